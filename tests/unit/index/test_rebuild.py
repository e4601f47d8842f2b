"""A rebuilt database equals the one that the facts made, and files alone tell what was recorded."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.cli.arguments import parse_arguments
from app.cli.commands import run_command
from app.core.clock import Stop, SystemClock
from app.core.evidence_codec import pack_evidence
from app.domain.bookmark import Bookmark
from app.domain.camera import CameraState
from app.domain.event import Box, Detection, Event, EventClass, EventMark
from app.domain.evidence import Evidence, Step, TimedDetection
from app.domain.facts import (
    BookmarkChanged,
    CameraChanged,
    ClipSealed,
    EventChanged,
    EventJudged,
    EventMarked,
    EvidenceFound,
    KeepChanged,
    MotionMinute,
    ProblemFound,
    SegmentsDeleted,
)
from app.domain.ids import CameraId, ClipId, EventId
from app.domain.motion_grid import CELLS
from app.domain.recording import GapCause, Segment, Span
from app.engine.footage_checker import FootageChecker
from app.index.projection import IndexProjection
from app.index.queries import LibraryReader
from app.recording import recovery
from app.recording.box_walk import walk_boxes
from app.recording.found_files import segments_of_files
from app.recording.journal import Journal, read_journal
from app.recording.keeps import Keeps
from app.recording.library import open_library
from app.recording.records import (
    BookmarkRecord,
    CameraRecord,
    DeletionRecord,
    EventRecord,
    EvidenceRecord,
    JudgementRecord,
    KeepRecord,
    MarkRecord,
    SealedRecord,
    SegmentRecord,
    motion_record,
)
from app.recording.recovery import journal_path, recover
from tests.helpers.conditions import wait_until
from tests.helpers.packets import DRAWN_FORMAT, START_MS, drawn_packets
from tests.unit.recording.conftest import CAMERA, Rig

MAIN = CAMERA.streams[0].role
EVENT = Event(
    EventId("a" * 26), CAMERA.id, EventClass.PERSON, START_MS, START_MS + 9, False, 0.5, Box(0.1, 0.2, 0.3, 0.4),
    START_MS, 1, "A person.",
)  # fmt: skip
QUIET = EventId("q" * 26)
MARKS = [
    (START_MS, START_MS + 60_000, True),
    (START_MS + 60_000, START_MS + 90_000, True),
    (START_MS + 10_000, START_MS + 20_000, False),
]
KEPT = [Span(START_MS, START_MS + 10_000), Span(START_MS + 20_000, START_MS + 90_000)]


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    """An engine's life: recording, an outage, an event that is sealed, marks, a deletion, and a clean end."""
    with open_library(tmp_path / "library"):
        made = Rig(tmp_path / "library")
        projection = IndexProjection(made.bus, made.paths.index)
        projection.open()
        projection.rebuilt(1)
        projection.start()
        made.journal.append(CameraRecord(CAMERA.id, CAMERA.name, START_MS))
        made.bus.publish(CameraChanged(CAMERA.id, CAMERA.name, CameraState.RECORDING, START_MS))
        record(made, 5, START_MS)
        made.recorder.on_lost(GapCause.OFFLINE, START_MS + 300_000)
        record(made, 2, START_MS + 400_000)
        for event in (EVENT, replace(EVENT, end_ms=START_MS + 5_000, closed=True)):
            made.journal.append(EventRecord(event))
            made.bus.publish(EventChanged(event))
        made.journal.append(SealedRecord(EVENT.id, ClipId("b" * 26), 7))
        made.bus.publish(ClipSealed(EVENT.id, ClipId("b" * 26), 7))
        tell_of_visits(made)
        for start_ms, end_ms, kept in MARKS:
            made.journal.append(KeepRecord(CAMERA.id, start_ms, end_ms, kept))
            made.bus.publish(KeepChanged(CAMERA.id, start_ms, end_ms, kept))
        segment = next(r.segment for r in read_journal(made.journal.path) if isinstance(r, SegmentRecord))
        made.journal.append(DeletionRecord(segment.path, "older than 7 days"))
        (made.root / segment.path).unlink()
        made.bus.publish(SegmentsDeleted((segment,), "older than 7 days"))
        made.recorder.close(GapCause.ENGINE_STOPPED)
        assert projection.close()
        made.journal.close()
    return made


