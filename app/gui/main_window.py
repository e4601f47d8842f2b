"""The window: rail, the open place, and the strip; main makes it, tours and tests drive it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.clock import Clock
from app.core.paths import LibraryPaths, window_settings
from app.domain.errors import KnownError
from app.domain.ids import CameraId
from app.gui.cameras.cameras_view import CamerasView
from app.gui.context import ViewContext
from app.gui.engine_bridge import EngineBridge
from app.gui.events.events_view import EventsView
from app.gui.export.export_runner import ExportRunner
from app.gui.health.health_view import HealthView
from app.gui.live.live_view import LiveView
from app.gui.preferences import Preferences
from app.gui.rail import PLACES, Rail
from app.gui.status_strip import StatusStrip
from app.gui.tasks import Tasks
from app.gui.theme import Theme
from app.gui.timeline.timeline_view import TimelineView
from app.index.queries import CameraRow, LibraryReader

SMALLEST = (1024, 640)


class MainWindow(QWidget):
    """Owns the views and their threads; closing it ends them, and costs the recording nothing."""

    def __init__(
        self, paths: LibraryPaths, library: LibraryReader, bridge: EngineBridge, clock: Clock, theme: Theme
    ) -> None:
        super().__init__()
        self.setWindowTitle("Louver")
        self.setMinimumSize(*SMALLEST)
        self.resize(1280, 800)
        self.tasks = Tasks()
        self._bridge = bridge
        self._clock = clock
        self.exports = ExportRunner(paths.root, self.tasks)
        preferences = Preferences(window_settings())
        context = ViewContext(paths, library, bridge, self.tasks, clock, self.exports, preferences)
        self.live = LiveView(context, theme)
        self.timeline = TimelineView(context, theme)
        self.events = EventsView(context, theme)
        self.cameras = CamerasView(context, theme)
        self.health = HealthView(context, theme)
        self.rail = Rail(theme)
        self.strip = StatusStrip(bridge, self.exports)
        self._views: dict[str, QWidget] = {
            "live": self.live,
            "timeline": self.timeline,
            "events": self.events,
            "cameras": self.cameras,
            "health": self.health,
        }
        self._first_of: dict[str, QWidget] = {
            "live": self.live,
            "timeline": self.timeline.lanes,
            "events": self.events.list,
            "cameras": self.cameras,
            "health": self.health.table,
        }
        self._stack = QStackedWidget()
        for view in self._views.values():
            self._stack.addWidget(view)
        self._build()
        self.rail.chosen.connect(self.open_place)
        self.live.state_spoken.connect(self._announce)
        self.live.told.connect(self.strip.tell)
        self.live.told.connect(self._announce)
        self.live.all_private.connect(self.rail.show_privacy)
        self.live.timeline_asked.connect(self._open_timeline)
        self.live.settings_asked.connect(self._open_camera)
        self.live.full_screen_asked.connect(self._toggle_full_screen)
        self.rail.privacy_asked.connect(self.live.toggle_privacy_of_all)
        self._listed: frozenset[str] | None = None
        self.cameras.listed.connect(self._cameras_listed)
        self.cameras.none_yet.connect(self._begin_with_cameras)
        self.cameras.live_asked.connect(partial(self.open_place, "live"))
        self.events.moment_asked.connect(self._show_moment)
        self.open_place("live")
        self._moved = False
        self.tasks.run(op=library.cameras, success=self._know_cameras, failure=self._cameras_unknown)

    @property
    def place(self) -> str:
        """The word of the place that is open."""
        return next(word for word, view in self._views.items() if view is self._stack.currentWidget())

    def open_place(self, word: str) -> None:
        """Open Live, Timeline, Events, Cameras or Health."""
        self._moved = True
        self._stack.setCurrentWidget(self._views[word])
        self.rail.check(word)
        self._first_of[word].setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_timeline(self, camera_id: str, wall_ms: int) -> None:
        """Play what a camera recorded from that moment on."""

        def go() -> None:
            self.timeline.lanes.choose(CameraId(camera_id))
            self.timeline.go_to(wall_ms, playing=True)

        self.open_place("timeline")
        if self.timeline.lanes.data.lanes:
            go()
        else:
            self.timeline.loaded.connect(go, Qt.ConnectionType.SingleShotConnection)

    def _open_camera(self, camera_id: str) -> None:
        self.open_place("cameras")
        self.cameras.open_camera(camera_id)

    def set_theme(self, theme: Theme) -> None:
        """Paint everything in another look."""
        for part in (self.rail, self.live, self.timeline, self.events, self.cameras, self.health):
            part.set_theme(theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        """End every thread of the window; the engine goes on."""
        self.close_threads()
        super().closeEvent(event)

    def close_threads(self) -> bool:
        """End the link, the feeds, the players, the tasks and the export; False when one still runs after its time."""
        ended = [self._bridge.close(self._clock.monotonic_s), self.tasks.close()]
        ended += [
            self.live.close_live(),
            self.cameras.close_threads(),
            self.exports.close(),
            self.timeline.close_player(),
            self.events.close_player(),
        ]
        return all(ended)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self.strip)
        for number, place in enumerate(PLACES, start=1):
            self._shortcut(f"Ctrl+{number}", partial(self.open_place, place.word))
        self._shortcut("Ctrl+Shift+P", self.live.toggle_privacy_of_all)
        self._shortcut("F11", self._toggle_full_screen)
        self._shortcut("F6", lambda: self._focus_pane(1))
        self._shortcut("Shift+F6", lambda: self._focus_pane(-1))

    def _shortcut(self, keys: str, action: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(action)

    def _toggle_full_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _focus_pane(self, step: int) -> None:
        """Rail and content in turn."""
        focused = QApplication.focusWidget()
        on_rail = focused is not None and self.rail.isAncestorOf(focused)
        target = self._first_of[self.place] if on_rail else self.rail.checked
        target.setFocus(Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason)

    def _begin_with_cameras(self) -> None:
        """A new library: looking for cameras begins before the first click, where nobody has gone elsewhere yet."""
        if not self._moved:
            self.open_place("cameras")

    def _show_moment(self, camera_id: str, wall_ms: int) -> None:
        """A moment that another place names, on the timeline."""
        self.open_place("timeline")

        def go() -> None:
            self.timeline.lanes.choose(CameraId(camera_id))
            self.timeline.go_to(wall_ms, playing=False)

        if self.timeline.lanes.data.lanes:
            go()
        else:  # it was never seen before, and asks the library now
            self.timeline.loaded.connect(go, Qt.ConnectionType.SingleShotConnection)

    def _cameras_listed(self, camera_ids: frozenset[str]) -> None:
        self._listed = camera_ids
        self.live.keep_only(camera_ids)

    def _know_cameras(self, cameras: list[CameraRow]) -> None:
        """What the library knows, as long as no engine has said what its list is."""
        self.live.know_cameras([camera for camera in cameras if self._listed is None or camera.id in self._listed])

    def _cameras_unknown(self, error: KnownError) -> None:
        """A library without an index yet: the engine's facts name the cameras as soon as it answers."""
        self.live.know_cameras([])

    def _announce(self, sentence: str) -> None:
        """Tell screen readers politely."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
