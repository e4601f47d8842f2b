"""Visits as they are noted, for tests of rules: persons who stand at one side of the picture or the other."""

from app.core.paths import LibraryPaths
from app.domain.event import Box, Detection, EventClass
from app.domain.evidence import Evidence, Step, TimedDetection
from app.domain.ids import CameraId, new_event_id
from app.index.catalog import Catalog
from app.index.writer import IndexWriter

LEFT = Box(0.2, 0.4, 0.3, 0.8)
RIGHT = Box(0.7, 0.4, 0.8, 0.8)


def stood(camera_id: CameraId, start_ms: int, box: Box, event_class: EventClass = EventClass.PERSON) -> Evidence:
    """A visit of ten seconds in one place; its feet are the middle of the box's lower edge."""
    moments = range(start_ms, start_ms + 10_000, 1_000)
    seen = Detection(event_class, event_class.value, 0.8, box)
    return Evidence(
        new_event_id(), camera_id, event_class, 0.8, start_ms, start_ms + 10_000, True,
        path=tuple(Step(at_ms, box) for at_ms in moments),
        detections=tuple(TimedDetection(at_ms, seen) for at_ms in moments),
    )  # fmt: skip


def note_week(paths: LibraryPaths, camera_id: CameraId, now_ms: int, *, left: int, right: int) -> None:
    """So many visits of persons at the left and at the right, in the days before `now_ms`, into the index."""
    boxes = [LEFT] * left + [RIGHT] * right
    visits = [stood(camera_id, now_ms - (number + 1) * 3_600_000, box) for number, box in enumerate(boxes)]
    writer = IndexWriter(paths.index)
    try:
        Catalog(writer).add_all(tuple(visits))
    finally:
        writer.close()
