"""Tells when a camera no longer shows its place (covered, defocused, turned, frozen and so on); the watch calls it.

It sees the small grey pictures that motion sees, reads no clock, and compares with how the place usually looks.
"""

from collections import deque
from enum import Enum

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[np.uint8]
Floats = NDArray[np.float32]

_EVERY_MS = 500
_LEARN_MS = 10_000
"""So long a place is looked at before anything is said of it."""
_LASTS_MS = 5_000
"""A hand before the lens, a lamp or a passing lorry is over by then."""
_FROZEN_MS = 20_000
_MAX_GAP_MS = 60_000
_USUAL_S = 60.0
_LAYOUT = (32, 18)
_BLOCKS = (16, 9)
_GONE = 0.4
"""A block that keeps less than this of its usual detail has lost it."""
_BLOCKS_GONE = 0.75
_LEAST_DETAIL = 1.5
"""A block of a plain wall has no detail to lose; in grey levels."""
_LEAST_BLOCKS = 20
_DARK = 45.0
_SAME_LAYOUT = 0.6
_ELSEWHERE = 0.25
_ALIVE, _DEAD = 0.12, 0.02
"""Mean change of a pixel from frame to frame: of a sensor with its noise, and of a picture that stands still."""
_SPARSE = 6
_DARKEST = 8.0
"""Added before a logarithm is taken: below it a grey level is mostly noise."""
_SIGNATURES = 600
_LOOP_LEAST = 15
_LOOP_SURE = 0.8
_LOOP_LASTS = 12


class Tamper(Enum):
    """What was done to a camera; the value says so to the user."""

    COVERED = "The camera is covered: its picture went dark and lost all detail."
    PAINTED = "Something lies on the lens: the picture is bright, but has lost all detail."
    DEFOCUSED = "The camera is out of focus: it shows its place, but no detail."
    TURNED = "The camera was turned away: it shows another place."
    FROZEN = "The camera's picture stands still: not even its noise changes."
    LOOPED = "The camera's picture repeats itself: the same seconds are shown again and again."


class TamperFinder:
    """How one camera's place usually looks. Not for several threads at once."""

    def __init__(self) -> None:
        self._began_ms = self._seen_ms = 0
        self._place: Floats | None = None
        self._detail: Floats = np.zeros(_BLOCKS[::-1], np.float32)
        self._last: Floats | None = None
        self._grain: Floats | None = None
        self._life: deque[tuple[int, float]] = deque(maxlen=400)
        self._alive = False
        self._suspected: tuple[Tamper, int] | None = None
        self._changes = _Changes()
        self._lags: deque[int] = deque(maxlen=_LOOP_LASTS)
        self._told: Tamper | None = None

    @property
    def told(self) -> Tamper | None:
        """What is the matter now; None while all is well."""
        return self._told

    @property
    def since_ms(self) -> int:
        """When what is the matter was suspected first."""
        return self._suspected[1] if self._suspected is not None else self._seen_ms

    def see(self, at_ms: int, grey: Grey) -> Tamper | None:
        """Take in a 90x160 picture; returns what is the matter with the camera, None while all is well."""
        if self._last is None or not 0 <= at_ms - self._seen_ms <= _MAX_GAP_MS:
            self._start_over(at_ms, grey)
            return None
        self._note_life(at_ms, grey)
        if at_ms - self._seen_ms < _EVERY_MS:
            return self._told
        elapsed_s, self._seen_ms = (at_ms - self._seen_ms) / 1000, at_ms
        found = self._look(at_ms, grey, elapsed_s)
        if found is None:
            self._suspected, self._told = None, None
        elif self._suspected is None or self._suspected[0] is not found:
            self._suspected = found, at_ms
        elif at_ms - self._suspected[1] >= _LASTS_MS:
            self._told = found
        return self._told

    def _start_over(self, at_ms: int, grey: Grey) -> None:
        """Another time: nothing that was known holds."""
        self._began_ms = self._seen_ms = at_ms
        self._place, self._last, self._alive = None, _sparse(grey), False
        self._grain = _grain_of(grey)
        self._suspected, self._told = None, None
        for memory in (self._life, self._changes, self._lags):
            memory.clear()

    def _look(self, at_ms: int, grey: Grey, elapsed_s: float) -> Tamper | None:
        picture = grey.astype(np.float32)
        detail = _detail_of(picture)
        layout = cv2.GaussianBlur(cv2.resize(picture, _LAYOUT, interpolation=cv2.INTER_AREA), (0, 0), 0.6)
        if self._place is None:
            self._place, self._detail = np.asarray(layout, np.float32), detail
        learning = at_ms - self._began_ms < _LEARN_MS
        found = None if learning else self._judge(at_ms, picture, np.asarray(layout, np.float32), detail)
        if found is None:
            share = 0.3 if learning else min(1.0, elapsed_s / _USUAL_S)
            self._place += np.float32(share) * (np.asarray(layout, np.float32) - self._place)
            self._detail += np.float32(share) * (detail - self._detail)
        return found

    def _judge(self, at_ms: int, picture: Floats, layout: Floats, detail: Floats) -> Tamper | None:
        assert self._place is not None
        had = self._detail >= _LEAST_DETAIL
        alike = _likeness(layout, self._place)
        if np.count_nonzero(had) >= _LEAST_BLOCKS:
            gone = float((detail[had] < _GONE * self._detail[had]).mean())
            if gone >= _BLOCKS_GONE:
                if alike >= _SAME_LAYOUT and float(picture.std()) > _LEAST_DETAIL * 4:
                    return Tamper.DEFOCUSED
                return Tamper.COVERED if float(picture.mean()) < _DARK else Tamper.PAINTED
            if alike < _ELSEWHERE and _likeness(detail, self._detail) < 2 * _ELSEWHERE:
                return Tamper.TURNED
        if self._stands_still(at_ms):
            return Tamper.FROZEN
        if self._repeats():
            return Tamper.LOOPED
        return None

    def _note_life(self, at_ms: int, grey: Grey) -> None:
        assert self._last is not None
        sparse = _sparse(grey)
        change, self._last = sparse - self._last, sparse
        mean = cv2.norm(change, cv2.NORM_L1) / change.size
        self._life.append((at_ms, mean))
        if mean >= _ALIVE and at_ms - self._began_ms < _LEARN_MS:
            self._alive = True
        grain = _grain_of(grey)
        if self._grain is not None:
            self._changes.add(grain - self._grain)
        self._grain = grain

    def _stands_still(self, at_ms: int) -> bool:
        recent = [mean for when_ms, mean in self._life if at_ms - when_ms <= _FROZEN_MS]
        long = bool(self._life) and at_ms - self._life[0][0] >= _FROZEN_MS - 1_000
        return self._alive and long and len(recent) > 10 and max(recent) <= _DEAD

    def _repeats(self) -> bool:
        """Whether the changes from frame to frame, noise included, are those of so many frames ago, for seconds."""
        if len(self._changes) < 3 * _LOOP_LEAST:
            return False
        self._lags.append(self._changes.last_alike())
        lags = list(self._lags)
        return len(lags) == _LOOP_LASTS and lags[0] > 0 and max(lags) - min(lags) <= 1


