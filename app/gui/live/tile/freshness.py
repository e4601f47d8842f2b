"""Whether a tile may call its picture live: told by decoded frames whose time advanced, never by a clock alone."""

from dataclasses import dataclass

LIVE_MS = 2_000
DELAYED_MS = 5_000
STILL_MS = 10_000
"""A picture that is the very same for so long is told to be that, however fresh its frames are."""
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
        age_ms = self._age_ms(now_wall_ms, now_monotonic_ms)
        live_ms, delayed_ms = self._limits_ms()
        if age_ms <= live_ms:
            return LivePicture()
        if age_ms <= delayed_ms:
            return DelayedPicture(age_ms)
        return NoPicture(self._newest_wall_ms)

    def changes_in_ms(self, now_wall_ms: int, now_monotonic_ms: int) -> int | None:
        """When the state will be another if no frame comes: whoever judges then is never late. None while it stays."""
        if self._newest_wall_ms is None:
            return None
        age_ms = self._age_ms(now_wall_ms, now_monotonic_ms)
        return next((limit_ms - age_ms + 1 for limit_ms in self._limits_ms() if age_ms <= limit_ms), None)

    def would_be_live(self, frame_wall_ms: int, now_wall_ms: int) -> bool:
        """Whether a frame of another stream of the camera is fresh by itself."""
        return now_wall_ms - frame_wall_ms <= self._limits_ms()[0]

    def _age_ms(self, now_wall_ms: int, now_monotonic_ms: int) -> int:
        assert self._newest_wall_ms is not None
        return max(now_wall_ms - self._newest_wall_ms, now_monotonic_ms - self._arrived_ms)

    def _limits_ms(self) -> tuple[int, int]:
        interval_ms = self._usual_interval_ms()
        return max(LIVE_MS, 3 * interval_ms), max(DELAYED_MS, 7 * interval_ms)

    def _usual_interval_ms(self) -> int:
        """The median, so that one long pause does not widen the limits; none before three intervals are known."""
        if len(self._intervals_ms) < 3:
            return 0
        return sorted(self._intervals_ms)[len(self._intervals_ms) // 2]
