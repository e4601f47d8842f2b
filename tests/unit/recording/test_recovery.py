"""Recovery: killed at any byte or any moment, a library loses at most the last second and says why."""

import os
import signal
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.facts import GapFound
from app.domain.ids import CameraId
from app.domain.recording import Gap, GapCause
from app.recording.fragment_reader import read_samples
from app.recording.history import journaled_values
from app.recording.journal import Journal, read_journal
from app.recording.records import CameraRecord, DeletionRecord, OpenedRecord, PausedRecord, SegmentRecord
from app.recording.recovery import enter, journal_path, recover, segment_record, unfinished
from tests.helpers.conditions import wait_until
from tests.helpers.packets import DRAWN_FORMAT, START_MS, drawn_packets
from tests.helpers.stored import MINUTE_MS, paths_on_disk, store
from tests.unit.recording.conftest import CAMERA, Rig

NOW_MS = START_MS + 3_600_000


def consistent(paths: LibraryPaths, camera_id: CameraId) -> list[SegmentRecord]:
    """Check that files and records are the same set, and every hash right; returns the records."""
    records = list(read_journal(journal_path(paths, camera_id)))
    gone = {record.path for record in records if isinstance(record, DeletionRecord)}
    kept = [r for r in records if isinstance(r, SegmentRecord) and r.segment.path not in gone]
    files = {path.relative_to(paths.root).as_posix() for path in paths.footage.rglob("*.mp4")}
    assert {record.segment.path for record in kept} == files
    for record in kept:
        segment = record.segment
        again = segment_record(paths, OpenedRecord(camera_id, segment.role, segment.path, segment.start_ms))
        assert again.sample_hashes == record.sample_hashes
        assert again.segment.size_bytes == segment.size_bytes
    return kept


