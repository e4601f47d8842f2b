"""Paints a day's share: the number, and a bar with what is missing hatched; the health view uses it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.gui.health.continuity_model import DAY_ROLE
from app.gui.looks.marks import paint_hatching
from app.gui.looks.theme import Theme, sized
from app.gui.wording.words import share_name
from app.index.continuity import INTENDED, Standing
from app.index.day_account import DayAccount

ROW_PX = 48
_MARGIN_PX = 8
_BAR_PX = 8
_LEAST_MISSING_PX = 4.0
"""A gap of a second is as wide as this: what is missing is never too thin to be seen."""


class ContinuityDelegate(QStyledItemDelegate):
    """Days get a bar; the other columns are words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One height for every row."""
        return QSize(max(72, super().sizeHint(option, index).width()), ROW_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One cell."""
        day = index.data(DAY_ROLE)
        if not isinstance(day, DayAccount):
            self._paint_words(painter, option, str(index.data()))
            return
        painter.save()
        box = QRectF(option.rect).adjusted(_MARGIN_PX, 6, -_MARGIN_PX, -8)
        painter.setFont(sized(option.font, 13))
        painter.setPen(QColor(self._theme.second_text if day.share is None else self._theme.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, share_name(day.share))
        if day.share is not None:
            self._paint_bar(painter, QRectF(box.left(), box.bottom() - _BAR_PX, box.width(), _BAR_PX), day)
        self._paint_ring(painter, option)
        painter.restore()

    def _paint_words(self, painter: QPainter, option: QStyleOptionViewItem, words: str) -> None:
        painter.save()
        font = sized(option.font, 13)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        box = QRectF(option.rect).adjusted(_MARGIN_PX, 0, -_MARGIN_PX, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
        if painter.boundingRect(box, flags, words).height() > box.height():
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, round(box.width()))
        painter.drawText(box, flags, words)
        self._paint_ring(painter, option)
        painter.restore()

    def _paint_ring(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_bar(self, painter: QPainter, bar: QRectF, day: DayAccount) -> None:
        """Midnight to midnight from left to right: recorded, hatched where something went wrong, blank where meant."""
        painter.fillRect(bar, QColor(self._theme.lane))
        per_ms = bar.width() / day.span.length_ms
        for stretch in day.stretches:
            left = bar.left() + (stretch.start_ms - day.span.start_ms) * per_ms
            piece = QRectF(left, bar.top(), stretch.length_ms * per_ms, bar.height())
            if stretch.standing is Standing.RECORDED:
                painter.fillRect(piece, QColor(self._theme.recorded))
            elif stretch.standing is Standing.MISSING and stretch.cause not in INTENDED:
                piece.setWidth(max(_LEAST_MISSING_PX, piece.width()))
                painter.fillRect(piece, QColor(self._theme.lane))
                paint_hatching(painter, piece, QColor(self._theme.warning), step_px=4)
