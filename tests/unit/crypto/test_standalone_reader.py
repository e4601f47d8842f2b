"""The one-file reader opens a bucket from the words or a key file alone, in a process that has nothing of Louver."""

import base64
import runpy
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from crypto import standalone_reader as reader
from crypto.bodies import EpochRecord, LogEnd, Policy
from crypto.bundle import Bundle, BundleLevel, encode_bundle
from crypto.entries import Continues, Delete, Gap, Heartbeat, Observe, Series
from crypto.header import HEADER_BYTES
from crypto.hpke import Suite
from crypto.keyfile import INTERACTIVE, seal_keyfile
from crypto.keys import AccountRoot, Compartment, DeviceId, DeviceKeys, Epoch, LogId, ObjectId, ReaderSeed
from crypto.log_reader import LogReader
from crypto.log_writer import append, begin_log
from crypto.members import Device, Role
from crypto.roster_writer import RosterWriter
from crypto.seal import SealPlan
from crypto.segment import parse_segment
from crypto.statement import StatementKind, parse_statement, statement_hash
from tests.unit.crypto.test_roster_attacks import resign, write
from tests.unit.crypto.test_sealed_objects import GROUP, pattern
from tests.unit.crypto.vaults import START_MS, YARD, SealedClip, Vault

PASSPHRASE = "correct horse"


def id_text(data: bytes) -> str:
    return base64.b32encode(data).decode().rstrip("=").lower()


