"""Seals a clip or a thumbnail pack into one object, streaming with bounded memory; called by app/vault."""

from dataclasses import dataclass, replace
from typing import BinaryIO, Final

from crypto import sodium
from crypto.errors import TooLarge, TrailingData, Truncated
from crypto.header import (
    CHUNK_BYTES,
    GROUP_CHUNKS,
    HEADER_BYTES,
    MAX_OBJECT_BYTES,
    SEALED_GROUP_BYTES,
    Header,
    LivePiece,
    ObjectKind,
    header_hash,
)
from crypto.hpke import SLOT_BYTES
from crypto.keys import EpochRecipient, LogId, ObjectId, SigningKey
from crypto.labels import Label
from crypto.metadata import BLOCK_BYTES, Metadata
from crypto.object_keys import ChunkCipher, ObjectKeySource, commitment, wrap_info
from crypto.padding import Padding

MAX_BODY_BYTES: Final = 33_026_048  # the largest that Padmé fills up to an object of at most 32 MiB


@dataclass(frozen=True)
class SealedObject:
    """What the log's entry says of an object. group_hashes: BLAKE2b-256 of each 16 sealed chunks."""

    object_id: ObjectId
    header_hash: bytes
    chunk_count: int
    group_hashes: tuple[bytes, ...]
    size_bytes: int


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
    source: BinaryIO,
    body_size_bytes: int,
    target: BinaryIO,
    plan: SealPlan,
    *,
    kind: ObjectKind = ObjectKind.CLIP,
    description: bytes = b"",
    piece: LivePiece | None = None,
) -> SealedObject:
    """Read exactly body_size_bytes from `source`, write the object to `target`, hold about 1 MiB.

    Raises TooLarge (body or description), Truncated or TrailingData (the source is shorter or longer than told),
    BadKey, SuiteUnavailable. What `target` got before a raise is to be thrown away. Any thread; it releases the
    interpreter lock.
    """
    padding = Padding.LADDER if kind is ObjectKind.PIECE else Padding.PADME
    if sealed_size_bytes(body_size_bytes, padding) > MAX_OBJECT_BYTES:
        raise TooLarge(f"{body_size_bytes} bytes; seal longer clips as several")
    plaintext = _Plaintext(source, Metadata(body_size_bytes, description), padding)
    first = plaintext.next_chunk()
    data, object_key = _sealed_header(plan, first, kind, padding, piece)
    digest = header_hash(data)
    target.write(data)
    hashes = _write_chunks(ChunkCipher.of(object_key, digest), plaintext, first, target)
    size_bytes = HEADER_BYTES + plaintext.size_bytes + plaintext.chunk_count * sodium.TAG_BYTES
    object_id = ObjectId(data[16:32])
    return SealedObject(object_id, digest, plaintext.chunk_count, hashes, size_bytes)


def _sealed_header(
    plan: SealPlan, first_chunk: bytes, kind: ObjectKind, padding: Padding, piece: LivePiece | None
) -> tuple[bytes, bytes]:
    object_id, object_key = plan.key_source.next(first_chunk)
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
    return replace(header, slot=slot).sign(plan.day_key), object_key


def _write_chunks(cipher: ChunkCipher, plaintext: "_Plaintext", chunk: bytes, target: BinaryIO) -> tuple[bytes, ...]:
    # One buffer for all groups: glibc's allocator maps and clears fresh pages for every block above 128 KiB.
    group = bytearray(SEALED_GROUP_BYTES)
    view = memoryview(group)
    hashes: list[bytes] = []
    used = 0
    for number in range(plaintext.chunk_count):
        final = number == plaintext.chunk_count - 1
        sealed = cipher.seal(number, final, chunk if number == 0 else plaintext.next_chunk())
        group[used : used + len(sealed)] = sealed
        used += len(sealed)
        if final or number % GROUP_CHUNKS == GROUP_CHUNKS - 1:
            hashes.append(group_hash(view[:used]))
            target.write(view[:used])
            used = 0
    plaintext.check_end()
    return tuple(hashes)


def group_hash(sealed: bytes | memoryview) -> bytes:
    """What the log says of 16 sealed chunks (fewer in the last group)."""
    return sodium.digest(Label.GROUP_HASH, sealed)


def _chunk_count(plain_bytes: int) -> int:
    return -(-plain_bytes // CHUNK_BYTES)


class _Plaintext:
    """Metadata block, body and zeros as chunks of 65,536 bytes; only the last may be shorter."""

    def __init__(self, source: BinaryIO, metadata: Metadata, padding: Padding) -> None:
        self._source = source
        self._pending = metadata.encode()
        self._body_left = metadata.body_size_bytes
        self.size_bytes = padding.padded(BLOCK_BYTES + metadata.body_size_bytes)
        self._left = self.size_bytes
        self.chunk_count = _chunk_count(self.size_bytes)

    def next_chunk(self) -> bytes:
        size = min(CHUNK_BYTES, self._left)
        head, self._pending = self._pending, b""
        body = self._read(min(size - len(head), self._body_left))
        self._left -= size
        return (head + body if head else body).ljust(size, b"\0")

    def _read(self, size: int) -> bytes:
        data = self._source.read(size) if size else b""
        while len(data) < size:
            more = self._source.read(size - len(data))
            if not more:
                raise Truncated("the clip became shorter while it was sealed")
            data += more
        self._body_left -= size
        return data

    def check_end(self) -> None:
        if self._source.read(1):
            raise TrailingData("the clip became longer while it was sealed")
