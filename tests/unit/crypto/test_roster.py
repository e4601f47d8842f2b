"""The roster follows from the pinned root alone, and gives devices and the words exactly what was granted."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.errors import (
    BadKey,
    CommitmentMismatch,
    CryptoError,
    ForeignRoot,
    NotCanonical,
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
from crypto.keys import (
    AccountRoot,
    Compartment,
    DeviceId,
    DeviceKeys,
    Epoch,
    EpochRecipient,
    ReaderSeed,
    SigningKey,
)
from crypto.roster import NO_STATEMENT, Roster, RosterHead, make_add_device, make_genesis, make_grant
from crypto.statement import Device, Genesis, Grant, Role, Statement, StatementKind, parse_statement
from tests.unit.crypto.vaults import HOUSE, YARD, Vault


def resign(data: bytes, key: SigningKey, **changes: object) -> bytes:
    return replace(parse_statement(data), signer=key.verify_key, **changes).sign(key)  # type: ignore[arg-type]


def forged_genesis(vault: Vault, change: Callable[[Genesis], Genesis]) -> bytes:
    genesis = change(Genesis.parse(parse_statement(vault.statements[0]).body))
    return resign(vault.statements[0], vault.root.signing_key, body=genesis.encode())


def test_another_device_opens_what_it_was_granted_from_the_pinned_root(vault: Vault) -> None:
    roster = Roster.verify(vault.root.fingerprint, vault.statements)
    assert roster == vault.roster
    assert roster.seeds_of_device(vault.viewer) == (vault.yard,)
    assert roster.seeds_of_device(vault.recorder) == ()
    assert set(roster.reader_keys([vault.yard])) == {(YARD, Epoch(1))}


def test_the_words_open_every_compartment_later(vault: Vault) -> None:
    root = AccountRoot.from_words(vault.root.words())
    seeds = Roster.verify(root.fingerprint, vault.statements).seeds_of_root(root)
    assert seeds == (vault.yard, vault.house)


def test_recorders_seal_to_the_newest_epoch_of_every_compartment(vault: Vault) -> None:
    assert vault.roster.recipients() == (vault.yard.recipient(vault.suite), vault.house.recipient(vault.suite))


def test_a_log_belongs_to_a_recorder_of_the_roster(vault: Vault) -> None:
    assert Role.RECORDER in vault.roster.recorder(vault.recorder.signing_key.verify_key).roles
    for stranger in (vault.viewer.signing_key, SigningKey.generate()):
        with pytest.raises(UnknownMember):
            vault.roster.recorder(stranger.verify_key)


def test_a_roster_of_another_root_is_refused(vault: Vault) -> None:
    other = Vault(vault.suite)
    with pytest.raises(ForeignRoot):
        Roster.verify(vault.root.fingerprint, other.statements)
    with pytest.raises(ForeignRoot):
        Roster.verify(vault.root.fingerprint, [vault.statements[0], other.statements[1]])
    with pytest.raises(ForeignRoot):
        vault.roster.seeds_of_root(other.root)


def test_a_genesis_that_only_names_the_pinned_root_is_refused(vault: Vault) -> None:
    forged = resign(vault.statements[0], SigningKey.generate())
    with pytest.raises(ForeignRoot):
        Roster.verify(vault.root.fingerprint, [forged])


def test_a_genesis_with_another_root_key_inside_is_refused(vault: Vault) -> None:
    forged = forged_genesis(vault, lambda genesis: replace(genesis, root_key=SigningKey.generate().verify_key))
    with pytest.raises(ForeignRoot):
        Roster.verify(vault.root.fingerprint, [forged])


def test_any_flipped_bit_of_a_statement_is_refused(vault: Vault) -> None:
    for number, data in enumerate(vault.statements):
        for place in range(0, len(data), 11):
            forged = data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]
            with pytest.raises(CryptoError):
                Roster.verify(vault.root.fingerprint, [*vault.statements[:number], forged])


def test_a_tampered_statement_is_named(vault: Vault) -> None:
    data = vault.statements[0]
    with pytest.raises(TamperedStatement):
        parse_statement(data[:-1] + bytes([data[-1] ^ 1]))


def test_a_cut_or_extended_statement_is_refused(vault: Vault) -> None:
    data = vault.statements[1]
    for end in (0, 50, len(data) - 1):
        with pytest.raises(Truncated):
            parse_statement(data[:end])
    with pytest.raises(TrailingData):
        parse_statement(data + b"\0")
    with pytest.raises(TooLarge):
        parse_statement(data + bytes(1024 * 1024))


@given(st.binary(max_size=300))
def test_noise_is_refused_by_name(noise: bytes) -> None:
    with pytest.raises(CryptoError):
        parse_statement(b"LouvrRos\x01" + noise)


def test_dropped_reordered_and_repeated_statements_are_refused(vault: Vault) -> None:
    genesis, added, granted = vault.statements
    for statements in ([genesis, granted], [genesis, granted, added], [genesis, added, added]):
        with pytest.raises(TamperedStatement):
            Roster.verify(vault.root.fingerprint, statements)


def test_a_roster_without_its_genesis_is_refused(vault: Vault) -> None:
    first = resign(vault.statements[1], vault.root.signing_key)
    with pytest.raises(TamperedStatement):
        Roster.verify(vault.root.fingerprint, [first])


def test_a_rolled_back_roster_is_refused(vault: Vault) -> None:
    head = vault.roster.head
    for count in (0, 1, 2):
        with pytest.raises(RosterRolledBack):
            Roster.verify(vault.root.fingerprint, vault.statements[:count], remembered=head)
    assert Roster.verify(vault.root.fingerprint, vault.statements, remembered=head).head == head
    earlier = Roster.verify(vault.root.fingerprint, vault.statements[:1]).head
    assert Roster.verify(vault.root.fingerprint, vault.statements, remembered=earlier).head == head


@pytest.mark.parametrize("seq", [0, 1])
def test_a_roster_replaced_by_another_history_is_refused(vault: Vault, seq: int) -> None:
    with pytest.raises(RosterRolledBack):
        Roster.verify(vault.root.fingerprint, vault.statements, remembered=RosterHead(seq, b"h" * 32))


def test_a_vault_begins_only_once(vault: Vault) -> None:
    again = resign(vault.statements[0], vault.root.signing_key, seq=3, previous_hash=vault.roster.head.hash)
    with pytest.raises(SignerNotAllowed):
        vault.roster.follow(again)


def test_only_root_and_admins_add_devices_and_only_root_adds_admins(vault: Vault) -> None:
    viewer = Device.of(DeviceKeys.generate(), vault.suite, Role.VIEWER)
    admin = Device.of(DeviceKeys.generate(), vault.suite, Role.ADMIN)
    for key in (vault.viewer.signing_key, SigningKey.generate()):
        with pytest.raises(SignerNotAllowed):
            make_add_device(vault.roster, key, viewer)
    with pytest.raises(SignerNotAllowed):
        make_add_device(vault.roster, vault.recorder.signing_key, admin)
    _, roster = make_add_device(vault.roster, vault.root.signing_key, admin)
    assert admin.device_id in roster.devices


def test_a_viewer_grants_nothing(vault: Vault) -> None:
    viewer = Device.of(vault.viewer, vault.suite, Role.VIEWER)
    with pytest.raises(SignerNotAllowed):
        make_grant(vault.roster, vault.viewer.signing_key, viewer.device_id, vault.house)


def test_a_device_is_added_once(vault: Vault) -> None:
    for roles in (Role.VIEWER, Role.RECORDER):
        with pytest.raises(NotCanonical):
            make_add_device(vault.roster, vault.root.signing_key, Device.of(vault.viewer, vault.suite, roles))


def test_a_device_of_the_other_suite_is_refused(vault: Vault) -> None:
    (other,) = set(Suite) - {vault.suite}
    with pytest.raises(SuiteRefused):
        make_add_device(vault.roster, vault.root.signing_key, Device.of(DeviceKeys.generate(), other, Role.VIEWER))


def test_grants_name_known_devices_and_the_recorders_own_key(vault: Vault) -> None:
    key, viewer = vault.root.signing_key, Device.of(vault.viewer, vault.suite, Role.VIEWER).device_id
    with pytest.raises(UnknownMember):
        make_grant(vault.roster, key, DeviceId(b"d" * 16), vault.yard)
    with pytest.raises(UnknownMember):
        make_grant(vault.roster, key, viewer, ReaderSeed.generate(Compartment(9)))
    with pytest.raises(CommitmentMismatch):
        make_grant(vault.roster, key, viewer, ReaderSeed.generate(YARD))


def sign_grant(vault: Vault, grant: Grant, key: SigningKey | None = None) -> Roster:
    head, key = vault.roster.head, key or vault.root.signing_key
    body = grant.encode(vault.suite)
    root = vault.roster.fingerprint
    statement = Statement(StatementKind.GRANT, head.seq + 1, head.hash, root, key.verify_key, body)
    return vault.roster.follow(statement.sign(key))


def test_a_grant_copied_to_another_statement_device_or_compartment_is_refused(vault: Vault) -> None:
    """The wrap is bound to issuer, root, history, readers' key and device."""
    grant = Grant.parse(parse_statement(vault.statements[2]).body, vault.suite)
    with pytest.raises(WrongReader):
        sign_grant(vault, grant).seeds_of_device(vault.viewer)
    with pytest.raises(WrongReader):
        sign_grant(vault, replace(grant, compartment=HOUSE)).seeds_of_device(vault.viewer)
    recorder = Device.of(vault.recorder, vault.suite, Role.VIEWER).device_id
    with pytest.raises(WrongReader):
        sign_grant(vault, replace(grant, device_id=recorder)).seeds_of_device(vault.recorder)
    for unknown in (replace(grant, device_id=DeviceId(b"d" * 16)), replace(grant, epoch=Epoch(2))):
        with pytest.raises(UnknownMember):
            sign_grant(vault, unknown)


