"""All cameras are played together in a grid: equal tiles, pictures whole, one clock, and Y to come and go."""

import io
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from app.core.clock import SystemClock
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.gui.looks.theme import DARK
from app.gui.timeline.playing.locked_pane import LockedPane, _Tile, grid
from app.gui.timeline.timeline_view import TimelineView
from app.index.catalog import Catalog
from app.index.writer import IndexWriter
from app.recording.previews import PreviewWriter
from tests.gui.stage import make_camera, make_library, record
from tests.gui.window_stage import WAIT_MS, WindowStage, shown_window
from tests.helpers.footage import make_clip
from tests.helpers.packets import read_stream

STARTS_MS = {"Front door": (0,), "Yard": (2_000,), "Hall": (4_000,)}


class LateStage(WindowStage):
    """Three cameras that began to record ten seconds one after the other."""

    def __init__(self, folder: Path) -> None:
        self.clip = make_clip(folder / "clip.mp4", seconds=10, fps=10, size=(320, 180), gop_frames=10)
        self.start_ms = time.time_ns() // 1_000_000 - 60_000
        starts = {name: (self.clip, [self.start_ms + at for at in each]) for name, each in STARTS_MS.items()}
        self.events = []
        self.library = make_library(folder / "library", starts)


class SlowStage(WindowStage):
    """Two cameras; the slow one takes a picture every 1.2 s."""

    def __init__(self, folder: Path) -> None:
        self.clip = make_clip(folder / "clip.mp4", seconds=10, fps=10, size=(320, 180), gop_frames=10)
        self.start_ms = time.time_ns() // 1_000_000 - 60_000
        self.events = []
        self.library = make_library(folder / "library", {"Front door": (self.clip, [self.start_ms])})
        slow, stream = make_camera("Slow"), read_stream(self.clip, start_ms=0)
        stretched = [
            replace(packet, pts=packet.pts * 12, dts=packet.dts * 12, wall_ms=self.start_ms + packet.wall_ms * 12)
            for packet in stream.packets[:10]
        ]
        segments, gaps = record(self.library.paths, slow, [stretched], stream)
        writer = IndexWriter(self.library.paths.index)
        catalog = Catalog(writer)
        catalog.add_camera(slow.id, slow.name, StreamRole.MAIN)
        catalog.add_all((*segments, *gaps))
        writer.close()


@pytest.fixture
def stage(tmp_path: Path) -> LateStage:
    return LateStage(tmp_path)


@contextmanager
def opened(stage: WindowStage, qtbot: QtBot, lanes: int) -> Iterator[TimelineView]:
    with shown_window(stage, qtbot) as window:
        window.open_place("timeline")
        qtbot.waitUntil(lambda: len(window.timeline.lanes.data.lanes) == lanes, timeout=WAIT_MS)
        yield window.timeline


@pytest.fixture
def timeline(stage: LateStage, qtbot: QtBot) -> Iterator[TimelineView]:
    with opened(stage, qtbot, 3) as view:
        yield view


def shown(timeline: TimelineView, wall_ms: int) -> bool:
    """Whether every camera shows its picture of then."""
    views = list(timeline.together.views.values())
    return all(view is not None and view.exact and abs(view.wall_ms - wall_ms) <= 100 for view in views)


def test_y_plays_all_cameras_at_one_moment_and_y_again_the_chosen_one(
    timeline: TimelineView, stage: LateStage, qtbot: QtBot
) -> None:
    at = stage.start_ms + 6_000
    timeline.go_to(at, playing=False)
    qtbot.keyClick(timeline, Qt.Key.Key_Y)
    assert timeline.is_locked
    assert len(timeline.together.views) == 3
    qtbot.waitUntil(lambda: shown(timeline, at), timeout=WAIT_MS)
    assert all(view is not None and view.picture is not None for view in timeline.together.views.values())
    qtbot.keyClick(timeline, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: (timeline.lanes.playhead_ms or 0) > at + 500, timeout=WAIT_MS)
    assert timeline.together.playing
    qtbot.keyClick(timeline, Qt.Key.Key_Space)
    held = timeline.lanes.playhead_ms
    assert held is not None
    qtbot.waitUntil(lambda: shown(timeline, timeline.lanes.playhead_ms or 0), timeout=WAIT_MS)
    qtbot.keyClick(timeline, Qt.Key.Key_Y)
    assert not timeline.is_locked
    qtbot.waitUntil(lambda: abs((timeline.pane.wall_ms or 0) - held) <= 300, timeout=WAIT_MS)
    assert not timeline.together.views


