"""The attack table of docs/design/vault.md, row by row: each attack is performed and refused by its name.

Each test is one row. The rooms' own tests (objects, log, roster, pairing) perform the variants.
"""

import io
from collections import Counter
from dataclasses import replace

import pytest

from crypto.absence import judge_absence
from crypto.bodies import Grant, Policy, SeedFor
from crypto.entries import Heartbeat
from crypto.errors import (
    BadKey,
    CommitmentMismatch,
    CostRefused,
    DeviceRevoked,
    ForeignRoot,
    ForeignSigner,
    LogForked,
    LogRolledBack,
    PairingTampered,
    SegmentMissing,
    SegmentRepeated,
    SuiteRefused,
    TamperedChunk,
    TamperedLocalFile,
    TrailingData,
    Truncated,
    Vanished,
    WrongObject,
    WrongReader,
)
from crypto.fork_proof import make_fork_proof, verify_fork_proof
from crypto.header import HEADER_BYTES, SEALED_CHUNK_BYTES, header_hash, parse_header
from crypto.hpke import Recipient, Suite
from crypto.keyfile import MODERATE, open_keyfile, seal_keyfile
from crypto.keys import AccountRoot, DeviceKeys, Epoch, ReaderSeed
from crypto.local import open_local, seal_local
from crypto.log_reader import LogReader, LogReaderState
from crypto.log_writer import append, begin_log
from crypto.object_keys import ChunkCipher, ObjectKeySource, wrap_info
from crypto.opener import ObjectOpener
from crypto.padding import Padding
from crypto.pairing import PairingIssuer, PairingJoiner
from crypto.roster import WrappedSeed
from crypto.roster_key import RosterKeyRing
from crypto.roster_rules import verify_roster
from crypto.statement import StatementKind
from tests.unit.crypto.test_object_attacks import KEY, OTHER_KEY, chunk, forge, forge_header, swap, xor
from tests.unit.crypto.test_pairing import DEVICE, EVIL_FACTS, FACTS, ISSUER, MAILBOX, NOW_MS
from tests.unit.crypto.test_roster_attacks import follow_in, write
from tests.unit.crypto.test_sealed_objects import GROUP, pattern
from tests.unit.crypto.vaults import START_MS, YARD, Vault


def test_public_keys_supplied_by_the_server(vault: Vault) -> None:
    """The server hands out a list of devices of its own making, with its own readers' keys in it."""
    servers = Vault(vault.suite)
    with pytest.raises(ForeignRoot):
        verify_roster(vault.root.fingerprint, servers.statements, servers.ring(servers.recorder))


def test_key_blobs_that_are_malleable_or_overwritten(vault: Vault) -> None:
    """A blob is put in another's place; and an issuer wraps a seed that is not that of the key in use."""
    device = DeviceKeys.generate()
    blob = seal_local(device, "log book", b"state")
    for place in range(len(blob)):
        with pytest.raises(Exception, match=r"."):
            open_local(device, "log book", xor(blob, place))
    with pytest.raises(TamperedLocalFile):
        open_local(device, "vault memory", blob)
    readers = vault.roster.recipients()[1]
    recipient = vault.roster.devices[vault.viewer_id].recipient(vault.suite)
    bound = WrappedSeed(readers, b"", vault.root.signing_key.verify_key, vault.root.fingerprint, vault.roster.head.hash)
    planted = SeedFor(vault.viewer_id, recipient.seal(b"p" * 32, bound.info(recipient)))
    data = write(vault, StatementKind.GRANT, Grant(readers.compartment, readers.epoch, vault.suite, planted))
    with pytest.raises(CommitmentMismatch):
        follow_in(vault, data).seeds_of_device(vault.viewer)


@pytest.mark.parametrize("logged", [True, False])
def test_chunks_flipped_swapped_cut_reordered(vault: Vault, logged: bool) -> None:
    clip = vault.seal(pattern(200_000))
    for changed in (
        xor(clip.data, HEADER_BYTES),
        xor(clip.data, len(clip.data) - 1),
        swap(clip.data, 0, 1),
        swap(clip.data, 1, 2),
    ):
        with pytest.raises(TamperedChunk):
            vault.open(clip, changed, logged=logged)
    with pytest.raises(Truncated):
        vault.open(clip, clip.data[: HEADER_BYTES + SEALED_CHUNK_BYTES], logged=logged)
    with pytest.raises((TrailingData, TamperedChunk)):
        vault.open(clip, clip.data + b"\0", logged=logged)


