"""What stands in place of the list of events while there are none: a sentence, and where to go from it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.gui.widgets.controls import make_label, text_button


class EmptyPage(QWidget):
    """The events view says what to say, and which of the two buttons helps."""

    def __init__(self, show_gap: Callable[[], object], show_all: Callable[[], object]) -> None:
        super().__init__()
        self._words = make_label("second", self.tr("Looking for events…"), wraps=True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.show_gap = text_button(self.tr("Show"), self.tr("Show the first gap on the timeline"), show_gap)
        self.clear_filters = text_button(self.tr("Show all events"), self.tr("Take the filters off"), show_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._words)
        for button in (self.show_gap, self.clear_filters):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            button.hide()
        column.addStretch(2)

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, sentence: str, *, gap: bool, filtered: bool) -> None:
        """Say this; `gap` offers the first one, `filtered` to take the filters off."""
        self._words.setText(sentence)
        self.show_gap.setVisible(gap)
        self.clear_filters.setVisible(filtered)
