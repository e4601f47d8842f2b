"""What the window asks of the index, gathered for one view at a time; tasks run it off the window's thread."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.camera import StreamRole
from app.domain.event import Event
from app.domain.ids import CameraId
from app.domain.recording import Gap, GapCause, Span
from app.index.queries import CameraRow, LibraryReader


@dataclass(frozen=True)
class LaneData:
    """What one lane of the timeline shows."""

    camera_id: CameraId
    name: str
    role: StreamRole
    recorded: tuple[Span, ...] = ()
    gaps: tuple[Gap, ...] = ()
    events: tuple[Event, ...] = ()


@dataclass(frozen=True)
class TimelineData:
    """Every lane within `span`; `latest_ms` is the end of all footage, None while there is none."""

    span: Span
    lanes: tuple[LaneData, ...]
    latest_ms: int | None


@dataclass(frozen=True)
class EventsData:
    """The events, newest first, and what a sentence about a quiet day needs to be honest."""

    events: tuple[Event, ...]
    names: dict[CameraId, str]
    recorded_cameras: int
    gap_count: int


@dataclass(frozen=True)
class Missing:
    """For how long one cause kept a day from being whole."""

    cause: GapCause
    length_ms: int


@dataclass(frozen=True)
class DayHealth:
    """A local day of a camera from `start_ms` (UTC): of `length_ms`, `due_ms` should have been recorded by now."""

    start_ms: int
    length_ms: int
    due_ms: int
    recorded_ms: int
    missing: tuple[Missing, ...] = ()

    @property
    def share(self) -> float | None:
        """What was recorded of what was due, 0 to 1; None where nothing was."""
        return self.recorded_ms / self.due_ms if self.due_ms > 0 else None


@dataclass(frozen=True)
class CameraHealth:
    """A camera's days, newest first."""

    camera_id: CameraId
    name: str
    days: tuple[DayHealth, ...]


MAX_EVENTS = 2_000


def load_timeline(library: LibraryReader, span: Span) -> TimelineData:
    """Every camera's lane within the span. Raises KnownError."""
    lanes = []
    events = library.events(span, limit=MAX_EVENTS)
    for camera in library.cameras():
        role, recorded = _recorded_role(library, camera, span)
        own = tuple(event for event in events if event.camera_id == camera.id)
        gaps = tuple(library.gaps(camera.id, role, span))
        lanes.append(LaneData(camera.id, camera.name, role, recorded, gaps, own))
    return TimelineData(span, tuple(lanes), library.latest_ms())


def load_events(library: LibraryReader, span: Span, quiet_span: Span) -> EventsData:
    """The events of `span`; completeness is judged over `quiet_span`. Raises KnownError."""
    cameras = library.cameras()
    recorded = [camera for camera in cameras if library.coverage(camera.id, StreamRole.MAIN, quiet_span)]
    gaps = sum(len(library.gaps(camera.id, StreamRole.MAIN, quiet_span)) for camera in cameras)
    names = {camera.id: camera.name for camera in cameras}
    return EventsData(tuple(library.events(span, limit=MAX_EVENTS)), names, len(recorded), gaps)


def load_health(library: LibraryReader, now_ms: int, days: int) -> tuple[CameraHealth, ...]:
    """The newest `days` local days of every camera. Raises KnownError."""
    spans = [_local_day(now_ms, back) for back in range(days)]
    return tuple(
        CameraHealth(camera.id, camera.name, tuple(_day(library, camera, day, now_ms) for day in spans))
        for camera in library.cameras()
    )


def _recorded_role(library: LibraryReader, camera: CameraRow, span: Span) -> tuple[StreamRole, tuple[Span, ...]]:
    """The main stream, or the sub stream where only that was recorded."""
    recorded = tuple(library.coverage(camera.id, StreamRole.MAIN, span))
    if not recorded and camera.watched_role is StreamRole.SUB:
        sub = tuple(library.coverage(camera.id, StreamRole.SUB, span))
        if sub:
            return StreamRole.SUB, sub
    return StreamRole.MAIN, recorded


def _day(library: LibraryReader, camera: CameraRow, day: Span, now_ms: int) -> DayHealth:
    past = Span(day.start_ms, min(day.end_ms, now_ms))
    role, recorded = _recorded_role(library, camera, past)
    recorded_ms = sum(span.length_ms for span in recorded)
    lengths: dict[GapCause, int] = {}
    for gap in library.gaps(camera.id, role, past):
        length_ms = min(gap.end_ms, past.end_ms) - max(gap.start_ms, past.start_ms)
        lengths[gap.cause] = lengths.get(gap.cause, 0) + length_ms
    missing = tuple(Missing(cause, length_ms) for cause, length_ms in lengths.items())
    return DayHealth(day.start_ms, day.length_ms, recorded_ms + sum(lengths.values()), recorded_ms, missing)


def _local_day(now_ms: int, back: int) -> Span:
    """The local day that many days before the one of `now_ms`; 23 or 25 hours long where the clocks change."""
    today = datetime.fromtimestamp(now_ms / 1000).replace(hour=0, minute=0, second=0, microsecond=0)
    start, end = today - timedelta(days=back), today - timedelta(days=back - 1)
    return Span(round(start.timestamp() * 1000), round(end.timestamp() * 1000))
