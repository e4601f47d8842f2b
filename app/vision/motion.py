"""Finds what differs from the empty scene in small grey pictures; the camera's watch calls it with every frame.

Everything here works on 160x90 pictures. The background follows light within seconds and things that stay within
minutes; the reasons for each constant are in docs/design/vision.md.
"""

import math
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.event import Box
from app.vision.boxes import gap, union

WIDTH, HEIGHT = 160, 90
SETTLING_MS = 600
_LIGHT_S = 8.0
"""Time constant with which empty parts of the scene follow slow light."""
_ABSORB_S = 180.0
"""Time constant with which something that stays becomes background."""
_NOISE_S = 12.0
_STEP_MS = 250
"""Movement is the difference to the picture about this long ago."""
_FIT_STEP = 2
"""Light is fitted on every other pixel of every other row: enough for two numbers, at a quarter of the time."""
_MIN_DIFFERENCE = 9.0
_NOISE_FACTOR = 4.5
_MIN_PIXELS = 14
_MERGE_GAP = 2.5 / WIDTH
_UPHEAVAL_SHARE = 0.6
_MAX_GAP_MS = 5_000

Grey = NDArray[np.uint8]
Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Region:
    """A connected part of the picture that differs from the background.

    `share` is how much of the picture its pixels cover, `moving` how much of it changed within the last quarter second.
    """

    box: Box
    share: float
    moving: float


@dataclass(frozen=True)
class Motion:
    """What differs in one frame; `upheaval` says that nearly all of it does (a lamp, a camera that was turned)."""

    at_ms: int
    regions: tuple[Region, ...]
    upheaval: bool = False


class MotionFinder:
    """Holds the background of one camera. Not for several threads at once."""

    def __init__(self) -> None:
        self._background: Floats | None = None
        self._noise: Floats = np.zeros((HEIGHT, WIDTH), np.float32)
        self._foreground: Mask = np.zeros((HEIGHT, WIDTH), np.bool_)
        self._earlier: list[tuple[int, Floats]] = []
        self._last_ms = 0
        self._settled_ms = 0

    def see(self, at_ms: int, grey: Grey, frozen: tuple[Box, ...] = ()) -> Motion:
        """Compare a 90x160 grey picture with the background and learn from it.

        Inside the `frozen` boxes, where somebody is known to be, nothing that stays is absorbed.
        """
        picture = np.asarray(cv2.GaussianBlur(grey.astype(np.float32), (3, 3), 0), np.float32)
        background = self._background
        if background is None or not 0 <= at_ms - self._last_ms <= _MAX_GAP_MS:
            return self._start_over(at_ms, picture)
        elapsed_s = (at_ms - self._last_ms) / 1000
        self._last_ms = at_ms
        lit = _follow_light(picture, background, self._foreground)
        difference = picture - lit
        threshold = np.maximum(_MIN_DIFFERENCE, _NOISE_FACTOR * self._noise)
        foreground = _connect(np.abs(difference) > threshold)
        if float(foreground.mean()) > _UPHEAVAL_SHARE:
            self._start_over(at_ms, picture)
            return Motion(at_ms, (), upheaval=True)
        step = self._step(at_ms, picture)
        moving = np.asarray(step > threshold, np.bool_)
        wobble = np.where(foreground, step, np.abs(difference))
        self._learn_noise(elapsed_s, wobble, foreground, frozen)
        self._learn(elapsed_s, picture, lit, foreground, frozen)
        self._foreground = foreground
        if at_ms < self._settled_ms:
            return Motion(at_ms, ())
        return Motion(at_ms, _regions(foreground, moving))

    def covered(self, box: Box) -> float:
        """How much of `box` differs from the background in the newest picture, 0 to 1."""
        part = self._foreground[_slices(box)]
        return float(part.mean()) if part.size else 0.0

    def absorb(self, box: Box) -> None:
        """Take what now stands in `box` as part of the scene."""
        if self._background is None or not self._earlier:
            return
        place = _slices(box)
        self._background[place] = self._earlier[-1][1][place]
        self._foreground[place] = False

    def _start_over(self, at_ms: int, picture: Floats) -> Motion:
        self._background = picture.copy()
        self._noise[:] = 1.0
        self._foreground[:] = False
        self._earlier = [(at_ms, picture)]
        self._last_ms, self._settled_ms = at_ms, at_ms + SETTLING_MS
        return Motion(at_ms, ())

    def _step(self, at_ms: int, picture: Floats) -> Floats:
        """How much each pixel differs from a quarter second ago, apart from light that changes everywhere."""
        while len(self._earlier) > 1 and self._earlier[1][0] <= at_ms - _STEP_MS:
            self._earlier.pop(0)
        before = self._earlier[0][1]
        self._earlier.append((at_ms, picture))
        del self._earlier[:-32]
        step = picture - before
        step -= np.float32(np.median(step[::_FIT_STEP, ::_FIT_STEP]))
        return np.asarray(np.abs(step), np.float32)

    def _learn(self, elapsed_s: float, picture: Floats, lit: Floats, foreground: Mask, frozen: tuple[Box, ...]) -> None:
        assert self._background is not None
        light, absorb = _share(elapsed_s, _LIGHT_S), _share(elapsed_s, _ABSORB_S)
        absorbing = np.full(picture.shape, absorb, np.float32)
        for box in frozen:
            absorbing[_slices(box)] = 0.0
        # Behind what stands there the light changes too, so the hidden background follows the fitted light.
        target = np.where(foreground, lit, picture)
        self._background += np.float32(light) * (target - self._background)
        self._background += np.where(foreground, absorbing, 0.0) * (picture - self._background)

    def _learn_noise(self, elapsed_s: float, wobble: Floats, foreground: Mask, frozen: tuple[Box, ...]) -> None:
        """Leaves and rain wobble about their mean, and are noise after a while; a body that stands still is not."""
        rate = np.where(foreground, 0.25, 1.0).astype(np.float32) * np.float32(_share(elapsed_s, _NOISE_S))
        for box in frozen:
            rate[_slices(box)] = 0.0
        self._noise += rate * (np.minimum(wobble, 25.0) - self._noise)


