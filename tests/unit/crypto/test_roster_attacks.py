"""Every attack on the roster is performed and refused by its name."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    encode_body,
    parse_body,
)
from crypto.canonical import Writer
from crypto.errors import (
    BadKey,
    CommitmentMismatch,
    CryptoError,
    ForeignRoot,
    NotCanonical,
    NotOurFormat,
    RosterRolledBack,
    SignerNotAllowed,
    SuiteRefused,
    TamperedStatement,
    TooLarge,
    TrailingData,
    Truncated,
    UnknownMember,
    WrongReader,
)
from crypto.hpke import Recipient, Suite
from crypto.keys import AccountRoot, DeviceId, DeviceKeys, Epoch, LogId, ObjectId, SigningKey
from crypto.labels import Label
from crypto.members import Device, Role, RootKeys, check_named_once, parse_roles, read_recipients, write_recipients
from crypto.roster import Roster, RosterHead, WrappedSeed
from crypto.roster_history import best_history
from crypto.roster_key import RosterKey, RosterKeyRing, padded_bytes
from crypto.roster_rules import begin, follow, verify_roster
from crypto.statement import FIRST_KEY, KeySlot, Statement, StatementKind, parse_statement
from tests.unit.crypto.vaults import HOUSE, YARD, Vault

FRESH_KEYS: list[RosterKey] = []
"""Of the statements that write() made: the attacker hands them to whom he likes."""


def resign(data: bytes, key: SigningKey, **changes: object) -> bytes:
    """The statement with changed fields of its place or itself, rightly signed by `key`."""
    statement = parse_statement(data)
    place_fields = {name: value for name, value in changes.items() if hasattr(statement.place, name)}
    own_fields = {name: value for name, value in changes.items() if name not in place_fields}
    place = replace(statement.place, **{"signer": key.verify_key, **place_fields})  # type: ignore[arg-type]
    return replace(statement, place=place, **own_fields).sign(key)  # type: ignore[arg-type]


def write(
    vault: Vault, kind: StatementKind, body: Body | bytes, key: SigningKey | None = None, **changes: object
) -> bytes:
    """A statement made by hand that follows the vault's head: what a faulty or hostile member could write."""
    writer = vault.as_root()
    key, roster_key = key or vault.root.signing_key, vault.ring(vault.root).key(vault.roster.key_commitment)
    place = replace(writer._place(kind), signer=key.verify_key)
    plain = body if isinstance(body, bytes) else encode_body(body)
    blank = bytes(padded_bytes(len(plain)) + sodium.TAG_BYTES)
    change = None
    if kind in (StatementKind.REVOKE, StatementKind.ROOT_CHANGE):
        fresh = RosterKey.generate()
        change = fresh.change_from(roster_key, place, bytes)
        FRESH_KEYS.append(fresh)
        roster_key = fresh
    statement = Statement(place, roster_key.commitment, change, (), bytes(24), blank)
    statement = replace(statement, **changes)  # type: ignore[arg-type]
    return replace(statement, sealed_body=roster_key.seal_body(plain, statement)).sign(key)


def follow_in(vault: Vault, data: bytes, keys: DeviceKeys | AccountRoot | None = None) -> Roster:
    ring = vault.ring(keys or vault.root)
    for key in FRESH_KEYS:
        ring.add(key)
    return follow(vault.roster, data, ring)


def test_a_roster_of_another_root_is_refused(vault: Vault) -> None:
    other = Vault(vault.suite)
    ring = vault.ring(vault.recorder)
    for statements in (other.statements, []):
        with pytest.raises((ForeignRoot, RosterRolledBack)):
            verify_roster(vault.root.fingerprint, statements, ring)
    with pytest.raises(ForeignRoot):
        verify_roster(vault.root.fingerprint, [vault.statements[0], other.statements[1]], ring)
    with pytest.raises(ForeignRoot):
        vault.roster.seeds_of_root(other.root)
    with pytest.raises(ForeignRoot):
        best_history(vault.root.fingerprint, other.statements, ring)


