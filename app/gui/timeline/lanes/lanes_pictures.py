"""The two pictures that the timeline is made of, below and above its playhead; the lanes widget has them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from app.domain.ids import CameraId
from app.domain.recording import Span
from app.gui.export.export_range import ExportRange
from app.gui.looks.theme import Theme
from app.gui.timeline.lanes.timeline_paint import HEADER_PX, LANE_PX, RULER_PX, LanesLook, LanesPainter
from app.gui.timeline.lanes.timeline_scale import TimeScale
from app.gui.timeline.timeline_data import TimelineData


@dataclass(frozen=True)
class LanesState:
    """All that is painted but the playhead; `lanes` are those in sight, counted from the first of all."""

    data: TimelineData
    scale: TimeScale
    now_ms: int
    size: QSize
    lanes: range
    chosen: CameraId | None
    range: ExportRange
    found: Mapping[CameraId, Sequence[Span]]
    bookmarks: Mapping[CameraId, Sequence[int]]
    ring: bool

    @property
    def area(self) -> QRectF:
        """Where time is, beside the names."""
        return QRectF(HEADER_PX, 0, self.scale.width_px, self.size.height())


class LanesPictures:
    """A playhead that moves costs a strip of each picture."""

    def __init__(self) -> None:
        self._look: LanesLook | None = None
        self._below = QPixmap()
        self._above = QPixmap()
        self._fresh = self._has_above = False

    def forget(self) -> None:
        """Paint them anew at the next time."""
        self._fresh = False

    def ready_for(self, size: QSize, dpr: float) -> bool:
        """Whether they are there, in the size of the widget."""
        return self._fresh and self._below.size() == size * dpr

    def look(self, theme: Theme, font: QFont, dpr: float) -> LanesLook:
        """The look, made once for each theme and screen."""
        if self._look is None or (self._look.theme, self._look.dpr) != (theme, dpr):
            self._look = LanesLook(theme, font, dpr)
        return self._look

    def draw(self, painter: QPainter, where: QRect, playhead: LanesPainter | None, at: tuple[int, QRectF]) -> None:
        """Bring a part of the widget to the screen, with the playhead (its moment and area) between the pictures."""
        dpr, target = self._below.devicePixelRatio(), QRectF(where)
        part = QRectF(target.topLeft() * dpr, target.size() * dpr)
        painter.drawPixmap(target, self._below, part)
        if playhead is not None:
            painter.save()
            playhead.playhead(*at)
            painter.restore()
        if self._has_above:
            painter.drawPixmap(target, self._above, part)

    def paint(self, state: LanesState, look: LanesLook) -> None:
        """Ruler, lanes in sight and range below; marks, flags and the ring of the focus above."""
        self._below = _sized(self._below, state.size, look.dpr)
        self._paint_below(self._below, state, look)
        self._fresh = True
        self._has_above = state.data.density is None or bool(state.found or state.bookmarks or state.ring)
        if not self._has_above:  # a picture of nothing costs as much as one
            return
        self._above = _sized(self._above, state.size, look.dpr)
        self._above.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._above)
        lanes = LanesPainter(painter, look, state.scale, state.now_ms)
        for at in state.lanes:
            lane, box = state.data.lanes[at], lane_box(state, at)
            lanes.found(state.found.get(lane.camera_id, ()), box)
            lanes.marks(lane, box)
            lanes.bookmarks(state.bookmarks.get(lane.camera_id, ()), box)
        if state.ring:
            lanes.focus_ring(QRect(0, 0, state.size.width(), state.size.height()))
        painter.end()

    @staticmethod
    def _paint_below(picture: QPixmap, state: LanesState, look: LanesLook) -> None:
        painter = QPainter(picture)
        painter.fillRect(QRect(0, 0, state.size.width(), state.size.height()), QColor(look.theme.background))
        lanes = LanesPainter(painter, look, state.scale, state.now_ms)
        lanes.ruler(state.size.width())
        density, seen = state.data.density, slice(state.lanes.start, state.lanes.stop)
        densities = [] if density is None else lanes.densities(density, seen)
        for row, at in enumerate(state.lanes):
            lane = state.data.lanes[at]
            lanes.lane(
                lane,
                lane_box(state, at),
                chosen=lane.camera_id == state.chosen,
                density=densities[row] if densities else None,
            )
        lanes.range(state.range, state.area)
        painter.end()


def _sized(picture: QPixmap, size: QSize, dpr: float) -> QPixmap:
    """The same picture where it has the size: new memory costs more than painting it."""
    if picture.size() != size * dpr:
        picture = QPixmap(size * dpr)
    picture.setDevicePixelRatio(dpr)
    return picture


def lane_box(state: LanesState, index: int) -> QRect:
    """Where a lane is."""
    return QRect(0, RULER_PX + (index - state.lanes.start) * LANE_PX, state.size.width(), LANE_PX)
