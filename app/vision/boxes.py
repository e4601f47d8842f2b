"""Arithmetic on boxes as pure functions; the rooms of vision call it."""

from collections.abc import Iterable

from app.domain.event import Box

WHOLE = Box(0.0, 0.0, 1.0, 1.0)
_EDGE = 0.02


def intersection(one: Box, other: Box) -> float:
    """The area that both cover."""
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(0.0, width) * max(0.0, height)


def overlap(one: Box, other: Box) -> float:
    """Intersection over union, 0 to 1."""
    shared = intersection(one, other)
    whole = one.area + other.area - shared
    return shared / whole if whole > 0 else 0.0


def inside(inner: Box, outer: Box) -> float:
    """How much of `inner` lies in `outer`, 0 to 1."""
    return intersection(inner, outer) / inner.area if inner.area > 0 else 0.0


def union(boxes: Iterable[Box]) -> Box:
    """The smallest box around all of them; at least one is needed."""
    found = list(boxes)
    return Box(
        min(box.left for box in found),
        min(box.top for box in found),
        max(box.right for box in found),
        max(box.bottom for box in found),
    )


def gap(one: Box, other: Box) -> float:
    """The larger of the free spaces between them sideways and up and down; 0 where they touch."""
    across = max(one.left, other.left) - min(one.right, other.right)
    down = max(one.top, other.top) - min(one.bottom, other.bottom)
    return max(0.0, across, down)


def stacked(one: Box, other: Box) -> bool:
    """Whether one stands above the other, as head and legs do: they share more than half of the narrower's width."""
    beside = min(one.right, other.right) - max(one.left, other.left)
    return beside > 0.5 * min(one.right - one.left, other.right - other.left)


def grown(box: Box, by: float) -> Box:
    """`box` with a margin on each side of this share of the picture, cut to the picture."""
    return clipped(Box(box.left - by, box.top - by, box.right + by, box.bottom + by))


def moved(box: Box, across: float, down: float) -> Box:
    """`box` shifted by shares of the picture, cut to the picture."""
    return clipped(Box(box.left + across, box.top + down, box.right + across, box.bottom + down))


def clipped(box: Box) -> Box:
    """The part of `box` that lies in the picture; never inside out."""
    left, top = min(1.0, max(0.0, box.left)), min(1.0, max(0.0, box.top))
    return Box(left, top, max(left, min(1.0, box.right)), max(top, min(1.0, box.bottom)))


def centre(box: Box) -> tuple[float, float]:
    """Where its middle is, in shares of the picture."""
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2


def at_edge(box: Box) -> bool:
    """Whether it touches the edge of the picture, where things come and go."""
    return box.left <= _EDGE or box.top <= _EDGE or box.right >= 1 - _EDGE or box.bottom >= 1 - _EDGE
