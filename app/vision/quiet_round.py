"""Goes from camera to camera in common moments while nothing moves before them; the pool owns the one round.

A thread for each camera would have to be woken for each of them, and finds the caches as another process left them.
"""

import threading
from collections.abc import Callable

from app.core.clock import Clock, Stop
from app.core.rhythm import until_moment_s

_BEHIND_S = 0.06
"""So long after the common moment the packets of all cameras are here: they were read, and came over the link."""
_JOIN_S = 5.0


class QuietRound:
    """Calls `work` every `gather_s`, on a thread of its own. Who holds it up is waited for by no other camera long."""

    def __init__(self, work: Callable[[], None], clock: Clock, gather_s: float) -> None:
        self._work = work
        self._clock = clock
        self._gather_s = gather_s
        self._stop = Stop()
        self._thread = threading.Thread(target=self._run, name="watch round", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End it; a camera that holds it up is waited for a while only."""
        self._stop.set()
        self._thread.join(_JOIN_S)

    def _run(self) -> None:
        while not self._stop.wait(self._until_next_s()):
            self._work()

    def _until_next_s(self) -> float:
        return until_moment_s(self._clock.monotonic_s(), behind_s=_BEHIND_S, every_s=self._gather_s)
