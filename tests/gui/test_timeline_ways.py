"""The ways through time: Go to, calendar, night, filters, a drawn area, bookmarks, and undoing them."""

import itertools
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from app.core.bus import Bus
from app.core.clock import SystemClock
from app.core.local_time import day_of, local_day
from app.core.paths import window_settings
from app.domain.bookmark import Bookmark
from app.domain.event import EventClass
from app.domain.facts import BookmarkChanged, MotionMinute
from app.domain.ids import CameraId
from app.domain.motion_grid import CELLS, MINUTE_MS
from app.domain.recording import Span
from app.engine.bookmark_desk import BookmarkDesk
from app.gui.preferences import REDUCED_MOTION, Preferences
from app.gui.shell.main_window import MainWindow
from app.gui.timeline import timeline_view
from app.gui.timeline.lane_filter import HoursOfDay, LaneFilter
from app.gui.timeline.lanes.timeline_lanes import TimelineLanes
from app.gui.timeline.lanes.timeline_paint import HEADER_PX, RULER_PX
from app.gui.timeline.lanes.timeline_scale import MAX_SPAN_MS, MIN_SPAN_MS, TimeScale
from app.gui.timeline.timeline_data import TimelineReader, TimelineWish, load_timeline
from app.gui.timeline.timeline_view import TimelineView
from app.gui.timeline.timeline_ways import NextWish, next_event
from app.gui.timeline.ways.area_search import AreaWish, days_of, search
from app.gui.timeline.ways.calendar_days import CalendarWish, load_days
from app.gui.wording.words import clock_time
from app.index.catalog import Catalog
from app.index.motion_queries import MotionReader
from app.index.writer import IndexWriter
from app.playback.export.request import Area
from app.playback.player import PlayerNote
from app.recording.journal import Journal
from app.recording.records import Record
from app.recording.recovery import journal_path
from tests.gui.stage import LiveCameras, make_camera, make_event
from tests.gui.window_stage import WAIT_MS, WindowStage

DOOR, YARD = make_camera("Front door"), make_camera("Yard")
HOUR_MS = 3_600_000


def store(stage: WindowStage, *values: object) -> None:
    """As the engine would have stored them."""
    writer = IndexWriter(stage.library.paths.index)
    try:
        Catalog(writer).add_all(values)  # type: ignore[arg-type]
    finally:
        writer.close()


@pytest.fixture
def timeline(window: MainWindow, stage: WindowStage, qtbot: QtBot) -> TimelineView:
    """The timeline with both lanes and their events."""
    window.open_place("timeline")
    lanes = window.timeline.lanes
    qtbot.waitUntil(lambda: sum(len(lane.events) for lane in lanes.data.lanes) == 2, timeout=WAIT_MS)
    return window.timeline


def button(timeline: TimelineView, name: str) -> QAbstractButton:
    return next(each for each in timeline.findChildren(QAbstractButton) if each.accessibleName() == name)


