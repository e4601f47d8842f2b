"""RTSP cameras and video files through libav, whose pictures are never decoded; opening.py makes them."""

import contextlib
import logging
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import av
import av.error
from av.container import InputContainer
from av.packet import Packet as LibavPacket

from app.core.clock import Clock
from app.domain.errors import CameraStreamEnded, NotAVideo
from app.domain.media import TICKS_PER_S, AudioFormat, Codec, Packet, StreamFormat, Track, VideoFormat
from app.ingest.av1 import Av1Normalizer
from app.ingest.lead_in import LeadIn
from app.ingest.nal import NalNormalizer
from app.ingest.sound.coding import SoundCoding
from app.ingest.sound.track import SoundTrack
from app.ingest.sound.transcode import open_stage
from app.ingest.stamping import Stamper, WallClock

_CODECS = {"h264": Codec.H264, "hevc": Codec.H265, "mjpeg": Codec.MJPEG, "av1": Codec.AV1, "libdav1d": Codec.AV1}
_GUESSED_FPS = 25
_SOUND_WITH_BITS = ("g726", "g726le")
_log = logging.getLogger("louver.camera")


def codec_whitelist(sounds: frozenset[str]) -> str:
    """What libav may decode while it looks what is there, as its option wants it; all else it leaves alone."""
    return ",".join((*_CODECS, *sorted(sounds)))


