"""Shapes, keys, steps and quiet classes of the rules page, without a window."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from app.domain.event import EventClass
from app.domain.rules import MAX_CORNERS, DetectionRule, Point, RuleKind
from app.gui.cameras.rules.draft import Draft
from app.gui.cameras.rules.drawing import Grip, bent, contains, first_shape, shifted, with_corner, without_corner
from app.gui.cameras.rules.hand import Hand
from app.gui.cameras.rules.history import MAX_STEPS, History
from app.gui.cameras.rules.key_edits import edit_by_key
from app.gui.cameras.rules.pen import Pen
from app.gui.cameras.rules.quiet_classes import QUIET_NAME, quiet_classes, with_quiet
from app.link.rule_orders import RuleSet
from app.vision.rule_check import faults_of

SQUARE = (Point(0.2, 0.2), Point(0.4, 0.2), Point(0.4, 0.4), Point(0.2, 0.4))
PORCH = DetectionRule("Porch", RuleKind.ZONE, SQUARE)
shares = st.floats(-2, 2)


@given(shares, shares)
def test_a_shape_that_is_moved_keeps_its_form_and_stays_in_the_picture(right: float, down: float) -> None:
    moved = shifted(SQUARE, right, down)
    assert all(0 <= point.x <= 1 and 0 <= point.y <= 1 for point in moved)
    assert moved[2].x - moved[0].x == pytest.approx(0.2, abs=0.002)
    assert moved[2].y - moved[0].y == pytest.approx(0.2, abs=0.002)


@given(shares, shares)
def test_a_corner_stays_in_the_picture(x: float, y: float) -> None:
    corner = with_corner(SQUARE, 1, Point(x, y))[1]
    assert 0 <= corner.x <= 1
    assert 0 <= corner.y <= 1


def test_an_edge_is_bent_and_a_corner_taken_away_within_bounds() -> None:
    assert bent(SQUARE, 3, Point(0.1, 0.3)) == (*SQUARE, Point(0.1, 0.3))
    full = SQUARE * (MAX_CORNERS // 4)
    assert bent(full, 0, Point(0.1, 0.3)) == full
    assert without_corner(SQUARE, 0, RuleKind.ZONE) == SQUARE[1:]
    assert without_corner(SQUARE[1:], 0, RuleKind.ZONE) == SQUARE[1:]
    assert without_corner(SQUARE[:2], 0, RuleKind.LINE) == SQUARE[:2]
    assert contains(SQUARE, Point(0.3, 0.3))
    assert not contains(SQUARE, Point(0.5, 0.3))


def test_the_last_edge_of_a_full_shape_moves_all_of_it() -> None:
    full = SQUARE * (MAX_CORNERS // 4)
    hand = Hand()
    assert hand.take(Grip(0, MAX_CORNERS - 1, edge=True), Point(0.2, 0.3), full) == full
    assert hand.grip == Grip(0)
    assert hand.drag(hand.grip, Point(0.3, 0.3)) == shifted(full, 0.1, 0.0)
    assert hand.let_go()
    assert not hand.let_go()


@pytest.mark.parametrize("kind", list(RuleKind))
def test_the_shape_for_whoever_draws_by_keyboard_is_sound(kind: RuleKind) -> None:
    rule = DetectionRule("New", kind, first_shape(kind), loiter_s=20 if kind is RuleKind.LOITERING else 0)
    assert faults_of(rule) == []


def test_a_shape_is_drawn_corner_by_corner_and_closed_on_its_first() -> None:
    pen = Pen(RuleKind.ZONE)
    for point in SQUARE[:3]:
        pen.move_to(point)
        assert not pen.set_corner(on_first=False, on_last=False)
    pen.take_back()
    assert pen.points == SQUARE[:2]
    assert pen.finished() is None, "two corners are no zone"
    pen.set_corner(on_first=False, on_last=False)
    assert not pen.set_corner(on_first=False, on_last=True), "the same place twice is one corner"
    assert pen.set_corner(on_first=True, on_last=False)
    assert pen.finished() == SQUARE[:3]
    line = Pen(RuleKind.LINE)
    assert not line.set_corner(on_first=False, on_last=False)
    line.move_by(0.2, -9)
    assert line.set_corner(on_first=True, on_last=False), "a line is whole with its second end, wherever that is"
    assert line.finished() == (Point(0.5, 0.5), Point(0.7, 0.0))


def test_keys_move_bend_and_remove() -> None:
    moved = edit_by_key(Qt.Key.Key_Right, SQUARE, None, RuleKind.ZONE, shift=False)
    assert moved is not None
    assert moved.points == shifted(SQUARE, 0.01, 0)
    corner = edit_by_key(Qt.Key.Key_Up, SQUARE, 2, RuleKind.ZONE, shift=True)
    assert corner is not None
    assert corner.points[2] == Point(0.4, 0.35)
    turn = [None]
    for _ in range(5):
        after = edit_by_key(Qt.Key.Key_N, SQUARE, turn[-1], RuleKind.ZONE, shift=False)
        assert after is not None
        turn.append(after.corner)  # type: ignore[arg-type]
    assert turn == [None, 0, 1, 2, 3, None]
    more = edit_by_key(Qt.Key.Key_Insert, SQUARE, 0, RuleKind.ZONE, shift=False)
    assert more is not None
    assert (more.points[1], more.corner) == (Point(0.3, 0.2), 1)
    whole = edit_by_key(Qt.Key.Key_Delete, SQUARE, None, RuleKind.ZONE, shift=False)
    assert whole is not None
    assert whole.removes
    assert edit_by_key(Qt.Key.Key_A, SQUARE, None, RuleKind.ZONE, shift=False) is None


def test_a_drag_is_one_step_and_steps_are_bounded() -> None:
    history = History(RuleSet())
    for x in (0.1, 0.2, 0.3):
        history.change(RuleSet((DetectionRule("A", RuleKind.ZONE, min_score=x),)), "drag")
    dragged = history.now
    history.settle()
    history.change(RuleSet(), "drag")
    history.undo()
    assert history.now == dragged
    history.undo()
    assert history.now == RuleSet()
    assert not history.can_undo
    history.redo()
    assert history.now == dragged
    for number in range(MAX_STEPS + 50):
        history.change(RuleSet((DetectionRule(str(number), RuleKind.ZONE),)))
    steps = 0
    while history.can_undo:
        history.undo()
        steps += 1
    assert steps == MAX_STEPS


def test_classes_that_raise_nothing_are_one_rule_and_come_back() -> None:
    rules = RuleSet((PORCH,))
    quiet = with_quiet(rules, {EventClass.MOTION, EventClass.ANIMAL})
    assert quiet.rules[-1] == DetectionRule(QUIET_NAME, RuleKind.IGNORE, classes=(EventClass.ANIMAL, EventClass.MOTION))
    assert quiet_classes(quiet) == {EventClass.ANIMAL, EventClass.MOTION}
    assert with_quiet(quiet, ()) == rules
    typed = RuleSet((DetectionRule("No pets", RuleKind.IGNORE, classes=(EventClass.ANIMAL,)), PORCH))
    assert quiet_classes(typed) == {EventClass.ANIMAL}, "also where it was made by the command"
    masked = RuleSet((DetectionRule("M", RuleKind.IGNORE, SQUARE, classes=(EventClass.ANIMAL,)),))
    assert quiet_classes(masked) == frozenset(), "a mask is quiet in its place alone"


def test_a_draft_names_chooses_edits_and_takes_back() -> None:
    draft = Draft(RuleSet((PORCH,)))
    draft.add(RuleKind.ZONE, SQUARE, "Porch")
    assert draft.chosen_rule is not None
    assert draft.chosen_rule.name == "Porch 2"
    draft.edit(DetectionRule("Gate", RuleKind.LOITERING, loiter_s=30), "name")
    assert draft.rules.rules[1] == DetectionRule("Gate", RuleKind.LOITERING, SQUARE, loiter_s=30)
    draft.remove(0)
    assert [rule.name for rule in draft.rules.rules] == ["Gate"]
    assert draft.chosen is None
    for _ in range(3):
        draft.undo()
    assert not draft.unsaved
    draft.redo()
    assert draft.unsaved
