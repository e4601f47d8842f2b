"""Decodes one stream by a device for as long as that can, and by the processor from then on; PictureDecoder owns one.

What the device was at when it failed is decoded again by the processor, so that no picture is lost by it.
"""

import logging
from fractions import Fraction

import av
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from app.domain.media import VideoFormat
from app.playback.hardware import DeviceFailed, FrameDecoder, OpenDecoder, is_large, open_decoder

_MAX_KEPT_BYTES, _MAX_KEPT_PACKETS = 24_000_000, 300
"""Of the group that a device decodes. Of a longer one nothing is kept: where the device fails, its rest is lost."""
_MAX_OWED = 24
"""More packets without a picture than any codec holds back: a device that takes all and gives nothing."""
_log = logging.getLogger("louver.playback")


class CannotDecode(Exception):
    """The stream is damaged here: nothing of it can be decoded up to the next keyframe."""


class SteadyDecoder:
    """A `device` decodes streams that are large, the processor all others. Threads: one."""

    def __init__(self, video: VideoFormat, device: str = "", open_decoder: OpenDecoder = open_decoder) -> None:
        self._video, self._open = video, open_decoder
        self.device = device if is_large(video) else ""
        """The kind of device that decodes; empty for the processor."""
        self.gave_up = False
        """Whether a device was to decode and could not."""
        self._group: list[av.Packet[VideoStream]] = []
        self._group_bytes = self._owed = 0
        self._context = self._opened()

    @property
    def pixel_shape(self) -> Fraction | None:
        """The width of the camera's pixels over their height, where the stream tells."""
        return self._context.sample_aspect_ratio

    def decode(self, packet: "av.Packet[VideoStream]") -> list[VideoFrame]:
        """The frames that it completes; raises CannotDecode."""
        if self.device:
            self._keep(packet)
        try:
            frames = self._context.decode(packet)
        except av.FFmpegError as error:
            if not self.device:
                raise CannotDecode(str(error)) from error
            return self._judge(str(error))
        self._owed = 0 if frames else self._owed + 1
        if self.device and self._owed > _MAX_OWED:
            return self._judge("it gives no pictures")
        return frames

    def flush(self) -> None:
        """Forget what was decoded; a keyframe comes next."""
        self._forget_group()
        self._context.flush_buffers()

    def _opened(self) -> FrameDecoder:
        if self.device:
            try:
                return self._open(self._video, self.device)
            except DeviceFailed as error:
                self._give_up(str(error))
        return self._open(self._video, "")

    def _judge(self, why: str) -> list[VideoFrame]:
        """The device made nothing of a packet. Where the processor cannot either, the stream is to blame."""
        if not self._group:
            raise CannotDecode(why)  # too much to be kept: the next keyframe tells
        context = self._open(self._video, "")
        newest: list[VideoFrame] = []
        try:
            for packet in self._group:
                newest = context.decode(packet) or newest
        except av.FFmpegError as error:
            raise CannotDecode(str(error)) from error
        if self._owed and not newest:
            self._owed = 0
            return []
        self._forget_group()
        self._give_up(why)
        self._context = context
        return newest

    def _give_up(self, why: str) -> None:
        _log.warning("A stream is decoded by the processor now: the device %s gave up (%s)", self.device, why)
        self.device, self.gave_up = "", True

    def _keep(self, packet: "av.Packet[VideoStream]") -> None:
        if packet.is_keyframe:
            self._forget_group()
        elif not self._group:
            return  # its keyframe is no longer kept
        self._group.append(packet)
        self._group_bytes += packet.size
        if self._group_bytes > _MAX_KEPT_BYTES or len(self._group) > _MAX_KEPT_PACKETS:
            self._forget_group()

    def _forget_group(self) -> None:
        self._group = []
        self._group_bytes = self._owed = 0
