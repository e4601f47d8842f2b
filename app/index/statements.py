"""The SQL that stores each kind of value, to be run inside the writer's transaction; catalog and rebuild call it."""

import sqlite3

from app.domain.camera import StreamRole
from app.domain.event import Event
from app.domain.facts import CameraChanged, ClipSealed, RecordingReached, SegmentsDeleted
from app.domain.ids import CameraId
from app.domain.recording import Gap, GapCause, Segment

HOUR_MS = 3_600_000
JOIN_MS = 250
"""Segments whose hole is at most this belong to one run of coverage."""

Stored = CameraChanged | RecordingReached | Segment | SegmentsDeleted | Gap | Event | ClipSealed


def store(connection: sqlite3.Connection, value: Stored) -> None:
    """Store any value; again and again is as good as once."""
    match value:
        case Segment():
            store_segment(connection, value)
        case SegmentsDeleted():
            store_deleted(connection, value)
        case Gap():
            store_gap(connection, value)
        case Event():
            store_event(connection, value)
        case ClipSealed():
            store_sealed(connection, value)
        case CameraChanged():
            store_camera(connection, value.camera_id, value.name, value.watched_role)
        case RecordingReached():
            store_live(connection, value)


def store_camera(connection: sqlite3.Connection, camera_id: CameraId, name: str, watched_role: StreamRole) -> None:
    """Add the camera or change what is known of it."""
    connection.execute(
        "INSERT INTO cameras VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE "
        "SET name = excluded.name, watched_role = excluded.watched_role",
        (camera_id, name, watched_role.value),
    )


def store_segment(connection: sqlite3.Connection, segment: Segment) -> None:
    """Add a file, let it grow the run of coverage that it touches, and end its life as the live file."""
    connection.execute(
        "INSERT OR REPLACE INTO segments VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            segment.path,
            segment.camera_id,
            segment.role.value,
            segment.start_ms,
            segment.end_ms,
            segment.size_bytes,
            segment.samples,
        ),
    )
    connection.execute(
        "DELETE FROM live WHERE camera_id = ? AND role = ? AND start_ms <= ?",
        (segment.camera_id, segment.role.value, segment.start_ms),
    )
    _cover(connection, segment)


def _cover(connection: sqlite3.Connection, segment: Segment) -> None:
    stream = (segment.camera_id, segment.role.value)
    touching = (*stream, segment.end_ms + JOIN_MS, segment.start_ms - JOIN_MS)
    where = "WHERE camera_id = ? AND role = ? AND start_ms <= ? AND end_ms >= ?"
    start_ms, end_ms = connection.execute(
        f"SELECT min(start_ms), max(end_ms) FROM coverage {where}",  # noqa: S608 - a constant
        touching,
    ).fetchone()
    connection.execute(f"DELETE FROM coverage {where}", touching)  # noqa: S608 - a constant
    if start_ms is None:
        start_ms, end_ms = segment.start_ms, segment.end_ms
    run = (*stream, min(start_ms, segment.start_ms), max(end_ms, segment.end_ms))
    connection.execute("INSERT INTO coverage VALUES (?, ?, ?, ?)", run)


def remove_segment(connection: sqlite3.Connection, path: str) -> None:
    """Forget a file that is gone, and take its span out of the run of coverage around it."""
    row = connection.execute(
        "DELETE FROM segments WHERE path = ? RETURNING camera_id, role, start_ms, end_ms", (path,)
    ).fetchone()
    if row is None:
        return
    camera_id, role, start_ms, end_ms = row
    runs = connection.execute(
        "DELETE FROM coverage WHERE camera_id = ? AND role = ? AND start_ms < ? AND end_ms > ? "
        "RETURNING start_ms, end_ms",
        (camera_id, role, end_ms, start_ms),
    ).fetchall()
    for run_start_ms, run_end_ms in runs:
        for part in ((run_start_ms, start_ms), (end_ms, run_end_ms)):
            if part[1] - part[0] > JOIN_MS:
                connection.execute("INSERT INTO coverage VALUES (?, ?, ?, ?)", (camera_id, role, *part))


def store_deleted(connection: sqlite3.Connection, deleted: SegmentsDeleted) -> None:
    """Forget files that a rule let go, and say on the timeline that it was one."""
    for segment in deleted.segments:
        remove_segment(connection, segment.path)
        _store_let_go(connection, segment)


