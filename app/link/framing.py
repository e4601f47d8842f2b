"""Frames on the local socket: magic, kind, length, body, each kind with its own bound; only app/link calls it."""

import struct
from collections.abc import Iterator, Mapping
from enum import Enum

from app.domain.errors import LinkRefused

_HEADER = struct.Struct("!HBI")
_MAGIC = 0x4C76
HEADER_BYTES = _HEADER.size


class FrameKind(Enum):
    """What a frame's body is; the value is the byte on the wire."""

    HANDSHAKE = 1
    CONTROL = 2
    PACKET = 3


Bounds = Mapping[FrameKind, int]
"""The kinds that may arrive and how many bytes each may have."""

MAX_HANDSHAKE_BYTES = 256
MAX_CONTROL_BYTES = 1 << 20
MAX_PACKET_BYTES = 16 << 20

DURING_HANDSHAKE: Bounds = {FrameKind.HANDSHAKE: MAX_HANDSHAKE_BYTES}
FROM_CLIENT: Bounds = {FrameKind.CONTROL: MAX_CONTROL_BYTES}
FROM_SERVER: Bounds = {FrameKind.CONTROL: MAX_CONTROL_BYTES, FrameKind.PACKET: MAX_PACKET_BYTES}


def frame(kind: FrameKind, body: bytes) -> bytes:
    """A whole frame. The caller keeps to the bound of the kind."""
    return frame_header(kind, len(body)) + body


def frame_header(kind: FrameKind, body_bytes: int) -> bytes:
    """What stands before a body of that many bytes."""
    return _HEADER.pack(_MAGIC, kind.value, body_bytes)


def parse_header(header: bytes, bounds: Bounds) -> tuple[FrameKind, int]:
    """The kind and body size that a header announces; raises LinkRefused where the bounds forbid it."""
    magic, kind_byte, body_bytes = _HEADER.unpack(header)
    if magic != _MAGIC:
        raise LinkRefused("What arrived on Louver's local socket is not Louver's protocol. The connection was closed.")
    kind = next((kind for kind in bounds if kind.value == kind_byte), None)
    if kind is None:
        raise LinkRefused(f"A frame of kind {kind_byte} may not arrive here. The connection was closed.")
    if body_bytes > bounds[kind]:
        raise LinkRefused(f"A frame announced {body_bytes} bytes, more than is allowed. The connection was closed.")
    return kind, body_bytes


class FrameReader:
    """Cuts a stream of bytes into frames. Holds at most one frame and one read; belongs to one thread."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._buffer = bytearray()

    @property
    def in_frame(self) -> bool:
        """Whether a frame has begun and not ended."""
        return bool(self._buffer)

    def feed(self, received: bytes) -> Iterator[tuple[FrameKind, bytes]]:
        """Take what was received, and yield each frame that is now whole. Raises LinkRefused."""
        self._buffer += received
        at = 0
        try:
            while len(self._buffer) - at >= HEADER_BYTES:
                kind, body_bytes = parse_header(bytes(self._buffer[at : at + HEADER_BYTES]), self._bounds)
                end = at + HEADER_BYTES + body_bytes
                if len(self._buffer) < end:
                    break
                with memoryview(self._buffer) as view:
                    body = bytes(view[at + HEADER_BYTES : end])
                at = end
                yield kind, body
        finally:
            del self._buffer[:at]
