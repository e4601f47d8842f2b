"""Follows what moves from frame to frame, so that one visit is one track; the camera's watch calls it.

It knows nothing of events and reads no clock: all times are those of the frames, in UTC ms.
"""

from collections.abc import Iterable
from dataclasses import replace

from app.domain.event import Box, Detection, EventClass
from app.domain.evidence import TimedDetection
from app.vision.boxes import at_edge, centre, gap, grown, inside, intersection, moved, overlap, stacked, union
from app.vision.motion import HEIGHT, WIDTH, Motion, Region
from app.vision.track import EVIDENCE_STAYING, Sighting, TrackState

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
_SAME_PLACE = 0.6
"""A body that stood still covers at least this much of where it last moved; another shape was left behind."""
_PARKED_MS = 2_000
"""A car that is detected, but has not moved for so long, is not seen any more: it stands there."""
_LOST_REACH = 0.1
_AT_EDGE = 0.02
_LOST_AFTER_MS = 250
_SMOOTH_S = 0.6
_EVIDENCE_GOING, _EVIDENCE_LOOKS = 2, 8
"""A class counts after two believed detections of something that goes its way, or four of what stays (a television
shows many things), within eight looks."""
_SWALLOW = 0.25
_PART = 0.7
_YOUNG_MS = 2_000
_STACKED = 0.15
"""Head and legs may be seen without the coat between them: parts above one another lie at most this far apart."""
_MATCH = 0.2
_COVERED = 0.15


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
        for parts in newcomers(region for region in motion.regions if region not in taken):
            box, share = union(each.box for each in parts), sum(each.share for each in parts)
            lost = self._lost_near(box, share, motion.at_ms)
            if lost is not None:
                _follow(lost, parts, motion.at_ms, elapsed_s)
            else:
                self._begin(box, share, motion.at_ms).scene_known = motion.known
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
        for detection in _wholes_first(detections):
            if covered and _covered(detection.box, motion.regions) < _COVERED:
                continue
            track = self._match(detection, matched)
            if track is not None and not track.sightings and self._belongs_to_matched(detection, matched):
                continue  # a part of a body that is known already
            if track is not None:
                matched.setdefault(track.number, []).append(detection)
                _believe(track, detection, at_ms)
            elif detection.score >= BELIEVED_SCORE and not self._is_known_already(detection, matched):
                track = self._begin(detection.box, detection.box.area / 2, at_ms)
                matched[track.number] = [detection]
                _believe(track, detection, at_ms)
        self._unite(matched)
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

    def _lost_near(self, box: Box, share: float, at_ms: int) -> TrackState | None:
        """Who vanished inside the picture and could be here by now, if they went on as they went: it is them."""
        found: list[tuple[float, TrackState]] = []
        for track in self.tracks:
            lost_ms = at_ms - track.present_ms
            if not _LOST_AFTER_MS <= lost_ms <= _LOST_INSIDE_MS or not track.left_start or at_edge(track.box):
                continue
            lost_s = lost_ms / 1000
            last = track.box if track.body is None else union((track.box, track.body))
            if _comes_in(box, last):
                continue
            ahead = moved(last, track.speed[0] * lost_s, track.speed[1] * lost_s)
            away = gap(box, ahead)
            reach = _LOST_REACH + 0.5 * lost_s * max(abs(each) for each in track.speed)
            if away <= reach and share <= 4 * track.share:
                found.append((away, track))
        return min(found, key=lambda pair: pair[0])[1] if found else None

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
        track.middle, track.begun = track.start, box
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

    def _is_known_already(self, detection: Detection, matched: dict[int, list[Detection]]) -> bool:
        """Whether it is a body that is matched, in part or with its surroundings, or several known ones in one box."""
        return self._belongs_to_matched(detection, matched) or any(
            track.event_class is detection.event_class and inside(track.box, detection.box) > _PART
            for track in self.tracks
        )

    def _belongs_to_matched(self, detection: Detection, matched: dict[int, list[Detection]]) -> bool:
        """Whether it is the same body seen twice: in part, or together with its surroundings."""
        return any(
            max(inside(detection.box, other.box), inside(other.box, detection.box)) > 0.5
            for others in matched.values()
            for other in others
        )

    def _unite(self, matched: dict[int, list[Detection]]) -> None:
        """A body that fell apart began several tracks: the detector sees it whole, so those inside it are one."""
        for track in [each for each in self.tracks if each.number in matched]:
            whole = matched[track.number][0].box
            for part in list(self.tracks):
                young = part.dwell_ms < _YOUNG_MS and part.number > track.number
                young = young or part.event_class is EventClass.MOTION
                if part is track or not young or not _one_body(part.box, track.box):
                    continue
                if inside(part.box, whole) > _PART:
                    track.first_ms = min(track.first_ms, part.first_ms)
                    self.tracks.remove(part)

    def _end(self, at_ms: int) -> list[TrackState]:
        ended = [track for track in self.tracks if _is_over(track, at_ms)]
        self.tracks = [track for track in self.tracks if track not in ended]
        return ended


def _belongs(region: Region, track: TrackState) -> bool:
    near = track.box if track.body is None else union((track.box, track.body))
    return gap(region.box, near) <= _TOGETHER / 2 or gap(region.box, track.box) <= _TOGETHER / 2


def newcomers(regions: Iterable[Region]) -> list[list[Region]]:
    """The parts of each body that is large enough, and moves enough, to be followed."""
    return [
        parts
        for parts in _bodies(regions)
        if sum(each.share for each in parts) >= _MIN_NEW_SHARE
        and sum(_moved_pixels(each) for each in parts) >= _MOVED_PIXELS
    ]


