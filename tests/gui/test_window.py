"""The whole window over a real library and a real link: places by keyboard, live pictures, playback, the tour."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPalette, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.domain.facts import CameraRemoved, ProblemFound, SegmentsDeleted
from app.gui.live.tile.freshness import DelayedPicture, NoPicture
from app.gui.looks.theme import DARK, LIGHT, Theme, apply_theme
from app.gui.shell.main_window import MainWindow
from app.gui.shell.rail import PLACES
from app.gui.shell.tour import ALL_PLACES, Tour, TourRequest
from app.gui.timeline.lanes.timeline_paint import HEADER_PX
from app.index.catalog import Catalog
from app.index.writer import IndexWriter
from tests.gui.stage import LiveCameras, make_camera, record, shifted
from tests.gui.window_stage import NAMES, WAIT_MS, WindowStage, shown_window
from tests.helpers.packets import read_stream


def test_places_open_by_keyboard_and_from_the_rail(window: MainWindow, qtbot: QtBot) -> None:
    for key, place in ((Qt.Key.Key_2, "timeline"), (Qt.Key.Key_3, "events"), (Qt.Key.Key_1, "live")):
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.place == place
    buttons = {button.accessibleName(): button for button in window.rail.findChildren(QAbstractButton)}
    qtbot.mouseClick(buttons["Timeline"], Qt.MouseButton.LeftButton)
    assert window.place == "timeline"


def test_every_button_has_a_name_and_room_for_a_finger(window: MainWindow) -> None:
    # Every table of Qt has one in its corner, which is never seen where the rows have no header.
    found = window.findChildren(QAbstractButton)
    buttons = [button for button in found if button.metaObject().className() != "QTableCornerButton"]
    assert len(buttons) >= 10
    for button in buttons:
        assert button.accessibleName()
        assert button.sizeHint().height() >= 32
        assert button.sizeHint().width() >= 32


def test_without_an_engine_the_window_says_so_and_shows_what_was_recorded(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "engine" in window.strip.problem_text, timeout=WAIT_MS)
    assert window.strip.recording_text == "The recorder does not answer"
    qtbot.waitUntil(lambda: len(window.live.tiles) == 2, timeout=WAIT_MS)
    assert not window.live.live_tiles
    window.open_place("events")
    qtbot.waitUntil(lambda: window.events.model.rowCount() == 2, timeout=WAIT_MS)


def test_an_event_plays_and_holds_with_enter(window: MainWindow, stage: WindowStage, qtbot: QtBot) -> None:
    window.open_place("events")
    qtbot.waitUntil(lambda: window.events.model.rowCount() == 2, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: window.events.pane.frames_shown == 1, timeout=WAIT_MS)
    assert [index.row() for index in window.events.list.selectedIndexes()] == [0]
    qtbot.keyClick(window.events.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.events.pane.frames_shown >= 6, timeout=WAIT_MS)
    request = window.events.pane.request
    assert request is not None
    assert request.wall_ms == stage.events[1].start_ms
    qtbot.keyClick(window.events.list, Qt.Key.Key_Return)
    assert not window.events.pane.playing


def test_an_event_whose_footage_was_deleted_says_so_and_plays_nothing_else(stage: WindowStage, qtbot: QtBot) -> None:
    paths, camera, event = stage.library.paths, make_camera("Front door"), stage.events[0]
    stream = read_stream(stage.clip, start_ms=0)
    later, gaps = record(paths, camera, [shifted(stream.packets, stage.start_ms + 30_000)], stream)
    old = next(each for each in stage.library.segments if each.camera_id == camera.id)
    writer = IndexWriter(paths.index)
    Catalog(writer).add_all((*later, *gaps, SegmentsDeleted((old,), "continuous footage for 7 days")))
    writer.close()
    (paths.root / old.path).unlink()
    with shown_window(stage, qtbot) as window:
        window.open_place("events")
        qtbot.waitUntil(lambda: window.events.model.rowCount() == 2, timeout=WAIT_MS)
        row = window.events.model.row_of(event.id)
        assert row is not None
        card = window.events.model.index(row)
        assert str(card.data(Qt.ItemDataRole.AccessibleTextRole)).endswith(", footage deleted, new")
        window.events.play_row(row)
        qtbot.waitUntil(lambda: "Footage goes on at" in window.events.pane.message()[1], timeout=WAIT_MS)
        assert window.events.pane.message()[0] == "No recording here: deleted by your rules."
        assert not window.events.pane.playing
        assert not window.grab().isNull()  # the card is painted


def test_a_click_on_the_timeline_shows_that_moment(window: MainWindow, stage: WindowStage, qtbot: QtBot) -> None:
    window.open_place("timeline")
    lanes = window.timeline.lanes
    qtbot.waitUntil(lambda: len(lanes.data.lanes) == 2 and bool(lanes.data.lanes[0].recorded), timeout=WAIT_MS)
    wanted = stage.start_ms + 8_000
    lanes.set_scale(lanes.scale.showing(wanted).zoomed(0.5, lanes.scale.x_of(wanted)))
    x = round(lanes.scale.x_of(wanted)) + HEADER_PX
    qtbot.mouseClick(lanes, Qt.MouseButton.LeftButton, pos=QPoint(x, 32 + 30))
    qtbot.waitUntil(lambda: window.timeline.pane.frames_shown >= 1, timeout=WAIT_MS)
    shown = window.timeline.pane.wall_ms
    assert shown is not None
    assert abs(shown - wanted) <= 2 * lanes.scale.ms_per_px + 100


def test_a_gap_says_its_cause_and_where_footage_goes_on(window: MainWindow, stage: WindowStage, qtbot: QtBot) -> None:
    window.open_place("timeline")
    lanes = window.timeline.lanes
    qtbot.waitUntil(lambda: bool(lanes.data.lanes) and bool(lanes.data.lanes[0].recorded), timeout=WAIT_MS)
    window.timeline.go_to(stage.start_ms - 30_000, playing=False)
    qtbot.waitUntil(lambda: window.timeline.pane.message()[0] != "", timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "Footage goes on at" in window.timeline.pane.message()[1], timeout=WAIT_MS)
    assert window.timeline.pane.message()[0].startswith("No recording here")


def test_keys_play_backwards_faster_and_step_by_single_frames(
    window: MainWindow, stage: WindowStage, qtbot: QtBot
) -> None:
    window.open_place("timeline")
    timeline = window.timeline
    qtbot.waitUntil(lambda: bool(timeline.lanes.data.lanes), timeout=WAIT_MS)
    timeline.go_to(stage.start_ms + 4_000, playing=False)
    qtbot.waitUntil(lambda: timeline.pane.frames_shown == 1, timeout=WAIT_MS)
    begun = timeline.pane.wall_ms
    assert begun is not None
    qtbot.keyClick(timeline, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: (timeline.pane.wall_ms or 0) > begun, timeout=WAIT_MS)
    qtbot.keyClick(timeline, Qt.Key.Key_Comma)
    qtbot.waitUntil(lambda: timeline.pane.wall_ms == begun, timeout=WAIT_MS)
    qtbot.keyClick(timeline, Qt.Key.Key_J)
    qtbot.waitUntil(lambda: (timeline.pane.wall_ms or begun) < begun - 200, timeout=WAIT_MS)
    qtbot.keyClick(timeline, Qt.Key.Key_J)
    assert timeline.controls.speeds.currentText() == "-2x"
    qtbot.keyClick(timeline, Qt.Key.Key_L)
    assert (timeline.controls.speeds.currentText(), timeline.pane.playing) == ("1x", True)
    qtbot.keyClick(timeline, Qt.Key.Key_K)
    assert not timeline.pane.playing


def test_what_plays_is_held_when_another_place_is_opened(window: MainWindow, stage: WindowStage, qtbot: QtBot) -> None:
    window.open_place("timeline")
    timeline = window.timeline
    qtbot.waitUntil(lambda: len(timeline.lanes.data.lanes) == 2, timeout=WAIT_MS)
    timeline.go_to(stage.start_ms + 1_000, playing=True)
    qtbot.waitUntil(lambda: timeline.pane.frames_shown >= 2, timeout=WAIT_MS)
    window.open_place("events")
    assert not timeline.pane.playing
    assert timeline.pane.paced is not None
    qtbot.waitUntil(lambda: timeline.pane.paced.pace() is None, timeout=WAIT_MS)
    window.open_place("timeline")
    timeline.set_locked(True)
    timeline.go_to(stage.start_ms + 1_000, playing=True)
    assert timeline.together.playing
    window.open_place("live")
    assert not timeline.together.playing


def test_next_recording_leads_over_the_gap(window: MainWindow, stage: WindowStage, qtbot: QtBot) -> None:
    window.open_place("timeline")
    timeline = window.timeline
    qtbot.waitUntil(lambda: bool(timeline.lanes.data.lanes), timeout=WAIT_MS)
    timeline.go_to(stage.start_ms - 30_000, playing=False)
    qtbot.waitUntil(lambda: timeline.pane.next_recording_ms is not None, timeout=WAIT_MS)
    button = next(each for each in timeline.findChildren(QAbstractButton) if each.accessibleName() == "Next recording")
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: timeline.pane.frames_shown == 1, timeout=WAIT_MS)
    assert not button.isEnabled()


def test_ctrl_and_wheel_zoom_at_the_pointer(window: MainWindow, qtbot: QtBot) -> None:
    window.open_place("timeline")
    lanes = window.timeline.lanes
    before, at = lanes.scale, 400
    wheel = QWheelEvent(
        QPointF(HEADER_PX + at, 40), QPointF(lanes.mapToGlobal(QPoint(HEADER_PX + at, 40))), QPoint(), QPoint(0, 120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(lanes, wheel)
    assert lanes.scale.span_ms < before.span_ms
    assert abs(lanes.scale.x_of(before.time_of(at)) - at) <= 1


def test_live_pictures_arrive_and_a_camera_that_hangs_is_not_called_live(stage: WindowStage, qtbot: QtBot) -> None:
    cameras = LiveCameras(stage.library.paths, dict.fromkeys(NAMES, (stage.clip, 0.0)))
    with cameras.running(), shown_window(stage, qtbot) as window:
        qtbot.waitUntil(lambda: len(window.live.live_tiles) == 2, timeout=WAIT_MS)
        assert window.strip.recording_text == "Recording 2/2"
        cameras.freeze()
        tile = window.live.tiles[0]
        qtbot.waitUntil(lambda: isinstance(tile.freshness, DelayedPicture), timeout=WAIT_MS)
        qtbot.waitUntil(lambda: isinstance(tile.freshness, NoPicture), timeout=WAIT_MS)
        assert tile.message()[0].startswith("No picture since ")


def test_only_tiles_that_can_be_seen_are_watched(stage: WindowStage, qtbot: QtBot) -> None:
    cameras = LiveCameras(stage.library.paths, dict.fromkeys(NAMES, (stage.clip, 0.0)))
    with cameras.running(), shown_window(stage, qtbot) as window:
        server = cameras.server
        qtbot.waitUntil(lambda: len(server.watched_streams) == 2, timeout=WAIT_MS)
        window.live.maximise(window.live.tiles[1].camera_id)
        qtbot.waitUntil(lambda: len(server.watched_streams) == 1, timeout=WAIT_MS)
        qtbot.keyClick(window.live, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: len(server.watched_streams) == 2, timeout=WAIT_MS)
        window.open_place("events")
        qtbot.waitUntil(lambda: not server.watched_streams, timeout=WAIT_MS)
        window.open_place("live")
        qtbot.waitUntil(lambda: len(window.live.live_tiles) == 2, timeout=WAIT_MS)


def test_a_removed_camera_leaves_the_wall_and_the_count(stage: WindowStage, qtbot: QtBot) -> None:
    cameras = LiveCameras(stage.library.paths, dict.fromkeys(NAMES, (stage.clip, 0.0)))
    with cameras.running(), shown_window(stage, qtbot) as window:
        qtbot.waitUntil(lambda: len(window.live.live_tiles) == 2, timeout=WAIT_MS)
        gone, stays = (tile.camera_id for tile in window.live.tiles)
        window.live.maximise(gone)
        cameras.server.publish(CameraRemoved(gone))
        qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 1/1", timeout=WAIT_MS)
        qtbot.waitUntil(lambda: [tile.camera_id for tile in window.live.tiles] == [stays], timeout=WAIT_MS)
        assert window.live.maximised is None
        qtbot.waitUntil(lambda: len(window.live.live_tiles) == 1, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: len(cameras.server.watched_streams) == 1, timeout=WAIT_MS)


def test_a_problem_stands_on_the_strip_until_it_is_solved(stage: WindowStage, qtbot: QtBot) -> None:
    cameras = LiveCameras(stage.library.paths, {})
    with cameras.running(), shown_window(stage, qtbot) as window:
        qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 0/0", timeout=WAIT_MS)
        cameras.server.publish(ProblemFound("disk", "The disk is full."))
        qtbot.waitUntil(lambda: window.strip.problem_text == "The disk is full.", timeout=WAIT_MS)
        cameras.server.publish(ProblemFound("disk", "The disk is full.", solved=True))
        qtbot.waitUntil(lambda: window.strip.problem_text == "", timeout=WAIT_MS)


def test_the_tour_saves_a_picture_of_every_place_and_reports(
    stage: WindowStage, qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cameras = LiveCameras(stage.library.paths, dict.fromkeys(NAMES, (stage.clip, 0.0)))
    with cameras.running(), shown_window(stage, qtbot) as window:
        tour = Tour(window, TourRequest(tmp_path / "tour", wait_s=5.0))
        with qtbot.waitSignal(tour.ended, timeout=60_000):
            tour.start()
    report = json.loads(capsys.readouterr().out.strip().splitlines()[-1])
    assert [Path(path).name for path in report["screenshots"]] == [f"{place}.png" for place in ALL_PLACES]
    assert set(ALL_PLACES) > {place.word for place in PLACES}
    assert all(not QImage(path).isNull() for path in report["screenshots"])
    assert report["tiles_live"] == 2
    assert report["events_listed"] == 2
    assert report["playback_frames"] >= 8


def test_the_look_changes_while_the_window_is_open(window: MainWindow, qtbot: QtBot) -> None:
    window.open_place("timeline")
    window.set_theme(LIGHT)
    image = window.timeline.lanes.grab().toImage()
    assert image.pixelColor(4, 4).name().upper() == LIGHT.surface


def test_the_look_follows_the_system_while_the_window_is_open_unless_one_was_chosen(
    stage: WindowStage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    hints, scheme = QGuiApplication.styleHints(), Qt.ColorScheme.Light
    with shown_window(stage, qtbot) as window:
        looks: list[Theme] = []
        monkeypatch.setattr(window.look, "paint", looks.append)
        monkeypatch.setattr("app.gui.shell.look_keeper.look_of", lambda choice: LIGHT)
        hints.colorSchemeChanged.emit(scheme)
        assert looks == []  # started with a look of its own, which only the user changes
        window.follow_system()
        hints.colorSchemeChanged.emit(scheme)
        assert looks == [LIGHT]
        assert application.palette().color(QPalette.ColorRole.Window).name() == LIGHT.background.lower()
        window.preferences.set_text("look/theme", "dark")
        looks.clear()
        hints.colorSchemeChanged.emit(scheme)
        assert looks == []
        apply_theme(application, DARK)
