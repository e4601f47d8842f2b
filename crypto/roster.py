"""The signed list of devices and readers' keys, verified from the pinned root; written and read by app/vault."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from crypto import sodium
from crypto.errors import (
    CommitmentMismatch,
    ForeignRoot,
    NotCanonical,
    RosterRolledBack,
    SignerNotAllowed,
    SuiteRefused,
    TamperedStatement,
    UnknownMember,
)
from crypto.hpke import Identity, Recipient, Suite
from crypto.keys import (
    FIRST_EPOCH,
    AccountRoot,
    Compartment,
    DeviceId,
    DeviceKeys,
    Epoch,
    EpochRecipient,
    ReaderKey,
    ReaderSeed,
    RootFingerprint,
    SigningKey,
    VerifyKey,
    root_fingerprint,
)
from crypto.labels import Label
from crypto.statement import (
    Device,
    FirstCompartment,
    Genesis,
    Grant,
    Role,
    Statement,
    StatementKind,
    encode_device,
    parse_device,
    parse_statement,
    statement_hash,
)

NO_STATEMENT: Final = bytes(sodium.HASH_BYTES)


@dataclass(frozen=True)
class RosterHead:
    """The newest statement of a verified roster: what a device remembers and log segments name."""

    seq: int
    hash: bytes


@dataclass(frozen=True)
class WrappedSeed:
    """A seed's wrap with all that it is bound to."""

    readers: EpochRecipient
    wrap: bytes
    issuer: VerifyKey
    previous_hash: bytes


