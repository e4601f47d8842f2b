"""The wall alone on a whole screen, for a wall that nobody works at: Escape asks before it is left; main starts it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.gui.widgets.controls import make_label, text_button
from app.gui.widgets.resized import Resized


class KioskQuestion(QFrame):
    """At the foot of the wall, so that no camera is covered for long: leave, or stay."""

    answered = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Leave the wall?"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(make_label("heading", self.tr("Leave the wall?")))
        self.stay = text_button(self.tr("Stay"), self.tr("Go on showing the wall (Esc)"), lambda: self._say(False))
        self.leave = text_button(self.tr("Leave"), self.tr("Show the whole window of Louver"), lambda: self._say(True))
        row.addWidget(self.stay)
        row.addWidget(self.leave)
        self.hide()
        Resized(parent, self).seen.connect(self._place)

    def ask(self) -> None:
        """Show it in the middle of the foot; staying is what Enter does."""
        self._place()
        self.show()
        self.raise_()
        self.stay.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stays."""
        if event.key() == Qt.Key.Key_Escape:
            self._say(False)
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        """The screen may turn, or become another, while it asks."""
        self.adjustSize()
        room = self._over.rect()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - 32)

    def _say(self, leave: bool) -> None:
        self.hide()
        self.answered.emit(leave)


class Kiosk(QObject):
    """Hides all but the wall, and takes the keys that lead away from it."""

    left = Signal()

    def __init__(self, window: QWidget, wall: QWidget, others: tuple[QWidget, ...]) -> None:
        super().__init__(window)
        self._window, self._wall, self._others = window, wall, others
        self.question = KioskQuestion(window)
        self.question.answered.connect(self._answered)
        self.active = False

    def enter(self) -> None:
        """Nothing but the wall from now on."""
        self.active = True
        for other in self._others:
            other.hide()
        self._window.installEventFilter(self)
        self._window.showFullScreen()
        self._wall.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An Escape that nothing on the wall took asks."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.question.ask()
            return True
        return False

    def _answered(self, leave: bool) -> None:
        if not leave:
            self._wall.setFocus()
            return
        self.active = False
        self._window.removeEventFilter(self)
        for other in self._others:
            other.show()
        self._window.showNormal()
        self._wall.setFocus()
        self.left.emit()
