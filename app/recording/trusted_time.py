"""The time by which footage ages: the wall clock's, unless that leapt ahead; the engine's retention desk calls it."""

import logging
from pathlib import Path

import msgspec

from app.core.clock import Clock
from app.core.private_files import write_private

LEAP_MS = 2 * 86_400_000
"""The clock may run ahead of what it was, and of what has passed since, by this much without being doubted."""
BELIEVED_AFTER_S = 3 * 86_400.0
"""A leap is believed when the clock has gone on steadily for this long while the engine ran."""
SAVE_EVERY_MS = 600_000
_log = logging.getLogger("louver.retention")


class _State(msgspec.Struct):
    trusted_ms: int
    doubted_s: float = 0.0
    ahead_ms: int = 0


class TrustedTime:
    """Remembers in a file what time it was. Threads: one.

    A clock that leaps a year ahead would make everything old at once. So a leap is not followed: the trusted time
    goes on by what the monotonic clock says, until the leap has lasted. Set back, it follows at once, for then
    footage only seems younger. `newest_ms` is the end of the newest footage, for a library without the file.
    """

    def __init__(self, path: Path, clock: Clock, newest_ms: int | None) -> None:
        self._path, self._clock = path, clock
        wall_ms = clock.wall_ms()
        self._state = _read(path) or _State(wall_ms if newest_ms is None else min(newest_ms, wall_ms))
        self._looked_s = clock.monotonic_s()
        self._saved_ms = -1

    @property
    def ahead_ms(self) -> int:
        """By how much the wall clock is ahead of the trusted time; 0 while it is believed."""
        return self._state.ahead_ms

    def now_ms(self) -> int:
        """The trusted time, UTC in ms."""
        state, wall_ms, now_s = self._state, self._clock.wall_ms(), self._clock.monotonic_s()
        passed_s = max(0.0, now_s - self._looked_s)
        self._looked_s = now_s
        expected_ms = state.trusted_ms + round(passed_s * 1000)
        ahead_ms = wall_ms - expected_ms
        if ahead_ms <= LEAP_MS:
            self._state = _State(wall_ms)
        else:
            steady = abs(ahead_ms - state.ahead_ms) <= LEAP_MS
            doubted_s = state.doubted_s + passed_s if steady else 0.0
            believed = doubted_s >= BELIEVED_AFTER_S
            self._state = _State(wall_ms) if believed else _State(expected_ms, doubted_s, ahead_ms)
        self._save()
        return self._state.trusted_ms

    def _save(self) -> None:
        if abs(self._state.trusted_ms - self._saved_ms) < SAVE_EVERY_MS:
            return
        self._saved_ms = self._state.trusted_ms
        try:
            write_private(self._path, msgspec.json.encode(self._state))
        except OSError as error:
            _log.warning("the trusted time could not be noted: %s", error)


def _read(path: Path) -> _State | None:
    try:
        return msgspec.json.decode(path.read_bytes(), type=_State)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.MsgspecError, RecursionError) as error:
        _log.warning("the trusted time cannot be read: %s", error)
        return None
