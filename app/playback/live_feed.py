"""One watched stream: its packets wait here for a decoding thread, its pictures for the window that pulls them."""

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from app.domain.media import Packet, StreamFormat, Track
from app.playback.decoder import PictureDecoder
from app.playback.decoders import Decoders
from app.playback.due_pictures import DuePictures
from app.playback.hardware import is_large
from app.playback.picture import Picture, Size
from app.playback.planes import ShownPicture

_MAX_WAITING_BYTES = 16_000_000
_MAX_WAITING_PACKETS = 300
_SHOWN_OF_MANY = 4
"""So many of the newest are converted; what waits before them is only decoded."""
_log = logging.getLogger("louver.feed")


@dataclass
class FeedCounts:
    """What a feed has taken and given since it began. Written by the feed's threads alone."""

    packets: int = 0
    size_bytes: int = 0
    pictures: int = 0
    skipped: int = 0
    """Packets that were dropped because too much waited."""


class LiveFeed:
    """Packets in from the link's thread, the newest picture out. A feed that falls behind loses whole GOPs.

    `arrived` is called on a decoding thread after a picture was left; take() gives it when its moment has come.
    """

    def __init__(
        self,
        name: str,
        decoders: Decoders,
        arrived: Callable[[], None],
        monotonic_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self.counts = FeedCounts()
        self.format: StreamFormat | None = None
        self.for_card = False
        """Whether pictures from now on are left as planes, for a graphics card."""
        self._name = name
        self._decoders = decoders
        self._arrived = arrived
        self._monotonic_s = monotonic_s
        self._pictures = DuePictures()
        self._box: Size | None = None
        self._lock = threading.Lock()
        self._waiting: deque[StreamFormat | Packet] = deque()
        self._waiting_bytes = 0
        self._skipping = False
        self._called = False
        self._ended = False
        self._decoder: PictureDecoder | None = None
        self.device = ""
        """The kind of device that is to decode a large stream, from the next keyframe on; empty: the processor."""

    def set_box(self, box: Size | None) -> None:
        """Pictures from now on fit into `box`, in device pixels; None means their own size."""
        self._box = box

    @property
    def is_large(self) -> bool:
        """Whether a device would decode the stream for less than the processor does."""
        return self.format is not None and is_large(self.format.video)

    @property
    def decoded_by(self) -> str:
        """The kind of device that decodes; empty for the processor."""
        decoder = self._decoder
        return "" if decoder is None else decoder.device

    @property
    def device_gave_up(self) -> bool:
        """Whether a device was to decode this stream and could not, so that the processor does."""
        decoder = self._decoder
        return decoder is not None and decoder.device_gave_up

    @property
    def same_since_ms(self) -> int | None:
        """When the camera began to send the very same picture again and again (UTC); None before the first."""
        decoder = self._decoder
        return None if decoder is None else decoder.stillness.since_ms

    @property
    def not_shown(self) -> int:
        """How many pictures nobody saw, because newer ones came or too much waited."""
        return self.counts.skipped + self._pictures.replaced

    def take(self) -> Picture | None:
        """The newest picture whose moment has come, once. Threads: the window's."""
        shown = self.take_shown()
        return shown if isinstance(shown, Picture) else None

    def take_shown(self) -> ShownPicture | None:
        """The same, in the form that was asked for when it was decoded."""
        return self._pictures.take(self._monotonic_s())

    def due_in_s(self) -> float | None:
        """How long until take() gives one; None where none waits."""
        return self._pictures.due_in_s(self._monotonic_s())

    def accept_format(self, stream_format: StreamFormat) -> None:
        """The packets that follow are coded like this."""
        with self._lock:
            self.format = stream_format
            self._waiting.clear()
            self._waiting_bytes = 0
            self._waiting.append(stream_format)
            self._skipping = False
            calls = self._must_call()
        if calls:
            self._decoders.call(self)

    def accept(self, packet: Packet) -> None:
        """Queue a packet; when too much waits, all of it is dropped up to the next keyframe."""
        if packet.track is not Track.VIDEO:
            return
        with self._lock:
            calls = self._queue(packet) and self._must_call()
        if calls:
            self._decoders.call(self)

    def end(self) -> None:
        """Decode nothing any more; a packet that is being decoded leaves no picture."""
        with self._lock:
            self._ended = True
            self._waiting.clear()

    def decode_next(self) -> bool:
        """Decode a packet that waits; it is converted only when no newer ones wait behind it. True while more wait."""
        with self._lock:
            if not self._waiting:
                self._called = False
                return False
            item = self._waiting.popleft()
            if isinstance(item, Packet):
                self._waiting_bytes -= len(item.payload)
            behind = len(self._waiting) > _SHOWN_OF_MANY
        try:
            self._decode(item, behind=behind)
        except Exception:  # noqa: BLE001 - a worker loop: a bug in one stream's decoding costs that stream's tile alone
            _log.exception("The feed %s failed; it waits for the next keyframe", self._name)
            if self._decoder is not None:
                self._decoder.give_up_on_group()
        with self._lock:
            self._called = bool(self._waiting)
            return self._called

    def _decode(self, item: StreamFormat | Packet, *, behind: bool) -> None:
        if isinstance(item, StreamFormat):
            self._decoder = None
            self._decoder = PictureDecoder(item, self.device)
            return
        if item.keyframe:
            self._follow_wish()
        picture = None
        if self._decoder is not None:
            picture = self._decoder.decode(item, self._box, convert=not behind, planar=self.for_card)
        if picture is None or self._ended:
            return
        self.counts.pictures += 1
        self._pictures.put(picture, self._monotonic_s())
        self._arrived()

    def _follow_wish(self) -> None:
        """Another device was wished for meanwhile; a keyframe needs nothing of what was decoded before."""
        before = self._decoder
        if before is not None and before.wished_device != self.device:
            self._decoder = PictureDecoder(before.format, self.device)
            self._decoder.stillness = before.stillness

    def _queue(self, packet: Packet) -> bool:
        self.counts.packets += 1
        self.counts.size_bytes += len(packet.payload)
        if self._skipping and not packet.keyframe:
            self.counts.skipped += 1
            return False
        self._skipping = False
        if self._waiting_bytes > _MAX_WAITING_BYTES or len(self._waiting) > _MAX_WAITING_PACKETS:
            self._drop_waiting()
            if not packet.keyframe:
                return False
            self._skipping = False
        self._waiting.append(packet)
        self._waiting_bytes += len(packet.payload)
        return True

    def _must_call(self) -> bool:
        """Whether no turn is due yet; then one is now."""
        calls = not self._called and not self._ended
        self._called = self._called or calls
        return calls

    def _drop_waiting(self) -> None:
        formats = [item for item in self._waiting if isinstance(item, StreamFormat)]
        self.counts.skipped += len(self._waiting) - len(formats)
        self._waiting.clear()
        self._waiting.extend(formats[-1:])
        self._waiting_bytes = 0
        self._skipping = True
