"""Finds what differs from the empty scene in small grey pictures; the camera's watch calls it with every frame.

Everything here works on 160x90 pictures. The background follows light within seconds, and takes things that stay when
it is told to; the reasons for each constant are in docs/design/vision.md.
"""

import copy
import math
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from app.domain.event import Box
from app.vision.alignment import Alignment, align, shift
from app.vision.bodies import Region, connected, find_bodies
from app.vision.boxes import grown
from app.vision.structure import compare

__all__ = ["HEIGHT", "SETTLING_MS", "WIDTH", "Motion", "MotionFinder", "Region"]

WIDTH, HEIGHT = 160, 90
SETTLING_MS = 600
_KNOWN_MS = 3_000
_LIGHT_S = 8.0
"""Time constant with which empty parts of the scene follow slow light."""
_NOISE_UP_S, _NOISE_DOWN_S = 10.0, 60.0
"""Noise is learned faster than it is forgotten: a tree that swayed will sway in the next gust."""
_DRIFT_S = 8.0
_STEP_MS = 250
"""Movement is the difference to the picture about this long ago."""
_MIN_DIFFERENCE = 9.0
_MIN_STRUCTURE = 6.0
_EDGE_SHARE = 0.2
"""What differs in structure by less than this share of its difference in brightness has no edge there."""
_NOISE_FACTOR = 3.6
"""In standard deviations; sensors, leaves and drops have their outliers."""
_MOST_NOISE = 14.0
_UPHEAVAL_SHARE = 0.35
_NEW_LIGHT_SHARE = 0.6
_MAX_GAP_MS = 5_000
_AROUND = 0.03
_LASTING_S = 0.3
"""Frames farther apart do not show the same body twice at one place, if it moves."""
_BESIDE = np.ones((13, 13), np.uint8)

Grey = NDArray[np.uint8]
Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]
_NOWHERE: Mask = np.zeros((HEIGHT, WIDTH), np.bool_)
_FLAT: Floats = np.zeros((HEIGHT, WIDTH), np.float32)


@dataclass(frozen=True)
class Motion:
    """What differs in one frame; `upheaval` says that nearly all of it does (a camera that was turned).

    The scene is `known` once it was watched for a few seconds, so that its usual wobble is told from movement.
    """

    at_ms: int
    regions: tuple[Region, ...]
    upheaval: bool = False
    known: bool = True


@dataclass(frozen=True)
class _Lesson:
    """What is to be learned from a frame."""

    elapsed_s: float
    picture: Floats
    aligned: Alignment
    edges: Floats
    step: Floats
    new_light: bool


