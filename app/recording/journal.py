"""The append-only journal of one camera: what was recorded, why not, what was seen; recording and the engine use it.

Layout: 8 bytes of magic, then records: u32 length of the payload, u8 kind, payload, and 32 bytes of BLAKE2b over the
chain value before and all of this record. Each record is on the disk before append() returns, so at most the last
one can be torn.
"""

import logging
import os
import shutil
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.core.private_files import make_private_folder, sync_folder
from app.domain.camera import StreamRole
from app.domain.errors import LibraryDamaged, LibraryError, LibraryTooNew, LibraryUnwritable
from app.domain.recording import GapCause
from app.recording.disk import flush_to_disk, library_error, write_whole
from app.recording.journal_format import CHAIN_START, MAGIC, JournalReader, frame_record
from app.recording.records import (
    DELETION_KIND,
    UNCOUNTED_KINDS,
    BookmarkRecord,
    EvidenceRecord,
    GapRecord,
    JudgementRecord,
    MarkRecord,
    MotionRecord,
    OpenedRecord,
    PausedRecord,
    Record,
    SegmentRecord,
    decode_record,
    encode_record,
)

TAIL_RECORDS = 256
TAIL_DELETIONS = 4_096
MAX_OWED = 1_000
_log = logging.getLogger("louver.recorder")
_OPEN_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


@dataclass(frozen=True)
class RoleState:
    """Where a stream's recording stands: until when (UTC ms) it is accounted for, and why it paused, if it did."""

    reached_ms: int
    paused: GapCause | None


