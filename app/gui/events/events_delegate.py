"""Paints the card of one event: its picture, its words, a dot while it is new, and a pin where it is kept."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.domain.event import Event
from app.gui.events.card_preview import CardPreview
from app.gui.events.events_model import EVENT_ROLE, KEPT_ROLE, REVIEWED_ROLE, EventsModel
from app.gui.looks import icons
from app.gui.looks.marks import paint_mark
from app.gui.looks.theme import VIDEO_BACK, Theme, sized
from app.gui.pictures.canvas import fitted_image
from app.gui.pictures.thumbnails import Thumbnails
from app.gui.wording.words import CLASS_NAMES, gone_words, length_name, moment_name

THUMBNAIL = QSize(144, 81)
_MARGIN_PX = 8
_CARD_HEIGHT_PX = THUMBNAIL.height() + 4 * _MARGIN_PX


class EventsDelegate(QStyledItemDelegate):
    """Cards of one height; the selected one has a surface, the focused one a ring."""

    def __init__(self, model: EventsModel, thumbnails: Thumbnails, preview: CardPreview, theme: Theme) -> None:
        super().__init__()
        self._model = model
        self._preview = preview
        self._thumbnails = thumbnails
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The height of a card."""
        return QSize(320, _CARD_HEIGHT_PX)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """One card."""
        event = index.data(EVENT_ROLE)
        if not isinstance(event, Event):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRect(option.rect).adjusted(_MARGIN_PX, _MARGIN_PX // 2, -_MARGIN_PX, -_MARGIN_PX // 2)
        direction = option.direction
        self._paint_back(painter, card, option.state)
        thumbnail = QRect(card.topLeft(), THUMBNAIL).translated(_MARGIN_PX, (card.height() - THUMBNAIL.height()) // 2)
        thumbnail = QStyle.visualRect(direction, card, thumbnail)
        self._paint_thumbnail(painter, thumbnail, event)
        words = card.adjusted(THUMBNAIL.width() + 3 * _MARGIN_PX, 0, -_MARGIN_PX, 0)
        self._paint_words(painter, QStyle.visualRect(direction, card, words), event, direction)
        if not index.data(REVIEWED_ROLE):
            self._paint_new(painter, thumbnail)
        if index.data(KEPT_ROLE):
            self._paint_kept(painter, card, direction)
        self._paint_button(painter, self.button_rect(QRect(option.rect), direction), option.state)
        painter.restore()

    @staticmethod
    def button_rect(row: QRect, direction: Qt.LayoutDirection) -> QRect:
        """Where the card's own button lies: it exports."""
        card = row.adjusted(_MARGIN_PX, _MARGIN_PX // 2, -_MARGIN_PX, -_MARGIN_PX // 2)
        button = QRect(card.right() - _MARGIN_PX - 31, card.bottom() - _MARGIN_PX - 31, 32, 32)
        return QStyle.visualRect(direction, card, button)

    def _paint_button(self, painter: QPainter, where: QRect, state: QStyle.StateFlag) -> None:
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected):
            painter.setPen(QPen(QColor(self._theme.border), 1))
            painter.setBrush(QColor(self._theme.surface))
            painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        icons.icon(icons.EXPORT, self._theme).paint(painter, where.adjusted(6, 6, -6, -6))

    def _paint_new(self, painter: QPainter, thumbnail: QRect) -> None:
        """A dot with a rim, so that it is seen on every picture."""
        painter.setPen(QPen(QColor(VIDEO_BACK), 2))
        painter.setBrush(QColor(self._theme.accent))
        painter.drawEllipse(QPointF(thumbnail.left() + 10, thumbnail.top() + 10), 6, 6)

    def _paint_kept(self, painter: QPainter, card: QRect, direction: Qt.LayoutDirection) -> None:
        kept = self.tr("Kept")
        painter.setFont(sized(painter.font(), 12, strong=True))
        painter.setPen(QColor(self._theme.accent))
        line = QRect(card.left(), card.top() + 12, card.width() - 2 * _MARGIN_PX, 26)
        visual = QStyle.visualRect(direction, card, line)
        painter.drawText(visual, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, kept)
        width = painter.fontMetrics().horizontalAdvance(kept)
        pin = QRect(line.right() - width - 20, line.top() + 5, 16, 16)
        icons.accent_icon(icons.KEPT, self._theme).paint(painter, QStyle.visualRect(direction, card, pin))

    def _paint_back(self, painter: QPainter, card: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        ring = selected and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(QColor(self._theme.accent), 2) if ring else QPen(QColor(self._theme.line), 1))
        painter.setBrush(QColor(self._theme.lane if selected or hovered else self._theme.surface))
        painter.drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 8, 8)

    def _paint_thumbnail(self, painter: QPainter, where: QRect, event: Event) -> None:
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(where), 4, 4)
        painter.save()
        painter.setClipPath(rounded)
        painter.fillRect(where, QColor(VIDEO_BACK))
        pixmap, playing = self._thumbnails.get(event.id), self._preview.image_of(event.id)
        if playing is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(fitted_image(playing, where), playing)
        elif pixmap is not None:
            target = QRect(0, 0, pixmap.width(), pixmap.height())
            target.moveCenter(where.center())
            painter.drawPixmap(target, pixmap)
        else:
            mark = QRectF(0, 0, 24, 24)
            mark.moveCenter(QRectF(where).center())
            paint_mark(painter, event.event_class, mark, self._theme.event(event.event_class), QColor(VIDEO_BACK))
        painter.restore()

    def _paint_words(self, painter: QPainter, area: QRect, event: Event, direction: Qt.LayoutDirection) -> None:
        painter.setLayoutDirection(direction)
        mark = QRectF(QStyle.visualRect(direction, area, QRect(area.left(), area.top() + 18, 14, 14)))
        card = QColor(self._theme.surface)
        paint_mark(painter, event.event_class, mark, self._theme.event(event.event_class), card)
        lines = [
            (
                CLASS_NAMES[event.event_class] + ("" if event.closed else self.tr(", now")),
                15,
                True,
                self._theme.text,
                22,
            ),
            (self._model.camera_name(event.camera_id), 13, False, self._theme.text, 0),
            (self._times(event), 13, False, self._theme.second_text, 0),
        ]
        y = area.top() + 12
        for words, pixels, strong, colour, indent in lines:
            font = sized(painter.font(), pixels, strong=strong)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            room = 40 if y > area.top() + 60 else 0  # the last line leaves the card's button alone
            line = QRect(area.left() + indent, y, area.width() - indent - room, 26)
            line = QStyle.visualRect(direction, area, line)
            elided = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, elided)
            y += 26

    def _times(self, event: Event) -> str:
        length = length_name(event.end_ms - event.start_ms)
        cause = self._model.gone_cause(event.id)
        parts = [moment_name(event.start_ms, self._model.now_ms), length]
        if self._model.is_wrong(event):
            parts.append(self.tr("wrong label"))
        elif cause is not None:
            parts.append(gone_words(cause))
        elif event.score > 0:  # plain movement has no class to be sure of
            parts.append(f"{round(event.score * 100)} %")
        return "  ·  ".join(parts)
