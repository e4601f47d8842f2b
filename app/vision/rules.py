"""Decides whether a visit is an event, as pure functions over where it was and what was seen of it.

The live watch calls it while a visit goes on, the preview of a change with the visits of a week.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo

import numpy as np

from app.domain.event import EventClass
from app.domain.evidence import Evidence, Step, TimedDetection
from app.domain.rules import CameraRules, DetectionRule, LineDirection, RuleKind, WrongLabel
from app.vision.zones import Flags, Places, crossing, inside

_ENOUGH = 2
"""Places that a zone must hold: one alone is often the mistake of one frame."""
_SAME_PLACE = 0.5
"""Intersection over union with a box that was a wrong label: the same place, and about as large."""


@dataclass(frozen=True)
class Visit:
    """One visit as far as it went: `boxes` (n, 4) left, top, right, bottom in shares of the picture, at `at_ms` (n).

    `score` is the best so far, 0 for a class that only moved; it began at `start_ms` (UTC).
    """

    event_class: EventClass
    score: float
    start_ms: int
    at_ms: tuple[int, ...]
    boxes: Places

    @property
    def feet(self) -> Places:
        """The middle of the lower edge of each box."""
        return np.column_stack(((self.boxes[:, 0] + self.boxes[:, 2]) / 2, self.boxes[:, 3]))

    @property
    def heights(self) -> Places:
        """How high each box is, a share of the picture's height."""
        return np.asarray(self.boxes[:, 3] - self.boxes[:, 1], np.float64)


@dataclass(frozen=True)
class Verdict:
    """Whether the visit is an event; the rules that raised it, or kept it quiet; and why, in sentences."""

    raises: bool
    rules: tuple[str, ...]
    reasons: tuple[str, ...]


def visit_of(evidence: Evidence) -> Visit:
    """What the rules look at: the detections of its class, or what moved where there are too few of them."""
    return visit_from(
        evidence.event_class, evidence.score, evidence.start_ms, path=evidence.path, detections=evidence.detections
    )


def visit_from(
    event_class: EventClass, score: float, start_ms: int, *, path: Sequence[Step], detections: Sequence[TimedDetection]
) -> Visit:
    """The same of a visit that goes on."""
    seen = [(each.at_ms, each.detection.box) for each in detections if each.detection.event_class is event_class]
    if len(seen) < _ENOUGH:
        seen = [(step.at_ms, step.box) for step in path]
    rows = [(box.left, box.top, box.right, box.bottom) for _, box in seen]
    boxes = np.array(rows, np.float64).reshape(-1, 4)
    return Visit(event_class, score, start_ms, tuple(at_ms for at_ms, _ in seen), boxes)


def judge(
    camera: CameraRules, visit: Visit, rested_ms: Mapping[str, int] | None = None, zone: tzinfo | None = None
) -> Verdict:
    """What the rules of a camera say to a visit as far as it went.

    `rested_ms` holds until when (UTC ms) a rule rests: visits that begin before that do not meet it. `zone` is where
    weeks are read. Of a visit that goes on, the first yes stands.
    """
    counts = np.ones(len(visit.at_ms), np.bool_)
    quiet_rules: list[str] = []
    quiet: list[str] = []
    for rule in camera.rules:
        if rule.raises or not rule.speaks_of(visit.event_class):
            continue
        hidden = counts & _satisfying(rule, visit, zone)
        if hidden.any():
            quiet_rules.append(rule.name)
            quiet.append(f"Rule “{rule.name}” says that {_PLURAL[visit.event_class]} {_where(rule)} raise nothing.")
            counts &= ~hidden
    taught = _taught(camera.wrong_labels, visit)
    if (counts & taught).any():
        quiet.append("You marked what looked like this, in this place and as large, as a wrong label.")
        counts &= ~taught
    if quiet and counts.sum() < _ENOUGH:
        return Verdict(False, tuple(quiet_rules), tuple(quiet))
    raising = [rule for rule in camera.rules if rule.raises and rule.speaks_of(visit.event_class)]
    if not raising:
        return Verdict(True, (), ("No rule narrows this class on this camera, so every visit counts.",))
    return _raised(raising, visit, counts, rested_ms or {}, zone)


