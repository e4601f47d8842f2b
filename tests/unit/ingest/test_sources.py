"""What sources deliver is what the camera sent: pictures, order, times and formats."""

import logging
import socket
import struct
import threading
import time
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from app.domain.camera import CameraLogin, Transport
from app.domain.errors import CameraRefusedLogin, CameraUnreachable, NotAVideo
from app.domain.media import TICKS_PER_S, Codec, Track
from app.ingest.nal import NalNormalizer
from tests.helpers.conditions import free_port
from tests.helpers.footage import make_clip, samples
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.servers import gst_rtsp_server
from tests.unit.ingest.stage import assert_times_hold, camera_at, file_address, read

PASSWORD = "s3cret/@:% word"


@pytest.mark.parametrize("codec", ["h264", "hevc"])
@pytest.mark.parametrize("b_frames", [0, 2])
def test_a_file_played_once_comes_out_picture_by_picture(tmp_path: Path, codec: str, b_frames: int) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=1, codec=codec, b_frames=b_frames)  # type: ignore[arg-type]
    found = read(camera_at(file_address(clip), once=True))
    expected = samples(clip)
    assert found.hashes == [sample.payload_hash for sample in expected]
    assert [packet.keyframe for packet in found.packets] == [sample.key for sample in expected]
    first = found.packets[0].pts
    first_ms = expected[0].pts_ms
    shown_ms = [round((packet.pts - first) / 90) for packet in found.packets]
    assert shown_ms == pytest.approx([sample.pts_ms - first_ms for sample in expected], abs=1)
    assert_times_hold(found.packets)
    assert (found.formats[0].video.width, found.formats[0].video.height) == (320, 180)


@pytest.mark.parametrize("suffix", [".mp4", ".mkv", ".ts"])
def test_every_container_gives_a_configuration_that_decodes(tmp_path: Path, suffix: str) -> None:
    clip = make_clip(tmp_path / f"clip{suffix}", seconds=1)
    found = read(camera_at(file_address(clip), once=True))
    context = av.CodecContext.create("h264", "r")
    context.extradata = found.formats[0].video.config
    pictures = [picture for packet in found.of(Track.VIDEO) for picture in context.decode(av.Packet(packet.payload))]
    pictures += context.decode(None)
    assert len(pictures) == 15
    assert np.asarray(pictures[0].to_ndarray()).std() > 10


def test_a_looped_file_goes_on_without_a_step_in_its_times(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=0.6, b_frames=2, gop_frames=9)
    found = read(camera_at(file_address(clip)), pictures=20)
    assert found.hashes[9:18] == found.hashes[:9]
    assert_times_hold(found.packets)
    steps = {after.dts - before.dts for before, after in pairwise(found.packets)}
    assert steps == {6000}
    assert len(found.formats) == 1
    walls = [packet.wall_ms for packet in found.packets]
    assert walls[-1] - walls[0] == pytest.approx(19 / 15 * 1000, abs=150)


def test_a_file_is_played_at_its_own_speed(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=1)
    began_s = time.monotonic()
    read(camera_at(file_address(clip), once=True))
    assert 0.85 < time.monotonic() - began_s < 10


@pytest.mark.parametrize("codec", ["h264", "hevc"])
@pytest.mark.parametrize("in_sdp", [True, False])
def test_a_network_camera_comes_out_picture_by_picture(tmp_path: Path, codec: str, in_sdp: bool) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, codec=codec)  # type: ignore[arg-type]
    with RtspCamera({"main": clip}, in_sdp=in_sdp) as camera:
        found = read(camera_at(camera.url("main")), pictures=20)
    assert found.hashes == [sample.payload_hash for sample in samples(clip)][:20]
    assert found.packets[0].keyframe
    assert_times_hold(found.packets)
    assert {after.dts - before.dts for before, after in pairwise(found.packets)} == {6000}
    assert (found.formats[0].video.width, found.formats[0].video.height) == (320, 180)


@pytest.mark.parametrize("codec", ["h264", "hevc"])
def test_b_frames_of_a_network_camera_keep_their_order_from_the_first_picture_on(tmp_path: Path, codec: str) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, b_frames=2, codec=codec)  # type: ignore[arg-type]
    with RtspCamera({"main": clip}) as camera:
        found = read(camera_at(camera.url("main")), pictures=20)
    expected = samples(clip)[:20]
    assert found.hashes == [sample.payload_hash for sample in expected]
    first, first_ms = found.packets[0].pts, expected[0].pts_ms
    shown_ms = [round((packet.pts - first) / 90) for packet in found.packets]
    assert shown_ms == pytest.approx([sample.pts_ms - first_ms for sample in expected], abs=1)
    assert_times_hold(found.packets)


def test_sound_is_copied_beside_the_picture(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=2, audio="aac")
    with RtspCamera({"main": clip}) as camera:
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


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(CameraUnreachable, match=r"gone\.mp4"):
        read(camera_at(file_address(tmp_path / "gone.mp4")))


@pytest.mark.parametrize("content", [b"", b"just a text\n" * 50, b"\x00\x00\x00\x18ftypmp42" + bytes(100)])
def test_a_file_that_is_no_video_is_said(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.mp4"
    path.write_bytes(content)
    with pytest.raises(NotAVideo):
        read(camera_at(file_address(path)))


def test_a_playlist_that_calls_itself_a_video_reaches_out_to_nobody(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.3)
        path = tmp_path / "clip.mp4"
        address = f"http://127.0.0.1:{listener.getsockname()[1]}/secret.ts"
        path.write_text(f"#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n{address}\n#EXT-X-ENDLIST\n")
        with pytest.raises(NotAVideo):
            read(camera_at(file_address(path)))
        with pytest.raises(TimeoutError):
            listener.accept()


def test_the_drawn_scene_runs_and_decodes() -> None:
    found = read(camera_at("drawn:"), pictures=12)
    assert found.packets[0].keyframe
    assert_times_hold(found.packets)
    assert (found.formats[0].video.width, found.formats[0].video.height) == (640, 360)
    context = av.CodecContext.create("h264", "r")
    context.extradata = found.formats[0].video.config
    pictures = [picture for packet in found.packets for picture in context.decode(av.Packet(packet.payload))]
    assert len(pictures) + len(context.decode(None)) == 12


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


def test_lengths_of_two_bytes_become_four(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=0.2)
    with av.open(str(clip)) as container:
        record = bytes(container.streams.video[0].codec_context.extradata or b"")
    short = record[:4] + bytes([record[4] & 0xFC | 1]) + record[5:]
    unit = b"\x65" + bytes(range(1, 200))
    payload, changed = NalNormalizer(Codec.H264, short).normalize(struct.pack("!H", len(unit)) + unit)
    assert (payload, changed) == (struct.pack("!I", len(unit)) + unit, False)
