"""What is one visit: tracks made of regions and detections, and the events made of them."""

from dataclasses import dataclass, field

import pytest

from app.domain.event import Box, Detection, EventClass
from app.domain.ids import CameraId, EventId
from app.vision import event_builder
from app.vision.boxes import WHOLE
from app.vision.motion import Motion, Region
from app.vision.track import TrackState
from app.vision.tracker import Tracker

STEP_MS = 100


def body(left: float, width: float = 0.15) -> Box:
    return Box(left, 0.2, min(1.0, left + width), 0.9)


def region(box: Box, moving: float = 0.8) -> Region:
    return Region(box, box.area * 0.7, moving)


@dataclass
class Story:
    """Feeds a tracker frame after frame, and remembers which tracks ended."""

    tracker: Tracker = field(default_factory=Tracker)
    now_ms: int = 1_000_000
    ended: list[TrackState] = field(default_factory=list)

    def frame(self, *regions: Region, seen: tuple[Detection, ...] | None = None) -> None:
        self.now_ms += STEP_MS
        motion = Motion(self.now_ms, regions)
        self.ended += self.tracker.see(motion)
        if seen is not None:
            self.tracker.learn(self.now_ms, [WHOLE], seen, motion, covered=True)


def person(box: Box, score: float = 0.8) -> Detection:
    return Detection(EventClass.PERSON, "person", score, box)


def walk(story: Story, start: float, end: float, frames: int, *, seen: bool = True) -> None:
    for step in range(frames):
        box = body(start + (end - start) * step / frames)
        story.frame(region(box), seen=(person(box),) if seen and step % 4 == 0 else None)


def test_a_walk_is_one_track_from_its_first_movement() -> None:
    story = Story()
    walk(story, 0.0, 0.5, 30)
    (track,) = story.tracker.tracks
    assert track.event_class is EventClass.PERSON
    assert track.first_ms == 1_000_000 + STEP_MS


def test_a_person_who_stands_still_and_is_detected_stays_for_minutes() -> None:
    story = Story()
    walk(story, 0.0, 0.5, 30)
    for step in range(2_400):
        story.frame(region(body(0.48), moving=0.0), seen=(person(body(0.48)),) if step % 10 == 0 else None)
    assert story.ended == []
    assert len(story.tracker.tracks) == 1


@pytest.mark.parametrize(("believed", "enough"), [(2, False), (4, True)])
def test_what_stays_at_its_place_needs_four_believed_detections(believed: int, enough: bool) -> None:
    story = Story()
    for _ in range(believed):
        story.frame(region(body(0.4)), seen=(person(body(0.4)),))
    (track,) = story.tracker.tracks
    assert (track.event_class is EventClass.PERSON) is enough


def test_believed_detections_far_apart_in_many_looks_make_no_class() -> None:
    story = Story()
    for step in range(120):
        story.frame(region(body(0.4)), seen=(person(body(0.4)),) if step % 20 == 0 else ())
    (track,) = story.tracker.tracks
    assert track.event_class is EventClass.MOTION


def test_a_body_that_vanishes_inside_and_comes_out_farther_on_is_the_same() -> None:
    story = Story()
    walk(story, 0.1, 0.4, 30)
    for _ in range(12):
        story.frame()
    walk(story, 0.58, 0.8, 20)
    (track,) = story.tracker.tracks
    assert story.ended == []
    assert track.first_ms == 1_000_000 + STEP_MS


def test_whoever_comes_in_at_the_edge_is_somebody_else() -> None:
    story = Story()
    walk(story, 0.7, 0.3, 30)
    for _ in range(15):
        story.frame()
    walk(story, 0.0, 0.1, 5)
    assert len(story.tracker.tracks) == 2


def test_head_and_legs_that_appear_apart_are_one_body() -> None:
    story = Story()
    for step in range(10):
        left = 0.2 + step * 0.02
        story.frame(region(Box(left, 0.2, left + 0.05, 0.3)), region(Box(left, 0.42, left + 0.06, 0.8)))
    (track,) = story.tracker.tracks
    assert (track.box.top, track.box.bottom) == (0.2, 0.8)


