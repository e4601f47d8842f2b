"""What a stream sends: its coding, its rate, how far apart its keyframes are; the pipeline feeds it, desks read it."""

import threading
from collections import deque

from app.domain.media import TICKS_PER_S, Packet, StreamFormat, Track

_SHORTEST_S = 3.0
_MARK_EVERY_S = 1.0
_WINDOW_S = 5.0
_GOPS = 4


class StreamMeter:
    """Threads: one feeds, any reads. A rate is of the last few seconds, and None until two readings lie apart."""

    def __init__(self) -> None:
        self.format: StreamFormat | None = None
        self.received_bytes = 0
        self._gops: deque[int] = deque(maxlen=_GOPS)
        self._keyframe_at: int | None = None
        self._reached = 0
        self._lock = threading.Lock()
        self._marks: list[tuple[float, int]] = []

    def begin(self, stream_format: StreamFormat) -> None:
        """A connection, or another format: times begin anew."""
        self.format = stream_format
        self._keyframe_at = None
        self._gops.clear()

    def take(self, packet: Packet) -> None:
        """A packet of the stream arrived."""
        self.received_bytes += len(packet.payload)
        if packet.track is not Track.VIDEO:
            return
        self._reached = packet.dts
        if packet.keyframe:
            if self._keyframe_at is not None and packet.dts > self._keyframe_at:
                self._gops.append(packet.dts - self._keyframe_at)
            self._keyframe_at = packet.dts

    @property
    def gop_s(self) -> float | None:
        """The longest time between two keyframes lately, in s; None before two of them were seen."""
        gops = [*self._gops]
        if self._keyframe_at is not None and gops:
            gops.append(self._reached - self._keyframe_at)
        return max(gops) / TICKS_PER_S if gops else None

    def kbps(self, now_s: float) -> int | None:
        """Thousand bits a second at this moment of the monotonic clock, since a reading that lies a while back."""
        with self._lock:
            received = self.received_bytes
            while len(self._marks) > 1 and self._marks[1][0] <= now_s - _WINDOW_S:
                self._marks.pop(0)
            first = self._marks[0] if self._marks else None
            if not self._marks or now_s - self._marks[-1][0] >= _MARK_EVERY_S:
                self._marks.append((now_s, received))
        if first is None or now_s - first[0] < _SHORTEST_S:
            return None
        return round((received - first[1]) * 8 / 1000 / (now_s - first[0]))
