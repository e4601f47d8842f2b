"""Read-only questions to the library's database, answered whole and at once; any process and thread may ask."""

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from app.domain.camera import StreamRole
from app.domain.errors import LibraryDamaged
from app.domain.event import Box, Event, EventClass
from app.domain.ids import CameraId, ClipId, EventId
from app.domain.recording import Gap, GapCause, Segment, Span, segment_path
from app.index.connections import Connections, OpenedEachTime, kept_open
from app.index.continuity import Known, Pause, Stretch, account
from app.index.footage_statements import JOIN_MS
from app.index.schema import check_version

MAX_EVENTS = 100_000
DAY_MS = 86_400_000
_LONG_EVENTS = (
    f"SELECT * FROM events WHERE end_ms - start_ms >= {DAY_MS} AND end_ms >= ? AND +start_ms <= ? "  # noqa: S608
    "LIMIT -1"
)
"""By the index of the long ones: the plus and the limit keep SQLite from taking another, which holds all events."""
_OF_STREAM = "camera_id = :camera AND role = :role"
_IN_SPAN = f"{_OF_STREAM} AND start_ms < :end AND end_ms > :start"
_KNOWN = (
    f"SELECT 'R', start_ms, end_ms, '' FROM coverage WHERE {_IN_SPAN} "  # noqa: S608 - constants and named values
    f"UNION ALL SELECT 'R', start_ms, until_ms, '' FROM live "
    f"WHERE {_OF_STREAM} AND start_ms < :end AND until_ms > :start "
    f"UNION ALL SELECT 'G', start_ms, end_ms, cause FROM gaps WHERE {_IN_SPAN} "
    f"UNION ALL SELECT 'D', start_ms, end_ms, cause FROM removed WHERE {_IN_SPAN} "
    f"UNION ALL SELECT 'P', at_ms, NULL, cause FROM pauses WHERE {_OF_STREAM} "
    "UNION ALL SELECT 'F', min(first_ms), max(last_ms), '' FROM ("
    f"SELECT min(start_ms) AS first_ms, max(end_ms) AS last_ms FROM coverage WHERE {_OF_STREAM} "
    f"UNION ALL SELECT start_ms, until_ms FROM live WHERE {_OF_STREAM} "
    f"UNION ALL SELECT min(start_ms), max(end_ms) FROM gaps WHERE {_OF_STREAM} "
    f"UNION ALL SELECT min(start_ms), max(end_ms) FROM removed WHERE {_OF_STREAM} "
    f"UNION ALL SELECT at_ms, at_ms FROM pauses WHERE {_OF_STREAM})"
)
"""What is known of one stream: recorded, gaps, deleted, the pause, and the first moment, in one look."""


@dataclass(frozen=True)
class CameraRow:
    """A camera that has a place in the library."""

    id: CameraId
    name: str
    watched_role: StreamRole


