"""ISO base media boxes: small functions that build them and walk them; only the recording room calls these."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.errors import LibraryDamaged

HEADER_SIZE = 8
MAX_BOXES = 4096


def box(kind: bytes, *parts: bytes) -> bytes:
    """A box of `kind` around `parts`."""
    size = HEADER_SIZE + sum(map(len, parts))
    return b"".join((struct.pack(">I4s", size, kind), *parts))


def full_box(kind: bytes, version: int, flags: int, *parts: bytes) -> bytes:
    """A box that begins with a version and 24 bits of flags."""
    return box(kind, struct.pack(">I", version << 24 | flags), *parts)


def descriptor(tag: int, content: bytes) -> bytes:
    """An MPEG-4 descriptor with its length in four bytes, as `esds` holds it."""
    size = len(content)
    length = bytes((0x80 | size >> 21 & 0x7F, 0x80 | size >> 14 & 0x7F, 0x80 | size >> 7 & 0x7F, size & 0x7F))
    return bytes((tag,)) + length + content


@dataclass(frozen=True, slots=True)
class Header:
    """Kind and whole size of a box (header included), and how long its header is; all in bytes."""

    kind: bytes
    size: int
    header_size: int


def damaged(what: str) -> LibraryDamaged:
    """The error for a file that cannot be what it says; `what` goes on after "because"."""
    return LibraryDamaged(
        f"A file of footage cannot be read because {what}. The rest of the library is not affected; "
        "look in Health for the file's name."
    )


def parse_header(data: bytes | memoryview, offset: int = 0) -> Header | None:
    """The box header at `offset`; None where `data` ends before it does. Raises LibraryDamaged."""
    if len(data) - offset < HEADER_SIZE:
        return None
    size, kind = struct.unpack_from(">I4s", data, offset)
    header_size = HEADER_SIZE
    if size == 1:
        if len(data) - offset < 16:
            return None
        (size,) = struct.unpack_from(">Q", data, offset + 8)
        header_size = 16
    if size < header_size:
        raise damaged("a box in it is smaller than its own header")
    return Header(kind, size, header_size)


def children(data: memoryview) -> Iterator[tuple[bytes, memoryview]]:
    """Kind and content of each box in `data`, which they must fill exactly. Raises LibraryDamaged."""
    offset = 0
    for _ in range(MAX_BOXES):
        if offset == len(data):
            return
        header = parse_header(data, offset)
        if header is None or header.size > len(data) - offset:
            raise damaged("a box in it reaches beyond the one around it")
        yield header.kind, data[offset + header.header_size : offset + header.size]
        offset += header.size
    raise damaged("a box in it holds too many others")


def child(data: memoryview, *kinds: bytes) -> memoryview:
    """The content of the first box along the path `kinds`. Raises LibraryDamaged where there is none."""
    for kind in kinds:
        found = next((content for name, content in children(data) if name == kind), None)
        if found is None:
            raise damaged(f"its {kind.decode('latin-1')} box is missing")
        data = found
    return data


def unpack(layout: str, data: memoryview, offset: int = 0) -> tuple[int, ...]:
    """struct.unpack_from with integers only, whose failure is LibraryDamaged."""
    try:
        return struct.unpack_from(layout, data, offset)
    except struct.error as error:
        raise damaged("a box in it is too short") from error
