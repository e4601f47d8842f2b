"""Removes a camera after a question that says what becomes of its recordings; a camera's page owns it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui.controls import make_label, text_button

_KEPT = "Its recordings stay on this computer and on the timeline, and go by the rules of storage as all others do."


class RemovalBox(QWidget):
    """`removal_asked` comes after the second press, which is another button than the first."""

    removal_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = make_label("second", wraps=True)
        self.first = text_button("Remove camera…", "Record this camera no more", lambda: self._ask(True))
        self.sure = text_button(
            "Remove, and keep its recordings", "Record this camera no more", self.removal_asked.emit
        )
        self.sure.setObjectName("danger")
        self.no = text_button("Do not remove", "Go on as before", lambda: self._ask(False))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.first, self.no, self.sure):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._words)
        column.addLayout(buttons)
        self.show_camera("")

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_camera(self, name: str) -> None:
        """Begin with the first question."""
        self._name = name
        self.set_busy(False)
        self._ask(False)

    def set_busy(self, busy: bool) -> None:
        """While the engine does it, nothing can be pressed."""
        for button in (self.first, self.no, self.sure):
            button.setEnabled(not busy)

    def _ask(self, asking: bool) -> None:
        question = f"Record {self._name} no more? {_KEPT}"
        self._words.setText(question if asking else f"Louver forgets this camera and its password. {_KEPT}")
        self.first.setVisible(not asking)
        self.sure.setVisible(asking)
        self.no.setVisible(asking)
        if asking:
            self.no.setFocus()
