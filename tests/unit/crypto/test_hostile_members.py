"""Members who turn against the vault with what they were rightly given: each attempt is refused, and the rest read."""

from dataclasses import replace

import pytest

from crypto.bodies import EpochRecord, Grant, LogEnd, Revoke, SeedFor
from crypto.entries import Heartbeat
from crypto.errors import (
    CommitmentMismatch,
    CryptoError,
    DeviceRevoked,
    KeyRefused,
    NotCanonical,
    TamperedSegment,
    WrongReader,
)
from crypto.hpke import Identity, Suite
from crypto.keys import AccountRoot, Compartment, DeviceKeys, Epoch, LogId, ReaderSeed, SigningKey
from crypto.labels import Label
from crypto.log_reader import ReadSegment
from crypto.log_writer import LogWriterState, WrittenSegment, append
from crypto.members import Device, Role
from crypto.roster import WrappedSeed
from crypto.roster_history import MAX_BRANCHES, best_history
from crypto.roster_writer import RosterWriter
from crypto.segment import MS_PER_DAY
from crypto.statement import StatementKind
from tests.unit.crypto.test_roster_attacks import follow_in, write
from tests.unit.crypto.vaults import HOUSE, START_MS, YARD, Vault


@pytest.fixture
def vault(suite: Suite) -> Vault:
    vault = Vault(suite)
    for number in range(3):
        vault.append(Heartbeat(number))
    return vault


class _Pretender(SigningKey):
    """Signs with its own key in another one's name."""

    def __init__(self, named: SigningKey) -> None:
        super().__init__(bytes(32))
        self.verify_key = named.verify_key

    def sign(self, label: Label, message: bytes) -> bytes:
        return bytes(64)


