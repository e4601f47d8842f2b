"""The projection: the facts of the engine become what readers see, whatever the database does meanwhile."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.bus import Bus
from app.domain.camera import CameraState, StreamRole
from app.domain.errors import LibraryDamaged
from app.domain.event import Box, Event, EventClass
from app.domain.facts import (
    CameraChanged,
    ClipSealed,
    EventChanged,
    GapFound,
    IndexCaughtUp,
    ProblemFound,
    RecordingReached,
    SegmentFinished,
)
from app.domain.ids import CameraId, ClipId, EventId
from app.domain.recording import Gap, GapCause, Segment, Span, segment_path
from app.index.catalog import Catalog
from app.index.projection import IndexProjection
from app.index.queries import _LONG_EVENTS, DAY_MS, CameraRow, LibraryReader
from app.index.rebuild import rebuild
from app.index.storage_queries import StorageReader
from app.index.writer import IndexWriter
from tests.helpers.conditions import wait_until

DOOR, YARD, MAIN = CameraId("door"), CameraId("yard"), StreamRole.MAIN
ALL = Span(0, 1 << 50)


def segment(start_ms: int, end_ms: int, camera_id: CameraId = DOOR) -> Segment:
    return Segment(camera_id, MAIN, segment_path(camera_id, MAIN, start_ms), start_ms, end_ms, 10, 5)


def event(number: int, start_ms: int, **changes: object) -> Event:
    made = Event(
        EventId(f"event{number}"),
        DOOR,
        EventClass.PERSON,
        start_ms,
        start_ms + 10,
        True,
        0.75,
        Box(0.1, 0.2, 0.3, 0.4),
        start_ms,
        number,
        "Because.",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "index.sqlite3"


@pytest.fixture
def catalog(path: Path) -> Iterator[Catalog]:
    writer = IndexWriter(path)
    yield Catalog(writer)
    writer.close()


def test_a_library_without_a_database_has_no_rows(path: Path) -> None:
    reader = LibraryReader(path)
    assert reader.cameras() == []
    assert reader.latest_ms() is None
    assert reader.events(ALL) == []


def test_events_come_newest_first_and_by_camera_and_class(catalog: Catalog, path: Path) -> None:
    reader = LibraryReader(path)
    made = [event(1, 100), event(2, 300, camera_id=YARD), event(3, 200, event_class=EventClass.VEHICLE)]
    for one in made:
        catalog.add_event(one)
    assert reader.events(ALL) == [made[1], made[2], made[0]]
    assert reader.events(ALL, camera_ids=[DOOR]) == [made[2], made[0]]
    assert reader.events(ALL, classes={EventClass.PERSON}, limit=1) == [made[1]]
    assert reader.events(ALL, camera_ids=[]) == []
    assert reader.events(Span(105, 200)) == [made[0]]
    assert reader.event(made[2].id) == made[2]
    assert reader.event(EventId("nobody")) is None


def test_an_event_of_many_days_is_found_on_each_of_them_and_by_the_index_of_the_long_ones(
    catalog: Catalog, path: Path
) -> None:
    reader, days = LibraryReader(path), [Span(day * DAY_MS, (day + 1) * DAY_MS) for day in range(9)]
    parked = replace(event(1, days[2].start_ms + 5), end_ms=days[6].start_ms + 5)
    elsewhere = replace(event(2, days[1].start_ms, camera_id=YARD), end_ms=days[5].end_ms)
    short = event(3, days[4].start_ms + 7)
    catalog.add_all([parked, elsewhere, short])
    found = [[one.id for one in reader.events(day, camera_ids=[DOOR])] for day in days]
    assert [parked.id in ids for ids in found] == [day in range(2, 7) for day in range(9)]
    assert reader.events(days[4]) == [short, parked, elsewhere]
    assert reader.events(days[4], limit=2) == [short, parked]
    assert reader.events(days[4], classes={EventClass.VEHICLE}) == []
    assert reader.events(Span(days[4].start_ms, days[1].start_ms)) == []  # one that begins later is not found
    kept = [StorageReader(path).events_of(DOOR, day) for day in days]  # its footage is kept by the rules as long
    assert [parked in events for events in kept] == [day in range(2, 7) for day in range(9)]
    assert all(len(events) == len(set(events)) for events in kept)
    with closing(sqlite3.connect(str(path))) as connection:
        plan = connection.execute(f"EXPLAIN QUERY PLAN {_LONG_EVENTS}", (0, 0)).fetchall()
    assert any("long_events" in row[3] for row in plan)


@given(order=st.permutations(range(12)), absent=st.sets(st.integers(0, 11), max_size=5))
@settings(max_examples=25)
def test_coverage_is_the_union_of_the_segments_in_whatever_order(
    tmp_path_factory: pytest.TempPathFactory, order: list[int], absent: set[int]
) -> None:
    path = tmp_path_factory.mktemp("runs") / "index.sqlite3"
    writer = IndexWriter(path)
    try:
        for number in order:
            if number not in absent:
                Catalog(writer).add_segment(segment(number * 60_000, (number + 1) * 60_000))
    finally:
        writer.close()
    wanted: list[Span] = []
    for number in sorted(set(order) - absent):
        start_ms = number * 60_000
        if wanted and wanted[-1].end_ms == start_ms:
            start_ms = wanted.pop().start_ms
        wanted.append(Span(start_ms, (number + 1) * 60_000))
    assert LibraryReader(path).coverage(DOOR, MAIN, ALL) == wanted


def test_coverage_ends_at_the_asked_span_and_reaches_into_the_live_file(catalog: Catalog, path: Path) -> None:
    catalog.add_all([segment(0, 60_000), RecordingReached(DOOR, MAIN, 60_000, 75_000)])
    reader = LibraryReader(path)
    assert reader.coverage(DOOR, MAIN, Span(30_000, 90_000)) == [Span(30_000, 75_000)]
    assert reader.latest_ms() == 75_000
    live = reader.segments_between(DOOR, MAIN, 50_000, 70_000)
    assert [one.path for one in live] == [segment_path(DOOR, MAIN, 0), segment_path(DOOR, MAIN, 60_000)]
    catalog.add_segment(segment(60_000, 120_000))
    assert reader.segments_between(DOOR, MAIN, 61_000, 62_000) == [segment(60_000, 120_000)]


def test_a_removed_file_leaves_a_hole_in_its_run(catalog: Catalog, path: Path) -> None:
    catalog.add_all([segment(number * 60_000, (number + 1) * 60_000) for number in range(4)])
    catalog.remove_segments([segment_path(DOOR, MAIN, 0), segment_path(DOOR, MAIN, 120_000), "footage/never/was.mp4"])
    reader = LibraryReader(path)
    assert reader.coverage(DOOR, MAIN, ALL) == [Span(60_000, 120_000), Span(180_000, 240_000)]
    assert [one.start_ms for one in reader.segments_between(DOOR, MAIN, 0, 240_000)] == [60_000, 180_000]


def test_an_older_state_of_an_event_does_not_replace_a_newer_one(catalog: Catalog, path: Path) -> None:
    newest = event(1, 100, end_ms=900)
    for state in (newest, event(1, 100, end_ms=500, closed=False), event(1, 100, end_ms=950, closed=False)):
        catalog.add_event(state)
    assert LibraryReader(path).events(ALL) == [newest]


def test_facts_of_the_bus_become_rows(path: Path) -> None:
    bus = Bus()
    projection = IndexProjection(bus, path)
    projection.open()
    assert projection.rebuild_wanted == 1
    projection.rebuilt(1)
    projection.start()
    reader = LibraryReader(path)
    bus.publish(CameraChanged(DOOR, "Front door", CameraState.RECORDING, 0, watched_role=StreamRole.SUB))
    bus.publish(SegmentFinished(segment(0, 60_000)))
    gap = Gap(DOOR, MAIN, 60_000, 70_000, GapCause.OFFLINE)
    bus.publish(GapFound(gap))
    bus.publish(EventChanged(event(1, 5, closed=False)))
    bus.publish(EventChanged(event(1, 5)))
    bus.publish(ClipSealed(EventId("event1"), ClipId("clip"), 9))
    bus.publish(RecordingReached(DOOR, MAIN, 70_000, 71_000))
    bus.publish(RecordingReached(DOOR, MAIN, 70_000, 72_000))
    wait_until(lambda: reader.latest_ms() == 72_000 and reader.sealed_events(), 10, "the facts are in the database")
    assert reader.cameras() == [CameraRow(DOOR, "Front door", StreamRole.SUB)]
    assert reader.gaps(DOOR, MAIN, Span(69_000, 80_000)) == [gap]
    assert reader.events(ALL) == [event(1, 5)]
    assert reader.sealed_clip(EventId("event1")) == "clip"
    assert projection.close()
    again = IndexProjection(bus, path)
    again.open()
    assert again.rebuild_wanted is None
    again.close()


def test_windows_are_told_when_what_they_heard_of_can_be_read(path: Path) -> None:
    bus, told = Bus(), list[list[Event]]()
    bus.subscribe(IndexCaughtUp, lambda _: told.append(LibraryReader(path).events(ALL)))
    projection = IndexProjection(bus, path)
    projection.open()
    projection.start()
    try:
        bus.publish(RecordingReached(DOOR, MAIN, 0, 1_000))
        wait_until(lambda: LibraryReader(path).latest_ms() is not None, 10, "the footage is known")
        assert told == [], "of footage that grows they hear often enough"
        bus.publish(EventChanged(event(1, 100)))
        wait_until(lambda: told, 10, "the event is stored")
    finally:
        assert projection.close()
    assert told == [[event(1, 100)]]


def test_what_is_published_just_before_the_end_is_stored(path: Path) -> None:
    bus = Bus()
    projection = IndexProjection(bus, path)
    projection.start()
    for number in range(500):
        bus.publish(EventChanged(event(number, number)))
    projection.close()
    assert len(LibraryReader(path).events(ALL)) == 500


def test_an_engine_that_died_is_followed_by_a_rebuild(path: Path) -> None:
    first = IndexProjection(Bus(), path)
    first.open()
    first.rebuilt(1)
    assert first._opened is not None
    first._opened.close()  # the engine dies here
    second = IndexProjection(Bus(), path)
    second.open()
    assert second.rebuild_wanted
    second.close()


def test_a_database_that_refuses_is_told_and_catches_up(path: Path) -> None:
    bus, problems = Bus(), []
    bus.subscribe(ProblemFound, problems.append)
    projection = IndexProjection(bus, path)
    projection.open()
    projection.rebuilt(1)
    assert projection._opened is not None
    writer = projection._opened.writer
    trigger = "CREATE TRIGGER no BEFORE INSERT ON gaps BEGIN SELECT RAISE(ABORT, 'no'); END"
    writer.run(lambda connection: connection.execute(trigger) and None)
    projection.start()
    bus.publish(GapFound(Gap(DOOR, MAIN, 0, 10, GapCause.OFFLINE)))
    bus.publish(EventChanged(event(1, 5)))
    wait_until(lambda: problems, 10, "the problem is told")
    writer.run(lambda connection: connection.execute("DROP TRIGGER no") and None)
    wait_until(lambda: len(problems) == 2, 10, "the problem is solved")
    reader = LibraryReader(path)
    wait_until(lambda: reader.events(ALL), 10, "the event behind it is there too")
    assert len(reader.gaps(DOOR, MAIN, ALL)) == 1
    assert [problem.solved for problem in problems] == [False, True]
    projection.close()


def test_a_deleted_or_damaged_database_is_made_again_from_the_values(path: Path) -> None:
    values = [segment(0, 60_000), event(1, 5), Gap(DOOR, MAIN, 60_000, 61_000, GapCause.UNKNOWN)]
    path.write_bytes(os.urandom(4096))
    projection = IndexProjection(Bus(), path)
    projection.open()
    assert projection.rebuild_wanted
    assert rebuild(projection.catalog, iter(values)) == 3
    assert rebuild(projection.catalog, iter(values)) == 3
    projection.close()
    reader = LibraryReader(path)
    assert reader.coverage(DOOR, MAIN, ALL) == [Span(0, 60_000)]
    assert [event.start_ms for event in reader.events(ALL)] == [5]


def test_a_reader_of_a_damaged_database_says_what_to_do(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + os.urandom(4096))
    with pytest.raises(LibraryDamaged, match="anew from the journals"):
        LibraryReader(path).cameras()


def test_readers_cannot_write_and_leave_no_file_open(catalog: Catalog, path: Path) -> None:
    catalog.add_event(event(1, 5))
    reader = LibraryReader(path)
    for _ in range(20):
        reader.events(ALL)
    with pytest.raises(LibraryDamaged, match="readonly"):
        reader._ask("DELETE FROM events")
    with closing(sqlite3.connect(str(path))) as connection:
        assert connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
