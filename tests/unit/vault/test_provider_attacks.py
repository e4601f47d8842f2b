"""A provider that edits the bucket: each attack is refused by name, and everything else stays readable."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.vault.bucket_reader import BucketReader
from app.vault.logs_read import LogsRead
from app.vault.names import object_name
from crypto.header import HEADER_BYTES
from crypto.keys import DeviceId, LogId
from tests.unit.vault.recorders import Recorder, contents, copy_tree, folder_recorder, make_event, other_device


@pytest.fixture
def recorder(tmp_path: Path) -> Recorder:
    """Three clips lie in the bucket; the log has four segments."""
    recorder = folder_recorder(tmp_path)
    recorder.seal(make_event(0), make_event(1))
    copy_tree(recorder.paths.vault, tmp_path / "before")
    recorder.seal(make_event(2))
    return recorder


def bucket_folder(recorder: Recorder) -> Path:
    return recorder.paths.root.parent / "bucket"


def clip_paths(recorder: Recorder) -> list[Path]:
    """The objects of the clips, in the order of their events."""
    return [next(bucket_folder(recorder).glob(f"o/*/{fact.clip_id}")) for fact in recorder.sealed]


def segment_paths(recorder: Recorder) -> list[Path]:
    return sorted(bucket_folder(recorder).glob("l/*/0/*"), key=lambda path: int(path.name))


def flip(path: Path, offset: int) -> None:
    data = bytearray(path.read_bytes())
    data[offset] ^= 1
    path.write_bytes(bytes(data))


def outcome(recorder: Recorder, tmp_path: Path) -> tuple[list[bytes], list[str]]:
    """(clips that opened, names of what was refused) on a machine that has the words alone."""
    restorer = other_device(recorder, tmp_path / "other")
    clips = contents(list(restorer.clips()))
    assert all(str(refusal) and refusal.sentence.endswith((".", ")")) for refusal in restorer.refusals)
    return clips, [refusal.name for refusal in restorer.refusals]


@pytest.mark.parametrize(
    ("offset", "name"),
    [
        (100, "TamperedHeader"),
        (2047, "TamperedHeader"),
        (5000, "TamperedChunk"),
        (-1, "TamperedChunk"),
        (0, "NotOurFormat"),
    ],
)
def test_a_flipped_bit_in_a_clip_is_refused(recorder: Recorder, tmp_path: Path, offset: int, name: str) -> None:
    flip(clip_paths(recorder)[1], offset)
    clips, refusals = outcome(recorder, tmp_path)
    cut = list(recorder.footage.cut_bytes.values())
    assert (clips, refusals) == ([cut[0], cut[2]], [name])
    assert not list((tmp_path / "other" / "restored").glob(".*")), "nothing unverified stays behind"


def test_two_exchanged_clips_are_refused(recorder: Recorder, tmp_path: Path) -> None:
    first, second, _ = clip_paths(recorder)
    one, two = first.read_bytes(), second.read_bytes()
    first.write_bytes(two)
    second.write_bytes(one)
    clips, refusals = outcome(recorder, tmp_path)
    assert clips == [list(recorder.footage.cut_bytes.values())[2]]
    assert refusals == ["WrongObject", "WrongObject"]


@pytest.mark.parametrize(("change", "name"), [("cut", "Truncated"), ("lengthened", "TrailingData")])
def test_a_clip_of_another_length_is_refused(recorder: Recorder, tmp_path: Path, change: str, name: str) -> None:
    path = clip_paths(recorder)[0]
    data = path.read_bytes()
    path.write_bytes(data[:-100] if change == "cut" else data + b"more")
    clips, refusals = outcome(recorder, tmp_path)
    assert (len(clips), refusals) == (2, [name])


def test_a_deleted_clip_is_missed(recorder: Recorder, tmp_path: Path) -> None:
    clip_paths(recorder)[2].unlink()
    clips, refusals = outcome(recorder, tmp_path)
    assert (len(clips), refusals) == (2, ["Vanished"])


def test_a_deleted_segment_is_missed_and_what_came_before_stays_readable(recorder: Recorder, tmp_path: Path) -> None:
    segment_paths(recorder)[2].unlink()
    clips, refusals = outcome(recorder, tmp_path)
    assert (len(clips), refusals) == (1, ["SegmentMissing"])


def test_a_changed_segment_is_refused(recorder: Recorder, tmp_path: Path) -> None:
    flip(segment_paths(recorder)[3], 400)
    clips, refusals = outcome(recorder, tmp_path)
    assert len(clips) == 2
    assert refusals[0] in {"TamperedSegment", "NotCanonical"}


def test_a_rolled_back_log_is_noticed_by_whoever_saw_more(recorder: Recorder, tmp_path: Path) -> None:
    restorer = other_device(recorder, tmp_path / "other")
    assert len(list(restorer.clips())) == 3
    for path in segment_paths(recorder)[2:]:
        path.unlink()
    assert len(list(restorer.clips())) == 1
    assert [refusal.name for refusal in restorer.refusals] == ["LogRolledBack"]


def test_a_log_that_vanished_whole_is_noticed(recorder: Recorder, tmp_path: Path) -> None:
    restorer = other_device(recorder, tmp_path / "other")
    assert len(list(restorer.clips())) == 3
    for path in segment_paths(recorder):
        path.unlink()
    assert list(restorer.clips()) == []
    assert {refusal.name for refusal in restorer.refusals} == {"SegmentMissing"}


def test_a_foreign_log_is_refused_and_the_own_one_read(recorder: Recorder, tmp_path: Path) -> None:
    (tmp_path / "foreign").mkdir()
    foreign = folder_recorder(tmp_path / "foreign")
    foreign.seal(make_event(9))
    for kind in ("l", "o", "k"):
        for path in (tmp_path / "foreign" / "bucket" / kind).rglob("*"):
            target = bucket_folder(recorder) / path.relative_to(tmp_path / "foreign" / "bucket")
            target.mkdir(exist_ok=True) if path.is_dir() else target.write_bytes(path.read_bytes())
    clips, refusals = outcome(recorder, tmp_path)
    assert clips == list(recorder.footage.cut_bytes.values())
    assert sorted(refusals) == ["ForeignRoot", "UnknownMember"]


def test_a_log_with_a_name_that_has_a_second_spelling_hides_nothing(recorder: Recorder, tmp_path: Path) -> None:
    """26 letters hold two bits more than an id: such a name is nobody's, and is passed over."""
    path = bucket_folder(recorder) / "l" / ("b" * 26) / "0"
    path.mkdir(parents=True)
    (path / "0").write_bytes(b"noise")
    clips, refusals = outcome(recorder, tmp_path)
    assert (len(clips), refusals) == (3, [])


