"""Finds places, cameras, settings and verbs by a few letters, and goes there; Ctrl+K shows it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

_MOST = 50


@dataclass(frozen=True)
class Findable:
    """Something that can be gone to or done: what it is called, of what kind it is, and what to do."""

    label: str
    kind: str
    act: Callable[[], object]
    more: str = ""
    """Other words by which it is found."""


def matching(everything: Sequence[Findable], typed: str) -> list[Findable]:
    """Those that hold every word that was typed, those that begin with the first one before the others."""
    words = typed.casefold().split()
    found = [
        each for each in everything if all(word in f"{each.label} {each.kind} {each.more}".casefold() for word in words)
    ]
    return sorted(found, key=lambda each: not (words and each.label.casefold().startswith(words[0])))[:_MOST]


class FindDialog(QDialog):
    """Type, choose with the arrows, Enter goes; Esc closes."""

    def __init__(self, parent: QWidget, everything: Sequence[Findable]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find"))
        self.resize(480, 400)
        self._everything = everything
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("A place, a camera, a setting, or what to do"))
        self.field.setAccessibleName(self.tr("Find"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setObjectName("found")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self._found: list[Findable] = []
        self.field.textChanged.connect(self._show)
        self.list.itemClicked.connect(lambda _: self._go())
        self._show("")

    @property
    def labels(self) -> list[str]:
        """What was found, in its order."""
        return [each.label for each in self._found]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows choose while the field keeps the focus."""
        steps: dict[int, int] = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps and self._found:
            row = self.list.currentRow() + steps[event.key()]
            self.list.setCurrentRow(max(0, min(len(self._found) - 1, row)))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go()
        else:
            super().keyPressEvent(event)

    def _show(self, typed: str) -> None:
        self._found = matching(self._everything, typed)
        self.list.clear()
        for each in self._found:
            self.list.addItem(QListWidgetItem(f"{each.label}   ·   {each.kind}"))
        if self._found:
            self.list.setCurrentRow(0)

    def _go(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found):
            self.accept()
            self._found[row].act()
