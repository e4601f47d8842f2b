"""What a journal holds: one dataclass for each kind of record, and its bytes; whoever reads a journal uses them."""

import zlib
from dataclasses import dataclass

import msgspec

from app.domain.bookmark import BookmarkId
from app.domain.camera import StreamRole
from app.domain.errors import LibraryDamaged, LibraryTooNew
from app.domain.event import Event, EventMark
from app.domain.facts import MotionMinute
from app.domain.ids import CameraId, ClipId, EventId
from app.domain.motion_grid import CELLS
from app.domain.recording import Gap, GapCause, Segment


@dataclass(frozen=True)
class CameraRecord:
    """The camera's name from `since_ms` (UTC) on, and which of its streams is watched."""

    camera_id: CameraId
    name: str
    since_ms: int
    watched_role: StreamRole = StreamRole.MAIN


@dataclass(frozen=True)
class OpenedRecord:
    """A file was begun. A file without a SegmentRecord behind it was being written when the engine died."""

    camera_id: CameraId
    role: StreamRole
    path: str
    start_ms: int


@dataclass(frozen=True)
class SegmentRecord:
    """A file is finished: 16 bytes of BLAKE2b for each sample and a table of their times, in file order.

    `box_hash` is the same hash of everything else in the file, its head and the boxes around the samples; records
    of the first version have none.
    """

    segment: Segment
    sample_hashes: bytes
    sample_times: bytes
    box_hash: bytes = b""


@dataclass(frozen=True)
class PausedRecord:
    """Recording of a stream stopped at `at_ms` (UTC), and why; the gap is known when it goes on."""

    camera_id: CameraId
    role: StreamRole
    at_ms: int
    cause: GapCause


@dataclass(frozen=True)
class GapRecord:
    """A gap that has ended."""

    gap: Gap


@dataclass(frozen=True)
class EventRecord:
    """An event as it was known; a later record with the same id replaces it."""

    event: Event


@dataclass(frozen=True)
class KeepRecord:
    """Footage of this span (UTC ms) is protected from retention, or no longer."""

    camera_id: CameraId
    start_ms: int
    end_ms: int
    kept: bool = True


@dataclass(frozen=True)
class DeletionRecord:
    """A file was deleted, and the rule that asked for it."""

    path: str
    rule: str


@dataclass(frozen=True)
class SealedRecord:
    """The clip of an event lies in the bucket."""

    event_id: EventId
    clip_id: ClipId
    size_bytes: int


@dataclass(frozen=True)
class EvidenceRecord:
    """What was seen of a visit, packed by app/core/evidence_codec.py; a later record with the same id replaces it."""

    event_id: EventId
    camera_id: CameraId
    packed: bytes


@dataclass(frozen=True)
class JudgementRecord:
    """Somebody said at `at_ms` (UTC) that an event has a wrong label, or took it back."""

    event_id: EventId
    at_ms: int
    wrong: bool


@dataclass(frozen=True)
class MarkRecord:
    """Somebody marked an event at `at_ms` (UTC), or took the mark off again."""

    event_id: EventId
    at_ms: int
    mark: EventMark
    holds: bool


@dataclass(frozen=True)
class MotionRecord:
    """Where something moved in the minute from `minute_ms` (UTC) on: the grid's seconds, compressed by zlib."""

    camera_id: CameraId
    minute_ms: int
    seconds: bytes


@dataclass(frozen=True)
class BookmarkRecord:
    """Somebody made a bookmark of this moment (UTC ms) at `at_ms`, named it anew, or took it away."""

    bookmark_id: BookmarkId
    moment_ms: int
    name: str
    gone: bool
    at_ms: int


Record = (
    CameraRecord
    | OpenedRecord
    | SegmentRecord
    | PausedRecord
    | GapRecord
    | EventRecord
    | KeepRecord
    | DeletionRecord
    | SealedRecord
    | EvidenceRecord
    | JudgementRecord
    | MotionRecord
    | MarkRecord
    | BookmarkRecord
)

_KINDS: dict[int, type[Record]] = {
    1: CameraRecord,
    2: OpenedRecord,
    3: SegmentRecord,
    4: PausedRecord,
    5: GapRecord,
    6: EventRecord,
    7: KeepRecord,
    8: DeletionRecord,
    9: SealedRecord,
    10: EvidenceRecord,
    11: JudgementRecord,
    12: MotionRecord,
    13: MarkRecord,
    14: BookmarkRecord,
}
_NUMBERS = {record_type: number for number, record_type in _KINDS.items()}
_encoder = msgspec.msgpack.Encoder()
_decoders = {number: msgspec.msgpack.Decoder(record_type) for number, record_type in _KINDS.items()}
KNOWN_KINDS = frozenset(_KINDS)
DELETION_KIND = _NUMBERS[DeletionRecord]
UNCOUNTED_KINDS = frozenset(
    _NUMBERS[kind]
    for kind in (DeletionRecord, EvidenceRecord, JudgementRecord, MotionRecord, MarkRecord, BookmarkRecord)
)
"""Kinds of which a day may bring thousands: they push nothing else out of a journal's tail."""


def encode_record(record: Record) -> tuple[int, bytes]:
    """The number of the record's kind, and its MessagePack bytes."""
    return _NUMBERS[type(record)], _encoder.encode(record)


def decode_record(kind: int, payload: bytes) -> Record:
    """The reverse of encode_record. Raises LibraryDamaged, LibraryTooNew."""
    if kind not in KNOWN_KINDS:
        raise LibraryTooNew("A newer version of Louver wrote this library. Update Louver on this computer.")
    try:
        return _decoders[kind].decode(payload)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise LibraryDamaged("A journal holds a record that Louver does not understand. Recording goes on.") from error


def motion_record(minute: MotionMinute) -> MotionRecord:
    """The record of a minute's movement."""
    return MotionRecord(minute.camera_id, minute.minute_ms, zlib.compress(minute.seconds, 6))


def seconds_of(record: MotionRecord) -> bytes | None:
    """The grid of a record of movement; None where it holds something else."""
    unzip = zlib.decompressobj()
    try:
        seconds = unzip.decompress(record.seconds, CELLS + 1)
    except zlib.error:
        return None
    return seconds if len(seconds) == CELLS and unzip.eof else None
