"""Retention on one disk, with real files, journals and database: by age, share, quota and floor."""

import logging
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.camera import StreamRole
from app.domain.errors import LibraryDamaged, LibraryError, UsageError
from app.domain.facts import KeepChanged, StorageChanged
from app.domain.ids import CameraId
from app.domain.recording import Gap, GapCause, Segment, Span
from app.engine.watchdog import Watchdog, Watched
from app.index.catalog import Catalog
from app.index.queries import LibraryReader
from app.index.rebuild import rebuild
from app.index.writer import IndexWriter
from app.recording.history import journaled_values
from app.recording.journal import Journal
from app.recording.records import DeletionRecord
from app.recording.recovery import journal_path
from app.recording.retention_plan import CAMERA_RULE, FLOOR_RULE, QUOTA_RULE
from app.recording.retention_rules import RetentionSettings, Rules, VolumeRules, load_retention, save_retention
from tests.helpers.conditions import wait_until
from tests.helpers.packets import START_MS
from tests.helpers.stored import MINUTE_MS, journaled_paths, store
from tests.unit.engine.stage import DOOR, YARD, Stage, staged

DAY_S = 86_400.0
MAIN, SUB = StreamRole.MAIN, StreamRole.SUB
NO_AGE = Rules(continuous_days=None, event_days=None)


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path / "library") as made:
        yield made


def pass_days(stage: Stage, days: float) -> None:
    """Let days pass as they do: in steps, with looks at the clock."""
    for _ in range(round(days)):
        stage.clock.run(DAY_S)
        stage.retention.worker.step()


def own_disk(**rules: int) -> RetentionSettings:
    return RetentionSettings(rules=NO_AGE, volumes=[VolumeRules(**{"floor_bytes": 0, **rules})])  # type: ignore[arg-type]


def test_footage_goes_by_its_age_and_the_timeline_says_so(stage: Stage) -> None:
    files = [
        stage.record(number, camera_id, role) for number in range(6) for camera_id, role in ((DOOR, MAIN), (YARD, SUB))
    ]
    stage.see(2)
    stage.open(RetentionSettings())
    stage.settle()
    pass_days(stage, 6)
    assert stage.deleted() == []
    pass_days(stage, 2)
    wanted = {each.path for each in files if each.start_ms != START_MS + 2 * MINUTE_MS or each.camera_id == YARD}
    assert {path for path, _ in stage.deleted()} == wanted
    stage.settle()
    assert stage.reader.gaps(YARD, SUB, Span(0, 1 << 60)) == [
        Gap(YARD, SUB, START_MS, START_MS + 6 * MINUTE_MS, GapCause.RETENTION)
    ]
    assert stage.reader.coverage(DOOR, MAIN, Span(0, 1 << 60)) == [
        Span(START_MS + 2 * MINUTE_MS, START_MS + 3 * MINUTE_MS)
    ]
    pass_days(stage, 55)
    assert {path for path, _ in stage.deleted()} == {each.path for each in files}
    stage.settle()
    assert stage.reader.gaps(DOOR, MAIN, Span(0, 1 << 60)) == [
        Gap(DOOR, MAIN, START_MS, START_MS + 6 * MINUTE_MS, GapCause.RETENTION)
    ]


def test_a_database_made_anew_from_the_journals_shows_the_same_timeline(stage: Stage, tmp_path: Path) -> None:
    for number in range(8):
        stage.record(number)
    stage.open(own_disk(quota_bytes=5_000))
    stage.settle()
    stage.retention.worker.step()
    stage.settle()
    writer = IndexWriter(tmp_path / "again.sqlite3")
    rebuild(Catalog(writer), journaled_values(stage.paths, DOOR))
    writer.close()
    again = LibraryReader(tmp_path / "again.sqlite3")
    everything = Span(0, 1 << 60)
    assert again.coverage(DOOR, MAIN, everything) == stage.reader.coverage(DOOR, MAIN, everything)
    assert again.gaps(DOOR, MAIN, everything) == stage.reader.gaps(DOOR, MAIN, everything)
    assert len(again.gaps(DOOR, MAIN, everything)) == 1


def test_over_the_quota_the_oldest_of_all_cameras_go_and_no_more_than_needed(stage: Stage) -> None:
    files = [stage.record(number, (DOOR, YARD)[number % 2]) for number in range(10)]
    stage.open(own_disk(quota_bytes=6_500))
    stage.settle()
    stage.retention.worker.step()
    stage.retention.worker.step()  # the database may not have followed yet
    assert sorted(stage.deleted()) == sorted((each.path, QUOTA_RULE) for each in files[:4])
    assert stage.problems() == {}


