"""The lanes of the timeline: recorded spans, gaps, events and the playhead, painted and scrubbed; the view owns it."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QWidget

from app.domain.ids import CameraId
from app.domain.recording import Span
from app.gui.export.export_range import ExportRange
from app.gui.looks.theme import Theme
from app.gui.timeline.lanes.lanes_pictures import LanesPictures, LanesState
from app.gui.timeline.lanes.lanes_pointer import LanesPointer
from app.gui.timeline.lanes.momentum import motion_is_reduced
from app.gui.timeline.lanes.timeline_hover import Hover, hover_at
from app.gui.timeline.lanes.timeline_paint import HEADER_PX, LANE_PX, RULER_PX, LanesPainter
from app.gui.timeline.lanes.timeline_scale import TimeScale
from app.gui.timeline.timeline_data import LaneData, TimelineData
from app.gui.widgets.controls import KEYBOARD_REASONS
from app.gui.widgets.readers import value_changed
from app.gui.wording.words import CLASS_NAMES, clock_time, day_name

_HOUR_MS = 3_600_000
_LANES_AT_FIRST = 6
_HALF_PLAYHEAD_PX = 12
_BAR_PX = 12


class TimelineLanes(QWidget):
    """Wheel pans, Ctrl+wheel and pinch zoom at the pointer, Shift+wheel moves lanes. In the lanes a click or drag moves
    the playhead; the ruler is dragged itself, and glides on."""

    scale_changed = Signal()
    scrubbed = Signal(object)
    event_chosen = Signal(object)
    lane_chosen = Signal()
    hovered = Signal(object, int)
    menu_asked = Signal(QPoint)
    """A Hover, or None where the pointer is on nothing, and its pixel in this widget."""

    def __init__(self, now_ms: int, theme: Theme, reduced: Callable[[], bool] = motion_is_reduced) -> None:
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
        self._found: Mapping[CameraId, Sequence[Span]] = {}
        self._bookmarks: Mapping[CameraId, Sequence[int]] = {}
        self._pictures = LanesPictures()
        self._pointer = LanesPointer(self, reduced)
        self._spoken = ""
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setAccessibleName(self.tr("Lanes in sight"))
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.valueChanged.connect(self.show_from)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Timeline"))

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
    def gliding(self) -> bool:
        """Whether the time still moves by itself after a drag of the ruler."""
        return self._pointer.gliding

    @property
    def first_lane(self) -> int:
        """How many lanes are out of sight above."""
        return self._first_lane

    @property
    def lane(self) -> LaneData | None:
        """The lane that is played: the chosen one, else the first."""
        lanes = self._data.lanes
        return next((lane for lane in lanes if lane.camera_id == self._chosen), lanes[0] if lanes else None)

    def sizeHint(self) -> QSize:
        """High enough for its lanes, up to six."""
        shown = max(1, min(_LANES_AT_FIRST, len(self._data.lanes)))
        return QSize(800, RULER_PX + shown * LANE_PX + 4)

    def minimumSizeHint(self) -> QSize:
        """At least two lanes, where there are so many."""
        return QSize(320, RULER_PX + max(1, min(2, len(self._data.lanes))) * LANE_PX + 4)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another look."""
        self._theme = theme
        self.repaint_all()

    def show_data(self, data: TimelineData, now_ms: int) -> None:
        """Show other lanes."""
        grew = len(data.lanes) != len(self._data.lanes)
        self._data, self._now_ms = data, now_ms
        if grew:
            self.updateGeometry()
            self._arrange_bar()
        self._name_for_readers()
        self.repaint_all()

    def extend_recorded(self, camera_id: CameraId, start_ms: int, until_ms: int, now_ms: int) -> None:
        """Footage of a lane has grown; the next load says it for good."""
        self._now_ms = now_ms

        def longer(lane: LaneData) -> LaneData:
            before = lane.recorded
            if before and before[-1].start_ms <= start_ms <= before[-1].end_ms + 1:
                before, since_ms = before[:-1], before[-1].start_ms
                return replace(lane, recorded=(*before, Span(since_ms, max(until_ms, lane.recorded[-1].end_ms))))
            return replace(lane, recorded=(*before, Span(start_ms, until_ms)))

        lanes = tuple(longer(lane) if lane.camera_id == camera_id else lane for lane in self._data.lanes)
        self._data = replace(self._data, lanes=lanes)
        self.repaint_all()

    def show_found(self, found: Mapping[CameraId, Sequence[Span]]) -> None:
        """Mark where something moved in the area that was drawn."""
        self._found = found
        self.repaint_all()

    def show_bookmarks(self, moments: Mapping[CameraId, Sequence[int]]) -> None:
        """Flag these moments of each camera."""
        self._bookmarks = moments
        self.repaint_all()

    def set_scale(self, scale: TimeScale) -> None:
        """Look at another time."""
        if scale != self._scale:
            self._scale = scale
            self.scale_changed.emit()
            self.repaint_all()

    def pan(self, by_px: float) -> None:
        """Later time for positive pixels; the future alone is never in sight."""
        panned = self._scale.panned(by_px)
        self.set_scale(replace(panned, start_ms=max(0.0, min(panned.start_ms, float(self._now_ms)))))

    def zoom(self, factor: float) -> None:
        """Zoom about the playhead where it is in sight, else about the middle."""
        at = self._scale.width_px / 2
        if self._playhead_ms is not None and 0 <= self._scale.x_of(self._playhead_ms) <= self._scale.width_px:
            at = self._scale.x_of(self._playhead_ms)
        self.set_scale(self._scale.zoomed(factor, at))

    def set_playhead(self, wall_ms: int, *, follow: bool) -> None:
        """Move the playhead; with `follow` the visible time moves along."""
        self._update_playhead()
        self._playhead_ms = wall_ms
        if follow:
            self.set_scale(self._scale.showing(wall_ms))
        self._name_for_readers()
        self._update_playhead()

    def show_range(self, chosen: ExportRange) -> None:
        """Mark what is to be exported."""
        self._range = chosen
        self.repaint_all()

    def choose(self, camera_id: CameraId) -> None:
        """Play this camera's lane from now on."""
        self._chosen = camera_id
        index = next((at for at, lane in enumerate(self._data.lanes) if lane.camera_id == camera_id), 0)
        self.show_from(min(max(self._first_lane, index - self._lanes_in_sight() + 1), index))
        self._name_for_readers()
        self.lane_chosen.emit()
        self.repaint_all()

    def choose_next(self, step: int) -> None:
        """Choose the lane below (1) or above (-1)."""
        lanes = [lane.camera_id for lane in self._data.lanes]
        if lanes and self.lane is not None:
            self.choose(lanes[max(0, min(len(lanes) - 1, lanes.index(self.lane.camera_id) + step))])

    # Where things are

    def _time_px(self) -> int:
        """The width that time has: what the bar of the lanes takes, nothing hides behind."""
        bar_px = _BAR_PX if len(self._data.lanes) > self._lanes_in_sight() else 0
        return self.width() - HEADER_PX - bar_px

    def _lanes_in_sight(self) -> int:
        return max(1, (self.height() - RULER_PX) // LANE_PX)

    def show_from(self, first: int) -> None:
        """Let that lane be the first in sight, as far as there are as many."""
        most = max(0, len(self._data.lanes) - self._lanes_in_sight())
        self._first_lane = max(0, min(most, first))
        self._bar.setValue(self._first_lane)
        self.repaint_all()

    def _arrange_bar(self) -> None:
        """The bar stands at the right edge while there are lanes out of sight."""
        in_sight = self._lanes_in_sight()
        most = max(0, len(self._data.lanes) - in_sight)
        self._bar.setRange(0, most)
        self._bar.setPageStep(in_sight)
        self._bar.setGeometry(self.width() - _BAR_PX, RULER_PX, _BAR_PX, max(1, self.height() - RULER_PX))
        self._bar.setVisible(most > 0)
        self.set_scale(self._scale.resized(self._time_px()))
        self.show_from(self._first_lane)

    def lane_box(self, index: int) -> QRect:
        """Where a lane is, counted from the first of all; may lie out of sight."""
        return QRect(0, RULER_PX + (index - self._first_lane) * LANE_PX, self.width(), LANE_PX)

    def hover(self, position: QPoint) -> Hover | None:
        """What lies at a point of this widget."""
        index, x = self.index_at(position.y()), position.x() - HEADER_PX
        if index is None or x < 0:
            return None
        density = self._data.density
        wall_ms = self._scale.time_of(x)
        counts = None if density is None else density.count_at(index, wall_ms)
        return hover_at(self._data.lanes[index], self._scale, x, self._now_ms, counts)

    # What readers are told: see app/gui/widgets/readers

    def spoken_value(self) -> str:
        """As "Tue 22 November 2026, 02:13:44, Front door, person"; empty until the playhead stands somewhere."""
        lane, at_ms = self.lane, self._playhead_ms
        if at_ms is None or lane is None:
            return ""
        at = bisect_right(lane.starts, at_ms)
        parts = [day_name(at_ms), clock_time(at_ms), lane.name]
        now = [event for event in lane.events[max(0, at - 20) : at] if event.end_ms >= at_ms]
        return ", ".join(parts + [CLASS_NAMES[event.event_class] for event in now[:1]])

    def spoken_range_ms(self) -> tuple[int, int, int]:
        """What is in sight, and the playhead."""
        start_ms, end_ms = round(self._scale.start_ms), round(min(self._scale.end_ms, self._now_ms))
        at_ms = end_ms if self._playhead_ms is None else self._playhead_ms
        return min(start_ms, at_ms), at_ms, max(end_ms, at_ms)

    def speak_to_ms(self, wall_ms: int) -> None:
        """Move the playhead, as a click does."""
        self.set_playhead(min(wall_ms, self._now_ms), follow=True)
        self.scrubbed.emit(self._playhead_ms)

    def _name_for_readers(self) -> None:
        value = self.spoken_value()
        if value != self._spoken:
            self._spoken = value
            value_changed(self, value)

    # Pointer

    def index_at(self, y: float) -> int | None:
        """The lane at a height, counted from the first of all."""
        index = int((y - RULER_PX) // LANE_PX) + self._first_lane
        return index if y >= RULER_PX and 0 <= index < len(self._data.lanes) else None

    def scrub(self, x: float) -> None:
        """Move the playhead to a pixel beside the names, and say so."""
        wall_ms = round(min(self._scale.time_of(max(0.0, x)), self._now_ms))
        self.set_playhead(wall_ms, follow=False)
        self.scrubbed.emit(wall_ms)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the playhead or the ruler; in the lanes choose one, and its event where there is one."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pointer.press(event)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was taken; without a button, say what lies under the pointer."""
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The ruler glides on; a click on it moves the playhead there."""
        self._pointer.release(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Of the moment under the pointer, to which the playhead goes; by keyboard of the playhead's own."""
        at = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.index_at(at.y())
            if index is None or at.x() < HEADER_PX:
                return
            self.hovered.emit(None, 0)
            self.choose(self._data.lanes[index].camera_id)
            self.scrub(at.x() - HEADER_PX)
        else:
            at = self.rect().center()
        self.menu_asked.emit(self.mapToGlobal(at))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Pan, zoom at the pointer, or move lanes."""
        self._pointer.wheel(event)

    def event(self, event: QEvent) -> bool:
        """Two fingers that part zoom at the pointer."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            self._pointer.pinch(event)
            return True
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing lies under the pointer any more."""
        super().leaveEvent(event)
        self.hovered.emit(None, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring when the keyboard brought the focus here."""
        self._ring = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)
        self.repaint_all()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        self._ring = False
        super().focusOutEvent(event)
        self.repaint_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The same time over another width."""
        super().resizeEvent(event)
        self._arrange_bar()

    # Painting

    def repaint_all(self) -> None:
        """Something other than the playhead has changed."""
        self._pictures.forget()
        self.update()

    def _update_playhead(self) -> None:
        if self._playhead_ms is not None:
            x = HEADER_PX + self._scale.x_of(self._playhead_ms)
            if HEADER_PX - _HALF_PLAYHEAD_PX <= x <= self.width() + _HALF_PLAYHEAD_PX:
                self.update(round(x) - _HALF_PLAYHEAD_PX, 0, 2 * _HALF_PLAYHEAD_PX, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """What stands still, with the playhead between its two pictures."""
        dpr = self.devicePixelRatioF()
        look = self._pictures.look(self._theme, self.font(), dpr)
        state = self._state()
        if not self._pictures.ready_for(self.size(), dpr):
            self._pictures.paint(state, look)
        painter = QPainter(self)
        lanes = LanesPainter(painter, look, self._scale, self._now_ms) if self._playhead_ms is not None else None
        self._pictures.draw(painter, event.rect(), lanes, (self._playhead_ms or 0, state.area))
        painter.end()

    def _state(self) -> LanesState:
        last = min(len(self._data.lanes), self._first_lane + self._lanes_in_sight() + 1)
        lane = self.lane
        return LanesState(
            self._data, self._scale, self._now_ms, self.size(), range(self._first_lane, last),
            None if lane is None else lane.camera_id, self._range, self._found, self._bookmarks, self._ring,
        )  # fmt: skip
