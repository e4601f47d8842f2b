"""Notes what was seen of each track, has the rules decide whether it is an event, and says why; the watch calls it.

It reads no clock: all times are those of the frames.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import tzinfo

from app.domain.event import Box, Detection, Event, EventClass
from app.domain.evidence import (
    MAX_DETECTIONS,
    MAX_NAMED_RULES,
    MAX_REASON_LETTERS,
    MAX_REASONS,
    MAX_STEPS,
    Evidence,
    Step,
    TimedDetection,
)
from app.domain.ids import CameraId, EventId
from app.domain.rules import EVERY_VISIT, CameraRules
from app.vision.rule_preview import rests_after
from app.vision.rules import Verdict, judge, visit_from
from app.vision.track import TrackState
from app.vision.tracker import BELIEVED_SCORE

_STEP_MS = 200
_DETECTION_MS = 150
_DIGITS = 4
"""Boxes are kept to a ten-thousandth of the picture: a tenth of a pixel of 1080p."""

RulesNow = Callable[[], CameraRules]


def every_visit() -> CameraRules:
    """The rules of a camera without any."""
    return EVERY_VISIT


@dataclass
class _Notes:
    """What is kept of one track: thinned evenly whenever it grows beyond its bound."""

    path: list[Step] = field(default_factory=list)
    path_every_ms: int = _STEP_MS
    detections: list[TimedDetection] = field(default_factory=list)
    detections_every_ms: int = _DETECTION_MS
    verdict: Verdict | None = None
    raised: bool = False
    faces: int = 0
    news: bool = True
    """Something was noted since the rules were asked last."""

    def step(self, at_ms: int, box: Box) -> None:
        if self.path and at_ms - self.path[-1].at_ms < self.path_every_ms:
            return
        self.news = True
        self.path.append(Step(at_ms, _rounded(box)))
        if len(self.path) > MAX_STEPS:
            del self.path[1::2]
            self.path_every_ms *= 2

    def seen(self, newest: Iterable[TimedDetection]) -> None:
        last_ms = self.detections[-1].at_ms if self.detections else -1
        for each in newest:
            again = each.at_ms == last_ms  # two classes of one body in one look
            if each.at_ms < last_ms or (again and self._has(each)):
                continue
            soon = not again and each.at_ms - last_ms < self.detections_every_ms
            if self.detections and soon and each.detection.score <= self._best.detection.score:
                continue
            self.detections.append(each)
            self.news, last_ms = True, each.at_ms
        if len(self.detections) > MAX_DETECTIONS:
            best = self._best
            self.detections = [each for n, each in enumerate(self.detections) if n % 2 == 0 or each is best]
            self.detections_every_ms *= 2

    @property
    def _best(self) -> TimedDetection:
        return max(self.detections, key=lambda each: each.detection.score)

    def _has(self, newer: TimedDetection) -> bool:
        return any(
            each.at_ms == newer.at_ms and each.detection.event_class is newer.detection.event_class
            for each in self.detections[-4:]
        )


class VisitBook:
    """The visits of one camera. Not for several threads at once; `rules_now` may be asked at any time."""

    def __init__(self, camera_id: CameraId, rules_now: RulesNow = every_visit, zone: tzinfo | None = None) -> None:
        self._camera_id = camera_id
        self._rules_now = rules_now
        self._zone = zone
        self._notes: dict[int, _Notes] = {}
        self._rested_ms: dict[str, int] = {}

    def see(self, tracks: Iterable[TrackState], at_ms: int) -> None:
        """Note where each track is now."""
        for track in tracks:
            self._notes.setdefault(track.number, _Notes()).step(at_ms, track.box)

    def learn(self, tracks: Iterable[TrackState], with_faces: Collection[Detection] = ()) -> None:
        """Note what the detector said of each track, and which persons showed their face."""
        for track in tracks:
            notes = self._notes.setdefault(track.number, _Notes())
            notes.seen(track.newest)
            notes.faces += any(each.detection in with_faces for each in list(track.newest)[-2:])

    def raises(self, track: TrackState) -> bool:
        """Whether the rules make the visit an event; once they did, it stays one."""
        notes = self._notes.setdefault(track.number, _Notes())
        if not notes.raised and (notes.news or notes.verdict is None):
            notes.verdict, notes.news = self._judge(track, notes), False
            notes.raised = notes.verdict.raises
            if notes.raised:
                self._rest(notes.verdict.rules, track.first_ms)
        return notes.raised

    def rule_of(self, track: TrackState) -> str:
        """The rule that raised the visit first; empty where no rule narrows its class."""
        notes = self._notes.get(track.number)
        return next(iter(notes.verdict.rules), "") if notes is not None and notes.verdict is not None else ""

    def waits_for_class(self) -> bool:
        """Whether the rules treat classes unlike: then unknown movement should be looked at longer."""
        return any(rule.classes for rule in self._rules_now().rules)

    def takes_back(self, track: TrackState) -> bool:
        """Whether the rules keep quiet what the track turned out to be, though they raised what it seemed to be.

        To be asked when the class of an event changes; then its event should end.
        """
        notes = self._notes.setdefault(track.number, _Notes())
        verdict = self._judge(track, notes, resting=False)
        if verdict.raises or not notes.raised:
            return False
        notes.raised, notes.verdict = False, verdict
        return True

    def evidence(self, track: TrackState, event: Event) -> Evidence:
        """What made the event of a track as far as it went, and every rule that it has met by now."""
        notes = self._notes.setdefault(track.number, _Notes())
        now = self._judge(track, notes, resting=False)
        if notes.raised and notes.verdict is not None and now.raises:
            new = [n for n, name in enumerate(now.rules) if name not in notes.verdict.rules]
            self._rest([now.rules[n] for n in new], track.first_ms)
            rules = (*notes.verdict.rules, *(now.rules[n] for n in new))
            reasons = (*notes.verdict.reasons, *(now.reasons[n] for n in new))
            notes.verdict = Verdict(True, rules, reasons)
        return self._evidence(track, notes, event.id, event.event_class)

    def quiet(self, track: TrackState, make_id: Callable[[], EventId]) -> Evidence | None:
        """What was seen of a visit that the rules kept quiet; None where they never had to decide."""
        notes = self._notes.get(track.number)
        if notes is None or notes.verdict is None or notes.raised:
            return None
        notes.verdict = self._judge(track, notes)
        return self._evidence(track, notes, make_id(), track.event_class)

    def forget(self, numbers: Iterable[int]) -> None:
        """These tracks have ended, and their evidence was told."""
        for number in numbers:
            self._notes.pop(number, None)

    def forget_but(self, tracks: Iterable[TrackState]) -> None:
        """Only these tracks are followed any more."""
        self.forget(self._notes.keys() - {track.number for track in tracks})

    def _judge(self, track: TrackState, notes: _Notes, *, resting: bool = True) -> Verdict:
        sighting = track.sightings.get(track.event_class)
        score = 0.0 if sighting is None else sighting.best.score
        visit = visit_from(track.event_class, score, track.first_ms, path=notes.path, detections=notes.detections)
        return judge(self._rules_now(), visit, self._rested_ms if resting else {}, self._zone)

    def _rest(self, names: Iterable[str], start_ms: int) -> None:
        self._rested_ms |= rests_after(self._rules_now(), names, start_ms)

    def _evidence(self, track: TrackState, notes: _Notes, event_id: EventId, event_class: EventClass) -> Evidence:
        verdict = notes.verdict if notes.verdict is not None else Verdict(notes.raised, (), ())
        sighting = track.sightings.get(event_class)
        looks = "1 look" if notes.faces == 1 else f"{notes.faces} looks"
        faces = (f"A face was seen, in {looks}.",) if notes.faces else ()
        reasons = (*_seen(track, event_class), *faces, *verdict.reasons)
        return Evidence(
            event_id=event_id,
            camera_id=self._camera_id,
            event_class=event_class,
            score=0.0 if sighting is None else round(sighting.best.score, 3),
            start_ms=track.first_ms,
            end_ms=track.seen_ms,
            raised=notes.raised,
            rules=verdict.rules[:MAX_NAMED_RULES],
            reasons=tuple(reason[:MAX_REASON_LETTERS] for reason in reasons[:MAX_REASONS]),
            path=tuple(notes.path),
            detections=tuple(
                TimedDetection(each.at_ms, _rounded_detection(each.detection)) for each in notes.detections
            ),
            faces=notes.faces,
        )


def taken_back(evidence: Evidence) -> Evidence:
    """The evidence of an event that ended because its visit turned out to be something that raises nothing."""
    return replace(evidence, raised=True, reasons=(*evidence.reasons, "So this event ended there.")[-MAX_REASONS:])


def _seen(track: TrackState, event_class: EventClass) -> tuple[str, ...]:
    lasted_s = (track.seen_ms - track.first_ms) / 1000
    sighting = track.sightings.get(event_class)
    followed = f"It was followed for {lasted_s:.0f} s, as track {track.number}."
    if sighting is None or event_class is EventClass.MOTION:
        moved = f"Something large moved steadily across {track.travelled:.0%} of the picture; no known class was seen."
        return moved, followed
    times = "once" if sighting.believed == 1 else f"{sighting.believed} times"
    label = sighting.best.label
    return (
        f"The detector saw a {label} {times} with {BELIEVED_SCORE:.0%} or more; "
        f"at best it was {sighting.best.score:.0%} sure.",
        followed,
    )


def _rounded(box: Box) -> Box:
    return Box(*(round(float(side), _DIGITS) for side in (box.left, box.top, box.right, box.bottom)))


def _rounded_detection(detection: Detection) -> Detection:
    return replace(detection, score=round(detection.score, 3), box=_rounded(detection.box))
