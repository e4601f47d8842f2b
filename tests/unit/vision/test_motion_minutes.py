"""Movement is counted where it is and when, and a search of it skips hours that cannot match."""

import json
import time
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.arguments import parse_arguments
from app.cli.commands import run_command
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.event import Box
from app.domain.facts import Fact, MotionMinute
from app.domain.ids import CameraId
from app.domain.motion_grid import CELLS, COLUMNS, MINUTE_MS, ROWS, cells_of, cells_with_movement, packed, unpacked
from app.domain.recording import Span
from app.index.catalog import Catalog
from app.index.motion_queries import MotionReader
from app.index.writer import IndexWriter
from app.recording.journal import Journal
from app.recording.library import open_library
from app.recording.records import CameraRecord, MotionRecord, motion_record, seconds_of
from app.recording.recovery import journal_path
from app.vision.motion import Motion, Region
from app.vision.motion_minutes import MotionMinutes
from app.vision.scheduler import WatchPool
from tests.helpers.conditions import promises_a_time, wait_until
from tests.helpers.figures import Walker
from tests.helpers.footage import camera_clip
from tests.helpers.stage import Room, Stage
from tests.helpers.staged import across
from tests.helpers.vision import WALL_START_MS, open_tiny_detector, packets, stream_format

YARD = CameraId("yard")
NOON_MS = 1_764_072_000_000
HOUR_MS = 3_600_000
CORNER = Box(0.0, 0.0, 1 / COLUMNS, 1 / ROWS)
shares = st.floats(0, 1)


def frame(at_ms: int, box: Box = CORNER, moving: float = 1.0) -> Motion:
    return Motion(at_ms, (Region(box, 0.01, moving),))


def test_a_minute_counts_the_seconds_in_which_a_cell_moved() -> None:
    minutes, told = MotionMinutes(YARD), []
    for at_ms in range(NOON_MS + 500, NOON_MS + 130_000, 100):
        moves = at_ms < NOON_MS + 10_000 or NOON_MS + 70_000 <= at_ms < NOON_MS + 75_000
        told += minutes.see(frame(at_ms) if moves else Motion(at_ms, ()))
    told += minutes.close()
    assert [(each.minute_ms, each.seconds[0]) for each in told] == [(NOON_MS, 10), (NOON_MS + MINUTE_MS, 5)]
    assert all(sum(each.seconds) == each.seconds[0] for each in told)


def test_what_only_stands_there_does_not_move() -> None:
    minutes = MotionMinutes(YARD)
    for at_ms in range(NOON_MS, NOON_MS + 30_000, 100):
        assert minutes.see(frame(at_ms, moving=0.0)) == []
    assert minutes.close() == []


@given(shares, shares, shares, shares)
def test_a_box_touches_exactly_the_cells_that_it_shares_area_with(a: float, b: float, c: float, d: float) -> None:
    box = Box(min(a, b), min(c, d), max(a, b), max(c, d))
    cells = cells_of(box)
    assert cells
    assert unpacked(packed(cells)) == cells
    for cell in range(CELLS):
        left, top = cell % COLUMNS / COLUMNS, cell // COLUMNS / ROWS
        across = min(box.right, left + 1 / COLUMNS) - max(box.left, left)
        down = min(box.bottom, top + 1 / ROWS) - max(box.top, top)
        if across > 1e-5 and down > 1e-5:
            assert cells >> cell & 1
        elif across < -1e-5 or down < -1e-5:
            assert not cells >> cell & 1


@given(st.binary(max_size=100))
def test_a_record_with_anything_else_in_it_is_left_out(noise: bytes) -> None:
    assert seconds_of(MotionRecord(YARD, 0, noise)) is None
    minute = MotionMinute(YARD, 0, bytes(range(60)) + bytes(CELLS - 60))
    assert seconds_of(motion_record(minute)) == minute.seconds


