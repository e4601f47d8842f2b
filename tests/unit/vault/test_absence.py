"""What is gone after its time is said and no alarm; what is gone before it is one; restored recorders are confirmed."""

from pathlib import Path

import pytest

from app.domain.errors import ClipRefused
from app.vault.administration import continued_logs, delete_expired, members, retire_logs, revoke_device
from app.vault.bucket_reader import BucketReader
from app.vault.expiries import Expiries
from app.vault.local_state import SealedFile
from app.vault.log_book import LogBook
from app.vault.names import object_name, segment_name
from app.vault.sealer import KEEP_MS
from app.vault.upload_queue import GONE_EVERY_MS
from crypto.absence import Absence
from crypto.entries import Delete
from crypto.header import ObjectKind
from tests.unit.vault.anywhere import bucket, recorder, server
from tests.unit.vault.recorders import Recorder, contents, copy_tree, make_event, other_device

__all__ = ["bucket", "recorder", "server"]

DAY_MS = 86_400_000


def reader_of(recorder: Recorder) -> BucketReader:
    return BucketReader.with_words(recorder.bucket, recorder.words)


def judged(recorder: Recorder) -> list[str]:
    """What a reader says now of each clip: sound, the reason why it may be gone, or the name of the refusal."""
    found = []
    for named, verdict in reader_of(recorder).verify(recorder.clock.now_ms):
        if named.add.kind is ObjectKind.CLIP:
            name = verdict.value if isinstance(verdict, Absence) else verdict and verdict.name
            found.append(name or "sound")
    return found


def a_month_later(recorder: Recorder) -> None:
    recorder.clock.now_ms += KEEP_MS + 2 * DAY_MS


def live_on(recorder: Recorder) -> None:
    worker = recorder.worker()
    worker.run_once()
    worker.request_stop()


def log_says_gone(recorder: Recorder) -> int:
    return len(reader_of(recorder).logs.deleted)


def test_what_is_over_is_deleted_said_in_the_log_and_asked_for_no_more(recorder: Recorder, tmp_path: Path) -> None:
    recorder.seal(make_event(0), make_event(1))
    viewer = other_device(recorder, tmp_path / "viewer")
    assert delete_expired(reader_of(recorder), recorder.clock.now_ms) == 0
    a_month_later(recorder)
    live_on(recorder)
    assert log_says_gone(recorder) == 0, "it is still there, whatever its time"
    assert judged(recorder) == ["sound", "sound"]
    assert delete_expired(reader_of(recorder), recorder.clock.now_ms) == 4
    assert judged(recorder) == ["expired", "expired"]
    recorder.clock.now_ms += GONE_EVERY_MS
    live_on(recorder)
    assert log_says_gone(recorder) == 4
    assert judged(recorder) == ["expired", "expired"]
    assert list(viewer.clips()) == []
    assert viewer.refusals == []
    recorder.clock.now_ms += GONE_EVERY_MS
    live_on(recorder)
    assert log_says_gone(recorder) == 4, "it is said once"
    assert not list((recorder.paths.vault / "expiries").iterdir())


def test_what_is_gone_before_its_time_is_an_alarm_whoever_says_so(recorder: Recorder) -> None:
    """Ransomware with the recorder's keys and credentials: it deletes, and lets the recorder say that it was time."""
    recorder.seal(make_event(0), make_event(1))
    clip = next(each for each in reader_of(recorder).objects() if each.add.kind is ObjectKind.CLIP)
    recorder.bucket.delete(object_name(clip.add.sealed.object_id))
    assert judged(recorder) == ["Vanished", "sound"]
    for pretended_ms in (0, KEEP_MS + 2 * DAY_MS):
        book = LogBook(recorder.vault, recorder.clock)
        recorder.clock.now_ms += pretended_ms
        book.append([Delete(clip.add.sealed.object_id)], clip.compartment)
        book.upload_pending(recorder.bucket)
        recorder.clock.now_ms -= pretended_ms
        assert judged(recorder) == ["Vanished", "sound"]
    with pytest.raises(Exception, match="before its time"):
        reader_of(recorder).absence(clip, recorder.clock.now_ms)


