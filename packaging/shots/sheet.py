"""Lays pictures out side by side on one sheet, so that a glance compares the places."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

_COLUMNS, _GAP = 2, 8
_WIDTH = 960


def write_sheet(pictures: Sequence[Path], target: Path) -> None:
    """Save the pictures, each 960 pixels wide, two in a row, as `target`; nothing where there are none."""
    images = [QImage(str(path)).scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation) for path in pictures]
    if not images:
        return
    height = max(image.height() for image in images)
    rows = -(-len(images) // _COLUMNS)
    sheet = QImage(_COLUMNS * (_WIDTH + _GAP) - _GAP, rows * (height + _GAP) - _GAP, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    for number, image in enumerate(images):
        row, column = divmod(number, _COLUMNS)
        painter.drawImage(column * (_WIDTH + _GAP), row * (height + _GAP), image)
    painter.end()
    sheet.save(str(target))
