"""Deletes what retention chose, a few files at a time, and tells everybody; only the retention desk calls it."""

import logging
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.worker import Worker
from app.domain.errors import LibraryError
from app.domain.facts import SegmentsDeleted
from app.domain.ids import CameraId
from app.domain.recording import Segment
from app.engine.keep_desk import KeepDesk
from app.engine.storage_book import StorageBook
from app.recording.deletion import delete_files
from app.recording.journal import Journal
from app.recording.retention_plan import Doomed, overlaps
from app.recording.volumes import Volumes

BATCH_FILES = 16
MAX_REMEMBERED = 20_000
ASKED_ANEW = 500
REST_FACTOR = 2.0
LATER_S = 60.0
_log = logging.getLogger("louver.retention")


class FootageRemover:
    """After each batch it rests for twice as long as the batch took, so that recording has most of the disk.

    The database follows a moment later, and may be made anew meanwhile: `is_complete` says that it is whole.
    """

    def __init__(
        self,
        volumes: Volumes,
        book: StorageBook,
        keeps: KeepDesk,
        *,
        journal_of: Callable[[CameraId], Journal],
        bus: Bus,
        clock: Clock,
        worker: Worker,
        is_complete: Callable[[], bool],
    ) -> None:
        self._volumes, self._book, self._keeps = volumes, book, keeps
        self._journal_of, self._bus, self._clock, self._worker = journal_of, bus, clock, worker
        self._is_complete = is_complete
        self._gone: dict[str, None] = {}
        self._refused_s: dict[str, float] = {}
        self._untold: list[SegmentsDeleted] = []

    def delete(self, doomed: Iterable[Doomed], hurry: Callable[[], bool] = lambda: False) -> int:
        """Delete until `doomed` or the engine ends; returns the bytes that became free. Raises LibraryError.

        While `hurry()` holds there is no rest.
        """
        freed_bytes = 0
        rest = iter(doomed)
        while not self._worker.stop.is_set and (batch := list(islice(rest, BATCH_FILES))):
            began_s = self._clock.monotonic_s()
            freed_bytes += self._delete_batch(batch)
            self._worker.beat()
            if not hurry():
                self._worker.sleep(REST_FACTOR * (self._clock.monotonic_s() - began_s))
        return freed_bytes

    def catch_up(self) -> None:
        """Tell again what went while the database was made anew: its rows may have come back."""
        if self._untold and self._is_complete():
            untold, self._untold = self._untold, []
            for fact in untold:
                self._bus.publish(fact)

    def last_gone(self) -> list[str]:
        """The paths that were deleted last, at most ASKED_ANEW."""
        return list(islice(reversed(self._gone), ASKED_ANEW))

    def is_gone(self, path: str) -> bool:
        """Whether the file was deleted a while ago; its row may still be in the database."""
        return path in self._gone

    def is_refused(self, segment: Segment) -> bool:
        """Whether it could not be deleted just now: look past it for a while."""
        at_s = max(self._refused_s.get(key, float("-inf")) for key in (segment.path, segment.camera_id))
        return self._clock.monotonic_s() - at_s < LATER_S

    def _delete_batch(self, batch: list[Doomed]) -> int:
        freed_bytes = 0
        refused: LibraryError | None = None
        with self._keeps.lock:
            places: dict[tuple[Path, CameraId], list[Doomed]] = {}
            for each in batch:
                camera_id = each.segment.camera_id
                out = self.is_gone(each.segment.path) or self.is_refused(each.segment)
                if out or overlaps(self._keeps.kept_of(camera_id), each.segment):
                    continue
                for root in self._volumes.roots_of(each.segment.path):
                    places.setdefault((root, camera_id), []).append(each)
            for (root, camera_id), doomed in places.items():
                try:
                    gone = delete_files(root, self._journal_of(camera_id), doomed)
                except LibraryError as error:
                    _log.warning("footage of %s could not be deleted, and others go on: %s", camera_id, error)
                    self._refused_s[camera_id] = self._clock.monotonic_s()
                    refused = error
                    continue
                self._put_off({each.segment.path for each in doomed} - {each.segment.path for each in gone})
                freed_bytes += sum(each.segment.size_bytes for each in gone)
                self._remember(root, gone)
        if refused is not None and not freed_bytes:
            raise refused
        return freed_bytes

    def _put_off(self, held: Iterable[str]) -> None:
        """A player holds these files open: look past them for a while."""
        now_s = self._clock.monotonic_s()
        self._refused_s = {key: at_s for key, at_s in self._refused_s.items() if now_s - at_s < LATER_S}
        self._refused_s.update(dict.fromkeys(held, now_s))

    def _remember(self, root: Path, gone: list[Doomed]) -> None:
        for each in gone:
            self._gone[each.segment.path] = None
            self._book.take_from(root, each.segment)
        while len(self._gone) > MAX_REMEMBERED:
            del self._gone[next(iter(self._gone))]
        for rule in dict.fromkeys(each.rule for each in gone):
            fact = SegmentsDeleted(tuple(each.segment for each in gone if each.rule == rule), rule)
            _log.info("%d files are deleted: %s", len(fact.segments), rule)
            if not self._is_complete():
                self._untold.append(fact)
            self._bus.publish(fact)
