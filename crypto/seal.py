"""Seals a clip or a thumbnail pack into one object, streaming with bounded memory; called by app/vault."""

from collections.abc import Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass, replace
from typing import BinaryIO, Final

from crypto import sodium
from crypto.errors import TooLarge, TrailingData, Truncated
from crypto.groups import GroupHash, MemorySource, SealedObject, Source, fill, group_hash
from crypto.header import (
    CHUNK_BYTES,
    GROUP_CHUNKS,
    HEADER_BYTES,
    MAX_OBJECT_BYTES,
    SEALED_CHUNK_BYTES,
    SEALED_GROUP_BYTES,
    STRETCH_CHUNKS,
    Header,
    LivePiece,
    ObjectKind,
    header_hash,
)
from crypto.hpke import SLOT_BYTES
from crypto.keys import EpochRecipient, LogId, ObjectId, SigningKey
from crypto.metadata import BLOCK_BYTES, Metadata
from crypto.object_keys import ChunkCipher, ObjectKeySource, commitment, wrap_info
from crypto.padding import Padding

MAX_BODY_BYTES: Final = 33_026_048  # the largest that Padmé fills up to an object of at most 32 MiB
_STRETCH_BYTES: Final = STRETCH_CHUNKS * CHUNK_BYTES


@dataclass(frozen=True)
class SealPlan:
    """To whom and by whom objects are sealed: the same for many objects. day_key: LogWriter's current signing key."""

    recipient: EpochRecipient
    log_id: LogId
    day_key: SigningKey
    key_source: ObjectKeySource


def sealed_size_bytes(body_size_bytes: int, padding: Padding = Padding.PADME) -> int:
    """Size of the object that a body of this many bytes becomes."""
    plain = padding.padded(BLOCK_BYTES + body_size_bytes)
    return HEADER_BYTES + plain + _chunk_count(plain) * sodium.TAG_BYTES


def seal_object(
    source: Source,
    body_size_bytes: int,
    target: BinaryIO,
    plan: SealPlan,
    *,
    kind: ObjectKind = ObjectKind.CLIP,
    description: bytes = b"",
    piece: LivePiece | None = None,
    object_id: ObjectId | None = None,
    beside: Executor | None = None,
) -> SealedObject:
    """Read exactly body_size_bytes from `source`, write the object to `target`, hold half a MiB.

    object_id: only for a live piece, whose name follows from its series. beside: where there is a thread to spare, the
    groups are hashed on it while the next one is sealed, which takes 2 MiB. Raises TooLarge (body or
    description), Truncated or TrailingData (the source is shorter or longer than told), BadKey, SuiteUnavailable. What
    `target` got before a raise is to be thrown away. `target` keeps no reference to what it is given. Any thread; it
    releases the interpreter lock.
    """
    padding = Padding.LADDER if kind is ObjectKind.PIECE else Padding.PADME
    if sealed_size_bytes(body_size_bytes, padding) > MAX_OBJECT_BYTES:
        raise TooLarge(f"{body_size_bytes} bytes; seal longer clips as several")
    chunks = _Chunks(_Plaintext(source, Metadata(body_size_bytes, description), padding), beside)
    fresh_id, object_key = plan.key_source.next(chunks.first_chunk())
    data = _sealed_header(plan, object_id or fresh_id, object_key, kind=kind, padding=padding, piece=piece)
    digest = header_hash(data)
    target.write(data)
    hashes = chunks.write(ChunkCipher.of(object_key, digest), target)
    return SealedObject(ObjectId(data[16:32]), digest, chunks.chunk_count, hashes, chunks.object_size_bytes)


def _sealed_header(
    plan: SealPlan,
    object_id: ObjectId,
    object_key: bytes,
    *,
    kind: ObjectKind,
    padding: Padding,
    piece: LivePiece | None,
) -> bytes:
    header = Header(
        kind=kind,
        suite=plan.recipient.suite,
        padding=padding,
        object_id=object_id,
        log_id=plan.log_id,
        compartment=plan.recipient.compartment,
        epoch=plan.recipient.epoch,
        commitment=commitment(object_key, object_id),
        signer=plan.day_key.verify_key,
        slot=bytes(SLOT_BYTES),
        piece=piece,
    )
    recipient = plan.recipient.recipient
    slot = recipient.seal_slot(object_key, wrap_info(header, recipient))
    return replace(header, slot=slot).sign(plan.day_key)


