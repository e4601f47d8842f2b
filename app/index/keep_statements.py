"""The SQL of keep marks, in the writer's transaction: which spans are kept for ever; only statements.py calls it."""

import sqlite3

from app.domain.facts import KeepChanged
from app.domain.recording import KeptSpans


def store_keep(connection: sqlite3.Connection, change: KeepChanged) -> None:
    """Let a newer mark hold over what was kept before; spans that touch become one.

    The last marks once more, in their order, change nothing: each moment goes by the last mark that touches it.
    """
    start_ms, end_ms = change.start_ms, change.end_ms
    if end_ms <= start_ms:
        return
    touching = connection.execute(
        "DELETE FROM kept WHERE camera_id = ? AND start_ms <= ? AND end_ms >= ? RETURNING start_ms, end_ms",
        (change.camera_id, end_ms, start_ms),
    ).fetchall()
    if change.kept:
        parts = [(min([start_ms, *(row[0] for row in touching)]), max([end_ms, *(row[1] for row in touching)]))]
    else:
        parts = [part for row in touching for part in ((row[0], min(row[1], start_ms)), (max(row[0], end_ms), row[1]))]
    for part_start_ms, part_end_ms in parts:
        if part_end_ms > part_start_ms:
            connection.execute("INSERT INTO kept VALUES (?, ?, ?)", (change.camera_id, part_start_ms, part_end_ms))


def store_kept_spans(connection: sqlite3.Connection, kept: KeptSpans) -> None:
    """Replace what was known of a camera's marks by all of them."""
    connection.execute("DELETE FROM kept WHERE camera_id = ?", (kept.camera_id,))
    rows = [(kept.camera_id, span.start_ms, span.end_ms) for span in kept.spans]
    connection.executemany("INSERT INTO kept VALUES (?, ?, ?)", rows)
