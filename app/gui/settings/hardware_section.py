"""The rows about what draws and decodes the pictures of the wall; the place Settings shows it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.gui.live.card.hardware_choice import HardwareChoice
from app.gui.preferences import DECODED_BY, DRAWN_BY, DecodedBy, DrawnBy
from app.gui.settings.parts import Choice, SettingRow
from app.gui.wording.texts import tr

MakeChoice = Callable[[str, Sequence[tuple[str, str]], str], Choice]


class HardwareSection(QObject):
    """A choice holds at once, and the row says what came of it."""

    def __init__(self, make_choice: MakeChoice, hardware: HardwareChoice | None) -> None:
        super().__init__()
        self._hardware = hardware
        drawers = [
            (DrawnBy.PROCESSOR.value, tr("Processor")),
            (DrawnBy.CARD.value, tr("Graphics card")),
        ]
        self._drawn = SettingRow(
            tr("Pictures are drawn by"),
            self._drawn_meaning(),
            make_choice(DRAWN_BY, drawers, DrawnBy.PROCESSOR.value),
        )
        decoders = [
            (DecodedBy.AUTOMATIC.value, tr("Automatically")),
            (DecodedBy.PROCESSOR.value, tr("Processor")),
        ]
        self._decoded = SettingRow(
            tr("Large streams are decoded by"),
            self._decoded_meaning(),
            make_choice(DECODED_BY, decoders, DecodedBy.AUTOMATIC.value),
        )
        self.rows = (self._drawn, self._decoded)
        if hardware is not None:
            hardware.changed.connect(self._say)

    def _say(self) -> None:
        self._drawn.say(self._drawn_meaning())
        self._decoded.say(self._decoded_meaning())

    def _drawn_meaning(self) -> str:
        meaning = tr("The graphics card may draw large walls with less work for the processor.")
        return meaning if self._hardware is None else f"{meaning} {self._hardware.drawing}".strip()

    def _decoded_meaning(self) -> str:
        meaning = tr("Automatically means by the graphics card, for streams of 1280 × 720 and more, where it can.")
        return meaning if self._hardware is None else f"{meaning} {self._hardware.decoding}"
