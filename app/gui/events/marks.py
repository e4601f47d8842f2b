"""Which events are reviewed or deleted, as the view shows it: heard from the engine, and said through it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from app.domain.errors import KnownError
from app.domain.event import Event, EventMark
from app.domain.facts import EventMarked
from app.domain.ids import EventId
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.asking.tasks import Tasks

MAX_AT_ONCE = 500
"""As many events one order to the engine may name."""


class Marks(QObject):
    """`changed` tells that the library's word on some events is outdated; `said` is a sentence for the user.

    `deleted` are events that the engine took away because of delete(), with its sentence.
    """

    changed = Signal()
    said = Signal(str)
    deleted = Signal(object, str)

    def __init__(self, bridge: EngineBridge, tasks: Tasks) -> None:
        super().__init__()
        self._bridge, self._tasks = bridge, tasks
        self._newer: dict[tuple[EventId, EventMark], bool] = {}
        bridge.event_marked.connect(self._marked)
        bridge.engine_lost.connect(self._newer.clear)

    def holds(self, event_id: EventId, mark: EventMark, *, known: bool) -> bool:
        """Whether an event has the mark; `known` is what the library said, which may hear of it a moment later."""
        return self._newer.get((event_id, mark), known)

    def review(self, events: Sequence[Event], *, reviewed: bool) -> None:
        """Mark these as reviewed, or as new again."""
        self._order(events, EventMark.REVIEWED, holds=reviewed)

    def delete(self, events: Sequence[Event]) -> None:
        """Take these out of every view; they can be taken back for a day."""
        self._order(events, EventMark.DELETED, holds=True)

    def take_back(self, events: Sequence[Event]) -> None:
        """Have deleted events back."""
        self._order(events, EventMark.DELETED, holds=False)

    def _order(self, events: Sequence[Event], mark: EventMark, *, holds: bool) -> None:
        if not events:
            return
        if len(events) > MAX_AT_ONCE:
            self.said.emit(self.tr("Choose at most %n events at once.", "", MAX_AT_ONCE))
            return
        told = tuple(events)
        asked = {
            "event_ids": ",".join(event.id for event in told),
            "mark": mark.value,
            "holds": str(holds).lower(),
        }

        def succeed(sentence: str) -> None:
            if mark is EventMark.DELETED and holds:
                self.deleted.emit(told, sentence)
            elif mark is EventMark.DELETED:
                self.said.emit(sentence)

        self._tasks.run(op=lambda: self._bridge.command("mark-events", asked), success=succeed, failure=self._failed)

    def _marked(self, fact: EventMarked) -> None:
        self._newer[fact.event_id, fact.mark] = fact.holds
        self.changed.emit()

    def _failed(self, error: KnownError) -> None:
        self.said.emit(str(error))
