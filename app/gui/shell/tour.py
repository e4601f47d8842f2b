"""A walk through the window by itself, for demonstrations and pictures: it waits for what each place should show."""

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from app.gui.looks.theme import THEMES, ThemeName, apply_theme
from app.gui.shell.main_window import MainWindow

ALL_PLACES = (
    "live",
    "alone",
    "timeline",
    "together",
    "events",
    "playback",
    "cameras",
    "camera",
    "rules",
    "vault",
    "health",
    "settings",
)
_POLL_MS = 50
_SETTLE_POLLS = 4
_PLAYED_FRAMES = 8


@dataclass(frozen=True)
class Wait:
    """Go on when it holds, or when the time is over."""

    holds: Callable[[], bool]
    limit_s: float


@dataclass(frozen=True)
class Stop:
    """One more thing to show: how to get there from anywhere, and how to leave the window as it was."""

    name: str
    arrive: Callable[[MainWindow], Iterator[Wait]]
    leave: Callable[[MainWindow], object] = lambda window: None


@dataclass(frozen=True)
class TourRequest:
    """Where the pictures go, how long to wait for what a place should show, and which places (none means all).

    With several themes or sizes each picture is saved for each of them, and its name says which. `more` is shown last.
    """

    folder: Path
    wait_s: float = 20.0
    places: tuple[str, ...] = ()
    themes: tuple[ThemeName, ...] = ()
    sizes: tuple[tuple[int, int], ...] = ()
    more: tuple[Stop, ...] = ()


