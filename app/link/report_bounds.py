"""What a watcher's report may hold: it decodes hostile video, so no number of its own may harm the library.

Only app/link/messages.py calls it. The bounds are wide: they keep out what no honest watcher ever says.
"""

from app.domain.errors import LinkRefused
from app.domain.event import Box, Detection, Event
from app.domain.evidence import MAX_DETECTIONS as MAX_TIMED_DETECTIONS
from app.domain.evidence import (
    MAX_FACES,
    MAX_NAMED_RULES,
    MAX_REASON_LETTERS,
    MAX_REASONS,
    MAX_STEPS,
    Evidence,
)
from app.domain.facts import (
    DetectionsSeen,
    DetectorReady,
    EventChanged,
    EvidenceFound,
    Fact,
    MotionMinute,
    ProblemFound,
)
from app.domain.motion_grid import CELLS, MINUTE_MS

LARGEST_NUMBER = 2**53
"""What every language and the database can hold exactly; as a time in ms it lies 285,000 years ahead."""
MAX_SENTENCE_LETTERS = 1000
MAX_WORD_LETTERS = 200
MAX_DETECTIONS = 200
MAX_VISIT_MS = 1 << 40


def check_report(fact: Fact) -> None:
    """Raise LinkRefused where the fact is out of bounds. Its ids and its type are somebody else's to look at."""
    match fact:
        case EventChanged(event):
            fits = _event_fits(event)
        case EvidenceFound(evidence):
            fits = _evidence_fits(evidence)
        case MotionMinute(_, minute_ms, seconds):
            fits = _is_number(minute_ms) and minute_ms % MINUTE_MS == 0 and len(seconds) == CELLS and max(seconds) <= 60
        case DetectionsSeen(_, at_ms, detections):
            fits = _is_number(at_ms) and len(detections) <= MAX_DETECTIONS and all(map(_detection_fits, detections))
        case DetectorReady(name, sentence) | ProblemFound(name, sentence):
            fits = len(name) <= MAX_WORD_LETTERS and len(sentence) <= MAX_SENTENCE_LETTERS
        case _:
            fits = True
    if not fits:
        raise LinkRefused("A report on the local socket was out of bounds. The connection was closed.")


def _event_fits(event: Event) -> bool:
    numbers = (event.start_ms, event.end_ms, event.best_ms, event.track)
    return (
        all(map(_is_number, numbers))
        and 0 <= event.score <= 1
        and _box_fits(event.box)
        and len(event.why) <= MAX_SENTENCE_LETTERS
        and len(event.rule) <= MAX_WORD_LETTERS
    )


def _evidence_fits(evidence: Evidence) -> bool:
    texts = (*evidence.rules, *evidence.reasons)
    moments = (evidence.start_ms, evidence.end_ms, *(step.at_ms for step in evidence.path))
    moments += tuple(each.at_ms for each in evidence.detections)
    return (
        0 <= evidence.score <= 1
        and 0 <= evidence.faces <= MAX_FACES
        and len(evidence.rules) <= MAX_NAMED_RULES
        and len(evidence.reasons) <= MAX_REASONS
        and all(len(text) <= MAX_REASON_LETTERS for text in texts)
        and len(evidence.path) <= MAX_STEPS
        and len(evidence.detections) <= MAX_TIMED_DETECTIONS
        and all(map(_is_number, moments))
        and max(moments) - min(moments) <= MAX_VISIT_MS
        and all(_box_fits(step.box) for step in evidence.path)
        and all(_detection_fits(each.detection) for each in evidence.detections)
    )


def _detection_fits(detection: Detection) -> bool:
    return 0 <= detection.score <= 1 and len(detection.label) <= MAX_WORD_LETTERS and _box_fits(detection.box)


def _box_fits(box: Box) -> bool:
    """Boxes may stick out of the picture a little; a comparison with NaN is false."""
    return all(-1 <= side <= 2 for side in (box.left, box.top, box.right, box.bottom))


def _is_number(number: int) -> bool:
    return 0 <= number <= LARGEST_NUMBER