def _bodies(regions: Iterable[Region]) -> list[list[Region]]:
    """Regions that are probably parts of one body, together."""
    bodies: list[list[Region]] = []
    for region in sorted(regions, key=lambda each: -each.share):
        of = next((each for each in bodies if any(_one_body(region.box, part.box) for part in each)), None)
        if of is None:
            bodies.append([region])
        else:
            of.append(region)
    return bodies


def _one_body(one: Box, other: Box) -> bool:
    return gap(one, other) <= (_STACKED if stacked(one, other) else _TOGETHER / 2)


def _moved_pixels(region: Region) -> float:
    return region.moving * region.share * WIDTH * HEIGHT


def _follow(track: TrackState, regions: list[Region], at_ms: int, elapsed_s: float) -> None:
    largest = max(regions, key=lambda each: each.share)
    body = [each for each in regions if gap(each.box, largest.box) <= _TOGETHER or each.moving > 0.2]
    _move(track, union(each.box for each in body), at_ms, elapsed_s)
    share = sum(each.share for each in body)
    track.still_share = share
    track.present_ms = at_ms
    if share >= _SPECK * track.share and sum(_moved_pixels(each) for each in body) >= _MOVED_PIXELS:
        track.seen_ms = track.moved_ms = at_ms
        track.moving_frames += 1
        track.moved_box, track.moved_share = track.box, share
        track.share += (0.1 if share < track.share else 0.3) * (share - track.share)
    track.frames += 1


def _follow_shared(track: TrackState, region: Region, at_ms: int, elapsed_s: float) -> None:
    """Two bodies are one region: go on as before, kept within it."""
    ahead = moved(track.box, track.speed[0] * elapsed_s, track.speed[1] * elapsed_s)
    if intersection(ahead, region.box) > 0.3 * track.box.area:
        track.box = ahead
    track.still_share = track.share
    track.present_ms = at_ms
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
    share = min(1.0, elapsed_s / _SMOOTH_S)
    step = ((now[0] - track.middle[0]) * share, (now[1] - track.middle[1]) * share)
    track.middle = (track.middle[0] + step[0], track.middle[1] + step[1])
    track.way += max(abs(step[0]), abs(step[1]))
    track.travelled = max(track.travelled, *(abs(each) for each in track.direction))
    track.left_start = track.left_start or intersection(box, track.begun) <= 0.2 * min(box.area, track.begun.area)


def _believe(track: TrackState, detection: Detection, at_ms: int) -> None:
    sighting = track.sightings.get(detection.event_class)
    if sighting is None:
        sighting = track.sightings[detection.event_class] = Sighting(0, 0.0, detection, at_ms)
    sighting.total += detection.score
    if detection.score > sighting.best.score:
        sighting.best, sighting.best_ms = replace(detection), at_ms
    if detection.score >= BELIEVED_SCORE:
        sighting.believed += 1
        sighting.recent.append(track.looks)
        needed = _EVIDENCE_GOING if track.moves_on else EVIDENCE_STAYING
        first = sighting.recent[-needed] if len(sighting.recent) >= needed else None
        sighting.sure = sighting.sure or (first is not None and track.looks - first < _EVIDENCE_LOOKS)
    track.newest.append(TimedDetection(at_ms, detection))
    track.body = detection.box
    parks = track.event_class in (EventClass.VEHICLE, EventClass.PACKAGE)
    if not parks or at_ms - track.moved_ms <= _PARKED_MS:
        track.seen_ms = max(track.seen_ms, at_ms)


def _covered(box: Box, regions: Iterable[Region]) -> float:
    """How much of the box differs from the background."""
    covered = sum(
        region.share * intersection(region.box, box) / region.box.area for region in regions if region.box.area > 0
    )
    return covered / box.area if box.area > 0 else 0.0


def _comes_in(box: Box, last: Box) -> bool:
    """Whether it touches an edge of the picture that `last` was not near to: then it comes from outside."""
    sides = (
        (box.left, last.left),
        (box.top, last.top),
        (1 - box.right, 1 - last.right),
        (1 - box.bottom, 1 - last.bottom),
    )
    return any(now <= _AT_EDGE < before - _AT_EDGE for now, before in sides)


def _stands(track: TrackState) -> bool:
    """Whether the very shape that last moved is still at its place: then it needs no detector to be believed."""
    return (
        track.moved_box is not None
        and overlap(track.box, track.moved_box) >= _SAME_PLACE
        and _SAME_PLACE * track.moved_share <= track.still_share <= track.moved_share / _SAME_PLACE
    )


def _wholes_first(detections: Iterable[Detection]) -> list[Detection]:
    """The surest first, and a part of a body always after the whole body that it lies in."""
    found = sorted(detections, key=lambda each: -each.score)
    parts = [
        one
        for one in found
        if any(
            other.event_class is one.event_class
            and other.box.area > one.box.area
            and inside(one.box, other.box) > _PART
            for other in found
        )
    ]
    return [each for each in found if each not in parts] + parts


def _is_over(track: TrackState, at_ms: int) -> bool:
    event_class = track.event_class
    still_there = track.still_share >= _STILL_SHARE * track.share and (track.misses < _MISSES or _stands(track))
    if still_there and at_ms - track.moved_ms <= _STILL_MS[event_class]:
        return False
    if at_ms - track.moved_ms > _STILL_MS[event_class]:
        return True
    unseen_ms = at_ms - track.seen_ms
    if event_class is EventClass.MOTION:
        return unseen_ms > (_LEFT_AT_EDGE_MS if at_edge(track.box) else _LOST_UNKNOWN_MS)
    return unseen_ms > (_LEFT_AT_EDGE_MS if at_edge(track.box) else _LOST_INSIDE_MS)
