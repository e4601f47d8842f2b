"""Where playback is at each moment: recorded time that runs at a speed; the player starts and asks it."""

from dataclasses import dataclass

from app.core.clock import Clock


@dataclass(frozen=True, slots=True)
class Pace:
    """Where a running clock is, in UTC ms, and how many recorded seconds pass in each second."""

    wall_ms: float
    speed: float


class PlaybackClock:
    """Recorded time against the monotonic clock. It runs from start() until forget(). Threads: one; pace() from any."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._anchor: tuple[float, int, float] | None = None

    @property
    def running(self) -> bool:
        """Whether it was started."""
        return self._anchor is not None

    def start(self, wall_ms: int, speed: float) -> None:
        """It is `wall_ms` now, and `speed` seconds pass in each second; below 0 backwards, never 0."""
        self._anchor = (self._clock.monotonic_s(), wall_ms, speed)

    def pace(self) -> Pace | None:
        """Where it is now; None while it does not run. Threads: any."""
        anchor = self._anchor
        if anchor is None:
            return None
        begun_s, wall_ms, speed = anchor
        return Pace(wall_ms + (self._clock.monotonic_s() - begun_s) * 1000 * speed, speed)

    def forget(self) -> None:
        """Stop it."""
        self._anchor = None

    def position_ms(self) -> int:
        """The recorded time that it is now, in UTC ms; call it only while it runs."""
        assert self._anchor is not None
        begun_s, wall_ms, speed = self._anchor
        return wall_ms + round((self._clock.monotonic_s() - begun_s) * 1000 * speed)

    def seconds_until(self, wall_ms: int) -> float:
        """In how many seconds it will be `wall_ms`; below 0 when it has been already; 0 while it does not run."""
        if self._anchor is None:
            return 0.0
        begun_s, anchor_ms, speed = self._anchor
        return begun_s + (wall_ms - anchor_ms) / 1000 / speed - self._clock.monotonic_s()
