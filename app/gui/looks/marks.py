"""The shapes that tell classes of events apart without colour, and the hatching of gaps; views paint with them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from app.domain.event import EventClass


def shape_path(event_class: EventClass, box: QRectF) -> QPainterPath:
    """Diamond for a person, circle for a vehicle, triangle for an animal, square for a parcel, bars for motion, and a
    triangle that points to the right for a sound."""
    path = QPainterPath()
    middle = box.center()
    match event_class:
        case EventClass.PERSON:
            corners = [
                QPointF(middle.x(), box.top()),
                QPointF(box.right(), middle.y()),
                QPointF(middle.x(), box.bottom()),
                QPointF(box.left(), middle.y()),
            ]
            path.addPolygon(QPolygonF(corners))
            path.closeSubpath()
        case EventClass.VEHICLE:
            path.addEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        case EventClass.ANIMAL:
            path.addPolygon(QPolygonF([QPointF(middle.x(), box.top()), box.bottomRight(), box.bottomLeft()]))
            path.closeSubpath()
        case EventClass.PACKAGE:
            path.addRect(box.adjusted(1, 1, -1, -1))
        case EventClass.MOTION:
            width = box.width() / 5
            for index, height in enumerate((0.55, 1.0, 0.7)):
                size = box.height() * height
                path.addRect(QRectF(box.left() + 2 * index * width, middle.y() - size / 2, width, size))
        case EventClass.SOUND:
            path.addPolygon(QPolygonF([box.topLeft(), QPointF(box.right(), middle.y()), box.bottomLeft()]))
            path.closeSubpath()
    return path


def paint_mark(painter: QPainter, event_class: EventClass, box: QRectF, colour: QColor, edge: QColor) -> None:
    """Paint the shape filled with `colour`, and with a thin edge that parts it from what lies behind."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1.5))
    painter.setBrush(colour)
    painter.drawPath(shape_path(event_class, box))
    painter.restore()


def paint_hatching(painter: QPainter, box: QRectF, line: QColor, step_px: int = 6) -> None:
    """Fill `box` with slanting lines that stay where they are when the box moves in from the left."""
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1.2))
    height = box.height()
    x = (box.left() - height) // step_px * step_px
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + height, box.top()))
        x += step_px
    painter.restore()


def hatching_brush(line: QColor, step_px: int = 8) -> QBrush:
    """The same as a brush, for whoever paints many at once; it stays where it is as the painter's brush origin does."""
    tile = QImage(step_px, step_px, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(line, 1.4))
    for x in (-step_px, 0, step_px):
        painter.drawLine(QPointF(x, step_px), QPointF(x + step_px, 0))
    painter.end()
    return QBrush(tile)
