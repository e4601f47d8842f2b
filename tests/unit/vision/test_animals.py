"""Animals through the chain that runs live: a dog in the garden is an animal, and a pet indoors may raise nothing.

The project's own model takes what is red for a dog here; a published one, where it is, sees dogs in drawn dogs.
"""

from collections.abc import Callable
from pathlib import Path

import make_tiny_detector
import pytest

from app.domain.event import Event, EventClass
from app.domain.evidence import Evidence
from app.domain.facts import EventChanged, EvidenceFound, Fact
from app.domain.ids import CameraId
from app.domain.rules import EVERY_VISIT, CameraRules, DetectionRule, RuleKind
from app.vision.detector import Detector
from app.vision.mediapipe_detector import MediaPipeDetector
from app.vision.opener import choose_detector
from app.vision.scheduler import WatchPool
from tests.helpers.conditions import wait_until
from tests.helpers.footage import camera_clip
from tests.helpers.staged import Story, dog_behind_its_owner, dog_in_the_garden, pet_and_visitor
from tests.helpers.vision import WALL_START_MS, packets, stream_format

YARD = CameraId("yard")
RED = (165, 30, 36)
WITHIN_MS = 1_000
NO_PETS = CameraRules((DetectionRule("Pets", RuleKind.IGNORE, classes=(EventClass.ANIMAL,)),))


def open_tiny_dog_detector() -> Detector:
    """The project's own model with another word for what it sees."""
    return MediaPipeDetector(make_tiny_detector.make("dog"), "tiny dog")


@pytest.fixture
def published(shared_dir: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Detector]:
    """Opens the published model beside the checkout."""
    monkeypatch.setenv("LOUVER_MODEL_DIR", str(shared_dir / "models"))
    choice = choose_detector(may_download=False)
    if choice.name == "fallback":
        pytest.skip(f"no published model lies in {shared_dir / 'models'}")
    return choice.make


class Watched:
    """What the pool made of a story, fed as fast as it can watch."""

    def __init__(self, story: Story, open_detector: Callable[[], Detector], rules: CameraRules = EVERY_VISIT) -> None:
        facts: list[Fact] = []
        clip = camera_clip(story.stage, story.seconds, size=(320, 180), bitrate=200_000)
        pool = WatchPool(open_detector, facts.append, rules_of=lambda _: rules)
        try:
            pool.on_format(YARD, stream_format(clip))
            for packet in packets(clip):
                pool.on_packet(YARD, packet)
                wait_until(pool.idle, 30, "the pool has watched what it was fed")
        finally:
            pool.stop()
        events = {fact.event.id: fact.event for fact in facts if isinstance(fact, EventChanged)}
        visits = {fact.evidence.event_id: fact.evidence for fact in facts if isinstance(fact, EvidenceFound)}
        self.events: list[Event] = list(events.values())
        self.visits: list[Evidence] = list(visits.values())

    @property
    def told(self) -> list[tuple[str, int, int]]:
        """Class, start and end of each event, in ms from the film's beginning."""
        return [
            (event.event_class.value, event.start_ms - WALL_START_MS, event.end_ms - WALL_START_MS)
            for event in self.events
        ]


def truth(story: Story, *classes: str) -> list[object]:
    """The story's visits of these classes (all where none is named)."""
    return [
        (name, pytest.approx(visit.start_s * 1000, abs=WITHIN_MS), pytest.approx(visit.end_s * 1000, abs=WITHIN_MS))
        for name, visit in story.visits
        if not classes or name in classes
    ]


def test_a_dog_that_stands_in_the_garden_for_a_while_is_one_animal(published: Callable[[], Detector]) -> None:
    story = dog_in_the_garden(20)
    assert Watched(story, published).told == truth(story)


def test_a_dog_and_its_owner_are_an_animal_and_a_person(published: Callable[[], Detector]) -> None:
    story = dog_behind_its_owner()
    assert Watched(story, published).told == truth(story)


def test_a_pet_indoors_raises_nothing_and_a_visitor_does(published: Callable[[], Detector]) -> None:
    story = pet_and_visitor()
    assert Watched(story, published).told == truth(story)
    watched = Watched(story, published, NO_PETS)
    assert watched.told == truth(story, "person")
    quiet = [visit for visit in watched.visits if not visit.raised]
    assert [visit.event_class for visit in quiet] == [EventClass.ANIMAL], "what raised nothing can be looked up"
    assert quiet[0].rules == ("Pets",)


def test_a_pet_that_the_rules_keep_quiet_does_not_hide_an_unknown_visitor() -> None:
    """This model knows dogs alone, so the visitor is unknown movement."""
    story = pet_and_visitor(RED, grey=True)
    (_, pet), (_, visitor) = story.visits
    free = Watched(story, open_tiny_dog_detector).told
    assert [name for name, _, _ in free] == ["animal", "motion"]
    assert free[0][1:] == pytest.approx((pet.start_s * 1000, pet.end_s * 1000), abs=WITHIN_MS)
    watched = Watched(story, open_tiny_dog_detector, NO_PETS)
    [(name, start_ms, end_ms)] = watched.told
    assert name == "motion"
    assert (start_ms, end_ms) == pytest.approx((visitor.start_s * 1000, visitor.end_s * 1000), abs=WITHIN_MS)
    [quiet] = [visit for visit in watched.visits if not visit.raised]
    assert quiet.event_class is EventClass.ANIMAL
    assert any("Pets" in reason for reason in quiet.reasons)
