"""Privacy from the window to a real engine and its camera, and back; the picture goes before anybody has answered."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.core.paths import LibraryPaths
from app.domain.camera import CameraState
from app.domain.errors import UsageError
from app.domain.facts import CameraChanged
from app.gui.live.tile.live_tile import LiveTile
from app.gui.looks.theme import DARK, VIDEO_BACK
from app.gui.shell.main_window import MainWindow
from tests.gui.conftest import HandClock
from tests.gui.stage import LiveCameras, make_camera
from tests.gui.window_stage import NAMES, WAIT_MS, WindowStage, shown_window, shown_window_over
from tests.helpers.engine import camera_at, prepare_library, running_engine
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera

DOOR = make_camera("Front door")


@pytest.fixture
def recording(tmp_path: Path) -> Iterator[LibraryPaths]:
    """A real engine that records a real camera."""
    clip = make_clip(tmp_path / "clip.mp4", seconds=4, fps=10, size=(320, 180), gop_frames=10)
    with RtspCamera({"main": clip}) as source:
        paths = prepare_library(tmp_path / "library", [camera_at(source.url("main"))])
        with running_engine(paths):
            yield paths


def is_black(tile: LiveTile) -> bool:
    """Whether nothing of a picture is painted where neither a plate nor a sentence lies."""
    image = tile.grab().toImage()
    points = [(image.width() // 2, image.height() - 12), (12, image.height() // 2), (image.width() - 12, 60)]
    return all(image.pixelColor(*point).name().upper() == VIDEO_BACK for point in points)


def test_p_blanks_the_camera_at_once_and_p_again_brings_it_back(recording: LibraryPaths, qtbot: QtBot) -> None:
    with shown_window_over(recording, qtbot) as window:
        qtbot.waitUntil(lambda: len(window.live.live_tiles) == 1, timeout=2 * WAIT_MS)
        [tile] = window.live.tiles
        assert not is_black(tile)
        states: list[CameraState] = []
        window._bridge.camera_changed.connect(lambda fact: states.append(fact.state))
        qtbot.keyClick(window.live, Qt.Key.Key_P)
        assert is_black(tile)
        assert tile.badge()[0] == "PRIVACY"
        assert window.rail.privacy.isChecked()
        qtbot.waitUntil(lambda: states[-1:] == [CameraState.PRIVACY], timeout=WAIT_MS)
        assert window.strip.recording_text == "Recording 0/1"
        qtbot.mouseClick(window.rail.privacy, Qt.MouseButton.LeftButton)
        assert not tile.private
        qtbot.waitUntil(lambda: len(window.live.live_tiles) == 1, timeout=2 * WAIT_MS)
        assert not window.rail.privacy.isChecked()


def test_ctrl_shift_p_is_for_all_cameras_and_one_can_come_back(stage: WindowStage, qtbot: QtBot) -> None:
    told: list[tuple[str, str]] = []
    cameras: LiveCameras

    def obey(name: str, arguments: dict[str, str]) -> str:
        assert name == "privacy"
        told.append((arguments["camera_id"], arguments["on"]))
        state = CameraState.PRIVACY if arguments["on"] == "true" else CameraState.RECORDING
        camera = next(each for each in map(make_camera, NAMES) if each.id == arguments["camera_id"])
        cameras.server.publish(CameraChanged(camera.id, camera.name, state, 0))
        return "Done."

    cameras = LiveCameras(stage.library.paths, dict.fromkeys(NAMES, (stage.clip, 0.0)), on_command=obey)
    with cameras.running(), shown_window(stage, qtbot) as window:
        qtbot.waitUntil(lambda: len(window.live.live_tiles) == 2, timeout=WAIT_MS)
        qtbot.keyClick(window.live, Qt.Key.Key_P)
        assert window.strip.problem_text.startswith("Choose a camera")
        window.open_place("timeline")
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClick(window, Qt.Key.Key_P, keys)
        qtbot.waitUntil(lambda: len(told) == 2 and window.strip.recording_text == "Recording 0/2", timeout=WAIT_MS)
        assert {on for _, on in told} == {"true"}
        window.open_place("live")
        qtbot.keyClick(window.live, Qt.Key.Key_2)
        qtbot.keyClick(window.live, Qt.Key.Key_P)
        qtbot.waitUntil(lambda: len(window.live.live_tiles) == 1, timeout=WAIT_MS)
        assert told[-1] == (window.live.tiles[1].camera_id, "false")
        assert window.live.tiles[0].private  # although its packets still arrive
        assert is_black(window.live.tiles[0])


def test_where_the_engine_refuses_the_picture_comes_back_and_the_strip_says_why(
    stage: WindowStage, qtbot: QtBot
) -> None:
    def refuse(name: str, arguments: dict[str, str]) -> str:
        raise UsageError("There is no camera of this name.")

    cameras = LiveCameras(stage.library.paths, {"Front door": (stage.clip, 0.0)}, on_command=refuse)
    with cameras.running(), shown_window(stage, qtbot) as window:
        qtbot.waitUntil(lambda: len(window.live.live_tiles) == 1, timeout=WAIT_MS)
        tile = window.live.live_tiles[0]
        window.live.toggle_privacy(tile.camera_id)
        assert tile.private
        qtbot.waitUntil(lambda: window.strip.problem_text == "There is no camera of this name.", timeout=WAIT_MS)
        assert not tile.private
        qtbot.waitUntil(lambda: window.live.live_tiles == [tile], timeout=WAIT_MS)


def test_without_an_engine_nothing_is_called_private(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: len(window.live.tiles) == 2, timeout=WAIT_MS)
    window.live.toggle_privacy_of_all()
    qtbot.waitUntil(lambda: "nothing was changed" in window.strip.problem_text, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not any(tile.private for tile in window.live.tiles), timeout=WAIT_MS)
    assert not window.rail.privacy.isChecked()


def test_a_late_fact_does_not_undo_what_was_just_asked_for(qtbot: QtBot, clock: HandClock) -> None:
    tile = LiveTile(DOOR.id, DOOR.name, clock, DARK)
    qtbot.addWidget(tile)
    tile.ask_privacy(True)
    tile.show_state(CameraChanged(DOOR.id, DOOR.name, CameraState.RECORDING, 0))
    assert tile.private
    tile.show_state(CameraChanged(DOOR.id, DOOR.name, CameraState.PRIVACY, 0))
    tile.show_state(CameraChanged(DOOR.id, DOOR.name, CameraState.CONNECTING, 0))
    assert not tile.private
