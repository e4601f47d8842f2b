"""The canvas below the tiles of a wall, on which the graphics card paints their pictures; the wall owns it.

One canvas for all tiles: a pass of the card for each round of pictures, whatever their number. Names, badges and all
else that lies over pictures is painted by the tiles as ever, and laid over the canvas by Qt.
"""

import re
import struct
import sys
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QColor,
    QRhi,
    QRhiBuffer,
    QRhiCommandBuffer,
    QRhiDepthStencilClearValue,
    QRhiDriverInfo,
    QRhiGraphicsPipeline,
    QRhiSampler,
    QRhiShaderStage,
    QRhiVertexInputAttribute,
    QRhiVertexInputBinding,
    QRhiVertexInputLayout,
    QRhiViewport,
    QShader,
)
from PySide6.QtWidgets import QRhiWidget

from app.core.paths import resource_folder
from app.gui.live.card.card_tile import CardFailed, CardPane, CardTile
from app.gui.wording.texts import tr

_CORNERS = (0.0, 0.0, 1.0, 0.0, 0.0, 1.0, 1.0, 1.0)
_SOFTWARE = re.compile(
    r"llvmpipe|softpipe|swrast|lavapipe|swiftshader|basic render|gdi generic|software|\bwarp\b|virgl|svga3d|"
    r"paravirtual|virtualbox",
    re.IGNORECASE,
)
"""Renderers that are the processor in disguise, or a virtual machine's door to another computer's card."""
Panes = Callable[[], Sequence[CardPane]]


def is_card(renderer: str) -> bool:
    """Whether drawing by what calls itself so relieves the processor."""
    return bool(renderer.strip()) and _SOFTWARE.search(renderer) is None


class CardCanvas(QRhiWidget):
    """`panes` tells what is to be seen, whenever it is painted; `failed` says why the card cannot, once and for all.

    `named` tells its own name. Where a canvas has no window, take only one picture of it: each needs a context of
    its own, and Qt uses the texture of the first in the second.
    """

    failed = Signal(str)
    named = Signal(str)

    def __init__(self, panes: Panes, ground: QColor) -> None:
        super().__init__()
        self._panes = panes
        self.ground = ground
        self.rounds = 0
        self.renderer = ""
        """What draws, by its own name."""
        self.is_broken = False
        self._on_card: _OnCard | None = None
        if sys.platform == "win32":  # drivers of OpenGL are the exception there
            self.setApi(QRhiWidget.Api.Direct3D11)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.renderFailed.connect(lambda: self._fail(tr("its context could not be made, or was lost")))

    def _fail(self, why: str) -> None:
        if not self.is_broken:
            self.is_broken = True
            self.failed.emit(why)

    # Qt calls these with the card's context at hand

    def initialize(self, cb: QRhiCommandBuffer) -> None:
        """Make what all tiles share; again where the context is another one, or the canvas has another size."""
        rhi = self.rhi()
        if self.is_broken or (self._on_card is not None and self._on_card.rhi is rhi):
            return
        self.releaseResources()
        driver = rhi.driverInfo()
        self.renderer = bytes(driver.deviceName.data()).decode("utf-8", "replace")
        kind: object = driver.deviceType  # PySide's stubs say int
        try:
            if kind == QRhiDriverInfo.DeviceType.CpuDevice or not is_card(self.renderer):
                raise CardFailed(tr("{name} is no graphics card").format(name=self.renderer))
            self._on_card = _OnCard(rhi, self)
        except CardFailed as error:
            self._fail(str(error))

    def render(self, cb: QRhiCommandBuffer) -> None:  # type: ignore[override]  # QRhiWidget's own, not QWidget's
        """Paint every picture, once for all that arrived."""
        on_card = self._on_card
        if self.is_broken or on_card is None:
            return
        try:
            on_card.paint(cb, self, self._panes())
        except CardFailed as error:
            self._fail(str(error))
            return
        self.rounds += 1
        if self.rounds == 1:
            self.named.emit(self.renderer)

    def releaseResources(self) -> None:
        """The context goes, so all that lies in it goes before."""
        on_card, self._on_card = self._on_card, None
        if on_card is not None:
            on_card.end()


