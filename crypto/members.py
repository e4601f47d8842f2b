"""Who belongs to a roster, in bytes: devices with keys and roles, the root's public keys; used by the roster."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntFlag
from typing import Final

from crypto import sodium
from crypto.canonical import Reader, Writer
from crypto.errors import NotCanonical, SuiteRefused
from crypto.hpke import Recipient, Suite
from crypto.keys import ID_BYTES, AccountRoot, DeviceId, DeviceKeys, RootFingerprint, VerifyKey, root_fingerprint
from crypto.labels import Label

MAX_NAME_BYTES: Final = 64
_ALL_ROLES: Final = 7


class Role(IntFlag):
    """What a device may do; the number is the byte in its record."""

    RECORDER = 1
    VIEWER = 2
    ADMIN = 4


Recipients = tuple[Recipient, ...]
"""One public key for every suite up to the best one that its owner can compute, in rising order."""


def suites_up_to(best: Suite) -> tuple[Suite, ...]:
    """The suites that an owner of `best` has keys for."""
    return tuple(suite for suite in Suite if suite <= best)


def recipient_for(recipients: Recipients, suite: Suite) -> Recipient:
    """SuiteRefused where the owner has no key of this suite."""
    for recipient in recipients:
        if recipient.suite is suite:
            return recipient
    raise SuiteRefused("this device cannot compute the vault's encryption")


def write_recipients(writer: Writer, recipients: Recipients) -> None:
    """The best suite, then the keys. NotCanonical where one is missing."""
    if tuple(each.suite for each in recipients) != suites_up_to(recipients[-1].suite if recipients else Suite(1)):
        raise NotCanonical("a member has one key for every suite up to its best")
    writer.u8(recipients[-1].suite)
    for each in recipients:
        writer.raw(each.public, each.suite.public_bytes)


def read_recipients(reader: Reader) -> Recipients:
    """As written."""
    best = Suite.parse(reader.u8())
    return tuple(Recipient(suite, reader.raw(suite.public_bytes)) for suite in suites_up_to(best))


def parse_roles(value: int) -> Role:
    """NotCanonical for no role at all and for roles that do not exist."""
    if not 0 < value <= _ALL_ROLES:
        raise NotCanonical("a device without a role, or with one that does not exist")
    return Role(value)


@dataclass(frozen=True)
class Device:
    """A member of the roster: its public keys, an id that follows from them, and a name that people know it by."""

    roles: Role
    name: str
    verify_key: VerifyKey
    recipients: Recipients

    @classmethod
    def of(cls, keys: DeviceKeys, best: Suite, roles: Role, name: str = "device") -> "Device":
        """The record that a machine hands to whoever adds it. best: the best suite that it can compute."""
        recipients = tuple(keys.identity(suite).recipient for suite in suites_up_to(best))
        return cls(roles, name, keys.signing_key.verify_key, recipients)

    @property
    def suite(self) -> Suite:
        """The best suite that it can compute."""
        return self.recipients[-1].suite

    @property
    def device_id(self) -> DeviceId:
        hashes = b"".join(each.key_hash for each in self.recipients).ljust(len(Suite) * sodium.HASH_BYTES, b"\0")
        return DeviceId(sodium.digest(Label.DEVICE_ID, self.verify_key.public + hashes, ID_BYTES))

    def recipient(self, suite: Suite) -> Recipient:
        """What is wrapped to it in this suite; SuiteRefused where it has no such key."""
        return recipient_for(self.recipients, suite)

    def write(self, writer: Writer) -> None:
        writer.u8(parse_roles(self.roles)).text(self.name, MAX_NAME_BYTES).raw(self.verify_key.public, 32)
        write_recipients(writer, self.recipients)

    @classmethod
    def read(cls, reader: Reader) -> "Device":
        roles, name = parse_roles(reader.u8()), reader.text(MAX_NAME_BYTES)
        return cls(roles, name, VerifyKey(reader.raw(32)), read_recipients(reader))


@dataclass(frozen=True)
class RootKeys:
    """The public half of the 24 words."""

    verify_key: VerifyKey
    recipients: Recipients

    @classmethod
    def of(cls, root: AccountRoot, best: Suite) -> "RootKeys":
        recipients = tuple(root.identity(suite).recipient for suite in suites_up_to(best))
        return cls(root.signing_key.verify_key, recipients)

    @property
    def fingerprint(self) -> RootFingerprint:
        return root_fingerprint(self.verify_key)

    def recipient(self, suite: Suite) -> Recipient:
        """What is wrapped to the words in this suite."""
        return recipient_for(self.recipients, suite)

    def write(self, writer: Writer) -> None:
        writer.raw(self.verify_key.public, 32)
        write_recipients(writer, self.recipients)

    @classmethod
    def read(cls, reader: Reader) -> "RootKeys":
        return cls(VerifyKey(reader.raw(32)), read_recipients(reader))


def check_named_once(devices: Sequence[Device]) -> None:
    """One signing key belongs to one device: otherwise a key could carry two sets of roles."""
    if len({each.verify_key for each in devices}) != len(devices):
        raise NotCanonical("a device is named twice")
