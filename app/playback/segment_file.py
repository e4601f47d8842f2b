"""Reads one recorded file frame by frame from an exact moment; the footage cursor calls it, on one thread.

A file of fragments has no index of its keyframes, and holds a minute at most: its packets are read from the start,
without decoding, up to the moment asked for, and only the last group of pictures is decoded.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

import av
from av.container import InputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from app.core.footage_files import locate
from app.domain.errors import LibraryDamaged
from app.domain.recording import Segment

if TYPE_CHECKING:
    Coded = av.Packet[VideoStream]  # av.Packet is generic for type checkers only


@dataclass(frozen=True, slots=True)
class TimedFrame:
    """A decoded frame and the UTC time in ms at which it was taken."""

    frame: VideoFrame
    wall_ms: int


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
            self._container: InputContainer = av.open(str(path), mode="r")
        except (av.FFmpegError, OSError) as error:
            raise LibraryDamaged(
                f"The recording {segment.path} cannot be opened. It may have been moved or deleted."
            ) from error
        if not self._container.streams.video:
            self._container.close()
            raise LibraryDamaged(
                f"The recording {segment.path} holds no video. The recordings around it are not affected."
            )
        self._stream: VideoStream = self._container.streams.video[0]
        self._stream.codec_context.thread_count = 1
        self._first_pts: int | None = None
        self._frames: Iterator[TimedFrame] = iter(())

    def close(self) -> None:
        """Release the file, so that it can also be deleted on Windows."""
        self._frames = iter(())
        self._container.close()

    def frame_at(self, wall_ms: int) -> TimedFrame | None:
        """The frame that was showing at `wall_ms`: the newest that is not later, or the first of the file.

        Call it once, before next_frame(). None when no frame can be decoded.
        """
        self._frames = self._decode_from(wall_ms)
        return next(self._frames, None)

    def next_frame(self) -> TimedFrame | None:
        """The frame after that; None at the end of what is in the file now."""
        return next(self._frames, None)

    def _wall_ms(self, pts: int | None) -> int:
        time_base = self._stream.time_base
        if pts is None or time_base is None or self._first_pts is None:
            return self.segment.start_ms
        return self.segment.start_ms + round((pts - self._first_pts) * time_base * 1000)

    def _decode_from(self, wall_ms: int) -> Iterator[TimedFrame]:
        group, packets, ended = self._group_before(wall_ms)
        held: TimedFrame | None = None
        for timed in self._decode(self._chain(group, packets, ended)):
            if held is not None and (held.wall_ms >= wall_ms or timed.wall_ms > wall_ms):
                yield held
            held = timed
        if held is not None:
            yield held

    def _group_before(self, wall_ms: int) -> "tuple[list[Coded], Iterator[Coded], bool]":
        """The packets from the last keyframe at or before `wall_ms` until past it, and the rest of the file."""
        packets = self._packets()
        group: list[Coded] = []
        for packet in packets:
            if self._first_pts is None:
                self._first_pts = packet.pts
            if packet.is_keyframe and self._wall_ms(packet.pts) <= wall_ms:
                group.clear()
            group.append(packet)
            if self._wall_ms(packet.dts if packet.dts is not None else packet.pts) > wall_ms:
                return group, packets, False
        return group, packets, True

    @staticmethod
    def _chain(group: "list[Coded]", rest: "Iterator[Coded]", ended: bool) -> "Iterator[Coded | None]":
        yield from group
        if not ended:
            yield from rest
        yield None

    def _packets(self) -> "Iterator[Coded]":
        try:
            for packet in self._container.demux(self._stream):
                if packet.size > 0 and packet.pts is not None:
                    yield packet
        except av.FFmpegError:
            return  # the torn end of a file that is still being written, or was cut off: what came before it counts

    def _decode(self, packets: "Iterator[Coded | None]") -> Iterator[TimedFrame]:
        context = self._stream.codec_context
        for packet in packets:
            try:
                frames = context.decode(packet)
            except av.FFmpegError:
                continue  # one damaged packet; the next keyframe mends the picture
            for frame in frames:
                yield TimedFrame(frame, self._wall_ms(frame.pts))
