"""Layers of a stage that tamper with its camera from a time on; tests of tamper draw with them."""

from dataclasses import dataclass

import cv2
import numpy as np

from tests.helpers.scenes import Picture
from tests.helpers.stage import Moment, Stage, Yard


@dataclass(frozen=True, slots=True)
class Covered:
    """A bag over the camera, for a while."""

    from_s: float = 15.0
    until_s: float = 1e9

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Darkness, with a little light through the cloth."""
        return np.full_like(picture, 14) if self.from_s <= moment.time_s < self.until_s else picture


@dataclass(frozen=True, slots=True)
class Painted:
    """Paint on the lens."""

    from_s: float = 15.0

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """A bright veil through which nothing is seen."""
        if moment.time_s < self.from_s:
            return picture
        width, height = moment.size
        shade = np.linspace(150, 190, width, dtype=np.float32)[None, :] + np.linspace(0, 15, height)[:, None]
        return np.repeat(shade[:, :, None], 3, axis=2).astype(np.uint8)


@dataclass(frozen=True, slots=True)
class Defocused:
    """A lens out of focus."""

    from_s: float = 15.0

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Everything soft."""
        if moment.time_s < self.from_s:
            return picture
        return np.asarray(cv2.GaussianBlur(picture, (0, 0), moment.size[0] / 40), np.uint8)


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """A camera that was turned to a fence."""

    from_s: float = 15.0

    def apply(self, picture: Picture, moment: Moment) -> Picture:
        """Another view, with detail of its own."""
        if moment.time_s < self.from_s:
            return picture
        other = Yard(seed=9).picture(moment.size)[::-1]
        width = moment.size[0]
        other[:, :: max(4, width // 12)] = 40
        return np.ascontiguousarray(other)


@dataclass(frozen=True, slots=True)
class Repeated:
    """A stage whose frames repeat from a time on: one frame for ever is frozen, many are a loop."""

    stage: Stage
    from_s: float = 15.0
    frames: int = 1
    fps: int = 10

    def draw(self, frame_number: int, time_s: float, size: tuple[int, int]) -> Picture:
        """Draw the frame, or the one that is shown again in its place."""
        first = round(self.from_s * self.fps)
        number = frame_number if frame_number < first else first - self.frames + (frame_number - first) % self.frames
        return self.stage.draw(number, number / self.fps, size)
