"""Puts pictures and sound together again from RTP payloads (RFC 6184, 7798, 3640); rtp.py hands the payloads over."""

from collections.abc import Callable
from typing import Protocol

MAX_PICTURE_BYTES = 16 << 20
_MAX_UNITS = 1_024
_MAX_FRAGMENTS = 1 << 16
"""A picture of the most bytes in packets of 256; of smaller ones the objects around them would fill the memory."""
_MAX_SOUND_BYTES = 8_191
SAMPLES_PER_FRAME = 1_024

OnPicture = Callable[[int, list[bytes]], None]
"""Called with the RTP time and the NAL units of one picture."""
OnSound = Callable[[int, bytes], None]
"""Called with the RTP time and one AAC frame, or one piece of another sound."""


class Depacketizer(Protocol):
    """Takes payloads in order; `lost` says that some are missing before this one. It never raises."""

    def take(self, data: bytes, at: int, end: int, timestamp: int, *, marker: bool, lost: bool) -> None:
        """One payload, from `at` to `end`."""
        ...


class _Pictures:
    """What both video codecs share: a picture ends at its marker, or where another RTP time begins."""

    def __init__(self, on_picture: OnPicture) -> None:
        self.alien = 0
        """Payloads since the last picture that this codec does not have: the camera may speak another one by now."""
        self._on_picture = on_picture
        self._units: list[bytes] = []
        self._fragments: list[bytes] = []
        self._size_bytes = 0
        self._timestamp = -1

    def _begin(self, timestamp: int) -> None:
        self._finish()
        self._timestamp = timestamp

    def _finish(self) -> None:
        units = self._units
        if units or self._fragments:
            self._units, self._fragments = [], []  # a unit whose end was lost goes with its picture
        if units and self._size_bytes <= MAX_PICTURE_BYTES:
            self.alien = 0
            self._on_picture(self._timestamp, units)
        self._size_bytes = 0

    def _take_aggregate(self, data: bytes, at: int, end: int) -> None:
        while at + 2 < end and len(self._units) < _MAX_UNITS:
            size = data[at] << 8 | data[at + 1]
            at += 2
            if at + size > end:
                return
            if size > 1:
                self._units.append(data[at : at + size])
            at += size

    def _take_whole(self, unit: bytes) -> None:
        if len(self._units) < _MAX_UNITS:
            self._units.append(unit)

    def _give_up(self) -> None:
        """Forget what became too large to be a picture; it is dropped when it ends."""
        self._units, self._fragments = [], []


class H264Pictures(_Pictures):
    """H.264: single units, STAP-A and FU-A."""

    def take(self, data: bytes, at: int, end: int, timestamp: int, *, marker: bool, lost: bool) -> None:
        """One payload, from `at` to `end`."""
        if timestamp != self._timestamp:
            self._begin(timestamp)
        if end - at < 2:
            return
        if lost:
            self._fragments = []
        self._size_bytes += end - at
        if self._size_bytes > MAX_PICTURE_BYTES or len(self._fragments) > _MAX_FRAGMENTS:
            self._give_up()
        first, second = data[at], data[at + 1]
        kind = first & 0x1F
        if kind == 28:
            if second & 0x80:
                self._fragments = [bytes((first & 0xE0 | second & 0x1F,))]
            fragments = self._fragments
            if fragments:
                fragments.append(data[at + 2 : end])
                if second & 0x40:
                    self._fragments = []
                    self._take_whole(b"".join(fragments))
        elif kind == 24:
            self._take_aggregate(data, at + 1, end)
        elif kind == 1 or 4 < kind < 24:
            self._take_whole(data[at:end])
        else:
            self.alien += 1  # data partitions too, which no camera sends
        if marker:
            self._finish()


class H265Pictures(_Pictures):
    """H.265: single units, aggregation packets and fragmentation units, all in decoding order."""

    def take(self, data: bytes, at: int, end: int, timestamp: int, *, marker: bool, lost: bool) -> None:
        """One payload, from `at` to `end`."""
        if timestamp != self._timestamp:
            self._begin(timestamp)
        if end - at < 3:
            return
        if lost:
            self._fragments = []
        self._size_bytes += end - at
        if self._size_bytes > MAX_PICTURE_BYTES or len(self._fragments) > _MAX_FRAGMENTS:
            self._give_up()
        first, third = data[at], data[at + 2]
        kind = first >> 1 & 0x3F
        if kind == 49:
            if third & 0x80:
                self._fragments = [bytes((first & 0x81 | (third & 0x3F) << 1, data[at + 1]))]
            fragments = self._fragments
            if fragments:
                fragments.append(data[at + 3 : end])
                if third & 0x40:
                    self._fragments = []
                    self._take_whole(b"".join(fragments))
        elif kind == 48:
            self._take_aggregate(data, at + 2, end)
        elif kind < 41 and not (first & 1 or data[at + 1] & 0xF8):
            self._take_whole(data[at:end])
        else:
            self.alien += 1  # another layer too, which no camera sends
        if marker:
            self._finish()


class SoundPieces:
    """Sound whose payloads are whole pieces: G.711, G.726, Opus and plain samples."""

    def __init__(self, on_sound: OnSound) -> None:
        self._on_sound = on_sound

    def take(self, data: bytes, at: int, end: int, timestamp: int, *, marker: bool, lost: bool) -> None:
        """One payload, from `at` to `end`."""
        if end > at:
            self._on_sound(timestamp, data[at:end])


class AacFrames:
    """AAC-hbr: headers of 13 bits of size and 3 of index, then the frames; a large frame comes in fragments."""

    def __init__(self, on_sound: OnSound) -> None:
        self._on_sound = on_sound
        self._fragments: list[bytes] = []
        self._missing_bytes = 0
        self._timestamp = -1

    def take(self, data: bytes, at: int, end: int, timestamp: int, *, marker: bool, lost: bool) -> None:
        """One payload, from `at` to `end`."""
        headers = (data[at] << 8 | data[at + 1]) // 16 if end - at >= 2 else 0
        body = at + 2 + 2 * headers
        if headers < 1 or body >= end:
            return
        sizes = [(data[at + 2 + 2 * each] << 8 | data[at + 3 + 2 * each]) >> 3 for each in range(headers)]
        if headers == 1 and sizes[0] > end - body:
            self._take_fragment(data[body:end], sizes[0], timestamp, lost=lost)
            return
        self._fragments = []
        for number, size in enumerate(sizes):
            if not 0 < size <= end - body:
                return
            self._on_sound(timestamp + number * SAMPLES_PER_FRAME & 0xFFFFFFFF, data[body : body + size])
            body += size

    def _take_fragment(self, fragment: bytes, size: int, timestamp: int, *, lost: bool) -> None:
        if not self._fragments or timestamp != self._timestamp:
            self._fragments, self._missing_bytes, self._timestamp = [], min(size, _MAX_SOUND_BYTES), timestamp
        elif lost:
            self._fragments = []
            return
        self._fragments.append(fragment)
        self._missing_bytes -= len(fragment)
        if self._missing_bytes <= 0:
            frame, self._fragments = b"".join(self._fragments), []
            if self._missing_bytes == 0:
                self._on_sound(timestamp, frame)
