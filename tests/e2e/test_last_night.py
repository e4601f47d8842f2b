"""From last night to a verified clip in four clicks, and by keyboard alone, with a real engine and real cameras."""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.core.paths import LibraryPaths, window_settings
from app.domain.camera import StreamRole
from app.domain.event import Event, EventClass
from app.domain.recording import Span
from app.engine.settings import EngineSettings
from app.gui.events.list_filter import Period
from app.gui.preferences import Preferences
from app.gui.shell.main_window import MainWindow
from app.index.mark_queries import MarkReader
from app.playback.export.check import check_export
from app.playback.export.request import span_of_event
from tests.gui.window_stage import shown_window_over
from tests.helpers.conditions import wait_until
from tests.helpers.engine import camera_at, prepare_library, running_engine
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera
from tests.helpers.scenes import EmptyRoom, Visit, VisitedRoom

WAIT_MS = 60_000
TINY_MODEL = Path(__file__).resolve().parents[1] / "data" / "tiny_detector.tflite"
EVER = Span(0, 1 << 50)


@pytest.fixture(scope="module")
def _two_in_the_morning() -> Iterator[None]:
    """The zone of this moment in which it is about two o'clock at night."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = f"Night{datetime.now(UTC).hour - 2:+d}"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


@dataclass(frozen=True)
class Night:
    """What the cameras recorded before the window was opened; `event` lies in finished files."""

    paths: LibraryPaths
    event: Event


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory, _two_in_the_morning: None) -> Iterator[Night]:
    """Two RTSP cameras; somebody came by at one of them while the engine recorded, and then it was started again."""
    folder = tmp_path_factory.mktemp("night")
    visit = VisitedRoom((Visit(3.0, 8.0),))
    door = make_clip(folder / "door.mp4", seconds=16, fps=10, size=(640, 360), gop_frames=10, scene=visit)
    yard = make_clip(folder / "yard.mp4", seconds=6, fps=10, size=(320, 180), gop_frames=10, scene=EmptyRoom())
    with RtspCamera({"main": door}) as front, RtspCamera({"main": yard}) as back:
        cameras = [camera_at(front.url("main"), "front"), camera_at(back.url("main"), "back")]
        paths = prepare_library(folder / "library", cameras, EngineSettings(model=str(TINY_MODEL)))
        reader = MarkReader(paths.index)

        def seen() -> list[Event]:
            found = reader.events(EVER, classes=[EventClass.PERSON])
            return [event for event in found if event.closed and after_is_recorded(reader, event)]

        with running_engine(paths):
            wait_until(lambda: bool(seen()), 90, "somebody to come by, and five seconds more")
            event = seen()[-1]
        yield Night(paths, event)


def after_is_recorded(reader: MarkReader, event: Event) -> bool:
    """Whether the clip that belongs to the event is on the disk to its end."""
    end = Span(span_of_event(event).end_ms - 1, span_of_event(event).end_ms)
    return bool(reader.coverage(event.camera_id, StreamRole.MAIN, end))


@pytest.fixture
def clips(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where exports go, as the user chose before."""
    monkeypatch.setenv("LOUVER_CONFIG_DIR", str(tmp_path / "settings"))
    Preferences(window_settings()).remember_export_folder(tmp_path / "clips")
    return tmp_path / "clips"


class Hand(QObject):
    """Counts what the mouse presses, whoever it is pressed on."""

    def __init__(self) -> None:
        super().__init__()
        self.presses = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt gives one press to the window, too, which no hand did."""
        self.presses += event.type() is QEvent.Type.MouseButtonPress and isinstance(watched, QWidget)
        return False


def application() -> QApplication:
    running = QApplication.instance()
    assert isinstance(running, QApplication)
    return running


def row_of(window: MainWindow, event: Event) -> int:
    row = window.events.model.row_of(event.id)
    assert row is not None
    return row


def wait_for_the_clip(window: MainWindow, night: Night, clips: Path, qtbot: QtBot) -> None:
    """The export ends verified, and its file is what was recorded."""
    qtbot.waitUntil(lambda: not window.exports.running, timeout=WAIT_MS)
    assert window.events.detail.exports.sentence.startswith("Verified. "), window.events.detail.exports.sentence
    [film] = clips.glob("*.mp4")
    found = check_export(film, night.paths)
    assert (found.sound, found.against_journal) == (True, True)


def test_four_clicks_lead_from_last_night_to_a_verified_clip(night: Night, clips: Path, qtbot: QtBot) -> None:
    hand = Hand()
    with running_engine(night.paths), shown_window_over(night.paths, qtbot) as window:
        qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 2/2", timeout=WAIT_MS)
        events = window.events
        application().installEventFilter(hand)
        rail = next(b for b in window.rail.findChildren(QToolButton) if b.accessibleName() == "Events")
        click(qtbot, rail)
        qtbot.waitUntil(lambda: events.model.rowCount() > 0, timeout=WAIT_MS)
        click(qtbot, events.filters.periods[Period.LAST_NIGHT])
        qtbot.waitUntil(lambda: events.model.row_of(night.event.id) is not None, timeout=WAIT_MS)
        events.list.scrollTo(events.model.index(row_of(window, night.event)))
        shown = events.pane.frames_shown
        card = events.list.visualRect(events.model.index(row_of(window, night.event)))
        click(qtbot, events.list.viewport(), QPoint(card.left() + 60, card.center().y()))
        qtbot.waitUntil(lambda: events.pane.frames_shown >= shown + 5, timeout=WAIT_MS)
        assert events.pane.playing
        click(qtbot, events.detail.export_button)
        wait_for_the_clip(window, night, clips, qtbot)
        application().removeEventFilter(hand)
    assert hand.presses == 4


def click(qtbot: QtBot, widget: QWidget, at: QPoint | None = None) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=at or widget.rect().center())


def test_last_night_is_exported_by_keyboard_alone(night: Night, clips: Path, qtbot: QtBot) -> None:
    with running_engine(night.paths), shown_window_over(night.paths, qtbot) as window:
        qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 2/2", timeout=WAIT_MS)
        events = window.events
        press(qtbot, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        assert window.place == "events"
        qtbot.waitUntil(lambda: events.model.rowCount() > 0, timeout=WAIT_MS)
        last_night = events.filters.periods[Period.LAST_NIGHT]
        tab_until(qtbot, lambda: focus() is events.filters.periods[Period.ALL], Qt.Key.Key_Backtab)
        for _ in range(2):  # the times are one group, whose members the arrows go to
            press(qtbot, Qt.Key.Key_Right)
        assert focus() is last_night
        assert last_night.isChecked()
        qtbot.waitUntil(lambda: events.model.row_of(night.event.id) is not None, timeout=WAIT_MS)
        tab_until(qtbot, lambda: focus() is events.list, Qt.Key.Key_Tab)
        while events.chosen_events()[0].id != night.event.id:
            press(qtbot, Qt.Key.Key_Down)
        shown = events.pane.frames_shown
        press(qtbot, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: events.pane.frames_shown >= shown + 5, timeout=WAIT_MS)
        press(qtbot, Qt.Key.Key_E)
        wait_for_the_clip(window, night, clips, qtbot)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    assert widget.isVisible(), "the focus is always seen"
    return widget


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """On whatever has the focus, as a keyboard does."""
    qtbot.keyClick(focus(), key, modifiers)


def tab_until(qtbot: QtBot, there: Callable[[], bool], key: Qt.Key) -> None:
    gone_through: list[str] = []
    while not there():
        gone_through.append(focus().accessibleName())
        assert len(gone_through) < 30, gone_through
        press(qtbot, key)
