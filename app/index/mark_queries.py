"""Read-only questions about what somebody marked events with; the window and the engine ask."""

from app.domain.event import Event, EventMark
from app.domain.ids import EventId
from app.domain.recording import Span
from app.index.queries import _event
from app.index.storage_queries import StorageReader

_SINCE = 5
_MAX_DELETED = 5_000


class MarkReader(StorageReader):
    """The same database, asked for marks. Raises LibraryTooNew, LibraryDamaged."""

    def reviewed(self, span: Span) -> frozenset[EventId]:
        """The events that touch `span` and were reviewed."""
        rows = self._ask(
            "SELECT e.id FROM events e JOIN marks m ON m.event_id = e.id AND m.mark = ? "
            "WHERE e.start_ms < ? AND e.end_ms >= ? AND m.holds = 1",
            (EventMark.REVIEWED.value, span.end_ms, span.start_ms),
            since=_SINCE,
        )
        return frozenset(EventId(row[0]) for row in rows)

    def deleted(self, since_ms: int) -> list[Event]:
        """The events that were deleted at `since_ms` (UTC) or later, the newest event first."""
        rows = self._ask(
            "SELECT t.* FROM trash t JOIN marks m ON m.event_id = t.id AND m.mark = ? "
            "WHERE m.at_ms >= ? AND m.holds = 1 ORDER BY t.start_ms DESC, t.id LIMIT ?",
            (EventMark.DELETED.value, since_ms, _MAX_DELETED),
            since=_SINCE,
        )
        return [_event(row) for row in rows]

    def deleted_at_ms(self, event_id: EventId) -> int | None:
        """When an event was deleted; None where it was not, or was taken back."""
        rows = self._ask(
            "SELECT at_ms FROM marks WHERE event_id = ? AND mark = ? AND holds = 1",
            (event_id, EventMark.DELETED.value),
            since=_SINCE,
        )
        return int(rows[0][0]) if rows else None
