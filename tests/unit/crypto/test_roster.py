"""The roster follows from the pinned root alone, and gives devices and the words exactly what was granted."""

from dataclasses import replace

import pytest

from crypto.bodies import LogEnd, Policy
from crypto.errors import (
    CommitmentMismatch,
    DeviceRevoked,
    ForeignRoot,
    NotCanonical,
    RosterRolledBack,
    SignerNotAllowed,
    SuiteRefused,
    UnknownMember,
    WrongReader,
)
from crypto.hpke import Identity, Suite
from crypto.keys import AccountRoot, Compartment, DeviceId, DeviceKeys, Epoch, LogId, ObjectId, ReaderSeed, SigningKey
from crypto.members import Device, Role
from crypto.roster import RosterHead
from crypto.roster_history import best_history
from crypto.roster_key import RosterKeyRing
from crypto.roster_writer import RosterWriter, begin_roster
from tests.unit.crypto.vaults import HOUSE, YARD, Vault


def another(vault: Vault, roles: Role = Role.VIEWER, name: str = "another") -> tuple[DeviceKeys, Device]:
    keys = DeviceKeys.generate()
    return keys, Device.of(keys, vault.suite, roles, name)


def test_another_device_opens_what_it_was_granted_from_the_pinned_root(vault: Vault) -> None:
    roster = vault.verified(vault.viewer)
    assert roster == vault.roster
    assert roster.seeds_of_device(vault.viewer) == (vault.yard,)
    assert roster.seeds_of_device(vault.recorder) == ()
    assert set(roster.reader_keys([vault.yard])) == {(YARD, Epoch(1))}
    assert [roster.name(each) for each in (YARD, HOUSE)] == ["Yard", "House"]
    assert roster.holders(YARD) == (vault.viewer_id,)
    assert roster.suite is vault.suite
    with pytest.raises(UnknownMember):
        roster.name(Compartment(9))


def test_the_words_open_every_compartment_later(vault: Vault) -> None:
    root = AccountRoot.from_words(vault.root.words())
    assert vault.verified(root).seeds_of_root(root) == (vault.yard, vault.house)


def test_recorders_seal_to_the_newest_epoch_of_every_compartment(vault: Vault) -> None:
    assert vault.roster.recipients() == (vault.yard.recipient(vault.suite), vault.house.recipient(vault.suite))
    admin = vault.as_admin()
    seed = admin.new_epoch(YARD)
    assert admin.roster.recipients() == (seed.recipient(vault.suite), vault.house.recipient(vault.suite))
    assert admin.roster.holders(YARD) == (vault.viewer_id,)
    assert admin.roster.seeds_of_device(vault.viewer) == (vault.yard, seed)


def test_a_new_compartment_begins_with_its_first_epoch(vault: Vault) -> None:
    admin = vault.as_admin()
    seed = admin.new_epoch(Compartment(7), name="Stable", holders=[vault.viewer_id])
    vault.publish(admin)
    roster = vault.verified(vault.viewer)
    assert (seed.epoch, roster.name(Compartment(7))) == (1, "Stable")
    assert roster.seeds_of_device(vault.viewer) == (vault.yard, seed)
    assert vault.verified(vault.root).seeds_of_root(vault.root)[-1] == seed


def test_a_log_belongs_to_a_recorder_of_the_roster(vault: Vault) -> None:
    assert Role.RECORDER in vault.roster.recorder(vault.recorder.signing_key.verify_key).roles
    for stranger in (vault.viewer.signing_key, SigningKey.generate()):
        with pytest.raises(UnknownMember):
            vault.roster.recorder(stranger.verify_key)


def test_the_bucket_shows_no_name_and_no_key_of_a_member(vault: Vault) -> None:
    """The bodies are sealed: who holds the bucket sees how many statements there are, of which kind and by whom."""
    recipients = [vault.viewer.identity(vault.suite).recipient, vault.yard.recipient(vault.suite).recipient]
    for data in vault.statements:
        for hidden in (b"Yard", b"House", b"viewer", b"recorder"):
            assert hidden not in data
        assert all(each.public[:32] not in data for each in recipients)