class _Changes:
    """What changed from each frame to the next, scaled to one length: a ring, so that all are compared at once."""

    def __init__(self) -> None:
        self._ring: Floats = np.zeros((0, 0), np.float32)
        self._count = self._newest = 0

    def __len__(self) -> int:
        return self._count

    def clear(self) -> None:
        """Forget all of them."""
        self._count = self._newest = 0

    def add(self, change: Floats) -> None:
        """The newest; where there are too many the oldest goes."""
        if self._ring.shape[1] != change.size:
            self._ring = np.zeros((_SIGNATURES, change.size), np.float32)
        self._newest = (self._newest + 1) % _SIGNATURES
        self._count = min(_SIGNATURES, self._count + 1)
        length = cv2.norm(change, cv2.NORM_L2)
        np.multiply(change.ravel(), np.float32(1 / max(length, 1e-6)), out=self._ring[self._newest])

    def last_alike(self) -> int:
        """How many frames ago the newest change was seen last, not counting the latest frames; -1 for never."""
        alike = np.flatnonzero(self._ring @ self._ring[self._newest] >= _LOOP_SURE)
        ages = (self._newest - alike) % _SIGNATURES
        ages = ages[(ages >= _LOOP_LEAST) & (ages < self._count)]
        return int(ages.min()) + 1 if ages.size else -1  # the newest: two rounds ago is alike too


def _sparse(grey: Grey) -> Floats:
    return grey[::_SPARSE, ::_SPARSE].astype(np.float32)


def _grain_of(grey: Grey) -> Floats:
    """How some pixels stand out from their neighbours, as a ratio: noise changes that, and lamps do not.

    A lamp on the mains may come again exactly after so many frames, and outshine the noise that an encoder leaves.
    """
    level = np.log(grey[_SPARSE // 2 :: _SPARSE].astype(np.float32) + np.float32(_DARKEST))
    left, middle, right = level[:, :-2:_SPARSE], level[:, 1:-1:_SPARSE], level[:, 2::_SPARSE]
    return np.asarray(middle - (left + right) / 2, np.float32)


def _detail_of(picture: Floats) -> Floats:
    """How much fine structure each block of the picture has, in grey levels, without the grain of the noise."""
    smooth = cv2.GaussianBlur(picture, (3, 3), 0)
    fine = np.abs(smooth - cv2.blur(smooth, (9, 9)))
    return np.asarray(cv2.resize(fine, _BLOCKS, interpolation=cv2.INTER_AREA), np.float32)


def _likeness(one: Floats, other: Floats) -> float:
    """Correlation of two sheets; light that changes everywhere does not change it."""
    a, b = one - one.mean(), other - other.mean()
    length = float(np.linalg.norm(a) * np.linalg.norm(b))
    return float((a * b).sum()) / length if length > 1e-3 else 0.0
