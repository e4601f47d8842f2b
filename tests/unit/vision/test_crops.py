"""Which parts of a frame are looked at, and where their boxes lie in the whole."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.event import Box, Detection, EventClass
from app.vision.boxes import WHOLE, clipped, gap, inside, intersection, overlap
from app.vision.crops import MAX_CROPS, choose_crops, look_at, without_doubles
from app.vision.detector import Picture, class_of

shares = st.floats(0, 1)
boxes = st.builds(lambda a, b, c, d: Box(min(a, b), min(c, d), max(a, b), max(c, d)), shares, shares, shares, shares)


class Pointer:
    """Sees one object, at a place in the crop that is always the same."""

    name = "pointer"

    def __init__(self, box: Box) -> None:
        self._box = box
        self.shapes: list[tuple[int, ...]] = []

    def detect(self, rgb: Picture) -> list[Detection]:
        self.shapes.append(rgb.shape)
        return [Detection(EventClass.PERSON, "person", 0.9, self._box)]

    def close(self) -> None:
        """Hold nothing."""


@given(st.lists(boxes, max_size=8))
def test_crops_lie_in_the_picture_and_are_few(objects: list[Box]) -> None:
    crops = choose_crops(objects, 640, 360)
    assert len(crops) <= MAX_CROPS
    assert bool(crops) == bool(objects)
    for crop in crops:
        assert -1e-9 <= crop.left < crop.right <= 1 + 1e-9
        assert -1e-9 <= crop.top < crop.bottom <= 1 + 1e-9


@given(boxes)
def test_the_only_object_lies_in_its_crop(box: Box) -> None:
    (crop,) = choose_crops([box], 640, 360)
    assert crop.left <= box.left + 1e-9
    assert crop.right >= box.right - 1e-9
    assert crop.top <= box.top + 1e-9
    assert crop.bottom >= box.bottom - 1e-9


def test_a_crop_is_square_in_pixels_and_not_too_small() -> None:
    (crop,) = choose_crops([Box(0.5, 0.5, 0.51, 0.52)], 640, 360)
    across, down = (crop.right - crop.left) * 640, (crop.bottom - crop.top) * 360
    assert across == pytest.approx(down)
    assert down == pytest.approx(0.3 * 360)


def test_boxes_come_back_in_shares_of_the_whole() -> None:
    detector = Pointer(Box(0.5, 0.5, 1.0, 1.0))
    (seen,) = look_at(detector, np.zeros((100, 200, 3), np.uint8), [Box(0.5, 0.0, 1.0, 0.5)])
    assert detector.shapes == [(50, 100, 3)]
    assert seen.box == Box(0.75, 0.25, 1.0, 0.5)


def test_a_box_around_all_of_the_picture_is_no_object() -> None:
    assert look_at(Pointer(WHOLE), np.zeros((100, 200, 3), np.uint8), [WHOLE]) == []


def test_the_best_of_two_boxes_on_one_object_stays() -> None:
    weak = Detection(EventClass.PERSON, "person", 0.5, Box(0.1, 0.1, 0.3, 0.5))
    strong = Detection(EventClass.PERSON, "person", 0.8, Box(0.12, 0.1, 0.3, 0.5))
    car = Detection(EventClass.VEHICLE, "car", 0.6, Box(0.1, 0.1, 0.3, 0.5))
    assert without_doubles([weak, strong, car]) == [strong, car]


@given(boxes, boxes)
def test_box_arithmetic_agrees_with_itself(one: Box, other: Box) -> None:
    assert intersection(one, other) == pytest.approx(intersection(other, one))
    assert -1e-9 <= overlap(one, other) <= 1 + 1e-9
    assert -1e-9 <= inside(one, other) <= 1 + 1e-9
    assert clipped(one) == one
    if intersection(one, other) > 0:
        assert gap(one, other) == 0


@pytest.mark.parametrize(
    ("label", "event_class"),
    [
        ("person", EventClass.PERSON),
        ("Truck", EventClass.VEHICLE),
        ("dog", EventClass.ANIMAL),
        ("tv", None),
        ("", None),
    ],
)
def test_only_words_that_matter_have_a_class(label: str, event_class: EventClass | None) -> None:
    assert class_of(label) is event_class
