"""What sources deliver is what the camera sent: pictures, order, times and formats."""

import logging
import socket
import struct
import time
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest

from app.domain.errors import CameraUnreachable, NotAVideo
from app.domain.media import Codec, Track
from app.ingest.nal import NalNormalizer
from tests.helpers.footage import make_clip, samples
from tests.helpers.rtsp_camera import RtspCamera
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


def test_lengths_of_two_bytes_become_four(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=0.2)
    with av.open(str(clip)) as container:
        record = bytes(container.streams.video[0].codec_context.extradata or b"")
    short = record[:4] + bytes([record[4] & 0xFC | 1]) + record[5:]
    unit = b"\x65" + bytes(range(1, 200))
    payload, changed = NalNormalizer(Codec.H264, short).normalize(struct.pack("!H", len(unit)) + unit)
    assert (payload, changed) == (struct.pack("!I", len(unit)) + unit, False)


@pytest.mark.parametrize("mode", ["1", "2"])
def test_a_camera_that_our_own_client_does_not_understand_is_read_by_libav(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, mode: str
) -> None:
    """Shuffled packets (RFC 6184's mode 2) are announced; what is sent is plain, so that libav can be compared."""
    caplog.set_level(logging.INFO)
    clip = make_clip(tmp_path / "clip.mp4", seconds=1)
    lines = ["v=0", "o=- 0 0 IN IP4 127.0.0.1", "s=-", "t=0 0", "m=video 0 RTP/AVP 96", "a=rtpmap:96 H264/90000"]
    lines += [f"a=fmtp:96 packetization-mode={mode}", "a=control:trackID=0", ""]
    with RtspCamera({"main": clip}) as camera:
        camera.describe_as("\r\n".join(lines).encode())
        found = read(camera_at(camera.url("main")), pictures=10)
    assert found.hashes == [sample.payload_hash for sample in samples(clip)][:10]
    assert ("only libav reads" in caplog.text) is (mode == "2")
