"""Which events have a wrong label, as the events view shows it: read from the library, said through the engine."""

from collections.abc import Collection

from PySide6.QtCore import QObject, Signal

from app.core.paths import LibraryPaths
from app.domain.errors import KnownError
from app.domain.event import Event
from app.domain.facts import EventJudged
from app.domain.ids import CameraId, EventId
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.asking.tasks import Tasks
from app.index.visit_queries import VisitReader


class WrongLabels(QObject):
    """`changed` tells that the events in `ids` are others; `said` is a sentence for the user."""

    changed = Signal()
    said = Signal(str)

    def __init__(self, paths: LibraryPaths, bridge: EngineBridge, tasks: Tasks) -> None:
        super().__init__()
        self._paths, self._bridge, self._tasks = paths, bridge, tasks
        self._newer: dict[EventId, bool] = {}
        self.ids: frozenset[EventId] = frozenset()
        bridge.event_judged.connect(self._judged)
        bridge.engine_lost.connect(self._newer.clear)

    def load(self, camera_ids: Collection[CameraId]) -> None:
        """Ask the library about the events of these cameras."""
        reader = VisitReader(self._paths.index)
        self._tasks.run(op=lambda: reader.wrong_events(camera_ids), success=self._show, failure=self._failed)

    def turn(self, event: Event) -> None:
        """Say that the event has a wrong label, or take that back."""
        asked = {"event_id": event.id, "wrong": str(event.id not in self.ids).lower()}
        self._tasks.run(
            op=lambda: self._bridge.command("wrong-label", asked), success=self.said.emit, failure=self._failed
        )

    def _judged(self, fact: EventJudged) -> None:
        self._newer[fact.event_id] = fact.wrong  # the database may hear of it a moment later
        self._show(self.ids)

    def _show(self, ids: frozenset[EventId]) -> None:
        said = {event_id for event_id, wrong in self._newer.items() if wrong}
        now = frozenset((ids | said) - (self._newer.keys() - said))
        if now != self.ids:
            self.ids = now
            self.changed.emit()

    def _failed(self, error: KnownError) -> None:
        self.said.emit(str(error))
