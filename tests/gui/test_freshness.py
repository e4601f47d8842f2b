"""A picture is called live for as long as decoded frames advance, and no longer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.gui.live.tile.freshness import DelayedPicture, FreshnessMeter, LivePicture, NoPicture, WaitingForPicture

T0 = 1_790_000_000_000


def meter_at_rate(interval_ms: int, frames: int = 10) -> tuple[FreshnessMeter, int]:
    """A meter after frames at a steady rate, and the time of the last."""
    meter = FreshnessMeter()
    for number in range(frames):
        meter.frame_decoded(T0 + number * interval_ms, T0 + number * interval_ms)
    return meter, T0 + (frames - 1) * interval_ms


def test_a_tile_without_any_frame_waits() -> None:
    assert FreshnessMeter().judge(T0, T0) == WaitingForPicture()


@pytest.mark.parametrize(
    ("age_ms", "expected"),
    [
        (0, LivePicture()),
        (2_000, LivePicture()),
        (2_001, DelayedPicture(2_001)),
        (5_000, DelayedPicture(5_000)),
    ],
)
def test_the_limits_of_a_quick_camera_are_two_and_five_seconds(age_ms: int, expected: object) -> None:
    meter, last = meter_at_rate(100)
    assert meter.judge(last + age_ms, last + age_ms) == expected


def test_the_picture_is_gone_after_five_seconds_and_its_time_is_told() -> None:
    meter, last = meter_at_rate(100)
    assert meter.judge(last + 5_001, last + 5_001) == NoPicture(last)


def test_a_camera_of_one_frame_in_two_seconds_is_live_for_three_intervals() -> None:
    meter, last = meter_at_rate(2_000)
    assert meter.judge(last + 6_000, last + 6_000) == LivePicture()
    assert meter.judge(last + 6_001, last + 6_001) == DelayedPicture(6_001)


def test_a_frame_whose_time_does_not_advance_keeps_nothing_alive() -> None:
    meter, last = meter_at_rate(100)
    for later in range(500, 6_001, 500):
        assert not meter.frame_decoded(last, last + later)
    assert meter.judge(last + 6_000, last + 6_000) == NoPicture(last)


def test_frames_that_arrive_late_are_told_as_delayed() -> None:
    meter = FreshnessMeter()
    meter.frame_decoded(T0 - 3_000, T0)
    assert meter.judge(T0, T0) == DelayedPicture(3_000)


def test_a_wall_clock_that_is_set_back_does_not_keep_an_old_picture() -> None:
    meter, last = meter_at_rate(100)
    assert meter.judge(last - 3_600_000, last + 6_000) == NoPicture(last)


@given(
    intervals=st.lists(st.integers(1, 700), min_size=1, max_size=40),
    age_ms=st.integers(2_101, 100_000),
)
def test_no_rhythm_of_frames_makes_a_picture_live_that_is_old(intervals: list[int], age_ms: int) -> None:
    meter, now = FreshnessMeter(), T0
    for interval in intervals:
        now += interval
        meter.frame_decoded(now, now)
    assert not isinstance(meter.judge(now + age_ms, now + age_ms), LivePicture)
