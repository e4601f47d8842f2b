"""Where the user draws what an export must not show; the choices of an export open it."""

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from app.gui.widgets.area_dialog import AreaDialog, AreaWords
from app.gui.wording.texts import tr
from app.playback.export.request import Area

_VEIL = QColor(5, 7, 10, 200)
"""So dark that nobody takes it for part of the picture."""


class BlurDialog(AreaDialog):
    """`areas` are what the user wants blurred, once it was accepted; none is an answer too."""

    def __init__(self, parent: QWidget, picture: QImage | None, areas: tuple[Area, ...]) -> None:
        words = AreaWords(
            title=tr("Blur areas"),
            meaning=tr(
                "Draw a rectangle over what nobody should recognise. It is blurred in every picture of the export, of "
                "each of its cameras, and cannot be undone in the file."
            ),
            done=tr("Use these areas"),
            done_tip=tr("Blur what is marked (Enter)"),
            cancel_tip=tr("Leave the areas as they were (Esc)"),
            areas=_blurred,
        )
        super().__init__(parent, picture, areas, words, veil=_VEIL, needs_one=False)


def _blurred(count: int) -> str:
    return tr("Picture with 1 blurred area") if count == 1 else tr("Picture with %n blurred areas", "", count)
