"""The language of the window: which there are, which one holds, and how Qt is told; main calls it before a window."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.core.paths import resource_folder

LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
    "ar": "العربية",
}
"""As they call themselves. One without a file of words shows English."""
_RIGHT_TO_LEFT = frozenset(("ar",))


class Language:
    """Installed in the application, or taken out again. One at a time."""

    def __init__(self, application: QCoreApplication, folder: Path | None = None) -> None:
        self._application = application
        self._folder = folder or resource_folder() / "translations"
        self._installed: list[QTranslator] = []
        self.code = "en"

    def use(self, wanted: str) -> None:
        """Speak `wanted`, or the system's language where it is empty; English where there are no words for it."""
        self.leave()
        self.code = wanted if wanted in LANGUAGES else _of_system()
        locale = _locale_of(self.code)
        QLocale.setDefault(locale)
        qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for stem, folder in (("qtbase", qt_words), ("louver", str(self._folder))):
            translator = QTranslator()
            if translator.load(f"{stem}_{self.code}", folder):
                self._application.installTranslator(translator)
                self._installed.append(translator)
        if isinstance(self._application, QApplication):
            mirrored = self.code in _RIGHT_TO_LEFT
            direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
            self._application.setLayoutDirection(direction)

    def leave(self) -> None:
        """Speak English again, as the texts in the code are."""
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed.clear()


def _locale_of(code: str) -> QLocale:
    """How days and numbers are written. In Arabic with the digits of clocks, sizes and plurals: never two kinds."""
    if code == "ar":
        return QLocale("ar_AE")
    return QLocale(code) if code != QLocale.system().name()[:2] else QLocale.system()


def _of_system() -> str:
    code = QLocale.system().name()[:2]
    return code if code in LANGUAGES else "en"
