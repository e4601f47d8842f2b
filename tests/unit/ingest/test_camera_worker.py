"""A camera worker against cameras that misbehave: it says so, comes back, and never keeps a stop waiting."""

import time
from pathlib import Path

import pytest

from app.domain.camera import CameraLogin, CameraState
from app.domain.recording import GapCause
from tests.helpers.conditions import free_port, wait_until
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera
from tests.unit.ingest.stage import Watched, camera_at, file_address


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "clip.mp4", seconds=1)


def test_a_camera_is_connected_and_recorded(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera, Watched(camera_at(camera.url("main"))) as watched:
        wait_until(lambda: len(watched.sink.packets) > 5, 10, "packets arrive")
        assert [fact.state for fact in watched.states] == [CameraState.CONNECTING, CameraState.RECORDING]
        assert watched.sink.formats[0].video.width == 320


def test_a_dropped_connection_is_made_again(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera, Watched(camera_at(camera.url("main"))) as watched:
        wait_until(lambda: len(watched.sink.packets) > 5, 10, "packets arrive")
        for losses in (1, 2, 3):
            camera.drop()
            # Packets that were on their way still arrive: only what comes after the loss shows a new connection.
            wait_until(lambda losses=losses: len(watched.sink.lost) == losses, 10, "the loss is noticed")
            count = len(watched.sink.packets)
            wait_until(lambda count=count: len(watched.sink.packets) > count + 3, 10, "packets arrive again")
        assert watched.sink.lost == [GapCause.OFFLINE] * 3
        assert watched.states[-1].state is CameraState.RECORDING


def test_a_camera_that_comes_later_is_found(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera:
        camera.refuse_connections()
        with Watched(camera_at(camera.url("main"))) as watched:
            wait_until(lambda: watched.states[-1].attempt >= 2, 10, "two attempts failed")
            assert watched.states[-1].state is CameraState.OFFLINE
            assert "Nothing answers at 127.0.0.1" in watched.states[-1].sentence
            camera.resume()
            wait_until(lambda: len(watched.sink.packets) > 3, 10, "packets arrive")


def test_a_wrong_password_is_told_as_such_and_not_tried_often(clip: Path) -> None:
    with (
        RtspCamera({"main": clip}, user="me", password="right") as camera,
        Watched(camera_at(camera.url("main"), login=CameraLogin("me", "wrong"))) as watched,
    ):
        wait_until(lambda: watched.states[-1].state is CameraState.REFUSED, 10, "the refusal was told")
        assert watched.states[-1].sentence == "The camera refused this user name or password."
        assert watched.sink.lost == [GapCause.REFUSED]
        assert watched.worker.backoff_s() >= 3


def test_a_video_that_plays_once_ends(clip: Path) -> None:
    with Watched(camera_at(file_address(clip), once=True)) as watched:
        wait_until(lambda: watched.states and watched.states[-1].state is CameraState.ENDED, 10, "the video ended")
        assert len(watched.sink.packets) == 15
        assert watched.sink.lost == [GapCause.STREAM_ENDED]


def test_a_stop_ends_a_running_camera_soon(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera, Watched(camera_at(camera.url("main"))) as watched:
        wait_until(lambda: len(watched.sink.packets) > 5, 10, "packets arrive")
        began_s = time.monotonic()
        watched.worker.request_stop()
        assert watched.worker.join(4)
        assert time.monotonic() - began_s < 4


def test_a_stop_ends_a_waiting_worker_soon() -> None:
    with Watched(camera_at(f"rtsp://127.0.0.1:{free_port()}/main")) as watched:
        wait_until(lambda: watched.states[-1:] and watched.states[-1].attempt >= 2, 10, "two attempts failed")
        began_s = time.monotonic()
        watched.worker.request_stop()
        assert watched.worker.join(4)
        assert time.monotonic() - began_s < 4


def test_a_camera_that_hangs_is_told_and_connected_again(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera, Watched(camera_at(camera.url("main"))) as watched:
        wait_until(lambda: len(watched.sink.packets) > 5, 10, "packets arrive")
        camera.hang()
        wait_until(lambda: watched.sink.lost, 30, "the loss was told")
        assert "8 seconds" in next(fact for fact in watched.states if fact.state is CameraState.OFFLINE).sentence
        count = len(watched.sink.packets)
        camera.resume()
        wait_until(lambda: len(watched.sink.packets) > count + 3, 20, "packets arrive again")


def test_a_stop_during_a_hang_waits_for_nobody(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera, Watched(camera_at(camera.url("main"))) as watched:
        wait_until(lambda: len(watched.sink.packets) > 5, 10, "packets arrive")
        camera.hang()
        began_s = time.monotonic()
        watched.worker.request_stop()
        wait_until(lambda: watched.sink.lost == [GapCause.ENGINE_STOPPED], 4, "the footage was finished")
        assert time.monotonic() - began_s < 4
        camera.resume()
