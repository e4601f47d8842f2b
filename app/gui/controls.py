"""Small controls that several views use, each with its accessible name."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QToolButton

from app.gui.icons import icon
from app.gui.theme import Theme

KEYBOARD_REASONS = frozenset(
    (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
)
"""How the focus comes by keyboard: then it is shown with a ring also on what fills the window."""


def icon_button(name: str, words: str, action: Callable[[], object], theme: Theme) -> QToolButton:
    """A button of 32 px with an icon; `words` are its tip, with its key in brackets, and without it its name."""
    button = QToolButton()
    button.setIcon(icon(name, theme))
    button.setIconSize(QSize(20, 20))
    button.setToolTip(words)
    button.setAccessibleName(words.partition(" (")[0])
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(action)
    return button


def make_label(kind: str = "", text: str = "", *, wraps: bool = False) -> QLabel:
    """A label of plain text, so that no name of a camera is taken for markup; `kind` is its name in the style sheet."""
    label = QLabel(text)
    label.setObjectName(kind)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label
