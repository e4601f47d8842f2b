"""Turns how much is done into a share and the time that is left; the export command and the window's job call it."""

from collections.abc import Callable
from dataclasses import dataclass

from app.core.clock import Clock

_TELL_EVERY_S = 0.2
_GUESS_AFTER_S = 0.5


@dataclass(frozen=True)
class Progress:
    """`share` from 0 to 1; `left_s` None while nothing can be said."""

    share: float
    left_s: float | None


class ProgressMeter:
    """Tells at most five times a second, and always the end. Threads: one."""

    def __init__(self, clock: Clock, tell: Callable[[Progress], None]) -> None:
        self._clock, self._tell = clock, tell
        self._begun_s = clock.monotonic_s()
        self._told_s = self._begun_s

    def share(self, share: float) -> None:
        """How much is done now, from 0 to 1."""
        now_s = self._clock.monotonic_s()
        if share < 1 and now_s - self._told_s < _TELL_EVERY_S:
            return
        self._told_s = now_s
        spent_s = now_s - self._begun_s
        left_s = None
        if share >= 1:
            left_s = 0.0
        elif share > 0 and spent_s >= _GUESS_AFTER_S:
            left_s = round(spent_s / share * (1 - share), 1)
        self._tell(Progress(share, left_s))
