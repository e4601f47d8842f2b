"""The file of rules: what was saved is there again, and what cannot be used is left out with a sentence."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.paths import LibraryPaths
from app.domain.errors import LibraryDamaged, LibraryTooNew, UsageError
from app.domain.event import Box, EventClass
from app.domain.ids import CameraId, EventId
from app.domain.plan import WeekSpan
from app.domain.rules import (
    EVERY_VISIT,
    MAX_RULES,
    CameraRules,
    DetectionRule,
    LineDirection,
    Point,
    RuleKind,
    WrongLabel,
)
from app.vision.memory import taught
from app.vision.rule_store import LiveDetection, add_rule, change_detection, load_detection, remove_rule

YARD = CameraId("yard")
ZONE = DetectionRule(
    "Porch", RuleKind.ZONE, (Point(0.1, 0.1), Point(0.5, 0.1), Point(0.5, 0.9)), classes=(EventClass.PERSON,),
    min_score=0.6, min_height=0.1, week=(WeekSpan(0, 60, 120),), cool_down_s=30.0,
)  # fmt: skip
LINE = DetectionRule("Gate", RuleKind.LINE, (Point(0.5, 0.0), Point(0.5, 1.0)), LineDirection.LEFT)
LABEL = WrongLabel(EventId("a" * 26), EventClass.PERSON, (Box(0.1, 0.1, 0.2, 0.2),), 5)


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths(tmp_path)


def test_what_was_saved_is_there_again(paths: LibraryPaths) -> None:
    saved = change_detection(paths, YARD, lambda rules: taught(add_rule(add_rule(rules, ZONE), LINE), LABEL))
    assert saved == CameraRules((ZONE, LINE), (LABEL,))
    settings = load_detection(paths)
    assert settings.of(YARD) == saved
    assert settings.of(CameraId("door")) == EVERY_VISIT
    assert settings.problems == ()
    assert paths.detection.stat().st_mode & 0o077 == 0


def test_a_rule_of_the_same_name_takes_the_place_of_the_old_one(paths: LibraryPaths) -> None:
    other = replace(LINE, name="pORCH")
    rules = add_rule(add_rule(add_rule(EVERY_VISIT, ZONE), LINE), other)
    assert rules.rules == (other, LINE)
    assert remove_rule(rules, "porch").rules == (LINE,)
    with pytest.raises(UsageError, match=r"has no rule 'Door'\. It has: pORCH, Gate"):
        remove_rule(rules, "Door")


def test_a_rule_that_is_not_sound_is_refused_and_nothing_changes(paths: LibraryPaths) -> None:
    change_detection(paths, YARD, lambda rules: add_rule(rules, LINE))
    before = paths.detection.read_bytes()
    outside = replace(ZONE, points=(Point(0, 0), Point(2, 0), Point(1, 1)))
    with pytest.raises(UsageError, match="lies outside the picture"):
        change_detection(paths, YARD, lambda rules: add_rule(rules, outside))
    many = CameraRules(tuple(replace(LINE, name=str(n)) for n in range(MAX_RULES + 1)))
    with pytest.raises(UsageError, match="at most 64 rules"):
        change_detection(paths, YARD, lambda _: many)
    assert paths.detection.read_bytes() == before


def test_a_rule_that_cannot_be_used_is_left_out_and_the_others_hold(paths: LibraryPaths) -> None:
    change_detection(paths, YARD, lambda rules: add_rule(add_rule(rules, ZONE), LINE))
    written = json.loads(paths.detection.read_bytes())
    rules = written["cameras"]["yard"]["rules"]
    rules[0]["points"] = [{"x": 0.0, "y": 0.0}, {"x": 1.0, "y": 1.0}, {"x": 1.0, "y": 0.0}, {"x": 0.0, "y": 1.0}]
    rules += [{"name": "Cat", "kind": "zone", "classes": ["tiger"]}, {"kind": "zone"}, 7]
    content = json.dumps(written).encode()
    paths.detection.write_bytes(content)
    settings = load_detection(paths)
    assert settings.of(YARD).rules == (LINE,)
    assert len(settings.problems) == 4
    assert "yard: Rule “Porch”: the edges of its zone cross one another" in settings.problems[3]
    assert "Rule 3 is left out" in settings.problems[0]
    assert "tiger" in settings.problems[0]
    change_detection(paths, YARD, lambda rules: add_rule(rules, LINE))
    assert load_detection(paths).problems == ()
    kept = paths.detection.with_name("detection.before.json")
    assert kept.read_bytes() == content, "what its owner wrote is not lost"


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"format":1}', b'{"format":1,"cameras":{"../x":{}}}', b"\xff"])
def test_a_damaged_file_is_said_to_be_damaged(paths: LibraryPaths, content: bytes) -> None:
    paths.detection.write_bytes(content)
    with pytest.raises(LibraryDamaged, match="every visit makes an event"):
        load_detection(paths)


def test_a_newer_file_is_left_alone(paths: LibraryPaths) -> None:
    paths.detection.write_bytes(b'{"format":2,"cameras":[]}')
    with pytest.raises(LibraryTooNew):
        change_detection(paths, YARD, lambda rules: add_rule(rules, LINE))
    assert paths.detection.read_bytes() == b'{"format":2,"cameras":[]}'


def test_live_rules_follow_the_file_and_outlive_its_damage(paths: LibraryPaths) -> None:
    live = LiveDetection(paths)
    assert live.rules_of(YARD) == EVERY_VISIT
    assert not live.refresh()
    change_detection(paths, YARD, lambda rules: add_rule(rules, ZONE))
    assert live.refresh()
    assert live.rules_of(YARD).rules == (ZONE,)
    paths.detection.write_bytes(b"{")
    assert live.refresh()
    assert live.rules_of(YARD).rules == (ZONE,), "what it said last holds on"
    assert "cannot be read" in live.settings.problems[0]
    change = json.dumps({"format": 1, "cameras": {}})
    paths.detection.write_text(change)
    assert live.refresh()
    assert (live.rules_of(YARD), live.settings.problems) == (EVERY_VISIT, ())