def _store_let_go(connection: sqlite3.Connection, segment: Segment) -> None:
    """One gap for what went one file after another, not one for each."""
    stream = (segment.camera_id, segment.role.value)
    touching = (*stream, GapCause.RETENTION.value, segment.end_ms + JOIN_MS, segment.start_ms - JOIN_MS)
    where = "WHERE camera_id = ? AND role = ? AND cause = ? AND start_ms <= ? AND end_ms >= ?"
    runs = connection.execute(f"DELETE FROM gaps {where} RETURNING start_ms, end_ms", touching).fetchall()  # noqa: S608 - a constant
    start_ms = min([segment.start_ms, *(run[0] for run in runs)])
    end_ms = max([segment.end_ms, *(run[1] for run in runs)])
    store_gap(connection, Gap(segment.camera_id, segment.role, start_ms, end_ms, GapCause.RETENTION))


def store_live(connection: sqlite3.Connection, reached: RecordingReached) -> None:
    """Note how far the file that is being written reaches."""
    connection.execute(
        "INSERT OR REPLACE INTO live VALUES (?, ?, ?, ?)",
        (reached.camera_id, reached.role.value, reached.start_ms, reached.until_ms),
    )


def clear_live(connection: sqlite3.Connection) -> None:
    """Forget the files that were being written: the engine begins anew."""
    connection.execute("DELETE FROM live")


def store_gap(connection: sqlite3.Connection, gap: Gap) -> None:
    """Add a gap."""
    connection.execute(
        "INSERT OR REPLACE INTO gaps VALUES (?, ?, ?, ?, ?)",
        (gap.camera_id, gap.role.value, gap.start_ms, gap.end_ms, gap.cause.value),
    )


def store_event(connection: sqlite3.Connection, event: Event) -> None:
    """Add an event or replace what was known of it, and keep the hours' counts right.

    An older state never replaces a newer one: a rebuild may run beside the events of now.
    """
    old = connection.execute(
        "SELECT camera_id, class, start_ms, closed, end_ms FROM events WHERE id = ?", (event.id,)
    ).fetchone()
    if old is not None:
        if (bool(old[3]), old[4]) > (event.closed, event.end_ms):
            return
        _count(connection, old[0], old[1], old[2], -1)
    box = event.box
    connection.execute(
        "INSERT OR REPLACE INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            event.id,
            event.camera_id,
            event.event_class.value,
            event.start_ms,
            event.end_ms,
            event.closed,
            event.score,
            *(box.left, box.top, box.right, box.bottom),
            event.best_ms,
            event.track,
            event.why,
        ),
    )
    _count(connection, event.camera_id, event.event_class.value, event.start_ms, 1)


def _count(connection: sqlite3.Connection, camera_id: str, event_class: str, start_ms: int, change: int) -> None:
    hour = (camera_id, event_class, start_ms // HOUR_MS * HOUR_MS)
    connection.execute(
        "INSERT INTO event_hours VALUES (?, ?, ?, ?) "
        "ON CONFLICT (camera_id, class, hour_ms) DO UPDATE SET count = count + excluded.count",
        (*hour, change),
    )
    connection.execute(
        "DELETE FROM event_hours WHERE camera_id = ? AND class = ? AND hour_ms = ? AND count = 0",
        hour,
    )


def store_sealed(connection: sqlite3.Connection, sealed: ClipSealed) -> None:
    """Note that an event's clip lies in the bucket."""
    connection.execute(
        "INSERT OR REPLACE INTO sealed VALUES (?, ?, ?)", (sealed.event_id, sealed.clip_id, sealed.size_bytes)
    )


def clear_all(connection: sqlite3.Connection) -> None:
    """Empty every table but meta, before a rebuild."""
    for table in ("cameras", "segments", "live", "coverage", "gaps", "events", "event_hours", "sealed"):
        connection.execute(f"DELETE FROM {table}")  # noqa: S608 - a constant


def mark_clean(connection: sqlite3.Connection, clean: bool) -> None:
    """Note whether everything that was published is in the database."""
    connection.execute("INSERT OR REPLACE INTO meta VALUES ('clean', ?)", ("yes" if clean else "no",))


def is_clean(connection: sqlite3.Connection) -> bool:
    """Whether the last engine left the database complete."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'clean'").fetchone()
    return row is not None and row[0] == "yes"
