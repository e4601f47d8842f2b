"""Decodes the sound of one stream's recorded files from any moment on, at any tempo; the sound player calls it."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TypeAlias, cast

import av
import numpy as np
from av.audio.codeccontext import AudioCodecContext
from av.audio.frame import AudioFrame
from numpy.typing import NDArray

from app.domain.camera import StreamRole
from app.domain.errors import LibraryDamaged
from app.domain.ids import CameraId
from app.domain.media import TICKS_PER_S, AudioFormat
from app.domain.recording import Segment
from app.playback.footage import SegmentLister
from app.playback.segment_file import SegmentFile, TimedSample

RATE_HZ = 48_000
CHANNELS = 2
Samples: TypeAlias = NDArray[np.float32]
"""Rows of two: left and right."""
_TORN_MS = 60
"""A hole in the samples wider than this starts a new run, so that what follows keeps its time."""
_TICK = Fraction(1, TICKS_PER_S)


@dataclass(frozen=True)
class SoundBlock:
    """Some sound, whose first sample was heard at `wall_ms` (UTC)."""

    wall_ms: float
    samples: Samples

    def end_ms(self, speed: float) -> float:
        """When its sound ends in recorded time, played at `speed`."""
        return self.wall_ms + len(self.samples) * 1000 * speed / RATE_HZ


class SoundFilm:
    """Holds one file open; close() it always. Threads: one."""

    def __init__(self, library_root: Path, lister: SegmentLister, camera_id: CameraId, role: StreamRole) -> None:
        self._root = library_root
        self._lister = lister
        self._camera_id = camera_id
        self._role = role
        self._file: SegmentFile | None = None

    def close(self) -> None:
        """Release the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def blocks(self, wall_ms: int, speed: float) -> Iterator[SoundBlock]:
        """What is to be heard from there on, up to the end of the file that holds that moment, with its pitch kept.

        Nothing where nothing was recorded, or without sound.
        """
        file = self._open(wall_ms)
        sound = file.sound if file is not None else None
        if file is None or sound is None:
            return
        run: _Run | None = None
        for timed in file.sound_from(wall_ms):
            if run is None or abs(timed.wall_ms - run.expects_ms) > _TORN_MS:
                if run is not None:
                    yield from run.rest()
                run = _Run(sound, timed.wall_ms, speed)
            yield from run.take(timed)
        if run is not None:
            yield from run.rest()

    def _open(self, wall_ms: int) -> SegmentFile | None:
        found = self._lister.segments_between(self._camera_id, self._role, wall_ms, wall_ms + 1)
        segment = max(found, key=lambda each: each.start_ms, default=None)
        if segment is None:
            return None
        if self._file is None or self._file.segment.path != segment.path:
            self.close()
            self._file = self._try(segment)
        elif self._file is not None:
            self._file.segment = segment
            self._file.look_again()
        return self._file

    def _try(self, segment: Segment) -> SegmentFile | None:
        try:
            return SegmentFile(self._root, segment)
        except LibraryDamaged:
            return None  # the picture's player says so


class _Run:
    """One decoder and one tempo filter for samples without a hole."""

    def __init__(self, sound: AudioFormat, wall_ms: float, speed: float) -> None:
        self._speed = speed
        self._wall_ms = wall_ms
        self._given = 0
        self.expects_ms = wall_ms
        self._context = cast(AudioCodecContext, av.CodecContext.create(sound.codec.value, "r"))
        self._context.extradata = sound.config
        self._graph: av.filter.Graph | None = None

    def take(self, timed: TimedSample) -> Iterator[SoundBlock]:
        self.expects_ms = timed.wall_ms + timed.sample.duration * 1000 / TICKS_PER_S
        packet = av.Packet(timed.sample.payload)
        packet.pts, packet.time_base = timed.sample.pts, _TICK
        try:
            frames = self._context.decode(packet)
        except av.FFmpegError:
            return  # one damaged packet is a hole of 20 ms
        for frame in frames:
            yield from self._filtered(frame)

    def rest(self) -> Iterator[SoundBlock]:
        """What the filter still holds."""
        if self._graph is not None:
            yield from self._filtered(None)

    def _filtered(self, frame: AudioFrame | None) -> Iterator[SoundBlock]:
        if self._graph is None and frame is not None:
            self._graph = _tempo_graph(frame, self._speed)
        assert self._graph is not None
        try:
            self._graph.push(frame)
            while True:
                yield self._block(cast(AudioFrame, self._graph.pull()))
        except (av.BlockingIOError, av.EOFError):
            return  # it wants more, or has given all

    def _block(self, frame: AudioFrame) -> SoundBlock:
        samples = np.asarray(frame.to_ndarray(), np.float32).reshape(-1, CHANNELS)
        wall_ms = self._wall_ms + self._given * 1000 * self._speed / RATE_HZ
        self._given += len(samples)
        return SoundBlock(wall_ms, samples)


def _tempo_graph(frame: AudioFrame, speed: float) -> av.filter.Graph:
    graph = av.filter.Graph()
    links = [
        graph.add_abuffer(
            sample_rate=frame.sample_rate,
            format=frame.format.name,
            layout=frame.layout.name,
            time_base=Fraction(1, frame.sample_rate),
        )
    ]
    if speed != 1.0:
        links.append(graph.add("atempo", f"{speed:g}"))
    links.append(graph.add("aresample", str(RATE_HZ)))
    links.append(graph.add("aformat", f"sample_fmts=flt:sample_rates={RATE_HZ}:channel_layouts=stereo"))
    links.append(graph.add("abuffersink"))
    for before, after in itertools.pairwise(links):
        before.link_to(after)
    graph.configure()
    return graph
