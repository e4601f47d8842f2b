"""Events that somebody marks as reviewed or deletes: journaled before anybody hears of it, and taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.paths import LibraryPaths
from app.domain.errors import UsageError
from app.domain.event import Event, EventClass, EventMark
from app.domain.facts import EventMarked
from app.domain.ids import new_event_id
from app.domain.recording import Span
from app.engine.mark_desk import MAX_EVENTS, TRASH_MS, MarkDesk
from app.index.bands import COARSE_BIN_MS
from app.index.catalog import Catalog
from app.index.density_queries import DensityReader
from app.index.mark_queries import MarkReader
from app.index.writer import IndexWriter
from app.recording.history import journaled_values
from app.recording.journal import read_journal
from app.recording.records import EventRecord, MarkRecord
from app.recording.recovery import journal_path
from app.recording.retention_rules import RetentionSettings
from tests.helpers.conditions import wait_until
from tests.unit.engine.stage import DOOR, YARD, Stage

EVER = Span(0, 1 << 50)


def counted(index: Path) -> int:
    """How many events the density bands of a database count."""
    bands = DensityReader(index).bands(EVER, COARSE_BIN_MS)
    return sum(sum(memoryview(band.counts).cast("H")) for band in bands)


class Office(Stage):
    """The stage of retention, with the desk and what it told."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.retention = self.open(RetentionSettings())
        self.marks = MarkReader(self.paths.index)
        self.desk = MarkDesk(
            self.paths,
            self.bus,
            self.clock,
            append_all=self.retention.append_all,
            kept_of=self.retention.keeps.kept_of,
        )

    def say(self, mark: EventMark, *events: Event, holds: bool = True) -> str:
        """Give the order for these events."""
        ids = ",".join(event.id for event in events)
        return self.desk.mark({"event_ids": ids, "mark": mark.value, "holds": str(holds).lower()})

    def shown(self, *wanted: Event) -> None:
        """Wait until views find exactly these events."""
        ids = {event.id for event in wanted}
        wait_until(lambda: {event.id for event in self.marks.events(EVER)} == ids, 20, f"{len(ids)} events shown")

    def hours(self) -> int:
        return counted(self.paths.index)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(LibraryPaths(tmp_path))
    yield made
    made.retention.close()
    made.projection.close()
    for journal in made.journals.values():
        journal.close()


def test_what_is_reviewed_is_in_the_journal_before_anybody_hears_of_it(office: Office) -> None:
    first, second = office.see(0), office.see(1, YARD)
    office.shown(first, second)
    in_journal: list[bool] = []
    office.bus.subscribe(
        EventMarked,
        lambda fact: in_journal.append(
            any(
                isinstance(each, MarkRecord) and each.event_id == fact.event_id
                for each in read_journal(journal_path(office.paths, fact.camera_id))
            )
        ),
    )
    assert office.say(EventMark.REVIEWED, first, second) == "Marked as reviewed."
    assert in_journal == [True, True]
    wait_until(lambda: office.marks.reviewed(EVER) == {first.id, second.id}, 20, "both reviewed")
    assert office.say(EventMark.REVIEWED, first, holds=False) == "Marked as not reviewed."
    wait_until(lambda: office.marks.reviewed(EVER) == {second.id}, 20, "one reviewed")


def test_a_deleted_event_leaves_every_view_and_comes_back_whole(office: Office) -> None:
    first, second = office.see(0), office.see(1)
    office.shown(first, second)
    assert office.hours() == 2
    assert office.say(EventMark.DELETED, first).startswith("1 event was deleted. The footage goes by the rules")
    office.shown(second)
    assert office.hours() == 1
    assert office.marks.event(first.id) is None
    assert office.marks.deleted(office.clock.wall_ms()) == [first]
    assert office.reader.events_of(DOOR, EVER) in ([first, second], [second, first]), "for its footage it still counts"
    office.bus.publish(EventMarked(first.id, DOOR, EventMark.DELETED, True, office.clock.wall_ms()))  # once more
    assert office.say(EventMark.DELETED, first, holds=False) == "1 event is back."
    office.shown(first, second)
    assert (office.hours(), office.marks.deleted(0)) == (2, [])


