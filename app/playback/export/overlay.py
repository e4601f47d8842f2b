"""Burns a stamp into pictures and makes areas unrecognisable, on the planes of YUV 4:2:0; the encoder calls it.

A blurred area is first reduced to at most eight by eight means, and only those are drawn, smoothly: what was there is
not in the film any more, so no filter brings it back.
"""

from datetime import UTC, datetime

import av
import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from app.playback.export.request import Area, Compatible

Plane = NDArray[np.uint8]
MEANS_PER_SIDE = 8
_NEUTRAL = 128
_BLACK, _WHITE = 16, 235
_MARGIN = 8


class Overlay:
    """What is drawn onto every picture of one film. Threads: one."""

    def __init__(self, choice: Compatible, camera: str) -> None:
        self._choice, self._camera = choice, camera
        self._stamp: tuple[str, int, Plane] | None = None

    def drawn(self, frame: av.VideoFrame, wall_ms: int) -> av.VideoFrame:
        """The picture with areas and stamp; `frame` is YUV 4:2:0 and is not changed."""
        if not self._choice.areas and not self._choice.stamp:
            return frame
        picture = np.array(frame.to_ndarray(), np.uint8)
        planes = _planes(picture, frame.width, frame.height)
        for area in self._choice.areas:
            for plane in planes:
                _blur(plane, area)
        if self._choice.stamp:
            self._draw_stamp(planes, wall_ms)
        return av.VideoFrame.from_ndarray(picture, format="yuv420p")

    def _draw_stamp(self, planes: tuple[Plane, Plane, Plane], wall_ms: int) -> None:
        luma, *colours = planes
        text = f"{self._camera}  {stamp_text(wall_ms)}"
        size = max(12, luma.shape[0] // 30)
        if self._stamp is None or self._stamp[:2] != (text, size):
            self._stamp = text, size, _rendered(text, size)
        label = self._stamp[2][: luma.shape[0] - _MARGIN, : luma.shape[1] - _MARGIN]
        height, width = label.shape
        luma[_MARGIN : _MARGIN + height, _MARGIN : _MARGIN + width] = label
        for plane in colours:
            plane[_MARGIN // 2 : (_MARGIN + height + 1) // 2, _MARGIN // 2 : (_MARGIN + width + 1) // 2] = _NEUTRAL


def stamp_text(wall_ms: int) -> str:
    """Local time with its distance to UTC, so that the night of the clock change is unambiguous."""
    return f"{datetime.fromtimestamp(wall_ms // 1000, UTC).astimezone():%Y-%m-%d %H:%M:%S %z}"


def _rendered(text: str, size: int) -> Plane:
    """White letters on black, in the range of a film's luma."""
    font = ImageFont.load_default(size)
    left, top, right, bottom = (round(side) for side in font.getbbox(text))
    image = Image.new("L", (max(1, right - left) + size, max(1, bottom - top) + size // 2), 0)
    ImageDraw.Draw(image).text((size // 2 - left, size // 4 - top), text, fill=255, font=font)
    shades = np.asarray(image, np.float32) / 255
    return np.asarray(_BLACK + shades * (_WHITE - _BLACK), np.uint8)


def _planes(picture: Plane, width: int, height: int) -> tuple[Plane, Plane, Plane]:
    """Views of luma and both colours in what av makes of a 4:2:0 picture with even sides."""
    flat = picture.reshape(-1)
    luma, colour = width * height, (width // 2) * (height // 2)
    small = (height // 2, width // 2)
    return (
        flat[:luma].reshape(height, width),
        flat[luma : luma + colour].reshape(small),
        flat[luma + colour : luma + 2 * colour].reshape(small),
    )


def _blur(plane: Plane, area: Area) -> None:
    height, width = plane.shape
    top, bottom = _range(area.top, area.height, height)
    left, right = _range(area.left, area.width, width)
    if bottom <= top or right <= left:
        return
    inside = plane[top:bottom, left:right]
    rows = min(MEANS_PER_SIDE, inside.shape[0])
    columns = min(MEANS_PER_SIDE, inside.shape[1])
    bands = np.array_split(inside.astype(np.float32), rows, axis=0)
    means = np.array([[block.mean() for block in np.array_split(band, columns, axis=1)] for band in bands], np.float32)
    inside[:] = _enlarged(means, inside.shape[0], inside.shape[1])


def _range(begin: float, length: float, whole: int) -> tuple[int, int]:
    """From and to in pixels, rounded outwards, with a pixel more: an edge must not peep out."""
    return max(0, int(begin * whole) - 1), min(whole, int((begin + length) * whole + 0.999) + 1)


def _enlarged(means: NDArray[np.float32], height: int, width: int) -> Plane:
    across = np.linspace(0, means.shape[1] - 1, width)
    down = np.linspace(0, means.shape[0] - 1, height)
    wide = np.array([np.interp(across, np.arange(means.shape[1]), row) for row in means])
    whole = np.array([np.interp(down, np.arange(means.shape[0]), column) for column in wide.T]).T
    return np.asarray(np.clip(np.rint(whole), 0, 255), np.uint8)
