"""Offers for half a minute to take back what was just done; views that delete or mark show one."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.gui.widgets.controls import make_label, text_button

OFFERED_MS = 30_000


class UndoBar(QFrame):
    """Hidden while there is nothing to take back. Only the newest deed is offered."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._undo: Callable[[], object] | None = None
        self._words = make_label(wraps=True)
        self.button = text_button(self.tr("Undo"), self.tr("Take it back (Ctrl+Z)"), self.undo)
        self._timer = QTimer(self, interval=OFFERED_MS, singleShot=True)
        self._timer.timeout.connect(self.forget)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it offers to take back; empty while it offers nothing."""
        return self._words.text() if self._undo is not None else ""

    def offer(self, sentence: str, undo: Callable[[], object]) -> None:
        """Say what was done, and take it back by `undo` if asked to."""
        self._undo = undo
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self._timer.start()

    def undo(self) -> bool:
        """Take it back; False where there is nothing to."""
        deed = self._undo
        self.forget()
        if deed is None:
            return False
        deed()
        return True

    def forget(self) -> None:
        """Offer nothing any more."""
        self._undo = None
        self._timer.stop()
        self.hide()
