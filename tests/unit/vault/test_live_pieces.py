"""While an event goes on its footage leaves in pieces, so that whoever takes the recorder comes too late."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.camera import StreamRole
from app.domain.errors import BucketUnreachable, LibraryMissing
from app.domain.facts import EventChanged, RecordingReached
from app.recording.clip import Clip
from app.vault.administration import delete_expired
from app.vault.bucket_reader import BucketReader
from app.vault.clip_note import parse_note
from app.vault.deletion import carry_out, plan_deletion
from app.vault.live_reader import OpenedPiece, live_pieces
from app.vault.names import object_name
from app.vault.plaintext import plaintext_hits
from app.vault.refusals import Refusal
from app.vault.sealer import AFTER_MS, BEFORE_MS, KEEP_MS
from app.vault.vault_worker import FOOTAGE_GRACE_MS, VaultWorker
from crypto.series import piece_id
from tests.unit.vault.anywhere import bucket, recorder, server
from tests.unit.vault.recorders import CAMERA, START_MS, Recorder, contents, make_event, other_device

__all__ = ["bucket", "recorder", "server"]

EVENT = replace(make_event(), closed=False)


def goes_on(recorder: Recorder, worker: VaultWorker, seconds: int) -> None:
    """The event has lasted so long, and the footage of that is on the disk."""
    end_ms = START_MS + seconds * 1000
    recorder.bus.publish(EventChanged(replace(EVENT, end_ms=end_ms)))
    recorder.bus.publish(RecordingReached(CAMERA, StreamRole.MAIN, START_MS, end_ms + 2000))
    worker.run_once()


def ends(recorder: Recorder, worker: VaultWorker, seconds: int, *, footage: bool = True) -> None:
    event = replace(EVENT, end_ms=START_MS + seconds * 1000, closed=True)
    recorder.bus.publish(EventChanged(event))
    if footage:
        recorder.bus.publish(RecordingReached(CAMERA, StreamRole.MAIN, START_MS, event.end_ms + AFTER_MS + 4000))
    worker.run_once()


def reader_of(recorder: Recorder) -> BucketReader:
    return BucketReader.with_words(recorder.bucket, recorder.words)


def pieces(recorder: Recorder) -> list[OpenedPiece]:
    found = list(live_pieces(reader_of(recorder)))
    assert all(isinstance(each, OpenedPiece) for each in found), found
    return found  # type: ignore[return-value]


def names(recorder: Recorder) -> list[str]:
    [named] = reader_of(recorder).logs.series
    return [object_name(piece_id(named.series.name_key, number)) for number in range(10)]


@pytest.fixture
def taken(recorder: Recorder) -> Recorder:
    """Three pieces left before somebody took the machine."""
    worker = recorder.worker()
    for seconds in (6, 12, 18):
        goes_on(recorder, worker, seconds)
    worker.request_stop()
    return recorder


def test_the_pieces_of_a_recorder_that_was_taken_open_from_the_words(taken: Recorder) -> None:
    found = pieces(taken)
    assert [each.number for each in found] == [0, 1, 2]
    assert [each.body for each in found] == list(taken.footage.cut_bytes.values())
    notes = [parse_note(each.description) for each in found]
    assert [note.part for note in notes] == [0, 1, 2]
    assert {note.event_id for note in notes} == {EVENT.id}
    assert notes[0].start_ms == START_MS - BEFORE_MS
    assert [note.start_ms for note in notes[1:]] == [note.end_ms for note in notes[:-1]], "they lie side by side"
    assert not any(each.last for each in found)
    assert reader_of(taken).objects() == [], "the log names no clip yet"


def test_an_event_that_ends_marks_its_last_piece_and_its_clip_follows(recorder: Recorder, tmp_path: Path) -> None:
    worker = recorder.worker()
    goes_on(recorder, worker, 6)
    goes_on(recorder, worker, 8)  # too little for a piece
    ends(recorder, worker, 9)
    worker.run_once()
    worker.request_stop()
    found = pieces(recorder)
    assert [(each.number, each.last) for each in found] == [(0, False), (1, True)]
    clips = list(other_device(recorder, tmp_path / "other").clips())
    assert [clip.event.end_ms for clip in clips] == [START_MS + 9000]
    assert contents(clips)[0] in recorder.footage.cut_bytes.values()


def test_the_pieces_of_an_event_go_with_its_clip_where_the_words_let_that_go(recorder: Recorder) -> None:
    worker = recorder.worker()
    goes_on(recorder, worker, 6)
    ends(recorder, worker, 9)
    worker.run_once()
    worker.request_stop()
    assert len(pieces(recorder)) == 2
    deletion = plan_deletion(recorder.bucket, recorder.words, [recorder.sealed[0].clip_id])
    assert len(deletion.series) == 1
    assert carry_out(recorder.bucket, recorder.words, deletion)
    assert pieces(recorder) == []
    assert list(recorder.bucket.list("o/")) == []


def test_a_short_event_leaves_as_a_clip_alone(recorder: Recorder) -> None:
    worker = recorder.worker()
    goes_on(recorder, worker, 3)
    ends(recorder, worker, 4)
    worker.request_stop()
    assert reader_of(recorder).logs.series == []
    assert len(recorder.sealed) == 1


def test_an_event_whose_footage_stops_ends_its_series(recorder: Recorder) -> None:
    recorder.clock.now_ms, worker = START_MS + 20_000, recorder.worker()
    goes_on(recorder, worker, 6)
    ends(recorder, worker, 20, footage=False)
    assert worker._live._live
    recorder.clock.now_ms = START_MS + 20_000 + AFTER_MS + FOOTAGE_GRACE_MS
    worker.run_once()
    worker.request_stop()
    assert worker._live._live == {}
    assert len(pieces(recorder)) >= 1


def test_a_piece_that_the_bucket_did_not_take_goes_again_with_the_same_bytes(recorder: Recorder) -> None:
    """The store has it, and the answer was lost: other bytes under that name would break the chain behind it."""
    worker, put = recorder.worker(), recorder.bucket.put
    goes_on(recorder, worker, 6)
    tried: list[bytes] = []

    def lost(name: str, data: bytes) -> None:
        put(name, data)
        if name.startswith("o/") and not tried:
            tried.append(data)
            raise BucketUnreachable("the answer was lost")

    recorder.bucket.put = lost  # type: ignore[method-assign]
    with pytest.raises(BucketUnreachable):
        goes_on(recorder, worker, 12)
    goes_on(recorder, worker, 12)
    goes_on(recorder, worker, 18)
    worker.request_stop()
    assert recorder.bucket.get_range(names(recorder)[1], 0, None) == tried[0]
    assert [each.number for each in pieces(recorder)] == [0, 1, 2]


def test_footage_that_is_not_there_yet_is_waited_for(recorder: Recorder) -> None:
    cut = recorder.footage.cut

    def not_yet(*arguments: object) -> Clip:
        raise LibraryMissing("not yet")

    recorder.footage.cut = not_yet  # type: ignore[method-assign, assignment]
    worker = recorder.worker()
    goes_on(recorder, worker, 6)
    assert pieces(recorder) == []
    worker._sealer._cut = cut
    goes_on(recorder, worker, 7)
    worker.request_stop()
    assert len(pieces(recorder)) == 1


def _flip(recorder: Recorder, at: list[str]) -> None:
    data = bytearray(recorder.bucket.get_range(at[1], 0, None))
    data[100] ^= 1
    recorder.bucket.put(at[1], bytes(data))


def _exchange(recorder: Recorder, at: list[str]) -> None:
    one, two = (recorder.bucket.get_range(name, 0, None) for name in at[1:3])
    recorder.bucket.put(at[1], two)
    recorder.bucket.put(at[2], one)


def _cut(recorder: Recorder, at: list[str]) -> None:
    recorder.bucket.put(at[1], recorder.bucket.get_range(at[1], 0, None)[:-100])


def _noise(recorder: Recorder, at: list[str]) -> None:
    recorder.bucket.put(at[1], b"noise")


@pytest.mark.parametrize(
    ("attack", "refusal"),
    [(_flip, "TamperedHeader"), (_exchange, "WrongObject"), (_cut, "TamperedChunk"), (_noise, "NotOurFormat")],
)
def test_a_piece_that_was_changed_is_refused_and_those_before_it_play(
    taken: Recorder, attack: Callable[[Recorder, list[str]], None], refusal: str
) -> None:
    attack(taken, names(taken))
    first, refused = live_pieces(reader_of(taken))
    assert isinstance(first, OpenedPiece)
    assert first.number == 0
    assert isinstance(refused, Refusal)
    assert refused.name == refusal


def test_a_piece_that_was_deleted_ends_the_series(taken: Recorder) -> None:
    taken.bucket.delete(names(taken)[1])
    assert [each.number for each in pieces(taken)] == [0]


def test_pieces_go_when_their_clips_may(taken: Recorder) -> None:
    assert delete_expired(reader_of(taken), taken.clock.now_ms) == 0
    assert delete_expired(reader_of(taken), taken.clock.now_ms + KEEP_MS + 2 * 86_400_000) == 3
    assert pieces(taken) == []


def test_the_bucket_shows_nothing_of_a_series(taken: Recorder) -> None:
    found = plaintext_hits(taken.bucket, needles=[body[:200] for body in taken.footage.cut_bytes.values()])
    assert found.hits == 0
    assert found.objects >= 3
