"""Counts of events in bins of time, and the next event: what the timeline asks of a large library."""

import sqlite3
import struct
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.event import Box, Event, EventClass
from app.domain.ids import CameraId, EventId
from app.domain.recording import Span
from app.index.bands import BIN_LENGTHS_MS, BINS, COARSE_BIN_MS, FINE_BIN_MS, packed
from app.index.catalog import Catalog
from app.index.density_queries import Band, DensityReader
from app.index.schema import migrate
from app.index.writer import IndexWriter

DOOR, YARD = CameraId("door"), CameraId("yard")
DAY_MS, HOUR_MS = 86_400_000, 3_600_000
ALL = Span(0, 1 << 50)
OLD = Path(__file__).resolve().parents[2] / "data" / "index" / "schema_0004.sql"


def event(
    number: int, start_ms: int, kind: EventClass = EventClass.PERSON, camera_id: CameraId = DOOR, rule: str = ""
) -> Event:
    box = Box(0.1, 0.2, 0.3, 0.4)
    event_id = EventId(f"event{number}")
    return Event(event_id, camera_id, kind, start_ms, start_ms + 10, True, 0.75, box, start_ms, 1, "Because.", rule)


def unpacked(blob: bytes) -> list[int]:
    """The counts of a row."""
    return list(struct.unpack(f"<{BINS}H", blob))


def counted(bands: list[Band]) -> Counter[tuple[CameraId, EventClass, int]]:
    """How many in each bin that is not empty."""
    return Counter(
        {
            (band.camera_id, band.event_class, band.first_ms + at * band.bin_ms): count
            for band in bands
            for at, count in enumerate(unpacked(band.counts))
            if count
        }
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "index.sqlite3"


@pytest.fixture
def catalog(path: Path) -> Iterator[Catalog]:
    writer = IndexWriter(path)
    yield Catalog(writer)
    writer.close()


@given(
    changes=st.lists(
        st.tuples(st.integers(0, 4), st.integers(0, 40 * DAY_MS), st.sampled_from(EventClass)), max_size=25
    )
)
@settings(max_examples=20, deadline=None)
def test_the_bands_count_what_the_events_say_however_they_change(
    tmp_path_factory: pytest.TempPathFactory, changes: list[tuple[int, int, EventClass]]
) -> None:
    path = tmp_path_factory.mktemp("bands") / "index.sqlite3"
    writer = IndexWriter(path)
    try:
        for number, start_ms, kind in changes:
            Catalog(writer).add_event(event(number, start_ms, kind))
    finally:
        writer.close()
    reader = DensityReader(path)
    for bin_ms in BIN_LENGTHS_MS:
        expected = Counter(
            (one.camera_id, one.event_class, one.start_ms // bin_ms * bin_ms) for one in reader.events(ALL)
        )
        assert counted(reader.bands(ALL, bin_ms)) == expected


def test_bands_come_for_the_rows_that_touch_the_span(catalog: Catalog, path: Path) -> None:
    row_ms = FINE_BIN_MS * BINS
    for number, start_ms in enumerate((0, row_ms - 1, row_ms, 2 * row_ms)):
        catalog.add_event(event(number, start_ms))
    reader = DensityReader(path)
    assert [band.first_ms for band in reader.bands(Span(row_ms, row_ms + 1), FINE_BIN_MS)] == [row_ms]
    assert [band.first_ms for band in reader.bands(Span(row_ms - 1, row_ms), FINE_BIN_MS)] == [0]
    assert [band.first_ms for band in reader.bands(Span(0, 3 * row_ms), COARSE_BIN_MS)] == [0]


def test_the_events_of_a_rule_are_counted_as_they_are(catalog: Catalog, path: Path) -> None:
    catalog.add_all([event(1, 5, rule="Gate"), event(2, 6), event(3, HOUR_MS, rule="Gate"), event(4, 7, rule="Path")])
    reader = DensityReader(path)
    person = EventClass.PERSON
    assert counted(reader.bands(ALL, COARSE_BIN_MS, {"Gate"})) == {(DOOR, person, 0): 1, (DOOR, person, HOUR_MS): 1}
    assert reader.rules(ALL) == ["Gate", "Path"]
    assert reader.rules(Span(7, 8)) == ["Path"]


@pytest.mark.parametrize(
    ("at_ms", "step", "classes", "expected"),
    [
        (100, 1, set(EventClass), 200),
        (99, 1, set(EventClass), 100),
        (100, -1, set(EventClass), None),
        (300, -1, set(EventClass), 200),
        (100, 1, {EventClass.ANIMAL}, 300),
        (300, -1, {EventClass.PERSON}, 100),
        (300, 1, set(EventClass), None),
        (100, 1, set(), None),
    ],
)
def test_the_next_event_is_the_nearest_of_the_camera_and_the_classes(
    catalog: Catalog, path: Path, at_ms: int, step: int, classes: set[EventClass], expected: int | None
) -> None:
    kinds = (EventClass.PERSON, EventClass.VEHICLE, EventClass.ANIMAL)
    catalog.add_all([event(number, (number + 1) * 100, kind) for number, kind in enumerate(kinds)])
    catalog.add_event(event(9, 150, camera_id=YARD))
    found = DensityReader(path).next_events(DOOR, at_ms, step, classes)
    assert [one.start_ms for one in found] == ([] if expected is None else [expected])


def test_the_next_events_come_in_order_over_all_classes(catalog: Catalog, path: Path) -> None:
    kinds = list(EventClass)
    catalog.add_all([event(number, number * 100, kinds[number % len(kinds)]) for number in range(12)])
    reader = DensityReader(path)
    assert [one.start_ms for one in reader.next_events(DOOR, 250, 1, kinds, 3)] == [300, 400, 500]
    assert [one.start_ms for one in reader.next_events(DOOR, 250, -1, kinds, 3)] == [200, 100, 0]


def test_an_older_database_counts_its_events_when_it_is_brought_up_to_date(path: Path) -> None:
    with closing(sqlite3.connect(str(path))) as connection:
        connection.executescript(OLD.read_text("utf-8"))
        rows = connection.execute("SELECT * FROM events").fetchall()
        assert len(rows) == 1
        for number in range(3):
            moved = list(rows[0])
            moved[0], moved[3] = f"{number}".rjust(26, "z"), 5 + number * DAY_MS
            connection.execute(f"INSERT INTO events VALUES ({', '.join('?' * len(moved))})", moved)
        connection.commit()
    assert DensityReader(path).bands(ALL, COARSE_BIN_MS) == []  # a window may be newer than the engine
    migrate(path)
    reader = DensityReader(path)
    for bin_ms in BIN_LENGTHS_MS:
        expected = Counter(
            (one.camera_id, one.event_class, one.start_ms // bin_ms * bin_ms) for one in reader.events(ALL)
        )
        assert expected.total() == 4
        assert counted(reader.bands(ALL, bin_ms)) == expected


def test_a_row_holds_its_counts_and_no_more() -> None:
    counts = [number % 300 for number in range(BINS)]
    assert unpacked(packed(counts)) == counts
    assert unpacked(packed([70_000, -1] + [0] * (BINS - 2)))[:2] == [0xFFFF, 0]
