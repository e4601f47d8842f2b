"""The signed list of devices and readers' keys as verified statements make it; read by app/vault and by the log."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from crypto.bodies import DeleteAuth, EpochRecord, LogEnd, Policy, RetireLog
from crypto.errors import CommitmentMismatch, ForeignRoot, KeyRefused, UnknownMember, WrongReader
from crypto.hpke import Identity, Recipient, Suite
from crypto.keys import (
    AccountRoot,
    Compartment,
    DeviceId,
    DeviceKeys,
    Epoch,
    EpochRecipient,
    LogId,
    ObjectId,
    ReaderKey,
    ReaderSeed,
    RootFingerprint,
    VerifyKey,
)
from crypto.labels import Label
from crypto.members import Device, Role, RootKeys, suites_up_to


@dataclass(frozen=True)
class RosterHead:
    """The newest statement of a verified roster: what a device remembers and log segments name.

    Heads order by the number of statements that the root signed, then by seq, then the lower hash is higher: so a
    revocation beats whatever the revoked admin wrote beside it, and two admins who race end in one history.
    """

    seq: int
    hash: bytes
    root_signed: int

    @property
    def rank(self) -> tuple[int, int, int]:
        """Heads compare by this."""
        return self.root_signed, self.seq, -int.from_bytes(self.hash, "big")


@dataclass(frozen=True)
class WrappedSeed:
    """A seed's wrap with all that it is bound to."""

    readers: EpochRecipient
    wrap: bytes
    issuer: VerifyKey
    root: RootFingerprint
    previous_hash: bytes

    def info(self, recipient: Recipient) -> bytes:
        """What it is bound to: 185 bytes."""
        readers = self.readers
        place = readers.compartment.to_bytes(4, "big") + readers.epoch.to_bytes(4, "big")
        bound = recipient.key_hash + readers.recipient.key_hash + self.issuer.public + self.root + self.previous_hash
        return Label.WRAP_SEED.value + bytes([recipient.suite]) + place + bound

    def open(self, identity: Identity) -> ReaderSeed:
        """WrongReader, or CommitmentMismatch where the seed is not that of the key that recorders seal to."""
        readers = self.readers
        seed = ReaderSeed(readers.compartment, readers.epoch, identity.open(self.wrap, self.info(identity.recipient)))
        if seed.recipient(readers.suite) != readers:
            raise CommitmentMismatch("the granted key is not the one that the recorders seal to")
        return seed


@dataclass(frozen=True)
class Began:
    """A readers' key, the statement by which it began, and who signed that: he made the key, and so knows it."""

    record: EpochRecord
    seq: int
    issuer: VerifyKey

    @property
    def readers(self) -> EpochRecipient:
        return self.record.readers


@dataclass(frozen=True)
class Revoked:
    """A device that left, the statement that says so, and what of its logs is still believed."""

    device: Device
    seq: int
    log_ends: tuple[LogEnd, ...]