def wheel_over(lanes: TimelineLanes, turn_y: int, turn_x: int, held: Qt.KeyboardModifier, at_px: int = 333) -> None:
    """A turn of the wheel, up and down or sideways, as Qt sends it, with a key held."""
    point = QPointF(HEADER_PX + at_px, 60)
    event = QWheelEvent(
        point, QPointF(lanes.mapToGlobal(point.toPoint())), QPoint(), QPoint(turn_x, turn_y),
        Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(lanes, event)


def reloaded(timeline: TimelineView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(timeline.loaded, timeout=WAIT_MS):
        timeline.reload()


# Going to a moment


def test_any_past_time_is_three_actions_away(timeline: TimelineView, stage: WindowStage, qtbot: QtBot) -> None:
    wanted_ms = (stage.start_ms + 6_000) // 1_000 * 1_000
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_G)
    field = timeline.ways.go_to_bar.field
    assert field.hasFocus()
    qtbot.keyClicks(field, clock_time(wanted_ms).replace(" (2nd)", " 2nd"))
    assert clock_time(wanted_ms) in timeline.ways.go_to_bar.says.text()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert timeline.lanes.playhead_ms == wanted_ms
    assert timeline.lanes.scale.start_ms < wanted_ms < timeline.lanes.scale.end_ms
    qtbot.waitUntil(lambda: timeline.pane.wall_ms is not None, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: abs((timeline.pane.wall_ms or 0) - wanted_ms) <= 100, timeout=WAIT_MS)
    assert timeline.ways.go_to_bar.isHidden()


def test_what_is_no_time_or_to_come_leads_nowhere(timeline: TimelineView, qtbot: QtBot) -> None:
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_G)
    bar, before = timeline.ways.go_to_bar, timeline.lanes.playhead_ms
    for typed, said in (("banana", "no time that Louver understands"), ("1 jan 2099 10:00", "not happened yet")):
        bar.field.setText(typed)
        assert said in bar.says.text()
        assert not bar.go_button.isEnabled()
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
        assert bar.isVisible()
    assert timeline.lanes.playhead_ms == before
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_the_calendar_shows_what_the_days_hold_and_leads_to_one(
    timeline: TimelineView, stage: WindowStage, qtbot: QtBot
) -> None:
    day = day_of(stage.start_ms)
    qtbot.mouseClick(button(timeline, "Choose a day"), Qt.MouseButton.LeftButton)
    calendar = timeline.ways.calendar
    qtbot.waitUntil(lambda: day in calendar.calendar.marks, timeout=WAIT_MS)
    marks = calendar.calendar.marks[day]
    assert (marks.recorded, marks.gap) == (True, True)
    assert marks.events == sum(day_of(event.start_ms) == day for event in stage.events)
    assert day - timedelta(days=2) not in calendar.calendar.marks
    assert not calendar.grab().isNull()
    window = timeline.window()
    window.resize(1280, 1000)
    opener = button(timeline, "Choose a day")
    qtbot.waitUntil(lambda: opener.mapTo(window, QPoint(0, -5)).y() == calendar.geometry().bottom())
    calendar.calendar.activated.emit(QDate(day.year, day.month, day.day))
    span = local_day(day)
    recorded_ms = max(span.start_ms, stage.start_ms)
    qtbot.waitUntil(lambda: timeline.lanes.playhead_ms == recorded_ms, timeout=WAIT_MS)
    assert (timeline.lanes.scale.start_ms, timeline.lanes.scale.span_ms) == (span.start_ms, span.length_ms)
    assert calendar.isHidden()


def test_an_event_of_many_days_lies_on_each_of_them_and_is_counted_on_its_first(stage: WindowStage) -> None:
    day_ms, kind = 24 * HOUR_MS, EventClass.ANIMAL
    first_ms = stage.start_ms - 9 * day_ms
    long = make_event(DOOR.id, first_ms, 3 * day_ms, kind)
    store(stage, long)
    reader, lies = TimelineReader(stage.library.paths.index), []
    for number in range(5):
        span = Span(first_ms + number * day_ms - HOUR_MS, first_ms + (number + 1) * day_ms - HOUR_MS)
        data = load_timeline(reader, TimelineWish(span, span), stage.start_ms)
        lies.append([[on for on, _ in lane.event_bars] for lane in data.lanes if lane.camera_id == DOOR.id] == [[kind]])
    assert lies == [True, True, True, True, False]
    day = day_of(first_ms)
    marks = load_days(reader, CalendarWish(day, day + timedelta(days=4), LaneFilter()), stage.start_ms)
    assert {each: mark.events for each, mark in marks.items() if mark.events} == {day: 1}


