"""The envelope of a roster statement: clear fields, roster key slots, sealed body, signature; used by the roster."""

from dataclasses import dataclass
from enum import IntEnum, unique
from typing import Final

from crypto import sodium
from crypto.canonical import Reader, Writer
from crypto.errors import NotCanonical, TamperedStatement, TooLarge
from crypto.hpke import Suite
from crypto.keys import RootFingerprint, SigningKey, VerifyKey
from crypto.labels import Label

MAGIC: Final = b"LouvrRos"
VERSION: Final = 1
MAX_STATEMENT_BYTES: Final = 4 * 1024 * 1024
MAX_SLOTS: Final = 256
TAG_BYTES: Final = 8
BODY_STEP_BYTES: Final = 1024
NO_STATEMENT: Final = bytes(sodium.HASH_BYTES)
_SEALED_KEY_BYTES: Final = sodium.KEY_BYTES + sodium.TAG_BYTES


@unique
class StatementKind(IntEnum):
    """The number is the byte in the envelope."""

    GENESIS = 1
    ADD_DEVICE = 2
    GRANT = 3
    EPOCH = 4
    REVOKE = 5
    ROOT_CHANGE = 6
    POLICY = 7
    DELETE_AUTH = 8
    RETIRE_LOG = 9
    SET_ROLES = 10

    @classmethod
    def parse(cls, value: int) -> "StatementKind":
        try:
            return cls(value)
        except ValueError as error:
            raise NotCanonical(f"statement type {value} does not exist") from error


@dataclass(frozen=True)
class KeySlot:
    """The roster's key for one member. The tag tells its owner, and nobody who lacks the owner's public key."""

    suite: Suite
    tag: bytes
    wrap: bytes


@dataclass(frozen=True)
class KeyChange:
    """A new roster key takes over; the one before lies sealed under it, so that later members read the beginning."""

    previous_commitment: bytes
    nonce: bytes
    sealed_previous: bytes


FIRST_KEY: Final = KeyChange(bytes(32), bytes(sodium.NONCE_BYTES), bytes(_SEALED_KEY_BYTES))


@dataclass(frozen=True)
class Place:
    """Where a statement stands and who signs it: what its seals and wraps are bound to."""

    kind: StatementKind
    seq: int
    previous_hash: bytes
    root: RootFingerprint
    signer: VerifyKey


@dataclass(frozen=True)
class Statement:
    """A statement whose signature holds for the signer it names. key_commitment: under which key its body is sealed."""

    place: Place
    key_commitment: bytes
    key_change: KeyChange | None
    slots: tuple[KeySlot, ...]
    nonce: bytes
    sealed_body: bytes

    @property
    def kind(self) -> StatementKind:
        return self.place.kind

    def clear_bytes(self) -> bytes:
        """All before the sealed body: its associated data."""
        place = self.place
        if len(self.slots) > MAX_SLOTS:
            raise TooLarge("keys in one roster statement")
        writer = Writer().magic(MAGIC, VERSION).u8(place.kind).zeros(2).u32(place.seq).raw(place.previous_hash, 32)
        writer.raw(place.root, 32).raw(place.signer.public, 32).raw(self.key_commitment, 32)
        writer.flag(self.key_change is not None)
        if self.key_change is not None:
            writer.raw(self.key_change.previous_commitment, 32).raw(self.key_change.nonce, sodium.NONCE_BYTES)
            writer.raw(self.key_change.sealed_previous, _SEALED_KEY_BYTES)
        writer.u16(len(self.slots))
        for slot in self.slots:
            writer.u8(slot.suite).raw(slot.tag, TAG_BYTES).raw(slot.wrap, slot.suite.wrap_bytes)
        return writer.raw(self.nonce, sodium.NONCE_BYTES).u32(self._sealed_bytes).done()

    def sign(self, key: SigningKey) -> bytes:
        signed = self.clear_bytes() + self.sealed_body
        return signed + key.sign(Label.STATEMENT_SIGN, signed)

    @property
    def _sealed_bytes(self) -> int:
        return len(self.sealed_body)


def parse_statement(data: bytes) -> Statement:
    """FormatRefused, or TamperedStatement if the signature does not hold for the signer it names."""
    if len(data) > MAX_STATEMENT_BYTES:
        raise TooLarge("a roster statement")
    reader = Reader(data)
    reader.magic(MAGIC, VERSION)
    kind = reader.u8()
    reader.zeros(2)
    seq, previous_hash, root = reader.u32(), reader.raw(32), RootFingerprint(reader.raw(32))
    signer, commitment = VerifyKey(reader.raw(32)), reader.raw(32)
    change = _read_key_change(reader)
    slots = _read_slots(reader)
    nonce, sealed_bytes = reader.raw(sodium.NONCE_BYTES), reader.u32()
    if sealed_bytes <= sodium.TAG_BYTES or (sealed_bytes - sodium.TAG_BYTES) % BODY_STEP_BYTES:
        raise NotCanonical("a sealed body of a size that is never written")
    sealed = reader.raw(sealed_bytes)
    signed = data[: reader.offset]
    signature = reader.raw(sodium.SIGNATURE_BYTES)
    reader.end()
    if not signer.holds(Label.STATEMENT_SIGN, signed, signature):
        raise TamperedStatement
    place = Place(StatementKind.parse(kind), seq, previous_hash, root, signer)
    return Statement(place, commitment, change, slots, nonce, sealed)


def statement_hash(data: bytes) -> bytes:
    """What the next statement, the log's segments and remembered heads name."""
    return sodium.digest(Label.STATEMENT_HASH, data)


def _read_key_change(reader: Reader) -> KeyChange | None:
    if not reader.flag():
        return None
    return KeyChange(reader.raw(32), reader.raw(sodium.NONCE_BYTES), reader.raw(_SEALED_KEY_BYTES))


def _read_slots(reader: Reader) -> tuple[KeySlot, ...]:
    count = reader.u16()
    if count > MAX_SLOTS:
        raise TooLarge("keys in one roster statement")
    return tuple(_read_slot(reader) for _ in range(count))


def _read_slot(reader: Reader) -> KeySlot:
    suite = Suite.parse(reader.u8())
    return KeySlot(suite, reader.raw(TAG_BYTES), reader.raw(suite.wrap_bytes))
