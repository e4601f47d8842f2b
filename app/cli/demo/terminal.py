"""What the demo tells on the terminal: a line for each thing that happened, with the seconds since the start."""

import sys

from app.core.clock import Clock


class Terminal:
    """Prints to stdout at once. Threads: any; a line is one write."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._start_s = clock.monotonic_s()

    @property
    def took_s(self) -> float:
        """Seconds since the story began."""
        return self._clock.monotonic_s() - self._start_s

    def say(self, sentence: str) -> None:
        """Tell one thing."""
        sys.stdout.write(f"[{self.took_s:6.1f} s] {sentence}\n")
        sys.stdout.flush()
