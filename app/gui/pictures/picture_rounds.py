"""Tells the window when decoded pictures are due, many at a time; whoever shows live pictures owns one."""

import threading
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.gui.asking.engine_bridge import StreamKey

_GATHER_MS = 16
"""What comes within a frame of the screen is told, and so painted, together: each round costs more than a tile."""


class PictureRounds(QObject):
    """`came` may be called on any thread; `tell` is called in the window's, once the picture of a key is due.

    `due_in_s` says how long until then, None where no picture waits any more.
    """

    _woken = Signal()

    def __init__(self, due_in_s: Callable[[StreamKey], float | None], tell: Callable[[StreamKey], None]) -> None:
        super().__init__()
        self._due_in_s, self._tell = due_in_s, tell
        self._news: deque[StreamKey] = deque()
        self._is_awake = threading.Lock()
        self._waiting: set[StreamKey] = set()
        self._woken.connect(self._begin)
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._round)

    def came(self, key: StreamKey) -> None:
        """A picture of `key` was decoded."""
        self._news.append(key)
        if self._is_awake.acquire(blocking=False):
            self._woken.emit()

    def _begin(self) -> None:
        if not 0 <= self._timer.remainingTime() <= _GATHER_MS:  # -1: it does not run
            self._timer.start(_GATHER_MS)

    def _round(self) -> None:
        if self._is_awake.locked():
            self._is_awake.release()  # first: what comes from here on begins another round
        while self._news:
            self._waiting.add(self._news.popleft())
        for key in list(self._waiting):
            self._look_at(key)
        dues_s = [due_s for key in self._waiting if (due_s := self._due_in_s(key)) is not None]
        if dues_s:
            self._timer.start(max(_GATHER_MS, round(min(dues_s) * 1000)))

    def _look_at(self, key: StreamKey) -> None:
        due_s = self._due_in_s(key)
        if due_s == 0.0:
            self._tell(key)
            due_s = self._due_in_s(key)
        if due_s is None:
            self._waiting.discard(key)
