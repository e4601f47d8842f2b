"""The place Live: a wall, the bar over it, and what its keys and menus do; each window owns one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from app.domain.facts import CameraChanged, CameraRemoved, DetectionsSeen, EventChanged
from app.domain.ids import CameraId
from app.gui.context import ViewContext
from app.gui.live import wall_keys
from app.gui.live.hearing import Hearing
from app.gui.live.layout.layout_menu import ask_name, layout_menu
from app.gui.live.layout.wall_memory import WallMemory
from app.gui.live.layout.wall_state import Direction, neighbour
from app.gui.live.live_privacy import LivePrivacy
from app.gui.live.ptz.ptz_mode import PtzMode
from app.gui.live.snapshots import Snapshots
from app.gui.live.tile import feed_stats
from app.gui.live.tile.freshness import LivePicture
from app.gui.live.tile.live_tile import LiveTile
from app.gui.live.tile.tile_menu import tile_menu
from app.gui.live.tile.zoom import STEP, Zoom
from app.gui.live.verbs import Verb
from app.gui.live.wall import Wall
from app.gui.live.wall_bar import WallBar
from app.gui.looks.theme import Theme
from app.index.queries import CameraRow

TIMELINE_BACK_MS = 30_000
_PAN_SHARE = 0.2


class LiveView(QWidget):
    """`name` is the wall's own in the settings: each window remembers what it showed."""

    state_spoken = Signal(str)
    told = Signal(str)
    all_private = Signal(bool)
    timeline_asked = Signal(str, object)
    settings_asked = Signal(str)
    cameras_asked = Signal()
    window_asked = Signal()
    full_screen_asked = Signal()

    def __init__(
        self, context: ViewContext, theme: Theme, *, hearing: Hearing | None = None, memory: WallMemory | None = None,
        name: str = "main",
    ) -> None:  # fmt: skip
        super().__init__()
        self._clock = context.clock
        self._theme = theme
        self._name = name
        self._preferences = context.preferences
        self.memory = memory or WallMemory(context.preferences)
        self.hearing = hearing or Hearing(context)
        self._hears_itself = hearing is None
        self.wall = Wall(context, theme, self.memory.current(name))
        self.bar = WallBar(theme)
        self.privacy = LivePrivacy(context.bridge, context.tasks)
        self.snapshots = Snapshots(context)
        self.ptz = PtzMode(context, theme)
        self._shows_boxes = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.wall, 1)
        self.setAccessibleName(self.tr("Live"))
        self.setFocusProxy(self.wall)
        self._connect(context)
        self._wall_changed()

    def _connect(self, context: ViewContext) -> None:
        for teller in (self.privacy.failed, self.snapshots.told, self.hearing.told, self.ptz.told):
            teller.connect(self.told)
        self.hearing.changed.connect(self._show_modes)
        self.ptz.changed.connect(self._show_modes)
        self.wall.asked.connect(lambda camera_id, verb: self.act(verb, CameraId(camera_id)))
        self.wall.menu_asked.connect(lambda camera, at: self.menu_of(self.wall.tiles[CameraId(camera)]).popup(at))
        self.wall.state_spoken.connect(self.state_spoken)
        self.wall.privacy_changed.connect(self._tell_privacy)
        self.wall.changed.connect(self._wall_changed)
        self.wall.cameras_asked.connect(self.cameras_asked)
        self.bar.asked.connect(lambda verb: self.act(verb, None))
        self.bar.page_asked.connect(self.wall.turn_page)
        self.bar.layouts_asked.connect(lambda: self.bar.open_menu(self.layouts_menu()))
        self.bar.window_asked.connect(self.window_asked)
        self.bar.full_screen_asked.connect(self.full_screen_asked)
        bridge = context.bridge
        bridge.camera_changed.connect(self._camera_changed)
        bridge.camera_removed.connect(self._camera_removed)
        bridge.detections_seen.connect(self._detections_seen)
        bridge.event_changed.connect(self._event_changed)
        bridge.engine_lost.connect(self.wall.engine_is_lost)
        bridge.engine_found.connect(lambda: self.wall.engine_is_lost(""))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_changed)

    # What it shows

    @property
    def tiles(self) -> list[LiveTile]:
        """Every tile, in the order of the cameras."""
        return list(self.wall.tiles.values())

    @property
    def live_tiles(self) -> list[LiveTile]:
        """The tiles that show a fresh picture now."""
        return [tile for tile in self.tiles if tile.isVisibleTo(self) and isinstance(tile.freshness, LivePicture)]

    @property
    def maximised(self) -> CameraId | None:
        """The camera that fills the wall, if one does."""
        return self.wall.maximised

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        self.wall.set_theme(theme)
        self.bar.set_theme(theme)
        self._show_modes()

    def know_cameras(self, cameras: list[CameraRow]) -> None:
        """Show tiles for what the library knows, also while no engine answers."""
        for camera in cameras:
            self._tile(camera.id, camera.name).watched_role = camera.watched_role
        self.wall.soon()

    def know_as(self, other: "LiveView") -> None:
        """Show what another wall knows, as the engine told it."""
        for tile in other.tiles:
            own = self._tile(tile.camera_id, tile.name)
            own.watched_role = tile.watched_role
            if tile.state is not None:
                own.show_state(tile.state)

    def keep_only(self, camera_ids: frozenset[str]) -> None:
        """The engine has these: a camera that was removed has recordings in the library, but no live picture."""
        for camera_id in self.wall.tiles.keys() - camera_ids:
            self.wall.forget(CameraId(camera_id))

    def maximise(self, camera_id: CameraId | None) -> None:
        """Let one camera fill the wall, or show all again."""
        self.wall.maximise(camera_id)

    def show_boxes(self, on: bool) -> None:
        """Paint boxes around what is seen, on every tile."""
        self._shows_boxes = on
        self.bar.boxes.setChecked(on)
        for tile in self.tiles:
            tile.shows_boxes = on
            tile.update()

    def close_live(self) -> bool:
        """End feeds, sound and what waits; False when a thread still runs."""
        feeds = self.wall.feeds.close(self._clock.monotonic_s)
        silent = self.hearing.close() if self._hears_itself else True
        return all((feeds, self.snapshots.close(), silent, self.ptz.close()))

    def _tile(self, camera_id: CameraId, name: str) -> LiveTile:
        tile = self.wall.tile(camera_id, name)
        tile.shows_boxes = self._shows_boxes
        return tile

    # Facts

    def _camera_changed(self, fact: CameraChanged) -> None:
        tile = self._tile(fact.camera_id, fact.name)
        before = tile.accessibleName()
        tile.show_state(fact)
        if tile.accessibleName() != before:
            self.state_spoken.emit(tile.accessibleName())
        self.wall.watch()

    def _camera_removed(self, fact: CameraRemoved) -> None:
        self.wall.forget(fact.camera_id)

    def _detections_seen(self, fact: DetectionsSeen) -> None:
        if fact.camera_id in self.wall.tiles:
            self.wall.tiles[fact.camera_id].show_detections(fact)

    def _event_changed(self, fact: EventChanged) -> None:
        if fact.event.camera_id in self.wall.tiles:
            self.wall.tiles[fact.event.camera_id].show_event(fact.event)

    # What the user does

    def act(self, verb: Verb, camera_id: CameraId | None = None) -> None:
        """Do something with a camera; None means the one that keys act on."""
        tile = self.wall.focused if camera_id is None else self.wall.tiles.get(camera_id)
        if verb is Verb.BOXES:
            self.show_boxes(not self._shows_boxes)
        elif tile is None:
            self._show_modes()
            self.told.emit(self.tr("Choose a camera with the arrow keys first."))
        else:
            self._act_on(tile, verb)

    def _act_on(self, tile: LiveTile, verb: Verb) -> None:
        camera_id = tile.camera_id
        match verb:
            case Verb.MAXIMISE:
                self.maximise(camera_id)
            case Verb.TIMELINE:
                self.timeline_asked.emit(camera_id, self._clock.wall_ms() - TIMELINE_BACK_MS)
            case Verb.SNAPSHOT:
                self.snapshots.take(tile)
            case Verb.PRIVACY:
                self.privacy.turn(tile, on=not tile.private)
            case Verb.SOUND:
                self.hearing.follow(camera_id, tile.watched_role)
                self.hearing.toggle()
            case Verb.TURN:
                tile.setFocus()
                self.ptz.toggle(tile)
            case Verb.STATS:
                tile.stats = () if tile.stats else feed_stats.first_lines()
                tile.update()
            case Verb.SETTINGS:
                self.settings_asked.emit(camera_id)
            case Verb.HIDE:
                self.wall.change(lambda: self.wall.state.hide(camera_id))
                self.told.emit(self.tr("{name} is hidden on this wall. Ctrl+Z shows it again.").format(name=tile.name))
            case Verb.LAST_PICTURE:
                tile.shows_last = not tile.shows_last
                tile.update()

    def toggle_privacy(self, camera_id: CameraId | None) -> None:
        """Turn privacy of a camera on or off; None says that one has to be chosen first."""
        if camera_id is None or camera_id in self.wall.tiles:
            self.act(Verb.PRIVACY, camera_id)

    def toggle_privacy_of_all(self) -> None:
        """Turn privacy on for all cameras; off where all have it on."""
        if self.tiles:
            self.privacy.turn_all(self.tiles)
        self._tell_privacy()

    def _tell_privacy(self) -> None:
        self.all_private.emit(bool(self.tiles) and all(tile.private for tile in self.tiles))

    def menu_of(self, tile: LiveTile) -> QMenu:
        """What can be done with the tile's camera."""
        heard = self.hearing.camera_id == tile.camera_id

        def choose_privacy(on: bool, until_ms: int | None) -> None:
            self.privacy.turn(tile, on=on, until_ms=until_ms)

        def act(verb: Verb) -> None:
            self.act(verb, tile.camera_id)

        return tile_menu(self, tile, act, choose_privacy, heard=heard, now_ms=self._clock.wall_ms())

    def layouts_menu(self) -> QMenu:
        """Layouts to choose from, and what else is about the wall."""
        state, wall = self.wall.state, self.wall
        return layout_menu(self, state, self.memory, self._preferences, change=wall.change, save=self.save_layout)

    def save_layout(self, name: str = "") -> None:
        """Keep the layout that is shown under a name, which is asked for where none is given."""
        state = self.wall.state
        name = name or ask_name(self, state.arrangement)
        if name:
            self.memory.save(state.as_saved(name, self.wall.canvas))
            self._wall_changed()

    def _wall_changed(self) -> None:
        state = self.wall.state
        arrangement = state.arrangement
        own = self.tr("Arranged by Louver") if arrangement.automatic else self.tr("Arranged by hand")
        self.bar.show_layout(arrangement.name or own)
        self.bar.show_page(state.page, len(state.pages))
        self.bar.allow(bool(self.tiles))
        self.memory.remember(self._name, arrangement)

    def _focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if self.ptz.tile is not None and now is not self.ptz.tile:
            self.ptz.release()
        if isinstance(now, LiveTile) and self.wall.isAncestorOf(now):
            self.hearing.follow(now.camera_id, now.watched_role)

    def _show_modes(self) -> None:
        self.bar.show_heard(not self.hearing.muted, self._theme)
        self.bar.turn.setChecked(self.ptz.tile is not None)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the wall; see wall_keys."""
        if self.ptz.key_pressed(event):
            return
        if not (self._tile_key(event) or self._wall_key(event) or self._large_key(event)):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """A camera turns for as long as its key is held."""
        if not self.ptz.key_released(event):
            super().keyReleaseEvent(event)

    def _tile_key(self, event: QKeyEvent) -> bool:
        """Keys that are about one camera."""
        verb, focus, move = wall_keys.verb_of(event), wall_keys.focus_step(event), wall_keys.move_step(event)
        number = wall_keys.pressed(event) - Qt.Key.Key_1
        if verb is not None:
            self.act(verb)
        elif focus is not None and self.maximised is None:
            self._focus_towards(focus)
        elif move is not None and self.maximised is None:
            self._move_tile(move)
        elif 0 <= number < 9 and self.maximised is None:
            if number < len(self.wall.seen):
                self.wall.seen[number].setFocus()
        else:
            return False
        return True

    def _wall_key(self, event: QKeyEvent) -> bool:
        """Keys that are about the wall."""
        key, undo = wall_keys.pressed(event), wall_keys.undo_step(event)
        plain = wall_keys.modifiers(event) == Qt.KeyboardModifier.NoModifier
        state = self.wall.state
        if key == Qt.Key.Key_Escape and self.maximised is not None:
            self.maximise(self.maximised)
        elif plain and key in wall_keys.PAGE_STEPS:
            self.wall.turn_page(wall_keys.PAGE_STEPS[key])
        elif plain and key == Qt.Key.Key_A:
            self.wall.change(state.arrange_automatically)
        elif undo:
            self.wall.change(state.undo if undo > 0 else state.redo)
        else:
            return False
        return True

    def _large_key(self, event: QKeyEvent) -> bool:
        """Keys that are about a maximised picture."""
        tile = None if self.maximised is None else self.wall.tiles[self.maximised]
        pan, key = wall_keys.pan_step(event), wall_keys.pressed(event)
        if tile is not None and pan is not None:
            tile.zoom_to(tile.zoom.panned(pan.value[0] * _PAN_SHARE, pan.value[1] * _PAN_SHARE))
        elif tile is not None and key in wall_keys.ZOOM_STEPS:
            step = wall_keys.ZOOM_STEPS[key]
            tile.zoom_to(tile.zoom.zoomed(STEP**step) if step else Zoom())
        else:
            return False
        return True

    def _focus_towards(self, direction: Direction) -> None:
        seen = self.wall.seen
        here = next((tile for tile in seen if tile.hasFocus()), None)
        if here is None:
            target = seen[0] if seen else None
        else:
            key = neighbour(self.wall.places, here.camera_id, direction)
            target = None if key is None else self.wall.tiles[CameraId(key)]
        if target is not None:
            target.setFocus()

    def _move_tile(self, direction: Direction) -> None:
        tile = self.wall.focused
        key = None if tile is None else neighbour(self.wall.places, tile.camera_id, direction)
        if tile is not None and key is not None:
            canvas, moved = self.wall.canvas, str(tile.camera_id)
            self.wall.change(lambda: self.wall.state.swap(moved, key, canvas))
