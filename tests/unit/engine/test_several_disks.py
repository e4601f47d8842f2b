"""Footage on several disks: it spills, moves on, survives a disk that vanishes, and is found wherever it lies."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.core.footage_files import locate
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import LibraryDamaged
from app.domain.facts import GapFound, SegmentFinished
from app.domain.ids import CameraId
from app.domain.recording import GapCause
from app.recording.journal import Journal
from app.recording.moving import SUFFIX, move_file
from app.recording.recorder import StreamRecorder
from app.recording.recovery import journal_path, recover
from app.recording.retention_rules import RetentionSettings, Rules, VolumeRules, save_retention
from app.recording.volumes import MARKER, adopt_volume
from tests.helpers.packets import DRAWN_FORMAT, START_MS, drawn_packets
from tests.helpers.stored import MINUTE_MS, journaled_paths, paths_on_disk, store
from tests.unit.engine.stage import DOOR, LIBRARY_ID, YARD, Stage, staged
from tests.unit.recording.conftest import CAMERA

ROOT = Path(__file__).resolve().parents[3]
NO_AGE = Rules(continuous_days=None, event_days=None)


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    monkeypatch.setattr("app.index.projection.LINGER_S", 0.01)
    with staged(tmp_path / "library") as made:
        made.disk_bytes = 100_000
        adopt_volume(tmp_path / "second", LIBRARY_ID)
        yield made


def two_disks(stage: Stage, **own: float) -> RetentionSettings:
    second = str(stage.paths.root.with_name("second"))
    volumes = [VolumeRules(floor_bytes=10_000, **own), VolumeRules(second, floor_bytes=10_000)]  # type: ignore[arg-type]
    return RetentionSettings(rules=NO_AGE, volumes=volumes)


def on(stage: Stage, number: int) -> set[str]:
    return paths_on_disk(stage.retention.volumes.all[number].root)


def test_footage_spills_to_the_next_disk_and_only_when_both_are_full_does_any_go(stage: Stage) -> None:
    stage.open(two_disks(stage))
    files = []
    for number in range(200):
        files.append(stage.record(number, (DOOR, YARD)[number % 2]))
        stage.clock.run(60)
        if number % 8 == 7:
            stage.settle()
            stage.retention.worker.step()
        if number == 150:
            assert stage.deleted() == []
            assert len(on(stage, 0)) + len(on(stage, 1)) == 151
    stage.settle()
    stage.retention.worker.step()
    assert stage.deleted()
    assert all(volume.state.free_bytes >= 2_000 for volume in stage.retention.volumes.all)
    newest = {each.path for each in files[-30:]}
    assert newest <= stage.on_disk()


def test_what_is_older_than_the_rule_moves_on_and_is_found_there(stage: Stage) -> None:
    files = [stage.record(number) for number in range(10)]
    stage.open(two_disks(stage, until_days=1.0))
    stage.settle()
    contents = {each.path: (stage.paths.root / each.path).read_bytes() for each in files}
    stage.retention.worker.step()
    stage.clock.run(86_400 + 5 * 60 + 1)
    stage.retention.worker.step()
    assert on(stage, 1) == {each.path for each in files[:6]}
    assert on(stage, 0) == {each.path for each in files[6:]}
    assert {path: locate(stage.paths.root, path).read_bytes() for path in contents} == contents
    assert stage.deleted() == []
    assert stage.retention.volumes.own.used_bytes == 4_000


def test_a_disk_that_vanishes_takes_no_footage_and_loses_none(stage: Stage, tmp_path: Path) -> None:
    files = [stage.record(number) for number in range(4)]
    stage.open(two_disks(stage, quota_bytes=3_000))
    stage.settle()
    stage.retention.worker.step()  # over its share: the first goes
    files += [stage.record(number) for number in range(4, 8)]
    stage.settle()
    assert len(on(stage, 1)) == 4
    (tmp_path / "second").rename(tmp_path / "unplugged")
    (tmp_path / "second").mkdir()  # the mount point stays
    stage.record(8)
    assert list((tmp_path / "second").rglob("*.mp4")) == []
    stage.retention.worker.step()
    assert "cannot be used" in "".join(stage.problems().values())
    gone = {path for path, _ in stage.deleted()}
    assert not gone & {each.path for each in files[4:]}
    (tmp_path / "second").rmdir()
    (tmp_path / "unplugged").rename(tmp_path / "second")
    stage.retention.worker.step()
    assert not [key for key in stage.problems() if key.startswith("missing")]
    assert {each.path for each in files[4:]} <= stage.on_disk()


def test_a_start_without_the_second_disk_does_not_call_its_footage_lost(stage: Stage, tmp_path: Path) -> None:
    stage.open(two_disks(stage))
    adopted = stage.retention.volumes.all[1].root
    files = [store(stage.paths, stage.journals[DOOR], START_MS + n * MINUTE_MS, below=adopted) for n in range(3)]
    adopted.rename(tmp_path / "unplugged")
    assert recover(stage.paths, START_MS + 10 * MINUTE_MS).missing == []
    (tmp_path / "unplugged").rename(adopted)
    assert recover(stage.paths, START_MS + 10 * MINUTE_MS).missing == []
    (adopted / files[0].path).unlink()
    assert recover(stage.paths, START_MS + 10 * MINUTE_MS).missing == [files[0].path]


def test_a_camera_that_is_added_later_has_its_folder_on_every_disk(stage: Stage) -> None:
    stage.open(two_disks(stage))
    attic = CameraId("attic")
    stage.journals[attic] = Journal(journal_path(stage.paths, attic))
    stage.retention.paths.place_for_footage()
    assert all((volume.root / "footage" / attic).is_dir() for volume in stage.retention.volumes.all)


def test_a_disk_with_the_marker_of_another_library_is_not_touched(stage: Stage, tmp_path: Path) -> None:
    (tmp_path / "second" / MARKER).write_text('{"library": "another"}')
    stage.open(two_disks(stage))
    assert [volume.root for volume in stage.retention.volumes.online()] == [stage.paths.root]


def test_a_recorder_goes_on_at_the_next_disk_when_its_own_fails(stage: Stage) -> None:
    stage.open(two_disks(stage, quota_bytes=0))
    second = stage.retention.volumes.all[1].root
    recorder = StreamRecorder(
        CAMERA, StreamRole.MAIN, stage.retention.paths, stage.journals[DOOR], stage.bus, stage.clock
    )
    recorder.on_format(DRAWN_FORMAT)
    packets = drawn_packets(15 * 80)
    for packet in packets[: 15 * 65]:
        recorder.on_packet(packet)
    assert recorder.writing is not None
    assert (second / recorder.writing).exists()
    descriptor = recorder._cutter._writer._descriptor  # type: ignore[union-attr]
    second.rename(second.with_name("unplugged"))
    full = os.open("/dev/full", os.O_WRONLY)
    os.dup2(full, descriptor)  # every write to it fails from now on
    os.close(full)
    for packet in packets[15 * 65 :]:
        recorder.on_packet(packet)
    recorder.close(GapCause.ENGINE_STOPPED)
    gaps = [fact.gap for fact in stage.facts if isinstance(fact, GapFound)]
    assert len(gaps) == 1
    assert gaps[0].end_ms - gaps[0].start_ms <= 2_000
    last = [fact.segment for fact in stage.facts if isinstance(fact, SegmentFinished)][-1]
    assert (stage.paths.root / last.path).exists()
    second.with_name("unplugged").rename(second)


def test_a_copy_that_is_not_like_its_original_moves_nothing(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.open(two_disks(stage))
    segment = store(stage.paths, stage.journals[DOOR], START_MS)
    second = stage.retention.volumes.all[1].root
    monkeypatch.setattr("app.recording.moving.write_whole", lambda fd, block: os.write(fd, bytes(len(block))))
    with pytest.raises(LibraryDamaged, match="nothing was moved"):
        move_file(stage.paths.root, second, segment, lambda _: False)
    assert paths_on_disk(stage.paths.root) == {segment.path}
    assert [file for file in second.rglob("*") if SUFFIX in file.name] == []


MOVING = """
import sys
from pathlib import Path
from app.core.paths import LibraryPaths
from app.recording.journal import read_journal
from app.recording.moving import move_file
from app.recording.records import SegmentRecord
from app.recording.recovery import journal_path
root, second = Path(sys.argv[1]), Path(sys.argv[2])
files = [r.segment for r in read_journal(journal_path(LibraryPaths(root), "door")) if isinstance(r, SegmentRecord)]
print("moving", flush=True)
for each in files:
    if (root / each.path).exists():
        move_file(root, second, each, lambda _: False)
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
@pytest.mark.timeout(300)
@pytest.mark.parametrize("kills", [6, pytest.param(100, marks=pytest.mark.faults)])
def test_kills_at_random_moments_of_moving_lose_no_byte(tmp_path: Path, kills: int) -> None:
    paths, second = LibraryPaths(tmp_path / "library"), tmp_path / "second"
    adopt_volume(second, LIBRARY_ID)
    (second / "footage" / DOOR).mkdir()
    journal = Journal(journal_path(paths, DOOR))
    save_retention(paths, RetentionSettings(volumes=[VolumeRules(), VolumeRules(str(second))]))
    files = [store(paths, journal, START_MS + n * MINUTE_MS, size_bytes=300_000) for n in range(12 * kills)]
    journal.close()
    contents = {each.path: (paths.root / each.path).read_bytes() for each in files}
    chance = random.Random(3)
    for _ in range(kills):
        process = subprocess.Popen(
            [sys.executable, "-c", MOVING, str(paths.root), str(second)], cwd=ROOT, stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        assert process.stdout.readline() == b"moving\n"
        try:
            process.wait(chance.uniform(0.0, 0.05))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        assert recover(paths, START_MS + len(files) * MINUTE_MS).problems == []
        assert list(second.rglob(f"*{SUFFIX}")) == []
        assert journaled_paths(paths, DOOR) == paths_on_disk(paths.root, second) == set(contents)
        assert all(locate(paths.root, path).read_bytes() == content for path, content in contents.items())
    assert paths_on_disk(second)
