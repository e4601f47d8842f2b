"""The list of all keys, place by place, as they hold now; ? and F1 show it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.gui.keys.actions import ACTIONS, Where, where_name
from app.gui.keys.key_map import KeyMap, label_of
from app.gui.widgets.controls import make_label


class KeyList(QDialog):
    """Reads from top to bottom; Esc closes it."""

    def __init__(self, parent: QWidget, keys: KeyMap, place: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(640, 560)
        self.rows: list[tuple[str, str]] = []
        page = QWidget()
        page.setObjectName("page")
        grid = QGridLayout(page)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for where in sorted(Where, key=lambda each: each.value != place):  # the open place first
            grid.addWidget(make_label("heading", where_name(where)), grid.rowCount(), 0, 1, 2)
            for action in (each for each in ACTIONS if each.where is where):
                words = "   ".join(label_of(key) for key in keys.keys_of(action)) or self.tr("off")
                self.rows.append((action.label, words))
                row = grid.rowCount()
                grid.addWidget(make_label("", action.label, wraps=True), row, 0)
                grid.addWidget(make_label("second", words, wraps=True), row, 1, Qt.AlignmentFlag.AlignTop)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(page)
        scroll.setAccessibleName(self.tr("All keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAccessibleName(self.tr("Close"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 12)
        column.addWidget(scroll, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(buttons)
        column.addLayout(foot)
        scroll.setFocus()
