"""Disks that fill up, die, turn read-only or crawl while two real cameras are recorded."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.core.footage_files import footage_roots
from app.core.paths import LibraryPaths
from app.domain.camera import Camera, StreamRole
from app.domain.facts import Fact, ProblemFound
from app.domain.ids import CameraId
from app.domain.recording import Gap, GapCause, Segment, Span
from app.index.queries import LibraryReader
from app.link.client import LinkClient
from app.link.messages import ClientRole
from app.recording.journal import Journal
from app.recording.keeps import Keeps
from app.recording.library import read_library_id
from app.recording.records import KeepRecord
from app.recording.recovery import journal_path
from app.recording.retention_rules import RetentionSettings, Rules, VolumeRules, save_retention
from app.recording.volumes import adopt_volume
from tests.helpers.conditions import wait_until
from tests.helpers.continuity import missing_by_cause
from tests.helpers.disks import small_disk
from tests.helpers.engine import camera_at, prepare_library, running_engine, status_of
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.stored import MINUTE_MS, store

ALL_TIME = Span(0, 1 << 60)
DISK = {GapCause.DISK_FULL, GapCause.DISK_MISSING, GapCause.DISK_ERROR}
DAY_MS = 86_400_000
MB = 1 << 20


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("footage") / "clip.mp4"
    make_clip(path, seconds=4, fps=10, size=(320, 180), gop_frames=10)
    return path


@contextmanager
def two_cameras(clip: Path) -> Iterator[tuple[RtspCamera, list[Camera]]]:
    with RtspCamera({"front": clip, "yard": clip}) as server:
        yield server, [camera_at(server.url(name), name) for name in ("front", "yard")]


def hold_old_footage(paths: LibraryPaths, camera_id: CameraId, size_bytes: int, count: int) -> list[Segment]:
    """Footage from three days ago."""
    journal = Journal(journal_path(paths, camera_id))
    begin_ms = time.time_ns() // 1_000_000 - 3 * DAY_MS
    files = [
        store(paths, journal, begin_ms + number * MINUTE_MS, size_bytes=size_bytes // count) for number in range(count)
    ]
    journal.close()
    return files


def disk_gaps(paths: LibraryPaths, cameras: list[Camera]) -> list[Gap]:
    reader = LibraryReader(paths.index)
    found = [gap for camera in cameras for gap in reader.gaps(camera.id, StreamRole.MAIN, ALL_TIME)]
    return [gap for gap in found if gap.cause in DISK]


def told_causes(paths: LibraryPaths, cameras: list[Camera]) -> set[GapCause]:
    """Why anything is missing between the first footage and the last, as the library tells it."""
    reader = LibraryReader(paths.index)
    return {cause for camera in cameras for cause in missing_by_cause(reader, camera.id)}


def new_bytes(roots: list[Path], camera: Camera, since_ms: int) -> int:
    """How much of the camera was recorded lately."""
    files = [file for root in roots for file in root.glob(f"footage/{camera.id}/*/*.mp4")]
    sizes = [(status.st_size, status.st_mtime * 1000) for file in files if (status := status_of(file)) is not None]
    return sum(size for size, changed_ms in sizes if changed_ms >= since_ms)


class Problems:
    """Hears the engine's problems."""

    def __init__(self, paths: LibraryPaths) -> None:
        self.said: list[str] = []
        self._link = LinkClient(paths, ClientRole.TOOL, on_fact=self._hear)
        self._link.connect()

    def _hear(self, fact: Fact) -> None:
        if isinstance(fact, ProblemFound) and not fact.solved:
            self.said.append(fact.sentence)

    def close(self) -> None:
        self._link.close()


def test_a_disk_full_of_old_footage_never_stops_two_cameras(tmp_path: Path, clip: Path) -> None:
    with small_disk(tmp_path, 64) as disk, two_cameras(clip) as (_, cameras):
        paths = prepare_library(disk.root / "library", cameras)
        floor_bytes = 12 * MB
        save_retention(
            paths, RetentionSettings(rules=Rules(None, None), volumes=[VolumeRules(floor_bytes=floor_bytes)])
        )
        old = {camera.id: hold_old_footage(paths, camera.id, 16 * MB, 64) for camera in cameras}
        journal = Journal(journal_path(paths, cameras[0].id))
        kept = old[cameras[0].id][0]
        Keeps(journal).change(KeepRecord(cameras[0].id, kept.start_ms, kept.end_ms))
        journal.close()
        disk.fill().stat()  # not one byte is free
        began_ms = time.time_ns() // 1_000_000
        with running_engine(paths):
            for camera in cameras:
                wait_until(
                    lambda camera=camera: new_bytes([paths.root], camera, began_ms) > 20_000,
                    40,
                    f"footage of {camera.id}",
                )
            wait_until(lambda: disk.free_bytes >= floor_bytes, 40, "the floor to be free")
            size = {camera.id: new_bytes([paths.root], camera, began_ms) for camera in cameras}
            for camera in cameras:
                wait_until(
                    lambda camera=camera: new_bytes([paths.root], camera, began_ms) > size[camera.id] + 20_000,
                    40,
                    "recording to go on",
                )
            assert disk.free_bytes >= floor_bytes - MB
        assert (paths.root / kept.path).exists()
        assert not (paths.root / old[cameras[0].id][1].path).exists()
        assert disk_gaps(paths, cameras) == []
        reader = LibraryReader(paths.index)
        files = {file.relative_to(paths.root).as_posix() for file in paths.footage.rglob("*.mp4")}
        rows = {
            row.path for camera in cameras for row in reader.segments_between(camera.id, StreamRole.MAIN, 0, 1 << 60)
        }
        assert rows == files
        for camera in cameras:
            lost = [gap for gap in reader.gaps(camera.id, StreamRole.MAIN, ALL_TIME) if gap.cause is GapCause.RETENTION]
            assert lost[-1].start_ms == old[camera.id][1 if camera is cameras[0] else 0].start_ms


