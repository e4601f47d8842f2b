"""The processes around the recording: whichever of them is killed, recording goes on or comes back, and says why."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import EngineNotRunning
from app.domain.facts import DetectorReady, EventChanged, Fact
from app.domain.ids import EventId
from app.domain.recording import GapCause, Span
from app.engine.settings import EngineSettings
from app.index.queries import LibraryReader
from app.link.client import LinkClient
from app.link.messages import ClientRole
from tests.e2e.test_engine import every_file_plays
from tests.helpers.conditions import promises_a_time, wait_until
from tests.helpers.continuity import assert_only_the_end_is_missing, recorded_pictures
from tests.helpers.engine import ROOT, camera_at, engine_child, footage_bytes, prepare_library, running_engine
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.scenes import Visit, VisitedRoom

pytestmark = pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
ALL_TIME = Span(0, 1 << 60)
TINY_MODEL = ROOT / "tests" / "data" / "tiny_detector.tflite"
FPS = 10


class Ear:
    """What the engine tells."""

    def __init__(self, paths: LibraryPaths) -> None:
        self.facts: list[Fact] = []
        self.link = LinkClient(paths, ClientRole.TOOL, on_fact=self.facts.append)

    def connects(self) -> bool:
        try:
            self.link.connect()
        except EngineNotRunning:
            return False
        return True

    def watchers(self) -> int:
        return sum(isinstance(fact, DetectorReady) for fact in self.facts)

    def events(self, *, closed: bool) -> set[EventId]:
        told = [fact.event for fact in list(self.facts) if isinstance(fact, EventChanged)]
        return {event.id for event in told if event.closed is closed}


@contextmanager
def listening(paths: LibraryPaths) -> Iterator[Ear]:
    ear = Ear(paths)
    wait_until(ear.connects, 20, "the engine answers")
    try:
        yield ear
    finally:
        ear.link.close()


def watcher_of(engine_pid: int) -> psutil.Process | None:
    for process in psutil.Process(engine_pid).children(recursive=True):
        if process.status() != psutil.STATUS_ZOMBIE and "watcher" in process.cmdline():
            return process
    return None


@pytest.mark.timeout(180)
def test_a_killed_watcher_costs_no_picture_ends_its_event_and_comes_back(tmp_path: Path) -> None:
    room = tmp_path / "room.mp4"
    make_clip(room, seconds=20, fps=FPS, size=(640, 360), gop_frames=FPS, scene=VisitedRoom((Visit(2.0, 18.0),)))
    with RtspCamera({"main": room}) as camera:
        paths = prepare_library(
            tmp_path / "library", [camera_at(camera.url("main"))], EngineSettings(model=str(TINY_MODEL))
        )
        with running_engine(paths) as engine, listening(paths) as ear:
            (event,) = wait_until(lambda: ear.events(closed=False), 60, "somebody is seen")
            watcher = wait_until(lambda: watcher_of(engine.pid), 5, "the watcher runs")
            watcher.kill()
            wait_until(lambda: event in ear.events(closed=True), 10, "the event that it left open ends")
            wait_until(lambda: ear.watchers() >= 2, 30, "another watcher is ready")
            wait_until(lambda: ear.events(closed=False) - {event}, 60, "somebody is seen again")
            assert camera.connections("main") == 1, "one connection, for the recorder and every watcher"
        sent = [frame for frame in camera.sent_frames("main") if frame.kind == "video"]
    reader = LibraryReader(paths.index)
    assert reader.gaps(camera_at("rtsp://h/x").id, StreamRole.MAIN, ALL_TIME) == []
    assert_only_the_end_is_missing(sent, recorded_pictures(paths, "front"), FPS)
    assert all(each.closed for each in reader.events(ALL_TIME))


@promises_a_time
@pytest.mark.timeout(120)
def test_a_killed_supervisor_takes_its_engine_along_and_the_next_one_goes_on(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=4, fps=FPS, size=(320, 180), gop_frames=FPS)
    paths = prepare_library(tmp_path / "library", [camera_at(clip)])
    with running_engine(paths) as supervisor:
        wait_until(lambda: footage_bytes(paths) > 40_000, 30, "footage")
        child = wait_until(lambda: engine_child(supervisor), 5, "the engine runs")
        supervisor.kill()
        killed_s = time.monotonic()
        wait_until(lambda: not child.is_running(), 10, "the engine ends too")
        assert time.monotonic() - killed_s < 5
    before = footage_bytes(paths)
    with running_engine(paths):
        wait_until(lambda: footage_bytes(paths) > before + 40_000, 30, "footage again")
    gaps = LibraryReader(paths.index).gaps(camera_at(clip).id, StreamRole.MAIN, ALL_TIME)
    assert [gap.cause for gap in gaps] == [GapCause.ENGINE_STOPPED]
    assert every_file_plays(paths) > 10
