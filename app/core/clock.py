"""Time as a seam: rooms are handed a Clock and a Stop, so that tests never sleep; only this module asks the system."""

import sys
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


def slept_s() -> float:
    """For how long this computer has slept since it started; only differences of it mean anything."""
    if sys.platform == "win32":
        return _with_sleep_s_on_windows() - _without_sleep_s_on_windows()
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC) - time.monotonic()  # only the former counts sleep there
    return time.clock_gettime(time.CLOCK_BOOTTIME) - time.clock_gettime(time.CLOCK_MONOTONIC)


if sys.platform == "win32":

    def _with_sleep_s_on_windows() -> float:
        import ctypes

        ctypes.windll.kernel32.GetTickCount64.restype = ctypes.c_uint64
        return float(ctypes.windll.kernel32.GetTickCount64()) / 1e3

    def _without_sleep_s_on_windows() -> float:
        import ctypes

        ticks = ctypes.c_uint64()  # of 100 ns
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(ticks))
        return ticks.value / 1e7


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