class LibraryReader:
    """Opens the database for each question and closes it again, unless it is a kept() one.

    A library without a database yet has no rows. Raises LibraryTooNew, LibraryDamaged.
    """

    def __init__(self, path: Path, connections: Connections | None = None) -> None:
        self._path = path
        self._connections = OpenedEachTime(path) if connections is None else connections

    def kept(self) -> Self:
        """A reader for somebody who asks often: it keeps the database open until it is closed."""
        return type(self)(self._path, kept_open(self._path))

    def close(self) -> None:
        """Let go of the database; the next question opens it anew."""
        self._connections.close()

    def cameras(self) -> list[CameraRow]:
        """All cameras, by name."""
        rows = self._ask("SELECT id, name, watched_role FROM cameras ORDER BY name, id")
        return [CameraRow(CameraId(row[0]), row[1], StreamRole(row[2])) for row in rows]

    def coverage(self, camera_id: CameraId, role: StreamRole, span: Span) -> list[Span]:
        """What is recorded within `span`, the file being written included, as spans that do not touch, oldest first."""
        stream = (camera_id, role.value, span.end_ms, span.start_ms)
        rows = self._ask(
            "SELECT start_ms, end_ms FROM coverage WHERE camera_id = ? AND role = ? AND start_ms < ? AND end_ms > ? "
            "UNION ALL "
            "SELECT start_ms, until_ms FROM live WHERE camera_id = ? AND role = ? AND start_ms < ? AND until_ms > ? "
            "ORDER BY 1",
            (*stream, *stream),
        )
        runs: list[Span] = []
        for start_ms, end_ms in rows:
            run = Span(max(start_ms, span.start_ms), min(end_ms, span.end_ms))
            if runs and run.start_ms - runs[-1].end_ms <= JOIN_MS:
                run = Span(runs[-1].start_ms, max(runs.pop().end_ms, run.end_ms))
            runs.append(run)
        return runs

    def gaps(self, camera_id: CameraId, role: StreamRole, span: Span) -> list[Gap]:
        """The gaps that touch `span`, whole, oldest first; what a rule deleted is among them."""
        values = (camera_id, role.value, span.end_ms, span.start_ms)
        where = "WHERE camera_id = ? AND role = ? AND start_ms < ? AND end_ms > ?"
        rows = self._ask(
            f"SELECT start_ms, end_ms, cause FROM gaps {where} UNION ALL "  # noqa: S608 - constants
            f"SELECT start_ms, end_ms, cause FROM removed {where} AND cause = ? ORDER BY 1",
            (*values, *values, GapCause.RETENTION.value),
            since=2,
        )
        return [Gap(camera_id, role, row[0], row[1], GapCause(row[2])) for row in rows]

    def continuity(
        self, camera_id: CameraId, role: StreamRole, span: Span, now_ms: int, *, engine_runs: bool = True
    ) -> list[Stretch]:
        """Every moment of `span` accounted for, oldest first; `now_ms` (UTC) is where the future begins.

        Where no engine runs and the last one noted no end, it crashed when the newest footage ends.
        """
        named = {"camera": camera_id, "role": role.value, "start": span.start_ms, "end": span.end_ms}
        rows = self._ask(_KNOWN, named, since=2)
        of_kind: dict[str, list[Any]] = {kind: [row for row in rows if row[0] == kind] for kind in "RGDPF"}
        first_ms, last_ms = next(((row[1], row[2]) for row in of_kind["F"]), (None, None))
        pause = next((Pause(row[1], GapCause(row[3])) for row in of_kind["P"]), None)
        if pause is None and last_ms is not None and not engine_runs:
            pause = Pause(last_ms, GapCause.ENGINE_CRASHED)
        known = Known(
            recorded=[Span(row[1], row[2]) for row in of_kind["R"]],
            gaps=[Gap(camera_id, role, row[1], row[2], GapCause(row[3])) for row in of_kind["G"]],
            removed=[(Span(row[1], row[2]), GapCause(row[3])) for row in of_kind["D"]],
            pause=pause,
            first_ms=first_ms,
        )
        return account(span, known, now_ms)

    def roles(self, camera_id: CameraId) -> list[StreamRole]:
        """The streams of a camera of which anything was ever recorded or missed, the main one first."""
        tables = ("coverage", "live", "gaps", "pauses", "removed")
        each = " UNION ".join(f"SELECT role FROM {table} WHERE camera_id = :camera" for table in tables)  # noqa: S608
        return sorted((StreamRole(row[0]) for row in self._ask(each, {"camera": camera_id}, since=2)), key=_by_role)

    def events(
        self,
        span: Span,
        camera_ids: Collection[CameraId] | None = None,
        classes: Collection[EventClass] | None = None,
        limit: int = 1_000,
    ) -> list[Event]:
        """The events that touch `span`, newest first, at most `limit`; None stands for all cameras or classes.

        Those that began more than a day before it are few, and have an index of their own: so old ones need not be
        looked through.
        """
        where, values = _among(camera_ids, classes)
        most, day_before_ms = max(0, min(limit, MAX_EVENTS)), span.start_ms - DAY_MS
        rows = self._ask(
            f"SELECT * FROM events WHERE start_ms < ? AND start_ms > ? AND end_ms >= ?{where} "  # noqa: S608
            "ORDER BY start_ms DESC, id LIMIT ?",  # the marks of a question alone are put in
            (span.end_ms, day_before_ms, span.start_ms, *values, most),
        )
        found = [_event(row) for row in rows]
        begun_ms = min(day_before_ms, span.end_ms - 1)
        return found + self._long(span.start_ms, begun_ms, camera_ids, classes, most - len(found))

    def long_events(
        self, span: Span, camera_ids: Collection[CameraId] | None = None, classes: Collection[EventClass] | None = None
    ) -> list[Event]:
        """Those events that touch `span` and lasted for a day or more, newest first."""
        return self._long(span.start_ms, span.end_ms - 1, camera_ids, classes, MAX_EVENTS)

    def _long(
        self,
        ended_ms: int,
        begun_ms: int,
        camera_ids: Collection[CameraId] | None,
        classes: Collection[EventClass] | None,
        limit: int,
    ) -> list[Event]:
        """The long ones that ended at `ended_ms` or later and began at `begun_ms` or before, at most `limit`."""
        if limit <= 0:
            return []
        where, values = _among(camera_ids, classes)
        rows = self._ask(
            f"SELECT * FROM ({_LONG_EVENTS}) WHERE true{where} ORDER BY start_ms DESC, id LIMIT ?",  # noqa: S608
            (ended_ms, begun_ms, *values, limit),
        )
        return [_event(row) for row in rows]

    def event(self, event_id: EventId) -> Event | None:
        """The event with that id."""
        rows = self._ask("SELECT * FROM events WHERE id = ?", (event_id,))
        return _event(rows[0]) if rows else None

    def segments_between(self, camera_id: CameraId, role: StreamRole, start_ms: int, end_ms: int) -> list[Segment]:
        """The files that hold something of the span, oldest first.

        The file being written is among them as far as it reaches, with 0 for its size and samples.
        """
        values = (camera_id, role.value, end_ms, start_ms)
        rows = self._ask(
            "SELECT path, start_ms, end_ms, size_bytes, samples FROM segments "
            "WHERE camera_id = ? AND role = ? AND start_ms < ? AND end_ms > ? "
            "UNION ALL SELECT '', start_ms, until_ms, 0, 0 FROM live "
            "WHERE camera_id = ? AND role = ? AND start_ms < ? AND until_ms > ? ORDER BY 2",
            (*values, *values),
        )
        return [
            Segment(camera_id, role, row[0] or segment_path(camera_id, role, row[1]), row[1], row[2], row[3], row[4])
            for row in rows
        ]

    def kept_spans(self, camera_id: CameraId, span: Span) -> list[Span]:
        """What of `span` is kept for ever, oldest first, as spans that do not touch: `[span]` where all of it is."""
        rows = self._ask(
            "SELECT start_ms, end_ms FROM kept WHERE camera_id = ? AND start_ms < ? AND end_ms > ? ORDER BY 1",
            (camera_id, span.end_ms, span.start_ms),
            since=3,
        )
        return [Span(max(row[0], span.start_ms), min(row[1], span.end_ms)) for row in rows]

    def has_footage(self, camera_id: CameraId, span: Span) -> bool:
        """Whether anything of `span` is recorded, in any stream of the camera, the files being written included."""
        roles = ", ".join(f"'{role.value}'" for role in StreamRole)
        rows = self._ask(
            "SELECT EXISTS (SELECT 1 FROM coverage WHERE camera_id = :camera "  # noqa: S608 - constants
            f"AND role IN ({roles}) AND start_ms < :end AND end_ms > :start) "
            "OR EXISTS (SELECT 1 FROM live WHERE camera_id = :camera AND start_ms < :end AND until_ms > :start)",
            {"camera": camera_id, "start": span.start_ms, "end": span.end_ms},
        )
        return bool(rows and rows[0][0])

    def sealed_events(self) -> set[EventId]:
        """The events whose clip lies in the bucket."""
        return {EventId(row[0]) for row in self._ask("SELECT event_id FROM sealed")}

    def sealed_clip(self, event_id: EventId) -> ClipId | None:
        """The id in the bucket of an event's clip."""
        rows = self._ask("SELECT clip_id FROM sealed WHERE event_id = ?", (event_id,))
        return ClipId(rows[0][0]) if rows else None

    def latest_ms(self) -> int | None:
        """The newest moment (UTC ms) of which there is footage, or the newest event; None in an empty library."""
        rows = self._ask(
            "SELECT max(latest) FROM (SELECT max(end_ms) AS latest FROM coverage "
            "UNION ALL SELECT max(until_ms) FROM live "
            "UNION ALL SELECT end_ms FROM (SELECT end_ms FROM events ORDER BY start_ms DESC LIMIT 1))"
        )
        return rows[0][0] if rows else None

    def _ask(self, question: str, values: Sequence[object] | Mapping[str, object] = (), *, since: int = 1) -> list[Any]:
        """All rows; none where there is no database, or one from before the version `since` of its schema."""
        if not self._path.exists():
            return []
        try:
            with self._connections.use() as connection:
                if check_version(connection) < since:
                    return []
                return connection.execute(question, values).fetchall()
        except sqlite3.Error as error:
            raise LibraryDamaged(
                f"The database of recordings cannot be read ({error}). Start Louver's engine again: it makes the "
                "database anew from the journals."
            ) from error


def _by_role(role: StreamRole) -> int:
    return list(StreamRole).index(role)


def _among(
    camera_ids: Collection[CameraId] | None, classes: Collection[EventClass] | None
) -> tuple[str, tuple[object, ...]]:
    """The rest of a WHERE clause, in question marks, and its values."""
    where, values = "", []
    for column, chosen in (
        ("camera_id", camera_ids),
        ("class", None if classes is None else [event_class.value for event_class in classes]),
    ):
        if chosen is not None:
            where += f" AND {column} IN ({', '.join('?' * len(chosen))})"
            values += list(chosen)
    return where, tuple(values)


def _event(row: Sequence[Any]) -> Event:
    return Event(
        id=EventId(row[0]),
        camera_id=CameraId(row[1]),
        event_class=EventClass(row[2]),
        start_ms=row[3],
        end_ms=row[4],
        closed=bool(row[5]),
        score=row[6],
        box=Box(*row[7:11]),
        best_ms=row[11],
        track=row[12],
        why=row[13],
        rule=row[14] if len(row) > 14 else "",  # a database of an older version has no such column yet
    )
