"""What the timeline asks of the index for the time in sight, gathered off the window's thread; the view calls it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from app.domain.camera import StreamRole
from app.domain.event import Event, EventClass
from app.domain.ids import CameraId
from app.domain.motion_grid import CELLS
from app.domain.recording import Gap, Span
from app.gui.timeline.lane_filter import LaneFilter
from app.gui.timeline.lanes.timeline_columns import Bars, Density, DensityWish, Heights, make_density
from app.index.bands import COARSE_BIN_MS, FINE_BIN_MS
from app.index.continuity import SHORTEST_GAP_MS, Standing, Stretch
from app.index.density_queries import DensityReader
from app.index.motion_queries import MotionReader
from app.index.queries import CameraRow

BANDS_FROM_MS = 6 * 3_600_000
"""Of more time than this, counts are shown in place of the events."""
COARSE_FROM_MS = 4 * 86_400_000
MOST_MARKS = 20_000
"""More events than these are shown as counts too, however short the time is."""
ALL_CELLS = (1 << CELLS) - 1


class TimelineReader(DensityReader, MotionReader):
    """All that the timeline asks, through one connection."""


@dataclass(frozen=True)
class TimelineWish:
    """Load `span`, of which `sight` is in sight; UTC ms."""

    span: Span
    sight: Span
    filter: LaneFilter = field(default_factory=LaneFilter)


@dataclass(frozen=True)
class LaneData:
    """What one lane of the timeline shows."""

    camera_id: CameraId
    name: str
    role: StreamRole
    recorded: tuple[Span, ...] = ()
    gaps: tuple[Gap, ...] = ()
    events: tuple[Event, ...] = ()
    """In the order in which they begin."""
    motion: tuple[tuple[int, int], ...] = ()
    """Minutes (UTC ms) in which anything moved, and for how many seconds."""
    long: tuple[Event, ...] = ()
    """Where events are counted, those that lasted for a day or more: they are there on days on which none began."""

    @cached_property
    def recorded_bars(self) -> Bars:
        """The recorded spans, for painting."""
        return Bars.of((span.start_ms, span.end_ms) for span in self.recorded)

    @cached_property
    def gap_bars(self) -> Bars:
        """The gaps, for painting."""
        return Bars.of((gap.start_ms, gap.end_ms) for gap in self.gaps)

    @cached_property
    def event_bars(self) -> tuple[tuple[EventClass, Bars], ...]:
        """How long the events of each class were, for painting."""
        events = self.events or self.long
        classes = {event.event_class for event in events}
        return tuple(
            (kind, Bars.of((event.start_ms, event.end_ms) for event in events if event.event_class is kind))
            for kind in EventClass
            if kind in classes
        )

    @cached_property
    def starts(self) -> list[int]:
        """When the events begin."""
        return [event.start_ms for event in self.events]

    @cached_property
    def heights(self) -> Heights:
        """The movement, for painting."""
        return Heights.of(self.motion)


@dataclass(frozen=True)
class TimelineData:
    """Every lane within `span`; `latest_ms` is the end of all footage, None while there is none.

    With a density the lanes hold no events: its rows are theirs, in the same order. `names` are all cameras, those
    without a lane included.
    """

    span: Span
    lanes: tuple[LaneData, ...]
    latest_ms: int | None
    density: Density | None = None
    names: dict[CameraId, str] = field(default_factory=dict)


def load_timeline(library: TimelineReader, wish: TimelineWish, now_ms: int) -> TimelineData:
    """The lanes of the cameras that the filter shows; what is missing before `now_ms` has a cause.

    Raises KnownError.
    """
    cameras = library.cameras()
    shown = [camera for camera in cameras if wish.filter.shows(camera.id)]
    events = _events(library, wish)
    lanes = tuple(_lane(library, camera, wish, events, now_ms) for camera in shown)
    if events is None:
        long = _by_camera(library.long_events(wish.span, wish.filter.cameras, wish.filter.classes), wish.filter)
        lanes = tuple(replace(lane, long=tuple(long.get(lane.camera_id, ()))) for lane in lanes)
    for lane in lanes:  # made here, off the window's thread
        _ = lane.recorded_bars, lane.gap_bars, lane.event_bars, lane.starts, lane.heights
    density = _density(library, wish, [camera.id for camera in shown]) if events is None else None
    names = {camera.id: camera.name for camera in cameras}
    return TimelineData(wish.span, lanes, library.latest_ms(), density, names)


def _events(library: TimelineReader, wish: TimelineWish) -> dict[CameraId, list[Event]] | None:
    """The events of each camera; None where there are too many to be seen one by one."""
    if wish.sight.length_ms > BANDS_FROM_MS:
        return None
    found = library.events(wish.span, wish.filter.cameras, wish.filter.classes, limit=MOST_MARKS + 1)
    if len(found) > MOST_MARKS:
        return None
    return _by_camera(found, wish.filter)


def _by_camera(newest_first: Sequence[Event], held: LaneFilter) -> dict[CameraId, list[Event]]:
    """What the filter takes of them, in the order in which they begin."""
    events: dict[CameraId, list[Event]] = {}
    for event in reversed(newest_first):
        if held.takes(event):
            events.setdefault(event.camera_id, []).append(event)
    return events


def _density(library: TimelineReader, wish: TimelineWish, cameras: Sequence[CameraId]) -> Density:
    """Counts in bins; where hours of the day are chosen in fine ones, since a day need not begin with a UTC hour."""
    fine = wish.sight.length_ms <= COARSE_FROM_MS or wish.filter.hours is not None
    bin_ms = FINE_BIN_MS if fine else COARSE_BIN_MS
    bands = library.bands(wish.span, bin_ms, wish.filter.rules)
    hours = wish.filter.hours
    holds = None if hours is None else hours.hold
    return make_density(bands, DensityWish(cameras, wish.filter.wanted_classes, wish.span, bin_ms, holds))


def _lane(
    library: TimelineReader,
    camera: CameraRow,
    wish: TimelineWish,
    events: dict[CameraId, list[Event]] | None,
    now_ms: int,
) -> LaneData:
    role, stretches = told_role(library, camera, wish.span, now_ms)
    recorded = tuple(Span(each.start_ms, each.end_ms) for each in stretches if each.standing is Standing.RECORDED)
    gaps = tuple(
        Gap(camera.id, role, each.start_ms, each.end_ms, each.cause)
        for each in stretches
        if each.cause is not None and each.length_ms >= SHORTEST_GAP_MS
    )
    if events is None:
        return LaneData(camera.id, camera.name, role, recorded, gaps)
    motion = tuple(library.activity(camera.id, wish.sight, ALL_CELLS))
    return LaneData(camera.id, camera.name, role, recorded, gaps, tuple(events.get(camera.id, ())), motion)


def told_role(library: TimelineReader, camera: CameraRow, span: Span, now_ms: int) -> tuple[StreamRole, list[Stretch]]:
    """The main stream, or the sub stream where only that was recorded."""
    main = library.continuity(camera.id, StreamRole.MAIN, span, now_ms)
    if camera.watched_role is StreamRole.SUB and not _recorded(main):
        sub = library.continuity(camera.id, StreamRole.SUB, span, now_ms)
        if _recorded(sub):
            return StreamRole.SUB, sub
    return StreamRole.MAIN, main


def _recorded(stretches: Sequence[Stretch]) -> bool:
    return any(each.standing is Standing.RECORDED for each in stretches)
