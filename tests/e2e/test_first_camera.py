"""From an empty window to a recorded picture on the live wall, by mouse and keyboard, with a real engine and camera."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.recording import Span
from app.gui.shell.main_window import MainWindow
from app.index.queries import LibraryReader
from app.ingest.camera_list import load_cameras
from tests.gui.camera_stage import PASSWORD, USER, Street, click
from tests.gui.window_stage import shown_window_over
from tests.helpers.conditions import wait_until
from tests.helpers.engine import prepare_library, running_engine
from tests.helpers.footage import make_clip

WAIT_MS = 30_000


@pytest.fixture(autouse=True)
def _settings_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOUVER_CONFIG_DIR", str(tmp_path / "settings"))


@pytest.fixture
def street(tmp_path: Path) -> Iterator[Street]:
    clip = make_clip(tmp_path / "clip.mp4", seconds=4, fps=10, size=(320, 180), gop_frames=10)
    with Street(clip, hears_all=True).open() as made:
        yield made


def recorded(paths: LibraryPaths) -> bool:
    cameras = load_cameras(paths)
    if not cameras or not paths.index.exists():
        return False
    return bool(LibraryReader(paths.index).coverage(cameras[0].id, StreamRole.MAIN, Span(0, 1 << 60)))


def test_an_empty_window_finds_a_camera_and_two_clicks_and_its_password_record_it(
    tmp_path: Path, street: Street, qtbot: QtBot, qapp: QApplication, capfd: pytest.CaptureFixture[str]
) -> None:
    paths = prepare_library(tmp_path / "library", [])
    with running_engine(paths), shown_window_over(paths, qtbot) as window:
        begun_s = time.monotonic()
        page = window.cameras.list_page
        qtbot.waitUntil(lambda: window.place == "cameras", timeout=WAIT_MS)
        qtbot.waitUntil(lambda: street.onvif[0].url in page.found, timeout=WAIT_MS)
        card = page.found[street.onvif[0].url]
        click(qtbot, card)
        assert card.form is not None
        assert QApplication.focusWidget() is card.form.user
        _type(qtbot, USER, then=Qt.Key.Key_Tab)
        _type(qtbot, "a wrong one", then=Qt.Key.Key_Return)
        qtbot.waitUntil(
            lambda: card.form is not None and card.form.sentence != "" and not card.form.busy, timeout=WAIT_MS
        )
        assert card.form.sentence == "The camera refused this user name or password."
        qtbot.waitUntil(lambda: QApplication.focusWidget() is card.form.password, timeout=WAIT_MS)
        _type(qtbot, PASSWORD)
        click(qtbot, card.form.start)
        qtbot.waitUntil(page.notice.isVisible, timeout=WAIT_MS)
        assert page.notice.sentences == ("Acme Eye 1 is recorded now.", "")
        qtbot.waitUntil(lambda: page.cards.keys() == {"acme-eye-1"}, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: "320 × 180, H.264, " in _streams(window), timeout=WAIT_MS)
        assert window.strip.recording_text == "Recording 1/1"
        (camera,) = load_cameras(paths)
        roles = [StreamRole.MAIN, StreamRole.SUB]
        assert (camera.name, [each.role for each in camera.streams]) == ("Acme Eye 1", roles)
        click(qtbot, page.notice.live)
        assert window.place == "live"
        qtbot.waitUntil(lambda: len(window.live.live_tiles) == 1, timeout=WAIT_MS)
        wait_until(lambda: recorded(paths), 30, "footage in the index")
        assert time.monotonic() - begun_s < 60, "the first camera within a minute"
        _rename_and_remove(window, qtbot)
    assert list(paths.footage.rglob("*.mp4")), "its recordings were kept"
    assert load_cameras(paths) == []
    assert PASSWORD not in "".join(capfd.readouterr())
    files = [file for file in tmp_path.rglob("*") if file.is_file() and file != paths.cameras]
    assert [file for file in files if PASSWORD.encode() in file.read_bytes()] == []


def _rename_and_remove(window: MainWindow, qtbot: QtBot) -> None:
    """On the camera's own page; the wall follows what the engine tells."""
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    (card,) = window.cameras.list_page.cards.values()
    qtbot.waitUntil(card.open.isVisible, timeout=WAIT_MS)
    click(qtbot, card.open)
    page = window.cameras.page
    page.name.selectAll()
    _type(qtbot, "Gate")
    click(qtbot, page.save)
    qtbot.waitUntil(lambda: page.sentence == "Gate is recorded as you chose.", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.live.tiles[0].accessibleName().startswith("Gate"), timeout=WAIT_MS)
    click(qtbot, page.removal.first)
    click(qtbot, page.removal.keep)
    qtbot.waitUntil(lambda: not window.live.tiles, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 0/0", timeout=WAIT_MS)


def _streams(window: MainWindow) -> str:
    (card,) = window.cameras.list_page.cards.values()
    return card.texts[2]


def _type(qtbot: QtBot, text: str, then: Qt.Key | None = None) -> None:
    """Into whatever has the focus, as a keyboard does."""
    qtbot.keyClicks(QApplication.focusWidget(), text)
    if then is not None:
        qtbot.keyClick(QApplication.focusWidget(), then)