def test_home_is_midnight_and_last_night_is_from_six_to_eight(timeline: TimelineView, qtbot: QtBot) -> None:
    timeline.go_to(timeline.lanes.data.latest_ms or 0, playing=False)
    day = day_of(timeline.lanes.playhead_ms or 0)
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_Home)
    assert timeline.lanes.playhead_ms == local_day(day).start_ms
    qtbot.mouseClick(button(timeline, "Last night, 18:00 to 08:00"), Qt.MouseButton.LeftButton)
    scale = timeline.lanes.scale
    assert clock_time(round(scale.start_ms)).startswith("18:00")
    assert clock_time(round(scale.end_ms)).startswith("08:00")
    assert timeline.lanes.playhead_ms == round(scale.start_ms)


# Gestures


def ruler_drag(timeline: TimelineView, by_px: int, qtbot: QtBot) -> float:
    """Drag the ruler, with 10 ms between the steps; returns where the time began when it was let go."""
    lanes, left = timeline.lanes, Qt.MouseButton.LeftButton
    at, modifiers = QPointF(HEADER_PX + 400, RULER_PX / 2), Qt.KeyboardModifier.NoModifier

    def send(kind: QEvent.Type, point: QPointF, when_ms: int) -> None:
        buttons = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else left
        event = QMouseEvent(kind, point, QPointF(lanes.mapToGlobal(point.toPoint())), left, buttons, modifiers)
        event.setTimestamp(when_ms)
        QApplication.sendEvent(lanes, event)

    send(QEvent.Type.MouseButtonPress, at, 1_000)
    for step in range(1, 6):
        send(QEvent.Type.MouseMove, at + QPointF(by_px * step / 5, 0), 1_000 + 10 * step)
    let_go_ms = lanes.scale.start_ms
    send(QEvent.Type.MouseButtonRelease, at + QPointF(by_px, 0), 1_055)
    return let_go_ms


def test_the_ruler_is_dragged_and_glides_on_for_a_moment(
    timeline: TimelineView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_view, "motion_is_reduced", lambda: False)
    scale, lanes = timeline.lanes.scale, timeline.lanes
    let_go_ms = ruler_drag(timeline, 100, qtbot)
    assert let_go_ms == pytest.approx(scale.start_ms - 100 * scale.ms_per_px, abs=1)
    assert lanes.gliding
    began_s = time.monotonic()
    qtbot.waitUntil(lambda: not lanes.gliding, timeout=WAIT_MS)
    assert time.monotonic() - began_s >= 0.3
    assert lanes.scale.start_ms < let_go_ms - 10 * scale.ms_per_px
    ruler_drag(timeline, 100, qtbot)
    qtbot.mousePress(lanes, Qt.MouseButton.LeftButton, pos=QPoint(HEADER_PX + 50, 10))
    assert not lanes.gliding, "the pointer takes hold of it"
    qtbot.mouseRelease(lanes, Qt.MouseButton.LeftButton, pos=QPoint(HEADER_PX + 50, 10))


def test_where_motion_is_reduced_nothing_glides(
    timeline: TimelineView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline_view, "motion_is_reduced", lambda: False)
    Preferences(window_settings()).set_flag(REDUCED_MOTION, True)
    let_go_ms = ruler_drag(timeline, 100, qtbot)
    assert not timeline.lanes.gliding
    assert timeline.lanes.scale.start_ms == let_go_ms


def test_a_click_on_the_ruler_moves_the_playhead_there(
    timeline: TimelineView, stage: WindowStage, qtbot: QtBot
) -> None:
    lanes = timeline.lanes
    lanes.set_scale(TimeScale(stage.start_ms - 5_000, 30_000, lanes.scale.width_px))
    x = round(lanes.scale.x_of(stage.start_ms + 3_000)) + HEADER_PX
    qtbot.mouseClick(lanes, Qt.MouseButton.LeftButton, pos=QPoint(x, 10))
    assert lanes.playhead_ms is not None
    assert abs(lanes.playhead_ms - stage.start_ms - 3_000) <= lanes.scale.ms_per_px


