"""What counts as motion in small grey pictures."""

import numpy as np
import pytest
from numpy.typing import NDArray

from app.domain.event import Box
from app.vision.motion import HEIGHT, WIDTH, MotionFinder

Grey = NDArray[np.uint8]
STEP_MS = 100


def scene(number: int, light: float = 1.0) -> Grey:
    """A shaded room with the sensor's noise."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    room = 90.0 + 0.3 * x + 0.2 * y + 20.0 * ((x // 20 + y // 20) % 2)
    noise = np.random.default_rng(number).normal(0, 2, room.shape)
    return np.asarray(np.clip(room * light + noise, 0, 255), np.uint8)


def with_body(picture: Grey, left: int) -> Grey:
    body = picture.copy()
    body[40:80, left : left + 12] = 30
    return body


def settle(finder: MotionFinder, frames: int = 30) -> int:
    for number in range(frames):
        assert finder.see(number * STEP_MS, scene(number)).regions == ()
    return frames


def test_a_room_where_nothing_happens_has_no_motion() -> None:
    settle(MotionFinder(), frames=300)


@pytest.mark.parametrize("level", [0, 128, 255])
def test_frames_of_one_colour_have_no_motion(level: int) -> None:
    finder = MotionFinder()
    for number in range(30):
        motion = finder.see(number * STEP_MS, np.full((HEIGHT, WIDTH), level, np.uint8))
        assert motion.regions == ()


def test_a_body_is_one_region_around_it() -> None:
    finder = MotionFinder()
    start = settle(finder)
    for step in range(10):
        motion = finder.see((start + step) * STEP_MS, with_body(scene(start + step), 20 + step * 4))
    (region,) = motion.regions
    assert region.box.left == pytest.approx(56 / WIDTH, abs=0.02)
    assert region.box.top == pytest.approx(40 / HEIGHT, abs=0.03)
    assert region.moving > 0.3


def test_a_body_that_stands_still_stays_different_for_a_minute() -> None:
    finder = MotionFinder()
    start = settle(finder)
    for step in range(600):
        motion = finder.see((start + step) * STEP_MS, with_body(scene(start + step), 60))
    (region,) = motion.regions
    assert region.moving == pytest.approx(0.0, abs=0.05)


def test_what_is_absorbed_belongs_to_the_scene() -> None:
    finder = MotionFinder()
    start = settle(finder)
    for step in range(10):
        motion = finder.see((start + step) * STEP_MS, with_body(scene(start + step), 60))
    assert finder.covered(motion.regions[0].box) > 0.5
    finder.absorb(motion.regions[0].box)
    assert finder.see((start + 10) * STEP_MS, with_body(scene(start + 10), 60)).regions == ()


@pytest.mark.parametrize("light", [0.7, 1.4])
def test_light_that_fades_over_seconds_is_no_motion(light: float) -> None:
    finder = MotionFinder()
    start = settle(finder)
    for step in range(50):
        now = 1 + (light - 1) * step / 50
        assert finder.see((start + step) * STEP_MS, scene(start + step, now)).regions == ()


@pytest.mark.parametrize("light", [0.5, 1.6])
def test_a_lamp_that_is_switched_is_no_motion(light: float) -> None:
    finder = MotionFinder()
    start = settle(finder)
    for step in range(20):
        assert finder.see((start + step) * STEP_MS, scene(start + step, light)).regions == ()


def test_a_frozen_place_absorbs_nothing() -> None:
    finder = MotionFinder()
    start = settle(finder)
    place = Box(60 / WIDTH, 40 / HEIGHT, 72 / WIDTH, 80 / HEIGHT)
    for step in range(1, 400):
        finder.see(start * STEP_MS + step * 2_000, with_body(scene(step), 60), (place,))
    assert finder.covered(place) > 0.8


def test_a_clock_that_jumps_starts_over_quietly() -> None:
    finder = MotionFinder()
    start = settle(finder)
    assert finder.see(start * STEP_MS + 3_600_000, with_body(scene(0), 60)).regions == ()
    assert finder.see(0, scene(1)).regions == ()
