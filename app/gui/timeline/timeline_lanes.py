"""The lanes of the timeline: recorded spans, gaps, events and the playhead, painted and scrubbed; the view owns it."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.domain.ids import CameraId
from app.domain.recording import Span
from app.gui.controls import KEYBOARD_REASONS
from app.gui.export.export_range import ExportRange
from app.gui.library import LaneData, TimelineData
from app.gui.theme import Theme
from app.gui.timeline.timeline_hover import Hover, events_at, hover_at
from app.gui.timeline.timeline_paint import HEADER_PX, LANE_PX, RULER_PX, LanesPainter
from app.gui.timeline.timeline_scale import TimeScale
from app.gui.words import CLASS_NAMES, moment_name

_HOUR_MS = 3_600_000
_MAX_LANES_SHOWN = 6


class TimelineLanes(QWidget):
    """Wheel pans, Ctrl+wheel zooms at the pointer, Shift+wheel moves lanes, a click or drag moves the playhead."""

    scale_changed = Signal()
    scrubbed = Signal(object)
    event_chosen = Signal(object)
    lane_chosen = Signal()
    hovered = Signal(object, int)
    """A Hover, or None where the pointer is on nothing, and its pixel in this widget."""

    def __init__(self, now_ms: int, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._scale = TimeScale(now_ms - _HOUR_MS * 0.95, _HOUR_MS, 800)
        self._data = TimelineData(Span(0, 0), (), None)
        self._now_ms = now_ms
        self._playhead_ms: int | None = None
        self._chosen: CameraId | None = None
        self._first_lane = 0
        self._ring = False
        self._range = ExportRange()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._name_for_readers()

    @property
    def scale(self) -> TimeScale:
        """The visible time."""
        return self._scale

    @property
    def theme(self) -> Theme:
        """The look in which it is painted."""
        return self._theme

    @property
    def data(self) -> TimelineData:
        """What the lanes show."""
        return self._data

    @property
    def playhead_ms(self) -> int | None:
        """Where the playhead stands, UTC ms."""
        return self._playhead_ms

    @property
    def lane(self) -> LaneData | None:
        """The lane that is played: the chosen one, else the first."""
        lanes = self._data.lanes
        return next((lane for lane in lanes if lane.camera_id == self._chosen), lanes[0] if lanes else None)

    def sizeHint(self) -> QSize:
        """High enough for its lanes, up to six."""
        shown = max(1, min(_MAX_LANES_SHOWN, len(self._data.lanes)))
        return QSize(800, RULER_PX + shown * LANE_PX + 8)

    def minimumSizeHint(self) -> QSize:
        """As high as its hint."""
        return QSize(320, self.sizeHint().height())

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        self.update()

    def show_data(self, data: TimelineData, now_ms: int) -> None:
        """Show other lanes."""
        grew = len(data.lanes) != len(self._data.lanes)
        self._data, self._now_ms = data, now_ms
        if grew:
            self.updateGeometry()
        self._name_for_readers()
        self.update()

    def extend_recorded(self, camera_id: CameraId, start_ms: int, until_ms: int, now_ms: int) -> None:
        """Footage of a lane has grown; the next load says it for good."""
        self._now_ms = now_ms
        lanes = tuple(
            replace(lane, recorded=(*lane.recorded, Span(start_ms, until_ms))) if lane.camera_id == camera_id else lane
            for lane in self._data.lanes
        )
        self._data = replace(self._data, lanes=lanes)
        self.update()

    def set_scale(self, scale: TimeScale) -> None:
        """Look at another time."""
        if scale != self._scale:
            self._scale = scale
            self.scale_changed.emit()
            self.update()

    def zoom(self, factor: float) -> None:
        """Zoom about the playhead where it is in sight, else about the middle."""
        at = self._scale.width_px / 2
        if self._playhead_ms is not None and 0 <= self._scale.x_of(self._playhead_ms) <= self._scale.width_px:
            at = self._scale.x_of(self._playhead_ms)
        self.set_scale(self._scale.zoomed(factor, at))

    def set_playhead(self, wall_ms: int, *, follow: bool) -> None:
        """Move the playhead; with `follow` the visible time moves along."""
        self._playhead_ms = wall_ms
        if follow:
            self.set_scale(self._scale.showing(wall_ms))
        self._name_for_readers()
        self.update()

    def show_range(self, chosen: ExportRange) -> None:
        """Mark what is to be exported."""
        self._range = chosen
        self.update()

    def choose(self, camera_id: CameraId) -> None:
        """Play this camera's lane from now on."""
        self._chosen = camera_id
        index = next((at for at, lane in enumerate(self._data.lanes) if lane.camera_id == camera_id), 0)
        self._first_lane = min(max(self._first_lane, index - self._lanes_in_sight() + 1), index)
        self._name_for_readers()
        self.lane_chosen.emit()
        self.update()

    def choose_next(self, step: int) -> None:
        """Choose the lane below (1) or above (-1)."""
        lanes = [lane.camera_id for lane in self._data.lanes]
        if lanes and self.lane is not None:
            self.choose(lanes[max(0, min(len(lanes) - 1, lanes.index(self.lane.camera_id) + step))])

    # Where things are

    def _lanes_in_sight(self) -> int:
        return max(1, (self.height() - RULER_PX) // LANE_PX)

    def _lane_at(self, y: float) -> LaneData | None:
        index = int((y - RULER_PX) // LANE_PX) + self._first_lane
        return self._data.lanes[index] if y >= RULER_PX and 0 <= index < len(self._data.lanes) else None

    def hover(self, position: QPoint) -> Hover | None:
        """What lies at a point of this widget."""
        lane, x = self._lane_at(position.y()), position.x() - HEADER_PX
        return None if lane is None or x < 0 else hover_at(lane, self._scale, x, self._now_ms)

    def _name_for_readers(self) -> None:
        lane = self.lane
        parts = ["Timeline"]
        if self._playhead_ms is not None and lane is not None:
            parts += [moment_name(self._playhead_ms, self._now_ms), lane.name]
            now = [event for event in lane.events if event.start_ms <= self._playhead_ms <= event.end_ms]
            parts += [CLASS_NAMES[event.event_class].lower() for event in now[:1]]
        self.setAccessibleName(", ".join(parts))

    # Qt

    def _scrub(self, x: float) -> None:
        wall_ms = round(min(self._scale.time_of(max(0.0, x)), self._now_ms))
        self.set_playhead(wall_ms, follow=False)
        self.scrubbed.emit(wall_ms)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the lane, and its event where there is one; else move the playhead."""
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        self.hovered.emit(None, 0)
        x, lane = event.position().x() - HEADER_PX, self._lane_at(event.position().y())
        if lane is not None:
            self.choose(lane.camera_id)
        found = events_at(lane, self._scale, x) if lane is not None and x >= 0 else ()
        if found:
            self.event_chosen.emit(found[0])
        elif x >= 0:
            self._scrub(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the playhead; without a button, say what lies under the pointer."""
        if not event.buttons():
            self.hovered.emit(self.hover(event.position().toPoint()), round(event.position().x()))
        elif event.buttons() & Qt.MouseButton.LeftButton and event.position().x() >= HEADER_PX:
            self._scrub(event.position().x() - HEADER_PX)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pan, zoom at the pointer, or move lanes."""
        delta = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            at = event.position().x() - HEADER_PX
            self.set_scale(self._scale.zoomed(0.85 ** (delta / 120), max(0.0, at)))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            most = max(0, len(self._data.lanes) - self._lanes_in_sight())
            self._first_lane = max(0, min(most, self._first_lane - (1 if delta > 0 else -1)))
            self.update()
        else:
            self.set_scale(self._scale.panned(-delta))
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies under the pointer any more."""
        super().leaveEvent(event)
        self.hovered.emit(None, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard brought the focus here."""
        self._ring = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self._ring = False
        super().focusOutEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The same time over another width."""
        super().resizeEvent(event)
        self.set_scale(self._scale.resized(self.width() - HEADER_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ruler, lanes in sight, playhead."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.background))
        lanes = LanesPainter(painter, self._theme, self._scale, self.font(), self._now_ms)
        lanes.ruler(self.width())
        chosen = self.lane
        in_sight = self._data.lanes[self._first_lane : self._first_lane + self._lanes_in_sight()]
        rows = [(lane, QRect(0, RULER_PX + row * LANE_PX, self.width(), LANE_PX)) for row, lane in enumerate(in_sight)]
        for lane, box in rows:
            lanes.lane(lane, box, chosen=chosen is not None and lane.camera_id == chosen.camera_id)
        lanes.range(self._range, QRectF(HEADER_PX, 0, self.width() - HEADER_PX, self.height()))
        if self._playhead_ms is not None:
            lanes.playhead(self._playhead_ms, QRectF(HEADER_PX, 0, self.width() - HEADER_PX, self.height()))
        for lane, box in rows:
            lanes.marks(lane, box)
        if self._ring:
            lanes.focus_ring(self.rect())
        painter.end()