@dataclass(frozen=True)
class Roster:
    """A verified roster; immutable. crypto.roster_rules makes the next one."""

    root: RootKeys
    root_history: tuple[RootFingerprint, ...]
    head: RosterHead
    hashes: tuple[bytes, ...] = field(repr=False)
    key_commitment: bytes = field(repr=False)
    policy: Policy = field(default_factory=Policy)
    devices: Mapping[DeviceId, Device] = field(default_factory=dict)
    revoked: Mapping[DeviceId, Revoked] = field(default_factory=dict)
    epochs: Mapping[tuple[Compartment, Epoch], Began] = field(default_factory=dict)
    root_wraps: tuple[WrappedSeed, ...] = field(default=(), repr=False)
    grants: Mapping[DeviceId, tuple[WrappedSeed, ...]] = field(default_factory=dict, repr=False)
    retired: Mapping[LogId, RetireLog] = field(default_factory=dict)
    authorities: tuple[DeleteAuth, ...] = ()

    @property
    def fingerprint(self) -> RootFingerprint:
        """Of the root in force."""
        return self.root.fingerprint

    @property
    def suite(self) -> Suite:
        """The weakest suite that new objects are sealed in: what the window shows."""
        return min((each.suite for each in self.recipients()), default=self.root.recipients[-1].suite)

    def newest(self, compartment: Compartment) -> Began | None:
        """The current readers' key of a compartment."""
        held = [began for (each, _), began in self.epochs.items() if each == compartment]
        return max(held, key=lambda began: began.readers.epoch, default=None)

    def recipients(self) -> tuple[EpochRecipient, ...]:
        """What recorders seal to: the newest epoch of every compartment, in rising order."""
        newest = {compartment: self.epochs[compartment, epoch].readers for compartment, epoch in sorted(self.epochs)}
        return tuple(newest.values())

    def name(self, compartment: Compartment) -> str:
        """What people call a compartment; UnknownMember."""
        began = self.newest(compartment)
        if began is None:
            raise UnknownMember
        return began.record.name

    def holders(self, compartment: Compartment) -> tuple[DeviceId, ...]:
        """The devices that were given the compartment's current key."""
        began = self.newest(compartment)
        return tuple(
            device_id
            for device_id, seeds in self.grants.items()
            if began is not None and device_id in self.devices and any(each.readers == began.readers for each in seeds)
        )

    def known_to(self, device_id: DeviceId) -> frozenset[Compartment]:
        """The compartments whose current key this device was given, or made itself."""
        device = self.devices[device_id]
        return frozenset(
            each.compartment
            for each in self.recipients()
            if device_id in self.holders(each.compartment) or self.epochs[each.place].issuer == device.verify_key
        )

    @property
    def members(self) -> dict[DeviceId, Device]:
        """Every device that belongs or belonged."""
        return {**{device_id: each.device for device_id, each in self.revoked.items()}, **self.devices}

    def recorder(self, signer: VerifyKey) -> Device:
        """The recorder whose device key signed a log's segment 0, also a revoked one; UnknownMember."""
        for device in self.members.values():
            if device.verify_key == signer and Role.RECORDER in device.roles:
                return device
        raise UnknownMember("no recorder has this key")

    def log_end(self, log_id: LogId, device_id: DeviceId) -> LogEnd | None:
        """The last segment of a log that is believed, where its recorder was revoked or went on in another log.

        A revoked recorder's log that the revocation does not name ends before it begins (number -1).
        """
        if log_id in self.retired:
            return self.retired[log_id].end
        revoked = self.revoked.get(device_id)
        if revoked is None:
            return None
        named = [end for end in revoked.log_ends if end.log_id == log_id]
        return named[0] if named else LogEnd(log_id, -1, b"")

    def seq_of(self, statement_hash: bytes) -> int | None:
        """The number of one of this roster's statements."""
        return self.hashes.index(statement_hash) if statement_hash in self.hashes else None

    def is_outdated(self, compartment: Compartment, epoch: Epoch, roster_head: bytes) -> bool:
        """Whether a recorder that knew the roster up to roster_head sealed to an epoch that was over by then."""
        known = self.seq_of(roster_head)
        later = [began.seq for (each, other), began in self.epochs.items() if each == compartment and other > epoch]
        return known is not None and any(seq <= known for seq in later)

    def pending(
        self, roster_heads: Mapping[LogId, bytes], owners: Mapping[LogId, DeviceId]
    ) -> dict[DeviceId, tuple[DeviceId, ...]]:
        """Revoked devices, each with the recorders that do not show yet that they know.

        roster_heads: of every live log, the roster head in its newest segment. owners: whose logs they are. A recorder
        of which no live log could be read shows nothing: whoever withholds a log does not end the waiting.
        """
        known: dict[DeviceId, list[int]] = {
            device_id: [] for device_id, device in self.devices.items() if Role.RECORDER in device.roles
        }
        for log_id, head in roster_heads.items():
            seq = self.seq_of(head)
            known.setdefault(owners[log_id], []).append(-1 if seq is None else seq)
        waiting = {}
        for device_id, revoked in self.revoked.items():
            behind = tuple(sorted(each for each, seqs in known.items() if min(seqs, default=-1) < revoked.seq))
            if behind:
                waiting[device_id] = behind
        return waiting

    def may_delete(self, object_id: ObjectId) -> bool:
        """Whether the root allowed this object to go before its time."""
        return any(object_id in authority.objects for authority in self.authorities)

    def floor(self, log_id: LogId) -> LogEnd | None:
        """Segments below this number may be gone, as the root said."""
        floors = [floor for each in self.authorities for floor in each.floors if floor.log_id == log_id]
        return max(floors, key=lambda floor: floor.number, default=None)

    def device_of(self, keys: DeviceKeys) -> Device:
        """This device's own record; UnknownMember."""
        for device in self.devices.values():
            if device.verify_key == keys.signing_key.verify_key:
                return device
        raise UnknownMember

    def seeds_of_device(
        self, keys: DeviceKeys, local: Sequence[Identity] = (), *, unopened: list[KeyRefused] | None = None
    ) -> tuple[ReaderSeed, ...]:
        """What this device was granted, opened and checked.

        local: the local-only identities of compartments without recovery; without one, its seed is left out, because
        it was shredded. unopened: takes the refusals of keys that were granted wrongly, so that one of them does not
        keep the others shut. UnknownMember; WrongReader and CommitmentMismatch where `unopened` is not there.
        """
        device = self.device_of(keys)
        own = {suite: keys.identity(suite) for suite in suites_up_to(device.suite)}
        seeds: list[ReaderSeed] = []
        for wrapped in self.grants.get(device.device_id, ()):
            readers = wrapped.readers
            if self.epochs[readers.compartment, readers.epoch].record.root_wrap is not None:
                seeds += _opened(wrapped, own[readers.suite], unopened)
            else:
                seeds += _opened_locally(wrapped, local, unopened)
        return tuple(seeds)

    def seeds_of_root(self, root: AccountRoot, *, unopened: list[KeyRefused] | None = None) -> tuple[ReaderSeed, ...]:
        """What the 24 words open: every readers' seed that was wrapped for this root.

        unopened: as of seeds_of_device(). ForeignRoot.
        """
        if root.fingerprint not in self.root_history:
            raise ForeignRoot
        identities: dict[Suite, Identity] = {}
        seeds: list[ReaderSeed] = []
        for wrapped in self.root_wraps:
            if wrapped.root == root.fingerprint:
                suite = wrapped.readers.suite
                identities.setdefault(suite, root.identity(suite))
                seeds += _opened(wrapped, identities[suite], unopened)
        return tuple(seeds)

    def reader_keys(self, seeds: Sequence[ReaderSeed]) -> dict[tuple[Compartment, Epoch], ReaderKey]:
        """What LogReader and ObjectOpener take."""
        places = [(seed.compartment, seed.epoch) for seed in seeds]
        return {place: seed.key(self.epochs[place].readers.suite) for place, seed in zip(places, seeds, strict=True)}


def _opened(wrapped: WrappedSeed, identity: Identity, unopened: list[KeyRefused] | None) -> list[ReaderSeed]:
    try:
        return [wrapped.open(identity)]
    except KeyRefused as error:
        if unopened is None:
            raise
        readers = wrapped.readers
        unopened.append(type(error)(f"the key of group {readers.compartment}, epoch {readers.epoch}"))
        return []


def _opened_locally(
    wrapped: WrappedSeed, local: Sequence[Identity], unopened: list[KeyRefused] | None
) -> list[ReaderSeed]:
    for identity in local:
        if identity.suite is wrapped.readers.suite:
            try:
                return _opened(wrapped, identity, None)
            except WrongReader:
                continue
            except KeyRefused:
                return _opened(wrapped, identity, unopened)
    return []
