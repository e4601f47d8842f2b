"""Follows what moves from frame to frame, so that one visit is one track; the camera's watch calls it.

It knows nothing of events and reads no clock: all times are those of the frames, in UTC ms.
"""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from app.domain.event import Box, Detection, EventClass
from app.domain.evidence import TimedDetection
from app.vision.boxes import at_edge, centre, gap, grown, inside, intersection, moved, overlap, union
from app.vision.motion import HEIGHT, WIDTH, Motion, Region

BELIEVED_SCORE = 0.5
"""A detection counts as evidence of a class from this score on."""
_MIN_NEW_SHARE = 0.0015
_MOVED_PIXELS = 6.0
_TOGETHER = 0.06
"""Parts of one body lie at most this far apart, in shares of the picture."""
_LEFT_AT_EDGE_MS = 1_000
_LOST_INSIDE_MS = 4_000
_LOST_UNKNOWN_MS = 1_500
_STILL_MS = {
    EventClass.PERSON: 300_000,
    EventClass.ANIMAL: 120_000,
    EventClass.VEHICLE: 20_000,
    EventClass.PACKAGE: 20_000,
    EventClass.MOTION: 3_000,
}
"""How long something may stand without the least movement before it belongs to the scene."""
_STILL_SHARE = 0.3
"""Who stands still covers at least this much of what the track usually covers; less is what they left behind."""
_SPECK = 0.05
"""What covers less than this much of what the track usually covers is a flicker in its place, and not its body."""
_MISSES = 8
_NEWEST = 16
_SWALLOW = 0.25
_MATCH = 0.2
_COVERED = 0.15


@dataclass
class Sighting:
    """What the detector said of one track in one class."""

    believed: int
    total: float
    best: Detection
    best_ms: int


@dataclass
class TrackState:
    """One thing that is followed. Written by the tracker alone; everybody else reads."""

    number: int
    first_ms: int
    seen_ms: int
    """The last moment at which it moved or was detected: the end of its visit, if it is never seen again."""
    box: Box
    share: float
    """What it usually covers, a running mean."""
    start: tuple[float, float]
    present_ms: int = 0
    moved_ms: int = 0
    travelled: float = 0.0
    frames: int = 0
    moving_frames: int = 0
    looks: int = 0
    misses: int = 0
    still_share: float = 0.0
    body: Box | None = None
    speed: tuple[float, float] = (0.0, 0.0)
    sightings: dict[EventClass, Sighting] = field(default_factory=dict)
    newest: deque[TimedDetection] = field(default_factory=lambda: deque(maxlen=_NEWEST))
    """The newest detections of it, oldest first."""

    @property
    def event_class(self) -> EventClass:
        """The class with the most evidence: two believed detections at least; else motion."""
        known = [(each.total, name) for name, each in self.sightings.items() if each.believed >= 2]
        return max(known, key=lambda pair: pair[0])[1] if known else EventClass.MOTION

    @property
    def extent(self) -> Box:
        """The detector's box where it gave one, else what moves."""
        return self.body if self.body is not None else self.box

    def moves(self, at_ms: int) -> bool:
        """Whether it moved within the last second."""
        return at_ms - self.moved_ms <= 1_000


