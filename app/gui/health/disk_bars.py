"""The disks that take footage, a bar each: footage, what else lies there, what is free; the storage section has it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.storage import VolumeStorage
from app.gui.looks.marks import paint_hatching
from app.gui.looks.theme import Theme, sized
from app.gui.wording.texts import tr
from app.gui.wording.words import size_name

_LINE_PX = 20
_BAR_PX = 12
_ROW_PX = 2 * _LINE_PX + _BAR_PX + 8
_LEAST_PX = 3.0
"""Footage that is there at all is seen."""


class DiskBars(QWidget):
    """Says the same in words beside each bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._disks: tuple[VolumeStorage, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        self.update()

    def show_disks(self, disks: tuple[VolumeStorage, ...]) -> None:
        """Show these disks."""
        self._disks = disks
        self.setAccessibleName("; ".join(f"{disk.name}: {disk_sentence(disk)}" for disk in disks))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A row for each disk."""
        return QSize(320, len(self._disks) * _ROW_PX)

    def minimumSizeHint(self) -> QSize:
        """As high as its hint."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, bar, words."""
        painter = QPainter(self)
        for row, disk in enumerate(self._disks):
            self._paint(painter, disk, QRectF(0, row * _ROW_PX, self.width(), _ROW_PX))
        painter.end()

    def _paint(self, painter: QPainter, disk: VolumeStorage, box: QRectF) -> None:
        font = sized(self.font(), 13, strong=True)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.text))
        line = QRectF(box.left(), box.top(), box.width(), _LINE_PX)
        name = QFontMetrics(font).elidedText(disk.name, Qt.TextElideMode.ElideMiddle, round(line.width()))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
        self._paint_bar(painter, disk, QRectF(box.left(), line.bottom() + 2, box.width(), _BAR_PX))
        painter.setFont(sized(self.font(), 13))
        painter.setPen(QColor(self._theme.second_text if disk.online else self._theme.warning))
        words = QRectF(box.left(), line.bottom() + _BAR_PX + 4, box.width(), _LINE_PX)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, disk_sentence(disk))

    def _paint_bar(self, painter: QPainter, disk: VolumeStorage, bar: QRectF) -> None:
        painter.fillRect(bar, QColor(self._theme.lane))
        if not disk.online:
            paint_hatching(painter, bar, QColor(self._theme.warning))
            return
        if disk.total_bytes <= 0:
            return
        per_byte = bar.width() / disk.total_bytes
        taken_px = min(bar.width(), (disk.total_bytes - disk.free_bytes) * per_byte)
        footage_px = min(bar.width(), max(_LEAST_PX if disk.used_bytes else 0.0, disk.used_bytes * per_byte))
        painter.fillRect(
            QRectF(bar.left(), bar.top(), max(taken_px, footage_px), bar.height()), QColor(self._theme.border)
        )
        painter.fillRect(QRectF(bar.left(), bar.top(), footage_px, bar.height()), QColor(self._theme.recorded))


def disk_sentence(disk: VolumeStorage) -> str:
    """What a disk holds and has left, in words."""
    if not disk.online:
        if not disk.used_bytes:
            return tr("This disk is not there now. Connect it again.")
        gone = tr("This disk is not there now, and with it {size} of footage. Connect it again.")
        return gone.format(size=size_name(disk.used_bytes))
    room = tr("room for {size} more") if disk.room_bytes > 0 else tr("no room for more, so the oldest goes")
    other_bytes = max(0, disk.total_bytes - disk.free_bytes - disk.used_bytes)
    parts = (
        tr("{size} of footage").format(size=size_name(disk.used_bytes)),
        tr("{size} of other files").format(size=size_name(other_bytes)),
        tr("{free} of {total} free").format(free=size_name(disk.free_bytes), total=size_name(disk.total_bytes)),
        room.format(size=size_name(disk.room_bytes)),
    )
    return "  ·  ".join(parts)
