"""Polygons and lines in the picture as pure functions over many places at once; rules and their checks call it.

Places are arrays of shape (n, 2), in shares of the picture.
"""

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.domain.rules import LineDirection, Point

Places = NDArray[np.float64]
Flags = NDArray[np.bool_]

_STRAIGHT = 1e-9
"""Twice the area of a triangle that is taken for a line: less is the rounding of shares."""
_BESIDE_LINE = 0.01
"""Who stands this near to a line, in shares of the picture, is on neither side: boxes tremble by about that much."""


def inside(places: Places, corners: Sequence[Point]) -> Flags:
    """Which places lie in the polygon, by counting the edges that a ray to the right meets."""
    found = np.zeros(len(places), np.bool_)
    x, y = places[:, 0], places[:, 1]
    for one, other in zip(corners, (*corners[1:], corners[0]), strict=True):
        if one.y == other.y:
            continue
        between = (one.y > y) != (other.y > y)
        found ^= between & (x < one.x + (y - one.y) / (other.y - one.y) * (other.x - one.x))
    return found


def crossing(places: Places, line: Sequence[Point], direction: LineDirection) -> int | None:
    """The number of the first place behind a crossing of the line in that direction; None where there is none."""
    first, second = line
    along = np.array([second.x - first.x, second.y - first.y])
    length = float(np.hypot(*along))
    if length == 0:
        return None
    aside = ((places[:, 0] - first.x) * along[1] - (places[:, 1] - first.y) * along[0]) / length
    clear = np.flatnonzero(np.abs(aside) >= _BESIDE_LINE)
    for before, after in pairwise(clear):
        if (aside[before] > 0) == (aside[after] > 0):
            continue
        share = aside[before] / (aside[before] - aside[after])
        meets = places[before] + share * (places[after] - places[before])
        reach = float(np.dot(meets - (first.x, first.y), along)) / length**2
        # y grows downwards, so a positive side is the left hand of who walks from the first point to the second.
        to_left = aside[after] > 0
        wanted = direction is LineDirection.BOTH or to_left == (direction is LineDirection.LEFT)
        if wanted and 0.0 <= reach <= 1.0:
            return int(after)
    return None


def area(corners: Sequence[Point]) -> float:
    """The share of the picture that a polygon covers."""
    turned = (*corners[1:], corners[0]) if corners else ()
    return abs(sum(a.x * b.y - b.x * a.y for a, b in zip(corners, turned, strict=True))) / 2


def crosses_itself(corners: Sequence[Point]) -> bool:
    """Whether two edges of the polygon meet that are not neighbours, or an edge folds back onto the next."""
    count = len(corners)
    edges = [(corners[n], corners[(n + 1) % count]) for n in range(count)]
    for n in range(count):
        for m in range(n + 1, count):
            neighbours = m == n + 1 or (n == 0 and m == count - 1)
            if neighbours:
                (a, b), (c, d) = (edges[n], edges[m]) if m == n + 1 else (edges[m], edges[n])
                folds = _turn(a, b, d) == 0 and (a.x - b.x) * (d.x - c.x) + (a.y - b.y) * (d.y - c.y) > 0
                if folds:
                    return True
            elif _meet(*edges[n], *edges[m]):
                return True
    return False


def _turn(a: Point, b: Point, c: Point) -> float:
    turn = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    return 0.0 if abs(turn) < _STRAIGHT else turn


def _meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    one, two, three, four = _turn(a, b, c), _turn(a, b, d), _turn(c, d, a), _turn(c, d, b)
    if ((one > 0) != (two > 0)) and ((three > 0) != (four > 0)) and 0 not in (one, two, three, four):
        return True
    touching = ((one, a, b, c), (two, a, b, d), (three, c, d, a), (four, c, d, b))
    return any(turn == 0 and _between(start, end, place) for turn, start, end, place in touching)


def _between(start: Point, end: Point, place: Point) -> bool:
    return min(start.x, end.x) <= place.x <= max(start.x, end.x) and (
        min(start.y, end.y) <= place.y <= max(start.y, end.y)
    )
