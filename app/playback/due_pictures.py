"""Decoded pictures of one stream that wait for the moment at which they should be seen; a live feed owns them."""

import threading
from collections import deque

from app.playback.planes import ShownPicture

_EVEN_SHARE = 0.8
"""Pictures that come in pairs are shown so far apart, by their own times: less than all of it, so that none lags."""
_LONGEST_WAIT_S = 0.15
"""A little more than lies between two handings-on; whoever has more than that behind him catches up."""
_MAX_WAITING = 4


class DuePictures:
    """The recorder hands packets on a few at a time, so pictures come in pairs, of which one would never be seen.

    Threads: one puts, another takes. `replaced` counts those that nobody saw.
    """

    def __init__(self) -> None:
        self.replaced = 0
        self._lock = threading.Lock()
        self._waiting: deque[tuple[float, ShownPicture]] = deque()
        self._before: tuple[float, int] | None = None

    def put(self, picture: ShownPicture, now_s: float) -> None:
        """Let it wait for its moment; where too many wait, the oldest goes."""
        with self._lock:
            due_s = now_s
            if self._before is not None:
                before_s, wall_ms = self._before
                even_s = before_s + (picture.wall_ms - wall_ms) / 1000 * _EVEN_SHARE
                due_s = max(now_s, min(even_s, now_s + _LONGEST_WAIT_S))
            self._waiting.append((due_s, picture))
            self._before = (due_s, picture.wall_ms)
            if len(self._waiting) > _MAX_WAITING:
                self._waiting.popleft()
                self.replaced += 1

    def take(self, now_s: float) -> ShownPicture | None:
        """The newest picture whose moment has come; None where there is none."""
        with self._lock:
            taken: ShownPicture | None = None
            while self._waiting and self._waiting[0][0] <= now_s:
                self.replaced += taken is not None
                taken = self._waiting.popleft()[1]
            return taken

    def due_in_s(self, now_s: float) -> float | None:
        """How long until take() gives one; None where none waits."""
        with self._lock:
            return max(0.0, self._waiting[0][0] - now_s) if self._waiting else None