class Tracker:
    """The tracks of one camera. Not for several threads at once."""

    def __init__(self) -> None:
        self.tracks: list[TrackState] = []
        self._next = 1
        self._last_ms = 0

    def see(self, motion: Motion) -> list[TrackState]:
        """Follow one frame's regions; returns the tracks that ended with it."""
        elapsed_s = min(1.0, max(0.0, (motion.at_ms - self._last_ms) / 1000))
        self._last_ms = motion.at_ms
        if motion.upheaval:
            for track in self.tracks:
                track.misses = 0
        owned, shared = self._assign(motion.regions)
        for track in self.tracks:
            regions = owned.get(track.number, [])
            if regions:
                _follow(track, regions, motion.at_ms, elapsed_s)
            elif track.number in shared:
                _follow_shared(track, shared[track.number], motion.at_ms, elapsed_s)
            else:
                track.still_share = 0.0
        self._swallow(shared)
        taken = [region for regions in owned.values() for region in regions] + list(shared.values())
        for region in motion.regions:
            if region not in taken and region.share >= _MIN_NEW_SHARE and _moved_pixels(region) >= _MOVED_PIXELS:
                self._begin(region.box, region.share, motion.at_ms)
        return self._end(motion.at_ms)

    def learn(
        self, at_ms: int, looked_at: Iterable[Box], detections: Iterable[Detection], motion: Motion, *, covered: bool
    ) -> None:
        """Take in what the detector saw at `at_ms` in these crops; `motion` is that of the same frame.

        A detection where nothing differs from the background is a picture on the wall or a parked car: it counts
        for nothing. `covered` False turns this off, for a camera without a settled background.
        """
        crops = list(looked_at)
        matched: dict[int, list[Detection]] = {}
        for detection in sorted(detections, key=lambda each: -each.score):
            if covered and _covered(detection.box, motion.regions) < _COVERED:
                continue
            track = self._match(detection, matched)
            if track is not None:
                matched.setdefault(track.number, []).append(detection)
                _believe(track, detection, at_ms)
            elif detection.score >= BELIEVED_SCORE and not self._belongs_to_matched(detection, matched):
                track = self._begin(detection.box, detection.box.area / 2, at_ms)
                matched[track.number] = [detection]
                _believe(track, detection, at_ms)
        for track in self.tracks:
            if track.first_ms <= at_ms and any(inside(track.extent, crop) > 0.6 for crop in crops):
                track.looks += 1
                track.misses = 0 if track.number in matched else track.misses + 1

    def end_all(self) -> list[TrackState]:
        """End every track, because the camera is gone."""
        ended, self.tracks = self.tracks, []
        return ended

    def _assign(self, regions: tuple[Region, ...]) -> tuple[dict[int, list[Region]], dict[int, Region]]:
        """Which regions are one track's own, and which one region several tracks share."""
        owned: dict[int, list[Region]] = {}
        shared: dict[int, Region] = {}
        for region in regions:
            near = [track for track in self.tracks if _belongs(region, track)]
            if len(near) > 1:
                near = [track for track in near if intersection(track.box, region.box) > 0.5 * track.box.area] or [
                    max(near, key=lambda track: intersection(grown(track.box, _TOGETHER), region.box))
                ]
            if len(near) == 1:
                owned.setdefault(near[0].number, []).append(region)
            for track in near if len(near) > 1 else []:
                shared[track.number] = region
        for number in [number for number in shared if number in owned]:
            del shared[number]
        return owned, shared

    def _swallow(self, shared: dict[int, Region]) -> None:
        """Where a body and a small unknown track meet in one region, it was the body's shadow or reflection."""
        for track in list(self.tracks):
            if track.number not in shared or track.event_class is not EventClass.MOTION:
                continue
            region = shared[track.number]
            others = [
                other
                for other in self.tracks
                if other is not track and shared.get(other.number) is region and track.share < _SWALLOW * other.share
            ]
            if others:
                self.tracks.remove(track)

    def _begin(self, box: Box, share: float, at_ms: int) -> TrackState:
        track = TrackState(self._next, at_ms, at_ms, box, share, centre(box), present_ms=at_ms, moved_ms=at_ms)
        self._next += 1
        self.tracks.append(track)
        return track

    def _match(self, detection: Detection, matched: dict[int, list[Detection]]) -> TrackState | None:
        best: tuple[float, TrackState] | None = None
        for track in self.tracks:
            if any(other.event_class is detection.event_class for other in matched.get(track.number, [])):
                continue
            fit = overlap(detection.box, track.box)
            if track.body is not None:
                fit = max(fit, overlap(detection.box, track.body))
            else:
                fit = max(
                    fit, 0.5 * inside(detection.box, grown(track.box, 0.03)), 0.4 * inside(track.box, detection.box)
                )
            if fit >= _MATCH and (best is None or fit > best[0]):
                best = fit, track
        return best[1] if best is not None else None

    def _belongs_to_matched(self, detection: Detection, matched: dict[int, list[Detection]]) -> bool:
        """Whether it is the same body seen twice: in part, or together with its surroundings."""
        return any(
            max(inside(detection.box, other.box), inside(other.box, detection.box)) > 0.5
            for others in matched.values()
            for other in others
        )

    def _end(self, at_ms: int) -> list[TrackState]:
        ended = [track for track in self.tracks if _is_over(track, at_ms)]
        self.tracks = [track for track in self.tracks if track not in ended]
        return ended


