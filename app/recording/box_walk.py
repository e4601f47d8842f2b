"""Walks a recording's boxes without reading a sample: what it holds, in a millisecond; the recording room calls it."""

import hashlib
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import BinaryIO

from app.domain.media import Track
from app.recording.boxes import HEADER_SIZE, child, children, damaged, parse_header, unpack
from app.recording.fragment_reader import MAX_MDAT_BYTES, MAX_MOOF_BYTES, read_head

_PEEK_BYTES = 4096
"""One read that holds the moof of a usual fragment and the header of the mdat behind it."""
_ROW_INTS, _ROW_BYTES = 4, 16
_TRUN_FIXED = 12


class BoxHash:
    """BLAKE2b of 128 bits over a file's head and its fragments, without their samples. Threads: one."""

    def __init__(self) -> None:
        self._hash = hashlib.blake2b(digest_size=16)

    def add(self, boxes: bytes | memoryview) -> None:
        """Bytes that are no samples, in file order."""
        self._hash.update(boxes)

    def add_fragment(self, fragment: bytes) -> None:
        """The moof and the mdat's header of a whole fragment, as our writer lays it down."""
        (moof_size,) = struct.unpack_from(">I", fragment)
        self.add(memoryview(fragment)[: moof_size + HEADER_SIZE])

    @property
    def digest(self) -> bytes:
        """The hash of what was added so far."""
        return self._hash.copy().digest()


@dataclass(frozen=True, slots=True)
class Walked:
    """What the boxes of a file say: pictures from `first_pts` until `until_pts` in ticks, and all of its samples.

    `end` is where the last whole fragment ends, in bytes.
    """

    first_pts: int
    until_pts: int
    samples: int
    end: int
    box_hash: bytes


def walk_boxes(path: Path) -> Walked:
    """Walk every whole fragment of the file; a torn end is left out. Raises LibraryDamaged, OSError."""
    boxes = BoxHash()
    first_pts: int | None = None
    until_pts = samples = 0
    with path.open("rb", buffering=0) as raw:
        file: BinaryIO = raw
        end = read_head(file)[1]
        file.seek(0)
        boxes.add(file.read(end))
        for moof, mdat_header, fragment_end in _fragments(file, end):
            boxes.add(moof)
            boxes.add(mdat_header)
            end = fragment_end
            for track, begin, until, count in _runs(moof):
                samples += count
                if track == Track.VIDEO.value:
                    first_pts = begin if first_pts is None else first_pts
                    until_pts = max(until_pts, until)
    if first_pts is None:
        raise damaged("no whole picture is in it")
    return Walked(first_pts, until_pts, samples, end, boxes.digest)


def _fragments(file: BinaryIO, offset: int) -> Iterator[tuple[memoryview, memoryview, int]]:
    """The whole moof, the header of its mdat, and where the fragment ends."""
    file_size = file.seek(0, os.SEEK_END)
    while True:
        file.seek(offset)
        data = memoryview(file.read(_PEEK_BYTES))
        moof = parse_header(data)
        if moof is None or offset + moof.size > file_size:
            return
        if moof.kind != b"moof" or moof.size > MAX_MOOF_BYTES:
            raise damaged("something else lies where a fragment should begin")
        if moof.size + 2 * HEADER_SIZE > len(data):
            file.seek(offset)
            data = memoryview(file.read(moof.size + 2 * HEADER_SIZE))
        mdat = parse_header(data, moof.size)
        if mdat is None or offset + moof.size + mdat.size > file_size:
            return
        if mdat.kind != b"mdat" or mdat.size > MAX_MDAT_BYTES:
            raise damaged("a fragment has no samples behind it")
        yield data[: moof.size], data[moof.size : moof.size + mdat.header_size], offset + moof.size + mdat.size
        offset += moof.size + mdat.size


def _runs(moof: memoryview) -> Iterator[tuple[int, int, int, int]]:
    """For each track of a fragment: its number, first pts, the end of its last sample, and how many there are."""
    header = parse_header(moof)
    assert header is not None
    for kind, traf in children(moof[header.header_size :]):
        if kind != b"traf":
            continue
        (track,) = unpack(">I", child(traf, b"tfhd"), 4)
        (begin,) = unpack(">Q", child(traf, b"tfdt"), 4)
        trun = child(traf, b"trun")
        _, count = unpack(">II", trun)
        if not count or len(trun) != _TRUN_FIXED + _ROW_BYTES * count:
            raise damaged("a fragment lists its samples in an unknown way")
        rows = struct.unpack_from(f">{'IIIi' * count}", trun, _TRUN_FIXED)
        decoded = list(accumulate(rows[::_ROW_INTS], initial=begin))
        shifts = rows[3::_ROW_INTS]
        until = max(ends + shift for ends, shift in zip(decoded[1:], shifts, strict=True))
        yield track, begin + shifts[0], until, count
