"""Lets a window say on standard output when it is painted first, and when its pictures are live; start.py's own."""

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:  # a bare window of Qt must not load ours
    from app.gui.live.live_view import LiveView

_POLL_MS = 10
_kept: list[QObject] = []


class _Painted(QObject):
    """Says so once, when the first paint event of the window has been dealt with."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every event of the window."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, lambda: say("painted"))
        return False


def say(word: str) -> None:
    """A line for whoever started this process."""
    print(json.dumps(word), flush=True)


def say_when_painted(window: QWidget) -> None:
    """Say "painted"."""
    watcher = _Painted()
    _kept.append(watcher)
    window.installEventFilter(watcher)


def say_when_live(live: "LiveView") -> None:
    """Say "first" and "all"."""
    timer = QTimer()
    _kept.append(timer)
    said: set[str] = set()

    def look() -> None:
        fresh = len(live.live_tiles)
        for word, holds in (("first", fresh > 0), ("all", 0 < len(live.tiles) == fresh)):
            if holds and word not in said:
                said.add(word)
                say(word)

    timer.timeout.connect(look)
    timer.start(_POLL_MS)
