"""Looks whether the database is sound, on a connection of its own and beside everything else; the engine calls it."""

import sqlite3
from contextlib import closing
from pathlib import Path

from app.core.clock import Stop

_STEPS_BETWEEN_LOOKS = 50_000
_BUSY_TIMEOUT_S = 2.0


def damage_of(path: Path, stop: Stop) -> str:
    """What is damaged, in SQLite's words; empty where nothing is, where it cannot be said now, or after a stop."""
    if not path.exists():
        return ""
    address = f"{path.resolve().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=_BUSY_TIMEOUT_S)) as connection:
            connection.set_progress_handler(lambda: stop.is_set, _STEPS_BETWEEN_LOOKS)
            found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
            return "" if found == "ok" else found
    except sqlite3.OperationalError:
        return ""  # locked, or interrupted by the stop: the next start looks again
    except sqlite3.DatabaseError as error:
        return str(error)
