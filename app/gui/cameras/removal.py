"""Removes a camera after a question that asks what becomes of its recordings; a camera's page owns it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.gui.widgets.controls import make_label, text_button
from app.link.camera_orders import Recordings


class RemovalBox(QWidget):
    """`removal_asked` tells what becomes of the recordings; deleting them takes a third press, on another button."""

    removal_asked = Signal(Recordings)

    def __init__(self) -> None:
        super().__init__()
        self._words = make_label("second", wraps=True)
        self.first = text_button(
            self.tr("Remove camera…"), self.tr("Record this camera no more"), partial(self._ask, 1)
        )
        self.no = text_button(self.tr("Do not remove"), self.tr("Go on as before (Esc)"), partial(self._ask, 0))
        self.keep = text_button(
            self.tr("Remove, and keep its recordings"),
            self.tr("Record this camera no more"),
            partial(self.removal_asked.emit, Recordings.KEEP),
        )
        self.delete = text_button(
            self.tr("Remove, and delete its recordings…"),
            self.tr("Record this camera no more, and delete all that it recorded"),
            partial(self._ask, 2),
        )
        self.sure = text_button(
            self.tr("Delete everything"),
            self.tr("This cannot be undone"),
            partial(self.removal_asked.emit, Recordings.DELETE),
        )
        for button in (self.delete, self.sure):
            button.setObjectName("danger")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.first, self.no, self.keep, self.delete, self.sure):
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
        self._ask(0)

    def set_busy(self, busy: bool) -> None:
        """While the engine does it, nothing can be pressed."""
        for button in (self.first, self.no, self.keep, self.delete, self.sure):
            button.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes a question back."""
        if event.key() == Qt.Key.Key_Escape and not self.first.isVisible():
            self._ask(0)
            self.first.setFocus()
        else:
            super().keyPressEvent(event)

    def _ask(self, step: int) -> None:
        self._words.setText(self._question(step))
        for button, steps in (
            (self.first, (0,)), (self.no, (1, 2)), (self.keep, (1,)), (self.delete, (1,)), (self.sure, (2,))
        ):  # fmt: skip
            button.setVisible(step in steps)
        if step:
            self.no.setFocus()

    def _question(self, step: int) -> str:
        if step == 0:
            return self.tr("Louver forgets this camera and its password. What it recorded you keep or delete.")
        if step == 1:
            question = self.tr(
                "Record {name} no more? Its recordings can stay on this computer and on the timeline, and go by the "
                "rules of storage as all others do; or they are deleted now."
            )
        else:
            question = self.tr(
                "Delete everything that {name} recorded on this computer, with its events, and with what was to be "
                "kept for ever? This cannot be undone. Clips that are sealed in the vault stay there."
            )
        return question.format(name=self._name)
