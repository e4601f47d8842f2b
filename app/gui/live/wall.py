"""The tiles of one wall: where they stand, what they watch, and dragging them about; the place Live owns one."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.gui.asking.engine_bridge import StreamKey
from app.gui.context import ViewContext
from app.gui.live.card.card_tile import CardPane
from app.gui.live.card.wall_card import WallCard
from app.gui.live.empty_wall import EmptyWall
from app.gui.live.layout.drag import drop_hint
from app.gui.live.layout.slicing import Place, place
from app.gui.live.layout.wall_state import Arrangement, Canvas, WallState
from app.gui.live.live_feeds import LiveFeeds
from app.gui.live.tile.feed_stats import FeedStats
from app.gui.live.tile.live_tile import LiveTile
from app.gui.live.verbs import Verb
from app.gui.looks.theme import Theme
from app.playback.live_feed import LiveFeed

GAP_PX = 8
_JUDGE_EVERY_MS = 250
_LAYOUT_AFTER_MS = 150


class Wall(QWidget):
    """Watches exactly the streams whose tiles can be seen. `changed` tells of other tiles, or other places."""

    asked = Signal(str, Verb)
    menu_asked = Signal(str, QPoint)
    state_spoken = Signal(str)
    privacy_changed = Signal()
    changed = Signal()
    cameras_asked = Signal()

    def __init__(self, context: ViewContext, theme: Theme, arrangement: Arrangement) -> None:
        super().__init__()
        self.state = WallState(arrangement)
        self.feeds = LiveFeeds(context.bridge)
        self.feeds.arrived.connect(self._picture_arrived)
        self.tiles: dict[CameraId, LiveTile] = {}
        self.places: dict[str, Place] = {}
        self.maximised: CameraId | None = None
        self._clock, self._hardware = context.clock, context.hardware
        self._theme = theme
        self._engine_sentence = ""
        self.empty = EmptyWall(self)
        self.empty.cameras_asked.connect(self.cameras_asked)
        self._stats = FeedStats(context.clock)
        self._layout_timer = QTimer(self, interval=_LAYOUT_AFTER_MS, singleShot=True)
        self._layout_timer.timeout.connect(self.lay_out)
        self._judge_timer = QTimer(self, singleShot=True)
        self._judge_timer.timeout.connect(self._judge)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Live wall"))
        self.card = WallCard(
            self, context.hardware, self._card_panes, has_tiles=lambda: bool(self.seen), ground=theme.background
        )
        self.card.changed.connect(self._draw_by_choice)
        self._draw_by_choice()

    @property
    def seen(self) -> list[LiveTile]:
        """The tiles that can be seen now, line by line."""
        keys = [self.maximised] if self.maximised is not None else self.state.shown
        tiles = [self.tiles[CameraId(key)] for key in keys if CameraId(key) in self.tiles]
        return sorted(tiles, key=lambda tile: (tile.y(), tile.x()))

    @property
    def focused(self) -> LiveTile | None:
        """The tile that keys act on: the maximised one, else the focused one, else the only one."""
        if self.maximised is not None:
            return self.tiles[self.maximised]
        seen = self.seen
        return next((tile for tile in seen if tile.hasFocus()), seen[0] if len(seen) == 1 else None)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        self.card.set_ground(theme.background)
        for tile in self.tiles.values():
            tile.set_theme(theme)
        self.update()

    def engine_is_lost(self, sentence: str) -> None:
        """No engine answers (or, with an empty sentence, one does again)."""
        self._engine_sentence = sentence
        for tile in self.tiles.values():
            tile.engine_is_lost(sentence)
        self._say_empty()

    # Tiles

    def tile(self, camera_id: CameraId, name: str) -> LiveTile:
        """The tile of a camera; made where there is none yet."""
        if camera_id not in self.tiles:
            tile = LiveTile(camera_id, name, self._clock, self._theme)
            tile.setParent(self)
            tile.lie_over_canvas(self.card.draws)
            tile.engine_is_lost(self._engine_sentence)
            tile.asked.connect(self.asked)
            tile.menu_asked.connect(self.menu_asked)
            tile.privacy_changed.connect(self.privacy_changed)
            tile.dragged.connect(self._dragged)
            tile.dropped.connect(self._dropped)
            tile.zoomed.connect(self.watch)
            tile.zoomed.connect(self.card.paint)
            tile.privacy_changed.connect(self.card.paint)
            self.tiles[camera_id] = tile
            self.state.know(self.tiles)
            self.soon()
        return self.tiles[camera_id]

    def forget(self, camera_id: CameraId) -> None:
        """The camera is gone."""
        tile = self.tiles.pop(camera_id, None)
        if tile is None:
            return
        if self.maximised == camera_id:
            self.maximised = None
        tile.hide()
        tile.deleteLater()
        self.state.know(self.tiles)
        self.lay_out()
        self.update()

    def maximise(self, camera_id: CameraId | None) -> None:
        """Let one camera fill the wall, or show all of its page again."""
        before = self.maximised
        self.maximised = None if camera_id == before or camera_id not in self.tiles else camera_id
        for each in (before, self.maximised):
            if each is not None and each in self.tiles:
                self.tiles[each].set_large(each == self.maximised)
        if camera_id is not None and (page := self.state.page_of(camera_id)) is not None:
            self.state.turn_page(page - self.state.page)
        self.lay_out()
        if camera_id is not None and camera_id in self.tiles and self.tiles[camera_id].isVisibleTo(self):
            self.tiles[camera_id].setFocus()

    def turn_page(self, by: int) -> None:
        """Show the next page, or the one before."""
        if self.state.turn_page(by):
            self.maximise(self.maximised)
            self.lay_out()

    def change(self, change: Callable[[], object]) -> None:
        """Change the state and show it; whoever had the focus keeps it."""
        focused = self.focused
        if self.maximised is not None:
            self.maximise(self.maximised)
        change()
        self.lay_out()
        if focused is not None and focused in self.seen:
            focused.setFocus()

    @property
    def canvas(self) -> Canvas:
        """What the tiles are laid out by."""
        shapes = {str(camera_id): tile.shape for camera_id, tile in self.tiles.items()}
        width, height = max(1, self.width() - 2 * GAP_PX), max(1, self.height() - 2 * GAP_PX)
        return Canvas(shapes, width, height, GAP_PX)

    # Who draws

    def _draw_by_choice(self) -> None:
        """By the graphics card from now on, or by the processor; no picture is lost on the way."""
        self.feeds.decode_for_card(self.card.draws)
        for tile in self.tiles.values():
            tile.lie_over_canvas(self.card.draws)

    def _card_panes(self) -> list[CardPane]:
        return [pane for tile in self.seen for pane in tile.card_panes]

    # Layout

    def soon(self) -> None:
        """Lay out again, once for all that changes meanwhile."""
        if not self._layout_timer.isActive():
            self._layout_timer.start()

    def lay_out(self) -> None:
        """Put every tile where it belongs."""
        self._layout_timer.stop()
        self.places = self._places(self.canvas)
        for camera_id, tile in self.tiles.items():
            at = self.places.get(camera_id)
            if at is not None:
                tile.setGeometry(QRect(GAP_PX + at.x, GAP_PX + at.y, at.width, at.height))
            if tile.isVisibleTo(self) != (at is not None):
                tile.setVisible(at is not None)
                if at is not None:
                    tile.seen_again()
        self._say_empty()
        self.watch()
        self.card.paint()
        self.changed.emit()

    def _places(self, canvas: Canvas) -> dict[str, Place]:
        if self.maximised is not None:  # all of the wall, so that what is zoomed to has all the room there is
            return {self.maximised: Place(0, 0, canvas.width, canvas.height)}
        tree = self.state.tree(canvas)
        return place(tree, canvas.shapes, canvas.width, canvas.height, GAP_PX) if tree is not None else {}

    def watch(self) -> None:
        """Decode what can be seen, in the sizes in which it is seen."""
        if not self.isVisible():
            return
        wanted = {key: tile for tile in self.seen for key in _streams_of(tile)}
        self.feeds.show_only(frozenset(wanted))
        for (camera_id, role), tile in wanted.items():
            feed = self.feeds.feed(camera_id, role)
            if feed is not None:
                feed.set_box(tile.box)

    def _picture_arrived(self, camera_id: str, role: StreamRole) -> None:
        tile, feed = self.tiles.get(CameraId(camera_id)), self.feeds.feed(CameraId(camera_id), role)
        picture = feed.take_shown() if feed is not None else None
        if tile is None or feed is None or picture is None:
            return
        self._share_work(tile, feed)
        before = tile.hd
        if tile.show_picture(picture, role, feed.same_since_ms):
            self.soon()
        if tile.hd != before:
            self.watch()
        self.card.paint()

    def _share_work(self, tile: LiveTile, feed: LiveFeed) -> None:
        """A large stream that shows a picture goes to the device with its next keyframe, if there is a device."""
        if self._hardware is None:
            return
        device = self._hardware.decoder if feed.is_large else ""
        if device != feed.device:
            if device:
                self._hardware.decoder_used()
            feed.device = device
        if feed.device_gave_up:
            self._hardware.decoder_failed(tile.name)

    def _judge(self) -> None:
        next_ms = _JUDGE_EVERY_MS
        for tile in self.seen:
            before = type(tile.freshness)
            next_ms = min(next_ms, tile.judge() or next_ms)
            if type(tile.freshness) is not before:
                self.state_spoken.emit(tile.accessibleName())
                self.watch()
                self.card.paint()
        self._stats.refresh(self.seen, self.feeds)
        self._judge_timer.start(max(1, next_ms))

    # Dragging

    def _dragged(self, camera_id: str, at: QPoint) -> None:
        for tile in self.seen:
            tile.show_hint(drop_hint(tile.geometry(), at) if tile.camera_id != camera_id else None)

    def _dropped(self, camera_id: str, at: QPoint) -> None:
        target = next((tile for tile in self.seen if tile.geometry().contains(at)), None)
        hint = drop_hint(target.geometry(), at) if target is not None else None
        for tile in self.seen:
            tile.show_hint(None)
        if target is None or hint is None or target.camera_id == camera_id:
            return
        canvas, other, edge = self.canvas, str(target.camera_id), hint.edge
        if edge is None:
            self.change(lambda: self.state.swap(camera_id, other, canvas))
        else:
            self.change(lambda: self.state.insert(camera_id, other, edge, canvas))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again, soon."""
        super().resizeEvent(event)
        self.empty.setGeometry(self.rect())
        self.card.fit()
        self.soon()

    def showEvent(self, event: QShowEvent) -> None:
        """Decode again."""
        super().showEvent(event)
        for tile in self.seen:
            tile.seen_again()
        self.lay_out()
        self._judge()

    def hideEvent(self, event: QHideEvent) -> None:
        """Decode nothing that nobody sees."""
        super().hideEvent(event)
        self._judge_timer.stop()
        self.feeds.show_only(frozenset())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The wall behind the tiles."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.background)
        painter.end()

    def _say_empty(self) -> None:
        if self.tiles:
            first, second = (
                self.tr("Every camera is hidden."),
                self.tr("Ctrl+Z or the menu of layouts shows them again."),
            )
        else:
            looks = self.tr("Open Cameras (Ctrl+4): Louver looks on your network there, and adds one by its address.")
            first, second = self.tr("No cameras yet."), self._engine_sentence or looks
        self.empty.say(first, second, adds=not self.tiles and not self._engine_sentence)
        self.empty.setVisible(not self.seen)


def _streams_of(tile: LiveTile) -> list[StreamKey]:
    """What a tile decodes: maximised its small stream too, until the main one shows."""
    roles = {tile.wanted_role} if tile.hd else {tile.wanted_role, tile.watched_role}
    return [(tile.camera_id, role) for role in roles]
