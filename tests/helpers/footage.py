"""Footage for tests: drawn scenes encoded by PyAV, kept once per content in a temp folder, and the samples of any file.

Any test may call it; the scenes themselves live in scenes.py.
"""

import hashlib
import os
import shutil
import sys
import tempfile
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Literal

import av
import numpy as np
from av.container import InputContainer, OutputContainer
from av.video.stream import VideoStream

from tests.helpers import figures, stage, weather
from tests.helpers import scenes as scenes_module
from tests.helpers.nal_units import parse_extradata, picture_hash, split_nals
from tests.helpers.scenes import (
    EmptyRoom,
    LampRoom,
    MovingPattern,
    Picture,
    RainyYard,
    Scene,
    Size,
    Visit,
    VisitedRoom,
    read_frame_number,
)

__all__ = [
    "EmptyRoom",
    "LampRoom",
    "MovingPattern",
    "RainyYard",
    "Sample",
    "Visit",
    "VisitedRoom",
    "camera_clip",
    "make_clip",
    "picture_of",
    "read_frame_number",
    "samples",
    "samples_of",
]

VideoCodec = Literal["h264", "hevc", "mjpeg", "av1"]
AudioCodec = Literal["aac", "pcm_alaw"]


@dataclass(frozen=True, slots=True)
class Sample:
    """One packet of a stream: when it shows, whether it is a keyframe, and a hash of its payload."""

    pts_ms: int
    key: bool
    payload_hash: str


@dataclass(frozen=True, slots=True)
class _Recipe:
    seconds: float
    fps: int
    size: Size
    codec: VideoCodec
    gop_frames: int
    b_frames: int
    audio: AudioCodec | None
    bitrate: int | None
    scene: Scene

    def cache_name(self, suffix: str) -> str:
        drawn_by = {scenes_module.__name__, type(self.scene).__module__}
        if stage.__name__ in drawn_by:
            drawn_by |= {figures.__name__, weather.__name__}
        files = [__file__, *(str(sys.modules[name].__file__) for name in sorted(drawn_by))]
        sources = b"".join(Path(name).read_bytes() for name in files)
        text = f"{self!r} {suffix} {av.__version__} ".encode()
        return hashlib.sha256(text + sources).hexdigest()[:32] + suffix


def make_clip(
    path: Path,
    *,
    seconds: float = 2.0,
    fps: int = 15,
    size: Size = (320, 180),
    codec: VideoCodec = "h264",
    gop_frames: int = 15,
    b_frames: int = 0,
    audio: AudioCodec | None = None,
    bitrate: int | None = None,
    scene: Scene | None = None,
) -> Path:
    """Write a clip and return its path; the suffix chooses the container (G.711 needs .mov or .mkv, not .mp4).

    A keyframe opens every group of gop_frames; bitrate is in bit/s, near constant; without one the quality is fixed.
    """
    recipe = _Recipe(seconds, fps, size, codec, gop_frames, b_frames, audio, bitrate, scene or MovingPattern())
    shutil.copyfile(_cached(recipe, path.suffix), path)
    return path


def camera_clip(scene: Scene, seconds: float, *, size: Size = (640, 360), bitrate: int = 600_000) -> Path:
    """A scene as a camera's sub stream has it: 10 frames a second, H.264, a keyframe every two seconds.

    The file is shared by all who ask for it: read it and leave it as it is.
    """
    return _cached(_Recipe(seconds, 10, size, "h264", 20, 0, None, bitrate, scene), ".mp4")


def _cached(recipe: _Recipe, suffix: str) -> Path:
    cached = _cache_folder() / recipe.cache_name(suffix)
    if not cached.exists():
        with tempfile.TemporaryDirectory(dir=cached.parent) as folder:
            fresh = Path(folder) / f"clip{suffix}"
            _encode(fresh, recipe)
            fresh.replace(cached)
    return cached


def picture_of(frame: av.VideoFrame) -> Picture:
    """A decoded frame as an RGB picture, as read_frame_number() takes it."""
    return np.asarray(frame.to_ndarray(format="rgb24"), np.uint8)


def samples(path: Path | str, *, kind: Literal["video", "audio"] = "video") -> list[Sample]:
    """Every sample of a file's first video or audio stream in decoding order.

    Hashes of H.264 and H.265 cover the pictures without parameter sets, so that a recording can be compared
    with the file a camera played.
    """
    with av.open(str(path)) as container:
        return samples_of(container, kind=kind)


