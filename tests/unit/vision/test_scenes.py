"""Drawn scenes as cameras send them: nothing happens in weather and bad light, and every story is its visits.

The short form; `bench detect` plays ten minutes of each scene.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.vision.detector import Detector
from app.vision.file_watch import detect_file
from app.vision.opener import choose_detector
from tests.helpers.footage import camera_clip
from tests.helpers.staged import (
    NOTHING_HAPPENS,
    Story,
    behind_a_pillar,
    crossing,
    dog_crosses,
    in_night_noise,
    in_the_rain,
    in_the_wind,
    parking,
    stop_and_go,
    under_clouds,
)
from tests.helpers.vision import open_tiny_detector

SMALL = (320, 180)
BIT_RATE = 200_000
WITHIN_S = 1.0


@pytest.fixture(scope="module")
def tiny() -> Iterator[Detector]:
    opened = open_tiny_detector()
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def published(shared_dir: Path) -> Iterator[Detector]:
    """The published model beside the checkout; it knows people, cars and dogs, also drawn ones."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LOUVER_MODEL_DIR", str(shared_dir / "models"))
        choice = choose_detector(may_download=False)
    if choice.name == "fallback":
        pytest.skip(f"no published model lies in {shared_dir / 'models'}")
    opened = choice.make()
    yield opened
    opened.close()


def watched(story: Story, detector: Detector) -> list[tuple[str, float, float]]:
    clip = camera_clip(story.stage, story.seconds, size=SMALL, bitrate=BIT_RATE)
    return [(event.event_class, event.start_s, event.end_s) for event in detect_file(clip, detector)]


def truth(story: Story, *, as_class: str | None = None) -> list[object]:
    return [
        (
            as_class or name,
            pytest.approx(visit.start_s, abs=WITHIN_S),
            pytest.approx(visit.end_s, abs=WITHIN_S),
        )
        for name, visit in story.visits
    ]


@pytest.mark.parametrize("name", [name for name in NOTHING_HAPPENS if name != "television"])
def test_where_nobody_comes_there_is_no_event(name: str, tiny: Detector) -> None:
    assert detect_file(camera_clip(NOTHING_HAPPENS[name], 20, size=SMALL, bitrate=BIT_RATE), tiny) == []


def test_a_television_is_no_event(published: Detector) -> None:
    """The tiny model takes every red screen for somebody in a red coat, so this is for a model that knows people."""
    clip = camera_clip(NOTHING_HAPPENS["television"], 20, size=SMALL, bitrate=BIT_RATE)
    assert detect_file(clip, published) == []


@pytest.mark.parametrize(
    "story",
    [stop_and_go(20), crossing(), behind_a_pillar(), in_the_rain(), in_the_wind(), under_clouds()],
    ids=["stops", "two cross", "pillar", "rain", "wind", "clouds"],
)
def test_every_visit_of_a_story_is_one_event(story: Story, tiny: Detector) -> None:
    assert watched(story, tiny) == truth(story)


def test_somebody_at_night_without_colour_is_still_found(tiny: Detector) -> None:
    story = in_night_noise()
    assert watched(story, tiny) == truth(story, as_class="motion")


def test_a_car_that_parks_and_leaves_is_two_events(published: Detector) -> None:
    story = parking(25)
    (come, come_s, came_s), (leave, leave_s, left_s) = watched(story, published)
    (_, arrival), (_, departure) = story.visits
    assert (come, leave) == ("vehicle", "vehicle")
    assert come_s == pytest.approx(arrival.start_s, abs=WITHIN_S)
    assert arrival.end_s - WITHIN_S <= came_s <= arrival.end_s + 2.5, (
        "it stands there for a moment before it is scenery"
    )
    assert (leave_s, left_s) == pytest.approx((departure.start_s, departure.end_s), abs=WITHIN_S)


def test_a_dog_that_crosses_is_an_animal(published: Detector) -> None:
    assert watched(dog_crosses(), published) == truth(dog_crosses())
