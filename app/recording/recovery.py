"""Puts a library in order when the engine starts: no file without a record, no record without a file."""

import logging
import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from app.core.footage_files import footage_roots, locate
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import KnownError, LibraryDamaged, LibraryError
from app.domain.event import Event
from app.domain.facts import SegmentsDeleted
from app.domain.ids import CameraId, parse_camera_id
from app.domain.media import Track
from app.domain.recording import MISSING_RULE, Gap, GapCause, Segment, segment_path
from app.recording.box_walk import walk_boxes
from app.recording.deletion import finish_deletions
from app.recording.disk import library_error
from app.recording.fragment_reader import last_whole_fragment_end, read_format, read_samples
from app.recording.journal import TAIL_RECORDS, Journal, read_journal, set_damaged_aside
from app.recording.moving import finish_moves
from app.recording.records import (
    DeletionRecord,
    EventRecord,
    GapRecord,
    OpenedRecord,
    PausedRecord,
    Record,
    SegmentRecord,
)
from app.recording.sample_table import SampleTable
from app.recording.segment_file import ticks_to_ms

JOURNAL_NAME = "journal.louver"
MAX_HEAD_BYTES = 65_536
"""A file that is larger than this holds more than the torn head of a recording."""
_AT_ONCE = 5
"""So many unknown files of a stream are entered at once, 60 ms each; more than that wait until recording runs."""
_log = logging.getLogger("louver.recovery")


@dataclass
class RecoveryReport:
    """What was put in order: files that were cut back or found, gaps, what could not be helped, in sentences.

    `late` are files of which the newest records know nothing: unfinished() tells which of them no record knows, or
    knows as begun alone, and enter() takes those in beside the recording, for each must be read.
    """

    segments: list[Segment] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    removed: list[SegmentsDeleted] = field(default_factory=list)
    late: list[OpenedRecord] = field(default_factory=list)
    cut_bytes: int = 0
    problems: list[str] = field(default_factory=list)


def journal_path(paths: LibraryPaths, camera_id: CameraId) -> Path:
    """Where a camera's journal lies."""
    return paths.footage / camera_id / JOURNAL_NAME


def recover(paths: LibraryPaths, now_ms: int) -> RecoveryReport:
    """Look after every camera in the library, before anything records. `now_ms` is UTC.

    The gap since a crash is written as a pause here, and as a gap by the recorder when it knows the end. One camera
    that cannot be helped does not keep the others from it: its sentence is in the report.
    """
    report = RecoveryReport()
    for camera_id in camera_folders(paths):
        if not _is_recorded(paths, camera_id):
            continue
        try:
            journal = _open_journal(paths, camera_id, now_ms, report)
            try:
                _recover_camera(paths, camera_id, journal, now_ms, report)
            finally:
                journal.close()
        except (LibraryError, OSError) as error:
            sentence = str(error if isinstance(error, KnownError) else library_error(error))
            _log.warning("%s could not be put in order: %s", camera_id, sentence)
            report.problems.append(f"The recordings of {camera_id} could not be put in order. {sentence}")
    return report


def _is_recorded(paths: LibraryPaths, camera_id: CameraId) -> bool:
    folder = paths.footage / camera_id
    return (folder / JOURNAL_NAME).exists() or any(folder.glob("????-??-??/*.mp4"))


def _open_journal(paths: LibraryPaths, camera_id: CameraId, now_ms: int, report: RecoveryReport) -> Journal:
    """The camera's journal; a damaged one is set aside whole and goes on from its last sound record."""
    path = journal_path(paths, camera_id)
    if not path.exists():
        report.problems.append(
            f"The journal of {camera_id} is missing. Its recordings were found and are entered anew; "
            "events and the causes of gaps before now are not known any more."
        )
    try:
        return Journal(path)
    except LibraryDamaged:
        aside = set_damaged_aside(path, now_ms)
    report.problems.append(
        f"The journal of {camera_id} is damaged. A copy was kept as {aside.name}, and recording goes on. "
        "Events and gaps after the damage are missing from the timeline; footage is not. Check the disk."
    )
    return Journal(path)


def camera_folders(paths: LibraryPaths) -> Iterator[CameraId]:
    """Every camera that has a folder of footage, by its id."""
    if not paths.footage.is_dir():
        return
    for folder in sorted(paths.footage.iterdir()):
        try:
            camera_id = parse_camera_id(folder.name)
        except ValueError:
            continue
        if folder.is_dir():
            yield camera_id