def test_a_stranger_opens_no_statement(vault: Vault) -> None:
    with pytest.raises(WrongReader):
        vault.verified(DeviceKeys.generate())
    with pytest.raises(UnknownMember):
        vault.roster.seeds_of_device(DeviceKeys.generate())


class TestRevocation:
    """One step; new clips cannot be opened by the revoked device, old ones it had can."""

    def test_a_revoked_viewer_gets_no_new_key_and_keeps_the_old_one(self, vault: Vault) -> None:
        keys, other = another(vault)
        admin = vault.as_admin()
        admin.add_device(other)
        admin.grant(other.device_id, vault.yard)
        vault.publish(admin)
        before = vault.verified(vault.viewer)
        root = vault.as_root()
        root.revoke(vault.viewer_id)
        assert len(root.statements) == 1
        vault.publish(root)
        with pytest.raises(DeviceRevoked):
            vault.verified(vault.viewer)
        assert before.seeds_of_device(vault.viewer) == (vault.yard,)
        after = vault.verified(keys)
        assert [seed.epoch for seed in after.seeds_of_device(keys)] == [1, 2]
        newest = after.recipients()[0]
        assert newest.epoch == 2
        assert newest != vault.yard.recipient(vault.suite)
        assert vault.viewer_id in after.revoked
        assert vault.viewer_id not in after.devices

    def test_statements_after_it_stay_sealed_to_the_revoked_device(self, vault: Vault) -> None:
        root = vault.as_root()
        root.revoke(vault.viewer_id)
        root.set_policy(Policy(7, vault.suite))
        vault.publish(root)
        ring = RosterKeyRing([vault.viewer.identity(vault.suite)])
        with pytest.raises(DeviceRevoked):
            best_history(vault.root.fingerprint, vault.statements, ring)
        given = best_history(vault.root.fingerprint, vault.statements, ring, as_far_as_given=True)
        assert given.roster.head.seq == 2
        assert [type(refusal) for refusal in given.refusals] == [DeviceRevoked]

    def test_only_the_root_revokes(self, vault: Vault) -> None:
        with pytest.raises(SignerNotAllowed):
            vault.as_admin().revoke(vault.viewer_id)
        with pytest.raises(UnknownMember):
            vault.as_root().revoke(DeviceId(b"d" * 16))

    def test_it_voids_what_the_revoked_admin_wrote_beside_it(self, vault: Vault) -> None:
        """The last statement that is accepted of a revoked admin is the one that the revocation follows."""
        root, evil = vault.as_root(), vault.as_admin()
        for _ in range(3):
            evil.new_epoch(YARD)
        root.revoke(vault.recorder_id)
        ring = vault.ring(vault.root)
        history = best_history(vault.root.fingerprint, [*vault.statements, *evil.statements, *root.statements], ring)
        assert history.roster.head == root.roster.head
        assert history.roster.newest(YARD) == vault.roster.newest(YARD)

    def test_it_is_pending_until_every_live_log_names_it(self, vault: Vault) -> None:
        yard_log, house_log = LogId(b"y" * 16), LogId(b"h" * 16)
        before, owners = vault.roster.head.hash, dict.fromkeys((yard_log, house_log), vault.recorder_id)
        root = vault.as_root()
        root.revoke(vault.viewer_id)
        now = root.roster
        waiting = {vault.viewer_id: (vault.recorder_id,)}
        assert now.pending({yard_log: before, house_log: now.head.hash}, owners) == waiting
        assert now.pending({yard_log: b"unknown" * 4, house_log: now.head.hash}, owners) == waiting
        assert now.pending({yard_log: now.head.hash}, owners) == {}
        assert vault.roster.pending({yard_log: before}, owners) == {}

    def test_it_is_pending_while_a_recorders_log_is_withheld(self, vault: Vault) -> None:
        """Otherwise whoever holds the bucket could hide that a recorder still seals to the device that was removed."""
        root = vault.as_root()
        root.revoke(vault.viewer_id)
        assert root.roster.pending({}, {}) == {vault.viewer_id: (vault.recorder_id,)}

    def test_what_is_sealed_to_an_old_epoch_afterwards_is_flagged(self, vault: Vault) -> None:
        before = vault.roster.head.hash
        root = vault.as_root()
        root.revoke(vault.viewer_id)
        roster = root.roster
        assert roster.is_outdated(YARD, Epoch(1), roster.head.hash)
        assert not roster.is_outdated(YARD, Epoch(1), before)
        assert not roster.is_outdated(YARD, Epoch(2), roster.head.hash)
        assert not roster.is_outdated(YARD, Epoch(1), b"unknown")

    def test_a_revoked_recorders_log_is_believed_up_to_the_named_segment(self, vault: Vault) -> None:
        end = LogEnd(LogId(b"l" * 16), 9, b"h" * 32)
        root = vault.as_root()
        root.revoke(vault.recorder_id, [end])
        roster = root.roster
        assert roster.recorder(vault.recorder.signing_key.verify_key).device_id == vault.recorder_id
        assert roster.log_end(end.log_id, vault.recorder_id) == end
        unnamed = roster.log_end(LogId(b"m" * 16), vault.recorder_id)
        assert unnamed is not None
        assert unnamed.number == -1
        assert roster.log_end(end.log_id, vault.viewer_id) is None

    def test_a_revoked_device_is_not_added_again(self, vault: Vault) -> None:
        root = vault.as_root()
        root.revoke(vault.viewer_id)
        with pytest.raises(NotCanonical):
            root.add_device(Device.of(vault.viewer, vault.suite, Role.VIEWER))


