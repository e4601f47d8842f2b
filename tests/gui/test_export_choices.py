"""An export is made as chosen in the window: unchanged, begun anew, or encoded anew with stamp and blurred areas."""

from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.core.paths import window_settings
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.recording import Segment, Span
from app.gui.export.blur_dialog import BlurDialog
from app.gui.export.export_choices import ExportChoices, Form
from app.gui.preferences import Preferences
from app.gui.shell.main_window import MainWindow
from app.gui.widgets.area_canvas import AreaCanvas, bounded
from app.playback.export.estimate import SizeEstimate, estimate_size
from app.playback.export.request import Area, Compatible, ExportCamera, ExportRequest, HiddenStart
from tests.gui.test_timeline_view import opened, press
from tests.gui.window_stage import WAIT_MS, WindowStage

REQUEST = ExportRequest((ExportCamera(CameraId("door"), "Door"),), Span(0, 1_000), Path("out"))
AREA = Area(0.25, 0.25, 0.5, 0.5)


def picture() -> QImage:
    image = QImage(640, 360, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    return image


@pytest.fixture
def choices(qtbot: QtBot) -> ExportChoices:
    made = ExportChoices(picture)
    qtbot.addWidget(made)
    return made


def test_each_form_makes_the_request_that_it_says(choices: ExportChoices) -> None:
    assert choices.applied(REQUEST) == REQUEST
    assert not choices.stamp.isEnabled()
    assert not choices.blur.isEnabled()
    choices.choose(Form.MADE_START)
    assert choices.applied(REQUEST).hidden_start is HiddenStart.REENCODE
    assert choices.applied(REQUEST).compatible is None
    choices.choose(Form.COMPATIBLE)
    assert choices.applied(REQUEST).compatible == Compatible()
    choices.stamp.setChecked(True)
    choices.set_areas((AREA,))
    assert choices.applied(REQUEST).compatible == Compatible(stamp=True, areas=(AREA,))
    assert choices.blur.text() == "Blur (1)…"
    choices.choose(Form.ORIGINAL)
    assert choices.applied(REQUEST) == REQUEST


def test_the_size_is_told_as_far_as_it_is_known(choices: ExportChoices) -> None:
    assert choices.size_note.whole_text == ""
    choices.show_estimate(SizeEstimate(24_300_000, whole=True))
    assert choices.size_note.whole_text == "About 24 MB"
    choices.show_estimate(SizeEstimate(300_000, whole=True))
    assert choices.size_note.whole_text == "Under 1 MB"
    choices.show_estimate(SizeEstimate(24_300_000, whole=False))
    assert choices.size_note.whole_text == "About 24 MB, and what is being recorded now"
    choices.choose(Form.COMPATIBLE)
    assert choices.size_note.whole_text == "The recording has 24 MB; encoded anew it may be larger or smaller"


def test_of_each_file_the_share_in_the_span_counts() -> None:
    def segment(start_ms: int, end_ms: int, size_bytes: int) -> Segment:
        return Segment(CameraId("door"), StreamRole.MAIN, f"{start_ms}.mp4", start_ms, end_ms, size_bytes, size_bytes)

    files = [segment(0, 60_000, 6_000), segment(60_000, 120_000, 12_000), segment(120_000, 130_000, 0)]
    assert estimate_size(files[:2], Span(30_000, 90_000)) == SizeEstimate(9_000, whole=True)
    assert estimate_size(files, Span(110_000, 140_000)) == SizeEstimate(2_000, whole=False)
    assert estimate_size([], Span(0, 1)) == SizeEstimate(0, whole=True)


@pytest.fixture
def canvas(qtbot: QtBot) -> AreaCanvas:
    made = AreaCanvas(picture(), (), veil=QColor(5, 7, 10, 200), name="{} to blur".format)
    qtbot.addWidget(made)
    made.resize(640, 480)  # the picture lies in the middle, from 60 to 420
    made.show()
    return made


def drag(qtbot: QtBot, widget: QWidget, begin: QPoint, end: QPoint) -> None:
    qtbot.mousePress(widget, Qt.MouseButton.LeftButton, pos=begin)
    qtbot.mouseMove(widget, end)
    qtbot.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)


def test_areas_are_drawn_in_either_direction_within_the_picture(canvas: AreaCanvas, qtbot: QtBot) -> None:
    drag(qtbot, canvas, QPoint(160, 150), QPoint(320, 240))
    drag(qtbot, canvas, QPoint(320, 240), QPoint(160, 150))
    drag(qtbot, canvas, QPoint(500, 300), QPoint(700, 479))
    for area in canvas.areas[:2]:
        assert [area.left, area.top, area.width, area.height] == pytest.approx([0.25, 0.25, 0.25, 0.25], abs=0.01)
    assert canvas.areas[2].left + canvas.areas[2].width == pytest.approx(1)
    assert canvas.areas[2].top + canvas.areas[2].height == pytest.approx(1)
    dark = canvas.grab().toImage().pixelColor(240, 200)
    assert dark.lightness() < 80


def test_a_click_chooses_an_area_and_draws_none(canvas: AreaCanvas, qtbot: QtBot) -> None:
    canvas.add(Area(0.0, 0.0, 0.2, 0.2))
    canvas.add(Area(0.5, 0.5, 0.2, 0.2))
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(60, 90))
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert canvas.areas == [Area(0.5, 0.5, 0.2, 0.2)]
    qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(620, 400))
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert len(canvas.areas) == 1, "a click beside every area chooses none"


