"""A one-time invitation, as text or QR, for a machine without a screen; made and consumed by the issuer in app/vault.

Who holds the text may join once, in the one role it names, which is never admin. It authenticates both sides:
the root's fingerprint is in it, and every message is sealed under keys that follow from its secret.
"""

import base64
import binascii
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from crypto import sodium
from crypto.canonical import Reader, Writer
from crypto.errors import CryptoError, NotCanonical, PairingExpired, PairingOver, PairingTampered
from crypto.keys import ID_BYTES, RootFingerprint
from crypto.labels import Label
from crypto.members import Device, Role, parse_roles
from crypto.pairing import MAX_MESSAGE_BYTES, SKEW_MS, VaultFacts

VERSION: Final = 1
PREFIX: Final = "LOUVER1"
LIFETIME_MS: Final = 24 * 3_600_000
MAX_TEXT_LETTERS: Final = 256
_CHECK_BYTES: Final = 4
_SECRET_BYTES: Final = 32


@dataclass(frozen=True)
class Invitation:
    """Secret as a whole: print it for the one machine it is meant for, and keep it only until it is consumed."""

    root: RootFingerprint
    role: Role
    expires_ms: int
    secret: bytes = field(repr=False)

    @classmethod
    def make(
        cls, root: RootFingerprint, role: Role, now_ms: int, urandom: Callable[[int], bytes] = os.urandom
    ) -> "Invitation":
        """NotCanonical for an admin's role."""
        return cls(root, _fixed_role(role), now_ms + LIFETIME_MS, urandom(_SECRET_BYTES))

    @property
    def text(self) -> str:
        """What is typed or scanned: upper-case letters, digits and dashes, which a QR code packs tightly."""
        fields = Writer().u8(VERSION).raw(self.root, 32).u8(self.role).u64(self.expires_ms)
        data = fields.raw(self.secret, _SECRET_BYTES).done()
        data += sodium.digest(Label.INVITE_CHECK, data, _CHECK_BYTES)
        letters = base64.b32encode(data).decode("ascii").rstrip("=")
        return "-".join([PREFIX, *(letters[start : start + 8] for start in range(0, len(letters), 8))])

    @classmethod
    def parse(cls, text: str) -> "Invitation":
        """PairingTampered where it was mistyped or is none; lower case, spaces and missing dashes are forgiven."""
        if len(text) > MAX_TEXT_LETTERS:
            raise PairingTampered("too long for an invitation")
        letters = "".join(text.upper().split()).replace("-", "").removeprefix(PREFIX)
        try:
            data = base64.b32decode(letters + "=" * (-len(letters) % 8))
            return cls._read(data)
        except (binascii.Error, ValueError, CryptoError) as error:
            raise PairingTampered("mistyped, or no invitation") from error

    @classmethod
    def _read(cls, data: bytes) -> "Invitation":
        fields, check = data[:-_CHECK_BYTES], data[-_CHECK_BYTES:]
        if sodium.digest(Label.INVITE_CHECK, fields, _CHECK_BYTES) != check:
            raise NotCanonical("mistyped")
        reader = Reader(fields)
        if reader.u8() != VERSION:
            raise NotCanonical("another version of an invitation")
        root, role = RootFingerprint(reader.raw(32)), _fixed_role(parse_roles(reader.u8()))
        invitation = cls(root, role, reader.u64(), reader.raw(_SECRET_BYTES))
        reader.end()
        return invitation

    @property
    def mailbox(self) -> bytes:
        """Where both sides find one another: 16 bytes that tell nothing of the secret."""
        return sodium.derive(self.secret, Label.INVITE_MAILBOX, size_bytes=ID_BYTES)

    def ask_to_join(self, device: Device, urandom: Callable[[int], bytes] = os.urandom) -> bytes:
        """The new machine's message. NotCanonical where the device wants another role than it was invited to."""
        if device.roles != self.role:
            raise NotCanonical("another role than the invitation's")
        writer = Writer()
        device.write(writer)
        return self._seal(Label.INVITE_JOIN, writer.done(), urandom)

    def read_welcome(self, message: bytes, now_ms: int) -> VaultFacts:
        """What the new machine pins, after it was let in. PairingExpired, PairingTampered."""
        self.check_time(now_ms)
        reader = Reader(self._open(Label.INVITE_WELCOME, message))
        try:
            facts = VaultFacts.read(reader)
            reader.end()
        except CryptoError as error:
            raise PairingTampered from error
        if facts.root != self.root:
            raise PairingTampered("another vault than the invitation's")
        return facts

    def check_time(self, now_ms: int) -> None:
        """PairingExpired once its day is over."""
        if not self.expires_ms - LIFETIME_MS - SKEW_MS <= now_ms < self.expires_ms:
            raise PairingExpired

    def _seal(self, label: Label, plain: bytes, urandom: Callable[[int], bytes]) -> bytes:
        nonce = urandom(sodium.NONCE_BYTES)
        return nonce + sodium.seal(sodium.derive(self.secret, label), nonce, plain, label.value)

    def _open(self, label: Label, message: bytes) -> bytes:
        if len(message) > MAX_MESSAGE_BYTES:
            raise PairingTampered("too long")
        nonce, sealed = message[: sodium.NONCE_BYTES], message[sodium.NONCE_BYTES :]
        try:
            return sodium.unseal(
                sodium.derive(self.secret, label), nonce.ljust(sodium.NONCE_BYTES, b"\0"), sealed, label.value
            )
        except CryptoError as error:
            raise PairingTampered from error


class InvitationDesk:
    """The issuer's side: an invitation is consumed by the first device that shows its secret, for good."""

    def __init__(self, invitation: Invitation) -> None:
        self._invitation = invitation
        self._consumed = False

    def receive(self, message: bytes, now_ms: int) -> Device:
        """The device to be added. PairingOver (consumed before), PairingExpired, PairingTampered."""
        if self._consumed:
            raise PairingOver
        self._invitation.check_time(now_ms)
        reader = Reader(self._invitation._open(Label.INVITE_JOIN, message))
        try:
            device = Device.read(reader)
            reader.end()
        except CryptoError as error:
            raise PairingTampered from error
        if device.roles != self._invitation.role:
            raise PairingTampered("another role than the invitation's")
        self._consumed = True
        return device

    def welcome(self, facts: VaultFacts, urandom: Callable[[int], bytes] = os.urandom) -> bytes:
        """The message that ends it, once the device is in the roster. PairingOver before anybody came."""
        if not self._consumed:
            raise PairingOver
        writer = Writer()
        facts.write(writer)
        return self._invitation._seal(Label.INVITE_WELCOME, writer.done(), urandom)


def _fixed_role(role: Role) -> Role:
    if Role.ADMIN in role:
        raise NotCanonical("an invitation makes no administrators")
    return role