def test_many_foreign_logs_push_no_known_one_out(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    restorer = other_device(recorder, tmp_path / "other")
    assert len(list(restorer.clips())) == 3
    monkeypatch.setattr("app.vault.log_follower.MAX_LOGS", 2)
    for last in "aei":
        path = bucket_folder(recorder) / "l" / ("a" * 25 + last)
        (path / "0").mkdir(parents=True)
        (path / "0" / "0").write_bytes(b"noise")
    assert len(list(restorer.clips())) == 3
    assert [refusal.name for refusal in restorer.refusals] == ["NotOurFormat", "TooLarge"]


def test_another_logs_word_on_a_clip_does_not_hide_its_own(recorder: Recorder) -> None:
    """A stolen recorder names another one's clips in its log, with hashes that they do not have."""
    reader = BucketReader.with_words(recorder.bucket, recorder.words)
    named = reader.objects()[-1]
    lie = replace(named.add, sealed=replace(named.add.sealed, header_hash=b"h" * 32))
    other = replace(named, add=lie, log_id=LogId(b"l" * 16))
    for order in ((other, named), (named, other)):
        read = LogsRead(signers=reader.logs.signers, owners=reader.logs.owners)
        for each in order:
            read.name(each)
        read.name(replace(named, log_id=LogId(b"m" * 16)))
        assert set(map(id, read.named())) >= {id(named), id(other)}
        assert read.find(named.add.sealed.object_id, named.log_id) is named
        assert read.find(named.add.sealed.object_id, other.log_id) is other
        judged = replace(reader, logs=read).verify(recorder.clock.now_ms)
        assert {id(each): refusal and refusal.name for each, refusal in judged if each in (named, other)} == {
            id(named): None,
            id(other): "WrongObject",
        }


def test_a_recorder_cannot_continue_the_log_of_another(recorder: Recorder) -> None:
    reader = BucketReader.with_words(recorder.bucket, recorder.words)
    named, thief = reader.objects()[0], LogId(b"t" * 16)
    header = recorder.bucket.get_range(object_name(named.add.sealed.object_id), 0, HEADER_BYTES)
    reader.logs.owners[thief] = DeviceId(b"another recorder".ljust(16)[:16])
    claimed = replace(named, log_id=thief, continued=named.log_id)
    assert reader.logs.expected(claimed, header).log_id == thief
    reader.logs.owners[thief] = reader.logs.owners[named.log_id]
    assert reader.logs.expected(claimed, header).log_id == named.log_id


def test_a_replayed_segment_under_the_next_number_is_refused(recorder: Recorder, tmp_path: Path) -> None:
    paths = segment_paths(recorder)
    paths[3].with_name("4").write_bytes(paths[3].read_bytes())
    clips, refusals = outcome(recorder, tmp_path)
    assert (len(clips), refusals) == (3, ["SegmentRepeated"])


def test_an_older_list_of_devices_is_refused_by_whoever_saw_a_newer_one(recorder: Recorder, tmp_path: Path) -> None:
    restorer = other_device(recorder, tmp_path / "other")
    for path in (bucket_folder(recorder) / "k").glob("[12]/*"):
        path.unlink()
    assert len(list(restorer.clips())) == 3
    assert [refusal.name for refusal in restorer.refusals] == ["RosterRolledBack"]


def test_two_contents_for_one_number_are_a_fork(recorder: Recorder, tmp_path: Path) -> None:
    """A disk was copied before the third clip: both copies signed a segment 3."""
    restorer = other_device(recorder, tmp_path / "other")
    assert len(list(restorer.clips())) == 3
    last = segment_paths(recorder)[-1]
    last.unlink()
    copy_tree(tmp_path / "before", recorder.paths.vault)
    recorder.reload()
    recorder.seal(make_event(7))
    assert last.exists()
    clips = list(restorer.clips())
    assert [refusal.name for refusal in restorer.refusals] == ["LogForked"]
    assert len(clips) == 2


def test_a_restored_disk_begins_a_new_log_instead_of_forking_its_own(recorder: Recorder, tmp_path: Path) -> None:
    """Its first segment names the old log; what was sealed before and what comes now is all readable."""
    copy_tree(tmp_path / "before", recorder.paths.vault)
    recorder.reload()
    before = segment_paths(recorder)[-1].read_bytes()
    recorder.seal(make_event(7))
    assert segment_paths(recorder)[-1].read_bytes() == before
    assert len(list((bucket_folder(recorder) / "l").iterdir())) == 2
    clips, refusals = outcome(recorder, tmp_path)
    assert refusals == []
    assert sorted(clips) == sorted(recorder.footage.cut_bytes.values())