@pytest.fixture(scope="module")
def month(tmp_path_factory: pytest.TempPathFactory) -> LibraryPaths:
    """Thirty days: the left half moves all day, the right lower corner once a day at noon for three minutes."""
    root = tmp_path_factory.mktemp("month")
    with open_library(root):
        paths = LibraryPaths(root)
        journal = Journal(journal_path(paths, YARD))
        journal.append(CameraRecord(YARD, "Yard", 0))
        journal.close()
        draw = Random(3)
        rows = []
        for day in range(30):
            day_ms = NOON_MS - day * 24 * HOUR_MS
            for minute in range(-600, 600, 4):
                cell = draw.randrange(ROWS) * COLUMNS + draw.randrange(COLUMNS // 2)
                rows.append((day_ms + minute * MINUTE_MS, {cell: 9}))
            rows += [(day_ms + minute * MINUTE_MS, {CELLS - 1: 7, 0: 1}) for minute in (1, 2, 3)]
        values = [MotionMinute(YARD, at_ms, bytes(cells.get(n, 0) for n in range(CELLS))) for at_ms, cells in rows]
        writer = IndexWriter(paths.index)
        Catalog(writer).add_all(tuple(values))
        writer.close()
    return paths


@promises_a_time
def test_a_search_of_a_month_finds_every_time_and_skips_what_cannot_match(month: LibraryPaths) -> None:
    reader, span = MotionReader(month.index), Span(NOON_MS - 40 * 24 * HOUR_MS, NOON_MS + 24 * HOUR_MS)
    began_s = time.monotonic()
    found = reader.moved(YARD, span, cells_of(Box(0.9, 0.9, 1.0, 1.0)))
    assert time.monotonic() - began_s < 5
    noons = sorted(NOON_MS - day * 24 * HOUR_MS for day in range(30))
    assert [(each.start_ms, each.end_ms) for each in found.spans] == [
        (noon + MINUTE_MS, noon + 4 * MINUTE_MS) for noon in noons
    ]
    assert found.hours - found.hours_skipped == 30, "one hour a day is read"
    assert found.minutes_read < 30 * 20
    nothing = reader.moved(YARD, span, cells_of(Box(0.6, 0.1, 0.8, 0.3)))
    assert (nothing.spans, nothing.minutes_read, nothing.hours_skipped) == ((), 0, found.hours)
    assert reader.moved(CameraId("door"), span, cells_of(Box(0, 0, 1, 1))).hours == 0


def test_the_map_adds_up_days_and_the_histogram_goes_by_minutes(month: LibraryPaths) -> None:
    reader, span = MotionReader(month.index), Span(NOON_MS - 40 * 24 * HOUR_MS, NOON_MS + 24 * HOUR_MS)
    heat = reader.heat(YARD, span)
    assert heat[CELLS - 1] == 30 * 3 * 7
    assert sum(heat) == 30 * (300 * 9 + 3 * 8)
    cells = cells_of(Box(0.9, 0.9, 1.0, 1.0))
    assert {most for _, most in reader.activity(YARD, span, cells)} == {7}
    assert len(reader.activity(YARD, span, cells)) == 90
    assert cells_with_movement(bytes(heat[cell] > 0 for cell in range(CELLS))) & cells


def test_what_a_camera_saw_is_on_the_map_in_the_histogram_and_found_where_it_moved(tmp_path: Path) -> None:
    """From pictures to the questions that windows ask: somebody walks through the lower half, and nothing above it."""
    film = Stage(Room(), (Walker(across(4, 10), height=0.4),))
    clip = camera_clip(film, 14, size=(320, 180), bitrate=200_000)
    facts: list[Fact] = []
    pool = WatchPool(open_tiny_detector, facts.append)
    try:
        pool.on_format(YARD, stream_format(clip))
        for packet in packets(clip):
            pool.on_packet(YARD, packet)
            wait_until(pool.idle, 30, "the pool has watched what it was fed")
    finally:
        pool.stop()
    with open_library(tmp_path):
        paths = LibraryPaths(tmp_path)
        writer = IndexWriter(paths.index)
        Catalog(writer).add_camera(YARD, "Yard", StreamRole.SUB)
        Catalog(writer).add_all(tuple(fact for fact in facts if isinstance(fact, MotionMinute)))
        writer.close()
    reader, span = MotionReader(paths.index), Span(WALL_START_MS - HOUR_MS, WALL_START_MS + HOUR_MS)
    heat = reader.heat(YARD, span)
    rows = [sum(heat[row * COLUMNS : (row + 1) * COLUMNS]) for row in range(ROWS)]
    assert rows[: ROWS * 4 // 10] == [0] * (ROWS * 4 // 10)
    assert rows[-3] > 20
    minute_ms = WALL_START_MS // MINUTE_MS * MINUTE_MS
    [(at_ms, most_s)] = reader.activity(YARD, span, cells_of(Box(0, 0, 1, 1)))
    assert at_ms == minute_ms
    assert 1 <= most_s <= 4, "whoever walks by is in one place for a second or two"
    below, above = cells_of(Box(0.4, 0.7, 0.6, 0.9)), cells_of(Box(0.0, 0.0, 1.0, 0.3))
    assert reader.moved(YARD, span, below).spans == (Span(minute_ms, minute_ms + MINUTE_MS),)
    nothing = reader.moved(YARD, span, above)
    assert (nothing.spans, nothing.hours, nothing.hours_skipped, nothing.minutes_read) == ((), 1, 1, 0)


def typed(paths: LibraryPaths, *words: str) -> int:
    return run_command(parse_arguments(["library", "motion", "yard", *words, "--library", str(paths.root)]))


def test_the_command_names_times_and_draws_a_map(month: LibraryPaths, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed(month, "--area", "0.9,0.9,0.1,0.1", "--day", "2025-11-25", "--json") == 0
    [span] = json.loads(capsys.readouterr().out)["spans"]
    assert span == {"start_ms": NOON_MS + MINUTE_MS, "end_ms": NOON_MS + 4 * MINUTE_MS}
    assert typed(month, "--area", "0.9,0.9,0.1,0.1", "--day", "2025-11-25") == 0
    assert "1 times (" in capsys.readouterr().out
    assert typed(month, "--heat", "--day", "2025-11-25") == 0
    drawn = capsys.readouterr().out.splitlines()
    assert [len(line) for line in drawn[:ROWS]] == [2 * COLUMNS + 2] * ROWS
    assert drawn[ROWS - 1][-2] != " "
    assert set(drawn[0][COLUMNS + 1 : -1]) == {" "}, "nothing moves in the upper right"


@pytest.mark.parametrize("area", ["", "1,2", "0.5,0.5,0.6,0.1", "0,0,0,0", "a,b,c,d", "nan,0,1,1", "-1,0,1,1"])
def test_an_area_that_is_none_is_a_sentence(month: LibraryPaths, area: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed(month, f"--area={area}") == 1
    assert "is no area of the picture" in capsys.readouterr().err
