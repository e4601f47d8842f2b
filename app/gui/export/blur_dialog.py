"""Where the user draws what an export must not show: rectangles over a picture, by mouse or by keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.gui.canvas import fitted_image
from app.gui.controls import make_label, text_button
from app.gui.texts import tr
from app.gui.theme import DARK, VIDEO_BACK
from app.playback.export.request import Area

MAX_AREAS = 16
_LEAST_PX = 8
_FIRST = Area(0.375, 0.375, 0.25, 0.25)
_STEP = 0.02
_BLURRED = QColor(5, 7, 10, 200)
_BLANK = QSize(1280, 720)
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
        veil: QColor = _BLURRED,
        name: Callable[[int], str] | None = None,
    ) -> None:
        """`name` says how many areas there are on the picture; without it they are blurred ones."""
        super().__init__()
        self._picture = picture
        self._veil, self._name = veil, name or _blurred
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
        blank = QRect(QPoint(0, 0), _BLANK.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio))
        blank.moveCenter(self.rect().center())
        return blank

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


def _blurred(count: int) -> str:
    return tr("Picture with 1 blurred area") if count == 1 else tr("Picture with %n blurred areas", "", count)


class BlurDialog(QDialog):
    """`areas` are what the user wants blurred, once it was accepted."""

    def __init__(self, parent: QWidget, picture: QImage | None, areas: tuple[Area, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Blur areas"))
        self.resize(800, 560)
        self.canvas = AreaCanvas(picture, areas)
        words = tr(
            "Draw a rectangle over what nobody should recognise. It is blurred in every picture of the export, of each "
            "of its cameras, and cannot be undone in the file."
        )
        if picture is None:
            words += " " + tr("No picture is shown now, so that you draw on a blank one.")
        add = text_button(
            tr("Add area"), tr("Put an area into the middle; arrows move it, Shift and arrows size it"), self._add
        )
        self._remove = text_button(tr("Remove"), tr("Take the chosen area away (Delete)"), self.canvas.remove_chosen)
        cancel = text_button(tr("Cancel"), tr("Leave the areas as they were (Esc)"), self.reject)
        self.done_button = text_button(tr("Use these areas"), tr("Blur what is marked (Enter)"), self.accept)
        self.done_button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(add)
        row.addWidget(self._remove)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(make_label("second", words, wraps=True))
        column.addWidget(self.canvas, 1)
        column.addLayout(row)
        self.canvas.changed.connect(self._arrange)
        self._arrange()
        self.canvas.setFocus()

    @property
    def areas(self) -> tuple[Area, ...]:
        """What is marked."""
        return tuple(self.canvas.areas)

    def _add(self) -> None:
        self.canvas.add(_FIRST)
        self.canvas.setFocus()

    def _arrange(self) -> None:
        self._remove.setEnabled(bool(self.canvas.areas))