def samples_of(
    container: InputContainer, *, kind: Literal["video", "audio"] = "video", at_most: int | None = None
) -> list[Sample]:
    """The same of an opened container, a live one too: then name how many are enough.

    libavformat gives the first packet of an RTSP stream no time, whatever the server; it counts as 0 here.
    """
    stream = container.streams.video[0] if kind == "video" else container.streams.audio[0]
    codec = stream.codec_context.name
    nal_format = parse_extradata(codec, stream.codec_context.extradata) if codec in ("h264", "hevc") else None
    found: list[Sample] = []
    for packet in container.demux(stream):
        if packet.time_base is None or packet.size == 0:
            continue
        payload, pts = bytes(packet), packet.pts or 0
        if nal_format is None:
            payload_hash = hashlib.sha256(payload).hexdigest()
        else:
            payload_hash = picture_hash(codec, split_nals(payload, nal_format.length_size))
        found.append(Sample(round(pts * packet.time_base * 1000), packet.is_keyframe, payload_hash))
        if at_most is not None and len(found) >= at_most:
            break
    return found


def _cache_folder() -> Path:
    owner = os.getuid() if hasattr(os, "getuid") else "user"
    folder = Path(tempfile.gettempdir()) / f"louver-footage-{owner}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def _encode(path: Path, recipe: _Recipe) -> None:
    with av.open(str(path), "w") as container:
        video = container.add_stream(_ENCODERS[recipe.codec], rate=recipe.fps)
        assert isinstance(video, VideoStream)
        video.width, video.height = recipe.size
        video.pix_fmt = "yuvj420p" if recipe.codec == "mjpeg" else "yuv420p"
        video.time_base = video.codec_context.time_base = Fraction(1, recipe.fps)
        video.options = _encoder_options(recipe)
        if recipe.bitrate is not None:
            video.bit_rate = recipe.bitrate
        if recipe.codec == "hevc" and path.suffix in (".mp4", ".mov"):
            video.codec_context.codec_tag = "hvc1"
        audio = _AudioTrack(container, recipe) if recipe.audio is not None else None
        for number in range(round(recipe.seconds * recipe.fps)):
            picture = recipe.scene.draw(number, number / recipe.fps, recipe.size)
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, recipe.fps)
            container.mux(video.encode(frame))
            if audio is not None:
                audio.write_until((number + 1) / recipe.fps)
        container.mux(video.encode(None))
        if audio is not None:
            audio.finish()


_ENCODERS = {"h264": "libx264", "hevc": "libx265", "mjpeg": "mjpeg", "av1": "libsvtav1"}


def _encoder_options(recipe: _Recipe) -> dict[str, object]:
    if recipe.codec == "mjpeg":
        return {"q": "4", "huffman": "default"}  # as cameras do; RTP takes no other tables
    if recipe.codec == "av1":
        return {"preset": "12", "crf": "40", "g": str(recipe.gop_frames), "svtav1-params": "pred-struct=1:lp=1"}
    rate = {"crf": "26"} if recipe.bitrate is None else _rate_options(recipe.bitrate)
    shared = {"preset": "ultrafast", "threads": "1", **rate}
    gop, b_frames = recipe.gop_frames, recipe.b_frames
    if recipe.codec == "hevc":
        limits = (
            ""
            if recipe.bitrate is None
            else f":vbv-maxrate={recipe.bitrate // 1000}:vbv-bufsize=" + str(recipe.bitrate // 1000)
        )
        params = f"keyint={gop}:min-keyint={gop}:scenecut=0:open-gop=0:bframes={b_frames}:b-adapt=0:pools=1"
        return {**shared, "x265-params": f"{params}:frame-threads=1:log-level=error{limits}"}
    return {
        **shared,
        "g": str(gop),
        "keyint_min": str(gop),
        "sc_threshold": "0",
        "bf": str(b_frames),
        "b_strategy": "0",
    }


def _rate_options(bitrate: int) -> dict[str, str]:
    return {"maxrate": str(bitrate), "bufsize": str(bitrate)}


class _AudioTrack:
    """A tone that clicks once a second, encoded beside the video."""

    def __init__(self, container: OutputContainer, recipe: _Recipe) -> None:
        self._container = container
        self._rate_hz = 8_000 if recipe.audio == "pcm_alaw" else 16_000
        codec = recipe.audio or "aac"
        self._stream = container.add_stream(codec, rate=self._rate_hz, layout="mono")
        self._format = "s16" if codec == "pcm_alaw" else "fltp"
        self._block = 160 if codec == "pcm_alaw" else 1024
        self._written = 0

    def write_until(self, time_s: float) -> None:
        """Encode whole blocks of samples up to this second."""
        while (self._written + self._block) / self._rate_hz <= time_s:
            at_s = (self._written + np.arange(self._block)) / self._rate_hz
            loudness = np.where(at_s % 1.0 < 0.05, 0.8, 0.1)
            wave = loudness * np.sin(2 * np.pi * 440.0 * at_s)
            typed = (wave * 32_000).astype(np.int16) if self._format == "s16" else wave.astype(np.float32)
            frame = av.AudioFrame.from_ndarray(typed[None, :], format=self._format, layout="mono")
            frame.sample_rate, frame.pts = self._rate_hz, self._written
            frame.time_base = Fraction(1, self._rate_hz)
            self._container.mux(self._stream.encode(frame))
            self._written += self._block

    def finish(self) -> None:
        """Flush the encoder."""
        self._container.mux(self._stream.encode(None))
