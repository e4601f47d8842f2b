"""What a strict eye looks for: sizes that hold still, words with room, nothing said twice, a way out of emptiness."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.camera import CameraState
from app.domain.event import EventClass
from app.domain.facts import CameraChanged, ProblemFound, VaultChanged
from app.domain.ids import CameraId
from app.gui.keys.actions import ACTIONS, BY_ID
from app.gui.keys.key_list import KeyList
from app.gui.live.tile.freshness import WaitingForPicture
from app.gui.live.tile.tile_words import TileState, message_of
from app.gui.looks import icons
from app.gui.looks.theme import DARK, LIGHT, apply_theme
from app.gui.settings.keys_section import KeyDialog
from app.gui.settings.parts import Amount, Choice, Switch
from app.gui.shell.strip_word import StripWord
from app.gui.timeline.ways.lane_filter_bar import LaneFilterBar
from app.gui.widgets.controls import icon_button, text_button
from app.gui.widgets.flow_layout import FlowLayout
from tests.gui.pseudo_language import clipped
from tests.gui.stage import LiveCameras, make_camera, make_library
from tests.gui.window_stage import WAIT_MS, WindowStage, shown_window, shown_window_over


def focused() -> QWidget:
    """What the keyboard acts on."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


DRAWN_NOWHERE = pytest.mark.qt_log_ignore("propagateSizeHints")
"""A window that is drawn nowhere has nobody to tell them to."""


