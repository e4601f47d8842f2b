"""Lets previews and the pictures of events go once their footage has gone; only the retention desk calls it."""

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from itertools import islice

from app.core.paths import LibraryPaths
from app.core.worker import Worker
from app.domain.event import Event
from app.domain.ids import CameraId, EventId, is_event_id, parse_camera_id
from app.domain.recording import Span
from app.index.storage_queries import StorageReader
from app.recording.previews import HOUR_MS, delete_previews_before, hours_of_previews, previews_path
from app.recording.retention_rules import DAY_MS, Rules

_BATCH = 400
_log = logging.getLogger("louver.retention")


class PictureRemover:
    """Pictures take little room, so they go for the sake of what they show: nobody expects them behind their footage.

    The previews of an hour go once nothing of that hour is recorded any more, those of the newest day only when they
    are older than all footage of their camera. The picture of an event goes once its footage has gone and the rule of
    its class has run out; an event that lost its footage to a full disk keeps its picture until then. The event stays.

    To be called by `worker`, and only while the database is complete: footage that is missing there counts as gone.
    """

    def __init__(
        self, paths: LibraryPaths, reader: StorageReader, rules_of: Callable[[CameraId], Rules], worker: Worker
    ) -> None:
        self._paths, self._reader, self._rules_of, self._worker = paths, reader, rules_of, worker

    def remove(self, now_ms: int) -> None:
        """Look at every picture once. Raises LibraryError; what a disk refuses stays for the next time."""
        parts: list[Callable[[int], None]] = [self._remove_pictures]
        parts += [partial(self._remove_previews, camera_id) for camera_id in self._cameras_with_previews()]
        for part in parts:
            try:
                part(now_ms)
            except OSError as error:
                _log.warning("pictures of old footage could not be deleted now: %s", error.strerror)

    def _cameras_with_previews(self) -> Iterator[CameraId]:
        for folder in sorted(self._paths.previews.glob("*/")):
            with suppress(ValueError):  # somebody else's folder
                yield parse_camera_id(folder.name)

    def _remove_previews(self, camera_id: CameraId, now_ms: int) -> None:
        oldest_ms = self._reader.oldest_ms(camera_id)
        freed_bytes = delete_previews_before(
            self._paths, camera_id, now_ms - HOUR_MS if oldest_ms is None else min(oldest_ms, now_ms)
        )
        for hour_ms in hours_of_previews(self._paths, camera_id):
            if hour_ms + HOUR_MS > now_ms - DAY_MS or self._beat():
                break
            if not self._reader.has_footage(camera_id, Span(hour_ms, hour_ms + HOUR_MS)):
                path = previews_path(self._paths, camera_id, hour_ms)
                freed_bytes += path.stat().st_size
                path.unlink()
        if freed_bytes:
            _log.info("%d bytes of previews of %s went behind their footage", freed_bytes, camera_id)

    def _remove_pictures(self, now_ms: int) -> None:
        if not self._paths.thumbnails.is_dir():
            return
        with os.scandir(self._paths.thumbnails) as entries:
            names = (entry.name.partition(".") for entry in entries)
            ids = iter([EventId(stem) for stem, _, ending in names if ending == "jpg" and is_event_id(stem)])
        while not self._beat() and (batch := list(islice(ids, _BATCH))):
            for event in self._reader.events_with(batch):
                if self._may_go(event, now_ms):
                    for picture in self._paths.pictures_of(event.id):
                        picture.unlink(missing_ok=True)

    def _beat(self) -> bool:
        """Whether the engine ends: then the rest waits for the next time."""
        self._worker.beat()
        return self._worker.stop.is_set

    def _may_go(self, event: Event, now_ms: int) -> bool:
        days = self._rules_of(event.camera_id).days_of(event.event_class)
        if not event.closed or days is None or event.end_ms + round(days * DAY_MS) > now_ms:
            return False
        shown = Span(event.start_ms, max(event.end_ms, event.start_ms + 1))
        return not self._reader.has_footage(event.camera_id, shown)
