"""Decoders of one video stream, by a device that the system has or by the processor; live decoding opens them here."""

import sys
from collections.abc import Callable
from fractions import Fraction
from typing import Protocol, cast

import av
import numpy as np
from av.codec.hwaccel import HWAccel, hwdevices_available
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from app.domain.media import Codec, VideoFormat

LEAST_PX = 1280 * 720
"""A stream below this is decoded by the processor: see docs/design/window.md."""
_BY_SYSTEM = {"win32": ("d3d11va", "dxva2", "cuda"), "darwin": ("videotoolbox",)}
_ELSEWHERE = ("vaapi", "cuda")
_OPTIONS: dict[str, dict[str, object]] = {"cuda": {"primary_ctx": "1"}}
"""All decoders of a process share one context; with one each, a stream takes 565 MB of the card, and so 104."""
_TRIED_SIZE, _TRIED_PICTURES = (1280, 720), 4
_ALIKE = 2
_CANNOT = (av.FFmpegError, ValueError, NotImplementedError, MemoryError)
"""What opening a device raises that is not there, or decodes nothing of this kind."""


class FrameDecoder(Protocol):
    """What decodes packets; PyAV's own context is one."""

    @property
    def sample_aspect_ratio(self) -> Fraction | None:
        """The width of the camera's pixels over their height, where the stream tells."""
        ...

    def decode(self, packet: "av.Packet[VideoStream] | None", /) -> list[VideoFrame]:
        """The frames that the packet completes, in the processor's memory; raises av.FFmpegError."""
        ...

    def flush_buffers(self) -> None:
        """Forget what was decoded, before a keyframe."""
        ...


OpenDecoder = Callable[[VideoFormat, str], FrameDecoder]


class DeviceFailed(Exception):
    """A device cannot be opened, or decodes nothing of this kind; whoever catches it decodes with the processor."""


def open_decoder(video: VideoFormat, device: str) -> FrameDecoder:
    """A decoder by this kind of device, or with an empty name by the processor; raises DeviceFailed."""
    context = _on_device(video.codec, device) if device else av.CodecContext.create(video.codec.value, "r")
    if video.config:
        context.extradata = video.config
    context.thread_count = 1  # one tile, one core: a thread for each frame would add latency
    return cast(FrameDecoder, context)


def _on_device(codec: Codec, device: str) -> VideoCodecContext:
    try:
        accelerator = HWAccel(device, allow_software_fallback=False, options=_OPTIONS.get(device))
        context = cast(VideoCodecContext, av.CodecContext.create(codec.value, "r", hwaccel=accelerator))
    except _CANNOT as error:
        raise DeviceFailed(f"{device} cannot be opened: {error}") from error
    if not context.is_hwaccel:
        raise DeviceFailed(f"{device} does not decode {codec.value}")
    return context


def is_large(video: VideoFormat) -> bool:
    """Whether a device decodes it for less than the processor does."""
    return video.width * video.height >= LEAST_PX


def find_device() -> str:
    """The first kind of device that decodes a film of ours just as the processor does; empty where none does.

    Only in a process of its own: a broken driver may end it.
    """
    there = hwdevices_available()
    wished = [kind for kind in _BY_SYSTEM.get(sys.platform, _ELSEWHERE) if kind in there]
    if not wished:
        return ""
    film = _film()
    meant = _shades("", film)
    return next((kind for kind in wished if _decodes(kind, film, meant)), "")


def _film() -> list["av.Packet[VideoStream]"]:
    encoder = av.CodecContext.create("libx264", "w")
    encoder.width, encoder.height = _TRIED_SIZE
    encoder.pix_fmt, encoder.framerate = "yuv420p", Fraction(10)
    encoder.options = {"preset": "ultrafast", "tune": "zerolatency"}
    packets: list[av.Packet[VideoStream]] = []
    for number in range(_TRIED_PICTURES):
        packets += encoder.encode(_drawn(number))
    return packets + encoder.encode(None)


def _drawn(number: int) -> VideoFrame:
    width, height = _TRIED_SIZE
    ramp = (number * 20 + np.arange(width) * 150 // width).astype(np.uint8)
    gray = VideoFrame.from_ndarray(np.tile(ramp, (height, 1)), "gray")
    drawn: VideoFrame = gray.reformat(format="yuv420p")
    drawn.pts = number
    return drawn


def _decodes(kind: str, film: list["av.Packet[VideoStream]"], meant: list[int]) -> bool:
    try:
        found = _shades(kind, film)
    except (*_CANNOT, DeviceFailed):
        return False
    return len(found) == len(meant) and all(abs(one - other) <= _ALIKE for one, other in zip(found, meant, strict=True))


def _shades(kind: str, film: list["av.Packet[VideoStream]"]) -> list[int]:
    """The luma of each decoded picture at three places."""
    decoder = open_decoder(VideoFormat(Codec.H264, *_TRIED_SIZE, b""), kind)
    shades = list[int]()
    for packet in (*film, None):
        for frame in decoder.decode(packet):
            plane = frame.planes[0]
            row = memoryview(plane)[plane.height // 2 * plane.line_size :]
            shades += [row[plane.width * quarter // 4] for quarter in (1, 2, 3)]
    return shades
