"""Paints zones, lines and masks over a picture; the canvas alone calls it."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from app.domain.event import Box
from app.domain.rules import DetectionRule, LineDirection, Point, RuleKind
from app.gui.cameras.rules.drawing import edge_middles, middle
from app.gui.cameras.rules.pen import Pen
from app.gui.looks.theme import DARK, VIDEO_BACK, VIDEO_TEXT, sized

CORNER_PX = 5
_ARROW_PX = 22
_COLOURS = {
    RuleKind.ZONE: DARK.accent,
    RuleKind.LOITERING: DARK.warning,
    RuleKind.LINE: DARK.ok,
    RuleKind.IGNORE: DARK.second_text,
}
_PLATE = QColor(5, 7, 10, 200)


def colour_of(kind: RuleKind) -> QColor:
    """Over video it is the dark look's, in both looks; masks are hatched too, so that no colour alone tells them."""
    return QColor(_COLOURS[kind])


def placed(point: Point, where: QRectF) -> QPointF:
    """Where a place of the picture is on the widget."""
    return QPointF(where.left() + point.x * where.width(), where.top() + point.y * where.height())


@dataclass(frozen=True)
class Shown:
    """What is painted over a picture: rules, which of them is chosen and which of its corners, and what is drawn."""

    rules: Sequence[DetectionRule]
    chosen: int | None
    corner: int | None
    boxes: tuple[Box, ...]
    pen: Pen | None


def paint_shapes(painter: QPainter, shown: Shown, where: QRectF, font: QFont) -> None:
    """Everything; the chosen rule lies over the others, and names over all shapes."""
    order = sorted(range(len(shown.rules)), key=lambda number: number == shown.chosen)
    drawn = [(number, shown.rules[number]) for number in order if shown.rules[number].points]
    for number, rule in drawn:
        own = number == shown.chosen
        paint_rule(painter, rule, where, chosen=own, corner=shown.corner if own else None)
    for _, rule in drawn:
        paint_name(painter, rule, where, sized(font, 12, strong=True))
    if shown.chosen is not None:
        paint_least_height(painter, shown.rules[shown.chosen], where)
    paint_boxes(painter, shown.boxes, where)
    if shown.pen is not None:
        paint_unfinished(painter, shown.pen, where)


def paint_rule(painter: QPainter, rule: DetectionRule, where: QRectF, *, chosen: bool, corner: int | None) -> None:
    """One rule's shape, with its corners where it is chosen; `corner` is the one that keys move."""
    colour = colour_of(rule.kind)
    corners = QPolygonF([placed(point, where) for point in rule.points])
    outline = QPen(QColor(VIDEO_BACK), 5 if chosen else 4)
    line = QPen(
        colour, 3 if chosen else 2, Qt.PenStyle.DashLine if rule.kind is RuleKind.LOITERING else Qt.PenStyle.SolidLine
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if rule.kind is RuleKind.LINE:
        for pen in (outline, line):
            painter.setPen(pen)
            painter.drawPolyline(corners)
        _paint_arrows(painter, rule, where, colour)
    else:
        painter.setPen(outline)
        painter.drawPolygon(corners)
        fill = QColor(colour)
        fill.setAlpha(150 if rule.kind is RuleKind.IGNORE else 60 if chosen else 34)
        hatched = rule.kind is RuleKind.IGNORE
        painter.setBrush(fill)
        if hatched:
            painter.setBrush(Qt.BrushStyle.BDiagPattern)
            brush = painter.brush()
            brush.setColor(fill)
            painter.setBrush(brush)
        painter.setPen(line)
        painter.drawPolygon(corners)
    if chosen:
        _paint_grips(painter, rule, where, corner)


def paint_name(painter: QPainter, rule: DetectionRule, where: QRectF, font: QFont) -> None:
    """What the rule is called, on a plate in its middle."""
    metrics = QFontMetrics(font)
    name = metrics.elidedText(rule.name, Qt.TextElideMode.ElideRight, max(60, round(where.width() / 3)))
    centre = placed(middle(rule.points), where)
    if rule.kind is RuleKind.LINE:
        centre = placed(rule.points[0], where) + QPointF(0, -20)
    width = metrics.horizontalAdvance(name) + 16
    left = min(max(where.left() + 2, centre.x() - width / 2), where.right() - width - 2)
    top = min(max(where.top() + 2, centre.y() - 11), where.bottom() - 24)
    plate = QRect(round(left), round(top), width, 22)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PLATE)
    painter.drawRoundedRect(plate, 4, 4)
    painter.setFont(font)
    painter.setPen(QColor(VIDEO_TEXT))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, name)


