"""Which red, green and blue a decoded frame means by its luma and chroma; both ways of drawing pictures ask it.

The numbers are those of ITU-R BT.601, BT.709 and BT.2020.
"""

from dataclasses import dataclass
from enum import Enum

from av.video.frame import VideoFrame

_FULL_RANGE = 2
"""AVCOL_RANGE_JPEG."""


class Matrix(Enum):
    """The shares of red and blue in luma."""

    BT601 = (0.299, 0.114)
    BT709 = (0.2126, 0.0722)
    BT2020 = (0.2627, 0.0593)


_BY_TAG = {1: Matrix.BT709, 4: Matrix.BT601, 5: Matrix.BT601, 6: Matrix.BT601, 7: Matrix.BT709, 9: Matrix.BT2020,
           10: Matrix.BT2020}  # fmt: skip
"""By libav's AVColorSpace. FCC and SMPTE 240M differ from their neighbours by less than anybody sees."""


@dataclass(frozen=True, slots=True)
class Colours:
    """How luma and chroma are meant; in the full range black is 0 and white 255, else 16 and 235."""

    matrix: Matrix
    full_range: bool

    def to_rgb(self) -> tuple[tuple[float, float, float, float], ...]:
        """Three rows: what luma, blue chroma, red chroma and 1 add to red, green and blue, everything from 0 to 1."""
        red, blue = self.matrix.value
        green = 1 - red - blue
        scale, chroma_scale, black = (1.0, 1.0, 0.0) if self.full_range else (255 / 219, 255 / 224, 16 / 255)
        of_red = (0.0, 2 * (1 - red))
        of_green = (-2 * (1 - blue) * blue / green, -2 * (1 - red) * red / green)
        of_blue = (2 * (1 - blue), 0.0)
        chroma = [(by_blue * chroma_scale, by_red * chroma_scale) for by_blue, by_red in (of_red, of_green, of_blue)]
        return tuple((scale, u, v, -scale * black - (u + v) * 128 / 255) for u, v in chroma)


def colours_of(frame: VideoFrame) -> Colours:
    """What the frame says of itself; where it says nothing, BT.601, as libav takes it when the processor paints."""
    matrix = _BY_TAG.get(frame.colorspace, Matrix.BT601)
    return Colours(matrix, frame.color_range == _FULL_RANGE or frame.format.name.startswith("yuvj"))