class MotionFinder:
    """Holds the background of one camera. Not for several threads at once."""

    def __init__(self) -> None:
        self._background: Floats | None = None
        self._picture: Floats = np.zeros((HEIGHT, WIDTH), np.float32)
        self._noise: Floats = np.ones((HEIGHT, WIDTH), np.float32)
        """How far the structure of each pixel usually strays: its square, averaged over time."""
        self._foreground: Mask = np.zeros((HEIGHT, WIDTH), np.bool_)
        self._sharp = self._foreground
        self._earlier: deque[tuple[int, Floats]] = deque(maxlen=32)
        self._drift = (0.0, 0.0)
        self._lesson: _Lesson | None = None
        self._began_ms = self._last_ms = 0

    def see(
        self, at_ms: int, grey: Grey, frozen: tuple[Box, ...] = (), followed: tuple[Box, ...] | None = None
    ) -> Motion:
        """Compare a 90x160 grey picture with the background and learn from it.

        Inside the `frozen` boxes, where somebody is known to be, nothing is taken for noise. What differs outside the
        `followed` boxes, where tracks are, is scenery under other light; None takes all of it for bodies.
        """
        self._learn(frozen, followed)
        picture = np.asarray(cv2.GaussianBlur(grey.astype(np.float32), (3, 3), 0), np.float32)
        self._picture = picture
        if self._background is None or not 0 <= at_ms - self._last_ms <= _MAX_GAP_MS:
            return self._start_over(at_ms)
        elapsed_s = (at_ms - self._last_ms) / 1000
        self._last_ms = at_ms
        if cv2.norm(picture, self._background, cv2.NORM_INF) <= _MIN_DIFFERENCE:
            return self._nothing_differs(at_ms, elapsed_s)
        aligned = align(picture, self._background, self._foreground)
        scene = compare(picture, aligned.background)
        edges, difference = np.abs(scene.structure), scene.difference
        limit = np.maximum(np.float32(_MIN_STRUCTURE), np.float32(_NOISE_FACTOR) * np.sqrt(self._noise))
        bright = connected(difference > _MIN_DIFFERENCE)
        sharp = connected((edges > np.maximum(limit, _EDGE_SHARE * difference)) & bright)
        if np.count_nonzero(sharp) > _UPHEAVAL_SHARE * sharp.size:
            self._start_over(at_ms)
            return Motion(at_ms, (), upheaval=True)
        step = self._step(at_ms, scene.structure)
        before = self._sharp if elapsed_s < _LASTING_S else None
        bodies = find_bodies(sharp, before, bright, step > limit, scene)
        self._sharp = sharp
        # What was a body and differs still is one, also where it has no edges.
        self._foreground = bodies.mask | (self._foreground & bright)
        new_light = bool(np.count_nonzero(bright) > _NEW_LIGHT_SHARE * bright.size)
        self._lesson = _Lesson(elapsed_s, picture, aligned, edges, step, new_light)
        if at_ms - self._began_ms < SETTLING_MS:
            return Motion(at_ms, ())
        return Motion(at_ms, bodies.regions, known=at_ms - self._began_ms >= _KNOWN_MS)

    def would_see(self, pictures: Iterable[tuple[int, Grey]]) -> list[Motion]:
        """What see() would say of pictures that may come next; nothing is learned from them."""
        other = copy.deepcopy(self)
        return [other.see(at_ms, grey) for at_ms, grey in pictures]

    def covered(self, box: Box) -> float:
        """How much of `box` differs from the background in the newest picture, 0 to 1."""
        part = self._foreground[_slices(box)]
        return float(part.mean()) if part.size else 0.0

    def absorb(self, box: Box) -> None:
        """Take what now stands in `box` as part of the scene."""
        if self._background is None:
            return
        place = _slices(box)
        self._background[place] = self._picture[place]
        self._foreground[place] = False
        self._sharp[place] = False

    def _nothing_differs(self, at_ms: int, elapsed_s: float) -> Motion:
        """Most frames of most cameras are as empty as the one before: those cost a tenth of the others."""
        assert self._background is not None
        cv2.accumulateWeighted(self._picture, self._background, self._share(elapsed_s, _LIGHT_S))
        self._foreground, self._sharp = _NOWHERE.copy(), _NOWHERE.copy()
        self._earlier.append((at_ms, _FLAT))
        return Motion(at_ms, (), known=at_ms - self._began_ms >= _KNOWN_MS)

    def _start_over(self, at_ms: int) -> Motion:
        self._background = self._picture.copy()
        self._foreground = np.zeros((HEIGHT, WIDTH), np.bool_)
        self._sharp = self._foreground.copy()
        self._earlier.clear()
        self._lesson = None
        self._drift = (0.0, 0.0)
        self._began_ms = self._last_ms = at_ms
        return Motion(at_ms, ())

    def _step(self, at_ms: int, edges: Floats) -> Floats:
        """How much the structure of each pixel differs from a quarter second ago; light has no part in it."""
        while len(self._earlier) > 1 and self._earlier[1][0] <= at_ms - _STEP_MS:
            self._earlier.popleft()
        before = self._earlier[0][1] if self._earlier else edges
        self._earlier.append((at_ms, edges))
        return np.asarray(np.abs(edges - before), np.float32)

    def _learn(self, frozen: tuple[Box, ...], followed: tuple[Box, ...] | None) -> None:
        """Learn from the frame before, now that it is known what of it is followed.

        Behind what stands there the light changes too, so the hidden background follows the fitted light. Nothing is
        absorbed by and by: that is for whoever follows the bodies.
        """
        lesson, self._lesson = self._lesson, None
        if lesson is None or self._background is None:
            return
        if followed is not None:
            self._foreground &= _within(followed)
        self._learn_noise(lesson, frozen)
        picture, lit = self._at_rest(lesson)
        light = 1.0 if lesson.new_light else self._share(lesson.elapsed_s, _LIGHT_S)
        bodies = self._foreground.astype(np.uint8)
        cv2.accumulateWeighted(picture, self._background, light, mask=1 - bodies)
        cv2.accumulateWeighted(lit, self._background, light, mask=bodies)

    def _at_rest(self, lesson: _Lesson) -> tuple[Floats, Floats]:
        """The picture and the lit background as if the camera hung still, where it has been lately on the whole."""
        aligned, share = lesson.aligned, _share(lesson.elapsed_s, _DRIFT_S)
        self._drift = (
            self._drift[0] + share * (aligned.across - self._drift[0]),
            self._drift[1] + share * (aligned.down - self._drift[1]),
        )
        if not aligned.shifted:
            return lesson.picture, aligned.background
        back = (self._drift[0] - aligned.across, self._drift[1] - aligned.down)
        return shift(lesson.picture, *back), shift(aligned.background, -aligned.across, -aligned.down)

    def _learn_noise(self, lesson: _Lesson, frozen: tuple[Box, ...]) -> None:
        """Leaves and rain wobble about their mean, and are noise after a while; a body that stands still is not."""
        beside = self._foreground
        if beside.any():  # a body leaves its mark in the structure of what is near it
            beside = cv2.dilate(beside.astype(np.uint8), _BESIDE).astype(np.bool_)
        strayed = np.where(beside, lesson.step, lesson.edges)
        square = np.minimum(strayed, np.float32(_MOST_NOISE)) ** 2
        up, down = (np.float32(self._share(lesson.elapsed_s, each)) for each in (_NOISE_UP_S, _NOISE_DOWN_S))
        rate = np.where(square > self._noise, up, down)
        rate[self._foreground] *= np.float32(0.25)
        for box in frozen:
            rate[_slices(box)] = 0.0
        self._noise += rate * (square - self._noise)

    def _share(self, elapsed_s: float, constant_s: float) -> float:
        """The first seconds are averaged as they come: nothing is known before them."""
        return _share(elapsed_s, min(constant_s, 0.5 + (self._last_ms - self._began_ms) / 1000))


def _share(elapsed_s: float, constant_s: float) -> float:
    return 1.0 - math.exp(-elapsed_s / constant_s)


def _within(boxes: tuple[Box, ...]) -> Mask:
    mask = np.zeros((HEIGHT, WIDTH), np.bool_)
    for box in boxes:
        mask[_slices(grown(box, _AROUND))] = True
    return mask


def _slices(box: Box) -> tuple[slice, slice]:
    return (
        slice(max(0, math.floor(box.top * HEIGHT)), min(HEIGHT, math.ceil(box.bottom * HEIGHT))),
        slice(max(0, math.floor(box.left * WIDTH)), min(WIDTH, math.ceil(box.right * WIDTH))),
    )
