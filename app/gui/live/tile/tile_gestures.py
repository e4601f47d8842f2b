"""What hands do to a tile of the wall: zoom, pan, drag, maximise, ask for its menu; LiveTile adds what is seen."""

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.ids import CameraId
from app.gui.live.tile.zoom import STEP, Zoom
from app.gui.live.verbs import Verb


class TileGestures(QWidget):
    """Only a tile that fills the wall is zoomed; one of many is dragged to another place."""

    asked = Signal(str, Verb)
    menu_asked = Signal(str, QPoint)
    dragged = Signal(str, QPoint)
    dropped = Signal(str, QPoint)
    zoomed = Signal()

    def __init__(self, camera_id: CameraId) -> None:
        super().__init__()
        self.camera_id = camera_id
        self.zoom = Zoom()
        self._large = False
        self._pressed: QPointF | None = None
        self._moved = False

    def picture_room(self) -> QRectF | None:
        """Where the picture lies that is shown; None where none is."""
        return None

    @property
    def large(self) -> bool:
        """Whether it fills the wall."""
        return self._large

    def set_large(self, large: bool) -> None:
        """It fills the wall, or is one of many."""
        self._large = large
        self.zoom = Zoom()
        self.update()

    def zoom_to(self, zoom: Zoom) -> None:
        """See another part of the picture, while it is maximised."""
        if self._large and self.picture_room() is not None:
            self.zoom = zoom
            self.update()
            self.zoomed.emit()

    # Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click focuses; what is held down may be dragged."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._moved = event.position(), False
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan what is zoomed, or drag the tile to another place of the wall."""
        if self._pressed is None:
            return
        by = event.position() - self._pressed
        if self._large:
            where = self.picture_room() or QRectF(self.rect())
            self.zoom_to(self.zoom.panned(-by.x() / max(1, where.width()), -by.y() / max(1, where.height())))
            self._pressed = event.position()
        elif self._moved or by.manhattanLength() >= QApplication.startDragDistance():
            self._moved = True
            self.dragged.emit(self.camera_id, self.mapToParent(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the tile where it is."""
        if self._moved and not self._large:
            self.dropped.emit(self.camera_id, self.mapToParent(event.position().toPoint()))
        self._pressed, self._moved = None, False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Maximise, or go back."""
        self.asked.emit(self.camera_id, Verb.MAXIMISE)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom a maximised picture at the pointer."""
        steps = event.angleDelta().y() / 120
        where = self.picture_room()
        if not self._large or not steps or where is None:
            event.ignore()
            return
        at = event.position() - where.topLeft()
        self.zoom_to(self.zoom.zoomed(STEP**steps, at.x() / where.width(), at.y() / where.height()))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with this camera."""
        self.menu_asked.emit(self.camera_id, event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter maximises; what else there is belongs to the wall."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.asked.emit(self.camera_id, Verb.MAXIMISE)
        else:
            super().keyPressEvent(event)
