"""Whatever happens inside a connection, the recording goes on, begins a new file where it must, and plays."""

import struct
from pathlib import Path

import av
import pytest

from app.domain.media import TICKS_PER_S, Codec, StreamFormat, Track
from app.ingest.rtsp.depacketize import H264Pictures
from app.ingest.rtsp.rtp import MAX_FOREIGN, RtpTrack
from tests.helpers.conditions import wait_until
from tests.helpers.footage import VideoCodec, make_clip, samples
from tests.helpers.rtsp_camera import RtspCamera
from tests.unit.ingest.filing import write_packets
from tests.unit.ingest.stage import Read, Watched, assert_times_hold, camera_at, read


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "clip.mp4", seconds=1)


def _plays(found: Read, stream_format: StreamFormat, folder: Path) -> int:
    """How many pictures of the file decode."""
    with av.open(str(write_packets(found, stream_format, folder))) as container:
        return sum(1 for _ in container.decode(video=0))


@pytest.mark.parametrize(("before", "after"), [("h264", "hevc"), ("hevc", "h264")])
def test_another_codec_without_a_word_costs_one_connection(
    tmp_path: Path, before: VideoCodec, after: VideoCodec
) -> None:
    first = make_clip(tmp_path / "first.mp4", seconds=1, codec=before)
    second = make_clip(tmp_path / "second.mp4", seconds=1, codec=after)
    with (
        RtspCamera({"main": first}, mtu_bytes=300, speed=4.0) as camera,
        Watched(camera_at(camera.url("main"))) as watched,
    ):
        sink = watched.sink
        wait_until(lambda: len(sink.packets) > 10, 10, "the first codec is recorded")
        camera.change_file("main", second, silently=True)
        wait_until(lambda: sink.formats[-1].video.codec is Codec(after), 7, "the other codec is recorded")
        # Not by the eight seconds of silence: the change itself was seen.
        begin = len(sink.packets)
        wait_until(lambda: len(sink.packets) > begin + 20, 10, "pictures in the other codec")
        packets = sink.packets[begin:]
    assert _plays(Read(packets=packets), sink.formats[-1], tmp_path) > 10


def test_another_cameras_packets_are_left_out(clip: Path) -> None:
    with RtspCamera({"main": clip}, speed=4.0) as camera:
        found = read(
            camera_at(camera.url("main")),
            pictures=30,
            then=lambda count: camera.intrude() if count == 8 else None,
        )
        sent = [frame.payload_hash for frame in camera.sent_frames("main")]
    assert found.hashes == sent[:30]
    assert_times_hold(found.packets)
    assert len(found.formats) == 1


def test_a_camera_that_begins_anew_with_another_number_goes_on() -> None:
    found = list[int]()
    track = RtpTrack(96, H264Pictures(lambda timestamp, _: found.append(timestamp)))
    for number in range(200):
        sender = 1 if number < 100 else 2
        packet = struct.pack(">BBHII", 0x80, 0xE0, number, number, sender) + b"\x41picture"
        track.take_rtp(packet, 0, len(packet))
    assert found == [*range(100), *range(100 + MAX_FOREIGN, 200)]


def test_another_payload_type_is_counted_until_ours_comes() -> None:
    track = RtpTrack(96, H264Pictures(lambda *_: None))
    for number in range(100):
        packet = struct.pack(">BBHII", 0x80, 98, number, number, 1) + b"\x41picture"
        track.take_rtp(packet, 0, len(packet))
    assert track.of_another_type == 100
    packet = struct.pack(">BBHII", 0x80, 96, 1, 1, 1) + b"\x41picture"
    track.take_rtp(packet, 0, len(packet))
    assert track.of_another_type == 0


@pytest.mark.parametrize("jump_ms", [3_600_000, -3_600_000, 700, -700])
def test_a_clock_that_jumps_leaves_a_file_that_plays(clip: Path, tmp_path: Path, jump_ms: int) -> None:
    with RtspCamera({"main": clip}, speed=4.0) as camera:
        found = read(
            camera_at(camera.url("main")),
            pictures=30,
            then=lambda count: camera.jump_clock(jump_ms) if count == 8 else None,
        )
    assert_times_hold(found.packets)
    assert found.packets[-1].dts - found.packets[0].dts < 4 * TICKS_PER_S
    assert _plays(found, found.formats[0], tmp_path) == 30


def test_a_gop_without_an_end_is_recorded_whole(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "clip.mp4", seconds=20, gop_frames=10_000)
    with RtspCamera({"main": clip}, speed=20.0) as camera:
        found = read(camera_at(camera.url("main")), pictures=280)
    assert [packet.keyframe for packet in found.packets].count(True) == 1
    assert found.hashes == [sample.payload_hash for sample in samples(clip)[:280]]
    assert _plays(found, found.formats[0], tmp_path) == 280


def test_a_flood_is_read_and_its_times_hold(clip: Path) -> None:
    with RtspCamera({"main": clip}) as camera:
        found = read(
            camera_at(camera.url("main")),
            pictures=600,
            then=lambda count: camera.flood() if count == 5 else None,
        )
        sent = [frame.payload_hash for frame in camera.sent_frames("main")]
    assert found.hashes == sent[:600]
    assert_times_hold(found.packets)
    assert len(found.of(Track.VIDEO)) == 600


def test_both_sizes_of_a_stream_that_changes_play(clip: Path, tmp_path: Path) -> None:
    large = make_clip(tmp_path / "large.mp4", seconds=1, size=(640, 360))
    with RtspCamera({"main": clip}, speed=4.0) as camera:
        found = read(
            camera_at(camera.url("main")),
            pictures=34,
            then=lambda count: camera.change_file("main", large) if count == 8 else None,
        )
    small_format, large_format = found.formats
    split = next(index for index, packet in enumerate(found.packets) if index > 7 and packet.keyframe)
    assert _plays(Read(packets=found.packets[:split]), small_format, tmp_path / "small") == split
    assert _plays(Read(packets=found.packets[split:]), large_format, tmp_path / "big") == 34 - split
