"""Walks both ways through one stream's recorded files as if they were one film; the player calls it, on one thread."""

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from app.domain.camera import StreamRole
from app.domain.errors import LibraryDamaged
from app.domain.ids import CameraId
from app.domain.recording import Segment
from app.playback.reel import Abandon, Reel, never
from app.playback.segment_file import SegmentFile, TimedFrame

BUDGET_BYTES = 96 << 20
REVERSE_BUDGET_BYTES = 384 << 20
"""Two groups of two seconds at 1080p30: the one that is shown backwards, and the one before it."""
_REACHES_MS = tuple(days * 86_400_000 for days in (0.01, 1, 60, 36_500))
_MAX_DAMAGED_IN_A_ROW = 20
_MAX_OPEN_FILES = 4
_NEVER_MS = 1 << 62


class SegmentLister(Protocol):
    """Who knows which files hold which time."""

    def segments_between(self, camera_id: CameraId, role: StreamRole, start_ms: int, end_ms: int) -> list[Segment]:
        """The files that overlap the span, oldest first."""
        ...


class KeptLister(SegmentLister, Protocol):
    """One that holds the index open between two questions. Threads: any."""

    def close(self) -> None:
        """Let go of it."""
        ...


class SegmentLibrary(Protocol):
    """Who makes such listers."""

    def kept(self) -> KeptLister:
        """A new one, which has to be closed."""
        ...


@dataclass(frozen=True)
class _Place:
    """One group of pictures of one file."""

    segment: Segment
    group: int


_Key = tuple[str, int, int, bool]
"""A file's path, a group of it, in how many fragments that lay, and whether the file was finished."""


