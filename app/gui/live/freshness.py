"""Whether a tile may call its picture live: told by decoded frames whose time advanced, never by a clock alone."""

from dataclasses import dataclass

LIVE_MS = 2_000
DELAYED_MS = 5_000
_KEPT_INTERVALS = 8


@dataclass(frozen=True)
class WaitingForPicture:
    """No frame has been decoded yet."""


@dataclass(frozen=True)
class LivePicture:
    """The newest frame is fresh."""


@dataclass(frozen=True)
class DelayedPicture:
    """The newest frame is `age_ms` old."""

    age_ms: int


@dataclass(frozen=True)
class NoPicture:
    """The newest frame, of `since_ms` (UTC), is too old to be shown."""

    since_ms: int


Freshness = WaitingForPicture | LivePicture | DelayedPicture | NoPicture


class FreshnessMeter:
    """Judges one camera. The limits are 2 s and 5 s, or three and seven frame intervals where those are longer."""

    def __init__(self) -> None:
        self._newest_wall_ms: int | None = None
        self._arrived_ms = 0
        self._intervals_ms: list[int] = []

    def frame_decoded(self, frame_wall_ms: int, now_monotonic_ms: int) -> bool:
        """Note a decoded frame taken at `frame_wall_ms`. False when its time did not advance: then it is none."""
        if self._newest_wall_ms is not None:
            advance_ms = frame_wall_ms - self._newest_wall_ms
            if advance_ms <= 0:
                return False
            self._intervals_ms = [*self._intervals_ms[1 - _KEPT_INTERVALS :], advance_ms]
        self._newest_wall_ms = frame_wall_ms
        self._arrived_ms = now_monotonic_ms
        return True

    def forget(self) -> None:
        """The tile was not watched for a while; what it saw before says nothing."""
        self._newest_wall_ms = None
        self._intervals_ms = []

    def judge(self, now_wall_ms: int, now_monotonic_ms: int) -> Freshness:
        """The state now: by the time since the frame was taken or since it arrived, whichever is longer."""
        if self._newest_wall_ms is None:
            return WaitingForPicture()
        age_ms = max(now_wall_ms - self._newest_wall_ms, now_monotonic_ms - self._arrived_ms)
        interval_ms = self._usual_interval_ms()
        if age_ms <= max(LIVE_MS, 3 * interval_ms):
            return LivePicture()
        if age_ms <= max(DELAYED_MS, 7 * interval_ms):
            return DelayedPicture(age_ms)
        return NoPicture(self._newest_wall_ms)

    def _usual_interval_ms(self) -> int:
        """The median, so that one long pause does not widen the limits; none before three intervals are known."""
        if len(self._intervals_ms) < 3:
            return 0
        return sorted(self._intervals_ms)[len(self._intervals_ms) // 2]
