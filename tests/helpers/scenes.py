"""Scenes that footage.py encodes, drawn with numpy: the same number of a frame is the same picture everywhere."""

import math
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Size = tuple[int, int]

BARCODE_BITS = 20
_CHECK_BITS = 4
_CELLS = 2 + BARCODE_BITS + _CHECK_BITS
_STRIP_SHARE = 8


class Scene(Protocol):
    """Something that draws one frame; width and height in pixels, the picture RGB."""

    def draw(self, frame_number: int, time_s: float, size: Size) -> Picture:
        """Draw the frame of this number and time."""
        ...


@dataclass(frozen=True, slots=True)
class Visit:
    """A figure is in the picture from start_s until end_s."""

    start_s: float
    end_s: float


@dataclass(frozen=True, slots=True)
class Box:
    """Where a figure stands, in shares of the picture's width and height."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class MovingPattern:
    """A textured pattern that moves sideways, with the frame's number as a barcode along the top."""

    seed: int = 1

    def draw(self, frame_number: int, time_s: float, size: Size) -> Picture:
        """Draw the frame; read_frame_number() finds its number again."""
        picture = np.roll(_texture(self.seed, size), -4 * frame_number, axis=1)
        _draw_barcode(picture, frame_number)
        return picture


@dataclass(frozen=True, slots=True)
class EmptyRoom:
    """A room in which nothing happens but the sensor's mild noise."""

    seed: int = 1
    noise: float = 2.0

    def draw(self, frame_number: int, time_s: float, size: Size) -> Picture:
        """Draw the room with noise of this frame."""
        return _noisy(_room(size), self.noise, (self.seed, frame_number))


@dataclass(frozen=True, slots=True)
class VisitedRoom:
    """A room in which a figure walks in from the left, stands for a while, and leaves to the right."""

    visits: tuple[Visit, ...]
    seed: int = 1
    noise: float = 2.0
    figure_height: float = 0.6

    def draw(self, frame_number: int, time_s: float, size: Size) -> Picture:
        """Draw the room, and the figure where somebody is there."""
        picture = _room(size).copy()
        box = self.figure_at(time_s)
        if box is not None:
            _draw_figure(picture, box, time_s)
        return _noisy(picture, self.noise, (self.seed, frame_number))

    def figure_at(self, time_s: float) -> Box | None:
        """Where the figure is drawn at this time, cut to the picture; None where nobody is there."""
        for visit in self.visits:
            if visit.start_s <= time_s < visit.end_s:
                share = (time_s - visit.start_s) / (visit.end_s - visit.start_s)
                return _figure_box(share, self.figure_height)
        return None


@dataclass(frozen=True, slots=True)
class LampRoom:
    """A room whose lamp is switched at each of these seconds; it is off at the start."""

    switched_at_s: tuple[float, ...]
    seed: int = 1
    noise: float = 2.0

    def draw(self, frame_number: int, time_s: float, size: Size) -> Picture:
        """Draw the room lit or dim."""
        lit = sum(1 for at_s in self.switched_at_s if time_s >= at_s) % 2 == 1
        room = _room(size).astype(np.float32) * (1.35 if lit else 0.75)
        return _noisy(np.clip(room, 0, 255).astype(np.uint8), self.noise, (self.seed, frame_number))


