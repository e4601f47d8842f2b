"""A library that already holds footage: journaled files with drawn-up bytes, for tests of retention and of disks."""

from pathlib import Path

from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.recording import Segment, segment_path
from app.recording.journal import Journal, read_journal
from app.recording.records import DeletionRecord, OpenedRecord, SegmentRecord
from app.recording.recovery import journal_path

MINUTE_MS = 60_000


def store(
    paths: LibraryPaths,
    journal: Journal,
    start_ms: int,
    *,
    size_bytes: int = 1000,
    role: StreamRole = StreamRole.MAIN,
    below: Path | None = None,
) -> Segment:
    """Put a minute of footage onto the disk (below another folder, if asked for) and into the journal."""
    camera_id = CameraId(journal.path.parent.name)
    path = segment_path(camera_id, role, start_ms)
    journal.append(OpenedRecord(camera_id, role, path, start_ms))
    file = (below or paths.root) / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(start_ms.to_bytes(8, "big") * (size_bytes // 8))
    segment = Segment(camera_id, role, path, start_ms, start_ms + MINUTE_MS, file.stat().st_size, 5)
    journal.append(SegmentRecord(segment, b"", b""))
    return segment


def journaled_paths(paths: LibraryPaths, camera_id: CameraId) -> set[str]:
    """The files that the camera's journal says are there."""
    records = list(read_journal(journal_path(paths, camera_id)))
    gone = {record.path for record in records if isinstance(record, DeletionRecord)}
    return {record.segment.path for record in records if isinstance(record, SegmentRecord)} - gone


def paths_on_disk(*roots: Path) -> set[str]:
    """The files of footage below the folders, as paths in the library."""
    return {file.relative_to(root).as_posix() for root in roots for file in root.glob("footage/*/*/*.mp4")}
