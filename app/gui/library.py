"""What the window asks of the index, gathered for one view at a time; tasks run it off the window's thread."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import islice

from app.core.local_time import day_of
from app.domain.camera import StreamRole
from app.domain.event import Event
from app.domain.ids import CameraId, EventId
from app.domain.recording import Gap, GapCause, Span
from app.index.continuity import INTENDED
from app.index.day_account import DayAccount, account_of_day
from app.index.queries import LibraryReader


@dataclass(frozen=True)
class EventsData:
    """The events, newest first, and what a sentence about a quiet day needs to be honest.

    `gone` are the events of whose main stream there is no footage (any more), each with the cause.
    """

    events: tuple[Event, ...]
    names: dict[CameraId, str]
    recorded_cameras: int
    gap_count: int
    gone: Mapping[EventId, GapCause] = field(default_factory=dict)


@dataclass(frozen=True)
class CameraHealth:
    """A camera's days, newest first."""

    camera_id: CameraId
    name: str
    days: tuple[DayAccount, ...]


MAX_EVENTS = 2_000


SHORTEST_GAP_MS = 250


def load_events(library: LibraryReader, span: Span, quiet_span: Span) -> EventsData:
    """The events of `span`; completeness is judged over `quiet_span`. Raises KnownError."""
    cameras = library.cameras()
    recorded = [camera for camera in cameras if library.coverage(camera.id, StreamRole.MAIN, quiet_span)]
    missing = (_missing(library, camera.id, StreamRole.MAIN, quiet_span, quiet_span.end_ms) for camera in cameras)
    gaps = sum(gap.cause not in INTENDED for each in missing for gap in each)
    names = {camera.id: camera.name for camera in cameras}
    events = library.events(span, limit=MAX_EVENTS)
    gone: dict[EventId, GapCause] = {}
    for camera_id in {event.camera_id for event in events}:
        own = [event for event in events if event.camera_id == camera_id and event.closed]
        gone |= _without_footage(library, camera_id, own, quiet_span.end_ms)
    return EventsData(tuple(events), names, len(recorded), gaps, gone)


def load_health(library: LibraryReader, now_ms: int, days: int, *, engine_runs: bool) -> tuple[CameraHealth, ...]:
    """The newest `days` local days of every camera's main stream. Raises KnownError."""
    newest = day_of(now_ms)
    dates = [newest - timedelta(days=back) for back in range(days)]
    return tuple(
        CameraHealth(
            camera.id,
            camera.name,
            tuple(
                account_of_day(library, camera, StreamRole.MAIN, day, now_ms, engine_runs=engine_runs) for day in dates
            ),
        )
        for camera in library.cameras()
    )


def _without_footage(
    library: LibraryReader, camera_id: CameraId, events: Sequence[Event], now_ms: int
) -> dict[EventId, GapCause]:
    """Those of the camera's events that are missing in its main stream from their start to their end, and why."""
    if not events:
        return {}
    whole = Span(min(event.start_ms for event in events), max(event.end_ms for event in events) + 1)
    stretches = library.continuity(camera_id, StreamRole.MAIN, whole, now_ms)
    gone = {}
    for event in events:
        at = bisect_right(stretches, event.start_ms, key=lambda stretch: stretch.end_ms)
        causes = []
        for stretch in islice(stretches, at, None):
            if stretch.start_ms > event.end_ms:
                break
            causes.append(stretch.cause)
        if causes and causes[0] is not None and None not in causes:
            gone[event.id] = causes[0]
    return gone


def _missing(library: LibraryReader, camera_id: CameraId, role: StreamRole, span: Span, now_ms: int) -> tuple[Gap, ...]:
    return tuple(
        Gap(camera_id, role, stretch.start_ms, stretch.end_ms, stretch.cause)
        for stretch in library.continuity(camera_id, role, span, now_ms)
        if stretch.cause is not None and stretch.length_ms >= SHORTEST_GAP_MS
    )
