"""Pictures beside the footage: previews and thumbnails go behind what they show, and never before."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.event import Event, EventClass
from app.domain.ids import EventId
from app.domain.recording import Span
from app.index.queries import LibraryReader
from app.recording.previews import HOUR_MS, PreviewWriter, hours_of_previews
from app.recording.retention_rules import DAY_MS, RetentionSettings, Rules, VolumeRules
from tests.helpers.packets import START_MS
from tests.helpers.stored import MINUTE_MS
from tests.unit.engine.stage import DOOR, YARD, Stage, staged
from tests.unit.engine.test_retention_desk import pass_days


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path / "library") as made:
        made.paths.thumbnails.mkdir()
        yield made


def take_previews(stage: Stage, *minutes: int) -> None:
    writer = PreviewWriter(stage.paths, stage.clock)
    for minute in minutes:
        writer.add(DOOR, START_MS + minute * MINUTE_MS, b"a picture")
    writer.close()


def hours(stage: Stage) -> list[int]:
    """The hours with previews, counted from the first one."""
    return [(hour_ms - START_MS // HOUR_MS * HOUR_MS) // HOUR_MS for hour_ms in hours_of_previews(stage.paths, DOOR)]


def take_picture(stage: Stage, event: Event) -> Path:
    picture = stage.paths.thumbnails / f"{event.id}.jpg"
    picture.write_bytes(b"\xff\xd8 a picture")
    return picture


def test_previews_go_behind_the_oldest_footage(stage: Stage) -> None:
    for hour in (0, 1, 2):
        stage.record(60 * hour)
    take_previews(stage, 0, 60, 120)
    stage.open(RetentionSettings(rules=Rules(continuous_days=7)))
    stage.settle()
    stage.clock.run(7 * 86_400 + 3_700)  # the first two files are older than seven days
    stage.retention.worker.step()
    stage.settle()
    stage.clock.run(3_600)
    stage.retention.worker.step()
    assert len(stage.deleted()) >= 2
    assert hours(stage) == [2]


def test_kept_footage_keeps_its_own_previews_and_not_those_of_every_hour_since(stage: Stage) -> None:
    for hour in (0, 1, 2):
        stage.record(60 * hour)
    stage.record(60 * 24 * 30)
    take_previews(stage, 0, 60, 120, 60 * 24 * 30)
    retention = stage.open(RetentionSettings())
    retention.keeps.keep(DOOR, Span(START_MS + HOUR_MS, START_MS + HOUR_MS + 1), kept=True)
    stage.settle()
    pass_days(stage, 31)
    stage.settle()
    pass_days(stage, 1)
    assert hours(stage) == [1, 720]


def test_previews_of_a_camera_without_footage_stay_for_an_hour(stage: Stage) -> None:
    take_previews(stage, 0, 180)
    stage.open(RetentionSettings())
    stage.clock.run(3 * 3_600)
    stage.retention.worker.step()
    assert hours(stage) == [3]


def test_the_picture_of_an_event_goes_when_its_footage_is_gone_and_its_rule_has_run_out(stage: Stage) -> None:
    stage.record(0)
    event = stage.see(0)
    picture = take_picture(stage, event)
    strange = take_picture(stage, replace(event, id=EventId("z" * 26)))
    stage.open(RetentionSettings(rules=Rules(continuous_days=1, event_days=3)))
    stage.settle()
    pass_days(stage, 2)
    assert picture.exists()
    pass_days(stage, 2)
    stage.settle()
    pass_days(stage, 1)
    assert len(stage.deleted()) == 1
    assert not picture.exists()
    assert strange.exists(), "an event that the database does not know has no rule that ran out"
    assert LibraryReader(stage.paths.index).event(event.id) == event, "the event itself stays"


def test_an_event_that_lost_its_footage_to_a_full_disk_keeps_its_picture_until_its_rule_runs_out(stage: Stage) -> None:
    stage.record(0)
    stage.record(60)
    picture = take_picture(stage, stage.see(0))
    stage.open(RetentionSettings(rules=Rules(None, event_days=2), volumes=[VolumeRules(floor_bytes=0, quota_bytes=0)]))
    stage.settle()
    stage.retention.worker.step()
    stage.settle()
    assert len(stage.deleted()) == 2
    pass_days(stage, 1)
    assert picture.exists()
    pass_days(stage, 2)
    assert not picture.exists()


def test_kept_footage_and_events_without_a_rule_keep_their_pictures(stage: Stage) -> None:
    stage.record(0)
    stage.record(1, YARD)
    kept = take_picture(stage, stage.see(0))
    ever = take_picture(stage, stage.see(1, YARD, EventClass.VEHICLE))
    rules = Rules(continuous_days=1, event_days=1, class_days={EventClass.VEHICLE: None})
    retention = stage.open(RetentionSettings(rules=rules))
    retention.keeps.keep(DOOR, Span(START_MS, START_MS + DAY_MS), kept=True)
    stage.settle()
    pass_days(stage, 10)
    assert kept.exists()
    assert ever.exists()


def test_nothing_goes_while_the_database_is_made_anew(stage: Stage) -> None:
    take_previews(stage, 0)
    stage.open(RetentionSettings())
    stage.projection._want_rebuild()
    stage.clock.run(100 * 86_400)
    stage.retention.worker.step()
    assert hours(stage) == [0]
    stage.finish_rebuild()
    pass_days(stage, 1)
    assert hours(stage) == []
