"""One fact at the foot of the window, that leads where more is said of it; the status strip has a few."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from app.gui.widgets.controls import set_kind

_BESIDE_PX = 20
"""The border and the room within it, on both sides."""


class StripWord(QPushButton):
    """Says `words`, and is called `leads` while it says nothing.

    With `yields` it takes the room that is left, and what does not fit goes out of its middle.
    """

    def __init__(self, leads: str, *, yields: bool = False) -> None:
        super().__init__()
        self.words = ""
        self._leads = leads
        self.setAccessibleName(leads)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        across = QSizePolicy.Policy.Ignored if yields else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.setProperty("yields", yields)
        self.hide()

    def say(self, words: str, more: str, *, warns: bool = False) -> None:
        """Say this, and `more` to whoever asks; what says nothing takes no room, what needs the user stands out."""
        set_kind(self, "problem" if warns else "")
        self.words = words
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words or self._leads)
        self.setAccessibleDescription(more)
        self.setToolTip(more)
        self.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much as fits."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        fitting = self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideMiddle, self.width() - _BESIDE_PX)
        option.text = fitting.replace("&", "&&")
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)