def test_another_recorders_word_does_not_make_a_clip_gone(recorder: Recorder) -> None:
    recorder.seal(make_event(0))
    a_month_later(recorder)
    reader = reader_of(recorder)
    [clip] = [each for each in reader.objects() if each.add.kind is ObjectKind.CLIP]
    stranger = type(clip.log_id)(b"s" * 16)
    reader.logs.owners[stranger] = type(reader.logs.owners[clip.log_id])(b"d" * 16)
    reader.logs.deleted[clip.add.sealed.object_id] = {stranger: recorder.clock.now_ms}
    assert reader.absence(clip, recorder.clock.now_ms) is None
    reader.logs.deleted[clip.add.sealed.object_id][clip.log_id] = recorder.clock.now_ms
    assert reader.absence(clip, recorder.clock.now_ms) is Absence.EXPIRED


def test_a_damaged_list_of_expiries_gets_a_sentence(recorder: Recorder) -> None:
    SealedFile(recorder.paths.vault / "expiries" / "1.expires", recorder.vault.device, "expires 1").path.parent.mkdir()
    SealedFile(recorder.paths.vault / "expiries" / "1.expires", recorder.vault.device, "expires 1").write(b"\xc1")
    with pytest.raises(ClipRefused, match="damaged"):
        list(Expiries(recorder.vault).gone(recorder.bucket, DAY_MS * 2))


@pytest.fixture
def restored(recorder: Recorder, tmp_path: Path) -> Recorder:
    """Its disk was put back to where it was before the second clip, and it recorded a third one."""
    recorder.seal(make_event(0))
    copy_tree(recorder.paths.vault, tmp_path / "before")
    recorder.seal(make_event(1))
    copy_tree(tmp_path / "before", recorder.paths.vault)
    recorder.reload()
    recorder.seal(make_event(2))
    return recorder


def test_a_restored_recorders_new_log_is_confirmed_once(restored: Recorder, tmp_path: Path) -> None:
    viewer = other_device(restored, tmp_path / "viewer")
    [left] = continued_logs(reader_of(restored))
    assert left.device.device_id == restored.vault.roster.device_of(restored.vault.device).device_id
    assert [each.retire for each in retire_logs(restored.bucket, restored.words)] == [left.retire]
    assert retire_logs(restored.bucket, restored.words) == []
    reader = reader_of(restored)
    assert reader.roster.retired == {left.retire.end.log_id: left.retire}
    assert set(reader.logs.roster_heads) == {left.retire.new_log}, "only the new log is alive"
    assert sorted(contents(list(viewer.clips()))) == sorted(restored.footage.cut_bytes.values())
    assert viewer.refusals == []


def test_what_a_copy_of_the_disk_writes_behind_the_retired_end_is_not_believed(
    restored: Recorder, tmp_path: Path
) -> None:
    [left] = retire_logs(restored.bucket, restored.words)
    copy_tree(restored.paths.vault, tmp_path / "now")
    copy_tree(tmp_path / "before", restored.paths.vault)
    restored.reload()
    book = LogBook(restored.vault, restored.clock)
    while book._state.next_number <= left.retire.end.number + 1:
        book.append((), None)
    name = segment_name(left.retire.end.log_id, left.retire.end.number + 1)
    restored.bucket.put(name, book._path(left.retire.end.number + 1).read_bytes())
    assert [each.name for each in reader_of(restored).refusals] in (["LogForked"], ["LogEnded"])


def test_a_continuation_that_names_another_past_is_not_confirmed(restored: Recorder) -> None:
    reader = reader_of(restored)
    [left] = continued_logs(reader)
    hashes = reader.logs.hashes[left.retire.end.log_id]
    hashes[-1] ^= 1
    assert continued_logs(reader) == []
    hashes[-1] ^= 1
    owner = reader.logs.owners.pop(left.retire.end.log_id)
    assert continued_logs(reader) == []
    reader.logs.owners[left.retire.end.log_id] = owner
    assert continued_logs(reader) == [left]


def test_removing_a_restored_recorder_retires_the_log_that_it_left(restored: Recorder) -> None:
    revoke_device(restored.bucket, restored.words, "recorder")
    found = members(restored.bucket, restored.words)
    assert len(found.roster.retired) == 1
    assert [each.device.name for each in found.roster.revoked.values()] == ["Recorder"]
    reader = reader_of(restored)
    assert len([each for each in reader.objects() if each.add.kind is ObjectKind.CLIP]) == 3
    assert reader.refusals == []
