"""A scene that the program draws itself: a garden wall, past which a figure walks now and then; the demo uses it."""

from collections.abc import Iterator

import av
import numpy as np
from numpy.typing import NDArray

from app.core.clock import Clock, Stop
from app.domain.media import TICKS_PER_S, Packet, StreamFormat
from app.ingest.encoded_source import LiveEncoder

WIDTH, HEIGHT, FPS = 640, 360, 10
PERIOD_S = 20.0
WALK_FROM_S, WALK_UNTIL_S = 4.0, 12.0

Picture = NDArray[np.uint8]


class DrawnSource:
    """Endless, at 10 pictures a second, encoded as H.264. Threads: one."""

    def __init__(self, clock: Clock, stop: Stop) -> None:
        self._clock = clock
        self._stop = stop
        self._encoder = LiveEncoder(WIDTH, HEIGHT, FPS, clock)

    def open(self) -> StreamFormat:
        """Nothing has to be connected."""
        return self._encoder.format()

    def packets(self) -> Iterator[Packet | StreamFormat]:
        """Pictures at their time, until the stop."""
        began_s, number, wall = self._clock.monotonic_s(), 0, background()
        while not self._stop.wait(max(0.0, began_s + number / FPS - self._clock.monotonic_s())):
            picture = draw_scene(number / FPS, wall, np.random.default_rng(number))
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24").reformat(format="yuv420p")
            yield from self._encoder.encode(frame, number * TICKS_PER_S // FPS)
            number += 1

    def close(self) -> None:
        """Nothing has to be given back."""


def background() -> Picture:
    """Sky, a brick wall and a path, always the same."""
    picture = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    picture[:] = (150, 175, 200)
    bricks = ((rows // 14 + (columns + 14 * (rows // 14 % 2)) // 28) % 3).astype(np.uint8)
    wall = (rows > 110) & (rows <= 290)
    picture[wall] = np.stack([120 + 12 * bricks, 78 + 8 * bricks, 62 + 6 * bricks], axis=-1)[wall]
    picture[rows > 290] = (112, 118, 104)
    return picture


def draw_scene(time_s: float, wall: Picture, random: np.random.Generator) -> Picture:
    """The scene at `time_s`, with a sensor's mild noise."""
    picture = wall.astype(np.int16)
    within_s = time_s % PERIOD_S
    if WALK_FROM_S <= within_s < WALK_UNTIL_S:
        share = (within_s - WALK_FROM_S) / (WALK_UNTIL_S - WALK_FROM_S)
        _draw_figure(picture, round(-40 + share * (WIDTH + 80)), time_s)
    picture += random.integers(-3, 4, (HEIGHT, WIDTH, 1), dtype=np.int16)
    return picture.clip(0, 255).astype(np.uint8)


def _draw_figure(picture: NDArray[np.int16], x: int, time_s: float) -> None:
    """Head, a red coat that stands out from the wall, and two legs that swing."""
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    swing = round(14 * np.sin(time_s * 6.0))
    picture[(columns - x) ** 2 + (rows - 128) ** 2 < 17**2] = (228, 188, 160)
    picture[(abs(columns - x) < 26) & (rows >= 146) & (rows < 236)] = (150, 32, 38)
    for side in (-1, 1):
        leg = x + side * 12 + side * swing * (rows - 236) // 80
        picture[(abs(columns - leg) < 9) & (rows >= 236) & (rows < 322)] = (40, 46, 92)
