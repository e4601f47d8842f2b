"""Packets for recording tests: those of a real file, and drawn-up ones; any test may call it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import av

from app.domain.media import TICKS_PER_S, AudioFormat, Codec, Packet, StreamFormat, Track, VideoFormat
from app.domain.recording import Segment

START_MS = 1_764_000_000_000


@dataclass(frozen=True)
class Stream:
    """What a camera would deliver."""

    format: StreamFormat
    packets: list[Packet]


def read_stream(path: Path, start_ms: int = START_MS) -> Stream:
    """All packets of a file, as a source hands them on."""
    with av.open(str(path)) as container:
        video = container.streams.video[0]
        audio = container.streams.audio[0] if container.streams.audio else None
        video_format = VideoFormat(
            Codec(video.codec_context.name), video.width, video.height, video.codec_context.extradata or b""
        )
        audio_format = None
        if audio is not None:
            config = audio.codec_context.extradata or b""
            audio_format = AudioFormat(Codec.AAC, audio.rate, audio.channels, config)
        packets = []
        for packet in container.demux():
            if packet.pts is None or packet.dts is None or packet.time_base is None or packet.duration is None:
                continue
            scale = packet.time_base * TICKS_PER_S
            pts, dts = round(packet.pts * scale), round(packet.dts * scale)
            track = Track.VIDEO if packet.stream is video else Track.AUDIO
            duration = round(packet.duration * scale)
            wall_ms = start_ms + pts // 90
            packets.append(Packet(track, pts, dts, duration, packet.is_keyframe, wall_ms, bytes(packet)))
    return Stream(StreamFormat(video_format, audio_format), packets)


def looped(stream: Stream, times: int) -> Iterator[Packet]:
    """The stream's packets again and again, time going on."""
    length = max(packet.dts + packet.duration for packet in stream.packets) + 900
    for number in range(times):
        shift = number * length
        for packet in stream.packets:
            yield replace(packet, pts=packet.pts + shift, dts=packet.dts + shift, wall_ms=packet.wall_ms + shift // 90)


DRAWN_FORMAT = StreamFormat(VideoFormat(Codec.H264, 64, 48, b"\x01\x42\x00\x1e\xff\xe0\x00"))


def drawn_packets(
    count: int, *, gop: int = 15, fps: int = 15, first: int = 0, start_ms: int = START_MS, size_bytes: int = 40
) -> list[Packet]:
    """Video packets with recognisable payloads that no decoder would take."""
    step = TICKS_PER_S // fps
    return [
        Packet(
            Track.VIDEO,
            number * step,
            number * step,
            step,
            number % gop == 0,
            start_ms + number * step // 90,
            number.to_bytes(4, "big") * (size_bytes // 4),
        )
        for number in range(first, first + count)
    ]


def in_order(packets: Iterable[Packet], track: Track) -> list[tuple[int, bool, bytes]]:
    """Distance of each sample of a track from the first, in ticks, whether it is a keyframe, and its bytes."""
    found = [packet for packet in packets if packet.track is track]
    return [(packet.dts - found[0].dts, packet.keyframe, packet.payload) for packet in found]


def covers(segments: list[Segment]) -> bool:
    """Whether segments follow one another without overlap."""
    return all(before.end_ms <= after.start_ms for before, after in pairwise(segments))