def test_under_pressure_events_go_last_and_what_is_kept_never(stage: Stage) -> None:
    files = [stage.record(number) for number in range(10)]
    stage.see(1)
    stage.see(4)
    stage.open(own_disk(quota_bytes=6_000))
    stage.settle()
    kept = Span(files[2].start_ms, files[3].end_ms)
    stage.retention.keeps.keep(DOOR, kept, kept=True)
    stage.retention.worker.step()
    assert [path for path, _ in stage.deleted()] == [files[number].path for number in (0, 5, 6, 7)]
    stage.close()


def test_when_only_kept_footage_is_left_the_user_is_told_and_recording_has_what_room_there_is(stage: Stage) -> None:
    files = [stage.record(number) for number in range(6)]
    stage.see(5)
    stage.open(own_disk(quota_bytes=3_000))
    stage.settle()
    stage.retention.keeps.keep(DOOR, Span(files[0].start_ms, files[3].end_ms), kept=True)
    stage.retention.worker.step()
    assert stage.on_disk() == {each.path for each in files[:4]}
    assert "kept" in "".join(stage.problems().values())
    stage.retention.keeps.keep(DOOR, Span(files[0].start_ms, files[0].end_ms), kept=False)
    stage.retention.worker.step()
    assert stage.on_disk() == {each.path for each in files[1:4]}
    stage.retention.worker.step()
    assert not [key for key in stage.problems() if key.startswith("disk")]


def test_days_before_what_is_kept_leaves_no_room_the_user_is_told_and_nothing_kept_ever_goes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.index.projection.LINGER_S", 0.001)
    told_day: dict[str, float] = {}
    kept: list[Segment] = []
    with staged(tmp_path / "library") as stage:
        stage.disk_bytes = 80_000
        stage.open(RetentionSettings(rules=Rules(7, 60), volumes=[VolumeRules(floor_bytes=8_000)]))
        while sum(segment.size_bytes for segment in kept) < 76_000:  # 8 kB a day, and all of it is kept
            segment = stage.record(len(kept) * 360, size_bytes=2_000)
            kept.append(segment)
            stage.retention.keeps.keep(DOOR, Span(segment.start_ms, segment.end_ms), kept=True)
            stage.clock.run(6 * 3_600)
            stage.settle()
            stage.retention.worker.step()
            for key, sentence in stage.problems().items():
                told_day.setdefault("no room" if key.startswith("disk ") else sentence.split(",")[0], len(kept) / 4)
        assert stage.deleted() == []
        assert stage.on_disk() == {segment.path for segment in kept}
    warned_day = min(day for sentence, day in told_day.items() if sentence.startswith("Kept footage takes"))
    assert told_day["no room"] - warned_day >= 1.5


def test_the_floor_of_free_space_is_held_and_the_newest_hour_spared(stage: Stage) -> None:
    stage.disk_bytes = 100_000
    stage.open(RetentionSettings(rules=NO_AGE, volumes=[VolumeRules(floor_bytes=20_000)]))
    for number in range(0, 90):
        stage.record(number)
    stage.clock.run(90 * 60)
    stage.settle()
    stage.retention.worker.step()
    assert len(stage.deleted()) == 10
    assert {rule for _, rule in stage.deleted()} == {FLOOR_RULE}
    stage.disk_bytes = 60_000  # another program took the rest
    stage.retention.worker.step()
    # Of the newest hour only as much goes as half of the floor asks for.
    assert stage.usage(stage.paths.root).free_bytes == 10_000
    assert "newest minutes" in "".join(stage.problems().values())


def test_a_camera_has_its_own_rules_and_its_own_share(stage: Stage) -> None:
    yard = [stage.record(number, YARD) for number in range(5)]
    for number in range(5):
        stage.record(number, DOOR)
    stage.open(replace(own_disk(), cameras={YARD: replace(NO_AGE, max_bytes=2_000)}))
    stage.settle()
    stage.retention.worker.step()
    assert stage.deleted() == [(each.path, CAMERA_RULE) for each in yard[:3]]


def test_a_clock_that_leaps_a_year_ahead_deletes_nothing(stage: Stage) -> None:
    stage.record(0)
    stage.open(RetentionSettings())
    stage.settle()
    stage.retention.worker.step()
    stage.clock.wall += 365 * 86_400_000
    for _ in range(50):
        stage.clock.run(3600)
        stage.retention.worker.step()
    assert stage.deleted() == []
    assert "365 days ahead" in stage.problems()["retention clock"]
    stage.clock.wall -= 365 * 86_400_000
    stage.clock.run(60)
    stage.retention.worker.step()
    assert stage.problems() == {}


