"""What a bad camera does to our own RTSP client ends in a sentence; what libav's promises too: test_rtsp_clients.py."""

import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.clock import Stop, SystemClock
from app.domain.camera import Camera, CameraLogin
from app.domain.errors import (
    CameraError,
    CameraSilent,
    CameraStreamEnded,
    CameraUnreachable,
    NotAVideo,
)
from app.ingest.rtsp.source import CodecNotSpoken, PlainRtspSource
from app.ingest.tls import Pins
from tests.helpers.conditions import promises_a_time, wait_until
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera
from tests.unit.ingest import stage
from tests.unit.ingest.stage import Read, assert_times_hold, camera_at, ours


class FastClock(SystemClock):
    """Twenty seconds a second, for waits that no test has the time for."""

    def monotonic_s(self) -> float:
        return super().monotonic_s() * 20


def read(
    camera: Camera, *, pictures: int = 1_000_000, then: Callable[[int], None] = lambda _: None, fast: bool = False
) -> Read:
    clock = FastClock() if fast else SystemClock()
    return stage.read(camera, pictures=pictures, opener=ours, then=then, clock=clock)


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "clip.mp4", seconds=1)


def test_a_session_is_kept_alive_even_when_the_login_went_stale(clip: Path) -> None:
    with RtspCamera({"main": clip}, user="me", password="right") as camera:

        def expire(count: int) -> None:
            if count == 5:
                camera.expire_logins()

        # The fast clock asks after 1.5 s of the camera's sixty.
        found = read(
            camera_at(camera.url("main"), login=CameraLogin("me", "right")), pictures=40, then=expire, fast=True
        )
        alive = [each.status for each in camera.requests() if each.method == "GET_PARAMETER"]
    assert len(found.packets) == 40
    assert alive[:2] == [401, 200]
    assert alive.count(401) == 1


def test_goodbye_is_said(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera:
        read(camera_at(camera.url("main")), pictures=3)
        wait_until(lambda: camera.requests()[-1].method == "TEARDOWN", 5, "the client says goodbye")
        assert camera.requests()[-1].status == 200


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"<html></html>", CameraSilent),
        (b"v=0\r\nm=audio 0 RTP/AVP 0\r\n", NotAVideo),
        (b"v=0\r\nm=video 0 RTP/AVP 26\r\na=rtpmap:26 JPEG/90000\r\n", CodecNotSpoken),
        (b"v=0\r\nm=video\r\na=rtpmap\r\na=fmtp:\r\nm=\r\n" * 20, CodecNotSpoken),
        (b"m=\r\n" * 2000, CameraSilent),
    ],
)
def test_a_strange_description_is_said(clip: Path, body: bytes, error: type[CameraError]) -> None:
    with RtspCamera({"main": clip}) as camera:
        camera.describe_as(body)
        with pytest.raises(error):
            read(camera_at(camera.url("main")))


def test_a_camera_that_hangs_is_silent(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera:
        with pytest.raises(CameraSilent, match="No picture arrived in 8 seconds"):
            read(camera_at(camera.url("main")), then=lambda count: camera.hang() if count == 5 else None, fast=True)
        camera.resume()


def test_a_camera_that_never_answers_is_said(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera:
        camera.hang()
        with pytest.raises(CameraUnreachable, match="within 6 seconds"):
            read(camera_at(camera.url("main")), fast=True)


def test_a_connection_that_drops_is_an_end(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera, pytest.raises(CameraStreamEnded):
        read(camera_at(camera.url("main")), then=lambda count: camera.drop() if count == 5 else None)


@pytest.mark.parametrize("size_bytes", [1, 200, 60_000])
def test_noise_between_packets_costs_nothing(clip: Path, size_bytes: int) -> None:
    with RtspCamera({"main": clip}, speed=4.0) as camera:
        found = read(
            camera_at(camera.url("main")),
            pictures=20,
            then=lambda count: camera.send_garbage(size_bytes) if count == 5 else None,
        )
        sent = [frame.payload_hash for frame in camera.sent_frames("main")]
    assert found.hashes == sent[:20]


def test_lost_packets_cost_whole_pictures_and_no_more(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=1)
    with RtspCamera({"main": clip}, mtu_bytes=300, speed=4.0) as camera:
        camera.lose_packets(0.05)
        found = read(camera_at(camera.url("main")), pictures=30)
        whole = {frame.payload_hash for frame in camera.sent_frames("main") if not frame.lost_packets}
    assert sum(each in whole for each in found.hashes) > 5
    assert_times_hold(found.packets)


@promises_a_time
def test_close_from_another_thread_ends_the_reading_at_once(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera:
        address = camera_at(camera.url("main"))
        source = PlainRtspSource(address, address.streams[0], SystemClock(), Stop(), Pins())
        source.open()
        camera.hang()
        ended: list[type[Exception]] = []

        def run() -> None:
            try:
                for _ in source.packets():
                    pass
            except CameraError as error:
                ended.append(type(error))

        reader = threading.Thread(target=run)
        reader.start()
        began_s = time.monotonic()
        source.close()
        reader.join(5)
        assert time.monotonic() - began_s < 0.5
        assert ended == [CameraStreamEnded]
        source.close()


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\n",
        b"\x00" * 100_000,
        b"RTSP/1.0 200 OK\r\nCSeq: 1\r\nContent-Length: 99999999\r\n\r\n",
        b"RTSP/1.0 200 OK\r\n" + b"X: y\r\n" * 5000,
    ],
)
def test_a_server_of_another_kind_is_said(answer: bytes) -> None:
    with _one_answer(answer) as port, pytest.raises(CameraError):
        read(camera_at(f"rtsp://127.0.0.1:{port}/main"), fast=True)


def test_a_server_that_closes_its_side_is_said() -> None:
    with _one_answer(b"") as port, pytest.raises(CameraUnreachable):
        read(camera_at(f"rtsp://127.0.0.1:{port}/main"))


class _one_answer:  # noqa: N801 - used as a function
    """A server that answers its only client once, closes its sending side, and goes with the block."""

    def __init__(self, answer: bytes) -> None:
        self._answer = answer
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve)

    def __enter__(self) -> int:
        self._thread.start()
        return int(self._listener.getsockname()[1])

    def __exit__(self, *_: object) -> None:
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        client, _ = self._listener.accept()
        with client:
            client.settimeout(5)
            try:
                client.recv(4096)
                client.sendall(self._answer)
                client.shutdown(socket.SHUT_WR)
                while client.recv(4096):
                    pass
            except OSError:
                return
