"""Layers of a stage in which nobody comes: rain, trees, lamps, clouds, insects, a shaking or ageing lens.

Times and sizes are those of real cameras as far as known: a gust lasts seconds, an insect at the lens is large, soft
and bright, a lamp lights a part of the picture, a cloud's shadow has a soft edge.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.helpers.scenes import Picture, Size
from tests.helpers.stage import Floats, Moment, spread, texture

LONG_S = 660.0


@dataclass(frozen=True, slots=True)
class Rain:
    """Streaks of falling drops, more in a squall, and splashes on the ground."""

    drops: int = 140
    brightness: float = 55.0
    seed: int = 1

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Draw this frame's drops, blended with what lies behind them."""
        width, height = moment.size
        random = np.random.default_rng((self.seed, moment.number, 1))
        squall = 0.5 + 0.5 * math.sin(moment.time_s / 11.0) * math.sin(moment.time_s / 3.7)
        count = int(self.drops * (0.4 + squall))
        veil = np.zeros((height, width), np.uint8)
        length, slant = height // 14, height // 60
        starts = zip(random.integers(0, width, count), random.integers(-length, height, count), strict=True)
        for x, y in starts:
            near = float(random.uniform(0.5, 1.6))
            end = (int(x - slant * near), int(y + length * near))
            thick = max(1, round(near * width / 640))
            cv2.line(veil, (int(x), int(y)), end, int(self.brightness * min(1.0, near)), thick)
        for x, y in zip(
            random.integers(0, width, count // 2), random.integers(int(0.5 * height), height, count // 2), strict=True
        ):
            cv2.circle(veil, (int(x), int(y)), max(1, width // 320), int(0.8 * self.brightness), -1)
        return np.asarray(cv2.add(picture, cv2.merge((veil, veil, veil))), np.uint8)


@dataclass(frozen=True, slots=True)
class SwayingTree:
    """The crown of a tree in gusty wind, its shade on the grass, and single leaves that fly through the picture."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.42
    bottom: float = 0.52
    sway: float = 0.016
    """The farthest that a twig moves, in shares of the picture's width."""
    seed: int = 1

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Draw crown, shade and leaves as the wind has them at this moment."""
        width, height = moment.size
        wind = 0.25 + 0.75 * max(0.0, math.sin(moment.time_s / 5.3) * math.sin(moment.time_s / 17.0 + 1.0))
        box = (int(self.left * width), int(self.top * height), int(self.right * width), int(self.bottom * height))
        part = picture[box[1] : box[3], box[0] : box[2]]
        crown, cover = _crown(self.seed, (part.shape[1], part.shape[0]))
        across, down = _swayed(self.seed, (part.shape[1], part.shape[0]), moment.time_s, wind * self.sway * width)
        leaves = cv2.remap(crown, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        share = cv2.remap(cover, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)[:, :, None]
        part[:] = (part * (1 - share) + leaves * share).astype(np.uint8)
        self._shade(picture, moment, wind)
        self._flying_leaves(picture, moment)
        return picture

    def _shade(self, picture: Picture, moment: Moment, wind: float) -> None:
        width, height = moment.size
        part = picture[int(0.55 * height) : int(0.85 * height), : int(0.4 * width)]
        size = (part.shape[1], part.shape[0])
        _, cover = _crown(self.seed + 50, size)
        across, down = _swayed(self.seed + 9, size, moment.time_s, wind * self.sway * width)
        share = cv2.remap(cover, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
        part[:] = (part * (1 - 0.35 * cv2.GaussianBlur(share, (0, 0), width / 160))[:, :, None]).astype(np.uint8)

    def _flying_leaves(self, picture: Picture, moment: Moment) -> None:
        width, height = moment.size
        for number, start_s in spread(self.seed, 7.0, LONG_S, 3.0):
            share = (moment.time_s - start_s) / 3.0
            if not 0 <= share < 1:
                continue
            random = np.random.default_rng((self.seed, number, 8))
            x = float(random.uniform(0.0, 0.6)) + share * float(random.uniform(0.1, 0.6))
            y = float(random.uniform(-0.1, 0.4)) + 0.7 * share + 0.03 * math.sin(moment.time_s * 5)
            size = float(random.uniform(0.003, 0.009)) * width
            turn = math.degrees(moment.time_s * 6 + number)
            axes = (max(1, round(size)), max(1, round(size * abs(math.sin(moment.time_s * 4 + number)))))
            cv2.ellipse(picture, (int(x * width), int(y * height)), axes, turn, 0, 360, (150, 120, 40), -1)


@dataclass(frozen=True, slots=True)
class MainsFlicker:
    """Bands of a lamp on 50 Hz that a rolling shutter at 10 frames a second sees, drifting slowly."""

    depth: float = 0.09
    bands: float = 1.3
    beat_s: float = 1.9

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Brighten and darken each row by the lamp's phase."""
        rows = np.arange(picture.shape[0], dtype=np.float32) / picture.shape[0]
        phase = 2 * math.pi * (rows * self.bands + moment.time_s / self.beat_s)
        gain = (1.0 + self.depth * np.sin(phase)).astype(np.float32)
        return np.asarray(np.clip(picture * gain[:, None, None], 0, 255).astype(np.uint8), np.uint8)


@dataclass(frozen=True, slots=True)
class Television:
    """A screen that shows one picture after another, and its light on the wall around it."""

    left: float = 0.60
    top: float = 0.36
    width: float = 0.13
    height: float = 0.15
    cut_s: float = 2.2
    glow: float = 0.35
    seed: int = 1

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Draw this moment's picture on the screen, and its glow."""
        width, height = moment.size
        cut = int(moment.time_s / self.cut_s)
        random = np.random.default_rng((self.seed, cut))
        bright = float(random.uniform(0.1, 1.0)) * (1 + 0.12 * math.sin(moment.time_s * 7))
        lit = 1.0 + self.glow * bright * _spot(moment.size, self.left + self.width / 2, self.top + self.height / 2, 0.3)
        picture = np.clip(picture * lit[:, :, None], 0, 255).astype(np.uint8)
        rows = slice(int(self.top * height), int((self.top + self.height) * height))
        screen = picture[rows, int(self.left * width) : int((self.left + self.width) * width)]
        across = max(2, screen.shape[1])
        shown = np.roll(
            _programme(self.seed + cut % 23, (across, screen.shape[0])), int(moment.time_s * 25) % across, 1
        )
        screen[:] = np.clip(shown * bright, 0, 255).astype(np.uint8)
        return picture


@dataclass(frozen=True, slots=True)
class Lamp:
    """A lamp that lights its part of the picture, and now and then the whole; switched every so many seconds."""

    x: float = 0.3
    y: float = 0.25
    reach: float = 0.35
    strength: float = 0.9
    every_s: float = 17.0
    ceiling_every_s: float = 41.0

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Light the picture as the lamps are."""
        gain = np.full(picture.shape[:2], 0.62, np.float32)
        if int(moment.time_s / self.every_s) % 2:
            gain += self.strength * _spot(moment.size, self.x, self.y, self.reach)
        if int(moment.time_s / self.ceiling_every_s) % 2:
            gain += 0.45
        return np.asarray(np.clip(picture * gain[:, :, None], 0, 255).astype(np.uint8), np.uint8)


@dataclass(frozen=True, slots=True)
class InfraredSwitch:
    """A camera between day and night: colour, a dark second, then grey under its own lamp, and back."""

    every_s: float = 45.0
    first_s: float = 8.0

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """The picture by day or by infrared, or while the exposure adapts."""
        since_s = moment.time_s - self.first_s
        phase, into_s = int(since_s // self.every_s), since_s % self.every_s
        night = since_s >= 0 and phase % 2 == 0
        adapting = max(0.0, 1.0 - into_s / 1.2) if since_s >= 0 else 0.0
        if night:
            grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY).astype(np.float32)
            lit = grey * (0.12 + 0.75 * _spot(moment.size, 0.5, 0.6, 0.55)) * (1 + 1.6 * adapting)
            return np.asarray(np.repeat(np.clip(lit, 0, 255).astype(np.uint8)[:, :, None], 3, axis=2), np.uint8)
        return np.asarray(np.clip(picture * (1.0 - 0.75 * adapting), 0, 255).astype(np.uint8), np.uint8)


@dataclass(frozen=True, slots=True)
class BurnedInClock:
    """The camera's name and a clock with seconds, drawn into the picture."""

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Draw date, time and name in white on black edges."""
        width, height = moment.size
        seconds = int(moment.time_s) + 86_340  # a minute before midnight, so that the date changes too
        day, clock = 24 + seconds // 86_400, seconds % 86_400
        text = f"2025-05-{day} {clock // 3600:02}:{clock // 60 % 60:02}:{clock % 60:02}"
        for words, place in ((text, (width // 50, height // 12)), ("GARDEN", (int(0.8 * width), int(0.96 * height)))):
            scale = width / 900
            for colour, thick in (((0, 0, 0), 3), ((250, 250, 250), 1)):
                cv2.putText(picture, words, place, cv2.FONT_HERSHEY_SIMPLEX, scale, colour, thick, cv2.LINE_AA)
        return picture


@dataclass(frozen=True, slots=True)
class CloudShadows:
    """Shadows of clouds that move across, and full sun between them.

    The sun is half a degree wide, so that the edge of such a shadow is metres wide on the ground.
    """

    darkest: float = 0.4
    speed: float = 0.05
    """In picture widths a second."""
    seed: int = 1

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Darken what lies in the shade of this moment."""
        sky = _clouds(self.seed, self.darkest)
        across = (moment.time_s * self.speed * 160) % (sky.shape[1] - 161)
        left = int(across)
        window = sky[:, left : left + 161]
        now = window[:, :160] * (1 - (across - left)) + window[:, 1:] * (across - left)
        gain = cv2.resize(now, moment.size, interpolation=cv2.INTER_LINEAR)
        return np.asarray(np.clip(picture * gain[:, :, None], 0, 255).astype(np.uint8), np.uint8)


@dataclass(frozen=True, slots=True)
class Insects:
    """Moths at the lens: soft, bright, large, gone within a second or two; and a spider that stays for a while."""

    every_s: float = 6.0
    spider: bool = True
    seed: int = 1

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Draw whoever is at the lens."""
        width, height = moment.size
        veil = np.zeros((90, 160), np.float32)
        for number, start_s in spread(self.seed, self.every_s, LONG_S, 1.6):
            random = np.random.default_rng((self.seed, number, 3))
            lasts_s = float(random.uniform(0.4, 1.6))
            share = (moment.time_s - start_s) / lasts_s
            if 0 <= share < 1:
                self._moth(veil, random, share)
        if self.spider:
            self._spider(veil, moment.time_s)
        grown = cv2.resize(veil, (width, height), interpolation=cv2.INTER_LINEAR)[:, :, None]
        return np.asarray(np.clip(picture * (1 - 0.7 * grown) + 225.0 * grown, 0, 255).astype(np.uint8), np.uint8)

    def _moth(self, veil: Floats, random: np.random.Generator, share: float) -> None:
        angle, size = float(random.uniform(0, 2 * math.pi)), float(random.uniform(3, 9))
        middle = random.uniform(0.3, 0.7, 2)
        way = (share - 0.5) * 1.4
        curl = 0.12 * math.sin(share * 9 + angle)
        x = middle[0] + way * math.cos(angle) - curl * math.sin(angle)
        y = middle[1] + way * math.sin(angle) + curl * math.cos(angle)
        blob = np.zeros_like(veil)
        cv2.ellipse(
            blob, (int(x * 160), int(y * 90)), (int(2.2 * size), int(size)), math.degrees(angle), 0, 360, 0.8, -1
        )
        np.maximum(veil, cv2.GaussianBlur(blob, (0, 0), size * 0.6), out=veil)

    def _spider(self, veil: Floats, time_s: float) -> None:
        stays_s, every_s = 25.0, 70.0
        into_s = time_s % every_s
        if into_s > stays_s:
            return
        x = 0.2 + 0.6 * into_s / stays_s + 0.05 * math.sin(into_s * 1.7)
        y = 0.5 + 0.28 * math.sin(into_s * 0.6)
        blob = np.zeros_like(veil)
        cv2.circle(blob, (int(x * 160), int(y * 90)), 6, 0.75, -1)
        for leg in range(8):
            angle = leg * math.pi / 4 + 0.35 * math.sin(into_s * 5 + leg)
            end = (int(x * 160 + 16 * math.cos(angle)), int(y * 90 + 16 * math.sin(angle)))
            cv2.line(blob, (int(x * 160), int(y * 90)), end, 0.55, 2)
        np.maximum(veil, cv2.GaussianBlur(blob, (0, 0), 3.2), out=veil)


@dataclass(frozen=True, slots=True)
class ShakingCamera:
    """A camera on a pole in the wind: quick small swings in gusts, and a slow drift of the whole view."""

    swing: float = 0.006
    """The farthest that the picture moves, in shares of its width."""
    drift: float = 0.012
    seed: int = 1

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Move and turn the view a little."""
        width, height = moment.size
        t = moment.time_s + self.seed
        gust = 0.2 + 0.8 * max(0.0, math.sin(t / 4.1) * math.sin(t / 13.0))
        across = gust * self.swing * (math.sin(t * 9.1) + 0.5 * math.sin(t * 15.7)) + self.drift * math.sin(t / 60)
        down = gust * self.swing * 0.7 * (math.sin(t * 7.3) + 0.5 * math.sin(t * 13.1)) + self.drift * math.sin(t / 80)
        turn = gust * 0.15 * math.sin(t * 5.9)
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), turn, 1.0)
        matrix[:, 2] += np.array((across * width, down * width))
        return np.asarray(
            cv2.warpAffine(picture, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT),
            np.uint8,
        )


@dataclass(frozen=True, slots=True)
class AutomaticExposure:
    """A camera whose exposure hunts: the whole picture breathes."""

    depth: float = 0.15
    period_s: float = 7.0

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Brighten or darken all of it."""
        gain = 1.0 + self.depth * math.sin(2 * math.pi * moment.time_s / self.period_s)
        return np.asarray(cv2.convertScaleAbs(picture, alpha=gain), np.uint8)


def _spot(size: Size, x: float, y: float, reach: float) -> Floats:
    return _spot_of(size, round(x, 3), round(y, 3), round(reach, 3))


@lru_cache(maxsize=8)
def _spot_of(size: Size, x: float, y: float, reach: float) -> Floats:
    width, height = size
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    away = ((columns / width - x) / reach) ** 2 + ((rows / height - y) * height / width / reach) ** 2
    return np.asarray(np.exp(-away), np.float32)


@lru_cache(maxsize=32)
def _programme(seed: int, size: Size) -> Floats:
    sheets = [128 + texture(seed * 3 + colour, (size[0], size[1]), ((160, 70.0),)) for colour in range(3)]
    return np.stack(sheets, axis=2)


@lru_cache(maxsize=4)
def _clouds(seed: int, darkest: float) -> Floats:
    random = np.random.default_rng((seed, 4))
    coarse = random.normal(0.0, 1.0, (4, 120)).astype(np.float32)
    sky = cv2.resize(coarse, (160 * 20, 90), interpolation=cv2.INTER_CUBIC)
    shade = 1 / (1 + np.exp(-2.2 * sky))
    return np.asarray(1.0 - (1.0 - darkest) * shade, np.float32)


@lru_cache(maxsize=4)
def _crown(seed: int, size: Size) -> tuple[NDArray[np.float32], Floats]:
    width, height = size
    clutter = texture(seed + 20, size, ((30, 22.0), (10, 22.0), (5, 16.0)))
    colour = np.array((58, 84, 40), np.float32) + clutter[:, :, None] * np.array((0.9, 1.0, 0.6), np.float32)
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    away = ((columns / width - 0.4) / 0.5) ** 2 + ((rows / height - 0.4) / 0.5) ** 2
    edge = texture(seed + 21, size, ((40, 0.25), (12, 0.2)))
    return np.clip(colour, 0, 255).astype(np.float32), np.clip((1.0 - away + edge) * 6, 0, 1).astype(np.float32)


@lru_cache(maxsize=8)
def _phases(seed: int, size: Size) -> tuple[Floats, Floats, Floats, Floats]:
    width, height = size
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    phase = texture(seed + 30, size, ((80, 1.6),))
    loose = np.clip(0.5 + texture(seed + 31, size, ((60, 0.4),)), 0.1, 1.2)
    return columns, rows, phase, loose


def _swayed(seed: int, size: Size, time_s: float, reach: float) -> tuple[Floats, Floats]:
    columns, rows, phase, loose = _phases(seed, size)
    swing = np.sin(time_s * 4.2 + phase) * 0.7 + np.sin(time_s * 7.9 + 2 * phase) * 0.3
    across = columns + np.float32(reach) * loose * swing
    down = rows + np.float32(0.5 * reach) * loose * np.cos(time_s * 3.1 + phase)
    return across.astype(np.float32), down.astype(np.float32)
