"""The login of a camera is changed on its page: tried at the real camera first, and never shown or left lying."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraLogin, CameraState, CameraStream, CameraUrl, StreamRole
from app.domain.facts import CameraChanged
from app.domain.ids import CameraId
from app.gui.cameras.login_box import LoginBox
from app.gui.shell.main_window import MainWindow
from app.ingest.camera_list import load_cameras
from tests.gui.camera_stage import PASSWORD, USER, click, open_desk
from tests.gui.window_stage import WAIT_MS, shown_window_over
from tests.helpers.conditions import free_port
from tests.helpers.engine import prepare_library
from tests.helpers.footage import make_clip
from tests.helpers.rtsp_camera import RtspCamera


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_clip(tmp_path_factory.mktemp("footage") / "clip.mp4", seconds=2, fps=10, size=(320, 180), gop_frames=10)


def yard(url: str) -> Camera:
    stream = CameraStream(StreamRole.MAIN, CameraUrl(url))
    return Camera(CameraId("yard"), "Yard", (stream,), login=CameraLogin(USER, "the old one"))


def password_of(paths: LibraryPaths) -> str:
    (camera,) = load_cameras(paths)
    assert camera.login is not None
    return camera.login.password


def opened(window: MainWindow, qtbot: QtBot) -> LoginBox:
    window.open_place("cameras")
    cameras = window.cameras
    qtbot.waitUntil(lambda: "yard" in cameras.list_page.cards, timeout=WAIT_MS)
    cameras.open_camera("yard")
    cameras.page.ensureWidgetVisible(cameras.page.login)
    return cameras.page.login


def typed(box: LoginBox, password: str, qtbot: QtBot) -> None:
    box.password.selectAll()
    qtbot.keyClicks(box.password, password)


def test_a_login_that_the_camera_refuses_is_not_kept_and_the_right_one_is(
    tmp_path: Path, qtbot: QtBot, clip: Path
) -> None:
    with RtspCamera({"main": clip}, user=USER, password=PASSWORD, auth="digest") as camera:
        paths = prepare_library(tmp_path / "library", [yard(camera.url("main"))])
        with open_desk(paths) as server, shown_window_over(paths, qtbot) as window:
            box = opened(window, qtbot)
            assert box.user.text() == USER
            assert not box.change.isEnabled()
            typed(box, "a wrong one", qtbot)
            click(qtbot, box.change)
            refused = "The camera refused this user name or password."
            qtbot.waitUntil(lambda: box.sentence == refused, timeout=WAIT_MS)
            assert password_of(paths) == "the old one"
            typed(box, PASSWORD, qtbot)
            qtbot.keyClick(box.password, Qt.Key.Key_Return)
            qtbot.waitUntil(lambda: "took the new login" in box.sentence, timeout=WAIT_MS)
            assert password_of(paths) == PASSWORD
            assert box.password.text() == ""
            typed(box, "half a pass", qtbot)
            window.open_place("live")
            assert box.password.text() == ""
            server.publish(CameraChanged(CameraId("yard"), "Yard", CameraState.REFUSED, 0, refused))
            qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 0/1", timeout=WAIT_MS)
            assert opened(window, qtbot) is box
            assert QApplication.focusWidget() is box.password, "what is to be mended"


def test_a_login_for_a_camera_that_is_off_is_kept_and_it_says_that_it_was_not_tried(
    tmp_path: Path, qtbot: QtBot
) -> None:
    paths = prepare_library(tmp_path / "library", [yard(f"rtsp://127.0.0.1:{free_port()}/main")])
    with open_desk(paths), shown_window_over(paths, qtbot) as window:
        box = opened(window, qtbot)
        typed(box, PASSWORD, qtbot)
        click(qtbot, box.change)
        qtbot.waitUntil(lambda: "could not be tried yet" in box.sentence, timeout=WAIT_MS)
    assert password_of(paths) == PASSWORD


def test_a_camera_that_asks_nobody_has_no_login(tmp_path: Path, qtbot: QtBot) -> None:
    paths = prepare_library(tmp_path / "library", [yard("drawn:")])
    with open_desk(paths), shown_window_over(paths, qtbot) as window:
        assert not opened(window, qtbot).isVisible()
