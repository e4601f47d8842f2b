"""Decoding packets of a camera, damaged ones too."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from app.domain.media import Codec, StreamFormat, VideoFormat
from app.vision.decoder import StreamDecoder
from tests.helpers.footage import make_clip, read_frame_number
from tests.helpers.vision import WALL_START_MS, packets, stream_format


@pytest.mark.parametrize(("codec", "b_frames"), [("h264", 0), ("h264", 2), ("hevc", 2), ("mjpeg", 0)])
def test_every_picture_comes_out_with_its_own_time(tmp_path: Path, codec: str, b_frames: int) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=1, codec=codec, b_frames=b_frames)  # type: ignore[arg-type]
    decoder = StreamDecoder(stream_format(clip))
    frames = [frame for packet in packets(clip) for frame in decoder.decode(packet)] + decoder.flush()
    first_ms = frames[0].wall_ms
    assert [read_frame_number(frame.rgb()) for frame in frames] == list(range(15))
    assert [frame.wall_ms - first_ms for frame in frames] == [round(number * 1000 / 15) for number in range(15)]
    assert first_ms >= WALL_START_MS
    assert decoder.damaged == 0


def test_a_small_grey_picture_has_the_size_that_motion_wants(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=0.2)
    decoder = StreamDecoder(stream_format(clip))
    frame = next(frame for packet in packets(clip) for frame in decoder.decode(packet))
    assert frame.small_grey().shape == (90, 160)
    assert frame.rgb(160).shape == (90, 160, 3)


def test_decoding_goes_on_after_damage(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=3)
    random, decoder = Random(1), StreamDecoder(stream_format(clip))
    numbers: list[int | None] = []
    for number, packet in enumerate(packets(clip)):
        broken = replace(packet, payload=random.randbytes(len(packet.payload))) if 5 <= number < 20 else packet
        numbers += [read_frame_number(frame.rgb()) for frame in decoder.decode(broken)]
    assert decoder.damaged > 0
    assert numbers[-15:] == list(range(30, 45)), "from the next whole keyframe on every picture is right"


@pytest.mark.parametrize("payload", [b"", b"\0", b"\xff\xff\xff\xff\x65", b"\0\0\0\1" * 50])
def test_a_packet_of_nonsense_is_no_picture(tmp_path: Path, payload: bytes) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=0.2)
    decoder = StreamDecoder(stream_format(clip))
    first = next(packets(clip))
    assert decoder.decode(replace(first, payload=payload)) == []
    assert len(decoder.decode(first) + decoder.flush()) == 1


def test_a_stream_that_changes_its_size_goes_on(tmp_path: Path) -> None:
    small = make_clip(tmp_path / "small.mp4", seconds=0.4)
    large = make_clip(tmp_path / "large.mp4", seconds=0.4, size=(640, 360))
    sizes = []
    for clip in (small, large):
        decoder = StreamDecoder(stream_format(clip))
        sizes += [frame.small_grey().shape for packet in packets(clip) for frame in decoder.decode(packet)]
    assert set(sizes) == {(90, 160)}
    assert len(sizes) == 12


@pytest.mark.parametrize("config", [b"", b"\1\2\3", b"\1" * 5_000])
def test_a_configuration_of_nonsense_gives_no_pictures(tmp_path: Path, config: bytes) -> None:
    decoder = StreamDecoder(StreamFormat(VideoFormat(Codec.H264, 320, 180, config)))
    frames = [frame for packet in packets(make_clip(tmp_path / "clip.mp4")) for frame in decoder.decode(packet)]
    assert frames == []
    assert decoder.damaged > 0


def test_two_threads_may_ask_for_the_pixels_of_one_frame_at_once(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=1)
    decoder = StreamDecoder(stream_format(clip))
    frame = next(frame for packet in packets(clip) for frame in decoder.decode(packet))
    with ThreadPoolExecutor(2) as threads:
        sizes = [threads.submit(lambda: [frame.rgb(width).shape for width in (160, 320) * 100]) for _ in range(2)]
        assert [len(size.result(timeout=60)) for size in sizes] == [200, 200]
