"""Stands before the places: a key that the user chose becomes the one that the place knows; the main window owns it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QKeySequenceEdit, QLineEdit, QPlainTextEdit, QWidget

from app.gui.keys.actions import Where
from app.gui.keys.key_map import KeyMap

_WRITING = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QKeySequenceEdit, QComboBox)


class KeyFilter(QObject):
    """Who types a word, or is in a dialog, is left alone.

    It hears every event of the application, so it is installed only while any key is another than that of the list.
    """

    def __init__(self, window: QWidget, keys: KeyMap, place: Callable[[], str]) -> None:
        super().__init__(window)
        self._window, self._keys, self._place = window, keys, place
        self._told: dict[Where, dict[str, str]] = {}
        self._sending = False
        keys.changed.connect(self._look_again)
        self._look_again()

    def close(self) -> None:
        """Hear nothing any more."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def _look_again(self) -> None:
        self._told.clear()
        self.close()
        application = QCoreApplication.instance()
        if application is not None and not self._keys.is_untouched:
            application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Exchange the key, or keep it from the place."""
        if (
            self._sending
            or event.type() is not QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or not isinstance(watched, QWidget)
            or isinstance(watched, _WRITING)
            or watched.window() is not self._window
        ):
            return False
        meant = self._meant(event)
        if meant is None:
            return False
        if meant:
            self.send(watched, meant)
        event.accept()
        return True

    def _meant(self, event: QKeyEvent) -> str | None:
        """The key that the place knows, empty where it is to hear none; None where the key is its own."""
        try:
            where = Where(self._place())
        except ValueError:
            return None  # a place without keys of its own
        told = self._told.setdefault(where, dict(self._keys.translations(where)))
        combination = event.keyCombination()
        held = combination.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(held.value | event.key()).toString()
        meant = told.get(pressed)
        return None if meant == pressed else meant

    def send(self, target: QWidget, key: str) -> None:
        """Have a place do what one of its own keys does."""
        combination: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]  # missing in PySide6's own stubs
        text = chr(int(combination.key())).lower() if 0x20 <= int(combination.key()) <= 0xFF else ""
        exchanged = QKeyEvent(QEvent.Type.KeyPress, combination.key(), combination.keyboardModifiers(), text)
        self._sending = True
        try:
            QCoreApplication.sendEvent(target, exchanged)
        finally:
            self._sending = False
