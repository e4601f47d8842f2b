"""The SQL that stores each kind of value, to be run inside the writer's transaction; the catalog calls it."""

import sqlite3

from app.domain.camera import StreamRole
from app.domain.event import Event
from app.domain.evidence import Evidence
from app.domain.facts import (
    BookmarkChanged,
    CameraChanged,
    ClipSealed,
    EventJudged,
    EventMarked,
    KeepChanged,
    MotionMinute,
    RecordingPaused,
    RecordingReached,
    SegmentsDeleted,
)
from app.domain.ids import CameraId
from app.domain.recording import Gap, KeptSpans, Segment
from app.index.event_statements import store_event, store_mark
from app.index.footage_statements import store_deleted, store_gap, store_live, store_pause, store_segment
from app.index.keep_statements import store_keep, store_kept_spans
from app.index.visit_statements import store_seen

_TABLES = (
    "cameras",
    "segments",
    "live",
    "coverage",
    "removed",
    "gaps",
    "pauses",
    "events",
    "event_bands",
    "sealed",
    "kept",
    "evidence",
    "judgements",
    "marks",
    "bookmarks",
    "trash",
    "motion_minutes",
    "motion_hours",
)

Stored = (
    CameraChanged
    | RecordingReached
    | Segment
    | SegmentsDeleted
    | Gap
    | RecordingPaused
    | Event
    | Evidence
    | EventJudged
    | EventMarked
    | BookmarkChanged
    | MotionMinute
    | ClipSealed
    | KeepChanged
    | KeptSpans
)


def store(connection: sqlite3.Connection, value: Stored) -> None:
    """Store any value; again and again is as good as once."""
    match value:
        case Segment():
            store_segment(connection, value)
        case Gap():
            store_gap(connection, value)
        case Event():
            store_event(connection, value)
        case Evidence() | EventJudged() | MotionMinute() | BookmarkChanged():
            store_seen(connection, value)
        case EventMarked():
            store_mark(connection, value)
        case ClipSealed():
            store_sealed(connection, value)
        case CameraChanged():
            store_camera(connection, value.camera_id, value.name, value.watched_role)
        case RecordingReached():
            store_live(connection, value)
        case SegmentsDeleted():
            store_deleted(connection, value)
        case RecordingPaused():
            store_pause(connection, value)
        case KeepChanged():
            store_keep(connection, value)
        case KeptSpans():
            store_kept_spans(connection, value)


def store_camera(connection: sqlite3.Connection, camera_id: CameraId, name: str, watched_role: StreamRole) -> None:
    """Add the camera or change what is known of it."""
    connection.execute(
        "INSERT INTO cameras VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE "
        "SET name = excluded.name, watched_role = excluded.watched_role",
        (camera_id, name, watched_role.value),
    )


def store_sealed(connection: sqlite3.Connection, sealed: ClipSealed) -> None:
    """Note that an event's clip lies in the bucket."""
    connection.execute(
        "INSERT OR REPLACE INTO sealed VALUES (?, ?, ?)", (sealed.event_id, sealed.clip_id, sealed.size_bytes)
    )


def clear_all(connection: sqlite3.Connection) -> None:
    """Empty every table but meta, before a rebuild."""
    for table in _TABLES:
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - a constant


def mark_clean(connection: sqlite3.Connection, clean: bool) -> None:
    """Note whether everything that was published is in the database."""
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('clean', ?)", ("yes" if clean else "no",))


def is_clean(connection: sqlite3.Connection) -> bool:
    """Whether the last engine left the database complete."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'clean'").fetchone()
    return row is not None and row[0] == "yes"


def forget_camera(connection: sqlite3.Connection, camera_id: CameraId) -> None:
    """Everything of a camera goes."""
    of_events = "SELECT id FROM events WHERE camera_id = ? UNION SELECT id FROM trash WHERE camera_id = ?"
    connection.execute(f"DELETE FROM sealed WHERE event_id IN ({of_events})", (camera_id, camera_id))  # noqa: S608 - constants
    for table in _TABLES:
        if table != "sealed":
            column = "id" if table == "cameras" else "camera_id"
            connection.execute(f"DELETE FROM {table} WHERE {column} = ?", (camera_id,))  # noqa: S608 - constants
