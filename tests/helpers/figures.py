"""Layers of a stage that somebody should hear of: people, a car and a dog on their ways, and what hides them.

Each says at which times it can be seen at all, which is what an event is measured against.
"""

import math
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.helpers.scenes import Picture, Visit
from tests.helpers.stage import Moment

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Step:
    """Where a figure's feet (or wheels) are at a time, in shares of the picture; between steps it goes straight."""

    at_s: float
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Walker:
    """A person with a red jacket who walks from step to step, and stands where two steps are at one place."""

    way: tuple[Step, ...]
    height: float = 0.5
    grey: bool = False
    """As an infrared camera shows people: without colour, and bright."""

    def visit(self) -> Visit:
        """From when until when any of it is in the picture."""
        return _visit(self.way, self.height * 0.36 * 9 / 16 / 2)

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Draw the person where they are, if they are there."""
        place = where(self.way, moment.time_s)
        if place is not None:
            (x, y), speed = place
            _person(picture, x, y, self.height, moment.time_s if speed else 0.0, self)
        return picture


@dataclass(frozen=True, slots=True)
class Car:
    """A car seen from its side, that drives from step to step."""

    way: tuple[Step, ...]
    length: float = 0.34
    colour: tuple[int, int, int] = (52, 66, 110)

    def visit(self) -> Visit:
        """From when until when any of it is in the picture."""
        return _visit(self.way, self.length / 2)

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Draw the car where it is, if it is there."""
        place = where(self.way, moment.time_s)
        if place is not None:
            (x, y), speed = place
            _car(picture, x, y, self.length, self.colour, math.copysign(1.0, speed or 1.0), moment.time_s * speed)
        return picture


