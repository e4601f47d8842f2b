"""Painting a decoded picture without copying it, and where pictures go; tiles, cards and the player's pane call it."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

from app.playback.picture import Picture, Size
from app.playback.planes import ShownPicture

_BLANK = QSize(1280, 720)


def device_box(widget: QWidget) -> Size:
    """The size of a widget in the screen's own pixels: what pictures for it are converted to."""
    scale = widget.devicePixelRatioF()
    return Size(max(1, round(widget.width() * scale)), max(1, round(widget.height() * scale)))


def to_image(picture: Picture) -> QImage:
    """An image over the picture's own bytes; keep the picture for as long as the image lives."""
    return QImage(picture.pixels, picture.size.width, picture.size.height, picture.stride, QImage.Format.Format_RGB32)


def fitted(picture: ShownPicture, area: QRect, scale: float) -> QRectF:
    """Where the picture goes in `area`: as large as it is made for it, in the middle, its shape kept.

    `scale` is the screen's pixels for each of ours; where the area did not change, the picture's are the screen's.
    """
    box = Size(max(1, round(area.width() * scale)), max(1, round(area.height() * scale)))
    size = picture.source.shown_in(box)
    left, top = (box.width - size.width) // 2, (box.height - size.height) // 2
    return QRectF(area.x() + left / scale, area.y() + top / scale, size.width / scale, size.height / scale)


class PictureRoom:
    """Where the pictures of one widget go, reckoned anew only when it would be elsewhere."""

    def __init__(self) -> None:
        self._key: tuple[Size, QRect, float] | None = None
        self._where = QRectF()

    def where(self, picture: ShownPicture, widget: QWidget) -> QRectF:
        """As fitted(), in all of the widget."""
        key = (picture.source, widget.rect(), widget.devicePixelRatioF())
        if key != self._key:
            self._key, self._where = key, fitted(picture, *key[1:])
        return self._where


def fitted_image(image: QImage, area: QRect) -> QRect:
    """Where the whole image goes in `area`: as large as fits, in the middle, its shape kept."""
    return _centred(image.size(), area)


def blank_in(area: QRect) -> QRect:
    """Where something is drawn in `area` while there is no picture: in the shape that most cameras have."""
    return _centred(_BLANK, area)


def _centred(size: QSize, area: QRect) -> QRect:
    target = QRect(QPoint(0, 0), size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio))
    target.moveCenter(area.center())
    return target


def paint_picture(painter: QPainter, picture: Picture, area: QRect) -> QRectF:
    """Paint it in one call, scaling only while a resize is under way; returns where it went."""
    target = fitted(picture, area, painter.device().devicePixelRatioF())
    painter.drawImage(target, to_image(picture))
    return target