class Journal:
    """Appends to one journal. Threads: any; one process writes. Opening cuts a torn last record off.

    Raises LibraryDamaged where whole records follow something unreadable (nothing is cut then), LibraryTooNew, and
    the LibraryErrors of disk.py.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._descriptor = -1
        self._head, self._end = CHAIN_START, 0
        # Encoded, a quarter of what the records weigh as objects: they gather for hours, and a start alone reads them.
        self._tail: deque[bytes] = deque(maxlen=TAIL_RECORDS)
        self._deletions: deque[bytes] = deque(maxlen=TAIL_DELETIONS)
        self._states: dict[StreamRole, RoleState] = {}
        self._owed: deque[Record] = deque(maxlen=MAX_OWED)
        self._closed = False
        self._count = 0
        try:
            make_private_folder(path.parent)
            self._open()
        except OSError as error:
            self._release()
            raise library_error(error) from error
        except BaseException:
            self._release()
            raise

    @property
    def head(self) -> bytes:
        """The chain value of the newest record, 32 bytes."""
        with self._lock:
            return self._head

    def tail(self) -> list[Record]:
        """The newest records, oldest of them first; those of segments without their samples.

        At most TAIL_RECORDS, and behind them the newest deletions, which would otherwise push everything out. What was
        seen of visits is not among them.
        """
        with self._lock:
            newest = [*self._tail, *self._deletions]
        return [decode_record(each[0], each[1:]) for each in newest]

    @property
    def record_count(self) -> int:
        """How many records there are in all."""
        with self._lock:
            return self._count

    def state(self, role: StreamRole) -> RoleState | None:
        """Where the recording of `role` stands; None where nothing was ever recorded (or long ago)."""
        with self._lock:
            return self._states.get(role)

    def append(self, record: Record) -> None:
        """Append `record`; it is on the disk when this returns, or nothing is. Raises LibraryError."""
        self.append_all((record,))

    def append_all(self, records: Sequence[Record]) -> None:
        """Append a few records with one write and one flush, all or nothing. Raises LibraryError."""
        with self._lock:
            if self._closed:
                raise LibraryUnwritable("Recording of this camera has stopped, so nothing more can be noted for it.")
            entered = [*self._owed, *records]
            try:
                if self._descriptor < 0:
                    self._open()
                framed, head = b"", self._head
                for record in entered:
                    more, head = frame_record(head, record)
                    framed += more
                os.lseek(self._descriptor, self._end, os.SEEK_SET)
                write_whole(self._descriptor, framed)
                flush_to_disk(self._descriptor)
            except OSError as error:
                self._cut_back()
                raise library_error(error) from error
            self._head = head
            self._end += len(framed)
            self._count += len(entered)
            self._owed.clear()
            for record in entered:
                self._note(record)

    def owe(self, record: Record) -> None:
        """Let `record`, which the disk refused, go before the next that it takes; beyond MAX_OWED the oldest go."""
        with self._lock:
            if len(self._owed) == MAX_OWED:
                _log.error("a %s never reached the journal", type(self._owed[0]).__name__)
            self._owed.append(record)

    def close(self) -> None:
        """Close the file; append() raises from now on. What is owed is tried once more."""
        if self._owed:
            try:
                self.append_all(())
            except LibraryError as error:
                _log.error("%d records never reached the journal: %s", len(self._owed), error)
        with self._lock:
            self._closed = True
            self._release()

    def _release(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _cut_back(self) -> None:
        """After a failed write: take back what may lie there of the record, and open the file anew next time."""
        if self._descriptor < 0:
            return
        try:
            os.ftruncate(self._descriptor, self._end)
        except OSError:
            return  # opening the journal again cuts it
        finally:
            self._release()

    def _open(self) -> None:
        fresh = not self.path.exists() or self.path.stat().st_size < len(MAGIC)
        self._descriptor = os.open(self.path, _OPEN_FLAGS, 0o600)
        if fresh:
            os.ftruncate(self._descriptor, 0)
            write_whole(self._descriptor, MAGIC)
            os.fsync(self._descriptor)
            sync_folder(self.path.parent)
        self._read_state()

    def _read_state(self) -> None:
        newest: list[tuple[int, bytes]] = []
        with self.path.open("rb") as file:
            reader = JournalReader(file)
            sound_end, head, torn_size = reader.walk(newest, TAIL_RECORDS, UNCOUNTED_KINDS)
            if torn_size and reader.has_whole_records_after(sound_end):
                raise LibraryDamaged(
                    f"The journal {self.path.name} of a camera is damaged in its middle. Nothing was changed; "
                    "check the disk, and look in Health for what can still be read."
                )
            torn = reader.read(sound_end, torn_size)
        if torn:
            self._set_aside(torn)
            os.ftruncate(self._descriptor, sound_end)
            os.fsync(self._descriptor)
        self._head, self._end = head, sound_end
        self._count = reader.walked
        self._tail.clear()
        self._deletions.clear()
        self._states.clear()
        for kind, payload in newest:
            self._note(decode_record(kind, payload))

    def _set_aside(self, torn: bytes) -> None:
        aside = os.open(self.path.with_name("journal.torn"), _OPEN_FLAGS | os.O_APPEND, 0o600)
        try:
            write_whole(aside, torn)
            os.fsync(aside)
        finally:
            os.close(aside)

    def _keep_in_tail(self, record: Record) -> None:
        bare = replace(record, sample_hashes=b"", sample_times=b"") if isinstance(record, SegmentRecord) else record
        kind, payload = encode_record(bare)
        (self._deletions if kind == DELETION_KIND else self._tail).append(bytes((kind,)) + payload)

    def _note(self, record: Record) -> None:
        if not isinstance(
            record, EvidenceRecord | JudgementRecord | MotionRecord | MarkRecord | BookmarkRecord
        ):  # many, and no start asks for them
            self._keep_in_tail(record)
        match record:
            case OpenedRecord(role=role, start_ms=reached_ms):
                paused = None
            case SegmentRecord(segment=segment):
                role, reached_ms, paused = segment.role, segment.end_ms, None
            case GapRecord(gap=gap):
                role, reached_ms, paused = gap.role, gap.end_ms, None
            case PausedRecord(role=role, at_ms=reached_ms, cause=cause):
                paused = cause
            case _:
                return
        before = self._states.get(role)
        if isinstance(record, SegmentRecord | GapRecord) and before is not None and reached_ms < before.reached_ms:
            return  # what is entered late says nothing of how things stand now
        reached_ms = max(reached_ms, before.reached_ms) if before else reached_ms
        self._states[role] = RoleState(reached_ms, paused)


def read_journal(path: Path) -> Iterator[Record]:
    """Every record from the first, each checked against the chain; a torn end is left out.

    Raises LibraryDamaged at the first record that does not fit, LibraryTooNew, OSError.
    """
    with path.open("rb") as file:
        for kind, payload in JournalReader(file).verified():
            yield decode_record(kind, payload)


def is_sound(path: Path) -> bool:
    """Whether there is a journal whose every record fits the chain. Raises OSError."""
    try:
        for _ in read_journal(path):
            continue
    except FileNotFoundError:
        return False
    except (LibraryDamaged, LibraryTooNew):
        return False
    return True


def set_damaged_aside(path: Path, now_ms: int) -> Path:
    """Keep a copy of a damaged journal beside it, named by the UTC time, and cut the journal at its first damage.

    Raises OSError. Never on a journal that opens.
    """
    aside = path.with_name(f"journal.damaged-{now_ms}")
    shutil.copyfile(path, aside)
    sound_end = 0
    with path.open("r+b") as file:
        try:
            for end, _ in JournalReader(file).verified_at():
                sound_end = end
        except LibraryDamaged:
            file.truncate(sound_end)
            os.fsync(file.fileno())
    return aside
