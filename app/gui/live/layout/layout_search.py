"""Finds the arrangement of a page that covers most of the wall without cropping; pure, the wall's state calls it."""

import itertools
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.gui.live.layout.slicing import Leaf, Split, Tree, coverage, place, renamed, smallest_share

SEARCHED_UP_TO = 9
FAIR_SHARE, LEAST_SHARE = 0.4, 0.25
_GOOD_COVERAGE = 0.85
_LOOKS_THE_SAME = 0.03
"""Plans whose coverage differs by less look the same; then the one with the most equal tiles is better."""
_KINDS = 4
_SAME_SHAPE = 1.02
_STEPS = 12
_WIDEST = math.log(16)
_TRIED = 12


def best_tree(shapes: Mapping[str, float], width: int, height: int, gap: int) -> Tree:
    """The tree of all tiles; `shapes` are their widths over their heights, in the order in which they should stand.

    Up to nine tiles slicing trees and orders are searched, above that rows, columns and the grid. The smallest tile has
    at least 40 % of the mean area, or 25 % where that would cover less than 75 % of the wall. Takes up to 50 ms.
    """
    keys = list(shapes)
    if len(keys) == 1:
        return Leaf(keys[0])
    candidates = list(_lines(keys))
    if len(keys) <= SEARCHED_UP_TO:
        candidates += _searched(shapes, width / max(1, height))
    return _in_order(_best(candidates, shapes, width, height, gap), shapes, width, height)


def _best(candidates: Sequence[Tree], shapes: Mapping[str, float], width: int, height: int, gap: int) -> Tree:
    judged = []
    for tree in candidates:
        places = place(tree, shapes, width, height, gap)
        judged.append((coverage(places, width, height), smallest_share(places), tree))
    for share in (FAIR_SHARE, LEAST_SHARE, 0.0):
        fair = [each for each in judged if each[1] >= share]
        top = max((each[0] for each in fair), default=0.0)
        if top >= _GOOD_COVERAGE or (fair and share == 0.0):
            break
    alike = [each for each in fair if each[0] >= top - _LOOKS_THE_SAME]
    return max(alike, key=lambda each: (each[1], each[0]))[2]


def _lines(keys: Sequence[str]) -> list[Tree]:
    """Even divisions into rows, and the same into columns."""
    found = []
    for lines in range(1, len(keys) + 1):
        at, rows = 0, []
        for line in range(lines):
            size = len(keys) // lines + (line < len(keys) % lines)
            rows.append(tuple(Leaf(key) for key in keys[at : at + size]))
            at += size
        found += [Split(across, tuple(_line(not across, row) for row in rows)) for across in (False, True)]
    return [_line(tree.across, tree.parts) for tree in found]


def _line(across: bool, parts: tuple[Tree, ...]) -> Tree:
    return parts[0] if len(parts) == 1 else Split(across, parts)


# The search. Tiles of one shape are alike, so what matters of a part is how many of each kind it holds. For each such
# count the shapes that it can take are kept, one for each step of their logarithm: the one with the most equal tiles.

_Count = tuple[int, ...]
_Shares = NDArray[np.float64]


@dataclass(frozen=True)
class _Joint:
    """Two parts, beside or above one another, of the ways that are kept for each."""

    across: bool
    first: _Count
    first_way: int
    second: _Count
    second_way: int


@dataclass(frozen=True)
class _Ways:
    """Ways to arrange so many tiles: their shapes, the smallest tile's area over the whole's, and how each is joined.

    A single tile has one way, which is not joined.
    """

    shapes: _Shares
    smallest: _Shares
    joints: tuple[_Joint, ...] = ()


