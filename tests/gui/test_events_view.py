"""From an event to a verified clip, and to footage that is kept: by mouse and by keyboard, over real processes."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.core.bus import Bus
from app.core.paths import window_settings
from app.domain.facts import KeepChanged
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.engine.keep_desk import KeepDesk
from app.gui.events.events_model import KEPT_ROLE
from app.gui.events.events_view import EventsView
from app.gui.preferences import Preferences
from app.gui.shell.main_window import MainWindow
from app.playback.export.check import check_export
from app.recording.journal import Journal
from app.recording.keeps import kept_spans
from app.recording.recovery import journal_path
from tests.gui.stage import LiveCameras
from tests.gui.window_stage import WAIT_MS, WindowStage, shown_window


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where exports go, as the user chose before."""
    chosen = tmp_path / "clips"
    Preferences(window_settings()).remember_export_folder(chosen)
    return chosen


def opened(window: MainWindow, qtbot: QtBot) -> EventsView:
    """The place Events with both events listed, by one click."""
    window.open_place("events")
    events = window.events
    qtbot.waitUntil(lambda: events.model.rowCount() == 2 and events.list.currentIndex().isValid(), timeout=WAIT_MS)
    return events


def wait_for_end(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.exports.running, timeout=3 * WAIT_MS)


def test_a_click_plays_the_event_and_the_next_makes_a_verified_clip(
    window: MainWindow, stage: WindowStage, qtbot: QtBot, folder: Path
) -> None:
    events = opened(window, qtbot)
    row = events.list.visualRect(events.model.index(1)).center()
    qtbot.mouseClick(events.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.x(), row.y()))
    qtbot.waitUntil(lambda: events.pane.playing, timeout=WAIT_MS)
    shares: list[str] = []
    window.exports.progressed.connect(lambda _: shares.append(events.detail.exports.detail))
    qtbot.mouseClick(events.detail.export_button, Qt.MouseButton.LeftButton)
    assert not events.detail.export_button.isEnabled()
    assert events.detail.exports.sentence.startswith("Exporting Front door, ")
    wait_for_end(window, qtbot)
    assert re.match(r"Verified\. (\d+) of \1 parts match the fingerprints", events.detail.exports.sentence)
    assert shares
    assert window.strip.export_text == ""
    [film] = folder.glob("*.mp4")
    assert events.detail.exports.detail == f"Saved as {film}"
    assert check_export(film, stage.library.paths).sound


def test_e_exports_and_names_the_part_that_was_altered(
    window: MainWindow, stage: WindowStage, qtbot: QtBot, folder: Path
) -> None:
    segment = next(each for each in stage.library.segments if each.camera_id == stage.events[1].camera_id)
    path = stage.library.paths.root / segment.path
    content = bytearray(path.read_bytes())
    content[-1] ^= 1  # in the last sample
    path.write_bytes(content)
    events = opened(window, qtbot)
    qtbot.keyClick(events.list, Qt.Key.Key_E)
    wait_for_end(window, qtbot)
    assert events.detail.exports.sentence.startswith("Not verified. Part 1 differs from its fingerprint.")
    assert len(list(folder.glob("*.mp4"))) == 1


def test_an_export_can_be_cancelled_and_leaves_nothing(window: MainWindow, qtbot: QtBot, folder: Path) -> None:
    events = opened(window, qtbot)
    for _ in range(10):  # on a busy machine a clip this short may be done before the order to cancel it arrives
        before = set(folder.iterdir()) if folder.exists() else set()
        events.export_clip()
        window.exports.cancel()
        wait_for_end(window, qtbot)
        if not events.detail.exports.sentence.startswith("Verified"):
            break
    assert events.detail.exports.sentence == "The export was cancelled. Nothing was left behind."
    assert (set(folder.iterdir()) if folder.exists() else set()) == before
    assert events.detail.export_button.isEnabled()


def test_closing_the_window_ends_the_export(stage: WindowStage, qtbot: QtBot, folder: Path) -> None:
    with shown_window(stage, qtbot) as window:
        opened(window, qtbot).export_clip()
    assert not folder.exists() or not list(folder.iterdir())


def test_the_folder_of_exports_is_chosen_once_and_remembered(
    stage: WindowStage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "chosen"
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *words: asked.append(words[2]) or str(chosen))
    with shown_window(stage, qtbot) as window:
        panel = opened(window, qtbot).detail.exports
        assert panel.detail.endswith("Louver")
        panel.choose_folder()
        assert panel.detail == f"Exports go to {chosen}"
    assert asked[0].endswith("Louver")
    assert Preferences(window_settings()).export_folder == chosen


@contextmanager
def engine_that_keeps(stage: WindowStage) -> Iterator[KeepDesk]:
    """The engine's own desk for kept footage behind a real link."""
    bus = Bus()
    journals: dict[CameraId, Journal] = {}

    def journal_of(camera_id: CameraId) -> Journal:
        return journals.setdefault(camera_id, Journal(journal_path(stage.library.paths, camera_id)))

    desk = KeepDesk(journal_of, bus)

    def obey(name: str, told: dict[str, str]) -> str:
        assert name == "keep"
        span = Span(int(told["start_ms"]), int(told["end_ms"]))
        return desk.keep(CameraId(told["camera_id"]), span, kept=told["kept"] == "true")

    cameras = LiveCameras(stage.library.paths, {}, on_command=obey)
    bus.subscribe(KeepChanged, cameras.server.publish)
    with cameras.running():
        yield desk
    for journal in journals.values():
        journal.close()


def test_u_keeps_an_event_and_lets_it_go_again(stage: WindowStage, qtbot: QtBot) -> None:
    with engine_that_keeps(stage), shown_window(stage, qtbot) as window:
        qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 0/0", timeout=WAIT_MS)
        events = opened(window, qtbot)
        event = stage.events[1]
        qtbot.keyClick(events.list, Qt.Key.Key_U)
        qtbot.waitUntil(lambda: events.model.index(0).data(KEPT_ROLE) is True, timeout=WAIT_MS)
        assert events.detail.keep_button.text() == "Kept"
        kept = "This footage is kept until you say otherwise."
        qtbot.waitUntil(lambda: events.detail.said == kept, timeout=WAIT_MS)
        assert str(events.model.index(0).data()).endswith(", kept, new")
        journal = journal_path(stage.library.paths, event.camera_id)
        assert kept_spans(journal) == [Span(event.start_ms - 5_000, event.end_ms + 5_000)]
        qtbot.mouseClick(events.detail.keep_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: events.model.index(0).data(KEPT_ROLE) is False, timeout=WAIT_MS)
        assert kept_spans(journal) == []


def test_what_somebody_else_keeps_shows_at_once(stage: WindowStage, qtbot: QtBot) -> None:
    with engine_that_keeps(stage) as desk, shown_window(stage, qtbot) as window:
        qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 0/0", timeout=WAIT_MS)
        events, event = opened(window, qtbot), stage.events[0]
        desk.keep(event.camera_id, Span(event.start_ms - 60_000, event.end_ms + 60_000), kept=True)
        qtbot.waitUntil(lambda: events.model.index(1).data(KEPT_ROLE) is True, timeout=WAIT_MS)
        assert events.model.index(0).data(KEPT_ROLE) is False


def test_nothing_is_kept_while_no_engine_answers(window: MainWindow, qtbot: QtBot) -> None:
    events = opened(window, qtbot)
    qtbot.keyClick(events.list, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: "nothing was changed" in events.detail.said, timeout=WAIT_MS)
    assert events.model.index(0).data(KEPT_ROLE) is False
