"""Writes roster statements for whoever holds the root's or an admin's key; app/vault calls it."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from crypto import sodium
from crypto.bodies import (
    Body,
    DeleteAuth,
    EpochRecord,
    Genesis,
    Grant,
    LogEnd,
    Policy,
    RetireLog,
    Revoke,
    RootChange,
    RootGrant,
    SeedFor,
    SetRoles,
    encode_body,
)
from crypto.errors import CommitmentMismatch, NotCanonical, UnknownMember
from crypto.hpke import Recipient, Suite
from crypto.keys import FIRST_EPOCH, AccountRoot, Compartment, DeviceId, Epoch, LogId, ObjectId, ReaderSeed, SigningKey
from crypto.labels import Label
from crypto.members import Device, Recipients, Role, RootKeys
from crypto.roster import Roster, RosterHead, WrappedSeed
from crypto.roster_key import RosterKey, RosterKeyRing, padded_bytes
from crypto.roster_rules import acceptance_message, begin, follow
from crypto.statement import FIRST_KEY, NO_STATEMENT, KeyChange, KeySlot, Place, Statement, StatementKind

Random = Callable[[int], bytes]
_NO_CHANGE: Final = (None, ())


class RosterWriter:
    """One author and the roster as it stands after what he wrote. Each method signs one statement.

    The statements go into the bucket in order; what rules forbid raises as verify_roster() would. One thread at a time.
    """

    def __init__(
        self, roster: Roster, ring: RosterKeyRing, signer: SigningKey, *, urandom: Random = os.urandom
    ) -> None:
        self.roster = roster
        self.statements: list[bytes] = []
        self._ring = ring
        self._signer = signer
        self._urandom = urandom

    def add_device(self, device: Device) -> None:
        """The root or an admin; an admin device only by the root."""
        place = self._place(StatementKind.ADD_DEVICE)
        slot = self._key.slot(device.recipients[-1], place)
        self._write(place, device, slots=(slot,))

    def grant(self, device_id: DeviceId, seed: ReaderSeed, *, local_key: Recipient | None = None) -> None:
        """Hand a readers' seed to a device. local_key: instead of its own key, in a compartment without recovery."""
        device, began = self.roster.devices.get(device_id), self.roster.epochs.get((seed.compartment, seed.epoch))
        if device is None or began is None:
            raise UnknownMember
        suite = began.readers.suite
        if seed.recipient(suite) != began.readers:
            raise CommitmentMismatch("this is not the key that the recorders seal to")
        place = self._place(StatementKind.GRANT)
        recipient = local_key or device.recipient(suite)
        wrap = _wrap(seed, recipient, began.record, place)
        self._write(place, Grant(seed.compartment, seed.epoch, suite, SeedFor(device_id, wrap)))

    def new_epoch(
        self,
        compartment: Compartment,
        *,
        name: str | None = None,
        suite: Suite | None = None,
        recovery: bool = True,
        holders: Sequence[DeviceId] | None = None,
        local_keys: Mapping[DeviceId, Recipient] | None = None,
    ) -> ReaderSeed:
        """A fresh readers' key for a compartment, or the first of a new one; for its holders unless others are named.

        recovery: of a new compartment. local_keys: the devices' local-only keys in a compartment without recovery.
        """
        place = self._place(StatementKind.EPOCH)
        seed = self._next_seed(compartment)
        new = _NewEpoch(self.roster, place, name=name, suite=suite, recovery=recovery, local_keys=local_keys or {})
        who = self.roster.holders(compartment) if holders is None else tuple(holders)
        self._write(place, new.record(seed, who))
        return seed

    def revoke(
        self,
        device_id: DeviceId,
        log_ends: Sequence[LogEnd] = (),
        *,
        local_keys: Mapping[Compartment, Mapping[DeviceId, Recipient]] | None = None,
    ) -> None:
        """The root only. The device leaves, and every readers' key it had and the list's own key are replaced at once.

        log_ends: of a recorder, the last segments that are still believed. local_keys: of each compartment without
        recovery, the local-only keys of those who stay.
        """
        if device_id not in self.roster.devices:
            raise UnknownMember
        place = self._place(StatementKind.REVOKE)
        left = {each: device for each, device in self.roster.devices.items() if each != device_id}
        keys = local_keys or {}
        epochs = tuple(
            _NewEpoch(self.roster, place, local_keys=keys.get(each.compartment)).record(
                self._next_seed(each.compartment),
                [holder for holder in self.roster.holders(each.compartment) if holder != device_id],
            )
            for each in self.roster.recipients()
            if each.compartment in self.roster.known_to(device_id)
        )
        self._write_with_new_key(place, Revoke(device_id, tuple(log_ends), epochs), self.roster.root, left)

    def change_root(self, old: AccountRoot, new: AccountRoot) -> None:
        """The old root signs, the new one accepts. What the old words open is wrapped for the new, and replaced."""
        suite = self.roster.root.recipients[-1].suite
        root, place = RootKeys.of(new, suite), self._place(StatementKind.ROOT_CHANGE)
        bound = replace(place, root=root.fingerprint)
        grants = []
        # What was wrapped wrongly for the old words cannot be handed on, and does not stand in the way.
        for seed in self.roster.seeds_of_root(old, unopened=[]):
            record = self.roster.epochs[seed.compartment, seed.epoch].record
            wrap = _wrap(seed, root.recipient(record.readers.suite), record, bound)
            grants.append(RootGrant(seed.compartment, seed.epoch, record.readers.suite, wrap))
        epochs = _NewEpoch(replace(self.roster, root=root), bound)
        records = tuple(
            epochs.record(self._next_seed(each.compartment), self.roster.holders(each.compartment))
            for each in self.roster.recipients()
            if self.roster.epochs[each.place].record.root_wrap is not None
        )
        acceptance = new.signing_key.sign(Label.ROOT_ACCEPT, acceptance_message(place, root))
        change = RootChange(root, acceptance, tuple(grants), records)
        self._write_with_new_key(place, change, root, self.roster.devices)

    def set_policy(self, policy: Policy) -> None:
        """Stricter: the root or an admin. Weaker: the root."""
        self._write(self._place(StatementKind.POLICY), policy)

    def allow_deletes(self, objects: Sequence[ObjectId], floors: Sequence[LogEnd] = ()) -> None:
        """The root only: objects that may go before their time, and logs that may lose their beginning."""
        auth = DeleteAuth(tuple(sorted(set(objects))), tuple(floors))
        self._write(self._place(StatementKind.DELETE_AUTH), auth)

    def retire_log(self, end: LogEnd, new_log: LogId) -> None:
        """The root or an admin confirms that a restored recorder goes on in a new log."""
        self._write(self._place(StatementKind.RETIRE_LOG), RetireLog(end, new_log))

    def set_roles(self, device_id: DeviceId, roles: Role) -> None:
        """The root only."""
        self._write(self._place(StatementKind.SET_ROLES), SetRoles(device_id, roles))

    @property
    def _key(self) -> RosterKey:
        return self._ring.key(self.roster.key_commitment)

    def _place(self, kind: StatementKind) -> Place:
        head = self.roster.head
        return Place(kind, head.seq + 1, head.hash, self.roster.fingerprint, self._signer.verify_key)

    def _next_seed(self, compartment: Compartment) -> ReaderSeed:
        began = self.roster.newest(compartment)
        epoch = FIRST_EPOCH if began is None else Epoch(began.readers.epoch + 1)
        return ReaderSeed.generate(compartment, epoch, self._urandom)

    def _write(self, place: Place, body: Body, *, slots: tuple[KeySlot, ...] = ()) -> None:
        data = _sealed(place, body, self._key, self._signer, slots=slots, change=None, urandom=self._urandom)
        self._accept(data)

    def _write_with_new_key(self, place: Place, body: Body, root: RootKeys, devices: Mapping[DeviceId, Device]) -> None:
        key = RosterKey.generate(self._urandom)
        change = key.change_from(self._key, place, self._urandom)
        slots = _slots_for(key, place, root, devices)
        data = _sealed(place, body, key, self._signer, slots=slots, change=change, urandom=self._urandom)
        self._ring.add(key)
        self._accept(data)

    def _accept(self, data: bytes) -> None:
        self.roster = follow(self.roster, data, self._ring)
        self.statements.append(data)