def laid_out(widget: QWidget, qtbot: QtBot) -> QWidget:
    """The widget in a shown window of its own, in the look of the program."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, DARK)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@DRAWN_NOWHERE
@pytest.mark.parametrize("made", ["icon", "words", "chip", "number", "choice", "switch"])
def test_controls_are_32_high_and_do_not_grow_with_their_focus(made: str, qtbot: QtBot) -> None:
    chip = QToolButton()
    chip.setText("All")
    controls: dict[str, QWidget] = {
        "icon": icon_button(icons.PLAY, "Play (K)", lambda: None, DARK),
        "words": text_button("Export", "Export it", lambda: None),
        "chip": chip,
        "number": Amount("days", "never", 90),
        "choice": Choice((("a", "One"), ("b", "Other")), "a"),
        "switch": Switch(on=False),
    }
    host = QWidget()
    control = controls[made]
    column = QVBoxLayout(host)
    column.addWidget(control)
    column.addWidget(QLineEdit())  # which is where the focus is at first
    column.addStretch(1)
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    laid_out(host, qtbot)
    host.activateWindow()
    host.resize(600, 200)
    other = host.findChildren(QLineEdit)[-1]
    other.setFocus()
    qtbot.waitUntil(other.hasFocus, timeout=WAIT_MS)
    without = control.height()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(control.hasFocus, timeout=WAIT_MS)
    column.invalidate()
    column.activate()
    assert (without, control.height()) == (32, 32)


@DRAWN_NOWHERE
def test_words_and_buttons_in_a_row_that_breaks_stand_on_one_middle(qtbot: QtBot) -> None:
    page, row = QWidget(), FlowLayout()
    page.setLayout(row)
    words, buttons = QLabel("Draw"), [text_button(name, "", lambda: None) for name in ("Zone", "Line", "Mask")]
    for part in (words, *buttons):
        row.addWidget(part)
    qtbot.addWidget(page)
    page.resize(1000, 40)
    page.show()
    assert {abs(part.geometry().center().y() - words.geometry().center().y()) for part in buttons} <= {0, 1}
    page.resize(buttons[0].width() + words.width() + 8, 200)
    qtbot.waitUntil(lambda: buttons[2].y() > buttons[0].geometry().bottom())
    assert row.heightForWidth(page.width()) == buttons[2].geometry().bottom() + 1
    assert abs(buttons[0].geometry().center().y() - words.geometry().center().y()) <= 1


@pytest.mark.parametrize("name", ["QPushButton", "QToolButton"])
def test_a_button_that_stays_pressed_looks_otherwise(name: str, qtbot: QtBot) -> None:
    button = text_button("Why", "", lambda: None) if name == "QPushButton" else QToolButton()
    button.setCheckable(True)
    qtbot.addWidget(button)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for look in (DARK, LIGHT):
        apply_theme(application, look)
        button.setChecked(False)
        before = button.grab().toImage()
        button.setChecked(True)
        assert button.grab().toImage() != before
    apply_theme(application, DARK)


def test_a_number_goes_up_and_down_by_a_press_of_the_mouse(qtbot: QtBot) -> None:
    number = Amount("days", "never", 90)
    number.show_amount(7)
    laid_out(number, qtbot)
    right, middle = number.width(), number.height() // 2
    qtbot.mouseClick(number, Qt.MouseButton.LeftButton, pos=QPoint(right - 17, middle))
    assert number.amount == 8
    qtbot.mouseClick(number, Qt.MouseButton.LeftButton, pos=QPoint(right - 49, middle))
    qtbot.mouseClick(number, Qt.MouseButton.LeftButton, pos=QPoint(right - 49, middle))
    assert number.amount == 6


def test_every_action_is_listed_once() -> None:
    assert [each for each, count in Counter(action.id for action in ACTIONS).items() if count > 1] == []


@DRAWN_NOWHERE
def test_the_list_of_keys_reads_without_scrolling_sideways(stage: WindowStage, qtbot: QtBot) -> None:
    with shown_window(stage, qtbot) as window:
        keys = KeyList(window, window.keys, "timeline")
        qtbot.addWidget(keys)
        keys.show()
        scroll = keys.findChild(QScrollArea)
        assert scroll is not None
        assert scroll.widget().width() <= scroll.viewport().width()
        assert clipped(keys) == []


@DRAWN_NOWHERE
def test_a_key_that_is_taken_is_refused_in_words_that_are_not_cut_off(stage: WindowStage, qtbot: QtBot) -> None:
    with shown_window(stage, qtbot) as window:
        dialog = KeyDialog(window, window.keys, BY_ID["live.privacy"])
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.take("M")
        assert "M already means" in dialog.conflict
        labels = dialog.findChildren(QLabel)
        assert len(labels) == 3
        qtbot.waitUntil(lambda: all(each.height() >= each.heightForWidth(each.width()) for each in labels))


def test_a_silent_camera_says_once_that_it_is_tried_again() -> None:
    sentence = "No picture arrived in 8 seconds. Trying again."
    fact = CameraChanged(CameraId("yard"), "Yard", CameraState.OFFLINE, 0, sentence, attempt=3)
    state = TileState("Yard", WaitingForPicture(), fact, False, False, "", 0)
    assert message_of(state) == ("No picture yet. Trying again (attempt 3).", "No picture arrived in 8 seconds.")


def test_an_empty_wall_leads_to_the_cameras(tmp_path: Path, qtbot: QtBot) -> None:
    library = make_library(tmp_path / "empty", {})
    with LiveCameras(library.paths, {}).running(), shown_window_over(library.paths, qtbot) as window:
        qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 0/0", timeout=WAIT_MS)
        window.open_place("live")
        button = window.live.wall.empty.button
        qtbot.waitUntil(button.isVisible, timeout=WAIT_MS)
        assert not window.live.bar.snapshot.isEnabled()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert window.place == "cameras"
        window.open_place("health")
        with qtbot.waitSignal(window.health.loaded, timeout=WAIT_MS):
            window.health.reload()
        assert window.health.table.isHidden()
        assert focused() is window.health, "not the rail"
        window.open_place("timeline")
        nothing = ("Nothing has been recorded yet.", "")
        qtbot.waitUntil(lambda: window.timeline.pane.message() == nothing, timeout=WAIT_MS)
        assert window.timeline.controls.sentence.text() == "", "it is said once"
        window.open_place("events")
        qtbot.waitUntil(window.events.nothing.isVisible, timeout=WAIT_MS)
        assert window.events.pane.message() == ("", ""), "there is no event to choose"


def test_the_strip_warns_where_not_all_is_recorded_and_what_says_nothing_takes_no_room(
    stage: WindowStage, qtbot: QtBot
) -> None:
    silent, sentence = make_camera("Yard").id, "No picture arrived in 8 seconds. Trying again."
    facts = [CameraChanged(silent, "Yard", CameraState.OFFLINE, 0, sentence, attempt=1)]
    cameras = LiveCameras(stage.library.paths, {"Front door": (stage.clip, 0.0)}, facts)
    with cameras.running(), shown_window(stage, qtbot) as window:
        strip = window.strip
        qtbot.waitUntil(lambda: strip.recording_text == "Recording 1/2", timeout=WAIT_MS)
        shown = [word for word in strip.findChildren(StripWord) if word.isVisible()]
        assert [word.words for word in shown if word.objectName() == "problem" and word.words] == ["Recording 1/2"]
        assert all(word.words for word in shown if word.objectName() != "problem")
        cameras.server.publish(CameraChanged(silent, "Yard", CameraState.RECORDING, 0))
        qtbot.waitUntil(lambda: strip.recording_text == "Recording 2/2", timeout=WAIT_MS)
        assert [word for word in strip.findChildren(StripWord) if word.objectName() == "problem" and word.words] == []


def test_a_long_problem_is_shortened_on_the_strip_before_anything_else_is_cut(stage: WindowStage, qtbot: QtBot) -> None:
    long = "Disk full: oldest recordings are being deleted. 19 days are kept. " * 3
    facts = [ProblemFound("disk", long), VaultChanged(3, 1, True, "The bucket refused the key.")]
    cameras = LiveCameras(stage.library.paths, {"Front door": (stage.clip, 0.0)}, facts)
    with cameras.running(), shown_window(stage, qtbot) as window:
        window.resize(1024, 640)
        strip = window.strip
        qtbot.waitUntil(lambda: strip.problem_text == long, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: window.width() == 1024, timeout=WAIT_MS)
        shown = [each for each in strip.findChildren(StripWord) if each.isVisible() and each.words != long]
        assert len(shown) == 2
        qtbot.waitUntil(lambda: all(each.width() >= each.sizeHint().width() for each in shown), timeout=WAIT_MS)
        problem = next(each for each in strip.findChildren(StripWord) if each.words == long)
        assert problem.geometry().right() <= strip.width() - 6
        assert problem.toolTip() == long


def test_the_marks_on_the_filter_are_sharp_on_a_screen_with_two_pixels_for_one(qtbot: QtBot) -> None:
    bar = LaneFilterBar(DARK)
    qtbot.addWidget(bar)
    marks = [each.icon() for each in bar.findChildren(QToolButton) if not each.icon().isNull()]
    assert len(marks) == len(EventClass)
    assert {icon.pixmap(QSize(16, 16), 2.0).size() for icon in marks} == {QSize(32, 32)}
