"""Decodes one watched stream in a thread of its own and leaves the newest picture in a mailbox; live tiles pull it."""

import os
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from app.core.mailbox import Mailbox
from app.core.worker import Worker
from app.domain.media import Packet, StreamFormat, Track
from app.playback.decoder import PictureDecoder
from app.playback.picture import Picture, Size

_MAX_WAITING_BYTES = 16_000_000
_MAX_WAITING_PACKETS = 300
_IDLE_S = 0.5
_EVEN_SHARE = 0.8
"""Pictures that come in pairs are shown so far apart, by their own times: less than all of it, so that none lags."""
_LONGEST_PAUSE_S = 0.25
_turns = threading.BoundedSemaphore(max(1, (os.cpu_count() or 2) - 1))
"""Pictures of many cameras often come in the same moment: one processor is left to the window and the recorder."""


@dataclass
class FeedCounts:
    """What a feed has taken and given since it began. Written by the feed's threads alone."""

    packets: int = 0
    size_bytes: int = 0
    pictures: int = 0
    skipped: int = 0
    """Packets that were dropped because too much waited."""


class LiveFeed(Worker):
    """Packets in from the link's thread, the newest picture out. A feed that falls behind loses whole GOPs.

    `arrived` is called on the feed's thread after a picture was left in `pictures`.
    """

    def __init__(self, name: str, arrived: Callable[[], None]) -> None:
        super().__init__(f"feed {name}")
        self.counts = FeedCounts()
        self.format: StreamFormat | None = None
        self.pictures: Mailbox[Picture] = Mailbox()
        self._arrived = arrived
        self._box: Size | None = None
        self._changed = threading.Condition()
        self._waiting: deque[StreamFormat | Packet] = deque()
        self._waiting_bytes = 0
        self._skipping = False
        self._decoder: PictureDecoder | None = None
        self._left: tuple[float, int] | None = None

    def set_box(self, box: Size | None) -> None:
        """Pictures from now on fit into `box`, in device pixels; None means their own size."""
        self._box = box

    @property
    def same_since_ms(self) -> int | None:
        """When the camera began to send the very same picture again and again (UTC); None before the first."""
        decoder = self._decoder
        return None if decoder is None else decoder.stillness.since_ms

    def accept_format(self, stream_format: StreamFormat) -> None:
        """The packets that follow are coded like this."""
        with self._changed:
            self.format = stream_format
            self._waiting.clear()
            self._waiting_bytes = 0
            self._waiting.append(stream_format)
            self._skipping = False
            self._changed.notify()

    def accept(self, packet: Packet) -> None:
        """Queue a packet; when too much waits, all of it is dropped up to the next keyframe."""
        if packet.track is not Track.VIDEO:
            return
        with self._changed:
            self.counts.packets += 1
            self.counts.size_bytes += len(packet.payload)
            if self._skipping and not packet.keyframe:
                self.counts.skipped += 1
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
            with _turns:
                picture = self._decoder.decode(item, self._box, convert=not behind)
            self._leave(picture)

    def _leave(self, picture: Picture | None) -> None:
        self.healthy()
        if picture is None:
            return
        self._pause_before(picture)
        self._left = (time.monotonic(), picture.wall_ms)
        self.counts.pictures += 1
        self.pictures.put(picture)
        self._arrived()

    def _pause_before(self, picture: Picture) -> None:
        """Wait where the picture before has not been seen for long: the recorder hands packets on a few at a time."""
        if self._left is None:
            return
        left_s, wall_ms = self._left
        due_s = left_s + min(_LONGEST_PAUSE_S, (picture.wall_ms - wall_ms) / 1000 * _EVEN_SHARE)
        with self._changed:
            while not self.stop.is_set and len(self._waiting) <= 2 and (pause_s := due_s - time.monotonic()) > 0:
                self._changed.wait(pause_s)

    def _drop_waiting(self) -> None:
        formats = [item for item in self._waiting if isinstance(item, StreamFormat)]
        self.counts.skipped += len(self._waiting) - len(formats)
        self._waiting.clear()
        self._waiting.extend(formats[-1:])
        self._waiting_bytes = 0
        self._skipping = True
