"""The geometry of the timeline as pure functions: time and pixels, zoom that holds the pointer, ticks, clusters."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from app.core.local_time import day_of, local_day, local_moment
from app.domain.event import Event
from app.gui.wording.texts import tr
from app.gui.wording.words import month_day_name, tick_day_name

MIN_SPAN_MS = 10_000
MAX_SPAN_MS = 90 * 86_400_000
CLUSTER_PX = 14
COUNT_PX = 16
_STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200)
_DAY_STEPS = (1, 2, 7, 14, 30, 60)


@dataclass(frozen=True)
class TimeScale:
    """`span_ms` of time from `start_ms` (UTC) over `width_px` pixels."""

    start_ms: float
    span_ms: float
    width_px: int

    @property
    def end_ms(self) -> float:
        """The time at the right edge."""
        return self.start_ms + self.span_ms

    @property
    def ms_per_px(self) -> float:
        """How much time one pixel is."""
        return self.span_ms / max(1, self.width_px)

    def x_of(self, wall_ms: float) -> float:
        """The pixel of a time; may lie outside."""
        return (wall_ms - self.start_ms) / self.ms_per_px

    def time_of(self, x_px: float) -> float:
        """The time at a pixel."""
        return self.start_ms + x_px * self.ms_per_px

    def zoomed(self, factor: float, at_px: float) -> "TimeScale":
        """More time for a factor above 1; the time at `at_px` stays where it is. Kept within 10 s to 90 days."""
        span_ms = min(MAX_SPAN_MS, max(MIN_SPAN_MS, self.span_ms * factor))
        held_ms = self.time_of(at_px)
        return replace(self, start_ms=held_ms - at_px * span_ms / max(1, self.width_px), span_ms=span_ms)

    def panned(self, by_px: float) -> "TimeScale":
        """Later time for positive pixels."""
        return replace(self, start_ms=self.start_ms + by_px * self.ms_per_px)

    def resized(self, width_px: int) -> "TimeScale":
        """The same span over another width."""
        return replace(self, width_px=max(1, width_px))

    def showing(self, wall_ms: float, margin_share: float = 0.1) -> "TimeScale":
        """Moved just so far that `wall_ms` is in sight; unchanged where it is already."""
        if self.start_ms <= wall_ms <= self.end_ms:
            return self
        margin_ms = self.span_ms * margin_share
        start_ms = wall_ms - margin_ms if wall_ms < self.start_ms else wall_ms - self.span_ms + margin_ms
        return replace(self, start_ms=start_ms)


def scale_of_recent(first_ms: int, latest_ms: int, width_px: int) -> TimeScale:
    """The newest footage: so much of the last hour as there is, and at least one minute."""
    span_ms = min(3_600_000, max(60_000, round((latest_ms - first_ms) * 1.15)))
    return TimeScale(latest_ms - span_ms * 0.95, span_ms, width_px)


def scale_of_day(wall_ms: int, width_px: int) -> TimeScale:
    """The local day of `wall_ms`: 23, 24 or 25 hours."""
    day = local_day(day_of(wall_ms))
    return TimeScale(day.start_ms, day.length_ms, width_px)


@dataclass(frozen=True)
class Tick:
    """A line of the ruler; `label` is empty for the small ones."""

    wall_ms: int
    label: str


def ticks(scale: TimeScale, label_px: int) -> list[Tick]:
    """The lines of the ruler at round local times, labels at least `label_px` apart, across changes of the clock."""
    needed_s = scale.ms_per_px * label_px / 1000
    for step_s in _STEPS_S:
        if step_s >= needed_s:
            return _ticks_within_days(scale, step_s, needed_s)
    return _ticks_of_days(scale, next((days for days in _DAY_STEPS if days * 86_400 >= needed_s), _DAY_STEPS[-1]))


def _ticks_within_days(scale: TimeScale, step_s: int, needed_s: float) -> list[Tick]:
    """Steps from each local midnight: after a change of the clock they go on evenly to the next, as time does."""
    found: list[Tick] = []
    step_ms = step_s * 1000
    day = local_day(day_of(int(scale.start_ms)))
    wall_ms = day.start_ms + (int(scale.start_ms) - day.start_ms) // step_ms * step_ms
    while wall_ms <= scale.end_ms:
        if day.end_ms - wall_ms >= 1000 * needed_s:  # a day of 25 hours may end right behind a step
            found.append(Tick(wall_ms, _label(local_moment(wall_ms), step_s)))
        wall_ms += step_ms
        if wall_ms >= day.end_ms:
            day = local_day(day_of(day.end_ms))
            wall_ms = day.start_ms
    return found


def _ticks_of_days(scale: TimeScale, days: int) -> list[Tick]:
    found = []
    day = datetime.fromtimestamp(scale.start_ms / 1000).replace(hour=0, minute=0, second=0, microsecond=0)
    while (wall_ms := round(day.timestamp() * 1000)) <= scale.end_ms:
        found.append(Tick(wall_ms, month_day_name(day)))
        day += timedelta(days=days)
    return found


def _label(moment: datetime, step_s: int) -> str:
    if moment.hour == moment.minute == moment.second == 0:
        return tick_day_name(moment)
    text = f"{moment:%H:%M:%S}" if step_s < 60 else f"{moment:%H:%M}"
    return tr("{time} (2nd)").format(time=text) if moment.fold else text


@dataclass(frozen=True)
class Cluster:
    """Events of a lane that stand too near to one another for a mark each; one event is a cluster of one."""

    x_px: float
    events: tuple[Event, ...]


def clusters(events: Sequence[Event], scale: TimeScale, starts: Sequence[int] | None = None) -> list[Cluster]:
    """The marks of a lane from left to right, at least 14 px apart; with their `starts`, the events are sorted by them.

    A mark with a count takes twice the room, so that its number is never covered. From mark to mark the next one is
    searched for, so that a lane of thousands takes no longer than one of dozens.
    """
    if starts is None:
        events = sorted(events, key=lambda each: each.start_ms)
        starts = [event.start_ms for event in events]
    found: list[Cluster] = []
    at = bisect_left(starts, scale.time_of(-CLUSTER_PX))
    end = bisect_right(starts, scale.time_of(scale.width_px + CLUSTER_PX))
    while at < end:
        x_px = scale.x_of(starts[at])
        following = at + 1
        if following < end and scale.x_of(starts[following]) - x_px < CLUSTER_PX:
            room_px = CLUSTER_PX + COUNT_PX
            following = bisect_left(starts, scale.time_of(x_px + room_px), following, end)
            while following < end and scale.x_of(starts[following]) - x_px < room_px:
                following += 1  # what rounding puts on the border
        found.append(Cluster(x_px, tuple(events[at:following])))
        at = following
    return found
