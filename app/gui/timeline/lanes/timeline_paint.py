"""How the timeline's ruler, lanes, marks and playhead look; only the lanes widget calls it."""

from collections.abc import Iterable, Sequence

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QPolygonF

from app.domain.event import EventClass
from app.domain.recording import Span
from app.gui.export.export_range import ExportRange
from app.gui.looks.marks import hatching_brush, paint_mark
from app.gui.looks.theme import Theme, sized
from app.gui.timeline.lanes.timeline_columns import Bars, Density, Pixels, image_over, solid
from app.gui.timeline.lanes.timeline_scale import Cluster, TimeScale, clusters, ticks
from app.gui.timeline.timeline_data import LaneData

HEADER_PX = 176
RULER_PX = 32
LANE_PX = 36
_MARKS_TOP_PX = 2
_MARK_PX = 13
_FILL_TOP_PX = 17
_FILL_HEIGHT_PX = 15
_MOTION_PX = 8
_EXTENT_PX = 3
_LABEL_EVERY_PX = 96
_HATCHED_FROM_PX = 4.0
_PRECEDENCE = {event_class: at for at, event_class in enumerate(EventClass)}
_RANGE_ALPHA = 48
_HANDLE_PX = 8
_WHOLE_GAP_PX = 2.0
_NOTCH_PX = 5
_STAMP_EDGE_PX = 1


def _tinted(colour: QColor) -> QColor:
    """The colour of a veil that lets the lanes be seen."""
    veil = QColor(colour)
    veil.setAlpha(_RANGE_ALPHA)
    return veil


class LanesLook:
    """What one look of the lanes has ready between paint events: marks drawn once, the hatching, names cut short."""

    def __init__(self, theme: Theme, font: QFont, dpr: float) -> None:
        self.theme = theme
        self.font = font
        self.dpr = dpr
        self.hatching = hatching_brush(QColor(theme.warning))
        self._stamps: dict[EventClass, QPixmap] = {}
        self._names: dict[tuple[str, bool], str] = {}

    def stamp(self, event_class: EventClass) -> QPixmap:
        """The mark of a class."""
        if event_class not in self._stamps:
            side = _MARK_PX + 2 * _STAMP_EDGE_PX
            stamp = QPixmap(round(side * self.dpr), round(side * self.dpr))
            stamp.setDevicePixelRatio(self.dpr)
            stamp.fill(Qt.GlobalColor.transparent)
            painter = QPainter(stamp)
            box = QRectF(_STAMP_EDGE_PX, _STAMP_EDGE_PX, _MARK_PX, _MARK_PX)
            paint_mark(painter, event_class, box, self.theme.event(event_class), QColor(self.theme.background))
            painter.end()
            self._stamps[event_class] = stamp
        return self._stamps[event_class]

    def short_name(self, name: str, *, strong: bool) -> str:
        """As much of a camera's name as fits into the head of its lane."""
        if (name, strong) not in self._names:
            metrics = QFontMetrics(sized(self.font, 13, strong=strong))
            cut = metrics.elidedText(name, Qt.TextElideMode.ElideRight, HEADER_PX - 32)
            self._names[name, strong] = cut
        return self._names[name, strong]


