"""Which statement may follow which, and what it changes: the only way to a Roster; called by app/vault."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from crypto.bodies import (
    MAX_DEVICES,
    DeleteAuth,
    EpochRecord,
    Genesis,
    Grant,
    Policy,
    RetireLog,
    Revoke,
    RootChange,
    SetRoles,
    parse_body,
)
from crypto.errors import (
    ForeignRoot,
    NotCanonical,
    RosterRolledBack,
    SignerNotAllowed,
    SuiteRefused,
    TamperedStatement,
    TooLarge,
    UnknownMember,
)
from crypto.keys import FIRST_EPOCH, DeviceId, RootFingerprint, VerifyKey
from crypto.labels import Label
from crypto.members import Device, Role, RootKeys, check_named_once
from crypto.roster import Began, Revoked, Roster, RosterHead, WrappedSeed
from crypto.roster_key import RosterKeyRing, slot_tag
from crypto.statement import FIRST_KEY, NO_STATEMENT, Place, Statement, StatementKind, parse_statement, statement_hash

_ROOT_ONLY: Final = frozenset(
    {
        StatementKind.GENESIS,
        StatementKind.REVOKE,
        StatementKind.ROOT_CHANGE,
        StatementKind.DELETE_AUTH,
        StatementKind.SET_ROLES,
    }
)
_CHANGES_KEY: Final = frozenset({StatementKind.REVOKE, StatementKind.ROOT_CHANGE})


def verify_roster(
    pinned: RootFingerprint,
    statements: Sequence[bytes],
    ring: RosterKeyRing,
    remembered: RosterHead | None = None,
) -> Roster:
    """The roster that these statements, in order, make.

    pinned: the root fingerprint from pairing or from the words; it must be one of the roster's roots, in force or
    earlier. ring: this member's way to the roster's keys. remembered: the highest head ever seen: a roster without it
    must rank higher. Raises FormatRefused, ForeignRoot, TamperedStatement, SignerNotAllowed, UnknownMember,
    SuiteRefused, WrongReader, DeviceRevoked, RosterRolledBack.
    """
    if not statements:
        raise RosterRolledBack("there is none at all")
    parsed = [parse_statement(data) for data in statements]
    if parsed[0].place.root != pinned and all(each.kind is not StatementKind.ROOT_CHANGE for each in parsed):
        raise ForeignRoot
    for statement in parsed:
        ring.learn(statement)
    roster = begin(statements[0], ring)
    for data in statements[1:]:
        roster = follow(roster, data, ring)
    if pinned not in roster.root_history:
        raise ForeignRoot
    check_remembered(roster, remembered)
    return roster


def check_remembered(roster: Roster, remembered: RosterHead | None) -> None:
    """RosterRolledBack unless the roster holds the head that was seen, or outranks it."""
    if remembered is None or remembered.hash in roster.hashes:
        return
    if roster.head.rank <= remembered.rank:
        raise RosterRolledBack


def begin(data: bytes, ring: RosterKeyRing) -> Roster:
    """The roster after its first statement; ring has learned it. Whose root it is, the caller compares."""
    statement = parse_statement(data)
    place = statement.place
    if place.kind is not StatementKind.GENESIS or place.seq or place.previous_hash != NO_STATEMENT:
        raise TamperedStatement("it does not begin with the vault's first statement")
    if statement.key_change != FIRST_KEY:
        raise NotCanonical("a vault begins with its first key")
    genesis = parse_body(Genesis.read, ring.open(statement))
    if genesis.root.fingerprint != place.root or genesis.root.verify_key != place.signer:
        raise ForeignRoot
    check_named_once(genesis.devices)
    digest = statement_hash(data)
    roster = Roster(
        root=genesis.root,
        root_history=(place.root,),
        head=RosterHead(0, digest, 1),
        hashes=(digest,),
        key_commitment=statement.key_commitment,
        policy=genesis.policy,
        devices={each.device_id: each for each in genesis.devices},
    )
    _check_slots(statement, roster)
    return _with_epochs(roster, genesis.epochs, place)


def follow(roster: Roster, data: bytes, ring: RosterKeyRing) -> Roster:
    """The roster after one more statement; raises as verify_roster()."""
    statement = parse_statement(data)
    place = statement.place
    if place.root != roster.fingerprint:
        raise ForeignRoot
    if place.seq != roster.head.seq + 1 or place.previous_hash != roster.head.hash:
        raise TamperedStatement("it does not follow the statement before it")
    if place.kind is StatementKind.GENESIS:
        raise SignerNotAllowed("a vault begins only once")
    by_root = place.signer == roster.root.verify_key
    if not by_root and (place.kind in _ROOT_ONLY or not _is_admin(roster, place.signer)):
        raise SignerNotAllowed
    ring.learn(statement)
    _check_key(statement, roster)
    after = _RULES[place.kind](roster, ring.open(statement), statement)
    digest = statement_hash(data)
    head = RosterHead(place.seq, digest, roster.head.root_signed + by_root)
    return replace(after, head=head, hashes=(*roster.hashes, digest), key_commitment=statement.key_commitment)


def _is_admin(roster: Roster, signer: VerifyKey) -> bool:
    return any(each.verify_key == signer and Role.ADMIN in each.roles for each in roster.devices.values())


def _check_key(statement: Statement, roster: Roster) -> None:
    change = statement.key_change
    if (statement.kind in _CHANGES_KEY) is not (change is not None):
        raise NotCanonical("the key of the list changes with a revocation and with new words, and only then")
    before = statement.key_commitment if change is None else change.previous_commitment
    if before != roster.key_commitment:
        raise TamperedStatement("it is sealed under another key than the list's")
    if change is None and bool(statement.slots) is not (statement.kind is StatementKind.ADD_DEVICE):
        raise NotCanonical("keys are handed out in a statement that has none to give")


def _check_slots(statement: Statement, roster: Roster) -> None:
    """Exactly the root and the devices of this roster get the key: nobody who left, and nobody else."""
    members = [roster.root.recipients[-1], *(_sorted(roster)[each].recipients[-1] for each in _sorted(roster))]
    expected = [(each.suite, slot_tag(each, statement.place)) for each in members]
    if [(slot.suite, slot.tag) for slot in statement.slots] != expected:
        raise NotCanonical("the key of the list is not handed to exactly its members")


def _sorted(roster: Roster) -> dict[DeviceId, Device]:
    return dict(sorted(roster.devices.items()))


def _add_device(roster: Roster, body: bytes, statement: Statement) -> Roster:
    device, place = parse_body(Device.read, body), statement.place
    if Role.ADMIN in device.roles and place.signer != roster.root.verify_key:
        raise SignerNotAllowed("only the words make an administrator")
    if device.suite < roster.policy.least_suite:
        raise SuiteRefused
    members = [*roster.devices.values(), *(each.device for each in roster.revoked.values())]
    check_named_once([*members, device])
    if len(roster.devices) >= MAX_DEVICES:
        raise TooLarge("devices of a vault")
    recipient = device.recipients[-1]
    if [(slot.suite, slot.tag) for slot in statement.slots] != [(recipient.suite, slot_tag(recipient, place))]:
        raise NotCanonical("the key of the list is not handed to the device that is added")
    return replace(roster, devices={**roster.devices, device.device_id: device})


def _grant(roster: Roster, body: bytes, statement: Statement) -> Roster:
    grant = parse_body(Grant.read, body)
    began = roster.epochs.get((grant.compartment, grant.epoch))
    if began is None:
        raise UnknownMember
    if grant.suite is not began.readers.suite:
        raise SuiteRefused
    return _with_seed(roster, grant.seed.device_id, _wrapped(began.record, grant.seed.wrap, statement.place))


def _epoch(roster: Roster, body: bytes, statement: Statement) -> Roster:
    return _with_epochs(roster, [parse_body(EpochRecord.read, body)], statement.place)


def _revoke(roster: Roster, body: bytes, statement: Statement) -> Roster:
    revoke = parse_body(Revoke.read, body)
    device = roster.devices.get(revoke.device_id)
    if device is None:
        raise UnknownMember
    if not roster.known_to(revoke.device_id) <= {each.readers.compartment for each in revoke.epochs}:
        raise NotCanonical("a revocation leaves a key in use that the device has")
    devices = {device_id: each for device_id, each in roster.devices.items() if device_id != revoke.device_id}
    left = Revoked(device, statement.place.seq, revoke.log_ends)
    after = replace(roster, devices=devices, revoked={**roster.revoked, revoke.device_id: left})
    _check_slots(statement, after)
    return _with_epochs(after, revoke.epochs, statement.place)


def _root_change(roster: Roster, body: bytes, statement: Statement) -> Roster:
    change, place = parse_body(RootChange.read, body), statement.place
    if not change.root.verify_key.holds(Label.ROOT_ACCEPT, acceptance_message(place, change.root), change.acceptance):
        raise SignerNotAllowed("the new words did not accept")
    if change.root.fingerprint in roster.root_history:
        raise NotCanonical("these words were in force before")
    recoverable = {
        each.compartment for each in roster.recipients() if roster.epochs[each.place].record.root_wrap is not None
    }
    if not recoverable <= {each.readers.compartment for each in change.epochs}:
        raise NotCanonical("new words leave a key in use that the old words open")
    history = (*roster.root_history, change.root.fingerprint)
    after = replace(roster, root=change.root, root_history=history)
    _check_slots(statement, after)
    for grant in change.grants:
        began = roster.epochs.get((grant.compartment, grant.epoch))
        if began is None:
            raise UnknownMember
        if grant.suite is not began.readers.suite:
            raise SuiteRefused
        wrapped = _wrapped(began.record, grant.wrap, replace(place, root=change.root.fingerprint))
        after = replace(after, root_wraps=(*after.root_wraps, wrapped))
    return _with_epochs(after, change.epochs, replace(place, root=change.root.fingerprint))


def _policy(roster: Roster, body: bytes, statement: Statement) -> Roster:
    policy = parse_body(Policy.read, body)
    if not policy.is_stricter_than(roster.policy) and statement.place.signer != roster.root.verify_key:
        raise SignerNotAllowed("only the words make the rules weaker")
    return replace(roster, policy=policy)


def _delete_auth(roster: Roster, body: bytes, statement: Statement) -> Roster:
    return replace(roster, authorities=(*roster.authorities, parse_body(DeleteAuth.read, body)))


def _retire_log(roster: Roster, body: bytes, statement: Statement) -> Roster:
    retire = parse_body(RetireLog.read, body)
    log_id, by_root = retire.end.log_id, statement.place.signer == roster.root.verify_key
    # The root may say it again: otherwise an admin could void footage for good.
    if log_id == retire.new_log or (log_id in roster.retired and not by_root):
        raise NotCanonical("a log is retired once, for another one")
    return replace(roster, retired={**roster.retired, retire.end.log_id: retire})


def _set_roles(roster: Roster, body: bytes, statement: Statement) -> Roster:
    change = parse_body(SetRoles.read, body)
    device = roster.devices.get(change.device_id)
    if device is None:
        raise UnknownMember
    if (device.roles & ~change.roles) & (Role.RECORDER | Role.VIEWER):
        raise NotCanonical(
            "a recorder's log would belong to nobody, and a viewer would keep its keys: remove the device"
        )
    return replace(roster, devices={**roster.devices, change.device_id: replace(device, roles=change.roles)})


_RULES: Final[dict[StatementKind, Callable[[Roster, bytes, Statement], Roster]]] = {
    StatementKind.ADD_DEVICE: _add_device,
    StatementKind.GRANT: _grant,
    StatementKind.EPOCH: _epoch,
    StatementKind.REVOKE: _revoke,
    StatementKind.ROOT_CHANGE: _root_change,
    StatementKind.POLICY: _policy,
    StatementKind.DELETE_AUTH: _delete_auth,
    StatementKind.RETIRE_LOG: _retire_log,
    StatementKind.SET_ROLES: _set_roles,
}


def acceptance_message(place: Place, root: RootKeys) -> bytes:
    """What the new root signs: where the old one hands over, and to which keys."""
    keys = b"".join(each.key_hash for each in root.recipients)
    return place.root + place.seq.to_bytes(4, "big") + place.previous_hash + root.fingerprint + keys


def _with_epochs(roster: Roster, records: Sequence[EpochRecord], place: Place) -> Roster:
    for record in records:
        _check_epoch(roster, record, place)
        readers = record.readers
        roster = replace(roster, epochs={**roster.epochs, readers.place: Began(record, place.seq, place.signer)})
        if record.root_wrap is not None:
            wrapped = _wrapped(record, record.root_wrap, place)
            roster = replace(roster, root_wraps=(*roster.root_wraps, wrapped))
        for seed in record.seeds:
            roster = _with_seed(roster, seed.device_id, _wrapped(record, seed.wrap, place))
    return roster


def _check_epoch(roster: Roster, record: EpochRecord, place: Place) -> None:
    readers, before = record.readers, roster.newest(record.readers.compartment)
    if readers.epoch != (FIRST_EPOCH if before is None else before.readers.epoch + 1):
        raise NotCanonical("epochs are counted from 1, one by one")
    if readers.suite < roster.policy.least_suite:
        raise SuiteRefused
    if before is None:
        return
    if (record.root_wrap is None) is not (before.record.root_wrap is None):
        raise NotCanonical("whether the words open a group of cameras is settled when it begins")
    if readers.suite < before.readers.suite and place.signer != roster.root.verify_key:
        raise SignerNotAllowed("only the words lower the encryption")


def _with_seed(roster: Roster, device_id: DeviceId, wrapped: WrappedSeed) -> Roster:
    device = roster.devices.get(device_id)
    if device is None or Role.VIEWER not in device.roles:
        raise UnknownMember("only a viewer of the vault is given keys")
    if device.suite < wrapped.readers.suite:
        raise SuiteRefused
    before = roster.grants.get(device_id, ())
    return replace(roster, grants={**roster.grants, device_id: (*before, wrapped)})


def _wrapped(record: EpochRecord, wrap: bytes, place: Place) -> WrappedSeed:
    return WrappedSeed(record.readers, wrap, place.signer, place.root, place.previous_hash)
