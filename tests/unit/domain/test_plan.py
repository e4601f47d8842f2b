"""A stream's plan: spans of the week in local time, also in the nights in which the clocks change."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest

from app.domain.camera import CameraStream
from app.domain.plan import RecordingMode, RecordingPlan, WeekSpan

BERLIN = ZoneInfo("Europe/Berlin")
SUNDAY = 6


def minutes_recorded(plan: RecordingPlan, day: datetime) -> int:
    """How many of the minutes from midnight (UTC) of a day to noon are recorded."""
    begins = [day.replace(tzinfo=UTC) + timedelta(minutes=minute) for minute in range(12 * 60)]
    return sum(plan.mode_at(int(at.timestamp() * 1000), BERLIN) is not None for at in begins)


@pytest.mark.parametrize(
    ("day", "minutes"),
    [(datetime(2026, 3, 22), 60), (datetime(2026, 3, 29), 0), (datetime(2026, 10, 25), 120)],
    ids=["any night", "clocks go forward", "clocks go back"],
)
def test_the_hour_after_two_counts_as_often_as_it_comes(day: datetime, minutes: int) -> None:
    plan = RecordingPlan(RecordingMode.SCHEDULED, week=(WeekSpan(SUNDAY, 120, 180),))
    assert minutes_recorded(plan, day) == minutes


@pytest.mark.parametrize(
    ("day", "minutes"),
    [(datetime(2026, 3, 22), 240), (datetime(2026, 3, 29), 180), (datetime(2026, 10, 25), 300)],
)
def test_a_span_over_the_change_is_as_long_as_the_night_was(day: datetime, minutes: int) -> None:
    plan = RecordingPlan(RecordingMode.SCHEDULED, week=(WeekSpan(SUNDAY, 60, 300),))
    assert minutes_recorded(plan, day) + minutes_before_midnight(plan, day) == minutes


def minutes_before_midnight(plan: RecordingPlan, day: datetime) -> int:
    """Minutes of the last two hours (UTC) of the day before."""
    begins = [day.replace(tzinfo=UTC) - timedelta(minutes=minute) for minute in range(1, 121)]
    return sum(plan.mode_at(int(at.timestamp() * 1000), BERLIN) is not None for at in begins)


def test_the_first_of_two_spans_counts_and_a_span_may_wait_for_events() -> None:
    busy = WeekSpan(0, 480, 1080, RecordingMode.EVENTS)
    plan = RecordingPlan(RecordingMode.SCHEDULED, week=(busy, WeekSpan(0, 0, 1440)))
    monday = datetime(2026, 1, 5, tzinfo=BERLIN)
    modes = [plan.mode_at(int((monday + timedelta(hours=hour)).timestamp() * 1000), BERLIN) for hour in (1, 12, 23, 24)]
    assert modes == [RecordingMode.CONTINUOUS, RecordingMode.EVENTS, RecordingMode.CONTINUOUS, None]
    assert plan.waits_for_events


@pytest.mark.parametrize("span", [(7, 0, 1), (0, 5, 5), (0, 0, 1441), (-1, 0, 1)])
def test_a_span_that_does_not_exist_is_refused(span: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="span"):
        WeekSpan(*span)


@pytest.mark.parametrize("rolls", [(-1, 0), (61, 0), (0, 601)])
def test_rolls_beyond_their_bounds_are_refused(rolls: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="plan"):
        RecordingPlan(RecordingMode.EVENTS, *rolls)


def test_a_stream_from_before_plans_is_recorded_all_the_time() -> None:
    old = b'{"role":"main","url":{"text":"rtsp://192.168.1.40/1"},"transport":"tcp"}'
    assert msgspec.json.decode(old, type=CameraStream).plan == RecordingPlan()


def test_a_plan_survives_the_list_of_cameras() -> None:
    plan = RecordingPlan(RecordingMode.SCHEDULED, 3, 4, (WeekSpan(1, 2, 3, RecordingMode.EVENTS),))
    assert msgspec.json.decode(msgspec.json.encode(plan), type=RecordingPlan) == plan
