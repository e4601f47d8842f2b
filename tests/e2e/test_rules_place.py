"""Zones, lines and masks drawn in a real window on a real camera's picture, previewed and saved by a real engine."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.paths import LibraryPaths
from app.domain.event import Box, EventClass
from app.domain.ids import CameraId, new_event_id
from app.domain.rules import LineDirection, Point, RuleKind, WrongLabel
from app.gui.cameras.rules.rules_page import RulesPage
from app.gui.shell.main_window import MainWindow
from app.vision.memory import taught
from app.vision.rule_store import change_detection, load_detection
from tests.gui.camera_stage import click
from tests.gui.window_stage import shown_window_over
from tests.helpers.engine import camera_at, prepare_library, running_engine, wait_for_link
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.visits import note_week

WAIT_MS = 30_000
YARD = CameraId("yard")
LABEL = WrongLabel(new_event_id(), EventClass.ANIMAL, (Box(0.1, 0.1, 0.4, 0.5),), 1_700_000_000_000)


@pytest.fixture(autouse=True)
def _settings_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOUVER_CONFIG_DIR", str(tmp_path / "settings"))


@pytest.fixture
def paths(tmp_path: Path) -> Iterator[LibraryPaths]:
    """A library whose camera saw 61 visits in the last week, and an engine that records it."""
    clip = make_clip(tmp_path / "clip.mp4", seconds=4, fps=10, size=(320, 180), gop_frames=10)
    with RtspCamera({"main": clip}) as source:
        found = prepare_library(tmp_path / "library", [camera_at(source.url("main"), "yard")])
        note_week(found, YARD, time.time_ns() // 1_000_000, left=14, right=47)
        change_detection(found, YARD, lambda rules: taught(rules, LABEL))
        with running_engine(found):
            wait_for_link(found)
            yield found


@pytest.fixture
def page(paths: LibraryPaths, qtbot: QtBot) -> Iterator[RulesPage]:
    with shown_window_over(paths, qtbot) as window:
        yield open_rules(window, qtbot)


def open_rules(window: MainWindow, qtbot: QtBot) -> RulesPage:
    """By mouse, from the list to the camera to its rules; with the live picture."""
    window.open_place("cameras")
    cards = window.cameras.list_page.cards
    qtbot.waitUntil(lambda: YARD in cards and cards[YARD].open.isVisible(), timeout=WAIT_MS)
    click(qtbot, cards[YARD].open)
    window.cameras.page.ensureWidgetVisible(window.cameras.page.rules)
    click(qtbot, window.cameras.page.rules)
    page = window.cameras.rules
    qtbot.waitUntil(lambda: len(page.labels.rows) == 1, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: page.canvas.has_picture, timeout=WAIT_MS)
    return page


def at(page: RulesPage, x: float, y: float) -> QPoint:
    where = page.canvas.where
    return QPoint(round(where.left() + x * where.width()), round(where.top() + y * where.height()))


def press(qtbot: QtBot, page: RulesPage, x: float, y: float) -> None:
    qtbot.mouseClick(page.canvas, Qt.MouseButton.LeftButton, pos=at(page, x, y))


def previewed(qtbot: QtBot, page: RulesPage) -> str:
    qtbot.waitUntil(lambda: page.preview.settled, timeout=WAIT_MS)
    return page.preview.sentence


def saved(qtbot: QtBot, page: RulesPage) -> None:
    click(qtbot, page.save)
    qtbot.waitUntil(lambda: page.said.text() == "Saved. These rules hold from now on.", timeout=WAIT_MS)


def test_a_zone_drawn_by_mouse_is_previewed_on_the_last_week_and_saved(
    page: RulesPage, paths: LibraryPaths, qtbot: QtBot
) -> None:
    click(qtbot, page.draw[RuleKind.ZONE])
    for x, y in ((0.05, 0.1), (0.5, 0.1), (0.5, 0.9), (0.05, 0.9), (0.05, 0.1)):
        press(qtbot, page, x, y)
    assert previewed(qtbot, page) == "In the last week this would have raised 14 instead of 61 alarms."
    assert page.preview.details == "Person: 14 instead of 61"
    assert not load_detection(paths).of(YARD).rules, "nothing is saved yet"
    qtbot.mousePress(page.canvas, Qt.MouseButton.LeftButton, pos=at(page, 0.3, 0.5))
    for x in (0.4, 0.6, 0.75):
        qtbot.mouseMove(page.canvas, at(page, x, 0.5))
    qtbot.mouseRelease(page.canvas, Qt.MouseButton.LeftButton, pos=at(page, 0.75, 0.5))
    assert previewed(qtbot, page) == "In the last week this would have raised 47 instead of 61 alarms."
    QApplication.focusWidget()
    qtbot.keyClick(page.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert previewed(qtbot, page) == "In the last week this would have raised 14 instead of 61 alarms."
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.canvas, Qt.Key.Key_Z, both)
    assert previewed(qtbot, page).startswith("In the last week this would have raised 47")
    qtbot.keyClick(page.canvas, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    page.editor.name.selectAll()
    qtbot.keyClicks(page.editor.name, "Porch")
    page.editor.score.setValue(60)
    page.editor.least.setValue(20)
    for event_class in (EventClass.VEHICLE, EventClass.ANIMAL, EventClass.PACKAGE, EventClass.MOTION):
        page.editor.classes[event_class].setChecked(False)
    page.editor.rest.setValue(90)
    saved(qtbot, page)
    (rule,) = load_detection(paths).of(YARD).rules
    assert (rule.name, rule.kind, rule.classes) == ("Porch", RuleKind.ZONE, (EventClass.PERSON,))
    assert (rule.min_score, rule.min_height, rule.cool_down_s) == (0.6, 0.2, 90.0)
    assert [(round(p.x, 2), round(p.y, 2)) for p in rule.points] == [(0.05, 0.1), (0.5, 0.1), (0.5, 0.9), (0.05, 0.9)]
    assert load_detection(paths).of(YARD).wrong_labels == (LABEL,)


def test_a_line_and_a_mask_are_drawn_by_keyboard_alone(page: RulesPage, paths: LibraryPaths, qtbot: QtBot) -> None:
    canvas = page.canvas
    page.draw[RuleKind.LINE].setFocus()
    qtbot.keyClick(page.draw[RuleKind.LINE], Qt.Key.Key_Space)
    assert QApplication.focusWidget() is canvas
    qtbot.keyClick(canvas, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(canvas, Qt.Key.Key_Space)
    for _ in range(4):
        qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(canvas, Qt.Key.Key_Space)
    page.editor.direction.setFocus()
    qtbot.keyClick(page.editor.direction, Qt.Key.Key_Down)
    page.draw[RuleKind.IGNORE].setFocus()
    qtbot.keyClick(page.draw[RuleKind.IGNORE], Qt.Key.Key_Space)
    qtbot.keyClick(canvas, Qt.Key.Key_Return)
    qtbot.keyClick(canvas, Qt.Key.Key_N)
    qtbot.keyClick(canvas, Qt.Key.Key_Left)
    assert "corner 1 of 4 at 34 %, 35 %" in canvas.accessibleName()
    assert previewed(qtbot, page) == "In the last week this would have raised 0 instead of 61 alarms."
    qtbot.keyClick(canvas, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.said.text().startswith("Saved."), timeout=WAIT_MS)
    line, mask = load_detection(paths).of(YARD).rules
    assert (line.kind, line.points) == (RuleKind.LINE, (Point(0.5, 0.45), Point(0.7, 0.45)))
    assert line.direction is LineDirection.LEFT
    assert (mask.kind, mask.points[0], len(mask.points)) == (RuleKind.IGNORE, Point(0.34, 0.35), 4)


def test_a_class_is_quiet_and_what_was_taught_is_forgotten_and_taken_back(
    page: RulesPage, paths: LibraryPaths, qtbot: QtBot
) -> None:
    page.raising[EventClass.PERSON].setFocus()
    qtbot.keyClick(page.raising[EventClass.PERSON], Qt.Key.Key_Space)
    assert previewed(qtbot, page) == "In the last week this would have raised 0 instead of 61 alarms."
    assert page.list.count() == 0, "the rule for it is the tick box"
    saved(qtbot, page)
    (rule,) = load_detection(paths).of(YARD).rules
    assert (rule.kind, rule.points, rule.classes) == (RuleKind.IGNORE, (), (EventClass.PERSON,))
    (row,) = page.labels.rows
    assert row.words.text().startswith("Animal: raises nothing in 1 place, since ")
    row.verb.setFocus()
    qtbot.keyClick(row.verb, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.labels.rows[0].words.text().startswith("Forgotten: "), timeout=WAIT_MS)
    assert load_detection(paths).of(YARD).wrong_labels == ()
