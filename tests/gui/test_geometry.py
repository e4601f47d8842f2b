"""The geometry of the timeline, as pure functions."""

import itertools
import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.domain.event import EventClass
from app.domain.ids import CameraId
from app.gui.timeline.lanes.timeline_scale import (
    CLUSTER_PX,
    MAX_SPAN_MS,
    MIN_SPAN_MS,
    TimeScale,
    clusters,
    scale_of_day,
    ticks,
)
from tests.gui.stage import make_event

T0 = 1_790_000_000_000
scales = st.builds(
    TimeScale,
    st.integers(T0 - 10**10, T0).map(float),
    st.integers(MIN_SPAN_MS, MAX_SPAN_MS).map(float),
    st.integers(200, 4000),
)


@given(scales, st.floats(0.05, 20.0), st.floats(0.0, 1.0))
def test_zooming_holds_the_time_under_the_pointer(scale: TimeScale, factor: float, share: float) -> None:
    at = share * scale.width_px
    zoomed = scale.zoomed(factor, at)
    assert abs(zoomed.x_of(scale.time_of(at)) - at) <= 1.0
    assert MIN_SPAN_MS <= zoomed.span_ms <= MAX_SPAN_MS


@given(scales, st.floats(-5000, 5000))
def test_pixels_and_times_are_inverse(scale: TimeScale, x: float) -> None:
    assert abs(scale.x_of(scale.time_of(x)) - x) < 0.5


@given(scales)
def test_labels_of_the_ruler_never_overlap(scale: TimeScale) -> None:
    places = [scale.x_of(tick.wall_ms) for tick in ticks(scale, 96)]
    assert all(later - earlier >= 90 for earlier, later in itertools.pairwise(places))
    assert len(places) <= scale.width_px / 90 + 3


@pytest.fixture
def in_berlin() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, "TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


def utc_ms(year: int, month: int, day: int, hour: int) -> int:
    return round(datetime(year, month, day, hour, tzinfo=UTC).timestamp() * 1000)


@pytest.mark.usefixtures("in_berlin")
@pytest.mark.skipif(os.name != "posix", reason="only POSIX lets a process choose its time zone")
@pytest.mark.parametrize(("day", "month", "hours"), [(25, 10, 25), (29, 3, 23), (1, 6, 24)])
@pytest.mark.parametrize("hour", [1, 4, 20])
def test_the_day_of_a_clock_change_is_shown_from_midnight_to_midnight(
    day: int, month: int, hours: int, hour: int
) -> None:
    scale = scale_of_day(utc_ms(2026, month, day, hour), 2400)
    assert scale.span_ms == hours * 3_600_000
    assert f"{datetime.fromtimestamp(scale.start_ms / 1000):%d %H:%M}" == f"{day:02} 00:00"
    found = ticks(scale, 80)
    assert [tick.wall_ms for tick in found] == [scale.start_ms + number * 3_600_000 for number in range(hours + 1)]
    assert len({tick.label for tick in found}) == hours + 1, "no label is there twice"
    assert ("02:00 (2nd)" in {tick.label for tick in found}) is (hours == 25)


@pytest.mark.usefixtures("in_berlin")
@pytest.mark.skipif(os.name != "posix", reason="only POSIX lets a process choose its time zone")
@pytest.mark.parametrize(("day", "month"), [(24, 10), (28, 3)])
@pytest.mark.parametrize("label_px", [20, 50, 96, 150])
def test_every_day_around_a_clock_change_has_its_midnight_and_round_times(day: int, month: int, label_px: int) -> None:
    scale = TimeScale(float(utc_ms(2026, month, day, 9)), 3 * 86_400_000.0, 800)
    found = ticks(scale, label_px)
    named = [tick.label for tick in found if ":" not in tick.label and tick.wall_ms >= scale.start_ms]
    assert len(named) == 3, "three midnights lie in three days"
    places = [scale.x_of(tick.wall_ms) for tick in found]
    assert all(later - earlier >= label_px - 1 for earlier, later in itertools.pairwise(places))


@given(st.lists(st.integers(0, 3_600_000), max_size=60), st.integers(200, 3000))
def test_every_event_is_in_exactly_one_cluster_and_clusters_stand_apart(starts: list[int], width: int) -> None:
    scale = TimeScale(float(T0), 3_600_000.0, width)
    events = tuple(make_event(CameraId("c"), T0 + start, 1_000, EventClass.PERSON) for start in starts)
    found = clusters(events, scale)
    assert sorted(event.id for cluster in found for event in cluster.events) == sorted(event.id for event in events)
    places = [cluster.x_px for cluster in found]
    assert all(later - earlier >= CLUSTER_PX for earlier, later in itertools.pairwise(places))


@given(scales, st.integers(T0 - 10**11, T0 + 10**11))
def test_a_time_that_should_be_seen_is_seen(scale: TimeScale, wall_ms: int) -> None:
    assume(scale.span_ms > 20_000)
    shown = scale.showing(wall_ms)
    assert shown.start_ms - 1 <= wall_ms <= shown.end_ms + 1
    assert shown.span_ms == scale.span_ms
