"""A camera worker against cameras that misbehave: it says so, comes back, and never keeps a stop waiting."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.camera import CameraLogin, CameraState
from app.domain.errors import CameraError, CameraStreamEnded, CameraUnreachable
from app.domain.media import Codec, Packet, StreamFormat, Track, VideoFormat
from app.domain.recording import GapCause
from app.ingest.camera_worker import MAX_STUCK
from tests.helpers.conditions import free_port, promises_a_time, wait_until
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


@promises_a_time
def test_a_stop_ends_a_running_camera_soon(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera, Watched(camera_at(camera.url("main"))) as watched:
        wait_until(lambda: len(watched.sink.packets) > 5, 10, "packets arrive")
        began_s = time.monotonic()
        watched.worker.request_stop()
        assert watched.worker.join(4)
        assert time.monotonic() - began_s < 4


@promises_a_time
def test_a_stop_ends_a_waiting_worker_soon() -> None:
    with Watched(camera_at(f"rtsp://127.0.0.1:{free_port()}/main")) as watched:
        wait_until(lambda: watched.states[-1:] and watched.states[-1].attempt >= 2, 10, "two attempts failed")
        began_s = time.monotonic()
        watched.worker.request_stop()
        assert watched.worker.join(4)
        assert time.monotonic() - began_s < 4


@promises_a_time
def test_a_stop_during_a_hang_waits_for_nobody(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera, Watched(camera_at(camera.url("main"))) as watched:
        wait_until(lambda: len(watched.sink.packets) > 5, 10, "packets arrive")
        camera.hang()
        began_s = time.monotonic()
        watched.worker.request_stop()
        wait_until(lambda: watched.sink.lost == [GapCause.ENGINE_STOPPED], 4, "the footage was finished")
        assert time.monotonic() - began_s < 4
        camera.resume()


def test_a_camera_that_is_held_is_let_go_at_once_and_comes_back_when_released(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera, Watched(camera_at(camera.url("main"))) as watched:
        wait_until(lambda: len(watched.sink.packets) > 5, 10, "packets arrive")
        watched.worker.hold(GapCause.PRIVACY)
        wait_until(lambda: watched.sink.lost == [GapCause.PRIVACY], 1, "the footage was finished")
        wait_until(lambda: watched.states[-1].state is CameraState.PRIVACY, 1, "privacy was told")
        wait_until(lambda: camera.viewers("main") == 0, 5, "the camera is not watched any more")
        count = len(watched.sink.packets)
        watched.worker.release()
        wait_until(lambda: len(watched.sink.packets) > count + 5, 10, "packets arrive again")
        assert [fact.state for fact in watched.states[-2:]] == [CameraState.CONNECTING, CameraState.RECORDING]


class Sleep:
    """How long the computer slept, as a test says."""

    total_s = 1000.0

    def __call__(self) -> float:
        return self.total_s


def test_a_connection_that_outlived_a_sleep_is_made_anew_and_the_gap_says_asleep(clip: Path) -> None:
    sleep = Sleep()
    with RtspCamera({"main": clip}) as camera, Watched(camera_at(camera.url("main")), slept_s=sleep) as watched:
        wait_until(lambda: len(watched.sink.packets) > 5, 10, "packets arrive")
        sleep.total_s += 3600
        wait_until(lambda: watched.sink.lost == [GapCause.ASLEEP], 3, "the old connection was given up")
        wait_until(lambda: len(watched.sink.formats) == 2, 5, "a new connection was made")
        assert watched.worker.failures == 0


def test_a_camera_that_hung_up_on_a_sleeping_computer_is_not_blamed(clip: Path) -> None:
    sleep = Sleep()
    with RtspCamera({"main": clip}) as camera, Watched(camera_at(camera.url("main")), slept_s=sleep) as watched:
        wait_until(lambda: len(watched.sink.packets) > 5, 10, "packets arrive")
        sleep.total_s += 60
        camera.drop()
        wait_until(lambda: len(watched.sink.formats) == 2, 5, "a new connection was made")
        assert watched.sink.lost == [GapCause.ASLEEP]


@promises_a_time
def test_a_waking_computer_ends_the_back_off_of_a_camera_that_was_away(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera:
        camera.refuse_connections()
        with Watched(camera_at(camera.url("main"))) as watched:
            wait_until(lambda: watched.states and watched.states[-1].attempt >= 5, 20, "it waits for seconds already")
            camera.resume()
            watched.worker.wake()
            began_s = time.monotonic()
            wait_until(lambda: watched.sink.packets, 10, "packets arrive")
            assert time.monotonic() - began_s < 1.5


class HangingSource:
    """Hangs in its opening until released, as a call of the operating system may."""

    released = threading.Event()

    def open(self) -> StreamFormat:
        self.released.wait(60)
        raise CameraUnreachable("Nothing answers.")

    def packets(self) -> Iterator[Packet | StreamFormat]:
        return iter(())

    def close(self) -> None:
        """Nothing to close."""


def test_readers_that_hang_are_told_and_their_number_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.ingest.camera_worker.OPENING_S", 0.05)
    monkeypatch.setattr("app.ingest.camera_worker._WATCH_S", 0.05)
    HangingSource.released.clear()
    opened: list[HangingSource] = []

    def open_hanging(*_: object) -> HangingSource:
        opened.append(HangingSource())
        return opened[-1]

    with Watched(camera_at("rtsp://127.0.0.1:1/main"), open_hanging) as watched:
        try:
            wait_until(lambda: watched.states and "hang" in watched.states[-1].sentence, 20, "the hanging was told")
            assert len(opened) == MAX_STUCK
        finally:
            HangingSource.released.set()


def test_a_camera_that_floods_is_named_and_slowed_to_about_its_own_speed(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera, Watched(camera_at(camera.url("main"))) as watched:
        wait_until(lambda: len(watched.sink.packets) > 5, 10, "packets arrive")
        camera.flood()
        wait_until(lambda: watched.problems, 20, "the flood was told")
        assert watched.problems[0].sentence.startswith("Door sends more than a camera may")
        count, began_s = len(watched.sink.packets), time.monotonic()
        wait_until(lambda: time.monotonic() - began_s > 2, 5, "two more seconds")
        assert len(watched.sink.packets) - count < 15 * 2 * 2
        camera.resume()
        assert watched.sink.lost == []


class BreaksOff:
    """Opens and ends at once, or fails to open."""

    def __init__(self, opens: bool) -> None:
        self._opens = opens

    def open(self) -> StreamFormat:
        if not self._opens:
            raise CameraUnreachable("Nothing answers.")
        return StreamFormat(VideoFormat(Codec.H264, 320, 180, b""))

    def packets(self) -> Iterator[Packet | StreamFormat]:
        yield Packet(Track.VIDEO, 0, 0, 3000, True, 0, b"picture")
        raise CameraStreamEnded("It ended.")

    def close(self) -> None:
        """Nothing to close."""


def _waits_s(opens: bool, failures: int) -> list[float]:
    """How long a worker would wait after so many failures in a row, drawn a hundred times; no thread runs."""
    watched = Watched(camera_at("rtsp://127.0.0.1:1/main"), lambda *_: BreaksOff(opens))
    with pytest.raises(CameraError):
        watched.worker.run_once()
    watched.worker._failures = failures
    return [watched.worker.backoff_s() for _ in range(100)]


@pytest.mark.parametrize("failures", [1, 2, 5, 8, 9, 20, 1000])
def test_the_wait_for_a_camera_that_is_away_doubles_with_jitter_up_to_fifteen_seconds(failures: int) -> None:
    waits_s, middle_s = _waits_s(False, failures), min(15.0, 0.1 * 2 ** (failures - 1))
    assert max(waits_s) <= 15.0
    assert min(waits_s) >= 0.75 * middle_s
    assert max(waits_s) <= 1.25 * middle_s
    assert len(set(waits_s)) > 30, "cameras behind one switch come back one by one"


def test_the_first_attempt_after_an_outage_is_made_at_once() -> None:
    assert max(_waits_s(False, 1)) <= 0.125
    assert max(_waits_s(True, 1)) <= 0.125


def test_a_camera_that_sends_and_breaks_off_again_and_again_is_tried_every_two_seconds() -> None:
    assert max(_waits_s(True, 1000)) <= 2.5
