"""Read-only questions about many events: how many in each stretch of time, and which comes next; windows ask."""

from collections.abc import Collection
from dataclasses import dataclass

from app.domain.event import Event, EventClass
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.index.bands import BINS, first_of, packed
from app.index.queries import LibraryReader, _event

_SINCE = 5
_MOST_RULES = 200
_RULES_OF = 20_000


@dataclass(frozen=True)
class Band:
    """How many events of a class began at a camera in each bin from `first_ms` (UTC) on: BINS counts, two bytes each,
    the lower one first."""

    camera_id: CameraId
    event_class: EventClass
    first_ms: int
    bin_ms: int
    counts: bytes


class DensityReader(LibraryReader):
    """The same database. Raises LibraryTooNew, LibraryDamaged."""

    def bands(self, span: Span, bin_ms: int, rules: Collection[str] | None = None) -> list[Band]:
        """The rows that touch `span`; with `rules`, of events that these let through, which are counted now."""
        if rules is not None:
            return self._counted(span, bin_ms, rules)
        rows = self._ask(
            "SELECT camera_id, class, first_ms, counts FROM event_bands "
            "WHERE bin_ms = ? AND first_ms < ? AND first_ms > ? ORDER BY camera_id, class, first_ms",
            (bin_ms, span.end_ms, span.start_ms - bin_ms * BINS),
            since=_SINCE,
        )
        return [Band(row[0], EventClass(row[1]), row[2], bin_ms, row[3]) for row in rows if len(row[3]) == 2 * BINS]

    def _counted(self, span: Span, bin_ms: int, rules: Collection[str]) -> list[Band]:
        chosen = sorted(rules)
        rows = self._ask(
            "SELECT camera_id, class, start_ms / ? AS bin, count(*) FROM events "  # noqa: S608 - question marks only
            "WHERE start_ms >= ? AND start_ms < ? "
            f"AND rule IN ({', '.join('?' * len(chosen))}) GROUP BY 1, 2, 3",
            (bin_ms, span.start_ms // bin_ms * bin_ms, span.end_ms, *chosen),
            since=4,
        )
        counts: dict[tuple[CameraId, EventClass, int], list[int]] = {}
        for camera_id, event_class, number, count in rows:
            key = (CameraId(camera_id), EventClass(event_class), first_of(number * bin_ms, bin_ms))
            counts.setdefault(key, [0] * BINS)[number % BINS] = count
        return [Band(*key, bin_ms, packed(each)) for key, each in counts.items()]

    def next_events(
        self, camera_id: CameraId, at_ms: int, step: int, classes: Collection[EventClass], limit: int = 1
    ) -> list[Event]:
        """The events of a camera that begin behind `at_ms` (for a step of 1) or before it (-1), the nearest first."""
        side, order = (">", "ASC") if step > 0 else ("<", "DESC")
        each = (
            f"SELECT * FROM (SELECT * FROM events WHERE camera_id = ? AND class = ? AND start_ms {side} ? "  # noqa: S608
            f"ORDER BY start_ms {order} LIMIT ?)"
        )
        if not classes:
            return []
        values: list[object] = []
        for event_class in classes:
            values += [camera_id, event_class.value, at_ms, limit]
        rows = self._ask(
            f"{' UNION ALL '.join([each] * len(classes))} ORDER BY start_ms {order} LIMIT ?", (*values, limit)
        )
        return [_event(row) for row in rows]

    def rules(self, span: Span) -> list[str]:
        """The names of the rules that let events of the span through, without those that have none."""
        rows = self._ask(
            "SELECT DISTINCT rule FROM (SELECT rule FROM events WHERE start_ms >= ? AND start_ms < ? "
            "ORDER BY start_ms DESC LIMIT ?) WHERE rule != '' ORDER BY 1 LIMIT ?",
            (span.start_ms, span.end_ms, _RULES_OF, _MOST_RULES),
            since=4,
        )
        return [row[0] for row in rows]