class _Chunks:
    """Seals the plaintext stretch by stretch. Chunk 0 is read before there is a key, which it feeds."""

    def __init__(self, plaintext: "_Plaintext", beside: Executor | None) -> None:
        self._plaintext = plaintext
        self._beside = beside
        self.chunk_count = plaintext.chunk_count
        self.object_size_bytes = HEADER_BYTES + plaintext.size_bytes + self.chunk_count * sodium.TAG_BYTES
        # A few chunks at a time stay in the processor's nearest memory from reading to writing. Beside another thread
        # it is a group at a time, because handing less over costs as much as hashing it.
        size = STRETCH_CHUNKS * SEALED_CHUNK_BYTES if beside is None else SEALED_GROUP_BYTES
        self._buffers = [sodium.ChunkBuffer(size) for _ in range(1 if beside is None else 2)]
        self._first = plaintext.next()

    def first_chunk(self) -> bytes:
        """The plaintext of chunk 0."""
        return bytes(self._first[:CHUNK_BYTES])

    def write(self, cipher: ChunkCipher, target: BinaryIO) -> tuple[bytes, ...]:
        """Seal and write all; the groups' hashes."""
        firsts = range(0, self.chunk_count, GROUP_CHUNKS)
        if self._beside is None:
            hashes = tuple(self._write_group(cipher, target, first) for first in firsts)
        else:
            hashes = self._write_beside(cipher, target, firsts, self._beside)
        self._plaintext.check_end()
        return hashes

    def _write_group(self, cipher: ChunkCipher, target: BinaryIO, first: int) -> bytes:
        digest, (buffer,) = GroupHash(), self._buffers
        for number in self._stretches(first):
            sealed = buffer.data[: self._seal_stretch(cipher, buffer, 0, number)]
            digest.update(sealed)
            target.write(sealed)
        return digest.done()

    def _write_beside(
        self, cipher: ChunkCipher, target: BinaryIO, firsts: Sequence[int], beside: Executor
    ) -> tuple[bytes, ...]:
        hashes: list[Future[bytes]] = []
        for group, first in enumerate(firsts):
            buffer = self._buffers[group % 2]
            if group >= 2:
                hashes[group - 2].result()  # its bytes are about to be written over
            used = 0
            for number in self._stretches(first):
                used += self._seal_stretch(cipher, buffer, used, number)
            sealed = buffer.data[:used]
            hashes.append(beside.submit(group_hash, sealed))
            target.write(sealed)
        return tuple(each.result() for each in hashes)

    def _stretches(self, first: int) -> range:
        """The first chunks of a group's stretches."""
        return range(first, min(first + GROUP_CHUNKS, self.chunk_count), STRETCH_CHUNKS)

    def _seal_stretch(self, cipher: ChunkCipher, buffer: sodium.ChunkBuffer, start: int, number: int) -> int:
        plain = self._plaintext.next() if number else self._first
        return cipher.seal_into(buffer, start, plain, number=number, chunk_count=self.chunk_count)


def _chunk_count(plain_bytes: int) -> int:
    return -(-plain_bytes // CHUNK_BYTES)


class _Plaintext:
    """Metadata block, body and zeros, in stretches of a few chunks."""

    def __init__(self, source: Source, metadata: Metadata, padding: Padding) -> None:
        self._source = source
        self._block = metadata.encode()
        self._body_left = metadata.body_size_bytes
        self.size_bytes = padding.padded(BLOCK_BYTES + metadata.body_size_bytes)
        self._left = self.size_bytes
        self.chunk_count = _chunk_count(self.size_bytes)
        self._buffer = memoryview(bytearray(min(_STRETCH_BYTES, self.size_bytes)))

    def next(self) -> memoryview:
        """The next stretch, valid until the one after is asked for: where the source has it, or in a buffer."""
        size = min(_STRETCH_BYTES, self._left)
        self._left -= size
        if isinstance(self._source, MemorySource) and not self._block and self._body_left >= size:
            self._body_left -= size
            return _whole(self._source.lend(size), size)
        return self._copy(self._buffer[:size])

    def _copy(self, buffer: memoryview) -> memoryview:
        used = len(self._block)
        buffer[:used] = self._block
        self._block = b""
        end = min(len(buffer), used + self._body_left)
        _whole(buffer[used : used + fill(self._source, buffer[used:end])], end - used)
        buffer[end:] = bytes(len(buffer) - end)
        self._body_left -= end - used
        return buffer

    def check_end(self) -> None:
        if fill(self._source, memoryview(bytearray(1))):
            raise TrailingData("the clip became longer while it was sealed")


def _whole(part: memoryview, size_bytes: int) -> memoryview:
    if len(part) != size_bytes:
        raise Truncated("the clip became shorter while it was sealed")
    return part
