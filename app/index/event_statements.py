"""The SQL of events, of the counts of the bands, and of what somebody marked them with; only statements.py calls it.

Each function runs inside the writer's transaction.
"""

import sqlite3

from app.domain.event import Event, EventMark
from app.domain.facts import EventMarked
from app.domain.ids import EventId
from app.index.bands import count_event

_SHOWN, _DELETED = "events", "trash"


def store_event(connection: sqlite3.Connection, event: Event) -> None:
    """Add an event or replace what was known of it, and keep the counts of the bands right.

    An older state never replaces a newer one: a rebuild may run beside the events of now.
    """
    table = _DELETED if _is_deleted(connection, event.id) else _SHOWN
    old = connection.execute(
        f"SELECT camera_id, class, start_ms, closed, end_ms FROM {table} WHERE id = ?",  # noqa: S608 - a constant
        (event.id,),
    ).fetchone()
    if old is not None:
        if (bool(old[3]), old[4]) > (event.closed, event.end_ms):
            return
        if table == _SHOWN:
            count_event(connection, old[0], old[1], old[2], -1)
    box = event.box
    connection.execute(
        f"INSERT OR REPLACE INTO {table} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - a constant
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
            event.rule,
        ),
    )
    if table == _SHOWN:
        count_event(connection, event.camera_id, event.event_class.value, event.start_ms, 1)


def store_mark(connection: sqlite3.Connection, marked: EventMarked) -> None:
    """Note what an event was marked with; a deleted one lies where no view finds it, and comes back from there."""
    connection.execute(
        "INSERT INTO marks VALUES (?, ?, ?, ?, ?) ON CONFLICT (event_id, mark) DO UPDATE "
        "SET at_ms = excluded.at_ms, holds = excluded.holds WHERE excluded.at_ms >= at_ms",
        (marked.event_id, marked.mark.value, marked.camera_id, marked.at_ms, marked.holds),
    )
    if marked.mark is EventMark.DELETED:
        gone = _is_deleted(connection, marked.event_id)
        _move(connection, marked.event_id, *((_SHOWN, _DELETED, -1) if gone else (_DELETED, _SHOWN, 1)))


def _is_deleted(connection: sqlite3.Connection, event_id: EventId) -> bool:
    mark = (event_id, EventMark.DELETED.value)
    row = connection.execute("SELECT holds FROM marks WHERE event_id = ? AND mark = ?", mark).fetchone()
    return row is not None and bool(row[0])


def _move(connection: sqlite3.Connection, event_id: EventId, source: str, target: str, change: int) -> None:
    found = f"FROM {source} WHERE id = ?"
    row = connection.execute(f"SELECT camera_id, class, start_ms {found}", (event_id,)).fetchone()
    if row is not None:
        connection.execute(f"INSERT OR REPLACE INTO {target} SELECT * {found}", (event_id,))
        connection.execute(f"DELETE {found}", (event_id,))
        count_event(connection, row[0], row[1], row[2], change)
