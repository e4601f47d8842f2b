"""Pictures that come uncompressed, from a webcam or drawn by us, encoded once so that they can be recorded."""

from collections.abc import Iterator
from fractions import Fraction

import av

from app.core.clock import Clock
from app.domain.errors import BugError
from app.domain.media import TICKS_PER_S, Codec, Packet, StreamFormat, Track
from app.ingest.nal import NalNormalizer
from app.ingest.stamping import WallClock


class LiveEncoder:
    """H.264 without delay: each picture is a packet at once. Threads: one."""

    def __init__(self, width: int, height: int, fps: int, clock: Clock) -> None:
        self._context = av.CodecContext.create("libx264", "w")
        self._context.width, self._context.height = width, height
        self._context.pix_fmt = "yuv420p"
        self._context.time_base = Fraction(1, TICKS_PER_S)
        self._context.framerate = Fraction(fps)
        self._context.gop_size = 2 * fps
        self._context.thread_count = 1
        self._context.flags |= av.codec.context.Flags.global_header
        self._context.options = {"preset": "veryfast", "tune": "zerolatency", "crf": "25"}
        self._context.open()
        self._nal = NalNormalizer(Codec.H264, self._context.extradata or b"")
        self._wall = WallClock(clock)
        self._frame_ticks = TICKS_PER_S // fps

    def format(self) -> StreamFormat:
        """What encode() delivers."""
        video = self._nal.format
        if video is None:
            raise BugError("the encoder gave no parameter sets")
        return StreamFormat(video)

    def encode(self, frame: av.VideoFrame, ticks: int) -> Iterator[Packet]:
        """The packet of a picture that was taken at `ticks` on the source's clock."""
        frame.pts, frame.time_base = ticks, Fraction(1, TICKS_PER_S)
        for packet in self._context.encode(frame):
            payload, _ = self._nal.normalize(bytes(packet))
            at = packet.pts if packet.pts is not None else ticks
            wall_ms = self._wall.wall_ms(at)
            yield Packet(Track.VIDEO, at, at, self._frame_ticks, packet.is_keyframe, wall_ms, payload)
