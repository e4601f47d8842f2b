"""Thumbnails of events as pixmaps, loaded off the window's thread and kept for the newest few hundred."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from app.domain.errors import KnownError
from app.domain.ids import EventId
from app.gui.asking.tasks import Tasks

_KEPT = 400
_MAX_SIDE_PX = 4096
_MAX_FILE_BYTES = 2_000_000


class Thumbnails(QObject):
    """Ask with get(); `loaded` tells when a thumbnail that was not there has arrived."""

    loaded = Signal(str)

    def __init__(self, folder: Path, tasks: Tasks, size: QSize) -> None:
        super().__init__()
        self._folder = folder
        self._tasks = tasks
        self._size = size
        self._kept: OrderedDict[EventId, QPixmap] = OrderedDict()
        self._asked: set[EventId] = set()

    def get(self, event_id: EventId) -> QPixmap | None:
        """The thumbnail, or None while it loads or where there is none."""
        pixmap = self._kept.get(event_id)
        if pixmap is None and event_id not in self._asked:
            self._asked.add(event_id)
            self._tasks.run(
                op=lambda: load_thumbnail(self._folder, event_id, self._size),
                success=lambda image: self._keep(event_id, image),
                failure=lambda error: self._forget(event_id, error),
            )
        return pixmap

    def look_again(self) -> None:
        """Ask again for those that were not there: the watcher writes them a moment after the event begins."""
        self._asked = {event_id for event_id in self._asked if event_id in self._kept}

    def _keep(self, event_id: EventId, image: QImage | None) -> None:
        if image is None:
            return
        self._kept[event_id] = QPixmap.fromImage(image)
        while len(self._kept) > _KEPT:
            forgotten, _ = self._kept.popitem(last=False)
            self._asked.discard(forgotten)
        self.loaded.emit(event_id)

    def _forget(self, event_id: EventId, error: KnownError) -> None:
        """A thumbnail that cannot be read is as one that is not there: the card shows its mark instead."""
        self._kept.pop(event_id, None)


def load_thumbnail(folder: Path, event_id: EventId, size: QSize) -> QImage | None:
    """The picture scaled to cover nothing but its own shape within `size`; None where there is no readable JPEG."""
    return load_image(folder / f"{event_id}.jpg", size) if event_id.isalnum() else None


def load_image(path: Path, size: QSize) -> QImage | None:
    """The same of any small JPEG."""
    if not path.is_file() or path.stat().st_size > _MAX_FILE_BYTES:
        return None
    reader = QImageReader(str(path), b"jpeg")
    source = reader.size()
    if not source.isValid() or max(source.width(), source.height()) > _MAX_SIDE_PX:
        return None
    reader.setScaledSize(source.scaled(size, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image