def test_the_wheel_zooms_from_ten_seconds_to_ninety_days_and_the_time_under_the_pointer_stays(
    timeline: TimelineView, qtbot: QtBot
) -> None:
    lanes, at = timeline.lanes, 333
    lanes.set_scale(TimeScale(lanes.scale.start_ms, MIN_SPAN_MS, lanes.scale.width_px))
    held_ms, turns = lanes.scale.time_of(at), 0
    for turn in (-120, 120):
        goal = MAX_SPAN_MS if turn < 0 else MIN_SPAN_MS
        while lanes.scale.span_ms != goal:
            wheel_over(lanes, turn, 0, Qt.KeyboardModifier.ControlModifier, at)
            turns += 1
            assert turns < 300
            assert abs(lanes.scale.x_of(held_ms) - at) <= 1.0


def test_two_fingers_zoom_and_the_time_between_them_stays(timeline: TimelineView, qtbot: QtBot) -> None:
    lanes, at = timeline.lanes, 333
    lanes.set_scale(TimeScale(lanes.scale.start_ms, 600_000, lanes.scale.width_px))
    held_ms, point = lanes.scale.time_of(at), QPointF(HEADER_PX + at, 60)
    everywhere, pad = QPointF(lanes.mapToGlobal(point.toPoint())), QPointingDevice.primaryPointingDevice()
    for parted, is_nearer in ((0.25, True), (-0.25, False)):
        span_ms = lanes.scale.span_ms
        for _ in range(20):
            zoom = Qt.NativeGestureType.ZoomNativeGesture
            pinch = QNativeGestureEvent(zoom, pad, 2, point, point, everywhere, parted, QPointF())
            QApplication.sendEvent(lanes, pinch)
            assert abs(lanes.scale.x_of(held_ms) - at) <= 1.0
        assert (lanes.scale.span_ms < span_ms) is is_nearer
    assert lanes.scale.span_ms > MIN_SPAN_MS


@pytest.mark.parametrize("axis", ["y", "x"])
def test_the_wheel_with_shift_moves_lanes_and_not_the_time(timeline: TimelineView, qtbot: QtBot, axis: str) -> None:
    lanes = timeline.lanes
    one = lanes.data.lanes[0]
    many = tuple(replace(one, camera_id=CameraId(f"camera{number}"), name=str(number)) for number in range(40))
    lanes.show_data(replace(lanes.data, lanes=many), round(lanes.scale.end_ms))
    scale, seen = lanes.scale, []
    for turn in (-120, -120, 120, 120, 120):
        wheel_over(lanes, turn if axis == "y" else 0, turn if axis == "x" else 0, Qt.KeyboardModifier.ShiftModifier)
        seen.append(lanes.first_lane)
    assert seen == [1, 2, 1, 0, 0]
    assert lanes.scale == scale


def test_every_gesture_has_a_button(timeline: TimelineView, qtbot: QtBot) -> None:
    scale = timeline.lanes.scale
    qtbot.mouseClick(button(timeline, "Earlier"), Qt.MouseButton.LeftButton)
    assert timeline.lanes.scale.start_ms == pytest.approx(scale.start_ms - scale.span_ms / 2)
    qtbot.mouseClick(button(timeline, "Later"), Qt.MouseButton.LeftButton)
    assert timeline.lanes.scale.start_ms == pytest.approx(scale.start_ms)
    qtbot.mouseClick(button(timeline, "Show more time"), Qt.MouseButton.LeftButton)
    assert timeline.lanes.scale.span_ms > scale.span_ms
    qtbot.mouseClick(button(timeline, "Show less time"), Qt.MouseButton.LeftButton)
    assert timeline.lanes.scale.span_ms == pytest.approx(scale.span_ms)


