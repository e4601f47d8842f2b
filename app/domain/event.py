"""Detections and events: what was seen, where in the picture, and why it counts; every room may use them."""

from dataclasses import dataclass
from enum import Enum

from app.domain.ids import CameraId, EventId


class EventClass(Enum):
    """What an event is about, in the order in which one wins over another."""

    PERSON = "person"
    VEHICLE = "vehicle"
    ANIMAL = "animal"
    PACKAGE = "package"
    MOTION = "motion"
    SOUND = "sound"


class EventMark(Enum):
    """What somebody may mark an event with: that it was looked at, or that no view is to show it any more."""

    REVIEWED = "reviewed"
    DELETED = "deleted"


@dataclass(frozen=True)
class Box:
    """A rectangle in the picture, in shares of its width and height: 0 is left or top, 1 right or bottom."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def area(self) -> float:
        """The share of the picture that it covers."""
        return max(0.0, self.right - self.left) * max(0.0, self.bottom - self.top)


@dataclass(frozen=True)
class Detection:
    """One object that the detector saw in one frame; `label` is the model's own word, `score` is 0 to 1."""

    event_class: EventClass
    label: str
    score: float
    box: Box


@dataclass(frozen=True)
class Event:
    """One visit: something came, was there, and left.

    Times are UTC ms. `end_ms` is the last moment at which it was seen so far; `closed` says that it left. `score`
    is the best that any of its detections had, with `box` and `best_ms` from that detection; `why` is the
    sentence that names class, score, track and the rule that let it through, and `rule` that rule's name, empty
    where none narrows the class.
    """

    id: EventId
    camera_id: CameraId
    event_class: EventClass
    start_ms: int
    end_ms: int
    closed: bool
    score: float
    box: Box
    best_ms: int
    track: int
    why: str
    rule: str = ""
