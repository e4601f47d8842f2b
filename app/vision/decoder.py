"""Decodes one camera's packets into pictures; runs in the watcher process, because the packets are hostile."""

import threading
from dataclasses import dataclass, field

import av
import numpy as np
from av.video.codeccontext import VideoCodecContext
from av.video.reformatter import VideoReformatter
from numpy.typing import NDArray

from app.domain.errors import NotAVideo
from app.domain.media import Packet, StreamFormat, Track
from app.vision.detector import Picture
from app.vision.motion import HEIGHT, WIDTH

_MAX_WAITING = 64
"""Pictures wait for their turn behind at most this many packets; B-frames need 16."""
_MAX_SIDE = 16384
_MAX_PIXELS = 8192 * 4608
"""A little more than 8K: a frame of it takes 57 MB, and a stream may have sixteen of them kept."""
TOO_LARGE = (
    "The camera's pictures are larger than 8K, so they are recorded but not watched. Give it a smaller stream to watch."
)
_MAX_RGB_WIDTH = 1280
"""The detector sees 300 to 320 pixels, so crops of a wider picture cost time and show it nothing more."""


@dataclass(frozen=True)
class DecodedFrame:
    """One picture with the UTC time at which it was taken; pixels are converted only when asked for."""

    wall_ms: int
    pts: int
    frame: av.VideoFrame
    shrinker: VideoReformatter = field(default_factory=VideoReformatter, repr=False, compare=False)
    """Keeps its tables from frame to frame, so the frames of one stream share it; small_grey() alone uses it."""

    def small_grey(self) -> NDArray[np.uint8]:
        """90x160 grey, averaged over areas so that noise goes and small things stay."""
        small = self.shrinker.reformat(
            self.frame, width=WIDTH, height=HEIGHT, format="gray", interpolation="AREA", threads=1
        )
        return np.asarray(small.to_ndarray(), np.uint8)

    def rgb(self, max_width: int = _MAX_RGB_WIDTH) -> Picture:
        """The picture in RGB, at most `max_width` pixels wide. May run on another thread than small_grey()."""
        width, height = self.frame.width, self.frame.height
        if width > max_width:
            width, height = max_width, max(2, round(height * max_width / width))
        converted = _reformatter().reformat(self.frame, width=width, height=height, format="rgb24", threads=1)
        return np.asarray(converted.to_ndarray(), np.uint8)


def is_too_large(width: int, height: int) -> bool:
    """Whether pictures of that size are more than a watcher should hold."""
    return max(width, height) > _MAX_SIDE or width * height > _MAX_PIXELS


_of_thread = threading.local()


def _reformatter() -> VideoReformatter:
    """One for each thread. A frame's own hangs for ever when two threads ask for its pixels at once (PyAV 18)."""
    if not hasattr(_of_thread, "reformatter"):
        _of_thread.reformatter = VideoReformatter()
    found: VideoReformatter = _of_thread.reformatter
    return found


class StreamDecoder:
    """One codec context. After damage it waits for the next keyframe. Not for several threads at once."""

    def __init__(self, stream_format: StreamFormat) -> None:
        """Raises NotAVideo when libav does not take the format, or its pictures are too large."""
        self.damaged = 0
        """Packets that could not be decoded so far."""
        self.packets = self.pictures = 0
        """Packets of pictures that came so far, and the pictures that became of them."""
        self._format = stream_format.video
        if is_too_large(self._format.width, self._format.height):
            raise NotAVideo(TOO_LARGE)
        self._shrinker = VideoReformatter()
        self._times: dict[int, int] = {}
        self._waits_for_keyframe = True
        self._context = self._open()

    def decode(self, packet: Packet) -> list[DecodedFrame]:
        """The pictures that this packet completes, in the order in which they show; damage is counted, not raised."""
        if packet.track is not Track.VIDEO:
            return []
        self.packets += 1
        if self._waits_for_keyframe and not packet.keyframe:
            return []
        if not packet.payload:
            self.damaged += 1  # libav takes an empty packet for the end of the stream
            return []
        self._waits_for_keyframe = False
        self._times[packet.pts] = packet.wall_ms
        while len(self._times) > _MAX_WAITING:
            del self._times[next(iter(self._times))]
        coded = av.Packet(packet.payload)
        coded.pts, coded.dts = packet.pts, packet.dts
        try:
            return self._frames(self._context.decode(coded), packet)
        except (av.FFmpegError, ValueError):
            self.damaged += 1
            self._waits_for_keyframe = True
            self._context = self._open()
            return []

    def flush(self) -> list[DecodedFrame]:
        """The pictures still inside at the end of a stream; afterwards it begins anew at a keyframe."""
        try:
            frames = self._frames(self._context.decode(None), None)
        except (av.FFmpegError, ValueError):
            self.damaged += 1
            frames = []
        self._waits_for_keyframe = True
        self._context = self._open()
        return frames

    def _open(self) -> VideoCodecContext:
        try:
            context = av.CodecContext.create(self._format.codec.value, "r")
            if not isinstance(context, VideoCodecContext):
                raise ValueError("not a codec for pictures")
            context.thread_count = 1
            context.options = {"max_pixels": str(_MAX_PIXELS)}
            if self._format.config:
                context.extradata = self._format.config
            context.open()
        except (av.FFmpegError, ValueError) as error:
            raise NotAVideo(
                "The camera's video cannot be decoded, so it is recorded but not watched. "
                "Set the camera to H.264 or H.265."
            ) from error
        return context

    def _frames(self, frames: list[av.VideoFrame], packet: Packet | None) -> list[DecodedFrame]:
        decoded = []
        for frame in frames:
            pts = frame.pts if frame.pts is not None else (packet.pts if packet is not None else 0)
            wall_ms = self._times.pop(pts, packet.wall_ms if packet is not None else None)
            if wall_ms is None or min(frame.width, frame.height) < 16 or is_too_large(frame.width, frame.height):
                self.damaged += 1
                continue
            if frame.is_corrupt:
                self.damaged += 1
                continue
            decoded.append(DecodedFrame(wall_ms, pts, frame, self._shrinker))
        self.pictures += len(decoded)
        return decoded
