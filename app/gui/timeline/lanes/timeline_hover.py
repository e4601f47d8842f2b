"""What lies under the pointer on a lane of the timeline, in words and as a moment; the lanes widget calls it."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.event import Event, EventClass
from app.domain.ids import CameraId
from app.domain.recording import Gap
from app.gui.timeline.lanes.timeline_scale import CLUSTER_PX, TimeScale, clusters
from app.gui.timeline.timeline_data import LaneData
from app.gui.wording.texts import tr
from app.gui.wording.words import CLASS_NAMES, GAP_SENTENCES, clock_time, length_name, moment_name


@dataclass(frozen=True)
class Hover:
    """`picture_ms` is the moment whose picture shows it; None where nothing was recorded."""

    camera_id: CameraId
    title: str
    words: str
    picture_ms: int | None


def gap_at(lane: LaneData, wall_ms: float) -> Gap | None:
    """The gap of a lane at a time."""
    return next((gap for gap in lane.gaps if gap.start_ms <= wall_ms < gap.end_ms), None)


def recorded_at(lane: LaneData, wall_ms: float) -> bool:
    """Whether there is footage of the lane at a time."""
    return any(span.start_ms <= wall_ms < span.end_ms for span in lane.recorded)


def events_at(lane: LaneData, scale: TimeScale, x_px: float) -> tuple[Event, ...]:
    """The events of the mark at a pixel."""
    near = [each for each in clusters(lane.events, scale, lane.starts) if abs(each.x_px - x_px) <= CLUSTER_PX / 2 + 2]
    return near[0].events if near else ()


def hover_at(
    lane: LaneData, scale: TimeScale, x_px: float, now_ms: int, counts: Mapping[EventClass, int] | None = None
) -> Hover | None:
    """What to show for the pixel of a lane; None in the future. `counts` is how many events there are around it."""
    wall_ms = round(scale.time_of(x_px))
    events = events_at(lane, scale, x_px)
    if len(events) == 1:
        event = events[0]
        title = f"{lane.name}, {moment_name(event.start_ms, now_ms)}"
        words = f"{CLASS_NAMES[event.event_class]}, {length_name(event.end_ms - event.start_ms)}"
        return Hover(lane.camera_id, title, words, event.best_ms if recorded_at(lane, event.best_ms) else None)
    if events:
        title = f"{lane.name}, {moment_name(events[0].start_ms, now_ms)}"
        best_ms = events[0].best_ms
        words = tr("%n events", "", len(events))
        return Hover(lane.camera_id, title, words, best_ms if recorded_at(lane, best_ms) else None)
    if wall_ms >= now_ms:
        return None
    title = f"{lane.name}, {moment_name(wall_ms, now_ms)}"
    if recorded_at(lane, wall_ms):
        now = next((event for event in lane.events if event.start_ms <= wall_ms <= event.end_ms), None)
        words = CLASS_NAMES[now.event_class] if now is not None else _counted(counts or {})
        return Hover(lane.camera_id, title, words, wall_ms)
    gap = gap_at(lane, wall_ms)
    if gap is None:
        return Hover(lane.camera_id, title, tr("No recording"), None)
    words = tr("No recording, {start} to {end}: {cause}.").format(
        start=clock_time(gap.start_ms), end=clock_time(gap.end_ms), cause=GAP_SENTENCES[gap.cause]
    )
    return Hover(lane.camera_id, title, words, None)


def _counted(counts: Mapping[EventClass, int]) -> str:
    """As Person 2, Vehicle 1."""
    return ", ".join(f"{CLASS_NAMES[kind]} {count}" for kind, count in counts.items())
