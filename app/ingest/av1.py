"""AV1 as cameras and files deliver it, brought into the form that MP4 holds; the libav reader calls it.

After the AV1 bitstream specification, 5.5 (sequence header), and its binding to ISO files (av1C).
"""

from collections.abc import Iterator
from typing import NamedTuple

from app.domain.media import Codec, VideoFormat
from app.ingest.bits import BitReader

_SEQUENCE, _DELIMITER, _FRAME_HEADER, _FRAME, _TILE_LIST, _PADDING = 1, 2, 3, 6, 8, 15
_DROPPED = (_DELIMITER, _TILE_LIST, _PADDING)
_HAS_SIZE, _HAS_EXTENSION = 2, 4
_MAX_UNITS = 1_024
_MAX_HEADER_BYTES = 4_096


class _Unit(NamedTuple):
    kind: int
    head: bytes
    content: bytes

    def sized(self) -> bytes:
        """With its size field, as MP4 wants it."""
        head = bytes((self.head[0] | _HAS_SIZE,)) + self.head[1:]
        return head + _leb128(len(self.content)) + self.content


class Av1Normalizer:
    """Turns each temporal unit into OBUs with sizes and no delimiters, and follows the sequence header."""

    def __init__(self, extradata: bytes) -> None:
        self._format: VideoFormat | None = None
        self._sequence = b""
        units = extradata[4:] if extradata[:1] == b"\x81" else extradata
        try:
            self.normalize(units)
        except ValueError:
            return  # a damaged configuration; the sequence header comes inside the stream as well

    @property
    def format(self) -> VideoFormat | None:
        """What the sequence header says, or None until one arrived."""
        return self._format

    def normalize(self, data: bytes) -> tuple[bytes, bool]:
        """The packet's payload as it is recorded, and whether the format changed. Raises ValueError."""
        changed, kept = False, []
        for unit in _units(data):
            if unit.kind in _DROPPED:
                continue
            if unit.kind == _SEQUENCE and unit.content != self._sequence:
                self._format = _format_of(unit)
                self._sequence, changed = unit.content, True
            kept.append(unit.sized())
        return b"".join(kept), changed

    def is_keyframe(self, payload: bytes) -> bool:
        """Whether a decoder may begin with this normalized packet."""
        units = list(_units(payload))
        frames = [unit for unit in units if unit.kind in (_FRAME_HEADER, _FRAME) and unit.content]
        # Not a repeated picture (first bit), and of the type "key" (the next two).
        return any(unit.kind == _SEQUENCE for unit in units) and bool(frames) and frames[0].content[0] & 0xE0 == 0


def _units(data: bytes) -> Iterator[_Unit]:
    at = 0
    for _ in range(_MAX_UNITS):
        if at >= len(data):
            return
        first = data[at]
        if first & 0x80:
            raise ValueError("no OBU")
        body = at + (2 if first & _HAS_EXTENSION else 1)
        head, size = data[at:body], len(data) - body
        if first & _HAS_SIZE:
            size, body = _read_leb128(data, body)
        at = body + size
        if size < 0 or at > len(data):
            raise ValueError("an OBU is longer than its packet")
        yield _Unit(first >> 3 & 15, head, data[body:at])
    raise ValueError("too many OBUs")


def _read_leb128(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for number, byte in enumerate(data[at : at + 5]):
        value |= (byte & 0x7F) << 7 * number
        if not byte & 0x80:
            return value, at + number + 1
    raise ValueError("an OBU without an end of its size")


def _leb128(value: int) -> bytes:
    found = bytearray()
    while True:
        value, low = value >> 7, value & 0x7F
        found.append(low | (0x80 if value else 0))
        if not value:
            return bytes(found)


def _format_of(unit: _Unit) -> VideoFormat:
    if len(unit.content) > _MAX_HEADER_BYTES:
        raise ValueError("the sequence header is too long")
    bits = BitReader(unit.content, escaped=False)
    profile, _still, reduced = bits.bits(3), bits.flag(), bits.flag()
    level, tier = (bits.bits(5), 0) if reduced else _operating_point(bits)
    width_bits, height_bits = bits.bits(4) + 1, bits.bits(4) + 1
    width, height = bits.bits(width_bits) + 1, bits.bits(height_bits) + 1
    _skip_tools(bits, reduced=reduced)
    colours = _colours(bits, profile)
    record = bytes((0x81, profile << 5 | level, tier << 7 | colours, 0))
    return VideoFormat(Codec.AV1, width, height, record + unit.sized())


def _operating_point(bits: BitReader) -> tuple[int, int]:
    """Level and tier of the first operating point."""
    delay_bits = 0
    if bits.flag():
        bits.bits(64)
        if bits.flag():
            bits.unsigned()
        if bits.flag():
            delay_bits = bits.bits(5) + 1
            bits.bits(42)
    display_delays = bits.flag()
    points = []
    for _ in range(bits.bits(5) + 1):
        bits.bits(12)
        level = bits.bits(5)
        points.append((level, bits.bits(1) if level > 7 else 0))
        if delay_bits and bits.flag():
            bits.bits(2 * delay_bits + 1)
        if display_delays and bits.flag():
            bits.bits(4)
    return points[0]


def _skip_tools(bits: BitReader, *, reduced: bool) -> None:
    if not reduced and bits.flag():
        bits.bits(7)
    bits.bits(3)
    if not reduced:
        bits.bits(4)
        order_hint = bits.flag()
        if order_hint:
            bits.bits(2)
        if (bits.flag() or bits.flag()) and not bits.flag():
            bits.flag()
        if order_hint:
            bits.bits(3)
    bits.bits(3)


def _colours(bits: BitReader, profile: int) -> int:
    """The seven low bits of av1C's third byte: depth, monochrome, subsampling and the place of colours."""
    high = bits.flag()
    twelve = profile == 2 and high and bits.flag()
    grey = profile != 1 and bits.flag()
    description = (bits.bits(8), bits.bits(8), bits.bits(8)) if bits.flag() else (2, 2, 2)
    across, down, place = True, True, 0
    if grey:
        bits.flag()
    elif description == (1, 13, 0):
        across = down = False
    else:
        bits.flag()
        across, down = _subsampling(bits, profile, twelve=twelve)
        place = bits.bits(2) if across and down else 0
    return high << 6 | twelve << 5 | grey << 4 | across << 3 | down << 2 | place


def _subsampling(bits: BitReader, profile: int, *, twelve: bool) -> tuple[bool, bool]:
    if profile == 0:
        return True, True
    if profile == 1:
        return False, False
    if not twelve:
        return True, False
    across = bits.flag()
    return across, across and bits.flag()
