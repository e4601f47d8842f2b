"""Tells bodies from light: what differs from the background in its structure, not in its brightness; motion calls it.

Light multiplies and adds (a cloud's shadow, a lamp, glare, an insect out of focus), and it does so softly. So within a
small window each picture under other light is a * background + b. What is left over has edges of its own: a body.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]
Place = tuple[slice, slice]

_WINDOW = (13, 13)
"""Wider than most edges and narrower than most lights, in pixels of 160x90."""
_FLAT = 30.0
"""Variance below which the window has no texture that could tell its gain, which then counts as 1."""
_LEAST_GAIN, _MOST_GAIN = 0.25, 3.0
_IN_FOCUS = 0.32
"""How steep the edges of a body are for its brightness. Measured: people and cars 0.42 and more, moths at the lens and
the shadows of clouds mostly below 0.3."""
_AROUND = 4
_SAME_TEXTURE = 0.6
"""From this correlation on it is the background itself that shows, under other light."""
_TEXTURED = 3.0
_LEAST_PIXELS = 40
_GRAIN = (5, 5)
_NEXT = np.ones((3, 3), np.uint8)


@dataclass(frozen=True)
class Comparison:
    """A picture beside the background that lies under it; all of it in grey levels."""

    picture: Floats
    background: Floats
    difference: Floats
    """How far they are apart."""
    structure: Floats
    """What of the picture no local gain and offset explains."""

    def is_light(self, place: Place, part: Mask, bright: Mask) -> bool:
        """Whether `part` of a place is out of focus, or the background itself under other light.

        `bright` is where the brightness differs at all.
        """
        around = tuple(slice(max(0, each.start - _AROUND), each.stop + _AROUND) for each in place)
        steepness = np.asarray(cv2.morphologyEx(self.structure[place], cv2.MORPH_GRADIENT, _NEXT), np.float32)
        if _high(steepness[part]) < _IN_FOCUS * _high(self.difference[around][bright[around]]):
            return True
        return self._same_texture(place, part)

    def _same_texture(self, place: Place, part: Mask) -> bool:
        now, before = (each[place] - cv2.blur(each[place], _GRAIN) for each in (self.picture, self.background))
        one, other = now[part], before[part]
        strength = float(one @ one), float(other @ other)
        if one.size < _LEAST_PIXELS or min(strength) < _TEXTURED * one.size:
            return False
        return float(one @ other) > _SAME_TEXTURE * float(np.sqrt(strength[0] * strength[1]))


def compare(picture: Floats, background: Floats) -> Comparison:
    """Lay a picture beside the background."""
    away = picture - background
    mean_away, mean_b = _mean(away, cv2.BORDER_CONSTANT), _mean(background, cv2.BORDER_REFLECT)
    variance = _mean(background * background, cv2.BORDER_REFLECT) - mean_b * mean_b
    shared = _mean(away * background, cv2.BORDER_CONSTANT) - mean_away * mean_b
    gain = shared / (np.maximum(variance, 0.0) + _FLAT)
    np.clip(gain, _LEAST_GAIN - 1, _MOST_GAIN - 1, out=gain)
    structure = away - mean_away - gain * (background - mean_b)
    return Comparison(picture, background, np.abs(away), structure)


def _mean(sheet: Floats, border: int) -> Floats:
    """The mean of the window around each pixel. A constant border counts as 0: beyond the picture nothing differs, so
    that a body is seen as soon as its edge comes in."""
    return np.asarray(cv2.blur(sheet, _WINDOW, borderType=border), np.float32)


def _high(values: Floats) -> float:
    if not values.size:
        return 0.0
    at = (values.size * 9) // 10
    return float(np.partition(values, at)[at])
