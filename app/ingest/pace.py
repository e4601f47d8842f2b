"""Times for pictures that carry none: the even pace behind uneven arrivals; HTTP and RTSP sources own one."""

from app.domain.media import TICKS_PER_S

_PULL = 0.1
_LEARN = 0.05
_LEAP_TICKS = TICKS_PER_S // 2
_GUESSED_STEP_TICKS = TICKS_PER_S / 15


class Pace:
    """Follows arrivals slowly, so that what the network bunches comes out evenly; jumps where it is far off."""

    def __init__(self) -> None:
        self._step = _GUESSED_STEP_TICKS
        self._last: float | None = None
        self._arrived = 0

    def place(self, arrived: int) -> int:
        """The time of a picture that arrived at this time, in ticks; strictly behind the last one's."""
        if self._last is None:
            at = float(arrived)
        else:
            self._step += (min(arrived - self._arrived, TICKS_PER_S) - self._step) * _LEARN
            at = self._last + self._step
            at += (arrived - at) * _PULL
            if abs(arrived - at) > _LEAP_TICKS:
                at = float(arrived)
            at = max(at, self._last + 1)
        self._last, self._arrived = at, arrived
        return int(at)
