"""Reads the samples of a plain MP4 file as the export wrote it, and trusts no byte of it; the check calls it."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.domain.media import Track
from app.recording.boxes import Header, child, children, damaged, parse_header, unpack

_MAX_MOOV_BYTES = 512 << 20
_MAX_SAMPLES = 20_000_000
_MAX_SAMPLE_BYTES = 256 << 20


@dataclass(frozen=True, slots=True)
class _Chunk:
    offset: int
    track: Track
    sizes: tuple[int, ...]


def progressive_samples(path: Path) -> Iterator[tuple[Track, bytes]]:
    """Every sample's track and bytes, in the order in which they lie in the file. Raises LibraryDamaged, OSError."""
    with path.open("rb") as file:
        file_size = file.seek(0, os.SEEK_END)
        moov = memoryview(_content(file, file_size, b"moov"))
        chunks: list[_Chunk] = []
        for kind, trak in children(moov):
            if kind == b"trak":
                chunks += _chunks(trak)
        chunks.sort(key=lambda chunk: chunk.offset)
        for chunk in chunks:
            if chunk.offset + sum(chunk.sizes) > file_size:
                raise damaged("it ends before its samples do")
            file.seek(chunk.offset)
            for size in chunk.sizes:
                if size > _MAX_SAMPLE_BYTES:
                    raise damaged("a sample in it is too large")
                yield chunk.track, file.read(size)


def _content(file: BinaryIO, file_size: int, kind: bytes) -> bytes:
    """The content of the first box of that kind at the top of the file."""
    offset = 0
    for _ in range(64):
        file.seek(offset)
        header: Header | None = parse_header(file.read(16))
        if header is None or header.size > file_size - offset:
            break
        if header.kind == kind:
            if header.size > _MAX_MOOV_BYTES:
                raise damaged("its tables are too large")
            file.seek(offset + header.header_size)
            return file.read(header.size - header.header_size)
        offset += header.size
    raise damaged(f"its {kind.decode()} box is missing")


def _chunks(trak: memoryview) -> Iterator[_Chunk]:
    number = unpack(">I", child(trak, b"tkhd"), 20)[0]
    if number not in {track.value for track in Track}:
        raise damaged("it has a track that Louver did not write")
    stbl = child(trak, b"mdia", b"minf", b"stbl")
    tables = dict(children(stbl))
    sizes = _sizes(child(stbl, b"stsz"))
    wide = b"co64" in tables
    offsets = _column(child(stbl, b"co64" if wide else b"stco"), "Q" if wide else "I", 1)
    runs = _column(child(stbl, b"stsc"), "I", 3)
    position = 0
    counts = [
        count
        for first, count, end in zip(runs[::3], runs[1::3], (*runs[3::3], len(offsets) + 1), strict=True)
        for _ in range(min(max(0, end - first), len(offsets)))
    ]
    if len(counts) != len(offsets) or sum(counts) != len(sizes):
        raise damaged("its tables do not fit one another")
    for offset, count in zip(offsets, counts, strict=True):
        yield _Chunk(offset, Track(number), sizes[position : position + count])
        position += count


def _sizes(stsz: memoryview) -> tuple[int, ...]:
    _, common, count = unpack(">III", stsz)
    if common or count > _MAX_SAMPLES:
        raise damaged("the table of its sizes is of an unknown kind")
    return unpack(f">{count}I", stsz, 12)


def _column(table: memoryview, letter: str, width: int) -> tuple[int, ...]:
    _, count = unpack(">II", table)
    if count > _MAX_SAMPLES:
        raise damaged("a table in it is too long")
    return unpack(f">{count * width}{letter}", table, 8)
