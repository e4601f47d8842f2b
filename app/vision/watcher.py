"""Watches one camera: frames in, facts out, with the detector's looks between; the pool and the file watch use it.

It reads no clock and starts no thread: all times are those of the frames.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

import cv2

from app.domain.event import Box, Detection, Event, EventClass
from app.domain.facts import DetectionsSeen, EventChanged, EvidenceFound, Fact
from app.domain.ids import CameraId, EventId, new_event_id
from app.vision import event_builder
from app.vision.boxes import WHOLE
from app.vision.crops import choose_crops, cut_out, head_of, look_at
from app.vision.decoder import DecodedFrame
from app.vision.detector import Detector, Faces, Picture
from app.vision.event_builder import OpenEvent
from app.vision.motion import Motion, MotionFinder
from app.vision.motion_minutes import MotionMinutes
from app.vision.previews import OnPreview, PreviewTaker
from app.vision.tamper_events import TamperWatch
from app.vision.track import TrackState
from app.vision.tracker import Tracker, newcomers
from app.vision.visits import RulesNow, VisitBook, every_visit, taken_back

_FRAME_MS = 75
"""Frames that come faster are decoded and left out: 13 in a second are enough to follow anybody."""
_QUIET_FRAME_MS = 150
"""While nothing differs, seven frames in a second are enough to see who comes."""
_LOOK_MS = 200
_LOOK_KNOWN_MS = 400
_LOOK_STILL_MS = 1_000
_LOOK_HOPELESS_MS = 6_000
_LOOKS_WITHOUT_HOPE = 6
_WHOLE_EVERY = 5
_JITTER_MS = 1_000
_THUMBNAIL_WIDTH = 320
_THUMBNAIL_QUALITY = 82

OnThumbnail = Callable[[EventId, bytes], None]


@dataclass(frozen=True)
class Look:
    """What the detector is asked: these crops of this frame. Pixels are converted by whoever looks."""

    camera_id: CameraId
    frame: DecodedFrame
    crops: tuple[Box, ...]
    motion: Motion
    faces: bool = False
    """Whether the camera's owner wants to know of faces."""


@dataclass(frozen=True)
class Seen:
    """The detector's answer to a look."""

    look: Look
    detections: tuple[Detection, ...]
    with_faces: tuple[Detection, ...] = ()
    """The persons whose faces were seen."""

    @cached_property
    def thumbnail(self) -> bytes:
        """The frame as a small JPEG, made when somebody wants it: seldom, and it costs a tenth of a detection."""
        return _jpeg(self.look.frame)

    def cut(self, detection: Detection) -> Picture:
        """What the detection shows, small."""
        return cut_out(self.look.frame.rgb(), detection.box)


def answer(look: Look, detector: Detector, faces: Faces | None = None) -> Seen:
    """Let the detector look, and `faces` at the persons where that is wanted; may run on another thread."""
    rgb = look.frame.rgb()
    detections = tuple(look_at(detector, rgb, look.crops))
    persons = [each for each in detections if each.event_class is EventClass.PERSON] if look.faces else []
    with_faces = tuple(each for each in persons if faces is not None and faces.shows_face(head_of(rgb, each.box)))
    return Seen(look, detections, with_faces)


