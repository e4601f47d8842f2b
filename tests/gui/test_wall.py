"""The wall by mouse and keyboard, over a real link with two streams of each camera."""

import time
from collections.abc import Iterator
from pathlib import Path

import av
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.domain.camera import StreamRole
from app.domain.event import EventClass
from app.domain.facts import EventChanged
from app.domain.ids import CameraId
from app.gui.live.tile.live_tile import LiveTile
from app.gui.live.verbs import Verb
from app.gui.shell.main_window import MainWindow
from tests.gui.stage import LiveCameras, make_event, make_library
from tests.gui.two_streams import LARGE, SMALL, clips
from tests.gui.window_stage import WAIT_MS, shown_window_over
from tests.helpers.conditions import promises_a_time

NAMES = ("Door", "Yard", "Hall", "Shed")
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip


@pytest.fixture
def wall(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with four live tiles, of cameras with two streams."""
    large, small = clips(tmp_path).values()
    library = make_library(tmp_path / "library", {NAMES[0]: (large, [time.time_ns() // 1_000_000 - 60_000])})
    cameras = LiveCameras(library.paths, dict.fromkeys(NAMES, (large, 0.0)), small=small)
    with cameras.running(), shown_window_over(library.paths, qtbot) as window:
        window.resize(1280, 800)
        qtbot.waitUntil(lambda: len(window.live.live_tiles) == 4, timeout=2 * WAIT_MS)
        window.live.wall.lay_out()
        yield window


def drag(widget: LiveTile, to: QPoint) -> None:
    """Press in the middle of a tile, move, and let go at a place of the wall."""
    begin = widget.rect().center()
    kinds = ((QEvent.Type.MouseButtonPress, begin), (QEvent.Type.MouseMove, begin + QPoint(30, 30)))
    end = widget.mapFromParent(to)
    for kind, at in (*kinds, (QEvent.Type.MouseMove, end), (QEvent.Type.MouseButtonRelease, end)):
        held = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        where = QPointF(widget.mapToGlobal(at))
        button = Qt.MouseButton.LeftButton if kind is not QEvent.Type.MouseMove else Qt.MouseButton.NoButton
        QApplication.sendEvent(
            widget, QMouseEvent(kind, QPointF(at), where, button, held, Qt.KeyboardModifier.NoModifier)
        )


def wheel(widget: QWidget, at: QPoint, steps: int) -> None:
    QApplication.sendEvent(
        widget,
        QWheelEvent(
            QPointF(at), QPointF(widget.mapToGlobal(at)), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip


def test_tiles_are_dragged_onto_one_another_and_to_edges_and_every_drag_is_taken_back(
    wall: MainWindow, qtbot: QtBot
) -> None:
    tiles = wall.live.tiles
    before = [tile.geometry() for tile in tiles]
    drag(tiles[0], before[3].center())
    assert tiles[0].geometry() == before[3]
    assert tiles[3].geometry() == before[0]
    assert wall.live.bar.layouts.text() == "Arranged by hand"
    second = tiles[1].geometry()
    drag(tiles[2], QPoint(second.left() + 8, second.center().y()))
    assert tiles[2].geometry().right() < tiles[1].geometry().left()
    assert tiles[2].geometry().top() == tiles[1].geometry().top()
    qtbot.keyClick(wall.live, Qt.Key.Key_Z, CTRL)
    qtbot.keyClick(wall.live, Qt.Key.Key_Z, CTRL)
    assert [tile.geometry() for tile in tiles] == before
    qtbot.keyClick(wall.live, Qt.Key.Key_Z, CTRL | SHIFT)
    assert tiles[0].geometry() == before[3]
    qtbot.keyClick(wall.live, Qt.Key.Key_A)
    assert [tile.geometry() for tile in tiles] == before


def test_the_wall_is_used_by_keyboard_alone(wall: MainWindow, qtbot: QtBot) -> None:
    live, tiles = wall.live, wall.live.tiles
    qtbot.keyClick(live, Qt.Key.Key_1)
    first = QApplication.focusWidget()
    assert first is live.wall.seen[0]
    qtbot.keyClick(live, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is live.wall.seen[1]
    qtbot.keyClick(live, Qt.Key.Key_Left)
    geometry = first.geometry()
    qtbot.keyClick(live, Qt.Key.Key_Right, CTRL | SHIFT)
    assert first.geometry() != geometry
    assert QApplication.focusWidget() is first  # kept across the layout
    qtbot.keyClick(live, Qt.Key.Key_Z, CTRL)
    assert first.geometry() == geometry
    live.act(Verb.HIDE)
    assert len(live.wall.seen) == 3
    assert "Ctrl+Z" in wall.strip.problem_text
    qtbot.waitUntil(lambda: len(live.wall.feeds._feeds) == 3, timeout=WAIT_MS)
    qtbot.keyClick(live, Qt.Key.Key_Z, CTRL)
    assert len(live.wall.seen) == 4
    assert {tile.camera_id for tile in tiles} == {tile.camera_id for tile in live.wall.seen}


def test_layouts_are_saved_under_a_name_and_chosen_again(wall: MainWindow, qtbot: QtBot) -> None:
    live = wall.live
    tiles = live.tiles
    drag(tiles[0], tiles[2].geometry().center())
    by_hand = [tile.geometry() for tile in tiles]
    live.save_layout("Doors")
    assert live.bar.layouts.text() == "Doors"
    qtbot.keyClick(live, Qt.Key.Key_A)
    assert [tile.geometry() for tile in tiles] != by_hand
    menu = live.layouts_menu()
    next(action for action in menu.actions() if action.text() == "Doors").trigger()
    assert [tile.geometry() for tile in tiles] == by_hand


@promises_a_time
def test_a_maximised_tile_comes_at_once_and_shows_the_main_stream_soon(wall: MainWindow, qtbot: QtBot) -> None:
    live, tile = wall.live, wall.live.tiles[0]
    assert (tile.picture.source.width, tile.picture.source.height) == SMALL  # type: ignore[union-attr]
    began_s = time.monotonic()
    qtbot.mouseDClick(tile, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    took_s = time.monotonic() - began_s
    assert tile.large
    assert tile.picture is not None  # the small stream stays until the main one shows
    assert took_s < 0.1
    qtbot.waitUntil(lambda: tile.hd, timeout=WAIT_MS)
    assert time.monotonic() - began_s < 2.0
    assert (tile.picture.source.width, tile.picture.source.height) == LARGE
    qtbot.waitUntil(lambda: set(live.wall.feeds._feeds) == {(tile.camera_id, StreamRole.MAIN)}, timeout=WAIT_MS)
    qtbot.keyClick(live, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: tile.shown_role is StreamRole.SUB, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: len(live.live_tiles) == 4, timeout=WAIT_MS)


def test_the_wheel_zooms_at_the_pointer_and_dragging_and_keys_pan(wall: MainWindow, qtbot: QtBot) -> None:
    live, tile = wall.live, wall.live.tiles[0]
    wheel(tile, tile.rect().center(), 1)
    assert tile.zoom.whole  # only a maximised picture zooms
    live.maximise(tile.camera_id)
    wheel(tile, QPoint(10, tile.height() // 2), 3)
    assert tile.zoom.factor > 1.9
    assert tile.zoom.left < 0.02
    qtbot.waitUntil(lambda: tile.picture is not None and tile.picture.size.width > tile.width(), timeout=WAIT_MS)
    at = tile.zoom.left
    qtbot.keyClick(live, Qt.Key.Key_Right, ALT)
    assert tile.zoom.left > at
    assert live.maximised == tile.camera_id
    at = tile.zoom.left
    drag(tile, tile.geometry().center() - QPoint(100, 0))
    assert tile.zoom.left > at
    qtbot.keyClick(live, Qt.Key.Key_Minus)
    qtbot.keyClick(live, Qt.Key.Key_0)
    assert tile.zoom.whole
    for _ in range(20):
        qtbot.keyClick(live, Qt.Key.Key_Equal)
    assert tile.zoom.factor == 8.0


def test_s_saves_the_main_streams_picture_where_pictures_go(wall: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    live = wall.live
    live._preferences.remember_picture_folder(tmp_path / "pictures")
    qtbot.keyClick(live, Qt.Key.Key_1)
    qtbot.keyClick(live, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: wall.strip.problem_text.startswith("Saved the picture of "), timeout=WAIT_MS)
    [saved] = (tmp_path / "pictures").iterdir()
    assert str(saved) in wall.strip.problem_text
    with av.open(str(saved)) as picture:
        assert (picture.streams.video[0].width, picture.streams.video[0].height) == LARGE
    (tmp_path / "full").write_text("a file where a folder should be")
    live._preferences.remember_picture_folder(tmp_path / "full")
    qtbot.keyClick(live, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: "Choose another folder." in wall.strip.problem_text, timeout=WAIT_MS)


def test_t_opens_the_timeline_half_a_minute_ago(wall: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(wall.live, Qt.Key.Key_1)
    before_ms = time.time() * 1000
    qtbot.keyClick(wall.live, Qt.Key.Key_T)
    assert wall.place == "timeline"
    qtbot.waitUntil(lambda: wall.timeline.lanes.playhead_ms is not None, timeout=WAIT_MS)
    assert wall.timeline.lanes.playhead_ms is not None
    assert abs(wall.timeline.lanes.playhead_ms - (before_ms - 30_000)) < 2_000


@promises_a_time
def test_an_event_is_told_on_its_tile_for_six_seconds(wall: MainWindow, qtbot: QtBot) -> None:
    tile = wall.live.tiles[1]
    now_ms = time.time_ns() // 1_000_000
    wall._bridge.event_changed.emit(EventChanged(make_event(tile.camera_id, now_ms, 1_000, EventClass.ANIMAL)))
    assert tile.happening is not None
    assert "animal now" in tile.accessibleName()
    began_s = time.monotonic()
    qtbot.waitUntil(lambda: tile.happening is None, timeout=WAIT_MS)
    assert 5.5 < time.monotonic() - began_s < 7.5
    qtbot.waitUntil(lambda: "animal now" not in tile.accessibleName(), timeout=WAIT_MS)


def test_the_menu_of_a_tile_names_every_verb(wall: MainWindow, qtbot: QtBot) -> None:
    live, tile = wall.live, wall.live.tiles[0]
    menu = live.menu_of(tile)
    words = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    assert words == [
        "Maximise", "Open in Timeline (30 s ago)", "Save a picture", "Privacy",
        "Hear this camera", "Turn the camera", "Show boxes", "Show statistics", "Camera settings", "Hide on this wall",
    ]  # fmt: skip
    next(action for action in menu.actions() if action.text() == "Show statistics").trigger()
    qtbot.waitUntil(lambda: tile.stats[:1] == ("H.264, 320 × 180",) and len(tile.stats) >= 3, timeout=WAIT_MS)
    live.act(Verb.SETTINGS, CameraId(tile.camera_id))
    assert wall.place == "cameras"