class _OnCard:
    """What lies in one context of the card."""

    def __init__(self, rhi: QRhi, canvas: QRhiWidget) -> None:
        self.rhi = rhi
        self._tiles: dict[str, CardTile] = {}
        self._corners = rhi.newBuffer(QRhiBuffer.Type.Immutable, QRhiBuffer.UsageFlag.VertexBuffer, 4 * len(_CORNERS))
        linear, edge = QRhiSampler.Filter.Linear, QRhiSampler.AddressMode.ClampToEdge
        self._sampler = rhi.newSampler(linear, linear, QRhiSampler.Filter.None_, edge, edge)
        if not (self._corners.create() and self._sampler.create()):
            raise CardFailed(tr("it has no memory left"))
        self._has_corners = False
        self._target = canvas.renderTarget().renderPassDescriptor()
        self._pipeline: QRhiGraphicsPipeline | None = None

    def paint(self, cb: QRhiCommandBuffer, canvas: "CardCanvas", panes: Sequence[CardPane]) -> None:
        """Upload what is new, and draw all; raises CardFailed."""
        target = canvas.renderTarget()
        size = target.pixelSize()
        batch = self.rhi.nextResourceUpdateBatch()
        if not self._has_corners:
            batch.uploadStaticBuffer(self._corners, struct.pack(f"<{len(_CORNERS)}f", *_CORNERS))
            self._has_corners = True
        self._forget_all_but({pane.key for pane in panes})
        for pane in panes:
            if pane.key not in self._tiles:
                self._tiles[pane.key] = CardTile(self.rhi, self._sampler)
            self._tiles[pane.key].update(batch, pane, size, canvas.devicePixelRatioF())
        cb.beginPass(target, canvas.ground, QRhiDepthStencilClearValue(1.0, 0), batch)
        for pane in panes:
            tile = self._tiles[pane.key]
            if self._pipeline is None:
                self._pipeline = self._make_pipeline(tile)
            cb.setGraphicsPipeline(self._pipeline)
            cb.setViewport(QRhiViewport(0, 0, size.width(), size.height()))
            cb.setShaderResources(tile.bindings)
            cb.setVertexInput(0, [(self._corners, 0)])
            cb.draw(4)
        cb.endPass()

    def end(self) -> None:
        """Give everything back."""
        self._forget_all_but(set())
        for held in (self._pipeline, self._sampler, self._corners):
            if held is not None:
                held.destroy()
        self._pipeline = None

    def _forget_all_but(self, keys: set[str]) -> None:
        for key in self._tiles.keys() - keys:
            self._tiles.pop(key).end()

    def _make_pipeline(self, tile: CardTile) -> QRhiGraphicsPipeline:
        pipeline = self.rhi.newGraphicsPipeline()
        pipeline.setTopology(QRhiGraphicsPipeline.Topology.TriangleStrip)
        pipeline.setShaderStages([
            QRhiShaderStage(QRhiShaderStage.Type.Vertex, _shader("picture.vert.qsb")),
            QRhiShaderStage(QRhiShaderStage.Type.Fragment, _shader("picture.frag.qsb")),
        ])  # fmt: skip
        layout = QRhiVertexInputLayout()
        layout.setBindings([QRhiVertexInputBinding(8)])
        layout.setAttributes([QRhiVertexInputAttribute(0, 0, QRhiVertexInputAttribute.Format.Float2, 0)])
        pipeline.setVertexInputLayout(layout)
        pipeline.setShaderResourceBindings(tile.bindings)
        pipeline.setRenderPassDescriptor(self._target)
        if not pipeline.create():
            raise CardFailed(tr("its driver does not take the shaders"))
        return pipeline


def _shader(name: str) -> QShader:
    path = resource_folder() / "shaders" / name
    try:
        shader = QShader.fromSerialized(path.read_bytes())
    except OSError as error:
        raise CardFailed(tr("{name} cannot be read").format(name=name)) from error
    if not shader.isValid():
        raise CardFailed(tr("{name} is damaged").format(name=name))
    return shader