class TestForgedBundles:
    """A viewer knows the index keys, and the signer's name. Only the last segment of a bundle must bear a signature."""

    def forged(self, vault: Vault) -> list[bytes]:
        """What the viewer would like to have been said, in the recorder's name, and an end that somebody did sign."""
        reader = vault.reader()
        for each in vault.segments:
            reader.accept(each.data)
        state = reader.state
        lie = self.written(vault, state.next_number, state.previous_hash, state.index_keys)
        end = replace(lie.state, signing_key=SigningKey.generate())
        return [lie.data, append(end, vault.roster.recipients(), START_MS + 5 * 60_000).data]

    def written(self, vault: Vault, number: int, previous: bytes, keys: object) -> WrittenSegment:
        signer = _Pretender(vault.segments[-1].state.signing_key)
        state = LogWriterState(vault.plan.log_id, number, previous, START_MS // MS_PER_DAY, signer, keys)  # type: ignore[arg-type]
        lies = {YARD: [Heartbeat(666)]}
        return append(state, vault.roster.recipients(), START_MS + 4 * 60_000, entries=lies)

    def test_nothing_of_one_is_accepted_before_its_signer_is_the_logs(self, vault: Vault) -> None:
        reader, read = vault.reader(), list[ReadSegment]()
        with pytest.raises(TamperedSegment):
            read.extend(reader.accept_many([*(each.data for each in vault.segments), *self.forged(vault)]))
        assert reader.head is not None
        assert reader.head.number == len(vault.segments) - 1
        assert all(Heartbeat(666) not in said for each in read for said in each.entries.values())

    def test_a_reader_who_stands_before_it_stays_there(self, vault: Vault) -> None:
        reader = vault.reader()
        list(reader.accept_many([each.data for each in vault.segments]))
        before = reader.state
        with pytest.raises(TamperedSegment):
            next(reader.accept_many(self.forged(vault)))
        assert reader.state == before


class TestRevokedAdmins:
    def test_the_keys_that_an_admin_made_for_others_are_replaced_when_he_leaves(self, vault: Vault) -> None:
        """He was never granted it; he knows it because he drew it."""
        admin = vault.as_admin()
        known = admin.new_epoch(HOUSE)
        vault.publish(admin)
        assert vault.recorder_id not in vault.roster.holders(HOUSE)
        root = vault.as_root()
        root.revoke(vault.recorder_id)
        newest = root.roster.newest(HOUSE)
        assert newest is not None
        assert newest.readers.epoch == known.epoch + 1
        assert newest.issuer == vault.root.signing_key.verify_key
        assert root.roster.newest(YARD) == vault.roster.newest(YARD)

    def test_a_revocation_that_leaves_such_a_key_in_use_is_refused(self, vault: Vault) -> None:
        admin = vault.as_admin()
        admin.new_epoch(HOUSE)
        vault.publish(admin)
        data = write(vault, StatementKind.REVOKE, Revoke(vault.recorder_id, (), ()))
        with pytest.raises(NotCanonical, match="leaves a key in use"):
            follow_in(vault, data)

    def test_an_admin_cannot_bury_the_statement_that_his_revocation_follows(self, quick_vault: Vault) -> None:
        """After his removal he writes many branches beside the other admin's statement, which the root followed up."""
        vault, other = quick_vault, DeviceKeys.generate()
        root = vault.as_root()
        root.add_device(Device.of(other, vault.suite, Role.ADMIN, "other"))
        vault.publish(root)
        honest = RosterWriter(vault.roster, vault.ring(other), other.signing_key)
        honest.new_epoch(YARD)
        ending = RosterWriter(honest.roster, vault.ring(vault.root), vault.root.signing_key)
        ending.revoke(vault.recorder_id)
        flood = []
        for _ in range(4 * MAX_BRANCHES):
            evil = vault.as_admin()
            evil.new_epoch(YARD)
            flood += evil.statements
        statements = [*vault.statements, *flood, *honest.statements, *ending.statements]
        history = best_history(vault.root.fingerprint, statements, vault.ring(vault.root))
        assert history.roster.head == ending.roster.head
        with pytest.raises(DeviceRevoked):
            best_history(vault.root.fingerprint, statements, vault.ring(vault.recorder))


class TestKeysThatDoNotOpen:
    """An admin wraps noise for the words or for a viewer: that key stays shut, and every other one opens."""

    def spoil(self, vault: Vault, seed: ReaderSeed, wrap: bytes) -> None:
        record = EpochRecord("Spoilt", seed.recipient(vault.suite), wrap, ())
        data = write(vault, StatementKind.EPOCH, record, vault.recorder.signing_key)
        vault.roster = follow_in(vault, data)
        vault.statements.append(data)

    def test_they_do_not_keep_the_words_from_what_is_right(self, vault: Vault) -> None:
        self.spoil(vault, ReaderSeed.generate(Compartment(9)), bytes(vault.suite.wrap_bytes))
        unopened: list[KeyRefused] = []
        assert vault.roster.seeds_of_root(vault.root, unopened=unopened) == (vault.yard, vault.house)
        assert [type(each) for each in unopened] == [WrongReader]
        assert "group 9, epoch 1" in str(unopened[0])
        with pytest.raises(WrongReader):
            vault.roster.seeds_of_root(vault.root)

    def test_new_words_take_over_what_the_old_ones_open(self, vault: Vault) -> None:
        self.spoil(vault, ReaderSeed.generate(Compartment(9)), bytes(vault.suite.wrap_bytes))
        new, root = AccountRoot.generate(), vault.as_root()
        root.change_root(vault.root, new)
        assert root.roster.seeds_of_root(new)[:2] == (vault.yard, vault.house)

    def test_they_do_not_keep_a_viewer_from_what_is_right(self, vault: Vault) -> None:
        noise = SeedFor(vault.viewer_id, bytes(vault.suite.wrap_bytes))
        grant = Grant(HOUSE, Epoch(1), vault.suite, noise)
        roster = follow_in(vault, write(vault, StatementKind.GRANT, grant, vault.recorder.signing_key))
        unopened: list[KeyRefused] = []
        assert roster.seeds_of_device(vault.viewer, unopened=unopened) == (vault.yard,)
        assert [type(each) for each in unopened] == [WrongReader]

    def test_a_planted_readers_key_is_named(self, vault: Vault) -> None:
        """The recorders would seal to the admin's key, and the words be given another one."""
        ours, planted = ReaderSeed.generate(Compartment(9)), ReaderSeed.generate(Compartment(9))
        admin = vault.as_admin()
        place = replace(admin._place(StatementKind.EPOCH), signer=vault.recorder.signing_key.verify_key)
        bound = WrappedSeed(ours.recipient(vault.suite), b"", place.signer, place.root, place.previous_hash)
        recipient = vault.roster.root.recipient(vault.suite)
        self.spoil(vault, ours, recipient.seal(planted.secret, bound.info(recipient)))
        unopened: list[KeyRefused] = []
        assert len(vault.roster.seeds_of_root(vault.root, unopened=unopened)) == 2
        assert [type(each) for each in unopened] == [CommitmentMismatch]


class TestLocalKeys:
    def test_a_seed_that_is_not_the_groups_is_named_for_a_local_key_too(self, vault: Vault) -> None:
        local = Identity(vault.suite, b"l" * 32)
        admin = vault.as_admin()
        keys = {vault.viewer_id: local.recipient}
        admin.new_epoch(Compartment(5), recovery=False, holders=[vault.viewer_id], local_keys=keys)
        vault.publish(admin)
        place = replace(vault.as_admin()._place(StatementKind.GRANT), signer=vault.recorder.signing_key.verify_key)
        readers = vault.roster.epochs[Compartment(5), Epoch(1)].readers
        bound = WrappedSeed(readers, b"", place.signer, place.root, place.previous_hash)
        wrap = local.recipient.seal(b"p" * 32, bound.info(local.recipient))
        grant = Grant(Compartment(5), Epoch(1), vault.suite, SeedFor(vault.viewer_id, wrap))
        roster = follow_in(vault, write(vault, StatementKind.GRANT, grant, vault.recorder.signing_key))
        unopened: list[KeyRefused] = []
        assert len(roster.seeds_of_device(vault.viewer, [local], unopened=unopened)) == 2
        assert [type(each) for each in unopened] == [CommitmentMismatch]
        with pytest.raises(CommitmentMismatch):
            roster.seeds_of_device(vault.viewer, [local])


class TestRolesAndLogs:
    @pytest.mark.parametrize("lost", [Role.RECORDER, Role.VIEWER])
    def test_no_role_is_taken_away_that_leaves_a_log_or_a_key_behind(self, vault: Vault, lost: Role) -> None:
        device_id = vault.recorder_id if lost is Role.RECORDER else vault.viewer_id
        with pytest.raises(NotCanonical, match="remove the device"):
            vault.as_root().set_roles(device_id, Role.ADMIN)

    def test_an_administrator_may_become_none_again(self, vault: Vault) -> None:
        root = vault.as_root()
        root.set_roles(vault.recorder_id, Role.RECORDER)
        vault.publish(root)
        with pytest.raises(CryptoError):
            vault.as_admin().new_epoch(YARD)

    def test_the_root_sets_right_where_an_admin_ended_a_log_too_early(self, vault: Vault) -> None:
        log_id, new = LogId(b"o" * 16), LogId(b"n" * 16)
        admin = vault.as_admin()
        admin.retire_log(LogEnd(log_id, 0, b"h" * 32), new)
        vault.publish(admin)
        with pytest.raises(NotCanonical):
            vault.as_admin().retire_log(LogEnd(log_id, 5, b"g" * 32), new)
        root = vault.as_root()
        root.retire_log(LogEnd(log_id, 5, b"g" * 32), new)
        assert root.roster.log_end(log_id, vault.recorder_id) == LogEnd(log_id, 5, b"g" * 32)
