"""Fixed-size fields, big-endian, one encoding per value: the reader and writer that every format of crypto/ uses."""

import re
from typing import Final

from crypto.errors import NewerFormat, NotCanonical, NotOurFormat, TrailingData, Truncated

# Not str.isprintable(): what that takes grows with Python's Unicode, and a new letter in a camera's name would make a
# log unreadable to an older reader.
_UNSEEN: Final = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


class Writer:
    """Appends fields to a growing byte string. Refuses (NotCanonical) what the reader would refuse."""

    def __init__(self) -> None:
        self._parts = bytearray()

    def magic(self, magic: bytes, version: int) -> "Writer":
        return self.raw(magic, len(magic)).u8(version)

    def raw(self, value: bytes, size_bytes: int) -> "Writer":
        if len(value) != size_bytes:
            raise NotCanonical(f"a field of {size_bytes} bytes was given {len(value)}")
        self._parts += value
        return self

    def _unsigned(self, value: int, size_bytes: int) -> "Writer":
        if not 0 <= value < 1 << (8 * size_bytes):
            raise NotCanonical(f"a number does not fit {size_bytes} bytes")
        self._parts += value.to_bytes(size_bytes, "big")
        return self

    def u8(self, value: int) -> "Writer":
        return self._unsigned(value, 1)

    def u16(self, value: int) -> "Writer":
        return self._unsigned(value, 2)

    def u32(self, value: int) -> "Writer":
        return self._unsigned(value, 4)

    def u64(self, value: int) -> "Writer":
        return self._unsigned(value, 8)

    def flag(self, value: bool) -> "Writer":
        return self.u8(1 if value else 0)

    def zeros(self, size_bytes: int) -> "Writer":
        self._parts += bytes(size_bytes)
        return self

    def zeros_until(self, length: int) -> "Writer":
        """Fill with zeros up to `length` bytes in all; NotCanonical if there is more already."""
        if len(self._parts) > length:
            raise NotCanonical(f"{len(self._parts)} bytes do not fit {length}")
        return self.zeros(length - len(self._parts))

    def text(self, value: str, max_bytes: int) -> "Writer":
        """One length byte and UTF-8 without what cannot be seen, 1 to max_bytes (at most 255) long."""
        data = value.encode("utf-8", "surrogatepass")
        _check_text(data, max_bytes)
        self._parts += bytes([len(data)]) + data
        return self

    def done(self) -> bytes:
        return bytes(self._parts)

    def __len__(self) -> int:
        return len(self._parts)


class Reader:
    """Takes fields off the front of a byte string; every deviation is refused by name."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._offset = 0

    @property
    def offset(self) -> int:
        return self._offset

    def magic(self, magic: bytes, version: int) -> None:
        found = self._data[: len(magic)]
        if found != magic:
            raise Truncated if magic.startswith(found) else NotOurFormat
        self._offset = len(magic)
        if (got := self.u8()) != version:
            raise NewerFormat(f"version {got}") if got > version else NotCanonical("version 0")

    def raw(self, size_bytes: int) -> bytes:
        end = self._offset + size_bytes
        if end > len(self._data):
            raise Truncated
        value = self._data[self._offset : end]
        self._offset = end
        return value

    def u8(self) -> int:
        return self.raw(1)[0]

    def u16(self) -> int:
        return int.from_bytes(self.raw(2), "big")

    def u32(self) -> int:
        return int.from_bytes(self.raw(4), "big")

    def u64(self) -> int:
        return int.from_bytes(self.raw(8), "big")

    def flag(self) -> bool:
        value = self.u8()
        if value > 1:
            raise NotCanonical("a flag is neither 0 nor 1")
        return value == 1

    def zeros(self, size_bytes: int) -> None:
        if self.raw(size_bytes).count(0) != size_bytes:
            raise NotCanonical("a reserved field is not zero")

    def text(self, max_bytes: int) -> str:
        data = self.raw(self.u8())
        return _check_text(data, max_bytes)

    def rest_is_zeros(self) -> None:
        self.zeros(len(self._data) - self._offset)

    def end(self) -> None:
        if self._offset != len(self._data):
            raise TrailingData


def _check_text(data: bytes, max_bytes: int) -> str:
    if not 1 <= len(data) <= min(max_bytes, 255):
        raise NotCanonical(f"a text is not 1 to {max_bytes} bytes long")
    try:
        value = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotCanonical("a text is not UTF-8") from error
    if _UNSEEN.search(value):
        raise NotCanonical("a text holds what cannot be seen")
    return value
