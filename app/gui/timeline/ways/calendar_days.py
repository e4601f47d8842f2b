"""What each local day of a month holds, for the calendar: recordings, gaps and how many events; the calendar asks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.core.local_time import day_of, local_day
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.gui.timeline.lane_filter import LaneFilter
from app.gui.timeline.lanes.timeline_columns import Density, DensityWish, make_density
from app.gui.timeline.timeline_data import TimelineReader, told_role
from app.index.bands import FINE_BIN_MS
from app.index.continuity import INTENDED, SHORTEST_GAP_MS, Standing


@dataclass(frozen=True)
class DayMarks:
    """Whether anything was recorded, whether anything is missing that should be there, and how many events began."""

    recorded: bool = False
    gap: bool = False
    events: int = 0


@dataclass(frozen=True)
class CalendarWish:
    """The days from the first to the last, as the filter shows them."""

    first: date
    last: date
    filter: LaneFilter


def load_days(library: TimelineReader, wish: CalendarWish, now_ms: int) -> Mapping[date, DayMarks]:
    """Every day of the wish of which there is anything to say. Raises KnownError."""
    days = [wish.first + timedelta(days=number) for number in range((wish.last - wish.first).days + 1)]
    spans = {day: local_day(day) for day in days}
    whole = Span(spans[days[0]].start_ms, spans[days[-1]].end_ms)
    cameras = [camera for camera in library.cameras() if wish.filter.shows(camera.id)]
    recorded: set[date] = set()
    gaps: set[date] = set()
    for camera in cameras:
        for stretch in told_role(library, camera, whole, now_ms)[1]:
            if stretch.standing is Standing.RECORDED:
                recorded.update(_days(stretch.start_ms, stretch.end_ms))
            elif stretch.cause is not None and stretch.cause not in INTENDED and stretch.length_ms >= SHORTEST_GAP_MS:
                gaps.update(_days(stretch.start_ms, stretch.end_ms))
    counted = _counted(library, wish, whole, [camera.id for camera in cameras])
    marks = {day: DayMarks(day in recorded, day in gaps, _between(counted, spans[day])) for day in days}
    return {day: each for day, each in marks.items() if each != DayMarks()}


def _counted(library: TimelineReader, wish: CalendarWish, span: Span, cameras: Sequence[CameraId]) -> Density:
    """In fine bins: not every place's midnight is a full hour of UTC."""
    hours = wish.filter.hours
    holds = None if hours is None else hours.hold
    bands = library.bands(span, FINE_BIN_MS, wish.filter.rules)
    return make_density(bands, DensityWish(cameras, wish.filter.wanted_classes, span, FINE_BIN_MS, holds))


def _between(density: Density, span: Span) -> int:
    first, last = ((at_ms - density.first_ms) // density.bin_ms for at_ms in (span.start_ms, span.end_ms))
    return int((density.sums[:, :, last] - density.sums[:, :, first]).sum())


def _days(start_ms: int, end_ms: int) -> list[date]:
    first, last = day_of(start_ms), day_of(max(start_ms, end_ms - 1))
    return [first + timedelta(days=number) for number in range((last - first).days + 1)]
