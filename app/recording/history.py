"""Reads journals back as plain domain values, oldest first, to rebuild the database; the engine calls it."""

from collections.abc import Iterator

from app.core.paths import LibraryPaths
from app.domain.camera import CameraState
from app.domain.event import Event
from app.domain.facts import CameraChanged, ClipSealed, SegmentsDeleted
from app.domain.ids import CameraId
from app.domain.recording import Gap, Segment
from app.recording.journal import read_journal
from app.recording.records import (
    CameraRecord,
    DeletionRecord,
    EventRecord,
    GapRecord,
    Record,
    SealedRecord,
    SegmentRecord,
)
from app.recording.recovery import MISSING_RULE, journal_path

Value = CameraChanged | Segment | SegmentsDeleted | Gap | Event | ClipSealed


def journaled_values(paths: LibraryPaths, camera_id: CameraId) -> Iterator[Value]:
    """What a camera's journal says: its name, its files, those that a rule deleted, gaps, events, sealed clips.

    Checks every record against the chain. Raises LibraryDamaged (after what stands before the damage), OSError.
    """
    path = journal_path(paths, camera_id)
    rules = {record.path: record.rule for record in read_journal(path) if isinstance(record, DeletionRecord)}
    for record in read_journal(path):
        value = _value_of(record)
        if isinstance(value, Segment) and value.path in rules:
            rule = rules[value.path]
            value = None if rule == MISSING_RULE else SegmentsDeleted((value,), rule)
        if value is not None:
            yield value


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
        case EventRecord():
            return record.event
        case SealedRecord():
            return ClipSealed(record.event_id, record.clip_id, record.size_bytes)
        case _:
            return None
