"""Reads journals back as plain domain values, oldest first, to rebuild the database; the engine calls it."""

from collections.abc import Iterator
from pathlib import Path

from app.core.paths import LibraryPaths
from app.domain.camera import CameraState
from app.domain.event import Event
from app.domain.facts import CameraChanged, ClipSealed, RecordingPaused, SegmentsDeleted
from app.domain.ids import CameraId
from app.domain.recording import Gap, Segment
from app.recording.journal import read_journal
from app.recording.records import (
    CameraRecord,
    DeletionRecord,
    EventRecord,
    GapRecord,
    PausedRecord,
    Record,
    SealedRecord,
    SegmentRecord,
)
from app.recording.recovery import journal_path

Value = CameraChanged | Segment | SegmentsDeleted | Gap | RecordingPaused | Event | ClipSealed


def journaled_values(paths: LibraryPaths, camera_id: CameraId) -> Iterator[Value]:
    """What a camera's journal says: its name, files and those that are gone, gaps, pauses, events, sealed clips.

    Checks every record against the chain. Raises LibraryDamaged (after what stands before the damage), OSError.
    """
    path = journal_path(paths, camera_id)
    deleted = _deleted(path)
    for record in read_journal(path):
        value = _value_of(record)
        if isinstance(value, Segment) and value.path in deleted:
            yield SegmentsDeleted((value,), deleted[value.path])
        elif value is not None:
            yield value


def _deleted(path: Path) -> dict[str, str]:
    """Files that are gone, with the rule; a file that was finished again later is not among them."""
    deleted: dict[str, str] = {}
    for record in read_journal(path):
        if isinstance(record, DeletionRecord):
            deleted[record.path] = record.rule
        elif isinstance(record, SegmentRecord):
            deleted.pop(record.segment.path, None)
    return deleted


def _value_of(record: Record) -> Value | None:
    match record:
        case CameraRecord():
            state = CameraState.CONNECTING
            return CameraChanged(
                record.camera_id, record.name, state, record.since_ms, watched_role=record.watched_role
            )
        case SegmentRecord():
            return record.segment
        case GapRecord():
            return record.gap
        case PausedRecord():
            return RecordingPaused(record.camera_id, record.role, record.at_ms, record.cause)
        case EventRecord():
            return record.event
        case SealedRecord():
            return ClipSealed(record.event_id, record.clip_id, record.size_bytes)
        case _:
            return None
