"""A USB webcam through the operating system's own interface, encoded once; opening.py makes it."""

import sys
from collections.abc import Iterator
from pathlib import Path

import av
import av.error
from av.container import InputContainer

from app.core.clock import Clock, Stop
from app.domain.camera import CameraStream
from app.domain.errors import CameraStreamEnded, CameraUnreachable
from app.domain.media import TICKS_PER_S, Packet, StreamFormat
from app.ingest.encoded_source import LiveEncoder

_FPS = 15
_SILENCE_S = 8.0
_INTERFACES = {"linux": "v4l2", "darwin": "avfoundation", "win32": "dshow"}


def webcam_is_there() -> bool:
    """Whether the computer has a webcam; asks the system's list without switching one on."""
    return bool(_devices())


def _interface() -> str:
    return _INTERFACES.get(sys.platform, "v4l2")


def _devices() -> list[str]:
    if sys.platform.startswith("linux"):
        return [str(path) for path in sorted(Path("/dev").glob("video[0-9]*"))]
    try:
        devices = av.enumerate_input_devices(_interface())
    except (av.error.FFmpegError, OSError, ValueError):
        return []
    prefix = "video=" if sys.platform == "win32" else ""
    return [prefix + device.name for device in devices]


class WebcamSource:
    """Pictures at about 15 a second. Threads: one."""

    def __init__(self, stream: CameraStream, clock: Clock, stop: Stop) -> None:
        number = stream.url.text.partition(":")[2]
        self._number = int(number) if number.isdecimal() else 0
        self._clock = clock
        self._stop = stop
        self._container: InputContainer | None = None
        self._encoder: LiveEncoder | None = None

    def open(self) -> StreamFormat:
        """Switch it on. Raises CameraUnreachable."""
        devices = _devices()
        if self._number >= len(devices):
            raise CameraUnreachable(f"There is no webcam number {self._number} at this computer. Plug it in.")
        try:
            self._container = av.open(devices[self._number], format=_interface(), timeout=(_SILENCE_S, _SILENCE_S))
        except (av.error.FFmpegError, OSError) as error:
            raise CameraUnreachable(
                "The webcam cannot be opened. Close other programs that use it, and allow this one to."
            ) from error
        context = self._container.streams.video[0].codec_context
        self._encoder = LiveEncoder(context.width // 2 * 2, context.height // 2 * 2, _FPS, self._clock)
        return self._encoder.format()

    def packets(self) -> Iterator[Packet | StreamFormat]:
        """Pictures until it is unplugged. Raises CameraStreamEnded."""
        assert self._container is not None
        assert self._encoder is not None
        began_s, last_ticks = self._clock.monotonic_s(), -TICKS_PER_S
        try:
            for frame in self._container.decode(video=0):
                if self._stop.is_set:
                    return
                ticks = round((self._clock.monotonic_s() - began_s) * TICKS_PER_S)
                if ticks - last_ticks >= TICKS_PER_S // (_FPS + 1):
                    last_ticks = ticks
                    yield from self._encoder.encode(frame.reformat(format="yuv420p"), ticks)
        except (av.error.FFmpegError, OSError) as error:
            raise CameraStreamEnded("The webcam stopped sending. Was it unplugged?") from error
        raise CameraStreamEnded("The webcam ended its stream. Trying again.")

    def close(self) -> None:
        """Switch it off."""
        container, self._container = self._container, None
        if container is not None:
            container.close()
