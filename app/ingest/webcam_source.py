"""A USB webcam through the operating system's own interface, encoded once; opening.py makes it."""

import contextlib
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import av.error
from av.container import InputContainer
from av.device import DeviceInfo

from app.core.clock import Clock, Stop
from app.domain.camera import CameraStream
from app.domain.errors import CameraStreamEnded, CameraUnreachable
from app.domain.media import TICKS_PER_S, Packet, StreamFormat
from app.ingest.encoded_source import LiveEncoder

_FPS = 15
_SILENCE_S = 8.0
_V4L2_NAMES = Path("/sys/class/video4linux")
_MAC_OPTIONS = {"framerate": "30"}  # without a rate it asks for 29.97, which most cameras refuse
_WINDOWS_OPTIONS = {"rtbufsize": str(64 << 20)}  # a dozen uncompressed pictures; by default two
_SCREEN = "Capture screen"


@dataclass(frozen=True)
class Webcam:
    """What libav is told to open: a file's name, as which format, with which options."""

    file: str
    format: str
    options: dict[str, str]


def webcam_is_there() -> bool:
    """Whether the computer has a webcam; asks the system's list without switching one on."""
    return bool(webcams())


def webcams() -> list[Webcam]:
    """This computer's webcams, in the system's order."""
    if sys.platform == "win32":
        return windows_webcams(_listed("dshow"))
    if sys.platform == "darwin":
        return mac_webcams(_listed("avfoundation"))
    return linux_webcams(_V4L2_NAMES)


def linux_webcams(names: Path) -> list[Webcam]:
    """From the kernel's list in /sys; a webcam's further entries (of its descriptions) hold no pictures."""
    found = []
    for entry in names.glob("video*"):
        number = entry.name.removeprefix("video")
        with contextlib.suppress(OSError):  # it was unplugged just now
            if number.isdecimal() and (entry / "index").read_text().strip() == "0":
                found.append(int(number))
    return [Webcam(f"/dev/video{number}", "v4l2", {}) for number in sorted(found)]


def mac_webcams(devices: list[DeviceInfo]) -> list[Webcam]:
    """From AVFoundation's list, whose names are numbers; the computer's screens stand in it too."""
    cameras = [each for each in devices if "video" in each.media_types and not each.description.startswith(_SCREEN)]
    return [Webcam(f"{camera.name}:none", "avfoundation", _MAC_OPTIONS) for camera in cameras]


def windows_webcams(devices: list[DeviceInfo]) -> list[Webcam]:
    """From DirectShow's list, in which microphones stand too."""
    cameras = [each for each in devices if "video" in each.media_types]
    return [Webcam(f"video={camera.name}", "dshow", _WINDOWS_OPTIONS) for camera in cameras]


def _listed(interface: str) -> list[DeviceInfo]:
    try:
        return av.enumerate_input_devices(interface)
    except (av.error.FFmpegError, OSError, ValueError):
        return []


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
        found = webcams()
        if self._number >= len(found):
            raise CameraUnreachable(f"There is no webcam number {self._number} at this computer. Plug it in.")
        try:
            webcam = found[self._number]
            self._container = av.open(
                webcam.file, format=webcam.format, options=webcam.options, timeout=(_SILENCE_S, _SILENCE_S)
            )
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
