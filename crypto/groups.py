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


class MemorySource:
    """Bytes that lie in memory, and are sealed where they lie; nobody changes them meanwhile."""

    def __init__(self, data: bytes | bytearray | memoryview) -> None:
        self._left = memoryview(data)

    def __len__(self) -> int:
        return len(self._left)

    def lend(self, most_bytes: int) -> memoryview:
        """The next bytes, fewer at the end."""
        part, self._left = self._left[:most_bytes], self._left[most_bytes:]
        return part

    def readinto(self, buffer: memoryview, /) -> int:
        """As of a Source."""
        part = self.lend(len(buffer))
        sodium.copy(buffer, part)
        return len(part)


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
    """Sealed bytes, valid until the next one is asked for. digest: where another thread computes it."""

    number: int
    data: memoryview
    last: bool
    digest: "Future[bytes] | None" = None

    def check(self, logged: SealedObject) -> None:
        """Truncated, TrailingData or TamperedChunk unless it is the group that the log names."""
        _check_end(self, logged)
        # On one thread it is computed only now, so that the bytes are still near when they are opened.
        digest = group_hash(self.data) if self.digest is None else self.digest.result()
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


def groups_of(source: Source, *, beside: Executor | None = None) -> Iterator[SealedGroup]:
    """The groups that follow a header, in two buffers that are reused.

    Raises Truncated (nothing follows) and TooLarge. beside: hashes the next group while the caller works on one.
    """
    groups = _Groups(source)
    data = groups.take()
    if not data:
        raise Truncated
    digest = _hashed_beside(data, beside)
    number, total = 0, 0
    while data:
        total += len(data)
        if HEADER_BYTES + total > MAX_OBJECT_BYTES:
            raise TooLarge
        more = len(data) == SEALED_GROUP_BYTES and groups.goes_on()
        # Read ahead only for another thread: two groups push one another out of the processor's nearer memory.
        following = groups.take() if more and beside is not None else data[:0]
        next_digest = _hashed_beside(following, beside)
        yield SealedGroup(number, data, not more, digest)
        data = groups.take() if more and beside is None else following
        number, digest = number + 1, next_digest


def _hashed_beside(data: memoryview, beside: Executor | None) -> "Future[bytes] | None":
    return beside.submit(group_hash, data) if beside is not None and data else None


class _Groups:
    """Groups of a source, in two buffers in turns: each is valid until the next but one is taken.

    Also of memory: hashing and opening it where it lies was measured to take a tenth longer than copying it first.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        size = min(SEALED_GROUP_BYTES, len(source)) if isinstance(source, MemorySource) else SEALED_GROUP_BYTES
        self._buffers = [memoryview(bytearray(size)) for _ in range(2)]
        self._peeked = 0

    def goes_on(self) -> bool:
        """Whether another byte follows, which is kept for the next group."""
        self._peeked = fill(self._source, self._buffers[0][:1])
        return self._peeked > 0

    def take(self) -> memoryview:
        """The next group, empty at the end."""
        buffer, peeked, self._peeked = self._buffers[0], self._peeked, 0
        self._buffers.reverse()
        return buffer[: peeked + fill(self._source, buffer[peeked:])]


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
    if len(group.data) < expected_bytes or (group.last and not is_last):
        raise Truncated
    if len(group.data) > expected_bytes or (is_last and not group.last):
        raise TrailingData
