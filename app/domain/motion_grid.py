"""The grid in which movement is counted, and sets of its cells as numbers; every room may use it.

Cells are counted in rows from the top left corner. A set of cells is an int with bit n for cell n.
"""

import math
from collections.abc import Iterable

from app.domain.event import Box

COLUMNS, ROWS = 32, 18
CELLS = COLUMNS * ROWS
MINUTE_MS = 60_000
_SLIVER = 1e-6
"""A box that ends on the edge of a cell does not reach into the next one."""


def cells_of(box: Box) -> int:
    """The cells that the box touches."""
    left, right = _range(box.left, box.right, COLUMNS)
    top, bottom = _range(box.top, box.bottom, ROWS)
    row = ((1 << (right - left)) - 1) << left
    return sum(row << (line * COLUMNS) for line in range(top, bottom))


def cells_with_movement(seconds: bytes) -> int:
    """The cells that have any second of movement."""
    return sum(1 << cell for cell, count in enumerate(seconds) if count)


def packed(cells: int) -> bytes:
    """A set of cells for the database."""
    return cells.to_bytes(CELLS // 8, "little")


def unpacked(blob: bytes) -> int:
    """The reverse of packed()."""
    return int.from_bytes(blob, "little")


def joined(sets: Iterable[int]) -> int:
    """The cells that are in any of the sets."""
    found = 0
    for cells in sets:
        found |= cells
    return found


def _range(low: float, high: float, count: int) -> tuple[int, int]:
    first = min(count - 1, max(0, math.floor(low * count + _SLIVER)))
    return first, min(count, max(first + 1, math.ceil(high * count - _SLIVER)))
