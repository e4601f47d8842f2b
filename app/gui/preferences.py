"""What the window remembers of its user between two starts; the views ask and tell it."""

from enum import Enum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, QStandardPaths, Signal

OneOf = TypeVar("OneOf", bound=Enum)
_EXPORT_FOLDER = "export/folder"
REDUCED_MOTION = "look/reduced_motion"
NARROW_RAIL = "look/narrow_rail"
THEME = "look/theme"
LANGUAGE = "look/language"
DRAWN_BY = "live/drawn_by"
DECODED_BY = "live/decoded_by"
NOTIFY_PROBLEMS = "notify/problems"
NOTIFY_EVENTS = "notify/events"
NOTIFY_PICTURE = "notify/picture"
CLOSE_TO_TRAY = "window/close_to_tray"
WINDOW_STATE = "window/geometry"


class ThemeChoice(Enum):
    """Which look."""

    SYSTEM = "system"
    DARK = "dark"
    LIGHT = "light"


class DrawnBy(Enum):
    """Who turns decoded pictures of the wall into colours, and scales them."""

    PROCESSOR = "processor"
    CARD = "card"


class DecodedBy(Enum):
    """Who decodes large streams of the wall."""

    AUTOMATIC = "automatic"
    PROCESSOR = "processor"


class NotifyEvents(Enum):
    """Of which events the desktop is told."""

    NONE = "none"
    PEOPLE = "people"
    ALL = "all"


_PICTURE_FOLDER = "live/picture_folder"
_LOSSLESS_PICTURES = "live/lossless_pictures"


class Preferences(QObject):
    """Kept in one file of settings. What was never chosen has a default that suits most. Threads: the window's.

    `changed` names what was chosen anew, as it is called in the file.
    """

    changed = Signal(str)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def export_folder(self) -> Path:
        """Where exports go: the folder that was chosen last, else one beside the user's other films."""
        chosen = self.text(_EXPORT_FOLDER)
        films = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MoviesLocation)
        return Path(chosen) if chosen else Path(films or Path.home()) / "Louver"

    def remember_export_folder(self, folder: Path) -> None:
        """Let exports go there from now on."""
        self.set_text(_EXPORT_FOLDER, str(folder))

    @property
    def picture_folder(self) -> Path:
        """Where pictures of cameras go: the folder that was chosen last, else one beside the user's other pictures."""
        chosen = self.text(_PICTURE_FOLDER)
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        return Path(chosen) if chosen else Path(pictures or Path.home()) / "Louver"

    def remember_picture_folder(self, folder: Path) -> None:
        """Let pictures go there from now on."""
        self.set_text(_PICTURE_FOLDER, str(folder))

    @property
    def lossless_pictures(self) -> bool:
        """Whether pictures are saved as PNG and not as JPEG."""
        return self.flag(_LOSSLESS_PICTURES)

    def remember_lossless_pictures(self, lossless: bool) -> None:
        """Save pictures as PNG from now on, or as JPEG."""
        self.set_flag(_LOSSLESS_PICTURES, lossless)

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing is to move that need not."""
        return self.flag(REDUCED_MOTION)

    def text(self, name: str, default: str = "") -> str:
        """What was chosen, as text."""
        return str(self._settings.value(name, default, str))

    def set_text(self, name: str, text: str) -> None:
        """Remember it; an empty text forgets it, so that the default holds."""
        if text == self.text(name):
            return
        if text:
            self._settings.setValue(name, text)
        else:
            self._settings.remove(name)
        self.changed.emit(name)

    def write_now(self) -> None:
        """Have it on the disk before going on; else Qt writes within a second."""
        self._settings.sync()

    def flag(self, name: str, *, default: bool = False) -> bool:
        """Whether it was turned on."""
        word = self.text(name)
        return default if word not in ("true", "false") else word == "true"

    def set_flag(self, name: str, on: bool) -> None:
        """Turn it on or off."""
        self.set_text(name, "true" if on else "false")

    def chosen(self, name: str, default: OneOf) -> OneOf:
        """What was chosen of a few; the default where the file names none of them."""
        word = self.text(name)
        return next((each for each in type(default) if each.value == word), default)

    def state(self, name: str) -> QByteArray:
        """What Qt wrote down of a window; empty where nothing was."""
        found = self._settings.value(name)
        return found if isinstance(found, QByteArray) else QByteArray()

    def remember_state(self, name: str, state: QByteArray) -> None:
        """Keep what Qt wrote down of a window."""
        self._settings.setValue(name, state)
