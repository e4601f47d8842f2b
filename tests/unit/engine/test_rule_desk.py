"""The desk shows, previews and saves rules within bounds, and never what somebody else has changed meanwhile."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.domain.errors import UsageError
from app.domain.event import Box, EventClass
from app.domain.ids import CameraId, EventId
from app.domain.rules import DetectionRule, Point, RuleKind, WrongLabel
from app.engine.rule_desk import RuleDesk
from app.link.rule_orders import (
    ClassCount,
    RuleSet,
    ShownRules,
    decode_preview,
    decode_shown,
    encode,
)
from app.vision.memory import taught
from app.vision.rule_store import add_rule, change_detection, load_detection
from tests.helpers.engine import camera_at, prepare_library
from tests.helpers.visits import note_week

YARD = CameraId("yard")
LEFT_HALF = (Point(0, 0), Point(0.5, 0), Point(0.5, 1), Point(0, 1))
PORCH = DetectionRule("Porch", RuleKind.ZONE, LEFT_HALF, classes=(EventClass.PERSON,))
LABEL = WrongLabel(EventId("a" * 26), EventClass.PERSON, (Box(0, 0, 1, 1),), 5)


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    found = prepare_library(tmp_path / "library", [camera_at("rtsp://127.0.0.1:1/main", "yard")])
    note_week(found, YARD, SystemClock().wall_ms(), left=14, right=47)
    return found


def desk_over(paths: LibraryPaths) -> RuleDesk:
    def unknown(event_id: str) -> str:
        raise UsageError(f"There is no event {event_id}.")

    return RuleDesk(paths, SystemClock(), unknown)


def previewed(desk: RuleDesk, rules: RuleSet) -> tuple[int, int, int]:
    would = decode_preview(desk.obey("preview-rules", {"camera_id": "yard", "rules": encode(rules)}))
    return would.visits, would.before, would.after


def test_a_zone_is_previewed_on_the_last_week_and_saves_nothing(paths: LibraryPaths) -> None:
    desk = desk_over(paths)
    words = {"camera_id": "yard", "rules": encode(RuleSet((PORCH,)))}
    would = decode_preview(desk.obey("preview-rules", words))
    assert (would.visits, would.before, would.after, would.gained, would.lost) == (61, 61, 14, 0, 47)
    assert would.classes == (ClassCount(EventClass.PERSON, 61, 14),)
    assert not paths.detection.exists()
    mask = replace(PORCH, name="Mask", kind=RuleKind.IGNORE)
    assert previewed(desk, RuleSet((mask,))) == (61, 61, 47)
    assert previewed(desk, RuleSet()) == (61, 61, 61)


def test_rules_are_saved_and_shown_with_what_was_taught(paths: LibraryPaths) -> None:
    desk = desk_over(paths)
    change_detection(paths, YARD, lambda rules: taught(rules, LABEL))
    before = decode_shown(desk.obey("rules", {"camera_id": "yard"}))
    assert before == ShownRules(RuleSet(), (LABEL,))
    wanted = RuleSet((PORCH,), faces=True)
    words = {"camera_id": "yard", "before": encode(before.rules), "rules": encode(wanted)}
    assert desk.obey("save-rules", words).startswith("Saved.")
    assert decode_shown(desk.obey("rules", {"camera_id": "yard"})) == ShownRules(wanted, (LABEL,))
    assert load_detection(paths).of(YARD).rules == (PORCH,)


def test_rules_that_somebody_else_changed_meanwhile_are_not_overwritten(paths: LibraryPaths) -> None:
    change_detection(paths, YARD, lambda rules: add_rule(rules, PORCH))
    words = {"camera_id": "yard", "before": encode(RuleSet()), "rules": encode(RuleSet())}
    with pytest.raises(UsageError, match="changed elsewhere in the meantime"):
        desk_over(paths).obey("save-rules", words)
    assert load_detection(paths).of(YARD).rules == (PORCH,)


def test_what_was_taught_is_forgotten_also_where_its_event_is_gone(paths: LibraryPaths) -> None:
    change_detection(paths, YARD, lambda rules: taught(rules, LABEL))
    desk = desk_over(paths)
    words = {"camera_id": "yard", "event_id": str(LABEL.event_id)}
    assert desk.obey("unteach-label", words) == "Taken back. What looks like this raises events again."
    assert load_detection(paths).of(YARD).wrong_labels == ()
    with pytest.raises(UsageError, match="was not taught that"):
        desk.obey("unteach-label", words)


@pytest.mark.parametrize(
    ("rules", "fault"),
    [
        (RuleSet((replace(PORCH, points=LEFT_HALF[:2]),)), "at least three corners"),
        (RuleSet((PORCH, replace(PORCH, name="PORCH"))), "Two rules are called “Porch”"),
        (RuleSet((replace(PORCH, points=(*LEFT_HALF[:3], Point(0.2, -3))),)), "outside the picture"),
        (RuleSet((replace(PORCH, name=" "),)), "needs a name"),
    ],
)
def test_rules_that_cannot_be_are_refused_in_a_sentence(paths: LibraryPaths, rules: RuleSet, fault: str) -> None:
    desk = desk_over(paths)
    for name, words in (
        ("preview-rules", {"rules": encode(rules)}),
        ("save-rules", {"rules": encode(rules), "before": encode(RuleSet())}),
    ):
        with pytest.raises(UsageError, match=fault):
            desk.obey(name, {"camera_id": "yard", **words})
    assert not paths.detection.exists()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("rules", {"camera_id": "nobody"}),
        ("rules", {"camera_id": "yard", "x": "y"}),
        ("preview-rules", {"camera_id": "yard", "rules": "[" * 10_000}),
        ("preview-rules", {"camera_id": "yard", "rules": encode(RuleSet((PORCH,) * 65))}),
        ("save-rules", {"camera_id": "yard", "rules": "{}", "before": "null"}),
        ("unteach-label", {"camera_id": "yard"}),
    ],
)
def test_an_order_that_cannot_be_read_changes_nothing(paths: LibraryPaths, name: str, words: dict[str, str]) -> None:
    with pytest.raises(UsageError):
        desk_over(paths).obey(name, words)
    assert not paths.detection.exists()
