"""One decoded picture as the planes that the decoder made, for a graphics card to paint; live feeds make it."""

from dataclasses import dataclass
from fractions import Fraction

from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, VideoReformatter

from app.playback.colours import Colours, Matrix, colours_of
from app.playback.picture import MAX_SIDE_PX, Picture, PictureMaker, Size, source_size

_AS_THEY_COME = frozenset({"yuv420p", "yuvj420p", "nv12"})
_LARGEST = Size(MAX_SIDE_PX, MAX_SIDE_PX)


@dataclass(frozen=True, slots=True)
class Plane:
    """`samples` are `height` rows of `stride` bytes, of which `width` samples carry picture; two bytes each where
    chroma is interleaved."""

    width: int
    height: int
    stride: int
    samples: memoryview


@dataclass(frozen=True, slots=True)
class PlanarPicture:
    """Luma, and both chromas in half its size: as one plane each, or interleaved as a single one.

    The samples are the decoder's own memory. `size`, `source` and `wall_ms` mean what they mean of a Picture.
    """

    size: Size
    source: Size
    wall_ms: int
    planes: tuple[Plane, ...]
    colours: Colours
    frame: VideoFrame

    def painted(self, box: Size) -> Picture:
        """The same picture as pixels, converted by the processor: for what is painted once, never for each frame."""
        shape = Fraction(self.source.width, self.frame.width)
        return PictureMaker().make(self.frame, self.wall_ms, box, shape)


ShownPicture = Picture | PlanarPicture
"""A picture in either form: ready for the processor to paint, or for the graphics card."""


class PlaneMaker:
    """Takes the frames of one stream apart, in its decoding thread. Threads: one.

    Frames of eight bits with chroma in half the size go as they are. Others, and those that are larger than cards
    take, are converted by the processor before.
    """

    def __init__(self) -> None:
        self._scaler = VideoReformatter()

    def make(self, frame: VideoFrame, wall_ms: int, pixel_shape: Fraction | None = None) -> PlanarPicture:
        """The picture in its own size; `pixel_shape` as for a PictureMaker."""
        source = source_size(frame.width, frame.height, pixel_shape)
        colours = colours_of(frame)
        if not _goes_as_it_is(frame):
            frame, colours = self._converted(frame, colours)
        each = 2 if frame.format.name == "nv12" else 1
        planes = tuple(
            Plane(plane.width, plane.height, plane.line_size, memoryview(plane).toreadonly()) for plane in frame.planes
        )
        assert all(0 < plane.width * (each if at else 1) <= plane.stride for at, plane in enumerate(planes))
        return PlanarPicture(Size(frame.width, frame.height), source, wall_ms, planes, colours, frame)

    def _converted(self, frame: VideoFrame, colours: Colours) -> tuple[VideoFrame, Colours]:
        size = Size(frame.width, frame.height)
        if max(size.width, size.height) > MAX_SIDE_PX:
            size = size.fitted_into(_LARGEST)
        if frame.format.is_rgb:
            colours = Colours(Matrix.BT601, full_range=False)
        space = Colorspace.ITU709 if colours.matrix is Matrix.BT709 else Colorspace.ITU601
        if colours.matrix is Matrix.BT2020:
            space = Colorspace.BT2020
        reach = ColorRange.JPEG if colours.full_range else ColorRange.MPEG
        ours: VideoFrame = self._scaler.reformat(
            frame, size.width, size.height, "yuv420p",
            src_colorspace=None if frame.format.is_rgb else space, dst_colorspace=space,
            src_color_range=None if frame.format.is_rgb else reach, dst_color_range=reach,
            threads=1,
        )  # fmt: skip
        return ours, colours


def _goes_as_it_is(frame: VideoFrame) -> bool:
    fits = max(frame.width, frame.height) <= MAX_SIDE_PX
    return fits and frame.format.name in _AS_THEY_COME and all(plane.line_size > 0 for plane in frame.planes)
