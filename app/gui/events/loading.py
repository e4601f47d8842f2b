"""What the place Events asks of the index: the events of a filter, and whether a quiet time was watched at all."""

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from app.domain.camera import StreamRole
from app.domain.event import Event
from app.domain.ids import CameraId, EventId
from app.domain.recording import GapCause, Span
from app.gui.asking.kept import KeptFootage, load_kept
from app.gui.events.list_filter import ListFilter, Show, judged_span, span_of_period
from app.index.continuity import INTENDED, SHORTEST_GAP_MS
from app.index.mark_queries import MarkReader

TRASH_MS = 86_400_000
"""As long the engine takes a deleted event back."""

MAX_EVENTS = 2_000


@dataclass(frozen=True)
class FirstGap:
    """Where the first gap of a quiet time begins."""

    camera_id: CameraId
    start_ms: int


@dataclass(frozen=True)
class EventsData:
    """The events, newest first, and what a sentence about a quiet time needs to be honest.

    `gone` are the events of whose main stream there is no footage (any more), each with the cause. `private` says that
    privacy was on for a part of the time, so that nobody looked then.
    """

    asked: ListFilter
    events: tuple[Event, ...]
    names: dict[CameraId, str]
    recorded_cameras: int
    gap_count: int
    gone: Mapping[EventId, GapCause] = field(default_factory=dict)
    reviewed: frozenset[EventId] = frozenset()
    first_gap: FirstGap | None = None
    private: bool = False


def load_events(reader: MarkReader, asked: ListFilter, now_ms: int) -> EventsData:
    """The events that the filter lets through. Raises KnownError."""
    cameras = reader.cameras()
    span, judged = span_of_period(asked.period, now_ms), judged_span(asked.period, now_ms)
    reviewed = reader.reviewed(span)
    events = _events(reader, asked, span, now_ms, reviewed)
    gone: dict[EventId, GapCause] = {}
    for camera_id in {event.camera_id for event in events}:
        own = [event for event in events if event.camera_id == camera_id and event.closed]
        gone |= _without_footage(reader, camera_id, own, now_ms)
    recorded = [camera.id for camera in cameras if reader.coverage(camera.id, StreamRole.MAIN, judged)]
    gaps = [(camera.id, *each) for camera in cameras for each in _missing(reader, camera.id, judged, now_ms)]
    unmeant = sorted((start_ms, camera_id) for camera_id, start_ms, cause in gaps if cause not in INTENDED)
    first = FirstGap(unmeant[0][1], unmeant[0][0]) if unmeant else None
    return EventsData(
        asked,
        tuple(events),
        {camera.id: camera.name for camera in cameras},
        len(recorded),
        len(unmeant),
        gone,
        reviewed,
        first,
        any(cause is GapCause.PRIVACY for _, _, cause in gaps),
    )


def _events(
    reader: MarkReader, asked: ListFilter, span: Span, now_ms: int, reviewed: frozenset[EventId]
) -> list[Event]:
    cameras = None if asked.camera_id is None else [asked.camera_id]
    classes = None if asked.event_class is None else [asked.event_class]
    if asked.show is Show.DELETED:
        return [
            event
            for event in reader.deleted(now_ms - TRASH_MS)
            if (cameras is None or event.camera_id in cameras)
            and (classes is None or event.event_class in classes)
            and event.start_ms < span.end_ms
            and event.end_ms >= span.start_ms
        ]
    fits = _fits(reader, asked.show, span, reviewed)
    found: list[Event] = []
    seen: set[EventId] = set()
    until_ms = span.end_ms
    while len(found) < MAX_EVENTS:  # what fits may lie behind thousands that do not
        page = reader.events(Span(span.start_ms, until_ms), cameras, classes, limit=MAX_EVENTS)
        fresh = [event for event in page if event.id not in seen]
        found += [event for event in fresh if fits(event)]
        if len(page) < MAX_EVENTS or not fresh:
            break
        seen.update(event.id for event in fresh)
        until_ms = page[-1].start_ms + 1
    return found[:MAX_EVENTS]


def _fits(reader: MarkReader, show: Show, span: Span, reviewed: frozenset[EventId]) -> Callable[[Event], bool]:
    match show:
        case Show.NEW:
            return lambda event: event.id not in reviewed
        case Show.REVIEWED:
            return lambda event: event.id in reviewed
        case Show.KEPT:
            kept: KeptFootage = load_kept(reader, [camera.id for camera in reader.cameras()], Span(0, 1 << 47))
            return kept.holds
        case _:
            return lambda _: True


def _missing(reader: MarkReader, camera_id: CameraId, span: Span, now_ms: int) -> list[tuple[int, GapCause]]:
    stretches = reader.continuity(camera_id, StreamRole.MAIN, span, now_ms)
    return [
        (stretch.start_ms, stretch.cause)
        for stretch in stretches
        if stretch.cause is not None and stretch.length_ms >= SHORTEST_GAP_MS
    ]


def _without_footage(
    reader: MarkReader, camera_id: CameraId, events: Sequence[Event], now_ms: int
) -> dict[EventId, GapCause]:
    """Those of the camera's events that are missing in its main stream from their start to their end, and why."""
    if not events:
        return {}
    whole = Span(min(event.start_ms for event in events), max(event.end_ms for event in events) + 1)
    stretches = reader.continuity(camera_id, StreamRole.MAIN, whole, now_ms)
    gone = {}
    for event in events:
        at = bisect_right(stretches, event.start_ms, key=lambda stretch: stretch.end_ms)
        causes = []
        for stretch in islice(stretches, at, None):
            if stretch.start_ms > event.end_ms:
                break
            causes.append(stretch.cause)
        if causes and causes[0] is not None and None not in causes:
            gone[event.id] = causes[0]
    return gone