class Footage:
    """One stream's film. A file that is still being written is read as far as it goes, and again later.

    What is decoded stays, within `budget_bytes`, until something else needs the room.
    """

    def __init__(self, library_root: Path, lister: SegmentLister, camera_id: CameraId, role: StreamRole) -> None:
        self.budget_bytes = BUDGET_BYTES
        self._root = library_root
        self._lister = lister
        self._camera_id = camera_id
        self._role = role
        self._files: OrderedDict[str, SegmentFile] = OrderedDict()
        self._reels: OrderedDict[_Key, Reel] = OrderedDict()
        self._place: _Place | None = None
        self._before: tuple[_Place, _Place | None] | None = None
        self._last_ms: int | None = None
        self._expected: tuple[int, _Place | None] | None = None
        self._keyframe: tuple[_Key, TimedFrame | None] | None = None

    def close(self) -> None:
        """Release the open files and what was decoded."""
        for file in self._files.values():
            file.close()
        self._files.clear()
        self._reels.clear()
        self._place = self._before = self._last_ms = self._keyframe = self._expected = None

    @property
    def size_bytes(self) -> int:
        """How much the decoded pictures take."""
        return sum(reel.size_bytes for reel in self._reels.values())

    def first_picture(self, wall_ms: int) -> TimedFrame | None:
        """The keyframe before `wall_ms`, to be shown while frame_at() decodes on from there; it moves nothing.

        None where that would only flicker: the exact picture, or one on the way to it, is decoded already.
        """
        place = self._place_at(wall_ms)
        self._expected = (wall_ms, place)
        if place is None:
            return None
        reel = self._reels.get(self._key(place))
        if reel is not None and reel.begins_after(wall_ms):
            del self._reels[self._key(place)]
        elif reel is not None:
            return None
        return self._reel(place).first()

    def keyframe_near(self, wall_ms: int, *, forwards: bool) -> TimedFrame | None:
        """The first picture of the group of `wall_ms`, over gaps in the given direction; the film is there then."""
        place = self._place_at(wall_ms)
        if not forwards and (place is None or self._file(place.segment).begins_ms(place.group) > wall_ms):
            behind = self._segments(wall_ms, forwards=False)
            file = next((file for file in map(self._open, behind) if file is not None), None)
            place = None if file is None else _Place(file.segment, file.group_at(wall_ms))
        if place is None:
            return None
        key = self._key(place)
        if self._keyframe is None or self._keyframe[0] != key:
            self._keyframe = (key, self._file(place.segment).keyframe(place.group))
        frame = self._keyframe[1]
        return None if frame is None else self._show(place, frame)

    def frame_at(self, wall_ms: int, abandon: Abandon = never) -> TimedFrame | None:
        """The frame that was showing at `wall_ms`, or the first one after a gap; None when nothing follows.

        None also when `abandon` answers True, which it is asked before each picture.
        """
        self._last_ms = None
        expected, self._expected = self._expected, None
        place = expected[1] if expected is not None and expected[0] == wall_ms else self._place_at(wall_ms)
        for _ in range(_MAX_DAMAGED_IN_A_ROW):
            if place is None or abandon():
                return None
            reel = self._reel(place)
            showing_ms = self._file(place.segment).showing_ms(place.group, wall_ms)
            frame = reel.at(wall_ms, abandon, showing_ms)
            if reel.headless and (frame is None or frame.wall_ms > wall_ms) and not abandon():
                until_ms = _NEVER_MS if frame is None else frame.wall_ms
                frame = self._reel_before(place, until_ms).at(wall_ms, abandon)
            if frame is not None:
                return self._show(place, frame)
            if abandon():
                return None
            place = self._place_after(place)
        return None

    def next_frame(self) -> TimedFrame | None:
        """The frame after the last one, across files and gaps; None at the end of what is recorded now."""
        place, last_ms = self._place, self._last_ms
        if place is None or last_ms is None:
            return None
        frame = self._reel(place).after(last_ms)
        if frame is None and (self._reel(place).limited or self._has_grown(place)):
            self._reels.pop(self._key(place), None)
            frame = self._reel(place).after(last_ms)
        for _ in range(_MAX_DAMAGED_IN_A_ROW):
            if frame is not None:
                return self._show(place, frame)
            following = self._place_after(place)
            if following is None:
                return None
            place = following
            frame = self._reel(place).after(last_ms)
        return None

    def previous_frame(self) -> TimedFrame | None:
        """The frame before the last one, across files and gaps; None before the first that is recorded."""
        place, last_ms = self._place, self._last_ms
        if place is None or last_ms is None:
            return None
        reel = self._reel(place)
        frame = reel.before(last_ms)
        if frame is None and reel.headless:
            frame = self._reel_before(place, last_ms).before(last_ms)
        for _ in range(_MAX_DAMAGED_IN_A_ROW):
            if frame is not None:
                return self._show(place, frame)
            earlier = self._place_before(place)
            if earlier is None:
                return None
            place = earlier
            frame = self._reel(place).before(last_ms)
        return None

    def prepare_previous(self) -> bool:
        """Decode one picture more of the group before this one; False when there is nothing to do."""
        if self._place is None:
            return False
        if self._before is None or self._before[0] != self._place:
            self._before = (self._place, self._place_before(self._place))
        earlier = self._before[1]
        return earlier is not None and self._reel(earlier).pull()

    # Places

    def _place_at(self, wall_ms: int) -> _Place | None:
        for segment in self._segments(wall_ms, forwards=True):
            file = self._open(segment)
            if file is not None:
                return _Place(segment, file.group_at(wall_ms))
        return None

    def _place_after(self, place: _Place) -> _Place | None:
        file = self._file(place.segment)
        if place.group + 1 < file.groups:
            return _Place(place.segment, place.group + 1)
        begun_ms = place.segment.start_ms
        for segment in self._segments(max(place.segment.end_ms, begun_ms + 1), forwards=True, beyond_ms=begun_ms):
            if self._open(segment) is not None:
                return _Place(segment, 0)
        return None

    def _place_before(self, place: _Place) -> _Place | None:
        if place.group > 0:
            return _Place(place.segment, place.group - 1)
        for segment in self._segments(place.segment.start_ms, forwards=False):
            file = self._open(segment)
            if file is not None:
                return _Place(segment, file.groups - 1)
        return None

    def _segments(self, wall_ms: int, *, forwards: bool, beyond_ms: int = -1) -> list[Segment]:
        """The files from there on, nearest first; a short reach is asked for first, since a day holds thousands.

        Forwards only those that begin after `beyond_ms`.
        """
        for reach_ms in _REACHES_MS:
            span = (wall_ms, wall_ms + int(reach_ms)) if forwards else (wall_ms - int(reach_ms), wall_ms)
            found = self._lister.segments_between(self._camera_id, self._role, *span)
            found = sorted((each for each in found if each.start_ms > beyond_ms), key=lambda each: each.start_ms)
            if found:
                return (found if forwards else found[::-1])[:_MAX_DAMAGED_IN_A_ROW]
        return []

    # Files and reels

    def _open(self, segment: Segment) -> SegmentFile | None:
        """None for a file that is damaged or empty: the gap is on the timeline, and the film goes on behind it."""
        try:
            file = self._file(segment)
        except LibraryDamaged:
            return None
        if segment.samples == 0 or file.groups == 0:
            file.look_again()
        return file if file.groups > 0 else None

    def _file(self, segment: Segment) -> SegmentFile:
        file = self._files.pop(segment.path, None) or SegmentFile(self._root, segment)
        if segment.samples > 0:
            file.segment = segment
        self._files[segment.path] = file
        while len(self._files) > _MAX_OPEN_FILES:
            self._files.popitem(last=False)[1].close()
        return file

    def _reel(self, place: _Place) -> Reel:
        reel = self._reels.pop(self._key(place), None)
        if reel is None:
            reel = Reel(self._file(place.segment).frames(place.group), self.budget_bytes // 2)
        return self._keep(place, reel)

    def _reel_before(self, place: _Place, until_ms: int) -> Reel:
        """The stretch of a long group that its reel has let go of, decoded anew."""
        self._reels.pop(self._key(place), None)
        frames = self._file(place.segment).frames(place.group)
        return self._keep(place, Reel(frames, self.budget_bytes // 2, until_ms))

    def _key(self, place: _Place) -> _Key:
        file = self._file(place.segment)
        return place.segment.path, place.group, file.fragments(place.group), file.segment.samples > 0

    def _keep(self, place: _Place, reel: Reel) -> Reel:
        self._reels[self._key(place)] = reel
        self._trim()
        return reel

    def _trim(self) -> None:
        """Keep to the budget; the two reels used last each keep to half of it by themselves."""
        while len(self._reels) > 2 and self.size_bytes > self.budget_bytes:
            self._reels.popitem(last=False)

    def _has_grown(self, place: _Place) -> bool:
        """Whether more of the file was written since its last group was decoded."""
        file = self._file(place.segment)
        if file.segment.samples > 0 or place.group + 1 < file.groups:
            return False
        begins_ms = file.segment.start_ms
        for segment in self._lister.segments_between(self._camera_id, self._role, begins_ms, begins_ms + 1):
            if segment.path == file.segment.path and segment.samples > 0:
                file.segment = segment
        return file.look_again() or file.segment.samples > 0

    def _show(self, place: _Place, frame: TimedFrame) -> TimedFrame:
        self._place, self._last_ms = place, frame.wall_ms
        self._trim()
        return frame
