"""How the timeline's ruler, lanes, marks and playhead look; only the lanes widget calls it."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from app.domain.event import Event, EventClass
from app.domain.recording import Gap
from app.gui.export.export_range import ExportRange
from app.gui.library import LaneData
from app.gui.marks import paint_hatching, paint_mark
from app.gui.theme import Theme, sized
from app.gui.timeline.timeline_scale import TimeScale, clusters, ticks

HEADER_PX = 176
RULER_PX = 32
LANE_PX = 48
_FILL_TOP_PX = 22
_FILL_HEIGHT_PX = 18
_MARK_PX = 14
_LABEL_EVERY_PX = 96
_PRECEDENCE = {event_class: at for at, event_class in enumerate(EventClass)}
_RANGE_ALPHA = 48


def _tinted(colour: QColor) -> QColor:
    """The colour of a veil that lets the lanes be seen."""
    veil = QColor(colour)
    veil.setAlpha(_RANGE_ALPHA)
    return veil


class LanesPainter:
    """Paints with one painter for one paint event."""

    def __init__(self, painter: QPainter, theme: Theme, scale: TimeScale, font: QFont, now_ms: int) -> None:
        self._painter = painter
        self._theme = theme
        self._scale = scale
        self._font = font
        self._now_ms = now_ms

    def ruler(self, width: int) -> None:
        """Local times along the top."""
        painter = self._painter
        painter.fillRect(QRect(0, 0, width, RULER_PX), QColor(self._theme.surface))
        painter.setFont(sized(self._font, 12))
        metrics = QFontMetrics(painter.font())
        painter.setClipRect(QRect(HEADER_PX, 0, width - HEADER_PX, RULER_PX))
        for tick in ticks(self._scale, _LABEL_EVERY_PX):
            x = HEADER_PX + self._scale.x_of(tick.wall_ms)
            painter.setPen(QPen(QColor(self._theme.border), 1))
            painter.drawLine(QPointF(x, RULER_PX - 6), QPointF(x, RULER_PX))
            half = metrics.horizontalAdvance(tick.label) / 2
            if x - half >= HEADER_PX + 4 and x + half <= width - 4:  # a label is whole, or not there
                painter.setPen(QColor(self._theme.second_text))
                painter.drawText(QPointF(x - half, RULER_PX - 11), tick.label)
        painter.setClipping(False)

    def lane(self, lane: LaneData, box: QRect, *, chosen: bool) -> None:
        """The name, what is recorded, the gaps, and how long events were."""
        painter = self._painter
        if chosen:
            painter.fillRect(box, QColor(self._theme.surface))
            painter.fillRect(QRect(0, box.top() + 8, 4, box.height() - 16), QColor(self._theme.accent))
        self._name(lane.name, box, chosen=chosen)
        painter.setClipRect(QRect(HEADER_PX, box.top(), box.width() - HEADER_PX, box.height()))
        self._past(box)
        for span in lane.recorded:
            painter.fillRect(self._bar(span.start_ms, span.end_ms, box), QColor(self._theme.recorded))
        for gap in lane.gaps:
            self._gap(gap, box)
        for event in lane.events:
            self._extent(event, box)
        painter.setClipping(False)
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def marks(self, lane: LaneData, box: QRect) -> None:
        """The events of a lane, over the playhead: that stands on one most of the time."""
        self._painter.setClipRect(QRect(HEADER_PX, box.top(), box.width() - HEADER_PX, box.height()))
        for cluster in clusters(lane.events, self._scale):
            self._mark(cluster.x_px, cluster.events, box)
        self._painter.setClipping(False)

    def playhead(self, wall_ms: int, area: QRectF) -> None:
        """A line over all lanes with a handle in the ruler."""
        x = area.left() + self._scale.x_of(wall_ms)
        if not area.left() - 1 <= x <= area.right() + 1:
            return
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._theme.background), 4))
        painter.drawLine(QPointF(x, RULER_PX), QPointF(x, area.bottom()))
        painter.setPen(QPen(QColor(self._theme.accent), 2))
        painter.drawLine(QPointF(x, RULER_PX - 8), QPointF(x, area.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent))
        top = RULER_PX - 12
        handle = [(-6, top - 4), (6, top - 4), (6, top + 4), (0, top + 11), (-6, top + 4)]
        painter.drawPolygon(QPolygonF([QPointF(x + dx, y) for dx, y in handle]))

    def range(self, chosen: ExportRange, area: QRectF) -> None:
        """The stretch to export: tinted over all lanes, with a bracket in the ruler at each end that is set."""
        painter = self._painter
        painter.setClipRect(area)
        accent = QColor(self._theme.accent)
        if chosen.start_ms is not None and chosen.end_ms is not None:
            left, right = (area.left() + self._scale.x_of(each) for each in (chosen.start_ms, chosen.end_ms))
            left, right = max(area.left() - 2, left), min(area.right() + 2, right)
            painter.fillRect(QRectF(left, 0, right - left, area.height()), _tinted(accent))
        for wall_ms, inwards in ((chosen.start_ms, 1), (chosen.end_ms, -1)):
            if wall_ms is not None:
                x = area.left() + self._scale.x_of(wall_ms)
                painter.setPen(QPen(accent, 2))
                painter.drawLine(QPointF(x, 2), QPointF(x, area.bottom()))
                painter.drawLine(QPointF(x, 3), QPointF(x + 8 * inwards, 3))
                painter.drawLine(QPointF(x, RULER_PX - 1), QPointF(x + 8 * inwards, RULER_PX - 1))
        painter.setClipping(False)

    def focus_ring(self, rect: QRect) -> None:
        """Two pixels of accent."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(self._theme.accent), 2))
        self._painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _name(self, name: str, box: QRect, *, chosen: bool) -> None:
        self._painter.setFont(sized(self._font, 13, strong=chosen))
        metrics = QFontMetrics(self._painter.font())
        self._painter.setPen(QColor(self._theme.text if chosen else self._theme.second_text))
        area = QRect(16, box.top() + _FILL_TOP_PX - 8, HEADER_PX - 32, _FILL_HEIGHT_PX + 8)
        elided = metrics.elidedText(name, Qt.TextElideMode.ElideRight, area.width())
        self._painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)

    def _past(self, box: QRect) -> None:
        """The lane itself ends now: the future is blank."""
        end = HEADER_PX + min(self._scale.x_of(self._now_ms), box.width())
        if end > HEADER_PX:
            past = QRectF(HEADER_PX, box.top() + _FILL_TOP_PX, end - HEADER_PX, _FILL_HEIGHT_PX)
            self._painter.fillRect(past, QColor(self._theme.lane))

    def _bar(self, start_ms: float, end_ms: float, box: QRect) -> QRectF:
        left, right = self._scale.x_of(start_ms), self._scale.x_of(end_ms)
        left, right = max(-2.0, left), min(self._scale.width_px + 2.0, right)
        return QRectF(HEADER_PX + left, box.top() + _FILL_TOP_PX, max(0.0, right - left), _FILL_HEIGHT_PX)

    def _gap(self, gap: Gap, box: QRect) -> None:
        bar = self._bar(gap.start_ms, gap.end_ms, box)
        bar.setWidth(max(2.0, bar.width()))
        self._painter.fillRect(bar, QColor(self._theme.lane))
        paint_hatching(self._painter, bar, QColor(self._theme.warning))

    def _extent(self, event: Event, box: QRect) -> None:
        """How long the event was: a line at the top of the recorded bar."""
        bar = self._bar(event.start_ms, event.end_ms, box)
        bar.setHeight(4)
        self._painter.fillRect(bar, self._theme.event(event.event_class))

    def _mark(self, x_px: float, events: tuple[Event, ...], box: QRect) -> None:
        painter = self._painter
        first = min(events, key=lambda event: _PRECEDENCE[event.event_class])
        mark = QRectF(HEADER_PX + x_px - _MARK_PX / 2, box.top() + 4, _MARK_PX, _MARK_PX)
        edge = QColor(self._theme.background)
        paint_mark(painter, first.event_class, mark, self._theme.event(first.event_class), edge)
        if len(events) > 1:
            painter.setFont(sized(self._font, 12, strong=True))
            painter.setPen(QColor(self._theme.text))
            painter.drawText(QPointF(mark.right() + 2, mark.bottom() - 2), str(len(events)))
