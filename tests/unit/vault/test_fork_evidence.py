"""A log that exists twice is proven to others, from what this device kept and what the bucket shows now."""

import logging
from dataclasses import replace
from pathlib import Path

import pytest

from app.vault.bucket import Bucket
from app.vault.fork_evidence import EvidenceFolder, FoundFork, Kept
from app.vault.log_book import LogBook
from app.vault.log_follower import NothingSeen, read_logs
from app.vault.logs_read import LogsRead
from app.vault.names import segment_name
from crypto.bundle import BundleLevel
from crypto.entries import Heartbeat
from crypto.fork_proof import verify_fork_proof
from crypto.hpke import Suite
from crypto.keys import LogId
from tests.unit.vault.recorders import Recorder, copy_tree, folder_recorder

DAY_MS = 86_400_000


@pytest.fixture
def recorder(tmp_path: Path) -> Recorder:
    """Its log has five segments of two days."""
    recorder = folder_recorder(tmp_path, Suite.SEALED_BOX)
    beat(recorder, 2)
    recorder.clock.now_ms += DAY_MS
    beat(recorder, 2)
    return recorder


def beat(recorder: Recorder, count: int) -> None:
    """So many more segments."""
    book = LogBook(recorder.vault, recorder.clock)
    for _ in range(count):
        recorder.clock.now_ms += 60_000
        book.append((Heartbeat(recorder.clock.now_ms),), recorder.vault.roster.recipients()[0].compartment)
    book.upload_pending(recorder.bucket)


def save(recorder: Recorder, name: str) -> Path:
    """A copy of the recorder's disk, and of the bucket as it is now."""
    root = recorder.paths.root.parent
    copy_tree(recorder.paths.vault, root / f"disk-{name}")
    copy_tree(root / "bucket", root / f"bucket-{name}")
    return root / f"bucket-{name}"


def go_back(recorder: Recorder, name: str) -> None:
    """The copied disk goes on, over a bucket as it was: nothing tells the recorder that it does."""
    root = recorder.paths.root.parent
    copy_tree(root / f"disk-{name}", recorder.paths.vault)
    copy_tree(root / f"bucket-{name}", root / "bucket")
    recorder.reload()


class Reader(NothingSeen):
    """A device that keeps evidence and heads."""

    def __init__(self, recorder: Recorder, folder: Path) -> None:
        super().__init__(recorder.vault.statements, evidence=EvidenceFolder(folder))
        self.recorder = recorder
        self.remembers = True

    def log_head(self, log_id: LogId) -> object:  # type: ignore[override]
        return self.heads.get(log_id) if self.remembers else None

    def read(self, bucket: Bucket | None = None) -> LogsRead:
        return read_logs(bucket or self.recorder.bucket, self, self.recorder.vault.roster, {})


@pytest.fixture
def reader(recorder: Recorder, tmp_path: Path) -> Reader:
    return Reader(recorder, tmp_path / "evidence")


def proven(read: LogsRead, recorder: Recorder) -> FoundFork:
    """The one fork, judged as a stranger would who knows the recorder's key."""
    (fork,) = read.forks
    assert fork.path is not None
    judged = verify_fork_proof(fork.path.read_bytes(), recorder.vault.device.signing_key.verify_key)
    assert judged.log_id == fork.log_id
    assert any(each.name == "LogForked" and str(fork.path) in each.sentence for each in read.refusals)
    return fork


def test_the_newest_segment_with_other_bytes_is_proven(recorder: Recorder, reader: Reader) -> None:
    save(recorder, "one")
    beat(recorder, 1)
    assert reader.read().refusals == []
    go_back(recorder, "one")
    beat(recorder, 2)
    assert proven(reader.read(), recorder).number == 5


def test_another_past_that_ends_before_the_newest_segment_is_proven_by_its_day_keys(
    recorder: Recorder, reader: Reader
) -> None:
    """The bucket shows less than was seen, and of that a day key that was never announced so before."""
    save(recorder, "one")
    recorder.clock.now_ms += DAY_MS
    beat(recorder, 6)
    assert reader.read().refusals == []
    go_back(recorder, "one")
    recorder.clock.now_ms += 60_000
    beat(recorder, 1)
    assert proven(reader.read(), recorder).number == 5


def test_both_branches_may_have_changed_their_day_keys_since(recorder: Recorder, reader: Reader) -> None:
    save(recorder, "one")
    for _ in range(2):
        recorder.clock.now_ms += DAY_MS
        beat(recorder, 1)
    assert reader.read().refusals == []
    reader.remembers = False
    go_back(recorder, "one")
    beat(recorder, 1)
    recorder.clock.now_ms += DAY_MS
    beat(recorder, 1)
    assert proven(reader.read(), recorder).number == 5


