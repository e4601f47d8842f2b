"""What mouse, wheel and fingers do to the timeline's lanes; only the lanes widget calls it."""

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent

from app.gui.timeline.lanes.momentum import Momentum
from app.gui.timeline.lanes.timeline_hover import events_at
from app.gui.timeline.lanes.timeline_paint import HEADER_PX, RULER_PX

if TYPE_CHECKING:
    from app.gui.timeline.lanes.timeline_lanes import TimelineLanes

_HANDLE_REACH_PX = 12
_CLICK_PX = 4
_TURN = 120
"""What Qt tells of one notch of a wheel."""
_ZOOM_A_TURN = 0.85


class _Drag(Enum):
    """What the pointer moves while its button is down."""

    NOTHING = 0
    PLAYHEAD = 1
    RULER = 2


class LanesPointer:
    """In the lanes a click or drag moves the playhead; the ruler is dragged itself, and glides on."""

    def __init__(self, lanes: "TimelineLanes", reduced: Callable[[], bool]) -> None:
        self._lanes = lanes
        self._drag = _Drag.NOTHING
        self._pressed_at = QPoint()
        self._dragged_to = 0.0
        self._momentum = Momentum(lanes, reduced)
        self._momentum.glided.connect(lambda by_px: lanes.pan(-by_px))

    @property
    def gliding(self) -> bool:
        """Whether the time still moves by itself after a drag of the ruler."""
        return self._momentum.gliding

    def press(self, event: QMouseEvent) -> None:
        """Take the playhead or the ruler; in the lanes choose one, and its event where there is one."""
        lanes = self._lanes
        lanes.hovered.emit(None, 0)
        self._momentum.hold()
        self._pressed_at, self._dragged_to = event.position().toPoint(), event.position().x()
        x, index = event.position().x() - HEADER_PX, lanes.index_at(event.position().y())
        if event.position().y() < RULER_PX and x >= 0:
            self._drag = _Drag.PLAYHEAD if self._is_on_playhead(x) else _Drag.RULER
            self._show_cursor(event.position().toPoint())
            return
        self._drag = _Drag.NOTHING
        lane = None if index is None else lanes.data.lanes[index]
        if lane is not None:
            lanes.choose(lane.camera_id)
        found = events_at(lane, lanes.scale, x) if lane is not None and x >= 0 else ()
        if found:
            lanes.event_chosen.emit(found[0])
        elif x >= 0:
            self._drag = _Drag.PLAYHEAD
            lanes.scrub(x)

    def move(self, event: QMouseEvent) -> None:
        """Drag what was taken; without a button, say what lies under the pointer."""
        x = event.position().x()
        if not event.buttons():
            self._show_cursor(event.position().toPoint())
            self._lanes.hovered.emit(self._lanes.hover(event.position().toPoint()), round(x))
        elif self._drag is _Drag.PLAYHEAD:
            self._lanes.scrub(x - HEADER_PX)
        elif self._drag is _Drag.RULER:
            by_px, self._dragged_to = x - self._dragged_to, x
            self._momentum.dragged(by_px, event.timestamp())
            self._lanes.pan(-by_px)

    def release(self, event: QMouseEvent) -> None:
        """The ruler glides on; a click on it moves the playhead there."""
        if event.button() is Qt.MouseButton.LeftButton and self._drag is _Drag.RULER:
            if abs(event.position().x() - self._pressed_at.x()) < _CLICK_PX:
                self._lanes.scrub(event.position().x() - HEADER_PX)
            else:
                self._momentum.let_go(event.timestamp())
        self._drag = _Drag.NOTHING
        self._show_cursor(event.position().toPoint())

    def wheel(self, event: QWheelEvent) -> None:
        """Pan, zoom at the pointer, or move lanes."""
        lanes = self._lanes
        self._momentum.hold()
        delta = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            at = event.position().x() - HEADER_PX
            lanes.set_scale(lanes.scale.zoomed(_ZOOM_A_TURN ** (delta / _TURN), max(0.0, at)))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            lanes.show_from(lanes.first_lane - (1 if delta > 0 else -1))
        else:
            lanes.pan(-delta)
        event.accept()

    def pinch(self, event: QNativeGestureEvent) -> None:
        """Zoom at the pointer as the fingers part."""
        at = event.position().x() - HEADER_PX
        self._lanes.set_scale(self._lanes.scale.zoomed(1 / max(0.2, 1 + event.value()), max(0.0, at)))

    def _is_on_playhead(self, x: float) -> bool:
        at = self._lanes.playhead_ms
        return at is not None and abs(self._lanes.scale.x_of(at) - x) <= _HANDLE_REACH_PX

    def _show_cursor(self, at: QPoint) -> None:
        """What can be dragged sideways says so."""
        shape = Qt.CursorShape.ArrowCursor
        if self._drag is _Drag.RULER:
            shape = Qt.CursorShape.ClosedHandCursor
        elif at.y() < RULER_PX and at.x() >= HEADER_PX:
            on_handle = self._is_on_playhead(at.x() - HEADER_PX)
            shape = Qt.CursorShape.SizeHorCursor if on_handle else Qt.CursorShape.OpenHandCursor
        if self._lanes.cursor().shape() is not shape:
            self._lanes.setCursor(shape)
