"""What our own RTSP client delivers is what the camera sent, and what a bad camera does to it ends in a sentence."""

import hashlib
import logging
import socket
import threading
import time
from collections.abc import Callable
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from app.core.clock import Stop, SystemClock
from app.domain.camera import Camera, CameraLogin
from app.domain.errors import (
    CameraError,
    CameraRefusedLogin,
    CameraSilent,
    CameraStreamEnded,
    CameraUnreachable,
    NotAVideo,
)
from app.domain.media import TICKS_PER_S, Codec, StreamFormat, Track
from app.ingest.rtsp.source import CodecNotSpoken, PlainRtspSource
from app.ingest.tls import Pins
from tests.helpers.conditions import free_port, wait_until
from tests.helpers.footage import make_clip, samples
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.servers import gst_rtsp_server
from tests.unit.ingest.stage import Read, assert_times_hold, camera_at

PASSWORD = 's3cret/@:% "word\\'


class FastClock(SystemClock):
    """Twenty seconds a second, for waits that no test has the time for."""

    def monotonic_s(self) -> float:
        return super().monotonic_s() * 20


def read(
    camera: Camera, *, pictures: int = 1_000_000, then: Callable[[int], None] = lambda _: None, fast: bool = False
) -> Read:
    """Read so many pictures; `then` is told the number of pictures after each."""
    found = Read()
    with closing(
        PlainRtspSource(camera, camera.streams[0], FastClock() if fast else SystemClock(), Stop(), Pins())
    ) as source:
        found.formats.append(source.open())
        for item in source.packets():
            if isinstance(item, StreamFormat):
                found.formats.append(item)
                continue
            found.packets.append(item)
            if item.track is Track.VIDEO:
                then(len(found.of(Track.VIDEO)))
            if len(found.of(Track.VIDEO)) >= pictures:
                break
    return found


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "clip.mp4", seconds=1)


@pytest.mark.parametrize("codec", ["h264", "hevc"])
@pytest.mark.parametrize("in_sdp", [True, False])
@pytest.mark.parametrize("b_frames", [0, 2])
def test_a_camera_comes_out_picture_by_picture(tmp_path: Path, codec: str, in_sdp: bool, b_frames: int) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, codec=codec, b_frames=b_frames)  # type: ignore[arg-type]
    with RtspCamera({"main": clip}, in_sdp=in_sdp, speed=6.0) as camera:
        found = read(camera_at(camera.url("main")), pictures=24)
    expected = samples(clip)[:24]
    assert found.hashes == [sample.payload_hash for sample in expected]
    assert [packet.keyframe for packet in found.packets] == [sample.key for sample in expected]
    first, first_ms = found.packets[0].pts, expected[0].pts_ms
    shown_ms = [round((packet.pts - first) / 90) for packet in found.packets]
    assert shown_ms == pytest.approx([sample.pts_ms - first_ms for sample in expected], abs=1)
    assert_times_hold(found.packets)
    assert (found.formats[0].video.width, found.formats[0].video.height) == (320, 180)
    assert len(found.formats) == 1
    if not b_frames:
        assert {after.dts - before.dts for before, after in pairwise(found.packets)} == {6000}
        assert all(packet.pts == packet.dts for packet in found.packets)


def test_sound_is_copied_beside_the_picture(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, audio="aac")
    with RtspCamera({"main": clip}, speed=2.0) as camera:
        found = read(camera_at(camera.url("main")), pictures=20)
    audio = found.formats[0].audio
    assert audio is not None
    assert (audio.codec, audio.sample_rate, audio.channels) == (Codec.AAC, 16_000, 1)
    video, sound = found.of(Track.VIDEO), found.of(Track.AUDIO)
    heard = [sample.payload_hash for sample in samples(clip, kind="audio")]
    assert len(sound) > 10
    assert _sha256(sound[0].payload) in heard
    begin = heard.index(_sha256(sound[0].payload))
    assert [_sha256(packet.payload) for packet in sound] == heard[begin : begin + len(sound)]
    assert_times_hold(found.packets)
    # By the sender's reports: each sound lies where the file has it beside the picture.
    apart_ms = (sound[0].pts - video[0].pts) / 90
    expected_ms = samples(clip, kind="audio")[begin].pts_ms - samples(clip)[0].pts_ms
    assert apart_ms == pytest.approx(expected_ms, abs=40)


def _sha256(payload: bytes) -> str:
    return hashlib.sha256(payload).hexdigest()


def test_a_foreign_server_comes_out_picture_by_picture(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=3)
    expected = [sample.payload_hash for sample in samples(clip)]
    with gst_rtsp_server({"main": clip}) as server:
        found = read(camera_at(server.url("main")), pictures=20)
    begin = expected.index(found.hashes[1])
    assert found.hashes[1:] == (expected[begin:] + expected)[:19]
    assert found.packets[0].keyframe
    assert_times_hold(found.packets)


@pytest.mark.parametrize("auth", ["digest", "basic"])
def test_a_login_with_odd_letters_is_accepted(clip: Path, auth: str) -> None:
    with RtspCamera({"main": clip}, user="me@home", password=PASSWORD, auth=auth) as camera:  # type: ignore[arg-type]
        found = read(camera_at(camera.url("main"), login=CameraLogin("me@home", PASSWORD)), pictures=3)
    assert len(found.packets) == 3


@pytest.mark.parametrize("auth", ["digest", "basic"])
@pytest.mark.parametrize("login", [CameraLogin("me", "hunter2hunter2"), CameraLogin("m\r\ne", "hunter2hunter2"), None])
def test_a_wrong_password_is_said_and_never_told(
    clip: Path, caplog: pytest.LogCaptureFixture, auth: str, login: CameraLogin | None
) -> None:
    caplog.set_level(logging.DEBUG)
    with (
        RtspCamera({"main": clip}, user="me", password="right", auth=auth) as camera,  # type: ignore[arg-type]
        pytest.raises(CameraRefusedLogin, match=r"^The camera refused this user name or password\.$") as caught,
    ):
        read(camera_at(camera.url("main"), login=login))
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert "hunter2" not in f"{caught.value!r} {caplog.text}"


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


def test_nobody_at_the_address_is_said() -> None:
    with pytest.raises(CameraUnreachable, match=r"^Nothing answers at 127\.0\.0\.1\. Check power"):
        read(camera_at(f"rtsp://127.0.0.1:{free_port()}/main"))


def test_an_absent_path_is_said(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera, pytest.raises(CameraUnreachable, match="no stream at this address"):
        read(camera_at(camera.url("absent")))


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


def test_a_jump_of_the_cameras_clock_moves_nothing(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera:
        found = read(
            camera_at(camera.url("main")),
            pictures=25,
            then=lambda count: camera.jump_clock(-3_600_000) if count == 8 else None,
        )
    assert_times_hold(found.packets)
    walls = [packet.wall_ms for packet in found.packets]
    assert walls == sorted(walls)
    assert walls[-1] - walls[0] < 3000
    assert found.packets[-1].dts - found.packets[0].dts < 3 * TICKS_PER_S


def test_another_resolution_in_mid_stream_is_another_format(clip: Path, tmp_path: Path) -> None:
    large = make_clip(tmp_path / "large.mp4", seconds=1, size=(640, 360))
    with RtspCamera({"main": clip}, speed=4.0) as camera:
        found = read(
            camera_at(camera.url("main")),
            pictures=25,
            then=lambda count: camera.change_file("main", large) if count == 8 else None,
        )
    assert [(each.video.width, each.video.height) for each in found.formats] == [(320, 180), (640, 360)]
    assert_times_hold(found.packets)


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
