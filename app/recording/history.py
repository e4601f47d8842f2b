"""Reads journals back as plain domain values, oldest first, to rebuild the database; the engine calls it."""

import logging
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from app.core.evidence_codec import unpack_evidence
from app.core.paths import LibraryPaths
from app.domain.bookmark import Bookmark
from app.domain.camera import CameraState
from app.domain.errors import LibraryDamaged
from app.domain.event import Event
from app.domain.evidence import Evidence
from app.domain.facts import (
    BookmarkChanged,
    CameraChanged,
    ClipSealed,
    EventJudged,
    EventMarked,
    MotionMinute,
    RecordingPaused,
    SegmentsDeleted,
)
from app.domain.ids import CameraId
from app.domain.recording import Gap, KeptSpans, Segment, Span
from app.recording.found_files import segments_of_files
from app.recording.journal import read_journal
from app.recording.keeps import after_marks, noted_spans
from app.recording.records import (
    BookmarkRecord,
    CameraRecord,
    DeletionRecord,
    EventRecord,
    EvidenceRecord,
    GapRecord,
    JudgementRecord,
    MarkRecord,
    MotionRecord,
    PausedRecord,
    Record,
    SealedRecord,
    SegmentRecord,
    seconds_of,
)
from app.recording.recovery import journal_path

_log = logging.getLogger("louver.recovery")

Value = (
    CameraChanged
    | Segment
    | SegmentsDeleted
    | Gap
    | RecordingPaused
    | Event
    | Evidence
    | EventJudged
    | EventMarked
    | BookmarkChanged
    | MotionMinute
    | ClipSealed
    | KeptSpans
)


def journaled_values(paths: LibraryPaths, camera_id: CameraId) -> Iterator[Value]:
    """What a camera's journal says: its name, files and those that are gone, gaps, events, sealed clips, keep marks.

    Checks every record against the chain. Raises LibraryDamaged (after what stands before the damage), OSError.
    """
    path = journal_path(paths, camera_id)
    deleted = _deleted(path)
    kept: list[Span] = []
    try:
        for record in read_journal(path):
            kept = after_marks(kept, (record,))
            value = _value_of(record, camera_id)
            if isinstance(value, Segment) and value.path in deleted:
                yield SegmentsDeleted((value,), deleted[value.path])
            elif value is not None:
                yield value
    except LibraryDamaged:
        yield KeptSpans(camera_id, tuple(kept))
        raise
    yield KeptSpans(camera_id, tuple(kept))


def known_values(paths: LibraryPaths, camera_id: CameraId) -> Iterator[Value]:
    """The same as far as the journal is sound, and behind it what the files tell that the journal does not know.

    Never raises LibraryDamaged: a journal may be damaged or gone, and the footage is still found. Raises OSError.
    """
    seen: set[str] = set()
    named = whole = False
    path = journal_path(paths, camera_id)
    try:
        for value in journaled_values(paths, camera_id) if path.exists() else ():
            if isinstance(value, Segment):
                seen.add(value.path)
            elif isinstance(value, SegmentsDeleted):
                seen.update(segment.path for segment in value.segments)
            named = named or isinstance(value, CameraChanged)
            yield value
        whole = path.exists()
    except LibraryDamaged as error:
        _log.warning("%s: %s", camera_id, error)
    noted = None if whole else noted_spans(path)
    if noted is not None:
        yield KeptSpans(camera_id, tuple(noted))
    for segment in segments_of_files(paths, camera_id, without=seen):
        if not named:
            named = True
            yield CameraChanged(camera_id, camera_id, CameraState.CONNECTING, segment.start_ms)
        yield segment


def _deleted(path: Path) -> dict[str, str]:
    """Files that are gone, with the rule; a file that was finished again later is not among them."""
    deleted: dict[str, str] = {}
    with suppress(LibraryDamaged):  # whoever reads on meets it again
        for record in read_journal(path):
            if isinstance(record, DeletionRecord):
                deleted[record.path] = record.rule
            elif isinstance(record, SegmentRecord):
                deleted.pop(record.segment.path, None)
    return deleted


def _value_of(record: Record, camera_id: CameraId) -> Value | None:
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
        case EvidenceRecord():
            return _evidence_of(record)
        case JudgementRecord():
            return EventJudged(record.event_id, camera_id, record.wrong, record.at_ms)
        case MarkRecord():
            return EventMarked(record.event_id, camera_id, record.mark, record.holds, record.at_ms)
        case BookmarkRecord():
            bookmark = Bookmark(record.bookmark_id, camera_id, record.moment_ms, record.name)
            return BookmarkChanged(bookmark, record.gone, record.at_ms)
        case MotionRecord():
            seconds = seconds_of(record)
            return None if seconds is None else MotionMinute(record.camera_id, record.minute_ms, seconds)
        case _:
            return None


def _evidence_of(record: EvidenceRecord) -> Evidence | None:
    try:
        return unpack_evidence(record.event_id, record.camera_id, record.packed)
    except ValueError:
        _log.warning("%s: what was noted of a visit cannot be read and is left out", record.camera_id)
        return None