class CameraWatch:
    """The tracks and events of one camera. Not for several threads at once."""

    def __init__(
        self,
        camera_id: CameraId,
        *,
        on_thumbnail: OnThumbnail | None = None,
        on_cut: OnThumbnail | None = None,
        on_preview: OnPreview | None = None,
        make_event_id: Callable[[], EventId] = new_event_id,
        rules_now: RulesNow = every_visit,
    ) -> None:
        self._camera_id = camera_id
        self._on_thumbnail = on_thumbnail
        self._on_cut = on_cut
        self._make_event_id = make_event_id
        self._previews = None if on_preview is None else PreviewTaker(camera_id, on_preview)
        self._motion = MotionFinder()
        self._tracker = Tracker()
        self._rules_now = rules_now
        self._visits = VisitBook(camera_id, rules_now)
        self._minutes = MotionMinutes(camera_id)
        self._tampering = TamperWatch(camera_id, make_event_id)
        self._open: dict[int, OpenEvent] = {}
        self._pictures: dict[int, tuple[float, bytes, bytes]] = {}
        self._newest: tuple[DecodedFrame, Motion] | None = None
        self._looked_ms = 0
        self._looks = 0
        self._crops = 1

    @property
    def quiet(self) -> bool:
        """Whether nothing moves and nobody is followed."""
        return self._newest is not None and not (self._tracker.tracks or self._newest[1].regions)

    @property
    def lively(self) -> bool:
        """Whether somebody is followed, or all of the picture changed."""
        return bool(self._tracker.tracks) or (self._newest is not None and self._newest[1].upheaval)

    def would_stir(self, frames: Iterable[DecodedFrame]) -> bool:
        """Whether these frames, which may come next, show somebody who would be followed; nothing is learned."""
        seen = self._motion.would_see((frame.wall_ms, frame.small_grey()) for frame in frames)
        return any(motion.upheaval or newcomers(motion.regions) for motion in seen)

    def feed(self, frame: DecodedFrame) -> list[Fact]:
        """Take in the next picture; returns what changed."""
        every_ms = _QUIET_FRAME_MS if self.quiet else _FRAME_MS
        if self._newest is not None and 0 <= frame.wall_ms - self._newest[0].wall_ms < every_ms:
            return []
        facts = self._after_time_jump(frame.wall_ms)
        frozen = tuple(track.extent for track in self._tracker.tracks if track.event_class is not EventClass.MOTION)
        followed = tuple(track.box for track in self._tracker.tracks)
        grey = frame.small_grey()
        motion = self._motion.see(frame.wall_ms, grey, frozen, followed)
        facts += self._tampering.see(frame.wall_ms, grey)
        self._newest = frame, motion
        if self._previews is not None:
            self._previews.see(frame, lively=bool(motion.regions) or motion.upheaval)
        ended = self._tracker.see(motion)
        self._visits.see(self._tracker.tracks, frame.wall_ms)
        for track in ended:
            self._motion.absorb(track.box)
            facts += self._close(track)
        return [*facts, *self._minutes.see(motion), *self._tell(frame.wall_ms)]

    def next_look(self) -> Look | None:
        """What the detector should look at in the newest frame; None while nothing asks for it."""
        tracks = self._tracker.tracks
        if self._newest is None or not tracks:
            return None
        frame, motion = self._newest
        at_ms = frame.wall_ms
        if 0 <= at_ms - self._looked_ms < _LOOK_MS * self._crops:
            return None
        due = [track for track in tracks if not 0 <= at_ms - track.asked_ms < _interval_ms(track, at_ms)]
        if not due:
            return None
        self._looked_ms = at_ms
        self._looks += 1
        for track in due:
            track.asked_ms = at_ms
        crops = choose_crops((_place(track) for track in due), frame.frame.width, frame.frame.height)
        if self._looks % _WHOLE_EVERY == 0 and WHOLE not in crops:
            crops = (WHOLE, *crops[:2])
        self._crops = len(crops)
        return Look(self._camera_id, frame, crops, motion, self._rules_now().faces)

    def learn(self, seen: Seen) -> list[Fact]:
        """Take in what the detector saw, in the order of the looks; returns what changed."""
        look = seen.look
        at_ms = look.frame.wall_ms
        self._tracker.learn(at_ms, look.crops, seen.detections, look.motion, covered=True)
        self._visits.learn(self._tracker.tracks, seen.with_faces)
        self._keep_pictures(seen)
        now_ms = self._newest[0].wall_ms if self._newest is not None else at_ms
        return [DetectionsSeen(self._camera_id, at_ms, seen.detections), *self._tell(now_ms)]

    def close(self) -> list[Fact]:
        """The camera is gone or the watch stops: every open event ends at its last sighting."""
        facts = [fact for track in self._tracker.end_all() for fact in self._close(track)]
        return [*facts, *self._tampering.close(), *self._minutes.close()]

    def _after_time_jump(self, at_ms: int) -> list[Fact]:
        """A clock that was set back must not leave tracks in the future: they end, and others begin."""
        if self._newest is None or at_ms >= self._newest[0].wall_ms - _JITTER_MS:
            return []
        self._looked_ms = 0
        return self.close()

    def _tell(self, at_ms: int) -> list[Fact]:
        facts: list[Fact] = []
        tracks = self._tracker.tracks
        for track in tracks:
            known = self._open.get(track.number)
            if known is not None:
                event = event_builder.updated(known.event, track)
                if not event_builder.worth_telling(known, event, at_ms):
                    continue
                other_class = event.event_class is not known.event.event_class
                if other_class and self._visits.takes_back(track):
                    facts += self._take_back(track)
                    continue
            elif self._is_event(track, at_ms, tracks):
                rule = self._visits.rule_of(track)
                event = event_builder.open_event(self._make_event_id(), self._camera_id, track, rule)
                self._show(event.id, track.number)
                other_class = True
            else:
                continue
            self._open[track.number] = OpenEvent(event, at_ms)
            facts.append(EventChanged(event))
            if other_class:
                facts.append(EvidenceFound(self._visits.evidence(track, event)))
        self._visits.forget_but(tracks)
        followed = {track.number for track in tracks}
        for number in [number for number in self._open if number not in followed]:
            facts.append(EventChanged(_ended(self._open.pop(number).event)))
        return facts

    def _close(self, track: TrackState) -> list[Fact]:
        known = self._open.pop(track.number, None)
        self._pictures.pop(track.number, None)
        if known is None:
            quiet = self._visits.quiet(track, self._make_event_id)
            return [] if quiet is None else [EvidenceFound(quiet)]
        event = event_builder.closed(known.event, track)
        return [EvidenceFound(self._visits.evidence(track, event)), EventChanged(event)]

    def _is_event(self, track: TrackState, at_ms: int, tracks: list[TrackState]) -> bool:
        matters = self._visits.waits_for_class()
        return event_builder.worth_an_event(track, at_ms, tracks, class_matters=matters) and self._visits.raises(track)

    def _take_back(self, track: TrackState) -> list[Fact]:
        """End an event whose visit turned out to be what the rules keep quiet."""
        event = _ended(self._open.pop(track.number).event)
        return [EvidenceFound(taken_back(self._visits.evidence(track, event))), EventChanged(event)]

    def _show(self, event_id: EventId, number: int) -> None:
        """Hand out the best picture so far of a track's event, whole and cut out."""
        _, whole, cut = self._pictures.get(number, (0.0, b"", b""))
        if whole and self._on_thumbnail is not None:
            self._on_thumbnail(event_id, whole)
        if cut and self._on_cut is not None:
            self._on_cut(event_id, cut)

    def _cut(self, track: TrackState) -> bytes:
        return self._pictures.get(track.number, (0.0, b"", b""))[2]

    def _keep_pictures(self, seen: Seen) -> None:
        """Keep the picture of each track's best sighting; of an unknown track the one where it is largest."""
        at_ms = seen.look.frame.wall_ms
        for track in self._tracker.tracks:
            bests = [1.0 + each.best.score for each in track.sightings.values() if each.best_ms == at_ms]
            worth = max(bests, default=min(1.0, track.still_share))
            if worth > self._pictures.get(track.number, (-1.0, b"", b""))[0]:
                self._pictures[track.number] = worth, seen.thumbnail, _cut_of(track, seen) or self._cut(track)
                known = self._open.get(track.number)
                if known is not None:
                    self._show(known.event.id, track.number)
        followed = {track.number for track in self._tracker.tracks}
        self._pictures = {number: kept for number, kept in self._pictures.items() if number in followed}


