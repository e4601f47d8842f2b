"""Walks through the recorded files of one stream as if they were one film; the player calls it, on one thread."""

from pathlib import Path
from typing import Protocol

from app.domain.camera import StreamRole
from app.domain.errors import LibraryDamaged
from app.domain.ids import CameraId
from app.domain.recording import Segment
from app.playback.segment_file import SegmentFile, TimedFrame

LOOK_AHEAD_MS = 24 * 3600 * 1000
_MAX_DAMAGED_IN_A_ROW = 20


class SegmentLister(Protocol):
    """Who knows which files hold which time."""

    def segments_between(self, camera_id: CameraId, role: StreamRole, start_ms: int, end_ms: int) -> list[Segment]:
        """The files that overlap the span, oldest first."""
        ...


class Footage:
    """One stream's film. A file that is still being written is read as far as it goes, and again later."""

    def __init__(self, library_root: Path, lister: SegmentLister, camera_id: CameraId, role: StreamRole) -> None:
        self._root = library_root
        self._lister = lister
        self._camera_id = camera_id
        self._role = role
        self._file: SegmentFile | None = None
        self._last_ms: int | None = None

    def close(self) -> None:
        """Release the open file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def frame_at(self, wall_ms: int) -> TimedFrame | None:
        """The frame that was showing at `wall_ms`, or the first one after a gap; None when nothing follows."""
        self.close()
        self._last_ms = None
        return self._remember(self._first_frame_in(self._candidates(wall_ms), wall_ms))

    def next_frame(self) -> TimedFrame | None:
        """The frame after the last one, across files and gaps; None at the end of what is recorded now."""
        if self._last_ms is None:
            return None
        frame = None if self._file is None else self._file.next_frame()
        return self._remember(frame or self._from_next_file(self._last_ms))

    def _candidates(self, wall_ms: int) -> list[Segment]:
        found = self._lister.segments_between(self._camera_id, self._role, wall_ms, wall_ms + LOOK_AHEAD_MS)
        return sorted(found, key=lambda segment: segment.start_ms)

    def _first_frame_in(self, segments: list[Segment], wall_ms: int) -> TimedFrame | None:
        for segment in segments[:_MAX_DAMAGED_IN_A_ROW]:
            self.close()
            try:
                self._file = SegmentFile(self._root, segment)
            except LibraryDamaged:
                continue  # the gap is on the timeline; the film goes on behind it
            frame = self._file.frame_at(wall_ms)
            if frame is not None:
                return frame
        return None

    def _from_next_file(self, last_ms: int) -> TimedFrame | None:
        read = None if self._file is None else self._file.segment
        for segment in self._candidates(last_ms + 1):
            if read is not None and segment.path == read.path and read.samples > 0:
                continue  # a finished file holds no more than was read; one that grows is opened again
            frame = self._first_frame_in([segment], last_ms + 1)
            while frame is not None and frame.wall_ms <= last_ms and self._file is not None:
                frame = self._file.next_frame()
            if frame is not None:
                return frame
        return None

    def _remember(self, frame: TimedFrame | None) -> TimedFrame | None:
        if frame is not None:
            self._last_ms = frame.wall_ms
        return frame
