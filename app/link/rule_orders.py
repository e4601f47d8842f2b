"""What a window asks about a camera's detection rules, and what the engine answers, as strict, bounded data.

Both ends call it. What a camera was taught by "wrong label" is shown, but not changed, with the rules: an event may
teach the camera while somebody draws.
"""

from dataclasses import dataclass
from typing import Annotated, TypeVar

import msgspec

from app.domain.errors import LinkRefused, UsageError
from app.domain.event import EventClass
from app.domain.rules import MAX_RULES, MAX_WRONG_LABELS, CameraRules, DetectionRule, SoundRules, WrongLabel

SHOW = "rules"
"""{camera_id}: answers with ShownRules."""
PREVIEW = "preview-rules"
"""{camera_id, rules}: what these rules would have made of the newest week; answers with RulesPreview, saves nothing."""
SAVE = "save-rules"
"""{camera_id, before, rules}: let these hold instead of `before`; answers with a sentence."""
UNTEACH = "unteach-label"
"""{camera_id, event_id}: forget what the wrong label of this event taught; answers with a sentence."""
PREVIEW_DAYS = 7

_Count = Annotated[int, msgspec.Meta(ge=0, le=1 << 31)]
_Sentence = Annotated[str, msgspec.Meta(max_length=1024)]


@dataclass(frozen=True)
class RuleSet:
    """All of a camera's rules that are edited together."""

    rules: Annotated[tuple[DetectionRule, ...], msgspec.Meta(max_length=MAX_RULES)] = ()
    sound: SoundRules | None = None
    faces: bool = False

    @staticmethod
    def of(camera: CameraRules) -> "RuleSet":
        """Those of a camera."""
        return RuleSet(camera.rules, camera.sound, camera.faces)


class ShownRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A camera's rules, what it was taught, oldest first, and sentences about what of its file cannot be used."""

    rules: RuleSet
    labels: Annotated[tuple[WrongLabel, ...], msgspec.Meta(max_length=MAX_WRONG_LABELS)] = ()
    problems: Annotated[tuple[_Sentence, ...], msgspec.Meta(max_length=1024)] = ()


class ClassCount(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many alarms a class raises by the rules that hold, and by those that are previewed."""

    event_class: EventClass
    before: _Count
    after: _Count


class RulesPreview(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The answer to PREVIEW: of the `visits` of `days` so many were alarms by the rules `before` and `after`."""

    visits: _Count
    before: _Count
    after: _Count
    gained: _Count
    lost: _Count
    days: _Count
    classes: Annotated[tuple[ClassCount, ...], msgspec.Meta(max_length=16)] = ()


T = TypeVar("T")
_MALFORMED = (msgspec.MsgspecError, ValueError, RecursionError)
_ODD = "The engine sent a malformed answer. Start Louver's engine and window again."


def encode(value: RuleSet | ShownRules | RulesPreview) -> str:
    """The JSON text of an answer, or of rules."""
    return msgspec.json.encode(value).decode()


def decode_rules(text: str) -> RuleSet:
    """What a window wishes. Raises UsageError."""
    try:
        return msgspec.json.decode(text, type=RuleSet)
    except _MALFORMED as error:
        raise UsageError("These rules cannot be read. Update the program that sent them.") from error


def decode_shown(text: str) -> ShownRules:
    """Raises LinkRefused."""
    return _decode(text, ShownRules)


def decode_preview(text: str) -> RulesPreview:
    """Raises LinkRefused."""
    return _decode(text, RulesPreview)


def _decode(text: str, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(text, type=kind)
    except _MALFORMED as error:
        raise LinkRefused(_ODD) from error
