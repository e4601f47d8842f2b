"""How a reader reaches the library's database: opened for each question, or kept open; only queries.py calls it."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.index.database_place import Place, place_of

_BUSY_TIMEOUT_S = 2.0


class OpenedEachTime:
    """Nothing is held between two questions. Threads: any."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def use(self) -> Iterator[sqlite3.Connection]:
        """A connection for one question. Raises sqlite3.Error."""
        with closing(_connect(self._path)) as connection:
            yield connection

    def close(self) -> None:
        """There is nothing to close."""


class KeptOpen:
    """One connection from question to question, and another one when the database was replaced. Threads: any, in turns.

    Between questions nothing is being read, so the log does not grow.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._turn = threading.Lock()
        self._connection: sqlite3.Connection | None = None
        self._place: Place | None = None

    @contextmanager
    def use(self) -> Iterator[sqlite3.Connection]:
        """The connection, for one question that is read whole. Raises sqlite3.Error."""
        with self._turn:
            place = place_of(self._path)
            if place != self._place:
                self._let_go()
            if self._connection is None:
                self._connection = _connect(self._path)
            try:
                yield self._connection
            except BaseException:
                self._let_go()
                raise
            if self._place is None:  # the first question makes the log, where nobody had
                found = place_of(self._path)
                self._place = found if found[0] == place[0] else None

    def close(self) -> None:
        """Let go of the database; the next question opens it anew."""
        with self._turn:
            self._let_go()

    def _let_go(self) -> None:
        if self._connection is not None:
            self._connection.close()
        self._connection = self._place = None


Connections = OpenedEachTime | KeptOpen


def kept_open(path: Path) -> Connections:
    """Kept open, where an open file can be renamed: a damaged database has to be set aside while players run."""
    return OpenedEachTime(path) if os.name == "nt" else KeptOpen(path)


def _connect(path: Path) -> sqlite3.Connection:
    address = f"{path.resolve().as_uri()}?mode=ro"
    # Who keeps it open sees to it that one thread at a time asks.
    return sqlite3.connect(address, uri=True, timeout=_BUSY_TIMEOUT_S, check_same_thread=False)
