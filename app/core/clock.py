"""Time as a seam: rooms are handed a Clock and a Stop, so that tests never sleep; only this module asks the system."""

import threading
import time
from typing import Protocol


class Clock(Protocol):
    """The two times: of the wall, which may jump, and monotonic, which may not."""

    def wall_ms(self) -> int:
        """UTC time in ms since 1970."""
        ...

    def monotonic_s(self) -> float:
        """Seconds on a clock that never goes backwards."""
        ...


class SystemClock:
    """The machine's own clocks."""

    def wall_ms(self) -> int:
        """UTC time in ms since 1970."""
        return time.time_ns() // 1_000_000

    def monotonic_s(self) -> float:
        """Seconds since some fixed moment."""
        return time.monotonic()


class Stop:
    """A flag that ends a worker, and the only thing a worker may sleep on. Threads: any."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """Ask whoever holds it to end."""
        self._event.set()

    @property
    def is_set(self) -> bool:
        """Whether the end was asked for."""
        return self._event.is_set()

    def wait(self, timeout_s: float) -> bool:
        """Sleep until the stop is set or the time is over; True when it is set."""
        return self._event.wait(timeout_s)
