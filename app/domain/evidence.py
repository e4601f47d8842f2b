"""Why there is an event, or none: what was seen of one visit and what the rules said to it; every room may use it."""

from dataclasses import dataclass

from app.domain.event import Box, Detection, EventClass
from app.domain.ids import CameraId, EventId

MAX_STEPS = 96
MAX_DETECTIONS = 64
MAX_FACES = 1_000_000
MAX_REASONS = 12
MAX_REASON_LETTERS = 400
MAX_NAMED_RULES = 32


@dataclass(frozen=True)
class Step:
    """Where what moved was at `at_ms` (UTC)."""

    at_ms: int
    box: Box


@dataclass(frozen=True)
class TimedDetection:
    """One detection, and when (UTC ms)."""

    at_ms: int
    detection: Detection


@dataclass(frozen=True)
class Evidence:
    """One visit as it was seen, bounded: at most MAX_STEPS of its path and MAX_DETECTIONS of its detections.

    `raised` says that it became the event of the same id; a visit that no rule let through has an id of its own and
    no event. `rules` names what raised it, or kept it quiet; `reasons` are sentences for the user. Boxes are shares
    of the picture. `faces` counts the looks in which a person's face was seen, where the camera looks for faces.
    """

    event_id: EventId
    camera_id: CameraId
    event_class: EventClass
    score: float
    start_ms: int
    end_ms: int
    raised: bool
    rules: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    path: tuple[Step, ...] = ()
    detections: tuple[TimedDetection, ...] = ()
    faces: int = 0
