"""Every event brings what made it, and the rules decide on the live chain as they do on its evidence."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from app.domain.event import Box, Detection, Event, EventClass
from app.domain.evidence import MAX_DETECTIONS, MAX_STEPS, Evidence, TimedDetection
from app.domain.facts import EventChanged, EvidenceFound, Fact
from app.domain.ids import CameraId, EventId, new_event_id
from app.domain.rules import EVERY_VISIT, CameraRules, DetectionRule, LineDirection, Point, RuleKind
from app.vision.detector import Detector, Picture
from app.vision.file_watch import frames_of
from app.vision.mediapipe_detector import MediaPipeDetector
from app.vision.memory import taught, wrong_label_of
from app.vision.rules import judge, visit_of
from app.vision.track import Sighting, TrackState
from app.vision.visits import VisitBook
from app.vision.watcher import CameraWatch, answer
from tests.helpers.footage import Visit, VisitedRoom, make_clip
from tests.helpers.vision import open_tiny_detector

YARD = CameraId("yard")
EVERYWHERE = (Point(0, 0), Point(1, 0), Point(1, 1), Point(0, 1))
SKY = (Point(0, 0), Point(1, 0), Point(1, 0.05), Point(0, 0.05))


class Watched:
    """What the chain said of a film."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self.whole: dict[EventId, bytes] = {}
        self.cut: dict[EventId, bytes] = {}

    def watch(self, clip: Path, detector: Detector, rules: CameraRules = EVERY_VISIT) -> "Watched":
        watch = CameraWatch(
            YARD, on_thumbnail=self.whole.__setitem__, on_cut=self.cut.__setitem__, rules_now=lambda: rules
        )
        for frame in frames_of(clip):
            self.facts += watch.feed(frame)
            look = watch.next_look()
            if look is not None:
                self.facts += watch.learn(answer(look, detector))
        self.facts += watch.close()
        return self

    @property
    def events(self) -> list[Event]:
        """The last state of each event."""
        return list({fact.event.id: fact.event for fact in self.facts if isinstance(fact, EventChanged)}.values())

    @property
    def evidence(self) -> list[Evidence]:
        """The last state of each visit's evidence."""
        found = (fact.evidence for fact in self.facts if isinstance(fact, EvidenceFound))
        return list({evidence.event_id: evidence for evidence in found}.values())


@pytest.fixture
def detector() -> Iterator[MediaPipeDetector]:
    opened = open_tiny_detector()
    yield opened
    opened.close()


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return make_clip(tmp_path / "room.mp4", seconds=14, fps=10, scene=VisitedRoom((Visit(3, 10),)))


def test_an_event_brings_the_detections_the_path_and_the_cut_that_made_it(
    clip: Path, detector: MediaPipeDetector
) -> None:
    watched = Watched().watch(clip, detector)
    [event], [evidence] = watched.events, watched.evidence
    assert evidence.event_id == event.id
    assert evidence.raised
    assert (evidence.start_ms, evidence.end_ms, evidence.score) == (event.start_ms, event.end_ms, event.score)
    assert 10 <= len(evidence.detections) <= MAX_DETECTIONS
    assert 10 <= len(evidence.path) <= MAX_STEPS
    times = [each.at_ms for each in evidence.detections]
    assert times == sorted(times)
    assert max(each.detection.score for each in evidence.detections) == pytest.approx(event.score, abs=0.001)
    assert any("The detector saw a person" in reason for reason in evidence.reasons)
    assert any("every visit counts" in reason for reason in evidence.reasons)
    begun = next(n for n, fact in enumerate(watched.facts) if isinstance(fact, EventChanged))
    assert isinstance(watched.facts[begun + 1], EvidenceFound), "a watcher that dies leaves why the event began"
    cut = cv2.imdecode(np.frombuffer(watched.cut[event.id], np.uint8), cv2.IMREAD_COLOR)
    whole = cv2.imdecode(np.frombuffer(watched.whole[event.id], np.uint8), cv2.IMREAD_COLOR)
    assert cut is not None
    assert whole is not None
    assert cut.shape[0] > cut.shape[1], "a standing figure, and not the whole room"
    red = cut[..., 2].astype(int) - cut[..., :2].max(axis=2)
    assert (red > 60).mean() > 0.05, "the figure of the scene wears red"


def test_a_rule_raises_names_itself_or_keeps_quiet(clip: Path, detector: MediaPipeDetector) -> None:
    everywhere = DetectionRule("Everywhere", RuleKind.ZONE, EVERYWHERE)
    [event] = Watched().watch(clip, detector, CameraRules((everywhere,))).events
    assert event.rule == "Everywhere"
    assert event.why.endswith("Rule “Everywhere” raised it.")
    quiet = Watched().watch(clip, detector, CameraRules((replace(everywhere, name="Sky", points=SKY),)))
    assert quiet.events == []
    [evidence] = quiet.evidence
    assert not evidence.raised
    assert any("None of the rules for persons was met: “Sky”." in reason for reason in evidence.reasons)
    assert len(evidence.detections) >= 10, "a change of the rules is previewed on what raised nothing, too"