class TestNewWords:
    def test_they_open_everything_and_the_old_ones_only_what_was(self, vault: Vault) -> None:
        new, root = AccountRoot.generate(), vault.as_root()
        root.change_root(vault.root, new)
        vault.publish(root)
        roster = vault.verified(new)
        assert roster.fingerprint == new.fingerprint
        assert roster.seeds_of_root(new)[:2] == (vault.yard, vault.house)
        assert [seed.epoch for seed in roster.seeds_of_root(new)] == [1, 1, 2, 2]
        assert roster.seeds_of_root(vault.root) == (vault.yard, vault.house)
        with pytest.raises(DeviceRevoked):
            vault.verified(vault.root)
        assert vault.verified(vault.viewer).seeds_of_device(vault.viewer)[1].epoch == 2

    def test_a_device_that_pinned_either_root_follows(self, vault: Vault) -> None:
        new, root = AccountRoot.generate(), vault.as_root()
        root.change_root(vault.root, new)
        vault.publish(root)
        ring = vault.ring(vault.viewer)
        for pinned in (vault.root.fingerprint, new.fingerprint):
            assert best_history(pinned, vault.statements, ring).roster.head == root.roster.head

    def test_whoever_finds_the_old_words_cannot_go_on(self, vault: Vault) -> None:
        """His branch has more statements of the old root; it lacks the new root that devices pinned since."""
        new, root, thief = AccountRoot.generate(), vault.as_root(), vault.as_root()
        root.change_root(vault.root, new)
        for days in range(1, 9):
            thief.set_policy(Policy(days, vault.suite))
        statements = [*vault.statements, *thief.statements, *root.statements]
        history = best_history(new.fingerprint, statements, vault.ring(vault.viewer))
        assert history.roster.head == root.roster.head
        with pytest.raises(ForeignRoot):
            best_history(new.fingerprint, [*vault.statements, *thief.statements], vault.ring(vault.viewer))
        vault.publish(root)
        late = RosterWriter(vault.roster, vault.ring(new), vault.root.signing_key)
        with pytest.raises(SignerNotAllowed):
            late.set_policy(Policy(1, vault.suite))

    def test_the_new_root_must_accept(self, vault: Vault) -> None:
        new, root = AccountRoot.generate(), vault.as_root()
        mute = AccountRoot.generate()
        mute.signing_key = SigningKey.generate()
        with pytest.raises(SignerNotAllowed):
            root.change_root(vault.root, _Mixed(new, mute))
        with pytest.raises(NotCanonical):
            root.change_root(vault.root, vault.root)

    def test_only_the_root_hands_over(self, vault: Vault) -> None:
        with pytest.raises(SignerNotAllowed):
            vault.as_admin().change_root(vault.root, AccountRoot.generate())


