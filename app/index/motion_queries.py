"""Read-only questions about where something moved, over minutes and days; windows and commands ask."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from app.domain.ids import CameraId
from app.domain.motion_grid import CELLS, MINUTE_MS, cells_with_movement, unpacked
from app.domain.recording import Span
from app.index.queries import LibraryReader
from app.index.visit_statements import HOUR_MS

_SINCE = 4
_MAX_MINUTES = 600_000
_Values = tuple[object, ...]


@dataclass(frozen=True)
class MotionSearch:
    """When something moved in an area, as spans of whole minutes; and how much was looked at to find them."""

    spans: tuple[Span, ...]
    hours: int
    hours_skipped: int
    minutes_read: int


class MotionReader(LibraryReader):
    """The same database, asked for movement. Raises LibraryTooNew, LibraryDamaged."""

    def heat(self, camera_id: CameraId, span: Span) -> list[int]:
        """Seconds of movement in each cell of the grid over `span`, in rows from the top left."""
        heat = [0] * CELLS
        for _, seconds in self.minutes(camera_id, span):
            for cell, count in enumerate(seconds):
                heat[cell] += count
        return heat

    def moved(self, camera_id: CameraId, span: Span, cells: int) -> MotionSearch:
        """When anything moved in one of `cells`, oldest first; hours in which nothing did there are not read."""
        hours = self._ask(
            "SELECT hour_ms, cells FROM motion_hours WHERE camera_id = ? AND hour_ms < ? AND hour_ms > ? ORDER BY 1",
            (camera_id, span.end_ms, span.start_ms - HOUR_MS),
            since=_SINCE,
        )
        matching = [hour_ms for hour_ms, blob in hours if unpacked(blob) & cells]
        found: list[Span] = []
        read = 0
        for run in _runs(matching, HOUR_MS):
            within = Span(max(run.start_ms, span.start_ms), min(run.end_ms, span.end_ms))
            minutes = self.minutes(camera_id, within)
            read += len(minutes)
            found += _runs([at_ms for at_ms, seconds in minutes if cells_with_movement(seconds) & cells], MINUTE_MS)
        return MotionSearch(tuple(found), len(hours), len(hours) - len(matching), read)

    def activity(self, camera_id: CameraId, span: Span, cells: int) -> list[tuple[int, int]]:
        """For each minute of `span` with movement in `cells`: its time (UTC ms) and the most seconds in one of them.

        The timeline's histogram of movement.
        """
        chosen = [cell for cell in range(CELLS) if cells >> cell & 1]
        if not chosen:
            return []
        # Two cells at least, so that the getter answers in a tuple; it and max() keep the loop out of Python.
        pick = None if len(chosen) == CELLS else itemgetter(*chosen, chosen[0])
        counted = ((at_ms, seconds.ljust(CELLS, b"\0")) for at_ms, seconds in self.minutes(camera_id, span))
        levels = ((at_ms, max(seconds if pick is None else pick(seconds))) for at_ms, seconds in counted)
        return [(at_ms, most) for at_ms, most in levels if most]

    def minutes(self, camera_id: CameraId, span: Span) -> Sequence[tuple[int, bytes]]:
        """The minutes of `span` with any movement: their time (UTC ms), and the seconds of it in each cell."""
        rows = self._ask(
            "SELECT minute_ms, seconds FROM motion_minutes WHERE camera_id = ? AND minute_ms < ? AND minute_ms > ? "
            "ORDER BY 1 LIMIT ?",
            (camera_id, span.end_ms, span.start_ms - MINUTE_MS, _MAX_MINUTES),
            since=_SINCE,
        )
        return [(row[0], bytes(row[1][:CELLS])) for row in rows]


def _runs(starts_ms: Sequence[int], length_ms: int) -> list[Span]:
    """Neighbouring steps of that length as spans; the starts are sorted."""
    runs = []
    for _, group in groupby(enumerate(starts_ms), key=lambda pair: pair[1] - pair[0] * length_ms):
        members = [start_ms for _, start_ms in group]
        runs.append(Span(members[0], members[-1] + length_ms))
    return runs
