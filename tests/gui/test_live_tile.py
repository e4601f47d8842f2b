"""A tile paints its picture, its boxes and its honest state."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from app.domain.camera import CameraState
from app.domain.event import Box, Detection, EventClass
from app.domain.facts import CameraChanged, DetectionsSeen
from app.domain.ids import CameraId
from app.gui.live.tile.live_tile import LiveTile
from app.gui.looks.theme import DARK, VIDEO_BACK
from app.playback.picture import Picture, Size
from tests.gui.conftest import HandClock

DOOR = CameraId("front-door")
PERSON = Detection(EventClass.PERSON, "person", 0.8, Box(0.25, 0.25, 0.75, 0.75))


def one_colour(wall_ms: int, blue: int = 200, green: int = 40, red: int = 20) -> Picture:
    """A picture of 320x180 in one colour."""
    size = Size(320, 180)
    return Picture(size, size, 320 * 4, wall_ms, bytes((blue, green, red, 255)) * (320 * 180))


def make_tile(qtbot: QtBot, clock: HandClock) -> LiveTile:
    """A shown tile of 640x360."""
    tile = LiveTile(DOOR, "Front door", clock, DARK)
    qtbot.addWidget(tile)
    tile.resize(640, 360)
    tile.show()
    return tile


def pixel(tile: LiveTile, x: int, y: int) -> str:
    """The colour of one pixel as it is painted."""
    return str(tile.grab().toImage().pixelColor(x, y).name().upper())


def test_a_fresh_picture_fills_the_tile_and_is_called_live(qtbot: QtBot, clock: HandClock) -> None:
    tile = make_tile(qtbot, clock)
    assert tile.show_picture(one_colour(clock.wall_ms()))
    assert tile.badge()[0] == "LIVE"
    assert pixel(tile, 320, 300) == "#1428C8"


def test_a_picture_of_another_shape_is_neither_cropped_nor_stretched(qtbot: QtBot, clock: HandClock) -> None:
    tile = make_tile(qtbot, clock)
    tile.resize(640, 640)
    tile.show_picture(one_colour(clock.wall_ms()))
    assert pixel(tile, 320, 100) == VIDEO_BACK
    assert pixel(tile, 320, 320) == "#1428C8"
    assert pixel(tile, 320, 600) == VIDEO_BACK


def test_a_stale_picture_goes_and_a_sentence_says_since_when(qtbot: QtBot, clock: HandClock) -> None:
    tile = make_tile(qtbot, clock)
    tile.show_picture(one_colour(clock.wall_ms()))
    clock.now_ms += 3_000
    tile.judge()
    assert tile.badge()[0] == "DELAYED 3 s"
    tile.show_state(CameraChanged(DOOR, "Front door", CameraState.OFFLINE, clock.wall_ms(), "Nothing answers.", 3))
    clock.now_ms += 2_500
    tile.judge()
    first, second = tile.message()
    assert first.startswith("No picture since ")
    assert first.endswith("Trying again (attempt 3).")
    assert second == "Nothing answers."
    assert pixel(tile, 320, 300) == VIDEO_BACK


def test_boxes_are_painted_in_the_colour_of_their_class(qtbot: QtBot, clock: HandClock) -> None:
    tile = make_tile(qtbot, clock)
    tile.show_picture(one_colour(clock.wall_ms()))
    tile.shows_boxes = True
    tile.show_detections(DetectionsSeen(DOOR, clock.wall_ms(), (PERSON,)))
    image = tile.grab().toImage()
    wanted = QColor(DARK.person)
    assert any(image.pixelColor(x, 200) == wanted for x in range(156, 165))


def test_boxes_of_another_moment_are_not_painted(qtbot: QtBot, clock: HandClock) -> None:
    tile = make_tile(qtbot, clock)
    tile.show_picture(one_colour(clock.wall_ms()))
    tile.show_detections(DetectionsSeen(DOOR, clock.wall_ms() - 1_500, (PERSON,)))
    assert tile.boxes == ()


def test_without_an_engine_the_tile_says_so(qtbot: QtBot, clock: HandClock) -> None:
    tile = make_tile(qtbot, clock)
    tile.engine_is_lost("No engine is running.")
    assert tile.message() == ("No picture yet. Trying again.", "No engine is running.")


def test_enter_and_a_double_click_ask_for_the_whole_wall(qtbot: QtBot, clock: HandClock) -> None:
    tile = make_tile(qtbot, clock)
    with qtbot.waitSignal(tile.asked, timeout=2_000):
        qtbot.keyClick(tile, Qt.Key.Key_Return)
    with qtbot.waitSignal(tile.asked, timeout=2_000):
        qtbot.mouseDClick(tile, Qt.MouseButton.LeftButton)


def test_the_name_for_screen_readers_tells_the_state(qtbot: QtBot, clock: HandClock) -> None:
    tile = make_tile(qtbot, clock)
    tile.show_state(CameraChanged(DOOR, "Front door", CameraState.RECORDING, clock.wall_ms()))
    tile.show_picture(one_colour(clock.wall_ms()))
    assert tile.accessibleName() == "Front door, live, recording"
