"""What of the drawn shapes lies under the pointer, and what dragging makes of it; pure, the canvas holds one hand."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.rules import DetectionRule, Point, RuleKind
from app.gui.cameras.rules.drawing import (
    Grip,
    Points,
    bent,
    contains,
    distance_px,
    edge_middles,
    from_line_px,
    shifted,
    with_corner,
)

_NEAR_PX = 10.0


@dataclass(frozen=True)
class Reach:
    """How large the picture is on the widget: a hand reaches equally far in each."""

    width_px: float
    height_px: float

    def near(self, one: Point, two: Point) -> bool:
        """Whether a click on one place means the other."""
        return distance_px(one, two, self.width_px, self.height_px) <= _NEAR_PX

    def grip_at(self, place: Point, rules: Sequence[DetectionRule], chosen: int | None) -> Grip | None:
        """What lies under a place: corners and edges of the chosen shape first, then shapes, the newest first."""
        if chosen is not None and rules[chosen].points:
            rule = rules[chosen]
            for number, point in enumerate(rule.points):
                if self.near(point, place):
                    return Grip(chosen, number)
            for number, point in enumerate(edge_middles(rule.points, rule.kind)):
                if self.near(point, place):
                    return Grip(chosen, number, edge=True)
        for number in sorted(range(len(rules)), key=lambda each: (each != chosen, -each)):
            if rules[number].points and self._hits(rules[number], place):
                return Grip(number)
        return None

    def _hits(self, rule: DetectionRule, place: Point) -> bool:
        if rule.kind is RuleKind.LINE:
            return from_line_px(rule.points, place, self.width_px, self.height_px) <= _NEAR_PX
        return contains(rule.points, place)


class Hand:
    """Holds a shape, or a corner of it, from a press to its release; `grip` is None while nothing is held."""

    def __init__(self) -> None:
        self.grip: Grip | None = None
        self._taken_at = Point(0, 0)
        self._points: Points = ()

    def take(self, grip: Grip, place: Point, points: Points) -> Points:
        """Take hold of it there, and tell the shape as it is then: an edge becomes a corner.

        A shape with as many corners as there may be is held as a whole instead.
        """
        held = grip
        if grip.edge and grip.corner is not None:
            more = bent(points, grip.corner, place)
            held = Grip(grip.rule, grip.corner + 1 if more != points else None)
            points = more
        self.grip, self._taken_at, self._points = held, place, points
        return points

    def drag(self, grip: Grip, place: Point) -> Points:
        """The shape with what is held moved there."""
        if grip.corner is None:
            return shifted(self._points, place.x - self._taken_at.x, place.y - self._taken_at.y)
        return with_corner(self._points, grip.corner, place)

    def let_go(self) -> bool:
        """Hold nothing any more; whether something was held."""
        held, self.grip = self.grip is not None, None
        return held
