"""One recorded file as groups of pictures, each of which can be decoded by itself; the film calls it, on one thread.

Only the heads of the file's fragments are read to find a moment, and of the samples only those of the group asked for.
"""

import itertools
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path, PurePosixPath
from typing import cast

import av
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from app.core.footage_files import locate
from app.domain.errors import LibraryDamaged
from app.domain.media import TICKS_PER_S, AudioFormat, Track
from app.domain.recording import Segment
from app.recording.fragment_index import FragmentIndex
from app.recording.fragment_reader import Sample

_TICK = Fraction(1, TICKS_PER_S)
_MAX_GROUP_SAMPLES = 20_000
_DECODER_WARMS_MS = 50
"""AAC adds each frame to half of the one before, so the first one decoded is not whole."""


@dataclass(frozen=True, slots=True)
class TimedFrame:
    """A decoded frame and the UTC time in ms at which it was taken."""

    frame: VideoFrame
    wall_ms: int


@dataclass(frozen=True, slots=True)
class TimedSample:
    """A sample of sound as it lies in the file, and the UTC time in ms at which it was heard."""

    sample: Sample
    wall_ms: float


def footage_path(library_root: Path, segment: Segment) -> Path:
    """Where the file lies. Raises LibraryDamaged when its name leads out of the library."""
    relative = PurePosixPath(segment.path)
    if relative.is_absolute() or ".." in relative.parts or "\\" in segment.path or ":" in segment.path:
        raise LibraryDamaged("A recording has a file name that leads out of the library. It was not opened.")
    return locate(library_root, relative.as_posix())


