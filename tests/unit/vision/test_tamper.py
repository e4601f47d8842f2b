"""What was done to a camera, and that weather and lamps are no tampering."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from app.vision.file_watch import detect_file
from app.vision.tamper import Tamper, TamperFinder
from tests.helpers.footage import camera_clip, make_clip
from tests.helpers.scenes import Scene
from tests.helpers.stage import Layer, NightYard, Room, Stage, Yard
from tests.helpers.staged import NOTHING_HAPPENS, crossing
from tests.helpers.tampering import Covered, Defocused, Painted, Repeated, TurnedAway
from tests.helpers.vision import open_tiny_detector

SIZE = (320, 180)
FPS = 10


def watched(scene: Scene, seconds: float) -> list[tuple[float, Tamper]]:
    """When it was said first, and what."""
    finder, told = TamperFinder(), []
    for number in range(round(seconds * FPS)):
        picture = scene.draw(number, number / FPS, SIZE)
        grey = cv2.cvtColor(cv2.resize(picture, (160, 90), interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2GRAY)
        found = finder.see(number * 1000 // FPS, np.asarray(grey, np.uint8))
        if found is not None and (not told or told[-1][1] is not found):
            told.append((number / FPS, found))
    return told


@pytest.mark.parametrize("place", [Yard(), Room(), NightYard()], ids=["yard", "room", "night"])
@pytest.mark.parametrize(
    ("layer", "cause"),
    [
        (Covered(), Tamper.COVERED),
        (Painted(), Tamper.PAINTED),
        (Defocused(), Tamper.DEFOCUSED),
        (TurnedAway(), Tamper.TURNED),
    ],
    ids=["covered", "painted", "defocused", "turned"],
)
def test_tampering_is_told_with_its_cause(place: Yard | Room | NightYard, layer: Layer, cause: Tamper) -> None:
    ((at_s, told),) = watched(Stage(place, (layer,)), 25)
    assert told is cause
    assert 15 < at_s <= 22


@pytest.mark.parametrize(("frames", "cause"), [(1, Tamper.FROZEN), (60, Tamper.LOOPED)])
def test_a_picture_that_stands_still_or_repeats_is_told(frames: int, cause: Tamper) -> None:
    told = watched(Repeated(Stage(Yard()), frames=frames), 50)
    assert [found for _, found in told] == [cause]


@pytest.mark.parametrize("name", [*NOTHING_HAPPENS])
def test_weather_lamps_and_night_are_no_tampering(name: str) -> None:
    assert watched(NOTHING_HAPPENS[name], 30) == []


def test_a_lamp_whose_flicker_comes_again_exactly_is_no_loop() -> None:
    """Its period is 19 frames, and an encoder leaves less of the sensor's noise than it leaves of the light."""
    clip = camera_clip(NOTHING_HAPPENS["flicker"], 30, size=(320, 180), bitrate=200_000)
    detector = open_tiny_detector()
    events = detect_file(clip, detector)
    detector.close()
    assert events == []


def test_people_who_pass_are_no_tampering() -> None:
    assert watched(crossing().stage, 19) == []


def test_a_picture_of_one_colour_from_the_start_says_nothing() -> None:
    finder = TamperFinder()
    for number in range(400):
        assert finder.see(number * 100, np.full((90, 160), 90, np.uint8)) is None


def test_tampering_is_one_event_that_says_its_cause_and_ends_with_it(tmp_path: Path) -> None:
    clip = make_clip(tmp_path / "covered.mp4", seconds=34, fps=FPS, scene=Stage(Yard(), (Covered(12.0, 26.0),)))
    detector = open_tiny_detector()
    (event,) = detect_file(clip, detector)
    detector.close()
    assert event.why == Tamper.COVERED.value
    assert event.start_s == pytest.approx(12, abs=1.0)
    assert event.end_s == pytest.approx(26, abs=1.0)
