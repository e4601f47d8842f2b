"""Takes what somebody says of an event, "wrong label" or not after all, into rules and journal; engine and CLI."""

from collections.abc import Callable

from app.core.paths import LibraryPaths
from app.domain.errors import UsageError
from app.domain.event import EventClass
from app.domain.facts import EventJudged
from app.domain.ids import CameraId, EventId, is_event_id
from app.index.visit_queries import VisitReader
from app.recording.records import JudgementRecord, Record
from app.vision.memory import forgotten, taught, wrong_label_of
from app.vision.rule_store import change_detection

Append = Callable[[CameraId, Record], None]


def judge_event(
    paths: LibraryPaths, event_id: str, *, wrong: bool, at_ms: int, append: Append
) -> tuple[EventJudged, str]:
    """Teach the event's camera, or take that back, and journal it; returns the fact to publish, and a sentence.

    Detection honours it within a second. Raises UsageError where there is no such event, LibraryError.
    """
    reader = VisitReader(paths.index)
    event = reader.event(EventId(event_id)) if is_event_id(event_id) else None
    if event is None:
        raise UsageError(f"There is no event {event_id[:40]!r} in this library. Ids are 26 letters and digits.")
    if event.event_class is EventClass.SOUND:
        sentence = "Noted. Sounds are not learnt; ask for louder ones, or turn listening off, in the camera's rules."
    elif wrong:
        label = wrong_label_of(event, reader.evidence(event.id), at_ms)
        change_detection(paths, event.camera_id, lambda rules: taught(rules, label))
        sentence = (
            f"Noted. What looks like this {event.event_class.value}, in this place and as large, raises nothing on "
            "this camera any more."
        )
    else:
        change_detection(paths, event.camera_id, lambda rules: forgotten(rules, event.id))
        sentence = "Taken back. What looks like this raises events again."
    append(event.camera_id, JudgementRecord(event.id, at_ms, wrong))
    return EventJudged(event.id, event.camera_id, wrong, at_ms), sentence
