"""One decoded picture in the size and pixel order in which it is painted; live feeds and the player make it."""

from dataclasses import dataclass
from fractions import Fraction

from av.video.frame import VideoFrame
from av.video.reformatter import Interpolation, VideoReformatter

MAX_SIDE_PX = 8192
_LARGE_PX = 640 * 480
"""Above this a picture fills much of the window, and is scaled by two cores; of small ones there are many."""


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


class PictureMaker:
    """Turns the frames of one stream into pictures, in its decoding thread and never in the window's. Threads: one.

    libav's scalers are kept from one picture to the next: setting one up takes longer than using it.
    """

    def __init__(self) -> None:
        self._scaler = VideoReformatter()
        self._hasty_scaler = VideoReformatter()

    def make(
        self, frame: VideoFrame, wall_ms: int, box: Size | None, pixel_shape: Fraction | None = None, *,
        hasty: bool = False,
    ) -> Picture:  # fmt: skip
        """`frame` as large as fits into `box` (or in its own size).

        `pixel_shape` is the width of the camera's pixels over their height, where they are not square. A `hasty` one
        has a quarter of the pixels; it is for pictures that another one replaces at once.
        """
        shape = pixel_shape if pixel_shape and Fraction(1, 4) <= pixel_shape <= 4 else Fraction(1)
        source = Size(max(1, round(frame.width * shape)), frame.height)
        size = source.fitted_into(box or Size(min(source.width, MAX_SIDE_PX), min(source.height, MAX_SIDE_PX)))
        scaler, way = self._scaler, Interpolation.BILINEAR
        threads = 2 if size.width * size.height > _LARGE_PX else 1
        if hasty:
            size = Size(max(1, size.width // 2), max(1, size.height // 2))
            scaler, way = self._hasty_scaler, Interpolation.FAST_BILINEAR
        painted: VideoFrame = scaler.reformat(
            frame, width=size.width, height=size.height, format="bgra", interpolation=way, threads=threads
        )
        plane = painted.planes[0]
        return Picture(size, source, plane.line_size, wall_ms, memoryview(plane).toreadonly())
