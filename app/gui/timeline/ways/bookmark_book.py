"""The bookmarks as the window knows them: read from the library, and changed through the engine alone."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from app.core.paths import LibraryPaths
from app.domain.bookmark import Bookmark, BookmarkId
from app.domain.errors import KnownError
from app.domain.facts import BookmarkChanged
from app.domain.ids import CameraId
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.asking.tasks import Tasks
from app.index.bookmark_queries import BookmarkReader


class BookmarkBook(QObject):
    """`changed` tells that there are others; `said` is a sentence for the user."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, paths: LibraryPaths, bridge: EngineBridge, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = BookmarkReader(paths.index)
        self._bridge, self._tasks = bridge, tasks
        self._all: dict[BookmarkId, Bookmark] = {}
        self._newer: dict[BookmarkId, BookmarkChanged] = {}
        bridge.bookmark_changed.connect(self._heard)

    @property
    def all(self) -> Sequence[Bookmark]:
        """The newest moment first."""
        return sorted(self._all.values(), key=lambda each: -each.moment_ms)

    @property
    def moments(self) -> Mapping[CameraId, Sequence[int]]:
        """For each camera, when (UTC ms)."""
        found: dict[CameraId, list[int]] = {}
        for bookmark in self._all.values():
            found.setdefault(bookmark.camera_id, []).append(bookmark.moment_ms)
        return found

    def known(self, bookmark_id: BookmarkId) -> Bookmark | None:
        """The bookmark as it is now; None where it is gone."""
        return self._all.get(bookmark_id)

    def load(self) -> None:
        """Ask the library."""
        self._tasks.run(op=self._reader.bookmarks, success=self._loaded, failure=self._failed)

    def keep(self, bookmark: Bookmark) -> None:
        """Have the engine keep it, or name it anew."""
        self._command(bookmark, gone=False)

    def remove(self, bookmark: Bookmark) -> None:
        """Have the engine take it away."""
        self._command(bookmark, gone=True)

    def _command(self, bookmark: Bookmark, *, gone: bool) -> None:
        asked = {
            "id": bookmark.id,
            "camera_id": bookmark.camera_id,
            "moment_ms": str(bookmark.moment_ms),
            "name": bookmark.name,
            "gone": str(gone).lower(),
        }
        self._tasks.run(
            op=lambda: self._bridge.command("bookmark", asked), success=self.said.emit, failure=self._failed
        )

    def _heard(self, fact: BookmarkChanged) -> None:
        self._newer[fact.bookmark.id] = fact  # the database hears of it a moment later
        self._show(self._all)

    def _loaded(self, bookmarks: list[Bookmark]) -> None:
        found = {bookmark.id: bookmark for bookmark in bookmarks}
        settled = [key for key, fact in self._newer.items() if found.get(key) == (None if fact.gone else fact.bookmark)]
        for key in settled:
            del self._newer[key]
        self._show(found)

    def _show(self, found: Mapping[BookmarkId, Bookmark]) -> None:
        now = dict(found)
        for key, fact in self._newer.items():
            if fact.gone:
                now.pop(key, None)
            else:
                now[key] = fact.bookmark
        if now != self._all:
            self._all = now
            self.changed.emit()

    def _failed(self, error: KnownError) -> None:
        self.said.emit(str(error))