def test_a_camera_in_a_gap_says_its_cause_beside_the_pictures_of_the_others(
    timeline: TimelineView, stage: LateStage, qtbot: QtBot
) -> None:
    at = stage.start_ms + 3_000
    timeline.go_to(at, playing=False)
    timeline.set_locked(True)
    qtbot.waitUntil(lambda: shown(timeline, at), timeout=WAIT_MS)
    hall = timeline.together.views[make_camera("Hall").id]
    assert hall is not None
    assert hall.picture is None
    assert hall.next_ms == pytest.approx(stage.start_ms + 4_000, abs=2)
    assert timeline.together.message(make_camera("Hall").id)[0].startswith("No recording here")
    assert "Footage goes on at" in timeline.together.message(make_camera("Hall").id)[1]


def test_frames_are_stepped_by_the_camera_that_was_clicked_and_a_double_click_leaves_for_it(
    timeline: TimelineView, stage: LateStage, qtbot: QtBot
) -> None:
    at = stage.start_ms + 6_000
    timeline.go_to(at, playing=False)
    timeline.set_locked(True)
    qtbot.waitUntil(lambda: shown(timeline, at), timeout=WAIT_MS)
    second = timeline.together.place_of(list(timeline.together.views)[1]).center()
    qtbot.mouseClick(timeline.together, Qt.MouseButton.LeftButton, pos=second)
    camera_id = list(timeline.together.views)[1]
    assert timeline.lanes.lane is not None
    assert timeline.lanes.lane.camera_id == camera_id
    before = timeline.together.views[camera_id]
    assert before is not None
    qtbot.keyClick(timeline, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: shown(timeline, before.wall_ms + 100), timeout=WAIT_MS)
    qtbot.mouseDClick(timeline.together, Qt.MouseButton.LeftButton, pos=second)
    assert not timeline.is_locked
    qtbot.waitUntil(lambda: timeline.pane.request is not None, timeout=WAIT_MS)
    assert timeline.pane.request is not None
    assert timeline.pane.request.camera_id == camera_id


def test_a_camera_whose_frame_is_more_than_half_a_second_off_is_marked_until_it_is_not(
    tmp_path: Path, qtbot: QtBot
) -> None:
    stage, slow, door = SlowStage(tmp_path), make_camera("Slow").id, make_camera("Front door").id
    with opened(stage, qtbot, 2) as timeline:
        together = timeline.together
        timeline.go_to(stage.start_ms + 1_200, playing=False)
        timeline.set_locked(True)
        qtbot.waitUntil(lambda: shown(timeline, stage.start_ms + 1_200), timeout=WAIT_MS)
        assert (together.warning(slow), together.warning(door)) == ("", "")
        assert DARK.warning.lower() not in colours_in(timeline, slow)
        timeline.go_to(stage.start_ms + 1_770, playing=False)
        qtbot.waitUntil(lambda: together.warning(slow) != "" and together.warning(door) == "", timeout=WAIT_MS)
        assert together.warning(slow) == "\N{WARNING SIGN} 1 s from the others"
        assert DARK.warning.lower() in colours_in(timeline, slow)
        assert DARK.warning.lower() not in colours_in(timeline, door)
        timeline.go_to(stage.start_ms + 2_000, playing=False)
        qtbot.waitUntil(lambda: together.warning(slow) == "", timeout=WAIT_MS)
        assert DARK.warning.lower() not in colours_in(timeline, slow)