@pytest.mark.parametrize("kind", [RuleKind.ZONE, RuleKind.LINE, RuleKind.LOITERING, RuleKind.IGNORE])
def test_the_evidence_alone_gives_the_verdict_that_was_given_live(
    clip: Path, detector: MediaPipeDetector, kind: RuleKind
) -> None:
    points = (Point(0.5, 0), Point(0.5, 1)) if kind is RuleKind.LINE else EVERYWHERE
    for change in ({}, {"min_height": 0.9}, {"direction": LineDirection.LEFT}, {"direction": LineDirection.RIGHT}):
        rule = DetectionRule("R", kind, points, loiter_s=3.0, **change)  # type: ignore[arg-type]
        rules = CameraRules((rule,))
        watched = Watched().watch(clip, detector, rules)
        [evidence] = watched.evidence
        assert judge(rules, visit_of(evidence)).raises == evidence.raised == bool(watched.events)


def test_what_was_a_wrong_label_raises_nothing_the_next_time(clip: Path, detector: MediaPipeDetector) -> None:
    first = Watched().watch(clip, detector)
    [event], [evidence] = first.events, first.evidence
    rules = taught(EVERY_VISIT, wrong_label_of(event, evidence, 1))
    still = Watched().watch(clip, detector, rules)
    assert still.events == []
    assert any("wrong label" in reason for reason in still.evidence[0].reasons)
    elsewhere = replace(rules.wrong_labels[0], boxes=(Box(0.0, 0.0, 0.05, 0.05),))
    assert len(Watched().watch(clip, detector, CameraRules((), (elsewhere,))).events) == 1


def test_a_pet_that_was_movement_first_is_taken_back_when_it_is_known(clip: Path) -> None:
    class LateDog:
        """Sees nothing for some looks, then a dog where the tiny detector sees a person."""

        name = "late"

        def __init__(self) -> None:
            self.looks = 0
            self.inner = open_tiny_detector()

        def detect(self, rgb: Picture) -> list[Detection]:
            self.looks += 1
            seen = self.inner.detect(rgb) if self.looks > 16 else []
            return [replace(each, event_class=EventClass.ANIMAL, label="dog") for each in seen]

        def close(self) -> None:
            self.inner.close()

    no_pets = CameraRules((DetectionRule("No pets", RuleKind.IGNORE, classes=(EventClass.ANIMAL,)),))
    late = LateDog()
    try:
        watched = Watched().watch(clip, late, no_pets)
    finally:
        late.close()
    [event] = watched.events
    assert event.closed
    assert event.event_class is EventClass.MOTION
    told = next(each for each in watched.evidence if each.event_id == event.id)
    assert told.raised
    assert any("“No pets” says that animals" in reason for reason in told.reasons)
    assert told.reasons[-1] == "So this event ended there."
    [quiet] = [each for each in watched.evidence if each.event_id != event.id]
    assert (quiet.raised, quiet.event_class, quiet.rules) == (False, EventClass.ANIMAL, ("No pets",))


def person(at_ms: int, x: float = 0.5, score: float = 0.8) -> TimedDetection:
    return TimedDetection(at_ms, Detection(EventClass.PERSON, "person", score, Box(x, 0.2, x + 0.1, 0.8)))


def followed(number: int, start_ms: int, end_ms: int) -> TrackState:
    track = TrackState(number, start_ms, end_ms, Box(0.5, 0.2, 0.6, 0.8), 0.05, (0.5, 0.5))
    track.newest.extend(person(at_ms) for at_ms in range(start_ms, end_ms, 200))
    best = track.newest[0]
    sighting = Sighting(len(track.newest), 9.0, best.detection, best.at_ms)
    sighting.sure = True
    track.sightings[EventClass.PERSON] = sighting
    return track


def test_an_hours_visit_stays_within_its_bounds_and_keeps_its_best(clip: Path) -> None:
    book = VisitBook(YARD)
    track = TrackState(1, 0, 0, Box(0.5, 0.2, 0.6, 0.8), 0.05, (0.5, 0.5))
    for at_ms in range(0, 3_600_000, 400):
        track.newest.append(person(at_ms, score=0.97 if at_ms == 1_000_000 else 0.8))
        track.seen_ms = at_ms
        book.learn([track])
        book.see([track], at_ms)
    event = Event(new_event_id(), YARD, EventClass.PERSON, 0, 0, False, 0.9, track.box, 0, 1, "")
    evidence = book.evidence(track, event)
    assert MAX_STEPS / 2 <= len(evidence.path) <= MAX_STEPS
    assert MAX_DETECTIONS / 2 <= len(evidence.detections) <= MAX_DETECTIONS
    assert max(each.detection.score for each in evidence.detections) == 0.97
    assert evidence.path[-1].at_ms > 3_400_000
    assert evidence.path[0].at_ms == 0


def test_a_rule_that_rests_keeps_the_next_visit_quiet_and_no_later_one() -> None:
    rule = DetectionRule("Porch", RuleKind.ZONE, EVERYWHERE, cool_down_s=60.0)
    book = VisitBook(YARD, lambda: CameraRules((rule,)))
    raised = []
    for number, start_ms in enumerate((100_000, 130_000, 159_999, 160_000), start=1):
        track = followed(number, start_ms, start_ms + 3_000)
        book.learn([track])
        book.see([track], start_ms)
        raised.append(book.raises(track))
    assert raised == [True, False, False, True]
