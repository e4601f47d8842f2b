"""Watches one camera: frames in, facts out, with the detector's looks between; the pool and the file watch use it.

It reads no clock and starts no thread: all times are those of the frames.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import cv2

from app.domain.event import Box, Detection, Event, EventClass
from app.domain.facts import DetectionsSeen, EventChanged, Fact
from app.domain.ids import CameraId, EventId, new_event_id
from app.vision import event_builder
from app.vision.boxes import WHOLE
from app.vision.crops import choose_crops, look_at
from app.vision.decoder import DecodedFrame
from app.vision.detector import Detector
from app.vision.event_builder import OpenEvent
from app.vision.motion import Motion, MotionFinder
from app.vision.previews import OnPreview, PreviewTaker
from app.vision.tracker import Tracker, TrackState

_FRAME_MS = 75
"""Frames that come faster are decoded and left out: 13 in a second are enough to follow anybody."""
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


@dataclass(frozen=True)
class Seen:
    """The detector's answer to a look."""

    look: Look
    detections: tuple[Detection, ...]

    @cached_property
    def thumbnail(self) -> bytes:
        """The frame as a small JPEG, made when somebody wants it: seldom, and it costs a tenth of a detection."""
        return _jpeg(self.look.frame)


def answer(look: Look, detector: Detector) -> Seen:
    """Let the detector look; may run on another thread than the watch."""
    rgb = look.frame.rgb()
    detections = tuple(look_at(detector, rgb, look.crops))
    return Seen(look, detections)


class CameraWatch:
    """The tracks and events of one camera. Not for several threads at once."""

    def __init__(
        self,
        camera_id: CameraId,
        *,
        on_thumbnail: OnThumbnail | None = None,
        on_preview: OnPreview | None = None,
        make_event_id: Callable[[], EventId] = new_event_id,
    ) -> None:
        self._camera_id = camera_id
        self._on_thumbnail = on_thumbnail
        self._make_event_id = make_event_id
        self._previews = None if on_preview is None else PreviewTaker(camera_id, on_preview)
        self._motion = MotionFinder()
        self._tracker = Tracker()
        self._open: dict[int, OpenEvent] = {}
        self._pictures: dict[int, tuple[float, bytes]] = {}
        self._newest: tuple[DecodedFrame, Motion] | None = None
        self._looked_ms = 0
        self._looks = 0
        self._crops = 1

    def feed(self, frame: DecodedFrame) -> list[Fact]:
        """Take in the next picture; returns what changed."""
        if self._newest is not None and 0 <= frame.wall_ms - self._newest[0].wall_ms < _FRAME_MS:
            return []
        facts = self._after_time_jump(frame.wall_ms)
        frozen = tuple(track.extent for track in self._tracker.tracks if track.event_class is not EventClass.MOTION)
        followed = tuple(track.box for track in self._tracker.tracks)
        motion = self._motion.see(frame.wall_ms, frame.small_grey(), frozen, followed)
        self._newest = frame, motion
        if self._previews is not None:
            self._previews.see(frame, lively=bool(motion.regions) or motion.upheaval)
        for track in self._tracker.see(motion):
            self._motion.absorb(track.box)
            facts += self._close(track)
        return facts + self._tell(frame.wall_ms)

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
        return Look(self._camera_id, frame, crops, motion)

    def learn(self, seen: Seen) -> list[Fact]:
        """Take in what the detector saw, in the order of the looks; returns what changed."""
        look = seen.look
        at_ms = look.frame.wall_ms
        self._tracker.learn(at_ms, look.crops, seen.detections, look.motion, covered=True)
        self._keep_pictures(seen)
        now_ms = self._newest[0].wall_ms if self._newest is not None else at_ms
        return [DetectionsSeen(self._camera_id, at_ms, seen.detections), *self._tell(now_ms)]

    def close(self) -> list[Fact]:
        """The camera is gone or the watch stops: every open event ends at its last sighting."""
        return [fact for track in self._tracker.end_all() for fact in self._close(track)]

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
            elif event_builder.worth_an_event(track, at_ms, tracks):
                event = event_builder.open_event(self._make_event_id(), self._camera_id, track)
                self._show(event.id, track.number)
            else:
                continue
            self._open[track.number] = OpenEvent(event, at_ms)
            facts.append(EventChanged(event))
        followed = {track.number for track in tracks}
        for number in [number for number in self._open if number not in followed]:
            facts.append(EventChanged(_ended(self._open.pop(number).event)))
        return facts

    def _close(self, track: TrackState) -> list[Fact]:
        known = self._open.pop(track.number, None)
        self._pictures.pop(track.number, None)
        if known is None:
            return []
        return [EventChanged(event_builder.closed(known.event, track))]

    def _show(self, event_id: EventId, number: int) -> None:
        """Hand out the best picture so far of a track's event."""
        picture = self._pictures.get(number)
        if picture is not None and picture[1] and self._on_thumbnail is not None:
            self._on_thumbnail(event_id, picture[1])

    def _keep_pictures(self, seen: Seen) -> None:
        """Keep the picture of each track's best sighting; of an unknown track the one where it is largest."""
        at_ms = seen.look.frame.wall_ms
        for track in self._tracker.tracks:
            bests = [1.0 + each.best.score for each in track.sightings.values() if each.best_ms == at_ms]
            worth = max(bests, default=min(1.0, track.still_share))
            if worth > self._pictures.get(track.number, (-1.0, b""))[0]:
                self._pictures[track.number] = worth, seen.thumbnail
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


def _jpeg(frame: DecodedFrame) -> bytes:
    rgb = frame.rgb(_THUMBNAIL_WIDTH)
    done, coded = cv2.imencode(".jpg", rgb[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, _THUMBNAIL_QUALITY])
    return coded.tobytes() if done else b""
