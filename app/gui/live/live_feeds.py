"""The decoders of one wall: a feed for each stream that it shows; each wall, and each window, has its own."""

import threading
from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from app.core.worker import join_all
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.gui.engine_bridge import EngineBridge, StreamKey
from app.playback.live_feed import LiveFeed

_GATHER_MS = 16
"""What arrives within a frame of the screen is told, and so painted, together: each round costs more than a tile."""


class LiveFeeds(QObject):
    """`arrived` tells in the window's thread that a picture lies in a feed's mailbox."""

    arrived = Signal(str, StreamRole)
    _woken = Signal()

    def __init__(self, bridge: EngineBridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._feeds: dict[StreamKey, LiveFeed] = {}
        self._retired: list[LiveFeed] = []
        self._news: deque[StreamKey] = deque()
        self._is_awake = threading.Lock()
        self._woken.connect(self._begin_round)
        self._round = QTimer(self, interval=_GATHER_MS, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._round.timeout.connect(self._tell)

    def _picture_came(self, key: StreamKey) -> None:
        """Called on a feed's thread."""
        self._news.append(key)
        if self._is_awake.acquire(blocking=False):
            self._woken.emit()

    def _begin_round(self) -> None:
        self._round.start()

    def _tell(self) -> None:
        self._is_awake.release()  # first: what comes from here on begins another round
        told: set[StreamKey] = set()
        while self._news:
            told.add(self._news.popleft())
        for key in told:
            self.arrived.emit(*key)

    def feed(self, camera_id: CameraId, role: StreamRole) -> LiveFeed | None:
        """The feed of a stream that is shown."""
        return self._feeds.get((camera_id, role))

    @property
    def all(self) -> list[LiveFeed]:
        """Every feed that decodes now."""
        return list(self._feeds.values())

    def show_only(self, wanted: frozenset[StreamKey]) -> None:
        """Decode exactly these streams from now on."""
        if wanted == self._feeds.keys():
            return
        for key in self._feeds.keys() - wanted:
            feed = self._feeds.pop(key)
            feed.request_stop()
            self._retired = [*(old for old in self._retired if old.alive), feed]
        for key in wanted - self._feeds.keys():
            feed = LiveFeed(f"{key[0]} {key[1].value}", partial(self._picture_came, key))
            feed.start()
            self._feeds[key] = feed
        self._bridge.watch(self, self._feeds)

    def close(self, monotonic_s: Callable[[], float]) -> bool:
        """End every feed; False when one still runs after five seconds."""
        self.show_only(frozenset())
        return not join_all([*self._retired], 5.0, monotonic_s)
