"""A menu of what buttons do, with their keys, for whoever presses the right button or the menu key; places call it."""

import re
from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

_KEY = re.compile(r"\(([^()]+)\)$")


def menu_of(parent: QWidget, name: str) -> QMenu:
    """An empty one that is gone once it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(name)
    return menu


def add_buttons(menu: QMenu, buttons: Iterable[QAbstractButton]) -> None:
    """An entry for each button that could be pressed now; its words, and its key from the end of its tip."""
    for button in buttons:
        found = _KEY.search(button.toolTip())
        add_verb(menu, button.text(), found[1] if found else "", button.click, enabled=button.isEnabled())


def add_verb(menu: QMenu, words: str, key: str, do: Callable[[], object], *, enabled: bool = True) -> None:
    """One entry."""
    action = menu.addAction(f"{words}\t{key}" if key else words, do)
    action.setEnabled(enabled)
