"""`main.py library why` and `wrong-label`: what made an event, and what somebody says of it; library.py calls it."""

import json
from datetime import datetime

from app.cli.library_arguments import EventsArguments, WhyArguments, WrongLabelArguments
from app.core.clock import SystemClock
from app.core.local_time import day_of, local_day
from app.core.paths import LibraryPaths
from app.domain.errors import EngineNotRunning, LibraryMissing, UsageError
from app.domain.event import Box, Event
from app.domain.evidence import Evidence
from app.domain.ids import CameraId, EventId, is_event_id
from app.engine.judgements import judge_event
from app.index.visit_queries import VisitReader
from app.link.client import LinkClient
from app.link.messages import ClientRole
from app.recording.journal import Journal
from app.recording.library import open_library
from app.recording.records import Record
from app.recording.recovery import journal_path

_MAX_EVENTS = 10_000


def run_library_events(arguments: EventsArguments | WhyArguments | WrongLabelArguments, paths: LibraryPaths) -> int:
    """Run the action that was typed. Raises KnownError."""
    if not paths.marker.exists():
        raise LibraryMissing(f"There is no library in {paths.root}. Name its folder with --library.")
    match arguments:
        case EventsArguments():
            print(events(paths, arguments))
        case WhyArguments():
            print(why(paths, arguments.event, as_json=arguments.as_json))
        case WrongLabelArguments():
            print(wrong_label(paths, arguments.event, wrong=not arguments.undo))
    return 0


def events(paths: LibraryPaths, arguments: EventsArguments) -> str:
    """The events of a day, newest first, in lines or as JSON. Raises LibraryError."""
    reader = VisitReader(paths.index)
    span = local_day(arguments.day or day_of(SystemClock().wall_ms()))
    cameras = None if not arguments.camera else [CameraId(arguments.camera)]
    found = reader.events(span, cameras, limit=_MAX_EVENTS)
    wrong = reader.wrong_events({event.camera_id for event in found})
    if arguments.as_json:
        rows = [
            {
                "id": event.id,
                "camera": event.camera_id,
                "class": event.event_class.value,
                "start_ms": event.start_ms,
                "end_ms": event.end_ms,
                "score": event.score,
                "rule": event.rule,
                "wrong_label": event.id in wrong,
            }
            for event in found
        ]
        return json.dumps(rows, indent=2)
    lines = [_line(event, event.id in wrong) for event in found]
    return "\n".join(lines) or "There were no events on that day."


def _line(event: Event, wrong: bool) -> str:
    at = datetime.fromtimestamp(event.start_ms / 1000)
    length_s = (event.end_ms - event.start_ms) / 1000
    rule = f", rule “{event.rule}”" if event.rule else ""
    marked = ", wrong label" if wrong else ""
    return f"{at:%H:%M:%S}  {event.id}  {event.camera_id}: {event.event_class.value}, {length_s:.0f} s{rule}{marked}"


def why(paths: LibraryPaths, event_id: str, *, as_json: bool) -> str:
    """What made an event: reasons in sentences, or all of its detections as JSON. Raises UsageError, LibraryError."""
    reader = VisitReader(paths.index)
    event = reader.event(EventId(event_id)) if is_event_id(event_id) else None
    if event is None:
        raise UsageError(f"There is no event {event_id[:40]!r} in this library. Ids are 26 letters and digits.")
    evidence = reader.evidence(event.id)
    wrong = reader.is_wrong(event.id)
    pictures = [str(path) for path in paths.pictures_of(event.id) if path.is_file()]
    if as_json:
        return json.dumps(_as_plain(event, evidence, wrong, pictures), indent=2)
    lines = [event.why]
    if evidence is None:
        lines.append("What the detector saw was not noted for this event.")
    else:
        lines += evidence.reasons
        seen = len(evidence.detections)
        lines.append(f"{seen} detections and {len(evidence.path)} places of its path are noted; --json prints them.")
    lines += ["Somebody said that its label is wrong."] if wrong else []
    return "\n".join([*lines, *(f"Picture: {picture}" for picture in pictures)])


def wrong_label(paths: LibraryPaths, event_id: str, *, wrong: bool) -> str:
    """Teach an event's camera, or take it back: through the engine where one runs, else in the journal itself."""
    link = LinkClient(paths, ClientRole.TOOL)
    try:
        link.connect()
    except EngineNotRunning:
        return _alone(paths, event_id, wrong=wrong)
    try:
        return link.command("wrong-label", {"event_id": event_id, "wrong": str(wrong).lower()})
    finally:
        link.close()


def _alone(paths: LibraryPaths, event_id: str, *, wrong: bool) -> str:
    def append(camera_id: CameraId, record: Record) -> None:
        journal = Journal(journal_path(paths, camera_id))
        try:
            journal.append(record)
        finally:
            journal.close()

    with open_library(paths.root):
        now_ms = SystemClock().wall_ms()
        return judge_event(paths, event_id, wrong=wrong, at_ms=now_ms, append=append)[1]


def _as_plain(event: Event, evidence: Evidence | None, wrong: bool, pictures: list[str]) -> dict[str, object]:
    return {
        "id": event.id,
        "camera": event.camera_id,
        "class": event.event_class.value,
        "start_ms": event.start_ms,
        "end_ms": event.end_ms,
        "score": event.score,
        "box": _sides(event.box),
        "why": event.why,
        "rule": event.rule,
        "wrong_label": wrong,
        "pictures": pictures,
        "rules": list(evidence.rules) if evidence is not None else [],
        "reasons": list(evidence.reasons) if evidence is not None else [],
        "faces": evidence.faces if evidence is not None else 0,
        "detections": [
            {
                "at_ms": each.at_ms,
                "class": each.detection.event_class.value,
                "label": each.detection.label,
                "score": each.detection.score,
                "box": _sides(each.detection.box),
            }
            for each in (evidence.detections if evidence is not None else ())
        ],
        "path": [
            {"at_ms": step.at_ms, "box": _sides(step.box)} for step in (evidence.path if evidence is not None else ())
        ],
    }


def _sides(box: Box) -> list[float]:
    return [round(side, 4) for side in (box.left, box.top, box.right, box.bottom)]
