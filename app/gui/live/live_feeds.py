"""The decoders of one wall: a feed for each stream that it shows; each wall, and each window, has its own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.gui.asking.engine_bridge import EngineBridge, StreamKey
from app.gui.pictures.picture_rounds import PictureRounds
from app.playback.decoders import Decoders
from app.playback.live_feed import LiveFeed

_END_S = 5.0


class LiveFeeds(QObject):
    """`arrived` tells in the window's thread that a feed has a picture to be taken."""

    arrived = Signal(str, StreamRole)

    def __init__(self, bridge: EngineBridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._feeds: dict[StreamKey, LiveFeed] = {}
        self._decoders = Decoders()
        self._for_card = False
        self._rounds = PictureRounds(self._due_in_s, lambda key: self.arrived.emit(*key))

    def _due_in_s(self, key: StreamKey) -> float | None:
        feed = self._feeds.get(key)
        return feed.due_in_s() if feed is not None else None

    def feed(self, camera_id: CameraId, role: StreamRole) -> LiveFeed | None:
        """The feed of a stream that is shown."""
        return self._feeds.get((camera_id, role))

    @property
    def all(self) -> list[LiveFeed]:
        """Every feed that decodes now."""
        return list(self._feeds.values())

    def decode_for_card(self, for_card: bool) -> None:
        """Leave pictures in the form that a graphics card paints, or the processor."""
        self._for_card = for_card
        for feed in self._feeds.values():
            feed.for_card = for_card

    def show_only(self, wanted: frozenset[StreamKey]) -> None:
        """Decode exactly these streams from now on."""
        if wanted == self._feeds.keys():
            return
        for key in self._feeds.keys() - wanted:
            self._feeds.pop(key).end()
        for key in wanted - self._feeds.keys():
            name = f"{key[0]} {key[1].value}"
            feed = LiveFeed(name, self._decoders, partial(self._rounds.came, key))
            feed.for_card = self._for_card
            self._feeds[key] = feed
        self._bridge.watch(self, self._feeds)

    def close(self, monotonic_s: Callable[[], float]) -> bool:
        """End every feed; False when a thread still decodes after five seconds."""
        self.show_only(frozenset())
        return self._decoders.close(_END_S, monotonic_s)
