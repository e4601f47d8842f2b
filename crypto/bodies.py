"""What each roster statement says, in strict binary; sealed in crypto/statement's envelope, used by the roster."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

from crypto import sodium
from crypto.canonical import Reader, Writer
from crypto.errors import NotCanonical, TooLarge
from crypto.hpke import Recipient, Suite
from crypto.keys import ID_BYTES, Compartment, DeviceId, Epoch, EpochRecipient, LogId, ObjectId
from crypto.members import MAX_NAME_BYTES, Device, Role, RootKeys, parse_roles

MAX_DEVICES: Final = 255
MAX_COMPARTMENTS: Final = 64
MAX_LOG_ENDS: Final = 64
MAX_DELETED: Final = 4096
MAX_ROOT_GRANTS: Final = 1024
MAX_KEEP_DAYS: Final = 36_525
_Item = TypeVar("_Item")


@dataclass(frozen=True)
class SeedFor:
    """A readers' seed, wrapped for one device."""

    device_id: DeviceId
    wrap: bytes


@dataclass(frozen=True)
class EpochRecord:
    """A new readers' key. root_wrap: its seed for the 24 words; None in a compartment without recovery."""

    name: str
    readers: EpochRecipient
    root_wrap: bytes | None
    seeds: tuple[SeedFor, ...]

    def write(self, writer: Writer) -> None:
        readers, suite = self.readers, self.readers.suite
        writer.text(self.name, MAX_NAME_BYTES).u32(readers.compartment).u32(readers.epoch).u8(suite)
        writer.raw(readers.recipient.public, suite.public_bytes).flag(self.root_wrap is not None)
        if self.root_wrap is not None:
            writer.raw(self.root_wrap, suite.wrap_bytes)
        writer.u8(_checked(len(self.seeds), MAX_DEVICES))
        for seed in self.seeds:
            writer.raw(seed.device_id, ID_BYTES).raw(seed.wrap, suite.wrap_bytes)

    @classmethod
    def read(cls, reader: Reader) -> "EpochRecord":
        name, compartment, epoch = reader.text(MAX_NAME_BYTES), Compartment(reader.u32()), Epoch(reader.u32())
        suite = Suite.parse(reader.u8())
        readers = EpochRecipient(compartment, epoch, Recipient(suite, reader.raw(suite.public_bytes)))
        root_wrap = reader.raw(suite.wrap_bytes) if reader.flag() else None
        seeds = tuple(SeedFor(DeviceId(reader.raw(ID_BYTES)), reader.raw(suite.wrap_bytes)) for _ in range(reader.u8()))
        if len({seed.device_id for seed in seeds}) != len(seeds):
            raise NotCanonical("a device is given the same key twice")
        return cls(name, readers, root_wrap, seeds)


@dataclass(frozen=True)
class Policy:
    """What recorders and admins may not undercut. Stricter is more of either."""

    least_keep_days: int = 0
    least_suite: Suite = Suite.SEALED_BOX

    def is_stricter_than(self, other: "Policy") -> bool:
        """Whether no field is weaker."""
        return self.least_keep_days >= other.least_keep_days and self.least_suite >= other.least_suite

    def write(self, writer: Writer) -> None:
        writer.u16(_checked(self.least_keep_days, MAX_KEEP_DAYS)).u8(self.least_suite)

    @classmethod
    def read(cls, reader: Reader) -> "Policy":
        return cls(_checked(reader.u16(), MAX_KEEP_DAYS), Suite.parse(reader.u8()))


@dataclass(frozen=True)
class Genesis:
    """How a vault begins."""

    root: RootKeys
    policy: Policy
    devices: tuple[Device, ...]
    epochs: tuple[EpochRecord, ...]

    def write(self, writer: Writer) -> None:
        self.root.write(writer)
        self.policy.write(writer)
        _write_all(writer, self.devices, MAX_DEVICES)
        _write_all(writer, self.epochs, MAX_COMPARTMENTS)

    @classmethod
    def read(cls, reader: Reader) -> "Genesis":
        root, policy = RootKeys.read(reader), Policy.read(reader)
        return cls(root, policy, _read_all(reader, Device.read, MAX_DEVICES), _read_epochs(reader))


@dataclass(frozen=True)
class Grant:
    """The seed of an existing compartment and epoch for a device that came later."""

    compartment: Compartment
    epoch: Epoch
    suite: Suite
    seed: SeedFor

    def write(self, writer: Writer) -> None:
        writer.u32(self.compartment).u32(self.epoch).u8(self.suite)
        writer.raw(self.seed.device_id, ID_BYTES).raw(self.seed.wrap, self.suite.wrap_bytes)

    @classmethod
    def read(cls, reader: Reader) -> "Grant":
        compartment, epoch = Compartment(reader.u32()), Epoch(reader.u32())
        suite = Suite.parse(reader.u8())
        return cls(compartment, epoch, suite, SeedFor(DeviceId(reader.raw(ID_BYTES)), reader.raw(suite.wrap_bytes)))


@dataclass(frozen=True)
class LogEnd:
    """The last segment of a log that is still believed."""

    log_id: LogId
    number: int
    hash: bytes

    def write(self, writer: Writer) -> None:
        writer.raw(self.log_id, ID_BYTES).u64(self.number).raw(self.hash, sodium.HASH_BYTES)

    @classmethod
    def read(cls, reader: Reader) -> "LogEnd":
        return cls(LogId(reader.raw(ID_BYTES)), reader.u64(), reader.raw(sodium.HASH_BYTES))


