"""The recorder ended while the window was open: the strip leads to Health, and a button there starts it again."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.gui.shell.strip_word import StripWord
from tests.gui.stage import make_library
from tests.gui.window_stage import WAIT_MS, shown_window_over


def test_a_recorder_that_ended_is_started_from_the_window_in_two_clicks(tmp_path: Path, qtbot: QtBot) -> None:
    paths = make_library(tmp_path / "library", {}).paths
    with shown_window_over(paths, qtbot) as window:
        qtbot.waitUntil(lambda: "engine" in window.strip.problem_text, timeout=WAIT_MS)
        words = window.strip.findChildren(StripWord)
        [lost] = [each for each in words if each.words == "The recorder does not answer"]
        qtbot.mouseClick(lost, Qt.MouseButton.LeftButton)
        assert window.place == "health"

        def offered() -> list[QPushButton]:
            buttons = window.health.problems.findChildren(QPushButton)
            return [each for each in buttons if each.text() == "Start the recorder" and each.isVisible()]

        qtbot.waitUntil(lambda: len(offered()) == 1)
        qtbot.mouseClick(offered()[0], Qt.MouseButton.LeftButton)
        recorder = window.health.recorder
        qtbot.waitUntil(lambda: recorder.process is not None, timeout=WAIT_MS)
        process = recorder.process
        assert process is not None
        try:
            qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 0/0", timeout=WAIT_MS)
            assert not offered()
            assert window.health.problems.sentences == ["No cameras yet, so nothing is recorded."]
            recorder.start()
            assert recorder.process is process, "one is enough"
        finally:
            process.terminate()
            process.wait(20)
        qtbot.waitUntil(lambda: len(offered()) == 1, timeout=WAIT_MS)
