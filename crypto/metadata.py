"""The 4,096-byte block in front of an object's body: body length and description; used by seal and opener."""

from dataclasses import dataclass
from typing import Final

from crypto.canonical import Reader, Writer
from crypto.errors import NotCanonical, TooLarge

BLOCK_BYTES: Final = 4096
_VERSION: Final = 1
_FIXED_BYTES: Final = 12
MAX_DESCRIPTION_BYTES: Final = BLOCK_BYTES - _FIXED_BYTES


@dataclass(frozen=True)
class Metadata:
    """body_size_bytes: length without padding; description: bytes that only the vault understands (at most 4,084)."""

    body_size_bytes: int
    description: bytes

    def encode(self) -> bytes:
        if len(self.description) > MAX_DESCRIPTION_BYTES:
            raise TooLarge("an object's description")
        writer = Writer().u8(_VERSION).zeros(1).u64(self.body_size_bytes).u16(len(self.description))
        return writer.raw(self.description, len(self.description)).zeros_until(BLOCK_BYTES).done()

    @classmethod
    def parse(cls, block: bytes) -> "Metadata":
        """NotCanonical or Truncated for anything that encode() does not write."""
        reader = Reader(block)
        if reader.u8() != _VERSION:
            raise NotCanonical("another version of the description")
        reader.zeros(1)
        body_size_bytes = reader.u64()
        description = reader.raw(reader.u16())
        reader.zeros(BLOCK_BYTES - reader.offset)
        reader.end()
        return cls(body_size_bytes, description)
