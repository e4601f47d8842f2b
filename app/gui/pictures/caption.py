"""Words over and in place of recorded pictures; the panes that play paint with it."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from app.gui.looks.theme import VIDEO_SECOND_TEXT, VIDEO_TEXT, sized

_PLATE = QColor(5, 7, 10, 190)
_PLATE_PX = 24


def paint_plate(
    painter: QPainter, corner: QPoint, words: str, font: QFont, *, colour: str = VIDEO_TEXT, room_px: int = 0
) -> QRect:
    """Words on a dark plate that begins 8 px from `corner`, cut short to `room_px` where that is a number above 0."""
    painter.setFont(sized(font, 12, strong=True))
    metrics = painter.fontMetrics()
    if room_px > 0:
        words = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, max(0, room_px - 32))
    plate = QRect(corner + QPoint(8, 8), corner + QPoint(8 + metrics.horizontalAdvance(words) + 16, 8 + _PLATE_PX))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PLATE)
    painter.drawRoundedRect(plate, 4, 4)
    painter.setPen(QColor(colour))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
    return plate


def paint_message(painter: QPainter, area: QRect, first: str, second: str, font: QFont, *, small: bool = False) -> None:
    """What to say where there is no picture, in the middle of `area`."""
    inner = area.adjusted(24, 0, -24, 0)
    painter.setFont(sized(font, 13 if small else 15, strong=True))
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    height = painter.fontMetrics().boundingRect(inner, flags, first).height()
    top = area.center().y() - height
    painter.setPen(QColor(VIDEO_TEXT))
    painter.drawText(QRect(inner.left(), top, inner.width(), height), flags, first)
    painter.setFont(sized(font, 12 if small else 13))
    painter.setPen(QColor(VIDEO_SECOND_TEXT))
    painter.drawText(QRect(inner.left(), top + height + 8, inner.width(), 48), flags, second)
