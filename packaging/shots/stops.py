"""What the pictures show beside the places: dialogs, menus, bars and answers; the photographer adds it to the tour."""

from collections.abc import Iterator

from PySide6.QtWidgets import QScrollArea

from app.domain.recording import Span
from app.gui.export.blur_dialog import BlurDialog
from app.gui.export.export_choices import Form
from app.gui.export.export_range import ExportRange
from app.gui.keys.actions import BY_ID
from app.gui.live.tile.zoom import Zoom
from app.gui.live.verbs import Verb
from app.gui.settings.keys_section import KeyDialog
from app.gui.shell.main_window import MainWindow
from app.gui.shell.tour import Stop, Wait

_SOON_S, _JOB_S = 3.0, 15.0
_BEFORE_MS, _BEHIND_MS = 4_000, 9_000


def _find(window: MainWindow) -> Iterator[Wait]:
    window.open_place("live")
    window.show_find()
    yield from ()


def _keys(window: MainWindow) -> Iterator[Wait]:
    window.open_place("timeline")
    window.show_keys()
    yield from ()


def _tile_menu(window: MainWindow) -> Iterator[Wait]:
    window.open_place("live")
    live = window.live
    live.maximise(None)
    tile = live.tiles[0]
    yield Wait(tile.isVisible, _SOON_S)
    live.menu_of(tile).popup(tile.mapToGlobal(tile.rect().center()))


def _privacy(window: MainWindow) -> Iterator[Wait]:
    """How long, behind the tile's menu."""
    window.open_place("live")
    live = window.live
    live.maximise(None)
    yield Wait(live.tiles[0].isVisible, _SOON_S)
    menu = live.menu_of(live.tiles[0])
    menu.popup(live.mapToGlobal(live.rect().topLeft()))
    menu.setActiveAction(next(action for action in menu.actions() if action.menu() is not None))
    yield Wait(lambda: False, 0.3)


def _layouts(window: MainWindow) -> Iterator[Wait]:
    window.open_place("live")
    window.live.bar.layouts.click()
    yield from ()


def _zoomed(window: MainWindow) -> Iterator[Wait]:
    """One camera, near, with the map and what its stream sends."""
    window.open_place("live")
    live = window.live
    live.maximise(None)
    tile = live.tiles[0]
    live.maximise(tile.camera_id)
    yield Wait(lambda: tile.hd, _SOON_S)
    live.act(Verb.STATS, tile.camera_id)
    tile.zoom_to(Zoom().zoomed(2.0, 0.4, 0.4))
    yield Wait(lambda: False, 1.5)


def _zoom_out(window: MainWindow) -> None:
    tile = window.live.tiles[0]
    window.live.act(Verb.STATS, tile.camera_id)
    tile.zoom_to(Zoom())
    window.live.maximise(None)


def _turning(window: MainWindow) -> Iterator[Wait]:
    window.open_place("live")
    window.live.maximise(None)
    window.live.act(Verb.TURN, window.live.tiles[-1].camera_id)
    yield Wait(lambda: bool(window.live.ptz.places), _SOON_S)


def _kiosk(window: MainWindow) -> Iterator[Wait]:
    window.open_place("live")
    window.kiosk.question.ask()
    yield from ()


def _range(window: MainWindow) -> Iterator[Wait]:
    window.open_place("timeline")
    timeline = window.timeline
    yield Wait(lambda: timeline.lanes.playhead_ms is not None, _SOON_S)
    at_ms = timeline.lanes.playhead_ms or 0
    span = Span(at_ms - _BEFORE_MS, at_ms + _BEHIND_MS)
    timeline.range_bar.set_range(ExportRange().begun_at(span.start_ms).ended_at(span.end_ms))
    yield Wait(lambda: False, 0.5)


def _exporting(window: MainWindow) -> Iterator[Wait]:
    """All that was recorded, encoded anew, which takes long enough to be seen."""
    window.open_place("timeline")
    timeline = window.timeline
    recorded = [span for lane in timeline.lanes.data.lanes for span in lane.recorded]
    if recorded:
        whole = ExportRange().begun_at(min(span.start_ms for span in recorded))
        timeline.range_bar.set_range(whole.ended_at(max(span.end_ms for span in recorded)))
        timeline.range_bar.whose.setCurrentIndex(1)
        timeline.range_bar.panel.choices.choose(Form.COMPATIBLE)
        timeline.range_bar.export()
        share = timeline.range_bar.panel
        yield Wait(lambda: window.exports.running and "%" in share.detail, _JOB_S)


def _end_export(window: MainWindow) -> None:
    window.exports.cancel()
    window.timeline.range_bar.clear()


def _bars(window: MainWindow) -> Iterator[Wait]:
    """Every bar that can stand above the lanes."""
    window.open_place("timeline")
    ways = window.timeline.ways
    ways.open_go_to()
    ways.go_to_bar.field.setText("yesterday 18:00")
    ways.toggle_filter()
    ways.bookmark_bar.open_for(None)
    yield Wait(lambda: False, 1.0)


