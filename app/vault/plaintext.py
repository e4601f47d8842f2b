"""Searches every byte of a bucket for what must never be readable there; the demo and the tests call it.

A hit must mean something: a random needle of n bytes turns up by chance in 100 MB with a probability of about
1e8 / 256**n, so that four bytes (a bare "moof": 2 %) cry wolf and eight (5e-12) do not. Every needle therefore has at
least seven bytes (1e-9): box names stand with the bytes that MP4 puts around them, start codes with the parameter set
behind them, and names shorter than that are searched in the quotes that JSON would put around them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from app.vault.bucket import MAX_OBJECT_BYTES, Bucket

MIN_NEEDLE_BYTES: Final = 7
_OVERLAP_BYTES: Final = 4096

_BOXES: Final = (
    b"\x00\x00\x00\x18ftyp",
    b"\x00\x00\x00\x1cftyp",
    b"\x00\x00\x00\x20ftyp",
    b"\x00\x00\x00\x24ftyp",
    b"ftypisom",
    b"ftypiso5",
    b"ftypiso6",
    b"ftypmp42",
    b"\x00\x00\x00\x6cmvhd",
    b"\x00\x00\x00\x10mfhd\x00\x00\x00\x00",
    b"\x00\x00\x00moof",
    b"moof\x00\x00\x00\x10mfhd",
    b"\x00\x00\x00mdat",
    b"avcC\x01\x42\xc0",
    b"avcC\x01\x4d\x40",
    b"avcC\x01\x64\x00",
    b"\x00\x00\x00\x01\x67\x42\xc0",
    b"\x00\x00\x00\x01\x67\x4d\x40",
    b"\x00\x00\x00\x01\x67\x64\x00",
    b"\x00\x00\x01\x40\x01\x0c\x01",
    b"hdlr\x00\x00\x00\x00\x00\x00\x00\x00vide",
    b"\xff\xd8\xff\xe0\x00\x10JFIF",
    b"sqlite format 3",
)


@dataclass(frozen=True)
class PlaintextHit:
    """A needle was found in an object, at this byte."""

    name: str
    offset: int
    needle: bytes


@dataclass(frozen=True)
class PlaintextSearch:
    """How much was searched, and what was found: nothing, if the vault keeps its promise."""

    objects: int
    size_bytes: int
    found: tuple[PlaintextHit, ...]

    @property
    def hits(self) -> int:
        """How many needles were found."""
        return len(self.found)


def plaintext_hits(
    bucket: Bucket,
    *,
    names: Sequence[str] = (),
    labels: Sequence[str] = (),
    needles: Sequence[bytes] = (),
) -> PlaintextSearch:
    """Search every object's name and bytes for MP4's, H.264's and H.265's marks, and these names, labels and bytes.

    Raises ValueError for a needle of fewer than 7 bytes, and the bucket's errors.
    """
    short = [needle for needle in needles if len(needle) < MIN_NEEDLE_BYTES]
    if short:
        raise ValueError(f"{short[0]!r} would be found by chance: a needle has at least {MIN_NEEDLE_BYTES} bytes")
    wanted = (*_BOXES, *needles, *(form for word in (*names, *labels) for form in _forms(word)))
    objects = size_bytes = 0
    found: list[PlaintextHit] = []
    for name in bucket.list(""):
        objects += 1
        size_bytes += bucket.stat(name) or 0
        for offset, data in _windows(bucket, name):
            found += [PlaintextHit(name, offset + data.index(needle), needle) for needle in wanted if needle in data]
    return PlaintextSearch(objects, size_bytes, tuple(found))


def _windows(bucket: Bucket, name: str) -> Iterator[tuple[int, bytes]]:
    """The object in pieces that overlap, so that no needle falls between two; the name stands before the first."""
    yield -len(name), name.encode()
    offset = 0
    while data := bucket.get_range(name, offset, MAX_OBJECT_BYTES):
        yield offset, data
        if len(data) < MAX_OBJECT_BYTES:
            return
        offset += MAX_OBJECT_BYTES - _OVERLAP_BYTES


def _forms(word: str) -> list[bytes]:
    """How a word could stand in the clear: as UTF-8 and UTF-16, in quotes, and behind its length."""
    plain = word.encode("utf-8")
    forms = [plain, word.encode("utf-16-le"), word.encode("utf-16-be"), f'"{word}"'.encode()]
    forms += [bytes([len(plain) & 0xFF]) + plain, bytes([0xA0 | len(plain) & 0x1F]) + plain]
    return [form for form in forms if len(form) >= MIN_NEEDLE_BYTES]
