"""Rules as pure functions: zones, lines, loitering, conditions, what was taught, and what is wrong with a rule."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.event import Box, Detection, Event, EventClass
from app.domain.evidence import Evidence, Step, TimedDetection
from app.domain.ids import CameraId, EventId, new_event_id
from app.domain.plan import WeekSpan
from app.domain.rules import (
    EVERY_VISIT,
    MAX_WRONG_BOXES,
    CameraRules,
    DetectionRule,
    LineDirection,
    Point,
    RuleKind,
)
from app.vision.memory import forgotten, taught, wrong_label_of
from app.vision.rule_check import faults_of, unknown_classes
from app.vision.rules import Verdict, Visit, judge, visit_of
from app.vision.zones import crosses_itself

NOON_MS = 1_764_072_000_000  # Tuesday 25 November 2025, 12:00 UTC
LEFT_HALF = (Point(0, 0), Point(0.5, 0), Point(0.5, 1), Point(0, 1))
NOT_CONVEX = (Point(0, 0), Point(1, 0), Point(1, 1), Point(0.5, 0.2), Point(0, 1))
MIDDLE = (Point(0.5, 0), Point(0.5, 1))


def visit(
    feet: Sequence[tuple[float, float]],
    event_class: EventClass = EventClass.PERSON,
    *,
    height: float = 0.3,
    score: float = 0.8,
    every_ms: int = 500,
    start_ms: int = NOON_MS,
) -> Visit:
    """Somebody of that height whose feet were there, one place each half second."""
    steps = tuple(
        Step(start_ms + n * every_ms, Box(x - 0.05, max(0.0, y - height), x + 0.05, y)) for n, (x, y) in enumerate(feet)
    )
    seen = tuple(
        TimedDetection(step.at_ms, Detection(event_class, event_class.value, score, step.box)) for step in steps
    )
    known = event_class is not EventClass.MOTION
    evidence = Evidence(
        new_event_id(), CameraId("yard"), event_class, score if known else 0.0, start_ms,
        start_ms + len(feet) * every_ms, True, path=steps, detections=seen if known else (),
    )  # fmt: skip
    return visit_of(evidence)


def said(rule: DetectionRule, what: Visit) -> Verdict:
    return judge(CameraRules((rule,)), what, zone=UTC)


TO_THE_RIGHT = visit([(x / 10, 0.8) for x in range(1, 10)])
ZONE = DetectionRule("Porch", RuleKind.ZONE, LEFT_HALF)
LINE = DetectionRule("Gate", RuleKind.LINE, MIDDLE)


def test_without_rules_every_visit_is_an_event() -> None:
    verdict = judge(EVERY_VISIT, TO_THE_RIGHT)
    assert verdict.raises
    assert verdict.rules == ()
    assert "every visit counts" in verdict.reasons[0]


def test_a_visit_of_which_nothing_was_noted_is_lost_to_no_camera_without_rules() -> None:
    assert judge(EVERY_VISIT, visit([])).raises
    assert not said(ZONE, visit([])).raises


def test_a_zone_raises_what_stands_in_it_and_names_itself() -> None:
    inside, outside = visit([(0.3, 0.8)] * 3), visit([(0.7, 0.8)] * 3)
    assert said(ZONE, inside) == Verdict(True, ("Porch",), ("Rule “Porch”: it was in its zone.",))
    assert not said(ZONE, outside).raises
    assert "“Porch”" in said(ZONE, outside).reasons[0]


def test_one_place_in_a_zone_is_a_mistake_of_one_frame() -> None:
    assert not said(ZONE, visit([(0.7, 0.8), (0.3, 0.8), (0.7, 0.8)])).raises


def test_feet_count_and_not_the_head_in_the_zone() -> None:
    upper = DetectionRule("Sky", RuleKind.ZONE, (Point(0, 0), Point(1, 0), Point(1, 0.6), Point(0, 0.6)))
    assert not said(upper, visit([(0.5, 0.8)] * 4, height=0.7)).raises


@pytest.mark.parametrize(
    ("x", "y", "within"), [(0.2, 0.5, True), (0.5, 0.15, True), (0.5, 0.6, False), (0.9, 0.5, True)]
)
def test_a_zone_may_have_a_notch(x: float, y: float, within: bool) -> None:
    rule = DetectionRule("Notch", RuleKind.ZONE, NOT_CONVEX)
    assert said(rule, visit([(x, y)] * 2, height=0.05)).raises is within


@pytest.mark.parametrize(
    ("direction", "there", "back"),
    [(LineDirection.BOTH, True, True), (LineDirection.LEFT, True, False), (LineDirection.RIGHT, False, True)],
)
def test_a_line_counts_in_its_direction(direction: LineDirection, there: bool, back: bool) -> None:
    # From the top of the picture to its bottom, the left hand points to the picture's right side.
    rule = replace(LINE, direction=direction)
    assert said(rule, TO_THE_RIGHT).raises is there
    assert said(rule, visit([(x / 10, 0.8) for x in range(9, 0, -1)])).raises is back


def test_who_walks_past_the_end_of_a_line_does_not_cross_it() -> None:
    short = replace(LINE, points=(Point(0.5, 0.0), Point(0.5, 0.5)))
    assert not said(short, TO_THE_RIGHT).raises


def test_trembling_on_a_line_is_no_crossing() -> None:
    trembling = visit([(0.45, 0.8), *[(0.5 + 0.005 * (-1) ** n, 0.8) for n in range(20)], (0.45, 0.8)])
    assert not said(replace(LINE, direction=LineDirection.LEFT), trembling).raises


def test_a_line_between_two_looks_is_crossed() -> None:
    assert said(LINE, visit([(0.1, 0.8), (0.9, 0.8)], every_ms=3_000)).raises


def test_loitering_is_one_long_stay_and_not_many_short_ones() -> None:
    rule = DetectionRule("Loiterer", RuleKind.LOITERING, LEFT_HALF, loiter_s=10)
    assert said(rule, visit([(0.3, 0.8)] * 21)).raises
    assert not said(rule, visit([(0.3, 0.8)] * 20)).raises
    assert not said(rule, visit(([(0.3, 0.8)] * 12 + [(0.8, 0.8)] * 3) * 4)).raises
    assert "for 10 s" in said(rule, visit([(0.3, 0.8)] * 21)).reasons[0]


@pytest.mark.parametrize(
    ("change", "raises"),
    [
        ({"classes": (EventClass.PERSON, EventClass.ANIMAL)}, True),
        ({"min_score": 0.8}, True),
        ({"min_score": 0.81}, False),
        ({"min_height": 0.29}, True),
        ({"min_height": 0.31}, False),
        ({"max_height": 0.29}, False),
        ({"week": (WeekSpan(1, 11 * 60, 13 * 60),)}, True),
        ({"week": (WeekSpan(1, 0, 12 * 60), WeekSpan(2, 0, 1440))}, False),
    ],
)
def test_a_rule_asks_for_class_score_height_and_time(change: dict[str, object], raises: bool) -> None:
    rule = replace(ZONE, **change)  # type: ignore[arg-type]
    assert said(rule, visit([(0.3, 0.8)] * 4)).raises is raises


def test_a_class_that_no_rule_speaks_of_raises_as_before() -> None:
    rule = replace(ZONE, classes=(EventClass.PERSON,))
    assert said(rule, visit([(0.9, 0.8)] * 3, EventClass.VEHICLE)).raises


def test_a_pet_indoors_can_be_told_to_raise_nothing() -> None:
    no_pets = DetectionRule("No pets", RuleKind.IGNORE, classes=(EventClass.ANIMAL,))
    dog = said(no_pets, visit([(0.3, 0.8)] * 9, EventClass.ANIMAL))
    assert (dog.raises, dog.rules) == (False, ("No pets",))
    assert "animals anywhere in the picture raise nothing" in dog.reasons[0]
    assert said(no_pets, visit([(0.3, 0.8)] * 9)).raises


def test_an_ignored_zone_hides_only_what_stays_in_it() -> None:
    street = DetectionRule("Street", RuleKind.IGNORE, LEFT_HALF)
    assert not said(street, visit([(0.2, 0.8), (0.3, 0.8), (0.4, 0.8)])).raises
    assert said(street, TO_THE_RIGHT).raises


def test_a_rule_rests_after_its_event() -> None:
    later = visit([(0.3, 0.8)] * 4, start_ms=NOON_MS + 20_000)
    for until_ms, raises in ((NOON_MS + 20_001, False), (NOON_MS + 20_000, True)):
        verdict = judge(CameraRules((ZONE,)), later, {"Porch": until_ms})
        assert verdict.raises is raises
        assert verdict.rules == ("Porch",)


def test_all_rules_that_are_met_are_named() -> None:
    assert judge(CameraRules((ZONE, LINE)), TO_THE_RIGHT).rules == ("Porch", "Gate")


def wrong_event(event_class: EventClass, box: Box) -> Event:
    return Event(EventId("a" * 26), CameraId("yard"), event_class, 1, 9, True, 0.6, box, 5, 1, "It seemed so.")


def test_a_wrong_label_silences_its_class_in_its_place_and_size_alone() -> None:
    bush = visit([(0.3, 0.8)] * 5)
    box = Box(0.25, 0.5, 0.35, 0.8)
    rules = taught(EVERY_VISIT, wrong_label_of(wrong_event(EventClass.PERSON, box), None, 1))
    verdict = judge(rules, bush)
    assert not verdict.raises
    assert "wrong label" in verdict.reasons[0]
    assert judge(rules, visit([(0.3, 0.8)] * 5, EventClass.ANIMAL)).raises, "another class"
    assert judge(rules, visit([(0.5, 0.8)] * 5)).raises, "another place"
    assert judge(rules, visit([(0.3, 0.8)] * 5, height=0.75)).raises, "another size"
    assert judge(rules, TO_THE_RIGHT).raises, "somebody who walks through that place is seen elsewhere too"
    assert forgotten(rules, EventId("a" * 26)) == EVERY_VISIT


def test_a_wrong_label_learns_every_place_of_its_event_within_bounds() -> None:
    steps = tuple(Step(n, Box(n / 50, 0.5, n / 50 + 0.04, 0.8)) for n in range(40))
    event = wrong_event(EventClass.MOTION, steps[3].box)
    evidence = Evidence(event.id, event.camera_id, EventClass.MOTION, 0.0, 0, 40, True, path=steps)
    label = wrong_label_of(event, evidence, 7)
    assert len(label.boxes) == MAX_WRONG_BOXES
    assert label.boxes[0] == steps[0].box
    again = taught(taught(EVERY_VISIT, label), replace(label, taught_ms=8))
    assert [each.taught_ms for each in again.wrong_labels] == [8], "marking it twice teaches it once"


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        (replace(ZONE, points=(Point(0, 0), Point(1.2, 0), Point(1, 1))), "lies outside the picture"),
        (replace(ZONE, points=(Point(0, 0), Point(1, 1), Point(1, 0), Point(0, 1))), "cross one another"),
        (replace(ZONE, points=(Point(0, 0), Point(1, 0))), "at least three corners"),
        (replace(ZONE, points=(Point(0, 0), Point(0.01, 0), Point(0.01, 0.01))), "so small"),
        (replace(ZONE, points=(Point(0, 0), Point(float("nan"), 0), Point(1, 1))), "no numbers"),
        (replace(LINE, points=(Point(0, 0),)), "two different points"),
        (replace(LINE, points=(Point(0.5, 0), Point(0.5, 0))), "two different points"),
        (replace(ZONE, name=" "), "needs a name"),
        (replace(ZONE, name="x" * 61), "longer than"),
        (replace(ZONE, min_score=1.5), "score lies"),
        (replace(ZONE, min_height=0.5, max_height=0.4), "heights"),
        (replace(ZONE, kind=RuleKind.LOITERING), "loitering takes"),
        (replace(ZONE, cool_down_s=-1.0), "cool-down"),
    ],
)
def test_what_is_wrong_with_a_rule_is_said_in_a_sentence(rule: DetectionRule, sentence: str) -> None:
    faults = faults_of(rule)
    assert any(sentence in fault and fault.startswith("Rule “") for fault in faults), faults


def test_a_class_that_the_detector_does_not_know_is_told() -> None:
    rule = replace(ZONE, classes=(EventClass.PACKAGE, EventClass.PERSON, EventClass.MOTION))
    assert "waits for the class package," in unknown_classes(rule, {EventClass.PERSON})
    assert unknown_classes(rule, {EventClass.PERSON, EventClass.PACKAGE}) == ""
    assert unknown_classes(rule, None) == ""


corners = st.builds(Point, st.integers(0, 20).map(lambda n: n / 20), st.integers(0, 20).map(lambda n: n / 20))


@given(st.lists(corners, min_size=3, max_size=7, unique=True), st.integers(0, 6))
def test_whether_a_zone_crosses_itself_does_not_hang_on_its_first_corner(points: list[Point], turn: int) -> None:
    turn %= len(points)
    turned = points[turn:] + points[:turn]
    assert crosses_itself(points) == crosses_itself(turned) == crosses_itself(points[::-1])


@given(st.lists(st.tuples(st.floats(0.1, 0.9), st.floats(0.4, 0.9)), min_size=1, max_size=30))
def test_what_raised_once_raises_for_whatever_comes_after(feet: list[tuple[float, float]]) -> None:
    for rule in (ZONE, LINE, DetectionRule("L", RuleKind.LOITERING, LEFT_HALF, loiter_s=2)):
        raised = [said(rule, visit(feet[: n + 1])).raises for n in range(len(feet))]
        assert raised == sorted(raised)
