"""Follows the facts of the engine into the database on a thread of its own; the engine starts and closes it."""

import logging
import sqlite3
from contextlib import suppress
from pathlib import Path
from queue import Empty, Full, Queue
from threading import Lock

from app.core.bus import Bus
from app.core.worker import Worker
from app.domain.camera import StreamRole
from app.domain.errors import IndexWriteFailed, KnownError
from app.domain.facts import (
    CameraChanged,
    ClipSealed,
    EventChanged,
    Fact,
    GapFound,
    ProblemFound,
    RecordingReached,
    SegmentFinished,
    SegmentsDeleted,
)
from app.domain.ids import CameraId
from app.index.catalog import Catalog
from app.index.statements import Stored
from app.index.writer import IndexWriter

MAX_QUEUED = 10_000
MAX_BATCH = 200
LINGER_S = 0.25
PROBLEM_KEY = "index"
_log = logging.getLogger("louver.index")


class IndexProjection(Worker):
    """Opens the database at `path` and keeps it up with the bus. Recording never waits for it.

    A database that cannot be read is made anew, for it holds nothing that the journals do not. `needs_rebuild`
    says that it is new, or that the last engine did not come to an end: then call rebuild() with `catalog`, which
    may run beside everything else. When the queue is full, facts are dropped, and the next start rebuilds.
    Raises LibraryTooNew, IndexWriteFailed.
    """

    def __init__(self, bus: Bus, path: Path) -> None:
        super().__init__("index projection")
        self._bus = bus
        self._writer = _open_writer(path)
        self.catalog = Catalog(self._writer)
        try:
            self.needs_rebuild = not self.catalog.is_clean()
            self.catalog.mark_clean(False)
            self.catalog.clear_live()
        except KnownError:
            self._writer.close()
            raise
        self._queue: Queue[Stored] = Queue(MAX_QUEUED)
        self._reached: dict[tuple[CameraId, StreamRole], RecordingReached] = {}
        self._lock = Lock()
        self._batch: list[Stored] = []
        self._complete = not self.needs_rebuild
        self._failing = False
        self._unsubscribe = [
            bus.subscribe(SegmentFinished, lambda fact: self._offer(fact.segment)),
            bus.subscribe(SegmentsDeleted, self._offer),
            bus.subscribe(GapFound, lambda fact: self._offer(fact.gap)),
            bus.subscribe(EventChanged, lambda fact: self._offer(fact.event)),
            bus.subscribe(ClipSealed, self._offer),
            bus.subscribe(CameraChanged, self._offer),
            bus.subscribe(RecordingReached, self._note_reached),
        ]

    def rebuilt(self) -> None:
        """The engine has stored everything from the journals: a clean end needs no rebuild any more."""
        self._complete = True

    @property
    def complete(self) -> bool:
        """Whether the database holds, or is about to hold, everything that the journals say."""
        return self._complete

    def run_once(self) -> None:
        """Store one batch; what could not be stored stays for the next attempt."""
        self._gather(LINGER_S)
        self._store()
        self.healthy()

    def on_error(self, error: Exception) -> None:
        """Tell the user, once."""
        if isinstance(error, IndexWriteFailed) and not self._failing:
            self._failing = True
            self._publish(ProblemFound(PROBLEM_KEY, str(error)))

    def close(self, timeout_s: float = 10.0) -> bool:
        """Stop, store what is queued, and close the database; False when the thread did not end in time."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self.request_stop()
        if not self.join(timeout_s):
            return False
        try:
            self._gather(0.0)
            while self._batch:
                self._store()
                self._gather(0.0)
            self.catalog.clear_live()
            self.catalog.mark_clean(self._complete)
        except IndexWriteFailed as error:
            _log.warning("the database is not complete and will be made again: %s", error)
        self._writer.close()
        return True

    def _offer(self, value: Stored) -> None:
        try:
            self._queue.put_nowait(value)
        except Full:
            self._complete = False

    def _note_reached(self, fact: RecordingReached) -> None:
        with self._lock:
            self._reached[fact.camera_id, fact.role] = fact

    def _gather(self, linger_s: float) -> None:
        """Fill the batch: what is queued, and the newest reach of each stream (before its finished segment)."""
        if self._batch:
            return
        if linger_s:
            self.stop.wait(linger_s)
        with self._lock:
            self._batch.extend(self._reached.values())
            self._reached.clear()
        with suppress(Empty):
            while len(self._batch) < MAX_BATCH:
                self._batch.append(self._queue.get_nowait())

    def _store(self) -> None:
        if not self._batch:
            return
        self.catalog.add_all(tuple(self._batch))
        self._batch.clear()
        if self._failing:
            self._failing = False
            self._publish(ProblemFound(PROBLEM_KEY, "The database of recordings works again.", solved=True))

    def _publish(self, fact: Fact) -> None:
        self._bus.publish(fact)


def _open_writer(path: Path) -> IndexWriter:
    try:
        return IndexWriter(path)
    except IndexWriteFailed as error:
        if not isinstance(error.__cause__, sqlite3.DatabaseError) or isinstance(
            error.__cause__, sqlite3.OperationalError
        ):
            raise
        _log.warning("the database cannot be read and is made again from the journals: %s", error.__cause__)
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    return IndexWriter(path)
