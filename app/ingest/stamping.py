"""Gives packets times that can be trusted: strictly increasing, in ticks, with a wall time; the sources call it."""

from fractions import Fraction

from app.core.clock import Clock
from app.domain.media import TICKS_PER_S, Packet, Track

_DRIFT_MS = 1_000
_MAX_STEP_TICKS = 10 * TICKS_PER_S


class Stamper:
    """The pictures of one connection. `wall` is shared with its sound, so that lips and sound stay together."""

    def __init__(self, track: Track, time_base: Fraction, default_duration: int, wall: "WallClock") -> None:
        self._track = track
        per_unit = time_base * TICKS_PER_S
        self._numerator, self._denominator = per_unit.numerator, per_unit.denominator
        self._duration = default_duration
        self._wall = wall
        self._last_dts: int | None = None
        self._told: int | None = None
        self._shift = self._stood = 0

    def stamp(
        self, pts: int | None, dts: int | None, duration: int | None, *, keyframe: bool, payload: bytes
    ) -> Packet:
        """The packet, with times in units of the source's time base turned into ticks and repaired."""
        known = dts if dts is not None else pts
        ticks = self._place(self._ticks(known)) if known is not None else self._next_dts()
        offset = self._ticks(pts) - self._ticks(known) if pts is not None and known is not None else 0
        if self._last_dts is not None:
            self._duration = min(ticks - self._last_dts, _MAX_STEP_TICKS)
        self._last_dts = ticks
        length = self._ticks(duration) if duration else self._duration
        shown = ticks + max(0, offset)
        # A packet arrives in decoding order, but its picture was taken at its place in the order of showing.
        wall_ms = self._wall.wall_ms(ticks) + (shown - ticks) * 1000 // TICKS_PER_S
        return Packet(self._track, shown, ticks, max(1, length), keyframe, wall_ms, payload)

    def _place(self, told: int) -> int:
        before, self._told = self._told, told
        if told != before and self._stood and self._fits(told + self._shift - self._stood):
            self._shift -= self._stood  # a clock that stood shows the right time again
        if told != before:
            self._stood = 0
        ticks = told + self._shift
        if self._fits(ticks):
            return ticks
        # A clock that stands, goes backwards or leaps: the stream goes on where it was, and time with the wall.
        repaired = self._next_dts()
        self._shift += repaired - ticks
        if told == before:
            self._stood += repaired - ticks
        return repaired

    def _fits(self, ticks: int) -> bool:
        return self._last_dts is None or 0 < ticks - self._last_dts <= _MAX_STEP_TICKS

    @property
    def last_dts(self) -> int | None:
        """The latest packet's decoding time, None before the first."""
        return self._last_dts

    def _ticks(self, units: int) -> int:
        if self._denominator == 1:
            return units * self._numerator
        return (2 * units * self._numerator + self._denominator) // (2 * self._denominator)

    def _next_dts(self) -> int:
        return 0 if self._last_dts is None else self._last_dts + max(1, self._duration)


class WallClock:
    """Maps a connection's media clock to UTC: anchored at its first packet, anew where it drifts by over a second."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._anchor: tuple[int, int] | None = None

    def wall_ms(self, ticks: int) -> int:
        """The UTC time of a packet that arrives now with this time."""
        now_ms = self._clock.wall_ms()
        if self._anchor is None:
            self._anchor = (ticks, now_ms)
        media_ms = self._anchor[1] + (ticks - self._anchor[0]) * 1000 // TICKS_PER_S
        if abs(media_ms - now_ms) > _DRIFT_MS:
            self._anchor = (ticks, now_ms)
            return now_ms
        return media_ms

    def shown_ms(self, ticks: int) -> int:
        """The UTC time of `ticks`, whenever it arrives; only a first packet anchors the clock."""
        if self._anchor is None:
            return self.wall_ms(ticks)
        return self._anchor[1] + (ticks - self._anchor[0]) * 1000 // TICKS_PER_S
