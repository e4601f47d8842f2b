"""A stage for drawn footage: a textured place, what happens on it in layers, the sensor's noise; footage.py encodes it.

The same frame of the same stage is the same picture everywhere. Layers live in weather.py and figures.py.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.helpers.scenes import Picture, Size

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Moment:
    """Which frame is drawn."""

    number: int
    time_s: float
    size: Size


class Layer(Protocol):
    """Something that changes the picture so far: weather, a figure, a lamp, the lens."""

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """The picture with it; may write into `picture` and return it."""
        ...


class Place(Protocol):
    """An empty scene."""

    def picture(self, size: Size) -> Picture:
        """The scene in RGB; belongs to the caller."""
        ...


@dataclass(frozen=True, slots=True)
class Stage:
    """A place with layers, drawn one after the other, and noise of the sensor on top."""

    place: Place
    layers: tuple[Layer, ...] = ()
    noise: float = 2.5
    seed: int = 1

    def draw(self, frame_number: int, time_s: float, size: Size) -> Picture:
        """Draw the frame of this number and time."""
        moment = Moment(frame_number, time_s, size)
        picture = self.place.picture(size)
        for layer in self.layers:
            picture = layer.apply(picture, moment)
        return with_noise(picture, self.noise, self.seed, frame_number)


@dataclass(frozen=True, slots=True)
class Yard:
    """A yard by day: a house with windows, a path, grass, a hedge, and sky above."""

    seed: int = 1
    light: float = 1.0

    def picture(self, size: Size) -> Picture:
        """A fresh copy of the yard."""
        return _yard(self.seed, size, self.light).copy()


@dataclass(frozen=True, slots=True)
class NightYard:
    """The yard at night as an infrared camera sees it: grey, bright in the middle and dark at the sides."""

    seed: int = 1

    def picture(self, size: Size) -> Picture:
        """A fresh copy of the yard."""
        return _night(self.seed, size).copy()


@dataclass(frozen=True, slots=True)
class Room:
    """A room: walls with pictures, a window, a door, a shelf, and a wooden floor."""

    seed: int = 1

    def picture(self, size: Size) -> Picture:
        """A fresh copy of the room."""
        return _room(self.seed, size).copy()


def texture(seed: int, size: Size, grains: tuple[tuple[int, float], ...]) -> Floats:
    """Noise of several sizes: for each (pixels of a grain at a width of 640, strength) one sheet, summed up."""
    width, height = size
    sheet = np.zeros((height, width), np.float32)
    for number, (grain, strength) in enumerate(grains):
        coarse = (max(2, 640 // grain + 1), max(2, 360 // grain + 1))
        random = np.random.default_rng((seed, number))
        values = random.normal(0.0, strength, (coarse[1], coarse[0])).astype(np.float32)
        sheet += np.asarray(cv2.resize(values, size, interpolation=cv2.INTER_CUBIC), np.float32)
    return sheet


def with_noise(picture: Picture, sigma: float, seed: int, frame_number: int) -> Picture:
    """The picture with the noise of a sensor, the same on all three colours, as brightness noise mostly is."""
    if sigma <= 0:
        return picture
    height, width = picture.shape[:2]
    sheet = _noise_sheet(sigma, seed, (width, height))
    random = np.random.default_rng((seed, frame_number))
    top, left = int(random.integers(0, height)), int(random.integers(0, width))
    return np.asarray(cv2.add(picture, sheet[top : top + height, left : left + width], dtype=cv2.CV_8U), np.uint8)


def spread(seed: int, every_s: float, until_s: float, lasts_s: float) -> Iterator[tuple[int, float]]:
    """Numbered moments at which something that lasts `lasts_s` begins, about every `every_s`, the same each time."""
    for number in range(int(until_s / every_s) + 1):
        random = np.random.default_rng((seed, number, 77))
        yield number, number * every_s + float(random.uniform(0, max(0.0, every_s - lasts_s)))


@lru_cache(maxsize=4)
def _noise_sheet(sigma: float, seed: int, size: Size) -> NDArray[np.int16]:
    width, height = size
    sheet = np.random.default_rng((seed, 5)).normal(0.0, sigma, (2 * height, 2 * width))
    return np.repeat(np.round(sheet)[:, :, None], 3, axis=2).astype(np.int16)


@lru_cache(maxsize=4)
def _yard(seed: int, size: Size, light: float) -> Picture:
    width, height = size
    picture = np.zeros((height, width, 3), np.float32)
    horizon, ground = int(0.30 * height), int(0.48 * height)
    picture[:horizon] = (176, 196, 214)
    picture[:horizon] += texture(seed + 1, size, ((160, 9.0),))[:horizon, :, None]
    picture[horizon:ground] = (64, 84, 50)
    picture[horizon:ground] += texture(seed + 2, size, ((14, 16.0), (6, 14.0)))[horizon:ground, :, None]
    picture[ground:] = (104, 124, 72)
    picture[ground:] += texture(seed + 3, size, ((40, 9.0), (9, 9.0), (4, 7.0)))[ground:, :, None]
    path = np.array([[0.42, 0.48], [0.52, 0.48], [0.80, 1.0], [0.38, 1.0]]) * (width, height)
    mask = cv2.fillPoly(np.zeros((height, width), np.uint8), [path.astype(np.int32)], 1).astype(bool)
    stones = texture(seed + 4, size, ((20, 11.0), (5, 6.0)))
    picture[mask] = np.array((160, 152, 140), np.float32) + stones[mask][:, None]
    _house(picture, seed)
    return np.asarray(np.clip(picture * light, 0, 255), np.uint8)


def _house(picture: Floats, seed: int) -> None:
    height, width = picture.shape[:2]
    wall = picture[int(0.08 * height) : int(0.52 * height), int(0.58 * width) : int(0.98 * width)]
    rows, columns = wall.shape[:2]
    wall[:] = (172, 140, 120)
    wall += texture(seed + 6, (columns, rows), ((24, 5.0), (6, 4.0)))[:, :, None]
    wall[:: max(3, rows // 16)] -= 18
    wall[: rows // 9] = (96, 62, 52)
    for left in (0.12, 0.66):
        window = wall[int(0.28 * rows) : int(0.66 * rows), int(left * columns) : int((left + 0.2) * columns)]
        window[:] = (62, 76, 92)
        window[:: max(2, window.shape[0] // 2)] = (225, 225, 220)
        window[:, :: max(2, window.shape[1] // 2)] = (225, 225, 220)
    wall[int(0.40 * rows) :, int(0.42 * columns) : int(0.56 * columns)] = (70, 44, 34)


@lru_cache(maxsize=4)
def _night(seed: int, size: Size) -> Picture:
    width, height = size
    grey = cv2.cvtColor(_yard(seed, size, 1.0), cv2.COLOR_RGB2GRAY).astype(np.float32)
    y, x = np.mgrid[0:height, 0:width]
    away = ((x / width - 0.5) / 0.55) ** 2 + ((y / height - 0.62) / 0.6) ** 2
    lit = grey * (0.10 + 0.62 * np.exp(-away)) + 8
    return np.asarray(np.repeat(np.clip(lit, 0, 255).astype(np.uint8)[:, :, None], 3, axis=2), np.uint8)


@lru_cache(maxsize=4)
def _room(seed: int, size: Size) -> Picture:
    width, height = size
    picture = np.zeros((height, width, 3), np.float32)
    floor = int(0.66 * height)
    picture[:floor] = (168, 160, 148)
    picture[:floor] += texture(seed + 1, size, ((90, 6.0), (5, 2.0)))[:floor, :, None]
    picture[:floor] += np.linspace(-18, 14, width, dtype=np.float32)[None, :, None]
    picture[floor:] = (126, 96, 70)
    picture[floor:] += texture(seed + 2, size, ((30, 7.0), (6, 5.0)))[floor:, :, None]
    picture[floor :: max(3, height // 24)] -= 20

    def part(left: float, top: float, right: float, bottom: float) -> Floats:
        rows = slice(int(top * height), int(bottom * height))
        return picture[rows, int(left * width) : int(right * width)]

    part(0.06, 0.12, 0.26, 0.42)[:] = (188, 204, 218)
    part(0.155, 0.12, 0.165, 0.42)[:] = (235, 235, 230)
    part(0.34, 0.16, 0.46, 0.34)[:] = (86, 110, 96)
    part(0.36, 0.18, 0.44, 0.32)[:] += texture(seed + 3, part(0.36, 0.18, 0.44, 0.32).shape[1::-1], ((60, 40.0),))[
        :, :, None
    ]
    part(0.54, 0.22, 0.60, 0.30)[:] = (120, 70, 52)
    part(0.80, 0.18, 0.92, 0.70)[:] = (98, 74, 54)
    part(0.81, 0.20, 0.91, 0.68)[:] += 12
    shelf = part(0.02, 0.50, 0.20, 0.80)
    shelf[:] = (84, 66, 50)
    shelf[:: max(3, shelf.shape[0] // 4)] = (140, 116, 90)
    shelf[:] += texture(seed + 5, shelf.shape[1::-1], ((24, 22.0),))[:, :, None]
    return np.asarray(np.clip(picture, 0, 255), np.uint8)
