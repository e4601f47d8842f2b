"""Fills the database from the journals beside everything else, after a crash or a deletion; the engine owns it."""

import logging
import threading
from collections.abc import Iterator
from itertools import takewhile

from app.core.clock import Stop
from app.core.paths import LibraryPaths
from app.domain.errors import KnownError
from app.domain.ids import CameraId, parse_camera_id
from app.index.projection import IndexProjection
from app.index.rebuild import rebuild
from app.recording.history import Value, journaled_values

_log = logging.getLogger("louver.engine")


class IndexRebuilder:
    """One thread that ends by itself. Recording and the projection of new facts go on meanwhile."""

    def __init__(self, paths: LibraryPaths, projection: IndexProjection) -> None:
        self._paths = paths
        self._projection = projection
        self._stop = Stop()
        self._thread = threading.Thread(target=self._run, name="index rebuilder", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def request_stop(self) -> None:
        """End soon, and leave the rest to the next start."""
        self._stop.set()

    def join(self) -> None:
        """Wait for its end, if it was started."""
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        whole = True
        for folder in sorted(self._paths.footage.iterdir()):
            try:
                camera_id = parse_camera_id(folder.name)
            except ValueError:
                continue
            whole = self._rebuild_camera(camera_id) and whole
        if whole and not self._stop.is_set:
            self._projection.rebuilt()

    def _rebuild_camera(self, camera_id: CameraId) -> bool:
        try:
            rebuild(self._projection.catalog, self._until_stopped(journaled_values(self._paths, camera_id)))
        except (KnownError, OSError) as error:
            _log.warning("The recordings of %s could not all be put into the database: %s", camera_id, error)
            return False
        return True

    def _until_stopped(self, values: Iterator[Value]) -> Iterator[Value]:
        return takewhile(lambda _: not self._stop.is_set, values)
