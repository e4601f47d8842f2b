"""Follows the facts of the engine into the database on a thread of its own; the engine starts and closes it."""

import logging
import threading
from contextlib import suppress
from pathlib import Path
from queue import Empty, Full, Queue

from app.core.bus import Bus
from app.core.worker import Worker
from app.domain.camera import StreamRole
from app.domain.errors import IndexWriteFailed, KnownError
from app.domain.event import Event
from app.domain.facts import (
    BookmarkChanged,
    CameraChanged,
    ClipSealed,
    EventChanged,
    EventJudged,
    EventMarked,
    EvidenceFound,
    GapFound,
    IndexCaughtUp,
    KeepChanged,
    MotionMinute,
    ProblemFound,
    RecordingPaused,
    RecordingReached,
    SegmentFinished,
    SegmentsDeleted,
)
from app.domain.ids import CameraId
from app.index.catalog import Catalog
from app.index.database_file import DatabaseFile, open_database, set_aside
from app.index.statements import Stored
from app.index.writer import is_damage

MAX_QUEUED = 10_000
MAX_BATCH = 200
LINGER_S = 0.25
SLOWEST_RETRY_S = 2.0
PROBLEM_KEY = "index"
_TOLD_WHEN_STORED = (Event, EventJudged, EventMarked, BookmarkChanged, SegmentsDeleted)
"""Of these windows hear before they are stored: whoever asked the index meanwhile asks it again."""
_log = logging.getLogger("louver.index")