def test_recording_goes_on_when_another_program_gives_the_disk_back(tmp_path: Path, clip: Path) -> None:
    with small_disk(tmp_path, 32) as disk, two_cameras(clip) as (_, cameras):
        paths = prepare_library(disk.root / "library", cameras)
        began_ms = time.time_ns() // 1_000_000
        with running_engine(paths):
            wait_until(lambda: all(new_bytes([paths.root], c, began_ms) > 20_000 for c in cameras), 40, "footage")
            problems = Problems(paths)
            filler = disk.fill()
            for camera in cameras:
                said = f"{camera.name} is not being recorded. The disk"
                wait_until(lambda said=said: any(said in each for each in problems.said), 40, "the user to be told")
            filler.unlink()
            size = {camera.id: new_bytes([paths.root], camera, began_ms) for camera in cameras}
            wait_until(
                lambda: all(new_bytes([paths.root], c, began_ms) > size[c.id] + 20_000 for c in cameras),
                40,
                "more footage",
            )
            problems.close()
        assert told_causes(paths, cameras) == {GapCause.DISK_FULL}


@pytest.mark.parametrize("fault", ["die", "turn_read_only"])
def test_a_disk_that_fails_costs_seconds_and_recording_goes_on_at_the_next(
    tmp_path: Path, clip: Path, fault: str
) -> None:
    with small_disk(tmp_path, 32) as disk, two_cameras(clip) as (_, cameras):
        paths = prepare_library(tmp_path / "library", cameras)
        adopt_volume(disk.root / "louver", read_library_id(paths))
        volumes = [VolumeRules(str(disk.root / "louver"), floor_bytes=MB), VolumeRules()]
        save_retention(paths, RetentionSettings(volumes=volumes))
        began_ms = time.time_ns() // 1_000_000
        with running_engine(paths):
            wait_until(
                lambda: all(new_bytes([disk.root / "louver"], c, began_ms) > 20_000 for c in cameras), 40, "footage"
            )
            assert all(new_bytes([paths.root], c, began_ms) == 0 for c in cameras)
            problems = Problems(paths)
            getattr(disk, fault)()
            wait_until(lambda: all(new_bytes([paths.root], c, began_ms) > 20_000 for c in cameras), 40, "the next disk")
            wait_until(lambda: any("cannot be used" in said for said in problems.said), 40, "the user to be told")
            problems.close()
        gaps = disk_gaps(paths, cameras)
        assert {gap.camera_id for gap in gaps} == {camera.id for camera in cameras}
        cause = GapCause.DISK_MISSING if fault == "die" else GapCause.DISK_ERROR
        assert {gap.cause for gap in gaps} == told_causes(paths, cameras) == {cause}
        assert max(gap.end_ms - gap.start_ms for gap in gaps) < 10_000
        assert list(footage_roots(paths.root)) == [paths.root, disk.root / "louver"]


def test_a_slow_disk_that_others_use_too_loses_no_picture(tmp_path: Path, clip: Path) -> None:
    with small_disk(tmp_path, 96) as disk, two_cameras(clip) as (server, cameras):
        paths = prepare_library(disk.root / "library", cameras)
        save_retention(paths, RetentionSettings(rules=Rules(continuous_days=1), volumes=[VolumeRules(floor_bytes=MB)]))
        old = {camera.id: hold_old_footage(paths, camera.id, 8 * MB, 16) for camera in cameras}
        disk.slow_down(10_000_000)
        began_ms = time.time_ns() // 1_000_000
        hog = subprocess.Popen([sys.executable, "-c", HOG, str(disk.root / "hog")])
        try:
            with running_engine(paths):
                wait_until(lambda: all(new_bytes([paths.root], c, began_ms) for c in cameras), 60, "footage")
                wait_until(
                    lambda: not any((paths.root / each.path).exists() for files in old.values() for each in files),
                    60,
                    "the old footage to go",
                )
                sent = len(server.sent_frames("front"))
                wait_until(lambda: len(server.sent_frames("front")) > sent + 30, 40, "three more seconds")
        finally:
            hog.kill()
            hog.wait()
        disk.slow_down(0)
        reader = LibraryReader(paths.index)
        for camera in cameras:
            gaps = reader.gaps(camera.id, StreamRole.MAIN, Span(began_ms, 1 << 60))
            assert {gap.cause for gap in gaps} <= {GapCause.ENGINE_CRASHED}, "only that from before the start"
            runs = reader.coverage(camera.id, StreamRole.MAIN, Span(began_ms, 1 << 60))
            assert len(runs) == 1


HOG = """
import os, sys
file = os.open(sys.argv[1], os.O_WRONLY | os.O_CREAT)
while True:
    os.lseek(file, 0, 0)
    for _ in range(2):
        os.write(file, bytes(1 << 20))
    os.fdatasync(file)
"""