def test_another_root_that_hands_over_to_itself_is_not_the_pinned_one(vault: Vault) -> None:
    """A server's own account, with a change of root in it, and a ring that opens all of it."""
    other = Vault(vault.suite)
    writer = other.as_root()
    writer.change_root(other.root, AccountRoot.generate())
    other.publish(writer)
    for verify in (verify_roster, best_history):
        with pytest.raises(ForeignRoot):
            verify(vault.root.fingerprint, other.statements, other.ring(other.viewer))


def test_a_foreign_beginning_beside_ours_is_named_and_ours_is_read(vault: Vault) -> None:
    other = Vault(vault.suite)
    ring = vault.ring(vault.viewer)
    history = best_history(vault.root.fingerprint, [*other.statements, *vault.statements, b"noise"], ring)
    assert history.roster == vault.roster
    assert {type(refusal) for refusal in history.refusals} >= {ForeignRoot, NotOurFormat}


def test_our_own_beginning_that_we_cannot_open_is_named(vault: Vault) -> None:
    with pytest.raises(WrongReader):
        best_history(vault.root.fingerprint, vault.statements, RosterKeyRing([]))


def test_nothing_at_all_is_a_roll_back(vault: Vault) -> None:
    with pytest.raises(RosterRolledBack):
        best_history(vault.root.fingerprint, [], RosterKeyRing([]))


def test_a_genesis_signed_by_another_than_its_root_is_refused(vault: Vault) -> None:
    forged = resign(vault.statements[0], SigningKey.generate())
    with pytest.raises(CryptoError):
        verify_roster(vault.root.fingerprint, [forged], vault.ring(vault.root))


def forged_genesis(vault: Vault, change: Callable[[Genesis], Genesis], key: AccountRoot | None = None) -> None:
    """Begin a vault by hand; the writer that would refuse it is not asked."""
    data = vault.statements[0]
    ring = vault.ring(vault.root)
    statement = parse_statement(data)
    roster_key = ring.key(statement.key_commitment)
    plain = encode_body(change(parse_body(Genesis.read, roster_key.open_body(statement))))
    root = key or vault.root
    place = replace(statement.place, signer=root.signing_key.verify_key)
    blank = replace(statement, place=place, sealed_body=bytes(padded_bytes(len(plain)) + 16))
    begin(replace(blank, sealed_body=roster_key.seal_body(plain, blank)).sign(root.signing_key), ring)


def test_a_genesis_with_another_root_key_inside_is_refused(vault: Vault) -> None:
    stranger = AccountRoot.generate()
    with pytest.raises(ForeignRoot):
        forged_genesis(vault, lambda genesis: replace(genesis, root=RootKeys.of(stranger, vault.suite)))
    with pytest.raises(ForeignRoot):
        forged_genesis(vault, lambda genesis: genesis, stranger)


def test_a_genesis_that_names_something_twice_is_refused(vault: Vault) -> None:
    for change in (
        lambda genesis: replace(genesis, devices=genesis.devices * 2),
        lambda genesis: replace(genesis, epochs=genesis.epochs[:1] * 2),
    ):
        with pytest.raises(NotCanonical):
            forged_genesis(vault, change)


def test_a_genesis_whose_key_is_not_handed_to_its_members_is_refused(vault: Vault) -> None:
    _, stranger = DeviceKeys.generate(), Device.of(DeviceKeys.generate(), vault.suite, Role.VIEWER)
    with pytest.raises(NotCanonical):
        forged_genesis(vault, lambda genesis: replace(genesis, devices=(*genesis.devices, stranger)))


def test_a_vault_begins_with_its_first_key(vault: Vault) -> None:
    for change in (None, replace(FIRST_KEY, previous_commitment=b"p" * 32)):
        with pytest.raises(NotCanonical):
            begin(resign(vault.statements[0], vault.root.signing_key, key_change=change), vault.ring(vault.root))


