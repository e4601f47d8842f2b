"""Languages that nobody speaks: texts 40 % longer, or in letters of another width; tests of texts and layout use it."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from string import ascii_letters

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget

from app.gui.widgets.controls import ElidedLabel

_KEPT = re.compile(r"(\{\w+\}|%n|…$)")
_GROWN = 0.4
_WIDE = {ord(letter): ord(letter) + 0xFEE0 for letter in ascii_letters}


class PseudoLanguage(QTranslator):
    """Remembers which texts it was asked for; `changed` makes of a text what is shown."""

    def __init__(self, changed: Callable[[str], str]) -> None:
        super().__init__()
        self._changed = changed
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        """It has a word for everything."""
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The text as nobody would write it."""
        self.asked.add((context, text))
        return self._changed(text)


def marked(text: str) -> str:
    """Every letter as wide as a Chinese one; what is filled in later stays, and so shows whether it was translated."""
    parts = _KEPT.split(text)
    return "".join(part if _KEPT.fullmatch(part) else part.translate(_WIDE) for part in parts)


def longer(text: str) -> str:
    """40 % more letters; what is filled in later stays."""
    parts = _KEPT.split(text)
    words = [part if _KEPT.fullmatch(part) else _drawn_out(part) for part in parts]
    return "".join(words)


def _drawn_out(part: str) -> str:
    wanted = round(len(part.strip()) * (1 + _GROWN))
    out = part
    while len(out.strip()) < wanted and part.strip():
        out = re.sub(r"(?<=\w)(?=\W*$)", "é", out, count=1) if re.search(r"\w", out) else out + "é"
    return out


@contextmanager
def spoken(application: QApplication, changed: Callable[[str], str] = longer) -> Iterator[PseudoLanguage]:
    """Speak it until the end of the `with`."""
    language = PseudoLanguage(changed)
    application.installTranslator(language)
    try:
        yield language
    finally:
        application.removeTranslator(language)


def clipped(root: QWidget) -> list[str]:
    """What does not show all of its words, of everything that is seen below `root`."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel) or not widget.visibleRegion().boundingRect():
            continue
        if isinstance(widget, QLabel) and widget.text() and widget.objectName() != "problem":
            if widget.wordWrap():
                short = widget.height() < widget.heightForWidth(widget.width())
            else:
                short = widget.width() < widget.sizeHint().width()
            found += [f"label {widget.text()!r}"] if short else []
        elif isinstance(widget, QAbstractButton) and widget.text() and widget.width() < _needed_px(widget):
            found.append(f"button {widget.text()!r}: {widget.width()} < {_needed_px(widget)}")
    return found


def _needed_px(button: QAbstractButton) -> int:
    """A button of the rail has its words below its icon, and Qt's own hint counts more than them."""
    if isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextUnderIcon:
        return button.fontMetrics().horizontalAdvance(button.text())
    return button.sizeHint().width()