def test_while_the_database_is_made_anew_nothing_goes_by_age_and_no_row_comes_back(stage: Stage) -> None:
    files = [stage.record(number) for number in range(4)]
    stage.open(RetentionSettings(volumes=[VolumeRules(quota_bytes=3_000, floor_bytes=0)]))
    stage.settle()
    stage.projection._want_rebuild()
    pass_days(stage, 9)
    assert stage.deleted() == [(files[0].path, QUOTA_RULE)]
    stage.projection.catalog.add_segment(files[0])  # as a rebuild does that read the journal before the deletion
    stage.finish_rebuild()
    stage.retention.worker.step()
    stage.settle()
    assert {path for path, _ in stage.deleted()} == {each.path for each in files}


def test_footage_of_a_camera_that_was_removed_goes_too(stage: Stage) -> None:
    attic = CameraId("attic")
    journal = Journal(journal_path(stage.paths, attic))
    old = store(stage.paths, journal, START_MS)
    journal.close()
    stage.projection.catalog.add_segment(old)
    stage.open(RetentionSettings())
    stage.settle()
    pass_days(stage, 8)
    assert [path for path, _ in stage.deleted()] == [old.path]
    stage.retention.close()
    assert journaled_paths(stage.paths, attic) == set()


def test_rules_that_cannot_be_read_delete_nothing_by_age_and_are_told(stage: Stage) -> None:
    stage.record(0)
    stage.open(RetentionSettings())
    stage.retention.close()
    stage.paths.retention.write_text('{"format": 1, "rules": {"continuous_days": "soon"}}')
    stage.retention = type(stage.retention)(
        stage.paths, "library", bus=stage.bus, clock=stage.clock, journals=stage.journals, projection=stage.projection
    )
    stage.settle()
    pass_days(stage, 100)
    assert stage.deleted() == []
    assert "cannot be read" in stage.problems()["retention rules"]
    save_retention(stage.paths, RetentionSettings())
    pass_days(stage, 1)
    assert len(stage.deleted()) == 1, "the rules hold as soon as they are mended"
    assert "retention rules" not in stage.problems()


def test_the_keep_command_takes_what_is_plain_and_refuses_the_rest(stage: Stage) -> None:
    stage.open(RetentionSettings())
    asked = {"camera_id": "door", "start_ms": "0", "end_ms": "5", "kept": "true"}
    assert "kept" in stage.retention.keep(asked)
    assert [fact for fact in stage.facts if isinstance(fact, KeepChanged)] == [KeepChanged(DOOR, 0, 5, True)]
    for change in (
        {"camera_id": "../x"},
        {"camera_id": "nobody"},
        {"end_ms": "0"},
        {"start_ms": "x"},
        {"kept": "perhaps"},
    ):
        with pytest.raises(UsageError):
            stage.retention.keep({**asked, **change})


def test_rules_are_kept_in_their_file(stage: Stage) -> None:
    settings = RetentionSettings(cameras={DOOR: Rules(continuous_days=2.5, max_bytes=10**12)}, volumes=[VolumeRules()])
    stage.open(settings)
    assert load_retention(stage.paths) == settings


def test_a_row_that_a_crash_kept_alive_goes_with_the_next_rebuild(stage: Stage) -> None:
    files = [stage.record(number) for number in range(3)]
    stage.open(own_disk())
    stage.settle()
    stage.journals[DOOR].append(DeletionRecord(files[0].path, QUOTA_RULE))
    (stage.paths.root / files[0].path).unlink()
    rebuild(stage.projection.catalog, journaled_values(stage.paths, DOOR))
    stage.settle()
    assert [gap.cause for gap in stage.reader.gaps(DOOR, MAIN, Span(0, 1 << 60))] == [GapCause.RETENTION]


