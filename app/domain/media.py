"""Formats and packets of compressed video and audio as they travel from a camera; every room may use them."""

from dataclasses import dataclass, field
from enum import Enum

TICKS_PER_S = 90_000
"""All presentation and decoding times are in ticks of 1/90000 s."""


class Codec(Enum):
    """Codecs that are recorded; the values are libav's names."""

    H264 = "h264"
    H265 = "hevc"
    MJPEG = "mjpeg"
    AV1 = "av1"
    AAC = "aac"


class Track(Enum):
    """Which track of a stream a packet belongs to; the value is its track id in MP4."""

    VIDEO = 1
    AUDIO = 2

    __hash__ = object.__hash__  # Enum's own is written in Python, and each packet is looked up by it several times


@dataclass(frozen=True)
class VideoFormat:
    """How a video stream is coded.

    `config` is the codec's configuration record as MP4 and libav's extradata hold it: avcC for H.264, hvcC for
    H.265, av1C for AV1, empty for MJPEG.
    """

    codec: Codec
    width: int
    height: int
    config: bytes


@dataclass(frozen=True)
class AudioFormat:
    """How an audio stream is coded; `config` is AAC's AudioSpecificConfig. `sent_as` is the camera's own coding where
    it was brought into this one."""

    codec: Codec
    sample_rate: int
    channels: int
    config: bytes
    sent_as: str = field(default="", compare=False)


@dataclass(frozen=True)
class StreamFormat:
    """What a source delivers; a change of it starts a new segment file."""

    video: VideoFormat
    audio: AudioFormat | None = None


@dataclass(frozen=True, slots=True)
class Packet:
    """One compressed sample.

    `pts` and `dts` are in ticks of 1/90000 s on the connection's media clock, dts strictly increasing within a
    track; `wall_ms` is the UTC time in ms at which the picture was taken, as well as we know. H.264 and H.265
    payloads are NAL units with 4-byte lengths (as in MP4), never start codes.
    """

    track: Track
    pts: int
    dts: int
    duration: int
    keyframe: bool
    wall_ms: int
    payload: bytes
