"""Read-only questions about why there are events, and what was kept quiet; windows, engine and commands ask."""

from collections.abc import Collection, Sequence
from typing import Any

from app.core.evidence_codec import unpack_evidence
from app.domain.errors import LibraryDamaged
from app.domain.evidence import Evidence
from app.domain.ids import CameraId, EventId
from app.domain.recording import Span
from app.index.queries import LibraryReader

MAX_VISITS = 100_000
_SINCE = 4
_COLUMNS = "event_id, camera_id, packed"


class VisitReader(LibraryReader):
    """The same database, asked for evidence. Raises LibraryTooNew, LibraryDamaged."""

    def evidence(self, event_id: EventId) -> Evidence | None:
        """What made the event, as it was known last; None where nothing was noted."""
        rows = self._ask(f"SELECT {_COLUMNS} FROM evidence WHERE event_id = ?", (event_id,), since=_SINCE)  # noqa: S608 - constants
        return _evidence(rows[0]) if rows else None

    def visits(self, camera_id: CameraId, span: Span) -> list[Evidence]:
        """Every visit that began within `span`, oldest first, whether it raised an event or not."""
        rows = self._ask(
            f"SELECT {_COLUMNS} FROM evidence WHERE camera_id = ? AND start_ms >= ? AND start_ms < ? "  # noqa: S608 - constants
            "ORDER BY start_ms, event_id LIMIT ?",
            (camera_id, span.start_ms, span.end_ms, MAX_VISITS),
            since=_SINCE,
        )
        return [_evidence(row) for row in rows]

    def wrong_events(self, camera_ids: Collection[CameraId]) -> frozenset[EventId]:
        """The events of these cameras of which somebody said that they have a wrong label."""
        rows = self._ask(
            "SELECT event_id FROM judgements WHERE wrong = 1 "  # noqa: S608 - question marks only
            f"AND camera_id IN ({', '.join('?' * len(camera_ids))})",
            tuple(camera_ids),
            since=_SINCE,
        )
        return frozenset(EventId(row[0]) for row in rows)

    def is_wrong(self, event_id: EventId) -> bool:
        """Whether somebody said that the event has a wrong label."""
        rows = self._ask("SELECT wrong FROM judgements WHERE event_id = ?", (event_id,), since=_SINCE)
        return bool(rows and rows[0][0])


def _evidence(row: Sequence[Any]) -> Evidence:
    try:
        return unpack_evidence(EventId(row[0]), CameraId(row[1]), row[2])
    except ValueError as error:
        raise LibraryDamaged(
            "What was noted of a visit cannot be read. Let the database be made anew: main.py library rebuild"
        ) from error
