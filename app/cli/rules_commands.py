"""`main.py cameras rules …`: what makes a visit an event at a camera, and what a change would have done to a week."""

import json
import sys
from dataclasses import asdict, replace
from enum import Enum

from app.cli.rule_words import parse_points, parse_week, rule_sentence
from app.cli.rules_arguments import DetectionRulesArguments
from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.domain.camera import Camera
from app.domain.errors import UsageError
from app.domain.event import EventClass
from app.domain.recording import Span
from app.domain.rules import CameraRules, DetectionRule, LineDirection, RuleKind, SoundRules
from app.index.visit_queries import VisitReader
from app.ingest.camera_list import find_camera
from app.vision.rule_check import faults_of
from app.vision.rule_preview import RulePreview, preview
from app.vision.rule_store import add_rule, change_detection, load_detection, remove_rule

_DAY_MS = 86_400_000
_MAX_DAYS = 31.0


def run_rules(arguments: DetectionRulesArguments, paths: LibraryPaths) -> int:
    """List, add, remove or preview; returns the exit status. Raises KnownError."""
    camera = find_camera(paths, arguments.camera)
    if arguments.verb == "list":
        show(paths, camera, as_json=arguments.as_json)
        return 0
    if arguments.verb in ("sound", "faces"):
        change_detection(paths, camera.id, lambda rules: turned(rules, arguments))
        show(paths, camera, as_json=arguments.as_json)
        return 0
    if not arguments.name:
        raise UsageError(
            f"Name the rule to {arguments.verb}: main.py cameras rules {camera.id} {arguments.verb} NAME …"
        )
    if arguments.preview:
        would = preview_change(paths, camera, arguments)
        print(json.dumps(_plain_preview(would)) if arguments.as_json else _preview_text(would))
        return 0
    change_detection(paths, camera.id, lambda rules: changed(rules, arguments))
    show(paths, camera, as_json=arguments.as_json)
    return 0


def changed(rules: CameraRules, arguments: DetectionRulesArguments) -> CameraRules:
    """The rules after what was typed. Raises UsageError."""
    assert arguments.name is not None
    if arguments.verb == "remove":
        return remove_rule(rules, arguments.name)
    return add_rule(rules, typed_rule(arguments))


def turned(rules: CameraRules, arguments: DetectionRulesArguments) -> CameraRules:
    """The rules after listening, or looking for faces, was turned on or off. Raises UsageError."""
    if arguments.name not in ("on", "off"):
        raise UsageError(f"Type on or off: main.py cameras rules ID {arguments.verb} on")
    on = arguments.name == "on"
    if arguments.verb == "faces":
        return replace(rules, faces=on)
    words = arguments.words or SoundRules().words
    return replace(rules, sound=SoundRules(arguments.louder, words) if on else None)


def typed_rule(arguments: DetectionRulesArguments) -> DetectionRule:
    """The rule that was typed. Raises UsageError."""
    kind = RuleKind.ZONE
    if arguments.line:
        kind = RuleKind.LINE
    elif arguments.loiter:
        kind = RuleKind.LOITERING
    elif arguments.ignore:
        kind = RuleKind.IGNORE
    if arguments.line and arguments.zone:
        raise UsageError("A rule has either a line or a zone. Make two rules of it.")
    return DetectionRule(
        name=arguments.name or "",
        kind=kind,
        points=parse_points(arguments.line or arguments.zone),
        direction=LineDirection(arguments.direction),
        loiter_s=arguments.loiter,
        classes=tuple(EventClass(each) for each in dict.fromkeys(arguments.classes)),
        min_score=arguments.min_score,
        min_height=arguments.min_height,
        max_height=arguments.max_height,
        week=parse_week(arguments.when),
        cool_down_s=arguments.cool_down,
    )


def preview_change(paths: LibraryPaths, camera: Camera, arguments: DetectionRulesArguments) -> RulePreview:
    """What the change would have done to the newest days. Raises UsageError, LibraryError."""
    if not 0 < arguments.days <= _MAX_DAYS:
        raise UsageError(f"A preview looks back at most {_MAX_DAYS:.0f} days.")
    before = load_detection(paths).of(camera.id)
    after = changed(before, arguments)
    faults = [fault for rule in after.rules if rule not in before.rules for fault in faults_of(rule)]
    if faults:
        raise UsageError("\n".join(faults))
    now_ms = SystemClock().wall_ms()
    span = Span(now_ms - round(arguments.days * _DAY_MS), now_ms + _DAY_MS)
    return preview(VisitReader(paths.index).visits(camera.id, span), before, after)


def show(paths: LibraryPaths, camera: Camera, *, as_json: bool) -> None:
    """Print the rules of a camera and what it was taught."""
    settings = load_detection(paths)
    rules = settings.of(camera.id)
    for problem in settings.problems:
        print(problem, file=sys.stderr)
    if as_json:
        print(json.dumps(asdict(rules, dict_factory=_plain), indent=2))
        return
    lines = [rule_sentence(rule) for rule in rules.rules]
    seen = [each for each in EventClass if each is not EventClass.SOUND]
    free = [each.value for each in seen if not any(rule.raises and rule.speaks_of(each) for rule in rules.rules)]
    if free:
        lines.append(f"Every visit of these classes raises an event, unless a rule ignores it: {', '.join(free)}.")
    if rules.sound is not None:
        words = ", ".join(rules.sound.words)
        lines.append(
            f"What is {rules.sound.louder_db:g} dB louder than usual raises an event, and these sounds: {words}."
        )
    if rules.faces:
        lines.append("Whether a person's face is seen is noted, never whose it is.")
    for label in rules.wrong_labels:
        places = f"{len(label.boxes)} place{'' if len(label.boxes) == 1 else 's'}"
        lines.append(
            f"Taught by the wrong label of {label.event_id}: {label.event_class.value} in {places} raises nothing."
        )
    print("\n".join(lines))


def _preview_text(would: RulePreview) -> str:
    lines = [would.sentence()]
    lines += [f"{each.value}: {after} instead of {before}" for each, (before, after) in would.classes.items()]
    return "\n".join([*lines, "Nothing was changed; leave --preview out to save it."])


def _plain_preview(would: RulePreview) -> dict[str, object]:
    return {
        "visits": would.visits,
        "before": would.before,
        "after": would.after,
        "gained": list(would.gained),
        "lost": list(would.lost),
        "classes": {each.value: {"before": old, "after": new} for each, (old, new) in would.classes.items()},
    }


def _plain(pairs: list[tuple[str, object]]) -> dict[str, object]:
    return {name: value.value if isinstance(value, Enum) else _unwrapped(value) for name, value in pairs}


def _unwrapped(value: object) -> object:
    if isinstance(value, tuple | list):
        return [each.value if isinstance(each, Enum) else each for each in value]
    return value