@dataclass(frozen=True)
class Roster:
    """A verified roster; immutable. `follow` and the make_ functions give the next one."""

    root_key: VerifyKey
    suite: Suite
    head: RosterHead
    devices: Mapping[DeviceId, Device]
    readers: Mapping[tuple[Compartment, Epoch], EpochRecipient]
    root_wraps: tuple[WrappedSeed, ...] = field(repr=False)
    grants: Mapping[DeviceId, tuple[WrappedSeed, ...]] = field(repr=False)

    @classmethod
    def verify(
        cls, pinned: RootFingerprint, statements: Sequence[bytes], remembered: RosterHead | None = None
    ) -> "Roster":
        """The roster that these statements, in order, make.

        pinned: the root fingerprint from pairing or from the words. remembered: the highest head ever seen. Raises
        FormatRefused, ForeignRoot, TamperedStatement, SignerNotAllowed, UnknownMember, RosterRolledBack.
        """
        if not statements:
            raise RosterRolledBack("there is none at all")
        roster = _begin(pinned, statements[0])
        _check_remembered(roster, remembered)
        for data in statements[1:]:
            roster = roster.follow(data)
            _check_remembered(roster, remembered)
        if remembered is not None and roster.head.seq < remembered.seq:
            raise RosterRolledBack
        return roster

    def follow(self, data: bytes) -> "Roster":
        """The roster after one more statement; raises as verify()."""
        statement = parse_statement(data)
        if statement.root != self.fingerprint:
            raise ForeignRoot
        if statement.seq != self.head.seq + 1 or statement.previous_hash != self.head.hash:
            raise TamperedStatement("it does not follow the statement before it")
        if statement.kind is StatementKind.GENESIS:
            raise SignerNotAllowed("a vault begins only once")
        adds = statement.kind is StatementKind.ADD_DEVICE
        after = self._with_device(statement) if adds else self._with_grant(statement)
        return replace(after, head=RosterHead(statement.seq, statement_hash(data)))

    @property
    def fingerprint(self) -> RootFingerprint:
        return root_fingerprint(self.root_key)

    def recipients(self) -> tuple[EpochRecipient, ...]:
        """What recorders seal to: the newest epoch of every compartment, in rising order."""
        newest: dict[Compartment, EpochRecipient] = {}
        for (compartment, _), readers in sorted(self.readers.items()):
            newest[compartment] = readers
        return tuple(newest.values())

    def recorder(self, signer: VerifyKey) -> Device:
        """The recorder whose device key signed a log's segment 0; UnknownMember if there is none."""
        for device in self.devices.values():
            if device.verify_key == signer and Role.RECORDER in device.roles:
                return device
        raise UnknownMember("no recorder has this key")

    def seeds_of_device(self, keys: DeviceKeys) -> tuple[ReaderSeed, ...]:
        """What this device was granted, opened and checked. UnknownMember, WrongReader, CommitmentMismatch."""
        identity = keys.identity(self.suite)
        device_id = Device(Role(0), keys.signing_key.verify_key, identity.recipient).device_id
        if device_id not in self.devices:
            raise UnknownMember
        return tuple(self._unwrap(identity, wrapped) for wrapped in self.grants.get(device_id, ()))

    def seeds_of_root(self, root: AccountRoot) -> tuple[ReaderSeed, ...]:
        """What the 24 words open: every compartment whose readers' seed was wrapped for the root."""
        if root.fingerprint != self.fingerprint:
            raise ForeignRoot
        identity = root.identity(self.suite)
        return tuple(self._unwrap(identity, wrapped) for wrapped in self.root_wraps)

    def reader_keys(self, seeds: Sequence[ReaderSeed]) -> dict[tuple[Compartment, Epoch], ReaderKey]:
        """What LogReader and ObjectOpener take."""
        return {(seed.compartment, seed.epoch): seed.key(self.suite) for seed in seeds}

    def _unwrap(self, identity: Identity, wrapped: WrappedSeed) -> ReaderSeed:
        info = _wrap_info(wrapped, identity.recipient, self.fingerprint)
        readers = wrapped.readers
        seed = ReaderSeed(readers.compartment, readers.epoch, identity.open(wrapped.wrap, info))
        if seed.recipient(self.suite) != readers:
            raise CommitmentMismatch("the granted key is not the one that the recorders seal to")
        return seed

    def _check_signer(self, signer: VerifyKey, *, root_only: bool) -> None:
        admins = [each.verify_key for each in self.devices.values() if Role.ADMIN in each.roles and not root_only]
        if signer != self.root_key and signer not in admins:
            raise SignerNotAllowed

    def _with_device(self, statement: Statement) -> "Roster":
        device = parse_device(statement.body, self.suite)
        self._check_signer(statement.signer, root_only=Role.ADMIN in device.roles)
        _check_new_devices([*self.devices.values(), device])
        return replace(self, devices={**self.devices, device.device_id: device})

    def _with_grant(self, statement: Statement) -> "Roster":
        self._check_signer(statement.signer, root_only=False)
        grant = Grant.parse(statement.body, self.suite)
        readers = self.readers.get((grant.compartment, grant.epoch))
        if grant.device_id not in self.devices or readers is None:
            raise UnknownMember
        wrapped = WrappedSeed(readers, grant.wrap, statement.signer, statement.previous_hash)
        before = self.grants.get(grant.device_id, ())
        return replace(self, grants={**self.grants, grant.device_id: (*before, wrapped)})


def make_genesis(
    root: AccountRoot, suite: Suite, devices: Sequence[Device], seeds: Sequence[ReaderSeed]
) -> tuple[bytes, Roster]:
    """The first statement, signed by the words: first devices, and epoch 1 of every compartment, wrapped for the root.

    Grants to the first viewers follow as statements of their own (make_grant with root.signing_key).
    """
    root_recipient = root.identity(suite).recipient
    issuer = root.signing_key.verify_key
    compartments = []
    for seed in seeds:
        if seed.epoch != FIRST_EPOCH:
            raise NotCanonical("a vault begins with epoch 1")
        readers = seed.recipient(suite)
        wrapped = WrappedSeed(readers, b"", issuer, NO_STATEMENT)
        info = _wrap_info(wrapped, root_recipient, root.fingerprint)
        compartments.append(FirstCompartment(readers, root_recipient.seal(seed.secret, info)))
    genesis = Genesis(issuer, root_recipient, tuple(devices), tuple(compartments))
    statement = Statement(StatementKind.GENESIS, 0, NO_STATEMENT, root.fingerprint, issuer, genesis.encode())
    data = statement.sign(root.signing_key)
    return data, Roster.verify(root.fingerprint, [data])