def tell_of_visits(rig: Rig) -> None:
    """What made the event, a visit that was kept quiet, a wrong label, and a minute of movement."""
    step = Step(START_MS + 400, Box(0.1, 0.25, 0.3, 0.4))
    seen = TimedDetection(START_MS + 500, Detection(EventClass.PERSON, "person", 0.75, EVENT.box))
    made = Evidence(
        EVENT.id, CAMERA.id, EventClass.PERSON, 0.75, START_MS, START_MS + 9, True, ("Porch",), ("Seen.",), (step,),
        (seen, seen),
    )  # fmt: skip
    visits = (made, replace(made, end_ms=START_MS + 5_000), replace(made, event_id=QUIET, raised=False, path=()))
    for evidence in visits:
        rig.journal.append(EvidenceRecord(evidence.event_id, CAMERA.id, pack_evidence(evidence)))
        rig.bus.publish(EvidenceFound(evidence))
    for wrong in (True, False, True):
        rig.journal.append(JudgementRecord(EVENT.id, START_MS + 6_000, wrong))
        rig.bus.publish(EventJudged(EVENT.id, CAMERA.id, wrong, START_MS + 6_000))
    gone = replace(EVENT, id=EventId("g" * 26))
    rig.journal.append(EventRecord(gone))
    rig.bus.publish(EventChanged(gone))
    for event_id, mark in ((EVENT.id, EventMark.REVIEWED), (gone.id, EventMark.DELETED)):
        rig.journal.append(MarkRecord(event_id, START_MS + 7_000, mark, True))
        rig.bus.publish(EventMarked(event_id, CAMERA.id, mark, True, START_MS + 7_000))
    for number, (name, gone) in enumerate((("Postman", False), ("The postman", False), ("", True))):
        marked = Bookmark(EventId("m" * 26), CAMERA.id, START_MS + 8_000, name)
        rig.journal.append(BookmarkRecord(marked.id, marked.moment_ms, name, gone, START_MS + number))
        rig.bus.publish(BookmarkChanged(marked, gone, START_MS + number))
    minute_ms = START_MS // 60_000 * 60_000
    for minute in (minute_ms, minute_ms + 60_000):
        moved = MotionMinute(CAMERA.id, minute, bytes(range(60)) + bytes(CELLS - 60))
        rig.journal.append(motion_record(moved))
        rig.bus.publish(moved)


def record(rig: Rig, minutes: int, start_ms: int) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    for packet in drawn_packets(5 * 60 * minutes, fps=5, gop=5, start_ms=start_ms):
        rig.recorder.on_packet(packet)


def everything(path: Path) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(str(path))) as connection:
        tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {table: sorted(connection.execute(f"SELECT * FROM {table}")) for table in tables}


def rebuild(rig: Rig) -> int:
    return run_command(parse_arguments(["library", "rebuild", "--library", str(rig.root)]))


def test_a_rebuilt_database_is_the_one_that_the_facts_made(rig: Rig) -> None:
    before = everything(rig.paths.index)
    assert all(before[table] for table in before if table != "live")
    for file in rig.root.glob("index.sqlite3*"):
        file.unlink()
    assert rebuild(rig) == 0
    assert everything(rig.paths.index) == before
    assert rebuild(rig) == 0  # over what is there
    assert everything(rig.paths.index) == before


def test_what_a_rule_deleted_is_no_unknown_gap(rig: Rig) -> None:
    stretches = LibraryReader(rig.paths.index).continuity(
        CAMERA.id, MAIN, Span(START_MS, START_MS + 900_000), START_MS + 900_000
    )
    causes = [stretch.cause for stretch in stretches]
    assert causes == [GapCause.RETENTION, None, GapCause.OFFLINE, None, GapCause.ENGINE_STOPPED]


def kept(rig: Rig) -> list[Span]:
    return LibraryReader(rig.paths.index).kept_spans(CAMERA.id, Span(0, 1 << 50))


def test_keep_marks_are_told_as_far_as_they_are_in_the_span(rig: Rig) -> None:
    reader = LibraryReader(rig.paths.index)
    assert kept(rig) == KEPT
    inside, across = Span(START_MS + 1, START_MS + 9), Span(START_MS + 5_000, START_MS + 25_000)
    assert reader.kept_spans(CAMERA.id, inside) == [inside]
    assert reader.kept_spans(CAMERA.id, across) == [
        Span(START_MS + 5_000, START_MS + 10_000), Span(START_MS + 20_000, START_MS + 25_000)
    ]  # fmt: skip
    assert reader.kept_spans(CAMERA.id, Span(START_MS + 10_000, START_MS + 20_000)) == []
    assert reader.kept_spans(CameraId("nobody"), inside) == []