def _hide_bars(window: MainWindow) -> None:
    ways = window.timeline.ways
    ways.go_to_bar.hide()
    ways.bookmark_bar.hide()
    ways.toggle_filter()


def _calendar(window: MainWindow) -> Iterator[Wait]:
    window.open_place("timeline")
    window.timeline.ways.open_calendar()
    yield Wait(lambda: False, 0.5)


def _area(window: MainWindow) -> Iterator[Wait]:
    window.open_place("timeline")
    window.timeline.ways.draw_area()
    yield from ()


def _event(window: MainWindow) -> Iterator[Wait]:
    window.open_place("events")
    yield Wait(lambda: window.events.model.rowCount() > 0, _SOON_S)


def _why(window: MainWindow) -> Iterator[Wait]:
    yield from _event(window)
    window.events.detail.turn_why()
    yield Wait(lambda: bool(window.events.detail.why.words), _SOON_S)


def _several(window: MainWindow) -> Iterator[Wait]:
    yield from _event(window)
    window.events.list.selectAll()
    window.events.undo_bar.offer("2 events lie in the trash.", lambda: None)


def _one_again(window: MainWindow) -> None:
    window.events.undo_bar.forget()
    window.events.list.setCurrentIndex(window.events.model.index(0))


def _verdict(window: MainWindow) -> Iterator[Wait]:
    yield from _event(window)
    window.events.export_clip()
    yield Wait(lambda: window.exports.running, _SOON_S)
    yield Wait(lambda: not window.exports.running, _JOB_S)


def _blur(window: MainWindow) -> Iterator[Wait]:
    yield from _event(window)
    BlurDialog(window, window.events.pane.image, ()).open()


def _refused(window: MainWindow) -> Iterator[Wait]:
    """An address at which nothing answers."""
    window.open_place("cameras")
    window.cameras.open_list()
    window.cameras.list_page.open_address_form()
    form = window.cameras.list_page.form
    if form is not None:
        form.address.setText("rtsp://127.0.0.1:9/stream1")
        form.start.click()
        yield Wait(lambda: bool(form.sentence), _JOB_S)


def _taught(window: MainWindow) -> Iterator[Wait]:
    """What "Wrong label" taught the first camera, and where in its picture that was."""
    window.open_place("cameras")
    cameras = window.cameras
    yield Wait(lambda: bool(cameras.list_page.cards), _SOON_S)
    cameras.open_camera(next(iter(cameras.list_page.cards)))
    cameras.open_rules()
    yield Wait(lambda: bool(cameras.rules.labels.rows) and cameras.rules.canvas.has_picture, _SOON_S)
    if cameras.rules.labels.rows:
        first = cameras.rules.labels.rows[0]
        first.where.click()
        side = cameras.rules.findChild(QScrollArea)
        assert isinstance(side, QScrollArea)
        side.ensureWidgetVisible(first)
    yield Wait(lambda: False, 0.3)


def _removal(window: MainWindow) -> Iterator[Wait]:
    window.open_place("cameras")
    cameras = window.cameras
    yield Wait(lambda: bool(cameras.list_page.cards), _SOON_S)
    cameras.open_camera(next(iter(cameras.list_page.cards)))
    cameras.page.removal.first.click()
    yield Wait(lambda: False, 0.3)
    cameras.page.ensureWidgetVisible(cameras.page.removal.delete)


def _key_taken(window: MainWindow) -> Iterator[Wait]:
    window.open_place("settings")
    dialog = KeyDialog(window, window.keys, BY_ID["live.privacy"])
    dialog.open()
    dialog.take("M")
    yield from ()


STOPS = (
    Stop("find", _find),
    Stop("keys", _keys),
    Stop("tile-menu", _tile_menu),
    Stop("privacy", _privacy),
    Stop("layouts", _layouts),
    Stop("zoomed", _zoomed, _zoom_out),
    Stop("turning", _turning, lambda window: window.live.ptz.end()),
    Stop("kiosk", _kiosk, lambda window: window.kiosk.question.hide()),
    Stop("range", _range, lambda window: window.timeline.range_bar.clear()),
    Stop("exporting", _exporting, _end_export),
    Stop("bars", _bars, _hide_bars),
    Stop("calendar", _calendar, lambda window: window.timeline.ways.calendar.hide()),
    Stop("area", _area),
    Stop("why", _why, lambda window: window.events.detail.turn_why()),
    Stop("several", _several, _one_again),
    Stop("blur", _blur),
    Stop("verdict", _verdict),
    Stop("refused", _refused, lambda window: window.cameras.list_page.close_forms()),
    Stop("taught", _taught),
    Stop("removal", _removal, lambda window: window.cameras.page.removal.no.click()),
    Stop("key-taken", _key_taken),
)
