"""What the words let go is told from what the provider dropped, in a folder and at a real provider."""

from pathlib import Path

import pytest

from app.domain.errors import BucketRefused, UsageError
from app.vault.administration import delete_expired
from app.vault.bucket import Bucket
from app.vault.bucket_reader import BucketReader
from app.vault.deletion import Deletion, carry_out, plan_deletion
from app.vault.names import clip_id, object_name
from crypto.header import ObjectKind
from tests.unit.vault.anywhere import bucket, recorder, server
from tests.unit.vault.recorders import Recorder, contents, make_event, other_device
from tests.unit.vault.test_absence import judged

__all__ = ["bucket", "recorder", "server"]


def clips_of(recorder: Recorder) -> list[str]:
    objects = BucketReader.with_words(recorder.bucket, recorder.words).objects()
    return [clip_id(each.add.sealed.object_id) for each in objects if each.add.kind is ObjectKind.CLIP]


def plan(recorder: Recorder, *clips: str) -> Deletion:
    return plan_deletion(recorder.bucket, recorder.words, clips)


def test_a_clip_that_the_words_let_go_is_no_alarm_and_one_that_the_provider_dropped_is(
    recorder: Recorder, tmp_path: Path
) -> None:
    recorder.seal(make_event(0), make_event(1), make_event(2))
    viewer = other_device(recorder, tmp_path / "viewer")
    first, second, _ = clips_of(recorder)
    deletion = plan(recorder, first[:12])
    assert judged(recorder) == ["sound"] * 3, "a plan changes nothing"
    assert carry_out(recorder.bucket, recorder.words, deletion)
    assert len(deletion.object_ids) == 2, "its picture goes, too"
    assert all(recorder.bucket.stat(object_name(each)) is None for each in deletion.object_ids)
    assert judged(recorder) == ["allowed", "sound", "sound"]
    recorder.bucket.delete(object_name(plan(recorder, second).clips[0].add.sealed.object_id))
    assert judged(recorder) == ["allowed", "Vanished", "sound"]
    assert contents(list(viewer.clips())) == list(recorder.footage.cut_bytes.values())[2:]
    assert {refusal.name for refusal in viewer.refusals} == {"Vanished"}
    recorder.clock.now_ms += 700_000
    recorder.seal(make_event(3))
    assert judged(recorder) == ["allowed", "Vanished", "sound", "sound"], "the recorder goes on"


class MayNotDelete:
    """The bucket by a key that may not delete."""

    def __init__(self, bucket: Bucket) -> None:
        self.put, self.put_new, self.get_range = bucket.put, bucket.put_new, bucket.get_range
        self.list, self.stat = bucket.list, bucket.stat

    def delete(self, name: str) -> None:
        raise BucketRefused("The bucket refused the key.")


def test_where_the_key_may_not_delete_it_is_allowed_and_goes_later(recorder: Recorder) -> None:
    recorder.seal(make_event(0), make_event(1))
    deletion = plan(recorder, clips_of(recorder)[0])
    assert not carry_out(MayNotDelete(recorder.bucket), recorder.words, deletion)
    assert judged(recorder) == ["sound", "sound"], "it is still there"
    reader = BucketReader.with_words(recorder.bucket, recorder.words)
    assert delete_expired(reader, recorder.clock.now_ms) == 2
    assert judged(recorder) == ["allowed", "sound"]


def test_only_clips_are_deleted_and_only_such_as_there_are(recorder: Recorder) -> None:
    recorder.seal(make_event(0))
    reader = BucketReader.with_words(recorder.bucket, recorder.words)
    [picture] = [each for each in reader.objects() if each.add.kind is ObjectKind.THUMBNAILS]
    with pytest.raises(UsageError, match="Only clips can be deleted"):
        plan(recorder, clip_id(picture.add.sealed.object_id))
    with pytest.raises(UsageError, match="Only clips can be deleted"):
        plan(recorder)
    with pytest.raises(UsageError, match="No clip begins with 'zzz'"):
        plan(recorder, "zzz")
