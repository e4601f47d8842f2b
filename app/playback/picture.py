"""One decoded picture in the size and pixel order in which it is painted; live feeds and the player make it."""

from dataclasses import dataclass
from fractions import Fraction

from av.video.frame import VideoFrame
from av.video.reformatter import Interpolation, VideoReformatter

MAX_SIDE_PX = 8192
_LARGE_PX = 640 * 480
"""Above this a picture fills much of the window, and is scaled by two cores; of small ones there are many."""
_QUICK_PX = 8
_NARROW_PX = 64
"""Of narrower pictures seven pixels would be missed."""
_BETWEEN = {"yuv420p": "yuv422p", "yuvj420p": "yuvj422p", "yuv422p": "yuv422p", "yuvj422p": "yuvj422p",
            "nv12": "yuv422p"}  # fmt: skip
"""What cameras send or devices make, and what it is while it is scaled; anything else goes to RGB in one step."""


@dataclass(frozen=True, slots=True)
class Size:
    """Width and height in pixels."""

    width: int
    height: int

    def fitted_into(self, box: "Size") -> "Size":
        """The largest size of the same shape inside `box`, at least one pixel each way; nothing is cropped."""
        if self.width <= 0 or self.height <= 0:
            return Size(max(1, box.width), max(1, box.height))
        if box.width * self.height <= box.height * self.width:
            return Size(max(1, box.width), max(1, round(self.height * box.width / self.width)))
        return Size(max(1, round(self.width * box.height / self.height)), max(1, box.height))

    def shown_in(self, box: "Size") -> "Size":
        """How large a picture of this size is made and painted in `box`: the largest that is quick to make.

        That is up to seven pixels narrower than what fits. libav needs three to six times as long for odd widths, and
        its fast way to RGB leaves columns unpainted where a row ends elsewhere than at a multiple of eight.
        """
        size = self.fitted_into(box)
        width = size.width // _QUICK_PX * _QUICK_PX
        if width == size.width or width < _NARROW_PX:
            return size
        return Size(width, max(1, round(self.height * width / self.width)))


@dataclass(frozen=True, slots=True)
class Picture:
    """Pixels as blue, green, red and an unused byte, `stride` bytes a row.

    The pixels are libav's own memory, since a copy would cost more than the scaling: new memory is slow to touch first.
    `wall_ms` is the UTC time at which it was taken, `source` the size in which the camera meant it to be seen.
    """

    size: Size
    source: Size
    stride: int
    wall_ms: int
    pixels: bytes | memoryview


def source_size(width: int, height: int, pixel_shape: Fraction | None) -> Size:
    """The size in which the camera meant a frame to be seen; shapes that no camera has are taken for square."""
    shape = pixel_shape if pixel_shape and Fraction(1, 4) <= pixel_shape <= 4 else Fraction(1)
    return Size(max(1, round(width * shape)), height)


class PictureMaker:
    """Turns the frames of one stream into pictures, in its decoding thread and never in the window's. Threads: one."""

    def __init__(self) -> None:
        self._scaler = _Scaler(Interpolation.AREA)
        self._hasty_scaler = _Scaler(Interpolation.FAST_BILINEAR)
        self._asked: tuple[int, int, Size | None, Fraction | None] | None = None
        self._sizes = (Size(1, 1), Size(1, 1))

    def make(
        self, frame: VideoFrame, wall_ms: int, box: Size | None, pixel_shape: Fraction | None = None, *,
        hasty: bool = False,
    ) -> Picture:  # fmt: skip
        """`frame` as large as is shown in `box`, or in its own size.

        `pixel_shape` is the width of the camera's pixels over their height, where they are not square. A `hasty` one
        has a quarter of the pixels; it is for pictures that another one replaces at once.
        """
        source, size = self._fitted(frame, box, pixel_shape)
        if hasty:
            size = source.shown_in(Size(max(1, size.width // 2), max(1, size.height // 2)))
        plane = (self._hasty_scaler if hasty else self._scaler).painted(frame, size).planes[0]
        return Picture(size, source, plane.line_size, wall_ms, memoryview(plane).toreadonly())

    def _fitted(self, frame: VideoFrame, box: Size | None, pixel_shape: Fraction | None) -> tuple[Size, Size]:
        """How large the camera meant it to be seen, and how large it becomes; mostly as the one before."""
        asked = (frame.width, frame.height, box, pixel_shape)
        if asked != self._asked:
            source = source_size(frame.width, frame.height, pixel_shape)
            largest = Size(min(source.width, MAX_SIDE_PX), min(source.height, MAX_SIDE_PX))
            size = source.fitted_into(largest) if box is None else source.shown_in(box)
            self._asked, self._sizes = asked, (source, size)
        return self._sizes


class _Scaler:
    """libav's scalers are kept from one picture to the next: setting one up takes longer than using it.

    Scaling and turning into RGB in two steps takes half as long as in one, since libav is fast at either alone. Between
    the two there are as many colours as rows, which costs nothing and keeps small coloured things sharp.
    """

    def __init__(self, way: Interpolation) -> None:
        self._way = int(way)
        self._sizes, self._colours = VideoReformatter(), VideoReformatter()

    def painted(self, frame: VideoFrame, size: Size) -> VideoFrame:
        """The frame in that size, as BGRA."""
        width, height = size.width, size.height
        threads = 2 if width * height > _LARGE_PX else 1
        between = _BETWEEN.get(frame.format.name) if width % _QUICK_PX == 0 else None
        if between is not None and (width, height) != (frame.width, frame.height):
            frame = self._sizes.reformat(
                frame, width=width, height=height, format=between, interpolation=self._way, threads=threads
            )
        return self._colours.reformat(
            frame, width=width, height=height, format="bgra", interpolation=self._way, threads=threads
        )
