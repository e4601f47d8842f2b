"""A vault moves to another bucket, a folder or at a real provider: nothing is lost, deleted or mixed up."""

from pathlib import Path

import pytest

from app.core.clock import Stop
from app.domain.errors import UsageError
from app.vault.addresses import login_before_moving, open_bucket
from app.vault.bucket import Bucket
from app.vault.bucket_copy import copy_bucket, prepare_bucket
from app.vault.bucket_reader import BucketReader
from crypto.hpke import Suite
from tests.unit.vault.anywhere import bucket, recorder, server
from tests.unit.vault.recorders import Recorder, make_event

__all__ = ["bucket", "recorder", "server"]


@pytest.fixture
def new(tmp_path: Path) -> Bucket:
    (tmp_path / "new").mkdir()
    return open_bucket(str(tmp_path / "new"))


def all_of(bucket: Bucket) -> dict[str, bytes]:
    return {name: bucket.get_range(name, 0, None) for name in bucket.list("")}


def untold(there: int, total: int) -> None:
    """Nobody looks."""


def test_all_of_a_vault_lies_in_the_new_bucket_and_in_the_old_and_clips_go_on(
    recorder: Recorder, bucket: Bucket, new: Bucket
) -> None:
    recorder.seal(make_event(0), make_event(1))
    before, told = all_of(bucket), []
    prepare_bucket(new, recorder.vault)
    assert copy_bucket(bucket, new, stop=Stop(), tell=lambda there, total: told.append((there, total)))
    assert all_of(new) == all_of(bucket) == before
    assert told[0] == (1, len(before)), "the first statement was there"
    assert told[-1] == (len(before), len(before))
    recorder.bucket = new
    recorder.reload()
    recorder.clock.now_ms += 61_000
    recorder.seal(make_event(2))
    reader = BucketReader.with_words(new, recorder.words)
    judged = list(reader.verify(recorder.clock.now_ms))
    assert len([named for named, refusal in judged if refusal is None and named.add.kind.name == "CLIP"]) == 3
    assert reader.refusals == []
    assert all_of(bucket) == before


def test_a_copy_that_was_stopped_goes_on_where_it_was_and_takes_what_came_meanwhile(
    recorder: Recorder, bucket: Bucket, new: Bucket
) -> None:
    recorder.seal(make_event(0))
    stop, put = Stop(), []

    def tell(there: int, total: int) -> None:
        put.append(there)
        if len(put) == 4:
            stop.set()

    assert not copy_bucket(bucket, new, stop=stop, tell=tell)
    begun = set(new.list(""))
    assert 0 < len(begun) < len(set(bucket.list("")))
    assert not any(name.startswith("l/") for name in begun), "no log names what is not there yet"
    recorder.seal(make_event(1))
    assert copy_bucket(bucket, new, stop=Stop(), tell=untold)
    assert all_of(new) == all_of(bucket)


def test_a_bucket_with_another_vault_is_refused_and_stays_as_it_is(
    recorder: Recorder, bucket: Bucket, new: Bucket, tmp_path: Path
) -> None:
    Recorder(tmp_path / "other", new, Suite.SEALED_BOX)
    before = all_of(new)
    with pytest.raises(UsageError, match="Another vault lies in that bucket"):
        prepare_bucket(new, recorder.vault)
    assert all_of(new) == before


def test_what_is_larger_than_any_object_and_what_vanishes_meanwhile_stay_behind(tmp_path: Path, new: Bucket) -> None:
    (tmp_path / "bucket").mkdir()
    bucket = open_bucket(str(tmp_path / "bucket"))
    names = [f"l/{'a' * 26}/0/{number}" for number in range(3)]
    for name, size in zip(names, (10, 32 * 1024 * 1024 + 1, 10), strict=True):
        bucket.put(name, bytes(size))

    def tell(there: int, total: int) -> None:
        bucket.delete(names[2])

    assert copy_bucket(bucket, new, stop=Stop(), tell=tell)
    assert list(new.list("")) == names[:1]


def test_while_a_vault_moves_the_old_bucket_may_have_a_login_of_its_own() -> None:
    both = {"LOUVER_BUCKET_KEY_ID": "new", "LOUVER_BUCKET_SECRET": "n", "LOUVER_OLD_BUCKET_KEY_ID": "old"}
    found = login_before_moving(both | {"LOUVER_OLD_BUCKET_SECRET": "o"})
    assert (found["LOUVER_BUCKET_KEY_ID"], found["LOUVER_BUCKET_SECRET"]) == ("old", "o")
    assert login_before_moving({"LOUVER_BUCKET_KEY_ID": "new"}) == {"LOUVER_BUCKET_KEY_ID": "new"}
