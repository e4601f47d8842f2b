"""The real window with a wall, measured from inside for a while; wall.py and start.py run it as a process of its own.

It prints one line of JSON: see Measured. Anything on standard input ends it.
"""

import json
import os
import sys
import threading
import time
from collections import defaultdict, deque
from dataclasses import asdict, dataclass
from pathlib import Path

import psutil

SETTLE_S = 3.0
_PING_S = 0.02
_KEPT_DELAYS = 20_000
"""The newest ones alone, so that an hour's measure does not find its own list growing."""
_WAIT_S = 60.0
WINDOW = (1920, 1080)


@dataclass
class Measured:
    """What was shown in `seconds`, what it cost, and how long the event loop kept others waiting."""

    seconds: float
    cpu_s: float
    arrived: int
    shown: int
    delays_ms: list[float]
    memory_mb: list[float]


def resident_mb() -> float:
    """What lies in memory of this process; a look at /proc/self/smaps would stop it for a tenth of a second."""
    return float(psutil.Process().memory_info().rss) / 1e6


def main(library: Path, seconds: float, sample_s: float) -> None:
    """Show the window until it was measured."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QObject, QTimer, Signal, Slot
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

    from app.core.paths import LibraryPaths
    from app.gui.live.tile.live_tile import LiveTile
    from app.gui.main import Desktop

    newest: dict[int, int] = {}
    shown: dict[int, int] = defaultdict(int)
    paint = LiveTile.paintEvent

    def counted(tile: LiveTile, event: QPaintEvent) -> None:
        paint(tile, event)
        picture = tile.picture
        if picture is not None and newest.get(id(tile)) != picture.wall_ms:
            newest[id(tile)] = picture.wall_ms
            shown[id(tile)] += 1

    LiveTile.paintEvent = counted  # type: ignore[method-assign,assignment]

    class Meter(QObject):
        """Takes the figures in the window's thread."""

        pinged = Signal(float)

        def __init__(self, desktop: Desktop) -> None:
            super().__init__()
            self.desktop = desktop
            self.delays_ms: deque[float] = deque(maxlen=_KEPT_DELAYS)
            self.memory: list[float] = []
            self.begun: tuple[float, float, int, int] | None = None
            self.pinged.connect(self.receive)
            self.timer = QTimer(self, interval=100)
            self.timer.timeout.connect(self.wait)
            self.timer.start()
            self.deadline_s = time.monotonic() + _WAIT_S
            self.stop = threading.Event()

        def wait(self) -> None:
            """Until every tile is live."""
            live = self.desktop.window.live
            if live.tiles and len(live.live_tiles) == len(live.tiles):
                self.timer.stop()
                QTimer.singleShot(round(SETTLE_S * 1000), self.begin)
            elif time.monotonic() > self.deadline_s:
                sys.exit("Not every tile showed a picture, so there is nothing to measure.")

        def counts(self) -> tuple[float, float, int, int]:
            """Time, CPU, packets that arrived, and pictures that were painted."""
            feeds = self.desktop.window.live.wall.feeds.all
            arrived = sum(feed.counts.packets for feed in feeds)
            return time.monotonic(), time.process_time(), arrived, sum(shown.values())

        def begin(self) -> None:
            """From here on it counts."""
            self.begun = self.counts()
            threading.Thread(target=self.ping, name="ping", daemon=True).start()
            self.sampler = QTimer(self, interval=round(sample_s * 1000))
            self.sampler.timeout.connect(lambda: self.memory.append(resident_mb()))
            self.sampler.start()
            QTimer.singleShot(round(seconds * 1000), self.end)

        def ping(self) -> None:
            """Ask the event loop for an answer, again and again."""
            while not self.stop.wait(_PING_S):
                self.pinged.emit(time.perf_counter())

        @Slot(float)
        def receive(self, sent_s: float) -> None:
            """The answer."""
            self.delays_ms.append((time.perf_counter() - sent_s) * 1000)

        def end(self) -> None:
            """Report, and close the window."""
            self.stop.set()
            assert self.begun is not None
            now = self.counts()
            passed = [after - before for before, after in zip(self.begun, now, strict=True)]
            self.memory.append(resident_mb())
            result = Measured(passed[0], passed[1], int(passed[2]), int(passed[3]), list(self.delays_ms), self.memory)
            print(json.dumps(asdict(result)), flush=True)
            QApplication.quit()

    desktop = Desktop(LibraryPaths(library), theme="dark")
    desktop.window.resize(*WINDOW)
    meters: list[Meter] = []
    desktop.show(then=lambda: meters.append(Meter(desktop)))
    desktop.run()
    meters.clear()


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]))
