"""Read-only questions about the moments that somebody marked; windows and the engine ask."""

from app.domain.bookmark import Bookmark, BookmarkId
from app.domain.ids import CameraId
from app.index.queries import LibraryReader

MAX_BOOKMARKS = 10_000


class BookmarkReader(LibraryReader):
    """The same database, asked for bookmarks. Raises LibraryTooNew, LibraryDamaged."""

    def bookmarks(self) -> list[Bookmark]:
        """All that there are, the newest moment first."""
        rows = self._ask(
            "SELECT id, camera_id, moment_ms, name FROM bookmarks WHERE gone = 0 ORDER BY moment_ms DESC, id LIMIT ?",
            (MAX_BOOKMARKS,),
            since=7,
        )
        return [Bookmark(BookmarkId(row[0]), CameraId(row[1]), row[2], row[3]) for row in rows]
