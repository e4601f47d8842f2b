"""Turns tracks into events: when one is worth an event, what it says, and why; pure functions for the watch."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.event import Event, EventClass
from app.domain.ids import CameraId, EventId
from app.vision.boxes import gap, grown, inside, stacked
from app.vision.track import TrackState
from app.vision.tracker import BELIEVED_SCORE

_MOTION_MS = 1_500
_MOTION_TRAVELLED = 0.12
_MOTION_SHARE = 0.004
_MOTION_STEADY = 0.6
_MOTION_LOOKS = 3
_MOTION_PATIENCE_MS = 3_000
_UPDATE_MS = 1_000
_NEAR = 0.08
_LARGER = 2.0
_STACKED = 0.25
_YOUNG_MS = 1_000


@dataclass(frozen=True)
class OpenEvent:
    """An event that goes on, and the track that it tells of."""

    event: Event
    told_ms: int


def worth_an_event(track: TrackState, at_ms: int, others: Iterable[TrackState], *, class_matters: bool = False) -> bool:
    """Whether there is enough evidence: a class that was seen twice, or movement that is steady, large and goes places.

    Unknown movement beside somebody who is known is their shadow, their reflection or the door they opened; beside
    something much larger it is a part of that. Where `class_matters` to the camera's rules, the detector has longer to
    say what it is.
    """
    if track.event_class is not EventClass.MOTION:
        return not _is_part(track, others)
    lasted_ms = track.seen_ms - track.first_ms
    if (
        lasted_ms < _MOTION_MS
        or track.travelled < _MOTION_TRAVELLED
        or not track.goes_places
        or not track.scene_known
        or track.share < _MOTION_SHARE
        or track.moving_frames < _MOTION_STEADY * track.frames
    ):
        return False
    looks, patience_ms = _MOTION_LOOKS, _MOTION_PATIENCE_MS
    if class_matters:
        looks, patience_ms = 2 * looks, 2 * patience_ms
    if track.looks < looks and lasted_ms < patience_ms:
        return False  # the detector has not had its say; it may be busy with other cameras
    return not any(
        other is not track
        and other.share > track.share
        and at_ms - other.seen_ms < 5_000
        and (
            _beside_known(track, other) if other.event_class is not EventClass.MOTION else _part_of_larger(track, other)
        )
        for other in others
    )


def _beside_known(track: TrackState, other: TrackState) -> bool:
    return gap(other.extent, track.box) <= _NEAR or inside(track.box, grown(other.extent, _NEAR)) > 0.5


def _part_of_larger(track: TrackState, other: TrackState) -> bool:
    near = _STACKED if stacked(other.box, track.box) else _NEAR
    return other.share > _LARGER * track.share and gap(other.box, track.box) <= near


def _is_part(track: TrackState, others: Iterable[TrackState]) -> bool:
    """Whether something just begun lies within a known body of its class: then the tracker may yet unite them."""
    return track.dwell_ms < _YOUNG_MS and any(
        other is not track
        and other.event_class is track.event_class
        and other.number < track.number
        and inside(track.box, grown(other.extent, _NEAR / 2)) > 0.5
        for other in others
    )


def open_event(event_id: EventId, camera_id: CameraId, track: TrackState, rule: str = "") -> Event:
    """The event of a track, from the first movement of it; `rule` names what raised it."""
    placeholder = Event(
        id=event_id,
        camera_id=camera_id,
        event_class=EventClass.MOTION,
        start_ms=track.first_ms,
        end_ms=track.seen_ms,
        closed=False,
        score=0.0,
        box=track.box,
        best_ms=track.seen_ms,
        track=track.number,
        why="",
        rule=rule,
    )
    return updated(placeholder, track)


def updated(event: Event, track: TrackState) -> Event:
    """The event as its track tells it now."""
    event_class = track.event_class
    sighting = track.sightings.get(event_class)
    if sighting is None:
        return replace(event, end_ms=track.seen_ms, why=_why_motion(track) + _by_rule(event))
    return replace(
        event,
        event_class=event_class,
        end_ms=track.seen_ms,
        score=round(sighting.best.score, 3),
        box=sighting.best.box,
        best_ms=sighting.best_ms,
        why=(
            f"{sighting.best.label}, {sighting.best.score:.0%} sure at best, track {track.number}: "
            f"seen {sighting.believed} times with {BELIEVED_SCORE:.0%} or more.{_by_rule(event)}"
        ),
    )


def closed(event: Event, track: TrackState) -> Event:
    """The event, over."""
    return replace(updated(event, track), closed=True)


def worth_telling(before: OpenEvent, now: Event, at_ms: int) -> bool:
    """Whether an update is news: another class, or a second has passed in which it was seen."""
    return now.event_class is not before.event.event_class or (
        at_ms - before.told_ms >= _UPDATE_MS and now.end_ms > before.event.end_ms
    )


def _why_motion(track: TrackState) -> str:
    return (
        f"Movement across {track.travelled:.0%} of the picture, track {track.number}: "
        "large and steady, but of no known class."
    )


def _by_rule(event: Event) -> str:
    return f" Rule “{event.rule}” raised it." if event.rule else ""
