"""A recorder bundles its log, and a new reader syncs by bundles; a lost or forged bundle costs requests, not trust."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import BucketUnreachable
from app.vault.bucket import Bucket
from app.vault.log_book import LogBook
from app.vault.log_follower import NothingSeen, read_logs
from app.vault.names import segment_name
from app.vault.vault import Vault
from crypto.entries import Heartbeat
from crypto.hpke import Suite
from crypto.keys import SigningKey
from crypto.segment import parse_segment, sign_segment
from tests.unit.vault.recorders import Recorder, copy_tree, folder_recorder


class Counting:
    """A bucket that counts what is read from it."""

    def __init__(self, bucket: Bucket) -> None:
        self._bucket = bucket
        self.gets = 0

    def get_range(self, name: str, offset: int, length: int | None) -> bytes:
        self.gets += 1
        return self._bucket.get_range(name, offset, length)

    def __getattr__(self, name: str) -> object:
        return getattr(self._bucket, name)


def recorder_with(tmp_path: Path, segments: int) -> Recorder:
    recorder = folder_recorder(tmp_path, Suite.SEALED_BOX)
    book = LogBook(recorder.vault, recorder.clock)
    compartment = recorder.vault.roster.recipients()[0].compartment
    for _ in range(segments - 1):
        recorder.clock.now_ms += 60_000
        book.append((Heartbeat(recorder.clock.now_ms),), compartment)
    book.upload_pending(recorder.bucket)
    return recorder


def sync(recorder: Recorder) -> tuple[int, list[str], int]:
    """(highest number, refusals, requests) of a reader that knows nothing."""
    bucket, memory = Counting(recorder.bucket), NothingSeen(recorder.vault.statements)
    vault: Vault = recorder.vault
    read = read_logs(bucket, memory, vault.roster, {})  # type: ignore[arg-type]
    return max(head.number for head in memory.heads.values()), [each.name for each in read.refusals], bucket.gets


def bundle_path(tmp_path: Path) -> Path:
    (path,) = (tmp_path / "bucket" / "l").glob("*/1/0")
    return path


def test_a_new_reader_asks_for_bundles(tmp_path: Path) -> None:
    recorder = recorder_with(tmp_path, 130)
    reached, refusals, gets = sync(recorder)
    assert (reached, refusals) == (129, [])
    # segment 0, no large bundle, two small ones, no third, two segments, no further one
    assert gets == 8


@pytest.mark.parametrize("change", ["missing", "noise", "another's", "inner flip"])
def test_a_bundle_that_is_missing_or_changed_is_told_and_read_around(tmp_path: Path, change: str) -> None:
    recorder = recorder_with(tmp_path, 130)
    path = bundle_path(tmp_path)
    data = path.read_bytes()
    if change == "missing":
        path.unlink()
    elif change == "noise":
        path.write_bytes(b"noise")
    elif change == "another's":
        path.write_bytes(path.with_name("1").read_bytes())
    else:
        path.write_bytes(data[:-100] + bytes([data[-100] ^ 1]) + data[-99:])
    reached, refusals, _ = sync(recorder)
    assert reached == 129
    named = {"noise": ["NotOurFormat"], "another's": ["WrongObject"], "inner flip": ["TamperedSegment"]}
    assert refusals == named.get(change, [])


def test_a_shelf_that_was_emptied_leaves_a_bundle_out(tmp_path: Path) -> None:
    recorder = recorder_with(tmp_path, 60)
    for path in (recorder.paths.vault / "bundles").iterdir():
        path.unlink()
    book = LogBook(recorder.vault, recorder.clock)
    compartment = recorder.vault.roster.recipients()[0].compartment
    for _ in range(10):
        book.append((Heartbeat(1),), compartment)
    book.upload_pending(recorder.bucket)
    assert not list((tmp_path / "bucket" / "l").glob("*/1/0"))
    assert sync(recorder)[:2] == (69, [])


class Failing(Counting):
    """A bucket that is away for one read."""

    def __init__(self, bucket: Bucket, fails_at: int) -> None:
        super().__init__(bucket)
        self._fails_at = fails_at

    def get_range(self, name: str, offset: int, length: int | None) -> bytes:
        if self.gets + 1 == self._fails_at:
            self.gets += 1
            raise BucketUnreachable("away")
        return super().get_range(name, offset, length)


@pytest.mark.parametrize("fails_at", [1, 2, 3])
def test_a_bucket_that_fails_while_a_restored_disk_looks_around_gets_no_fork(tmp_path: Path, fails_at: int) -> None:
    """The log's segments 3 and 4 were written by the disk that this one was copied from."""
    recorder = recorder_with(tmp_path, 3)
    copy_tree(recorder.paths.vault, tmp_path / "before")
    compartment = recorder.vault.roster.recipients()[0].compartment
    book = LogBook(recorder.vault, recorder.clock)
    for _ in range(2):
        book.append((Heartbeat(1),), compartment)
    book.upload_pending(recorder.bucket)
    old = {path: path.read_bytes() for path in (tmp_path / "bucket" / "l").glob("*/0/*")}
    copy_tree(tmp_path / "before", recorder.paths.vault)
    recorder.reload()
    again, bucket = LogBook(recorder.vault, recorder.clock), Failing(recorder.bucket, fails_at)
    again.append((Heartbeat(2),), compartment)
    with pytest.raises(BucketUnreachable):
        again.upload_pending(bucket)  # type: ignore[arg-type]
    again.upload_pending(bucket)  # type: ignore[arg-type]
    assert {path: path.read_bytes() for path in old} == old
    assert again.continued is not None
    assert again.continued.number == 4


def test_a_segment_that_somebody_else_signed_makes_no_new_log(tmp_path: Path) -> None:
    """The provider knows the log's id, and puts a segment of his own under the next number."""
    recorder = recorder_with(tmp_path, 2)
    book = LogBook(recorder.vault, recorder.clock)
    compartment = recorder.vault.roster.recipients()[0].compartment
    book.append((Heartbeat(1),), compartment)
    stranger = SigningKey.generate()
    segment = parse_segment(recorder.bucket.get_range(segment_name(book.log_id, 1), 0, None))
    header = replace(segment.header, number=2, signer=stranger.verify_key)
    name = segment_name(book.log_id, 2)
    recorder.bucket.put(name, sign_segment(header.encode(), list(segment.sealed), stranger))
    book.upload_pending(recorder.bucket)
    assert book.continued is None
    assert parse_segment(recorder.bucket.get_range(name, 0, None)).header.signer != stranger.verify_key
    assert sync(recorder)[:2] == (2, [])
