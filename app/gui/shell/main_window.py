"""The window: rail, the open place, and the strip; main makes it, tours and tests drive it.

What is seen first, the rail and an empty place, is made at once; the places are loaded and made when it was painted.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.core.paths import LibraryPaths, window_settings
from app.domain.ids import CameraId
from app.gui.asking.tasks import Tasks
from app.gui.desktop.tray import Tray
from app.gui.keys.actions import ACTIONS, Action, Where
from app.gui.keys.find_dialog import Findable, FindDialog
from app.gui.keys.key_filter import KeyFilter
from app.gui.keys.key_list import KeyList
from app.gui.keys.key_map import KeyMap, label_of
from app.gui.keys.window_keys import WindowKeys
from app.gui.looks.theme import Theme
from app.gui.preferences import CLOSE_TO_TRAY, NARROW_RAIL, THEME, WINDOW_STATE, Preferences
from app.gui.shell.look_keeper import LookKeeper
from app.gui.shell.panes import Pane, next_pane, panes_of
from app.gui.shell.rail import PLACES, Rail
from app.gui.widgets.announcing import announce
from app.gui.widgets.readers import install_readers

if TYPE_CHECKING:  # the places take most of a second to load, and the window is to be seen before
    from app.core.clock import Clock
    from app.gui.asking.engine_bridge import EngineBridge
    from app.gui.live.live_view import LiveView
    from app.gui.settings.parts import SettingRow
    from app.index.queries import LibraryReader

SMALLEST = (1024, 640)


class MainWindow(QWidget):
    """Owns the views and their threads; closing it ends them, and costs the recording nothing."""

    reopen_asked = Signal()
    first_painted = Signal()

    def __init__(self, paths: LibraryPaths, theme: Theme) -> None:
        """The rail and an empty place; furnish() brings the rest."""
        super().__init__()
        install_readers()
        self.setWindowTitle("Louver")
        self.setMinimumSize(*SMALLEST)
        self._paths, self._theme = paths, theme
        self.tasks = Tasks()
        self.preferences = Preferences(window_settings())
        self.keys = KeyMap(self.preferences)
        self.rail = Rail(theme)
        self.look = LookKeeper(self, self.preferences, self.set_theme)
        self._stack = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._painted = self._furnished = self._ends = self._sound = False
        self._build()
        self.rail.check("live")
        self._remember_shape()

    def furnish(self, library: "LibraryReader", bridge: "EngineBridge", clock: "Clock") -> None:
        """Load and make every place, the strip and the tray, and begin with the wall."""
        from app.gui.context import ViewContext
        from app.gui.desktop.notifier import Notifier
        from app.gui.export.export_runner import ExportRunner
        from app.gui.live.card.hardware_choice import HardwareChoice
        from app.gui.live.kiosk import Kiosk
        from app.gui.live.wall_windows import WallWindows
        from app.gui.shell.camera_names import CameraNames
        from app.gui.shell.places import Places
        from app.gui.shell.status_strip import StatusStrip

        paths, theme = self._paths, self._theme
        self._bridge, self._clock = bridge, clock
        self.exports = ExportRunner(paths.root, self.tasks)
        self.hardware = HardwareChoice(self.preferences)
        context = ViewContext(
            paths, library, bridge, self.tasks, clock, self.exports, self.preferences, hardware=self.hardware
        )
        self._places = places = Places(context, theme, self.keys)
        self.live, self.timeline, self.events = places.live, places.timeline, places.events
        self.cameras, self.vault, self.health, self.settings = (
            places.cameras, places.vault, places.health, places.settings,
        )  # fmt: skip
        self.strip = StatusStrip(bridge, self.exports)
        self.tray = Tray()
        self.notifier = Notifier(
            paths, bridge, self.preferences, tasks=self.tasks, clock=clock, in_front=self.isActiveWindow
        )
        for view in places.views.values():
            self._stack.addWidget(view)
        self._column.addWidget(self.strip)
        self.walls = WallWindows(context, self.live, self._adopt_wall, theme)
        self.kiosk = Kiosk(self, self.live, (self.rail, self.strip, self.live.bar))
        self._names = CameraNames(self.live)
        self._make_keys()
        self._connect()
        self.open_place("live")
        self._moved = False
        self._furnished = True
        self.tray.show()
        self.tasks.run(op=library.cameras, success=self._names.known, failure=self._names.unknown)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.open_place)
        self._adopt_wall(self.live)
        self.live.told.connect(self._announce)
        self.timeline.told.connect(self.strip.tell)
        self.timeline.told.connect(self._announce)
        self.live.all_private.connect(self.rail.show_privacy)
        self.live.full_screen_asked.connect(self._toggle_full_screen)
        self.live.window_asked.connect(self.walls.open)
        self.rail.privacy_asked.connect(self.live.toggle_privacy_of_all)
        self.cameras.listed.connect(self._names.listed)
        self.cameras.none_yet.connect(self._begin_with_cameras)
        self.cameras.live_asked.connect(partial(self.open_place, "live"))
        self.events.moment_asked.connect(partial(self._show_moment, playing=False))
        self.health.camera_asked.connect(self._open_camera)
        self.settings.reopen_asked.connect(self._reopen)
        self.preferences.changed.connect(self._preference_changed)
        self.strip.changed.connect(self._state_told)
        self.strip.place_asked.connect(self.open_place)
        self.notifier.told.connect(self.tray.tell)
        self.tray.window_asked.connect(self.come_back)
        self.tray.privacy_asked.connect(self.live.toggle_privacy_of_all)
        self.tray.end_asked.connect(self.end)
        self._bridge.camera_changed.connect(self._names.named)

    @property
    def place(self) -> str:
        """The word of the place that is open."""
        return self._places.word_of(self._stack.currentWidget())

    def open_place(self, word: str) -> None:
        """Open one of the places of the rail."""
        if self.kiosk.active:
            return
        self._moved = True
        self._stack.setCurrentWidget(self._places.views[word])
        self.rail.check(word)
        self._places.first_in(word).setFocus(Qt.FocusReason.OtherFocusReason)

    def show_wall_alone(self) -> None:
        """Nothing but the wall, on the whole screen, until somebody leaves it."""
        self.open_place("live")
        self.kiosk.enter()

    def _adopt_wall(self, live: "LiveView") -> None:
        """Do here what a wall asks for, in whatever window it is."""
        live.told.connect(self.strip.tell)
        live.state_spoken.connect(self._announce)
        live.timeline_asked.connect(partial(self._show_moment, playing=True))
        live.settings_asked.connect(self._open_camera)
        live.cameras_asked.connect(partial(self.open_place, "cameras"))

    def _open_camera(self, camera_id: str) -> None:
        if not self.kiosk.active:
            self.open_place("cameras")
            self.activateWindow()
            self.cameras.open_camera(camera_id)

    def set_theme(self, theme: Theme) -> None:
        """Paint everything in another look."""
        self._theme = theme
        self.rail.set_theme(theme)
        if self._furnished:
            self._places.set_theme(theme)
            self.walls.set_theme(theme)

    def come_back(self) -> None:
        """From the tray, or from behind, to the front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        if QGuiApplication.platformName() != "offscreen":  # which has no order of windows
            self.raise_()
            self.activateWindow()

    def end(self) -> None:
        """Close for good, also where closing only leaves an icon."""
        self._ends = True
        self.close()

    def _may_go(self, then: Callable[[], None]) -> bool:
        """Whether nothing is unsaved; else it is shown behind a question, and `then` is called once it is answered."""
        if not self.cameras.unsaved:
            return True
        self._ends = False
        self.come_back()
        self.open_place("cameras")
        self.cameras.ask_before_leaving(then)
        return False

    def _reopen(self) -> None:
        if self._may_go(self.reopen_asked.emit):
            self.reopen_asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that something can be seen."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go into the tray where the user wants that, else end every thread of the window; the engine goes on."""
        self.preferences.remember_state(WINDOW_STATE, self.saveGeometry())
        if not self._furnished:
            super().closeEvent(event)
            return
        if self.preferences.flag(CLOSE_TO_TRAY) and self.tray.there and not self._ends:
            event.ignore()
            self.hide()
            return
        if not self._may_go(self.end):
            event.ignore()
            return
        self.tray.hide()
        self.close_threads()
        super().closeEvent(event)

    def close_threads(self) -> bool:
        """End the link, the feeds, the players, the tasks and the export; False when one still runs after its time."""
        if not self._furnished:
            return self.tasks.close()
        self._key_filter.close()
        self.hardware.close()
        ended = [self._bridge.close(self._clock.monotonic_s), self.tasks.close()]
        ended += [self.walls.close_all(), self._places.close_threads(), self.exports.close()]
        return all(ended)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(row, 1)

    def _make_keys(self) -> None:
        """The keys that hold everywhere, and the filter before the keys of the places."""
        verbs: dict[str, Callable[[], object]] = {
            f"everywhere.{place.word}": partial(self.open_place, place.word) for place in PLACES
        }
        verbs |= {
            "everywhere.find": self.show_find,
            "everywhere.keys": self.show_keys,
            "everywhere.pane": lambda: self._focus_pane(1),
            "everywhere.pane-back": lambda: self._focus_pane(-1),
            "everywhere.full-screen": self._toggle_full_screen,
            "everywhere.privacy": self.live.toggle_privacy_of_all,
        }
        self._window_keys = WindowKeys(self, self.keys, verbs)
        self._key_filter = KeyFilter(self, self.keys, lambda: self.place)
        self.keys.changed.connect(self._name_keys)
        self._name_keys()

    def _name_keys(self) -> None:
        first = {
            action.id.partition(".")[2]: label_of(next(iter(self.keys.keys_of(action)), ""))
            for action in ACTIONS
            if action.where is Where.EVERYWHERE
        }
        self.rail.name_keys(first)

    def _remember_shape(self) -> None:
        """Size and place of the window as it was closed last."""
        self.resize(1280, 800)
        self.restoreGeometry(self.preferences.state(WINDOW_STATE))
        self.rail.set_narrow(self.preferences.flag(NARROW_RAIL))

    def _preference_changed(self, name: str) -> None:
        """What was chosen in Settings holds at once."""
        if name == NARROW_RAIL:
            self.rail.set_narrow(self.preferences.flag(NARROW_RAIL))
        elif name == THEME:
            self.look.take_look()

    def follow_system(self) -> None:
        """Change the look with the system's, from now on."""
        self.look.follow_system()

    def show_keys(self) -> None:
        """The list of all keys, those of the open place first."""
        KeyList(self, self.keys, self.place).open()

    def show_find(self) -> None:
        """Places, cameras, settings, and what can be done here."""
        FindDialog(self, self.findable()).open()

    def findable(self) -> list[Findable]:
        """What can be found now."""
        found = [Findable(place.label, self.tr("Place"), partial(self.open_place, place.word)) for place in PLACES]
        found += [
            Findable(name, self.tr("Camera"), partial(self._open_camera, camera_id))
            for camera_id, name in self._names.of.items()
        ]
        for action in ACTIONS:
            keys = "   ".join(map(label_of, self.keys.keys_of(action)))
            if action.where.value == self.place and not action.fixed:
                found.append(Findable(action.label, keys or self.tr("Verb"), partial(self._do, action)))
        for _, rows in self.settings.sections:
            found += [
                Findable(row.name, self.tr("Setting"), partial(self._open_setting, row), row.words) for row in rows
            ]
        return found

    def _open_setting(self, row: "SettingRow") -> None:
        self.open_place("settings")
        self.settings.show_row(row)

    def _do(self, action: Action) -> None:
        """What a key of the open place does, as if it had been pressed there."""
        self._key_filter.send(self._places.views[self.place], action.keys[0])

    def _toggle_full_screen(self) -> None:
        if self.kiosk.active:
            return
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def _focus_pane(self, step: int) -> None:
        """Rail, toolbar, content and strip in turn."""
        word, places = self.place, self._places
        content = Pane(places.views[word], places.first_in(word))
        panes = panes_of(Pane(self.rail, self.rail.checked), places.bars.get(word), content, self.strip)
        target = next_pane(panes, QApplication.focusWidget(), step).first
        target.setFocus(Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason)

    def _begin_with_cameras(self) -> None:
        """A new library: looking for cameras begins before the first click, where nobody has gone elsewhere yet."""
        if not self._moved:
            self.open_place("cameras")

    def _show_moment(self, camera_id: str, wall_ms: int, *, playing: bool) -> None:
        """A moment that another place, or a wall in another window, names: on the timeline."""
        if self.kiosk.active:
            return
        self.open_place("timeline")
        self.activateWindow()

        def go() -> None:
            self.timeline.lanes.choose(CameraId(camera_id))
            self.timeline.go_to(wall_ms, playing=playing)

        if self.timeline.lanes.data.lanes:
            go()
        else:  # it was never seen before, and asks the library now
            self.timeline.loaded.connect(go, Qt.ConnectionType.SingleShotConnection)

    def _announce(self, sentence: str) -> None:
        announce(self, sentence)

    def _state_told(self, sentence: str, sound: bool) -> None:
        """The tray follows; that something is wrong now is not to be missed by whoever listens."""
        self.tray.show_state(sentence, sound=sound)
        if self._sound and not sound:
            announce(self, sentence, at_once=True)
        self._sound = sound
