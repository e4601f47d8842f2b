"""What the graphics card holds of one tile: the planes of its picture as textures, and how to paint them.

The canvas owns it. All of it lives in the window's thread, and dies before the card's context does.
"""

import struct
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import (
    QMatrix4x4,
    QRhi,
    QRhiBuffer,
    QRhiResourceUpdateBatch,
    QRhiSampler,
    QRhiShaderResourceBinding,
    QRhiShaderResourceBindings,
    QRhiTexture,
    QRhiTextureSubresourceUploadDescription,
    QRhiTextureUploadDescription,
    QRhiTextureUploadEntry,
)

from app.gui.wording.texts import tr
from app.playback.planes import PlanarPicture, Plane

UNIFORM_BYTES = 192
_MAX_TAPS = 12
"""A picture that is shrunk further than this many times is looked at less closely; nobody sees it."""
_Stage = QRhiShaderResourceBinding.StageFlag
_BOTH = _Stage.VertexStage | _Stage.FragmentStage


class CardFailed(Exception):
    """The card made nothing of what it was asked for; whoever catches it paints with the processor."""


@dataclass(frozen=True)
class CardPane:
    """A picture, where it goes on the canvas, and which part of it is seen (in shares of its sides).

    `key` names the place: what it held is used again.
    """

    key: str
    picture: PlanarPicture
    where: QRectF
    seen: QRectF


class CardTile:
    """Textures as wide as the decoder's rows, so that planes are uploaded as they lie in memory."""

    def __init__(self, rhi: QRhi, sampler: QRhiSampler) -> None:
        self._rhi, self._sampler = rhi, sampler
        self._buffer = rhi.newBuffer(QRhiBuffer.Type.Dynamic, QRhiBuffer.UsageFlag.UniformBuffer, UNIFORM_BYTES)
        self.bindings: QRhiShaderResourceBindings = rhi.newShaderResourceBindings()
        self._textures: list[QRhiTexture] = []
        self._layout: tuple[tuple[int, int, int], ...] = ()
        self._uploaded: PlanarPicture | None = None
        self._placed: tuple[object, ...] = ()
        if not self._buffer.create():
            raise CardFailed(tr("it has no memory left"))

    def update(self, batch: QRhiResourceUpdateBatch, pane: CardPane, canvas: QSize, ratio: float) -> None:
        """Hand the card what changed since the last time; `canvas` in its own pixels, `ratio` for each of ours."""
        picture = pane.picture
        if picture is not self._uploaded:
            self._take(batch, picture)
        placed = (picture.size, picture.colours, self._layout, pane.where, pane.seen, canvas, ratio)
        if placed != self._placed:
            self._placed = placed
            corrected = self._rhi.clipSpaceCorrMatrix()
            batch.updateDynamicBuffer(self._buffer, 0, uniforms(pane, canvas, ratio, corrected))

    def end(self) -> None:
        """Give everything back to the card."""
        for held in (*self._textures, self.bindings, self._buffer):
            held.destroy()
        self._textures, self._uploaded = [], None

    def _take(self, batch: QRhiResourceUpdateBatch, picture: PlanarPicture) -> None:
        layout = tuple((plane.stride, plane.width, plane.height) for plane in picture.planes)
        if layout != self._layout or not self._textures:
            self._make_textures(picture.planes)
            self._layout = layout
        for texture, plane in zip(self._textures, picture.planes, strict=True):
            upload = QRhiTextureSubresourceUploadDescription(bytes(plane.samples))
            batch.uploadTexture(texture, QRhiTextureUploadDescription(QRhiTextureUploadEntry(0, 0, upload)))
        self._uploaded = picture

    def _make_textures(self, planes: tuple[Plane, ...]) -> None:
        for old in self._textures:
            old.destroy()
        self._textures = [self._rhi.newTexture(*_form(plane, len(planes) == 2 and at == 1)) for at, plane in
                          enumerate(planes)]  # fmt: skip
        if not all(texture.create() for texture in self._textures):
            raise CardFailed(tr("a picture does not fit into it"))
        luma, blue, red = self._textures[0], self._textures[1], self._textures[-1]
        self.bindings.setBindings([
            QRhiShaderResourceBinding.uniformBuffer(0, _BOTH, self._buffer),
            *(
                QRhiShaderResourceBinding.sampledTexture(number, _Stage.FragmentStage, texture, self._sampler)
                for number, texture in enumerate((luma, blue, red), 1)
            ),
        ])  # fmt: skip
        if not self.bindings.create():
            raise CardFailed(tr("a picture does not fit into it"))


def _form(plane: Plane, is_interleaved: bool) -> tuple[QRhiTexture.Format, QSize]:
    if is_interleaved:
        return QRhiTexture.Format.RG8, QSize(plane.stride // 2, plane.height)
    return QRhiTexture.Format.R8, QSize(plane.stride, plane.height)


def uniforms(pane: CardPane, canvas: QSize, ratio: float, corrected: QMatrix4x4) -> bytes:
    """The block that both shaders read, laid out as std140 asks for."""
    picture, where, seen = pane.picture, pane.where, pane.seen
    left, top = where.left() * ratio / canvas.width(), where.top() * ratio / canvas.height()
    width, height = where.width() * ratio / canvas.width(), where.height() * ratio / canvas.height()
    place = corrected * QMatrix4x4(
        2 * width, 0, 0, 2 * left - 1,
        0, -2 * height, 0, 1 - 2 * top,
        0, 0, 1, 0,
        0, 0, 0, 1,
    )  # fmt: skip
    rows = picture.colours.to_rgb()
    columns = [value for column in range(4) for value in (*(row[column] for row in rows), 1.0 if column == 3 else 0.0)]
    luma, chroma = picture.planes[0], picture.planes[1]
    is_interleaved = len(picture.planes) == 2
    chroma_row = chroma.stride // 2 if is_interleaved else chroma.stride
    size = picture.size
    shares = (seen.width() / max(1.0, where.width() * ratio), seen.height() / max(1.0, where.height() * ratio))
    taps = [_taps(share * side) for share, side in zip(shares, (size.width, size.height), strict=True)]
    return struct.pack(
        "<48f",
        *place.data(),
        *columns,
        seen.left(), seen.top(), seen.width(), seen.height(),
        luma.width, luma.height, luma.stride, float(is_interleaved),
        size.width / 2, size.height / 2 / chroma.height, chroma_row, chroma.width,
        *taps, *(share if count > 1 else 0.0 for share, count in zip(shares, taps, strict=True)),
    )  # fmt: skip


def _taps(pixels_each: float) -> int:
    """How many samples a pixel of the screen is made of along one side, each of which covers two of the picture's."""
    return 1 if pixels_each <= 1 else min(_MAX_TAPS, round(pixels_each * 1.5 + 0.5))