@dataclass(frozen=True)
class _Table:
    """All pairs of ways of two counts, row by row."""

    across: bool
    first: _Count
    second: _Count
    columns: int
    shapes: _Shares
    smallest: _Shares

    def joint(self, at: int) -> _Joint:
        """How the pair at that place is made."""
        return _Joint(self.across, self.first, at // self.columns, self.second, at % self.columns)


def _searched(shapes: Mapping[str, float], wall_shape: float) -> list[Tree]:
    kinds = _kinds(shapes)
    whole: _Count = tuple(len(keys) for _, keys in kinds)
    kept: dict[_Count, _Ways] = {}
    for number, (shape, _) in enumerate(kinds):
        one = tuple(int(number == each) for each in range(len(kinds)))
        kept[one] = _Ways(np.array([shape]), np.array([1.0]))
    for count in sorted(itertools.product(*(range(many + 1) for many in whole)), key=sum):
        if 1 < sum(count) < sum(whole):
            kept[count] = _thinned(_tables(count, kept))
    tables = _tables(whole, kept)
    ways = _Ways(*_joined(tables))
    covered = np.minimum(ways.shapes / wall_shape, wall_shape / ways.shapes)
    found: list[Tree] = []
    for share in (FAIR_SHARE, LEAST_SHARE):
        fair = np.flatnonzero(ways.smallest * sum(whole) >= share)
        best = fair[np.argsort(-covered[fair], kind="stable")][:_TRIED]
        found += [_named(_tree(_joint_at(tables, int(at)), kept), kinds) for at in best]
    return found


def _alike(shapes: Mapping[str, float]) -> list[tuple[float, list[str]]]:
    """Tiles grouped by shape."""
    kinds: list[tuple[float, list[str]]] = []
    for key, shape in sorted(shapes.items(), key=lambda each: each[1]):
        if kinds and shape / kinds[-1][0] < _SAME_SHAPE:
            kinds[-1][1].append(key)
        else:
            kinds.append((shape, [key]))
    return kinds


def _kinds(shapes: Mapping[str, float]) -> list[tuple[float, list[str]]]:
    """At most four kinds of tiles: of more, the two that are most alike become one, at their mean."""
    kinds = _alike(shapes)
    while len(kinds) > _KINDS:
        at = min(range(len(kinds) - 1), key=lambda each: kinds[each + 1][0] / kinds[each][0])
        (one, keys), (other, more) = kinds[at], kinds[at + 1]
        mean = (one ** len(keys) * other ** len(more)) ** (1 / (len(keys) + len(more)))
        kinds[at : at + 2] = [(mean, keys + more)]
    return kinds


def _tables(count: _Count, kept: Mapping[_Count, _Ways]) -> list[_Table]:
    """Every way to join two parts that together hold `count`."""
    found = []
    for first in itertools.product(*(range(many + 1) for many in count)):
        second = tuple(all_ - part for all_, part in zip(count, first, strict=True))
        if first > second or not any(first):
            continue
        one, other = kept[first], kept[second]
        for across in (True, False):
            # Above one another it is the same with every shape turned.
            a, b = (one.shapes, other.shapes) if across else (1 / one.shapes, 1 / other.shapes)
            length = a[:, None] + b[None, :]
            smallest = np.minimum((one.smallest * a)[:, None], (other.smallest * b)[None, :]) / length
            shape = length if across else 1 / length
            found.append(_Table(across, first, second, len(b), shape.ravel(), smallest.ravel()))
    return found


def _joined(tables: Sequence[_Table]) -> tuple[_Shares, _Shares]:
    return np.concatenate([each.shapes for each in tables]), np.concatenate([each.smallest for each in tables])


def _joint_at(tables: Sequence[_Table], at: int) -> _Joint:
    for table in tables:
        if at < len(table.shapes):
            return table.joint(at)
        at -= len(table.shapes)
    raise IndexError(at)


def _thinned(tables: Sequence[_Table]) -> _Ways:
    shapes, smallest = _joined(tables)
    steps = np.floor(np.log(shapes) * (_STEPS / _WIDEST)).astype(np.int64)
    order = np.lexsort((-smallest, steps))
    first = np.ones(len(order), bool)
    first[1:] = steps[order][1:] != steps[order][:-1]
    chosen = order[first & (np.abs(steps[order]) <= _STEPS)]
    joints = tuple(_joint_at(tables, int(at)) for at in chosen)
    return _Ways(shapes[chosen], smallest[chosen], joints)


def _tree(joint: _Joint, kept: Mapping[_Count, _Ways]) -> Tree:
    """The tree of a joint; its leaves are named by their kind."""
    parts: list[Tree] = []
    for count, way in ((joint.first, joint.first_way), (joint.second, joint.second_way)):
        below = kept[count].joints
        part = _tree(below[way], kept) if below else Leaf(str(count.index(1)))
        parts += part.parts if isinstance(part, Split) and part.across is joint.across else (part,)
    return Split(joint.across, tuple(parts))


def _named(tree: Tree, kinds: Sequence[tuple[float, list[str]]]) -> Tree:
    """Leaves that were named by their kind, named by the tiles of that kind."""
    left = [iter(keys) for _, keys in kinds]
    return renamed(tree, lambda kind: next(left[int(kind)]))


def _in_order(tree: Tree, shapes: Mapping[str, float], width: int, height: int) -> Tree:
    """Tiles of one shape stand in the user's order, read line by line."""
    places = place(tree, shapes, width, height, 0)
    read = sorted(places, key=lambda key: (places[key].y, places[key].x))
    named: dict[str, str] = {}
    for _, keys in _alike(shapes):
        seats = [key for key in read if key in keys]
        wanted = [key for key in shapes if key in keys]
        named |= dict(zip(seats, wanted, strict=True))
    return renamed(tree, named.__getitem__)
