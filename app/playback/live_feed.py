"""Decodes one watched stream in a thread of its own and leaves the newest picture in a mailbox; live tiles pull it."""

import threading
from collections import deque
from collections.abc import Callable

from app.core.mailbox import Mailbox
from app.core.worker import Worker
from app.domain.ids import CameraId
from app.domain.media import Packet, StreamFormat
from app.playback.decoder import PictureDecoder
from app.playback.picture import Picture, Size

_MAX_WAITING_BYTES = 16_000_000
_MAX_WAITING_PACKETS = 300
_IDLE_S = 0.5


class LiveFeed(Worker):
    """Packets in from the link's thread, the newest picture out. A feed that falls behind loses whole GOPs.

    `arrived` is called on the feed's thread after a picture was left in `pictures`.
    """

    def __init__(self, camera_id: CameraId, arrived: Callable[[CameraId], None]) -> None:
        super().__init__(f"feed {camera_id}")
        self.camera_id = camera_id
        self.pictures: Mailbox[Picture] = Mailbox()
        self._arrived = arrived
        self._box: Size | None = None
        self._changed = threading.Condition()
        self._waiting: deque[StreamFormat | Packet] = deque()
        self._waiting_bytes = 0
        self._skipping = False
        self._decoder: PictureDecoder | None = None

    def set_box(self, box: Size) -> None:
        """Pictures from now on fit into `box`, in device pixels."""
        self._box = box

    def accept_format(self, stream_format: StreamFormat) -> None:
        """The packets that follow are coded like this."""
        with self._changed:
            self._waiting.clear()
            self._waiting_bytes = 0
            self._waiting.append(stream_format)
            self._skipping = False
            self._changed.notify()

    def accept(self, packet: Packet) -> None:
        """Queue a packet; when too much waits, all of it is dropped up to the next keyframe."""
        with self._changed:
            if self._skipping and not packet.keyframe:
                return
            self._skipping = False
            if self._waiting_bytes > _MAX_WAITING_BYTES or len(self._waiting) > _MAX_WAITING_PACKETS:
                self._drop_waiting()
                if not packet.keyframe:
                    return
                self._skipping = False
            self._waiting.append(packet)
            self._waiting_bytes += len(packet.payload)
            self._changed.notify()

    def request_stop(self) -> None:
        """Ask the thread to end, without waiting."""
        super().request_stop()
        with self._changed:
            self._changed.notify()

    def run_once(self) -> None:
        """Decode what waits; a picture is converted only when no newer packet waits behind it."""
        with self._changed:
            if not self._waiting:
                self._changed.wait(_IDLE_S)
            if not self._waiting or self.stop.is_set:
                return
            item = self._waiting.popleft()
            if isinstance(item, Packet):
                self._waiting_bytes -= len(item.payload)
            behind = len(self._waiting) > 2
        if isinstance(item, StreamFormat):
            self._decoder = PictureDecoder(item)
        elif self._decoder is not None:
            self._leave(self._decoder.decode(item, self._box, convert=not behind))

    def _leave(self, picture: Picture | None) -> None:
        self.healthy()
        if picture is not None:
            self.pictures.put(picture)
            self._arrived(self.camera_id)

    def _drop_waiting(self) -> None:
        formats = [item for item in self._waiting if isinstance(item, StreamFormat)]
        self._waiting.clear()
        self._waiting.extend(formats[-1:])
        self._waiting_bytes = 0
        self._skipping = True
