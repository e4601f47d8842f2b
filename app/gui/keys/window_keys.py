"""The keys that hold everywhere in the window, as shortcuts that follow the key map; the main window owns them."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.gui.keys.actions import BY_ID, Where
from app.gui.keys.key_map import KeyMap

Verbs = Mapping[str, Callable[[], object]]
"""What to do, by the id of the action."""


class WindowKeys(QObject):
    """Makes the shortcuts, and makes them again when a key changes."""

    def __init__(self, window: QWidget, keys: KeyMap, verbs: Verbs) -> None:
        super().__init__(window)
        self._window, self._keys, self.verbs = window, keys, verbs
        unknown = [name for name in verbs if BY_ID[name].where is not Where.EVERYWHERE]
        assert not unknown, unknown
        self._shortcuts: list[QShortcut] = []
        keys.changed.connect(self._make)
        self._make()

    def _make(self) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = [
            self._shortcut(key, verb) for name, verb in self.verbs.items() for key in self._keys.keys_of(BY_ID[name])
        ]

    def _shortcut(self, key: str, verb: Callable[[], object]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._window, context=Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(verb)
        return shortcut
