"""Lays decoded sound out as one unbroken track: silence where it is missing, nothing twice; the encoder calls it."""

from collections.abc import Iterator

import av
import numpy as np
from av.audio.fifo import AudioFifo
from av.audio.resampler import AudioResampler

from app.domain.media import TICKS_PER_S

RATE_HZ = 48_000
FRAME_SAMPLES = 1_024
_TOLERANCE = RATE_HZ // 25
"""Less than 40 ms of difference is not put right: a cut would be heard, the difference is not."""


class SoundTrack:
    """Takes frames with their times and gives frames of AAC's length that follow one another. Threads: one."""

    def __init__(self) -> None:
        self._resampler = AudioResampler(format="fltp", layout="stereo", rate=RATE_HZ)
        self._fifo = AudioFifo()
        self._laid = 0
        self._given = 0

    def add(self, frame: av.AudioFrame, ticks: int) -> Iterator[av.AudioFrame]:
        """One decoded frame that begins at `ticks` (1/90000 s) of the film."""
        at = ticks * RATE_HZ // TICKS_PER_S
        if at < self._laid - _TOLERANCE:
            return
        if at > self._laid + _TOLERANCE:
            yield from self._silence(at - self._laid)
        frame.pts = None
        for piece in self._resampler.resample(frame):
            self._lay(piece)
        yield from self._whole()

    def finish(self) -> Iterator[av.AudioFrame]:
        """What is left, the last frame shorter."""
        for piece in self._resampler.resample(None):
            self._lay(piece)
        yield from self._whole()
        rest = self._fifo.read(0, partial=True) if self._laid > self._given else None
        if rest is not None:
            yield self._timed(rest)

    def _silence(self, samples: int) -> Iterator[av.AudioFrame]:
        while samples > 0:
            count = min(samples, RATE_HZ)
            quiet = av.AudioFrame.from_ndarray(np.zeros((2, count), np.float32), format="fltp", layout="stereo")
            quiet.sample_rate = RATE_HZ
            self._lay(quiet)
            samples -= count
            yield from self._whole()

    def _lay(self, piece: av.AudioFrame) -> None:
        piece.pts = None
        self._laid += piece.samples
        self._fifo.write(piece)

    def _whole(self) -> Iterator[av.AudioFrame]:
        while (frame := self._fifo.read(FRAME_SAMPLES)) is not None:
            yield self._timed(frame)

    def _timed(self, frame: av.AudioFrame) -> av.AudioFrame:
        frame.pts = self._given
        frame.sample_rate = RATE_HZ
        self._given += frame.samples
        return frame
