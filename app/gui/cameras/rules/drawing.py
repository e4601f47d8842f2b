"""Shapes over a picture as pure functions: what lies under a pointer, and shapes moved, bent and held inside.

The canvas calls it. Places are Points, in shares of the picture.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.rules import MAX_CORNERS, Point, RuleKind

STEP = 0.01
LONG_STEP = 0.05
Points = tuple[Point, ...]


@dataclass(frozen=True)
class Grip:
    """What of a shape is held: a corner's number, the edge behind it (`edge`), or with `corner` None the whole."""

    rule: int
    corner: int | None = None
    edge: bool = False


def least_corners(kind: RuleKind) -> int:
    """How many corners make a shape of that kind."""
    return 2 if kind is RuleKind.LINE else 3


def first_shape(kind: RuleKind) -> Points:
    """A shape in the middle of the picture, for whoever draws by keyboard."""
    if kind is RuleKind.LINE:
        return (Point(0.35, 0.7), Point(0.65, 0.7))
    return (Point(0.35, 0.35), Point(0.65, 0.35), Point(0.65, 0.8), Point(0.35, 0.8))


def inside(point: Point) -> Point:
    """The nearest place in the picture, to a thousandth, so that what is saved reads well."""
    return Point(*(round(min(1.0, max(0.0, share)), 3) for share in (point.x, point.y)))


def shifted(points: Points, right: float, down: float) -> Points:
    """The whole shape moved, as far as the picture's edge lets all of it."""
    left, top = min(point.x for point in points), min(point.y for point in points)
    most_x, most_y = max(point.x for point in points), max(point.y for point in points)
    right = min(1.0 - most_x, max(-left, right))
    down = min(1.0 - most_y, max(-top, down))
    return tuple(inside(Point(point.x + right, point.y + down)) for point in points)


def with_corner(points: Points, corner: int, at: Point) -> Points:
    """One corner elsewhere."""
    return (*points[:corner], inside(at), *points[corner + 1 :])


def bent(points: Points, edge: int, at: Point) -> Points:
    """A corner more, on the edge behind corner `edge`; unchanged where there are as many as there may be."""
    if len(points) >= MAX_CORNERS:
        return points
    return (*points[: edge + 1], inside(at), *points[edge + 1 :])


def without_corner(points: Points, corner: int, kind: RuleKind) -> Points:
    """A corner less; unchanged where the rest would be no shape."""
    if len(points) <= least_corners(kind):
        return points
    return (*points[:corner], *points[corner + 1 :])


def edge_middles(points: Points, kind: RuleKind) -> Points:
    """Where an edge can be taken to bend it; a line has no such place."""
    if kind is RuleKind.LINE or len(points) < 3:
        return ()
    turned = (*points[1:], points[0])
    return tuple(Point((one.x + two.x) / 2, (one.y + two.y) / 2) for one, two in zip(points, turned, strict=True))


def contains(points: Points, place: Point) -> bool:
    """Whether a place lies in the polygon, by counting the edges that a ray to the right meets."""
    found = False
    for one, two in zip(points, (*points[1:], points[0]), strict=True):
        if (one.y > place.y) == (two.y > place.y):
            continue
        found ^= place.x < one.x + (place.y - one.y) / (two.y - one.y) * (two.x - one.x)
    return found


def distance_px(one: Point, two: Point, width_px: float, height_px: float) -> float:
    """How far two places are apart in a picture of that size."""
    return math.hypot((one.x - two.x) * width_px, (one.y - two.y) * height_px)


def from_line_px(points: Points, place: Point, width_px: float, height_px: float) -> float:
    """How far a place is from the stretch between the first two points."""
    (ax, ay), (bx, by) = ((point.x * width_px, point.y * height_px) for point in points[:2])
    x, y = place.x * width_px, place.y * height_px
    length = math.hypot(bx - ax, by - ay)
    if length == 0:
        return math.hypot(x - ax, y - ay)
    share = min(1.0, max(0.0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length**2))
    return math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay))


def middle(points: Sequence[Point]) -> Point:
    """The middle of the corners, where a shape's name stands."""
    return Point(sum(point.x for point in points) / len(points), sum(point.y for point in points) / len(points))
