"""Sound of any coding as samples that our encoder takes; transcode.py owns one."""

from typing import Protocol

import av
import av.error
import numpy as np
from av.audio.resampler import AudioResampler

from app.ingest.sound.coding import AAC_RATES_HZ, CAMERA_CODINGS, SoundCoding
from app.ingest.sound.pcm import PCM_CODECS, Samples, decode_pcm

_RATE_OF_ODD_ONES_HZ = 48_000
_MAX_PIECE_BYTES = 8_192  # 120 ms of Opus at its highest rate take 7,656; of G.726 they hold 2 to 4 s
_MAX_FILE_PIECE_BYTES = 1 << 16


class Decoder(Protocol):
    """One track's decoder."""

    sample_rate: int
    channels: int

    def decode(self, payload: bytes) -> Samples:
        """The samples of one piece, none where it makes no sense; never raises for what a camera sends."""
        ...


def open_decoder(coding: SoundCoding) -> Decoder:
    """A decoder: tables for G.711 and plain samples, libav's for the rest. Raises ValueError where there is none."""
    if coding.codec in PCM_CODECS and coding.sample_rate in AAC_RATES_HZ and coding.channels in (1, 2):
        return PcmDecoder(coding)
    return LibavDecoder(coding)


class PcmDecoder:
    """G.711 and plain samples of 16 bits. Threads: one."""

    def __init__(self, coding: SoundCoding) -> None:
        self.sample_rate, self.channels, self._codec = coding.sample_rate, coding.channels, coding.codec

    def decode(self, payload: bytes) -> Samples:
        """The samples of one piece."""
        return decode_pcm(self._codec, payload, self.channels)


class LibavDecoder:
    """What libav decodes, brought to one or two channels. Threads: one."""

    def __init__(self, coding: SoundCoding) -> None:
        """Raises ValueError where libav has no such decoder or refuses these numbers."""
        self.sample_rate = coding.sample_rate if coding.sample_rate in AAC_RATES_HZ else _RATE_OF_ODD_ONES_HZ
        self.channels = min(max(coding.channels, 1), 2)
        self._layout = "stereo" if self.channels == 2 else "mono"
        try:
            context = av.CodecContext.create(coding.codec, "r")
            if not isinstance(context, av.AudioCodecContext):
                raise ValueError(f"{coding.codec} is no sound")
            context.sample_rate = coding.sample_rate
            context.layout = "mono" if coding.channels == 1 else "stereo"
            context.thread_count = 1
            if coding.config:
                context.extradata = coding.config
            if coding.bits:
                context.options = {"bits_per_coded_sample": str(coding.bits)}
            context.open()
        except (av.error.FFmpegError, ValueError) as error:
            raise ValueError(f"no decoder for {coding.codec}") from error
        self._context = context
        self._max_bytes = _MAX_PIECE_BYTES if coding.codec in CAMERA_CODINGS else _MAX_FILE_PIECE_BYTES
        self._resampler = self._fresh_resampler()

    def decode(self, payload: bytes) -> Samples:
        """The samples of one piece."""
        if (
            not 0 < len(payload) <= self._max_bytes
        ):  # an empty one would be taken for the end, after which nothing comes
            return np.empty((self.channels, 0), np.float32)
        try:
            frames = self._context.decode(av.Packet(payload))
            return self._brought_over(frames)
        except (av.error.FFmpegError, ValueError):
            # Damaged, or suddenly of another kind: the next piece is a new chance.
            self._resampler = self._fresh_resampler()
            return np.empty((self.channels, 0), np.float32)

    def _brought_over(self, frames: list[av.AudioFrame]) -> Samples:
        pieces: list[Samples] = [np.empty((self.channels, 0), np.float32)]
        for frame in frames:
            frame.pts = None  # the resampler would fill gaps between times that mean nothing here
            pieces += [each.to_ndarray().astype(np.float32, copy=False) for each in self._resampler.resample(frame)]
        return np.concatenate(pieces, axis=1)

    def _fresh_resampler(self) -> AudioResampler:
        return AudioResampler(format="fltp", layout=self._layout, rate=self.sample_rate)