def _share(elapsed_s: float, constant_s: float) -> float:
    return 1.0 - math.exp(-elapsed_s / constant_s)


def _follow_light(picture: Floats, background: Floats, foreground: Mask) -> Floats:
    """The background as bright as this picture: one gain and offset, fitted where nothing stands, without outliers."""
    empty = ~foreground[::_FIT_STEP, ::_FIT_STEP]
    x, y = background[::_FIT_STEP, ::_FIT_STEP][empty], picture[::_FIT_STEP, ::_FIT_STEP][empty]
    if x.size < 200:
        return background
    keep = np.abs((y - x) - np.median(y - x)) <= 40.0
    gain, offset = 1.0, 0.0
    for _ in range(2):
        xs, ys = x[keep], y[keep]
        if xs.size < 200:
            break
        mean_x, mean_y = float(xs.mean()), float(ys.mean())
        spread = float(((xs - mean_x) ** 2).mean())
        gain = float(((xs - mean_x) * (ys - mean_y)).mean()) / spread if spread > 25.0 else 1.0
        gain = min(2.5, max(0.4, gain))
        offset = mean_y - gain * mean_x
        rest = np.abs(y - gain * x - offset)
        keep = rest <= max(4.0, 2.5 * float(np.median(rest)))
    return np.asarray(np.clip(gain * background + offset, 0.0, 255.0), np.float32)


def _connect(mask: Mask) -> Mask:
    """Without lone pixels, and with small holes filled: a pixel stays where four of its nine neighbours differ."""
    if not mask.any():
        return mask
    solid = cv2.blur(mask.astype(np.float32), (3, 3)) > 0.4
    return np.asarray(solid, np.bool_)


def _regions(foreground: Mask, moving: Mask) -> tuple[Region, ...]:
    if not foreground.any():
        return ()
    count, labels, stats, _ = cv2.connectedComponentsWithStats(foreground.astype(np.uint8), connectivity=8)
    found = []
    for number in range(1, count):
        left, top, width, height, pixels = (int(value) for value in stats[number])
        if pixels < _MIN_PIXELS:
            continue
        place = (slice(top, top + height), slice(left, left + width))
        moved = float(moving[place][labels[place] == number].mean())
        box = Box(left / WIDTH, top / HEIGHT, (left + width) / WIDTH, (top + height) / HEIGHT)
        found.append(Region(box, pixels / (WIDTH * HEIGHT), moved))
    return tuple(_merge_near(found))


def _merge_near(regions: list[Region]) -> list[Region]:
    """Join regions that nearly touch: one body often falls apart into a few."""
    merged: list[Region] = []
    for region in sorted(regions, key=lambda each: -each.share):
        near = next((each for each in merged if gap(each.box, region.box) <= _MERGE_GAP), None)
        if near is None:
            merged.append(region)
            continue
        share = near.share + region.share
        moving = (near.moving * near.share + region.moving * region.share) / share
        merged[merged.index(near)] = Region(union((near.box, region.box)), share, moving)
    return merged


def _slices(box: Box) -> tuple[slice, slice]:
    return (
        slice(max(0, math.floor(box.top * HEIGHT)), min(HEIGHT, math.ceil(box.bottom * HEIGHT))),
        slice(max(0, math.floor(box.left * WIDTH)), min(WIDTH, math.ceil(box.right * WIDTH))),
    )