def test_any_flipped_bit_of_a_statement_is_refused(vault: Vault) -> None:
    for number, data in enumerate(vault.statements):
        for place in range(0, len(data), 31):
            forged = data[:place] + bytes([data[place] ^ (1 << place % 8)]) + data[place + 1 :]
            with pytest.raises(CryptoError):
                verify_roster(vault.root.fingerprint, [*vault.statements[:number], forged], vault.ring(vault.recorder))


def test_a_tampered_statement_is_named(vault: Vault) -> None:
    data = vault.statements[0]
    with pytest.raises(TamperedStatement):
        parse_statement(data[:-1] + bytes([data[-1] ^ 1]))


def test_a_cut_or_extended_statement_is_refused(vault: Vault) -> None:
    data = vault.statements[1]
    for end in range(0, len(data), 17):
        with pytest.raises(Truncated):
            parse_statement(data[:end])
    with pytest.raises(TrailingData):
        parse_statement(data + b"\0")
    with pytest.raises(TooLarge):
        parse_statement(data + bytes(4 * 1024 * 1024))


@given(st.binary(max_size=300))
def test_noise_is_refused_by_name(noise: bytes) -> None:
    with pytest.raises(CryptoError):
        parse_statement(b"LouvrRos\x01" + noise)


def test_dropped_reordered_and_repeated_statements_are_refused(vault: Vault) -> None:
    genesis, added, granted = vault.statements
    for statements in ([genesis, granted], [genesis, granted, added], [genesis, added, added]):
        with pytest.raises(TamperedStatement):
            verify_roster(vault.root.fingerprint, statements, vault.ring(vault.recorder))


def test_a_roster_without_its_genesis_is_refused(vault: Vault) -> None:
    with pytest.raises(TamperedStatement):
        verify_roster(vault.root.fingerprint, vault.statements[1:], vault.ring(vault.recorder))


def test_a_rolled_back_roster_is_refused(vault: Vault) -> None:
    head, ring, pinned = vault.roster.head, vault.ring(vault.recorder), vault.root.fingerprint
    for count in (0, 1, 2):
        with pytest.raises(RosterRolledBack):
            verify_roster(pinned, vault.statements[:count], ring, head)
        with pytest.raises(RosterRolledBack):
            best_history(pinned, vault.statements[:count], ring, head)
    assert verify_roster(pinned, vault.statements, ring, head).head == head
    earlier = verify_roster(pinned, vault.statements[:1], ring).head
    assert verify_roster(pinned, vault.statements, ring, earlier).head == head


def test_a_roster_replaced_by_another_history_is_refused(vault: Vault) -> None:
    unseen = RosterHead(2, b"\0" * 32, 1)
    with pytest.raises(RosterRolledBack):
        vault.verified(remembered=unseen)
    with pytest.raises(RosterRolledBack):
        vault.verified(remembered=RosterHead(9, b"h" * 32, 1))


def test_a_vault_begins_only_once(vault: Vault) -> None:
    again = resign(vault.statements[0], vault.root.signing_key, seq=3, previous_hash=vault.roster.head.hash)
    with pytest.raises(SignerNotAllowed):
        follow_in(vault, again)


KINDS_FOR_ROOT = ["REVOKE", "ROOT_CHANGE", "DELETE_AUTH", "SET_ROLES"]
KINDS_FOR_ADMINS = ["ADD_DEVICE", "GRANT", "EPOCH", "POLICY", "RETIRE_LOG"]


@pytest.mark.parametrize("kind", [*KINDS_FOR_ROOT, *KINDS_FOR_ADMINS])
def test_nobody_but_root_and_admins_signs_anything(quick_vault: Vault, kind: str) -> None:
    """By every member and by a stranger; who may not is refused before the body is looked at."""
    vault = quick_vault
    refused = [vault.viewer.signing_key, SigningKey.generate(), AccountRoot.generate().signing_key]
    refused += [vault.recorder.signing_key] if kind in KINDS_FOR_ROOT else []
    for key in refused:
        with pytest.raises(SignerNotAllowed):
            follow_in(vault, write(vault, StatementKind[kind], Policy(), key))
    for key in {vault.root.signing_key, vault.recorder.signing_key} - set(refused):
        with pytest.raises(CryptoError) as looked_at:
            follow_in(vault, write(vault, StatementKind[kind], b"no such body", key))
        assert not isinstance(looked_at.value, SignerNotAllowed)


