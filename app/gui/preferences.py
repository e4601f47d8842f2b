"""What the window remembers of its user between two starts; the views ask and tell it."""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

_EXPORT_FOLDER = "export/folder"


class Preferences:
    """Kept in one file of settings. What was never chosen has a default that suits most. Threads: the window's."""

    def __init__(self, path: Path) -> None:
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def export_folder(self) -> Path:
        """Where exports go: the folder that was chosen last, else one beside the user's other films."""
        chosen = self._settings.value(_EXPORT_FOLDER, "", str)
        films = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
        return Path(str(chosen)) if chosen else Path(films or Path.home()) / "Louver"

    def remember_export_folder(self, folder: Path) -> None:
        """Let exports go there from now on."""
        self._settings.setValue(_EXPORT_FOLDER, str(folder))
