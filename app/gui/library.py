"""What the window asks of the index, gathered for one view at a time; tasks run it off the window's thread."""

from dataclasses import dataclass
from datetime import timedelta

from app.core.local_time import day_of
from app.domain.camera import StreamRole
from app.domain.event import Event
from app.domain.ids import CameraId
from app.domain.recording import Gap, Span
from app.index.day_account import DayAccount, account_of_day
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
class CameraHealth:
    """A camera's days, newest first."""

    camera_id: CameraId
    name: str
    days: tuple[DayAccount, ...]


MAX_EVENTS = 2_000


SHORTEST_GAP_MS = 250


def load_timeline(library: LibraryReader, span: Span, now_ms: int) -> TimelineData:
    """Every camera's lane within the span; what is missing before `now_ms` (UTC) has a cause. Raises KnownError."""
    lanes = []
    events = library.events(span, limit=MAX_EVENTS)
    for camera in library.cameras():
        role, recorded = _recorded_role(library, camera, span)
        own = tuple(event for event in events if event.camera_id == camera.id)
        gaps = _missing(library, camera.id, role, span, now_ms)
        lanes.append(LaneData(camera.id, camera.name, role, recorded, gaps, own))
    return TimelineData(span, tuple(lanes), library.latest_ms())


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


def _missing(library: LibraryReader, camera_id: CameraId, role: StreamRole, span: Span, now_ms: int) -> tuple[Gap, ...]:
    return tuple(
        Gap(camera_id, role, stretch.start_ms, stretch.end_ms, stretch.cause)
        for stretch in library.continuity(camera_id, role, span, now_ms)
        if stretch.cause is not None and stretch.length_ms >= SHORTEST_GAP_MS
    )


def _recorded_role(library: LibraryReader, camera: CameraRow, span: Span) -> tuple[StreamRole, tuple[Span, ...]]:
    """The main stream, or the sub stream where only that was recorded."""
    recorded = tuple(library.coverage(camera.id, StreamRole.MAIN, span))
    if not recorded and camera.watched_role is StreamRole.SUB:
        sub = tuple(library.coverage(camera.id, StreamRole.SUB, span))
        if sub:
            return StreamRole.SUB, sub
    return StreamRole.MAIN, recorded
