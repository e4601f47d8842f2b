"""Which events the timeline shows: types, cameras, rules and times of the day, as a value; its parts ask it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.core.local_time import local_moment
from app.domain.event import Event, EventClass
from app.domain.ids import CameraId

DAY_MINUTES = 24 * 60


@dataclass(frozen=True)
class HoursOfDay:
    """From one minute of the local day to another, the end left out; one that ends before it begins is a night."""

    start_minute: int
    end_minute: int

    def hold(self, wall_ms: int) -> bool:
        """Whether a moment (UTC ms) lies in them, by the clock that hung on the wall then."""
        moment = local_moment(wall_ms)
        minute = moment.hour * 60 + moment.minute
        if self.start_minute <= self.end_minute:
            return self.start_minute <= minute < self.end_minute
        return minute >= self.start_minute or minute < self.end_minute


@dataclass(frozen=True)
class LaneFilter:
    """What is None lets everything through."""

    classes: frozenset[EventClass] | None = None
    cameras: frozenset[CameraId] | None = None
    rules: frozenset[str] | None = None
    hours: HoursOfDay | None = None

    @property
    def empty(self) -> bool:
        """Whether it lets everything through."""
        return self == LaneFilter()

    @property
    def wanted_classes(self) -> tuple[EventClass, ...]:
        """The types that are shown, in their order."""
        return tuple(each for each in EventClass if self.classes is None or each in self.classes)

    def shows(self, camera_id: CameraId) -> bool:
        """Whether a camera has a lane."""
        return self.cameras is None or camera_id in self.cameras

    def takes(self, event: Event) -> bool:
        """Whether an event is shown."""
        return (
            self.shows(event.camera_id)
            and (self.classes is None or event.event_class in self.classes)
            and (self.rules is None or event.rule in self.rules)
            and (self.hours is None or self.hours.hold(event.start_ms))
        )

    def with_class(self, event_class: EventClass, of: Iterable[EventClass]) -> "LaneFilter":
        """That type shown or not, in turns, of the types there are. The first one that is chosen is shown alone."""
        everything = frozenset(of)
        if self.classes is None:
            return replace(self, classes=frozenset({event_class}))
        changed = self.classes ^ {event_class}
        return replace(self, classes=None if not changed or changed >= everything else changed)
