"""Deletes what removed cameras recorded, where their owner wished so, while the others record on; the engine owns it.

The wish is noted before anything happens, and forgotten when nothing is left: a crash in between is caught up with.
"""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Annotated

import msgspec

from app.core.bus import Bus
from app.core.paths import LibraryPaths
from app.core.private_files import write_private
from app.core.worker import Worker
from app.domain.errors import LibraryUnwritable
from app.domain.facts import RecordingsErased
from app.domain.ids import CameraId, parse_camera_id
from app.index.projection import IndexProjection
from app.recording.camera_removal import delete_pictures, delete_set_aside, refuse_without_disks, set_aside
from app.recording.disk import library_error

_IDLE_S = 3600.0
_LOOK_S = 0.25
_SETTLE_S = 2.0
"""What the camera's last seconds still had under way has reached the database by then."""
_Ids = Annotated[list[str], msgspec.Meta(max_length=1024)]


class RecordingsEraser(Worker):
    """`lock` keeps retention from the camera's files; `let_go` takes its journal from whoever has it open."""

    def __init__(
        self,
        paths: LibraryPaths,
        bus: Bus,
        projection: IndexProjection,
        *,
        lock: AbstractContextManager[object],
        let_go: Callable[[CameraId], None],
    ) -> None:
        super().__init__("recordings eraser", first_backoff_s=2.0)
        self._paths, self._bus, self._projection = paths, bus, projection
        self._lock, self._let_go = lock, let_go
        self._file = paths.root / "erasing.json"
        self._guard = threading.Lock()
        self._wanted = self._load()

    def check(self) -> None:
        """Raises LibraryMissing where not everything could be deleted, before anything is begun."""
        refuse_without_disks(self._paths)

    def want(self, camera_id: CameraId) -> None:
        """Delete everything of a camera that is in the list no more. Raises LibraryUnwritable."""
        with self._guard:
            self._save({*self._wanted, camera_id})
            self._wanted.add(camera_id)
        self.wake()

    def is_wanted(self, camera_id: CameraId) -> bool:
        """Whether a camera's recordings are about to be deleted. Threads: any."""
        with self._guard:
            return camera_id in self._wanted

    def run_once(self) -> None:
        """Erase one camera, or wait. Raises LibraryError, IndexWriteFailed."""
        with self._guard:
            camera_id = min(self._wanted, default=None)
        try:
            if camera_id is None:
                delete_set_aside(self._paths)
                self.sleep(_IDLE_S)
            elif not self._projection.complete:
                self.sleep(_LOOK_S)  # somebody may be reading the journal; from now on it is not begun any more
            else:
                self._erase(camera_id)
        except OSError as error:
            raise library_error(error) from error
        self.healthy()

    def _erase(self, camera_id: CameraId) -> None:
        """Its folder stands aside until the wish is forgotten, so that no new camera gets its id before."""
        delete_pictures(self._paths, camera_id)
        with self._lock:
            self._let_go(camera_id)
            set_aside(self._paths, camera_id)
        self._forget(camera_id)
        self.sleep(_SETTLE_S)
        if self.stop.is_set:
            return
        with self._lock:
            late = set_aside(self._paths, camera_id)
        self._forget(camera_id)
        if late:
            return  # something was still on its way there: once more
        with self._guard:
            self._save(self._wanted - {camera_id})
            self._wanted.discard(camera_id)

    def _forget(self, camera_id: CameraId) -> None:
        self._projection.catalog.forget_camera(camera_id)
        self._bus.publish(RecordingsErased(camera_id))

    def _load(self) -> set[CameraId]:
        try:
            return {parse_camera_id(each) for each in msgspec.json.decode(self._file.read_bytes(), type=_Ids)}
        except FileNotFoundError:
            return set()
        except (msgspec.MsgspecError, ValueError, OSError) as error:
            self._log.warning("What was to be deleted cannot be read, and stays: %s", type(error).__name__)
            return set()

    def _save(self, wanted: set[CameraId]) -> None:
        try:
            write_private(self._file, msgspec.json.encode(sorted(wanted)))
        except OSError as error:
            raise LibraryUnwritable(
                "What is to be deleted could not be noted, so nothing is deleted. Check the disk."
            ) from error
