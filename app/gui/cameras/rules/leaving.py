"""Asks what becomes of rules that were changed and not saved, before the window goes; the place Cameras opens it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.gui.widgets.controls import make_label, text_button

_WIDTH_PX = 520


class LeavingDialog(QDialog):
    """Escape and Enter go on editing: nothing is lost by a key that was pressed too fast."""

    def __init__(
        self, parent: QWidget, names: Sequence[str], *, discard: Callable[[], None], save: Callable[[], None]
    ) -> None:
        """`names` are those of the cameras."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules are not saved"))
        self.resize(_WIDTH_PX, 160)
        words = (
            self.tr("The zones, lines and masks of {cameras} were changed, and hold only once they are saved.")
        ).format(cameras=", ".join(names))
        self.stay = text_button(self.tr("Go on editing"), self.tr("Leave everything as it is (Esc)"), self.reject)
        self.discard = text_button(
            self.tr("Discard changes"), self.tr("The rules stay as they were saved last"), self._then(discard)
        )
        self.discard.setObjectName("danger")
        self.save = text_button(self.tr("Save"), self.tr("Let these rules hold from now on"), self._then(save))
        self.stay.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.discard)
        row.addStretch(1)
        row.addWidget(self.stay)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(24)
        column.addWidget(make_label("", words, wraps=True))
        column.addLayout(row)
        self.setAccessibleDescription(words)
        self.stay.setFocus()

    def _then(self, action: Callable[[], None]) -> Callable[[], None]:
        def done() -> None:
            self.accept()
            action()

        return done