class _Mixed(AccountRoot):
    """The keys of one root and the signature of another."""

    def __init__(self, named: AccountRoot, signing: AccountRoot) -> None:
        self._named = named
        self.signing_key = _Liar(named, signing)  # type: ignore[assignment]

    def identity(self, suite: Suite) -> Identity:
        return self._named.identity(suite)


class _Liar:
    def __init__(self, named: AccountRoot, signing: AccountRoot) -> None:
        self.verify_key = named.signing_key.verify_key
        self.sign = signing.signing_key.sign


class TestWithoutRecovery:
    """A compartment that the words do not open: its seeds are wrapped to local-only keys."""

    def begin(self, vault: Vault) -> tuple[ReaderSeed, Identity]:
        local = Identity(vault.suite, b"l" * 32)
        admin = vault.as_admin()
        keys = {vault.viewer_id: local.recipient}
        seed = admin.new_epoch(
            Compartment(5), name="Bedroom", recovery=False, holders=[vault.viewer_id], local_keys=keys
        )
        vault.publish(admin)
        return seed, local

    def test_only_the_local_key_opens_it(self, vault: Vault) -> None:
        seed, local = self.begin(vault)
        roster = vault.verified(vault.viewer)
        stranger = Identity(vault.suite, b"s" * 32)
        assert roster.seeds_of_device(vault.viewer, [stranger, local]) == (vault.yard, seed)
        assert seed not in vault.verified(vault.root).seeds_of_root(vault.root)

    def test_a_shredded_key_leaves_the_rest_readable(self, vault: Vault) -> None:
        self.begin(vault)
        other_suite = [Identity(suite, b"l" * 32) for suite in Suite if suite is not vault.suite]
        assert vault.verified(vault.viewer).seeds_of_device(vault.viewer, other_suite) == (vault.yard,)

    def test_a_holder_without_a_local_key_is_refused(self, vault: Vault) -> None:
        with pytest.raises(UnknownMember):
            vault.as_admin().new_epoch(Compartment(5), recovery=False, holders=[vault.viewer_id])

    def test_recovery_is_settled_when_the_compartment_begins(self, vault: Vault) -> None:
        _, local = self.begin(vault)
        keys = {vault.viewer_id: local.recipient}
        root = vault.as_root()
        root.revoke(vault.viewer_id, local_keys={Compartment(5): keys})
        began = root.roster.newest(Compartment(5))
        assert began is not None
        assert began.record.root_wrap is None
        assert began.readers.epoch == 2

    def test_a_later_device_is_granted_it_by_its_local_key(self, vault: Vault) -> None:
        seed, _ = self.begin(vault)
        keys, device = another(vault)
        local = Identity(vault.suite, b"m" * 32)
        admin = vault.as_admin()
        admin.add_device(device)
        admin.grant(device.device_id, seed, local_key=local.recipient)
        assert admin.roster.seeds_of_device(keys, [local]) == (seed,)

    def test_new_words_leave_it_alone(self, vault: Vault) -> None:
        self.begin(vault)
        root = vault.as_root()
        root.change_root(vault.root, AccountRoot.generate())
        began = root.roster.newest(Compartment(5))
        assert began is not None
        assert began.readers.epoch == 1


