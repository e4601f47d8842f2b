"""The right button and the menu key open what can be done, with its keys: on a card of an event, and on the lanes."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.gui.timeline.lanes.timeline_paint import HEADER_PX
from tests.gui.window_stage import WAIT_MS, WindowStage, shown_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard", extend=True)
BY_MOUSE, BY_KEYBOARD = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard


def asked(widget: QWidget, at: QPoint, reason: QContextMenuEvent.Reason) -> QMenu:
    """The menu that opens; this platform sends no such event by itself."""
    QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def press(menu: QMenu, words: str, qtbot: QtBot) -> None:
    """Go to the entry by keyboard, and press it."""
    menu.setActiveAction(next(each for each in menu.actions() if each.text().partition("\t")[0] == words))
    qtbot.keyClick(menu, Qt.Key.Key_Return)


def test_a_card_has_a_menu_of_what_can_be_done_with_it(stage: WindowStage, qtbot: QtBot) -> None:
    with shown_window(stage, qtbot) as window:
        window.open_place("events")
        events = window.events
        qtbot.waitUntil(lambda: events.model.rowCount() == 2, timeout=WAIT_MS)
        at = events.list.visualRect(events.model.index(1)).center()
        qtbot.mouseClick(events.list.viewport(), Qt.MouseButton.RightButton, pos=at)
        assert events.list.selected_rows() == [1]
        menu = asked(events.list.viewport(), at, BY_MOUSE)
        assert menu.accessibleName() == "Person, Front door"
        assert [each.text() for each in menu.actions()] == [
            "Export clip\tE",
            "Keep\tU",
            "Reviewed\tR",
            "Timeline\tT",
            "Why\tW",
            "Wrong label\tX",
            "Delete\tDel",
        ]
        press(menu, "Why", qtbot)
        assert events.detail.why.isVisible()
        menu = asked(events.list.viewport(), QPoint(), BY_KEYBOARD)
        press(menu, "Timeline", qtbot)
        assert window.place == "timeline"


def test_a_moment_of_a_lane_has_a_menu_of_what_can_be_done_with_it(stage: WindowStage, qtbot: QtBot) -> None:
    with shown_window(stage, qtbot) as window:
        window.open_place("timeline")
        timeline, lanes = window.timeline, window.timeline.lanes
        qtbot.waitUntil(lambda: len(lanes.data.lanes) == 2 and bool(lanes.data.lanes[1].recorded), timeout=WAIT_MS)
        for offset_ms, words in ((2_000, "Start of the range"), (8_000, "End of the range")):
            wall_ms = stage.start_ms + offset_ms
            lanes.set_scale(lanes.scale.showing(wall_ms))
            at = QPoint(round(lanes.scale.x_of(wall_ms)) + HEADER_PX, lanes.lane_box(1).center().y())
            menu = asked(lanes, at, BY_MOUSE)
            assert not next(each for each in menu.actions() if each.text() == "Export the range\tE").isEnabled() or (
                offset_ms == 8_000
            )
            press(menu, words, qtbot)
        assert lanes.lane is not None
        assert lanes.lane.name == "Yard"
        span = timeline.range_bar.range.span
        assert span is not None
        assert abs(span.length_ms - 6_000) <= 2 * lanes.scale.ms_per_px
        press(asked(lanes, QPoint(), BY_KEYBOARD), "Forget the range", qtbot)
        assert timeline.range_bar.range.empty
