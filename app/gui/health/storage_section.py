"""How full the disks are, who fills them, and for how long they last: what the engine last said; Health shows it."""

from PySide6.QtWidgets import QHeaderView, QTableView, QVBoxLayout, QWidget

from app.domain.facts import StorageChanged
from app.gui.health.continuity_delegate import ContinuityDelegate
from app.gui.health.disk_bars import DiskBars
from app.gui.health.plain_table import HEADER_PX, plain_table
from app.gui.health.storage_model import StorageModel
from app.gui.looks.theme import Theme
from app.gui.widgets.controls import make_label
from app.gui.wording.texts import tr

_ROW_PX = 36


class StorageSection(QWidget):
    """Shows nothing that may be old: without an engine it says that nothing is known."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = StorageModel(self)
        self.disks = DiskBars(theme)
        self._delegate = ContinuityDelegate(theme)
        self._sentence = make_label("second", wraps=True)
        self.table = self._make_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._sentence, self.disks, self.table):
            column.addWidget(part)
        self.forget()

    @property
    def sentence(self) -> str:
        """What it says of the disks."""
        return self._sentence.text()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self.disks.set_theme(theme)
        self._delegate.set_theme(theme)
        self.table.viewport().update()

    def show_storage(self, fact: StorageChanged) -> None:
        """Show what the engine said."""
        self._sentence.setText(fact.sentence)
        self.disks.show_disks(fact.volumes)
        self.disks.show()
        self.model.show(fact.cameras)
        self.table.setFixedHeight(HEADER_PX + len(fact.cameras) * _ROW_PX + 2)
        self.table.setVisible(bool(fact.cameras))

    def forget(self) -> None:
        """The engine does not answer."""
        self._sentence.setText(tr("The recorder tells how full the disks are as soon as it answers."))
        self.disks.hide()
        self.table.hide()

    def _make_table(self) -> QTableView:
        table = plain_table(self.model, self._delegate, tr("How much footage each camera has"), _ROW_PX)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return table
