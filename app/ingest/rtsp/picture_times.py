"""RTP times of pictures as ticks, by their arrivals while a camera's clock stands; assembly.py owns one."""

from app.domain.media import TICKS_PER_S
from app.ingest.pace import Pace
from app.ingest.rtsp.rtp import Unwrapper

_STANDS_S = 0.5
"""Parts of one picture that come with a time in common are over by then, whatever markers a camera sets."""
_SHORT_LEAP_TICKS = 2 * TICKS_PER_S


class PictureTimes:
    """A camera that gives all pictures one time, or none, has them placed as they come. Threads: one."""

    def __init__(self) -> None:
        self._unwrapper = Unwrapper()
        self._told: int | None = None
        self._at = self._shift = self._stood_at = 0
        self._since_s = 0.0
        self._pace: Pace | None = None

    @property
    def first(self) -> int | None:
        """The first RTP time, None before it."""
        return self._unwrapper.first

    def ticks(self, timestamp: int, arrived_s: float) -> int:
        """Ticks since the first picture. They repeat, leap and go back as the camera's clock does, but do not stand."""
        told, before = self._unwrapper.ticks(timestamp), self._told
        self._told = told
        if told == before:
            if arrived_s - self._since_s >= _STANDS_S:
                self._at = self._by_arrival(arrived_s)
            return self._at
        if self._pace is not None:
            self._shift, self._pace = self._by_arrival(arrived_s) - told, None
        latest, self._at = self._at, told + self._shift
        # Where it stands from now on, pictures go on behind the latest one, not where a short leap back has led to.
        self._stood_at = latest if 0 < latest - self._at < _SHORT_LEAP_TICKS else self._at
        self._since_s = arrived_s
        return self._at

    def _by_arrival(self, arrived_s: float) -> int:
        if self._pace is None:
            self._pace = Pace()
        arrived = round((arrived_s - self._since_s) * TICKS_PER_S)
        return max(self._at + 1, self._stood_at + self._pace.place(arrived))