def paint_unfinished(painter: QPainter, pen: Pen, where: QRectF) -> None:
    """What is being drawn, with the edge that would come next, and where the next corner would go."""
    colour = colour_of(pen.kind)
    line = QPolygonF([placed(point, where) for point in (*pen.points, pen.at)])
    for stroke in (QPen(QColor(VIDEO_BACK), 5), QPen(colour, 2, Qt.PenStyle.DashLine)):
        painter.setPen(stroke)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)
    for number, point in enumerate(pen.points):
        _paint_grip(painter, placed(point, where), colour, strong=number == 0)
    at = placed(pen.at, where)
    for stroke in (QPen(QColor(VIDEO_BACK), 3), QPen(QColor(VIDEO_TEXT), 1)):
        painter.setPen(stroke)
        painter.drawLine(at - QPointF(10, 0), at + QPointF(10, 0))
        painter.drawLine(at - QPointF(0, 10), at + QPointF(0, 10))


def paint_boxes(painter: QPainter, boxes: tuple[Box, ...], where: QRectF) -> None:
    """The boxes that a wrong label taught."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box in boxes:
        area = QRectF(placed(Point(box.left, box.top), where), placed(Point(box.right, box.bottom), where))
        for pen in (QPen(QColor(VIDEO_BACK), 4), QPen(QColor(DARK.danger), 2, Qt.PenStyle.DotLine)):
            painter.setPen(pen)
            painter.drawRect(area)


def paint_least_height(painter: QPainter, rule: DetectionRule, where: QRectF) -> None:
    """How small a figure may be that the rule still counts, as a measure at the left edge of the picture."""
    if rule.min_height <= 0:
        return
    height = rule.min_height * where.height()
    area = QRectF(where.left() + 14, where.bottom() - 10 - height, max(8.0, height * 0.4), height)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (QPen(QColor(VIDEO_BACK), 4), QPen(colour_of(rule.kind), 2, Qt.PenStyle.DotLine)):
        painter.setPen(pen)
        painter.drawRect(area)


def _paint_arrows(painter: QPainter, rule: DetectionRule, where: QRectF, colour: QColor) -> None:
    """An arrow to each side to which a crossing counts."""
    first, second = (placed(point, where) for point in rule.points[:2])
    along = second - first
    length = math.hypot(along.x(), along.y())
    if length == 0:
        return
    # y grows downwards: the left hand of who walks from the first point to the second.
    left = QPointF(along.y() / length, -along.x() / length)
    centre = (first + second) / 2
    sides = {LineDirection.LEFT: (left,), LineDirection.RIGHT: (-left,), LineDirection.BOTH: (left, -left)}
    for side in sides[rule.direction]:
        tip = centre + side * _ARROW_PX
        across = QPointF(-side.y(), side.x()) * 6
        head = QPolygonF([tip, tip - side * 9 + across, tip - side * 9 - across])
        for pen, width in ((QColor(VIDEO_BACK), 5), (colour, 2)):
            painter.setPen(QPen(pen, width))
            painter.setBrush(colour)
            painter.drawLine(centre, tip - side * 6)
            painter.drawPolygon(head)


def _paint_grips(painter: QPainter, rule: DetectionRule, where: QRectF, corner: int | None) -> None:
    colour = colour_of(rule.kind)
    for point in edge_middles(rule.points, rule.kind):
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QColor(VIDEO_BACK))
        painter.drawEllipse(placed(point, where), 3, 3)
    for number, point in enumerate(rule.points):
        _paint_grip(painter, placed(point, where), colour, strong=number == corner)


def _paint_grip(painter: QPainter, at: QPointF, colour: QColor, *, strong: bool) -> None:
    size = CORNER_PX + 2 if strong else CORNER_PX
    painter.setPen(QPen(QColor(VIDEO_BACK), 2))
    painter.setBrush(QColor(VIDEO_TEXT) if strong else colour)
    painter.drawRect(QRectF(at.x() - size, at.y() - size, 2 * size, 2 * size))
