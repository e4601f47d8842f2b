"""Walls in several windows, each with its own layout, and the wall alone on a screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.cli.arguments import parse_arguments
from app.cli.desktop_arguments import DesktopArguments
from app.gui.live.verbs import Verb
from tests.gui.stage import LiveCameras
from tests.gui.window_stage import NAMES, WAIT_MS, WindowStage, shown_window


def cameras_of(stage: WindowStage) -> LiveCameras:
    return LiveCameras(stage.library.paths, dict.fromkeys(NAMES, (stage.clip, 0.0)))


def test_a_second_window_shows_the_same_cameras_in_its_own_layout(stage: WindowStage, qtbot: QtBot) -> None:
    with cameras_of(stage).running(), shown_window(stage, qtbot) as window:
        qtbot.waitUntil(lambda: len(window.live.live_tiles) == 2, timeout=WAIT_MS)
        window.live.bar.window_button.click()
        [second] = window.walls.windows
        assert second.isFullScreen() or second.isVisible()
        qtbot.waitUntil(lambda: len(second.live.live_tiles) == 2, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: len(window.live.live_tiles) == 2, timeout=WAIT_MS)
        hidden = second.live.tiles[0].camera_id
        second.live.act(Verb.HIDE, hidden)
        assert [tile.camera_id for tile in second.live.wall.seen] == [second.live.tiles[1].camera_id]
        assert len(window.live.wall.seen) == 2
        second.live.act(Verb.SOUND, second.live.tiles[1].camera_id)
        assert window.live.hearing.camera_id == second.live.tiles[1].camera_id  # one camera is heard, wherever
        second.live.act(Verb.TIMELINE, hidden)
        assert window.place == "timeline"
        second.live.hearing.toggle()
    assert window.walls.windows == []
    with shown_window(stage, qtbot) as again:
        again.walls.open_again()
        [second] = again.walls.windows
        qtbot.waitUntil(lambda: len(second.live.tiles) == 2 or len(again.live.tiles) == 2, timeout=WAIT_MS)
        assert second.live.wall.state.arrangement.hidden == (hidden,)
        second.close()
        assert again.walls.windows == []
    with shown_window(stage, qtbot) as once_more:
        once_more.walls.open_again()
        assert once_more.walls.windows == []  # it was closed by its user


def test_in_the_kiosk_there_is_nothing_but_the_wall_and_escape_asks(stage: WindowStage, qtbot: QtBot) -> None:
    with cameras_of(stage).running(), shown_window(stage, qtbot) as window:
        window.show_wall_alone()
        qtbot.waitUntil(lambda: len(window.live.live_tiles) == 2, timeout=WAIT_MS)
        assert window.isFullScreen()
        assert not any(part.isVisible() for part in (window.rail, window.strip, window.live.bar))
        assert window.live.wall.height() == window.height()
        qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClick(window.live, Qt.Key.Key_T)
        qtbot.keyClick(window, Qt.Key.Key_F11)
        assert window.place == "live"
        assert window.isFullScreen()
        window.live.maximise(window.live.tiles[0].camera_id)
        qtbot.keyClick(window.live, Qt.Key.Key_Escape)
        assert window.live.maximised is None
        assert not window.kiosk.question.isVisible()
        qtbot.keyClick(window.live, Qt.Key.Key_Escape)
        assert window.kiosk.question.isVisible()
        assert QApplication.focusWidget() is window.kiosk.question.stay
        window.resize(1100, 700)  # the screen turns, or another one takes over
        asked = window.kiosk.question.geometry()
        assert abs(asked.center().x() - window.rect().center().x()) <= 1
        assert asked.bottom() < window.height()
        qtbot.keyClick(window.kiosk.question, Qt.Key.Key_Escape)
        assert not window.kiosk.question.isVisible()
        assert not window.rail.isVisible()
        qtbot.keyClick(window.live, Qt.Key.Key_Escape)
        qtbot.mouseClick(window.kiosk.question.leave, Qt.MouseButton.LeftButton)
        assert window.rail.isVisible()
        assert not window.isFullScreen()
        window.open_place("health")
        assert window.place == "health"


@pytest.mark.parametrize(("typed", "kiosk"), [(["--kiosk"], True), (["desktop", "--kiosk"], True), ([], False)])
def test_the_kiosk_is_typed_at_the_start(tmp_path: Path, typed: list[str], kiosk: bool) -> None:
    found = parse_arguments(["--library", str(tmp_path), *typed])
    assert isinstance(found, DesktopArguments)
    assert found.kiosk is kiosk