def test_keep_marks_survive_a_lost_or_damaged_journal_as_they_stand_beside_it(rig: Rig) -> None:
    with closing(Journal(rig.journal.path)) as journal:
        Keeps(journal)  # as an engine does that keeps anything
    content = bytearray(rig.journal.path.read_bytes())
    content[len(content) // 2] ^= 1
    rig.journal.path.write_bytes(content)
    assert rebuild(rig) == 1
    assert kept(rig) == KEPT
    rig.journal.path.unlink()
    assert rebuild(rig) == 1
    assert kept(rig) == KEPT


def test_files_tell_what_their_journal_said(rig: Rig) -> None:
    known = {r.segment.path: r for r in read_journal(rig.journal.path) if isinstance(r, SegmentRecord)}
    found = list(segments_of_files(rig.paths, CAMERA.id))
    assert len(found) == len(known) - 1
    for segment in found:
        said = known[segment.path]
        assert replace(segment, end_ms=said.segment.end_ms) == said.segment
        assert abs(segment.end_ms - said.segment.end_ms) <= 1
        assert walk_boxes(rig.root / segment.path).box_hash == said.box_hash


def test_without_a_journal_the_files_are_found_and_status_1_says_that_more_is_missing(
    rig: Rig, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [segment.path for segment in segments_of_files(rig.paths, CAMERA.id)]
    rig.journal.path.unlink()
    assert rebuild(rig) == 1
    assert f"made anew: {len(files)} files" in capsys.readouterr().out
    reader = LibraryReader(rig.paths.index)
    assert [each.path for each in reader.segments_between(CAMERA.id, MAIN, 0, 1 << 50)] == files
    assert [row.id for row in reader.cameras()] == [CAMERA.id]


def test_a_damaged_journal_gives_what_is_sound_and_the_files_the_rest(rig: Rig) -> None:
    before = LibraryReader(rig.paths.index).segments_between(CAMERA.id, MAIN, 0, 1 << 50)
    content = bytearray(rig.journal.path.read_bytes())
    content[len(content) // 2] ^= 1
    rig.journal.path.write_bytes(content)
    assert rebuild(rig) == 1
    after = LibraryReader(rig.paths.index).segments_between(CAMERA.id, MAIN, 0, 1 << 50)
    assert [each.path for each in after][-len(before) :] == [each.path for each in before]
    assert LibraryReader(rig.paths.index).cameras()[0].name == "Front door"


def test_torn_files_and_files_of_others_tell_what_is_whole(rig: Rig) -> None:
    first, second, *_ = sorted(rig.paths.footage.rglob("*.mp4"))
    whole = first.read_bytes()
    first.write_bytes(whole[: len(whole) // 2])
    second.write_bytes(b"not a recording")
    (first.parent / "holiday.mp4").write_bytes(whole)
    found = {segment.path: segment for segment in segments_of_files(rig.paths, CAMERA.id)}
    assert second.relative_to(rig.root).as_posix() not in found
    assert 0 < found[first.relative_to(rig.root).as_posix()].samples < 300
    assert not any("holiday" in path for path in found)


def checker(rig: Rig, journals: dict, late: list, projection: IndexProjection) -> FootageChecker:  # type: ignore[type-arg]
    made = FootageChecker(rig.paths, bus=rig.bus, clock=SystemClock(), journals=journals, projection=projection)
    made.enter_late(late)
    return made


def test_footage_without_a_journal_is_entered_anew_beside_the_recording(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recovery, "_AT_ONCE", 2)
    paths = sorted(segment.path for segment in segments_of_files(rig.paths, CAMERA.id))
    rig.journal.path.unlink()
    report = recover(rig.paths, START_MS + 3_600_000)
    assert [segment.path for segment in report.segments] == paths[-2:]  # the rest does not delay the start
    assert "The journal of door is missing." in report.problems[0]
    again = recover(rig.paths, START_MS + 3_600_000)  # a stop before anything was entered loses nothing
    rig.open()
    assert [each.path for each in report.late] == paths[:-2]
    assert [each.path for each in again.late] == paths[:-4]
    projection = IndexProjection(rig.bus, rig.paths.index)
    worker = checker(rig, {CAMERA.id: rig.journal}, report.late, projection)
    worker.start()
    try:
        wait_until(lambda: not worker._incomplete and not worker._late, 20, "the files to be entered")
    finally:
        worker.request_stop()
        assert worker.join(10)
    rig.journal.close()
    kept = [r for r in read_journal(rig.journal.path) if isinstance(r, SegmentRecord)]
    assert sorted(r.segment.path for r in kept) == paths
    assert run_command(parse_arguments(["library", "check", "--deep", "--library", str(rig.root)])) == 0


def test_samples_are_checked_after_a_rebuild_and_what_differs_is_told(rig: Rig) -> None:
    for file in rig.root.glob("index.sqlite3*"):
        file.unlink()
    victim = sorted(rig.paths.footage.rglob("*.mp4"))[1]
    content = bytearray(victim.read_bytes())
    content[-1] ^= 1
    victim.write_bytes(content)
    problems: list[ProblemFound] = []
    rig.bus.subscribe(ProblemFound, problems.append)
    projection = IndexProjection(rig.bus, rig.paths.index)
    projection.open()
    worker = checker(rig, {}, [], projection)
    worker.start()
    try:
        Stop().wait(0.05)
        assert not problems  # not before the database has everything
        projection.rebuilt(1)
        wait_until(lambda: problems, 20, "the changed file to be told")
    finally:
        worker.request_stop()
        assert worker.join(10)
        projection.close()
    assert problems[0].sentence.startswith("Front door, ")
    assert victim.name in problems[0].sentence
    assert "is not what was recorded" in problems[0].sentence


def test_the_report_of_a_rebuild_is_json_too(rig: Rig, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(parse_arguments(["library", "rebuild", "--json", "--library", str(rig.root)])) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["cameras"], report["whole"]) == (1, True)
    assert report["segments"] == len([s for s in segments_of_files(rig.paths, CAMERA.id) if isinstance(s, Segment)])
    assert journal_path(rig.paths, CAMERA.id) == rig.journal.path
    assert isinstance(rig.journal, Journal)
