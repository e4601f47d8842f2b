"""What a stream sends: how it is coded, and how many bits a second; the pipeline feeds it, the camera desk reads it."""

import threading

from app.domain.media import StreamFormat

_SHORTEST_S = 3.0
_MARK_EVERY_S = 1.0
_WINDOW_S = 5.0


class StreamMeter:
    """Threads: one feeds, any reads. A rate is of the last few seconds, and None until two readings lie apart."""

    def __init__(self) -> None:
        self.format: StreamFormat | None = None
        self.received_bytes = 0
        self._lock = threading.Lock()
        self._marks: list[tuple[float, int]] = []

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
