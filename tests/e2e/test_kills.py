"""Killing the engine and the window at any moment: what that may cost, counted picture by picture."""

import os
import random
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.recording import GapCause, Span
from app.index.queries import LibraryReader
from app.recording.inspection import Look, inspect_camera
from tests.e2e.test_engine import WATCHING_WINDOW, every_file_plays
from tests.helpers.conditions import wait_until
from tests.helpers.continuity import assert_only_the_end_is_missing, missing, missing_by_cause, recorded_pictures
from tests.helpers.engine import (
    ROOT,
    camera_at,
    engine_child,
    footage_bytes,
    prepare_library,
    running_engine,
    wait_for_link,
)
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.rtsp_stream import SentFrame

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
NAMES = ("front", "yard")
FILM_S = 60
GOP_S = 0.5
LAST_SECOND_S = 1.0
ON_THE_WAY_S = 0.5
"""From the camera to the recorder: what gathers between two reads."""


@dataclass(frozen=True)
class Kill:
    """When the engine was killed (s of time.monotonic()), how long until all cameras were recorded again, how many
    seconds of a camera's pictures lay unread in its socket then, because the machine was busy, and how long it took to
    end where it was only asked to."""

    at_s: float
    back_s: float = 0.0
    unread_s: float = 0.0
    ending_s: float = 0.0

    def explains(self, frame: SentFrame) -> bool:
        """Whether the picture may be missing because of it."""
        before_s = self.at_s - frame.sent_s
        return -ON_THE_WAY_S - self.ending_s <= before_s <= LAST_SECOND_S + ON_THE_WAY_S + self.unread_s


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every picture is unlike every other."""
    path = tmp_path_factory.mktemp("footage") / "film.mp4"
    return make_clip(path, seconds=FILM_S, fps=15, size=(192, 108), gop_frames=round(15 * GOP_S))


def kill_and_wait(paths: LibraryPaths, engine: subprocess.Popen[bytes], cameras: RtspCamera, film: Path) -> Kill:
    """Kill the child, and wait until all cameras are recorded again."""
    child = wait_until(lambda: engine_child(engine), 20, "the engine runs")
    connections = {name: cameras.connections(name) for name in NAMES}
    child.suspend()  # it does nothing more, and what it has not read can be counted
    at_s, unread_s = time.monotonic(), unread_bytes(cameras.port) / (film.stat().st_size / FILM_S)
    child.kill()
    wait_until(lambda: all(cameras.connections(name) > connections[name] for name in NAMES), 60, "both are back")
    before = footage_bytes(paths)
    wait_until(lambda: footage_bytes(paths) > before, 60, "footage after the kill")
    return Kill(at_s, time.monotonic() - at_s, unread_s)


def unread_bytes(port: int) -> int:
    """The most that any connection to this port has in its buffer; 0 where the system does not tell."""
    table = Path("/proc/net/tcp")
    lines = [line.split() for line in table.read_text().splitlines()[1:]] if table.exists() else []
    ours = [line for line in lines if int(line[2].rpartition(":")[2], 16) == port]
    return max((int(line[4].partition(":")[2], 16) for line in ours), default=0)


@pytest.mark.timeout(2400)
@pytest.mark.parametrize("kills", [5, pytest.param(200, marks=pytest.mark.faults)])
def test_an_engine_killed_at_random_moments_loses_the_last_second_at_most(
    tmp_path: Path, film: Path, kills: int
) -> None:
    chance = random.Random(kills)
    killed: list[Kill] = []
    with RtspCamera(dict.fromkeys(NAMES, film)) as cameras:
        paths = prepare_library(tmp_path / "library", [camera_at(cameras.url(name), name) for name in NAMES])
        with running_engine(paths) as engine:
            wait_until(lambda: all(list((paths.footage / name).rglob("*.mp4")) for name in NAMES), 30, "footage")
            for _ in range(kills):
                # The moment itself is what is tried: anywhere in a fragment, a file's beginning, or a recovery.
                time.sleep(chance.uniform(0.0, 3.0))
                killed.append(kill_and_wait(paths, engine, cameras, film))
                for name in NAMES:
                    assert_in_order(paths, name)
            time.sleep(1.5)
            asked_s = time.monotonic()
        stopped = Kill(asked_s, ending_s=time.monotonic() - asked_s)
        sent = {name: [each for each in cameras.sent_frames(name) if each.kind == "video"] for name in NAMES}
    assert every_file_plays(paths) > 10 * kills
    for name in NAMES:
        lost = missing(sent[name], recorded_pictures(paths, name))
        strays = [frame for frame in lost if not any(kill.explains(frame) for kill in (*killed, stopped))]
        assert [told(frame, killed) for frame in strays] == []
        assert_gaps_fit(paths, name, killed)
        assert missing_by_cause(LibraryReader(paths.index), CameraId(name)).keys() <= {GapCause.ENGINE_CRASHED}
        assert rows_and_files_are_one(paths, name)


def told(frame: SentFrame, killed: list[Kill]) -> str:
    """A picture that no kill explains, and how it lies to the kills around it."""
    before = max((kill.at_s for kill in killed if kill.at_s <= frame.sent_s), default=0.0)
    after = min((kill.at_s for kill in killed if kill.at_s > frame.sent_s), default=0.0)
    kind = "a keyframe" if frame.key else "a picture"
    return (
        f"{kind} ({frame.number}), {frame.sent_s - before:.2f} s behind a kill, {after - frame.sent_s:.2f} before one"
    )


def assert_gaps_fit(paths: LibraryPaths, name: str, killed: list[Kill]) -> None:
    gaps = LibraryReader(paths.index).gaps(camera_at("rtsp://h/x", name).id, StreamRole.MAIN, Span(0, 1 << 60))
    assert {gap.cause for gap in gaps} <= {GapCause.ENGINE_CRASHED, GapCause.ENGINE_STOPPED}
    assert 0 < len(gaps) <= len(killed)
    longest_s = max(kill.back_s for kill in killed) + LAST_SECOND_S + GOP_S + ON_THE_WAY_S
    assert all((gap.end_ms - gap.start_ms) / 1000 <= longest_s for gap in gaps)


def assert_in_order(paths: LibraryPaths, name: str) -> None:
    """After a start: the journal is sound and names every file and no other, and so does the database, soon."""
    camera_id = CameraId(name)
    assert [found for found in inspect_camera(paths, camera_id, Look(engine_runs=True)) if not found.sound] == []
    wait_until(lambda: rows_and_files_are_one(paths, name), 20, "a row for each file, and a file for each row")


def rows_and_files_are_one(paths: LibraryPaths, name: str) -> bool:
    reader = LibraryReader(paths.index)
    rows = {each.path for each in reader.segments_between(CameraId(name), StreamRole.MAIN, 0, 1 << 60)}
    files = {path.relative_to(paths.root).as_posix() for path in (paths.footage / name).rglob("*.mp4")}
    return rows == files


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("kills", [3, pytest.param(200, marks=pytest.mark.faults)])
def test_a_window_that_is_killed_costs_the_recording_nothing(tmp_path: Path, film: Path, kills: int) -> None:
    chance = random.Random(kills)
    with RtspCamera({"main": film}) as camera:
        paths = prepare_library(tmp_path / "library", [camera_at(camera.url("main"))])
        with running_engine(paths):
            wait_for_link(paths)
            wait_until(lambda: camera.viewers("main"), 30, "the camera is watched")
            for _ in range(kills):
                kill_a_watching_window(paths, chance.uniform(0.0, 0.5))
        sent = [each for each in camera.sent_frames("main") if each.kind == "video"]
    assert_only_the_end_is_missing(sent, recorded_pictures(paths, "front"), 15)
    assert LibraryReader(paths.index).gaps(camera_at("rtsp://h/x").id, StreamRole.MAIN, Span(0, 1 << 60)) == []


def kill_a_watching_window(paths: LibraryPaths, after_s: float) -> None:
    window = subprocess.Popen(
        [sys.executable, "-c", WATCHING_WINDOW, str(paths.root)], cwd=ROOT, stdout=subprocess.PIPE
    )
    try:
        assert window.stdout is not None
        assert window.stdout.readline() == b"watching\n"
        time.sleep(after_s)
    finally:
        psutil.Process(window.pid).kill()
        window.wait()
        assert window.stdout is not None
        window.stdout.close()
