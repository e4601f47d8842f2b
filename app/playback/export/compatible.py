"""Encodes one film anew as H.264 and AAC for any player, stamped and blurred as asked; the export calls it.

It decodes what cameras sent, which is hostile: call it in the export's own process, never in the engine.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import av
from av.audio.codeccontext import AudioCodecContext
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.stream import Stream
from av.video.codeccontext import VideoCodecContext
from av.video.stream import VideoStream

from app.core.clock import Stop
from app.domain.errors import LibraryDamaged
from app.domain.media import TICKS_PER_S, StreamFormat, Track
from app.playback.export.copy import payloads_of
from app.playback.export.layout import Film, Source
from app.playback.export.overlay import Overlay
from app.playback.export.request import Compatible, ExportCancelled
from app.playback.export.sound import RATE_HZ, SoundTrack
from app.playback.export.verify import PartCheck

if TYPE_CHECKING:
    Coded = av.Packet[Stream]  # av.Packet is generic for type checkers only

_TICK = Fraction(1, TICKS_PER_S)
_MAX_PIXELS = 16384 * 16384


@dataclass(frozen=True, slots=True)
class _Timed:
    track: Track
    pts: int
    dts: int
    payload: bytes


def encode_film(
    film: Film,
    sources: Sequence[Source],
    checks: Sequence[PartCheck],
    path: Path,
    *,
    choice: Compatible,
    camera: str,
    stop: Stop,
    on_bytes: Callable[[int], None],
) -> tuple[int, str]:
    """Write the film to `path`; returns its size in bytes and its SHA-256 in hex.

    Raises ExportCancelled, LibraryDamaged where no picture can be decoded, OSError for `path`.
    """
    try:
        with av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"}) as out:
            _Encoding(film, out, Overlay(choice, camera)).run(_samples(film, sources, checks, stop, on_bytes))
    except av.FFmpegError as error:
        raise OSError(error.errno, str(error.strerror)) from error
    with path.open("rb") as file:
        return path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest()


def _samples(
    film: Film,
    sources: Sequence[Source],
    checks: Sequence[PartCheck],
    stop: Stop,
    on_bytes: Callable[[int], None],
) -> Iterator[_Timed]:
    """The film's samples with their times, each shown to its check."""
    positions = dict.fromkeys(Track, 0)
    spots = [{spot.number: spot.track for spot in source.spots} for source in sources]
    for run, payloads in payloads_of(film, sources):
        track = spots[run.source][run.first]
        table = film.tables[track]
        for number, payload in enumerate(payloads, run.first):
            checks[run.source].see(number, payload)
            at = positions[track]
            positions[track] += 1
            yield _Timed(track, table.dts[at] + table.shifts[at], table.dts[at], payload)
        on_bytes(sum(map(len, payloads)))
        if stop.is_set:
            raise ExportCancelled("The export was cancelled. Nothing was left behind.")


class _Encoding:
    """Decoders and encoders of one film. Threads: one."""

    def __init__(self, film: Film, out: OutputContainer, overlay: Overlay) -> None:
        self._film, self._out, self._overlay = film, out, overlay
        self._decoders = _decoders(film.format)
        self._last_pts = -1
        self._picture_encoder = self._video_stream()
        self._sound_encoder = self._audio_stream() if Track.AUDIO in film.tables else None
        self._sound_track = SoundTrack()

    def run(self, samples: Iterator[_Timed]) -> None:
        """Everything, to the end."""
        for sample in samples:
            self._decode(sample.track, _coded(sample))
        for track in self._decoders:
            self._decode(track, None)
        if self._last_pts < 0:
            raise LibraryDamaged("None of the pictures in this span can be decoded. Export them as they were recorded.")
        self._out.mux(self._picture_encoder.encode(None))
        if self._sound_encoder is not None:
            for frame in self._sound_track.finish():
                self._out.mux(self._sound_encoder.encode(frame))
            self._out.mux(self._sound_encoder.encode(None))

    def _video_stream(self) -> VideoStream:
        video = self._film.format.video
        stream = self._out.add_stream("libx264", rate=30)
        assert isinstance(stream, VideoStream)
        stream.width, stream.height = video.width & ~1, video.height & ~1
        stream.pix_fmt = "yuv420p"
        stream.time_base = stream.codec_context.time_base = _TICK
        stream.codec_context.thread_count = 0
        stream.codec_context.options = {"preset": "veryfast", "crf": "21", "x264-params": "log-level=none"}
        return stream

    def _audio_stream(self) -> AudioStream:
        stream = self._out.add_stream("aac", rate=RATE_HZ)
        assert isinstance(stream, AudioStream)
        stream.layout = "stereo"
        stream.bit_rate = 128_000
        return stream

    def _decode(self, track: Track, packet: "Coded | None") -> None:
        decoder = self._decoders.get(track)
        if decoder is None:
            return
        try:
            frames = list(decoder.decode(packet))
        except (av.FFmpegError, ValueError):
            return  # one damaged sample; what its fingerprint says goes into the verdict
        for frame in frames:
            if isinstance(frame, av.VideoFrame):
                self._picture(frame)
            elif isinstance(frame, av.AudioFrame):
                self._sound(frame)

    def _picture(self, frame: av.VideoFrame) -> None:
        if frame.pts is None or not self._film.start <= frame.pts < self._film.end:
            return
        if not 16 <= frame.width <= 16384 or not 16 <= frame.height <= 16384:
            return
        pts = frame.pts - self._film.start
        if pts <= self._last_pts:
            return
        stream = self._picture_encoder
        plain = frame.reformat(width=stream.width, height=stream.height, format="yuv420p", dst_color_range="MPEG")
        fresh = self._overlay.drawn(plain, self._film.wall_ms(frame.pts))
        fresh.pts, fresh.time_base, fresh.pict_type = pts, _TICK, av.video.frame.PictureType.NONE
        self._last_pts = pts
        self._out.mux(stream.encode(fresh))

    def _sound(self, frame: av.AudioFrame) -> None:
        if frame.pts is None or self._sound_encoder is None:
            return
        at = frame.pts - self._film.start
        if at >= 0 and frame.pts < self._film.end:
            for piece in self._sound_track.add(frame, at):
                self._out.mux(self._sound_encoder.encode(piece))


def _decoders(format: StreamFormat) -> "dict[Track, VideoCodecContext | AudioCodecContext]":
    video = av.CodecContext.create(format.video.codec.value, "r")
    assert isinstance(video, VideoCodecContext)
    video.options = {"max_pixels": str(_MAX_PIXELS)}
    video.extradata = format.video.config or None
    found: dict[Track, VideoCodecContext | AudioCodecContext] = {Track.VIDEO: video}
    if format.audio is not None:
        audio = av.CodecContext.create(format.audio.codec.value, "r")
        assert isinstance(audio, AudioCodecContext)
        audio.extradata = format.audio.config
        found[Track.AUDIO] = audio
    return found


def _coded(sample: _Timed) -> "Coded":
    packet = av.Packet(sample.payload)
    packet.pts, packet.dts, packet.time_base = sample.pts, sample.dts, _TICK
    return packet
