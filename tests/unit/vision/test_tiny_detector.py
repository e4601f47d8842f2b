"""The project's own model in the real MediaPipe."""

from collections.abc import Iterator

import make_tiny_detector
import numpy as np
import pytest

from app.domain.errors import ModelError
from app.domain.event import EventClass
from app.vision.mediapipe_detector import MediaPipeDetector
from tests.helpers.scenes import EmptyRoom, LampRoom, Visit, VisitedRoom
from tests.helpers.vision import TINY_DETECTOR, open_tiny_detector

SIZE = (640, 360)


@pytest.fixture
def detector() -> Iterator[MediaPipeDetector]:
    opened = open_tiny_detector()
    yield opened
    opened.close()


def test_the_script_makes_the_committed_bytes() -> None:
    assert make_tiny_detector.make() == TINY_DETECTOR.read_bytes()


@pytest.mark.parametrize("time_s", [2.0, 5.0, 8.5])
def test_it_finds_the_figure_where_it_stands(detector: MediaPipeDetector, time_s: float) -> None:
    room = VisitedRoom((Visit(1, 11),))
    where = room.figure_at(time_s)
    assert where is not None
    (seen,) = detector.detect(room.draw(0, time_s, SIZE))
    assert seen.event_class is EventClass.PERSON
    assert seen.score > 0.5
    expected = (where.left, where.top, where.left + where.width, where.top + where.height)
    assert (seen.box.left, seen.box.top, seen.box.right, seen.box.bottom) == pytest.approx(expected, abs=0.04)


@pytest.mark.parametrize("room", [EmptyRoom(), LampRoom((0.0,)), LampRoom(())])
def test_it_finds_nobody_in_an_empty_room(detector: MediaPipeDetector, room: EmptyRoom | LampRoom) -> None:
    assert detector.detect(room.draw(3, 1.0, SIZE)) == []


@pytest.mark.parametrize("level", [0, 128, 255])
def test_it_finds_nobody_in_one_colour(detector: MediaPipeDetector, level: int) -> None:
    assert detector.detect(np.full((90, 160, 3), level, np.uint8)) == []


def test_a_file_that_is_no_model_is_refused(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ModelError, match="cannot be opened"):
        MediaPipeDetector(b"this is no model" * 100, "nonsense")
    assert capfd.readouterr().out == ""


def test_a_model_cut_in_half_is_refused() -> None:
    content = TINY_DETECTOR.read_bytes()
    with pytest.raises(ModelError):
        MediaPipeDetector(content[: len(content) // 2], "half")
