"""Small controls that several views use, each with its accessible name."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from app.gui.looks.icons import icon
from app.gui.looks.theme import Theme

KEYBOARD_REASONS = frozenset(
    (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
)
"""How the focus comes by keyboard: then it is shown with a ring also on what fills the window."""


def icon_button(name: str, words: str, action: Callable[[], object], theme: Theme) -> QToolButton:
    """A button of 32 px with an icon; `words` are its tip, with its key in brackets, and without it its name."""
    button = QToolButton()
    button.setIcon(icon(name, theme))
    button.setIconSize(QSize(20, 20))
    button.setFixedSize(32, 32)
    button.setToolTip(words)
    button.setAccessibleName(words.partition(" (")[0])
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action)
    return button


def text_button(words: str, tip: str, action: Callable[[], object]) -> QPushButton:
    """A button with words on it; `tip` says more, with its key in brackets."""
    button = QPushButton(words)
    button.setToolTip(tip)
    button.setAccessibleName(words.removesuffix("…"))
    button.setAccessibleDescription(tip)
    button.setAutoDefault(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(lambda _: action())
    return button


def check_box(words: str) -> QCheckBox:
    """A box to tick, as high as a finger needs."""
    box = QCheckBox(words)
    box.setAccessibleName(words)
    box.setMinimumHeight(32)
    return box


def choice_box(name: str, tip: str = "", focus: Qt.FocusPolicy = Qt.FocusPolicy.StrongFocus) -> QComboBox:
    """A list to choose one of, for its caller to fill. Where keys steer a picture beside it, a click takes no focus."""
    box = QComboBox()
    box.setAccessibleName(name)
    box.setToolTip(tip)
    box.setFocusPolicy(focus)
    return box


def make_label(kind: str = "", text: str = "", *, wraps: bool = False) -> QLabel:
    """A label of plain text, so that no name of a camera is taken for markup; `kind` is its name in the style sheet."""
    label = QLabel(text)
    label.setObjectName(kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label


def set_kind(label: QWidget, kind: str) -> None:
    """Give a label, or a word of the strip, another name in the style sheet."""
    if label.objectName() != kind:
        label.setObjectName(kind)
        label.style().unpolish(label)
        label.style().polish(label)


def opposite(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Right to left where all else goes from left to right, and the other way round."""
    ltr, rtl = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    return ltr if direction is rtl else rtl


def in_the_middle(page: QWidget, widest_px: int) -> QWidget:
    """The page on its own ground, no wider than this: on a large screen a line stays short, and its button near."""
    page.setMaximumWidth(widest_px)
    ground = QWidget()
    ground.setObjectName("page")
    row = QHBoxLayout(ground)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(page, 1000)
    row.addStretch(1)
    return ground


class ElidedLabel(QLabel):
    """One line that takes the room there is: what does not fit goes out of its middle, and stands in its tip."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.setObjectName(kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.whole_text = ""

    def set_text(self, text: str) -> None:
        """Say this."""
        self.whole_text = text
        self.setText(text)
        self.setToolTip(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as much as fits."""
        painter = QPainter(self)
        fitting = self.fontMetrics().elidedText(self.whole_text, Qt.TextElideMode.ElideMiddle, self.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), self.alignment(), fitting)
        painter.end()