def test_a_grant_of_another_seed_than_the_recorders_seal_to_is_refused(vault: Vault) -> None:
    """An issuer who plants his own key: public keys are re-derived from seeds."""
    from crypto import roster as module

    key, head = vault.root.signing_key, vault.roster.head
    device = Device.of(vault.viewer, vault.suite, Role.VIEWER)
    readers = vault.roster.readers[HOUSE, Epoch(1)]
    wrapped = module.WrappedSeed(readers, b"", key.verify_key, head.hash)
    info = module._wrap_info(wrapped, device.recipient, vault.root.fingerprint)
    planted = Grant(device.device_id, HOUSE, Epoch(1), device.recipient.seal(b"p" * 32, info))
    with pytest.raises(CommitmentMismatch):
        sign_grant(vault, planted).seeds_of_device(vault.viewer)


def test_a_stranger_has_no_grants(vault: Vault) -> None:
    with pytest.raises(UnknownMember):
        vault.roster.seeds_of_device(DeviceKeys.generate())


def test_a_genesis_that_names_something_twice_is_refused(vault: Vault) -> None:
    for change in (
        lambda genesis: replace(genesis, devices=genesis.devices * 2),
        lambda genesis: replace(genesis, compartments=genesis.compartments * 2),
    ):
        with pytest.raises(NotCanonical):
            Roster.verify(vault.root.fingerprint, [forged_genesis(vault, change)])


