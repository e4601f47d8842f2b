"""A wall as a tree of tiles beside and above one another, and where its tiles go; pure, the wall's parts call it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

import msgspec


@dataclass(frozen=True)
class Place:
    """A tile's rectangle in pixels."""

    x: int
    y: int
    width: int
    height: int


class Leaf(msgspec.Struct, frozen=True, tag="tile", forbid_unknown_fields=True):
    """One tile; `key` names its camera."""

    key: str


class Split(msgspec.Struct, frozen=True, tag="split", forbid_unknown_fields=True):
    """Parts beside one another from left to right (`across`), or above one another from top to bottom."""

    across: bool
    parts: "tuple[Leaf | Split, ...]"


Tree = Leaf | Split


class Edge(Enum):
    """A side of a tile."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


@dataclass(frozen=True)
class _Line:
    """How wide a tree is at each height, where every tile keeps its shape: width = slope * height + offset."""

    slope: float
    offset: float


def keys_of(tree: Tree) -> Iterator[str]:
    """Every tile's key, from the left and the top."""
    if isinstance(tree, Leaf):
        yield tree.key
        return
    for part in tree.parts:
        yield from keys_of(part)


def place(tree: Tree, shapes: Mapping[str, float], width: int, height: int, gap: int) -> dict[str, Place]:
    """Where each tile goes: as large as fits, in the middle, nothing cropped or stretched, `gap` px between tiles.

    `shapes` are widths over heights. A room that is too small for the gaps leaves tiles of one pixel.
    """
    line = _line(tree, shapes, gap)
    used_height = max(1.0, min(float(height), (width - line.offset) / line.slope))
    used_width = line.slope * used_height + line.offset
    found: dict[str, Place] = {}
    _put(tree, shapes, gap, ((width - used_width) / 2, (height - used_height) / 2, used_width, used_height), found)
    return found


def _line(tree: Tree, shapes: Mapping[str, float], gap: int) -> _Line:
    if isinstance(tree, Leaf):
        return _Line(shapes[tree.key], 0.0)
    lines = [_line(part, shapes, gap) for part in tree.parts]
    gaps = gap * (len(lines) - 1)
    if tree.across:
        return _Line(sum(line.slope for line in lines), sum(line.offset for line in lines) + gaps)
    slope = 1 / sum(1 / line.slope for line in lines)
    return _Line(slope, slope * (sum(line.offset / line.slope for line in lines) - gaps))


def _put(
    tree: Tree,
    shapes: Mapping[str, float],
    gap: int,
    room: tuple[float, float, float, float],
    found: dict[str, Place],
) -> None:
    x, y, width, height = room
    if isinstance(tree, Leaf):
        found[tree.key] = Place(round(x), round(y), max(1, int(width + 0.01)), max(1, int(height + 0.01)))
        return
    for part in tree.parts:
        line = _line(part, shapes, gap)
        if tree.across:
            part_width = max(1.0, line.slope * height + line.offset)
            _put(part, shapes, gap, (x, y, part_width, height), found)
            x += part_width + gap
        else:
            part_height = max(1.0, (width - line.offset) / line.slope)
            _put(part, shapes, gap, (x, y, width, part_height), found)
            y += part_height + gap


def coverage(places: Mapping[str, Place], width: int, height: int) -> float:
    """The share of the wall that is covered."""
    return sum(each.width * each.height for each in places.values()) / max(1, width * height)


def smallest_share(places: Mapping[str, Place]) -> float:
    """The smallest tile's area over the mean area."""
    areas = [each.width * each.height for each in places.values()]
    return min(areas) * len(areas) / sum(areas)


# Changes by hand


def renamed(tree: Tree, name: Callable[[str], str]) -> Tree:
    """The same tree with other keys."""
    if isinstance(tree, Leaf):
        return Leaf(name(tree.key))
    return Split(tree.across, tuple(renamed(part, name) for part in tree.parts))


def swapped(tree: Tree, one: str, other: str) -> Tree:
    """The two tiles in each other's place."""
    return renamed(tree, lambda key: {one: other, other: one}.get(key, key))


def without(tree: Tree, key: str) -> Tree | None:
    """The tree without that tile; None where it was the only one."""
    if isinstance(tree, Leaf):
        return None if tree.key == key else tree
    parts = [left for part in tree.parts if (left := without(part, key)) is not None]
    if len(parts) > 1:
        return Split(tree.across, _flat(tree.across, parts))
    return parts[0] if parts else None


def inserted(tree: Tree, key: str, target: str, edge: Edge) -> Tree:
    """The tree with the tile of `key` moved, or added, to an edge of `target`."""
    left = without(tree, key)
    if left is None or key == target:
        return tree
    return _beside(left, key, target, edge)


def _beside(tree: Tree, key: str, target: str, edge: Edge) -> Tree:
    if isinstance(tree, Split):
        parts = [_beside(part, key, target, edge) for part in tree.parts]
        return Split(tree.across, _flat(tree.across, parts))
    if tree.key != target:
        return tree
    pair = (Leaf(key), tree) if edge in (Edge.LEFT, Edge.TOP) else (tree, Leaf(key))
    return Split(edge in (Edge.LEFT, Edge.RIGHT), pair)


def _flat(across: bool, parts: list[Tree]) -> tuple[Tree, ...]:
    """Splits in the same direction as their parent become parts of it."""
    flat: list[Tree] = []
    for part in parts:
        if isinstance(part, Split) and part.across is across:
            flat += part.parts
        else:
            flat.append(part)
    return tuple(flat)


def added(tree: Tree | None, key: str, shapes: Mapping[str, float], width: int, height: int) -> Tree:
    """The tree with one more tile beside or below all others, whichever covers more."""
    if tree is None:
        return Leaf(key)
    ways = [Split(across, _flat(across, [tree, Leaf(key)])) for across in (True, False)]
    return max(ways, key=lambda way: coverage(place(way, shapes, width, height, 0), width, height))
