"""Says how full the disks are, who fills them, and for how long they last; the retention desk and a command call it."""

from collections.abc import Callable, Sequence

from app.domain.facts import StorageChanged
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.domain.storage import CameraStorage
from app.engine.storage_book import StorageBook
from app.index.storage_queries import StorageReader, StreamTotal
from app.recording.forecast import Flow, days_held_by, forecast, storage_sentence, warning
from app.recording.retention_rules import DAY_MS, Rules
from app.recording.volumes import Volumes

SHORTEST_MEASURE_MS = 600_000
"""Bytes a day are told from at least so much time, lest a first minute be taken for a day's pace."""


class StorageReport:
    """Measures on demand, in a few questions to the database. Raises LibraryDamaged."""

    def __init__(
        self,
        rules_of: Callable[[CameraId], Rules],
        volumes: Volumes,
        book: StorageBook,
        reader: StorageReader,
        kept_of: Callable[[CameraId], Sequence[Span]],
    ) -> None:
        self._rules_of, self._volumes, self._book, self._reader = rules_of, volumes, book, reader
        self._kept_of = kept_of

    def make(self, now_ms: int) -> tuple[StorageChanged, str]:
        """The fact, and the warning that belongs to it (empty where all is well)."""
        names = {row.id: row.name for row in self._reader.cameras()}
        last_day = self._reader.stream_totals(now_ms - DAY_MS)
        camera_ids = sorted({stream[0] for stream in self._book.streams()})
        flows = {camera_id: self._flow(camera_id, last_day, now_ms) for camera_id in camera_ids}
        room_bytes = sum(max(0, volume.state.room_bytes) for volume in self._volumes.online())
        found = forecast(list(flows.values()), room_bytes, now_ms)
        cameras = tuple(
            CameraStorage(
                camera_id,
                names.get(camera_id, camera_id),
                flow.used_bytes,
                flow.kept_bytes,
                flow.bytes_a_day,
                round(days_held_by(flow, found), 2),
                flow.oldest_ms,
            )
            for camera_id, flow in flows.items()
        )
        volumes = tuple(volume.state for volume in self._volumes.all)
        days_left = None if found.days_left is None else round(found.days_left, 2)
        days_held = None if found.days_held is None else round(found.days_held, 2)
        fact = StorageChanged(volumes, cameras, days_left, days_held, storage_sentence(found))
        return fact, warning(found, list(flows.values()))

    def _flow(self, camera_id: CameraId, last_day: Sequence[StreamTotal], now_ms: int) -> Flow:
        rules = self._rules_of(camera_id)
        fresh = [total for total in last_day if total.camera_id == camera_id]
        fresh_bytes = sum(total.size_bytes for total in fresh)
        since_ms = min((total.oldest_ms for total in fresh), default=now_ms)
        event_bytes = self._reader.event_bytes(camera_id, since_ms, 1000 * max(rules.before_s, rules.after_s))
        return Flow(
            rules,
            self._book.of_camera(camera_id),
            sum(self._reader.bytes_within(camera_id, span) for span in self._kept_of(camera_id)),
            round(fresh_bytes * DAY_MS / max(SHORTEST_MEASURE_MS, now_ms - since_ms)) if fresh else 0,
            event_bytes / fresh_bytes if fresh_bytes else 0.0,
            self._reader.oldest_ms(camera_id),
        )
