"""The byte format of roster statements: envelope, devices, readers' keys and grants; used by crypto/roster."""

from dataclasses import dataclass
from enum import IntEnum, IntFlag, unique
from typing import Final

from crypto import sodium
from crypto.canonical import Reader, Writer
from crypto.errors import NotCanonical, TamperedStatement, TooLarge
from crypto.hpke import Recipient, Suite
from crypto.keys import (
    FIRST_EPOCH,
    ID_BYTES,
    Compartment,
    DeviceId,
    DeviceKeys,
    Epoch,
    EpochRecipient,
    RootFingerprint,
    SigningKey,
    VerifyKey,
)
from crypto.labels import Label

MAGIC: Final = b"LouvrRos"
VERSION: Final = 1
MAX_STATEMENT_BYTES: Final = 1024 * 1024
MAX_DEVICES: Final = 255
MAX_COMPARTMENTS: Final = 64
_ALL_ROLES: Final = 7


@unique
class StatementKind(IntEnum):
    """The number is the byte in the envelope."""

    GENESIS = 1
    ADD_DEVICE = 2
    GRANT = 3


class Role(IntFlag):
    """What a device may do; the number is the byte in its record."""

    RECORDER = 1
    VIEWER = 2
    ADMIN = 4


@dataclass(frozen=True)
class Device:
    """A member of the roster: its public keys, and an id that follows from them."""

    roles: Role
    verify_key: VerifyKey
    recipient: Recipient

    @classmethod
    def of(cls, keys: DeviceKeys, suite: Suite, roles: Role) -> "Device":
        """The record that a machine hands to whoever adds it."""
        return cls(roles, keys.signing_key.verify_key, keys.identity(suite).recipient)

    @property
    def device_id(self) -> DeviceId:
        recipient_hash = self.recipient.key_hash
        return DeviceId(sodium.digest(Label.DEVICE_ID, self.verify_key.public + recipient_hash, ID_BYTES))

    def write(self, writer: Writer) -> None:
        if not 0 < self.roles <= _ALL_ROLES:
            raise NotCanonical("a device without a role")
        writer.u8(self.roles).raw(self.verify_key.public, 32).raw(
            self.recipient.public, self.recipient.suite.public_bytes
        )

    @classmethod
    def read(cls, reader: Reader, suite: Suite) -> "Device":
        roles = reader.u8()
        if not 0 < roles <= _ALL_ROLES:
            raise NotCanonical("a device with roles that do not exist")
        return cls(Role(roles), VerifyKey(reader.raw(32)), Recipient(suite, reader.raw(suite.public_bytes)))


@dataclass(frozen=True)
class FirstCompartment:
    """A compartment's readers' key of epoch 1, and its seed wrapped for the root."""

    readers: EpochRecipient
    root_wrap: bytes


@dataclass(frozen=True)
class Genesis:
    """How a vault begins."""

    root_key: VerifyKey
    root_recipient: Recipient
    devices: tuple[Device, ...]
    compartments: tuple[FirstCompartment, ...]

    @property
    def suite(self) -> Suite:
        return self.root_recipient.suite

    def encode(self) -> bytes:
        suite = self.suite
        if len(self.compartments) > MAX_COMPARTMENTS:
            raise TooLarge("compartments")
        writer = Writer().u8(suite).raw(self.root_key.public, 32).raw(self.root_recipient.public, suite.public_bytes)
        writer.u8(len(self.devices))
        for device in self.devices:
            device.write(writer)
        writer.u8(len(self.compartments))
        for each in self.compartments:
            writer.u32(each.readers.compartment).raw(each.readers.recipient.public, suite.public_bytes)
            writer.raw(each.root_wrap, suite.wrap_bytes)
        return writer.done()

    @classmethod
    def parse(cls, body: bytes) -> "Genesis":
        reader = Reader(body)
        suite = Suite.parse(reader.u8())
        root_key, root_recipient = VerifyKey(reader.raw(32)), Recipient(suite, reader.raw(suite.public_bytes))
        devices = tuple(Device.read(reader, suite) for _ in range(reader.u8()))
        count = reader.u8()
        if count > MAX_COMPARTMENTS:
            raise TooLarge("compartments")
        compartments = tuple(_read_compartment(reader, suite) for _ in range(count))
        reader.end()
        return cls(root_key, root_recipient, devices, compartments)


@dataclass(frozen=True)
class Grant:
    """The seed of one compartment and epoch, wrapped for one device by the statement's signer."""

    device_id: DeviceId
    compartment: Compartment
    epoch: Epoch
    wrap: bytes

    def encode(self, suite: Suite) -> bytes:
        writer = Writer().raw(self.device_id, ID_BYTES).u32(self.compartment).u32(self.epoch)
        return writer.raw(self.wrap, suite.wrap_bytes).done()

    @classmethod
    def parse(cls, body: bytes, suite: Suite) -> "Grant":
        reader = Reader(body)
        device_id, compartment = DeviceId(reader.raw(ID_BYTES)), Compartment(reader.u32())
        grant = cls(device_id, compartment, Epoch(reader.u32()), reader.raw(suite.wrap_bytes))
        reader.end()
        return grant


def encode_device(device: Device) -> bytes:
    writer = Writer()
    device.write(writer)
    return writer.done()


def parse_device(body: bytes, suite: Suite) -> Device:
    reader = Reader(body)
    device = Device.read(reader, suite)
    reader.end()
    return device


@dataclass(frozen=True)
class Statement:
    """A signed envelope whose signature holds for the signer it names; its body is not parsed yet."""

    kind: StatementKind
    seq: int
    previous_hash: bytes
    root: RootFingerprint
    signer: VerifyKey
    body: bytes

    def sign(self, key: SigningKey) -> bytes:
        writer = Writer().magic(MAGIC, VERSION).u8(self.kind).zeros(2).u32(self.seq).raw(self.previous_hash, 32)
        writer.raw(self.root, 32).raw(self.signer.public, 32).u32(len(self.body)).raw(self.body, len(self.body))
        signed = writer.done()
        return signed + key.sign(Label.STATEMENT_SIGN, signed)


def parse_statement(data: bytes) -> Statement:
    """FormatRefused, or TamperedStatement if the signature does not hold for the signer it names."""
    if len(data) > MAX_STATEMENT_BYTES:
        raise TooLarge("a roster statement")
    reader = Reader(data)
    reader.magic(MAGIC, VERSION)
    kind = reader.u8()
    reader.zeros(2)
    seq, previous_hash, root = reader.u32(), reader.raw(32), RootFingerprint(reader.raw(32))
    signer, body = VerifyKey(reader.raw(32)), reader.raw(reader.u32())
    signed = data[: reader.offset]
    signature = reader.raw(sodium.SIGNATURE_BYTES)
    reader.end()
    if not signer.holds(Label.STATEMENT_SIGN, signed, signature):
        raise TamperedStatement
    try:
        return Statement(StatementKind(kind), seq, previous_hash, root, signer, body)
    except ValueError as error:
        raise NotCanonical(f"statement type {kind} does not exist") from error


def statement_hash(data: bytes) -> bytes:
    return sodium.digest(Label.STATEMENT_HASH, data)


def _read_compartment(reader: Reader, suite: Suite) -> FirstCompartment:
    compartment = Compartment(reader.u32())
    recipient = Recipient(suite, reader.raw(suite.public_bytes))
    return FirstCompartment(EpochRecipient(compartment, FIRST_EPOCH, recipient), reader.raw(suite.wrap_bytes))
