"""The list of events as a Qt model: rows hold events and nothing else; the events view and its delegate read it."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.event import Event
from app.domain.ids import CameraId, EventId
from app.domain.recording import GapCause
from app.gui.asking.kept import KeptFootage
from app.gui.wording.sentences import spoken
from app.gui.wording.words import CLASS_NAMES, gone_words, length_name, moment_name

EVENT_ROLE = Qt.ItemDataRole.UserRole
KEPT_ROLE = Qt.ItemDataRole.UserRole + 1
REVIEWED_ROLE = Qt.ItemDataRole.UserRole + 2
AnyIndex = QModelIndex | QPersistentModelIndex


class EventsModel(QAbstractListModel):
    """Newest first. show() changes only what differs, so that the selection and the scroll position stay."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: list[Event] = []
        self._names: dict[CameraId, str] = {}
        self._now_ms = 0
        self._gone: Mapping[EventId, GapCause] = {}
        self._kept = KeptFootage()
        self._wrong: frozenset[EventId] = frozenset()
        self._reviewed: frozenset[EventId] = frozenset()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many events there are."""
        return 0 if parent is not None and parent.isValid() else len(self._events)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The event itself, or its sentence for screen readers."""
        if not index.isValid() or not 0 <= index.row() < len(self._events):
            return None
        event = self._events[index.row()]
        if role == EVENT_ROLE:
            return event
        if role == KEPT_ROLE:
            return self._kept.holds(event)
        if role == REVIEWED_ROLE:
            return event.id in self._reviewed
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = [CLASS_NAMES[event.event_class], self.camera_name(event.camera_id)]
            parts += [moment_name(event.start_ms, self._now_ms), length_name(event.end_ms - event.start_ms)]
            cause = self.gone_cause(event.id)
            parts += [] if cause is None else [gone_words(cause)]
            parts += [self.tr("kept")] if self._kept.holds(event) else []
            parts += [self.tr("wrong label")] if event.id in self._wrong else []
            parts += [] if event.id in self._reviewed else [self.tr("new")]
            return ", ".join(parts)
        if role == Qt.ItemDataRole.ToolTipRole:
            return spoken(event.why)
        return None

    def camera_name(self, camera_id: CameraId) -> str:
        """What the camera's owner calls it."""
        return self._names.get(camera_id, camera_id)

    def gone_cause(self, event_id: EventId) -> GapCause | None:
        """Why there is no footage of an event; None where there is some."""
        return self._gone.get(event_id)

    @property
    def now_ms(self) -> int:
        """The time at which the list was made; days are named against it."""
        return self._now_ms

    def event_at(self, row: int) -> Event:
        """The event of a row."""
        return self._events[row]

    @property
    def camera_ids(self) -> tuple[CameraId, ...]:
        """The cameras that the listed events are of."""
        return tuple(dict.fromkeys(event.camera_id for event in self._events))

    @property
    def kept(self) -> KeptFootage:
        """What is kept for ever, as far as is known."""
        return self._kept

    def is_kept(self, event: Event) -> bool:
        """Whether the clip of an event is kept for ever."""
        return self._kept.holds(event)

    def is_wrong(self, event: Event) -> bool:
        """Whether somebody said that its label is wrong."""
        return event.id in self._wrong

    def is_reviewed(self, event: Event) -> bool:
        """Whether somebody looked at it."""
        return event.id in self._reviewed

    def show_reviewed(self, ids: frozenset[EventId]) -> None:
        """Mark the events that somebody looked at."""
        before, self._reviewed = self._reviewed, ids
        for row, event in enumerate(self._events):
            if event.id in before ^ ids:
                self.dataChanged.emit(self.index(row), self.index(row))

    def show_wrong(self, ids: frozenset[EventId]) -> None:
        """Mark the events with a wrong label."""
        before, self._wrong = self._wrong, ids
        for row, event in enumerate(self._events):
            if event.id in before ^ ids:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, event_id: EventId) -> int | None:
        """The row of an event."""
        return next((row for row, event in enumerate(self._events) if event.id == event_id), None)

    def show_kept(self, kept: KeptFootage) -> None:
        """Mark the events whose clips are kept."""
        before, self._kept = self._kept, kept
        for row, event in enumerate(self._events):
            if before.holds(event) != kept.holds(event):
                self.dataChanged.emit(self.index(row), self.index(row))

    def show(
        self,
        events: tuple[Event, ...],
        names: dict[CameraId, str],
        now_ms: int,
        gone: Mapping[EventId, GapCause] | None = None,
    ) -> None:
        """Show these events, newest first; those of which no footage is there are `gone`, each with the cause."""
        gone = gone or {}
        words_changed = (names, gone) != (self._names, self._gone)
        self._names, self._gone, self._now_ms = names, gone, now_ms
        wanted = {event.id for event in events}
        for row in reversed(range(len(self._events))):
            if self._events[row].id not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._events[row]
                self.endRemoveRows()
        for row, event in enumerate(events):
            self._place(row, event)
        if words_changed and self._events:
            self.dataChanged.emit(self.index(0), self.index(len(self._events) - 1))

    def _place(self, row: int, event: Event) -> None:
        """Put one event into its row: rows above are right already."""
        if row < len(self._events) and self._events[row].id == event.id:
            if self._events[row] != event:
                self._events[row] = event
                self.dataChanged.emit(self.index(row), self.index(row))
            return
        old = self.row_of(event.id)
        if old is not None:
            self.beginRemoveRows(QModelIndex(), old, old)
            del self._events[old]
            self.endRemoveRows()
        self.beginInsertRows(QModelIndex(), row, row)
        self._events.insert(row, event)
        self.endInsertRows()