def begin_roster(
    root: AccountRoot,
    suite: Suite,
    devices: Sequence[Device],
    seeds: Mapping[ReaderSeed, str],
    *,
    policy: Policy | None = None,
    holders: Sequence[DeviceId] = (),
    urandom: Random = os.urandom,
) -> RosterWriter:
    """The first statement, signed by the words: first devices, and epoch 1 of every compartment with its name.

    The writer that comes back holds it, and writes on as the root. suite: the best one that this machine can compute.
    """
    keys, signer = RootKeys.of(root, suite), root.signing_key
    place = Place(StatementKind.GENESIS, 0, NO_STATEMENT, root.fingerprint, signer.verify_key)
    by_id = {each.device_id: each for each in devices}
    empty = Roster(keys, (root.fingerprint,), RosterHead(0, b"", 0), (), b"", devices=by_id)
    new = _NewEpoch(empty, place, suite=suite)
    if any(seed.epoch != FIRST_EPOCH for seed in seeds):
        raise NotCanonical("a vault begins with epoch 1")
    epochs = tuple(replace(new.record(seed, holders), name=name) for seed, name in seeds.items())
    genesis = Genesis(keys, policy or Policy(least_suite=suite), tuple(devices), epochs)
    key = RosterKey.generate(urandom)
    slots = _slots_for(key, place, keys, by_id)
    data = _sealed(place, genesis, key, signer, slots=slots, change=FIRST_KEY, urandom=urandom)
    ring = RosterKeyRing([], [key])
    writer = RosterWriter(begin(data, ring), ring, signer, urandom=urandom)
    writer.statements.append(data)
    return writer


