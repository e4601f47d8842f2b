"""Sound that is copied, and sound that is brought into AAC, behind one seam; track.py owns either.

A sound is never allowed to stop a picture: what cannot be decoded becomes silence.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple, Protocol

import numpy as np

from app.domain.media import TICKS_PER_S, AudioFormat, Codec
from app.ingest.sound.coding import SoundCoding
from app.ingest.sound.decoders import Decoder, open_decoder
from app.ingest.sound.encoder import FRAME_SAMPLES, AacEncoder
from app.ingest.sound.pcm import Samples

MAX_SILENCE_S = 2
"""A longer pause stays a pause: what fills it would be told too late for its file."""
_LOOSE_S = 0.03
"""Times that differ less from the count of samples are a camera's jitter; more would be seen on lips (40 ms)."""


class Frame(NamedTuple):
    """An AAC frame and its time and length in ticks."""

    at: int
    duration: int
    payload: bytes


class Stage(Protocol):
    """Takes pieces of sound with rising times and gives AAC frames."""

    @property
    def format(self) -> AudioFormat:
        """What comes out."""
        ...

    def take(self, at: int, payload: bytes) -> Iterator[Frame]:
        """One piece that begins at this time, in ticks."""
        ...

    def finish(self) -> Iterator[Frame]:
        """What is still inside; the next piece begins anew."""
        ...


def open_stage(coding: SoundCoding) -> Stage:
    """The stage for a coding. Raises ValueError for sound that nothing here understands."""
    if coding.codec == "aac" and coding.config:
        return CopiedAac(AudioFormat(Codec.AAC, coding.sample_rate, coding.channels, coding.config))
    return Transcoder(open_decoder(coding), coding.codec)


class CopiedAac:
    """AAC as it came."""

    def __init__(self, audio: AudioFormat) -> None:
        self._format = audio
        self._duration = FRAME_SAMPLES * TICKS_PER_S // audio.sample_rate

    @property
    def format(self) -> AudioFormat:
        """What comes out is what comes in."""
        return self._format

    def take(self, at: int, payload: bytes) -> Iterator[Frame]:
        """One frame."""
        yield Frame(at, self._duration, payload)

    def finish(self) -> Iterator[Frame]:
        """Nothing is held back."""
        yield from ()


class Transcoder:
    """Decodes, fills short pauses with silence, and encodes. Threads: one."""

    def __init__(self, decoder: Decoder, sent_as: str) -> None:
        self._decoder, self._sent_as = decoder, sent_as
        self._rate = decoder.sample_rate
        self._encoder = AacEncoder(self._rate, decoder.channels)
        self._began: int | None = None
        self._taken = 0

    @property
    def format(self) -> AudioFormat:
        """What comes out."""
        return replace(self._encoder.format, sent_as=self._sent_as)

    def take(self, at: int, payload: bytes) -> Iterator[Frame]:
        """One piece that begins at this time, in ticks."""
        samples = self._decoder.decode(payload)
        if not samples.shape[1]:
            return
        if self._began is not None:
            missing = round((at - self._began) * self._rate / TICKS_PER_S) - self._taken
            if missing > MAX_SILENCE_S * self._rate:
                yield from self.finish()
            elif missing > _LOOSE_S * self._rate:
                yield from self._encode(np.zeros((samples.shape[0], missing), np.float32))
            elif missing < -_LOOSE_S * self._rate:
                samples = samples[:, -missing:]
        if self._began is None:
            self._began = at
        yield from self._encode(samples)

    def finish(self) -> Iterator[Frame]:
        """What is still inside; the next piece begins anew."""
        if self._began is None:
            return
        for number, payload in self._encoder.finish():
            yield self._timed(number, payload)
        self._began, self._taken = None, 0

    def _encode(self, samples: Samples) -> Iterator[Frame]:
        self._taken += samples.shape[1]
        for number, payload in self._encoder.encode(samples):
            yield self._timed(number, payload)

    def _timed(self, number: int, payload: bytes) -> Frame:
        assert self._began is not None
        first, end = (each * TICKS_PER_S // self._rate for each in (number, number + FRAME_SAMPLES))
        return Frame(self._began + first, end - first, payload)
