"""Finds and reads single fragments of a file of footage, which may still be growing; playback and export call it.

Only the heads of fragments are read to find a moment, and of the samples only those of the fragments asked for.
A damaged fragment is stepped over: the next one that is whole counts again.
"""

import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.domain.errors import LibraryDamaged
from app.domain.media import StreamFormat, Track
from app.recording.boxes import child, children, damaged, parse_header, unpack
from app.recording.fragment_reader import (
    MAX_MDAT_BYTES,
    MAX_MOOF_BYTES,
    Sample,
    check_rows,
    fragment_rows,
    read_head,
)

_NOT_SYNC = 0x00010000
_MOOF_BEGINS = b"moof\x00\x00\x00\x10mfhd"
_OURS = struct.Struct(">4x4s 4x4s8x 4x4s 4x4s4xI 4x4sIQ 4x4sII4x 8xIi")
"""The head of a fragment as the writer lays it out: moof, mfhd, traf, tfhd, tfdt, and trun with its first row."""
_OUR_KINDS = (b"moof", b"mfhd", b"traf", b"tfhd", b"tfdt", b"trun")
_OUR_VERSIONS = (0x01000000, 0x01000F01)
_FIRST_LOOK_BYTES = 2048
_SEARCH_BYTES = 1 << 20
_MAX_SEARCHED_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class FragmentHead:
    """A whole fragment that holds video: where it lies, in bytes, and its first picture, whose `pts` is in ticks."""

    offset: int
    moof_bytes: int
    size_bytes: int
    pts: int
    keyframe: bool


class FragmentIndex:
    """One open file. Raises LibraryDamaged where its head is not sound, OSError. close() it always. Threads: one."""

    def __init__(self, path: Path) -> None:
        self._file: BinaryIO = path.open("rb")
        try:
            self.format: StreamFormat
            self.format, self._offset = read_head(self._file)
        except BaseException:
            self._file.close()
            raise
        self._tracks = {Track.VIDEO} | ({Track.AUDIO} if self.format.audio is not None else set())
        self._size_bytes = 0
        self.heads: list[FragmentHead] = []

    def close(self) -> None:
        """Release the file, so that it can also be deleted on Windows."""
        self._file.close()

    def look_again(self) -> bool:
        """Add the fragments that were written since; True when there are any. Raises OSError."""
        size_bytes = os.fstat(self._file.fileno()).st_size
        known = len(self.heads)
        if size_bytes != self._size_bytes:
            self._size_bytes = size_bytes
            while self._take_next():
                pass
        return len(self.heads) > known

    def samples(self, head: FragmentHead) -> list[Sample]:
        """All samples of one fragment, video before audio. Raises LibraryDamaged, OSError."""
        self._file.seek(head.offset)
        data = memoryview(self._file.read(head.size_bytes))
        if len(data) != head.size_bytes:
            raise damaged("it was cut while it was read")
        moof = parse_header(data)
        mdat = parse_header(data, head.moof_bytes)
        if moof is None or mdat is None:
            raise damaged("a fragment has no samples behind it")
        rows = tuple(fragment_rows(data[moof.header_size : head.moof_bytes], self._tracks))
        check_rows(rows, head.moof_bytes + mdat.header_size, head.size_bytes, {})
        return [
            Sample(
                row.track, row.pts, row.dts, row.duration, row.keyframe, bytes(data[row.begin : row.begin + row.size])
            )
            for row in rows
        ]

    def picture_times(self, head: FragmentHead) -> list[int]:
        """When each picture of one fragment shows, in ticks and in the order of decoding; no sample is read.

        Raises LibraryDamaged, OSError.
        """
        self._file.seek(head.offset)
        data = memoryview(self._file.read(head.moof_bytes))
        moof = parse_header(data)
        if moof is None or len(data) != head.moof_bytes:
            raise damaged("it was cut while it was read")
        return [row.pts for row in fragment_rows(data[moof.header_size :], self._tracks) if row.track is Track.VIDEO]

    def _take_next(self) -> bool:
        """Step over one fragment; False where the file ends before it does."""
        left = self._size_bytes - self._offset
        try:
            data = self._read_at(self._offset, _FIRST_LOOK_BYTES)
            moof = parse_header(data)
            if moof is None:
                return False
            if moof.kind != b"moof" or moof.size > MAX_MOOF_BYTES:
                return self._search()
            if moof.size > left:
                return False
            if moof.size + 16 > len(data):
                data = self._read_at(self._offset, moof.size + 16)
            mdat = parse_header(data, moof.size)
            if mdat is None:
                return False
            if mdat.kind != b"mdat" or mdat.size > MAX_MDAT_BYTES:
                return self._search()
        except LibraryDamaged:
            return self._search()
        size_bytes = moof.size + mdat.size
        if size_bytes > left:
            return False
        first = _first_picture(data[: moof.size]) or _searched_picture(data[moof.header_size : moof.size])
        if first is not None:
            self.heads.append(FragmentHead(self._offset, moof.size, size_bytes, *first))
        self._offset += size_bytes
        return True

    def _read_at(self, offset: int, size_bytes: int) -> memoryview:
        self._file.seek(offset)
        return memoryview(self._file.read(size_bytes))

    def _search(self) -> bool:
        """Go to the next thing behind here that looks like a fragment."""
        position = self._offset + 8
        while position < min(self._size_bytes, self._offset + _MAX_SEARCHED_BYTES):
            self._file.seek(position)
            found = self._file.read(_SEARCH_BYTES).find(_MOOF_BEGINS)
            if found >= 0:
                self._offset = position + found - 4
                return True
            position += _SEARCH_BYTES - len(_MOOF_BEGINS)
        return False


def _first_picture(moof: memoryview) -> tuple[int, bool] | None:
    """When the first picture shows, in ticks, and whether it is a keyframe, of a fragment that begins as ours do.

    One look instead of a walk through its boxes, since a file has one for each second. None for any other fragment.
    """
    if len(moof) < _OURS.size:
        return None
    kind, mfhd, traf, tfhd, track, tfdt, of_tfdt, dts, trun, of_trun, count, flags, shift = _OURS.unpack_from(moof)
    if (kind, mfhd, traf, tfhd, tfdt, trun) != _OUR_KINDS or (of_tfdt, of_trun) != _OUR_VERSIONS:
        return None
    if track != Track.VIDEO.value or count == 0:
        return None
    return dts + shift, not flags & _NOT_SYNC


def _searched_picture(moof: memoryview) -> tuple[int, bool] | None:
    """The same of any fragment; None for one without video, and for one that is damaged."""
    try:
        for kind, traf in children(moof):
            if kind == b"traf" and unpack(">I", child(traf, b"tfhd"), 4)[0] == Track.VIDEO.value:
                dts = unpack(">Q", child(traf, b"tfdt"), 4)[0]
                flags, shift = unpack(">Ii", child(traf, b"trun"), 20)
                return dts + shift, not flags & _NOT_SYNC
    except LibraryDamaged:
        return None
    return None
