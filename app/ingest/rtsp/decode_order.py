"""Decoding times for pictures of which RTP tells only when they are shown; assembly.py calls it."""

import bisect
from dataclasses import dataclass
from itertools import pairwise

from app.domain.media import TICKS_PER_S

_LEAD_IN_PICTURES = 4
_LEAD_IN_TICKS = TICKS_PER_S // 2
_LEAP_TICKS = 2 * TICKS_PER_S
_MAX_DEPTH = 16
_GUESSED_STEP_TICKS = TICKS_PER_S // 25


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture as it was put together; `pts` in ticks."""

    pts: int
    keyframe: bool
    payload: bytes


class DecodeOrder:
    """Finds by how many pictures a stream shuffles its order, from its first few; only those are held back.

    From then on each picture's decoding time is the showing time that lies that many places behind the latest one;
    without B-frames it is the picture's own.
    """

    def __init__(self) -> None:
        self.settled = False
        self._held: list[Picture] = []
        self._recent: list[int] = []
        self._depth = 0
        self._step = _GUESSED_STEP_TICKS
        self._last_pts = 0
        self._last_dts: int | None = None

    def take(self, picture: Picture) -> list[tuple[Picture, int]]:
        """The pictures whose decoding times are known now, with these times."""
        if self.settled:
            return [(picture, self._dts(picture.pts))]
        held = self._held
        held.append(picture)
        span = abs(picture.pts - held[0].pts)
        return self.settle() if len(held) >= _LEAD_IN_PICTURES or span > _LEAD_IN_TICKS else []

    def settle(self) -> list[tuple[Picture, int]]:
        """Give out what is held, if anything, and hold nothing from then on."""
        held, self._held = self._held, []
        if not held:
            return []
        self.settled = True
        times = [picture.pts for picture in held]
        ordered = sorted(times)
        if ordered[-1] - ordered[0] <= _LEAP_TICKS:
            self._depth = max(sum(1 for before in times[:index] if before > at) for index, at in enumerate(times))
            self._step = min((after - before for before, after in pairwise(ordered) if after > before), default=3600)
        self._prime(times[0])
        return [(picture, self._dts(picture.pts)) for picture in held]

    def _prime(self, pts: int) -> None:
        self._recent = [pts - back * self._step for back in range(self._depth, 0, -1)]
        self._last_pts, self._last_dts = pts, None

    def _dts(self, pts: int) -> int:
        if abs(pts - self._last_pts) > _LEAP_TICKS:
            self._prime(pts)  # the camera's clock was set; whoever stamps the packet bridges the leap
        self._last_pts = pts
        recent = self._recent
        place = bisect.bisect_right(recent, pts)
        # A deeper shuffle than the first pictures showed shifts the times of a few pictures, once.
        self._depth = max(self._depth, len(recent) - place)
        recent.insert(place, pts)
        if len(recent) > _MAX_DEPTH:
            del recent[0]
        dts = recent[-1 - min(self._depth, len(recent) - 1)]
        if self._last_dts is not None:
            dts = max(dts, self._last_dts + 1)
        self._last_dts = dts
        return dts
