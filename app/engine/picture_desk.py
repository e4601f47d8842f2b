"""Keeps the pictures that the watcher makes, of events and for the timeline, within bounds; the engine owns it.

The watcher decodes hostile video and may be anybody's: it gets no file name, no hour and no byte that was not allowed.
"""

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable

from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.core.private_files import write_private
from app.domain.event import Event
from app.domain.ids import CameraId, EventId, is_event_id
from app.engine.hourly_budget import HourlyBudget
from app.recording.previews import PreviewWriter

MAX_THUMBNAIL_BYTES_AN_HOUR = 16 << 20
"""For each camera: the pictures of eight hundred events, or of fewer that are replaced by better ones."""
MAX_EARLY = 64
"""So many pictures may come before their event is told."""
MAX_OFF_MS = 3_600_000
"""So far from the engine's clock a preview may be; the times of footage run ahead when a clock was set back."""
_JPEG = b"\xff\xd8"
_log = logging.getLogger("louver.engine")


class PictureDesk:
    """A picture of an event is kept only while the event goes on, so each file belongs to an event that is known.

    The previews of a camera have bounds of their own for each hour of the clock, and only the hours near now take any.
    Threads: any.
    """

    def __init__(self, paths: LibraryPaths, clock: Clock, knows_camera: Callable[[CameraId], bool]) -> None:
        self._paths, self._clock, self._knows_camera = paths, clock, knows_camera
        self._previews = PreviewWriter(paths, clock)
        self._lock = threading.Lock()
        self._open: dict[EventId, CameraId] = {}
        self._early: OrderedDict[tuple[EventId, bool], bytes] = OrderedDict()
        self._budget = HourlyBudget("pictures", MAX_THUMBNAIL_BYTES_AN_HOUR, clock)

    def event_changed(self, event: Event) -> None:
        """An event began, goes on or is over; its picture may have come before it."""
        with self._lock:
            early = [(cut, self._early.pop((event.id, cut), None)) for cut in (False, True)]
            if event.closed:
                self._open.pop(event.id, None)
            else:
                self._open[event.id] = event.camera_id
        for cut, jpeg in early:
            if jpeg is not None:
                self._keep(event.camera_id, event.id, jpeg, cut=cut)

    def thumbnail(self, event_id: EventId, jpeg: bytes, cut: bool = False) -> None:
        """Keep the picture of an event, or the part of it that was recognised, in the place of an earlier one."""
        if not is_event_id(event_id) or not jpeg.startswith(_JPEG):
            return
        with self._lock:
            camera_id = self._open.get(event_id)
            if camera_id is None:
                self._early[event_id, cut] = jpeg
                if len(self._early) > MAX_EARLY:
                    self._early.popitem(last=False)
        if camera_id is not None:
            self._keep(camera_id, event_id, jpeg, cut=cut)

    def preview(self, camera_id: CameraId, wall_ms: int, jpeg: bytes) -> None:
        """Keep a small picture for the timeline."""
        near = abs(wall_ms - self._clock.wall_ms()) <= MAX_OFF_MS
        if near and self._knows_camera(camera_id) and jpeg.startswith(_JPEG):
            self._previews.add(camera_id, wall_ms, jpeg)

    def close(self) -> None:
        """Close the files of previews."""
        self._previews.close()

    def _keep(self, camera_id: CameraId, event_id: EventId, jpeg: bytes, *, cut: bool) -> None:
        if not self._budget.take(camera_id, len(jpeg)):
            return
        try:
            write_private(self._paths.pictures_of(event_id)[cut], jpeg)
        except OSError as error:
            _log.warning("the picture of an event could not be stored: %s", error.strerror)