class TestRaces:
    def test_two_admins_who_race_end_in_one_history(self, vault: Vault) -> None:
        second_keys, second = another(vault, Role.ADMIN)
        root = vault.as_root()
        root.add_device(second)
        vault.publish(root)
        one = vault.as_admin()
        other = RosterWriter(vault.roster, vault.ring(second_keys), second_keys.signing_key)
        one.new_epoch(YARD)
        other.new_epoch(HOUSE)
        winner, loser = sorted((one, other), key=lambda each: each.roster.head.hash)
        for order in ([*one.statements, *other.statements], [*other.statements, *one.statements]):
            for member in (vault.viewer, vault.recorder, second_keys):
                history = best_history(vault.root.fingerprint, [*order, *vault.statements], vault.ring(member))
                assert history.roster == winner.roster
        # Who followed the loser goes over to the winner, and never back.
        ring, pinned = vault.ring(vault.viewer), vault.root.fingerprint
        both = [*vault.statements, *one.statements, *other.statements]
        assert best_history(pinned, both, ring, loser.roster.head).roster.head == winner.roster.head
        with pytest.raises(RosterRolledBack):
            best_history(pinned, [*vault.statements, *loser.statements], ring, winner.roster.head)

    def test_the_longer_history_of_admins_wins_and_the_roots_beats_it(self, vault: Vault) -> None:
        long, root = vault.as_admin(), vault.as_root()
        for _ in range(4):
            long.new_epoch(YARD)
        root.set_policy(Policy(3, vault.suite))
        statements = [*vault.statements, *long.statements, *root.statements]
        history = best_history(vault.root.fingerprint, statements, vault.ring(vault.viewer))
        assert history.roster.head == root.roster.head

    def test_heads_compare_by_root_then_number_then_lower_hash(self) -> None:
        heads = [RosterHead(9, b"\0" * 32, 1), RosterHead(1, b"\2" * 32, 2), RosterHead(1, b"\1" * 32, 2)]
        assert sorted(heads, key=lambda head: head.rank) == heads


class TestPolicy:
    def test_admins_make_it_stricter_and_only_the_root_weaker(self, vault: Vault) -> None:
        admin = vault.as_admin()
        admin.set_policy(Policy(30, vault.suite))
        vault.publish(admin)
        with pytest.raises(SignerNotAllowed):
            vault.as_admin().set_policy(Policy(29, vault.suite))
        root = vault.as_root()
        root.set_policy(Policy(1, vault.suite))
        assert root.roster.policy.least_keep_days == 1

    def test_the_suite_is_lowered_by_the_root_alone_and_by_two_statements(self) -> None:
        vault = Vault(Suite.XWING)
        with pytest.raises(SuiteRefused):
            vault.as_root().new_epoch(YARD, suite=Suite.SEALED_BOX)
        with pytest.raises(SignerNotAllowed):
            vault.as_admin().set_policy(Policy(0, Suite.SEALED_BOX))
        root = vault.as_root()
        root.set_policy(Policy(0, Suite.SEALED_BOX))
        vault.publish(root)
        with pytest.raises(SignerNotAllowed):
            vault.as_admin().new_epoch(YARD, suite=Suite.SEALED_BOX)
        root = vault.as_root()
        seed = root.new_epoch(YARD, suite=Suite.SEALED_BOX)
        assert root.roster.suite is Suite.SEALED_BOX
        assert root.roster.seeds_of_device(vault.viewer)[-1] == seed
        keys = root.roster.reader_keys(root.roster.seeds_of_device(vault.viewer))
        assert [key.suite for key in keys.values()] == [Suite.XWING, Suite.SEALED_BOX]
        assert root.roster.seeds_of_root(vault.root)[-1] == seed

    def test_a_device_of_the_weaker_suite_is_refused_by_a_stronger_vault(self) -> None:
        vault = Vault(Suite.XWING)
        weak = DeviceKeys.generate()
        device = Device.of(weak, Suite.SEALED_BOX, Role.VIEWER)
        with pytest.raises(SuiteRefused):
            vault.as_root().add_device(device)
        root = vault.as_root()
        root.set_policy(Policy(0, Suite.SEALED_BOX))
        root.add_device(device)
        with pytest.raises(SuiteRefused):
            root.grant(device.device_id, vault.yard)
        seed = root.new_epoch(YARD, suite=Suite.SEALED_BOX, holders=[device.device_id])
        assert root.roster.seeds_of_device(weak) == (seed,)