def test_above_six_hours_counts_are_shown_in_place_of_events(
    timeline: TimelineView, stage: WindowStage, qtbot: QtBot
) -> None:
    timeline.ways.fit_day()
    qtbot.waitUntil(lambda: timeline.lanes.data.density is not None, timeout=WAIT_MS)
    density = timeline.lanes.data.density
    assert density is not None
    assert density.classes == (EventClass.PERSON, EventClass.VEHICLE)
    at = [lane.camera_id for lane in timeline.lanes.data.lanes].index(DOOR.id)
    assert density.count_at(at, stage.events[0].start_ms) == {EventClass.PERSON: 1}
    assert not any(lane.events for lane in timeline.lanes.data.lanes)
    assert not timeline.grab().isNull()
    x = round(timeline.lanes.scale.x_of(stage.events[0].start_ms)) + HEADER_PX
    hover = timeline.lanes.hover(QPoint(x, timeline.lanes.lane_box(at).center().y()))
    assert hover is None or hover.words in ("Person 1", "") or "No recording" in hover.words


def test_in_a_gap_a_button_leads_to_the_next_recording(
    timeline: TimelineView, stage: WindowStage, qtbot: QtBot
) -> None:
    timeline.go_to(stage.start_ms - 3_000, playing=False)
    qtbot.waitUntil(lambda: timeline.pane.next_recording_ms is not None, timeout=WAIT_MS)
    over = next(each for each in timeline.pane.parentWidget().findChildren(QAbstractButton) if each.isVisible())
    assert over.text() == "Next recording"
    qtbot.mouseClick(over, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: timeline.pane.frames_shown > 0 and over.isHidden(), timeout=WAIT_MS)
    assert abs((timeline.lanes.playhead_ms or 0) - stage.start_ms) <= 100


def test_at_the_end_playback_waits_and_never_goes_to_live(
    window: MainWindow, timeline: TimelineView, stage: WindowStage, qtbot: QtBot
) -> None:
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_End)
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_Space)
    view = lambda: timeline.pane._view  # noqa: E731 - asked again and again
    qtbot.waitUntil(lambda: view() is not None and view().note is PlayerNote.AT_END, timeout=WAIT_MS)
    assert timeline.pane.playing
    assert window.place == "timeline"
    assert timeline.lanes.playhead_ms is not None
    assert timeline.lanes.playhead_ms < stage.library.segments[0].end_ms


# Filters and undo


def shown(timeline: TimelineView) -> set[EventClass]:
    return {event.event_class for lane in timeline.lanes.data.lanes for event in lane.events}


def test_keys_choose_types_and_each_choice_can_be_undone(timeline: TimelineView, qtbot: QtBot) -> None:
    both = {EventClass.PERSON, EventClass.VEHICLE}
    assert shown(timeline) == both
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: shown(timeline) == {EventClass.PERSON}, timeout=WAIT_MS)
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_2)
    qtbot.waitUntil(lambda: shown(timeline) == both, timeout=WAIT_MS)
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: shown(timeline) == {EventClass.VEHICLE}, timeout=WAIT_MS)
    for expected in (both, {EventClass.PERSON}, both):
        qtbot.keyClick(timeline.lanes, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda wanted=expected: shown(timeline) == wanted, timeout=WAIT_MS)
    assert timeline.ways.filter.empty
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_Z, control)
    qtbot.waitUntil(lambda: shown(timeline) == {EventClass.PERSON}, timeout=WAIT_MS)