def _raised(
    raising: list[DetectionRule], visit: Visit, counts: Flags, rested_ms: Mapping[str, int], zone: tzinfo | None
) -> Verdict:
    found: list[tuple[str, str]] = []
    resting: list[tuple[str, str]] = []
    for rule in raising:
        reason = _reason(rule, visit, counts & _satisfying(rule, visit, zone, in_zone=False))
        if not reason:
            continue
        if visit.start_ms < rested_ms.get(rule.name, 0):
            resting.append((rule.name, f"Rule “{rule.name}” rests after its last event."))
        else:
            found.append((rule.name, reason))
    if found:
        return Verdict(True, tuple(name for name, _ in found), tuple(reason for _, reason in found))
    if resting:
        return Verdict(False, tuple(name for name, _ in resting), tuple(reason for _, reason in resting))
    names = ", ".join(f"“{rule.name}”" for rule in raising)
    return Verdict(False, (), (f"None of the rules for {_PLURAL[visit.event_class]} was met: {names}.",))


def _satisfying(rule: DetectionRule, visit: Visit, zone: tzinfo | None, *, in_zone: bool = True) -> Flags:
    """Which places of the visit meet the rule's conditions; those of its zone only where asked."""
    heights = visit.heights
    found = (heights >= rule.min_height) & (heights <= rule.max_height)
    if visit.score < rule.min_score:
        found[:] = False
    if rule.week:
        found &= np.array([rule.holds_at(at_ms, zone) for at_ms in visit.at_ms], np.bool_)
    if in_zone and rule.points:
        found &= inside(visit.feet, rule.points)
    return np.asarray(found, np.bool_)


def _reason(rule: DetectionRule, visit: Visit, counts: Flags) -> str:
    """Why the rule raises this visit; empty where it does not."""
    places = visit.feet[counts]
    if len(places) < _ENOUGH:
        return ""
    if rule.kind is RuleKind.LINE:
        if crossing(places, rule.points, rule.direction) is None:
            return ""
        way = "" if rule.direction is LineDirection.BOTH else f" to the {rule.direction.value}"
        return f"Rule “{rule.name}”: it crossed the line{way}."
    within = inside(places, rule.points) if rule.points else np.ones(len(places), np.bool_)
    if within.sum() < _ENOUGH:
        return ""
    if rule.kind is RuleKind.ZONE:
        return f"Rule “{rule.name}”: it was {_where(rule)}."
    stayed_s = _longest_stay_s([at_ms for at_ms, counted in zip(visit.at_ms, counts, strict=True) if counted], within)
    if stayed_s < rule.loiter_s:
        return ""
    return f"Rule “{rule.name}”: it stayed {_where(rule)} for {stayed_s:.0f} s."


def _longest_stay_s(at_ms: list[int], within: Flags) -> float:
    longest_ms, entered_ms = 0, -1
    for moment_ms, is_in in zip(at_ms, within, strict=True):
        if not is_in:
            entered_ms = -1
        elif entered_ms < 0:
            entered_ms = moment_ms
        else:
            longest_ms = max(longest_ms, moment_ms - entered_ms)
    return longest_ms / 1000


def _taught(wrong_labels: tuple[WrongLabel, ...], visit: Visit) -> Flags:
    """Which boxes of the visit lie where something of its class and size was a wrong label."""
    found = np.zeros(len(visit.at_ms), np.bool_)
    rows = [
        (box.left, box.top, box.right, box.bottom)
        for label in wrong_labels
        if label.event_class is visit.event_class
        for box in label.boxes
    ]
    if not rows or not len(found):
        return found
    wrong = np.array(rows, np.float64)
    corner = np.maximum(visit.boxes[:, None, :2], wrong[None, :, :2])
    shared = np.clip(np.minimum(visit.boxes[:, None, 2:], wrong[None, :, 2:]) - corner, 0.0, None).prod(axis=2)
    whole = _areas(visit.boxes)[:, None] + _areas(wrong)[None, :] - shared
    return np.asarray((shared >= _SAME_PLACE * whole).any(axis=1), np.bool_)


def _areas(boxes: Places) -> Places:
    return np.asarray((boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1]), np.float64)


def _where(rule: DetectionRule) -> str:
    return "in its zone" if rule.points else "anywhere in the picture"


_PLURAL = {
    EventClass.PERSON: "persons",
    EventClass.VEHICLE: "vehicles",
    EventClass.ANIMAL: "animals",
    EventClass.PACKAGE: "packages",
    EventClass.MOTION: "unknown movements",
    EventClass.SOUND: "sounds",
}