def test_a_crash_is_recovered_and_the_gap_says_so(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    for packet in drawn_packets(15 * 70 + 8):
        rig.recorder.on_packet(packet)
    rig.crash()
    report = recover(rig.paths, NOW_MS)
    assert [segment.samples for segment in report.segments] == [150]
    assert report.problems == []
    consistent(rig.paths, CAMERA.id)
    rig.open()
    rig.recorder.on_format(DRAWN_FORMAT)
    for packet in drawn_packets(30, start_ms=START_MS + 100_000):
        rig.recorder.on_packet(packet)
    gap = rig.of(GapFound)[0].gap
    assert (gap.start_ms - START_MS, gap.end_ms - START_MS, gap.cause) == (70_000, 100_000, GapCause.ENGINE_CRASHED)


def test_recovering_twice_changes_nothing(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    for packet in drawn_packets(40):
        rig.recorder.on_packet(packet)
    rig.crash()
    recover(rig.paths, NOW_MS)
    before = journal_path(rig.paths, CAMERA.id).read_bytes()
    assert recover(rig.paths, NOW_MS).segments == []
    assert journal_path(rig.paths, CAMERA.id).read_bytes() == before


@given(data=st.data())
@settings(max_examples=40)
def test_a_file_torn_at_any_byte_keeps_its_whole_seconds(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    rig = Rig(tmp_path_factory.mktemp("torn") / "library")
    rig.recorder.on_format(DRAWN_FORMAT)
    packets = drawn_packets(15 * 6)
    for packet in packets:
        rig.recorder.on_packet(packet)
    assert rig.recorder.writing is not None
    file = rig.paths.root / rig.recorder.writing
    rig.crash()
    content = file.read_bytes()
    size = data.draw(st.integers(0, len(content)))
    noise = data.draw(st.sampled_from([b"", bytes(50), b"\xff" * 9, b"\0\0\0\x20moof"]))
    file.write_bytes(content[:size] if size < len(content) else content + noise)
    recover(rig.paths, NOW_MS)
    kept = consistent(rig.paths, CAMERA.id)
    found = [sample.payload for record in kept for sample in read_samples(rig.paths.root / record.segment.path)]
    assert found == [packet.payload for packet in packets[: len(found)]]
    assert len(found) >= min(75, (size - 1000) // (len(content) // 75) // 15 * 15)


def test_a_file_that_was_deleted_behind_our_back_is_told(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    for packet in drawn_packets(15 * 130):
        rig.recorder.on_packet(packet)
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    rig.crash()
    victim = sorted(rig.paths.footage.rglob("*.mp4"))[0]
    victim.unlink()
    report = recover(rig.paths, NOW_MS)
    assert report.missing == [victim.relative_to(rig.root).as_posix()]
    assert [gap.cause for gap in report.gaps] == [GapCause.DAMAGED]
    consistent(rig.paths, CAMERA.id)
    assert victim.relative_to(rig.root).as_posix() not in {
        getattr(value, "path", "") for value in journaled_values(rig.paths, CAMERA.id)
    }
    assert standing(rig.paths) == GapCause.ENGINE_STOPPED


def standing(paths: LibraryPaths, role: StreamRole = StreamRole.MAIN) -> GapCause | None:
    """Why the stream is not recorded, as the journal has it."""
    journal = Journal(journal_path(paths, CAMERA.id))
    journal.close()
    state = journal.state(role)
    assert state is not None
    return state.paused


@pytest.mark.parametrize("records", range(4))
def test_a_clean_stop_after_hours_of_two_streams_is_no_crash(tmp_path: Path, records: int) -> None:
    paths = LibraryPaths(tmp_path / "library")
    journal = Journal(journal_path(paths, CAMERA.id))
    end_ms = START_MS + 150 * MINUTE_MS
    for minute in range(150):  # more than the records that a start looks at
        for role in StreamRole:
            store(paths, journal, START_MS + minute * MINUTE_MS, role=role)
    for role in StreamRole:
        journal.append(PausedRecord(CAMERA.id, role, end_ms, GapCause.ENGINE_STOPPED))
    for _ in range(records):  # the newest records begin at each of them once
        journal.append(CameraRecord(CAMERA.id, "Door", end_ms, StreamRole.MAIN))
    journal.close()
    before, files = journal_path(paths, CAMERA.id).read_bytes(), paths_on_disk(paths.root)
    report = recover(paths, end_ms + 1_000)
    assert paths_on_disk(paths.root) == files
    assert (report.segments, report.late, report.problems) == ([], [], [])
    assert journal_path(paths, CAMERA.id).read_bytes() == before
    assert [standing(paths, role) for role in StreamRole] == [GapCause.ENGINE_STOPPED] * 2


def test_a_journal_full_of_events_does_not_make_old_files_new(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path / "library")
    journal = Journal(journal_path(paths, CAMERA.id))
    store(paths, journal, START_MS)
    journal.append(PausedRecord(CAMERA.id, StreamRole.MAIN, START_MS + MINUTE_MS, GapCause.OFFLINE))
    for number in range(300):
        journal.append(CameraRecord(CAMERA.id, "Door", START_MS + number, StreamRole.MAIN))
    journal.append(PausedRecord(CAMERA.id, StreamRole.MAIN, START_MS + MINUTE_MS, GapCause.OFFLINE))
    journal.close()
    assert recover(paths, START_MS + 9 * MINUTE_MS).segments == []
    assert len(paths_on_disk(paths.root)) == 1
    assert standing(paths) == GapCause.OFFLINE


def test_a_file_that_was_opened_hours_before_the_crash_is_finished_late(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    for packet in drawn_packets(15 * 5):
        rig.recorder.on_packet(packet)
    for number in range(300):  # while the stream waits for its next keyframe
        sub_ms = START_MS + MINUTE_MS + number
        rig.journal.append(PausedRecord(CAMERA.id, StreamRole.SUB, sub_ms, GapCause.OFFLINE))
    rig.crash()
    report = recover(rig.paths, NOW_MS)
    (late,) = report.late
    assert standing(rig.paths) == GapCause.ENGINE_CRASHED
    assert unfinished(rig.paths, CAMERA.id) == []  # it could be the one that is open now
    assert unfinished(rig.paths, CAMERA.id, {late.path}) == [late]
    rig.open()
    (segment,) = enter(rig.paths, rig.journal, late).segments
    assert segment.samples > 0
    assert unfinished(rig.paths, CAMERA.id, {late.path}) == []
    rig.crash()
    consistent(rig.paths, CAMERA.id)


def test_a_file_that_is_entered_late_ends_no_pause(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    for packet in drawn_packets(15 * 130):
        rig.recorder.on_packet(packet)
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    first = sorted(rig.paths.footage.rglob("*.mp4"))[0]
    start_ms = START_MS
    late = OpenedRecord(CAMERA.id, StreamRole.MAIN, first.relative_to(rig.root).as_posix(), start_ms)
    enter(rig.paths, rig.journal, late)
    rig.crash()
    assert standing(rig.paths) == GapCause.ENGINE_STOPPED


def test_a_damaged_journal_does_not_keep_other_cameras_from_recovery(rig: Rig, tmp_path: Path) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    for packet in drawn_packets(40):
        rig.recorder.on_packet(packet)
    rig.crash()
    other = journal_path(rig.paths, CameraId("attic"))
    other.parent.mkdir()
    other.write_bytes(b"this is no journal at all")
    report = recover(rig.paths, NOW_MS)
    assert len(report.segments) == 1
    assert "attic" in report.problems[0]


def test_a_damaged_journal_is_set_aside_and_its_footage_entered_anew(rig: Rig) -> None:
    rig.recorder.on_format(DRAWN_FORMAT)
    for packet in drawn_packets(15 * 200):
        rig.recorder.on_packet(packet)
    rig.recorder.close(GapCause.ENGINE_STOPPED)
    rig.crash()
    path = journal_path(rig.paths, CAMERA.id)
    before = [record for record in rig.records() if isinstance(record, SegmentRecord)]
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    report = recover(rig.paths, NOW_MS)
    assert "recording goes on" in report.problems[0]
    assert path.with_name(f"journal.damaged-{NOW_MS}").read_bytes() == content
    after = consistent(rig.paths, CAMERA.id)
    assert [record.segment for record in after] == [record.segment for record in before]
    assert [record.sample_hashes for record in after] == [record.sample_hashes for record in before]


CHILD = """
import sys
from pathlib import Path
from app.core.bus import Bus
from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.domain.facts import RecordingReached
from app.recording.journal import Journal
from app.recording.recorder import StreamRecorder
from app.recording.recovery import journal_path, recover
from app.domain.camera import StreamRole
from tests.unit.recording.conftest import CAMERA
from tests.helpers.packets import DRAWN_FORMAT, drawn_packets

paths, start_ms = LibraryPaths(Path(sys.argv[1])), int(sys.argv[2])
recover(paths, start_ms)
bus = Bus()
bus.subscribe(RecordingReached, lambda fact: print(fact.until_ms, flush=True))
recorder = StreamRecorder(CAMERA, StreamRole.MAIN, paths, Journal(journal_path(paths, CAMERA.id)), bus, SystemClock())
recorder.on_format(DRAWN_FORMAT)
first = 0
while True:
    for packet in drawn_packets(1500, first=first, start_ms=start_ms, size_bytes=400):
        recorder.on_packet(packet)
    first += 1500
"""


def kill_while_recording(root: Path, start_ms: int, lines: int) -> int:
    """Record at full speed in a child, kill it after it has said `lines` times how far it is; returns the last word."""
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(root), str(start_ms)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).resolve().parents[3],
    )
    assert child.stdout is not None
    said = [int(child.stdout.readline()) for _ in range(lines)]
    child.kill()
    rest = child.stdout.read().split(b"\n")[:-1]
    child.stdout.close()
    wait_until(lambda: child.poll() is not None, 10, "the child is gone")
    return int(rest[-1]) if rest else said[-1]


def kill_again_and_again(root: Path, kills: int) -> None:
    paths = LibraryPaths(root)
    start_ms, words = START_MS, []
    for number in range(kills):
        until_ms = kill_while_recording(root, start_ms, 3 + number * 37 % 300)
        words.append((start_ms, until_ms))
        start_ms = until_ms + 5_000
    recover(paths, start_ms)
    kept = consistent(paths, CAMERA.id)
    for start, until in words:
        inside = [r.segment for r in kept if start <= r.segment.start_ms <= until]
        assert inside[0].start_ms == start
        assert inside[-1].end_ms >= until  # what was said to be on the disk is there
        assert all(a.end_ms == b.start_ms for a, b in pairwise(inside))
    causes = [value.cause for value in journaled_values(paths, CAMERA.id) if isinstance(value, Gap)]
    assert causes == [GapCause.ENGINE_CRASHED] * (kills - 1)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is a matter of POSIX")
def test_kill_9_while_recording_loses_nothing_that_was_reported(tmp_path: Path) -> None:
    kill_again_and_again(tmp_path / "library", 4)


@pytest.mark.faults
@pytest.mark.timeout(1800)
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="kill -9 is a matter of POSIX")
def test_a_hundred_kills_lose_nothing_that_was_reported(tmp_path: Path) -> None:
    kill_again_and_again(tmp_path / "library", int(os.environ.get("LOUVER_KILLS", "100")))
