"""Opens sealed objects, whole or by groups of chunks, and refuses by name; called by app/vault."""

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import BinaryIO, Final

from crypto import sodium
from crypto.errors import (
    CommitmentMismatch,
    CryptoError,
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
from crypto.groups import SealedObject, Source, group_hash, groups_of
from crypto.header import (
    CHUNK_BYTES,
    GROUP_CHUNKS,
    HEADER_BYTES,
    MAX_OBJECT_BYTES,
    SEALED_CHUNK_BYTES,
    SEALED_GROUP_BYTES,
    STRETCH_CHUNKS,
    Header,
    header_hash,
    parse_header,
)
from crypto.keys import LogId, ObjectId, ReaderKey, VerifyKey
from crypto.metadata import BLOCK_BYTES, Metadata
from crypto.object_keys import ChunkCipher, commitment, wrap_info

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
        self._plain = sodium.ChunkBuffer(STRETCH_CHUNKS * CHUNK_BYTES)

    def open_group(self, number: int, sealed: bytes | memoryview) -> bytes:
        """The plaintext of group `number` (up to 1 MiB, metadata and padding included), or TamperedChunk.

        Nothing is decrypted before the group's hash is the one in the log: whoever can read a clip knows its key, and
        could write chunks that decrypt.
        """
        logged = self._logged()
        if not 0 <= number < len(logged.group_hashes):
            raise TamperedChunk(f"group {number} does not exist")
        if group_hash(sealed) != logged.group_hashes[number]:
            raise TamperedChunk(f"group {number}")
        stretches = self._open_chunks(number * GROUP_CHUNKS, memoryview(sealed), logged.chunk_count)
        return b"".join(bytes(plain) for plain in stretches)

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

    def body_range(self, start: int, end: int) -> tuple[int, int]:
        """(first byte, byte after the last) of the one ranged read that covers body bytes start..end-1.

        TooLarge where the object does not hold them (its padding counts as held).
        """
        groups = self.groups_of_body(start, end)
        if not 0 <= start < end or groups[-1] >= len(self._logged().group_hashes):
            raise TooLarge("this part of the clip does not exist")
        return self.group_range(groups[0])[0], self.group_range(groups[-1])[1]

    def open_body_range(self, start: int, end: int, sealed: bytes) -> bytes:
        """Body bytes start..end-1 (padding included) from what body_range() asked for, every group checked first.

        Truncated or TrailingData where the answer has another length, TamperedChunk.
        """
        first, after = self.body_range(start, end)
        if len(sealed) != after - first:
            raise Truncated if len(sealed) < after - first else TrailingData
        view, groups = memoryview(sealed), self.groups_of_body(start, end)
        plain = b"".join(
            self.open_group(number, view[place : place + SEALED_GROUP_BYTES])
            for number, place in zip(groups, range(0, len(sealed), SEALED_GROUP_BYTES), strict=True)
        )
        skipped = BLOCK_BYTES + start - groups[0] * GROUP_CHUNKS * CHUNK_BYTES
        return plain[skipped : skipped + end - start]

    def open_whole(self, source: Source, target: BinaryIO, *, beside: Executor | None = None) -> OpenedObject:
        """Read all chunks that follow the header from `source`, write the body to `target`, hold about 2 MiB.

        beside: as for seal_object(). Raises Truncated, TrailingData, TamperedChunk, NotCanonical, TooLarge. What
        `target` got before a raise is to be thrown away: only a return says that the end is the true end.
        """
        body = _BodyWriter(target)
        logged = self._expected.logged
        for group in groups_of(source, beside=None if logged is None else beside):
            if logged is not None:
                group.check(logged)
            first = group.number * GROUP_CHUNKS
            count = first + -(-len(group.data) // SEALED_CHUNK_BYTES) if group.last else _MAX_CHUNKS + 1
            for plain in self._open_chunks(first, group.data, count):
                body.write(plain)
        return OpenedObject(self.header, body.finish(self.header))

    def _logged(self) -> SealedObject:
        if self._expected.logged is None:
            raise WrongObject("the log does not name it yet, so no part of it can be vouched for")
        return self._expected.logged

    def _open_chunks(self, first: int, sealed: memoryview, chunk_count: int) -> Iterator[memoryview]:
        """The plaintext, a few chunks at a time, each time valid until the next."""
        for start in range(0, len(sealed), STRETCH_CHUNKS * SEALED_CHUNK_BYTES):
            part = sealed[start : start + STRETCH_CHUNKS * SEALED_CHUNK_BYTES]
            number, count = first + start // SEALED_CHUNK_BYTES, -(-len(part) // SEALED_CHUNK_BYTES)
            opened = self._cipher.open_into(self._plain, part, number=number, chunk_count=chunk_count)
            if opened != count:
                raise self._refusal(number + opened, part[opened * SEALED_CHUNK_BYTES :], chunk_count)
            yield self._plain.data[: len(part) - count * sodium.TAG_BYTES]

    def _refusal(self, number: int, rest: memoryview, chunk_count: int) -> CryptoError:
        """Why chunk `number`, the first of these bytes, does not open: the wrong end is told from a change."""
        sealed, final = rest[:SEALED_CHUNK_BYTES], number == chunk_count - 1
        if len(sealed) < sodium.TAG_BYTES:
            return Truncated()
        other_end = number + 2 if final else number + 1
        if self._cipher.open_into(self._plain, sealed, number=number, chunk_count=other_end):
            return Truncated() if final else TrailingData()
        return TamperedChunk(f"chunk {number}")


def verify_object(header_bytes: bytes, source: Source, expected: Expected, *, beside: Executor | None = None) -> Header:
    """Check a logged object without any key: the header and every sealed byte are what the recorder put there.

    Raises as ObjectOpener and open_whole(), but for what only a key can tell.
    """
    header = parse_header(header_bytes)
    _check_header(header, expected)
    if expected.logged is None:
        raise WrongObject("the log does not name it yet, so nothing vouches for it")
    _check_logged(expected.logged, expected.object_id, header_hash(header_bytes))
    for group in groups_of(source, beside=beside):
        group.check(expected.logged)
    return header


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


class _BodyWriter:
    """Cuts metadata and padding off the plaintext that passes, and checks both."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self._metadata: Metadata | None = None
        self._body_left = 0
        self._size_bytes = 0

    def write(self, chunk: memoryview) -> None:
        self._size_bytes += len(chunk)
        if self._metadata is None:
            self._metadata = Metadata.parse(bytes(chunk[:BLOCK_BYTES]))
            self._body_left = self._metadata.body_size_bytes
            chunk = chunk[BLOCK_BYTES:]
        body, padding = chunk[: self._body_left], bytes(chunk[self._body_left :])
        self._target.write(body)
        self._body_left -= len(body)
        if padding.count(0) != len(padding):
            raise NotCanonical("the padding is not zero")

    def finish(self, header: Header) -> Metadata:
        assert self._metadata is not None
        if header.padding.padded(BLOCK_BYTES + self._metadata.body_size_bytes) != self._size_bytes:
            raise NotCanonical("the padding has another length")
        return self._metadata