def _recover_camera(
    paths: LibraryPaths, camera_id: CameraId, journal: Journal, now_ms: int, report: RecoveryReport
) -> None:
    roots = footage_roots(paths.root)
    there = _there(paths, camera_id)
    for root in there:
        finish_moves(root, camera_id)
        finish_deletions(root, journal)
    tail = journal.tail()
    finished = {record.segment.path: record.segment for record in tail if isinstance(record, SegmentRecord)}
    gone = {record.path for record in tail if isinstance(record, DeletionRecord)}
    since_ms = _known_since(tail, journal.record_count)
    files = dict(found for root in there for found in _files_since(root, camera_id, min(since_ms.values())))
    unknown = [
        OpenedRecord(camera_id, role, path, start_ms)
        for path, (role, start_ms) in files.items()
        if start_ms >= since_ms[role] and path not in finished and path not in gone
    ]
    for record in unknown:
        newest = [each.start_ms for each in unknown if each.role is record.role][-_AT_ONCE:]
        if record.start_ms >= newest[0]:
            _adopt(paths, journal, record, report)
        else:
            report.late.append(record)
    long_open = _newest_before(there, camera_id, since_ms)
    report.late += [record for record in long_open if record.path not in finished and record.path not in gone]
    for path, segment in finished.items():
        # What is not there may lie on a disk that is away.
        if path not in gone and len(there) == len(roots) and not locate(paths.root, path).exists():
            _miss(journal, segment, report)
    for role in StreamRole:
        _pause(journal, camera_id, role, now_ms)
    for record in long_open:
        if journal.state(record.role) is None:
            written_ms = locate(paths.root, record.path).stat().st_mtime_ns // 1_000_000
            journal.append(PausedRecord(camera_id, record.role, min(written_ms, now_ms), GapCause.ENGINE_CRASHED))


def _known_since(tail: list[Record], record_count: int) -> dict[StreamRole, int]:
    """From when on (UTC ms) the newest records name every file of each stream; 0 where they are all there are.

    Files are opened in the order of time, so it is the oldest opening that counts; older files may be entered late.
    """
    if record_count <= TAIL_RECORDS:
        return dict.fromkeys(StreamRole, 0)
    opened = [record for record in tail if isinstance(record, OpenedRecord)]
    newest_ms = max(map(_moment_of, tail), default=0)
    return {
        role: min((record.start_ms for record in opened if record.role is role), default=newest_ms)
        for role in StreamRole
    }


def _moment_of(record: Record) -> int:
    """When (UTC ms) what it tells began; 0 for records that are of no moment."""
    match record:
        case OpenedRecord(start_ms=moment_ms) | PausedRecord(at_ms=moment_ms):
            return moment_ms
        case SegmentRecord(segment=Segment(start_ms=moment_ms)) | EventRecord(event=Event(start_ms=moment_ms)):
            return moment_ms
        case GapRecord(gap=Gap(start_ms=moment_ms)):
            return moment_ms
    return 0


def _newest_before(there: list[Path], camera_id: CameraId, since_ms: dict[StreamRole, int]) -> list[OpenedRecord]:
    """The newest file of each stream, where it is older than what the newest records name.

    A stream has one file open, its newest. Where keyframes are hours apart, it was opened before all of those records.
    """
    newest: dict[StreamRole, OpenedRecord] = {}
    for root in there:
        missing = set(StreamRole)
        for day in sorted((root / "footage" / camera_id).iterdir(), reverse=True):
            if not missing or not day.is_dir():
                continue
            for file in sorted(day.glob("*.mp4")):
                parsed = parse_name(camera_id, file)
                if parsed is not None and (parsed[0] not in newest or newest[parsed[0]].start_ms < parsed[1]):
                    newest[parsed[0]] = OpenedRecord(camera_id, parsed[0], segment_path(camera_id, *parsed), parsed[1])
            missing -= newest.keys()
    return [record for record in newest.values() if record.start_ms < since_ms[record.role]]


def _there(paths: LibraryPaths, camera_id: CameraId) -> list[Path]:
    """The folders of the disks that are there and may hold footage of the camera."""
    return [root for root in footage_roots(paths.root) if (root / "footage" / camera_id).is_dir()]


def _files_since(root: Path, camera_id: CameraId, since_ms: int) -> Iterator[tuple[str, tuple[StreamRole, int]]]:
    """Footage on the disk that begins at `since_ms` or later; what has another kind of name is not ours."""
    since_day = f"{datetime.fromtimestamp(since_ms // 1000, UTC):%Y-%m-%d}"
    for day in sorted((root / "footage" / camera_id).iterdir()):
        if not day.is_dir() or day.name < since_day:
            continue
        for file in sorted(day.glob("*.mp4")):
            parsed = parse_name(camera_id, file)
            if parsed is not None and parsed[1] >= since_ms:
                yield segment_path(camera_id, *parsed), parsed


