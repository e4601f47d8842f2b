"""Takes what somebody marks events with, reviewed or deleted, into the journals; the engine owns it."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.domain.errors import UsageError
from app.domain.event import Event, EventMark
from app.domain.facts import EventMarked
from app.domain.ids import CameraId, EventId, is_event_id
from app.domain.recording import Span
from app.index.mark_queries import MarkReader
from app.recording.records import MarkRecord

MAX_EVENTS = 500
"""Of one order: as many as a person selects, and no more than a moment's work for the disk."""
TRASH_MS = 86_400_000
"""As long a deleted event can be taken back."""


class MarkDesk:
    """An event that is deleted leaves the views; its footage goes by the rules as before. Threads: any."""

    def __init__(
        self,
        paths: LibraryPaths,
        bus: Bus,
        clock: Clock,
        *,
        append_all: Callable[[CameraId, Sequence[MarkRecord]], None],
        kept_of: Callable[[CameraId], Sequence[Span]],
    ) -> None:
        self._reader, self._bus, self._clock = MarkReader(paths.index), bus, clock
        self._append_all, self._kept_of = append_all, kept_of

    def mark(self, arguments: Mapping[str, str]) -> str:
        """The command: event_ids with commas between them, mark, holds. Raises UsageError, LibraryError."""
        try:
            ids = [EventId(each) for each in dict.fromkeys(arguments["event_ids"].split(","))]
            mark, holds = EventMark(arguments["mark"]), {"true": True, "false": False}[arguments["holds"]]
        except (KeyError, ValueError) as error:
            raise UsageError("To mark events, name them, the mark, and whether it holds.") from error
        if not all(map(is_event_id, ids)) or len(ids) > MAX_EVENTS:
            raise UsageError(f"To mark events, name 1 to {MAX_EVENTS} of them. Ids are 26 letters and digits.")
        events = self._reader.events_with(ids)
        if not events:
            raise UsageError("None of these events is in the library any more.")
        if mark is EventMark.REVIEWED:
            self._note(events, mark, holds=holds)
            return "Marked as reviewed." if holds else "Marked as not reviewed."
        return self._delete(events) if holds else self._take_back(events)

    def _delete(self, events: Sequence[Event]) -> str:
        free = [event for event in events if not self._is_kept(event)]
        stay = _count(len(events) - len(free), "is kept for ever and stays", "are kept for ever and stay")
        if not free:
            raise UsageError(f"{stay}. Let the footage go first.")
        self._note(free, EventMark.DELETED, holds=True)
        done = _count(len(free), "was deleted", "were deleted")
        more = "" if len(free) == len(events) else f" {stay}; let the footage go first."
        return f"{done}. The footage goes by the rules as before.{more}"

    def _take_back(self, events: Sequence[Event]) -> str:
        oldest_ms = self._clock.wall_ms() - TRASH_MS
        # What was deleted a moment ago the database may not know yet.
        back = [event for event in events if (self._reader.deleted_at_ms(event.id) or oldest_ms) >= oldest_ms]
        if not back:
            raise UsageError("These events were deleted more than 24 hours ago and cannot be taken back.")
        self._note(back, EventMark.DELETED, holds=False)
        return _count(len(back), "is back", "are back") + "."

    def _is_kept(self, event: Event) -> bool:
        spans = self._kept_of(event.camera_id)
        return any(span.start_ms <= event.start_ms and event.end_ms <= span.end_ms for span in spans)

    def _note(self, events: Sequence[Event], mark: EventMark, *, holds: bool) -> None:
        """Journal first, and tell only then."""
        at_ms = self._clock.wall_ms()
        by_camera: dict[CameraId, list[Event]] = defaultdict(list)
        for event in events:
            by_camera[event.camera_id].append(event)
        for camera_id, own in by_camera.items():
            self._append_all(camera_id, [MarkRecord(event.id, at_ms, mark, holds) for event in own])
            for event in own:
                self._bus.publish(EventMarked(event.id, camera_id, mark, holds, at_ms))


def _count(number: int, one: str, many: str) -> str:
    return f"1 event {one}" if number == 1 else f"{number} events {many}"
