"""A clip whose picture flashes with its beep, and how far apart both are in a file; tests and the benchmark call it."""

from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
from av.audio.resampler import AudioResampler

from tests.helpers.footage import make_clip
from tests.helpers.scenes import Picture, Size

FLASH_S = 0.05


@dataclass(frozen=True)
class FlashEachSecond:
    """Dark, and white for the first twentieth of each second, when make_clip's tone is loud."""

    def draw(self, frame_number: int, time_s: float, size: Size) -> Picture:
        """One picture."""
        bright = time_s % 1.0 < FLASH_S - 1e-6
        return np.full((size[1], size[0], 3), 235 if bright else 20, np.uint8)


def make_lips_clip(path: Path, seconds: float = 4.0) -> Path:
    """Sound in a form without a start of its own: the suffix should be .mov."""
    return make_clip(path, seconds=seconds, fps=20, gop_frames=20, audio="pcm_alaw", scene=FlashEachSecond())


def apart_ms(path: Path) -> list[float]:
    """For each flash, by how much its beep comes later, in ms, as a player shows them.

    A flash behind the end of the sound is left out: the end of a recording may cut its beep off.
    """
    flashes, (beeps, end_s) = _flashes_s(path), _beeps_s(path)
    heard = [flash for flash in flashes if flash + 2 * FLASH_S < end_s]
    return [1000 * min((beep - flash for beep in beeps), key=abs, default=1e6) for flash in heard]


def _flashes_s(path: Path) -> list[float]:
    found, was_bright = list[float](), True  # a file may begin in the middle of a flash
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            bright = float(frame.to_ndarray(format="gray").mean()) > 128
            if bright and not was_bright and frame.time is not None:
                found.append(frame.time)
            was_bright = bright
    return found


def _beeps_s(path: Path) -> tuple[list[float], float]:
    """When beeps begin, and when the sound ends."""
    found, quiet_until, end_s = list[float](), 0.0, 0.0
    resampler = AudioResampler(format="fltp", layout="mono")
    with av.open(str(path)) as container:
        for frame in container.decode(audio=0):
            assert frame.time is not None
            end_s = frame.time + frame.samples / frame.sample_rate
            for even in resampler.resample(frame):
                loud = np.flatnonzero(np.abs(even.to_ndarray()[0]) > 0.3)
                for index in loud:
                    at_s = frame.time + index / frame.sample_rate
                    if at_s >= quiet_until:
                        found.append(float(at_s))
                    quiet_until = at_s + 0.5
    return found, end_s
