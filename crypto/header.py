"""The 2,048-byte header of a sealed object: fields, signature and strict parser; used by seal and opener."""

from dataclasses import dataclass
from enum import IntEnum, unique
from typing import Final

from crypto import sodium
from crypto.canonical import Reader, Writer
from crypto.errors import NotCanonical, TamperedHeader
from crypto.hpke import SLOT_BYTES, Suite
from crypto.keys import ID_BYTES, Compartment, Epoch, LogId, ObjectId, SigningKey, VerifyKey
from crypto.labels import Label
from crypto.padding import Padding

MAGIC: Final = b"LouvrObj"
VERSION: Final = 1
HEADER_BYTES: Final = 2048
SIGNED_BYTES: Final = HEADER_BYTES - sodium.SIGNATURE_BYTES
CHUNK_BYTES: Final = 65536
CHUNK_LOG2: Final = 16
SEALED_CHUNK_BYTES: Final = CHUNK_BYTES + sodium.TAG_BYTES
GROUP_CHUNKS: Final = 16
SEALED_GROUP_BYTES: Final = GROUP_CHUNKS * SEALED_CHUNK_BYTES
STRETCH_CHUNKS: Final = 4
"""How many chunks are worked on at once: no part of the format. They stay in the processor's second-level cache."""
MAX_OBJECT_BYTES: Final = 32 * 1024 * 1024
LOG_ID_SLICE: Final = slice(32, 48)


@unique
class ObjectKind(IntEnum):
    """What an object holds; the number is the byte in the header."""

    CLIP = 1
    THUMBNAILS = 2
    PIECE = 3


@dataclass(frozen=True)
class LivePiece:
    """Place of a piece in the series of an event that still goes on. previous_hash: header hash of the piece before."""

    series_id: bytes
    number: int
    previous_hash: bytes
    last: bool


NO_PIECE: Final = LivePiece(bytes(ID_BYTES), 0, bytes(sodium.HASH_BYTES), last=False)


@dataclass(frozen=True)
class Header:
    """All fields before the signature. `piece` is there exactly for ObjectKind.PIECE."""

    kind: ObjectKind
    suite: Suite
    padding: Padding
    object_id: ObjectId
    log_id: LogId
    compartment: Compartment
    epoch: Epoch
    commitment: bytes
    signer: VerifyKey
    slot: bytes
    piece: LivePiece | None = None

    def sign(self, key: SigningKey) -> bytes:
        """The 2,048 bytes, signed with `key`, whose public half is `signer`."""
        body = self._encode()
        return body + key.sign(Label.HEADER_SIGN, body)

    def _encode(self) -> bytes:
        if (self.kind is ObjectKind.PIECE) is not (self.piece is not None):
            raise NotCanonical("only a live piece belongs to a series")
        piece = self.piece or NO_PIECE
        writer = Writer().magic(MAGIC, VERSION).u8(self.kind).u8(self.suite).u8(CHUNK_LOG2).u8(self.padding)
        writer.zeros(1).u16(HEADER_BYTES).raw(self.object_id, ID_BYTES).raw(self.log_id, ID_BYTES)
        writer.u32(self.compartment).u32(self.epoch).raw(self.commitment, 32).raw(self.signer.public, 32)
        writer.raw(self.slot, SLOT_BYTES).raw(piece.series_id, ID_BYTES).u32(piece.number)
        return writer.raw(piece.previous_hash, 32).flag(piece.last).zeros_until(SIGNED_BYTES).done()


def header_hash(data: bytes) -> bytes:
    """BLAKE2b-256 over all 2,048 bytes, signature included."""
    return sodium.digest(Label.HEADER_HASH, data)


def parse_header(data: bytes) -> Header:
    """The fields of a header whose signature holds for the signer it names.

    Says nothing of who that signer is: the caller compares. FormatRefused or TamperedHeader.
    """
    reader = Reader(data)
    reader.magic(MAGIC, VERSION)
    reader.raw(HEADER_BYTES - reader.offset)
    reader.end()
    # Before any field is judged, so that every flipped bit behind the magic has one name.
    signer = VerifyKey(data[88:120])
    if not signer.holds(Label.HEADER_SIGN, data[:SIGNED_BYTES], data[SIGNED_BYTES:]):
        raise TamperedHeader
    return _parse_fields(data[:SIGNED_BYTES])


def _parse_fields(data: bytes) -> Header:
    reader = Reader(data)
    reader.magic(MAGIC, VERSION)
    kind = _parse_kind(reader.u8())
    suite = Suite.parse(reader.u8())
    if reader.u8() != CHUNK_LOG2:
        raise NotCanonical("chunks are not of 65,536 bytes")
    padding = Padding.parse(reader.u8())
    reader.zeros(1)
    if reader.u16() != HEADER_BYTES:
        raise NotCanonical("the header is not of 2,048 bytes")
    header = Header(
        kind=kind,
        suite=suite,
        padding=padding,
        object_id=ObjectId(reader.raw(ID_BYTES)),
        log_id=LogId(reader.raw(ID_BYTES)),
        compartment=Compartment(reader.u32()),
        epoch=Epoch(reader.u32()),
        commitment=reader.raw(32),
        signer=VerifyKey(reader.raw(32)),
        slot=reader.raw(SLOT_BYTES),
        piece=_parse_piece(reader, kind),
    )
    reader.rest_is_zeros()
    return header


def _parse_kind(value: int) -> ObjectKind:
    try:
        return ObjectKind(value)
    except ValueError as error:
        raise NotCanonical(f"object type {value} does not exist") from error


def _parse_piece(reader: Reader, kind: ObjectKind) -> LivePiece | None:
    piece = LivePiece(reader.raw(ID_BYTES), reader.u32(), reader.raw(32), reader.flag())
    if kind is ObjectKind.PIECE:
        return piece
    if piece != NO_PIECE:
        raise NotCanonical("only a live piece belongs to a series")
    return None
