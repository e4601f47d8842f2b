"""Where the user draws the area in which movement is looked for; the timeline view opens it."""

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from app.domain.event import Box
from app.domain.motion_grid import cells_of, joined
from app.gui.widgets.area_dialog import AreaDialog, AreaWords
from app.gui.wording.texts import tr
from app.playback.export.request import Area

_VEIL = QColor(92, 200, 255, 70)


class SearchAreaDialog(AreaDialog):
    """`areas` are what the user asks about, once it was accepted."""

    def __init__(self, parent: QWidget, picture: QImage | None, areas: tuple[Area, ...], name: str) -> None:
        """`name` is the camera's."""
        super().__init__(parent, picture, areas, _words(name), veil=_VEIL, needs_one=True)


def _words(name: str) -> AreaWords:
    meaning = tr(
        "Draw a rectangle over the place that you ask about. Louver shows when anything moved there on {camera}, "
        "in the time that the timeline shows."
    )
    return AreaWords(
        title=tr("Find movement in an area"),
        meaning=meaning.format(camera=name),
        done=tr("Find movement"),
        done_tip=tr("Look for movement there (Enter)"),
        cancel_tip=tr("Look for nothing (Esc)"),
        areas=_searched,
    )


def _searched(count: int) -> str:
    if count == 1:
        return tr("Picture with 1 area to search")
    return tr("Picture with %n areas to search", "", count)


def cells_under(areas: tuple[Area, ...]) -> int:
    """The cells of the motion grid that the areas touch."""
    boxes = (Box(area.left, area.top, area.left + area.width, area.top + area.height) for area in areas)
    return joined(cells_of(box) for box in boxes)