def test_a_camera_a_rule_and_hours_filter_too(timeline: TimelineView, stage: WindowStage, qtbot: QtBot) -> None:
    named = make_event(DOOR.id, stage.start_ms + 8_000, 1_000)
    store(stage, type(named)(**{**named.__dict__, "rule": "Gate"}))
    reloaded(timeline, qtbot)
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_F)
    bar = timeline.ways.filter_bar
    assert bar.isVisible()
    qtbot.waitUntil(lambda: bar.rules.findData("Gate") > 0, timeout=WAIT_MS)
    bar.rules.setCurrentIndex(bar.rules.findData("Gate"))
    bar.rules.activated.emit(bar.rules.currentIndex())
    qtbot.waitUntil(
        lambda: [event.rule for lane in timeline.lanes.data.lanes for event in lane.events] == ["Gate"], timeout=WAIT_MS
    )
    yard = next(action for action in bar.cameras.menu().actions() if action.text() == "Yard")
    yard.trigger()
    qtbot.waitUntil(lambda: [lane.name for lane in timeline.lanes.data.lanes] == ["Yard"], timeout=WAIT_MS)
    assert bar.cameras.text() == "Yard"
    qtbot.mouseClick(bar.clear_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(timeline.lanes.data.lanes) == 2, timeout=WAIT_MS)
    assert timeline.ways.filter == LaneFilter()


@pytest.mark.parametrize(
    ("hours", "minute", "held"),
    [((480, 1080), 480, True), ((480, 1080), 1080, False), ((1320, 360), 0, True), ((1320, 360), 720, False)],
)
def test_hours_of_the_day_hold_across_midnight(hours: tuple[int, int], minute: int, held: bool) -> None:
    at_ms = local_day(day_of(1_790_000_000_000)).start_ms + minute * MINUTE_MS
    assert HoursOfDay(*hours).hold(at_ms) is held


def test_the_next_event_is_the_next_that_is_shown(stage: WindowStage) -> None:
    start_ms = stage.start_ms
    store(stage, *(make_event(DOOR.id, start_ms + 10_000 + number, 10, EventClass.ANIMAL) for number in range(300)))
    named = make_event(DOOR.id, start_ms + 20_000, 10)
    store(stage, type(named)(**{**named.__dict__, "rule": "Gate"}))
    reader = TimelineReader(stage.library.paths.index)

    def found(at_ms: int, step: int, held: LaneFilter) -> int | None:
        event = next_event(reader, NextWish(DOOR.id, at_ms, step, held))
        return None if event is None else event.start_ms - start_ms

    assert found(start_ms, 1, LaneFilter()) == 2_000
    assert found(start_ms + 2_000, 1, LaneFilter()) == 10_000
    assert found(start_ms + 2_000, 1, LaneFilter(classes=frozenset({EventClass.PERSON}))) == 20_000
    assert found(start_ms + 2_000, 1, LaneFilter(rules=frozenset({"Gate"}))) == 20_000
    assert found(start_ms + 30_000, -1, LaneFilter(classes=frozenset({EventClass.ANIMAL}))) == 10_299
    assert found(start_ms + 20_000, 1, LaneFilter()) is None


def test_n_lands_on_the_event_and_says_where_there_is_none(
    timeline: TimelineView, stage: WindowStage, qtbot: QtBot
) -> None:
    timeline.go_to(stage.start_ms, playing=False)
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: timeline.lanes.playhead_ms == stage.events[0].start_ms, timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: abs((timeline.pane.wall_ms or 0) - stage.events[0].start_ms) <= 100, timeout=WAIT_MS
    )  # a frame of ten a second
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: "No later event" in timeline.controls.sentence.text(), timeout=WAIT_MS)


def test_a_range_can_be_undone_and_done_again(timeline: TimelineView, stage: WindowStage, qtbot: QtBot) -> None:
    bar, control = timeline.range_bar, Qt.KeyboardModifier.ControlModifier
    for key, at_ms in ((Qt.Key.Key_I, stage.start_ms + 2_000), (Qt.Key.Key_O, stage.start_ms + 6_000)):
        timeline.lanes.set_playhead(at_ms, follow=False)
        qtbot.keyClick(timeline.lanes, key)
    both = bar.range
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_X)
    assert bar.range.empty
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_Z, control)
    assert bar.range == both
    assert bar.isVisible()
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_Z, control)
    assert (bar.range.start_ms, bar.range.end_ms) == (stage.start_ms + 2_000, None)
    qtbot.mouseClick(button(timeline, "Undo"), Qt.MouseButton.LeftButton)
    assert bar.range.empty
    assert bar.isHidden()
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert bar.range.start_ms == stage.start_ms + 2_000