@dataclass(frozen=True, slots=True)
class RainyYard:
    """A yard in the rain: short bright streaks all over the picture, at other places in each frame."""

    seed: int = 1
    drops: int = 60

    def draw(self, frame_number: int, time_s: float, size: Size) -> Picture:
        """Draw the yard with this frame's drops."""
        width, height = size
        picture = _room(size).copy()
        random = np.random.default_rng((self.seed, frame_number))
        length = max(3, height // 18)
        for x, y in zip(random.integers(0, width, self.drops), random.integers(0, height, self.drops), strict=True):
            streak = picture[y : y + length, x : x + max(1, width // 640)]
            streak[:] = np.minimum(streak.astype(np.uint16) + 60, 255).astype(np.uint8)
        return _noisy(picture, 2.0, (self.seed, frame_number, 1))


def read_frame_number(image: NDArray[np.uint8]) -> int | None:
    """The number in a MovingPattern's barcode, from a grey or colour picture of any scale; None where there is none."""
    grey = image.mean(axis=2) if image.ndim == 3 else image.astype(np.float64)
    height, width = grey.shape
    strip = grey[height // (_STRIP_SHARE * 4) : height * 3 // (_STRIP_SHARE * 4)]
    edges = [round(cell * width / _CELLS) for cell in range(_CELLS + 1)]
    margins = [(right - left) // 4 for left, right in pairwise(edges)]
    means = [strip[:, edges[i] + margins[i] : edges[i + 1] - margins[i]].mean() for i in range(_CELLS)]
    bits = [mean > 128 for mean in means]
    if not bits[0] or bits[1]:
        return None
    number = sum(1 << index for index, bit in enumerate(bits[2 : 2 + BARCODE_BITS]) if bit)
    check = sum(1 << index for index, bit in enumerate(bits[2 + BARCODE_BITS :]) if bit)
    return number if check == _checksum(number) else None


def _checksum(number: int) -> int:
    return (number * 7 + (number >> 4) * 3 + (number >> 8) + (number >> 12) * 5 + (number >> 16) + 5) & 0xF


def _draw_barcode(picture: Picture, number: int) -> None:
    height, width = picture.shape[:2]
    word = (number & ((1 << BARCODE_BITS) - 1)) | _checksum(number & ((1 << BARCODE_BITS) - 1)) << BARCODE_BITS
    bits = [True, False, *(bool(word >> index & 1) for index in range(BARCODE_BITS + _CHECK_BITS))]
    for cell, bit in enumerate(bits):
        left, right = round(cell * width / _CELLS), round((cell + 1) * width / _CELLS)
        picture[: height // _STRIP_SHARE, left:right] = 235 if bit else 16


def _texture(seed: int, size: Size) -> Picture:
    width, height = size
    y, x = np.mgrid[0:height, 0:width]
    blocks = ((x * 16 // width) + (y * 9 // height)) % 3
    colours = np.array([[200, 70, 60], [60, 160, 90], [50, 80, 190]], np.uint8)
    grain = np.random.default_rng(seed).integers(0, 40, (height, width, 1), np.uint8)
    return np.asarray(colours[blocks] + grain, np.uint8)


def _room(size: Size) -> Picture:
    width, height = size
    floor = height * 2 // 3
    shade = np.linspace(150, 120, height)[:, None] + np.linspace(-12, 12, width)[None, :]
    picture = np.stack([shade, shade * 0.96, shade * 0.88], axis=2).astype(np.uint8)
    picture[floor:] = (picture[floor:] * np.array([0.72, 0.62, 0.52])).astype(np.uint8)
    picture[height // 8 : height * 4 // 10, width // 10 : width * 3 // 10] = (170, 190, 205)
    picture[height // 5 : floor, width * 8 // 10 : width * 9 // 10] = (92, 70, 50)
    return picture


def _noisy(picture: Picture, sigma: float, seed: tuple[int, ...]) -> Picture:
    noise = np.random.default_rng(seed).normal(0.0, sigma, (*picture.shape[:2], 1))
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


def _figure_box(share: float, height: float) -> Box | None:
    width = height * 0.25
    walk_in, walk_out = min(share / 0.3, 1.0), max((share - 0.7) / 0.3, 0.0)
    centre = 0.5 * walk_in + 0.5 * walk_out
    left, right = max(0.0, centre - width / 2), min(1.0, centre + width / 2)
    return Box(left, 0.92 - height, right - left, height) if right > left else None


def _draw_figure(picture: Picture, box: Box, time_s: float) -> None:
    height, width = picture.shape[:2]
    y, x = np.mgrid[0:height, 0:width]
    full_width = box.height * 0.25
    centre = box.left + full_width / 2 if box.left > 0 else box.left + box.width - full_width / 2
    across = (x / width - centre) / full_width
    down = (y / height - box.top) / box.height
    stride = 0.18 * math.sin(time_s * 6.0)
    head = (across / 0.26) ** 2 + ((down - 0.09) / 0.085) ** 2 < 1
    torso = (abs(across) < 0.36 - 0.1 * down) & (down > 0.17) & (down < 0.55)
    legs_at = np.clip((down - 0.52) / 0.48, 0, 1)
    left_leg = abs(across + 0.13 + stride * legs_at) < 0.11
    right_leg = abs(across - 0.13 - stride * legs_at) < 0.11
    legs = (left_leg | right_leg) & (down >= 0.52) & (down <= 1.0)
    picture[legs] = (38, 42, 66)
    picture[torso] = (150, 32, 38)
    picture[head] = (206, 160, 130)
