"""The tiny detector opened in MediaPipe, and video files as formats and packets; tests of the watching call it."""

from collections.abc import Iterator
from pathlib import Path

import av

from app.domain.media import TICKS_PER_S, Codec, Packet, StreamFormat, Track, VideoFormat
from app.vision.mediapipe_detector import MediaPipeDetector

TINY_DETECTOR = Path(__file__).resolve().parents[1] / "data" / "tiny_detector.tflite"
WALL_START_MS = 1_700_000_000_000


def open_tiny_detector() -> MediaPipeDetector:
    """The project's own model in the real MediaPipe; close it."""
    return MediaPipeDetector(TINY_DETECTOR.read_bytes(), "tiny")


def stream_format(path: Path) -> StreamFormat:
    """The format of a file's video."""
    with av.open(str(path)) as container:
        context = container.streams.video[0].codec_context
        codec = Codec(context.name)
        return StreamFormat(VideoFormat(codec, context.width, context.height, bytes(context.extradata or b"")))


def packets(path: Path, *, start_ms: int = WALL_START_MS) -> Iterator[Packet]:
    """The file's video packets as a source hands them out, its first picture taken at `start_ms`."""
    with av.open(str(path)) as container:
        for packet in container.demux(container.streams.video[0]):
            if packet.size == 0 or packet.pts is None or packet.dts is None or packet.time_base is None:
                continue
            pts, dts = (round(time * packet.time_base * TICKS_PER_S) for time in (packet.pts, packet.dts))
            wall_ms = start_ms + round(packet.pts * packet.time_base * 1000)
            yield Packet(Track.VIDEO, pts, dts, 0, packet.is_keyframe, wall_ms, bytes(packet))
