"""A pane that plays all cameras together on one clock, in a grid of equal tiles; the timeline owns it."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent

from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.domain.ids import CameraId
from app.gui.canvas import paint_picture
from app.gui.caption import paint_message, paint_plate
from app.gui.library import LaneData
from app.gui.theme import DARK, VIDEO_BACK, Theme
from app.gui.transport import Transport
from app.gui.words import clock_time, length_name, moment_name
from app.playback.follower import FollowerView
from app.playback.footage import SegmentLister
from app.playback.locked_player import MAX_CAMERAS, LockedPlayer
from app.playback.picture import Size
from app.playback.sound_player import Paced

GapSentence = Callable[[CameraId, int], str]
_GAP_PX = 4
_PLATE_PX = 28
_ROOM_FOR_TWO_PX = 128
_TICK_MS = 100
_SHAPE = 16 / 9


@dataclass
class _Tile:
    """One camera of the grid."""

    camera_id: CameraId
    name: str
    where: QRect
    view: FollowerView | None = None
    said_off: bool = False


def grid(count: int, width: int, height: int) -> list[QRect]:
    """Places of equal size, row by row, in as many columns as make pictures of 16:9 largest."""
    if count == 0:
        return []

    def picture_width(columns: int) -> float:
        rows = math.ceil(count / columns)
        return min(width / columns, height / rows * _SHAPE)

    columns = max(range(1, count + 1), key=picture_width)
    rows = math.ceil(count / columns)
    wide, high = (width - _GAP_PX * (columns - 1)) // columns, (height - _GAP_PX * (rows - 1)) // rows
    return [
        QRect(at % columns * (wide + _GAP_PX), at // columns * (high + _GAP_PX), max(1, wide), max(1, high))
        for at in range(count)
    ]


class LockedPane(Transport):
    """Has a player while it is open. `chosen` tells the camera that was clicked, `left_for` the one double-clicked."""

    chosen = Signal(str)
    left_for = Signal(str)
    _shown = Signal(str)

    def __init__(
        self, paths: LibraryPaths, lister: SegmentLister, clock: Clock, theme: Theme, gap_sentence: GapSentence
    ) -> None:
        super().__init__()
        self._paths = paths
        self._lister = lister
        self._clock = clock
        self._theme = theme
        self._gap_sentence = gap_sentence
        self._player: LockedPlayer | None = None
        self._tiles: dict[CameraId, _Tile] = {}
        self._lead: CameraId | None = None
        self._request = 0
        self._told_ms: int | None = None
        self._shown.connect(self._take)
        self._tick_timer = QTimer(self, interval=_TICK_MS)
        self._tick_timer.timeout.connect(self._tick)
        self.setAccessibleName("Playback of all cameras, nothing chosen")

    def open(self, lanes: Sequence[LaneData], lead: CameraId | None) -> None:
        """Play these cameras, at most MAX_CAMERAS of them, `lead` among them."""
        self.close_player()
        chosen = sorted(lanes, key=lambda lane: lane.camera_id != lead)[:MAX_CAMERAS]
        kept = [lane for lane in lanes if lane in chosen]
        self._tiles = {lane.camera_id: _Tile(lane.camera_id, lane.name, QRect()) for lane in kept}
        self._player = LockedPlayer(
            self._paths, self._lister, self._clock, [(lane.camera_id, lane.role) for lane in kept], self._shown.emit
        )
        self._lead = lead
        self._request = 0
        self._lay_out()
        self._player.set_speed(self._speed)
        self._player.start()
        self._tick_timer.start()

    def close_player(self, timeout_s: float = 5.0) -> bool:
        """End the players' threads and let go of the pictures; False when one still runs."""
        player, self._player = self._player, None
        self._tick_timer.stop()
        self._tiles.clear()
        self._set_playing(False)
        return player is None or player.close(timeout_s)

    @property
    def views(self) -> dict[CameraId, FollowerView | None]:
        """What each camera shows."""
        return {tile.camera_id: tile.view for tile in self._tiles.values()}

    @property
    def has_footage(self) -> bool:
        """Whether it was asked to show anything yet."""
        return self._player is not None and self._request > 0

    @property
    def next_recording_ms(self) -> int | None:
        """Where footage goes on when no camera has any now."""
        views = [tile.view for tile in self._tiles.values()]
        if any(view is None or view.picture is not None for view in views):
            return None
        return min((view.next_ms for view in views if view is not None and view.next_ms is not None), default=None)

    def place_of(self, camera_id: CameraId) -> QRect:
        """Where its tile is."""
        return self._tiles[camera_id].where

    def message(self, camera_id: CameraId) -> tuple[str, str]:
        """What a camera without a picture says in place of it."""
        view = self._tiles[camera_id].view
        if view is None or view.picture is not None or self._player is None:
            return "", ""
        after = view.next_ms if view.forwards else None
        more = f"Footage goes on at {moment_name(after, self._clock.wall_ms())}." if after is not None else ""
        return self._gap_sentence(camera_id, self._player.now().wall_ms), more

    def show_moment(self, wall_ms: int, *, playing: bool) -> None:
        """Show what every camera saw at `wall_ms`."""
        if self._player is not None:
            self._request = self._player.show(wall_ms, playing=playing)
            self._set_playing(playing)

    def choose(self, camera_id: CameraId) -> None:
        """Frame that camera; frames are stepped by it."""
        self._lead = camera_id
        self.update()

    @property
    def paced(self) -> Paced | None:
        """The player, for sound to follow."""
        return self._player

    def step(self, frames: int) -> None:
        """Hold, and go one frame of the chosen camera on (1) or back (-1)."""
        if self._player is not None:
            self._player.step(frames, self._lead)
            self._set_playing(False)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        self.update()

    def _play(self, playing: bool) -> None:
        if self._player is not None:
            self._player.set_playing(playing)

    def _run_at(self, speed: float) -> None:
        if self._player is not None:
            self._player.set_speed(speed)

    def _take(self, camera_id: str) -> None:
        tile = self._tiles.get(CameraId(camera_id))
        view = self._player.take(CameraId(camera_id)) if self._player is not None else None
        if tile is None or view is None or view.request < self._request:
            return
        gap_changed = tile.view is None or (tile.view.picture is None) != (view.picture is None)
        tile.view = view
        if gap_changed and not self._playing:
            self._told_ms = None  # whether there is a next recording to go to
            self._tick()
        if view.request > self._request:  # a step has led to another moment
            self._request = view.request
            self._tick()
        self.update(tile.where)

    def _tick(self) -> None:
        """Tell where the clock is, and mark who has fallen behind it since."""
        if self._player is None or not self.has_footage:
            return
        now = self._player.now()
        for tile in self._tiles.values():
            off = tile.view is not None and tile.view.is_off(now)
            if off or off != tile.said_off:
                tile.said_off = off
                self.update(tile.where)
        words = f"Playback of {len(self._tiles)} cameras, {moment_name(now.wall_ms, self._clock.wall_ms())}"
        if words != self.accessibleName():
            self.setAccessibleName(words)
        if now.wall_ms != self._told_ms:
            self._told_ms = now.wall_ms
            self.moved.emit(now.wall_ms)

    def _lay_out(self) -> None:
        for tile, where in zip(self._tiles.values(), grid(len(self._tiles), self.width(), self.height()), strict=True):
            tile.where = where
            scale = self.devicePixelRatioF()
            if self._player is not None:
                box = Size(max(1, round(where.width() * scale)), max(1, round(where.height() * scale)))
                self._player.set_box(tile.camera_id, box)
        self.update()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again, and ask for pictures of the new size."""
        super().resizeEvent(event)
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a camera."""
        tile = self._tile_at(event.position().toPoint())
        if tile is not None:
            self.chosen.emit(tile.camera_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show that camera alone."""
        tile = self._tile_at(event.position().toPoint())
        if tile is not None:
            self.left_for.emit(tile.camera_id)

    def _tile_at(self, point: QPoint) -> _Tile | None:
        return next((tile for tile in self._tiles.values() if tile.where.contains(point)), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Each camera's picture whole, with its name and the real time of the frame, or why there is none."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._theme.background))
        for tile in self._tiles.values():
            if event.rect().intersects(tile.where):
                self._paint_tile(painter, tile)
        painter.end()

    def _paint_tile(self, painter: QPainter, tile: _Tile) -> None:
        painter.setClipRect(tile.where)
        painter.fillRect(tile.where, QColor(VIDEO_BACK))
        view, now = tile.view, self._player.now() if self._player is not None else None
        room_px, corner = tile.where.width(), tile.where.topLeft()
        if view is None or now is None:
            paint_plate(painter, corner, tile.name, self.font(), room_px=room_px)
        elif view.picture is None:
            first, second = self.message(tile.camera_id)
            second = second if tile.where.height() >= _ROOM_FOR_TWO_PX else ""
            below = tile.where.adjusted(0, _PLATE_PX, 0, 0)
            paint_message(painter, below, first, second, self.font(), small=True)
            paint_plate(painter, corner, tile.name, self.font(), room_px=room_px)
        else:
            paint_picture(painter, view.picture, tile.where)
            plate = paint_plate(
                painter, corner, f"{tile.name}   {clock_time(view.wall_ms)}", self.font(), room_px=room_px
            )
            if view.is_off(now):
                behind = length_name(max(1_000, abs(view.wall_ms - now.wall_ms)))
                words = f"\N{WARNING SIGN} {behind} from the others"
                under = QPoint(corner.x(), plate.bottom() - 4)
                paint_plate(painter, under, words, self.font(), colour=DARK.warning, room_px=room_px)
        if tile.camera_id == self._lead and len(self._tiles) > 1:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self._theme.accent), 2))
            painter.drawRect(tile.where.adjusted(1, 1, -1, -1))
        painter.setClipping(False)
