"""The world ends between any two steps, or the bucket vanishes: no clip is lost, and no log forks."""

import threading
from pathlib import Path

import pytest

from app.core.clock import SystemClock
from app.domain.errors import BucketUnreachable
from app.domain.facts import EventChanged, ProblemFound, VaultChanged
from tests.helpers.conditions import wait_until
from tests.unit.vault.recorders import Recorder, contents, folder_recorder, make_event, other_device

STEPS = [
    "object 0 uploaded",
    "object 1 uploaded",
    "segment committed",
    "segment uploaded",
    "ticket removed",
]


class PowerCut(BaseException):
    """Nothing in the program may catch it."""


@pytest.fixture
def recorder(tmp_path: Path) -> Recorder:
    return folder_recorder(tmp_path)


def all_is_well(recorder: Recorder, tmp_path: Path, clips: int) -> None:
    restorer = other_device(recorder, tmp_path / "other")
    restored = list(restorer.clips())
    assert restorer.refusals == []
    assert len(restored) == clips == len({clip.event.id for clip in restored})
    assert set(contents(restored)) <= set(recorder.footage.cut_bytes.values())
    for folder in ("spool", "segments", "scratch"):
        assert list((recorder.paths.vault / folder).iterdir()) == []


@pytest.mark.parametrize("step", STEPS)
def test_a_crash_after_any_step_loses_and_doubles_nothing(recorder: Recorder, tmp_path: Path, step: str) -> None:
    def cut_power(name: str) -> None:
        if name == step:
            raise PowerCut

    crashed = recorder.worker(cut_power)
    recorder.happen(make_event(0))
    recorder.happen(make_event(1))
    with pytest.raises(PowerCut):
        crashed.run_once()
    crashed.request_stop()
    recorder.reload()
    again = recorder.worker()
    again.run_once()
    again.request_stop()
    all_is_well(recorder, tmp_path, clips=2)


def test_the_same_bytes_go_again_after_a_crash_between_commit_and_upload(recorder: Recorder) -> None:
    committed: list[bytes] = []

    def cut_power(name: str) -> None:
        if name == "segment committed":
            committed.append((recorder.paths.vault / "segments" / "1.segment").read_bytes())
            raise PowerCut

    crashed = recorder.worker(cut_power)
    recorder.happen(make_event())
    with pytest.raises(PowerCut):
        crashed.run_once()
    crashed.request_stop()
    recorder.reload()
    again = recorder.worker()
    again.run_once()
    again.request_stop()
    name = next(name for name in recorder.bucket.list("l/") if name.endswith("/0/1"))
    assert [recorder.bucket.get_range(name, 0, None)] == committed


@pytest.mark.parametrize("moment", ["before", "in the middle of", "after"])
def test_an_event_survives_a_crash_around_its_sealing(recorder: Recorder, tmp_path: Path, moment: str) -> None:
    worker = recorder.worker()
    event = make_event()
    recorder.happen(event)
    if moment == "in the middle of":
        (recorder.paths.vault / "spool" / "000000001-abcdef01.0").write_bytes(b"half an object")
        (recorder.paths.vault / "scratch").mkdir(exist_ok=True)
        (recorder.paths.vault / "scratch" / "x.mp4").write_bytes(b"half a cut")
    elif moment == "after":
        worker._sealer.seal(event)
    worker.request_stop()
    recorder.reload()
    again = recorder.worker()
    recorder.clock.now_ms = event.end_ms + 60_000
    again.run_once()
    again.request_stop()
    all_is_well(recorder, tmp_path, clips=1)


def test_an_event_waits_for_its_footage(recorder: Recorder) -> None:
    worker = recorder.worker()
    event = make_event()
    recorder.clock.now_ms = event.end_ms
    recorder.bus.publish(EventChanged(event))
    worker.run_once()
    assert recorder.sealed == []
    recorder.happen(event)
    worker.run_once()
    assert [fact.event_id for fact in recorder.sealed] == [event.id]
    worker.request_stop()


def test_an_event_without_footage_is_told_and_holds_nobody_up(recorder: Recorder, tmp_path: Path) -> None:
    worker = recorder.worker()
    worker._sealer._segments_between = lambda *_: []
    recorder.happen(make_event(0))
    worker.run_once()
    worker._sealer._segments_between = lambda camera, role, start, end: [object()]  # type: ignore[list-item]
    recorder.happen(make_event(1))
    worker.run_once()
    worker.request_stop()
    problems = [fact.sentence for fact in recorder.facts if isinstance(fact, ProblemFound)]
    assert len(problems) == 1
    assert "Nothing was recorded" in problems[0]
    all_is_well(recorder, tmp_path, clips=1)


def test_a_minute_of_silence_ends_in_a_heartbeat(recorder: Recorder) -> None:
    worker = recorder.worker()
    for _ in range(3):
        worker.run_once()
        recorder.clock.now_ms += 30_000
    worker.request_stop()
    numbers = sorted(int(name.rsplit("/", 1)[1]) for name in recorder.bucket.list("l/"))
    assert numbers == [0, 1, 2]


def test_clips_wait_while_the_bucket_is_gone_and_go_up_by_themselves(recorder: Recorder, tmp_path: Path) -> None:
    folder, away = tmp_path / "bucket", tmp_path / "unplugged"
    worker = recorder.worker(clock=SystemClock())
    recorder.happen(make_event(0))
    worker.start()
    try:
        wait_until(lambda: len(recorder.sealed) == 1, 20, "the first clip is sealed")
        folder.rename(away)
        recorder.happen(make_event(1))
        recorder.happen(make_event(2))

        def stopped() -> VaultChanged | None:
            facts = [fact for fact in recorder.facts if isinstance(fact, VaultChanged)]
            return facts[-1] if facts[-1].stopped and facts[-1].waiting == 2 else None

        told = wait_until(stopped, 20, "the vault says that it stopped")
        assert "is gone. Connect the drive or choose another; clips wait here." in told.sentence
        assert not worker.drain(0.2)
        away.rename(folder)
        assert worker.drain(30)
        facts = [fact for fact in recorder.facts if isinstance(fact, VaultChanged)]
        assert (facts[-1].waiting, facts[-1].sealed, facts[-1].stopped) == (0, 3, False)
    finally:
        worker.request_stop()
        assert worker.join(20)
    assert not any(thread.name == "vault" for thread in threading.enumerate())
    all_is_well(recorder, tmp_path, clips=3)


def test_a_bucket_that_vanishes_at_any_step_keeps_the_order(recorder: Recorder, tmp_path: Path) -> None:
    folder, away = tmp_path / "bucket", tmp_path / "unplugged"
    steps: list[str] = []

    def unplug(name: str) -> None:
        steps.append(name)
        if len(steps) in (1, 3, 6):
            folder.rename(away)

    worker = recorder.worker(unplug)
    for number in range(3):
        recorder.happen(make_event(number))
    for _ in range(6):
        try:
            worker.run_once()
        except BucketUnreachable:
            away.rename(folder)
    worker.request_stop()
    assert [fact.event_id for fact in recorder.sealed] == [
        fact.event.id for fact in sorted(other_clips(recorder, tmp_path), key=lambda clip: clip.event.start_ms)
    ]


def other_clips(recorder: Recorder, tmp_path: Path) -> list:  # type: ignore[type-arg]
    restorer = other_device(recorder, tmp_path / "other")
    clips = list(restorer.clips())
    assert restorer.refusals == []
    assert len(clips) == 3
    return clips
