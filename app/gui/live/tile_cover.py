"""The plates that lie over a tile's picture, painted once and kept until one of them changes; the tile owns one."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap

from app.domain.event import EventClass
from app.gui.live import tile_paint as paint
from app.gui.theme import DARK

_ROW_PX = 32
_INSET_PX = 8


@dataclass(frozen=True)
class CoverWords:
    """All that stands there: the state, the name, whether it is the main stream, sentences, and what just happened."""

    badge: str
    colour: str
    name: str
    hd: bool
    notes: tuple[str, ...]
    event_class: EventClass | None


class TileCover:
    """Text and rounded plates cost more than the picture below them: so they are one small image over it."""

    def __init__(self) -> None:
        self._key: tuple[CoverWords, int, float] | None = None
        self._image = QPixmap()

    def paint(self, painter: QPainter, area: QRect, words: CoverWords, font: QFont, scale: float) -> None:
        """Lay the plates over the top of `area`; `scale` is the screen's pixels for each of ours."""
        key = (words, area.width(), scale)
        if key != self._key:
            self._key, self._image = key, _painted(area.width(), words, font, scale)
        painter.drawPixmap(area.topLeft(), self._image)


def _painted(width: int, words: CoverWords, font: QFont, scale: float) -> QPixmap:
    rows = 1 + len(words.notes) + (words.event_class is not None)
    image = QPixmap(round(width * scale), round((_INSET_PX + rows * _ROW_PX) * scale))
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    badge_left = paint.paint_badge(painter, QRect(0, 0, width, _ROW_PX), words.badge, words.colour, font)
    if words.hd:
        badge_left = paint.paint_label(painter, QPoint(badge_left - 44, _INSET_PX), "HD", font, 44).left()
    paint.paint_label(painter, QPoint(_INSET_PX, _INSET_PX), words.name, font, badge_left - 16)
    row = QPoint(_INSET_PX, _INSET_PX + _ROW_PX)
    for note in words.notes:
        paint.paint_label(painter, row, note, font, width - 16, colour=DARK.warning)
        row += QPoint(0, _ROW_PX)
    if words.event_class is not None:
        paint.paint_event(painter, row, words.event_class, font)
    painter.end()
    return image
