"""The live picture of one camera for a page that draws over it, by a connection of its own; the rules page owns it."""

import threading

from PySide6.QtCore import QObject, Signal

from app.core.clock import Clock
from app.core.worker import Worker, join_all
from app.domain.camera import StreamRole
from app.domain.errors import EngineNotRunning, LinkError
from app.domain.facts import Fact
from app.domain.ids import CameraId
from app.domain.media import Packet, StreamFormat
from app.gui.asking.engine_bridge import EngineBridge, EngineLink, StreamKey
from app.gui.pictures.picture_rounds import PictureRounds
from app.playback.decoders import Decoders
from app.playback.live_feed import LiveFeed
from app.playback.picture import Picture, Size

_AGAIN_S = 1.0
_LOOK_S = 0.5


class LiveSight(QObject):
    """`arrived` says that take() has a picture. watch() begins, stop() ends; close() waits for its threads."""

    arrived = Signal()

    def __init__(self, bridge: EngineBridge, clock: Clock) -> None:
        super().__init__()
        self._bridge, self._clock = bridge, clock
        self._feed: LiveFeed | None = None
        self._key: StreamKey | None = None
        self._keeper: _SightKeeper | None = None
        self._ended: list[Worker] = []
        self._decoders = Decoders()
        self._rounds = PictureRounds(self._due_in_s, lambda _key: self.arrived.emit())

    def watch(self, camera_id: str, role: StreamRole, box: Size) -> None:
        """Show this stream from now on."""
        self.stop()
        key = self._key = (CameraId(camera_id), role)
        self._feed = LiveFeed(key[0], self._decoders, lambda: self._rounds.came(key))
        self._feed.set_box(box)
        self._keeper = _SightKeeper(self._bridge, self._feed, *key)
        self._keeper.start()

    def set_box(self, box: Size) -> None:
        """Pictures from now on fit into this."""
        if self._feed is not None:
            self._feed.set_box(box)

    def take(self) -> Picture | None:
        """The newest picture, once."""
        return self._feed.take() if self._feed is not None else None

    def _due_in_s(self, key: StreamKey) -> float | None:
        return self._feed.due_in_s() if self._feed is not None and key == self._key else None

    def stop(self) -> None:
        """Show nothing any more; does not wait."""
        if self._keeper is not None:
            self._keeper.request_stop()
            self._ended = [*(each for each in self._ended if each.alive), self._keeper]
        if self._feed is not None:
            self._feed.end()
        self._keeper = self._feed = None

    def close(self, timeout_s: float = 5.0) -> bool:
        """End, and wait; False when a thread still runs."""
        self.stop()
        ended = self._decoders.close(timeout_s, self._clock.monotonic_s)
        return not join_all(self._ended, timeout_s, self._clock.monotonic_s) and ended


class _SightKeeper(Worker):
    """Connects, watches the one stream, and connects again."""

    def __init__(self, bridge: EngineBridge, feed: LiveFeed, camera_id: CameraId, role: StreamRole) -> None:
        super().__init__(f"sight {camera_id}")
        self._bridge, self._feed = bridge, feed
        self._camera_id, self._role = camera_id, role
        self._gone = threading.Event()

    def run_once(self) -> None:
        """One connection, until it is lost or the page closes."""
        self._gone.clear()
        link: EngineLink = self._bridge.open_link(self)
        try:
            link.connect()
            link.watch(self._camera_id, self._role)
            self.healthy()
            while not self.stop.is_set and not self._gone.wait(_LOOK_S):
                pass
        except EngineNotRunning:  # the window's own link tells of it
            self.stop.wait(_AGAIN_S)
        finally:
            link.close()

    def request_stop(self) -> None:
        """Ask the thread to end, without waiting."""
        super().request_stop()
        self._gone.set()

    def on_fact(self, fact: Fact) -> None:
        """The window's own link hears them too."""

    def on_format(self, camera_id: CameraId, role: StreamRole, stream_format: StreamFormat) -> None:
        """Called on the link's thread."""
        self._feed.accept_format(stream_format)

    def on_packet(self, camera_id: CameraId, role: StreamRole, packet: Packet) -> None:
        """Called on the link's thread."""
        self._feed.accept(packet)

    def on_lost(self, error: LinkError) -> None:
        """Called on the link's thread."""
        self._gone.set()
