"""Decodes the packets of one live stream into pictures; the live feed calls it, on one thread."""

import logging
from collections import OrderedDict
from fractions import Fraction
from typing import cast

import av
from av.video.stream import VideoStream

from app.domain.media import TICKS_PER_S, Packet, StreamFormat, Track
from app.playback.hardware import OpenDecoder, open_decoder
from app.playback.picture import PictureMaker, Size
from app.playback.planes import PlaneMaker, ShownPicture
from app.playback.steady_decoder import CannotDecode, SteadyDecoder
from app.playback.stillness import Stillness

_TICK = Fraction(1, TICKS_PER_S)
_MAX_REORDERED = 64
_log = logging.getLogger("louver.playback")


class PictureDecoder:
    """One decoder for one format; a new format needs a new one. What cannot be decoded is skipped up to a keyframe.

    A `device` decodes streams that are large; where it fails, the processor goes on where it was.
    """

    def __init__(self, stream_format: StreamFormat, device: str = "", open_decoder: OpenDecoder = open_decoder) -> None:
        self.format, self.wished_device = stream_format, device
        self._decoder = SteadyDecoder(stream_format.video, device, open_decoder)
        self._pictures, self._planes = PictureMaker(), PlaneMaker()
        self._wall_ms: OrderedDict[int, int] = OrderedDict()
        self._needs_keyframe = True
        self.damaged = 0
        self.stillness = Stillness()

    @property
    def device(self) -> str:
        """The kind of device that decodes; empty for the processor."""
        return self._decoder.device

    @property
    def device_gave_up(self) -> bool:
        """Whether a device was to decode this stream and could not."""
        return self._decoder.gave_up

    def decode(
        self, packet: Packet, box: Size | None, *, convert: bool = True, planar: bool = False
    ) -> ShownPicture | None:
        """The newest picture that `packet` completes, fitted into `box`; None when it completes none.

        With `convert` False the packet is only decoded: a newer one already waits. A `planar` one is for a graphics
        card, which scales it into whatever box.
        """
        if packet.track is not Track.VIDEO or (self._needs_keyframe and not packet.keyframe):
            return None
        self._needs_keyframe = False
        self._remember(packet)
        try:
            frames = self._decoder.decode(_to_av(packet))
        except CannotDecode:
            self.give_up_on_group()
            return None
        if not frames:
            return None
        frame = frames[-1]
        wall_ms = packet.wall_ms if frame.pts is None else self._wall_ms.get(frame.pts, packet.wall_ms)
        self.stillness.look(frame, wall_ms)
        if not convert:
            return None
        if planar:
            return self._planes.make(frame, wall_ms, self._decoder.pixel_shape)
        return self._pictures.make(frame, wall_ms, box, self._decoder.pixel_shape)

    def give_up_on_group(self) -> None:
        """Skip everything up to the next keyframe."""
        self.damaged += 1
        self._needs_keyframe = True
        self._decoder.flush()
        _log.info("A packet could not be decoded; waiting for the next keyframe")

    def _remember(self, packet: Packet) -> None:
        self._wall_ms[packet.pts] = packet.wall_ms
        while len(self._wall_ms) > _MAX_REORDERED:
            self._wall_ms.popitem(last=False)


def _to_av(packet: Packet) -> "av.Packet[VideoStream]":
    coded = av.Packet(packet.payload)
    coded.pts, coded.dts, coded.time_base = packet.pts, packet.dts, _TICK
    coded.is_keyframe = packet.keyframe
    return cast("av.Packet[VideoStream]", coded)
