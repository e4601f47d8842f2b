"""The timeline's pictures under the pointer and while the playhead is dragged, and the export of a range."""

import io
import re
from pathlib import Path

import av
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.core.clock import SystemClock
from app.core.paths import window_settings
from app.domain.errors import KnownError
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.gui.export.export_range import ExportRange, plan_export
from app.gui.preferences import Preferences
from app.gui.shell.main_window import MainWindow
from app.gui.timeline.lanes.timeline_paint import HEADER_PX, LANE_PX, RULER_PX
from app.gui.timeline.lanes.timeline_previews import load_preview
from app.gui.timeline.timeline_view import TimelineView
from app.index.queries import LibraryReader
from app.playback.export.check import check_export
from app.playback.export.request import ExportCamera
from app.recording.previews import PreviewReader, PreviewWriter, previews_path
from tests.gui.stage import make_camera
from tests.gui.window_stage import WAIT_MS, WindowStage

DOOR, YARD = make_camera("Front door"), make_camera("Yard")


def save_previews(stage: WindowStage) -> list[int]:
    """A preview for every second of the front door, as the watcher writes them; returns their times."""
    writer, times = PreviewWriter(stage.library.paths, SystemClock()), []
    with av.open(str(stage.clip)) as container:
        for number, frame in enumerate(container.decode(video=0)):
            if number % 10 == 0:
                image = frame.reformat(width=160, height=90).to_image()
                path = stage.library.paths.root / "preview.jpg"
                image.save(path, quality=70)
                times.append(stage.start_ms + number * 100)
                writer.add(DOOR.id, times[-1], path.read_bytes())
    writer.close()
    return times


def opened(window: MainWindow, stage: WindowStage, qtbot: QtBot) -> TimelineView:
    """The timeline with both lanes, about 12 s of time in sight."""
    window.open_place("timeline")
    lanes = window.timeline.lanes
    qtbot.waitUntil(lambda: len(lanes.data.lanes) == 2 and bool(lanes.data.lanes[0].recorded), timeout=WAIT_MS)
    lanes.set_scale(lanes.scale.showing(stage.start_ms + 5_000).zoomed(0.2, lanes.scale.x_of(stage.start_ms + 5_000)))
    return window.timeline


def point_of(timeline: TimelineView, wall_ms: int, lane: int) -> QPoint:
    return QPoint(round(timeline.lanes.scale.x_of(wall_ms)) + HEADER_PX, RULER_PX + LANE_PX * lane + 24)


def point_at(timeline: TimelineView, position: QPoint) -> None:
    """Move the pointer there with no button pressed."""
    lanes, none = timeline.lanes, Qt.MouseButton.NoButton
    where, modifiers = QPointF(position), Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        lanes,
        QMouseEvent(QEvent.Type.MouseMove, where, QPointF(lanes.mapToGlobal(position)), none, none, modifiers),
    )


def test_the_pointer_over_a_lane_shows_picture_time_and_event(
    window: MainWindow, stage: WindowStage, qtbot: QtBot
) -> None:
    times = save_previews(stage)
    timeline = opened(window, stage, qtbot)
    point_at(timeline, point_of(timeline, stage.start_ms + 8_200, 0))
    assert timeline.pointer.card.isVisible()
    assert timeline.pointer.card.words[0].startswith("Front door, ")
    assert timeline.pointer.card.words[1] == ""
    qtbot.waitUntil(lambda: timeline.pointer.card.picture_ms == times[8], timeout=WAIT_MS)
    point_at(timeline, point_of(timeline, stage.events[0].start_ms, 0))
    assert timeline.pointer.card.words[1] == "Person, 3 s"
    assert not timeline.grab().isNull()
    point_at(timeline, point_of(timeline, stage.start_ms + 8_200, 1))
    assert timeline.pointer.card.words[0].startswith("Yard, ")
    assert timeline.pointer.card.picture_ms is None


def test_over_a_gap_the_card_says_its_cause_without_a_picture(
    window: MainWindow, stage: WindowStage, qtbot: QtBot
) -> None:
    save_previews(stage)
    timeline = opened(window, stage, qtbot)
    gap = next(gap for gap in timeline.lanes.data.lanes[0].gaps if gap.start_ms > stage.start_ms)
    timeline.lanes.set_scale(timeline.lanes.scale.showing(gap.start_ms + 2_000))
    point_at(timeline, point_of(timeline, gap.start_ms + 1_000, 0))
    assert re.match(r"No recording, .*: the camera was offline\.", timeline.pointer.card.words[1])
    assert timeline.pointer.card.picture_ms is None


def test_dragging_the_playhead_shows_a_preview_until_the_frame_is_there(
    window: MainWindow, stage: WindowStage, qtbot: QtBot
) -> None:
    times = save_previews(stage)
    timeline = opened(window, stage, qtbot)
    player, timeline.pane._player.show = timeline.pane._player.show, lambda request: None
    qtbot.mousePress(timeline.lanes, Qt.MouseButton.LeftButton, pos=point_of(timeline, stage.start_ms + 8_000, 0))
    qtbot.waitUntil(lambda: timeline.pane.preview_ms == times[8], timeout=WAIT_MS)
    assert not timeline.pointer.card.isVisible()
    assert not timeline.pane.grab().isNull()
    timeline.pane._player.show = player
    qtbot.mouseRelease(timeline.lanes, Qt.MouseButton.LeftButton, pos=point_of(timeline, stage.start_ms + 7_000, 0))
    timeline.go_to(stage.start_ms + 7_000, playing=False)
    qtbot.waitUntil(lambda: timeline.pane.frames_shown >= 1, timeout=WAIT_MS)
    assert timeline.pane.preview_ms is None


