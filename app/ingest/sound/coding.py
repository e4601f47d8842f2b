"""How a camera codes its sound, and which rates AAC knows; sdp.py, the libav reader and this room use it."""

from dataclasses import dataclass

AAC_RATES_HZ = (96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350)

CAMERA_CODINGS = frozenset(("aac", "pcm_alaw", "pcm_mulaw", "pcm_s16be", "g726", "g726le", "opus"))
"""What cameras send; of libav's hundred decoders, no camera reaches another one than G.726's and Opus's."""
FILE_CODINGS = CAMERA_CODINGS | {
    "ac3", "alac", "eac3", "flac", "mp2", "mp2float", "mp3", "mp3float", "pcm_f32le", "pcm_s16le", "pcm_s24le",
    "vorbis",
}  # fmt: skip
"""What is in files that somebody chose by hand."""


@dataclass(frozen=True, slots=True)
class SoundCoding:
    """`codec` is libav's name. `config` is an AudioSpecificConfig, for AAC alone; `bits` a sample, for G.726 alone."""

    codec: str
    sample_rate: int
    channels: int
    config: bytes = b""
    bits: int = 0
