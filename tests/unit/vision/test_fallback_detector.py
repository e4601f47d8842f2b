"""The built-in people detector finds people on real footage, and what it says can travel and be kept."""

from pathlib import Path

import av
import numpy as np
import pytest

from app.domain.facts import DetectionsSeen
from app.domain.ids import CameraId
from app.link.messages import Report, encode_message
from app.vision.fallback_detector import PeopleDetector


@pytest.fixture(scope="module")
def picture_with_a_person(shared_dir: Path) -> np.ndarray:
    with av.open(str(shared_dir / "media" / "one-by-one-person-detection.mp4")) as container:
        return next(frame.to_ndarray(format="rgb24") for frame in container.decode(video=0) if frame.time >= 26.5)


def test_a_standing_person_is_found_and_told_in_plain_numbers(picture_with_a_person: np.ndarray) -> None:
    found = tuple(PeopleDetector().detect(picture_with_a_person))
    assert found
    for detection in found:
        assert {type(value) for value in vars(detection.box).values()} == {float}
        assert type(detection.score) is float
    assert encode_message(Report(DetectionsSeen(CameraId("room"), 0, found)))


def test_nobody_is_found_in_one_colour() -> None:
    assert PeopleDetector().detect(np.full((360, 640, 3), 128, np.uint8)) == []
