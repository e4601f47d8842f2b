"""The strip says how long the disk lasts, and each of its facts leads where more is said, by mouse and keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.facts import ProblemFound, StorageChanged, VaultChanged
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.asking.tasks import Tasks
from app.gui.export.export_runner import ExportRunner
from app.gui.shell.status_strip import StatusStrip
from app.gui.shell.strip_word import StripWord
from tests.gui.stage import LiveCameras
from tests.gui.window_stage import WAIT_MS, WindowStage, shown_window


@pytest.mark.parametrize(
    ("days_left", "days_held", "text"),
    [
        (None, 19.2, "Disk: 19 days fit"),
        (30.0, 40.0, "Disk: 40 days fit"),
        (3.2, 19.0, "Disk: full in 3 days"),
        (0.0, 0.2, "Disk: 5 hours fit"),
        (None, None, ""),
    ],
)
def test_the_strip_tells_the_days_on_the_disk(
    qtbot: QtBot, bridge: EngineBridge, tmp_path: Path, days_left: float | None, days_held: float | None, text: str
) -> None:
    strip = StatusStrip(bridge, ExportRunner(tmp_path, Tasks()))
    qtbot.addWidget(strip)
    bridge.storage_changed.emit(StorageChanged((), (), days_left, days_held, "A sentence."))
    assert strip.disk_text == text


def test_each_fact_of_the_strip_leads_where_more_is_said(stage: WindowStage, qtbot: QtBot) -> None:
    facts = [
        ProblemFound("disk", "Disk full & hot."),
        VaultChanged(3, 1, True, "The bucket refused the key."),
        StorageChanged((), (), None, 19.2, "19 days fit."),
    ]
    with LiveCameras(stage.library.paths, {}, facts).running(), shown_window(stage, qtbot) as window:
        strip = window.strip
        qtbot.waitUntil(lambda: bool(strip.disk_text and strip.problem_text), timeout=WAIT_MS)
        words = {each.words.partition(":")[0]: each for each in strip.findChildren(StripWord) if each.isVisible()}
        for named, place in (
            ("Recording 0/0", "cameras"),
            ("Disk", "health"),
            ("Vault", "vault"),
            ("Disk full & hot.", "health"),
        ):
            window.open_place("live")
            qtbot.mouseClick(words[named], Qt.MouseButton.LeftButton)
            assert window.place == place, named
        assert words["Disk"].toolTip() == "19 days fit."
        window.open_place("live")
        strip.tell("Saved the picture.")
        qtbot.mouseClick(words["Disk full & hot."], Qt.MouseButton.LeftButton)
        assert (window.place, strip.problem_text) == ("live", "Disk full & hot.")


def _focused() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def test_f6_goes_through_rail_toolbar_content_and_strip_and_back(stage: WindowStage, qtbot: QtBot) -> None:
    with LiveCameras(stage.library.paths, {}, []).running(), shown_window(stage, qtbot) as window:
        qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 0/0", timeout=WAIT_MS)
        for place, bar in (("timeline", window.timeline.controls), ("live", window.live.bar), ("health", None)):
            window.open_place(place)
            areas = [window.rail, *([bar] if bar is not None else []), None, window.strip]
            window.rail.checked.setFocus()
            for area in [*areas[1:], window.rail]:
                qtbot.keyClick(_focused(), Qt.Key.Key_F6)
                in_areas = [each for each in areas if each is not None and each.isAncestorOf(_focused())]
                assert in_areas == ([] if area is None else [area]), place
            qtbot.keyClick(_focused(), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
            assert window.strip.isAncestorOf(_focused())
