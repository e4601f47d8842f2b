"""Lets a wall be drawn by the graphics card or by the processor, as HardwareChoice says; the wall owns one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from app.gui.live.card.card_canvas import CardCanvas, Panes
from app.gui.live.card.hardware_choice import HardwareChoice


class WallCard(QObject):
    """`changed` says that the wall is drawn, or its streams decoded, by another. Without a choice nothing changes."""

    changed = Signal()

    def __init__(
        self,
        wall: QWidget,
        hardware: HardwareChoice | None,
        panes: Panes,
        *,
        has_tiles: Callable[[], bool],
        ground: str,
    ) -> None:
        super().__init__(wall)
        self._wall, self._hardware, self._panes, self._has_tiles = wall, hardware, panes, has_tiles
        self._ground = QColor(ground)
        self.canvas: CardCanvas | None = None
        """Below the tiles; None where the processor draws."""
        if hardware is not None:
            hardware.changed.connect(self._choose)
            self._choose()

    @property
    def draws(self) -> bool:
        """Whether pictures go to the canvas."""
        return self.canvas is not None

    def set_ground(self, ground: str) -> None:
        """Another colour beside the tiles."""
        self._ground = QColor(ground)
        if self.canvas is not None:
            self.canvas.ground = self._ground
        self.paint()

    def fit(self) -> None:
        """The wall has another size."""
        if self.canvas is not None:
            self.canvas.setGeometry(self._wall.rect())

    def paint(self) -> None:
        """Show what the tiles show now, with the next round."""
        if self.canvas is None or self._hardware is None or not self._wall.isVisible():
            return
        if self.canvas.isHidden() and self._has_tiles():
            self._hardware.card_tried()
        self.canvas.setVisible(self._has_tiles())
        self.canvas.update()

    def _choose(self) -> None:
        hardware = self._hardware
        assert hardware is not None
        if hardware.by_card and self.canvas is None:
            self.canvas = canvas = CardCanvas(self._panes, self._ground)
            canvas.setParent(self._wall)  # only then Qt makes a window that stands already one that can show it
            canvas.failed.connect(hardware.card_failed, Qt.ConnectionType.QueuedConnection)
            canvas.named.connect(hardware.card_draws, Qt.ConnectionType.QueuedConnection)
            canvas.hide()
            canvas.lower()
            self.fit()
        elif not hardware.by_card and self.canvas is not None:
            self.canvas.hide()
            self.canvas.deleteLater()
            self.canvas = None
        self.changed.emit()
        self.paint()
