"""MJPEG and AV1 are recorded as they come, and what is recorded plays."""

from pathlib import Path

import av
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.camera import Transport
from app.domain.media import TICKS_PER_S, Codec, Track
from app.ingest.av1 import Av1Normalizer
from tests.helpers.footage import VideoCodec, make_clip, picture_of, read_frame_number
from tests.helpers.rtsp_camera import RtspCamera
from tests.unit.ingest.filing import write_file, write_packets
from tests.unit.ingest.stage import assert_times_hold, camera_at, file_address, read


def _clip(folder: Path, codec: VideoCodec) -> Path:
    suffix = ".mp4" if codec == "av1" else ".mov"
    return make_clip(folder / f"clip{suffix}", seconds=2, size=(320, 176), codec=codec, gop_frames=15)


def _shown(path: Path) -> list[int]:
    with av.open(str(path)) as container:
        numbers = [read_frame_number(picture_of(frame)) for frame in container.decode(video=0)]
    return [number for number in numbers if number is not None]


@pytest.mark.parametrize("transport", [Transport.TCP, Transport.UDP])
@pytest.mark.parametrize("codec", ["mjpeg", "av1"])
def test_a_camera_is_recorded_as_it_comes(tmp_path: Path, codec: VideoCodec, transport: Transport) -> None:
    with RtspCamera({"main": _clip(tmp_path, codec)}, speed=4.0) as camera:
        found = read(camera_at(camera.url("main"), transport=transport), pictures=25)
    video = found.formats[0].video
    assert (video.codec, video.width, video.height) == (Codec(codec), 320, 176)
    assert_times_hold(found.packets)
    assert found.packets[0].keyframe
    assert [packet.keyframe for packet in found.packets].count(True) == (25 if codec == "mjpeg" else 2)
    steps = (found.packets[-1].dts - found.packets[0].dts) / (len(found.packets) - 1)
    assert steps == pytest.approx(TICKS_PER_S / 15, rel=0.02)
    shown = _shown(write_file(found, tmp_path))
    assert len(shown) == 25
    assert shown == list(range(shown[0], shown[0] + 25))


@pytest.mark.parametrize("codec", ["mjpeg", "av1"])
def test_a_file_is_recorded_as_it_comes(tmp_path: Path, codec: VideoCodec) -> None:
    found = read(camera_at(file_address(_clip(tmp_path, codec))), pictures=20)
    # The encoder of the AV1 file announces other tools than its pictures use: those arrive as a second format.
    last = found.formats[-1]
    assert len(found.formats) <= 2
    assert _shown(write_packets(found, last, tmp_path)) == list(range(20))
    assert len(found.of(Track.VIDEO)) == 20


@given(st.binary(max_size=200))
def test_any_bytes_are_av1_or_refused(data: bytes) -> None:
    for payload in (data, b"\x0a" + bytes((len(data) & 0x7F,)) + data):
        normalizer = Av1Normalizer(payload)
        try:
            kept, _ = normalizer.normalize(payload)
        except ValueError:
            continue
        normalizer.is_keyframe(kept)
