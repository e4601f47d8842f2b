"""Disks that fill up, die, turn read-only or crawl while two real cameras are recorded."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from app.core.footage_files import footage_roots
from app.core.paths import LibraryPaths
from app.domain.camera import Camera, StreamRole
from app.domain.errors import EngineNotRunning
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
from tests.helpers.disks import SmallDisk, small_disk
from tests.helpers.engine import camera_at, engine_child, prepare_library, running_engine, status_of, wait_for_link
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
        wait_for_link(paths)
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
        assert told_causes(paths, cameras) <= {GapCause.DISK_FULL}, "and nothing where the memory held all"


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
        cause = GapCause.DISK_MISSING if fault == "die" else GapCause.DISK_ERROR
        assert {gap.cause for gap in gaps} | told_causes(paths, cameras) <= {cause}
        assert max((gap.end_ms - gap.start_ms for gap in gaps), default=0) < 4_000, "the rest of a GOP at most"
        assert list(footage_roots(paths.root)) == [paths.root, disk.root / "louver"]


def own_disk_and_spare(disk: SmallDisk, spare: Path, cameras: list[Camera]) -> LibraryPaths:
    """The library on the small disk, and a second disk behind it."""
    paths = prepare_library(disk.root / "library", cameras)
    adopt_volume(spare, read_library_id(paths))
    save_retention(paths, RetentionSettings(volumes=[VolumeRules(floor_bytes=MB), VolumeRules(str(spare))]))
    return paths


@pytest.mark.parametrize(
    "fault",
    [
        "pull_out",
        "turn_read_only",
        pytest.param("die", marks=pytest.mark.faults),
        pytest.param("fill", marks=pytest.mark.faults),
    ],
)
def test_without_the_librarys_own_disk_recording_goes_on_at_another(tmp_path: Path, clip: Path, fault: str) -> None:
    spare = tmp_path / "spare"
    with small_disk(tmp_path, 32) as disk, two_cameras(clip) as (server, cameras):
        paths = own_disk_and_spare(disk, spare, cameras)
        began_ms = time.time_ns() // 1_000_000
        with running_engine(paths) as engine:
            wait_until(lambda: all(new_bytes([paths.root], c, began_ms) > 20_000 for c in cameras), 40, "footage")
            first = engine_child(engine)
            assert all(new_bytes([spare], c, began_ms) == 0 for c in cameras)
            problems = Problems(paths)
            getattr(disk, fault)()
            wait_until(lambda: all(new_bytes([spare], c, began_ms) > 40_000 for c in cameras), 40, "the spare disk")
            if fault != "fill":  # a disk that is full takes no footage, and its journals a little still
                wait_until(lambda: any("Recording goes on at" in said for said in problems.said), 40, "to be told")
            problems.close()
            if fault == "fill":
                (disk.root / "filler").unlink()
            elif fault == "turn_read_only":
                disk.turn_writable()
            else:
                if fault == "die":
                    subprocess.run(["umount", "-l", str(disk.root)], check=True)
                disk.plug_in()
            if fault != "fill":  # the file on the spare disk goes on for its minute
                wait_for_another_engine(engine, first, paths, cameras)
        sent = {c.id: [f for f in server.sent_frames(c.id) if f.kind == "video"] for c in cameras}
        reader = LibraryReader(paths.index)
        for camera in cameras:
            gaps = reader.gaps(camera.id, StreamRole.MAIN, ALL_TIME)
            assert {gap.cause for gap in gaps} <= {*DISK, GapCause.ENGINE_STOPPED}
            assert max((gap.end_ms - gap.start_ms for gap in gaps), default=0) < 10_000
            lost = len(sent[camera.id]) - recorded_samples(paths, camera)
            assert lost <= 10 * sum(2.0 + (gap.end_ms - gap.start_ms) / 1000 for gap in gaps) + 20
            assert rows_of(paths, camera) == files_of([paths.root, spare], camera)


def test_without_any_other_disk_the_memory_holds_footage_until_the_own_one_is_back(tmp_path: Path, clip: Path) -> None:
    with small_disk(tmp_path, 32) as disk, two_cameras(clip) as (server, cameras):
        paths = prepare_library(disk.root / "library", cameras)
        save_retention(paths, RetentionSettings(volumes=[VolumeRules(floor_bytes=MB)]))
        began_ms = time.time_ns() // 1_000_000
        with running_engine(paths) as engine:
            wait_until(lambda: all(new_bytes([paths.root], c, began_ms) > 20_000 for c in cameras), 40, "footage")
            first = engine_child(engine)
            problems = Problems(paths)
            disk.pull_out()
            wait_until(lambda: any("waits in memory" in said for said in problems.said), 40, "to be told")
            problems.close()
            sent = len(server.sent_frames("front"))
            wait_until(lambda: len(server.sent_frames("front")) > sent + 60, 60, "six seconds without a disk")
            disk.plug_in()
            wait_for_another_engine(engine, first, paths, cameras)
        for camera in cameras:
            gaps = LibraryReader(paths.index).gaps(camera.id, StreamRole.MAIN, ALL_TIME)
            assert {gap.cause for gap in gaps} <= {GapCause.DISK_MISSING, GapCause.ENGINE_STOPPED}
            away_ms = sum(gap.end_ms - gap.start_ms for gap in gaps if gap.cause is GapCause.DISK_MISSING)
            assert away_ms <= 2_500, "the memory held all but the rest of a GOP"
            assert rows_of(paths, camera) == files_of([paths.root], camera)


def test_an_engine_that_is_killed_while_its_disk_is_away_comes_back_with_the_disk(tmp_path: Path, clip: Path) -> None:
    with small_disk(tmp_path, 32) as disk, two_cameras(clip) as (_, cameras):
        paths = prepare_library(disk.root / "library", cameras)
        began_ms = time.time_ns() // 1_000_000
        with running_engine(paths) as engine:
            wait_until(lambda: all(new_bytes([paths.root], c, began_ms) > 20_000 for c in cameras), 40, "footage")
            child = wait_until(lambda: engine_child(engine), 20, "the engine runs")
            wait_until(lambda: time.time() - child.create_time() > 3, 20, "it lived")
            disk.pull_out()
            child.kill()
            wait_until(lambda: (again := engine_child(engine)) is not None and again.pid != child.pid, 20, "a try")
            wait_until(lambda: engine_child(engine) is None, 20, "nothing to open")
            assert engine.poll() is None
            assert list(disk.root.iterdir()) == [], "no new library in place of the old one"
            disk.plug_in()
            back_ms = time.time_ns() // 1_000_000
            wait_until(lambda: all(new_bytes([paths.root], c, back_ms) > 20_000 for c in cameras), 60, "footage again")


def test_an_engine_that_starts_before_its_disk_is_there_waits_for_it(tmp_path: Path, clip: Path) -> None:
    with small_disk(tmp_path, 32) as disk, two_cameras(clip) as (_, cameras):
        paths = prepare_library(disk.root / "library", cameras)
        with running_engine(paths):
            wait_until(lambda: all(new_bytes([paths.root], c, 0) > 20_000 for c in cameras), 40, "footage")
        disk.pull_out()
        with running_engine(paths) as engine:
            tried = wait_until(lambda: engine_child(engine), 20, "a try")
            wait_until(
                lambda: (again := engine_child(engine)) is not None and again.pid != tried.pid, 40, "another try"
            )
            assert list(disk.root.iterdir()) == [], "no new library in place of the old one"
            with pytest.raises(EngineNotRunning, match=r"is missing\. Nothing is being recorded"):
                LinkClient(paths, ClientRole.DESKTOP).connect()
            disk.plug_in()
            back_ms = time.time_ns() // 1_000_000
            wait_until(lambda: all(new_bytes([paths.root], c, back_ms) > 20_000 for c in cameras), 60, "footage again")


def wait_for_another_engine(
    engine: "subprocess.Popen[bytes]", first: psutil.Process | None, paths: LibraryPaths, cameras: list[Camera]
) -> None:
    """Lock, socket and database lie on the disk that is new, so another engine follows and records on it."""
    assert first is not None
    wait_until(lambda: not first.is_running(), 60, "the engine to start again")
    wait_until(lambda: engine_child(engine), 20, "the next engine")
    began_ms = time.time_ns() // 1_000_000
    wait_until(lambda: all(new_bytes([paths.root], c, began_ms) > 20_000 for c in cameras), 60, "its own disk again")


def recorded_samples(paths: LibraryPaths, camera: Camera) -> int:
    return sum(
        each.samples for each in LibraryReader(paths.index).segments_between(camera.id, StreamRole.MAIN, 0, 1 << 60)
    )


def rows_of(paths: LibraryPaths, camera: Camera) -> set[str]:
    reader = LibraryReader(paths.index)
    return {row.path for row in reader.segments_between(camera.id, StreamRole.MAIN, 0, 1 << 60)}


def files_of(roots: list[Path], camera: Camera) -> set[str]:
    return {file.relative_to(root).as_posix() for root in roots for file in root.glob(f"footage/{camera.id}/*/*.mp4")}


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
