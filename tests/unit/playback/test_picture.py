"""Pictures are made quickly in a size of their own, with every pixel painted and their colours kept."""

import numpy as np
import pytest
from av.video.frame import VideoFrame
from av.video.reformatter import ColorRange, Colorspace, Interpolation
from numpy.typing import NDArray

from app.playback.picture import Picture, PictureMaker, Size

_SOURCE = Size(640, 360)


def colourful() -> NDArray[np.uint8]:
    """Soft waves of every colour, as RGB."""
    y, x = np.mgrid[0 : _SOURCE.height, 0 : _SOURCE.width]
    waves = [128 + 100 * np.sin(x / (110 + 40 * each) + y / (150 - 30 * each) + each) for each in range(3)]
    return np.stack(waves, axis=2).astype(np.uint8)


def frame_of(pixels: NDArray[np.uint8], kind: str, space: Colorspace, extent: ColorRange) -> VideoFrame:
    """The pixels as a camera sends them, said to be of that colour space and range."""
    frame = VideoFrame.from_ndarray(pixels, format="rgb24")
    return frame.reformat(format=kind, dst_colorspace=space, dst_color_range=extent)


def rgb(picture: Picture) -> NDArray[np.float64]:
    """Its pixels."""
    rows = np.frombuffer(picture.pixels, np.uint8).reshape(-1, picture.stride)[: picture.size.height]
    return rows[:, : 4 * picture.size.width].reshape(picture.size.height, -1, 4)[..., 2::-1].astype(float)


@pytest.mark.parametrize("width", range(441, 458))
def test_a_picture_is_at_most_seven_pixels_narrower_than_its_box_and_no_shape_is_lost(width: int) -> None:
    shown = _SOURCE.shown_in(Size(width, 1000))
    assert width - 7 <= shown.width <= width
    assert shown.width % 8 == 0
    assert abs(shown.width / shown.height - 16 / 9) < 0.01


@pytest.mark.parametrize("box", [Size(453, 400), Size(427, 241), Size(1851, 2000), Size(65, 65), Size(50, 50)])
@pytest.mark.parametrize(
    ("kind", "space", "extent"),
    [
        ("yuv420p", Colorspace.ITU709, ColorRange.MPEG),
        ("yuv420p", Colorspace.ITU601, ColorRange.JPEG),
        ("yuvj420p", Colorspace.ITU601, ColorRange.JPEG),
        ("yuv422p", Colorspace.ITU601, ColorRange.MPEG),
        ("yuv444p", Colorspace.ITU709, ColorRange.MPEG),
    ],
)
def test_every_pixel_is_painted_in_the_colours_that_were_taken(
    box: Size, kind: str, space: Colorspace, extent: ColorRange
) -> None:
    pixels = colourful()
    frame, maker = frame_of(pixels, kind, space, extent), PictureMaker()
    maker.make(frame, 0, Size(200, 200))  # scalers that stood for another size before
    picture = maker.make(frame, 0, box)
    wanted = VideoFrame.from_ndarray(pixels, format="rgb24").reformat(
        picture.size.width, picture.size.height, interpolation=Interpolation.AREA
    )
    off = np.abs(rgb(picture) - wanted.to_ndarray(format="rgb24"))
    assert off.mean() < 4.0
    assert off.mean(axis=(0, 2)).max() < 8.0  # no column that was left out
    assert off.mean(axis=(1, 2)).max() < 8.0
