"""All cameras are played together in a grid: equal tiles, pictures whole, one clock, and Y to come and go."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.gui.locked_pane import grid
from app.gui.timeline_view import TimelineView
from tests.gui.stage import make_camera, make_library
from tests.gui.window_stage import WAIT_MS, WindowStage, shown_window
from tests.helpers.footage import make_clip

STARTS_MS = {"Front door": (0,), "Yard": (2_000,), "Hall": (4_000,)}


class LateStage(WindowStage):
    """Three cameras that began to record ten seconds one after the other."""

    def __init__(self, folder: Path) -> None:
        self.clip = make_clip(folder / "clip.mp4", seconds=10, fps=10, size=(320, 180), gop_frames=10)
        self.start_ms = time.time_ns() // 1_000_000 - 60_000
        starts = {name: (self.clip, [self.start_ms + at for at in each]) for name, each in STARTS_MS.items()}
        self.events = []
        self.library = make_library(folder / "library", starts)


@pytest.fixture
def stage(tmp_path: Path) -> LateStage:
    return LateStage(tmp_path)


@pytest.fixture
def timeline(stage: LateStage, qtbot: QtBot) -> Iterator[TimelineView]:
    with shown_window(stage, qtbot) as window:
        window.open_place("timeline")
        qtbot.waitUntil(lambda: len(window.timeline.lanes.data.lanes) == 3, timeout=WAIT_MS)
        yield window.timeline


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
