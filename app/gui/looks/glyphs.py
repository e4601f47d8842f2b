"""Draws the signs of QtAwesome's icon font, without loading QtAwesome itself; only icons.py calls it.

Importing QtAwesome loads every class of four Qt modules through QtPy, which took longer than all of the window's own
code: so the font and its list of signs are taken out of the package as the files that they are.
"""

import functools
import importlib.util
import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap

_PACKAGE = "qtawesome"
_FONTS = "materialdesignicons6-webfont-*.ttf"
_SIGNS = "materialdesignicons6-webfont-charmap-*.json"
_INSET_SHARE = 0.875
"""How much of an icon's height its letter takes: the font was drawn for it."""


@dataclass(frozen=True)
class GlyphColours:
    """The colours of one icon: at rest, where its button is checked, and where it cannot be used."""

    rest: str
    checked: str
    disabled: str


class GlyphEngine(QIconEngine):
    """Paints one sign in any size, sharp at any scale."""

    def __init__(self, name: str, colours: GlyphColours) -> None:
        super().__init__()
        self._name = name
        self._colours = colours

    def clone(self) -> QIconEngine:
        """Another one like this."""
        return GlyphEngine(self._name, self._colours)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """The sign in the middle of `rect`."""
        family, letters = _font()
        font = QFont(family)
        font.setPixelSize(max(1, round(rect.height() * _INSET_SHARE)))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(font)
        painter.setPen(QColor(self._colour(mode, state)))
        painter.drawText(QRectF(rect), Qt.AlignmentFlag.AlignCenter, letters[self._name])
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The sign on nothing."""
        image = QPixmap(size)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return image

    def _colour(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode is QIcon.Mode.Disabled:
            return self._colours.disabled
        return self._colours.checked if state is QIcon.State.On else self._colours.rest


@functools.cache
def _font() -> tuple[str, dict[str, str]]:
    """The family of the font, and the letter of each sign's name."""
    spec = importlib.util.find_spec(_PACKAGE)
    assert spec is not None
    assert spec.submodule_search_locations is not None
    folder = Path(spec.submodule_search_locations[0]) / "fonts"
    font, signs = next(folder.glob(_FONTS)), next(folder.glob(_SIGNS))
    added = QFontDatabase.addApplicationFontFromData(font.read_bytes())
    letters = {name: chr(int(code, 16)) for name, code in json.loads(signs.read_text("utf-8")).items()}
    return QFontDatabase.applicationFontFamilies(added)[0], letters
