"""Opens sealed objects, whole or by groups of chunks, and refuses by name; called by app/vault."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import BinaryIO, Final

from crypto import sodium
from crypto.errors import (
    CommitmentMismatch,
    DecryptionFailed,
    ForeignSigner,
    NotCanonical,
    SuiteRefused,
    TamperedChunk,
    TamperedHeader,
    TooLarge,
    TrailingData,
    Truncated,
    WrongObject,
    WrongReader,
)
from crypto.header import (
    CHUNK_BYTES,
    GROUP_CHUNKS,
    HEADER_BYTES,
    MAX_OBJECT_BYTES,
    SEALED_CHUNK_BYTES,
    SEALED_GROUP_BYTES,
    Header,
    header_hash,
    parse_header,
)
from crypto.keys import LogId, ObjectId, ReaderKey, VerifyKey
from crypto.metadata import BLOCK_BYTES, Metadata
from crypto.object_keys import ChunkCipher, commitment, wrap_info
from crypto.seal import SealedObject, group_hash

_MAX_CHUNKS: Final = MAX_OBJECT_BYTES // SEALED_CHUNK_BYTES + 1


@dataclass(frozen=True)
class Expected:
    """What the reader knows before it opens an object: its name, its log, who may have signed it, what the log says.

    `logged` is None only for a live piece that no segment names yet; then a range cannot be opened, only the whole.
    """

    object_id: ObjectId
    log_id: LogId
    signers: frozenset[VerifyKey]
    logged: SealedObject | None = None


@dataclass(frozen=True)
class OpenedObject:
    """The description that the sealer gave, and how many bytes of body were written."""

    header: Header
    metadata: Metadata


class ObjectOpener:
    """One object whose header was verified and whose key was unwrapped and checked against its commitment."""

    def __init__(self, header_bytes: bytes, reader: ReaderKey, expected: Expected) -> None:
        """The object's first 2,048 bytes.

        Raises FormatRefused, TamperedHeader, ForeignSigner, WrongObject, SuiteRefused, WrongReader, CommitmentMismatch.
        """
        self.header = parse_header(header_bytes)
        self._expected = expected
        _check_header(self.header, expected)
        digest = header_hash(header_bytes)
        if expected.logged is not None:
            _check_logged(expected.logged, expected.object_id, digest)
        self._cipher = ChunkCipher.of(_object_key(self.header, reader), digest)

    def open_group(self, number: int, sealed: bytes) -> bytes:
        """The plaintext of group `number` (up to 1 MiB, metadata and padding included), or TamperedChunk.

        Nothing is decrypted before the group's hash is the one in the log: whoever can read a clip knows its key, and
        could write chunks that decrypt.
        """
        logged = self._logged()
        if not 0 <= number < len(logged.group_hashes):
            raise TamperedChunk(f"group {number} does not exist")
        if group_hash(sealed) != logged.group_hashes[number]:
            raise TamperedChunk(f"group {number}")
        return b"".join(self._open_chunks(number * GROUP_CHUNKS, memoryview(sealed), logged.chunk_count))

    def read_metadata(self, first_group: bytes) -> Metadata:
        """The metadata block, from group 0's sealed bytes."""
        return Metadata.parse(self.open_group(0, first_group)[:BLOCK_BYTES])

    def group_range(self, number: int) -> tuple[int, int]:
        """(first byte, byte after the last) of a group in the object: what a ranged read fetches."""
        start = HEADER_BYTES + number * SEALED_GROUP_BYTES
        return start, min(start + SEALED_GROUP_BYTES, self._logged().size_bytes)

    @staticmethod
    def groups_of_body(start: int, end: int) -> range:
        """The groups that hold body bytes start..end-1 (end above start)."""
        group_bytes = GROUP_CHUNKS * CHUNK_BYTES
        return range((BLOCK_BYTES + start) // group_bytes, (BLOCK_BYTES + end - 1) // group_bytes + 1)

    def open_whole(self, source: BinaryIO, target: BinaryIO) -> OpenedObject:
        """Read all chunks that follow the header from `source`, write the body to `target`, hold about 2 MiB.

        Raises Truncated, TrailingData, TamperedChunk, NotCanonical, TooLarge. What `target` got before a raise is to be
        thrown away: only a return says that the end is the true end.
        """
        body = _BodyWriter(target)
        for number, (sealed, last) in enumerate(_groups(source)):
            self._check_group(number, sealed, last)
            count = number * GROUP_CHUNKS + -(-len(sealed) // SEALED_CHUNK_BYTES)
            for chunk in self._open_chunks(number * GROUP_CHUNKS, sealed, count if last else _MAX_CHUNKS + 1):
                body.write(chunk)
        return OpenedObject(self.header, body.finish(self.header))

    def _logged(self) -> SealedObject:
        if self._expected.logged is None:
            raise WrongObject("the log does not name it yet, so no part of it can be vouched for")
        return self._expected.logged

    def _check_group(self, number: int, sealed: memoryview, last: bool) -> None:
        logged = self._expected.logged
        if logged is None:
            return
        last_expected = number == len(logged.group_hashes) - 1
        expected_bytes = min(SEALED_GROUP_BYTES, logged.size_bytes - HEADER_BYTES - number * SEALED_GROUP_BYTES)
        if len(sealed) < expected_bytes or (last and not last_expected):
            raise Truncated
        if len(sealed) > expected_bytes or (last_expected and not last):
            raise TrailingData
        if group_hash(sealed) != logged.group_hashes[number]:
            raise TamperedChunk(f"group {number}")

    def _open_chunks(self, first: int, sealed: memoryview, chunk_count: int) -> Iterable[bytes]:
        for offset in range(0, len(sealed), SEALED_CHUNK_BYTES):
            number = first + offset // SEALED_CHUNK_BYTES
            yield self._open_chunk(
                number, number == chunk_count - 1, bytes(sealed[offset : offset + SEALED_CHUNK_BYTES])
            )

    def _open_chunk(self, number: int, final: bool, sealed: bytes) -> bytes:
        try:
            return self._cipher.open(number, final, sealed)
        except DecryptionFailed as error:
            if self._opens(number, not final, sealed):
                raise (Truncated if final else TrailingData) from error
            raise TamperedChunk(f"chunk {number}") from error

    def _opens(self, number: int, final: bool, sealed: bytes) -> bool:
        try:
            self._cipher.open(number, final, sealed)
        except DecryptionFailed:
            return False
        return True


def _check_header(header: Header, expected: Expected) -> None:
    if header.signer not in expected.signers:
        raise ForeignSigner
    if header.object_id != expected.object_id or header.log_id != expected.log_id:
        raise WrongObject


def _check_logged(logged: SealedObject, object_id: ObjectId, digest: bytes) -> None:
    if logged.object_id != object_id:
        raise WrongObject
    if logged.header_hash != digest:
        raise TamperedHeader("the log names another header")


def _object_key(header: Header, reader: ReaderKey) -> bytes:
    if header.suite is not reader.suite:
        raise SuiteRefused
    if (header.compartment, header.epoch) != (reader.compartment, reader.epoch):
        raise WrongReader
    object_key = reader.identity.open_slot(header.slot, wrap_info(header, reader.identity.recipient))
    if not sodium.same(commitment(object_key, header.object_id), header.commitment):
        raise CommitmentMismatch
    return object_key


def _groups(source: BinaryIO) -> Iterable[tuple[memoryview, bool]]:
    """(sealed group, is it the last) with one group of look-ahead, in two buffers that are reused."""
    buffers = [memoryview(bytearray(SEALED_GROUP_BYTES)) for _ in range(2)]
    size = _fill(source, buffers[0])
    if size == 0:
        raise Truncated
    total = 0
    while size:
        total += size
        if HEADER_BYTES + total > MAX_OBJECT_BYTES:
            raise TooLarge
        following = _fill(source, buffers[1]) if size == SEALED_GROUP_BYTES else 0
        yield buffers[0][:size], following == 0
        buffers.reverse()
        size = following


def _fill(source: BinaryIO, buffer: memoryview) -> int:
    size = 0
    while size < len(buffer):
        data = source.read(min(SEALED_CHUNK_BYTES, len(buffer) - size))
        if not data:
            break
        buffer[size : size + len(data)] = data
        size += len(data)
    return size


class _BodyWriter:
    """Cuts metadata and padding off the plaintext that passes, and checks both."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self._metadata: Metadata | None = None
        self._body_left = 0
        self._size_bytes = 0

    def write(self, chunk: bytes) -> None:
        self._size_bytes += len(chunk)
        if self._metadata is None:
            self._metadata = Metadata.parse(chunk[:BLOCK_BYTES])
            self._body_left = self._metadata.body_size_bytes
            chunk = chunk[BLOCK_BYTES:]
        body, padding = chunk[: self._body_left], chunk[self._body_left :]
        self._target.write(body)
        self._body_left -= len(body)
        if padding.count(0) != len(padding):
            raise NotCanonical("the padding is not zero")

    def finish(self, header: Header) -> Metadata:
        assert self._metadata is not None
        if header.padding.padded(BLOCK_BYTES + self._metadata.body_size_bytes) != self._size_bytes:
            raise NotCanonical("the padding has another length")
        return self._metadata
