"""The forecast: how many days fit, when the disk is full, and a warning days before."""

from dataclasses import replace

import pytest

from app.recording.forecast import Flow, days_held_by, forecast, storage_sentence, warning
from app.recording.retention_rules import DAY_MS, Rules

NOW_MS = 1_764_000_000_000
GB = 10**9
FLOW = Flow(Rules(7, 60), 20 * GB, 0, 10 * GB, 0.1, NOW_MS - 2 * DAY_MS)


def test_rules_that_end_before_the_disk_does_never_fill_it() -> None:
    # Seven days of 10 GB and 53 days of a tenth of it: 123 GB in all, of which 20 are there.
    assert forecast([FLOW], 104 * GB, NOW_MS).days_left is None
    assert forecast([FLOW], 100 * GB, NOW_MS).days_left is not None


@pytest.mark.parametrize(("room_gb", "days"), [(10, 1), (50, 5), (53, 8), (90, 45)])
def test_the_disk_is_full_when_the_pace_says_so(room_gb: int, days: float) -> None:
    assert forecast([FLOW], room_gb * GB, NOW_MS).days_left == pytest.approx(days, abs=0.05)


def test_how_many_days_fit_is_room_by_pace_without_what_is_kept() -> None:
    second = replace(FLOW, used_bytes=40 * GB, kept_bytes=20 * GB, rules=Rules(7, 60, max_bytes=15 * GB))
    found = forecast([FLOW, second], 60 * GB, NOW_MS)
    assert found.days_held == pytest.approx(5)
    assert days_held_by(FLOW, found) == pytest.approx(5)
    assert days_held_by(second, found) == pytest.approx(1.5)


def test_the_user_is_warned_a_week_before_footage_goes_too_soon_and_not_earlier() -> None:
    assert "in 5 days" in warning(forecast([FLOW], 50 * GB, NOW_MS), [FLOW])
    assert warning(forecast([FLOW], 60 * GB, NOW_MS), [FLOW]) == ""
    assert "full now" in warning(forecast([FLOW], 0, NOW_MS), [FLOW])


def test_who_asked_for_as_long_as_there_is_room_is_not_warned() -> None:
    flow = replace(FLOW, rules=Rules(None, None))
    found = forecast([flow], 0, NOW_MS)
    assert warning(found, [flow]) == ""
    assert "2 days of footage fit" in storage_sentence(found)


def test_kept_footage_that_leaves_no_room_is_told() -> None:
    flow = replace(FLOW, used_bytes=20 * GB, kept_bytes=15 * GB)
    assert "What is kept is never deleted" in warning(forecast([flow], 10 * GB, NOW_MS), [flow])


def test_a_library_that_records_nothing_has_no_forecast() -> None:
    found = forecast([replace(FLOW, bytes_a_day=0)], 0, NOW_MS)
    assert (found.days_left, found.days_held, warning(found, [FLOW])) == (None, None, "")
