"""A moment that somebody gave a name, to find it again; every room may use it."""

from dataclasses import dataclass

from app.domain.ids import CameraId, EventId

BookmarkId = EventId
"""Of the same form as an event's."""
MAX_NAME_LETTERS = 80


@dataclass(frozen=True)
class Bookmark:
    """`moment_ms` is UTC; the name may be empty."""

    id: BookmarkId
    camera_id: CameraId
    moment_ms: int
    name: str = ""


def tidy_name(typed: str) -> str:
    """What somebody typed as one line without edges, as long as a name may be."""
    return " ".join(typed.split())[:MAX_NAME_LETTERS]
