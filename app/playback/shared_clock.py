"""The one clock that several cameras are played by: position, speed, playing; the locked player moves it."""

import threading
from dataclasses import dataclass

from app.core.clock import Clock
from app.playback.playback_clock import Pace, PlaybackClock


@dataclass(frozen=True, slots=True)
class Reading:
    """What the clock says at one moment. `request` counts what was asked for, `changes` every change of the clock."""

    request: int
    changes: int
    wall_ms: int
    speed: float
    playing: bool

    @property
    def forwards(self) -> bool:
        """Which way the clock runs, or would."""
        return self.speed > 0


class SharedClock:
    """A PlaybackClock that threads share, which can also stand still. Threads: any."""

    def __init__(self, clock: Clock) -> None:
        self._running = PlaybackClock(clock)
        self._changed = threading.Condition()
        self._request = 0
        self._changes = 0
        self._wall_ms = 0
        self._speed = 1.0
        self._playing = False
        self._waits = False

    def reading(self) -> Reading:
        """Where it is now; while it waits it counts as playing."""
        with self._changed:
            return self._read()

    def pace(self) -> Pace | None:
        """The same for sound; None while it stands still, at a border too."""
        with self._changed:
            return self._running.pace()

    def show(self, wall_ms: int, *, playing: bool) -> Reading:
        """Begin anew at `wall_ms` (UTC)."""
        with self._changed:
            self._request += 1
            self._playing, self._waits = playing, False
            return self._set(wall_ms)

    def set_playing(self, playing: bool) -> None:
        """Go on from here, or stand still here."""
        with self._changed:
            here_ms = self._read().wall_ms
            self._playing, self._waits = playing, False
            self._set(here_ms)

    def set_speed(self, speed: float) -> None:
        """From here on so many seconds pass in each second; below 0 backwards, never 0."""
        with self._changed:
            here_ms = self._read().wall_ms
            self._speed, self._waits = speed, False
            self._set(here_ms)

    def skip_to(self, wall_ms: int, seen: Reading) -> None:
        """Go on from `wall_ms`, over a gap; nothing where something else was asked since `seen`, or it is behind."""
        with self._changed:
            if self._changes == seen.changes and (wall_ms - self._read().wall_ms) * self._speed > 0:
                self._waits = False
                self._set(wall_ms)

    def wait_here(self, waits: bool, seen: Reading) -> None:
        """Stand still at the border of what is recorded, or go on; nothing where something else was asked for."""
        with self._changed:
            if self._changes == seen.changes and waits != self._waits:
                here_ms = self._read().wall_ms
                self._waits = waits
                self._set(here_ms)

    def seconds_until(self, wall_ms: float) -> float:
        """In how many seconds it will be `wall_ms`; 0 while it stands still."""
        with self._changed:
            return self._running.seconds_until(round(wall_ms))

    def sleep(self, seen: Reading, timeout_s: float) -> None:
        """Wait until the clock says anything but `seen`, or is woken; at most `timeout_s`."""
        with self._changed:
            if self._changes == seen.changes:
                self._changed.wait(timeout_s)

    def wake(self) -> None:
        """End every sleep() that goes on now, and those that begin with what was read before."""
        with self._changed:
            self._changes += 1
            self._changed.notify_all()

    def _read(self) -> Reading:
        here_ms = self._running.position_ms() if self._running.running else self._wall_ms
        return Reading(self._request, self._changes, here_ms, self._speed, self._playing)

    def _set(self, wall_ms: int) -> Reading:
        self._changes += 1
        self._wall_ms = wall_ms
        if self._playing and not self._waits:
            self._running.start(wall_ms, self._speed)
        else:
            self._running.forget()
        self._changed.notify_all()
        return self._read()