def test_the_window_is_told_how_many_days_fit(stage: Stage) -> None:
    for number in range(60):
        stage.record(number)
        stage.record(number, YARD, SUB, size_bytes=3_000)
    stage.see(3)
    stage.clock.run(3_600)
    stage.open(RetentionSettings(volumes=[VolumeRules(quota_bytes=5_760_000 + 240_000, floor_bytes=0)]))
    stage.settle()
    stage.retention.worker.step()
    told = [fact for fact in stage.facts if isinstance(fact, StorageChanged)][-1]
    assert {each.camera_id: each.bytes_a_day for each in told.cameras} == {DOOR: 1_440_000, YARD: 4_320_000}
    assert told.volumes[0].room_bytes == 5_760_000
    assert told.days_left == pytest.approx(1.0, abs=0.02)
    assert told.days_held == pytest.approx(1.04, abs=0.01)
    assert "in 1 day," in stage.problems()["storage forecast"]


@pytest.mark.expect_log_errors
def test_without_a_readable_database_the_disk_is_still_kept_from_filling(stage: Stage) -> None:
    files = [stage.record(number) for number in range(20)]
    stage.see(0)
    stage.open(RetentionSettings(rules=NO_AGE, volumes=[VolumeRules(floor_bytes=20_000)]))
    stage.settle()
    stage.retention.keeps.keep(DOOR, Span(files[1].start_ms, files[1].end_ms), kept=True)
    stage.projection.close()
    for suffix in ("", "-wal", "-shm"):
        stage.paths.index.with_name(stage.paths.index.name + suffix).unlink(missing_ok=True)
    stage.paths.index.write_bytes(b"no database at all" * 1000)
    stage.disk_bytes = 25_000  # 5,000 are free, and half of the floor is 10,000
    with pytest.raises(LibraryDamaged) as damaged:
        stage.retention.worker.step()
    stage.retention.worker.on_error(damaged.value)
    assert [path for path, _ in stage.deleted()] == [each.path for each in files[2:7]]


def test_a_camera_whose_footage_cannot_be_deleted_keeps_no_other_from_making_room(stage: Stage) -> None:
    yard = [stage.record(number, YARD) for number in range(4)]
    door = [stage.record(number, DOOR) for number in range(4, 8)]
    stage.open(own_disk(quota_bytes=6_000))
    stage.settle()
    stage.journals[YARD].close()  # refuses every record from now on
    with pytest.raises(LibraryError):
        stage.retention.worker.step()
    stage.retention.worker.step()
    assert [path for path, _ in stage.deleted()] == [each.path for each in door[:2]]
    assert {each.path for each in yard} <= stage.on_disk()


def test_a_file_that_a_player_holds_open_is_left_for_later(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    files = [stage.record(number) for number in range(5)]
    stage.open(own_disk(quota_bytes=4_000))
    stage.settle()
    held = stage.paths.root / files[0].path
    replace_file = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if self == held:
            raise PermissionError(13, "held open")
        return replace_file(self, target)

    with monkeypatch.context() as windows:  # as that system answers
        windows.setattr("app.recording.deletion.sys.platform", "win32")
        windows.setattr(Path, "replace", refuse)
        stage.retention.worker.step()
        stage.retention.worker.step()
    assert [path for path, _ in stage.deleted()] == [files[1].path]
    stage.record(5)
    stage.settle()
    stage.clock.run(61)
    stage.retention.worker.step()
    assert [path for path, _ in stage.deleted()] == [files[1].path, files[0].path]


def test_deleting_beats_and_a_disk_that_does_not_answer_is_told(
    stage: Stage, expect_log_errors: list[logging.LogRecord], monkeypatch: pytest.MonkeyPatch
) -> None:
    for minute in range(40):
        stage.record(minute)
    worker = stage.open(RetentionSettings(rules=Rules(continuous_days=1))).worker
    stage.settle()
    pass_days(stage, 2)
    assert len(stage.deleted()) == 40
    assert worker.beats >= 3, "once for each batch"
    answers = threading.Event()
    monkeypatch.setattr(worker._remover, "catch_up", answers.wait)
    dog = Watchdog(
        lambda: [Watched(worker)],
        bus=stage.bus, clock=stage.clock, slept_s=lambda: 0.0, on_woken=lambda _: None, problems=dict,
    )  # fmt: skip
    worker.start()
    dog.look()
    stage.clock.run(worker.hang_s - 1)
    dog.look()
    assert "worker retention desk" not in stage.problems()
    stage.clock.run(2)
    dog.look()
    assert "hangs; a disk that does not answer" in stage.problems()["worker retention desk"]
    assert [record.name for record in expect_log_errors] == ["louver.watchdog"]
    beats = worker.beats
    answers.set()
    wait_until(lambda: worker.beats > beats, 20, "the worker to go on")
    dog.look()
    assert "worker retention desk" not in stage.problems()
    worker.request_stop()
    assert worker.join(20)
