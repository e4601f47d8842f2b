"""The key that roster bodies are sealed under, and how a member comes to it; used by the roster."""

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from crypto import sodium
from crypto.canonical import Reader, Writer
from crypto.errors import (
    CommitmentMismatch,
    CryptoError,
    DecryptionFailed,
    DeviceRevoked,
    NotCanonical,
    TamperedStatement,
    WrongReader,
)
from crypto.hpke import Identity, Recipient
from crypto.labels import Label
from crypto.statement import (
    BODY_STEP_BYTES,
    FIRST_KEY,
    TAG_BYTES,
    KeyChange,
    KeySlot,
    Place,
    Statement,
    StatementKind,
)

_LENGTH_BYTES: Final = 4


@dataclass(frozen=True)
class RosterKey:
    """32 secret bytes that every member has, until a revocation or new words replace them."""

    secret: bytes = field(repr=False)

    @classmethod
    def generate(cls, urandom: Callable[[int], bytes] = os.urandom) -> "RosterKey":
        return cls(urandom(sodium.KEY_BYTES))

    @property
    def commitment(self) -> bytes:
        return sodium.derive(self.secret, Label.ROSTER_COMMIT)

    def slot(self, recipient: Recipient, place: Place) -> KeySlot:
        """This key for one member, in the best suite that it can compute."""
        info = _wrap_info(recipient, place, self.commitment)
        return KeySlot(recipient.suite, slot_tag(recipient, place), recipient.seal(self.secret, info))

    def change_from(self, previous: "RosterKey", place: Place, urandom: Callable[[int], bytes]) -> KeyChange:
        """The record by which this key takes over."""
        nonce = urandom(sodium.NONCE_BYTES)
        associated = previous.commitment + self.commitment
        key = sodium.derive(self.secret, Label.ROSTER_PREVIOUS, place.previous_hash)
        return KeyChange(previous.commitment, nonce, sodium.seal(key, nonce, previous.secret, associated))

    def previous(self, change: KeyChange, place: Place) -> "RosterKey":
        """The key before. DecryptionFailed or CommitmentMismatch."""
        associated = change.previous_commitment + self.commitment
        key = sodium.derive(self.secret, Label.ROSTER_PREVIOUS, place.previous_hash)
        found = RosterKey(sodium.unseal(key, change.nonce, change.sealed_previous, associated))
        if found.commitment != change.previous_commitment:
            raise CommitmentMismatch
        return found

    def seal_body(self, body: bytes, statement: Statement) -> bytes:
        """`statement` has its nonce and a sealed_body of the final length."""
        return sodium.seal(self._body_key(statement.place), statement.nonce, pad_body(body), statement.clear_bytes())

    def open_body(self, statement: Statement) -> bytes:
        """TamperedStatement, or NotCanonical for a body that is not filled up as it should be."""
        key = self._body_key(statement.place)
        try:
            padded = sodium.unseal(key, statement.nonce, statement.sealed_body, statement.clear_bytes())
        except DecryptionFailed as error:
            raise TamperedStatement("its body does not decrypt") from error
        reader = Reader(padded)
        body = reader.raw(reader.u32())
        if len(padded) != padded_bytes(len(body)):
            raise NotCanonical("a statement is not filled up to its step")
        reader.rest_is_zeros()
        return body

    def _body_key(self, place: Place) -> bytes:
        return sodium.derive(self.secret, Label.ROSTER_BODY, place.previous_hash + place.seq.to_bytes(4, "big"))


class RosterKeyRing:
    """The roster keys that a member's identities open. It never refuses: what it cannot open, it does not have."""

    def __init__(self, identities: Iterable[Identity], keys: Iterable[RosterKey] = ()) -> None:
        self._identities = tuple(identities)
        self._keys = {key.commitment: key for key in keys}
        self._changes: dict[bytes, list[tuple[KeyChange, Place]]] = {}

    @property
    def identities(self) -> Sequence[Identity]:
        return self._identities

    def learn(self, statement: Statement) -> None:
        """Take the keys that a statement hands to this member; later ones lead to earlier ones."""
        if statement.key_change is not None and statement.key_change != FIRST_KEY:
            self._changes.setdefault(statement.key_commitment, []).append((statement.key_change, statement.place))
        if statement.key_commitment not in self._keys:
            for slot in statement.slots:
                self._try_slot(slot, statement)
        self._walk_back(statement.key_commitment)

    def add(self, key: RosterKey) -> None:
        """A key that this member made itself."""
        self._keys[key.commitment] = key

    def key(self, commitment: bytes) -> RosterKey:
        """WrongReader where this member was never given it."""
        if commitment not in self._keys:
            raise WrongReader("the list of devices")
        return self._keys[commitment]

    def open(self, statement: Statement) -> bytes:
        """The body. WrongReader, or DeviceRevoked where the key changed and this member was left out."""
        if statement.key_commitment not in self._keys and statement.kind in _TAKE_AWAY:
            raise DeviceRevoked
        return self.key(statement.key_commitment).open_body(statement)

    def _try_slot(self, slot: KeySlot, statement: Statement) -> None:
        for identity in self._identities:
            recipient = identity.recipient
            if (slot.suite, slot.tag) != (recipient.suite, slot_tag(recipient, statement.place)):
                continue
            info = _wrap_info(recipient, statement.place, statement.key_commitment)
            key = _opened(identity, slot.wrap, info)
            if key is not None and key.commitment == statement.key_commitment:
                self._keys[key.commitment] = key

    def _walk_back(self, commitment: bytes) -> None:
        waiting = [commitment]
        while waiting:
            key = self._keys.get(waiting.pop())
            changes = self._changes.pop(key.commitment, []) if key is not None else []
            for change, place in changes:
                previous = _previous(key, change, place) if key is not None else None
                if previous is not None:
                    self._keys.setdefault(previous.commitment, previous)
                    waiting.append(previous.commitment)


_TAKE_AWAY: Final = (StatementKind.REVOKE, StatementKind.ROOT_CHANGE)


def pad_body(body: bytes) -> bytes:
    """Length, body, zeros up to a multiple of 1,024 bytes."""
    return Writer().u32(len(body)).raw(body, len(body)).zeros_until(padded_bytes(len(body))).done()


def padded_bytes(body_bytes: int) -> int:
    """The size that pad_body() fills up to."""
    return -(-(body_bytes + _LENGTH_BYTES) // BODY_STEP_BYTES) * BODY_STEP_BYTES


def slot_tag(recipient: Recipient, place: Place) -> bytes:
    """Another one in every statement, so that whoever lacks the public key cannot tell whose slot it is."""
    return sodium.digest(Label.ROSTER_SLOT, place.previous_hash + recipient.key_hash, TAG_BYTES)


def _wrap_info(recipient: Recipient, place: Place, commitment: bytes) -> bytes:
    bound = recipient.key_hash + commitment + place.signer.public + place.root + place.previous_hash
    return Label.WRAP_ROSTER.value + bytes([recipient.suite]) + bound


def _opened(identity: Identity, wrap: bytes, info: bytes) -> RosterKey | None:
    try:
        return RosterKey(identity.open(wrap, info))
    except CryptoError:
        return None  # somebody else's statement; if the roster needs it, its body will be missed by name


def _previous(key: RosterKey, change: KeyChange, place: Place) -> RosterKey | None:
    try:
        return key.previous(change, place)
    except CryptoError:
        return None
