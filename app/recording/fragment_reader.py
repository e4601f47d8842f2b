"""Reads our own fragmented MP4 files and trusts no byte of them; the recording room and whoever compares clips call it.

A file may end anywhere (it is being written, or its writer was killed): what follows the last whole fragment is
ignored. Anything else that does not fit raises LibraryDamaged.
"""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import LibraryDamaged
from app.domain.media import StreamFormat, Track
from app.recording.boxes import Header, child, children, damaged, parse_header, unpack
from app.recording.format_reader import parse_movie

MAX_MOOV_BYTES = 1 << 20
MAX_MOOF_BYTES = 16 << 20
MAX_MDAT_BYTES = 512 << 20
MAX_FRAGMENT_SAMPLES = 100_000
_SYNC_MASK = 0x00010000


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample of a file; `pts`, `dts` and `duration` in ticks of 1/90000 s."""

    track: Track
    pts: int
    dts: int
    duration: int
    keyframe: bool
    payload: bytes


@dataclass(frozen=True, slots=True)
class FragmentSpan:
    """Where a whole fragment lies, in bytes, and the earliest decoding time in it, in ticks."""

    offset: int
    size_bytes: int
    start_ticks: int


@dataclass(frozen=True, slots=True)
class SampleSpot:
    """Where one sample lies in its file, in bytes; `number` counts from 0 in file order, times are in ticks."""

    number: int
    track: Track
    pts: int
    dts: int
    duration: int
    keyframe: bool
    offset: int
    size_bytes: int


@dataclass(frozen=True, slots=True)
class _Row:
    track: Track
    pts: int
    dts: int
    duration: int
    keyframe: bool
    begin: int
    size: int


@dataclass(frozen=True, slots=True)
class _Fragment:
    offset: int
    moof_size: int
    mdat: Header
    rows: tuple[_Row, ...]

    @property
    def end(self) -> int:
        return self.offset + self.moof_size + self.mdat.size


def read_format(path: Path) -> StreamFormat:
    """What the file holds, from its head. Raises LibraryDamaged, OSError."""
    with path.open("rb") as file:
        return read_head(file)[0]


def read_samples(path: Path) -> Iterator[Sample]:
    """The samples of every whole fragment: in each, video before audio. Raises LibraryDamaged, OSError."""
    with path.open("rb") as file:
        yield from samples_of(file)


def samples_of(file: BinaryIO) -> Iterator[Sample]:
    """The same from an open file that can seek."""
    for found in _fragments(file):
        data_offset = found.offset + found.moof_size + found.mdat.header_size
        file.seek(data_offset)
        payload = file.read(found.mdat.size - found.mdat.header_size)
        for row in found.rows:
            begin = found.offset + row.begin - data_offset
            content = payload[begin : begin + row.size]
            yield Sample(row.track, row.pts, row.dts, row.duration, row.keyframe, content)


def scan_fragments(path: Path) -> Iterator[FragmentSpan]:
    """Where each whole fragment lies, without reading its samples. Raises LibraryDamaged, OSError."""
    with path.open("rb") as file:
        for found in _fragments(file):
            start_ticks = min(row.dts for row in found.rows)
            yield FragmentSpan(found.offset, found.end - found.offset, start_ticks)


def locate_samples(path: Path) -> Iterator[SampleSpot]:
    """Where each sample of every whole fragment lies, in file order, unread. Raises LibraryDamaged, OSError."""
    number = 0
    with path.open("rb") as file:
        for found in _fragments(file):
            for row in found.rows:
                offset = found.offset + row.begin
                yield SampleSpot(number, row.track, row.pts, row.dts, row.duration, row.keyframe, offset, row.size)
                number += 1


def last_whole_fragment_end(path: Path) -> int:
    """How many bytes of the file are sound: up to the end of its last whole fragment; 0 where not even its head is.

    Never raises for what the file holds: whatever is not sound counts as torn. Raises OSError.
    """
    end = 0
    with path.open("rb") as file:
        try:
            for found in _fragments(file):
                end = found.end
        except LibraryDamaged:
            return end
    return end


def read_head(file: BinaryIO) -> tuple[StreamFormat, int]:
    """The format, and where the first fragment begins."""
    file_size = file.seek(0, os.SEEK_END)
    ftyp = header_at(file, 0, file_size)
    if ftyp is None or ftyp.kind != b"ftyp" or ftyp.size > 4096:
        raise damaged("it does not begin as a recording does")
    moov = header_at(file, ftyp.size, file_size)
    if moov is None or moov.kind != b"moov" or moov.size > MAX_MOOV_BYTES:
        raise damaged("its head is missing or torn")
    file.seek(ftyp.size + moov.header_size)
    content = file.read(moov.size - moov.header_size)
    return parse_movie(memoryview(content)), ftyp.size + moov.size


def header_at(file: BinaryIO, offset: int, file_size: int) -> Header | None:
    """The header of the box at `offset`; None where the file ends before that box does."""
    file.seek(offset)
    header = parse_header(file.read(16))
    if header is None or header.size > file_size - offset:
        return None
    return header


def _fragments(file: BinaryIO) -> Iterator[_Fragment]:
    format, offset = read_head(file)
    file_size = file.seek(0, os.SEEK_END)
    tracks = {Track.VIDEO} | ({Track.AUDIO} if format.audio is not None else set())
    reached: dict[Track, int] = {}
    while True:
        moof = header_at(file, offset, file_size)
        if moof is None:
            return
        if moof.kind != b"moof" or moof.size > MAX_MOOF_BYTES:
            raise damaged("something else lies where a fragment should begin")
        file.seek(offset + moof.header_size)
        content = memoryview(file.read(moof.size - moof.header_size))
        mdat = header_at(file, offset + moof.size, file_size)
        if mdat is None:
            return
        if mdat.kind != b"mdat" or mdat.size > MAX_MDAT_BYTES:
            raise damaged("a fragment has no samples behind it")
        rows = tuple(_rows(content, tracks))
        _check_rows(rows, moof.size + mdat.header_size, moof.size + mdat.size, reached)
        yield _Fragment(offset, moof.size, mdat, rows)
        offset += moof.size + mdat.size


def _rows(moof: memoryview, tracks: set[Track]) -> Iterator[_Row]:
    count = 0
    for kind, traf in children(moof):
        if kind != b"traf":
            continue
        flags, number = unpack(">II", child(traf, b"tfhd"))
        if flags != 0x020000 or number not in {track.value for track in tracks}:
            raise damaged("a fragment belongs to no track of the file")
        tfdt = child(traf, b"tfdt")
        version, dts = unpack(">IQ", tfdt)
        if version >> 24 != 1 or dts >= 1 << 62:
            raise damaged("a fragment has no usable time")
        for row in _run(Track(number), dts, child(traf, b"trun")):
            count += 1
            if count > MAX_FRAGMENT_SAMPLES:
                raise damaged("a fragment claims too many samples")
            yield row


def _run(track: Track, dts: int, trun: memoryview) -> Iterator[_Row]:
    version_flags, count, begin = unpack(">IIi", trun)
    if version_flags != 0x01000F01 or len(trun) != 12 + 16 * count:
        raise damaged("a fragment lists its samples in an unknown way")
    for number in range(count):
        duration, size, flags, shift = unpack(">IIIi", trun, 12 + 16 * number)
        yield _Row(track, dts + shift, dts, duration, not flags & _SYNC_MASK, begin, size)
        dts += duration
        begin += size


def _check_rows(rows: tuple[_Row, ...], low: int, high: int, reached: dict[Track, int]) -> None:
    if not rows:
        raise damaged("a fragment is empty")
    for row in rows:
        if row.begin < low or row.begin + row.size > high:
            raise damaged("a sample lies outside its fragment")
        if row.dts <= reached.get(row.track, -1):
            raise damaged("its decoding times do not increase")
        reached[row.track] = row.dts
