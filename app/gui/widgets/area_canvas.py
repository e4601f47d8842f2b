"""A picture on which the user draws areas, rectangles all, by mouse or by keyboard; the dialog of areas owns it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.gui.looks.theme import DARK, VIDEO_BACK
from app.gui.pictures.canvas import blank_in, fitted_image
from app.gui.wording.texts import tr
from app.playback.export.request import Area

MAX_AREAS = 16
_LEAST_PX = 8
_STEP = 0.02
_MOVES = {
    Qt.Key.Key_Left: (-_STEP, 0.0),
    Qt.Key.Key_Right: (_STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -_STEP),
    Qt.Key.Key_Down: (0.0, _STEP),
}


def bounded(left: float, top: float, width: float, height: float) -> Area:
    """The nearest area that lies in the picture and is no narrower than a step."""
    width, height = min(1.0, max(_STEP, width)), min(1.0, max(_STEP, height))
    return Area(min(1 - width, max(0.0, left)), min(1 - height, max(0.0, top)), width, height)


class AreaCanvas(QWidget):
    """The picture with its areas. Dragging draws one, a click chooses one; arrows move it, with Shift they size it."""

    changed = Signal()

    def __init__(
        self,
        picture: QImage | None,
        areas: tuple[Area, ...],
        *,
        veil: QColor,
        name: Callable[[int], str],
    ) -> None:
        """`veil` lies over each area; `name` says how many of them there are on the picture."""
        super().__init__()
        self._picture = picture
        self._veil, self._name = veil, name
        self.areas = list(areas)
        self._chosen = len(self.areas) - 1
        self._begun: QPoint | None = None
        self._reached = QPoint()
        self.setMinimumSize(480, 270)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._say()

    def add(self, area: Area) -> None:
        """One area more, which is the chosen one then."""
        if len(self.areas) < MAX_AREAS:
            self.areas.append(area)
            self._chosen = len(self.areas) - 1
            self._tell()

    def remove_chosen(self) -> None:
        """Take the chosen area away."""
        if 0 <= self._chosen < len(self.areas):
            del self.areas[self._chosen]
            self._chosen = len(self.areas) - 1
            self._tell()

    def _tell(self) -> None:
        self._say()
        self.update()
        self.changed.emit()

    def _say(self) -> None:
        words = self._name(len(self.areas))
        if 0 <= self._chosen < len(self.areas):
            area = self.areas[self._chosen]
            words = tr(
                "{areas}, chosen: {left} % from the left, {top} % from the top, {width} % wide, {height} % high"
            ).format(
                areas=words,
                left=round(area.left * 100),
                top=round(area.top * 100),
                width=round(area.width * 100),
                height=round(area.height * 100),
            )
        self.setAccessibleName(words)

    @property
    def _where(self) -> QRect:
        """Where the picture is."""
        if self._picture is not None:
            return fitted_image(self._picture, self.rect())
        return blank_in(self.rect())

    def _drawn(self) -> Area:
        where = self._where
        drawn = QRect(self._begun or self._reached, self._reached).normalized().intersected(where)
        return bounded(
            (drawn.left() - where.left()) / where.width(),
            (drawn.top() - where.top()) / where.height(),
            drawn.width() / where.width(),
            drawn.height() / where.height(),
        )

    def _place(self, area: Area) -> QRectF:
        where = self._where
        return QRectF(
            where.left() + area.left * where.width(),
            where.top() + area.top * where.height(),
            area.width * where.width(),
            area.height * where.height(),
        )

    # Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin an area."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._begun = self._reached = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it larger or smaller."""
        self._reached = event.position().toPoint()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep what was drawn; what is too small to be meant was a click, which chooses."""
        if self._begun is None:
            return
        self._reached = event.position().toPoint()
        drawn, size = self._drawn(), self._reached - self._begun
        small = abs(size.x()) < _LEAST_PX or abs(size.y()) < _LEAST_PX
        self._begun = None
        if not small:
            self.add(drawn)
            return
        under = [number for number, area in enumerate(self.areas) if self._place(area).contains(event.position())]
        self._chosen = under[-1] if under else -1
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the chosen area, with Shift they size it; Delete takes it away."""
        chosen = self.areas[self._chosen] if 0 <= self._chosen < len(self.areas) else None
        move = _MOVES.get(Qt.Key(event.key()))
        if chosen is not None and move is not None:
            right, down = move
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                changed = bounded(chosen.left, chosen.top, chosen.width + right, chosen.height + down)
            else:
                changed = bounded(chosen.left + right, chosen.top + down, chosen.width, chosen.height)
            self.areas[self._chosen] = changed
            self._tell()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_chosen()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, and over it each area, so dark that nobody takes it for part of the picture."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(VIDEO_BACK))
        if self._picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(self._where, self._picture)
        places = [(self._place(area), number == self._chosen) for number, area in enumerate(self.areas)]
        if self._begun is not None:
            places.append((self._place(self._drawn()), True))
        for place, chosen in places:
            painter.fillRect(place, self._veil)
            painter.setPen(QPen(QColor(DARK.accent if chosen else DARK.border), 2))
            painter.drawRect(place)
        if self.hasFocus():
            painter.setPen(QPen(QColor(DARK.accent), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()
