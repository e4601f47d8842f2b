"""Takes bookmarks, their names and their end into the journals; the engine owns it."""

from collections.abc import Callable, Mapping

from app.core.bus import Bus
from app.core.clock import Clock
from app.domain.bookmark import MAX_NAME_LETTERS, Bookmark, tidy_name
from app.domain.errors import UsageError
from app.domain.facts import BookmarkChanged
from app.domain.ids import CameraId, EventId, is_event_id, parse_camera_id
from app.recording.records import BookmarkRecord

_LATEST_MS = 1 << 46
_FIELDS = frozenset({"id", "camera_id", "moment_ms", "name", "gone"})


class BookmarkDesk:
    """Threads: any."""

    def __init__(self, bus: Bus, clock: Clock, append: Callable[[CameraId, BookmarkRecord], None]) -> None:
        self._bus, self._clock, self._append = bus, clock, append

    def change(self, arguments: Mapping[str, str]) -> str:
        """The command: id, camera_id, moment_ms (UTC), name, gone; returns a sentence.

        Raises UsageError, LibraryError.
        """
        bookmark, gone = _read(arguments)
        at_ms = self._clock.wall_ms()
        self._append(bookmark.camera_id, BookmarkRecord(bookmark.id, bookmark.moment_ms, bookmark.name, gone, at_ms))
        self._bus.publish(BookmarkChanged(bookmark, gone, at_ms))
        return "The bookmark is gone." if gone else "The bookmark is kept in the library."


def _read(arguments: Mapping[str, str]) -> tuple[Bookmark, bool]:
    try:
        if arguments.keys() != _FIELDS:
            raise ValueError("other fields")
        moment = arguments["moment_ms"]
        if not (moment.isascii() and moment.isdigit() and len(moment) <= 15 and int(moment) < _LATEST_MS):
            raise ValueError("no moment")
        if not is_event_id(arguments["id"]):
            raise ValueError("no id")
        camera_id = parse_camera_id(arguments["camera_id"])
        gone = {"true": True, "false": False}[arguments["gone"]]
    except (ValueError, KeyError) as error:
        raise UsageError(
            "A bookmark needs an id, a camera, a moment and a name. Update the program that sent it."
        ) from error
    name = tidy_name(arguments["name"])
    if len(arguments["name"]) > 4 * MAX_NAME_LETTERS or not all(letter.isprintable() for letter in name):
        raise UsageError(f"The name of a bookmark is one line of up to {MAX_NAME_LETTERS} letters. Choose another one.")
    return Bookmark(EventId(arguments["id"]), camera_id, int(moment), name), gone
