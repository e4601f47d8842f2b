"""Looks after the database beside everything else: checks it, and fills it from the journals; the engine's own."""

from collections.abc import Callable, Sequence
from itertools import takewhile

from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.core.worker import Worker
from app.domain.errors import IndexWriteFailed, KnownError
from app.domain.ids import CameraId
from app.domain.recording import KeptSpans, Span
from app.index.integrity import damage_of
from app.index.projection import IndexProjection
from app.index.rebuild import rebuild
from app.recording.history import journaled_values
from app.recording.recovery import camera_folders, journal_path

_POLL_S = 0.25
_CHECK_EVERY_S = 600.0
_REST = 200.0
"""A check reads the whole database, so it may take at most half a percent of the time."""


class IndexRebuilder(Worker):
    """Stores the journals whenever the projection wants it. Recording and the storing of new facts go on meanwhile.

    `kept_of` tells what is kept of a camera now: a journal that is read takes no notice of a mark that is made
    behind its reading. What `is_erased` names is about to be deleted, so it is not stored any more.
    """

    def __init__(
        self,
        paths: LibraryPaths,
        projection: IndexProjection,
        clock: Clock,
        kept_of: Callable[[CameraId], Sequence[Span]],
        is_erased: Callable[[CameraId], bool] = lambda _: False,
    ) -> None:
        super().__init__("index rebuilder")
        self._paths = paths
        self._projection = projection
        self._clock = clock
        self._kept_of, self._is_erased = kept_of, is_erased
        self._check_at_s = 0.0

    def run_once(self) -> None:
        """Fill the database where that is due; else check it, at first and now and then, or wait a moment."""
        number = self._projection.rebuild_wanted
        if number is not None:
            self._rebuild(number)
        elif self._projection.is_open and self._clock.monotonic_s() >= self._check_at_s:
            self._check()
        else:
            self.stop.wait(_POLL_S)
        self.healthy()

    def _check(self) -> None:
        began_s = self._clock.monotonic_s()
        damage = damage_of(self._paths.index, self.stop)
        ended_s = self._clock.monotonic_s()
        self._check_at_s = ended_s + max(_CHECK_EVERY_S, _REST * (ended_s - began_s))
        if damage:
            self._projection.distrust(damage)

    def _rebuild(self, number: int) -> None:
        whole = True
        for camera_id in camera_folders(self._paths):
            if journal_path(self._paths, camera_id).exists() and not self._is_erased(camera_id):
                whole = self._rebuild_camera(camera_id) and whole
            if self.stop.is_set:
                return
        self._projection.rebuilt(number, whole=whole)

    def _rebuild_camera(self, camera_id: CameraId) -> bool:
        values = journaled_values(self._paths, camera_id)
        try:
            rebuild(self._projection.catalog, takewhile(lambda _: not self.stop.is_set, values))
            self._store_kept(camera_id)
        except IndexWriteFailed as error:
            self._projection.on_error(error)
            raise  # the database, not the journal: try all of it again
        except (KnownError, OSError) as error:
            self._log.warning("The recordings of %s could not all be put into the database: %s", camera_id, error)
            return False
        return True

    def _store_kept(self, camera_id: CameraId) -> None:
        """Store what is kept now. A mark that is made meanwhile may be stored before: then once more."""
        stored: Sequence[Span] | None = None
        while stored != (kept := tuple(self._kept_of(camera_id))):
            self._projection.catalog.add_all((KeptSpans(camera_id, kept),))
            stored = kept