def test_the_keyboard_alone_moves_sizes_and_removes_areas(canvas: AreaCanvas, qtbot: QtBot) -> None:
    canvas.add(Area(0.4, 0.4, 0.2, 0.2))
    for _ in range(3):
        qtbot.keyClick(canvas, Qt.Key.Key_Left)
    qtbot.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    [area] = canvas.areas
    assert [area.left, area.top, area.width, area.height] == pytest.approx([0.34, 0.4, 0.2, 0.22])
    assert canvas.accessibleName() == ("1 to blur, chosen: 34 % from the left, 40 % from the top, 20 % wide, 22 % high")
    for _ in range(60):
        qtbot.keyClick(canvas, Qt.Key.Key_Left)
        qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert (canvas.areas[0].left, canvas.areas[0].width) == (0.0, 1.0)
    qtbot.keyClick(canvas, Qt.Key.Key_Delete)
    assert canvas.areas == []


@pytest.mark.parametrize("values", [(-1, -1, 5, 5), (0.9, 0.9, 0.5, 0.5), (2, 2, 0, 0), (0.5, 0.5, -1, 1)])
def test_an_area_is_always_one_that_the_export_takes(values: tuple[float, float, float, float]) -> None:
    area = bounded(*values)
    assert 0 <= area.left < 1
    assert 0 <= area.top < 1
    assert 0 < area.width <= 1 - area.left + 1e-9
    assert 0 < area.height <= 1 - area.top + 1e-9


@pytest.mark.qt_log_ignore("propagateSizeHints")  # a window that is drawn nowhere has nobody to tell them to
@pytest.mark.parametrize("accepts", [True, False])
def test_only_areas_that_were_accepted_are_used(choices: ExportChoices, qtbot: QtBot, accepts: bool) -> None:
    choices.choose(Form.COMPATIBLE)

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, BlurDialog)
        dialog.canvas.add(AREA)
        if accepts:
            dialog.done_button.click()
        else:
            dialog.reject()

    QTimer.singleShot(0, act)
    choices.blur.click()
    assert choices.areas == ((AREA,) if accepts else ())


def luma_of(path: Path) -> list[np.ndarray[tuple[int, ...], np.dtype[np.float64]]]:
    with av.open(str(path)) as container:
        assert container.streams.video[0].codec_context.name == "h264"
        return [frame.to_ndarray(format="gray").astype(float) for frame in container.decode(video=0)]


def test_a_range_is_exported_stamped_and_blurred_as_chosen(
    window: MainWindow, stage: WindowStage, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    Preferences(window_settings()).remember_export_folder(folder)
    timeline = opened(window, stage, qtbot)
    timeline.go_to(stage.start_ms + 2_000, playing=False)
    qtbot.waitUntil(lambda: timeline.shown_picture() is not None, timeout=WAIT_MS)
    press(timeline, qtbot, Qt.Key.Key_I, stage.start_ms + 2_000)
    press(timeline, qtbot, Qt.Key.Key_O, stage.start_ms + 4_000)
    panel = timeline.range_bar.panel
    qtbot.waitUntil(lambda: panel.choices.size_note.whole_text == "Under 1 MB", timeout=WAIT_MS)
    panel.choices.choose(Form.COMPATIBLE)
    panel.choices.stamp.setChecked(True)
    panel.choices.set_areas((AREA,))
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_E)
    qtbot.waitUntil(lambda: window.exports.running, timeout=WAIT_MS)
    assert panel.choices.isHidden()
    qtbot.waitUntil(lambda: not window.exports.running, timeout=3 * WAIT_MS)
    assert panel.sentence.startswith("Verified."), panel.sentence
    assert not panel.choices.isHidden()
    [film] = folder.glob("*.mp4")
    pictures = luma_of(film)
    assert len(pictures) == 20
    for luma in pictures:
        inside, outside = luma[50:130, 85:235], luma[140:175, 10:310]
        assert np.abs(np.diff(inside, axis=1)).mean() < np.abs(np.diff(outside, axis=1)).mean() / 2
        assert luma[8:24, 8:60].max() > 180, "the stamp is there"


def test_areas_of_one_camera_are_not_used_for_another(window: MainWindow, stage: WindowStage, qtbot: QtBot) -> None:
    timeline = opened(window, stage, qtbot)
    press(timeline, qtbot, Qt.Key.Key_I, stage.start_ms + 2_000)
    press(timeline, qtbot, Qt.Key.Key_O, stage.start_ms + 4_000)
    choices = timeline.range_bar.panel.choices
    choices.set_areas((AREA,))
    press(timeline, qtbot, Qt.Key.Key_O, stage.start_ms + 5_000)
    assert choices.areas == (AREA,), "another range of the same camera keeps them"
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_Down)
    assert choices.areas == ()


def test_an_event_has_the_same_choices_and_its_own_size(window: MainWindow, qtbot: QtBot) -> None:
    window.open_place("events")
    events = window.events
    qtbot.waitUntil(lambda: events.model.rowCount() == 2, timeout=WAIT_MS)
    choices = events.detail.exports.choices
    qtbot.waitUntil(lambda: choices.size_note.whole_text != "", timeout=WAIT_MS)
    asked: list[ExportRequest] = []
    start: Callable[[ExportRequest], None] = asked.append
    window.exports.start = start  # type: ignore[method-assign]
    choices.choose(Form.MADE_START)
    events.export_clip()
    assert asked[0].hidden_start is HiddenStart.REENCODE
