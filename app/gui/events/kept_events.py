"""Which footage is kept for ever, as the events view shows it: read from the library, and heard from the engine."""

from collections import deque
from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from app.domain.errors import KnownError
from app.domain.facts import KeepChanged
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.asking.kept import KeptFootage, load_kept
from app.gui.asking.tasks import Tasks
from app.index.queries import LibraryReader

_EVER = Span(0, 1 << 47)
_MAX_KEEPS = 200


class KeptEvents(QObject):
    """`changed` tells that what is kept is another; `said` is a sentence for the user."""

    changed = Signal(KeptFootage)
    said = Signal(str)

    def __init__(self, library: LibraryReader, bridge: EngineBridge, tasks: Tasks) -> None:
        super().__init__()
        self._library, self._tasks = library, tasks
        self._of: set[CameraId] = set()
        self._keeps: deque[KeepChanged] = deque(maxlen=_MAX_KEEPS)
        self._kept = KeptFootage()
        bridge.keep_changed.connect(self._keep_changed)
        bridge.engine_lost.connect(self._engine_lost)

    def forget(self) -> None:
        """Ask the library when somebody looks next: others may have kept or let go meanwhile."""
        self._of = set()

    def load(self, camera_ids: Collection[CameraId]) -> bool:
        """Ask the library about these cameras, unless it was asked already; returns whether it is asked."""
        cameras = tuple(camera_ids)
        if set(cameras) == self._of:
            return False
        self._of = set(cameras)
        library = self._library
        self._tasks.run(op=lambda: load_kept(library, cameras, _EVER), success=self._show, failure=self._failed)
        return True

    def _engine_lost(self) -> None:
        """What is kept or let go until it answers again will not be told: ask the library then."""
        self._keeps.clear()
        self.forget()

    def _keep_changed(self, fact: KeepChanged) -> None:
        self._keeps.append(fact)
        self._show(self._kept)

    def _show(self, kept: KeptFootage) -> None:
        for fact in self._keeps:  # the database may hear of them a moment later; twice in their order changes nothing
            kept = kept.after(fact)
        self._kept = kept
        self.changed.emit(kept)

    def _failed(self, error: KnownError) -> None:
        self.said.emit(str(error))