def _interval_ms(track: TrackState, at_ms: int) -> int:
    """How long the detector may leave a track alone: what it did not know in many looks, and goes nowhere, can wait."""
    if not track.moves(at_ms):
        return _LOOK_STILL_MS
    if track.event_class is not EventClass.MOTION:
        return _LOOK_KNOWN_MS
    if track.goes_places or track.sightings:
        return _LOOK_MS
    return min(_LOOK_HOPELESS_MS, _LOOK_MS << (track.looks // _LOOKS_WITHOUT_HOPE))


def _place(track: TrackState) -> Box:
    return track.box if track.body is None or track.box.area > track.body.area else track.body


def _ended(event: Event) -> Event:
    return Event(**{**event.__dict__, "closed": True})


def _cut_of(track: TrackState, seen: Seen) -> bytes:
    """The JPEG of what the detector took the track for in this look; empty where it saw nothing in it."""
    at_ms = seen.look.frame.wall_ms
    bests = [each.best for each in track.sightings.values() if each.best_ms == at_ms and each.best in seen.detections]
    return _coded(seen.cut(max(bests, key=lambda each: each.score))) if bests else b""


def _jpeg(frame: DecodedFrame) -> bytes:
    return _coded(frame.rgb(_THUMBNAIL_WIDTH))


def _coded(rgb: Picture) -> bytes:
    done, coded = cv2.imencode(".jpg", rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, _THUMBNAIL_QUALITY])
    return coded.tobytes() if done else b""