def parse_name(camera_id: CameraId, file: Path) -> tuple[StreamRole, int] | None:
    """Role and start (UTC ms) from the name of a file of footage; None for any other name."""
    stamp, _, role_name = file.stem.removeprefix(f"{camera_id}_").partition("_")
    try:
        role = StreamRole(role_name)
        moment = datetime.strptime(stamp[:15], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
        start_ms = int(moment.timestamp()) * 1000 + int(stamp[15:18])
    except ValueError:
        return None
    path = segment_path(camera_id, role, start_ms)
    return (role, start_ms) if path.endswith(f"/{file.parent.name}/{file.name}") else None


def _adopt(paths: LibraryPaths, journal: Journal, opened: OpenedRecord, report: RecoveryReport) -> None:
    """Cut a file that was being written back to its last whole fragment, and enter it; one without any goes."""
    file = locate(paths.root, opened.path)
    end = last_whole_fragment_end(file)
    torn_bytes = file.stat().st_size - end
    if end == 0 and torn_bytes > MAX_HEAD_BYTES and not _head_is_sound(file):
        file.replace(file.with_suffix(".damaged"))
        report.problems.append(f"A recording of {opened.camera_id} is damaged and was set aside: {opened.path}.")
        return
    report.cut_bytes += torn_bytes
    if end == 0:
        file.unlink()
        _log.info("%s held no whole fragment and was removed", opened.path)
        return
    if torn_bytes:
        with file.open("r+b") as handle:
            handle.truncate(end)
            os.fsync(handle.fileno())
    record = segment_record(paths, opened)
    journal.append(record)
    report.segments.append(record.segment)
    _log.info("%s was being written; %d torn bytes were cut off", opened.path, torn_bytes)


def unfinished(paths: LibraryPaths, camera_id: CameraId, suspects: Collection[str] = ()) -> list[OpenedRecord]:
    """All files of a camera that no record of its journal names, oldest first, and those of `suspects` that none ends.

    `suspects` are paths of files that are not open now. Raises LibraryDamaged, OSError.
    """
    known: set[str] = set()
    files = [
        found for root in _there(paths, camera_id) for found in _files_since(root, camera_id, 0)
    ]  # before the journal, which has named every one of them by then
    for record in read_journal(journal_path(paths, camera_id)):
        if isinstance(record, SegmentRecord):
            known.add(record.segment.path)
        elif isinstance(record, DeletionRecord) or (isinstance(record, OpenedRecord) and record.path not in suspects):
            known.add(record.path)
    found = [OpenedRecord(camera_id, role, path, start_ms) for path, (role, start_ms) in files if path not in known]
    return sorted(found, key=lambda record: record.start_ms)


def enter(paths: LibraryPaths, journal: Journal, late: OpenedRecord) -> RecoveryReport:
    """Take a file of `late` into the journal; returns what came of it. Raises LibraryError, OSError."""
    report = RecoveryReport()
    if locate(paths.root, late.path).exists():
        _adopt(paths, journal, late, report)
    return report


def _head_is_sound(file: Path) -> bool:
    try:
        read_format(file)
    except LibraryDamaged:
        return False
    return True


def segment_record(paths: LibraryPaths, opened: OpenedRecord) -> SegmentRecord:
    """The record of a file that lies on the disk, its samples hashed anew. Raises LibraryDamaged, OSError."""
    file = locate(paths.root, opened.path)
    table = SampleTable()
    first_pts: int | None = None
    until_pts = 0
    for sample in read_samples(file):
        table.add(sample)
        if sample.track is Track.VIDEO:
            first_pts = sample.pts if first_pts is None else first_pts
            until_pts = max(until_pts, sample.pts + sample.duration)
    length_ms = max(1, ticks_to_ms(until_pts - (first_pts or 0)))
    segment = Segment(
        opened.camera_id,
        opened.role,
        opened.path,
        opened.start_ms,
        opened.start_ms + length_ms,
        file.stat().st_size,
        len(table),
    )
    return SegmentRecord(segment, table.hashes, table.packed_times(), walk_boxes(file).box_hash)


def _miss(journal: Journal, segment: Segment, report: RecoveryReport) -> None:
    """A record whose file is gone: say so in the journal, and that this span cannot be seen any more."""
    journal.append(DeletionRecord(segment.path, MISSING_RULE))
    gap = Gap(segment.camera_id, segment.role, segment.start_ms, segment.end_ms, GapCause.DAMAGED)
    journal.append(GapRecord(gap))
    report.gaps.append(gap)
    report.missing.append(segment.path)
    report.removed.append(SegmentsDeleted((segment,), MISSING_RULE))
    report.problems.append(f"A recording of {segment.camera_id} is missing from the disk: {segment.path}.")


def _pause(journal: Journal, camera_id: CameraId, role: StreamRole, now_ms: int) -> None:
    """Where the engine did not say goodbye, say for it that it crashed."""
    state = journal.state(role)
    if state is not None and state.paused is None:
        journal.append(PausedRecord(camera_id, role, min(state.reached_ms, now_ms), GapCause.ENGINE_CRASHED))