class LibavReader:
    """Turns an open container into packets. `where` names it in sentences, `sounds` are understood. Threads: one."""

    def __init__(self, container: InputContainer, where: str, clock: Clock, sounds: frozenset[str]) -> None:
        self._container = container
        self._where = where
        self._sounds = sounds
        self._video = self._find_video()
        self._codec = _CODECS[self._video.codec_context.name]
        self._units = self._normalizer()
        self._wall = WallClock(clock)
        time_base = self._video.time_base or Fraction(1, TICKS_PER_S)
        self._stamper = Stamper(Track.VIDEO, time_base, self._frame_ticks(), self._wall)
        self._audio: av.AudioStream | None = None
        self._sound = self._find_sound()
        self._early: list[LibavPacket[Any]] = []

    def format(self) -> StreamFormat:
        """What it delivers; reads ahead where the parameter sets come inside the stream."""
        video = self._video_format()
        while video is None:
            packet = self._next_packet()
            self._early.append(packet)
            if packet.stream_index == self._video.index and self._units is not None:
                with contextlib.suppress(ValueError):  # a damaged packet; a whole one may follow
                    self._units.normalize(bytes(packet))
                video = self._video_format()
            if len(self._early) > 500:
                raise NotAVideo(f"{self._where} sends no description of its pictures, so it cannot be recorded.")
        return StreamFormat(video, self._audio_format())

    def packets(self) -> Iterator[Packet | StreamFormat]:
        """Packets in the order of the stream; ends at the end of a file. Raises CameraStreamEnded."""
        lead_in = LeadIn(self._frame_ticks())
        for packet in self._raw_packets():
            if packet.stream_index != self._video.index:
                yield from self._convert_sound(packet)
            elif packet.size:
                for settled in lead_in.take(packet):
                    yield from self._convert(settled)
        for settled in lead_in.flush():
            yield from self._convert(settled)
        if self._sound is not None:
            yield from self._sound.finish()

    def _convert_sound(self, packet: "LibavPacket[Any]") -> Iterator[Packet]:
        sound, at = self._sound, packet.pts if packet.pts is not None else packet.dts
        if sound is None or self._audio is None or packet.stream_index != self._audio.index or not packet.size:
            return
        if at is not None and packet.time_base is not None:
            ticks = round(at * packet.time_base * TICKS_PER_S)
            yield from sound.take(ticks, bytes(packet), self._stamper.last_dts)

    def _convert(self, packet: "LibavPacket[Any]") -> Iterator[Packet | StreamFormat]:
        payload = bytes(packet)
        if self._units is not None:
            try:
                payload, changed = self._units.normalize(payload)
                video = self._units.format if changed else None
            except ValueError:
                return  # a damaged packet; the stream goes on with the next
            if video is not None:
                yield StreamFormat(video, self._audio_format())
        if payload:
            keyframe = packet.is_keyframe
            if isinstance(self._units, Av1Normalizer):
                keyframe = self._units.is_keyframe(payload)  # libav marks none that came in RTP
            yield self._stamper.stamp(packet.pts, packet.dts, packet.duration, keyframe=keyframe, payload=payload)

    def _raw_packets(self) -> "Iterator[LibavPacket[Any]]":
        early, self._early = self._early, []
        yield from early
        try:
            yield from self._container.demux(*(stream for stream in (self._video, self._audio) if stream is not None))
        except (av.error.FFmpegError, OSError) as error:
            raise CameraStreamEnded(f"{self._where} stopped sending. Trying again.") from _named_only(error)

    def _next_packet(self) -> "LibavPacket[Any]":
        try:
            return next(self._container.demux(self._video))
        except (av.error.FFmpegError, OSError, StopIteration) as error:
            raise NotAVideo(f"{self._where} ended before its first picture.") from _named_only(error)

    def _normalizer(self) -> NalNormalizer | Av1Normalizer | None:
        extradata = bytes(self._video.codec_context.extradata or b"")
        if self._codec is Codec.AV1:
            return Av1Normalizer(extradata)
        return NalNormalizer(self._codec, extradata) if self._codec is not Codec.MJPEG else None

    def _video_format(self) -> VideoFormat | None:
        context = self._video.codec_context
        if self._units is None:
            return VideoFormat(self._codec, context.width, context.height, b"")
        try:
            return self._units.format
        except ValueError as error:
            raise NotAVideo(f"{self._where} describes its pictures in a way that cannot be right.") from error

    def _audio_format(self) -> AudioFormat | None:
        return self._sound.format if self._sound is not None else None

    def _find_video(self) -> "av.VideoStream":
        if not self._container.streams.video:
            raise NotAVideo(f"{self._where} holds no video. Choose another file or another address of the camera.")
        stream = self._container.streams.video[0]
        if stream.codec_context.name not in _CODECS:
            raise NotAVideo(
                f"{self._where} is coded as {stream.codec_context.name}, which Louver cannot record. "
                "Set the camera to H.264 or H.265."
            )
        return stream

    def _find_sound(self) -> SoundTrack | None:
        """The first sound that can be understood; the pictures are recorded without one too."""
        for stream in self._container.streams.audio:
            context = stream.codec_context
            coding = SoundCoding(
                context.name,
                context.sample_rate,
                context.layout.nb_channels,
                bytes(context.extradata or b""),
                _bits(context) if context.name in _SOUND_WITH_BITS else 0,
            )
            try:
                if context.name not in self._sounds:
                    raise ValueError("a coding that is not asked for")
                track = SoundTrack(open_stage(coding), self._wall)
            except ValueError:
                _log.info("A sound coded as %s is not understood; the pictures are recorded without it.", context.name)
                continue
            self._audio = stream
            return track
        return None

    def _frame_ticks(self) -> int:
        rate = self._video.average_rate or self._video.guessed_rate or Fraction(_GUESSED_FPS)
        return max(1, round(TICKS_PER_S / rate)) if 1 <= rate <= 240 else TICKS_PER_S // _GUESSED_FPS


def _named_only(error: BaseException) -> Exception:
    """The kind of an error without its text: libav puts the whole address, login included, into it."""
    return RuntimeError(type(error).__name__)


def _bits(context: "av.AudioCodecContext") -> int:
    """G.726's bits a sample."""
    rate = context.sample_rate
    return min(5, max(2, round((context.bit_rate or 4 * rate) / rate))) if rate else 4
