"""The card above the pointer on the timeline: a small picture of the moment, its time, and what happened then."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.gui.looks.theme import VIDEO_BACK, VIDEO_TEXT, Theme, sized
from app.gui.pictures.canvas import fitted_image
from app.gui.timeline.lanes.timeline_hover import Hover
from app.gui.timeline.lanes.timeline_previews import FoundPreview
from app.gui.wording.words import clock_time

_PICTURE_WIDTH_PX = 224
_PICTURE_HEIGHT_PX = 126
_MARGIN_PX = 8
_LINE_PX = 20
_SAME_MOMENT_MS = 1_000


class HoverCard(QWidget):
    """A child of the timeline that lies over its other parts, and that the pointer does not feel."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hover: Hover | None = None
        self._picture: FoundPreview | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def words(self) -> tuple[str, str]:
        """The two lines that it shows."""
        return ("", "") if self._hover is None else (self._hover.title, self._hover.words)

    @property
    def picture_ms(self) -> int | None:
        """When the picture that it shows was taken; None while it shows none."""
        return None if self._picture is None else self._picture.wall_ms

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        self.update()

    def show_hover(self, hover: Hover, foot: QPoint) -> None:
        """Show it with its foot at a point of the parent; the picture of the moment before stays till the new came."""
        if hover.picture_ms is None or (self._hover is not None and hover.camera_id != self._hover.camera_id):
            self._picture = None
        self._hover = hover
        self._place(foot)
        self.show()
        self.raise_()
        self.update()

    def show_picture(self, preview: FoundPreview) -> None:
        """Show the picture, where it still belongs to what lies under the pointer."""
        hover = self._hover
        if hover is not None and hover.picture_ms is not None and hover.camera_id == preview.camera_id:
            self._picture = preview
            self.update()

    def forget(self) -> None:
        """The pointer is elsewhere."""
        self._hover = self._picture = None
        self.hide()

    def _place(self, foot: QPoint) -> None:
        assert self._hover is not None
        inner = _PICTURE_WIDTH_PX
        words = self._words_box(inner)
        height = _LINE_PX + words + 2 * _MARGIN_PX
        if self._hover.picture_ms is not None:
            height += _PICTURE_HEIGHT_PX + _MARGIN_PX
        width = inner + 2 * _MARGIN_PX
        timeline = self.parentWidget()
        assert timeline is not None
        room = timeline.width() - width - 4
        left = max(4, min(room, foot.x() - width // 2))
        self.setGeometry(QRect(left, max(4, foot.y() - height), width, height))

    def _words_box(self, width: int) -> int:
        assert self._hover is not None
        if not self._hover.words:
            return 0
        metrics = QFontMetrics(sized(self.font(), 12))
        wanted = metrics.boundingRect(0, 0, width, 400, Qt.TextFlag.TextWordWrap, self._hover.words)
        return max(_LINE_PX, wanted.height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Card, picture, words."""
        if self._hover is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.border), 1))
        painter.setBrush(QColor(self._theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        top = _MARGIN_PX
        if self._hover.picture_ms is not None:
            self._paint_picture(painter, QRect(_MARGIN_PX, top, _PICTURE_WIDTH_PX, _PICTURE_HEIGHT_PX))
            top += _PICTURE_HEIGHT_PX + _MARGIN_PX
        line = QRect(_MARGIN_PX, top, _PICTURE_WIDTH_PX, _LINE_PX)
        font = sized(self.font(), 13, strong=True)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        title = QFontMetrics(font).elidedText(self._hover.title, Qt.TextElideMode.ElideLeft, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(sized(self.font(), 12))
        painter.setPen(QColor(self._theme.second_text))
        rest = QRect(_MARGIN_PX, line.bottom() + 1, _PICTURE_WIDTH_PX, self.height() - line.bottom() - _MARGIN_PX)
        painter.drawText(rest, Qt.TextFlag.TextWordWrap, self._hover.words)
        painter.end()

    def _paint_picture(self, painter: QPainter, where: QRect) -> None:
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(where), 4, 4)
        painter.save()
        painter.setClipPath(rounded)
        painter.fillRect(where, QColor(VIDEO_BACK))
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(fitted_image(self._picture.image, where), self._picture.image)
            self._paint_time(painter, where, self._picture)
        painter.restore()

    def _paint_time(self, painter: QPainter, where: QRect, picture: FoundPreview) -> None:
        """When the picture was taken, where that is not the moment under the pointer."""
        if abs(picture.wall_ms - picture.asked_ms) < _SAME_MOMENT_MS:
            return
        words = clock_time(picture.wall_ms)
        painter.setFont(sized(self.font(), 12))
        plate = QRect(0, 0, painter.fontMetrics().horizontalAdvance(words) + 12, 20)
        plate.moveBottomLeft(where.bottomLeft() + QPoint(4, -4))
        painter.fillRect(plate, QColor(5, 7, 10, 190))
        painter.setPen(QColor(VIDEO_TEXT))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)
