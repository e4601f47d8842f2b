"""What the desktop is told, and when it is told nothing; the tray's state, and a window that closing only hides."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from app.core.paths import LibraryPaths, window_settings
from app.domain.camera import CameraState
from app.domain.event import Event, EventClass
from app.domain.facts import CameraChanged, EventChanged, ProblemFound
from app.gui import preferences as names
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.asking.tasks import Tasks
from app.gui.desktop.notifier import Notifier
from app.gui.desktop.tray import Tray, state_icon
from app.gui.preferences import Preferences
from tests.gui.conftest import HandClock
from tests.gui.stage import make_camera, make_event
from tests.gui.window_stage import WAIT_MS, WindowStage, shown_window

DOOR = make_camera("Front door")


@dataclass
class Desk:
    """A notifier, and what it told."""

    paths: LibraryPaths
    bridge: EngineBridge
    clock: HandClock
    in_front: bool = False
    told: list[tuple[str, str, QImage | None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.preferences, self.tasks = Preferences(window_settings()), Tasks()
        self.notifier = Notifier(
            self.paths,
            self.bridge,
            self.preferences,
            tasks=self.tasks,
            clock=self.clock,
            in_front=lambda: self.in_front,
        )
        self.notifier.told.connect(lambda *words: self.told.append(words))
        self.bridge.camera_changed.emit(CameraChanged(DOOR.id, DOOR.name, CameraState.RECORDING, 0))

    def see(self, kind: EventClass = EventClass.PERSON, event: Event | None = None) -> Event:
        seen = event or make_event(DOOR.id, self.clock.wall_ms(), 3_000, kind)
        self.bridge.event_changed.emit(EventChanged(seen))
        return seen


@pytest.fixture
def desk(tmp_path: Path, bridge: EngineBridge, clock: HandClock) -> Iterator[Desk]:
    made = Desk(LibraryPaths(tmp_path), bridge, clock)
    yield made
    assert made.tasks.close()


def test_people_are_told_once_each_and_only_where_that_is_wished(desk: Desk) -> None:
    desk.see()
    assert desk.told == []
    desk.preferences.set_text(names.NOTIFY_EVENTS, "people")
    desk.see(EventClass.VEHICLE)
    event = desk.see()
    desk.see(event=event)
    [(title, sentence, image)] = desk.told
    assert (title, sentence.startswith("Person at "), image) == ("Front door", True, None)
    desk.preferences.set_text(names.NOTIFY_EVENTS, "all")
    desk.see(EventClass.VEHICLE)
    assert desk.told[-1][1].startswith("Vehicle at ")


def test_nothing_is_told_while_the_window_is_in_front_nor_of_what_is_long_over(desk: Desk) -> None:
    desk.preferences.set_text(names.NOTIFY_EVENTS, "all")
    desk.in_front = True
    desk.see()
    desk.bridge.problem_found.emit(ProblemFound("disk", "The disk is full."))
    desk.in_front = False
    old = make_event(DOOR.id, desk.clock.wall_ms() - 60_000, 3_000)
    desk.see(event=old)
    assert desk.told == []


def test_a_flood_of_events_tells_little_in_any_minute(desk: Desk) -> None:
    desk.preferences.set_text(names.NOTIFY_EVENTS, "all")
    for _ in range(50):
        desk.see()
    assert len(desk.told) == 6
    desk.clock.now_ms += 61_000
    desk.see()
    assert len(desk.told) == 7


def test_a_problem_is_told_until_it_is_solved_and_again_when_it_comes_back(desk: Desk) -> None:
    problem = ProblemFound("disk", "The disk is full.")
    for _ in range(3):
        desk.bridge.problem_found.emit(problem)
    assert [sentence for _, sentence, _ in desk.told] == ["The disk is full."]
    desk.bridge.problem_found.emit(ProblemFound("disk", "There is room again.", solved=True))
    desk.bridge.problem_found.emit(problem)
    assert len(desk.told) == 2
    desk.preferences.set_flag(names.NOTIFY_PROBLEMS, False)
    desk.bridge.problem_found.emit(ProblemFound("clock", "The clock is wrong."))
    assert len(desk.told) == 2


def test_a_picture_goes_along_only_where_that_is_wished(desk: Desk, stage: WindowStage, qtbot: QtBot) -> None:
    desk.preferences.set_text(names.NOTIFY_EVENTS, "all")
    desk.preferences.set_flag(names.NOTIFY_PICTURE, True)
    event = desk.see()
    desk.paths.thumbnails.mkdir()
    there = next(stage.library.paths.thumbnails.glob("*.jpg"))
    shutil.copy(there, desk.paths.thumbnails / f"{event.id}.jpg")
    qtbot.waitUntil(lambda: len(desk.told) == 1, timeout=WAIT_MS)
    image = desk.told[0][2]
    assert image is not None
    assert image.width() == 320
    desk.see()
    qtbot.waitUntil(lambda: len(desk.told) == 2, timeout=WAIT_MS)
    assert desk.told[1][2] is None, "without a picture it is told all the same"


def test_the_tray_tells_the_state_and_its_icon_differs_by_shape(stage: WindowStage, qtbot: QtBot) -> None:
    with shown_window(stage, qtbot) as window:
        window._bridge.camera_changed.emit(CameraChanged(DOOR.id, DOOR.name, CameraState.RECORDING, 0))
        window._bridge.engine_found.emit()
        assert window.tray.sentence == "Recording 1/1"
        window._bridge.problem_found.emit(ProblemFound("disk", "The disk is full."))
        assert window.tray.sentence == "Recording 1/1\nThe disk is full."
    fine, wrong = (state_icon(sound=sound).pixmap(64, 64).toImage() for sound in (True, False))
    grey = [[image.pixelColor(x, y).lightness() for x in range(64) for y in range(64)] for image in (fine, wrong)]
    assert sum(abs(a - b) > 60 for a, b in zip(*grey, strict=True)) > 200


@pytest.mark.qt_log_ignore("propagateSizeHints")  # a window that is shown again where nothing is drawn
def test_closing_hides_the_window_where_that_was_chosen_and_a_tray_is_there(
    stage: WindowStage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    Preferences(window_settings()).set_flag(names.CLOSE_TO_TRAY, True)
    with shown_window(stage, qtbot) as window:
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
        window.close()
        assert not window.isVisible()
        window.tray.window_asked.emit()
        assert window.isVisible(), "it comes back with all its threads"
        qtbot.waitUntil(lambda: len(window.live.tiles) == 2, timeout=WAIT_MS)
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
        window.close()
        assert not window.isVisible()
        assert window.close_threads()


def test_without_a_tray_nothing_is_shown_in_one(qtbot: QtBot) -> None:
    tray = Tray()
    assert tray.there is QSystemTrayIcon.isSystemTrayAvailable()
    tray.show()
    tray.tell("Louver", "Nobody reads this where there is no tray.", None)
    tray.hide()
