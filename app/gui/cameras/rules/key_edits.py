"""What a key does to the chosen shape; pure, the canvas calls it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from app.domain.rules import Point, RuleKind
from app.gui.cameras.rules.drawing import (
    LONG_STEP,
    STEP,
    Points,
    bent,
    edge_middles,
    shifted,
    with_corner,
    without_corner,
)

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


@dataclass(frozen=True)
class KeyEdit:
    """What becomes of a shape: its points, the corner that keys move then (None: the whole), whether it goes.

    `merge` is the same word for steps that are undone together.
    """

    points: Points
    corner: int | None
    merge: str = ""
    removes: bool = False


def way_of(key: Qt.Key, *, shift: bool) -> tuple[float, float] | None:
    """How far an arrow moves, to the right and down, in shares of the picture."""
    if key not in ARROWS:
        return None
    right, down = ARROWS[key]
    step = LONG_STEP if shift else STEP
    return right * step, down * step


def edit_by_key(key: Qt.Key, points: Points, corner: int | None, kind: RuleKind, *, shift: bool) -> KeyEdit | None:
    """Arrows move, N takes the next corner, Insert adds one, Delete takes it or the whole away; None: another key."""
    way = way_of(key, shift=shift)
    if way is not None and corner is None:
        return KeyEdit(shifted(points, *way), None, "keys")
    if way is not None and corner is not None:
        at = Point(points[corner].x + way[0], points[corner].y + way[1])
        return KeyEdit(with_corner(points, corner, at), corner, f"keys {corner}")
    if key == Qt.Key.Key_N:
        return KeyEdit(points, _next_corner(corner, len(points), -1 if shift else 1))
    if key == Qt.Key.Key_Insert:
        middles, after = edge_middles(points, kind), corner or 0
        more = bent(points, after, middles[after]) if middles else points
        return KeyEdit(more, after + 1 if more != points else corner)
    if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        if corner is None:
            return KeyEdit(points, None, removes=True)
        return KeyEdit(without_corner(points, corner, kind), None)
    if key == Qt.Key.Key_Escape and corner is not None:
        return KeyEdit(points, None)
    return None


def _next_corner(corner: int | None, count: int, step: int) -> int | None:
    """All corners in turn, and then the whole shape again."""
    turn = ((-1 if corner is None else corner) + 1 + step) % (count + 1)
    return None if turn == 0 else turn - 1