def test_more_compartments_than_a_vault_holds_are_refused(vault: Vault) -> None:
    genesis = Genesis.parse(parse_statement(vault.statements[0]).body)
    with pytest.raises(TooLarge):
        replace(genesis, compartments=genesis.compartments * 33).encode()
    size = vault.suite.public_bytes
    place = 1 + 32 + size + 1 + (1 + 32 + size)
    body = bytearray(genesis.encode())
    body[place] = 65
    with pytest.raises(TooLarge):
        Genesis.parse(bytes(body))


def test_a_low_order_key_in_the_roster_is_never_sealed_to(vault: Vault) -> None:
    device = Device.of(DeviceKeys.generate(), vault.suite, Role.VIEWER)
    low = replace(device, recipient=Recipient(vault.suite, device.recipient.public[:-32] + bytes(32)))
    _, roster = make_add_device(vault.roster, vault.root.signing_key, low)
    with pytest.raises(BadKey):
        make_grant(roster, vault.root.signing_key, low.device_id, vault.yard)


@pytest.mark.parametrize("roles", [0, 8])
def test_roles_that_do_not_exist_are_refused(vault: Vault, roles: int) -> None:
    device = Device.of(DeviceKeys.generate(), vault.suite, Role.VIEWER)
    with pytest.raises(NotCanonical):
        make_add_device(vault.roster, vault.root.signing_key, replace(device, roles=Role(roles)))
    body = bytearray(parse_statement(vault.statements[1]).body)
    body[0] = roles
    with pytest.raises(NotCanonical):
        vault.roster.follow(
            resign(
                vault.statements[1],
                vault.root.signing_key,
                seq=3,
                previous_hash=vault.roster.head.hash,
                body=bytes(body),
            )
        )


def test_a_statement_type_that_does_not_exist_is_refused(vault: Vault) -> None:
    key = vault.root.signing_key
    with pytest.raises(NotCanonical):
        parse_statement(resign(vault.statements[0], key, kind=9))


def test_a_vault_begins_with_epoch_one(vault: Vault) -> None:
    with pytest.raises(NotCanonical):
        make_genesis(vault.root, vault.suite, [], [ReaderSeed.generate(YARD, Epoch(2))])


def test_compartments_of_a_genesis_carry_epoch_one(vault: Vault) -> None:
    _, roster = make_genesis(vault.root, vault.suite, [], [ReaderSeed(YARD, Epoch(1), b"s" * 32)])
    assert isinstance(roster.recipients()[0], EpochRecipient)
    assert roster.recipients()[0].epoch == 1
    assert roster.head.seq == 0
    assert bytes(32) == NO_STATEMENT
