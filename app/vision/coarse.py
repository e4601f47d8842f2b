"""Decodes of a large stream no more than is needed to notice who comes; a camera's thread calls it.

It reads no clock: all times are those of the packets.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from app.domain.camera import StreamRole
from app.domain.media import Packet, StreamFormat, Track, VideoFormat
from app.vision.decoder import DecodedFrame, StreamDecoder

LARGE_PIXELS = 720 * 576
"""Up to this size all pictures of a camera are decoded at little cost."""
FIRST_MS = 300
"""So much of each GOP is decoded: its keyframe, and enough to see whether what differs moves."""
LONGEST_MS = 4_000
"""Nothing waits longer than this; where keyframes are farther apart everything is decoded."""
_LINGER_MS = 3_000
_LEARN_MS = 6_000
"""A place is first watched in full for so long, so that its usual wobble is known."""
_MAX_BYTES = 24_000_000
_APART_MS = 70
_CLOCK_SET_BACK_MS = 5_000
_LONG_AGO_MS = -1 << 60
_USUAL_FROM = 8
_LARGE = 1.6
"""A packet that exceeds the usual size by this factor, and by some deviations, is worth a look before its turn."""
_DEVIATIONS = 5.0
_NEWEST = 0.1


def is_coarse(role: StreamRole, video: VideoFormat) -> bool:
    """Whether a stream is too large to be decoded all the time: the main stream of a camera without another."""
    return role is StreamRole.MAIN and video.width * video.height > LARGE_PIXELS


class UsualSize:
    """How large the packets between keyframes usually are: a hint and no more, for many cameras keep it constant."""

    def __init__(self) -> None:
        self._mean = self._deviation = 0.0
        self._count = 0

    def stands_out(self, size_bytes: int) -> bool:
        """Whether the packet is far larger than usual; it is learned from in any case."""
        known = self._count >= _USUAL_FROM
        found = known and size_bytes > max(_LARGE * self._mean, self._mean + _DEVIATIONS * self._deviation)
        self._count += 1
        share = max(_NEWEST, 1 / self._count)
        self._deviation += share * (abs(size_bytes - self._mean) - self._deviation)
        self._mean += share * (size_bytes - self._mean)
        return found


class CoarseDecoder:
    """Decodes the beginning of each GOP, and holds the rest until it is known whether anybody is in it.

    `stirs` says whether frames that were not watched yet show somebody; then what was held comes out first, decoded
    from its keyframe, so that the first moment is not lost. While `lively`, everything is decoded. Not for several
    threads at once.
    """

    def __init__(
        self,
        stream_format: StreamFormat,
        *,
        lively: Callable[[], bool],
        stirs: Callable[[Sequence[DecodedFrame]], bool],
    ) -> None:
        """Raises NotAVideo when libav does not take the format."""
        self._decoder = StreamDecoder(stream_format)
        self._lively, self._stirs = lively, stirs
        self._sizes = UsualSize()
        self._gop: list[Packet] = []
        self._done = 0
        """So many packets of the GOP are decoded."""
        self._before: list[Packet] = []
        """The GOP before, where part of it was left out."""
        self._first: list[DecodedFrame] | None = None
        """The first frames of the GOP, until there are enough of them to judge by."""
        self._in_full = False
        """Whether this GOP is decoded as it comes; then it is not held."""
        self._out_ms = _LONG_AGO_MS
        """The time of the last frame that was handed out."""
        self._full_until_ms: int | None = None

    @property
    def packets(self) -> int:
        """How many packets were decoded so far."""
        return self._decoder.packets

    @property
    def pictures(self) -> int:
        """How many pictures became of them."""
        return self._decoder.pictures

    def decode(self, packet: Packet) -> Iterator[DecodedFrame]:
        """The frames that are to be watched now, in their order, each decoded when it is asked for.

        All of them must be asked for. Damage is counted, not raised.
        """
        if packet.track is not Track.VIDEO or not (packet.keyframe or self._gop):
            return
        if packet.keyframe:
            yield from self._close_gop(packet.wall_ms)
        self._gop.append(packet)
        large = not packet.keyframe and self._sizes.stands_out(len(packet.payload))
        if self._watches_in_full(packet) or (large and self._first is None):
            yield from self._catch_up()
        elif self._first is not None:
            self._first += _thinned(self._first, self._rest())
            if packet.wall_ms - self._gop[0].wall_ms >= FIRST_MS:
                yield from self._judge()

    def _close_gop(self, wall_ms: int) -> Iterator[DecodedFrame]:
        """The next GOP begins; what was left out of this one is held until that one was looked at."""
        if self._first is not None:
            yield from self._judge()
        far = bool(self._gop) and wall_ms - self._gop[0].wall_ms > LONGEST_MS
        self._before = self._gop if self._done < len(self._gop) else []
        self._gop, self._done, self._first, self._in_full = [], 0, [], far

    def _judge(self) -> Iterator[DecodedFrame]:
        """The first frames, and before them what was left out of the GOP before where they show somebody."""
        first, self._first = self._first or [], None
        if self._before and first and self._stirs(first):
            self._full_until_ms = first[-1].wall_ms + _LINGER_MS
            yield from self._left_out()
            for packet in self._gop[: self._done]:  # so that what follows finds what it refers to
                self._decoder.decode(packet)
        self._before = []
        yield from self._hand_out(first)

    def _catch_up(self) -> Iterator[DecodedFrame]:
        if self._before:
            self._done = 0
            yield from self._left_out()
        elif self._first:
            yield from self._hand_out(self._first)
        self._first = None
        yield from self._hand_out(self._rest())
        if self._in_full:
            del self._gop[1:]
            self._done = 1

    def _left_out(self) -> Iterator[DecodedFrame]:
        """What was left out of the GOP before, decoded from its keyframe; the decoder begins anew behind it."""
        before, self._before = self._before, []
        self._decoder.flush()
        for packet in before:
            yield from self._hand_out(self._decoder.decode(packet))
        yield from self._hand_out(self._decoder.flush())

    def _rest(self) -> Iterator[DecodedFrame]:
        while self._done < len(self._gop):
            self._done += 1
            yield from self._decoder.decode(self._gop[self._done - 1])

    def _hand_out(self, frames: Iterable[DecodedFrame]) -> Iterator[DecodedFrame]:
        """Each frame once: after going back the first of them come again."""
        for frame in frames:
            if frame.wall_ms > self._out_ms or frame.wall_ms < self._out_ms - _CLOCK_SET_BACK_MS:
                self._out_ms = frame.wall_ms
                yield frame

    def _watches_in_full(self, packet: Packet) -> bool:
        """While somebody is there, and where keyframes stay away or a GOP is too large to be held."""
        if self._full_until_ms is None:
            self._full_until_ms = packet.wall_ms + _LEARN_MS
        if self._lively():
            self._full_until_ms = max(self._full_until_ms, packet.wall_ms + _LINGER_MS)
        apart_ms = packet.wall_ms - self._gop[0].wall_ms
        self._in_full = (
            self._in_full
            or 0 < self._full_until_ms - packet.wall_ms <= _LEARN_MS
            or not 0 <= apart_ms <= LONGEST_MS
            or sum(len(each.payload) for each in self._gop) > _MAX_BYTES
        )
        return self._in_full


def _thinned(before: Sequence[DecodedFrame], frames: Iterable[DecodedFrame]) -> list[DecodedFrame]:
    """A few frames tell as much as all of them, and large ones fill the memory."""
    kept: list[DecodedFrame] = []
    for frame in frames:
        last = kept[-1] if kept else before[-1] if before else None
        if last is None or not 0 <= frame.wall_ms - last.wall_ms < _APART_MS:
            kept.append(frame)
    return kept
