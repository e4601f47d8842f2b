"""The decoders of one wall: a feed for each stream that it shows; each wall, and each window, has its own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.worker import join_all
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.gui.engine_bridge import EngineBridge, StreamKey
from app.playback.live_feed import LiveFeed


class LiveFeeds(QObject):
    """`arrived` tells in the window's thread that a picture lies in a feed's mailbox."""

    arrived = Signal(str, StreamRole)

    def __init__(self, bridge: EngineBridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._feeds: dict[StreamKey, LiveFeed] = {}
        self._retired: list[LiveFeed] = []

    def feed(self, camera_id: CameraId, role: StreamRole) -> LiveFeed | None:
        """The feed of a stream that is shown."""
        return self._feeds.get((camera_id, role))

    def show_only(self, wanted: frozenset[StreamKey]) -> None:
        """Decode exactly these streams from now on."""
        if wanted == self._feeds.keys():
            return
        for key in self._feeds.keys() - wanted:
            feed = self._feeds.pop(key)
            feed.request_stop()
            self._retired = [*(old for old in self._retired if old.alive), feed]
        for key in wanted - self._feeds.keys():
            feed = LiveFeed(f"{key[0]} {key[1].value}", partial(self.arrived.emit, *key))
            feed.start()
            self._feeds[key] = feed
        self._bridge.watch(self, self._feeds)

    def close(self, monotonic_s: Callable[[], float]) -> bool:
        """End every feed; False when one still runs after five seconds."""
        self.show_only(frozenset())
        return not join_all([*self._retired], 5.0, monotonic_s)
