"""Checks a camera's journal from its first record and its files against it, reading only; check and engine call it.

A recording engine may go on meanwhile: what it does while the check runs is not taken for damage.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.core.clock import Stop
from app.core.footage_files import footage_roots, locate
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import LibraryDamaged, LibraryTooNew
from app.domain.ids import CameraId
from app.domain.recording import MISSING_RULE
from app.recording.comparison import difference
from app.recording.findings import Finding, FindingKind
from app.recording.journal_format import JournalReader
from app.recording.moving import SUFFIX as MOVING
from app.recording.records import CameraRecord, DeletionRecord, OpenedRecord, SegmentRecord, decode_record
from app.recording.recovery import journal_path, parse_name

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Look:
    """How to look: `deep` reads each sample, `engine_runs` lets a file be open, `progress` hears files done, of all.

    Once `stop` is set it ends, and what was not looked at is not found. A file that is nowhere is not called missing
    while one of the disks is `away`.
    """

    deep: bool = False
    engine_runs: bool = False
    progress: Progress = lambda _done, _all: None
    stop: Stop = field(default_factory=Stop)
    away: Sequence[Path] = ()


def inspect_camera(paths: LibraryPaths, camera_id: CameraId, look: Look) -> Iterator[Finding]:
    """Everything of a camera that is not as it should be. Raises OSError."""
    yield from _Inspection(paths, camera_id, look).findings()


@dataclass
class _Journaled:
    """What a camera's journal says of files, by their path; without hashes, for a year's do not fit into memory."""

    name: str
    segments: dict[str, SegmentRecord] = field(default_factory=dict)
    opened: dict[str, OpenedRecord] = field(default_factory=dict)
    deleted: dict[str, str] = field(default_factory=dict)
    damage: str = ""
    torn_bytes: int = 0
    size_bytes: int = 0

    def note(self, kind: int, payload: bytes) -> None:
        """Take the next record."""
        match decode_record(kind, payload):
            case CameraRecord(name=name):
                self.name = name
            case OpenedRecord() as opened:
                self.opened[opened.path] = opened
            case SegmentRecord() as record:
                path = record.segment.path
                self.segments[path] = replace(record, sample_hashes=b"", sample_times=b"")
                self.deleted.pop(path, None)
            case DeletionRecord(path=path, rule=rule):
                self.deleted[path] = rule
            case _:
                return


def _read(journal: Path, camera_id: CameraId) -> _Journaled:
    """Read all of a journal, as far as it is sound."""
    said = _Journaled(camera_id)
    try:
        with journal.open("rb") as file:
            reader = JournalReader(file)
            said.size_bytes = reader.size_bytes
            for kind, payload in reader.verified():
                said.note(kind, payload)
            said.torn_bytes = 0 if reader.torn_at is None else reader.size_bytes - reader.torn_at
    except (LibraryDamaged, LibraryTooNew) as error:
        said.damage = str(error)
    return said


class _Inspection:
    """One look at one camera."""

    def __init__(self, paths: LibraryPaths, camera_id: CameraId, look: Look) -> None:
        self._root, self._camera_id, self._look = paths.root, camera_id, look
        self._folder = paths.footage / camera_id
        self._journal = journal_path(paths, camera_id)

    def findings(self) -> Iterator[Finding]:
        """Journal first, then the files."""
        # The files before the journal: an engine that records meanwhile has named every one of them in it.
        files = self._files()
        self._said = _Journaled(self._camera_id)
        if not self._journal.exists():
            yield self._finding(FindingKind.JOURNAL_MISSING, "its journal is missing", self._journal)
            return
        self._said = _read(self._journal, self._camera_id)
        yield from self._of_journal()
        yield from self._of_segments()
        yield from self._of_open_files()
        known = self._said.segments.keys() | self._said.opened.keys()
        for file in files:
            if file.suffix == ".damaged":
                yield self._finding(FindingKind.FILE_SET_ASIDE, "a damaged file was set aside", file)
            elif self._path(file) not in known:
                yield self._finding(FindingKind.FILE_UNKNOWN, "its journal does not know a file", file)

    def _files(self) -> list[Path]:
        """What lies in the camera's folders on all disks that are there, but for what is being moved just now."""
        folders = [root / "footage" / self._camera_id for root in footage_roots(self._root)]
        found = sorted(file for folder in folders for file in folder.glob("????-??-??/*") if file.is_file())
        return [file for file in found if file.suffix != MOVING or not self._look.engine_runs]

    def _of_journal(self) -> Iterator[Finding]:
        said = self._said
        if said.damage:
            yield self._finding(FindingKind.JOURNAL_DAMAGED, said.damage.replace(". ", "; ").rstrip("."), self._journal)
        elif said.torn_bytes and not self._is_growing():
            what = f"its journal ends in {said.torn_bytes} bytes that are no whole record"
            yield self._finding(FindingKind.JOURNAL_TORN, what, self._journal)
        for copy in sorted(self._folder.glob("journal.damaged-*")):
            what = f"a damaged journal was set aside; {_sound_records(copy)} records before its damage are sound"
            yield self._finding(FindingKind.JOURNAL_COPY, what, copy)
        torn = self._folder / "journal.torn"
        if torn.exists():
            what = f"{torn.stat().st_size} torn bytes of its journal were kept"
            yield self._finding(FindingKind.TORN_BYTES, what, torn)

    def _is_growing(self) -> bool:
        """Whether the engine was in the middle of writing the last record."""
        return self._look.engine_runs and self._journal.stat().st_size != self._said.size_bytes

    def _of_segments(self) -> Iterator[Finding]:
        missing: list[Path] = []
        for done, record in enumerate(self._records(), start=1):
            if self._look.stop.is_set:
                return
            self._look.progress(done, len(self._said.segments))
            file = locate(self._root, record.segment.path)
            rule = self._said.deleted.get(record.segment.path)
            try:
                size_bytes = file.stat().st_size
            except FileNotFoundError:
                if rule is None:
                    missing.append(file)
                elif rule == MISSING_RULE:
                    what = "a file was missing from the disk when the engine started"
                    yield self._finding(FindingKind.FILE_LOST, what, file)
                continue
            if rule is not None:
                if not self._look.engine_runs:
                    yield self._finding(FindingKind.FILE_BACK, f"a file is there that was deleted ({rule})", file)
                continue
            if size_bytes != record.segment.size_bytes:
                what = f"a file has {size_bytes} bytes and had {record.segment.size_bytes} when it was finished"
                yield self._finding(FindingKind.FILE_SIZE, what, file)
            elif self._look.deep:
                yield from self._compared(record, file)
        yield from self._of_missing(missing)

    def _records(self) -> Iterator[SegmentRecord]:
        """The finished files; with their hashes, read from the journal once more, where the look is deep."""
        if not self._look.deep:
            yield from self._said.segments.values()
            return
        rest = dict(self._said.segments)
        try:
            with self._journal.open("rb") as file:
                for kind, payload in JournalReader(file).verified():
                    record = decode_record(kind, payload)
                    if isinstance(record, SegmentRecord) and rest.pop(record.segment.path, None) is not None:
                        yield record
        except (LibraryDamaged, LibraryTooNew):
            return  # told already, and no record stands behind the damage

    def _compared(self, record: SegmentRecord, file: Path) -> Iterator[Finding]:
        try:
            what = difference(file, record)
        except FileNotFoundError:
            return  # deleted since
        except OSError as error:
            yield self._finding(FindingKind.FILE_UNREADABLE, f"a file cannot be read: {error.strerror}", file)
            return
        if what:
            yield self._finding(FindingKind.FILE_CHANGED, what, file)

    def _of_missing(self, missing: list[Path]) -> Iterator[Finding]:
        if not missing:
            return
        now = _read(self._journal, self._camera_id).deleted  # retention may have deleted them while this ran
        missing = [file for file in missing if self._path(file) not in now]
        if missing and self._look.away:
            count = f"{len(missing)} files from then on are" if len(missing) > 1 else "a file is"
            disks = ", ".join(str(root) for root in self._look.away)
            what = f"{count} not to be found and may be on a disk that is not there now: {disks}"
            yield self._finding(FindingKind.FILES_AWAY, what, missing[0])
            return
        for file in missing:
            yield self._finding(FindingKind.FILE_MISSING, "a file is missing", file)

    def _of_open_files(self) -> Iterator[Finding]:
        said = self._said
        newest: dict[StreamRole, str] = {record.role: path for path, record in said.opened.items()}
        for path, record in said.opened.items():
            file = locate(self._root, path)
            if path in said.segments or path in said.deleted or not file.exists():
                continue
            if self._look.engine_runs and newest[record.role] == path:
                continue
            what = "a file was not finished; the engine puts it in order when it starts"
            yield self._finding(FindingKind.FILE_OPEN, what, file)

    def _path(self, file: Path) -> str:
        root = next(root for root in footage_roots(self._root) if file.is_relative_to(root))
        return file.relative_to(root).as_posix()

    def _finding(self, kind: FindingKind, what: str, file: Path) -> Finding:
        parsed = parse_name(self._camera_id, file)
        at_ms = parsed[1] if parsed else None
        return Finding(kind, self._camera_id, self._said.name, what, self._path(file), at_ms)


def _sound_records(copy: Path) -> int:
    count = 0
    try:
        with copy.open("rb") as file:
            for _ in JournalReader(file).verified():
                count += 1
    except (LibraryDamaged, LibraryTooNew):
        return count
    return count
