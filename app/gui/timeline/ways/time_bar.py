"""The row of ways through time above the lanes: calendar, Go to, filter, bookmarks, zoom; the view owns it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.gui.looks import icons
from app.gui.looks.theme import Theme
from app.gui.widgets.controls import icon_button, text_button


@dataclass(frozen=True)
class Way:
    """One button: its icon, its words with the key in brackets, and what it does; with `label` it has words on it."""

    icon: str
    words: str
    action: Callable[[], object]
    label: str = ""


class TimeBar(QWidget):
    """Groups of buttons with a little room between them; does nothing by itself."""

    def __init__(self, left: Sequence[Sequence[Way]], right: Sequence[Sequence[Way]], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time goes in the lanes below
        self._icons: list[tuple[str, QToolButton]] = []
        self._theme = theme
        self._buttons: dict[str, QWidget] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(6)
        for part in (left, right):
            for group in part:
                for way in group:
                    row.addWidget(self._make(way))
                if group is not part[-1]:
                    row.addSpacing(8)
            if part is left:
                row.addStretch(1)

    def button(self, words: str) -> QWidget:
        """The button whose words begin so."""
        return self._buttons[words]

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        for name, button in self._icons:
            button.setIcon(icons.icon(name, theme))

    def _make(self, way: Way) -> QWidget:
        button: QWidget
        if way.label:
            button = text_button(way.label, way.words, way.action)
        else:
            button = icon_button(way.icon, way.words, way.action, self._theme)
            self._icons.append((way.icon, button))
        self._buttons[way.words.partition(" (")[0]] = button
        return button
