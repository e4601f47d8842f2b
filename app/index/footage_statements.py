"""The SQL of footage: files, their runs, gaps, pauses and what is gone; only statements.py calls it, and the catalog.

Each function runs inside the writer's transaction.
"""

import sqlite3

from app.domain.camera import StreamRole
from app.domain.facts import RecordingPaused, RecordingReached, SegmentsDeleted
from app.domain.ids import CameraId
from app.domain.recording import Gap, GapCause, Segment, deletion_cause

JOIN_MS = 250
"""Segments whose hole is at most this belong to one run of coverage."""


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
    _grow_run(connection, "coverage", segment)
    _end_pause(connection, segment.camera_id, segment.role, segment.end_ms)


def _grow_run(connection: sqlite3.Connection, table: str, segment: Segment, cause: GapCause | None = None) -> None:
    """Add a file's span to the runs of `table`, which are of one stream, and of one cause where it has causes."""
    run = (segment.camera_id, segment.role.value, *(() if cause is None else (cause.value,)))
    touching = (*run, segment.end_ms + JOIN_MS, segment.start_ms - JOIN_MS)
    of_cause = "" if cause is None else "AND cause = ? "
    where = f"WHERE camera_id = ? AND role = ? {of_cause}AND start_ms <= ? AND end_ms >= ?"
    start_ms, end_ms = connection.execute(
        f"SELECT min(start_ms), max(end_ms) FROM {table} {where}",  # noqa: S608 - constants
        touching,
    ).fetchone()
    if start_ms is None:
        start_ms, end_ms = segment.start_ms, segment.end_ms
    else:
        connection.execute(f"DELETE FROM {table} {where}", touching)  # noqa: S608 - constants
    whole = (*run, min(start_ms, segment.start_ms), max(end_ms, segment.end_ms))
    connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(whole))})", whole)  # noqa: S608 - constants


def store_deleted(connection: sqlite3.Connection, deleted: SegmentsDeleted) -> None:
    """Forget files that are gone, and remember that their spans were recorded once."""
    for segment in deleted.segments:
        remove_segment(connection, segment.path)
        _grow_run(connection, "removed", segment, deletion_cause(deleted.rule))
        _end_pause(connection, segment.camera_id, segment.role, segment.end_ms)


def store_pause(connection: sqlite3.Connection, pause: RecordingPaused) -> None:
    """Note that a stream stands still, unless anything newer than that is known of it."""
    stream = {"camera": pause.camera_id, "role": pause.role.value, "at": pause.at_ms, "cause": pause.cause.value}
    connection.execute(
        "INSERT OR REPLACE INTO pauses SELECT :camera, :role, :at, :cause WHERE NOT EXISTS ("
        "SELECT 1 FROM pauses WHERE camera_id = :camera AND role = :role AND at_ms > :at "
        "UNION ALL SELECT 1 FROM coverage WHERE camera_id = :camera AND role = :role AND end_ms > :at "
        "UNION ALL SELECT 1 FROM gaps WHERE camera_id = :camera AND role = :role AND end_ms > :at "
        "UNION ALL SELECT 1 FROM live WHERE camera_id = :camera AND role = :role AND until_ms > :at)",
        stream,
    )


def _end_pause(connection: sqlite3.Connection, camera_id: CameraId, role: StreamRole, until_ms: int) -> None:
    """A stream is known until `until_ms`, so a pause from before is over."""
    connection.execute(
        "DELETE FROM pauses WHERE camera_id = ? AND role = ? AND at_ms < ?", (camera_id, role.value, until_ms)
    )


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


def store_live(connection: sqlite3.Connection, reached: RecordingReached) -> None:
    """Note how far the file that is being written reaches."""
    connection.execute(
        "INSERT OR REPLACE INTO live VALUES (?, ?, ?, ?)",
        (reached.camera_id, reached.role.value, reached.start_ms, reached.until_ms),
    )
    _end_pause(connection, reached.camera_id, reached.role, reached.until_ms)


def clear_live(connection: sqlite3.Connection) -> None:
    """Forget the files that were being written: the engine begins anew."""
    connection.execute("DELETE FROM live")


def store_gap(connection: sqlite3.Connection, gap: Gap) -> None:
    """Add a gap."""
    connection.execute(
        "INSERT OR REPLACE INTO gaps VALUES (?, ?, ?, ?, ?)",
        (gap.camera_id, gap.role.value, gap.start_ms, gap.end_ms, gap.cause.value),
    )
    _end_pause(connection, gap.camera_id, gap.role, gap.end_ms)
