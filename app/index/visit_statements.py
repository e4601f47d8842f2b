"""The SQL of evidence, of what somebody said of events and moments, and of movement; only statements.py calls it.

Each function runs inside the writer's transaction.
"""

import sqlite3

from app.core.evidence_codec import pack_evidence
from app.domain.evidence import Evidence
from app.domain.facts import BookmarkChanged, EventJudged, MotionMinute
from app.domain.motion_grid import cells_with_movement, packed, unpacked

HOUR_MS = 3_600_000
QUIET_VISITS_MS = 31 * 24 * HOUR_MS
"""Visits that raised nothing are of use for the preview of a change, and stay as long as that can look back."""


def store_seen(connection: sqlite3.Connection, value: Evidence | EventJudged | MotionMinute | BookmarkChanged) -> None:
    """Store any of them."""
    match value:
        case Evidence():
            store_evidence(connection, value)
        case EventJudged():
            store_judgement(connection, value)
        case MotionMinute():
            store_motion(connection, value)
        case BookmarkChanged():
            store_bookmark(connection, value)


def store_evidence(connection: sqlite3.Connection, evidence: Evidence) -> None:
    """Keep what was seen of a visit; an older state never replaces a newer one."""
    old = connection.execute("SELECT end_ms FROM evidence WHERE event_id = ?", (evidence.event_id,)).fetchone()
    if old is not None and old[0] > evidence.end_ms:
        return
    connection.execute(
        "INSERT OR REPLACE INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            evidence.event_id,
            evidence.camera_id,
            evidence.event_class.value,
            evidence.start_ms,
            evidence.end_ms,
            evidence.raised,
            pack_evidence(evidence),
        ),
    )
    if not evidence.raised:
        connection.execute(
            "DELETE FROM evidence WHERE camera_id = ? AND start_ms < ? AND raised = 0",
            (evidence.camera_id, evidence.start_ms - QUIET_VISITS_MS),
        )


def store_judgement(connection: sqlite3.Connection, judged: EventJudged) -> None:
    """Note whether an event has a wrong label; what was said last counts."""
    connection.execute(
        "INSERT INTO judgements VALUES (?, ?, ?, ?) ON CONFLICT (event_id) DO UPDATE "
        "SET at_ms = excluded.at_ms, wrong = excluded.wrong WHERE excluded.at_ms >= at_ms",
        (judged.event_id, judged.camera_id, judged.at_ms, judged.wrong),
    )


def store_bookmark(connection: sqlite3.Connection, changed: BookmarkChanged) -> None:
    """Note a bookmark as it was said last; one that is gone stays noted, so that no older word brings it back."""
    bookmark = changed.bookmark
    connection.execute(
        "INSERT INTO bookmarks VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
        "SET camera_id = excluded.camera_id, moment_ms = excluded.moment_ms, name = excluded.name, "
        "gone = excluded.gone, at_ms = excluded.at_ms WHERE excluded.at_ms >= at_ms",
        (bookmark.id, bookmark.camera_id, bookmark.moment_ms, bookmark.name, changed.gone, changed.at_ms),
    )


def store_motion(connection: sqlite3.Connection, minute: MotionMinute) -> None:
    """Keep where something moved in a minute, and add its cells to those of the hour."""
    connection.execute(
        "INSERT OR REPLACE INTO motion_minutes VALUES (?, ?, ?)",
        (minute.camera_id, minute.minute_ms, minute.seconds),
    )
    hour = (minute.camera_id, minute.minute_ms // HOUR_MS * HOUR_MS)
    row = connection.execute("SELECT cells FROM motion_hours WHERE camera_id = ? AND hour_ms = ?", hour).fetchone()
    cells = cells_with_movement(minute.seconds) | (unpacked(row[0]) if row is not None else 0)
    connection.execute("INSERT OR REPLACE INTO motion_hours VALUES (?, ?, ?)", (*hour, packed(cells)))
