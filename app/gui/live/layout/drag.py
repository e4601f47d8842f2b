"""What dropping a dragged tile somewhere would do; pure, the wall calls it."""

from PySide6.QtCore import QPoint, QRect

from app.gui.live.layout.slicing import Edge
from app.gui.live.tile.tile_paint import DropHint

_EDGE_SHARE = 0.25


def drop_hint(target: QRect, at: QPoint) -> DropHint | None:
    """Within a quarter of the tile from an edge the dragged one goes there, else they swap; None beside the tile."""
    if not target.contains(at):
        return None
    x, y = (at.x() - target.left()) / target.width(), (at.y() - target.top()) / target.height()
    nearest = min(((x, Edge.LEFT), (1 - x, Edge.RIGHT), (y, Edge.TOP), (1 - y, Edge.BOTTOM)), key=lambda each: each[0])
    return DropHint(nearest[1] if nearest[0] < _EDGE_SHARE else None)
