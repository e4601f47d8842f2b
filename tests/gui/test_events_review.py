"""Reviewing what happened: seen after three seconds of play, deleted and taken back, several at once, filters."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.core.bus import Bus
from app.core.clock import SystemClock
from app.core.paths import window_settings
from app.domain.event import Event, EventClass, EventMark
from app.domain.facts import EventChanged, EventMarked, IndexCaughtUp
from app.domain.ids import CameraId
from app.domain.recording import GapCause, Span
from app.engine.mark_desk import MarkDesk
from app.gui.events import events_view
from app.gui.events.events_model import REVIEWED_ROLE
from app.gui.events.events_view import EventsView
from app.gui.events.list_filter import ListFilter, Show
from app.gui.events.watch_time import REVIEWED_AFTER_S, WatchTime
from app.gui.preferences import Preferences
from app.gui.shell.main_window import MainWindow
from app.index import projection
from app.index.catalog import Catalog
from app.index.mark_queries import MarkReader
from app.index.projection import IndexProjection
from app.index.writer import IndexWriter
from app.playback.export.check import check_export
from app.recording.journal import Journal
from app.recording.records import MarkRecord
from app.recording.recovery import journal_path
from tests.gui.stage import LiveCameras, make_camera, make_event
from tests.gui.test_events_view import opened, wait_for_end
from tests.gui.window_stage import WAIT_MS, WindowStage, shown_window

EVER = Span(0, 1 << 50)
NO_KEY = Qt.KeyboardModifier.NoModifier


@contextmanager
def engine_that_marks(stage: WindowStage, kept: Sequence[Span] = ()) -> Iterator[Bus]:
    """The engine's own desk for marks, its journals and its database, behind a real link."""
    bus, paths = Bus(), stage.library.paths
    follower = IndexProjection(bus, paths.index)
    follower.open()
    follower.start()

    def append_all(camera_id: CameraId, records: Sequence[MarkRecord]) -> None:
        journal = Journal(journal_path(paths, camera_id))
        journal.append_all(records)
        journal.close()

    desk = MarkDesk(paths, bus, SystemClock(), append_all=append_all, kept_of=lambda _: kept)

    def obey(name: str, told: dict[str, str]) -> str:
        assert name == "mark-events"
        return desk.mark(told)

    cameras = LiveCameras(paths, {}, on_command=obey)
    bus.subscribe(EventMarked, cameras.server.publish)
    bus.subscribe(EventChanged, cameras.server.publish)
    bus.subscribe(IndexCaughtUp, cameras.server.publish)
    try:
        with cameras.running():
            yield bus
    finally:
        assert follower.close()


def listed(events: EventsView) -> list[Event]:
    return [events.model.event_at(row) for row in range(events.model.rowCount())]


def linked(window: MainWindow, qtbot: QtBot) -> EventsView:
    qtbot.waitUntil(lambda: window.strip.recording_text == "Recording 0/0", timeout=WAIT_MS)
    return opened(window, qtbot)


def click_row(events: EventsView, qtbot: QtBot, row: int, key: Qt.KeyboardModifier = NO_KEY) -> None:
    at = events.list.visualRect(events.model.index(row)).center()
    qtbot.mouseClick(events.list.viewport(), Qt.MouseButton.LeftButton, key, at)


def test_three_seconds_of_play_make_an_event_reviewed_and_r_takes_that_back(stage: WindowStage, qtbot: QtBot) -> None:
    reader = MarkReader(stage.library.paths.index)
    with engine_that_marks(stage), shown_window(stage, qtbot) as window:
        events = linked(window, qtbot)
        assert events.model.index(0).data(REVIEWED_ROLE) is False
        qtbot.keyClick(events.list, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: events.pane.frames_shown >= 8, timeout=WAIT_MS)
        assert events.model.index(0).data(REVIEWED_ROLE) is False, "not before three seconds"
        qtbot.waitUntil(lambda: events.model.index(0).data(REVIEWED_ROLE) is True, timeout=WAIT_MS)
        assert events.model.index(1).data(REVIEWED_ROLE) is False
        qtbot.waitUntil(lambda: reader.reviewed(EVER) == {stage.events[1].id}, timeout=WAIT_MS)
        qtbot.keyClick(events.list, Qt.Key.Key_R)
        qtbot.waitUntil(lambda: events.model.index(0).data(REVIEWED_ROLE) is False, timeout=WAIT_MS)
        qtbot.waitUntil(lambda: reader.reviewed(EVER) == frozenset(), timeout=WAIT_MS)


def test_time_counts_only_while_pictures_follow_one_another() -> None:
    watch = WatchTime()
    assert watch.picture(0.0) is None
    watch.begin(make_event(CameraId("a"), 0, 1).id)
    assert [watch.picture(at / 10) for at in range(29)] == [None] * 29
    watch.hold()
    assert [watch.picture(50.0), watch.picture(50.1)] == [None, None]
    assert watch.picture(50.2) is not None
    assert watch.picture(60.0) is None, "it is told once"
    assert REVIEWED_AFTER_S == 3.0


