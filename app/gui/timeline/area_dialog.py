"""Where the user draws the area in which movement is looked for; the timeline view opens it."""

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.event import Box
from app.domain.motion_grid import cells_of, joined
from app.gui.controls import make_label, text_button
from app.gui.export.blur_dialog import AreaCanvas
from app.gui.texts import tr
from app.playback.export.request import Area

_VEIL = QColor(92, 200, 255, 70)
_FIRST = Area(0.375, 0.375, 0.25, 0.25)


class AreaDialog(QDialog):
    """`cells` are those of the motion grid that were drawn over, once it was accepted."""

    def __init__(self, parent: QWidget, picture: QImage | None, areas: tuple[Area, ...], name: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Find movement in an area"))
        self.resize(800, 560)
        self.canvas = AreaCanvas(picture, areas, veil=_VEIL, name=_searched)
        words = self.tr(
            "Draw a rectangle over the place that you ask about. Louver shows when anything moved there on {camera}, "
            "in the time that the timeline shows."
        ).format(camera=name)
        if picture is None:
            words += " " + self.tr("No picture is shown now, so that you draw on a blank one.")
        add = text_button(
            self.tr("Add area"),
            self.tr("Put an area into the middle; arrows move it, Shift and arrows size it"),
            self._add,
        )
        self._remove = text_button(
            self.tr("Remove"), self.tr("Take the chosen area away (Delete)"), self.canvas.remove_chosen
        )
        cancel = text_button(self.tr("Cancel"), self.tr("Look for nothing (Esc)"), self.reject)
        self.done_button = text_button(
            self.tr("Find movement"), self.tr("Look for movement there (Enter)"), self.accept
        )
        self.done_button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(add)
        row.addWidget(self._remove)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(make_label("second", words, wraps=True))
        column.addWidget(self.canvas, 1)
        column.addLayout(row)
        self.canvas.changed.connect(self._arrange)
        self._arrange()
        self.canvas.setFocus()

    @property
    def areas(self) -> tuple[Area, ...]:
        """What is drawn."""
        return tuple(self.canvas.areas)

    def _add(self) -> None:
        self.canvas.add(_FIRST)
        self.canvas.setFocus()

    def _arrange(self) -> None:
        self._remove.setEnabled(bool(self.canvas.areas))
        self.done_button.setEnabled(bool(self.canvas.areas))


def _searched(count: int) -> str:
    if count == 1:
        return tr("Picture with 1 area to search")
    return tr("Picture with %n areas to search", "", count)


def cells_under(areas: tuple[Area, ...]) -> int:
    """The cells of the motion grid that the areas touch."""
    boxes = (Box(area.left, area.top, area.left + area.width, area.top + area.height) for area in areas)
    return joined(cells_of(box) for box in boxes)
