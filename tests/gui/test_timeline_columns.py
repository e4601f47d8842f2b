"""The timeline's spans, counts and movement as columns of pixels, against the slow way of counting them."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor

from app.domain.event import EventClass
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.gui.timeline.lanes.timeline_columns import Bars, DensityWish, Heights, image_over, make_density
from app.gui.timeline.lanes.timeline_scale import TimeScale
from app.index.bands import BINS, COARSE_BIN_MS, FINE_BIN_MS, first_of, packed
from app.index.density_queries import Band

DOOR, YARD = CameraId("door"), CameraId("yard")
T0 = first_of(1_790_000_000_000, FINE_BIN_MS)
SCALE = TimeScale(float(T0), 3_600_000.0, 600)


@given(st.lists(st.tuples(st.integers(-1_000, 700), st.integers(0, 90)), max_size=30), st.integers(0, 3))
def test_a_column_is_covered_where_a_bar_is(bars: list[tuple[int, int]], least: int) -> None:
    spans = sorted((T0 + left * 6_000, T0 + (left + width) * 6_000) for left, width in bars)
    expected = np.zeros(600, dtype=bool)
    for left, width in bars:
        if left + width > -2 and left < 602:
            first = max(0, left)
            expected[first : max(left + width, first + least)] = True
    assert Bars.of(spans).columns(SCALE, least).tolist() == expected.tolist()


def test_no_bar_covers_nothing() -> None:
    assert not Bars.of(()).columns(SCALE, 2).any()
    assert Bars.of(()).wide(SCALE, 4.0) == []


def test_only_wide_bars_are_told_one_by_one() -> None:
    bars = Bars.of([(T0, T0 + 6_000), (T0 + 60_000, T0 + 120_000)])
    assert bars.wide(SCALE, 4.0) == [(10.0, 20.0)]


def band(camera_id: CameraId, kind: EventClass, counts: dict[int, int], bin_ms: int = FINE_BIN_MS) -> Band:
    return Band(camera_id, kind, T0, bin_ms, packed(counts.get(number, 0) for number in range(BINS)))


def test_a_pixel_has_the_count_of_its_bin_or_the_sum_of_its_bins() -> None:
    wish = DensityWish((DOOR, YARD), tuple(EventClass), Span(T0, T0 + BINS * FINE_BIN_MS), FINE_BIN_MS)
    bands = [
        band(DOOR, EventClass.PERSON, {0: 2, 1: 3, 11: 4}),
        band(YARD, EventClass.ANIMAL, {5: 1}),
        band(CameraId("attic"), EventClass.PERSON, {0: 9}),
    ]
    density = make_density(bands, wish)
    assert density.classes == (EventClass.PERSON, EventClass.ANIMAL)
    near = density.counts(SCALE, slice(0, 2))  # 50 pixels a bin
    assert [near[0, 0, x] for x in (0, 49, 50, 99, 100, 550, 599)] == [2, 2, 3, 3, 0, 4, 4]
    assert near[1, 1, 250:300].tolist() == [1] * 50
    far = density.counts(TimeScale(float(T0), 64 * 3_600_000.0, 64), slice(0, 1))  # 12 bins a pixel
    assert far[0, 0, :3].tolist() == [9, 0, 0]
    assert far.sum() == 9
    assert density.count_at(0, T0 + FINE_BIN_MS) == {EventClass.PERSON: 3}
    assert density.count_at(0, T0 - 1) == {}


def test_bins_at_other_times_of_the_day_are_left_out() -> None:
    span = Span(T0, T0 + BINS * FINE_BIN_MS)
    wish = DensityWish((DOOR,), tuple(EventClass), span, FINE_BIN_MS, lambda at_ms: at_ms >= T0 + FINE_BIN_MS)
    density = make_density([band(DOOR, EventClass.PERSON, {0: 2, 1: 3})], wish)
    assert density.sums[0, 0, -1] == 3


def test_without_events_there_is_no_row() -> None:
    density = make_density([], DensityWish((DOOR,), tuple(EventClass), Span(T0, T0 + 1), COARSE_BIN_MS))
    assert density.classes == ()
    assert density.images(SCALE, [], slice(0, 1), 13) == []


def test_more_events_are_painted_stronger_and_one_is_seen_beside_hundreds() -> None:
    wish = DensityWish((DOOR,), tuple(EventClass), Span(T0, T0 + BINS * FINE_BIN_MS), FINE_BIN_MS)
    density = make_density([band(DOOR, EventClass.PERSON, {0: 1, 1: 20, 2: 900})], wish)
    [pixels] = density.images(SCALE, [QColor("#FBDA79")], slice(0, 1), 13)
    image = image_over(pixels)
    assert image.height() == 13
    alphas = [image.pixelColor(x, 0).alpha() for x in (10, 60, 110, 160)]
    assert alphas[0] >= 60
    assert alphas[0] < alphas[1] < alphas[2] == 255
    assert alphas[3] == 0


@pytest.mark.parametrize(("seconds", "height"), [(60, 8), (30, 4), (1, 1)])
def test_movement_stands_on_the_foot_of_the_lane(seconds: int, height: int) -> None:
    image = Heights.of([(T0 + 60_000, seconds)]).image(SCALE, 8, QColor("#ffffff"))
    assert image is not None
    columns = [sum(image.pixelColor(x, y).alpha() > 0 for y in range(8)) for x in (9, 10, 19, 20)]
    assert columns == [0, height, height, 0]
    assert image.pixelColor(10, 7).alpha() == 255
    assert Heights.of([]).image(SCALE, 8, QColor("#ffffff")) is None