def test_only_the_root_adds_admins(vault: Vault) -> None:
    admin = Device.of(DeviceKeys.generate(), vault.suite, Role.ADMIN)
    with pytest.raises(SignerNotAllowed):
        vault.as_admin().add_device(admin)
    root = vault.as_root()
    root.add_device(admin)
    assert admin.device_id in root.roster.devices


def test_a_device_is_added_once(vault: Vault) -> None:
    for roles in (Role.VIEWER, Role.RECORDER):
        with pytest.raises(NotCanonical):
            vault.as_root().add_device(Device.of(vault.viewer, vault.suite, roles))


def test_a_vault_holds_at_most_255_devices(quick_vault: Vault) -> None:
    vault = quick_vault
    many = {
        DeviceId(number.to_bytes(16, "big")): Device.of(
            DeviceKeys(number.to_bytes(32, "big")), Suite.SEALED_BOX, Role.VIEWER
        )
        for number in range(255)
    }
    vault.roster = replace(vault.roster, devices={**many, vault.recorder_id: vault.roster.devices[vault.recorder_id]})
    with pytest.raises(TooLarge):
        vault.as_root().add_device(Device.of(DeviceKeys.generate(), vault.suite, Role.VIEWER))


def test_the_lists_key_is_handed_to_the_device_that_is_added_and_nobody_else(vault: Vault) -> None:
    device = Device.of(DeviceKeys.generate(), vault.suite, Role.VIEWER)
    with pytest.raises(NotCanonical):
        follow_in(vault, write(vault, StatementKind.ADD_DEVICE, device))
    stranger = KeySlot(vault.suite, b"t" * 8, bytes(vault.suite.wrap_bytes))
    with pytest.raises(NotCanonical):
        follow_in(vault, write(vault, StatementKind.ADD_DEVICE, device, slots=(stranger,)))
    with pytest.raises(NotCanonical):
        follow_in(vault, write(vault, StatementKind.POLICY, Policy(), slots=(stranger,)))


def test_a_revocation_that_hands_the_new_key_to_the_revoked_is_refused(vault: Vault) -> None:
    body = Revoke(vault.viewer_id, (), (new_record(vault),))
    with pytest.raises(NotCanonical, match="exactly its members"):
        follow_in(vault, write(vault, StatementKind.REVOKE, body))


def new_record(vault: Vault) -> EpochRecord:
    """A next epoch of the yard as the root would write it."""
    root = vault.as_root()
    root.new_epoch(YARD)
    began = root.roster.newest(YARD)
    assert began is not None
    return began.record


def test_a_revocation_that_leaves_a_key_in_use_is_refused(vault: Vault) -> None:
    with pytest.raises(NotCanonical, match="leaves a key in use"):
        follow_in(vault, write(vault, StatementKind.REVOKE, Revoke(vault.viewer_id, (), ())))
    with pytest.raises(UnknownMember):
        follow_in(vault, write(vault, StatementKind.REVOKE, Revoke(DeviceId(b"d" * 16), (), ())))


def test_the_lists_key_changes_with_a_revocation_and_only_then(vault: Vault) -> None:
    good = write(vault, StatementKind.REVOKE, Revoke(vault.viewer_id, (), (new_record(vault),)))
    with pytest.raises(NotCanonical):
        follow_in(vault, resign(good, vault.root.signing_key, key_change=None))
    change = parse_statement(good).key_change
    policy = write(vault, StatementKind.POLICY, Policy())
    with pytest.raises(NotCanonical):
        follow_in(vault, resign(policy, vault.root.signing_key, key_change=change))
    assert change is not None
    foreign = replace(change, previous_commitment=b"p" * 32)
    with pytest.raises(TamperedStatement):
        follow_in(vault, resign(good, vault.root.signing_key, key_change=foreign))
    with pytest.raises(TamperedStatement):
        follow_in(vault, resign(policy, vault.root.signing_key, key_commitment=b"c" * 32))


