"""Everything can be named, reached and seen: every control of every place, by keyboard and by screen readers."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QColor,
    QImage,
    QPalette,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.camera import CameraState
from app.domain.event import EventClass
from app.domain.facts import CameraChanged
from app.gui.looks.look import look_of, look_of_palette
from app.gui.looks.theme import DARK, contrast
from app.gui.preferences import ThemeChoice
from app.gui.shell.main_window import MainWindow
from app.gui.shell.rail import PLACES
from tests.gui.living_window import PAGES, living_window, open_page
from tests.gui.stage import LiveCameras, make_camera
from tests.gui.window_stage import NAMES, WAIT_MS, WindowStage, shown_window

CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QPlainTextEdit, QAbstractItemView, QSlider)
NAME = QAccessible.Text.Name
_LONGEST_TAB = 400


@pytest.fixture
def window(stage: WindowStage, qtbot: QtBot) -> Iterator[MainWindow]:
    """The whole window over two live cameras, with an engine's real desks behind the link."""
    with living_window(stage, qtbot) as window:
        yield window


def controls_of(root: QWidget) -> list[QWidget]:
    """What can be operated and is shown, without Qt's own parts of such a control."""
    found = [each for each in root.findChildren(QWidget) if isinstance(each, CONTROLS) and each.isVisible()]
    return [each for each in found if not each.objectName().startswith("qt_") and not _is_part(each)]


def _is_part(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView):
            return True
        parent = parent.parentWidget()
    return False


def described(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or text or widget.toolTip()!r}"


def reader_of(widget: QWidget) -> QAccessibleInterface:
    """What Qt tells screen readers of it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def test_every_control_has_a_name_and_is_reached_by_tab_with_a_ring(window: MainWindow, qtbot: QtBot) -> None:
    complaints: dict[str, list[str]] = {}
    for page in PAGES:
        open_page(window, page, qtbot)
        shown = controls_of(window)
        assert len(shown) > len(PLACES), page
        found = [f"no name: {described(each)}" for each in shown if not reader_of(each).text(NAME).strip()]
        window.activateWindow()  # this platform has no user who would
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=WAIT_MS)
        reached = walked_by_tab(page)
        missed = [each for each in shown if each.isEnabled() and not _is_reached(each, reached)]
        found += [f"Tab passes by: {described(each)}" for each in missed]
        buttons = [each for each in reached if isinstance(each, QAbstractButton)]
        found += [f"no ring: {described(each)}" for each in buttons if not shows_focus(each)]
        if found:
            complaints[page] = found
    assert complaints == {}


def walked_by_tab(page: str) -> list[QWidget]:
    """Everything that Tab comes by until it is where it began."""
    reached: list[QWidget] = []
    for _ in range(_LONGEST_TAB):
        focused = QApplication.focusWidget()
        assert focused is not None, f"{page}: the focus went away behind {[described(each) for each in reached]}"
        if focused in reached:
            break
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return reached


def _is_reached(widget: QWidget, reached: list[QWidget]) -> bool:
    """Of buttons of which one is chosen, Tab comes by that one and the arrows by the rest."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return widget in reached or any(each in reached for each in (group.buttons() if group is not None else ()))


def shows_focus(button: QAbstractButton) -> bool:
    """Whether it looks otherwise while it has the focus."""
    if not button.isVisible():
        return True  # what scrolled out of sight, or opened and closed again
    button.clearFocus()
    without = picture_of(button)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    return picture_of(button) != without


