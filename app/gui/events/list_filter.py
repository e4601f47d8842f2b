"""What the list of events is narrowed to, as pure values; the filter bar makes them and loading obeys them."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import Enum

from app.domain.event import EventClass
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.gui.wording.words import local

NIGHT_BEGINS, NIGHT_ENDS = time(18), time(8)
_DAY_MS = 86_400_000


class Period(Enum):
    """Which time."""

    ALL = "all"
    TODAY = "today"
    LAST_NIGHT = "last night"
    WEEK = "week"


class Show(Enum):
    """Which of the events of that time."""

    EVERYTHING = "everything"
    NEW = "new"
    REVIEWED = "reviewed"
    KEPT = "kept"
    DELETED = "deleted"


@dataclass(frozen=True)
class ListFilter:
    """None stands for every class, and for every camera."""

    period: Period = Period.ALL
    event_class: EventClass | None = None
    camera_id: CameraId | None = None
    show: Show = Show.EVERYTHING

    @property
    def whole(self) -> bool:
        """Whether nothing of its time is left out, so that an empty list says something about that time."""
        return (self.event_class, self.camera_id, self.show) == (None, None, Show.EVERYTHING)


def span_of_period(period: Period, now_ms: int) -> Span:
    """The time it means, in UTC ms. Last night is the newest one from 18:00 to 08:00, as far as it has gone."""
    today = local(now_ms).date()
    match period:
        case Period.ALL:
            return Span(0, now_ms + _DAY_MS)
        case Period.TODAY:
            return Span(_ms(datetime.combine(today, time())), now_ms + 1)
        case Period.LAST_NIGHT:
            begun = _ms(datetime.combine(today - timedelta(days=1), NIGHT_BEGINS))
            return Span(begun, min(now_ms + 1, _ms(datetime.combine(today, NIGHT_ENDS))))
        case Period.WEEK:
            return Span(_ms(datetime.combine(today - timedelta(days=6), time())), now_ms + 1)


def judged_span(period: Period, now_ms: int) -> Span:
    """The time about which an empty list says something: of all time only the last 24 hours are looked through."""
    return Span(now_ms - _DAY_MS, now_ms) if period is Period.ALL else span_of_period(period, now_ms)


def _ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)
