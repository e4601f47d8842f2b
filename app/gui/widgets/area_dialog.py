"""A window in which the user draws areas on a picture: those that an export blurs, or that a search asks about."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.gui.widgets.area_canvas import AreaCanvas
from app.gui.widgets.controls import make_label, text_button
from app.playback.export.request import Area

_FIRST = Area(0.375, 0.375, 0.25, 0.25)


@dataclass(frozen=True)
class AreaWords:
    """What such a window says; `areas` says how many there are on the picture, the tips end with their keys."""

    title: str
    meaning: str
    done: str
    done_tip: str
    cancel_tip: str
    areas: Callable[[int], str]


class AreaDialog(QDialog):
    """`areas` are what is drawn. `veil` lies over each; with `needs_one` it is not done before there is one."""

    def __init__(
        self,
        parent: QWidget,
        picture: QImage | None,
        areas: tuple[Area, ...],
        words: AreaWords,
        *,
        veil: QColor,
        needs_one: bool,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.title)
        self.resize(800, 560)
        self._needs_one = needs_one
        self.canvas = AreaCanvas(picture, areas, veil=veil, name=words.areas)
        self._remove = text_button(
            self.tr("Remove"), self.tr("Take the chosen area away (Delete)"), self.canvas.remove_chosen
        )
        self.done_button = text_button(words.done, words.done_tip, self.accept)
        self.done_button.setDefault(True)
        meaning = words.meaning
        if picture is None:
            meaning += " " + self.tr("No picture is shown now, so that you draw on a blank one.")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(make_label("second", meaning, wraps=True))
        column.addWidget(self.canvas, 1)
        column.addLayout(self._verbs(words.cancel_tip))
        self.canvas.changed.connect(self._arrange)
        self._arrange()
        self.canvas.setFocus()

    @property
    def areas(self) -> tuple[Area, ...]:
        """What is drawn."""
        return tuple(self.canvas.areas)

    def _verbs(self, cancel_tip: str) -> QHBoxLayout:
        add = text_button(
            self.tr("Add area"),
            self.tr("Put an area into the middle; arrows move it, Shift and arrows size it"),
            self._add,
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(add)
        row.addWidget(self._remove)
        row.addStretch(1)
        row.addWidget(text_button(self.tr("Cancel"), cancel_tip, self.reject))
        row.addWidget(self.done_button)
        return row

    def _add(self) -> None:
        self.canvas.add(_FIRST)
        self.canvas.setFocus()

    def _arrange(self) -> None:
        self._remove.setEnabled(bool(self.canvas.areas))
        self.done_button.setEnabled(bool(self.canvas.areas) or not self._needs_one)