def test_a_keyframe_that_the_exact_picture_follows_is_not_marked_and_one_that_stays_is(
    timeline: TimelineView, stage: LateStage, qtbot: QtBot
) -> None:
    at, door, together = stage.start_ms + 6_000, make_camera("Front door").id, timeline.together
    timeline.go_to(at, playing=False)
    timeline.set_locked(True)
    qtbot.waitUntil(lambda: shown(timeline, at), timeout=WAIT_MS)
    tile = together._tiles[door]
    assert tile.view is not None
    tile.view = replace(tile.view, exact=False, wall_ms=at - 5_000)
    together._asked_s = SystemClock().monotonic_s()
    assert together.warning(door) == ""
    qtbot.waitUntil(lambda: together.warning(door) != "", timeout=WAIT_MS)
    assert together.warning(door) == "\N{WARNING SIGN} 5 s from the others"
    qtbot.waitUntil(lambda: tile.warned != "", timeout=WAIT_MS)  # the tile is painted anew by itself


def test_only_the_tiles_that_changed_are_painted_however_far_apart_they_are(
    timeline: TimelineView, stage: LateStage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    timeline.go_to(stage.start_ms + 6_000, playing=False)
    timeline.set_locked(True)
    qtbot.waitUntil(lambda: shown(timeline, stage.start_ms + 6_000), timeout=WAIT_MS)
    together, painted = timeline.together, list[str]()
    together.repaint()
    paint = LockedPane._paint_tile

    def noted(pane: LockedPane, painter: QPainter, tile: _Tile) -> None:
        painted.append(tile.name)
        paint(pane, painter, tile)

    monkeypatch.setattr(LockedPane, "_paint_tile", noted)
    for name in ("Yard", "Hall"):
        together.update(together.place_of(make_camera(name).id))
    qtbot.waitUntil(lambda: bool(painted), timeout=WAIT_MS)
    assert sorted(painted) == ["Hall", "Yard"]


def colours_in(timeline: TimelineView, camera_id: CameraId) -> set[str]:
    """Every colour of a camera's tile."""
    image = timeline.together.grab(timeline.together.place_of(camera_id)).toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(min(80, image.height()))}


def test_dragging_the_playhead_shows_a_preview_in_every_tile_until_its_frame_is_there(
    timeline: TimelineView, stage: LateStage, qtbot: QtBot
) -> None:
    at, together = stage.start_ms + 6_000, timeline.together
    save_previews(stage, at)
    timeline.go_to(at - 3_000, playing=False)
    timeline.set_locked(True)
    qtbot.waitUntil(lambda: shown(timeline, at - 3_000), timeout=WAIT_MS)
    assert together._player is not None
    player, taken = together._player, together._player.take
    player.take = lambda camera_id: None  # type: ignore[method-assign]  # no camera has decoded its frame yet
    timeline._scrubbed(at)
    with_preview = [make_camera(name).id for name in STARTS_MS]
    qtbot.waitUntil(lambda: all(together.preview_ms(each) == at for each in with_preview), timeout=WAIT_MS)
    assert not together.grab().isNull()
    player.take = taken  # type: ignore[method-assign]
    timeline.go_to(at + 100, playing=False)
    qtbot.waitUntil(lambda: shown(timeline, at + 100), timeout=WAIT_MS)
    assert [together.preview_ms(each) for each in with_preview] == [None] * len(with_preview)


def save_previews(stage: LateStage, at_ms: int) -> None:
    """A preview of that moment for each camera, as the watcher writes them."""
    jpeg = io.BytesIO()
    Image.new("RGB", (160, 90), "green").save(jpeg, "jpeg")
    for name in STARTS_MS:
        writer = PreviewWriter(stage.library.paths, SystemClock())
        writer.add(make_camera(name).id, at_ms, jpeg.getvalue())
        writer.close()


@pytest.mark.parametrize("count", [1, 2, 3, 4, 9, 16])
@pytest.mark.parametrize(("width", "height"), [(1600, 700), (900, 320), (400, 900)])
def test_tiles_are_equal_apart_and_within_the_pane(count: int, width: int, height: int) -> None:
    tiles = grid(count, width, height)
    assert len({(tile.width(), tile.height()) for tile in tiles}) == 1
    for index, tile in enumerate(tiles):
        assert tile.left() >= 0
        assert tile.top() >= 0
        assert tile.right() < width
        assert tile.bottom() < height
        assert not any(tile.intersects(other) for other in tiles[index + 1 :])