def test_a_segment_on_top_of_another_past_is_proven_with_nothing_kept(recorder: Recorder, tmp_path: Path) -> None:
    """The bucket mixes two branches: its own next segment contradicts the one before it."""
    before = save(recorder, "one")
    beat(recorder, 2)
    (log_id,) = read_logs(recorder.bucket, NothingSeen(recorder.vault.statements), recorder.vault.roster, {}).heads
    sixth = recorder.bucket.get_range(segment_name(log_id, 6), 0, None)
    go_back(recorder, "one")
    beat(recorder, 1)
    recorder.bucket.put(segment_name(log_id, 6), sixth)
    read = read_logs(recorder.bucket, NothingSeen(recorder.vault.statements), recorder.vault.roster, {})
    (fork,) = read.forks
    assert fork.path is None, "whoever has the words alone leaves nothing on the machine"
    judged = verify_fork_proof(fork.proof, recorder.vault.device.signing_key.verify_key)
    assert (judged.one.header.number, judged.other.header.number) == (5, 6)
    assert before.exists()


def test_a_forked_bundle_is_proven_too(recorder: Recorder, reader: Reader) -> None:
    """The bundle tells another past than the one that was seen; the segments beside it still tell that one."""
    save(recorder, "one")
    beat(recorder, 60)
    root = recorder.paths.root.parent
    assert reader.read().refusals == []
    log_id = next(iter(reader.heads))
    go_back(recorder, "one")
    recorder.clock.now_ms += 1
    beat(recorder, 70)
    assert list((root / "bucket" / "l").glob(f"*/{int(BundleLevel.SMALL)}/0"))
    read = reader.read()
    assert read.forks
    for fork in read.forks:
        assert fork.log_id == log_id
        verify_fork_proof(fork.proof, recorder.vault.device.signing_key.verify_key)


def test_a_fork_does_not_replace_what_was_kept_of_the_other_side(recorder: Recorder, reader: Reader) -> None:
    save(recorder, "one")
    beat(recorder, 1)
    reader.read()
    log_id = next(iter(reader.heads))
    kept = reader.evidence.of(log_id)
    assert len(kept.handovers) == 2
    go_back(recorder, "one")
    beat(recorder, 2)
    first, again = reader.read(), reader.read()
    assert reader.evidence.of(log_id) == kept
    assert [each.number for each in first.forks] == [each.number for each in again.forks] == [5]


def test_a_log_that_was_rolled_back_keeps_the_newer_evidence(recorder: Recorder, reader: Reader) -> None:
    save(recorder, "one")
    beat(recorder, 1)
    reader.read()
    log_id = next(iter(reader.heads))
    kept = reader.evidence.of(log_id)
    go_back(recorder, "one")
    read = reader.read()
    assert [each.name for each in read.refusals] == ["LogRolledBack"]
    assert read.forks == []
    assert reader.evidence.of(log_id) == kept


def test_damaged_evidence_is_told_in_the_log_and_begins_anew(
    recorder: Recorder, reader: Reader, caplog: pytest.LogCaptureFixture
) -> None:
    reader.read()
    log_id = next(iter(reader.heads))
    for path, noise in ((".newest", b"noise"), (".handovers", b"\xc1")):
        (file,) = (recorder.paths.root.parent / "evidence").glob(f"*{path}")
        sound = file.read_bytes()
        file.write_bytes(noise)
        with caplog.at_level(logging.WARNING):
            assert reader.evidence.of(log_id) == Kept()
        assert "begins anew" in caplog.text
        assert reader.read().refusals == []
        assert file.read_bytes() == sound


def test_without_the_other_side_there_is_no_proof(recorder: Recorder, reader: Reader) -> None:
    """A device that kept nothing, as before it kept evidence, names the fork all the same."""
    save(recorder, "one")
    beat(recorder, 1)
    reader.read()
    go_back(recorder, "one")
    beat(recorder, 2)
    read = replace_evidence(reader).read()
    assert [each.name for each in read.refusals] == ["LogForked"]
    assert read.forks == []


def replace_evidence(reader: Reader) -> Reader:
    forgetful = Reader(reader.recorder, reader.recorder.paths.root.parent / "nothing")
    forgetful.heads = dict(reader.heads)
    return forgetful


def test_a_proof_has_a_name_of_its_own_log_and_number() -> None:
    fork = FoundFork(LogId(b"l" * 16), 7, None, b"")  # type: ignore[arg-type]
    assert replace(fork, number=8).file_name == "nrwgy3dm-8.fork"