@dataclass(frozen=True, slots=True)
class Dog:
    """A dog that trots from step to step."""

    way: tuple[Step, ...]
    length: float = 0.16
    colour: tuple[int, int, int] = (66, 44, 30)

    def visit(self) -> Visit:
        """From when until when any of it is in the picture."""
        return _visit(self.way, self.length * 0.6)

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Draw the dog where it is, if it is there."""
        place = where(self.way, moment.time_s)
        if place is not None:
            (x, y), speed = place
            _dog(picture, x, y, self, math.copysign(1.0, speed or 1.0), moment.time_s if speed else 0.0)
        return picture


@dataclass(frozen=True, slots=True)
class Pillar:
    """A pillar in front of everything that was drawn before it."""

    left: float = 0.46
    right: float = 0.56

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Draw it."""
        width = moment.size[0]
        pillar = picture[:, int(self.left * width) : int(self.right * width)]
        pillar[:] = (118, 112, 104)
        pillar[:, : max(1, pillar.shape[1] // 4)] = (146, 140, 130)
        pillar[:: max(4, picture.shape[0] // 12)] = (84, 80, 76)
        return picture


def where(way: tuple[Step, ...], time_s: float) -> tuple[Point, float] | None:
    """The place at a time and the speed sideways in widths a second; None before the way begins and after it ends."""
    for before, after in pairwise(way):
        if before.at_s <= time_s < after.at_s:
            share = (time_s - before.at_s) / (after.at_s - before.at_s)
            x = before.x + share * (after.x - before.x)
            y = before.y + share * (after.y - before.y)
            return (x, y), (after.x - before.x) / (after.at_s - before.at_s)
    return None


def _visit(way: tuple[Step, ...], half: float) -> Visit:
    """Sampled, because steps may lead in and out anywhere."""
    times = np.arange(way[0].at_s, way[-1].at_s, 0.02)
    inside = [time for time in times if (now := where(way, float(time))) and -half < now[0][0] < 1 + half]
    return Visit(float(inside[0]), float(inside[-1]))


def _fill(picture: Picture, points: NDArray[np.float64], colour: tuple[float, ...]) -> None:
    """A filled shape with soft edges; 4 bits of a pixel's fraction."""
    cv2.fillPoly(picture, [np.round(points * 16).astype(np.int32)], colour, cv2.LINE_AA, 4)


def _person(picture: Picture, x: float, y: float, height: float, walked_s: float, who: Walker) -> None:
    rows, columns = picture.shape[:2]
    tall, foot = height * rows, np.array((x * columns, y * rows))
    coat, trousers, skin = (165, 30, 36), (40, 44, 70), (206, 160, 130)
    if who.grey:
        coat, trousers, skin = (150, 150, 150), (105, 105, 105), (205, 205, 205)
    stride = 0.12 * math.sin(walked_s * 6.0)

    def at(across: float, up: float) -> NDArray[np.float64]:
        return np.asarray(foot + np.array((across * tall, -up * tall)), np.float64)

    _shadow(picture, foot, tall)
    for side in (-1, 1):
        hip, knee = at(side * 0.05, 0.50), at(side * (0.05 + 0.5 * stride), 0.26)
        ankle = at(side * (0.055 + stride), 0.0)
        for one, other in ((hip, knee), (knee, ankle)):
            _limb(picture, one, other, 0.085 * tall, trousers)
        hand = at(side * 0.13 - side * stride, 0.46)
        _limb(picture, at(side * 0.105, 0.80), hand, 0.06 * tall, coat)
    _fill(picture, np.array([at(-0.12, 0.83), at(0.12, 0.83), at(0.09, 0.46), at(-0.09, 0.46)]), coat)
    cv2.ellipse(picture, tuple(int(each) for each in at(0.0, 0.92)), (int(0.055 * tall), int(0.075 * tall)), 0, 0, 360,
                skin, -1, cv2.LINE_AA)  # fmt: skip


def _shadow(picture: Picture, foot: NDArray[np.float64], tall: float) -> None:
    """A contact shadow below the feet."""
    left, right = int(foot[0] - 0.14 * tall), int(foot[0] + 0.14 * tall)
    top, bottom = int(foot[1] - 0.02 * tall), int(foot[1] + 0.02 * tall) + 1
    part = picture[max(0, top) : max(0, bottom), max(0, left) : max(0, right)]
    part[:] = (part * 0.65).astype(np.uint8)


def _limb(
    picture: Picture, start: NDArray[np.float64], end: NDArray[np.float64], wide: float, colour: tuple[float, ...]
) -> None:
    one, other = (tuple(int(each) for each in point) for point in (start, end))
    cv2.line(picture, one, other, colour, max(1, int(wide)), cv2.LINE_AA)


def _car(
    picture: Picture, x: float, y: float, length: float, colour: tuple[int, int, int], facing: float, rolled: float
) -> None:
    rows, columns = picture.shape[:2]
    long, ground = length * columns, np.array((x * columns, y * rows))

    def at(across: float, up: float) -> NDArray[np.float64]:
        return np.asarray(ground + np.array((facing * across * long, -up * long)), np.float64)

    body = [
        (-0.5, 0.08),
        (-0.49, 0.22),
        (-0.36, 0.25),
        (-0.24, 0.38),
        (0.10, 0.38),
        (0.26, 0.25),
        (0.47, 0.20),
        (0.5, 0.08),
    ]
    _fill(picture, np.array([at(-0.48, 0.0), at(-0.46, 0.06), at(0.47, 0.06), at(0.49, 0.0)]), (46, 46, 46))
    _fill(picture, np.array([at(*point) for point in body]), colour)
    _fill(picture, np.array([at(-0.33, 0.25), at(-0.22, 0.355), at(-0.08, 0.355), at(-0.08, 0.25)]), (150, 176, 190))
    _fill(picture, np.array([at(-0.05, 0.25), at(-0.05, 0.355), at(0.09, 0.355), at(0.22, 0.25)]), (150, 176, 190))
    _fill(picture, np.array([at(0.44, 0.16), at(0.44, 0.20), at(0.49, 0.18), at(0.49, 0.15)]), (240, 235, 200))
    for wheel in (-0.30, 0.30):
        centre = tuple(int(each) for each in at(wheel, 0.07))
        cv2.circle(picture, centre, max(2, int(0.085 * long)), (24, 24, 26), -1, cv2.LINE_AA)
        cv2.circle(picture, centre, max(1, int(0.045 * long)), (150, 150, 154), -1, cv2.LINE_AA)
        spoke = at(wheel + 0.04 * math.cos(rolled * 40), 0.07 + 0.04 * math.sin(rolled * 40))
        cv2.line(picture, centre, tuple(int(each) for each in spoke), (60, 60, 60), 1, cv2.LINE_AA)


def _dog(picture: Picture, x: float, y: float, dog: Dog, facing: float, trotted_s: float) -> None:
    rows, columns = picture.shape[:2]
    long, ground = dog.length * columns, np.array((x * columns, y * rows))
    dark = tuple(int(part * 0.7) for part in dog.colour)

    def at(across: float, up: float) -> NDArray[np.float64]:
        return np.asarray(ground + np.array((facing * across * long, -up * long)), np.float64)

    for number, hip in enumerate((-0.28, -0.22, 0.20, 0.26)):
        swing = 0.10 * math.sin(trotted_s * 10 + number * 2.2)
        knee, paw = at(hip + 0.5 * swing, 0.20), at(hip + swing, 0.0)
        for one, other in ((at(hip, 0.38), knee), (knee, paw)):
            _limb(picture, one, other, 0.075 * long, dark if number % 2 else dog.colour)
    trunk = [(-0.36, 0.52), (-0.30, 0.34), (0.0, 0.32), (0.30, 0.30), (0.36, 0.44), (0.34, 0.56), (0.0, 0.55)]
    _fill(picture, np.array([at(*point) for point in trunk]), dog.colour)
    _fill(picture, np.array([at(0.26, 0.50), at(0.36, 0.72), at(0.46, 0.66), at(0.36, 0.42)]), dog.colour)
    _fill(
        picture,
        np.array([at(0.34, 0.66), at(0.38, 0.80), at(0.50, 0.78), at(0.62, 0.68), at(0.60, 0.62), at(0.44, 0.60)]),
        dog.colour,
    )
    _fill(picture, np.array([at(0.35, 0.78), at(0.32, 0.62), at(0.40, 0.68)]), dark)
    wag = 0.05 * math.sin(trotted_s * 12)
    _limb(picture, at(-0.34, 0.50), at(-0.54, 0.68 + wag), 0.05 * long, dog.colour)
