"""What makes a visit an event: zones, lines and other rules of a camera, and what it was taught; every room may use it.

The sentences that say what is wrong with a rule are in app/vision/rule_check.py.
"""

from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import Enum

from app.domain.event import Box, EventClass
from app.domain.ids import EventId
from app.domain.plan import WeekSpan

MAX_RULES = 64
MAX_CORNERS = 64
MAX_NAME_LETTERS = 60
MAX_WRONG_LABELS = 500
MAX_WRONG_BOXES = 24


class RuleKind(Enum):
    """What a rule asks for. IGNORE keeps quiet; each of the others raises an event."""

    ZONE = "zone"
    LINE = "line"
    LOITERING = "loitering"
    IGNORE = "ignore"


class LineDirection(Enum):
    """Which way over a line counts, as seen by somebody who walks from its first point to its second."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True)
class Point:
    """A place in the picture, in shares of its width and height from the top left corner."""

    x: float
    y: float


@dataclass(frozen=True)
class DetectionRule:
    """One rule of a camera. Where something stands is the middle of the lower edge of its box: its feet.

    `points` are the corners of a zone, or the two ends of a line; none stand for the whole picture. Without `classes`
    it speaks of every class. `min_height` and `max_height` are shares of the picture's height. Without `week` it
    holds always, else in those spans of local time. After an event, the rule rests for `cool_down_s`.
    """

    name: str
    kind: RuleKind
    points: tuple[Point, ...] = ()
    direction: LineDirection = LineDirection.BOTH
    loiter_s: float = 0.0
    classes: tuple[EventClass, ...] = ()
    min_score: float = 0.0
    min_height: float = 0.0
    max_height: float = 1.0
    week: tuple[WeekSpan, ...] = ()
    cool_down_s: float = 0.0

    @property
    def raises(self) -> bool:
        """Whether it makes events, rather than keeping quiet."""
        return self.kind is not RuleKind.IGNORE

    def speaks_of(self, event_class: EventClass) -> bool:
        """Whether it is about that class."""
        return not self.classes or event_class in self.classes

    def holds_at(self, wall_ms: int, zone: tzinfo | None = None) -> bool:
        """Whether it holds at this UTC time; `zone` is where its week is read, None the computer's own."""
        if not self.week:
            return True
        local = datetime.fromtimestamp(wall_ms / 1000, zone)
        weekday, minute = local.weekday(), local.hour * 60 + local.minute
        return any(span.holds(weekday, minute) for span in self.week)


@dataclass(frozen=True)
class WrongLabel:
    """What a camera was taught by "wrong label" on an event: this class in these boxes is not so."""

    event_id: EventId
    event_class: EventClass
    boxes: tuple[Box, ...]
    taught_ms: int


@dataclass(frozen=True)
class SoundRules:
    """What to listen for: anything that is `louder_db` louder than usual, and these sounds where a model knows them."""

    louder_db: float = 20.0
    words: tuple[str, ...] = ("glass", "alarm", "bark", "shout")


@dataclass(frozen=True)
class CameraRules:
    """All that a camera's owner said of its events, in the order in which it was said.

    `sound` None listens to nothing, `faces` False looks for no faces: both are asked for by name.
    """

    rules: tuple[DetectionRule, ...] = ()
    wrong_labels: tuple[WrongLabel, ...] = ()
    sound: SoundRules | None = None
    faces: bool = False

    def rule(self, name: str) -> DetectionRule | None:
        """The rule of that name; upper and lower case do not matter."""
        return next((rule for rule in self.rules if rule.name.casefold() == name.casefold()), None)


EVERY_VISIT = CameraRules()
"""Of a camera that nobody made rules for."""
