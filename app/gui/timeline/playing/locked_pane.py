"""A pane that plays all cameras together on one clock, in a grid of equal tiles; the timeline owns it."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent

from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.domain.ids import CameraId
from app.gui.looks.theme import DARK, VIDEO_BACK
from app.gui.pictures.canvas import fitted_image, paint_picture, to_image
from app.gui.pictures.caption import paint_message, paint_plate
from app.gui.timeline.playing.transport import Transport
from app.gui.timeline.timeline_data import LaneData
from app.gui.wording.texts import tr
from app.gui.wording.words import clock_time, goes_on_text, length_name, moment_name
from app.playback.follower import FollowerView
from app.playback.footage import SegmentLibrary
from app.playback.locked_player import MAX_CAMERAS, LockedPlayer
from app.playback.picture import Size
from app.playback.sound_player import Paced

GapSentence = Callable[[CameraId, int], str]
_GAP_PX = 4
_PLATE_PX = 28
_ROOM_FOR_TWO_PX = 128
_TICK_MS = 100
_GATHER_MS = 12
"""What comes within this is painted in one round: each costs more than a tile."""
_SETTLED_AFTER_S = 0.5
"""Until then a keyframe that another picture is about to replace is no sign that a camera is behind."""
_SHAPE = 16 / 9


@dataclass
class _Tile:
    """One camera of the grid."""

    camera_id: CameraId
    name: str
    where: QRect
    view: FollowerView | None = None
    awaits: bool = False
    preview: tuple[QImage, int] | None = None
    warned: str = ""
    """What the tile last said of its time."""


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

    def __init__(self, paths: LibraryPaths, library: SegmentLibrary, clock: Clock, gap_sentence: GapSentence) -> None:
        super().__init__()
        self._paths = paths
        self._library = library
        self._clock = clock
        self._gap_sentence = gap_sentence
        self._player: LockedPlayer | None = None
        self._tiles: dict[CameraId, _Tile] = {}
        self._lead: CameraId | None = None
        self._request = 0
        self._asked_s = 0.0
        self._told_ms: int | None = None
        self._news: set[CameraId] = set()
        self._round_timer = QTimer(self, singleShot=True, interval=_GATHER_MS, timerType=Qt.TimerType.PreciseTimer)
        self._round_timer.timeout.connect(self._round)
        self._shown.connect(self._came)
        self._tick_timer = QTimer(self, interval=_TICK_MS)
        self._tick_timer.timeout.connect(self._tick)
        self.setAccessibleName(tr("Playback of all cameras, nothing chosen"))

    def open(self, lanes: Sequence[LaneData], lead: CameraId | None) -> None:
        """Play these cameras, at most MAX_CAMERAS of them, `lead` among them."""
        self.close_player()
        chosen = sorted(lanes, key=lambda lane: lane.camera_id != lead)[:MAX_CAMERAS]
        kept = [lane for lane in lanes if lane in chosen]
        self._tiles = {lane.camera_id: _Tile(lane.camera_id, lane.name, QRect()) for lane in kept}
        self._player = LockedPlayer(
            self._paths, self._library, self._clock, [(lane.camera_id, lane.role) for lane in kept], self._shown.emit
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

    def image_of(self, camera_id: CameraId) -> QImage | None:
        """A copy of the picture that a camera shows; None where it shows none."""
        tile = self._tiles.get(camera_id)
        picture = None if tile is None or tile.view is None else tile.view.picture
        return None if picture is None else to_image(picture).copy()

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

    def warning(self, camera_id: CameraId) -> str:
        """What stands below the name of a camera whose frame is not of the clock's time; else nothing."""
        view = self._tiles[camera_id].view
        if view is None or self._player is None:
            return ""
        now = self._player.now()
        is_settled = view.exact or self._clock.monotonic_s() - self._asked_s > _SETTLED_AFTER_S
        if not is_settled or not view.is_off(now):
            return ""
        length = length_name(max(1_000, abs(view.wall_ms - now.wall_ms)))
        return "\N{WARNING SIGN} " + tr("{length} from the others").format(length=length)

    def message(self, camera_id: CameraId) -> tuple[str, str]:
        """What a camera without a picture says in place of it."""
        view = self._tiles[camera_id].view
        if view is None or view.picture is not None or self._player is None:
            return "", ""
        after = view.next_ms if view.forwards else None
        more = goes_on_text(after, self._clock.wall_ms()) if after is not None else ""
        return self._gap_sentence(camera_id, self._player.now().wall_ms), more

    def show_moment(self, wall_ms: int, *, playing: bool) -> None:
        """Show what every camera saw at `wall_ms`."""
        if self._player is not None:
            self._asked_s = self._clock.monotonic_s()
            self._request = self._player.show(wall_ms, playing=playing)
            for tile in self._tiles.values():
                tile.awaits = True
            self._set_playing(playing)

    def preview_ms(self, camera_id: CameraId) -> int | None:
        """When the small picture was taken that stands in for a camera's own; None where none does."""
        preview = self._tiles[camera_id].preview
        return None if preview is None else preview[1]

    def show_preview(self, camera_id: CameraId, wall_ms: int, image: QImage) -> None:
        """Let a small picture of about that moment stand in until the camera's player has one."""
        tile = self._tiles.get(camera_id)
        if tile is not None and tile.awaits:
            tile.preview = (image, wall_ms)
            self.update(tile.where)

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

    def _play(self, playing: bool) -> None:
        if self._player is not None:
            self._player.set_playing(playing)

    def _run_at(self, speed: float) -> None:
        if self._player is not None:
            self._player.set_speed(speed)

    def _came(self, camera_id: str) -> None:
        self._news.add(CameraId(camera_id))
        if not self._round_timer.isActive():
            self._round_timer.start()

    def _round(self) -> None:
        news, self._news = self._news, set()
        for camera_id in news:
            self._take(camera_id)

    def _take(self, camera_id: CameraId) -> None:
        tile = self._tiles.get(camera_id)
        view = self._player.take(camera_id) if self._player is not None else None
        if tile is None or view is None or view.request < self._request:
            return
        next_before_ms = self.next_recording_ms
        tile.view, tile.preview, tile.awaits = view, None, False
        if not self._playing and self.next_recording_ms != next_before_ms:
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
            if self.warning(tile.camera_id) != tile.warned:
                self.update(tile.where)
        moment = moment_name(now.wall_ms, self._clock.wall_ms())
        words = tr("Playback of %n cameras, {moment}", "", len(self._tiles)).format(moment=moment)
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
        painter.fillRect(event.rect(), QColor(VIDEO_BACK))
        for tile in self._tiles.values():
            if event.region().intersects(tile.where):  # its rectangle spans all tiles between two that changed
                self._paint_tile(painter, tile)
        painter.end()

    def _paint_tile(self, painter: QPainter, tile: _Tile) -> None:
        painter.setClipRect(tile.where)
        plate = partial(paint_plate, painter, font=self.font(), room_px=tile.where.width())
        view, corner = tile.view, tile.where.topLeft()
        if tile.preview is not None:
            image, wall_ms = tile.preview
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(fitted_image(image, tile.where), image)
            plate(corner, "   ".join((tile.name, clock_time(wall_ms), tr("preview"))))
        elif view is None:
            plate(corner, tile.name)
        elif view.picture is None:
            first, second = self.message(tile.camera_id)
            second = second if tile.where.height() >= _ROOM_FOR_TWO_PX else ""
            paint_message(painter, tile.where.adjusted(0, _PLATE_PX, 0, 0), first, second, self.font(), small=True)
            plate(corner, tile.name)
        else:
            paint_picture(painter, view.picture, tile.where)
            named = plate(corner, f"{tile.name}   {clock_time(view.wall_ms)}")
            tile.warned = self.warning(tile.camera_id)
            if tile.warned:
                plate(QPoint(corner.x(), named.bottom() - 4), tile.warned, colour=DARK.warning)
        if tile.camera_id == self._lead and len(self._tiles) > 1:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(DARK.accent), 2))  # over pictures it is dark in both looks
            painter.drawRect(tile.where.adjusted(1, 1, -1, -1))
        painter.setClipping(False)