class SegmentFile:
    """One open file. Raises LibraryDamaged when it cannot be read; close() it always."""

    def __init__(self, library_root: Path, segment: Segment) -> None:
        self.segment = segment
        path = footage_path(library_root, segment)
        try:
            self._index = FragmentIndex(path)
        except OSError as error:
            raise LibraryDamaged(
                f"The recording {segment.path} cannot be opened. It may have been moved or deleted."
            ) from error
        self._groups: list[int] = []  # where in the index's heads each group begins
        self._seen = 0
        self._reorders = False
        self.look_again()

    def close(self) -> None:
        """Release the file, so that it can also be deleted on Windows."""
        self._index.close()

    @property
    def groups(self) -> int:
        """How many groups of pictures are in the file now."""
        return len(self._groups)

    def look_again(self) -> bool:
        """Whether the file has grown. What cannot be read any more has not."""
        try:
            grown = self._index.look_again()
        except OSError:
            return False
        self._find_groups()
        return grown

    def fragments(self, group: int) -> int:
        """In how many fragments a group lies now; the last one of a file that is being written gets more."""
        return self._end_of(group) - self._groups[group]

    def group_at(self, wall_ms: int) -> int:
        """The newest group that begins at `wall_ms` or before, else the first one."""
        low, high = 0, len(self._groups)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self.begins_ms(middle) <= wall_ms else (low, middle)
        return low

    def begins_ms(self, group: int) -> int:
        """When the group's keyframe was taken, in UTC ms."""
        return self._wall_ms(self._index.heads[self._groups[group]].pts)

    def showing_ms(self, group: int, wall_ms: int) -> int | None:
        """When the picture was taken that a group shows at `wall_ms`, in UTC ms; None where that cannot be told.

        It need not be decodable. Pictures may lie one fragment before or behind the one where they are expected.
        """
        first, end = self._groups[group], self._end_of(group)
        near = bisect_right(self._index.heads, wall_ms, first, end, key=lambda head: self._wall_ms(head.pts)) - 1
        try:
            times = [
                self._wall_ms(pts)
                for head in self._index.heads[max(first, near - 1) : min(end, near + 2)]
                for pts in self._index.picture_times(head)
            ]
        except (LibraryDamaged, OSError):
            return None
        return max((each for each in times if each <= wall_ms), default=None)

    def keyframe(self, group: int) -> TimedFrame | None:
        """The first picture of a group, decoded alone; None when it cannot be."""
        return next(self._decoded(itertools.islice(self._samples(group), 1)), None)

    def frames(self, group: int) -> Iterator[TimedFrame]:
        """The pictures of a group in the order in which they are shown; what is damaged is left out.

        Of a group that is still being written, those that a later one may precede are not shown yet.
        """
        shown_ms: int | None = None
        grows = self.segment.samples == 0 and group == self.groups - 1
        for timed in self._decoded(self._samples(group), grows=grows):
            if shown_ms is None or timed.wall_ms > shown_ms:
                shown_ms = timed.wall_ms
                yield timed

    @property
    def sound(self) -> AudioFormat | None:
        """How its sound is coded, if it has any."""
        return self._index.format.audio

    def sound_from(self, wall_ms: int) -> Iterator[TimedSample]:
        """Its samples of sound from about `wall_ms` on; a fragment that is damaged is a hole."""
        heads = self._index.heads
        at = bisect_right(heads, wall_ms, key=lambda head: self._wall_ms(head.pts))
        for head in heads[max(0, at - 2) :]:  # sound lies up to a fragment before its picture
            try:
                samples = self._index.samples(head)
            except (LibraryDamaged, OSError, ValueError):
                continue
            for sample in samples:
                heard_ms = self.segment.start_ms + (sample.pts - heads[0].pts) * 1000 / TICKS_PER_S
                if sample.track is Track.AUDIO and heard_ms >= wall_ms - _DECODER_WARMS_MS:
                    yield TimedSample(sample, heard_ms)

    def _find_groups(self) -> None:
        heads = self._index.heads
        self._groups += [number for number in range(self._seen, len(heads)) if heads[number].keyframe]
        self._seen = len(heads)

    def _end_of(self, group: int) -> int:
        return self._groups[group + 1] if group + 1 < len(self._groups) else len(self._index.heads)

    def _wall_ms(self, pts: int) -> int:
        return self.segment.start_ms + round((pts - self._index.heads[0].pts) * 1000 / TICKS_PER_S)

    def _samples(self, group: int) -> Iterator[Sample]:
        left, newest_pts = _MAX_GROUP_SAMPLES, -1
        for head in self._index.heads[self._groups[group] : self._end_of(group)]:
            try:
                samples = self._index.samples(head)
            except (LibraryDamaged, OSError, ValueError):
                return  # the rest of the group refers to what is missing; the next keyframe mends the picture
            for sample in samples:
                if sample.track is Track.VIDEO and left > 0:
                    left -= 1
                    self._reorders = self._reorders or sample.pts < newest_pts
                    newest_pts = max(newest_pts, sample.pts)
                    yield sample

    def _decoded(self, samples: Iterator[Sample], *, grows: bool = False) -> Iterator[TimedFrame]:
        context = self._context()
        packets = (_to_av(sample) for sample in samples)
        for packet in itertools.chain(packets, [None]):
            if packet is None and grows and self._reorders:
                return
            try:
                frames = context.decode(packet)
            except av.FFmpegError:
                continue  # one damaged packet
            for frame in frames:
                if frame.pts is not None:
                    yield TimedFrame(frame, self._wall_ms(frame.pts))

    def _context(self) -> VideoCodecContext:
        video = self._index.format.video
        context = cast(VideoCodecContext, av.CodecContext.create(video.codec.value, "r"))
        if video.config:
            context.extradata = video.config
        context.thread_count = 1  # two threads with a frame each took a quarter longer on two cores at work
        return context


def _to_av(sample: Sample) -> "av.Packet[VideoStream]":
    coded = av.Packet(sample.payload)
    coded.pts, coded.dts, coded.time_base = sample.pts, sample.dts, _TICK
    return cast("av.Packet[VideoStream]", coded)