class Bucket:
    """A copy of a bucket in a folder."""

    def __init__(self, folder: Path, vault: Vault, clips: list[SealedClip]) -> None:
        self.folder, self.vault, self.clips = folder, vault, clips
        self.output = folder.parent / "restored"
        for data in vault.statements:
            self.put(f"k/{parse_statement(data).place.seq}/{statement_hash(data).hex()}", data)
        for number, written in enumerate(vault.segments):
            self.put(f"l/{id_text(vault.plan.log_id)}/0/{number}", written.data)
        for clip in clips:
            self.put(self.object_name(clip), clip.data)

    def object_name(self, clip: SealedClip) -> str:
        return f"o/{clip.sealed.object_id[0]:02x}/{id_text(clip.sealed.object_id)}"

    def segment(self, number: int) -> Path:
        return self.folder / "l" / id_text(self.vault.plan.log_id) / "0" / str(number)

    def put(self, name: str, data: bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    def restored(self) -> list[bytes]:
        return [path.read_bytes() for path in sorted(self.output.glob("*"), key=lambda path: path.stat().st_size)]


def make_bucket(folder: Path, suite: Suite) -> Bucket:
    vault = Vault(suite)
    clips = [vault.seal(pattern(1000)), vault.seal(pattern(GROUP + 5))]
    every = [
        Gap("Yard", 1, 2, "offline"),
        Heartbeat(3, (b"c" * 32,)),
        Series(b"s" * 16, Epoch(1), b"n" * 32, "Yard", 4),
        Delete(ObjectId(b"o" * 16)),
        Observe(DeviceId(b"d" * 16), LogId(b"l" * 16), 1, b"h" * 32, 5),
        Continues(LogId(b"l" * 16), 1, b"h" * 32, b"b" * 16),
    ]
    vault.append(*(vault.add_entry(clip) for clip in clips), *every)
    vault.append()
    return Bucket(folder / "bucket", vault, clips)


@pytest.fixture
def bucket(tmp_path: Path, suite: Suite) -> Bucket:
    return make_bucket(tmp_path, suite)


@pytest.fixture
def small(tmp_path: Path) -> Bucket:
    return make_bucket(tmp_path, Suite.SEALED_BOX)


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Types this at the question that comes."""
    return lambda text: monkeypatch.setattr("getpass.getpass", lambda _: text)


def run(bucket: Bucket, *options: str) -> int:
    return reader.main([str(bucket.folder), str(bucket.output), *options])


def test_the_words_restore_every_clip(bucket: Bucket, answers: Callable[[str], None]) -> None:
    answers(bucket.vault.root.words())
    assert run(bucket) == 0
    assert bucket.restored() == [clip.body for clip in bucket.clips]


def test_the_first_four_letters_of_each_word_are_enough(small: Bucket, answers: Callable[[str], None]) -> None:
    answers(" ".join(word[:4].upper() for word in small.vault.root.words().split()))
    assert run(small) == 0


def test_a_viewers_key_file_restores_what_it_was_granted(bucket: Bucket, answers: Callable[[str], None]) -> None:
    path = bucket.folder.parent / "device.key"
    path.write_bytes(seal_keyfile(bucket.vault.viewer.seed, PASSPHRASE, INTERACTIVE))
    answers(PASSPHRASE)
    assert run(bucket, "--key-file", str(path)) == 0
    assert bucket.restored() == [clip.body for clip in bucket.clips]


def test_it_runs_where_there_is_no_louver(small: Bucket, tmp_path: Path) -> None:
    """A copy of the one file, in an isolated process of a folder of its own."""
    alone = tmp_path / "alone" / "reader.py"
    alone.parent.mkdir()
    alone.write_bytes(Path(reader.__file__).read_bytes())
    code = (
        "import runpy, sys, getpass; getpass.getpass = lambda _: sys.stdin.read(); "
        f"sys.argv = ['reader', {str(small.folder)!r}, {str(small.output)!r}]; "
        f"runpy.run_path({str(alone)!r}, run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-I", "-c", code],
        input=small.vault.root.words(),
        capture_output=True,
        text=True,
        cwd=alone.parent,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert small.restored() == [clip.body for clip in small.clips]
    assert "crypto" not in [line.split()[1] for line in alone.read_text().splitlines() if line.startswith("import ")]


def test_after_revocation_new_words_and_other_statements_everything_is_still_read(
    bucket: Bucket, answers: Callable[[str], None]
) -> None:
    vault, new = bucket.vault, AccountRoot.generate()
    extra = Device.of(DeviceKeys.generate(), vault.suite, Role.VIEWER)
    admin = vault.as_admin()
    admin.add_device(extra)
    admin.new_epoch(Compartment(3), name="Stable", holders=[extra.device_id])
    admin.retire_log(LogEnd(LogId(b"q" * 16), 3, b"h" * 32), LogId(b"w" * 16))
    vault.publish(admin)
    root = vault.as_root()
    root.set_policy(Policy(1, vault.suite))
    root.set_roles(extra.device_id, Role.VIEWER | Role.ADMIN)
    root.revoke(vault.viewer_id, [LogEnd(LogId(b"z" * 16), 3, b"h" * 32)])
    vault.publish(root)
    plan = SealPlan(vault.roster.recipients()[0], vault.plan.log_id, vault.plan.day_key, vault.plan.key_source)
    vault.plan = plan
    late = vault.seal(pattern(77))
    entry = vault.add_entry(late)
    from dataclasses import replace

    vault.append(replace(entry, epoch=Epoch(2)))
    root = vault.as_root()
    root.change_root(vault.root, new)
    vault.publish(root)
    vault.append()
    after = Bucket(bucket.folder, vault, [late, *bucket.clips])
    answers(new.words())
    assert run(after) == 0
    assert after.restored() == [clip.body for clip in after.clips]
    answers(vault.root.words())
    assert run(after) in (0, 1)
    assert len(after.restored()) == 3


@pytest.mark.parametrize("there", [(), (0, 10, 11, 63), tuple(range(1, 64, 2))])
def test_bundles_are_read_where_segments_are_gone(
    small: Bucket, answers: Callable[[str], None], there: tuple[int, ...]
) -> None:
    vault = small.vault
    while len(vault.segments) < 64:
        vault.append()
    again = Bucket(small.folder, vault, small.clips)
    data = tuple(each.data for each in vault.segments)
    again.put(
        f"l/{id_text(vault.plan.log_id)}/1/0", encode_bundle(Bundle(vault.plan.log_id, BundleLevel.SMALL, 0, data))
    )
    for number in set(range(64)) - set(there):
        again.segment(number).unlink()
    answers(vault.root.words())
    assert run(again) == 0
    assert again.restored() == [clip.body for clip in small.clips]


def flip(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(bytes(data))


@pytest.mark.parametrize("place", [0, 20, 60, 500, 1990, HEADER_BYTES, -1])
def test_a_changed_clip_is_refused_and_the_other_restored(
    small: Bucket, answers: Callable[[str], None], capsys: pytest.CaptureFixture[str], place: int
) -> None:
    flip(small.folder / small.object_name(small.clips[0]), place)
    answers(small.vault.root.words())
    assert run(small) == 1
    assert small.restored() == [small.clips[1].body]
    assert "refused: Yard" in capsys.readouterr().err


def test_a_cut_or_missing_clip_is_refused(small: Bucket, answers: Callable[[str], None]) -> None:
    path = small.folder / small.object_name(small.clips[0])
    path.write_bytes(path.read_bytes()[:-1])
    (small.folder / small.object_name(small.clips[1])).unlink()
    answers(small.vault.root.words())
    assert run(small) == 1
    assert small.restored() == []


@pytest.mark.parametrize("place", [30, 100, -1])
def test_a_changed_segment_ends_its_log(small: Bucket, answers: Callable[[str], None], place: int) -> None:
    flip(small.segment(1), place)
    answers(small.vault.root.words())
    assert run(small) == 1
    assert small.restored() == []


def test_a_log_of_a_stranger_and_a_missing_segment_are_refused(small: Bucket, answers: Callable[[str], None]) -> None:
    stranger = Vault(Suite.SEALED_BOX)
    small.put(f"l/{id_text(stranger.plan.log_id)}/0/0", stranger.segments[0].data)
    small.segment(2).replace(small.segment(1))
    answers(small.vault.root.words())
    assert run(small) == 1
    assert small.restored() == []


def test_a_log_that_goes_on_behind_its_end_is_read_up_to_it(small: Bucket, answers: Callable[[str], None]) -> None:
    vault = small.vault
    root = vault.as_root()
    root.revoke(vault.recorder_id, [LogEnd(vault.plan.log_id, 1, vault.segments[1].hash)])
    vault.publish(root)
    again = Bucket(small.folder, vault, small.clips)
    answers(vault.root.words())
    assert run(again) == 1
    assert again.restored() == [clip.body for clip in small.clips]


def test_changed_noisy_and_foreign_statements_do_not_count(
    small: Bucket, answers: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    vault = small.vault
    small.put("k/9/noise", b"noise")
    small.put("k/9/cut", vault.statements[1][:-1])
    small.put("k/9/long", vault.statements[1] + b"\0")
    small.put("k/9/flip", vault.statements[1][:-1] + bytes([vault.statements[1][-1] ^ 1]))
    viewer = RosterWriter(vault.roster, vault.ring(vault.viewer), vault.viewer.signing_key)
    evil = vault.as_admin()
    evil.set_policy(Policy(3, vault.suite))
    forged = resign(evil.statements[0], vault.viewer.signing_key)
    small.put("k/3/forged", forged)
    assert viewer.statements == []
    answers(vault.root.words())
    assert run(small) == 1
    assert small.restored() == [clip.body for clip in small.clips]
    assert "a statement by somebody who may not" in capsys.readouterr().err


@pytest.mark.parametrize("text", ["", "abandon " * 24, "nowhere " * 24, AccountRoot(bytes(32)).words()])
def test_wrong_words_open_nothing(small: Bucket, answers: Callable[[str], None], text: str) -> None:
    answers(text)
    assert run(small) == 1
    assert small.restored() == []


def test_a_wrong_passphrase_and_an_unreasonable_key_file_are_refused(
    small: Bucket, answers: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    path = small.folder.parent / "device.key"
    data = seal_keyfile(small.vault.viewer.seed, PASSPHRASE, INTERACTIVE)
    path.write_bytes(data)
    answers("wrong")
    assert run(small, "--key-file", str(path)) == 1
    path.write_bytes(data[:10] + b"\xff" * 12 + data[22:])
    assert run(small, "--key-file", str(path)) == 1
    told = capsys.readouterr().err
    assert "does not open this key file" in told
    assert "unreasonable" in told


def test_both_readers_tell_the_same_of_a_log(small: Bucket) -> None:
    """The specification is read twice, by two programs."""
    vault = small.vault
    account = reader.root_account(vault.root.words())
    roster = reader.best_roster([reader.Statement(data) for data in vault.statements], account)
    log = reader.Log(small.segment(0).parent.parent, roster, reader.reader_keys(roster, account))
    theirs = [(clip.object_id, clip.header_hash, clip.groups, clip.size, clip.chunks) for clip in log.read()]
    state = vault.reader().state
    ours = LogReader(state, vault.roster.reader_keys(vault.roster.seeds_of_root(vault.root)))
    read = [entry for each in vault.segments for entry in ours.accept(each.data).entries[YARD]]
    named = [entry.sealed for entry in read if hasattr(entry, "sealed")]
    assert theirs == [(s.object_id, s.header_hash, s.group_hashes, s.size_bytes, s.chunk_count) for s in named]
    assert log.before == parse_segment(vault.segments[-1].data).hash


def test_a_key_that_does_not_fit_is_refused(suite: Suite) -> None:
    identity = reader.Identity(suite, bytes(32))
    with pytest.raises(reader.Refused):
        identity.open(bytes(1168), b"info")
    with pytest.raises(reader.Refused):
        reader.unseal(bytes(32), bytes(24), bytes(40), b"", "it")


def test_a_compartment_without_recovery_is_left_out(small: Bucket, answers: Callable[[str], None]) -> None:
    vault = small.vault
    admin = vault.as_admin()
    admin.new_epoch(Compartment(4), name="Bedroom", recovery=False, holders=[])
    vault.publish(admin)
    answers(vault.root.words())
    again = Bucket(small.folder, vault, small.clips)
    assert run(again) == 0
    assert again.restored() == [clip.body for clip in small.clips]


def test_it_is_a_program(small: Bucket, answers: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    answers(small.vault.root.words())
    monkeypatch.setattr(sys, "argv", ["reader", str(small.folder), str(small.output)])
    with pytest.raises(SystemExit) as ended:
        runpy.run_path(reader.__file__, run_name="__main__")
    assert ended.value.code == 0


def test_a_beginning_with_our_keys_in_a_strangers_name_hides_nothing(
    bucket: Bucket, answers: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever can put copies the first statement's slots, which are ours, under a signature of his own."""
    stranger = AccountRoot.generate().signing_key
    for number, changes in enumerate(({}, {"key_commitment": b"c" * 32})):
        bucket.put(f"k/0/{number}", resign(bucket.vault.statements[0], stranger, **changes))
    (bucket.folder / "k" / "0" / "a folder").mkdir()
    answers(bucket.vault.root.words())
    assert run(bucket) == 0
    assert bucket.restored() == [clip.body for clip in bucket.clips]
    assert "refused: a key in statement 0" in capsys.readouterr().err


def test_a_key_that_an_admin_wrapped_wrongly_keeps_no_other_shut(
    bucket: Bucket, answers: Callable[[str], None], capsys: pytest.CaptureFixture[str]
) -> None:
    vault = bucket.vault
    seed = ReaderSeed.generate(Compartment(9))
    record = EpochRecord("Spoilt", seed.recipient(vault.suite), bytes(vault.suite.wrap_bytes), ())
    bucket.put("k/3/spoilt", write(vault, StatementKind.EPOCH, record, vault.recorder.signing_key))
    answers(vault.root.words())
    assert run(bucket) == 0
    assert bucket.restored() == [clip.body for clip in bucket.clips]
    assert "refused: the key of group 9, epoch 1" in capsys.readouterr().err


def test_what_is_no_log_is_passed_over(small: Bucket, answers: Callable[[str], None]) -> None:
    small.put("l/not a log/0/0", b"noise")
    small.put(f"l/{'b' * 26}/0/0", b"noise")
    answers(small.vault.root.words())
    assert run(small) == 0
    assert small.restored() == [clip.body for clip in small.clips]


@pytest.mark.parametrize("ours", [True, False])
def test_a_clip_sealed_before_the_disk_was_restored_opens_by_the_new_log(
    small: Bucket, answers: Callable[[str], None], ours: bool
) -> None:
    """It bears the old log's name and signature: so may what a log of the same recorder names that goes on with it."""
    vault, late = small.vault, small.vault.seal(pattern(5000))
    continues = Continues(vault.plan.log_id, 2, b"h" * 32, b"b" * 16)
    key = vault.recorder.signing_key
    if not ours:
        other = DeviceKeys.generate()
        root = vault.as_root()
        root.add_device(Device.of(other, vault.suite, Role.RECORDER, "other"))
        small.put(f"k/{root.roster.head.seq}/other", root.statements[0])
        vault.publish(root)
        key = other.signing_key
    first = begin_log(key, vault.roster.recipients(), START_MS, continues=continues)
    entries = {YARD: [vault.add_entry(late)]}
    second = append(first.state, vault.roster.recipients(), START_MS + 1, entries=entries)
    for number, written in enumerate((first, second)):
        small.put(f"l/{id_text(first.state.log_id)}/0/{number}", written.data)
    small.put(small.object_name(late), late.data)
    answers(vault.root.words())
    assert run(small) == (0 if ours else 1)
    assert (late.body in small.restored()) is ours