def test_a_body_changed_by_whoever_signs_again_is_refused(vault: Vault) -> None:
    """A member who signs, but lacks the place that the body was sealed for."""
    data = write(vault, StatementKind.POLICY, Policy(9, vault.suite))
    sealed = bytearray(parse_statement(data).sealed_body)
    sealed[0] ^= 1
    with pytest.raises(TamperedStatement, match="does not decrypt"):
        follow_in(vault, resign(data, vault.root.signing_key, sealed_body=bytes(sealed)))
    with pytest.raises(TamperedStatement, match="does not decrypt"):
        follow_in(vault, resign(data, vault.root.signing_key, nonce=b"n" * 24))


def test_a_body_that_is_not_filled_up_rightly_is_refused(vault: Vault) -> None:
    from crypto import roster_key

    for padded in ((5).to_bytes(4, "big") + b"xxxxx" + bytes(2039), (5).to_bytes(4, "big") + b"x" * 1020):
        data = write(vault, StatementKind.POLICY, Policy())
        key = vault.ring(vault.root).key(vault.roster.key_commitment)
        blank = replace(parse_statement(data), sealed_body=bytes(len(padded) + 16))
        sealed = sodium.seal(key._body_key(blank.place), blank.nonce, padded, blank.clear_bytes())
        with pytest.raises(NotCanonical):
            follow_in(vault, replace(blank, sealed_body=sealed).sign(vault.root.signing_key))
    assert roster_key.padded_bytes(0) == 1024


def test_a_grant_copied_to_another_statement_device_or_compartment_is_refused(vault: Vault) -> None:
    """The wrap is bound to issuer, root, history, readers' key and device."""
    grant = Grant(YARD, Epoch(1), vault.suite, SeedFor(vault.viewer_id, vault.roster.grants[vault.viewer_id][0].wrap))
    for copied in (grant, replace(grant, compartment=HOUSE)):
        roster = follow_in(vault, write(vault, StatementKind.GRANT, copied))
        with pytest.raises(WrongReader):
            roster.seeds_of_device(vault.viewer)
    other = Device.of(DeviceKeys(b"o" * 32), vault.suite, Role.VIEWER)
    admin = vault.as_admin()
    admin.add_device(other)
    vault.publish(admin)
    moved = replace(grant, seed=replace(grant.seed, device_id=other.device_id))
    with pytest.raises(WrongReader):
        follow_in(vault, write(vault, StatementKind.GRANT, moved)).seeds_of_device(DeviceKeys(b"o" * 32))
    for unknown in (
        replace(grant, epoch=Epoch(2)),
        replace(grant, seed=replace(grant.seed, device_id=DeviceId(b"d" * 16))),
    ):
        with pytest.raises(UnknownMember):
            follow_in(vault, write(vault, StatementKind.GRANT, unknown))


def test_a_grant_in_the_other_suite_is_refused(vault: Vault) -> None:
    (other,) = set(Suite) - {vault.suite}
    grant = Grant(YARD, Epoch(1), other, SeedFor(vault.viewer_id, bytes(other.wrap_bytes)))
    with pytest.raises(SuiteRefused):
        follow_in(vault, write(vault, StatementKind.GRANT, grant))


def test_a_grant_of_another_seed_than_the_recorders_seal_to_is_refused(vault: Vault) -> None:
    """An issuer who plants his own key: public keys are re-derived from seeds."""
    key, head = vault.root.signing_key, vault.roster.head
    device = vault.roster.devices[vault.viewer_id]
    readers = vault.roster.epochs[HOUSE, Epoch(1)].readers
    bound = WrappedSeed(readers, b"", key.verify_key, vault.root.fingerprint, head.hash)
    recipient = device.recipient(vault.suite)
    planted = Grant(
        HOUSE, Epoch(1), vault.suite, SeedFor(vault.viewer_id, recipient.seal(b"p" * 32, bound.info(recipient)))
    )
    with pytest.raises(CommitmentMismatch):
        follow_in(vault, write(vault, StatementKind.GRANT, planted)).seeds_of_device(vault.viewer)


