"""S on the timeline saves the frame at the playhead in the camera's full size, and says where, or why it could not."""

import shutil
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.gui.shell.main_window import MainWindow
from tests.gui.window_stage import WAIT_MS, WindowStage, shown_window


def ready(window: MainWindow, qtbot: QtBot) -> None:
    window.open_place("timeline")
    lanes = window.timeline.lanes
    qtbot.waitUntil(lambda: len(lanes.data.lanes) == 2 and bool(lanes.data.lanes[0].recorded), timeout=WAIT_MS)


def test_a_picture_of_a_recorded_moment_is_saved_in_full_size(stage: WindowStage, tmp_path: Path, qtbot: QtBot) -> None:
    with shown_window(stage, qtbot) as window:
        window.preferences.remember_picture_folder(tmp_path / "pictures")
        ready(window, qtbot)
        timeline = window.timeline
        timeline.go_to(stage.start_ms + 4_050, playing=False)
        qtbot.waitUntil(lambda: timeline.pane.frames_shown == 1, timeout=WAIT_MS)
        shown_ms = timeline.pane.wall_ms
        with qtbot.waitSignal(timeline.told, timeout=WAIT_MS) as told:
            qtbot.keyClick(timeline, Qt.Key.Key_S)
        [saved] = (tmp_path / "pictures").iterdir()
        assert str(saved) in told.args[0]
        assert saved.name.startswith("Front door ")
        assert window.strip.problem_text == told.args[0]
        with Image.open(saved) as picture:
            assert picture.size == (320, 180)  # the camera's own, however large the pane is
        assert timeline.pane.wall_ms == shown_ms
        [button] = [
            each for each in timeline.findChildren(QAbstractButton) if each.toolTip().endswith("chosen camera (S)")
        ]
        with qtbot.waitSignal(timeline.told, timeout=WAIT_MS):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert len(list((tmp_path / "pictures").iterdir())) == 2  # no picture replaces another


def test_where_nothing_was_recorded_no_picture_is_saved_and_it_says_so(
    stage: WindowStage, tmp_path: Path, qtbot: QtBot
) -> None:
    with shown_window(stage, qtbot) as window:
        window.preferences.remember_picture_folder(tmp_path / "pictures")
        ready(window, qtbot)
        timeline = window.timeline
        timeline.go_to(stage.start_ms - 30_000, playing=False)
        with qtbot.waitSignal(timeline.told, timeout=WAIT_MS) as told:
            qtbot.keyClick(timeline, Qt.Key.Key_S)
        assert told.args == ["Nothing was recorded at this moment, so no picture was saved."]
        shutil.rmtree(stage.library.paths.footage)
        timeline.go_to(stage.start_ms + 1_000, playing=False)
        with qtbot.waitSignal(timeline.told, timeout=WAIT_MS) as told:
            qtbot.keyClick(timeline, Qt.Key.Key_S)
        assert "no picture was saved" in told.args[0]
        assert not (tmp_path / "pictures").exists()
