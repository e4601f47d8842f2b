"""What a wall without tiles says, and the button that mends it; the wall owns it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.widgets.controls import make_label, text_button


class EmptyWall(QWidget):
    """Two sentences in the middle, and below them a way to the cameras where that is what is missing."""

    cameras_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._first, self._second = make_label("title", wraps=True), make_label("second", wraps=True)
        self.button = text_button(self.tr("Add a camera"), self.tr("Open Cameras (Ctrl+4)"), self.cameras_asked.emit)
        self.button.setObjectName("primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 16, 48, 16)
        column.setSpacing(4)
        column.addStretch(1)
        for label in (self._first, self._second):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addSpacing(16)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    @property
    def sentences(self) -> tuple[str, str]:
        """What it says."""
        return self._first.text(), self._second.text()

    def say(self, first: str, second: str, *, adds: bool) -> None:
        """Say this; with `adds` a camera is what is missing."""
        self._first.setText(first)
        self._second.setText(second)
        self.button.setVisible(adds)
