"""Read-only questions about how much room footage takes, and for the oldest of it; the engine and commands ask."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.domain.camera import StreamRole
from app.domain.event import Event
from app.domain.ids import CameraId, EventId
from app.domain.recording import Segment, Span
from app.index.queries import DAY_MS, LibraryReader, _event

_LONGEST_FILE_MS = 3_600_000


@dataclass(frozen=True)
class StreamTotal:
    """What the finished files of a stream come to; times are UTC ms."""

    camera_id: CameraId
    role: StreamRole
    files: int
    size_bytes: int
    oldest_ms: int
    newest_ms: int


@dataclass(frozen=True)
class SealedTotal:
    """The clips in the bucket, their bytes, and when the newest of their events ended (UTC ms)."""

    clips: int
    size_bytes: int
    newest_ms: int | None


class StorageReader(LibraryReader):
    """The same database, asked for what retention needs. Raises LibraryTooNew, LibraryDamaged."""

    def stream_totals(self, since_ms: int = 0) -> list[StreamTotal]:
        """Of each stream, all files that begin at `since_ms` or later."""
        rows = self._ask(
            "SELECT camera_id, role, count(*), sum(size_bytes), min(start_ms), max(end_ms) FROM segments "
            "WHERE start_ms >= ? GROUP BY camera_id, role ORDER BY camera_id, role",
            (since_ms,),
        )
        return [StreamTotal(CameraId(row[0]), StreamRole(row[1]), *row[2:]) for row in rows]

    def files_from(self, camera_id: CameraId, role: StreamRole, span: Span, limit: int) -> list[Segment]:
        """The first files that begin within `span`, oldest first."""
        rows = self._ask(
            "SELECT path, start_ms, end_ms, size_bytes, samples FROM segments "
            "WHERE camera_id = ? AND role = ? AND start_ms >= ? AND start_ms < ? ORDER BY start_ms LIMIT ?",
            (camera_id, role.value, span.start_ms, span.end_ms, limit),
        )
        return [Segment(camera_id, role, *row) for row in rows]

    def events_of(self, camera_id: CameraId, span: Span) -> list[Event]:
        """The camera's events that touch `span`; deleted ones too, whose footage goes by the same rules."""
        day_before_ms = span.start_ms - DAY_MS
        lately = self._with_deleted(
            "camera_id = ? AND start_ms >= ? AND start_ms < ? AND end_ms >= ?",
            (camera_id, day_before_ms, span.end_ms, span.start_ms),
        )
        long = self._with_deleted(
            f"end_ms - start_ms >= {DAY_MS} AND end_ms >= ? AND +start_ms < ? AND +camera_id = ?",
            (span.start_ms, min(day_before_ms, span.end_ms), camera_id),
        )
        return [_event(row) for row in (*lately, *long)]

    def sizes_of(self, paths: Sequence[str]) -> dict[CameraId, int]:
        """How many bytes those of the files hold that have a row, by camera; at most some hundred paths."""
        rows = self._ask(
            "SELECT camera_id, sum(size_bytes) FROM segments "  # noqa: S608 - question marks only
            f"WHERE path IN ({', '.join('?' * len(paths))}) GROUP BY camera_id",
            tuple(paths),
        )
        return {CameraId(row[0]): int(row[1]) for row in rows}

    def events_with(self, ids: Sequence[EventId]) -> list[Event]:
        """Those of the ids that are events, deleted ones too; at most some hundred."""
        return [_event(row) for row in self._with_deleted(f"id IN ({', '.join('?' * len(ids))})", tuple(ids))]

    def bytes_within(self, camera_id: CameraId, span: Span) -> int:
        """How many bytes the camera's files hold that touch `span`."""
        rows = self._ask(
            "SELECT coalesce(sum(size_bytes), 0) FROM segments "
            "WHERE camera_id = ? AND start_ms >= ? AND start_ms < ? AND end_ms > ?",
            (camera_id, span.start_ms - _LONGEST_FILE_MS, span.end_ms, span.start_ms),
        )
        return int(rows[0][0]) if rows else 0

    def _with_deleted(self, where: str, values: tuple[object, ...]) -> list[Any]:
        """Rows of events, and of those that were deleted; `where` is a constant with question marks."""
        rows = self._ask(f"SELECT * FROM events WHERE {where}", values)  # noqa: S608
        return rows + self._ask(f"SELECT * FROM trash WHERE {where}", values, since=5)  # noqa: S608

    def sealed_total(self) -> SealedTotal:
        """What lies in the bucket, as far as this computer put it there."""
        rows = self._ask(
            "SELECT count(*), coalesce(sum(size_bytes), 0), max(e.end_ms) FROM sealed s "
            "LEFT JOIN events e ON e.id = s.event_id"
        )
        return SealedTotal(*rows[0]) if rows else SealedTotal(0, 0, None)

    def oldest_ms(self, camera_id: CameraId) -> int | None:
        """When the camera's oldest file begins; None where it has none."""
        rows = self._ask("SELECT min(start_ms) FROM segments WHERE camera_id = ?", (camera_id,))
        return rows[0][0] if rows else None

    def event_bytes(self, camera_id: CameraId, since_ms: int, margin_ms: int) -> int:
        """How many bytes of the camera's files since then lie within `margin_ms` of an event."""
        rows = self._ask(
            "SELECT coalesce(sum(size_bytes), 0) FROM segments s WHERE s.camera_id = ? AND s.start_ms >= ? AND EXISTS "
            "(SELECT 1 FROM events e WHERE e.camera_id = s.camera_id AND e.start_ms >= s.start_ms - ? "
            "AND e.start_ms < s.end_ms + ? AND e.end_ms > s.start_ms - ?)",
            (camera_id, since_ms, DAY_MS, margin_ms, margin_ms),
        )
        return int(rows[0][0]) if rows else 0
