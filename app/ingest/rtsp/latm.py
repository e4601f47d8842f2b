"""AAC in LATM, as older cameras send it: what its description says, and its frames; sdp.py and source.py call it.

RFC 6416 without a description inside the stream (cpresent=0), ISO/IEC 14496-3 (1.6.2.1, 1.7.3).
"""

from app.ingest.bits import BitReader
from app.ingest.rtsp.depacketize import SAMPLES_PER_FRAME, OnSound
from app.ingest.sound.coding import SoundCoding

_MAX_ELEMENT_BYTES = 1 << 16
_MAX_FRAMES = 64
_WITH_OTHER_RATE = (5, 29)  # object types that name a second rate before the object that they widen
_USUAL_OBJECTS = (1, 2, 3, 4, 6)


def audio_config(mux: bytes) -> bytes | None:
    """The AudioSpecificConfig inside a StreamMuxConfig; None where it is no single plain stream of AAC."""
    reader, config = BitReader(mux, escaped=False), _Bits()
    try:
        version, _, _ = reader.bits(1), reader.bits(1), reader.bits(6)
        programs, layers = reader.bits(4), reader.bits(3)
        kind, rate = config.copy(reader, 5), config.copy(reader, 4)
        config.copy(reader, 4)
        if kind in _WITH_OTHER_RATE:
            rate = max(rate, config.copy(reader, 4))
            kind = config.copy(reader, 5)
        config.copy(reader, 1)
        if config.copy(reader, 1):
            config.copy(reader, 14)
        config.copy(reader, 1)
        length_kind = reader.bits(3)
    except ValueError:
        return None
    plain = not (version or programs or layers or length_kind) and kind in _USUAL_OBJECTS and rate < 15
    return config.whole() if plain else None


class _Bits:
    """Bits that were read, to be written again in whole bytes."""

    def __init__(self) -> None:
        self._value = self._count = 0

    def copy(self, reader: BitReader, count: int) -> int:
        """Take so many bits along; returns them as a number. Raises ValueError past the end."""
        bits = reader.bits(count)
        self._value, self._count = self._value << count | bits, self._count + count
        return bits

    def whole(self) -> bytes:
        """The bits, filled up with zeros."""
        missing = -self._count % 8
        return (self._value << missing).to_bytes((self._count + missing) // 8, "big")


class LatmFrames:
    """Puts together the elements of one time; each holds frames with their lengths in front of them."""

    def __init__(self, on_sound: OnSound, coding: SoundCoding, clock_hz: int) -> None:
        self._on_sound = on_sound
        self._step = SAMPLES_PER_FRAME * clock_hz // coding.sample_rate
        self._parts: list[bytes] = []
        self._timestamp = -1

    def take(self, data: bytes, at: int, end: int, timestamp: int, *, marker: bool, lost: bool) -> None:
        """One payload, from `at` to `end`: elements, or a part of one; the marker ends what has one time."""
        if timestamp != self._timestamp:
            self._finish()
            self._timestamp = timestamp
        elif lost:
            self._parts = []
        self._parts.append(data[at:end])
        if marker or sum(map(len, self._parts)) > _MAX_ELEMENT_BYTES:
            self._finish()

    def _finish(self) -> None:
        element, self._parts = b"".join(self._parts), []
        frames = _frames(element) if len(element) <= _MAX_ELEMENT_BYTES else []
        for number, frame in enumerate(frames):
            self._on_sound(self._timestamp + number * self._step & 0xFFFFFFFF, frame)


def _frames(element: bytes) -> list[bytes]:
    """None unless the lengths fit to the byte: a part whose beginning was lost looks like anything."""
    frames: list[bytes] = []
    at = 0
    while at < len(element) and len(frames) < _MAX_FRAMES:
        size = 0
        while at < len(element) and element[at] == 0xFF:
            size, at = size + 0xFF, at + 1
        if at >= len(element):
            return []
        size, at = size + element[at], at + 1
        if size:
            frames.append(element[at : at + size])
        at += size
    return frames if at == len(element) else []
