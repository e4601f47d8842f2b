"""What is known of one thing that is followed; the tracker writes it, everybody else reads."""

from collections import deque
from dataclasses import dataclass, field

from app.domain.event import Box, Detection, EventClass
from app.domain.evidence import TimedDetection
from app.vision.boxes import WHOLE

_NEWEST = 16
_STRAIGHT = 0.35
_A_LITTLE_WAY = 0.04
EVIDENCE_STAYING = 4
"""So many detections of what stays where it is make its class believed; tracker.py has the whole rule."""


@dataclass
class Sighting:
    """What the detector said of one track in one class."""

    believed: int
    total: float
    best: Detection
    best_ms: int
    recent: deque[int] = field(default_factory=lambda: deque(maxlen=EVIDENCE_STAYING))
    """The numbers of the looks that believed it last."""
    sure: bool = False
    """Whether it was believed often enough in a row of looks; a model errs now and then in every picture."""


@dataclass
class TrackState:
    """One thing that is followed. Written by the tracker alone; everybody else reads."""

    number: int
    first_ms: int
    seen_ms: int
    """The last moment at which it moved or was detected: the end of its visit, if it is never seen again."""
    box: Box
    share: float
    """What it usually covers, a running mean."""
    start: tuple[float, float]
    begun: Box = WHOLE
    """Where it began."""
    present_ms: int = 0
    moved_ms: int = 0
    travelled: float = 0.0
    frames: int = 0
    moving_frames: int = 0
    looks: int = 0
    misses: int = 0
    still_share: float = 0.0
    body: Box | None = None
    moved_box: Box | None = None
    """Where it was when it last moved, and what it covered then."""
    moved_share: float = 0.0
    middle: tuple[float, float] = (0.0, 0.0)
    """Where it has been within the last half second or so."""
    way: float = 0.0
    """How far its middle went in all, to and fro; `travelled` is how far it came."""
    left_start: bool = False
    """Whether it ever stood clear of the place where it began."""
    scene_known: bool = True
    """Whether it began when the scene had been watched for a while; before that much seems to move."""
    asked_ms: int = 0
    """When the detector looked at it last."""
    speed: tuple[float, float] = (0.0, 0.0)
    sightings: dict[EventClass, Sighting] = field(default_factory=dict)
    newest: deque[TimedDetection] = field(default_factory=lambda: deque(maxlen=_NEWEST))
    """The newest detections of it, oldest first."""

    @property
    def event_class(self) -> EventClass:
        """The class with the most evidence among those that are sure; else motion."""
        known = [(each.total, name) for name, each in self.sightings.items() if each.sure]
        return max(known, key=lambda pair: pair[0])[1] if known else EventClass.MOTION

    @property
    def extent(self) -> Box:
        """The detector's box where it gave one, else what moves."""
        return self.body if self.body is not None else self.box

    @property
    def dwell_ms(self) -> int:
        """How long it has been there, from its first movement to its last sighting."""
        return self.seen_ms - self.first_ms

    @property
    def direction(self) -> tuple[float, float]:
        """From where it began to where it is, in shares of the picture: positive is right, and down."""
        return self.middle[0] - self.start[0], self.middle[1] - self.start[1]

    @property
    def moves_on(self) -> bool:
        """Whether it went a little way about straight; what flickers at its place does not."""
        return self.travelled >= max(_A_LITTLE_WAY, _STRAIGHT * self.way)

    @property
    def goes_places(self) -> bool:
        """Whether it left where it began and went about straight; what sways in the wind does neither."""
        return self.left_start and self.travelled >= _STRAIGHT * self.way

    def moves(self, at_ms: int) -> bool:
        """Whether it moved within the last second."""
        return at_ms - self.moved_ms <= 1_000
