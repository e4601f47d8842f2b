"""Lays the background under a picture: one gain, one offset and one small shift for all of it; motion calls it.

A lamp, the camera's exposure and a pole in the wind change every pixel by the same few numbers, so these are fitted
together, where nothing stands and without outliers.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

_EVERY = 3
"""Every third pixel of every third row is enough for four numbers, at a ninth of the time."""
_FEWEST = 100
_FARTHEST = 40.0
_STIFFNESS = 180.0
"""A picture without edges says nothing about a shift; then none is the answer."""
_NOTABLE_PIXELS = 0.12
"""Smaller shifts are the noise of the fit."""
_LARGEST_PIXELS = 4.0


@dataclass(frozen=True)
class Alignment:
    """The background as bright as the picture and at its place, and how far (in pixels) it was moved for that."""

    background: Floats
    across: float = 0.0
    down: float = 0.0

    @property
    def shifted(self) -> bool:
        """Whether the camera itself moved."""
        return abs(self.across) > _NOTABLE_PIXELS or abs(self.down) > _NOTABLE_PIXELS


def align(picture: Floats, background: Floats, foreground: Mask) -> Alignment:
    """Fit light and shift; `foreground` is where something stood in the frame before."""
    gain, offset, across, down = _fit(picture, background, foreground)
    first = Alignment(background, across, down)
    if not first.shifted:
        return Alignment(_lit(background, gain, offset))
    moved = shift(background, across, down)
    gain, offset, more_across, more_down = _fit(picture, moved, foreground)
    across, down = _bounded(across + more_across), _bounded(down + more_down)
    return Alignment(_lit(shift(background, across, down), gain, offset), across, down)


def shift(picture: Floats, across: float, down: float) -> Floats:
    """The picture moved right and down by so many pixels; its edge is repeated where nothing is known."""
    matrix = np.array(((1.0, 0.0, across), (0.0, 1.0, down)), np.float32)
    size = (picture.shape[1], picture.shape[0])
    moved = cv2.warpAffine(picture, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(moved, np.float32)


def _lit(background: Floats, gain: float, offset: float) -> Floats:
    return np.asarray(np.clip(gain * background + np.float32(offset), 0.0, 255.0), np.float32)


def _bounded(pixels: float) -> float:
    return min(_LARGEST_PIXELS, max(-_LARGEST_PIXELS, pixels))


def _fit(picture: Floats, background: Floats, foreground: Mask) -> tuple[float, float, float, float]:
    """Gain, offset, and shift right and down in pixels: least squares, twice, the second time without outliers."""
    inner = (slice(1, -1, _EVERY), slice(1, -1, _EVERY))
    empty = ~foreground[inner]
    x, y = background[inner][empty], picture[inner][empty]
    if x.size < _FEWEST:
        return 1.0, 0.0, 0.0, 0.0
    slope_x = (
        background[1:-1:_EVERY, 2::_EVERY][: empty.shape[0], : empty.shape[1]] - background[1:-1:_EVERY, :-2:_EVERY]
    )[empty]
    slope_y = (
        background[2::_EVERY, 1:-1:_EVERY][: empty.shape[0], : empty.shape[1]] - background[:-2:_EVERY, 1:-1:_EVERY]
    )[empty]
    mean = float(x.mean())
    terms = np.stack((x - np.float32(mean), np.ones_like(x), slope_x * -0.5, slope_y * -0.5))
    difference = y - x
    keep = np.abs(difference - np.median(difference)) <= _FARTHEST
    found = np.array((1.0, 0.0, 0.0, 0.0))
    for _ in range(2):
        if np.count_nonzero(keep) < _FEWEST:
            break
        kept, target = terms[:, keep], y[keep]
        square = (kept @ kept.T).astype(np.float64) + np.diag((1.0, 0.0, _STIFFNESS, _STIFFNESS))
        found = np.linalg.solve(square, (kept @ target).astype(np.float64) + np.array((1.0, 0.0, 0.0, 0.0)))
        rest = np.abs(y - found.astype(np.float32) @ terms)
        keep = rest <= max(4.0, 2.5 * float(np.median(rest)))
    gain = min(2.5, max(0.4, float(found[0])))
    return gain, float(found[1]) - gain * mean, _bounded(float(found[2])), _bounded(float(found[3]))