def test_an_event_that_goes_on_after_it_was_deleted_stays_deleted(office: Office) -> None:
    event = office.see(0, event_class=EventClass.ANIMAL)
    office.shown(event)
    office.say(EventMark.DELETED, event)
    office.shown()
    later = Event(**{**vars(event), "end_ms": event.end_ms + 5_000})
    office.journals[DOOR].append(EventRecord(later))
    office.projection.catalog.add_event(later)
    assert (office.marks.events(EVER), office.hours()) == ([], 0)
    office.say(EventMark.DELETED, event, holds=False)
    wait_until(lambda: office.marks.events(EVER) == [later], 20, "as it was known last")


def test_after_a_day_nothing_is_taken_back(office: Office) -> None:
    event = office.see(0)
    office.shown(event)
    office.say(EventMark.DELETED, event)
    office.shown()
    office.clock.run(TRASH_MS / 1000)
    assert office.marks.deleted(office.clock.wall_ms() - TRASH_MS) == [event]
    office.clock.run(1)
    assert office.marks.deleted(office.clock.wall_ms() - TRASH_MS) == []
    with pytest.raises(UsageError, match="more than 24 hours ago"):
        office.say(EventMark.DELETED, event, holds=False)


def test_what_is_kept_for_ever_is_not_deleted(office: Office) -> None:
    kept, free = office.see(0), office.see(1)
    office.shown(kept, free)
    office.retention.keeps.keep(DOOR, Span(kept.start_ms, kept.end_ms), kept=True)
    with pytest.raises(UsageError, match=r"^1 event is kept for ever and stays\. Let the footage go first\.$"):
        office.say(EventMark.DELETED, kept)
    assert "1 event is kept for ever and stays; let the footage go first." in office.say(EventMark.DELETED, kept, free)
    office.shown(kept)


@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"event_ids": "a" * 26, "mark": "burned", "holds": "true"},
        {"event_ids": "a" * 26, "mark": "deleted", "holds": "maybe"},
        {"event_ids": "../../etc", "mark": "deleted", "holds": "true"},
        {"event_ids": "a" * 26, "mark": "deleted", "holds": "true"},
        {"event_ids": ",".join(new_event_id() for _ in range(MAX_EVENTS + 1)), "mark": "deleted", "holds": "true"},
    ],
)
def test_an_order_that_names_nothing_of_the_library_changes_nothing(office: Office, arguments: dict[str, str]) -> None:
    event = office.see(0)
    office.shown(event)
    with pytest.raises(UsageError):
        office.desk.mark(arguments)
    office.shown(event)
    assert not any(isinstance(fact, EventMarked) for fact in office.facts)


def test_a_database_that_is_made_anew_knows_every_mark(office: Office, tmp_path: Path) -> None:
    gone, back, seen = office.see(0), office.see(1), office.see(2)
    office.shown(gone, back, seen)
    office.say(EventMark.DELETED, gone, back)
    office.say(EventMark.DELETED, back, holds=False)
    office.say(EventMark.REVIEWED, seen)
    writer = IndexWriter(tmp_path / "anew.sqlite3")
    for _ in range(2):
        Catalog(writer).add_all(list(journaled_values(office.paths, DOOR)))
    writer.close()
    anew = MarkReader(tmp_path / "anew.sqlite3")
    assert [event.id for event in anew.events(EVER)] == [seen.id, back.id]
    assert anew.reviewed(EVER) == {seen.id}
    assert [event.id for event in anew.deleted(0)] == [gone.id]
    assert counted(tmp_path / "anew.sqlite3") == 2
