"""The list of cameras changes while the engine records: those that stayed record on, and the others follow the list."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraSignal, DeviceUrl, StreamRole
from app.domain.errors import EngineNotRunning
from app.domain.facts import CameraChanged, CameraRemoved, CameraSignalled, Fact
from app.domain.ids import CameraId
from app.domain.recording import GapCause, Span
from app.index.queries import LibraryReader
from app.ingest.camera_list import save_cameras
from app.link.client import LinkClient
from app.link.messages import ClientRole
from tests.helpers.conditions import wait_until
from tests.helpers.engine import camera_at, prepare_library, running_engine
from tests.helpers.footage import make_clip
from tests.helpers.onvif_camera import OnvifCamera
from tests.helpers.rtsp_camera import RtspCamera
from tests.unit.ingest.onvif.stage import LOGIN, MAIN

ALL_TIME = Span(0, 1 << 60)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("footage") / "clip.mp4"
    make_clip(path, seconds=4, fps=10, size=(320, 180), gop_frames=10)
    return path


class Listener:
    """A tool on the engine's link, and what it heard."""

    def __init__(self, paths: LibraryPaths) -> None:
        self.facts: list[Fact] = []
        self._link = wait_until(lambda: self._connected(paths), 30, "the engine listens")

    def _connected(self, paths: LibraryPaths) -> LinkClient | None:
        link = LinkClient(paths, ClientRole.TOOL, on_fact=self.facts.append)
        try:
            link.connect()
        except EngineNotRunning:
            return None
        return link

    def reload(self) -> str:
        return self._link.command("reload-cameras")

    def names(self) -> set[str]:
        return {fact.name for fact in self.facts if isinstance(fact, CameraChanged)}

    def close(self) -> None:
        self._link.close()


def recorded_ms(paths: LibraryPaths, camera_id: CameraId) -> int:
    """How far the footage of a camera reaches; 0 where there is none."""
    if not paths.index.exists():
        return 0
    return max(
        (span.end_ms for span in LibraryReader(paths.index).coverage(camera_id, StreamRole.MAIN, ALL_TIME)), default=0
    )


def records(paths: LibraryPaths, camera: Camera, for_ms: int = 0) -> None:
    until_ms = time.time() * 1000 + for_ms
    wait_until(lambda: recorded_ms(paths, camera.id) > until_ms, 30, f"footage of {camera.id} from now on")


def test_unchanged_cameras_record_on_while_others_come_change_and_go(tmp_path: Path, clip: Path) -> None:
    with RtspCamera({"main": clip}) as steady, RtspCamera({"main": clip, "two": clip}) as moving:
        front = camera_at(steady.url("main"), "front")
        yard = camera_at(moving.url("main"), "yard")
        paths = prepare_library(tmp_path / "library", [front])
        with running_engine(paths):
            listener = Listener(paths)
            records(paths, front)
            save_cameras(paths, [front, yard])
            assert listener.reload() == "Cameras added: 1, changed: 0, removed: 0."
            records(paths, yard)
            yard = replace(yard, streams=camera_at(moving.url("two")).streams, name="Back yard")
            save_cameras(paths, [yard, front])
            assert listener.reload() == "Cameras added: 0, changed: 1, removed: 0."
            records(paths, yard)
            assert "Back yard" in listener.names()
            wait_until(lambda: moving.viewers("main") == 0, 10, "the old stream was let go")
            assert listener.reload() == "Nothing changed in the list of cameras."
            save_cameras(paths, [front])
            assert listener.reload() == "Cameras added: 0, changed: 0, removed: 1."
            wait_until(lambda: CameraRemoved(yard.id) in listener.facts, 10, "the removal is told")
            wait_until(lambda: moving.viewers("two") == 0, 10, "the removed camera was let go")
            records(paths, front, for_ms=1_500)
            save_cameras(paths, [front, yard])
            listener.reload()
            records(paths, yard)
            records(paths, front)
            assert steady.connections("main") == 1, "one connection, all the time"
            late = Listener(paths)
            wait_until(lambda: late.names() == {"Front door", "Back yard"}, 10, "a new window knows the cameras")
            late.close()
            listener.close()
    reader = LibraryReader(paths.index)
    assert reader.gaps(front.id, StreamRole.MAIN, ALL_TIME) == []
    assert {gap.cause for gap in reader.gaps(yard.id, StreamRole.MAIN, ALL_TIME)} == {GapCause.CAMERA_CHANGED}


def test_a_list_that_cannot_be_read_changes_nothing(tmp_path: Path, clip: Path) -> None:
    with RtspCamera({"main": clip}) as steady:
        front = camera_at(steady.url("main"), "front")
        paths = prepare_library(tmp_path / "library", [front])
        with running_engine(paths):
            listener = Listener(paths)
            records(paths, front)
            paths.cameras.write_text("{")
            with pytest.raises(Exception, match="damaged"):
                listener.reload()
            records(paths, front)
            assert steady.connections("main") == 1
            listener.close()


def test_a_cameras_own_signals_reach_the_windows(tmp_path: Path, clip: Path) -> None:
    with RtspCamera({"main": clip}) as rtsp, OnvifCamera([MAIN]) as onvif:
        camera = replace(camera_at(rtsp.url("main"), "gate"), login=LOGIN, onvif=DeviceUrl(onvif.url))
        paths = prepare_library(tmp_path / "library", [camera])
        with running_engine(paths):
            listener = Listener(paths)
            wait_until(lambda: onvif.operations("PullMessages"), 30, "the engine pulls")
            onvif.signal("tns1:RuleEngine/CellMotionDetector/Motion", "V1", "IsMotion", "true")
            wait_until(lambda: any(isinstance(fact, CameraSignalled) for fact in listener.facts), 20, "motion")
            signal = next(fact for fact in listener.facts if isinstance(fact, CameraSignalled))
            assert (signal.camera_id, signal.signal, signal.active) == (camera.id, CameraSignal.MOTION, True)
            records(paths, camera)
            listener.close()
        assert onvif.subscriptions == {}, "given back at the end"
