"""The plates that lie over a tile's picture, painted once and kept until one of them changes; the tile owns one."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QPainter, QPixmap

from app.domain.event import EventClass
from app.gui.live.tile import tile_paint as paint
from app.gui.looks.theme import DARK

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
        self._pieces: list[tuple[int, QPixmap]] = []

    def paint(self, painter: QPainter, area: QRect, words: CoverWords, font: QFont, scale: float) -> None:
        """Lay the plates over the top of `area`; `scale` is the screen's pixels for each of ours."""
        key = (words, area.width(), scale)
        if key != self._key:
            self._key, self._pieces = key, _painted(area.width(), words, font, scale)
        for left, image in self._pieces:
            painter.drawPixmap(area.left() + left, area.top(), image)


def _painted(width: int, words: CoverWords, font: QFont, scale: float) -> list[tuple[int, QPixmap]]:
    """The images, and where each begins; what lies empty between name and state is in none, since it costs too."""
    rows = 1 + len(words.notes) + (words.event_class is not None)
    image = QPixmap(round(width * scale), round((_INSET_PX + rows * _ROW_PX) * scale))
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    badge_left = paint.paint_badge(painter, QRect(0, 0, width, _ROW_PX), words.badge, words.colour, font)
    if words.hd:
        badge_left = paint.paint_label(painter, QPoint(badge_left - 44, _INSET_PX), "HD", font, 44).left()
    name = paint.paint_label(painter, QPoint(_INSET_PX, _INSET_PX), words.name, font, badge_left - 16)
    row = QPoint(_INSET_PX, _INSET_PX + _ROW_PX)
    for note in words.notes:
        paint.paint_label(painter, row, note, font, width - 16, colour=DARK.warning)
        row += QPoint(0, _ROW_PX)
    if words.event_class is not None:
        paint.paint_event(painter, row, words.event_class, font)
    painter.end()
    name_right = name.right() + 2
    whole_pixels = scale == round(scale)  # else a part would begin between two of them
    if rows > 1 or not whole_pixels or not 0 < name_right < badge_left - 1:
        return [(0, image)]
    return [(0, _part(image, 0, name_right)), (badge_left - 1, _part(image, badge_left - 1, width))]


def _part(image: QPixmap, left: int, right: int) -> QPixmap:
    scale = image.devicePixelRatio()
    return image.copy(round(left * scale), 0, round((right - left) * scale), image.height())