def test_an_epoch_that_skips_repeats_or_goes_back_is_refused(vault: Vault) -> None:
    record = new_record(vault)
    for epoch in (1, 3):
        moved = replace(record, readers=replace(record.readers, epoch=Epoch(epoch)))
        with pytest.raises(NotCanonical):
            follow_in(vault, write(vault, StatementKind.EPOCH, moved))
    with pytest.raises(NotCanonical, match="settled when it begins"):
        follow_in(vault, write(vault, StatementKind.EPOCH, replace(record, root_wrap=None)))


def test_new_words_that_leave_a_key_in_use_or_wrap_what_is_not_there_are_refused(vault: Vault) -> None:
    new = AccountRoot.generate()
    writer = vault.as_root()
    captured: list[RootChange] = []
    writer._write_with_new_key = lambda place, body, root, devices: captured.append(body)  # type: ignore[assignment, method-assign, return-value]
    writer.change_root(vault.root, new)
    change = captured[0]

    def refused(name: type[CryptoError], **changes: object) -> None:
        real = vault.as_root()
        place = real._place(StatementKind.ROOT_CHANGE)
        body = replace(change, **changes)  # type: ignore[arg-type]
        with pytest.raises(name):
            real._write_with_new_key(place, body, body.root, vault.roster.devices)

    (other,) = set(Suite) - {vault.suite}
    grant = change.grants[0]
    refused(NotCanonical, epochs=change.epochs[:1])
    refused(UnknownMember, grants=(replace(grant, epoch=Epoch(5)),))
    refused(SuiteRefused, grants=(RootGrant(YARD, Epoch(1), other, bytes(other.wrap_bytes)),))


def test_a_low_order_key_in_the_roster_is_never_sealed_to(vault: Vault) -> None:
    device = Device.of(DeviceKeys.generate(), vault.suite, Role.VIEWER)
    own = device.recipients[-1]
    low = replace(device, recipients=(*device.recipients[:-1], Recipient(vault.suite, own.public[:-32] + bytes(32))))
    with pytest.raises(BadKey):
        vault.as_root().add_device(low)


@pytest.mark.parametrize("roles", [0, 8])
def test_roles_that_do_not_exist_are_refused(roles: int) -> None:
    with pytest.raises(NotCanonical):
        parse_roles(roles)


def test_a_member_has_one_key_for_every_suite_up_to_its_best() -> None:
    weak, strong = (DeviceKeys.generate().identity(suite).recipient for suite in Suite)
    for wrong in ((), (strong,), (strong, weak), (weak, weak)):
        with pytest.raises(NotCanonical):
            write_recipients(Writer(), wrong)
    with pytest.raises(SuiteRefused):
        Device.of(DeviceKeys.generate(), Suite.SEALED_BOX, Role.VIEWER).recipient(Suite.XWING)
    assert read_recipients is not None
    check_named_once([])


def test_a_statement_type_that_does_not_exist_is_refused(vault: Vault) -> None:
    with pytest.raises(NotCanonical):
        parse_statement(resign(vault.statements[0], vault.root.signing_key, kind=11))


def test_more_keys_than_a_statement_holds_are_refused(quick_vault: Vault) -> None:
    statement = parse_statement(quick_vault.statements[1])
    with pytest.raises(TooLarge):
        replace(statement, slots=statement.slots * 257).clear_bytes()
    data = bytearray(quick_vault.statements[1])
    place = 8 + 1 + 1 + 2 + 4 + 32 * 4 + 1
    assert data[place : place + 2] == b"\0\1"
    data[place : place + 2] = b"\1\1"
    with pytest.raises(TooLarge):
        parse_statement(bytes(data))


