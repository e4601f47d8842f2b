"""The wall of live pictures: a tile for each camera, laid out without cropping; the main window owns it."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.facts import CameraChanged, CameraRemoved, DetectionsSeen
from app.domain.ids import CameraId
from app.gui.context import ViewContext
from app.gui.engine_bridge import StreamKey
from app.gui.live.freshness import LivePicture
from app.gui.live.layout_search import best_tree
from app.gui.live.live_privacy import LivePrivacy
from app.gui.live.live_tile import LiveTile
from app.gui.live.slicing import place
from app.gui.theme import Theme, sized
from app.index.queries import CameraRow

_GAP_PX = 8
_JUDGE_EVERY_MS = 250
_LAYOUT_AFTER_MS = 50


class LiveView(QWidget):
    """Watches exactly the streams whose tiles can be seen."""

    state_spoken = Signal(str)
    told = Signal(str)
    all_private = Signal(bool)

    def __init__(self, context: ViewContext, theme: Theme) -> None:
        super().__init__()
        bridge = context.bridge
        self._bridge = bridge
        self._clock = context.clock
        self.privacy = LivePrivacy(bridge, context.tasks)
        self.privacy.failed.connect(self.told)
        self._theme = theme
        self._tiles: dict[CameraId, LiveTile] = {}
        self._maximised: CameraId | None = None
        self._engine_sentence = ""
        self.setAccessibleName("Live wall")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._layout_timer = QTimer(self, interval=_LAYOUT_AFTER_MS, singleShot=True)
        self._layout_timer.timeout.connect(self._lay_out)
        self._judge_timer = QTimer(self, interval=_JUDGE_EVERY_MS)
        self._judge_timer.timeout.connect(self._judge)
        bridge.camera_changed.connect(self._camera_changed)
        bridge.camera_removed.connect(self._camera_removed)
        bridge.detections_seen.connect(self._detections_seen)
        bridge.picture_arrived.connect(self._picture_arrived)
        bridge.engine_lost.connect(self._engine_lost)
        bridge.engine_found.connect(lambda: self._engine_lost(""))

    @property
    def tiles(self) -> list[LiveTile]:
        """Every tile, in the order of the cameras."""
        return list(self._tiles.values())

    @property
    def live_tiles(self) -> list[LiveTile]:
        """The tiles that show a fresh picture now."""
        return [tile for tile in self._tiles.values() if isinstance(tile.freshness, LivePicture)]

    @property
    def maximised(self) -> CameraId | None:
        """The camera that fills the wall, if one does."""
        return self._maximised

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        for tile in self._tiles.values():
            tile.set_theme(theme)
        self.update()

    def know_cameras(self, cameras: list[CameraRow]) -> None:
        """Show tiles for what the library knows, also while no engine answers."""
        for camera in cameras:
            self._tile(camera.id, camera.name).watched_role = camera.watched_role
        self._layout_timer.start()

    def keep_only(self, camera_ids: frozenset[str]) -> None:
        """The engine has these: a camera that was removed has recordings in the library, but no live picture."""
        for camera_id in self._tiles.keys() - camera_ids:
            self._forget(camera_id)

    def maximise(self, camera_id: CameraId | None) -> None:
        """Let one camera fill the wall, or show all again."""
        self._maximised = None if camera_id == self._maximised else camera_id
        self._lay_out()
        if camera_id is not None and camera_id in self._tiles:
            self._tiles[camera_id].setFocus()

    def toggle_privacy(self, camera_id: CameraId | None) -> None:
        """Turn privacy of a camera on or off; None says that one has to be chosen first."""
        if camera_id is None:
            self.told.emit("Choose a camera with the arrow keys first, then press P.")
        elif camera_id in self._tiles:
            tile = self._tiles[camera_id]
            self.privacy.turn(tile, on=not tile.private)

    def toggle_privacy_of_all(self) -> None:
        """Turn privacy on for all cameras; off where all have it on."""
        if self._tiles:
            self.privacy.turn_all(self.tiles)
        self._tell_privacy()

    def _tell_privacy(self) -> None:
        self.all_private.emit(bool(self._tiles) and all(tile.private for tile in self.tiles))

    # Facts

    def _camera_changed(self, fact: CameraChanged) -> None:
        tile = self._tile(fact.camera_id, fact.name)
        before = tile.accessibleName()
        tile.show_state(fact)
        if tile.accessibleName() != before:
            self.state_spoken.emit(tile.accessibleName())
        self._watch()

    def _camera_removed(self, fact: CameraRemoved) -> None:
        self._forget(fact.camera_id)

    def _forget(self, camera_id: CameraId) -> None:
        tile = self._tiles.pop(camera_id, None)
        if tile is None:
            return
        if self._maximised == camera_id:
            self._maximised = None
        tile.hide()
        tile.deleteLater()
        self._lay_out()
        self.update()

    def _detections_seen(self, fact: DetectionsSeen) -> None:
        if fact.camera_id in self._tiles:
            self._tiles[fact.camera_id].show_detections(fact)

    def _picture_arrived(self, camera_id: str) -> None:
        tile = self._tiles.get(CameraId(camera_id))
        feed = self._bridge.feed((tile.camera_id, tile.watched_role)) if tile is not None else None
        picture = feed.pictures.take(0.0) if feed is not None else None
        if tile is not None and picture is not None and tile.show_picture(picture):
            self._layout_timer.start()

    def _engine_lost(self, sentence: str) -> None:
        self._engine_sentence = sentence
        for tile in self._tiles.values():
            tile.engine_is_lost(sentence)
        self.update()

    # Layout

    def _tile(self, camera_id: CameraId, name: str) -> LiveTile:
        if camera_id not in self._tiles:
            tile = LiveTile(camera_id, name, self._clock, self._theme)
            tile.setParent(self)
            tile.engine_is_lost(self._engine_sentence)
            tile.maximise_asked.connect(lambda asked: self.maximise(CameraId(asked)))
            tile.privacy_asked.connect(lambda asked: self.toggle_privacy(CameraId(asked)))
            tile.privacy_changed.connect(self._tell_privacy)
            self._tiles[camera_id] = tile
            tile.show()
            self._layout_timer.start()
            self.update()
        return self._tiles[camera_id]

    def _lay_out(self) -> None:
        shown = [tile for tile in self._tiles.values() if self._maximised in (None, tile.camera_id)]
        area = self.rect().adjusted(_GAP_PX, _GAP_PX, -_GAP_PX, -_GAP_PX)
        shapes = {str(tile.camera_id): tile.shape for tile in shown}
        tree = best_tree(shapes, area.width(), area.height(), _GAP_PX) if shapes else None
        places = place(tree, shapes, area.width(), area.height(), _GAP_PX) if tree is not None else {}
        for tile in shown:
            at = places[str(tile.camera_id)]
            tile.setGeometry(QRect(area.left() + at.x, area.top() + at.y, at.width, at.height))
        for tile in self._tiles.values():
            if tile.isVisibleTo(self) != (tile in shown):
                tile.setVisible(tile in shown)
        self._watch()

    def _watch(self) -> None:
        if not self.isVisible():
            return
        seen = [tile for tile in self._tiles.values() if tile.isVisibleTo(self)]
        keys: frozenset[StreamKey] = frozenset((tile.camera_id, tile.watched_role) for tile in seen)
        for tile in self._tiles.values():
            if tile not in seen:
                tile.forget_picture()
        self._bridge.watch_only(keys)
        for tile in seen:
            feed = self._bridge.feed((tile.camera_id, tile.watched_role))
            if feed is not None:
                feed.set_box(tile.box)

    def _judge(self) -> None:
        for tile in self._tiles.values():
            before = type(tile.freshness)
            tile.judge()
            if type(tile.freshness) is not before:
                self.state_spoken.emit(tile.accessibleName())

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again, soon."""
        super().resizeEvent(event)
        self._layout_timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Decode again."""
        super().showEvent(event)
        self._judge_timer.start()
        self._lay_out()

    def hideEvent(self, event: QHideEvent) -> None:
        """Decode nothing that nobody sees."""
        super().hideEvent(event)
        self._judge_timer.stop()
        self._bridge.watch_only(frozenset())
        for tile in self._tiles.values():
            tile.forget_picture()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the focus, digits choose a tile, Escape shows all, P is for privacy."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self._maximised is not None:
            self.maximise(self._maximised)
        elif key == Qt.Key.Key_P and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.toggle_privacy(self._camera_in_hand())
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self._focus_index(key - Qt.Key.Key_1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._focus_index(self._focused_index() - 1)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._focus_index(self._focused_index() + 1)
        else:
            super().keyPressEvent(event)

    def _camera_in_hand(self) -> CameraId | None:
        """The maximised camera, else the focused one, else the only one."""
        focused = next((tile.camera_id for tile in self.tiles if tile.hasFocus()), None)
        only = self.tiles[0].camera_id if len(self._tiles) == 1 else None
        return self._maximised or focused or only

    def _focused_index(self) -> int:
        return next((index for index, tile in enumerate(self.tiles) if tile.hasFocus()), -1)

    def _focus_index(self, index: int) -> None:
        if self._tiles and 0 <= index < len(self._tiles) and self._maximised is None:
            self.tiles[index].setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The wall behind the tiles, or what to say while there are none."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.background))
        if not self._tiles:
            area = self.rect().adjusted(48, 0, -48, 0)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.setFont(sized(self.font(), 18, strong=True))
            painter.setPen(QColor(self._theme.text))
            middle = area.center().y()
            painter.drawText(area.adjusted(0, middle - 32, 0, 0), flags, "No cameras yet.")
            painter.setFont(sized(self.font(), 13))
            painter.setPen(QColor(self._theme.second_text))
            second = (
                self._engine_sentence
                or "Open Cameras (Ctrl+4): Louver looks on your network there, and adds one by its address."
            )
            painter.drawText(area.adjusted(0, middle + 4, 0, 0), flags, second)
        painter.end()
