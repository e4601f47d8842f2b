"""When a stream is recorded: always, around events, or by a weekly plan in local time; every room may use it."""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import Enum

MINUTES_PER_DAY = 1440
MAX_PRE_ROLL_S = 60
MAX_POST_ROLL_S = 600
_MAX_SPANS = 500


class RecordingMode(Enum):
    """What is written to the disk of a stream that is connected."""

    CONTINUOUS = "continuous"
    EVENTS = "events"
    SCHEDULED = "scheduled"


@dataclass(frozen=True)
class WeekSpan:
    """A span of each week, in local time: `weekday` 0 is Monday, minutes count from midnight, `end_minute` is not
    in it.

    A span over midnight is two of them. In the night in which clocks go back, an hour comes twice and counts twice;
    in the one in which they go forward, an hour does not come at all.
    """

    weekday: int
    start_minute: int
    end_minute: int
    mode: RecordingMode = RecordingMode.CONTINUOUS

    def __post_init__(self) -> None:
        fits = 0 <= self.weekday <= 6 and 0 <= self.start_minute < self.end_minute <= MINUTES_PER_DAY
        if not fits or self.mode is RecordingMode.SCHEDULED:
            raise ValueError("a span of the week that does not exist")

    def holds(self, weekday: int, minute: int) -> bool:
        """Whether that minute of that weekday lies in it."""
        return weekday == self.weekday and self.start_minute <= minute < self.end_minute


@dataclass(frozen=True)
class RecordingPlan:
    """`week` counts for SCHEDULED alone; the rolls are what is kept before and after an event, in s."""

    mode: RecordingMode = RecordingMode.CONTINUOUS
    pre_roll_s: int = 10
    post_roll_s: int = 20
    week: tuple[WeekSpan, ...] = ()

    def __post_init__(self) -> None:
        rolls_fit = 0 <= self.pre_roll_s <= MAX_PRE_ROLL_S and 0 <= self.post_roll_s <= MAX_POST_ROLL_S
        if not rolls_fit or len(self.week) > _MAX_SPANS:
            raise ValueError("a plan that cannot be kept")

    @property
    def waits_for_events(self) -> bool:
        """Whether it ever records around events only."""
        return self.mode is RecordingMode.EVENTS or (
            self.mode is RecordingMode.SCHEDULED and any(span.mode is RecordingMode.EVENTS for span in self.week)
        )

    def mode_at(self, wall_ms: int, zone: tzinfo | None = None) -> RecordingMode | None:
        """CONTINUOUS or EVENTS at this UTC time, or None where nothing is recorded; of two spans the first counts.

        `zone` is where the plan is read; None is the computer's own.
        """
        if self.mode is not RecordingMode.SCHEDULED:
            return self.mode
        local = datetime.fromtimestamp(wall_ms / 1000, zone)
        weekday, minute = local.weekday(), local.hour * 60 + local.minute
        return next((span.mode for span in self.week if span.holds(weekday, minute)), None)


ALWAYS = RecordingPlan()
