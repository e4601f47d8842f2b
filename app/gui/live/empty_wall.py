"""What a wall without tiles says; the wall calls it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from app.gui.theme import Theme, sized


def paint_empty(painter: QPainter, wall: QRect, font: QFont, theme: Theme, words: tuple[str, str]) -> None:
    """Two sentences in the middle."""
    area = wall.adjusted(48, 0, -48, 0)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    middle = area.center().y()
    painter.setFont(sized(font, 18, strong=True))
    painter.setPen(QColor(theme.text))
    painter.drawText(area.adjusted(0, middle - 32, 0, 0), flags, words[0])
    painter.setFont(sized(font, 13))
    painter.setPen(QColor(theme.second_text))
    painter.drawText(area.adjusted(0, middle + 4, 0, 0), flags, words[1])
