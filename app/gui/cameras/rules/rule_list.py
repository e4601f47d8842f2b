"""The rules of a camera by name, to choose one; the rules page owns it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.domain.rules import DetectionRule
from app.gui.cameras.rules.quiet_classes import is_quiet_rule
from app.gui.cameras.rules.wording import rule_line
from app.gui.wording.texts import tr

_ROW_PX = 44
_MOST_ROWS = 4


class RuleList(QListWidget):
    """Rows are rules; the one for classes that raise nothing is shown elsewhere, as boxes to tick."""

    rule_chosen = Signal(int)
    removal_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rules")
        self.setAccessibleName(tr("Rules of this camera"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._numbers: list[int] = []
        self.currentRowChanged.connect(self._chosen)

    def show_rules(self, rules: tuple[DetectionRule, ...], chosen: int | None) -> None:
        """These rules; `chosen` is a number among all of them."""
        blocked = self.blockSignals(True)
        self._numbers = [number for number, rule in enumerate(rules) if not is_quiet_rule(rule)]
        while self.count() > len(self._numbers):
            self.takeItem(self.count() - 1)
        for row, number in enumerate(self._numbers):
            if row == self.count():
                self.addItem(QListWidgetItem())
            item, rule = self.item(row), rules[number]
            item.setText(f"{rule.name}\n{rule_line(rule)}")
            item.setSizeHint(QSize(0, _ROW_PX))
        self.setCurrentRow(self._numbers.index(chosen) if chosen in self._numbers else -1)
        self.blockSignals(blocked)
        self.setFixedHeight(_ROW_PX * min(_MOST_ROWS, max(1, len(self._numbers))) + 4)
        self.setVisible(bool(self._numbers))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete removes the chosen rule."""
        if event.key() == Qt.Key.Key_Delete and self.currentRow() >= 0:
            self.removal_asked.emit(self._numbers[self.currentRow()])
        else:
            super().keyPressEvent(event)

    def _chosen(self, row: int) -> None:
        if 0 <= row < len(self._numbers):
            self.rule_chosen.emit(self._numbers[row])