class _NewEpoch:
    """Makes epoch records for the place of one statement."""

    def __init__(
        self,
        roster: Roster,
        place: Place,
        *,
        name: str | None = None,
        suite: Suite | None = None,
        recovery: bool = True,
        local_keys: Mapping[DeviceId, Recipient] | None = None,
    ) -> None:
        self._roster = roster
        self._place = place
        self._name = name
        self._suite = suite
        self._recovery = recovery
        self._local_keys = local_keys or {}

    def record(self, seed: ReaderSeed, holders: Sequence[DeviceId]) -> EpochRecord:
        """The new key, its seed for the root unless the compartment has no recovery, and for the holders."""
        began = self._roster.newest(seed.compartment)
        before = None if began is None else began.record
        suite = self._suite or (self._roster.suite if before is None else before.readers.suite)
        name = self._name or ("cameras" if before is None else before.name)
        recovery = self._recovery if before is None else before.root_wrap is not None
        plain = EpochRecord(name, seed.recipient(suite), None, ())
        root_wrap = _wrap(seed, self._roster.root.recipient(suite), plain, self._place) if recovery else None
        seeds = tuple(self._seed_for(holder, seed, plain, recovery=recovery) for holder in sorted(holders))
        return replace(plain, root_wrap=root_wrap, seeds=seeds)

    def _seed_for(self, holder: DeviceId, seed: ReaderSeed, record: EpochRecord, *, recovery: bool) -> SeedFor:
        device = self._roster.devices.get(holder)
        if device is None or (not recovery and holder not in self._local_keys):
            raise UnknownMember("a device without a key of its own for this group of cameras")
        recipient = device.recipient(record.readers.suite) if recovery else self._local_keys[holder]
        return SeedFor(holder, _wrap(seed, recipient, record, self._place))


def _wrap(seed: ReaderSeed, recipient: Recipient, record: EpochRecord, place: Place) -> bytes:
    bound = WrappedSeed(record.readers, b"", place.signer, place.root, place.previous_hash)
    return recipient.seal(seed.secret, bound.info(recipient))


def _slots_for(key: RosterKey, place: Place, root: RootKeys, devices: Mapping[DeviceId, Device]) -> tuple[KeySlot, ...]:
    members: list[Recipients] = [root.recipients, *(devices[each].recipients for each in sorted(devices))]
    return tuple(key.slot(each[-1], place) for each in members)


def _sealed(
    place: Place,
    body: Body,
    key: RosterKey,
    signer: SigningKey,
    *,
    slots: tuple[KeySlot, ...],
    change: KeyChange | None,
    urandom: Random,
) -> bytes:
    plain = encode_body(body)
    blank = bytes(padded_bytes(len(plain)) + sodium.TAG_BYTES)
    nonce = urandom(sodium.NONCE_BYTES)
    statement = Statement(place, key.commitment, change, slots, nonce, blank)
    return replace(statement, sealed_body=key.seal_body(plain, statement)).sign(signer)