class Tour(QObject):
    """Prints one line of JSON on standard output at its end; then `ended` is emitted and the window may close."""

    ended = Signal()

    def __init__(self, window: MainWindow, request: TourRequest) -> None:
        super().__init__(window)
        self._window = window
        self._request = request
        self._saved: list[str] = []
        self._tiles_live = 0
        self._tiles_with_boxes = 0
        self._steps: Iterator[Wait] = iter(())
        self._waiting: Wait | None = None
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=_POLL_MS)
        self._timer.timeout.connect(self._poll)

    def start(self) -> None:
        """Set out."""
        self._request.folder.mkdir(parents=True, exist_ok=True)
        self._steps = self._walk()
        self._timer.start()

    def _poll(self) -> None:
        if self._waiting is not None:
            over = self._since.elapsed() > self._waiting.limit_s * 1000
            if not over and not self._waiting.holds():
                return
        self._waiting = next(self._steps, None)
        self._since.start()
        if self._waiting is None:
            self._timer.stop()
            self._report()

    def _walk(self) -> Iterator[Wait]:
        visits = {
            "live": self._live,
            "alone": self._alone,
            "timeline": self._timeline,
            "together": self._together,
            "events": self._events,
            "playback": self._playback,
            "cameras": self._cameras,
            "camera": self._camera,
            "rules": self._rules,
            "vault": self._vault,
            "health": self._health,
            "settings": self._settings,
        }
        for place in self._request.places or ALL_PLACES:
            yield from visits[place]()
            yield from self._save(place)
        for stop in self._request.more:
            yield from stop.arrive(self._window)
            yield from self._save(stop.name)
            stop.leave(self._window)
            for box in _open_boxes():
                box.close()

    def _live(self) -> Iterator[Wait]:
        live = self._window.live
        self._window.open_place("live")
        live.maximise(None)
        live.show_boxes(True)
        yield Wait(lambda: bool(live.tiles) and len(live.live_tiles) == len(live.tiles), self._request.wait_s)
        yield Wait(lambda: any(tile.boxes for tile in live.tiles), self._request.wait_s / 2)
        self._tiles_live = len(live.live_tiles)
        self._tiles_with_boxes = sum(bool(tile.boxes) for tile in live.tiles)

    def _timeline(self) -> Iterator[Wait]:
        timeline = self._window.timeline
        self._window.open_place("timeline")
        lanes = timeline.lanes
        yield Wait(lambda: any(lane.recorded for lane in lanes.data.lanes), self._request.wait_s)
        yield Wait(lambda: any(lane.events for lane in lanes.data.lanes), self._request.wait_s / 2)
        newest = max(
            (event for lane in lanes.data.lanes for event in lane.events), key=lambda e: e.start_ms, default=None
        )
        shown = timeline.pane.frames_shown
        if newest is not None:
            lanes.choose(newest.camera_id)
            timeline.go_to(newest.best_ms, playing=False)
        else:
            timeline.go_to_newest()
        if timeline.pane.request is not None:
            yield Wait(lambda: timeline.pane.frames_shown > shown, self._request.wait_s)

    def _together(self) -> Iterator[Wait]:
        yield from self._timeline()
        timeline = self._window.timeline
        timeline.set_locked(True)
        yield Wait(
            lambda: all(view is not None and view.exact for view in timeline.together.views.values()),
            self._request.wait_s,
        )

    def _events(self) -> Iterator[Wait]:
        events = self._window.events
        self._window.open_place("events")
        yield Wait(lambda: events.model.rowCount() > 0, self._request.wait_s)
        if events.model.rowCount() > 0:
            yield Wait(lambda: events.pane.wall_ms is not None, self._request.wait_s)

    def _playback(self) -> Iterator[Wait]:
        events = self._window.events
        self._window.open_place("events")
        yield Wait(lambda: events.model.rowCount() > 0, self._request.wait_s)
        if events.model.rowCount() > 0:
            shown = events.pane.frames_shown
            events.play_row(0)
            yield Wait(lambda: events.pane.frames_shown >= shown + _PLAYED_FRAMES, self._request.wait_s)

    def _cameras(self) -> Iterator[Wait]:
        cameras = self._window.cameras.list_page
        self._window.open_place("cameras")
        self._window.cameras.open_list()
        yield Wait(lambda: bool(cameras.cards or cameras.found or cameras.lost_sentence), self._request.wait_s / 2)

    def _alone(self) -> Iterator[Wait]:
        """One camera fills the wall; all of them are back when the tour comes to Live again."""
        yield from self._live()
        live = self._window.live
        if live.tiles:
            live.maximise(live.tiles[0].camera_id)
            yield Wait(lambda: bool(live.live_tiles), self._request.wait_s / 4)

    def _camera(self) -> Iterator[Wait]:
        yield from self._cameras()
        cameras = self._window.cameras
        if cameras.list_page.cards:
            cameras.open_camera(next(iter(cameras.list_page.cards)))

    def _rules(self) -> Iterator[Wait]:
        yield from self._camera()
        cameras = self._window.cameras
        if cameras.page.camera is not None:
            cameras.open_rules()
            yield Wait(lambda: cameras.rules.canvas.has_picture, self._request.wait_s / 4)

    def _vault(self) -> Iterator[Wait]:
        self._window.open_place("vault")
        yield Wait(lambda: bool(self._window.vault.facts), self._request.wait_s / 4)

    def _settings(self) -> Iterator[Wait]:
        self._window.open_place("settings")
        yield Wait(lambda: self._window.settings.storage.rules is not None, self._request.wait_s / 4)

    def _health(self) -> Iterator[Wait]:
        self._window.open_place("health")
        yield Wait(lambda: self._window.health.model.rowCount() > 0, self._request.wait_s)

    def _save(self, place: str) -> Iterator[Wait]:
        looks = self._request.themes or (None,)
        sizes = self._request.sizes or (None,)
        for look in looks:
            if look is not None:
                application = QApplication.instance()
                assert isinstance(application, QApplication)
                apply_theme(application, THEMES[look])
                self._window.set_theme(THEMES[look])
            for size in sizes:
                if size is not None:
                    self._window.resize(*size)
                polls = iter(range(_SETTLE_POLLS))
                yield Wait(lambda polls=polls: next(polls, None) is None, 2.0)  # type: ignore[misc]
                parts = [place] + ([look.value] if look else []) + ([f"{size[0]}x{size[1]}"] if size else [])
                path = self._request.folder / ("-".join(parts) + ".png")
                self._window.rail.forget_pointer()
                if _seen(self._window).save(str(path)):
                    self._saved.append(str(path))

    def _report(self) -> None:
        playback = self._window.timeline.pane.frames_shown + self._window.events.pane.frames_shown
        report = {
            "screenshots": self._saved,
            "tiles_live": self._tiles_live,
            "tiles_with_boxes": self._tiles_with_boxes,
            "events_listed": self._window.events.model.rowCount(),
            "playback_frames": playback,
        }
        sys.stdout.write(json.dumps(report) + "\n")
        sys.stdout.flush()
        self.ended.emit()


def _open_boxes() -> list[QWidget]:
    """The dialogs and menus that are open, a menu's own menus behind it, so that they are painted over it."""
    boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, QDialog | QMenu) and box.isVisible()]
    return sorted(boxes, key=lambda box: isinstance(box.parentWidget(), QMenu))


def _seen(window: MainWindow) -> QPixmap:
    """The window with the dialogs and menus that lie over it."""
    picture = window.grab()
    painter = QPainter(picture)
    for box in _open_boxes():
        at = window.mapFromGlobal(box.pos())
        if isinstance(box, QDialog):
            at = window.rect().center() - box.rect().center()
        painter.drawPixmap(at, box.grab())
    painter.end()
    return picture
