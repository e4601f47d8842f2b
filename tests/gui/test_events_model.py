"""The list of events behaves as Qt expects of a model, and changes only what differs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.domain.camera import StreamRole
from app.domain.event import EventClass, EventMark
from app.domain.facts import EventMarked, SegmentsDeleted
from app.domain.ids import CameraId
from app.domain.recording import Gap, GapCause, Segment
from app.gui.events.events_model import EVENT_ROLE, EventsModel
from app.gui.events.list_filter import ListFilter, Period, Show, span_of_period
from app.gui.events.loading import MAX_EVENTS, EventsData, load_events
from app.gui.events.quiet import quiet_sentence
from app.index.catalog import Catalog
from app.index.mark_queries import MarkReader
from app.index.writer import IndexWriter
from tests.gui.stage import make_event

T0 = 1_790_000_000_000
DOOR, MAIN = CameraId("front-door"), StreamRole.MAIN
NAMES = {DOOR: "Front door"}
POOL = tuple(make_event(DOOR, T0 - number * 60_000, 8_000) for number in range(12))


def test_the_model_keeps_the_rules_of_qt_through_every_change(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    model = EventsModel()
    qtmodeltester.check(model)
    model.show(POOL[4:8], NAMES, T0)
    qtmodeltester.check(model)
    model.show(POOL[2:6], NAMES, T0)
    qtmodeltester.check(model)
    model.show((), NAMES, T0)
    qtmodeltester.check(model)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.sets(st.integers(0, 11)), min_size=1, max_size=6))
def test_whatever_changes_the_rows_are_the_events_in_order(qtbot: QtBot, steps: list[set[int]]) -> None:
    model = EventsModel()
    for step in steps:
        wanted = tuple(POOL[index] for index in sorted(step))
        model.show(wanted, NAMES, T0)
        rows = [model.index(row).data(EVENT_ROLE) for row in range(model.rowCount())]
        assert rows == list(wanted)


def test_a_new_event_does_not_move_the_selection(qtbot: QtBot) -> None:
    model = EventsModel()
    model.show(POOL[1:4], NAMES, T0)
    with qtbot.waitSignal(model.rowsInserted, timeout=1_000) as inserted:
        model.show(POOL[:4], NAMES, T0)
    assert inserted.args is not None
    assert inserted.args[1:] == [0, 0]


def test_a_row_reads_as_a_sentence(qtbot: QtBot) -> None:
    model = EventsModel()
    event = make_event(DOOR, T0, 8_000, EventClass.VEHICLE)
    model.show((event,), NAMES, T0 + 60_000)
    words = str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert words.startswith("Vehicle, Front door, ")
    assert words.endswith(", 8 s, new")


def test_events_without_footage_are_known_with_their_cause(tmp_path: Path) -> None:
    def file(start_ms: int) -> Segment:
        return Segment(DOOR, MAIN, f"footage/front-door/{start_ms}.mp4", start_ms, start_ms + 60_000, 10, 5)

    files = [file(T0 + minute * 60_000) for minute in range(4)]
    events = [make_event(DOOR, T0 + at_s * 1000, 8_000) for at_s in (10, 56, 130, 245)]
    running = replace(make_event(DOOR, T0 + 20_000, 100), closed=False)
    elsewhere = make_event(CameraId("yard"), T0, 8_000)
    writer = IndexWriter(tmp_path / "index.sqlite3")
    catalog = Catalog(writer)
    catalog.add_all((*files, Gap(DOOR, MAIN, T0 + 240_000, T0 + 300_000, GapCause.OFFLINE)))
    catalog.add_all((SegmentsDeleted((files[0],), "continuous footage for 7 days"), *events, running, elsewhere))
    writer.close()
    now_ms = T0 + 900_000
    data = load_events(MarkReader(tmp_path / "index.sqlite3"), ListFilter(), now_ms)
    assert data.gone == {events[0].id: GapCause.RETENTION, events[3].id: GapCause.OFFLINE}
    assert len(data.events) == 6


def test_a_row_without_footage_says_so_as_soon_as_it_is_known(qtbot: QtBot) -> None:
    model = EventsModel()
    event = make_event(DOOR, T0, 8_000)
    model.show((event,), NAMES, T0)
    with qtbot.waitSignal(model.dataChanged, timeout=1_000):
        model.show((event,), NAMES, T0, {event.id: GapCause.RETENTION})
    assert str(model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)).endswith(", 8 s, footage deleted, new")


def quiet(period: Period, cameras: int, gaps: int, *, watched: bool = True, private: bool = False) -> str:
    data = EventsData(ListFilter(period), (), NAMES, cameras, gaps, private=private)
    return quiet_sentence(data, watched=watched)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            lambda: quiet(Period.LAST_NIGHT, 4, 0),
            "Nothing happened last night on 4 cameras. Recording was complete.",
        ),
        (lambda: quiet(Period.LAST_NIGHT, 4, 2), "Nothing was seen last night on 4 cameras. Recording had 2 gaps."),
        (lambda: quiet(Period.TODAY, 1, 1), "Nothing was seen today on 1 camera. Recording had 1 gap."),
        (lambda: quiet(Period.LAST_NIGHT, 0, 0), "Nothing was recorded last night, so there are no events to show."),
        (
            lambda: quiet(Period.LAST_NIGHT, 2, 0, watched=False),
            "Nothing was seen last night on 2 cameras. Louver does not look for events now, so there may have been "
            "some.",
        ),
        (
            lambda: quiet(Period.WEEK, 2, 0, private=True),
            "Nothing was seen in these 7 days on 2 cameras. For a part of the time privacy was on, and nobody looked.",
        ),
    ],
)
def test_an_empty_list_never_says_nothing_happened_when_nobody_looked(
    sentence: Callable[[], str], expected: str
) -> None:
    assert sentence() == expected


def test_a_narrowed_list_says_nothing_of_its_time() -> None:
    for asked in (ListFilter(show=Show.NEW), ListFilter(camera_id=DOOR), ListFilter(event_class=EventClass.ANIMAL)):
        assert quiet_sentence(EventsData(asked, (), NAMES, 4, 0)) == "No event matches these filters."


@pytest.mark.parametrize(
    ("now", "first", "last"),
    [
        ("2026-11-25 20:00", "2026-11-24 18:00", "2026-11-25 08:00"),
        ("2026-11-25 09:30", "2026-11-24 18:00", "2026-11-25 08:00"),
        ("2026-11-25 02:00", "2026-11-24 18:00", "2026-11-25 02:00"),
        ("2026-10-25 12:00", "2026-10-24 18:00", "2026-10-25 08:00"),
    ],
)
def test_last_night_is_the_newest_one_from_six_to_eight(now: str, first: str, last: str) -> None:
    def ms(text: str) -> int:
        return round(datetime.fromisoformat(text).timestamp() * 1000)

    span = span_of_period(Period.LAST_NIGHT, ms(now))
    assert (span.start_ms, span.end_ms // 60_000) == (ms(first), ms(last) // 60_000)


def test_what_fits_is_found_behind_thousands_that_do_not(tmp_path: Path) -> None:
    events = [make_event(DOOR, T0 + number * 10, 5) for number in range(2 * MAX_EVENTS + 3)]
    writer = IndexWriter(tmp_path / "index.sqlite3")
    catalog = Catalog(writer)
    catalog.add_all(events)
    catalog.add_all([EventMarked(each.id, DOOR, EventMark.REVIEWED, True, T0) for each in events[1:]])
    writer.close()
    reader = MarkReader(tmp_path / "index.sqlite3")
    now_ms = events[-1].end_ms + 1
    assert load_events(reader, ListFilter(show=Show.NEW), now_ms).events == (events[0],)
    assert len(load_events(reader, ListFilter(show=Show.REVIEWED), now_ms).events) == MAX_EVENTS
