"""Rules that were drawn and not saved, in a real window over a real engine: no click and no closing loses them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.paths import LibraryPaths
from app.domain.ids import CameraId
from app.domain.rules import EVERY_VISIT, DetectionRule, RuleKind
from app.gui.cameras.rules.leaving import LeavingDialog
from app.gui.cameras.rules.rules_page import RulesPage
from app.gui.shell.main_window import MainWindow
from app.vision.rule_store import change_detection, load_detection
from tests.gui.camera_stage import click
from tests.gui.window_stage import shown_window_over
from tests.helpers.engine import camera_at, prepare_library, running_engine, wait_for_link

pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints"
)  # a window that is drawn nowhere has nobody to tell them to
WAIT_MS = 30_000
YARD, DOOR = CameraId("yard"), CameraId("door")
FAR = "rtsp://127.0.0.1:9/main"
"""Nobody answers there: a zone is drawn on a blank picture as well."""


@pytest.fixture(autouse=True)
def _settings_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOUVER_CONFIG_DIR", str(tmp_path / "settings"))


@pytest.fixture
def paths(tmp_path: Path) -> Iterator[LibraryPaths]:
    found = prepare_library(tmp_path / "library", [camera_at(FAR, "yard"), camera_at(FAR, "door")])
    with running_engine(found):
        wait_for_link(found)
        yield found


@pytest.fixture
def window(paths: LibraryPaths, qtbot: QtBot) -> Iterator[MainWindow]:
    with shown_window_over(paths, qtbot) as window:
        window.open_place("cameras")
        yield window


def open_rules(window: MainWindow, qtbot: QtBot, camera_id: CameraId) -> RulesPage:
    cards = window.cameras.list_page.cards
    qtbot.waitUntil(lambda: camera_id in cards and cards[camera_id].open.isVisible(), timeout=WAIT_MS)
    click(qtbot, cards[camera_id].open)
    window.cameras.page.ensureWidgetVisible(window.cameras.page.rules)
    click(qtbot, window.cameras.page.rules)
    page = window.cameras.rules
    qtbot.waitUntil(lambda: page.book.loaded, timeout=WAIT_MS)
    return page


def draw_zone(page: RulesPage, qtbot: QtBot) -> None:
    click(qtbot, page.draw[RuleKind.ZONE])
    where = page.canvas.where
    for x, y in ((0.1, 0.1), (0.5, 0.1), (0.5, 0.9), (0.1, 0.1)):
        at = QPoint(round(where.left() + x * where.width()), round(where.top() + y * where.height()))
        qtbot.mouseClick(page.canvas, Qt.MouseButton.LeftButton, pos=at)
    assert page.list.count() == 1
    assert page.save.isEnabled()


def back_to_list(window: MainWindow, qtbot: QtBot) -> None:
    click(qtbot, window.cameras.rules.back)
    click(qtbot, window.cameras.page.back)


def close_and_be_asked(window: MainWindow, qtbot: QtBot) -> LeavingDialog:
    assert not window.close()
    assert window.isVisible()
    dialog = window.cameras.leaving
    assert dialog is not None
    qtbot.waitUntil(dialog.isVisible, timeout=WAIT_MS)
    return dialog


def test_what_was_drawn_waits_while_another_camera_s_rules_are_open_and_is_saved_at_the_end(
    window: MainWindow, paths: LibraryPaths, qtbot: QtBot
) -> None:
    page = open_rules(window, qtbot, YARD)
    draw_zone(page, qtbot)
    back_to_list(window, qtbot)
    assert open_rules(window, qtbot, DOOR).list.count() == 0, "the other camera has none"
    draw_zone(page, qtbot)
    back_to_list(window, qtbot)
    open_rules(window, qtbot, YARD)
    assert page.list.count() == 1
    assert page.said.text() == "What you changed here is not saved yet."
    assert page.undo.isEnabled(), "its steps are there too"
    window.open_place("live")
    dialog = close_and_be_asked(window, qtbot)
    assert window.place == "cameras"
    assert "Yard door, Door door" in dialog.accessibleDescription()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.stay, timeout=WAIT_MS)
    qtbot.keyClick(dialog.stay, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert page.list.count() == 1
    click(qtbot, close_and_be_asked(window, qtbot).save)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT_MS)
    assert [rule.kind for rule in load_detection(paths).of(YARD).rules] == [RuleKind.ZONE]
    assert [rule.kind for rule in load_detection(paths).of(DOOR).rules] == [RuleKind.ZONE]


def test_what_is_discarded_is_gone_and_the_window_closes(window: MainWindow, paths: LibraryPaths, qtbot: QtBot) -> None:
    draw_zone(open_rules(window, qtbot, YARD), qtbot)
    click(qtbot, close_and_be_asked(window, qtbot).discard)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT_MS)
    assert load_detection(paths).of(YARD) == EVERY_VISIT


def test_what_cannot_be_saved_stays_and_so_does_the_window(
    window: MainWindow, paths: LibraryPaths, qtbot: QtBot
) -> None:
    page = open_rules(window, qtbot, YARD)
    draw_zone(page, qtbot)
    other = DetectionRule("Elsewhere", RuleKind.IGNORE)
    change_detection(paths, YARD, lambda rules: replace(rules, rules=(other,)))
    window.open_place("live")
    click(qtbot, close_and_be_asked(window, qtbot).save)
    qtbot.waitUntil(lambda: page.said.objectName() == "problem", timeout=WAIT_MS)
    assert window.isVisible()
    assert page.isVisible()
    assert page.save.isEnabled()
    assert load_detection(paths).of(YARD).rules == (other,)
    click(qtbot, close_and_be_asked(window, qtbot).discard)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=WAIT_MS)


def test_another_language_is_taken_up_once_the_rules_were_saved(
    window: MainWindow, paths: LibraryPaths, qtbot: QtBot
) -> None:
    draw_zone(open_rules(window, qtbot, YARD), qtbot)
    with qtbot.waitSignal(window.reopen_asked, timeout=WAIT_MS):
        window.settings.reopen_asked.emit()
        assert window.cameras.leaving is not None
        click(qtbot, window.cameras.leaving.save)
    assert len(load_detection(paths).of(YARD).rules) == 1
    assert window.close()
