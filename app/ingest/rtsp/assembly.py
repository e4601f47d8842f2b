"""Turns put-together pictures and sound of one connection into packets with trusted times; source.py owns it."""

import logging
from fractions import Fraction
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.domain.media import TICKS_PER_S, Codec, Packet, StreamFormat, Track, VideoFormat
from app.ingest.nal import NalNormalizer
from app.ingest.rtsp.decode_order import DecodeOrder, Picture
from app.ingest.rtsp.picture_times import PictureTimes
from app.ingest.rtsp.rtp import LatestReport, Unwrapper, signed_difference
from app.ingest.rtsp.sdp import AudioTrack, VideoTrack
from app.ingest.stamping import Stamper, WallClock

if TYPE_CHECKING:
    from app.ingest.sound.track import SoundTrack

_GUESSED_FRAME_TICKS = TICKS_PER_S // 25
_MAX_HELD_SOUNDS = 500
_MAX_APART_S = 10.0
_START_CODE = b"\x00\x00\x00\x01"
_RECOVERY_POINT = 6
_log = logging.getLogger("louver.camera")


class Assembly:
    """Collects packets in `ready`, and a StreamFormat before the first packet in a new one. Threads: one.

    `video_report` and `audio_report` are filled by who receives them.
    """

    def __init__(self, video: VideoTrack, audio: AudioTrack | None, clock: Clock) -> None:
        self.video_report, self.audio_report = LatestReport(), LatestReport()
        self.ready: list[Packet | StreamFormat] = []
        self.pictures = 0
        self._clock = clock
        self._codec = video.codec
        self._nal = NalNormalizer(video.codec, b"".join(_START_CODE + one for one in video.sets))
        self._format = self._video_format()
        self._first_format = self._format
        self._order = DecodeOrder()
        wall = WallClock(clock)
        self._video_times, self._audio_times = PictureTimes(), Unwrapper()
        self._video_began_s = self._audio_began_s = 0.0
        self._video_stamper = Stamper(Track.VIDEO, Fraction(1, TICKS_PER_S), _GUESSED_FRAME_TICKS, wall)
        self._clock_hz = audio.clock_hz if audio is not None else TICKS_PER_S
        self._sound = _sound_track(audio, wall)
        self._audio_offset: int | None = None
        self._held_sounds: list[tuple[int, bytes]] = []

    @property
    def format(self) -> StreamFormat | None:
        """The format that the stream began with, or None until its parameter sets arrived."""
        return self._stream_format(self._first_format) if self._first_format is not None else None

    def on_picture(self, timestamp: int, units: list[bytes]) -> None:
        """One picture; what cannot be right is left out."""
        try:
            payload, changed = self._nal.normalize_units(units)
        except ValueError:
            return
        if changed:
            self._change_format()
        if not payload:
            return
        now_s = self._clock.monotonic_s()
        if self._video_times.first is None:
            self._video_began_s = now_s
        self.pictures += 1
        picture = Picture(self._video_times.ticks(timestamp, now_s), self._is_keyframe(units), payload)
        self._give_out(self._order.take(picture))

    def on_sound(self, timestamp: int, frame: bytes) -> None:
        """One piece of sound; the first ones wait until the pictures' times are settled."""
        if self._sound is None:
            return
        if self._audio_times.first is None:
            self._audio_began_s = self._clock.monotonic_s()
        ticks = self._audio_times.ticks(timestamp)
        if self._audio_offset is not None:
            self._give_sound(ticks + self._audio_offset, frame)
        elif len(self._held_sounds) < _MAX_HELD_SOUNDS:
            self._held_sounds.append((ticks, frame))
        if self._audio_offset is None and self._order.settled:
            self._align()

    def _give_out(self, timed: list[tuple[Picture, int]]) -> None:
        for picture, dts in timed:
            self.ready.append(
                self._video_stamper.stamp(picture.pts, dts, None, keyframe=picture.keyframe, payload=picture.payload)
            )
        if timed and self._audio_offset is None and self._held_sounds:
            self._align()

    def _align(self) -> None:
        offset_s = self._reported_offset_s()
        if offset_s is None or abs(offset_s) > _MAX_APART_S:
            offset_s = self._audio_began_s - self._video_began_s
        self._audio_offset = offset = round(offset_s * self._clock_hz)
        held, self._held_sounds = self._held_sounds, []
        for ticks, frame in held:
            self._give_sound(ticks + offset, frame)

    def _reported_offset_s(self) -> float | None:
        """How much later than the first picture the first sound was taken, by the camera's own clock."""
        video, audio = self.video_report.report, self.audio_report.report
        first_picture, first_sound = self._video_times.first, self._audio_times.first
        if video is None or audio is None or first_picture is None or first_sound is None:
            return None
        picture_s = video.ntp_s + signed_difference(first_picture, video.timestamp) / TICKS_PER_S
        sound_s = audio.ntp_s + signed_difference(first_sound, audio.timestamp) / self._clock_hz
        return sound_s - picture_s

    def _give_sound(self, ticks: int, frame: bytes) -> None:
        assert self._sound is not None
        at = ticks * TICKS_PER_S // self._clock_hz
        self.ready.extend(self._sound.take(at, frame, self._video_stamper.last_dts))

    def _change_format(self) -> None:
        changed = self._video_format()
        if changed is None or changed == self._format:
            return
        self._give_out(self._order.settle())
        if self._first_format is None:
            self._first_format = changed
        else:
            self.ready.append(self._stream_format(changed))
        self._format = changed

    def _video_format(self) -> VideoFormat | None:
        """None too where the sets are damaged: whole ones may follow."""
        try:
            return self._nal.format
        except ValueError:
            return None

    def _stream_format(self, video: VideoFormat) -> StreamFormat:
        return StreamFormat(video, self._sound.format if self._sound is not None else None)

    def _is_keyframe(self, units: list[bytes]) -> bool:
        if self._codec is Codec.H265:
            return any(16 <= unit[0] >> 1 & 0x3F <= 21 for unit in units)
        return any(unit[0] & 0x1F == 5 or (unit[0] & 0x1F == 6 and unit[1] == _RECOVERY_POINT) for unit in units)


def _sound_track(audio: AudioTrack | None, wall: WallClock) -> "SoundTrack | None":
    """None too for a sound that cannot be understood: the pictures are recorded without it."""
    if audio is None:
        return None
    from app.ingest.sound.track import SoundTrack  # libav and numpy are loaded by the first camera that has sound
    from app.ingest.sound.transcode import open_stage

    try:
        return SoundTrack(open_stage(audio.coding), wall)
    except ValueError:
        _log.info("The sound of a camera, coded as %s, is not understood; it is recorded without.", audio.coding.codec)
        return None