def test_a_viewer_who_rewrites_chunks_under_the_same_header(vault: Vault) -> None:
    clip = vault.seal(pattern(GROUP + 1))
    header = parse_header(clip.header)
    identity = vault.yard.key(vault.suite).identity
    cipher = ChunkCipher.of(
        identity.open_slot(header.slot, wrap_info(header, identity.recipient)), header_hash(clip.header)
    )
    forged = clip.data[: chunk(1).start] + cipher.seal(1, False, b"f" * 65536) + clip.data[chunk(2).start :]
    shown = io.BytesIO()
    with pytest.raises(TamperedChunk):
        vault.opener(clip).open_whole(io.BytesIO(forged[HEADER_BYTES:]), shown)
    opener = vault.opener(clip)
    start, end = opener.body_range(70_000, 70_001)
    with pytest.raises(TamperedChunk):
        opener.open_body_range(70_000, 70_001, forged[start:end])
    assert shown.getvalue() == b""


def test_an_object_swapped_or_renamed(vault: Vault) -> None:
    clip, other = vault.seal(b"a"), vault.seal(b"b")
    with pytest.raises(WrongObject):
        vault.open(clip, other.data)
    with pytest.raises(TamperedChunk):
        vault.open(clip, clip.header + other.chunks)


def test_an_object_injected(vault: Vault) -> None:
    """Anyone can seal to a public key; the recorder's day keys sign, and the log names."""
    stranger = DeviceKeys.generate()
    vault_of_stranger = replace(vault.plan, day_key=stranger.signing_key)
    expected = vault.expected(vault.seal(b"x"))
    vault.plan = vault_of_stranger
    injected = vault.seal(b"evidence of nothing")
    with pytest.raises(ForeignSigner):
        ObjectOpener(
            injected.header,
            vault.yard.key(vault.suite),
            replace(expected, object_id=injected.sealed.object_id, logged=None),
        )


def test_rollback_omission_freeze_replay(vault: Vault) -> None:
    for number in range(3):
        vault.append(Heartbeat(number))
    reader = vault.reader()
    for each in vault.segments:
        reader.accept(each.data)
    back = vault.reader(remembered=reader.head)
    back.accept(vault.segments[0].data)
    with pytest.raises(SegmentMissing):
        back.accept(vault.segments[2].data)
    with pytest.raises(SegmentRepeated):
        back.accept(vault.segments[0].data)
    with pytest.raises(LogRolledBack):
        back.finish()


def test_a_recorder_forks_its_log_or_its_disk_is_cloned(vault: Vault) -> None:
    vault.append(Heartbeat(1))
    copy = append(vault.segments[0].state, vault.roster.recipients(), START_MS + 5).data
    reader = vault.reader(stored={1: vault.segments[1].data}.get)
    for each in vault.segments:
        reader.accept(each.data)
    with pytest.raises(LogForked) as forked:
        reader.accept(copy)
    assert forked.value.ours is not None
    key = vault.recorder.signing_key.verify_key
    proof = make_fork_proof([vault.segments[0].data], forked.value.ours, forked.value.theirs, key)
    assert verify_fork_proof(proof, key).number == 1


def test_a_revoked_viewer_derives_later_index_keys(vault: Vault) -> None:
    """He has the index key of the last segment that he could read, and ratchets on."""
    vault.append(Heartbeat(1))
    reader = vault.reader()
    for each in vault.segments:
        reader.accept(each.data)
    root = vault.as_root()
    root.revoke(vault.viewer_id)
    vault.publish(root)
    after = vault.append(Heartbeat(2))
    read = reader.accept(after.data)
    assert read.entries == {}
    assert YARD in read.sealed_off
    with pytest.raises(DeviceRevoked):
        vault.verified(vault.viewer)


def test_a_revoked_viewer_opens_old_clips_and_no_new_ones(vault: Vault) -> None:
    old = vault.seal(b"before")
    assert vault.open(old) == b"before"
    root = vault.as_root()
    root.revoke(vault.viewer_id)
    vault.publish(root)
    vault.plan = replace(vault.plan, recipient=vault.roster.recipients()[0])
    new = vault.seal(b"after")
    for epoch in (1, 2):
        held = ReaderSeed(YARD, Epoch(epoch), vault.yard.secret).key(vault.suite)
        with pytest.raises(WrongReader):
            ObjectOpener(new.header, held, vault.expected(new))


def test_downgrade_to_the_weaker_key_wrap() -> None:
    vault = Vault(Suite.XWING)
    clip = vault.seal(b"x")
    with pytest.raises(SuiteRefused):
        ObjectOpener(clip.header, vault.yard.key(Suite.SEALED_BOX), vault.expected(clip))
    with pytest.raises(SuiteRefused):
        vault.as_root().new_epoch(YARD, suite=Suite.SEALED_BOX)
    weak = Grant(YARD, Epoch(1), Suite.SEALED_BOX, SeedFor(vault.viewer_id, bytes(128)))
    with pytest.raises(SuiteRefused):
        follow_in(vault, write(vault, StatementKind.GRANT, weak))


