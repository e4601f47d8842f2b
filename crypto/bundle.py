"""Many log segments in one object, so that a new reader asks seldom; written and read by app/vault.

A bundle is only a wrapping: LogReader verifies what is in it as if it had come one by one.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, unique
from typing import Final

from crypto.canonical import Reader, Writer
from crypto.errors import NotCanonical, TooLarge
from crypto.keys import ID_BYTES, LogId
from crypto.segment import MAX_SEGMENT_BYTES

MAGIC: Final = b"LouvrBun"
VERSION: Final = 1
MAX_BUNDLE_BYTES: Final = 32 * 1024 * 1024
_HEAD_BYTES: Final = 8 + 1 + 1 + 2 + ID_BYTES + 8


@unique
class BundleLevel(IntEnum):
    """The number is the byte in the bundle and the folder of its name: l/<log id>/<level>/<index>."""

    SMALL = 1
    LARGE = 2

    @property
    def segment_count(self) -> int:
        """How many segments a bundle of this level holds."""
        return 64 if self is BundleLevel.SMALL else 4096


@dataclass(frozen=True)
class Bundle:
    """Segments index * count to (index + 1) * count - 1 of one log."""

    log_id: LogId
    level: BundleLevel
    index: int
    segments: tuple[bytes, ...]

    @property
    def first_number(self) -> int:
        """The number of its first segment."""
        return self.index * self.level.segment_count


def encode_bundle(bundle: Bundle) -> bytes:
    """NotCanonical for too few or too many segments; TooLarge above 32 MiB: then there is no such bundle."""
    if len(bundle.segments) != bundle.level.segment_count:
        raise NotCanonical(f"a bundle of this level holds {bundle.level.segment_count} segments")
    if _size_bytes(bundle.segments) > MAX_BUNDLE_BYTES:
        raise TooLarge("a bundle of log segments")
    writer = Writer().magic(MAGIC, VERSION).u8(bundle.level).zeros(2).raw(bundle.log_id, ID_BYTES).u64(bundle.index)
    for segment in bundle.segments:
        writer.u32(len(segment))
    for segment in bundle.segments:
        writer.raw(segment, len(segment))
    return writer.done()


def parse_bundle(data: bytes) -> Bundle:
    """FormatRefused for anything that encode_bundle() does not write; the segments are not looked at."""
    if len(data) > MAX_BUNDLE_BYTES:
        raise TooLarge("a bundle of log segments")
    reader = Reader(data)
    reader.magic(MAGIC, VERSION)
    level = _read_level(reader)
    reader.zeros(2)
    log_id, index = LogId(reader.raw(ID_BYTES)), reader.u64()
    # At once: there may be thousands.
    sizes = struct.unpack(f">{level.segment_count}I", reader.raw(4 * level.segment_count))
    if max(sizes) > MAX_SEGMENT_BYTES:
        raise TooLarge("a log segment")
    segments = tuple(reader.raw(size) for size in sizes)
    reader.end()
    return Bundle(log_id, level, index, segments)


def _read_level(reader: Reader) -> BundleLevel:
    value = reader.u8()
    try:
        return BundleLevel(value)
    except ValueError as error:
        raise NotCanonical(f"bundle level {value} does not exist") from error


def _size_bytes(segments: Sequence[bytes]) -> int:
    return _HEAD_BYTES + 4 * len(segments) + sum(map(len, segments))