class IndexProjection(Worker):
    """Keeps the database at `path` up with the bus. Recording never waits for it, not even for its opening.

    It is opened on the worker's thread (or by open()), and again when it was deleted, replaced or found damaged: it
    holds nothing that the journals do not. `rebuild_wanted` is a number while the journals should be stored into
    `catalog` once more, which may run beside everything else; then call rebuilt() with that number.
    """

    def __init__(self, bus: Bus, path: Path) -> None:
        super().__init__("index projection")
        self._bus, self._path = bus, path
        self._opened: DatabaseFile | None = None
        self._queue: Queue[Stored] = Queue(MAX_QUEUED)
        self._reached: dict[tuple[CameraId, StreamRole], RecordingReached] = {}
        self._lock = threading.Lock()
        self._batch: list[Stored] = []
        self._wanted = self._rebuilt = 0
        self._whole = True
        self._dropped = False
        self._distrust = ""
        self._failing = self._made_anew = False
        self._unsubscribe = [
            bus.subscribe(SegmentFinished, lambda fact: self._offer(fact.segment)),
            bus.subscribe(SegmentsDeleted, self._offer),
            bus.subscribe(GapFound, lambda fact: self._offer(fact.gap)),
            bus.subscribe(RecordingPaused, self._offer),
            bus.subscribe(EventChanged, lambda fact: self._offer(fact.event)),
            bus.subscribe(EvidenceFound, lambda fact: self._offer(fact.evidence)),
            bus.subscribe(EventJudged, self._offer),
            bus.subscribe(EventMarked, self._offer),
            bus.subscribe(BookmarkChanged, self._offer),
            bus.subscribe(MotionMinute, self._offer),
            bus.subscribe(ClipSealed, self._offer),
            bus.subscribe(CameraChanged, self._offer),
            bus.subscribe(KeepChanged, self._offer),
            bus.subscribe(RecordingReached, self._note_reached),
        ]

    @property
    def catalog(self) -> Catalog:
        """Where a rebuild stores what it reads. Raises IndexWriteFailed while no database is open."""
        opened = self._opened
        if opened is None:
            raise IndexWriteFailed("The database of recordings is not open yet. Nothing is lost meanwhile.")
        return opened.catalog

    @property
    def is_open(self) -> bool:
        """Whether a database is open."""
        return self._opened is not None

    @property
    def rebuild_wanted(self) -> int | None:
        """The number of the rebuild that is due; None where the database has everything."""
        with self._lock:
            return self._wanted if self._opened is not None and self._wanted > self._rebuilt else None

    @property
    def complete(self) -> bool:
        """Whether the database holds, or is about to hold, everything that the journals say."""
        done = self._opened is not None and self._rebuilt == self._wanted and self._whole
        return done and not self._dropped and not self._distrust

    def rebuilt(self, number: int, *, whole: bool = True) -> None:
        """The journals were stored; `whole` False where one of them could not be read to its end."""
        with self._lock:
            self._rebuilt = max(self._rebuilt, number)
            self._whole = whole
            done = self._rebuilt == self._wanted
        if done and self._failing:
            self._tell_solved()

    @property
    def made_anew(self) -> bool:
        """Whether this engine had to make the database, because there was none or it was damaged."""
        return self._made_anew

    def distrust(self, why: str) -> None:
        """The database is damaged, as `why` says: set it aside and begin a new one. Threads: any."""
        self._distrust = why

    def open(self) -> None:
        """Open the database, where it is not open. Raises LibraryTooNew, IndexWriteFailed."""
        if self._opened is not None:
            return
        opened = open_database(self._path)
        if opened.was_set_aside:
            self._tell("The database of recordings was damaged")
        self._opened = opened
        self._made_anew = self._made_anew or opened.writer.was_empty
        if not opened.complete:
            self._want_rebuild()

    def run_once(self) -> None:
        """Store one batch; what could not be stored stays for the next attempt."""
        self._look_at_file()
        self.open()
        self._gather(LINGER_S)
        self._store()
        self.healthy()

    def on_error(self, error: Exception) -> None:
        """Begin anew where the database is damaged; tell the user, once."""
        if is_damage(error):
            self.distrust(str(error.__cause__))
        elif isinstance(error, KnownError) and not self._failing:
            self._failing = True
            self._bus.publish(ProblemFound(PROBLEM_KEY, str(error)))

    def backoff_s(self) -> float:
        """Short: whoever locks the database mostly lets go soon."""
        return min(SLOWEST_RETRY_S, super().backoff_s())

    def close(self, timeout_s: float = 10.0) -> bool:
        """Stop, store what is queued, and close the database; False when the thread did not end in time."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self.request_stop()
        if not self.join(timeout_s):
            return False
        if self._opened is None:
            return True
        try:
            self._gather(0.0)
            while self._batch:
                self._store()
                self._gather(0.0)
            self.catalog.clear_live()
            self.catalog.mark_clean(self.complete)
        except IndexWriteFailed as error:
            _log.warning("the database is not complete and will be made again: %s", error)
        self._opened.close()
        return True

    def _offer(self, value: Stored) -> None:
        try:
            self._queue.put_nowait(value)
        except Full:
            self._dropped = True  # the journal has it; a rebuild follows as soon as the database works again

    def _note_reached(self, fact: RecordingReached) -> None:
        with self._lock:
            self._reached[fact.camera_id, fact.role] = fact

    def _want_rebuild(self) -> None:
        with self._lock:
            self._wanted += 1

    def _look_at_file(self) -> None:
        """Begin anew where the database is known to be damaged, or is not there any more."""
        if self._opened is None:
            return
        if self._distrust:
            _log.warning("the database is set aside: %s", self._distrust)
            self._opened.close()
            self._opened = None
            set_aside(self._path)
            self._distrust = ""
            self._tell("The database of recordings was damaged, or was to be made anew")
        elif not self._opened.is_in_place():
            self._opened.close()
            self._opened = None
            self._tell("The database of recordings was deleted or replaced while Louver ran")
        else:
            return
        self._want_rebuild()

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
        tell = any(isinstance(value, _TOLD_WHEN_STORED) for value in self._batch)
        self._batch.clear()
        if tell:
            self._bus.publish(IndexCaughtUp())
        if self._dropped:
            self._dropped = False
            self._want_rebuild()
        elif self._failing and self._rebuilt == self._wanted:
            self._tell_solved()

    def _tell(self, what: str) -> None:
        self._failing = True
        sentence = f"{what}. It is made again from the journals; recording goes on and nothing is lost."
        self._bus.publish(ProblemFound(PROBLEM_KEY, sentence))

    def _tell_solved(self) -> None:
        self._failing = False
        self._bus.publish(ProblemFound(PROBLEM_KEY, "The database of recordings works again.", solved=True))
