"""The one writer of the database: a job either is committed when run() returns, or run() raises; the index's own.

Underneath is sqlite3worker's thread and queue. On its own (1.1.7) it logs a failed write and carries on, and returns
before the commit; here each job is one transaction that reports back through a Future.
"""

import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from pathlib import Path
from queue import Full
from typing import Any, TypeVar

from sqlite3worker import Sqlite3Worker

from app.domain.errors import BugError, IndexWriteFailed
from app.index.schema import migrate

T = TypeVar("T")
Job = Callable[[sqlite3.Connection], T]

MAX_WAITING = 100
MAX_WAIT_S = 30.0
BUSY_TIMEOUT_MS = 1_000
_DAMAGE_CODES = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_DAMAGE_EXTENDED_CODES = frozenset({sqlite3.SQLITE_IOERR_SHORT_READ, sqlite3.SQLITE_READONLY_DBMOVED})


class _Queued(str):
    """What goes through sqlite3worker's queue in place of an SQL text: a job and the promise of its outcome."""

    __slots__ = ("future", "job")
    job: Job[Any]
    future: "Future[Any]"

    @classmethod
    def of(cls, job: Job[Any]) -> "_Queued":
        queued = cls("job")
        queued.job, queued.future = job, Future()
        return queued


class _Connection:
    """What sqlite3worker's loop sees: its own commit after each job does nothing, and so can never end the thread."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def commit(self) -> None:
        """Every job has committed already."""

    def close(self) -> None:
        """Close the database."""
        self._connection.close()


class _Worker(Sqlite3Worker):  # type: ignore[misc]  # sqlite3worker ships no types
    """Runs each job in BEGIN IMMEDIATE ... COMMIT, so that nothing is ever half there."""

    _sqlite3_conn: "sqlite3.Connection | _Connection"
    _connection: sqlite3.Connection

    def _run_query(self, token: str, query: str, values: object) -> None:
        del token, values
        if not isinstance(query, _Queued) or not query.future.set_running_or_notify_cancel():
            return
        connection = self._connection
        try:
            connection.execute("BEGIN IMMEDIATE")
            outcome = query.job(connection)
            connection.execute("COMMIT")
        except BaseException as error:  # noqa: BLE001 - whatever it is belongs to the caller, and the thread must live
            self._roll_back(connection)
            query.future.set_exception(error)
        else:
            query.future.set_result(outcome)

    @staticmethod
    def _roll_back(connection: sqlite3.Connection) -> None:
        try:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
        except sqlite3.Error:
            return  # the connection is closed or broken; the next job says so to its caller

    def put(self, queued: _Queued) -> None:
        """Queue a job; raises queue.Full after five seconds."""
        self._sql_queue.put(("", queued, ()), timeout=5)

    def prepare(self) -> None:
        """Take transactions into our own hands; called before the first job."""
        assert isinstance(self._sqlite3_conn, sqlite3.Connection)
        self._connection = self._sqlite3_conn
        self._sqlite3_conn = _Connection(self._connection)
        self._connection.isolation_level = None
        self._connection.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        self._connection.execute("PRAGMA synchronous = NORMAL")


def is_damage(error: BaseException) -> bool:
    """Whether `error` (of this module) says that the database itself is damaged, or gone from its place."""
    code: int | None = getattr(error.__cause__, "sqlite_errorcode", None)
    return code is not None and (code & 0xFF in _DAMAGE_CODES or code in _DAMAGE_EXTENDED_CODES)


def _failed(error: Exception) -> IndexWriteFailed:
    return IndexWriteFailed(
        f"The database of recordings could not be written ({error}). Nothing is lost: it is made again from the "
        "journals. Check that the disk is not full."
    )


class IndexWriter:
    """Opens (and migrates) the database at `path` for writing. Threads: any may call run(); one thread writes.

    Raises LibraryTooNew, IndexWriteFailed.
    """

    def __init__(self, path: Path) -> None:
        try:
            self.was_empty = migrate(path)
            self._worker = _Worker(str(path), max_queue_size=MAX_WAITING)
        except (sqlite3.Error, OSError) as error:
            raise _failed(error) from error
        self._worker.name = "index writer"
        self._lock = threading.Lock()
        self._closed = False
        try:
            self._worker.prepare()
        except sqlite3.Error as error:
            self.close()
            raise _failed(error) from error

    def run(self, job: Job[T]) -> T:
        """Run `job` in one transaction of its own and return what it returns; then it is committed.

        Raises IndexWriteFailed when the database refuses, and whatever the job raises; then nothing of it is there.
        """
        if threading.current_thread() is self._worker:
            raise BugError("a job of the index must not start another one")
        queued = _Queued.of(job)
        with self._lock:
            if self._closed:
                raise IndexWriteFailed("The database of recordings is closed already; Louver is stopping.")
            try:
                self._worker.put(queued)
            except Full as error:
                raise IndexWriteFailed("The database of recordings is too slow; it will catch up later.") from error
        outcome: T = self._outcome(queued)
        return outcome

    def _outcome(self, queued: _Queued) -> Any:
        try:
            try:
                return queued.future.result(MAX_WAIT_S)
            except FutureTimeout:
                if queued.future.cancel():
                    raise IndexWriteFailed("The database of recordings is too slow; it will catch up later.") from None
                return queued.future.result()  # it runs already: only its end tells whether it is there
        except sqlite3.Error as error:
            raise _failed(error) from error

    def close(self) -> None:
        """Do what is queued, close the database and join the thread."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
        while True:
            try:
                self._worker.close()
            except Full:
                continue  # a hundred slow jobs are ahead; each of them ends
            return
