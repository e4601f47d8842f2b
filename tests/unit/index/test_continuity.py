"""Continuity: every moment of a day is exactly one of recorded, missing with its cause, before, or to come."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.cli.arguments import parse_arguments
from app.cli.commands import run_command
from app.cli.continuity_report import DayAccount, accounts_of, as_json, as_text
from app.core.local_time import local_day, moment_text
from app.core.paths import LibraryPaths
from app.domain.camera import CameraState, StreamRole
from app.domain.facts import CameraChanged, RecordingPaused, RecordingReached, SegmentsDeleted
from app.domain.ids import CameraId
from app.domain.recording import Gap, GapCause, Segment, Span, segment_path
from app.index.catalog import Catalog
from app.index.continuity import Known, Pause, Standing, Stretch, account
from app.index.queries import LibraryReader
from app.index.writer import IndexWriter
from app.recording.library import open_library

DOOR, MAIN = CameraId("door"), StreamRole.MAIN
BERLIN = ZoneInfo("Europe/Berlin")
HOUR_MS = 3_600_000
NIGHT = date(2026, 10, 25)  # the clock goes from 03:00 back to 02:00
SPRING = date(2026, 3, 29)

spans = st.tuples(st.integers(0, 100), st.integers(0, 30)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))
causes = st.sampled_from(GapCause)
knowns = st.builds(
    Known,
    recorded=st.lists(spans, max_size=8),
    gaps=st.lists(st.builds(lambda s, c: Gap(DOOR, MAIN, s.start_ms, s.end_ms, c), spans, causes), max_size=8),
    removed=st.lists(st.tuples(spans, causes), max_size=5),
    pause=st.none() | st.builds(Pause, st.integers(0, 120), causes),
    first_ms=st.none() | st.integers(0, 120),
)


@given(span=spans, known=knowns, now_ms=st.integers(0, 130))
@settings(max_examples=400)
def test_the_stretches_fill_the_span_and_never_overlap(span: Span, known: Known, now_ms: int) -> None:
    found = account(span, known, now_ms)
    at_ms = span.start_ms
    for stretch in found:
        assert stretch.start_ms == at_ms < stretch.end_ms
        assert (stretch.cause is not None) is (stretch.standing is Standing.MISSING)
        at_ms = stretch.end_ms
    assert at_ms == span.end_ms
    assert sum(stretch.length_ms for stretch in found) == span.length_ms
    for moment in range(span.start_ms, span.end_ms):
        (standing,) = (each.standing for each in found if each.start_ms <= moment < each.end_ms)
        recorded = any(each.start_ms <= moment < each.end_ms for each in known.recorded)
        assert (standing is Standing.RECORDED) is recorded
        if not recorded and moment >= now_ms:
            assert standing is Standing.FUTURE


def gap(start_ms: int, end_ms: int, cause: GapCause) -> Gap:
    return Gap(DOOR, MAIN, start_ms, end_ms, cause)


def test_each_missing_moment_has_the_cause_that_is_known_of_it() -> None:
    known = Known(
        recorded=[Span(10, 20), Span(30, 40)],
        gaps=[gap(20, 26, GapCause.UNKNOWN), gap(22, 30, GapCause.OFFLINE)],
        removed=[(Span(2, 8), GapCause.RETENTION)],
        pause=Pause(40, GapCause.DISK_FULL),
        first_ms=2,
    )
    missing, recorded = Standing.MISSING, Standing.RECORDED
    assert account(Span(0, 100), known, 70) == [
        Stretch(0, 2, Standing.BEFORE),
        Stretch(2, 8, missing, GapCause.RETENTION),
        Stretch(8, 10, missing, GapCause.UNKNOWN),
        Stretch(10, 20, recorded),
        Stretch(20, 22, missing, GapCause.UNKNOWN),
        Stretch(22, 30, missing, GapCause.OFFLINE),
        Stretch(30, 40, recorded),
        Stretch(40, 70, missing, GapCause.DISK_FULL),
        Stretch(70, 100, Standing.FUTURE),
    ]


def test_the_newest_seconds_may_be_on_their_way_but_not_half_a_minute() -> None:
    known = Known(recorded=[Span(0, 50_000)], first_ms=0)
    assert account(Span(0, 60_000), known, 55_000)[-1] == Stretch(50_000, 60_000, Standing.FUTURE)
    assert account(Span(0, 90_000), known, 80_000)[1] == Stretch(50_000, 80_000, Standing.MISSING, GapCause.UNKNOWN)


@pytest.mark.parametrize(("day", "hours"), [(NIGHT, 25), (SPRING, 23), (date(2026, 6, 1), 24)])
def test_a_day_of_the_clock_change_has_its_own_length(day: date, hours: int) -> None:
    span = local_day(day, BERLIN)
    assert span.length_ms == hours * HOUR_MS
    assert local_day(date.fromordinal(day.toordinal() + 1), BERLIN).start_ms == span.end_ms


def test_the_repeated_hour_is_marked() -> None:
    two_ms = local_day(NIGHT, BERLIN).start_ms + 2 * HOUR_MS
    assert moment_text(two_ms, BERLIN) == "25 Oct 2026, 02:00:00"
    assert moment_text(two_ms + HOUR_MS, BERLIN) == "25 Oct 2026, 02:00:00 (2nd)"


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    with open_library(tmp_path / "library") as library:
        (library.paths.footage / DOOR).mkdir()
        return library.paths


@pytest.fixture
def catalog(paths: LibraryPaths) -> Iterator[Catalog]:
    writer = IndexWriter(paths.index)
    yield Catalog(writer)
    writer.close()


def segment(start_ms: int, end_ms: int) -> Segment:
    return Segment(DOOR, MAIN, segment_path(DOOR, MAIN, start_ms), start_ms, end_ms, 10, 5)


def test_a_night_with_the_clock_change_is_accounted_for_in_full(paths: LibraryPaths, catalog: Catalog) -> None:
    span = local_day(NIGHT, BERLIN)
    at = [span.start_ms + hours * HOUR_MS for hours in range(26)]
    catalog.add_all([
        CameraChanged(DOOR, "Front door", CameraState.RECORDING, 0),
        segment(at[0], at[1]),
        SegmentsDeleted((segment(at[0], at[1]),), "older than 7 days"),
        segment(at[1], at[2]),
        gap(at[2], at[3], GapCause.OFFLINE),
        segment(at[3], at[4]),
        gap(at[4], at[5], GapCause.ASLEEP),
        segment(at[5], at[20]),
        RecordingPaused(DOOR, MAIN, at[20], GapCause.ENGINE_STOPPED),
    ])  # fmt: skip
    (found,) = accounts_of(paths, [DOOR], NIGHT, at[22], BERLIN)
    assert sum(stretch.length_ms for stretch in found.stretches) == 25 * HOUR_MS
    assert found.by_cause() == {
        GapCause.RETENTION: HOUR_MS,
        GapCause.OFFLINE: HOUR_MS,
        GapCause.ASLEEP: HOUR_MS,
        GapCause.ENGINE_STOPPED: 2 * HOUR_MS,
    }
    assert found.length_ms(Standing.FUTURE) == 3 * HOUR_MS
    text = as_text(NIGHT, [found], BERLIN)
    assert "Front door (main), 2026-10-25, 25 h: 77.27 % recorded." in text
    assert "  02:00:00 to 02:00:00 (2nd) (1 h): the camera was offline" in text
    report = as_json(NIGHT, [found])
    (told,) = report["cameras"]  # type: ignore[misc]
    lengths = ("recorded_ms", "missing_ms", "before_ms", "future_ms")
    assert sum(told[name] for name in lengths) == told["end_ms"] - told["start_ms"] == 25 * HOUR_MS


def test_a_pause_ends_with_the_next_footage_and_an_older_one_never_comes_back(
    paths: LibraryPaths, catalog: Catalog
) -> None:
    reader = LibraryReader(paths.index)

    def last(now_ms: int) -> Stretch:
        return reader.continuity(DOOR, MAIN, Span(0, now_ms), now_ms)[-1]

    catalog.add_segment(segment(0, 60_000))
    stopped = RecordingPaused(DOOR, MAIN, 60_000, GapCause.ENGINE_STOPPED)
    catalog.add_all([stopped])
    assert last(600_000) == Stretch(60_000, 600_000, Standing.MISSING, GapCause.ENGINE_STOPPED)
    catalog.add_all([gap(60_000, 600_000, GapCause.ENGINE_STOPPED), RecordingReached(DOOR, MAIN, 600_000, 601_000)])
    assert last(900_000).cause is GapCause.UNKNOWN
    catalog.add_all([stopped])  # as a rebuild that runs beside the recording does
    assert last(900_000).cause is GapCause.UNKNOWN
    newer = reader.continuity(DOOR, MAIN, Span(0, 900_000), 900_000, engine_runs=False)[-1]
    assert newer == Stretch(601_000, 900_000, Standing.MISSING, GapCause.ENGINE_CRASHED)


def test_a_day_without_a_fault_is_complete_and_one_with_retention_too() -> None:
    def day(*stretches: Stretch) -> DayAccount:
        return DayAccount(DOOR, "Front door", MAIN, Span(0, 100), stretches)

    recorded = Stretch(0, 50, Standing.RECORDED)
    assert day(recorded, Stretch(50, 100, Standing.FUTURE)).complete
    assert day(recorded, Stretch(50, 100, Standing.MISSING, GapCause.RETENTION)).complete
    assert not day(recorded, Stretch(50, 100, Standing.MISSING, GapCause.UNKNOWN)).complete
    assert day(Stretch(0, 100, Standing.FUTURE)).share is None


def test_the_command_prints_the_gaps_of_a_day(
    paths: LibraryPaths, catalog: Catalog, capsys: pytest.CaptureFixture[str]
) -> None:
    span = local_day(NIGHT)
    catalog.add_all([segment(span.start_ms, span.end_ms - HOUR_MS), segment(span.end_ms, span.end_ms + HOUR_MS)])
    typed = ["library", "gaps", "--day", NIGHT.isoformat(), "--library", str(paths.root)]
    assert run_command(parse_arguments([*typed, "--json", "--camera", "door"])) == 0
    (told,) = json.loads(capsys.readouterr().out)["cameras"]
    assert told["gaps"] == [{"start_ms": span.end_ms - HOUR_MS, "end_ms": span.end_ms, "cause": "unknown"}]
    assert run_command(parse_arguments(typed)) == 0
    assert "23:00:00 to 00:00:00 (1 h): the cause is unknown" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        parse_arguments([*typed[:3], "yesterday"])
