"""Fragments: what is written is what our reader and libav read, and no byte of a file is trusted."""

from pathlib import Path

import av
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import LibraryDamaged
from app.domain.media import AudioFormat, Codec, Packet, StreamFormat, Track, VideoFormat
from app.recording.fragment_reader import last_whole_fragment_end, read_format, read_samples, scan_fragments
from app.recording.fragment_writer import fragment, init_segment
from tests.helpers.footage import VideoCodec, make_clip
from tests.helpers.packets import DRAWN_FORMAT, Stream, drawn_packets, read_stream

KINDS: list[tuple[VideoCodec, int, bool]] = [
    ("h264", 0, False),
    ("h264", 3, True),
    ("hevc", 2, False),
    ("mjpeg", 0, True),
]


def write(path: Path, stream: Stream, size: int = 20) -> list[int]:
    """Write the file in fragments of `size` packets; returns where each part ends."""
    base = min(packet.dts for packet in stream.packets)
    content = init_segment(stream.format)
    ends = []
    for number, start in enumerate(range(0, len(stream.packets), size), start=1):
        content += fragment(number, stream.packets[start : start + size], base)
        ends.append(len(content))
    path.write_bytes(content)
    return ends


@pytest.mark.parametrize(("codec", "b_frames", "sound"), KINDS)
def test_what_was_written_is_read_back_by_us_and_by_libav(
    tmp_path: Path, codec: VideoCodec, b_frames: int, sound: bool
) -> None:
    source = make_clip(tmp_path / "source.mp4", codec=codec, b_frames=b_frames, audio="aac" if sound else None)
    stream = read_stream(source)
    file = tmp_path / "file.mp4"
    ends = write(file, stream)
    base = min(packet.dts for packet in stream.packets)

    assert read_format(file) == stream.format
    assert last_whole_fragment_end(file) == file.stat().st_size
    assert [span.offset + span.size_bytes for span in scan_fragments(file)] == ends
    ours = sorted((s.track.value, s.dts, s.pts, s.keyframe, s.payload) for s in read_samples(file))
    wanted = sorted((p.track.value, p.dts - base, p.pts - base, p.keyframe, p.payload) for p in stream.packets)
    assert ours == wanted

    with av.logging.Capture() as said, av.open(str(file)) as container:
        theirs = sorted(
            (packet.stream.index + 1, packet.dts, packet.pts, packet.is_keyframe, bytes(packet))
            for packet in container.demux()
            if packet.dts is not None and packet.pts is not None
        )
    assert theirs == wanted
    with av.open(str(file)) as container:
        pictures = sum(1 for _ in container.decode(video=0))
    assert pictures == sum(packet.track is Track.VIDEO for packet in stream.packets)
    assert [text for level, _, text in said if level <= av.logging.WARNING and "deprecated" not in text] == []


packets_of = st.lists(
    st.tuples(
        st.sampled_from(Track), st.integers(1, 1 << 31), st.integers(-100_000, 100_000), st.booleans(), st.binary()
    ),
    min_size=1,
    max_size=30,
)


@given(rows=packets_of, cut=st.integers(1, 10), rate=st.sampled_from([8000, 16000, 44100, 96000]))
@settings(max_examples=60)
def test_any_packets_survive_the_round_trip(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[Track, int, int, bool, bytes]], cut: int, rate: int
) -> None:
    config = ((2 << 11) | ([96000, 0, 0, 0, 44100, 0, 0, 0, 16000, 0, 0, 8000].index(rate) << 7) | (1 << 3)).to_bytes(2)
    format = StreamFormat(VideoFormat(Codec.H265, 1920, 1080, b"\x01abc"), AudioFormat(Codec.AAC, rate, 1, config))
    reached = dict.fromkeys(Track, 0)
    packets = []
    for track, step, shift, keyframe, payload in rows:
        reached[track] += step
        dts = reached[track]
        packets.append(Packet(track, dts + shift, dts, 3000, keyframe, 0, payload))
    file = tmp_path_factory.mktemp("trip") / "file.mp4"
    parts = [packets[start : start + cut] for start in range(0, len(packets), cut)]
    file.write_bytes(init_segment(format) + b"".join(fragment(n, part) for n, part in enumerate(parts, 1)))
    assert read_format(file) == format
    found = [(s.track, s.pts, s.dts, s.keyframe, s.payload) for s in read_samples(file)]
    wanted = [
        (p.track, p.pts, p.dts, p.keyframe, p.payload)
        for part in parts
        for track in Track
        for p in part
        if p.track is track
    ]
    assert found == wanted


def test_decoding_times_that_do_not_increase_are_refused() -> None:
    first, second = drawn_packets(2)
    with pytest.raises(ValueError, match="increase"):
        fragment(1, [second, first])


def test_a_file_cut_at_any_byte_keeps_every_whole_fragment(tmp_path: Path) -> None:
    packets = drawn_packets(12, gop=3, size_bytes=8)
    file = tmp_path / "file.mp4"
    ends = write(file, Stream(DRAWN_FORMAT, packets), size=3)
    content = file.read_bytes()
    for size in range(len(content) + 1):
        file.write_bytes(content[:size])
        whole = [end for end in ends if end <= size]
        assert last_whole_fragment_end(file) == (whole[-1] if whole else 0)
        if whole:
            assert [s.payload for s in read_samples(file)] == [p.payload for p in packets[: 3 * len(whole)]]


@given(data=st.data())
@settings(max_examples=300)
def test_a_changed_file_is_read_refused_or_cut_but_never_breaks_the_reader(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    file = tmp_path_factory.mktemp("hostile") / "file.mp4"
    write(file, Stream(DRAWN_FORMAT, drawn_packets(6, gop=3, size_bytes=8)), size=3)
    content = bytearray(file.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    file.write_bytes(content)
    assert 0 <= last_whole_fragment_end(file) <= len(content)
    try:
        total = sum(len(sample.payload) for sample in read_samples(file))
    except LibraryDamaged:
        total = 0
    assert total <= len(content)


@given(st.binary(max_size=200))
def test_noise_is_no_recording(tmp_path_factory: pytest.TempPathFactory, noise: bytes) -> None:
    file = tmp_path_factory.mktemp("noise") / "file.mp4"
    file.write_bytes(noise)
    assert last_whole_fragment_end(file) == 0
    with pytest.raises(LibraryDamaged):
        read_format(file)