@pytest.mark.parametrize("size", [0, 16, 1039, 1041])
def test_a_sealed_body_of_a_size_that_is_never_written_is_refused(quick_vault: Vault, size: int) -> None:
    data = resign(quick_vault.statements[2], quick_vault.root.signing_key, sealed_body=bytes(size))
    with pytest.raises(NotCanonical):
        parse_statement(data)


def test_lists_that_are_too_long_out_of_order_or_double_are_refused() -> None:
    ends = tuple(LogEnd(LogId(bytes([number]) * 16), 1, bytes(32)) for number in range(65))
    with pytest.raises(TooLarge):
        encode_body(DeleteAuth((), ends))
    objects = (ObjectId(b"b" * 16), ObjectId(b"a" * 16))
    with pytest.raises(NotCanonical):
        encode_body(DeleteAuth(objects, ()))
    with pytest.raises(NotCanonical):
        parse_body(DeleteAuth.read, b"\0\2" + b"".join(objects) + b"\0")
    with pytest.raises(TooLarge):
        encode_body(Policy(40_000))
    with pytest.raises(TrailingData):
        parse_body(RetireLog.read, encode_body(RetireLog(ends[0], LogId(b"n" * 16))) + b"\0")


def test_a_device_that_is_given_the_same_key_twice_is_refused(vault: Vault) -> None:
    record = new_record(vault)
    doubled = replace(record, seeds=record.seeds * 2)
    with pytest.raises(NotCanonical):
        parse_body(EpochRecord.read, encode_body(doubled))


def test_a_ring_takes_no_key_that_is_not_the_committed_one(vault: Vault) -> None:
    """A hostile member's slot with another key, a slot that does not open, and a change that leads nowhere."""
    data = vault.statements[0]
    statement = parse_statement(data)
    identity = vault.root.identity(vault.suite)
    lying = RosterKey.generate().slot(identity.recipient, statement.place)
    broken = replace(lying, wrap=bytes(vault.suite.wrap_bytes))
    for slot in (lying, broken):
        ring = RosterKeyRing([identity])
        ring.learn(replace(statement, slots=(slot,)))
        with pytest.raises(WrongReader):
            ring.key(statement.key_commitment)
    ring = vault.ring(vault.root)
    key = ring.key(vault.roster.key_commitment)
    change = key.change_from(RosterKey.generate(), statement.place, bytes)
    for nowhere in (replace(change, sealed_previous=bytes(48)), replace(change, previous_commitment=b"p" * 32)):
        ring.learn(replace(statement, key_change=nowhere))
    lie = sodium.seal(
        sodium.derive(key.secret, Label.ROSTER_PREVIOUS, statement.place.previous_hash),
        bytes(24),
        b"x" * 32,
        b"p" * 32 + key.commitment,
    )
    with pytest.raises(CommitmentMismatch):
        key.previous(
            replace(change, previous_commitment=b"p" * 32, nonce=bytes(24), sealed_previous=lie), statement.place
        )
    assert ring.identities


def test_a_genesis_of_our_root_that_breaks_the_rules_is_named(vault: Vault) -> None:
    forged = resign(vault.statements[0], vault.root.signing_key, key_change=None)
    with pytest.raises(NotCanonical):
        best_history(vault.root.fingerprint, [forged], vault.ring(vault.root))


def test_a_key_for_a_device_that_cannot_compute_its_suite_is_refused() -> None:
    vault = Vault(Suite.XWING)
    weak = Device.of(DeviceKeys.generate(), Suite.SEALED_BOX, Role.VIEWER)
    record = new_record(vault)
    vault.roster = replace(vault.roster, devices={**vault.roster.devices, weak.device_id: weak})
    seeds = (SeedFor(weak.device_id, bytes(Suite.XWING.wrap_bytes)),)
    with pytest.raises(SuiteRefused):
        follow_in(vault, write(vault, StatementKind.EPOCH, replace(record, seeds=seeds)))
