"""Viewers leave word, recorders echo it, and a bucket that shows two devices two pasts is found out."""

from pathlib import Path

import pytest

from app.domain.errors import ObjectMissing
from app.vault.bucket_reader import BucketReader
from app.vault.log_follower import _hold_against_all
from app.vault.names import witness_name
from app.vault.witnesses import WitnessReader
from crypto.entries import Observe
from crypto.hpke import Suite
from tests.unit.vault.recorders import HandClock, Recorder, folder_recorder, make_event, other_device


@pytest.fixture
def recorder(tmp_path: Path) -> Recorder:
    recorder = folder_recorder(tmp_path, Suite.SEALED_BOX)
    recorder.seal(make_event(0))
    return recorder


def live_on(recorder: Recorder) -> None:
    """The recorder reads the list of devices, and writes heartbeats for some minutes."""
    worker = recorder.worker()
    for _ in range(3):
        recorder.clock.now_ms += 660_000
        worker.run_once()
    worker.request_stop()


def test_a_recorder_that_echoes_a_challenge_is_proven_alive(recorder: Recorder, tmp_path: Path) -> None:
    viewer = other_device(recorder, tmp_path / "viewer")._vault
    clock = HandClock(recorder.clock.now_ms)
    first = BucketReader.of_device(recorder.bucket, viewer, clock)
    assert [life.proven_ms for life in first.lives.values()] == [0]
    assert all(life.silent for life in first.lives.values())
    live_on(recorder)
    clock.now_ms += 60_000
    second = BucketReader.of_device(recorder.bucket, viewer, clock)
    assert [life.proven_ms for life in second.lives.values()] == [clock.now_ms - 60_000]
    assert second.refusals == []
    assert not any(life.silent for life in second.lives.values())


def test_each_word_is_answered_once(recorder: Recorder, tmp_path: Path) -> None:
    viewer = other_device(recorder, tmp_path / "viewer")._vault
    BucketReader.of_device(recorder.bucket, viewer, recorder.clock)
    live_on(recorder)
    reader = WitnessReader(recorder.bucket, recorder.vault)
    assert len(reader.read().challenges) == 1
    assert reader.read().challenges == ()


def test_a_forged_word_is_passed_over(recorder: Recorder, tmp_path: Path) -> None:
    viewer = other_device(recorder, tmp_path / "viewer")._vault
    live_on(recorder)
    device_id = viewer.roster.device_of(viewer.device).device_id
    with pytest.raises(ObjectMissing):
        recorder.bucket.get_range(witness_name(device_id), 0, None)
    recorder.bucket.put(witness_name(device_id), b"I saw nothing")
    assert WitnessReader(recorder.bucket, recorder.vault).read().challenges == ()


def test_a_bucket_that_hides_from_one_device_what_another_saw_is_found_out(recorder: Recorder, tmp_path: Path) -> None:
    """Two recorders would do; here the second log is that of a disk that was restored, which a viewer had seen."""
    viewer = other_device(recorder, tmp_path / "viewer")._vault
    live_on(recorder)
    BucketReader.of_device(recorder.bucket, viewer, recorder.clock)
    live_on(recorder)
    log = next((tmp_path / "bucket" / "l").iterdir())
    newest = max(int(path.name) for path in (log / "0").iterdir())
    fresh = other_device(recorder, tmp_path / "fresh")
    list(fresh.clips())
    assert fresh.refusals == []
    # What the viewer saw is in the log: a later reader who is shown less of it than that is told.
    read = BucketReader.with_words(recorder.bucket, recorder.words).logs
    [(log_id, head)] = read.heads.items()
    device_id = viewer.roster.device_of(viewer.device).device_id
    read.observed = {
        Observe(device_id, log_id, head.number, head.hash, 0),
        Observe(device_id, log_id, newest + 1, b"h" * 32, 0),
        Observe(device_id, log_id, newest + 2, b"h" * 32, 0),
    }
    _hold_against_all(read)
    assert [refusal.name for refusal in read.refusals] == ["LogRolledBack"]


@pytest.mark.parametrize("back", [0, 1, 3])
def test_a_device_that_was_shown_another_past_is_believed_however_old_that_is(
    recorder: Recorder, tmp_path: Path, back: int
) -> None:
    """It saw a copied recorder's log, which went on since as this one did."""
    viewer = other_device(recorder, tmp_path / "viewer")._vault
    live_on(recorder)
    read = BucketReader.with_words(recorder.bucket, recorder.words).logs
    assert read.refusals == []
    [(log_id, head)] = read.heads.items()
    device_id = viewer.roster.device_of(viewer.device).device_id
    read.observed.add(Observe(device_id, log_id, head.number - back, b"another past".ljust(32), 0))
    _hold_against_all(read)
    assert [refusal.name for refusal in read.refusals] == ["LogForked"]