def test_what_sways_goes_nowhere_and_what_passes_does() -> None:
    story = Story()
    for step in range(80):
        story.frame(region(body(0.4 + 0.1 * (step // 5 % 2))))
    (swaying,) = story.tracker.tracks
    assert not swaying.goes_places
    story = Story()
    walk(story, 0.1, 0.5, 30, seen=False)
    (passing,) = story.tracker.tracks
    assert passing.goes_places
    assert passing.direction[0] > 0.25
    assert passing.dwell_ms == 29 * STEP_MS


def test_a_car_that_is_detected_after_it_stopped_ends_soon_after_it_stopped() -> None:
    story = Story()
    for step in range(30):
        box = body(0.02 * step, 0.3)
        story.frame(region(box), seen=(Detection(EventClass.VEHICLE, "car", 0.8, box),) if step % 4 == 0 else None)
    stopped_ms, box = story.now_ms, body(0.58, 0.3)
    for step in range(230):
        seen = (Detection(EventClass.VEHICLE, "car", 0.8, box),)
        story.frame(region(box, moving=0.0), seen=seen if step % 10 == 0 else None)
    (track,) = story.ended
    assert track.seen_ms <= stopped_ms + 2_500


def test_a_flicker_where_somebody_left_does_not_make_the_visit_longer() -> None:
    story = Story()
    walk(story, 0.0, 0.5, 30)
    left_ms = story.now_ms
    for step in range(30):
        speck = Region(Box(0.52, 0.5, 0.55, 0.53), 0.0011, 0.4)
        story.frame(*((speck,) if step == 25 else ()))
    for _ in range(40):
        story.frame()
    (track,) = story.ended
    assert track.seen_ms == left_ms


def test_what_stays_behind_is_not_the_person() -> None:
    story = Story()
    walk(story, 0.0, 0.9, 40)
    chair = region(Box(0.5, 0.5, 0.6, 0.7), moving=0.0)
    for step in range(60):
        story.frame(chair, seen=() if step % 10 == 0 else None)
    (track,) = story.ended
    assert track.seen_ms == 1_000_000 + 40 * STEP_MS
    assert story.tracker.tracks == []


def test_somebody_behind_a_pillar_is_still_the_same_visit() -> None:
    story = Story()
    walk(story, 0.1, 0.4, 20)
    for _ in range(20):
        story.frame()
    walk(story, 0.45, 0.6, 20)
    assert story.ended == []
    assert len(story.tracker.tracks) == 1


def test_who_left_at_the_edge_and_who_comes_next_are_two_visits() -> None:
    story = Story()
    walk(story, 0.5, 0.95, 20)
    for _ in range(15):
        story.frame()
    walk(story, 0.0, 0.4, 20)
    assert len(story.ended) == 1
    assert len(story.tracker.tracks) == 1


def test_two_bodies_that_cross_are_two_tracks_afterwards() -> None:
    story = Story()
    for step in range(41):
        left, right = 0.02 * step, 0.8 - 0.02 * step
        if abs(left - right) < 0.17:
            story.frame(region(Box(min(left, right), 0.2, max(left, right) + 0.15, 0.9)))
        else:
            story.frame(region(body(left)), region(body(right)))
    assert len(story.tracker.tracks) == 2
    assert {track.first_ms for track in story.tracker.tracks} == {1_000_000 + STEP_MS}


def test_a_television_raises_nothing_though_the_detector_sees_it() -> None:
    story = Story()
    for _ in range(50):
        story.frame(seen=(person(Box(0.1, 0.1, 0.3, 0.5), 0.9),))
    assert story.tracker.tracks == []


def test_a_parked_car_is_over_soon() -> None:
    story = Story()
    for step in range(30):
        box = body(0.01 * step, 0.3)
        story.frame(region(box), seen=(Detection(EventClass.VEHICLE, "car", 0.8, box),) if step % 4 == 0 else None)
    parked = body(0.29, 0.3)
    for step in range(300):
        car = (Detection(EventClass.VEHICLE, "car", 0.8, parked),)
        story.frame(region(parked, moving=0.0), seen=car if step % 10 == 0 else None)
    assert [track.event_class for track in story.ended][:1] == [EventClass.VEHICLE]


def test_a_small_reflection_is_swallowed_by_the_body_beside_it() -> None:
    story = Story()
    mirror = Box(0.2, 0.5, 0.24, 0.56)
    for _ in range(5):
        story.frame(region(mirror))
    walk(story, 0.0, 0.2, 20)
    assert len({track.number for track in [*story.tracker.tracks, *story.ended]}) <= 2
    assert [track.event_class for track in story.tracker.tracks] == [EventClass.PERSON]


def opens(track: TrackState, at_ms: int, *others: TrackState) -> bool:
    return event_builder.worth_an_event(track, at_ms, [track, *others])


@pytest.mark.parametrize(("scores", "enough"), [((0.9,), False), ((0.45, 0.45, 0.45), False), ((0.5, 0.5), True)])
def test_a_class_needs_two_believed_detections(scores: tuple[float, ...], enough: bool) -> None:
    story = Story()
    walk(story, 0.2, 0.3, 10, seen=False)
    for score in scores:
        story.frame(region(body(0.3)), seen=(person(body(0.3), score),))
    (track,) = story.tracker.tracks
    assert opens(track, story.now_ms) is enough


def test_unknown_movement_must_go_places() -> None:
    sway, go = Story(), Story()
    for step in range(40):
        sway.frame(region(body(0.4 + 0.02 * (step % 2))))
        go.frame(region(body(0.1 + 0.02 * step)))
    assert not opens(sway.tracker.tracks[0], sway.now_ms)
    assert opens(go.tracker.tracks[0], go.now_ms)


def test_an_event_tells_class_score_track_and_reason() -> None:
    story = Story()
    walk(story, 0.0, 0.5, 30)
    (track,) = story.tracker.tracks
    event = event_builder.open_event(EventId("a"), CameraId("yard"), track)
    assert event.event_class is EventClass.PERSON
    assert event.start_ms == track.first_ms
    assert event.why == "person, 80% sure at best, track 1: seen 8 times with 50% or more."
    assert event_builder.closed(event, track).closed
