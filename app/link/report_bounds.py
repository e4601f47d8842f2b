"""What a watcher's report may hold: it decodes hostile video, so no number of its own may harm the library.

Only app/link/messages.py calls it. The bounds are wide: they keep out what no honest watcher ever says.
"""

from app.domain.errors import LinkRefused
from app.domain.event import Box, Detection, Event
from app.domain.facts import DetectionsSeen, DetectorReady, EventChanged, Fact, ProblemFound

LARGEST_NUMBER = 2**53
"""What every language and the database can hold exactly; as a time in ms it lies 285,000 years ahead."""
MAX_SENTENCE_LETTERS = 1000
MAX_WORD_LETTERS = 200
MAX_DETECTIONS = 200


def check_report(fact: Fact) -> None:
    """Raise LinkRefused where the fact is out of bounds. Its ids and its type are somebody else's to look at."""
    match fact:
        case EventChanged(event):
            fits = _event_fits(event)
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
    )


def _detection_fits(detection: Detection) -> bool:
    return 0 <= detection.score <= 1 and len(detection.label) <= MAX_WORD_LETTERS and _box_fits(detection.box)


def _box_fits(box: Box) -> bool:
    """Boxes may stick out of the picture a little; a comparison with NaN is false."""
    return all(-1 <= side <= 2 for side in (box.left, box.top, box.right, box.bottom))


def _is_number(number: int) -> bool:
    return 0 <= number <= LARGEST_NUMBER
