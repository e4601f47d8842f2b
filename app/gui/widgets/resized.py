"""Tells when a widget has another size, so that what lies over it moves along; pieces that float call it."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget


class Resized(QObject):
    """Belongs to what floats, and is gone with it."""

    seen = Signal()

    def __init__(self, watched: QWidget, owner: QObject) -> None:
        super().__init__(owner)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of the new size, and keep nothing from the widget."""
        if event.type() is QEvent.Type.Resize:
            self.seen.emit()
        return False