class LanesPainter:
    """Paints with one painter for one paint event."""

    def __init__(self, painter: QPainter, look: LanesLook, scale: TimeScale, now_ms: int) -> None:
        self._painter = painter
        self._look = look
        self._theme = look.theme
        self._scale = scale
        self._font = look.font
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

    def lane(self, lane: LaneData, box: QRect, *, chosen: bool, density: Pixels | None) -> None:
        """The name, what is recorded, the gaps, how much moved, and how long events were or how many there are."""
        painter = self._painter
        if chosen:
            painter.fillRect(box, QColor(self._theme.surface))
            painter.fillRect(QRect(0, box.top() + 4, 4, box.height() - 8), QColor(self._theme.accent))
        self._name(lane.name, box, chosen=chosen)
        painter.setClipRect(QRect(HEADER_PX, box.top(), self._scale.width_px, box.height()))
        self._fill(lane, box)
        moved = lane.heights.image(self._scale, _MOTION_PX, QColor(self._theme.text))
        if moved is not None:
            painter.drawImage(QPointF(HEADER_PX, box.top() + _FILL_TOP_PX + _FILL_HEIGHT_PX - _MOTION_PX), moved)
        if density is not None:
            painter.drawImage(QPoint(HEADER_PX, box.top() + _MARKS_TOP_PX), image_over(density))
        painter.setClipping(False)
        painter.setPen(QColor(self._theme.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def densities(self, density: Density, lanes: slice) -> list[Pixels]:
        """Pixels for each of those lanes of the data."""
        return density.images(self._scale, [self._theme.event(each) for each in density.classes], lanes, _MARK_PX)

    def marks(self, lane: LaneData, box: QRect) -> None:
        """The events of a lane, over the playhead: that stands on one most of the time."""
        self._painter.setClipRect(QRect(HEADER_PX, box.top(), self._scale.width_px, box.height()))
        self._painter.setFont(sized(self._font, 12, strong=True))
        self._painter.setPen(QColor(self._theme.text))
        for cluster in clusters(lane.events, self._scale, lane.starts):
            self._mark(cluster, box)
        self._painter.setClipping(False)

    def found(self, spans: Sequence[Span], box: QRect) -> None:
        """Where something moved in the area that was drawn: a frame around each stretch."""
        bars = Bars.of((span.start_ms, span.end_ms) for span in spans)
        self._painter.setClipRect(QRect(HEADER_PX, box.top(), self._scale.width_px, box.height()))
        self._painter.setPen(QPen(QColor(self._theme.accent), 2))
        self._painter.setBrush(_tinted(QColor(self._theme.accent)))
        for left, right in zip(*(each.tolist() for each in bars.pixels(self._scale, 4.0)), strict=True):
            frame = self._bar(left, right, box).adjusted(1, 0, -1, 0)
            self._painter.drawRect(frame)
        self._painter.setClipping(False)

    def bookmarks(self, moments_ms: Iterable[int], box: QRect) -> None:
        """A small flag at each."""
        painter, colour = self._painter, QColor(self._theme.accent)
        painter.setClipRect(QRect(HEADER_PX - 2, box.top(), self._scale.width_px + 4, box.height()))
        for wall_ms in moments_ms:
            x = HEADER_PX + self._scale.x_of(wall_ms)
            if HEADER_PX - 12 <= x <= HEADER_PX + self._scale.width_px:
                painter.fillRect(QRectF(x - 1, box.top() + 2, 2, LANE_PX - 4), colour)
                flag = QPolygonF([QPointF(x + dx, box.top() + dy) for dx, dy in ((1, 2), (11, 6), (1, 10))])
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(colour)
                painter.drawPolygon(flag)
        painter.setClipping(False)

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
        half = _HANDLE_PX
        handle = [(-half, top - 6), (half, top - 6), (half, top + 4), (0, top + 11), (-half, top + 4)]
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
        self._painter.setPen(QColor(self._theme.text if chosen else self._theme.second_text))
        area = QRect(16, box.top(), HEADER_PX - 32, box.height())
        name = self._look.short_name(name, strong=chosen)
        self._painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)

    @staticmethod
    def _bar(left: float, right: float, box: QRect) -> QRectF:
        return QRectF(HEADER_PX + left, box.top() + _FILL_TOP_PX, max(0.0, right - left), _FILL_HEIGHT_PX)

    def _fill(self, lane: LaneData, box: QRect) -> None:
        """What is recorded, the gaps, and how long events were, one column of pixels after the other, as one picture:
        however many there are, it costs the same. A lane ends now: the future is blank. Over it, wide gaps are hatched.
        """
        theme, scale = self._theme, self._scale
        past = round(max(0.0, min(float(scale.width_px), scale.x_of(self._now_ms))))
        fill = np.zeros(scale.width_px, dtype=np.uint32)
        fill[:past] = solid(QColor(theme.lane))
        fill[lane.recorded_bars.columns(scale, 0)] = solid(QColor(theme.recorded))
        warning = solid(QColor(theme.warning))
        fill[lane.gap_bars.columns(scale, 0, _WHOLE_GAP_PX)] = warning
        foot = fill.copy()  # a gap of less than two pixels is a notch here: it is seen, and does not look like hours
        foot[lane.gap_bars.columns(scale, 1)] = warning
        extents = fill.copy()
        for event_class, bars in reversed(lane.event_bars):  # what wins over another is seen
            extents[bars.columns(scale, 1)] = solid(self._theme.event(event_class))
        rows = np.empty((_FILL_HEIGHT_PX, scale.width_px), dtype=np.uint32)
        rows[:_EXTENT_PX], rows[_EXTENT_PX:-_NOTCH_PX], rows[-_NOTCH_PX:] = extents, fill, foot
        self._painter.drawImage(QPoint(HEADER_PX, box.top() + _FILL_TOP_PX), image_over(rows))
        for left, right in lane.gap_bars.wide(scale, _HATCHED_FROM_PX):
            bar = self._bar(round(left), round(right), box)
            self._painter.fillRect(bar, QColor(theme.lane))
            self._painter.fillRect(bar, self._look.hatching)

    def _mark(self, cluster: Cluster, box: QRect) -> None:
        painter = self._painter
        kind = cluster.events[0].event_class
        if len(cluster.events) > 1:
            kind = min({event.event_class for event in cluster.events}, key=_PRECEDENCE.__getitem__)
        left, top = HEADER_PX + cluster.x_px - _MARK_PX / 2, box.top() + _MARKS_TOP_PX
        painter.drawPixmap(QPointF(left - _STAMP_EDGE_PX, top - _STAMP_EDGE_PX), self._look.stamp(kind))
        if len(cluster.events) > 1:
            painter.drawText(QPointF(left + _MARK_PX + 1, top + _MARK_PX - 2), str(len(cluster.events)))
