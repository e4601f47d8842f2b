"""How a tile looks: plates with words, marks and boxes over its picture, and the picture itself; tiles call it."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen, QRegion

from app.domain.event import Detection, EventClass
from app.gui.live.layout.slicing import Edge
from app.gui.live.tile.zoom import Zoom
from app.gui.looks.marks import paint_mark
from app.gui.looks.theme import DARK, VIDEO_BACK, VIDEO_SECOND_TEXT, VIDEO_TEXT, sized
from app.gui.pictures.canvas import fitted, to_image
from app.gui.wording.words import CLASS_NAMES
from app.playback.picture import Picture
from app.playback.planes import ShownPicture

PLATE_PX = 24
_INSET_PX = 8
_BACK = QColor(VIDEO_BACK)
_PLATE = QColor(5, 7, 10, 190)
_DOT_PX = 8
_MAP_PX = 160


def paint_plate(painter: QPainter, plate: QRect) -> None:
    """The dark ground of words over a picture."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PLATE)
    painter.drawRoundedRect(plate, 4, 4)
    painter.restore()


def paint_zoomed(painter: QPainter, picture: Picture, target: QRectF, zoom: Zoom) -> QRectF:
    """The part of the picture that is zoomed to, as large as all of it would be; returns where all of it would lie."""
    image = to_image(picture)
    if zoom.whole:
        painter.drawImage(target, image)
        return target
    seen = QRectF(
        zoom.left * image.width(), zoom.top * image.height(), zoom.share * image.width(), zoom.share * image.height()
    )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(target, image, seen)
    return whole_of(target, zoom)


def whole_of(target: QRectF, zoom: Zoom) -> QRectF:
    """Where all of a picture would lie whose part that is zoomed to fills `target`."""
    whole = target.size() * zoom.factor
    return QRectF(
        target.left() - zoom.left * whole.width(), target.top() - zoom.top * whole.height(), whole.width(),
        whole.height(),
    )  # fmt: skip


def paint_border(painter: QPainter, area: QRectF, inner: QRectF) -> None:
    """What the picture leaves free; filling all of it would cost as much as the picture."""
    below = area.bottom() - inner.bottom()
    beside = area.right() - inner.right()
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), inner.top() - area.top()), _BACK)
    painter.fillRect(QRectF(area.left(), inner.bottom(), area.width(), below), _BACK)
    painter.fillRect(QRectF(area.left(), inner.top(), inner.left() - area.left(), inner.height()), _BACK)
    painter.fillRect(QRectF(inner.right(), inner.top(), beside, inner.height()), _BACK)


def map_place(picture: ShownPicture, area: QRect, scale: float) -> QRectF:
    """Where the small map of a zoomed picture goes."""
    room = QRect(0, 0, min(_MAP_PX, area.width() // 3), min(_MAP_PX, area.height() // 3))
    where = fitted(picture, room, scale)
    where.moveBottomRight(QPointF(area.bottomRight() - QPoint(_INSET_PX + 4, _INSET_PX + 4)))
    return where


def spare(painter: QPainter, hole: QRectF) -> None:
    """Leave this rectangle as it is from now on: the card's canvas shows through it."""
    painter.setClipRegion(QRegion(painter.window()) - QRegion(hole.toRect()), Qt.ClipOperation.IntersectClip)


def paint_map(painter: QPainter, picture: ShownPicture, area: QRect, zoom: Zoom) -> None:
    """All of the picture in a corner, with a frame around the part that is seen; the card's own lies there already."""
    where = map_place(picture, area, painter.device().devicePixelRatioF())
    painter.save()
    if not isinstance(picture, Picture):
        spare(painter, where)
    painter.fillRect(where.adjusted(-2, -2, 2, 2), _PLATE)
    if isinstance(picture, Picture):
        painter.drawImage(where, to_image(picture))
    painter.restore()
    seen = QRectF(
        where.left() + zoom.left * where.width(), where.top() + zoom.top * where.height(),
        zoom.share * where.width(), zoom.share * where.height(),
    )  # fmt: skip
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(DARK.accent), 2))
    painter.drawRect(seen)


def paint_last(painter: QPainter, picture: Picture, area: QRect) -> None:
    """A picture of the past: grey and hatched, so that nobody takes it for live."""
    where = fitted(picture, area, painter.device().devicePixelRatioF())
    painter.drawImage(where, to_image(picture).convertToFormat(QImage.Format.Format_Grayscale8))
    painter.fillRect(where, QColor(5, 7, 10, 110))
    painter.fillRect(where, Qt.BrushStyle.BDiagPattern)