class TestDeletion:
    def test_the_root_names_objects_and_floors(self, vault: Vault) -> None:
        objects = [ObjectId(b"b" * 16), ObjectId(b"a" * 16), ObjectId(b"a" * 16)]
        floors = [LogEnd(LogId(b"l" * 16), number, b"h" * 32) for number in (9, 4)]
        with pytest.raises(SignerNotAllowed):
            vault.as_admin().allow_deletes(objects)
        root = vault.as_root()
        root.allow_deletes(objects, floors)
        roster = root.roster
        assert roster.may_delete(ObjectId(b"a" * 16))
        assert not roster.may_delete(ObjectId(b"c" * 16))
        assert roster.floor(LogId(b"l" * 16)) == floors[0]
        assert roster.floor(LogId(b"m" * 16)) is None

    def test_an_admin_retires_the_log_of_a_restored_disk_once(self, vault: Vault) -> None:
        end = LogEnd(LogId(b"o" * 16), 5, b"h" * 32)
        admin = vault.as_admin()
        admin.retire_log(end, LogId(b"n" * 16))
        assert admin.roster.log_end(end.log_id, vault.recorder_id) == end
        for again, new in ((end, LogId(b"p" * 16)), (replace(end, log_id=LogId(b"q" * 16)), LogId(b"q" * 16))):
            with pytest.raises(NotCanonical):
                admin.retire_log(again, new)


class TestRoles:
    def test_the_root_makes_an_admin_of_a_viewer(self, vault: Vault) -> None:
        with pytest.raises(SignerNotAllowed):
            vault.as_admin().set_roles(vault.viewer_id, Role.VIEWER | Role.ADMIN)
        root = vault.as_root()
        root.set_roles(vault.viewer_id, Role.VIEWER | Role.ADMIN)
        vault.publish(root)
        writer = RosterWriter(vault.roster, vault.ring(vault.viewer), vault.viewer.signing_key)
        writer.new_epoch(YARD)
        assert writer.roster.recipients()[0].epoch == 2
        with pytest.raises(UnknownMember):
            vault.as_root().set_roles(DeviceId(b"d" * 16), Role.VIEWER)

    def test_only_viewers_are_given_keys(self, vault: Vault) -> None:
        with pytest.raises(UnknownMember):
            vault.as_root().grant(vault.recorder_id, vault.yard)

    def test_grants_name_known_devices_and_the_recorders_own_key(self, vault: Vault) -> None:
        root = vault.as_root()
        for device_id, seed in ((DeviceId(b"d" * 16), vault.yard), (vault.viewer_id, ReaderSeed.generate(HOUSE))):
            with pytest.raises((UnknownMember, CommitmentMismatch)):
                root.grant(device_id, seed)
        with pytest.raises(UnknownMember):
            root.grant(vault.viewer_id, ReaderSeed.generate(Compartment(9)))


def test_a_vault_begins_with_epoch_one(vault: Vault) -> None:
    with pytest.raises(NotCanonical):
        begin_roster(vault.root, vault.suite, [], {ReaderSeed.generate(YARD, Epoch(2)): "Yard"})


def test_a_vault_that_begins_with_a_viewer_gives_it_the_keys_at_once(vault: Vault) -> None:
    keys, device = another(vault)
    writer = begin_roster(vault.root, vault.suite, [device], {vault.yard: "Yard"}, holders=[device.device_id])
    assert writer.roster.seeds_of_device(keys) == (vault.yard,)


def test_a_vault_without_compartments_shows_its_roots_suite(vault: Vault) -> None:
    assert begin_roster(vault.root, vault.suite, [], {}).roster.suite is vault.suite
    assert vault.roster.newest(Compartment(9)) is None
