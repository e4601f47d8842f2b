"""Takes the pictures of the user's guide from the running window, with drawn footage alone; dev.py shots --guide."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QImage

from app.core.paths import window_settings
from app.gui.looks.theme import ThemeName
from app.gui.main import run_desktop
from app.gui.preferences import Preferences
from app.gui.shell.tour import TourRequest
from shots.scenes import State, drawn_cameras, staged

SIZE = (1280, 800)
MOST_BYTES = 150_000
PICTURES = {
    "live": "live",
    "timeline": "timeline",
    "events": "events",
    "cameras": "cameras",
    "rules": "rules",
    "vault": "vault",
    "health": "health",
    "settings": "settings",
}
"""The name of each picture, by the place of the tour that it shows."""
_WAIT_S = 20.0
_COLOURS = (0, 256, 160, 96, 64, 40)
"""How many colours a picture is reduced to where it is too large; none at first."""


def take_guide_pictures(folder: Path) -> int:
    """Save every picture of the guide in `folder`, and return 0 where all were taken. The dark look, 1280x800."""
    folder.mkdir(parents=True, exist_ok=True)
    with _a_home() as home:
        taken = home / "taken"
        request = TourRequest(taken, _WAIT_S, tuple(PICTURES), (ThemeName.DARK,), (SIZE,))
        with staged(State.NORMAL, home, drawn_cameras()) as paths:
            status = run_desktop(paths, tour=request, theme=ThemeName.DARK.value)
        for place, name in PICTURES.items():
            picture = QImage(str(taken / f"{place}-{ThemeName.DARK.value}-{SIZE[0]}x{SIZE[1]}.png"))
            if picture.isNull() or not _save_small(picture, folder / f"{name}.png"):
                print(f"The picture {name} could not be taken.")
                status = 1
    return status


@contextmanager
def _a_home() -> Iterator[Path]:
    """A folder with a name that may be seen in the pictures, as home of whoever is thought to use the window."""
    home = Path(tempfile.gettempdir()) / "home"
    home.mkdir(mode=0o700)  # one that is there is somebody else's, and stays as it is
    try:
        Preferences(window_settings()).remember_export_folder(home / "Videos")
        yield home
    finally:
        shutil.rmtree(home)


def _save_small(picture: QImage, target: Path) -> bool:
    """A checkout should stay small: fewer colours where the picture has too many bytes."""
    for colours in _COLOURS:
        _with_colours(picture, colours, target)
        if target.stat().st_size < MOST_BYTES:
            return True
    return False


def _with_colours(picture: QImage, colours: int, target: Path) -> None:
    from PIL import Image

    plain = picture.convertToFormat(QImage.Format.Format_RGB888)
    size = (plain.width(), plain.height())
    image = Image.frombuffer("RGB", size, bytes(plain.constBits()), "raw", "RGB", plain.bytesPerLine(), 1)
    if colours:
        image = image.quantize(colours, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    image.save(target, optimize=True)
