"""Keeps the window in the look that its user chose, else in the system's, which changes; the main window owns it."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.gui.looks.look import look_of
from app.gui.looks.theme import Theme, apply_theme
from app.gui.preferences import THEME, Preferences, ThemeChoice


class LookKeeper(QObject):
    """`paint` paints every place in another look."""

    def __init__(self, parent: QObject, preferences: Preferences, paint: Callable[[Theme], None]) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.paint = paint

    def follow_system(self) -> None:
        """Change the look with the system's, where the user has not chosen one: many turn dark in the evening."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        if hasattr(hints, "accessibility"):  # Qt before 6.10 cannot say
            hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    def take_look(self) -> None:
        """Paint everything as is wished now."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        look = look_of(self._choice)
        apply_theme(application, look)
        self.paint(look)

    @property
    def _choice(self) -> ThemeChoice:
        return self._preferences.chosen(THEME, ThemeChoice.SYSTEM)

    def _system_changed(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self.take_look()
