"""Groups of 16 sealed chunks, as the log vouches for them and as they are read and fetched; used by seal and opener."""

from collections.abc import Iterator
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from typing import Final, Protocol

from crypto import sodium
from crypto.errors import TamperedChunk, TooLarge, TrailingData, Truncated
from crypto.header import HEADER_BYTES, MAX_OBJECT_BYTES, SEALED_GROUP_BYTES
from crypto.keys import ObjectId
from crypto.labels import Label

_READ_BYTES: Final = 262_144


class Source(Protocol):
    """What is read from: an open binary file, io.BytesIO, a socket's file."""

    def readinto(self, buffer: memoryview, /) -> int | None:
        """Fill the beginning of the buffer; 0 at the end."""
        ...


@dataclass(frozen=True)
class SealedObject:
    """What the log's entry says of an object. group_hashes: one of each 16 sealed chunks."""

    object_id: ObjectId
    header_hash: bytes
    chunk_count: int
    group_hashes: tuple[bytes, ...]
    size_bytes: int


@dataclass(frozen=True)
class SealedGroup:
    """Sealed bytes, valid until the next one is asked for, with their hash as it becomes known."""

    number: int
    buffer: sodium.ChunkBuffer
    size_bytes: int
    last: bool
    digest: "Future[bytes] | bytes"

    def check(self, logged: SealedObject) -> None:
        """Truncated, TrailingData or TamperedChunk unless it is the group that the log names."""
        _check_end(self, logged)
        digest = self.digest.result() if isinstance(self.digest, Future) else self.digest
        if digest != logged.group_hashes[self.number]:
            raise TamperedChunk(f"group {self.number}")


def group_hash(sealed: bytes | memoryview) -> bytes:
    """What the log says of 16 sealed chunks (fewer in the last group)."""
    return sodium.fast_hash(Label.GROUP_HASH, sealed)


class GroupHash:
    """group_hash() of bytes that come in parts."""

    def __init__(self) -> None:
        self._digest = sodium.begin_fast_hash(Label.GROUP_HASH)

    def update(self, sealed: memoryview) -> None:
        """The next sealed bytes of the group."""
        self._digest.update(sealed)

    def done(self) -> bytes:
        """The hash of all of them."""
        return self._digest.digest()


def hash_beside(sealed: memoryview, beside: Executor | None) -> "Future[bytes] | bytes":
    """The group's hash, computed on another thread where the caller has one to spare."""
    return group_hash(sealed) if beside is None else beside.submit(group_hash, sealed)


def groups_of(source: Source, *, hashed: bool, beside: Executor | None = None) -> Iterator[SealedGroup]:
    """The groups that follow a header, with one of look-ahead, in two buffers that are reused.

    Raises Truncated (nothing follows) and TooLarge. `hashed`: whether the digests are wanted.
    """
    buffers = [sodium.ChunkBuffer(SEALED_GROUP_BYTES) for _ in range(2)]
    size = fill(source, buffers[0].data)
    if size == 0:
        raise Truncated
    digest = hash_beside(buffers[0].data[:size], beside) if hashed else b""
    number, total = 0, 0
    while size:
        total += size
        if HEADER_BYTES + total > MAX_OBJECT_BYTES:
            raise TooLarge
        following = fill(source, buffers[1].data) if size == SEALED_GROUP_BYTES else 0
        next_digest = hash_beside(buffers[1].data[:following], beside) if hashed and following else b""
        yield SealedGroup(number, buffers[0], size, following == 0, digest)
        buffers.reverse()
        number, size, digest = number + 1, following, next_digest


def fill(source: Source, buffer: memoryview) -> int:
    """Read until the buffer is full or the source has ended; how many bytes there were."""
    size = 0
    while size < len(buffer):
        count = source.readinto(buffer[size : size + _READ_BYTES])
        if not count:
            break
        size += count
    return size


def _check_end(group: SealedGroup, logged: SealedObject) -> None:
    count = len(logged.group_hashes)
    before = HEADER_BYTES + group.number * SEALED_GROUP_BYTES
    expected_bytes = min(SEALED_GROUP_BYTES, logged.size_bytes - before)
    is_last = group.number == count - 1
    if group.size_bytes < expected_bytes or (group.last and not is_last):
        raise Truncated
    if group.size_bytes > expected_bytes or (is_last and not group.last):
        raise TrailingData
