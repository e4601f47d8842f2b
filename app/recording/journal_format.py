"""The bytes of a journal: how a record is framed and chained, how a file is walked; journal and inspection call it."""

import hashlib
import os
import struct
from collections import deque
from collections.abc import Iterator
from typing import BinaryIO

from app.domain.errors import LibraryDamaged, LibraryTooNew
from app.recording.records import KNOWN_KINDS, Record, encode_record

MAGIC = b"LOUVERJ\x01"
CHAIN_BYTES = 32
CHAIN_START = bytes(CHAIN_BYTES)
MAX_PAYLOAD_BYTES = 16 << 20
_HEADER = struct.Struct(">IB")
_SEARCH_BYTES = 1 << 20
_MOST_UNCOUNTED = 20_000


def _chain(before: bytes, framed: bytes) -> bytes:
    return hashlib.blake2b(before + framed, digest_size=CHAIN_BYTES).digest()


def frame_record(head: bytes, record: Record) -> tuple[bytes, bytes]:
    """The bytes that append `record` to a journal whose chain stands at `head`, and the new chain value."""
    kind, payload = encode_record(record)
    if len(payload) > MAX_PAYLOAD_BYTES:
        raise ValueError("a journal's record is too large")
    framed = _HEADER.pack(len(payload), kind) + payload
    chain = _chain(head, framed)
    return framed + chain, chain


class JournalReader:
    """Walks an open journal. Raises LibraryDamaged and LibraryTooNew where it is none of ours."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.walked = 0
        """How many records walk() passed; a torn end may look like one more."""
        self.torn_at: int | None = None
        """Where bytes begin that are no whole record, once everything was read; None where there are none."""
        self._size = file.seek(0, os.SEEK_END)
        magic = self.read(0, len(MAGIC))
        if magic[:-1] != MAGIC[:-1]:
            raise LibraryDamaged("A camera's journal does not begin as one. Check the disk.")
        if magic[-1] > MAGIC[-1]:
            raise LibraryTooNew("A newer version of Louver wrote this library. Update Louver on this computer.")

    @property
    def size_bytes(self) -> int:
        """How long the journal was when it was opened."""
        return self._size

    def read(self, offset: int, size: int) -> bytes:
        """`size` bytes at `offset`, or fewer where the file ends."""
        self._file.seek(offset)
        return self._file.read(size)

    def _framed_at(self, offset: int) -> bytes | None:
        """Header and payload of the record at `offset`, where a whole one could lie there."""
        size = self._size_at(offset)
        return self.read(offset, size) if size else None

    def _size_at(self, offset: int) -> int:
        header = self.read(offset, _HEADER.size)
        if len(header) < _HEADER.size:
            return 0
        length, _ = _HEADER.unpack(header)
        size = _HEADER.size + int(length)
        return size if length <= MAX_PAYLOAD_BYTES and offset + size + CHAIN_BYTES <= self._size else 0

    def verified(self) -> Iterator[tuple[int, bytes]]:
        """Kind and payload of each record, checked against the chain."""
        for _, framed in self.verified_at():
            yield framed[4], framed[_HEADER.size :]

    def verified_at(self) -> Iterator[tuple[int, bytes]]:
        """Where each record ends, and its header and payload, checked against the chain."""
        offset, head = len(MAGIC), CHAIN_START
        while offset < self._size:
            framed = self._framed_at(offset)
            if framed is None:
                if self.has_whole_records_after(offset):
                    raise self._broken(offset)
                self.torn_at = offset
                return
            chain = self.read(offset + len(framed), CHAIN_BYTES)
            if chain != _chain(head, framed):
                raise self._broken(offset)
            offset, head = offset + len(framed) + CHAIN_BYTES, chain
            yield offset, framed

    def walk(
        self, newest: "list[tuple[int, bytes]]", count: int, uncounted_kinds: frozenset[int]
    ) -> tuple[int, bytes, int]:
        """Fill `newest` with the last records, and return where they end, the chain there, and the torn bytes behind.

        There are at most `count` (and one) of them and those of the uncounted kinds among them, for a day on which
        thousands of files are deleted, or of visits noted, must not hide what was recorded before it. Reads headers
        only, and checks the chain of the newest records: a year's journal must open in a second.
        """
        offsets: deque[int] = deque()
        counted: deque[bool] = deque()
        total = 0
        offset = len(MAGIC)
        while offset < self._size and (size := self._size_at(offset)):
            offsets.append(offset)
            counted.append(self.read(offset, _HEADER.size)[4] not in uncounted_kinds)
            total += counted[-1]
            while total > count + 1 or len(offsets) > _MOST_UNCOUNTED:
                offsets.popleft()
                total -= counted.popleft()
            self.walked += 1
            offset += size + CHAIN_BYTES
        before_all = offsets[0] == len(MAGIC) if offsets else True
        head = CHAIN_START if before_all else self.read(offsets[0] - CHAIN_BYTES, CHAIN_BYTES)
        sound_end = offsets[0] if offsets else offset
        for start in offsets:
            framed = self._framed_at(start)
            assert framed is not None
            chain = self.read(start + len(framed), CHAIN_BYTES)
            if chain != _chain(head, framed):
                break
            newest.append((framed[4], framed[_HEADER.size :]))
            sound_end, head = start + len(framed) + CHAIN_BYTES, chain
        return sound_end, head, self._size - sound_end

    def has_whole_records_after(self, offset: int) -> bool:
        """Whether a record that is whole, or fits its chain, begins behind the one at `offset` that is not sound.

        Only the last record can be torn, so whatever follows another one was damaged later.
        """
        size = self._size_at(offset)
        behind = self.read(offset + size + CHAIN_BYTES, _HEADER.size)
        if size and self._size_at(offset + size + CHAIN_BYTES) and behind[4] in KNOWN_KINDS:
            return True
        data = self.read(offset, _SEARCH_BYTES)
        for start in range(_HEADER.size + CHAIN_BYTES, len(data) - _HEADER.size - CHAIN_BYTES):
            length, kind = _HEADER.unpack_from(data, start)
            end = start + _HEADER.size + length
            if kind not in KNOWN_KINDS or end + CHAIN_BYTES > len(data):
                continue
            if data[end : end + CHAIN_BYTES] == _chain(data[start - CHAIN_BYTES : start], data[start:end]):
                return True
        return False

    @staticmethod
    def _broken(offset: int) -> LibraryDamaged:
        return LibraryDamaged(
            f"A camera's journal was changed or damaged at byte {offset}. What stands before it is sound."
        )