def picture_of(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def test_the_timeline_is_a_slider_whose_value_says_moment_camera_and_event(
    window: MainWindow, stage: WindowStage, qtbot: QtBot
) -> None:
    open_page(window, "timeline", qtbot)
    lanes = window.timeline.lanes
    qtbot.waitUntil(lambda: all(lane.events for lane in lanes.data.lanes), timeout=WAIT_MS)
    lanes.choose(stage.events[0].camera_id)
    window.timeline.go_to(stage.events[0].start_ms + 1_000, playing=False)
    reader = reader_of(lanes)
    assert reader.role() is QAccessible.Role.Slider
    assert reader.text(NAME) == "Timeline"
    said = reader.text(QAccessible.Text.Value)
    assert re.fullmatch(r"\w+ \d+ \w+ \d{4}, \d\d:\d\d:\d\d, Front door, Person", said)
    value = reader.valueInterface()
    assert value.minimumValue() < value.currentValue() <= value.maximumValue()
    shown = window.timeline.pane.frames_shown
    value.setCurrentValue(stage.start_ms // 1000 + 7)
    assert lanes.playhead_ms == (stage.start_ms // 1000 + 7) * 1000
    qtbot.waitUntil(lambda: window.timeline.pane.frames_shown > shown, timeout=WAIT_MS)
    assert reader.text(QAccessible.Text.Value).endswith("Front door")


def test_a_live_tile_is_a_picture_that_names_its_state_and_can_be_pressed(window: MainWindow, qtbot: QtBot) -> None:
    tile = window.live.tiles[0]
    reader = reader_of(tile)
    assert reader.role() is QAccessible.Role.Graphic
    assert reader.text(NAME) == f"{tile.name}, live, recording"
    action = reader.actionInterface()
    assert action.actionNames() == [QAccessibleActionInterface.pressAction()]
    action.doAction(action.actionNames()[0])
    assert window.live.maximised == tile.camera_id


def test_readers_of_windows_that_are_gone_are_let_go(stage: WindowStage, qtbot: QtBot, tmp_path: Path) -> None:
    with shown_window(stage, qtbot) as window:
        lanes = window.timeline.lanes
        assert reader_of(lanes).role() is QAccessible.Role.Slider
    again = reader_of(lanes)
    assert again.isValid()


def test_nothing_moves_where_motion_is_reduced(window: MainWindow, qtbot: QtBot) -> None:
    window.settings.row_named("Reduced motion")
    window.preferences.set_flag("look/reduced_motion", True)
    for page in PAGES:
        open_page(window, page, qtbot)
        running = QAbstractAnimation.State.Running
        assert [each for each in window.findChildren(QAbstractAnimation) if each.state() is running] == []
    lanes = window.timeline.lanes
    assert not lanes.gliding


def test_that_recording_stops_somewhere_is_announced_at_once_and_once(
    stage: WindowStage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append((event.message(), event.politeness()))

    cameras = LiveCameras(stage.library.paths, dict.fromkeys(NAMES, (stage.clip, 0.0)))
    with cameras.running(), shown_window(stage, qtbot) as window:
        qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 2/2", timeout=WAIT_MS)
        monkeypatch.setattr(QAccessible, "isActive", lambda: True)
        monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
        for name in NAMES:
            cameras.server.publish(CameraChanged(make_camera(name).id, name, CameraState.OFFLINE, 0))
        qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 0/2", timeout=WAIT_MS)
        urgent = [words for words, how in said if how is QAccessible.AnnouncementPoliteness.Assertive]
        assert urgent == ["Recording 1/2"]
        assert any("Front door" in words for words, _ in said), "what each camera does is said politely"


def palette_of(ground: str, ink: str, chosen: str, on_chosen: str) -> QPalette:
    palette, role = QPalette(), QPalette.ColorRole
    roles = {role.Window: ground, role.WindowText: ink, role.Highlight: chosen, role.HighlightedText: on_chosen}
    for each, colour in roles.items():
        palette.setColor(each, QColor(colour))
    return palette


@pytest.mark.parametrize(
    ("ground", "ink", "chosen", "on_chosen"),
    [
        ("#000000", "#ffffff", "#1aebff", "#000000"),
        ("#ffffff", "#000000", "#37006e", "#ffffff"),
        ("#2d3236", "#ffffff", "#abcfe5", "#000000"),
        ("#fffaef", "#3d3d3d", "#fdf1c8", "#2b2b2b"),  # whose choice can hardly be told from its ground
    ],
)
def test_high_contrast_has_the_colours_of_the_system_alone_and_all_of_it_is_read(
    ground: str, ink: str, chosen: str, on_chosen: str
) -> None:
    look = look_of_palette(palette_of(ground, ink, chosen, on_chosen))
    assert {look.background, look.surface, look.lane} == {ground}
    assert {look.text, look.second_text, look.border, look.line} == {ink}
    assert look.accent in (chosen, ink)
    for colour in (look.text, look.accent, look.danger, look.warning, look.ok):
        assert contrast(colour, ground) >= 4.5
    assert contrast(look.on_accent, look.accent) >= 4.5
    assert all(contrast(look.event(each).name(), ground) >= 3 for each in EventClass)


def test_high_contrast_is_followed_only_where_the_user_follows_the_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.gui.looks.look.high_contrast_is_wanted", lambda: True)
    before = qapp.palette()
    try:
        look = look_of(ThemeChoice.SYSTEM)
        assert look.background == qapp.palette().color(QPalette.ColorRole.Window).name()
        assert look.border == look.text
        assert look_of(ThemeChoice.DARK) == DARK
    finally:
        qapp.setPalette(before)