def test_a_man_in_the_middle_of_pairing_pins_his_own_root() -> None:
    honest = PairingIssuer(FACTS, ISSUER.verify_key, MAILBOX, NOW_MS)
    mallory = PairingIssuer(EVIL_FACTS, ISSUER.verify_key, MAILBOX, NOW_MS)
    joiner = PairingJoiner(honest.offer, MAILBOX, DEVICE, NOW_MS)
    with pytest.raises(PairingTampered):
        joiner.receive_reveal(mallory._reveal, NOW_MS)
    joiner = PairingJoiner(mallory.offer, MAILBOX, DEVICE, NOW_MS)
    other = PairingJoiner(honest.offer, MAILBOX, DEVICE, NOW_MS)
    joiner.receive_reveal(mallory.receive_request(joiner.request, NOW_MS), NOW_MS)
    honest.receive_request(other.request, NOW_MS)
    assert joiner.words != honest.words


def test_password_guessing_and_a_partitioning_oracle() -> None:
    """One key file never answers to two passphrases, and none makes the reader work without end."""
    data = seal_keyfile(bytes(32), "one", MODERATE)
    assert data[10:14] == (3).to_bytes(4, "big")
    for cost in ((1, 1 << 28), (9, 1 << 28), (3, 1 << 25), (3, 1 << 31)):
        forged = data[:10] + cost[0].to_bytes(4, "big") + cost[1].to_bytes(8, "big") + data[22:]
        with pytest.raises(CostRefused):
            open_keyfile(forged, "one")


def test_invisible_salamanders(vault: Vault) -> None:
    header = forge_header(vault, key=OTHER_KEY, committed=KEY)
    with pytest.raises(CommitmentMismatch):
        vault.opener(forge(vault, bytes(4096), header), header, logged=False)


def test_repeated_randomness() -> None:
    """A virtual machine that was restored twice seals other footage, and the same footage on another day."""

    def made(footage: bytes, clock_ns: int = 7) -> tuple[bytes, bytes]:
        return ObjectKeySource(bytes(32), bytes(16), lambda: clock_ns, urandom=bytes).next(footage)

    assert len({made(b"a"), made(b"b"), made(b"a", 8)}) == 3


def test_deletion_by_ransomware_with_the_recorders_credentials(vault: Vault) -> None:
    add = replace(vault.add_entry(vault.seal(b"clip")), expires_at_ms=0)
    root = vault.as_root()
    root.set_policy(Policy(30, vault.suite))
    with pytest.raises(Vanished):
        judge_absence(add, root.roster, add.end_ms + 1)


def test_size_leakage(vault: Vault) -> None:
    """Clips of near lengths have one size; pieces have few; segments have one whatever they say."""
    assert len({len(vault.seal(bytes(size)).data) for size in range(1_000_000, 1_001_000, 97)}) == 1
    ladder = Counter(Padding.LADDER.padded(size) for size in range(1, 2_000_000, 9_973))
    assert len(ladder) <= 11
    assert len(vault.append(Heartbeat(1), minutes=1).data) == len(vault.append(minutes=1).data)


def test_name_leakage(vault: Vault) -> None:
    """Nothing of a clip, a camera or a person is in a name, and two seals of one clip share nothing."""
    one, other = vault.seal(b"same"), vault.seal(b"same")
    assert len(one.sealed.object_id) == 16
    assert one.sealed.object_id != other.sealed.object_id
    assert one.chunks != other.chunks


def test_a_stolen_recorder_cannot_open_what_it_uploaded(vault: Vault) -> None:
    assert vault.roster.seeds_of_device(vault.recorder) == ()
    clip = vault.seal(b"secret")
    recorders_own = ReaderSeed(YARD, Epoch(1), vault.recorder.seed).key(vault.suite)
    with pytest.raises(WrongReader):
        ObjectOpener(clip.header, recorders_own, vault.expected(clip))


def test_a_foreign_recorders_log(vault: Vault) -> None:
    foreign = begin_log(DeviceKeys.generate().signing_key, vault.roster.recipients(), START_MS)
    state = LogReaderState.start(foreign.state.log_id, vault.recorder.signing_key.verify_key)
    with pytest.raises(ForeignSigner):
        LogReader(state, {}).accept(foreign.data)


def test_low_order_points(vault: Vault) -> None:
    own = vault.plan.recipient.recipient
    low = Recipient(vault.suite, own.public[:-32] + bytes(32))
    with pytest.raises(BadKey):
        low.seal(bytes(32), b"info")


def test_the_words_of_another_account(vault: Vault) -> None:
    stranger = AccountRoot.generate()
    with pytest.raises(ForeignRoot):
        verify_roster(stranger.fingerprint, vault.statements, RosterKeyRing([stranger.identity(vault.suite)]))
