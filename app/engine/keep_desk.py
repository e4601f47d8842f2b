"""Keeps footage for ever when its owner says so: one place that knows the kept spans; the engine owns it."""

import threading
from collections.abc import Callable, Sequence

from app.core.bus import Bus
from app.domain.errors import UsageError
from app.domain.facts import KeepChanged
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.recording.journal import Journal
from app.recording.keeps import Keeps
from app.recording.records import KeepRecord


class KeepDesk:
    """Threads: any. Whoever deletes holds `lock` from looking at the kept spans until the journal has the deletion."""

    def __init__(self, journal_of: Callable[[CameraId], Journal], bus: Bus) -> None:
        self.lock = threading.RLock()
        self._journal_of, self._bus = journal_of, bus
        self._keeps: dict[CameraId, Keeps] = {}

    def kept_of(self, camera_id: CameraId) -> Sequence[Span]:
        """The spans of the camera that are kept for ever, sorted. Raises LibraryError."""
        with self.lock:
            return self._keeps_of(camera_id).spans

    def keep(self, camera_id: CameraId, span: Span, *, kept: bool) -> str:
        """Keep a span for ever, or no longer; returns a sentence. Raises UsageError, LibraryError."""
        if span.length_ms <= 0:
            raise UsageError("What is to be kept must end after it begins.")
        with self.lock:
            self._keeps_of(camera_id).change(KeepRecord(camera_id, span.start_ms, span.end_ms, kept))
            # Under the lock, so that the database meets the marks in the journal's order.
            self._bus.publish(KeepChanged(camera_id, span.start_ms, span.end_ms, kept))
        return "This footage is kept until you say otherwise." if kept else "This footage goes by the rules again."

    def forget(self, camera_id: CameraId) -> None:
        """The camera's journal goes: nothing of it is kept any more."""
        with self.lock:
            self._keeps.pop(camera_id, None)

    def _keeps_of(self, camera_id: CameraId) -> Keeps:
        found = self._keeps.get(camera_id)
        if found is None:
            found = self._keeps[camera_id] = Keeps(self._journal_of(camera_id))
        return found