# Movement in an area


def minute(camera_id: CameraId, at_ms: int, cell: int) -> MotionMinute:
    seconds = bytearray(CELLS)
    seconds[cell] = 30
    return MotionMinute(camera_id, at_ms // MINUTE_MS * MINUTE_MS, bytes(seconds))


@pytest.mark.qt_log_ignore("propagateSizeHints")  # a window that is drawn nowhere has nobody to tell them to
def test_movement_in_a_drawn_area_is_found_and_n_goes_from_hit_to_hit(
    timeline: TimelineView, stage: WindowStage, qtbot: QtBot
) -> None:
    first_ms = stage.start_ms - 10 * MINUTE_MS
    store(stage, *(minute(DOOR.id, first_ms + number * 3 * MINUTE_MS, 0) for number in range(3)))
    store(stage, minute(DOOR.id, first_ms + MINUTE_MS, CELLS - 1))
    reloaded(timeline, qtbot)
    lanes, ways = timeline.lanes, timeline.ways
    lanes.set_scale(TimeScale(first_ms - 2 * HOUR_MS, 4 * HOUR_MS, lanes.scale.width_px))
    lane = next(lane for lane in lanes.data.lanes if lane.camera_id == DOOR.id)
    lanes.choose(DOOR.id)
    qtbot.keyClick(lanes, Qt.Key.Key_F)
    qtbot.mouseClick(ways.filter_bar.area_button, Qt.MouseButton.LeftButton)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    dialog.canvas.add(Area(0.0, 0.0, 0.02, 0.02))  # type: ignore[attr-defined]
    qtbot.mouseClick(dialog.done_button, Qt.MouseButton.LeftButton)  # type: ignore[attr-defined]
    bar = ways.area_bar
    qtbot.waitUntil(lambda: not bar.search.running, timeout=WAIT_MS)
    starts = [span.start_ms for span in bar.hits]
    assert starts == [(first_ms + number * 3 * MINUTE_MS) // MINUTE_MS * MINUTE_MS for number in range(3)]
    assert bar.says.text().endswith("found 3")
    assert not timeline.grab().isNull()
    lanes.set_playhead(starts[0], follow=False)
    qtbot.keyClick(lanes, Qt.Key.Key_N)
    assert lanes.playhead_ms == starts[1]
    qtbot.mouseClick(button(timeline, "Next movement"), Qt.MouseButton.LeftButton)
    assert lanes.playhead_ms == starts[2]
    qtbot.keyClick(lanes, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert lanes.playhead_ms == starts[1]
    qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert bar.hits == []
    assert lane.name == "Front door"


def test_a_search_goes_day_by_day_from_the_newest_and_ends_when_it_is_told_to(stage: WindowStage) -> None:
    now_ms = stage.start_ms
    store(stage, *(minute(DOOR.id, now_ms - days * 24 * HOUR_MS, 5) for days in range(10)))
    span = Span(now_ms - 20 * 24 * HOUR_MS, now_ms + MINUTE_MS)
    wish = AreaWish(DOOR.id, "Front door", 1 << 5, span)
    clock_stop = type("Once", (), {"is_set": False})()
    steps = []
    for step in search(MotionReader(stage.library.paths.index), wish, clock_stop):
        steps.append(step)
        clock_stop.is_set = len(steps) == 4
    assert [step.done for step in steps] == [1, 2, 3, 4]
    assert {step.days for step in steps} == {len(days_of(span))}
    assert [len(step.found) for step in steps] == [1, 1, 1, 1]


@pytest.mark.parametrize("hours", [1, 30, 24 * 40])
def test_the_days_of_a_span_are_all_of_it(hours: int) -> None:
    span = Span(1_790_000_000_000, 1_790_000_000_000 + hours * HOUR_MS)
    days = days_of(span)
    assert (days[-1].start_ms, days[0].end_ms) == (span.start_ms, span.end_ms)
    assert all(earlier.end_ms == later.start_ms for later, earlier in itertools.pairwise(days))


# Bookmarks


@contextmanager
def engine_that_keeps_bookmarks(stage: WindowStage) -> Iterator[None]:
    """The engine's own desk behind a real link, and its database behind that."""
    bus, paths = Bus(), stage.library.paths

    def append(camera_id: CameraId, record: Record) -> None:
        journal = Journal(journal_path(paths, camera_id))
        journal.append(record)
        journal.close()

    def obey(name: str, told: dict[str, str]) -> str:
        assert name == "bookmark"
        return BookmarkDesk(bus, SystemClock(), append).change(told)

    cameras = LiveCameras(paths, {}, on_command=obey)
    bus.subscribe(BookmarkChanged, lambda fact: store(stage, fact))
    bus.subscribe(BookmarkChanged, cameras.server.publish)
    with cameras.running():
        yield


def test_a_bookmark_is_kept_named_listed_and_undone(timeline: TimelineView, stage: WindowStage, qtbot: QtBot) -> None:
    found = []
    timeline.ways.book.changed.connect(lambda: found.append(tuple(timeline.ways.book.all)))
    with engine_that_keeps_bookmarks(stage):
        bridge = timeline.ways.book._bridge
        qtbot.waitSignal(bridge.engine_found, timeout=WAIT_MS).wait()
        at_ms = stage.start_ms + 3_000
        timeline.go_to(at_ms, playing=False)
        qtbot.keyClick(timeline.lanes, Qt.Key.Key_B)
        bar = timeline.ways.bookmark_bar
        assert bar.field.hasFocus()
        qtbot.waitUntil(lambda: len(timeline.ways.book.all) == 1, timeout=WAIT_MS)
        qtbot.keyClicks(bar.field, "Postman")
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: [each.name for each in timeline.ways.book.all] == ["Postman"], timeout=WAIT_MS)
        [bookmark] = timeline.ways.book.all
        assert bookmark == Bookmark(bookmark.id, timeline.lanes.lane.camera_id, at_ms, "Postman")  # type: ignore[union-attr]
        bar.fill_menu()
        [action] = bar.menu.actions()
        assert "Postman" in action.text()
        assert not timeline.grab().isNull()
        timeline.go_to(stage.start_ms, playing=False)
        action.trigger()
        assert timeline.lanes.playhead_ms == at_ms
        qtbot.mouseClick(bar.remove_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not timeline.ways.book.all, timeout=WAIT_MS)
        control = Qt.KeyboardModifier.ControlModifier
        for expected in (["Postman"], [""], []):
            qtbot.keyClick(timeline.lanes, Qt.Key.Key_Z, control)
            qtbot.waitUntil(
                lambda wanted=expected: [each.name for each in timeline.ways.book.all] == wanted, timeout=WAIT_MS
            )
        qtbot.keyClick(timeline.lanes, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
        qtbot.waitUntil(lambda: len(timeline.ways.book.all) == 1, timeout=WAIT_MS)
        timeline.ways.book.load()
        qtbot.waitUntil(lambda: not timeline.ways.book._newer, timeout=WAIT_MS)
        assert len(timeline.ways.book.all) == 1


def test_without_an_engine_no_bookmark_is_made_and_it_says_so(timeline: TimelineView, qtbot: QtBot) -> None:
    timeline.go_to(timeline.lanes.data.latest_ms or 0, playing=False)
    qtbot.keyClick(timeline.lanes, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: "recorder does not answer" in timeline.ways.bookmark_bar.says.text(), timeout=WAIT_MS)
    assert not timeline.ways.book.all