def paint_badge(painter: QPainter, area: QRect, words: str, colour: str, font: QFont) -> int:
    """The state at the top right, with a dot in its colour; returns where its plate begins."""
    strong = sized(font, 12, strong=True)
    width = QFontMetrics(strong).horizontalAdvance(words) + 28
    badge = QRect(area.right() + 1 - width - _INSET_PX, area.top() + _INSET_PX, width, PLATE_PX)
    paint_plate(painter, badge)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.drawEllipse(QRectF(badge.left() + 8, badge.center().y() - 3, _DOT_PX, _DOT_PX))
    painter.restore()
    painter.setFont(strong)
    painter.setPen(QColor(colour))
    painter.drawText(badge.adjusted(20, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
    return badge.left()


def paint_label(
    painter: QPainter, corner: QPoint, words: str, font: QFont, room_px: int, *, colour: str = VIDEO_TEXT
) -> QRect:
    """Words on a plate whose top left is `corner`, cut short to `room_px`; returns its rectangle."""
    strong = sized(font, 12, strong=True)
    metrics = QFontMetrics(strong)
    if room_px < 40 or not words:
        return QRect(corner, QRect().size())
    text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room_px - 16)
    plate = QRect(corner.x(), corner.y(), metrics.horizontalAdvance(text) + 16, PLATE_PX)
    paint_plate(painter, plate)
    painter.setFont(strong)
    painter.setPen(QColor(colour))
    painter.drawText(plate.adjusted(8, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
    return plate


def paint_event(painter: QPainter, corner: QPoint, event_class: EventClass, font: QFont) -> None:
    """What just happened: the mark of its class and its name, on a plate."""
    _marked_plate(painter, corner, event_class, CLASS_NAMES[event_class], font)


def paint_lines(painter: QPainter, area: QRect, lines: tuple[str, ...], font: QFont) -> None:
    """Small lines on one plate at the bottom left."""
    small = sized(font, 12)
    metrics = QFontMetrics(small)
    width = max(metrics.horizontalAdvance(line) for line in lines) + 17  # which is rounded, maybe down
    height = metrics.lineSpacing() * len(lines) + 12
    plate = QRect(_INSET_PX, area.bottom() - height - _INSET_PX, min(width, area.width() - 2 * _INSET_PX), height)
    paint_plate(painter, plate)
    painter.setFont(small)
    painter.setPen(QColor(VIDEO_TEXT))
    for number, line in enumerate(lines):
        row = QRect(plate.left() + 8, plate.top() + 6 + number * metrics.lineSpacing(), plate.width() - 16, 20)
        painter.drawText(
            row, Qt.AlignmentFlag.AlignTop, metrics.elidedText(line, Qt.TextElideMode.ElideRight, row.width())
        )


def paint_message(painter: QPainter, area: QRect, first: str, second: str, font: QFont) -> None:
    """A sentence where there is no picture, and a second one below it."""
    inner = area.adjusted(24, 40, -24, -16)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    painter.setFont(sized(font, 15, strong=True))
    first_height = painter.boundingRect(inner, flags, first).height()
    painter.setFont(sized(font, 13))
    second_height = painter.boundingRect(inner, flags, second).height() if second else 0
    top = inner.top() + max(0, (inner.height() - first_height - second_height - 8) // 2)
    painter.setPen(QColor(VIDEO_SECOND_TEXT))
    painter.drawText(QRect(inner.left(), top + first_height + 8, inner.width(), inner.height()), flags, second)
    painter.setFont(sized(font, 15, strong=True))
    painter.setPen(QColor(VIDEO_TEXT))
    painter.drawText(QRect(inner.left(), top, inner.width(), inner.height()), flags, first)


def paint_box(painter: QPainter, detection: Detection, where: QRectF, font: QFont) -> None:
    """A frame around what was seen, in the colour of its class, with its name and score."""
    colour = DARK.event(detection.event_class)
    box = QRectF(
        where.left() + detection.box.left * where.width(),
        where.top() + detection.box.top * where.height(),
        (detection.box.right - detection.box.left) * where.width(),
        (detection.box.bottom - detection.box.top) * where.height(),
    )
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(VIDEO_BACK), 4))
    painter.drawRect(box)
    painter.setPen(QPen(colour, 2))
    painter.drawRect(box)
    words = f"{CLASS_NAMES[detection.event_class]} {round(detection.score * 100)} %"
    width = QFontMetrics(sized(font, 12, strong=True)).horizontalAdvance(words) + 32
    top = box.top() - PLATE_PX if box.top() - PLATE_PX > where.top() + 36 else box.top() + 4
    left = max(where.left(), min(box.left(), where.right() - width))
    _marked_plate(painter, QPoint(round(left), round(top)), detection.event_class, words, font)


@dataclass(frozen=True)
class DropHint:
    """Where the tile that is dragged would go: to an edge of this one, or in its place."""

    edge: Edge | None


def paint_hint(painter: QPainter, area: QRect, hint: DropHint) -> None:
    """Shade the part of the tile that the dragged one would take."""
    half_width, half_height = area.width() // 2, area.height() // 2
    parts = {
        Edge.LEFT: QRect(area.left(), area.top(), half_width, area.height()),
        Edge.RIGHT: QRect(area.left() + half_width, area.top(), half_width, area.height()),
        Edge.TOP: QRect(area.left(), area.top(), area.width(), half_height),
        Edge.BOTTOM: QRect(area.left(), area.top() + half_height, area.width(), half_height),
    }
    part = area if hint.edge is None else parts[hint.edge]
    shade = QColor(DARK.accent)
    shade.setAlpha(90)
    painter.fillRect(part, shade)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(DARK.accent), 2))
    painter.drawRect(part.adjusted(1, 1, -2, -2))


def paint_focus(painter: QPainter, area: QRect) -> None:
    """The ring around the tile that keys act on."""
    painter.setPen(QPen(QColor(DARK.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(1, 1, -1, -1))


def _marked_plate(painter: QPainter, corner: QPoint, event_class: EventClass, words: str, font: QFont) -> QRect:
    strong = sized(font, 12, strong=True)
    plate = QRect(corner.x(), corner.y(), QFontMetrics(strong).horizontalAdvance(words) + 32, PLATE_PX)
    paint_plate(painter, plate)
    mark = QRectF(plate.left() + 6, plate.center().y() - 5.5, 12, 12)
    paint_mark(painter, event_class, mark, DARK.event(event_class), QColor(VIDEO_BACK))
    painter.setFont(strong)
    painter.setPen(QColor(VIDEO_TEXT))
    painter.drawText(plate.adjusted(24, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
    return plate