def test_a_preview_that_is_no_small_picture_is_not_shown(stage: WindowStage) -> None:
    paths, at_ms = stage.library.paths, stage.start_ms
    writer = PreviewWriter(paths, SystemClock())
    large = io.BytesIO()
    Image.new("L", (4_000, 4)).save(large, "jpeg")
    writer.add(DOOR.id, at_ms, large.getvalue())
    writer.close()
    assert previews_path(paths, DOOR.id, at_ms).exists()
    assert load_preview(PreviewReader(paths), DOOR.id, at_ms) is None


@pytest.mark.parametrize(
    ("steps", "start_ms", "end_ms"),
    [
        ("I5 O9", 5, 9),
        ("O9 I5", 5, 9),
        ("I5 O9 I7", 7, 9),
        ("I5 O9 I9", 9, None),
        ("I5 O9 O5", None, 5),
        ("I5", 5, None),
    ],
)
def test_the_ends_of_a_range_never_cross(steps: str, start_ms: int | None, end_ms: int | None) -> None:
    chosen = ExportRange()
    for step in steps.split():
        chosen = chosen.begun_at(int(step[1:])) if step[0] == "I" else chosen.ended_at(int(step[1:]))
    assert chosen == ExportRange(start_ms, end_ms)


def press(timeline: TimelineView, qtbot: QtBot, key: Qt.Key, at_ms: int) -> None:
    timeline.lanes.set_playhead(at_ms, follow=False)
    qtbot.keyClick(timeline.lanes, key)


def test_i_o_and_e_export_the_range_of_the_chosen_lane(
    window: MainWindow, stage: WindowStage, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    Preferences(window_settings()).remember_export_folder(folder)
    timeline = opened(window, stage, qtbot)
    bar = timeline.range_bar
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_E)
    assert bar.isVisible()
    assert bar.panel.sentence.startswith("Set the start of the range with I")
    press(timeline, qtbot, Qt.Key.Key_I, stage.start_ms + 2_000)
    assert not bar.export_button.isEnabled()
    press(timeline, qtbot, Qt.Key.Key_O, stage.start_ms + 6_000)
    assert bar.range_text.endswith("(4 s)")
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_Down)
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: window.exports.running, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.exports.running, timeout=3 * WAIT_MS)
    assert re.match(r"Verified\. 1 of 1 parts match", bar.panel.sentence)
    [film] = folder.glob("*.mp4")
    assert film.name.startswith("Yard")
    assert check_export(film, stage.library.paths).sound
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_X)
    assert bar.range.empty
    assert not bar.isVisible()


def test_the_whole_time_can_be_read_in_the_smallest_window(
    window: MainWindow, stage: WindowStage, qtbot: QtBot
) -> None:
    timeline = opened(window, stage, qtbot)
    window.resize(1024, 640)
    timeline.go_to(stage.start_ms + 1_000, playing=False)
    time = timeline.controls.time
    qtbot.waitUntil(lambda: time.width() >= time.sizeHint().width() > 100, timeout=WAIT_MS)
    assert timeline.controls.width() + window.rail.width() <= 1024


def test_all_cameras_are_exported_when_that_is_ticked(
    window: MainWindow, stage: WindowStage, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    Preferences(window_settings()).remember_export_folder(folder)
    timeline = opened(window, stage, qtbot)
    button = next(each for each in timeline.findChildren(QAbstractButton) if each.accessibleName() == "Export a range")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    press(timeline, qtbot, Qt.Key.Key_I, stage.start_ms + 1_000)
    press(timeline, qtbot, Qt.Key.Key_O, stage.start_ms + 3_000)
    timeline.range_bar.whose.setCurrentText("All cameras")
    qtbot.mouseClick(timeline.range_bar.export_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.exports.running, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not window.exports.running, timeout=3 * WAIT_MS)
    assert timeline.range_bar.panel.sentence.startswith("Verified. 2 of 2 parts match")
    assert len(list(folder.glob("*.mp4"))) == 2


def test_a_camera_that_recorded_nothing_then_is_left_out_and_named(stage: WindowStage, tmp_path: Path) -> None:
    library = LibraryReader(stage.library.paths.index)
    cameras = [ExportCamera(DOOR.id, "Front door"), ExportCamera(CameraId("attic"), "Attic")]
    plan = plan_export(library, cameras, Span(stage.start_ms, stage.start_ms + 5_000), tmp_path)
    assert [camera.name for camera in plan.request.cameras] == ["Front door"]
    assert plan.left_out == ("Attic",)
    with pytest.raises(KnownError, match="nothing was recorded in this range"):
        plan_export(library, cameras, Span(stage.start_ms - 50_000, stage.start_ms - 40_000), tmp_path)
