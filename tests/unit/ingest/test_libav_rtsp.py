"""What libav's RTSP client delivers, for cameras that our own client leaves to it, is what the camera sent."""

import logging
import threading
import time
from itertools import pairwise
from pathlib import Path

import pytest

from app.domain.camera import Camera, CameraLogin, Transport
from app.domain.errors import CameraRefusedLogin, CameraUnreachable
from app.domain.media import TICKS_PER_S, Codec, Track
from app.ingest.libav_rtsp_source import LibavRtspSource
from tests.helpers.conditions import free_port
from tests.helpers.footage import make_clip, samples
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.servers import gst_rtsp_server
from tests.unit.ingest import stage
from tests.unit.ingest.stage import Read, assert_times_hold, camera_at

PASSWORD = "s3cret/@:% word"


def read(camera: Camera, *, pictures: int = 1_000_000) -> Read:
    return stage.read(
        camera, pictures=pictures, opener=lambda camera, stream, clock, _: LibavRtspSource(camera, stream, clock)
    )


@pytest.mark.parametrize("codec", ["h264", "hevc"])
@pytest.mark.parametrize("in_sdp", [True, False])
def test_a_network_camera_comes_out_picture_by_picture(tmp_path: Path, codec: str, in_sdp: bool) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, codec=codec)  # type: ignore[arg-type]
    with RtspCamera({"main": clip}, in_sdp=in_sdp, speed=4.0) as camera:
        found = read(camera_at(camera.url("main")), pictures=20)
    assert found.hashes == [sample.payload_hash for sample in samples(clip)][:20]
    assert found.packets[0].keyframe
    assert_times_hold(found.packets)
    assert {after.dts - before.dts for before, after in pairwise(found.packets)} == {6000}
    assert (found.formats[0].video.width, found.formats[0].video.height) == (320, 180)


@pytest.mark.parametrize("codec", ["h264", "hevc"])
def test_b_frames_of_a_network_camera_keep_their_order_from_the_first_picture_on(tmp_path: Path, codec: str) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, b_frames=2, codec=codec)  # type: ignore[arg-type]
    with RtspCamera({"main": clip}, speed=4.0) as camera:
        found = read(camera_at(camera.url("main")), pictures=20)
    expected = samples(clip)[:20]
    assert found.hashes == [sample.payload_hash for sample in expected]
    first, first_ms = found.packets[0].pts, expected[0].pts_ms
    shown_ms = [round((packet.pts - first) / 90) for packet in found.packets]
    assert shown_ms == pytest.approx([sample.pts_ms - first_ms for sample in expected], abs=1)
    assert_times_hold(found.packets)


def test_sound_is_copied_beside_the_picture(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, audio="aac")
    with RtspCamera({"main": clip}, speed=4.0) as camera:
        found = read(camera_at(camera.url("main")), pictures=20)
    audio = found.formats[0].audio
    assert audio is not None
    assert (audio.codec, audio.sample_rate, audio.channels) == (Codec.AAC, 16_000, 1)
    assert len(found.of(Track.AUDIO)) > 10
    assert_times_hold(found.packets)
    video, sound = found.of(Track.VIDEO), found.of(Track.AUDIO)
    assert abs(video[-1].dts - sound[-1].dts) < TICKS_PER_S // 2


def test_datagrams_work_on_request(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2)
    with RtspCamera({"main": clip}, transports=("udp",)) as camera:
        found = read(camera_at(camera.url("main"), transport=Transport.UDP), pictures=10)
    assert found.hashes == [sample.payload_hash for sample in samples(clip)][:10]


def test_the_first_picture_comes_soon(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=4, gop_frames=60)
    with RtspCamera({"main": clip}) as camera:
        began_s = time.monotonic()
        found = read(camera_at(camera.url("main")), pictures=2)
        assert time.monotonic() - began_s < 4.0
    assert found.packets[0].keyframe


def test_another_resolution_in_mid_stream_is_another_format(tmp_path: Path) -> None:
    small = make_clip(tmp_path / "small.mp4", seconds=1)
    large = make_clip(tmp_path / "large.mp4", seconds=1, size=(640, 360))
    with RtspCamera({"main": small}) as camera:
        found = _read_with_change(camera, large)
    sizes = [(each.video.width, each.video.height) for each in found.formats]
    assert sizes == [(320, 180), (640, 360)]
    assert_times_hold(found.packets)


def _read_with_change(camera: RtspCamera, large: Path):  # type: ignore[no-untyped-def]
    timer = threading.Timer(0.4, lambda: camera.change_file("main", large))
    timer.start()
    try:
        return read(camera_at(camera.url("main")), pictures=25)
    finally:
        timer.join()


def test_a_jump_of_the_cameras_clock_moves_nothing(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=1)
    with RtspCamera({"main": clip}) as camera:
        timer = threading.Timer(0.5, lambda: camera.jump_clock(-3_600_000))
        timer.start()
        found = read(camera_at(camera.url("main")), pictures=25)
        timer.join()
    assert_times_hold(found.packets)
    walls = [packet.wall_ms for packet in found.packets]
    assert walls == sorted(walls)
    assert walls[-1] - walls[0] < 3000
    assert found.packets[-1].dts - found.packets[0].dts < 3 * TICKS_PER_S


@pytest.mark.parametrize("auth", ["digest", "basic"])
def test_a_login_with_every_odd_letter_is_accepted(tmp_path: Path, auth: str) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=1)
    with RtspCamera({"main": clip}, user="me@home", password=PASSWORD, auth=auth) as camera:  # type: ignore[arg-type]
        found = read(camera_at(camera.url("main"), login=CameraLogin("me@home", PASSWORD)), pictures=3)
    assert len(found.packets) == 3


def _whole_chain(error: BaseException | None) -> str:
    texts = []
    while error is not None:
        texts.append(f"{error!r} {error} {error.args}")
        error = error.__cause__ or error.__context__
    return " ".join(texts)


def test_a_wrong_password_is_said_and_never_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    clip = make_clip(tmp_path / "clip.mp4", seconds=1)
    with (
        RtspCamera({"main": clip}, user="me", password="right") as camera,
        pytest.raises(CameraRefusedLogin, match=r"^The camera refused this user name or password\.$") as caught,
    ):
        read(camera_at(camera.url("main"), login=CameraLogin("me", "hunter2hunter2")))
    assert "hunter2" not in _whole_chain(caught.value)
    assert "hunter2" not in caplog.text


def test_nobody_at_the_address_is_said_with_the_host_and_no_password(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    camera = camera_at(f"rtsp://127.0.0.1:{free_port()}/main", login=CameraLogin("me", "hunter2hunter2"))
    with pytest.raises(CameraUnreachable, match=r"^Nothing answers at 127\.0\.0\.1\. Check power") as caught:
        read(camera)
    assert "hunter2" not in _whole_chain(caught.value) + caplog.text


def test_a_path_that_the_camera_does_not_have_is_said(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=1)
    with RtspCamera({"main": clip}) as camera, pytest.raises(CameraUnreachable, match="no stream at this address"):
        read(camera_at(camera.url("absent")))


def test_a_foreign_server_comes_out_picture_by_picture(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=3)
    expected = [sample.payload_hash for sample in samples(clip)]
    with gst_rtsp_server({"main": clip}) as server:
        found = read(camera_at(server.url("main")), pictures=20)
    # The server leaves the encoder's comment (an SEI unit) out of the very first picture.
    begin = expected.index(found.hashes[1])
    assert found.hashes[1:] == (expected[begin:] + expected)[:19]
    assert found.packets[0].keyframe
    assert_times_hold(found.packets)
