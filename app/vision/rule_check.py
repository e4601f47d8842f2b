"""Says in sentences what is wrong with a detection rule; whoever saves or loads rules calls it."""

import math
from collections.abc import Collection

from app.domain.event import EventClass
from app.domain.rules import MAX_CORNERS, MAX_NAME_LETTERS, DetectionRule, RuleKind, SoundRules
from app.vision.sound_words import SOUNDS
from app.vision.zones import area, crosses_itself

_SMALLEST_ZONE = 0.0005
_MAX_LOITER_S = 3_600.0
_MAX_COOL_DOWN_S = 86_400.0
_MAX_WEEK = 500


def faults_of(rule: DetectionRule) -> list[str]:
    """Everything that keeps the rule from being used; empty where it is sound."""
    found = [_name_fault(rule), *_place_faults(rule), *_number_faults(rule)]
    return [f"Rule “{rule.name[:MAX_NAME_LETTERS]}”: {fault}" for fault in found if fault]


def sound_faults(sound: SoundRules) -> list[str]:
    """Everything that keeps what to listen for from being used."""
    unknown = [word for word in sound.words if word not in SOUNDS]
    faults = [f"{word[:40]!r} is no sound that Louver knows. There are: {', '.join(SOUNDS)}." for word in unknown]
    if not 6.0 <= sound.louder_db <= 60.0:
        faults.append("A sound may be asked to be from 6 to 60 dB louder than usual.")
    return faults


def unknown_classes(rule: DetectionRule, known: Collection[EventClass] | None) -> str:
    """A sentence where the detector knows none, or not all, of the rule's classes; `known` None for any detector."""
    if known is None:
        return ""
    missing = [each.value for each in rule.classes if each is not EventClass.MOTION and each not in known]
    if not missing:
        return ""
    names = " or ".join(missing)
    return (
        f"Rule “{rule.name}” waits for the class {names}, which the detector that watches now does not know. It never "
        "raises anything for that until a model that knows it is used."
    )


def _name_fault(rule: DetectionRule) -> str:
    if not rule.name.strip() or not rule.name.isprintable():
        return "it needs a name of printable letters."
    if len(rule.name) > MAX_NAME_LETTERS:
        return f"its name is longer than {MAX_NAME_LETTERS} letters."
    return ""


def _place_faults(rule: DetectionRule) -> list[str]:
    points = rule.points
    if any(not (math.isfinite(point.x) and math.isfinite(point.y)) for point in points):
        return ["its points are no numbers."]
    outside = [point for point in points if not (0.0 <= point.x <= 1.0 and 0.0 <= point.y <= 1.0)]
    if outside:
        where = ", ".join(f"{point.x:g},{point.y:g}" for point in outside[:3])
        return [f"the point {where} lies outside the picture, which goes from 0,0 to 1,1."]
    if rule.kind is RuleKind.LINE:
        if len(points) != 2 or points[0] == points[1]:
            return ["a line needs two different points."]
        return []
    if not points:
        return []
    if len(points) < 3:
        return ["a zone needs at least three corners."]
    if len(points) > MAX_CORNERS:
        return [f"a zone may have at most {MAX_CORNERS} corners."]
    if crosses_itself(points):
        return ["the edges of its zone cross one another. Name the corners in order, once around."]
    if area(points) < _SMALLEST_ZONE:
        return ["its zone is so small that nothing can stand in it."]
    return []


def _number_faults(rule: DetectionRule) -> list[str]:
    faults = []
    if not 0.0 <= rule.min_score <= 1.0:
        faults.append("the score lies between 0 and 1.")
    if not 0.0 <= rule.min_height < rule.max_height <= 1.0:
        faults.append("the heights are shares of the picture's height, from 0 to 1, the least below the most.")
    if rule.kind is RuleKind.LOITERING and not 1.0 <= rule.loiter_s <= _MAX_LOITER_S:
        faults.append("loitering takes from 1 second to an hour.")
    if not 0.0 <= rule.cool_down_s <= _MAX_COOL_DOWN_S:
        faults.append("the cool-down takes at most a day.")
    if len(rule.week) > _MAX_WEEK:
        faults.append("its week has too many spans.")
    return faults