def test_a_deleted_event_goes_at_once_and_ctrl_z_brings_it_back(stage: WindowStage, qtbot: QtBot) -> None:
    reader = MarkReader(stage.library.paths.index)
    with engine_that_marks(stage), shown_window(stage, qtbot) as window:
        events = linked(window, qtbot)
        qtbot.keyClick(events.list, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda: listed(events) == [stage.events[0]], timeout=WAIT_MS)
        qtbot.waitUntil(events.undo_bar.isVisible, timeout=WAIT_MS)
        assert events.undo_bar.sentence.startswith("1 event was deleted. The footage goes by the rules")
        qtbot.waitUntil(lambda: reader.events(EVER) == [stage.events[0]], timeout=WAIT_MS)
        assert list(stage.library.paths.footage.rglob("*.mp4")), "the footage is still there"
        qtbot.keyClick(events.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: len(listed(events)) == 2, timeout=WAIT_MS)
        assert not events.undo_bar.isVisible()


def test_what_was_deleted_lies_in_the_trash_and_is_restored_from_there(
    stage: WindowStage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(projection, "LINGER_S", 1.0)  # the index hears of it long after the window
    with engine_that_marks(stage), shown_window(stage, qtbot) as window:
        events = linked(window, qtbot)
        events.list.selectAll()
        qtbot.mouseClick(events.detail.delete_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: events.model.rowCount() == 0, timeout=WAIT_MS)
        events.filters.choose(ListFilter(show=Show.DELETED))
        qtbot.waitUntil(lambda: events.model.rowCount() == 2, timeout=WAIT_MS)
        assert events.detail.delete_button.text() == "Restore"
        assert not events.detail.export_button.isEnabled()
        events.list.selectAll()
        qtbot.keyClick(events.list, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda: events.empty_sentence == "Nothing was deleted in the last 24 hours.", timeout=WAIT_MS)
        qtbot.mouseClick(events.nothing.clear_filters, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: events.model.rowCount() == 2, timeout=WAIT_MS)


def test_what_is_kept_is_not_deleted_and_the_window_says_so(stage: WindowStage, qtbot: QtBot) -> None:
    with engine_that_marks(stage, kept=[EVER]), shown_window(stage, qtbot) as window:
        events = linked(window, qtbot)
        qtbot.keyClick(events.list, Qt.Key.Key_Delete)
        kept = "1 event is kept for ever and stays. Let the footage go first."
        qtbot.waitUntil(lambda: events.detail.said == kept, timeout=WAIT_MS)
        assert events.model.rowCount() == 2
        assert not events.undo_bar.isVisible()


def test_nothing_is_deleted_while_no_engine_answers(window: MainWindow, qtbot: QtBot) -> None:
    events = opened(window, qtbot)
    qtbot.keyClick(events.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "nothing was changed" in events.detail.said, timeout=WAIT_MS)
    assert events.model.rowCount() == 2


def test_several_events_are_chosen_by_mouse_and_by_keyboard(window: MainWindow, qtbot: QtBot) -> None:
    events = opened(window, qtbot)
    click_row(events, qtbot, 0)
    qtbot.waitUntil(lambda: events.pane.playing, timeout=WAIT_MS)
    for key in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier):
        click_row(events, qtbot, 0)
        click_row(events, qtbot, 1, key)
        assert len(events.chosen_events()) == 2, key
        assert events.pane.request is not None
        assert events.pane.request.wall_ms == events.model.event_at(1).best_ms, "choosing plays nothing"
    assert events.detail.heading == "2 events chosen"
    qtbot.keyClick(events.list, Qt.Key.Key_Home)
    assert len(events.chosen_events()) == 1
    qtbot.keyClick(events.list, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert len(events.chosen_events()) == 1
    qtbot.keyClick(events.list, Qt.Key.Key_Space)
    assert len(events.chosen_events()) == 2
    qtbot.keyClick(events.list, Qt.Key.Key_Space)
    assert len(events.chosen_events()) == 1
    qtbot.keyClick(events.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(events.chosen_events()) == 2


def test_several_events_become_one_evidence_folder(
    window: MainWindow, stage: WindowStage, qtbot: QtBot, tmp_path: Path
) -> None:
    Preferences(window_settings()).remember_export_folder(tmp_path / "clips")
    events = opened(window, qtbot)
    qtbot.keyClick(events.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert events.detail.export_button.text() == "Export 2 clips"
    qtbot.keyClick(events.list, Qt.Key.Key_E)
    wait_for_end(window, qtbot)
    assert events.detail.exports.sentence.startswith("Verified. 2 of 2 parts match the fingerprints")
    [folder] = (tmp_path / "clips").iterdir()
    assert folder.name.startswith("Evidence 20")
    films = sorted(folder.glob("*.mp4"))
    assert [film.name.split(" 20")[0] for film in films] == ["Front door", "Yard"]
    assert [path.name for path in folder.glob("*.html")] == ["Verification.sheet.html"]
    assert all(check_export(film, stage.library.paths).sound for film in films)


def test_the_button_on_a_card_exports_that_card(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    Preferences(window_settings()).remember_export_folder(tmp_path / "clips")
    events = opened(window, qtbot)
    row = events.list.visualRect(events.model.index(1))
    qtbot.mouseClick(
        events.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=events.list.itemDelegate().button_rect(row, Qt.LayoutDirection.LeftToRight).center(),
    )
    assert not events.pane.playing
    wait_for_end(window, qtbot)
    assert events.detail.exports.sentence.startswith("Verified.")
    assert len(list((tmp_path / "clips").glob("Front door*.mp4"))) == 1


def test_a_card_plays_silently_under_the_pointer_and_by_keyboard(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events_view, "motion_is_reduced", lambda: False)
    events = opened(window, qtbot)
    shown = events.pane.frames_shown
    row = events.list.visualRect(events.model.index(1)).center()
    qtbot.mouseMove(events.list.viewport(), QPoint(row.x() - 4, row.y()))
    qtbot.mouseMove(events.list.viewport(), row)
    first = events.model.event_at(1)
    qtbot.waitUntil(lambda: events.preview.pictures >= 5, timeout=WAIT_MS)
    image = events.preview.image_of(first.id)
    assert image is not None
    assert not image.isNull()
    assert not events.pane.playing
    events.list.looked_at.emit(None)
    assert events.preview.image_of(first.id) is None
    assert events.pane.frames_shown - shown <= 1
    events.list.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(events.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: events.preview.image_of(first.id) is not None, timeout=WAIT_MS)
    window.open_place("live")
    assert events.preview.image_of(first.id) is None


@pytest.mark.parametrize("by", ["Louver", "the system"])
def test_with_reduced_motion_no_card_plays(
    stage: WindowStage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    Preferences(window_settings()).set_flag("look/reduced_motion", by == "Louver")
    monkeypatch.setattr(events_view, "motion_is_reduced", lambda: by == "the system")
    with shown_window(stage, qtbot) as window:
        events = opened(window, qtbot)
        events.list.looked_at.emit(events.model.event_at(0))
        assert not events.preview.waits
        assert events.preview.image_of(events.model.event_at(0).id) is None


def choose(events: EventsView, qtbot: QtBot, asked: ListFilter, wanted: list[Event]) -> None:
    events.filters.choose(asked)
    qtbot.waitUntil(lambda: listed(events) == wanted, timeout=WAIT_MS)


def test_the_list_is_narrowed_by_type_camera_and_state(stage: WindowStage, qtbot: QtBot) -> None:
    person, vehicle = stage.events
    writer = IndexWriter(stage.library.paths.index)
    Catalog(writer).add_all([EventMarked(person.id, person.camera_id, EventMark.REVIEWED, True, 1)])
    writer.close()
    with shown_window(stage, qtbot) as window:
        events = opened(window, qtbot)
        choose(events, qtbot, ListFilter(event_class=EventClass.VEHICLE), [vehicle])
        choose(events, qtbot, ListFilter(camera_id=person.camera_id), [person])
        assert events.filters.cameras.currentText() == "Front door"
        choose(events, qtbot, ListFilter(show=Show.NEW), [vehicle])
        choose(events, qtbot, ListFilter(show=Show.REVIEWED), [person])
        choose(events, qtbot, ListFilter(show=Show.KEPT), [])
        qtbot.waitUntil(lambda: events.empty_sentence == "No event matches these filters.", timeout=WAIT_MS)
        qtbot.keyClick(events, Qt.Key.Key_Slash)
        assert events.filters.shows.hasFocus()


def test_show_leads_from_the_quiet_sentence_to_the_gap(stage: WindowStage, qtbot: QtBot) -> None:
    writer = IndexWriter(stage.library.paths.index)
    catalog = Catalog(writer)
    catalog.add_all([EventMarked(each.id, each.camera_id, EventMark.DELETED, True, 1) for each in stage.events])
    writer.close()
    with shown_window(stage, qtbot) as window:
        window.open_place("events")
        events = window.events
        qtbot.waitUntil(lambda: "Nothing was seen in the last 24 hours" in events.empty_sentence, timeout=WAIT_MS)
        assert events.empty_sentence.endswith("gaps.")
        qtbot.mouseClick(events.nothing.show_gap, Qt.MouseButton.LeftButton)
        assert window.place == "timeline"
        qtbot.waitUntil(lambda: window.timeline.pane.request is not None, timeout=WAIT_MS)
        request = window.timeline.pane.request
        assert request is not None
        cause = (
            MarkReader(stage.library.paths.index)
            .continuity(
                request.camera_id, request.role, Span(request.wall_ms, request.wall_ms + 1), request.wall_ms + 1
            )[0]
            .cause
        )
        assert cause in set(GapCause)


def test_t_opens_the_timeline_where_the_event_begins(window: MainWindow, stage: WindowStage, qtbot: QtBot) -> None:
    events = opened(window, qtbot)
    qtbot.keyClick(events.list, Qt.Key.Key_T)
    assert window.place == "timeline"
    qtbot.waitUntil(lambda: window.timeline.pane.request is not None, timeout=WAIT_MS)
    request = window.timeline.pane.request
    assert request is not None
    assert request.wall_ms == stage.events[1].start_ms
    assert make_camera("Yard").id == stage.events[1].camera_id