def _belongs(region: Region, track: TrackState) -> bool:
    near = track.box if track.body is None else union((track.box, track.body))
    return gap(region.box, near) <= _TOGETHER / 2 or gap(region.box, track.box) <= _TOGETHER / 2


def _moved_pixels(region: Region) -> float:
    return region.moving * region.share * WIDTH * HEIGHT


def _follow(track: TrackState, regions: list[Region], at_ms: int, elapsed_s: float) -> None:
    largest = max(regions, key=lambda each: each.share)
    body = [each for each in regions if gap(each.box, largest.box) <= _TOGETHER or each.moving > 0.2]
    _move(track, union(each.box for each in body), at_ms, elapsed_s)
    share = sum(each.share for each in body)
    track.still_share = share
    if share >= _SPECK * track.share and sum(_moved_pixels(each) for each in body) >= _MOVED_PIXELS:
        track.seen_ms = track.moved_ms = at_ms
        track.moving_frames += 1
        track.share += (0.1 if share < track.share else 0.3) * (share - track.share)
    track.frames += 1


def _follow_shared(track: TrackState, region: Region, at_ms: int, elapsed_s: float) -> None:
    """Two bodies are one region: go on as before, kept within it."""
    ahead = moved(track.box, track.speed[0] * elapsed_s, track.speed[1] * elapsed_s)
    if intersection(ahead, region.box) > 0.3 * track.box.area:
        track.box = ahead
    track.still_share = track.share
    track.frames += 1
    if _moved_pixels(region) >= _MOVED_PIXELS:
        track.seen_ms = track.moved_ms = at_ms
        track.moving_frames += 1


def _move(track: TrackState, box: Box, at_ms: int, elapsed_s: float) -> None:
    before, now = centre(track.box), centre(box)
    if elapsed_s > 0:
        speed = ((now[0] - before[0]) / elapsed_s, (now[1] - before[1]) / elapsed_s)
        track.speed = (track.speed[0] * 0.8 + speed[0] * 0.2, track.speed[1] * 0.8 + speed[1] * 0.2)
    track.box = box
    far = max(abs(now[0] - track.start[0]), abs(now[1] - track.start[1]))
    track.travelled = max(track.travelled, far)


def _believe(track: TrackState, detection: Detection, at_ms: int) -> None:
    sighting = track.sightings.get(detection.event_class)
    believed = int(detection.score >= BELIEVED_SCORE)
    if sighting is None:
        track.sightings[detection.event_class] = Sighting(believed, detection.score, detection, at_ms)
    else:
        sighting.believed += believed
        sighting.total += detection.score
        if detection.score > sighting.best.score:
            sighting.best, sighting.best_ms = replace(detection), at_ms
    track.newest.append(TimedDetection(at_ms, detection))
    track.body = detection.box
    track.seen_ms = max(track.seen_ms, at_ms)


def _covered(box: Box, regions: Iterable[Region]) -> float:
    """How much of the box differs from the background."""
    covered = sum(
        region.share * intersection(region.box, box) / region.box.area for region in regions if region.box.area > 0
    )
    return covered / box.area if box.area > 0 else 0.0


def _is_over(track: TrackState, at_ms: int) -> bool:
    event_class = track.event_class
    still_there = track.still_share >= _STILL_SHARE * track.share and track.misses < _MISSES
    if still_there and at_ms - track.moved_ms <= _STILL_MS[event_class]:
        return False
    if at_ms - track.moved_ms > _STILL_MS[event_class]:
        return True
    unseen_ms = at_ms - track.seen_ms
    if event_class is EventClass.MOTION:
        return unseen_ms > (_LEFT_AT_EDGE_MS if at_edge(track.box) else _LOST_UNKNOWN_MS)
    return unseen_ms > (_LEFT_AT_EDGE_MS if at_edge(track.box) else _LOST_INSIDE_MS)