def make_add_device(roster: Roster, signer: SigningKey, device: Device) -> tuple[bytes, Roster]:
    """Adds a device; the root or an admin signs, an admin device only the root. SuiteRefused, NotCanonical."""
    if device.recipient.suite is not roster.suite:
        raise SuiteRefused
    return _next(roster, signer, StatementKind.ADD_DEVICE, encode_device(device))


def make_grant(roster: Roster, signer: SigningKey, device_id: DeviceId, seed: ReaderSeed) -> tuple[bytes, Roster]:
    """Hands a readers' seed to a device; the root or an admin signs. UnknownMember, CommitmentMismatch, BadKey."""
    device = roster.devices.get(device_id)
    readers = roster.readers.get((seed.compartment, seed.epoch))
    if device is None or readers is None:
        raise UnknownMember
    if seed.recipient(roster.suite) != readers:
        raise CommitmentMismatch("this is not the key that the recorders seal to")
    wrapped = WrappedSeed(readers, b"", signer.verify_key, roster.head.hash)
    wrap = device.recipient.seal(seed.secret, _wrap_info(wrapped, device.recipient, roster.fingerprint))
    grant = Grant(device_id, seed.compartment, seed.epoch, wrap)
    return _next(roster, signer, StatementKind.GRANT, grant.encode(roster.suite))


def _next(roster: Roster, signer: SigningKey, kind: StatementKind, body: bytes) -> tuple[bytes, Roster]:
    head = roster.head
    statement = Statement(kind, head.seq + 1, head.hash, roster.fingerprint, signer.verify_key, body)
    data = statement.sign(signer)
    return data, roster.follow(data)


def _begin(pinned: RootFingerprint, data: bytes) -> Roster:
    statement = parse_statement(data)
    if statement.root != pinned or root_fingerprint(statement.signer) != pinned:
        raise ForeignRoot
    if statement.kind is not StatementKind.GENESIS or statement.seq or statement.previous_hash != NO_STATEMENT:
        raise TamperedStatement("it does not begin with the vault's first statement")
    genesis = Genesis.parse(statement.body)
    if genesis.root_key != statement.signer:
        raise ForeignRoot
    _check_new_devices(genesis.devices)
    readers = {(each.readers.compartment, each.readers.epoch): each.readers for each in genesis.compartments}
    if len(readers) != len(genesis.compartments):
        raise NotCanonical("a compartment is named twice")
    root_wraps = tuple(
        WrappedSeed(each.readers, each.root_wrap, statement.signer, NO_STATEMENT) for each in genesis.compartments
    )
    devices = {each.device_id: each for each in genesis.devices}
    head = RosterHead(0, statement_hash(data))
    return Roster(genesis.root_key, genesis.suite, head, devices, readers, root_wraps, {})


def _check_new_devices(devices: Sequence[Device]) -> None:
    """One signing key belongs to one device: otherwise a key could carry two sets of roles."""
    if len({each.verify_key for each in devices}) != len(devices):
        raise NotCanonical("a device is named twice")


def _check_remembered(roster: Roster, remembered: RosterHead | None) -> None:
    if remembered is not None and roster.head.seq == remembered.seq and roster.head.hash != remembered.hash:
        raise RosterRolledBack("it was replaced by another history")


def _wrap_info(wrapped: WrappedSeed, recipient: Recipient, root: RootFingerprint) -> bytes:
    """What a seed's wrap is bound to: 185 bytes."""
    readers = wrapped.readers
    place = readers.compartment.to_bytes(4, "big") + readers.epoch.to_bytes(4, "big")
    bound = recipient.key_hash + readers.recipient.key_hash + wrapped.issuer.public + root + wrapped.previous_hash
    return Label.WRAP_SEED.value + bytes([recipient.suite]) + place + bound
