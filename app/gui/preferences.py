"""What the window remembers of its user between two starts; the views ask and tell it."""

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

_EXPORT_FOLDER = "export/folder"
_PICTURE_FOLDER = "live/picture_folder"
_LOSSLESS_PICTURES = "live/lossless_pictures"


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

    @property
    def picture_folder(self) -> Path:
        """Where pictures of cameras go: the folder that was chosen last, else one beside the user's other pictures."""
        chosen = self.text(_PICTURE_FOLDER)
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        return Path(chosen) if chosen else Path(pictures or Path.home()) / "Louver"

    def remember_picture_folder(self, folder: Path) -> None:
        """Let pictures go there from now on."""
        self.remember_text(_PICTURE_FOLDER, str(folder))

    @property
    def lossless_pictures(self) -> bool:
        """Whether pictures are saved as PNG and not as JPEG."""
        return self.text(_LOSSLESS_PICTURES) == "yes"

    def remember_lossless_pictures(self, lossless: bool) -> None:
        """Save pictures as PNG from now on, or as JPEG."""
        self.remember_text(_LOSSLESS_PICTURES, "yes" if lossless else "")

    def text(self, key: str) -> str:
        """What a part of the window remembered in its own words; empty where it never did."""
        return str(self._settings.value(key, "", str))

    def remember_text(self, key: str, text: str) -> None:
        """Let a part of the window remember something in its own words."""
        self._settings.setValue(key, text)
