"""What a camera is taught by "wrong label" on an event, as pure functions over its rules; the engine calls it."""

from dataclasses import replace

from app.domain.event import Box, Event, EventClass
from app.domain.evidence import Evidence
from app.domain.ids import EventId
from app.domain.rules import MAX_WRONG_BOXES, MAX_WRONG_LABELS, CameraRules, WrongLabel
from app.vision.boxes import overlap

_ALIKE = 0.6
"""Boxes that overlap this much say the same."""


def wrong_label_of(event: Event, evidence: Evidence | None, at_ms: int) -> WrongLabel:
    """What the event teaches: its class, and the places and sizes in which it was seen."""
    seen: list[Box] = []
    if evidence is not None and event.event_class is EventClass.MOTION:
        seen = [step.box for step in evidence.path]
    elif evidence is not None:
        timed = (each.detection for each in evidence.detections)
        seen = [detection.box for detection in timed if detection.event_class is event.event_class]
    return WrongLabel(event.id, event.event_class, _distinct([*seen, event.box]), at_ms)


def taught(camera: CameraRules, label: WrongLabel) -> CameraRules:
    """The rules with this label at the end; over their bound the oldest label is forgotten."""
    others = tuple(each for each in camera.wrong_labels if each.event_id != label.event_id)
    return replace(camera, wrong_labels=(*others, label)[-MAX_WRONG_LABELS:])


def forgotten(camera: CameraRules, event_id: EventId) -> CameraRules:
    """The rules without what that event taught."""
    return replace(camera, wrong_labels=tuple(each for each in camera.wrong_labels if each.event_id != event_id))


def _distinct(boxes: list[Box]) -> tuple[Box, ...]:
    found: list[Box] = []
    for box in boxes:
        if box.area > 0 and all(overlap(box, other) < _ALIKE for other in found):
            found.append(box)
    if len(found) > MAX_WRONG_BOXES:
        step = (len(found) - 1) / (MAX_WRONG_BOXES - 1)
        found = [found[round(n * step)] for n in range(MAX_WRONG_BOXES)]
    return tuple(found)
