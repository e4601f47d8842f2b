"""Makes room on a nearly full disk from the journals alone; for a start, and while the database cannot be read."""

import logging
from collections.abc import Callable, Iterator, Sequence
from heapq import merge
from pathlib import Path

from app.core.paths import LibraryPaths
from app.domain.errors import KnownError
from app.domain.event import Event
from app.domain.ids import CameraId, parse_camera_id
from app.domain.recording import Segment, Span
from app.recording.deletion import delete_files
from app.recording.journal import Journal, read_journal
from app.recording.keeps import add_span, take_span
from app.recording.records import DeletionRecord, EventRecord, KeepRecord, SegmentRecord
from app.recording.recovery import journal_path
from app.recording.retention_plan import FLOOR_RULE, Candidate, Doomed, classify, make_room
from app.recording.retention_rules import RetentionSettings, load_retention
from app.recording.volumes import Volume, Volumes

NEEDED_BYTES = 48 << 20
"""With less than this free, the database may not open; but never more than half of the disk's floor is asked for."""
_log = logging.getLogger("louver.retention")


Delete = Callable[[Sequence[Doomed]], int]


def relieve_before_start(paths: LibraryPaths, library_id: str) -> int:
    """Delete the oldest footage that no mark keeps until the engine can start; returns the bytes that became free.

    What goes wrong is logged: the engine then starts as well as it can.
    """

    def delete(doomed: Sequence[Doomed]) -> int:
        journal = Journal(journal_path(paths, doomed[0].segment.camera_id))
        try:
            return sum(each.segment.size_bytes for each in delete_files(paths.root, journal, doomed))
        finally:
            journal.close()

    try:
        settings = load_retention(paths)
        return relieve(paths, settings, Volumes(paths.root, library_id, settings).own, delete)
    except (KnownError, OSError) as error:
        _log.warning("no room could be made before the start: %s", error)
        return 0


def relieve(paths: LibraryPaths, settings: RetentionSettings, own: Volume, delete: Delete) -> int:
    """Delete until there is the least that is needed, and no more; events and marks are those of the journals.

    Raises LibraryError, OSError.
    """
    own.look()
    need_bytes = min(NEEDED_BYTES, own.floor_bytes // 2) - own.state.free_bytes
    if not own.state.online or need_bytes <= 0:
        return 0
    _log.warning("the disk is full; %d bytes are made free by what the journals say", need_bytes)
    rows = [list(_candidates(paths, camera_id, settings)) for camera_id in _cameras(paths)]

    def oldest_first() -> Iterator[Candidate]:
        return merge(*rows, key=lambda each: each.segment.start_ms)

    freed_bytes = 0
    for doomed in make_room(oldest_first(), oldest_first(), need_bytes, FLOOR_RULE):
        freed_bytes += delete([doomed])
    return freed_bytes


def _cameras(paths: LibraryPaths) -> Iterator[CameraId]:
    for folder in sorted(paths.footage.iterdir()):
        try:
            camera_id = parse_camera_id(folder.name)
        except ValueError:
            continue
        if journal_path(paths, camera_id).exists():
            yield camera_id


def _candidates(paths: LibraryPaths, camera_id: CameraId, settings: RetentionSettings) -> list[Candidate]:
    """The camera's files on the library's own disk, by its journal."""
    segments: dict[str, Segment] = {}
    events: dict[str, Event] = {}
    kept: list[Span] = []
    for record in read_journal(journal_path(paths, camera_id)):
        match record:
            case SegmentRecord(segment=segment):
                segments[segment.path] = segment
            case DeletionRecord(path=path):
                segments.pop(path, None)
            case EventRecord(event=event):
                events[event.id] = event
            case KeepRecord(start_ms=start_ms, end_ms=end_ms) if end_ms > start_ms:
                kept = (add_span if record.kept else take_span)(kept, Span(start_ms, end_ms))
    here = [segment for segment in segments.values() if _is_here(paths.root, segment)]
    return classify(here, events.values(), kept, settings.rules_of(camera_id))


def _is_here(root: Path, segment: Segment) -> bool:
    return (root / segment.path).exists()