@dataclass(frozen=True)
class Revoke:
    """A device leaves, and every key that it had is replaced in the same step."""

    device_id: DeviceId
    log_ends: tuple[LogEnd, ...]
    epochs: tuple[EpochRecord, ...]

    def write(self, writer: Writer) -> None:
        writer.raw(self.device_id, ID_BYTES)
        _write_all(writer, self.log_ends, MAX_LOG_ENDS)
        _write_all(writer, self.epochs, MAX_COMPARTMENTS)

    @classmethod
    def read(cls, reader: Reader) -> "Revoke":
        device_id = DeviceId(reader.raw(ID_BYTES))
        return cls(device_id, _read_all(reader, LogEnd.read, MAX_LOG_ENDS), _read_epochs(reader))


@dataclass(frozen=True)
class RootGrant:
    """An older seed, wrapped for the new words."""

    compartment: Compartment
    epoch: Epoch
    suite: Suite
    wrap: bytes

    def write(self, writer: Writer) -> None:
        writer.u32(self.compartment).u32(self.epoch).u8(self.suite).raw(self.wrap, self.suite.wrap_bytes)

    @classmethod
    def read(cls, reader: Reader) -> "RootGrant":
        compartment, epoch = Compartment(reader.u32()), Epoch(reader.u32())
        suite = Suite.parse(reader.u8())
        return cls(compartment, epoch, suite, reader.raw(suite.wrap_bytes))


@dataclass(frozen=True)
class RootChange:
    """New words. The old root signs the statement, `acceptance` is the new root's signature over its place."""

    root: RootKeys
    acceptance: bytes
    grants: tuple[RootGrant, ...]
    epochs: tuple[EpochRecord, ...]

    def write(self, writer: Writer) -> None:
        self.root.write(writer)
        writer.raw(self.acceptance, sodium.SIGNATURE_BYTES).u16(_checked(len(self.grants), MAX_ROOT_GRANTS))
        for grant in self.grants:
            grant.write(writer)
        _write_all(writer, self.epochs, MAX_COMPARTMENTS)

    @classmethod
    def read(cls, reader: Reader) -> "RootChange":
        root, acceptance = RootKeys.read(reader), reader.raw(sodium.SIGNATURE_BYTES)
        count = _checked(reader.u16(), MAX_ROOT_GRANTS)
        grants = tuple(RootGrant.read(reader) for _ in range(count))
        return cls(root, acceptance, grants, _read_epochs(reader))


@dataclass(frozen=True)
class DeleteAuth:
    """Objects that may go before their time, and logs of which nothing before a number is needed any more."""

    objects: tuple[ObjectId, ...]
    floors: tuple[LogEnd, ...]

    def write(self, writer: Writer) -> None:
        if list(self.objects) != sorted(set(self.objects)):
            raise NotCanonical("objects are not in rising order")
        writer.u16(_checked(len(self.objects), MAX_DELETED))
        for object_id in self.objects:
            writer.raw(object_id, ID_BYTES)
        _write_all(writer, self.floors, MAX_LOG_ENDS)

    @classmethod
    def read(cls, reader: Reader) -> "DeleteAuth":
        count = _checked(reader.u16(), MAX_DELETED)
        objects = tuple(ObjectId(reader.raw(ID_BYTES)) for _ in range(count))
        if list(objects) != sorted(set(objects)):
            raise NotCanonical("objects are not in rising order")
        return cls(objects, _read_all(reader, LogEnd.read, MAX_LOG_ENDS))


@dataclass(frozen=True)
class RetireLog:
    """A recorder whose disk was restored goes on in a new log; nothing behind `end` of the old one is believed."""

    end: LogEnd
    new_log: LogId

    def write(self, writer: Writer) -> None:
        self.end.write(writer)
        writer.raw(self.new_log, ID_BYTES)

    @classmethod
    def read(cls, reader: Reader) -> "RetireLog":
        return cls(LogEnd.read(reader), LogId(reader.raw(ID_BYTES)))


@dataclass(frozen=True)
class SetRoles:
    """A device of the roster gets other roles."""

    device_id: DeviceId
    roles: Role

    def write(self, writer: Writer) -> None:
        writer.raw(self.device_id, ID_BYTES).u8(parse_roles(self.roles))

    @classmethod
    def read(cls, reader: Reader) -> "SetRoles":
        return cls(DeviceId(reader.raw(ID_BYTES)), parse_roles(reader.u8()))


Body = Genesis | Device | Grant | EpochRecord | Revoke | RootChange | Policy | DeleteAuth | RetireLog | SetRoles


def encode_body(body: Body) -> bytes:
    """NotCanonical or TooLarge for what may not be said."""
    writer = Writer()
    body.write(writer)
    return writer.done()


def parse_body(read: Callable[[Reader], _Item], data: bytes) -> _Item:
    """The one body that `data` is; FormatRefused for anything that encode_body() does not write."""
    reader = Reader(data)
    body = read(reader)
    reader.end()
    return body


def _write_all(writer: Writer, items: "tuple[Device | EpochRecord | LogEnd, ...]", most: int) -> None:
    writer.u8(_checked(len(items), most))
    for item in items:
        item.write(writer)


def _read_all(reader: Reader, read: Callable[[Reader], _Item], most: int) -> tuple[_Item, ...]:
    return tuple(read(reader) for _ in range(_checked(reader.u8(), most)))


def _read_epochs(reader: Reader) -> tuple[EpochRecord, ...]:
    epochs = _read_all(reader, EpochRecord.read, MAX_COMPARTMENTS)
    if len({each.readers.compartment for each in epochs}) != len(epochs):
        raise NotCanonical("a compartment is named twice")
    return epochs


def _checked(count: int, most: int) -> int:
    if count > most:
        raise TooLarge(f"more than {most} of one thing in a roster statement")
    return count
