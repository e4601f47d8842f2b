"""Tells since when a live stream has shown the very same picture, as a camera does that hangs but goes on sending."""

import zlib

import numpy as np
from av.video.frame import VideoFrame

_LOOK_EVERY_MS = 1_000
_EACH_ROW = 4
"""Every fourth row is enough: what moves is higher than that, and noise is everywhere."""


class Stillness:
    """Compares the brightness of pictures from edge to edge, one a second: noise makes the pictures of any lens differ.

    Threads: one, the decoding one; `since_ms` from any.
    """

    def __init__(self) -> None:
        self.since_ms: int | None = None
        """When the picture that is still shown came first (UTC); None before the first."""
        self._digest = 0
        self._looked_ms = 0

    def look(self, frame: VideoFrame, wall_ms: int) -> None:
        """Take a decoded picture into account."""
        if self.since_ms is not None and 0 <= wall_ms - self._looked_ms < _LOOK_EVERY_MS:
            return
        self._looked_ms = wall_ms
        digest = _digest(frame)
        if self.since_ms is None or digest != self._digest:
            self._digest, self.since_ms = digest, wall_ms


def _digest(frame: VideoFrame) -> int:
    """Of the first plane without the bytes between its rows, which mean nothing."""
    plane = frame.planes[0]
    rows = np.frombuffer(memoryview(plane), np.uint8).reshape(plane.height, plane.line_size)
    bytes_each = (frame.format.components[0].bits + 7) // 8
    return zlib.crc32(rows[::_EACH_ROW, : plane.width * bytes_each].tobytes())
