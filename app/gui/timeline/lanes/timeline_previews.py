"""Small pictures of recorded moments, found off the window's thread; the timeline asks while the pointer moves."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Signal
from PySide6.QtGui import QImage, QImageReader

from app.core.paths import LibraryPaths
from app.domain.errors import KnownError
from app.domain.ids import CameraId
from app.gui.asking.tasks import Tasks
from app.recording.previews import PreviewReader

_WITHIN_MS = 15_000
"""Previews of a still scene come every ten seconds; one from further away shows another time."""
_MAX_SIDE_PX = 1_024


@dataclass(frozen=True)
class FoundPreview:
    """The picture nearest to `asked_ms`, and when it was taken (UTC ms)."""

    camera_id: CameraId
    asked_ms: int
    wall_ms: int
    image: QImage


class TimelinePreviews(QObject):
    """Has a thread of its own, so that no long question to the index comes before it. Only the newest wish counts."""

    found = Signal(FoundPreview)

    def __init__(self, paths: LibraryPaths) -> None:
        super().__init__()
        self._reader = PreviewReader(paths)
        self._tasks = Tasks(threads=1)
        self._wished: list[CameraId] = []
        self._wished_ms = 0
        self._served: dict[CameraId, int] = {}
        self._busy = False

    def ask(self, cameras: Sequence[CameraId], wall_ms: int) -> None:
        """Look for each camera's picture nearest to that moment; `found` tells it, and nothing where there is none.

        Who has waited longest comes first, so that a wish that changes all the time serves everybody in turn.
        """
        self._wished = sorted(cameras, key=lambda each: self._served.get(each, 0))
        self._wished_ms = wall_ms
        if not self._busy:
            self._next()

    def close(self) -> bool:
        """End the thread; False when it still runs."""
        return self._tasks.close()

    def _next(self) -> None:
        self._busy = bool(self._wished)
        if self._wished:
            camera_id, wall_ms = self._wished.pop(0), self._wished_ms
            self._served[camera_id] = max(self._served.values(), default=0) + 1
            self._tasks.run(
                op=lambda: load_preview(self._reader, camera_id, wall_ms), success=self._take, failure=self._failed
            )

    def _take(self, preview: FoundPreview | None) -> None:
        if preview is not None:
            self.found.emit(preview)
        self._next()

    def _failed(self, error: KnownError) -> None:
        """A picture that cannot be read is as one that is not there."""
        self._next()


def load_preview(reader: PreviewReader, camera_id: CameraId, wall_ms: int) -> FoundPreview | None:
    """The nearest readable picture; None without one. The file is hostile: what it holds must be a small JPEG."""
    found = reader.nearest(camera_id, wall_ms, _WITHIN_MS)
    if found is None:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(found.jpeg))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    picture = QImageReader(buffer, QByteArray(b"jpeg"))
    size = picture.size()
    if not size.isValid() or max(size.width(), size.height()) > _MAX_SIDE_PX:
        return None
    image = picture.read()
    return None if image.isNull() else FoundPreview(camera_id, wall_ms, found.wall_ms, image)
