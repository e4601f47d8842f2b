"""Asks for another bucket, and says what happens with what lies in the one before; the place Vault opens it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.gui.widgets.controls import make_label, text_button

_WIDTH_PX = 560


class MoveDialog(QDialog):
    """Nothing happens before the button is pressed, which waits for an address. Escape leaves all as it is."""

    def __init__(self, parent: QWidget, old: str, move: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._move = move
        self.setWindowTitle(self.tr("Move to another bucket"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_WIDTH_PX, 320)
        self.address = QLineEdit()
        self.address.setMinimumHeight(32)
        self.address.setPlaceholderText(self.tr("A folder, or s3://bucket/folder?endpoint=https://…"))
        self.address.setAccessibleName(self.tr("Where everything moves"))
        self.browse = text_button(self.tr("Choose a folder…"), self.tr("Look for a folder on a disk"), self._browse)
        self.cancel = text_button(self.tr("Cancel"), self.tr("Leave everything as it is (Esc)"), self.reject)
        self.move_button = text_button(
            self.tr("Copy and move"), self.tr("Begin to copy; clips follow once all of it is there"), self._begin
        )
        self.move_button.setObjectName("primary")
        self.move_button.setDefault(True)
        self.move_button.setEnabled(False)
        self.address.textChanged.connect(lambda text: self.move_button.setEnabled(bool(text.strip())))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        now = self.tr("Clips go to {address} now.").format(address=old)
        column.addWidget(make_label("", now, wraps=True))
        where = QHBoxLayout()
        where.setSpacing(8)
        where.addWidget(self.address, 1)
        where.addWidget(self.browse)
        column.addLayout(where)
        words = self._words()
        for sentence in words:
            column.addWidget(make_label("second", sentence, wraps=True))
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.move_button)
        column.addLayout(row)
        self.setAccessibleDescription(" ".join((now, *words)))
        self.address.setFocus()

    def _words(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Everything that lies there is copied to the new place. Clips of new events go to the old one until "
                "all of it has arrived, and to the new one from then on."
            ),
            self.tr("Nothing is deleted from the old place. Delete it yourself once you trust the new one."),
            self.tr("Other computers of this vault need the new address."),
        )

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("A folder for sealed clips"))
        if folder:
            self.address.setText(folder)

    def _begin(self) -> None:
        self.accept()
        self._move(self.address.text().strip())
