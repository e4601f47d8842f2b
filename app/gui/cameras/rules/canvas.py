"""A camera's picture with the shapes of its rules, drawn and moved by mouse or keyboard; the rules page owns it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.event import Box
from app.domain.rules import DetectionRule, Point, RuleKind
from app.gui.cameras.rules.drawing import Grip, Points, inside
from app.gui.cameras.rules.hand import Hand, Reach
from app.gui.cameras.rules.key_edits import edit_by_key, way_of
from app.gui.cameras.rules.pen import Pen
from app.gui.cameras.rules.shapes_paint import Shown, paint_shapes
from app.gui.looks.theme import DARK, VIDEO_BACK, VIDEO_SECOND_TEXT, sized
from app.gui.pictures.canvas import blank_in, fitted, paint_picture
from app.playback.picture import Picture


class RuleCanvas(QWidget):
    """Shows rules and tells what is wished of them; whoever owns it changes them and shows them again.

    `edited` tells a rule's number, its new points, and a word that is the same for steps that belong together.
    """

    chosen = Signal(int)
    edited = Signal(int, tuple, str)
    settled = Signal()
    drawn = Signal(RuleKind, tuple)
    drawing_ended = Signal()
    removal_asked = Signal(int)
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self._message = ""
        self._rules: tuple[DetectionRule, ...] = ()
        self._boxes: tuple[Box, ...] = ()
        self.rule: int | None = None
        self.corner: int | None = None
        self._hand = Hand()
        self.pen: Pen | None = None
        self.setMinimumSize(400, 225)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._say()

    # What it shows

    def show_picture(self, picture: Picture | None) -> None:
        """The newest picture, or none any more."""
        self._picture = picture
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether a picture is shown."""
        return self._picture is not None

    def show_message(self, message: str) -> None:
        """What is said where no picture is."""
        self._message = message
        self.update()

    def show_rules(self, rules: tuple[DetectionRule, ...], chosen: int | None) -> None:
        """These rules, one of them chosen."""
        other = chosen != self.rule
        self._rules, self.rule = rules, chosen
        points = rules[chosen].points if chosen is not None else ()
        if other or (self.corner is not None and self.corner >= len(points)):
            self.corner = None
        self._say()
        self.update()

    def show_boxes(self, boxes: tuple[Box, ...]) -> None:
        """The boxes of a wrong label, over everything."""
        self._boxes = boxes
        self.update()

    def begin_drawing(self, kind: RuleKind) -> None:
        """Draw a new shape: clicks set its corners; or arrows and Space."""
        self.pen = Pen(kind)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocus()
        self._say()
        self.update()

    def end_drawing(self) -> None:
        """Draw no more; what was begun is gone."""
        if self.pen is None:
            return
        self.pen = None
        self.unsetCursor()
        self._say()
        self.update()
        self.drawing_ended.emit()

    @property
    def _points(self) -> Points:
        """The chosen shape; none where there is none."""
        return self._rules[self.rule].points if self.rule is not None else ()

    @property
    def where(self) -> QRectF:
        """Where the picture is."""
        if self._picture is not None:
            return fitted(self._picture, self.rect(), self.devicePixelRatioF())
        return QRectF(blank_in(self.rect()))

    def _say(self) -> None:
        """What a screen reader says of it."""
        if self.pen is not None:
            words = self.tr("Drawing, {count} corners so far, pointer at {x} %, {y} %")
            x, y = _percent(self.pen.at)
            self.setAccessibleName(words.format(count=len(self.pen.points), x=x, y=y))
            return
        words = self.tr("Picture with {count} drawn rules").format(count=sum(bool(rule.points) for rule in self._rules))
        if self.rule is not None and self._points:
            words += self.tr(", chosen: {name}").format(name=self._rules[self.rule].name)
        if self.corner is not None and self._points:
            x, y = _percent(self._points[self.corner])
            corner = self.tr(", corner {number} of {count} at {x} %, {y} %")
            words += corner.format(number=self.corner + 1, count=len(self._points), x=x, y=y)
        self.setAccessibleName(words)

    # The mouse

    def _place(self, event: QMouseEvent) -> Point:
        where, at = self.where, event.position()
        return inside(Point((at.x() - where.left()) / where.width(), (at.y() - where.top()) / where.height()))

    @property
    def _reach(self) -> Reach:
        return Reach(self.where.width(), self.where.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Set a corner, or take hold of what lies there."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        place = self._place(event)
        if self.pen is not None:
            self.pen.move_to(place)
            self._set_corner(self.pen)
            return
        grip = self._reach.grip_at(place, self._rules, self.rule)
        if grip is None:
            self._hand.let_go()
            self.chosen.emit(-1)
            return
        if grip.rule != self.rule:
            self.chosen.emit(grip.rule)
        self._take(grip, place)

    def _take(self, grip: Grip, place: Point) -> None:
        before = self._rules[grip.rule].points
        points = self._hand.take(grip, place, before)
        if points != before:
            self.edited.emit(grip.rule, points, "drag")
        self.corner = self._hand.grip.corner if self._hand.grip is not None else None
        self._say()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held; show where the next corner would go."""
        place = self._place(event)
        if self.pen is not None:
            self.pen.move_to(place)
            self.update()
        elif self._hand.grip is not None:
            self._drag(self._hand.grip, place)
        else:
            under = self._reach.grip_at(place, self._rules, self.rule)
            shape = Qt.CursorShape.SizeAllCursor if under is not None and under.corner is None else None
            self.setCursor(shape or (Qt.CursorShape.PointingHandCursor if under else Qt.CursorShape.ArrowCursor))

    def _drag(self, grip: Grip, place: Point) -> None:
        points = self._hand.drag(grip, place)
        if points != self._rules[grip.rule].points:
            self.edited.emit(grip.rule, points, "drag")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was held stays where it is now."""
        if self._hand.let_go():
            self.settled.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click closes what is drawn: its first press has set the last corner."""
        if self.pen is not None:
            self._finish(self.pen)

    # Drawing

    def _set_corner(self, pen: Pen) -> None:
        on_first = bool(pen.points) and self._reach.near(pen.points[0], pen.at)
        on_last = bool(pen.points) and self._reach.near(pen.points[-1], pen.at)
        if pen.set_corner(on_first=on_first, on_last=on_last):
            self._finish(pen)
        self._say()
        self.update()

    def _finish(self, pen: Pen) -> None:
        points = pen.finished()
        if points is not None:
            self.end_drawing()
            self.drawn.emit(pen.kind, points)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, with Shift further; docs/design/window.md has the others."""
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        done = self._drawing_key(self.pen, key, shift=shift) if self.pen is not None else self._key(key, shift=shift)
        if done:
            self._say()
            self.update()
        else:
            super().keyPressEvent(event)

    def _drawing_key(self, pen: Pen, key: Qt.Key, *, shift: bool) -> bool:
        way = way_of(key, shift=shift)
        if way is not None:
            pen.move_by(*way)
        elif key == Qt.Key.Key_Space:
            self._set_corner(pen)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish(pen)
        elif key == Qt.Key.Key_Backspace:
            pen.take_back()
        elif key == Qt.Key.Key_Escape:
            self.end_drawing()
        else:
            return False
        return True

    def _key(self, key: Qt.Key, *, shift: bool) -> bool:
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._choose_next(1 if key == Qt.Key.Key_PageDown else -1)
            return True
        number, points = self.rule, self._points
        if number is None or not points:
            return False
        edit = edit_by_key(key, points, self.corner, self._rules[number].kind, shift=shift)
        if edit is None:
            return False
        self.corner = edit.corner
        if edit.removes:
            self.removal_asked.emit(number)
        elif edit.points != points:
            self.edited.emit(number, edit.points, f"{edit.merge} of {number}" if edit.merge else "")
        return True

    def _choose_next(self, step: int) -> None:
        drawn = [number for number, rule in enumerate(self._rules) if rule.points]
        if drawn:
            at = drawn.index(self.rule) + step if self.rule in drawn else 0
            self.chosen.emit(drawn[at % len(drawn)])

    # Qt

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A ring shows where the keys go."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No ring any more."""
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: object) -> None:
        """The picture is wanted in another size."""
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, the shapes, and what is being drawn."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(VIDEO_BACK))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        where = self.where
        if self._picture is not None:
            paint_picture(painter, self._picture, self.rect())
        else:
            painter.setPen(QPen(QColor(DARK.line), 1))
            painter.drawRect(where)
            painter.setPen(QColor(VIDEO_SECOND_TEXT))
            painter.setFont(sized(self.font(), 13))
            painter.drawText(where.adjusted(24, 12, -24, -12), Qt.AlignmentFlag.AlignBottom, self._message)
        paint_shapes(painter, Shown(self._rules, self.rule, self.corner, self._boxes, self.pen), where, self.font())
        if self.hasFocus():
            painter.setPen(QPen(QColor(DARK.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


def _percent(place: Point) -> tuple[int, int]:
    return round(place.x * 100), round(place.y * 100)
