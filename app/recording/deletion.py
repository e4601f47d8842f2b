"""Deletes footage so that a crash at any moment leaves no record without a file and no file without a record.

The engine's retention desk calls it, and recovery when the engine starts. A file is renamed to end in `.gone`, out of
its day into the camera's folder (which a player that holds it open forbids on Windows, and which needs no room on a
full disk), then the journal says that it is gone, then it is unlinked. What a crash leaves there is unlinked where the
journal says so, and put back where it does not.
"""

import errno
import logging
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import DiskFull, LibraryError
from app.recording.disk import library_error
from app.recording.journal import Journal
from app.recording.records import DeletionRecord
from app.recording.retention_plan import Doomed

SUFFIX = ".gone"
EMPTIED_RULE = "the disk was full"
_OFFLINE = frozenset({errno.EIO, errno.ENODEV, errno.ENXIO, errno.EROFS, errno.ENOTDIR, getattr(errno, "ESTALE", -1)})
_log = logging.getLogger("louver.retention")


@dataclass(frozen=True)
class _Waiting:
    """A file on its way out: where it was, and where it lies now (None: it was gone already)."""

    doomed: Doomed
    file: Path | None


def delete_files(root: Path, journal: Journal, doomed: Sequence[Doomed]) -> list[Doomed]:
    """Delete files of one camera below `root`, a few at a time; returns those that are gone.

    One that is held open is left for another time. Raises LibraryError where the disk or the journal refuses; then
    all are put back.
    """
    waiting: list[_Waiting] = []
    try:
        for each in doomed:
            moved = _move_out(root, each)
            if moved is not None:
                waiting.append(moved)
        _journal(journal, waiting)
    except OSError as error:
        _put_back(root, waiting)
        raise library_error(error) from error
    except LibraryError:
        _put_back(root, waiting)
        raise
    _unlink(waiting)
    return [each.doomed for each in waiting]


def _move_out(root: Path, doomed: Doomed) -> _Waiting | None:
    file = root / doomed.segment.path
    camera_folder = file.parent.parent
    target = camera_folder / (file.name + SUFFIX)
    try:
        file.replace(target)
    except FileNotFoundError:
        if not camera_folder.is_dir():
            raise  # the disk is gone, not the file
        return _Waiting(doomed, None)
    except PermissionError as error:
        if sys.platform == "win32":
            _log.info("%s is held open and will be deleted later: %s", file.name, error)
            return None
        raise
    return _Waiting(doomed, target)


def _journal(journal: Journal, waiting: Sequence[_Waiting]) -> None:
    """Append; on a disk so full that not even this fits, the files on their way out are emptied first."""
    records = [DeletionRecord(each.doomed.segment.path, each.doomed.rule) for each in waiting]
    try:
        journal.append_all(records)
    except DiskFull:
        for each in waiting:
            if each.file is not None:
                os.truncate(each.file, 0)
        journal.append_all(records)


def _put_back(root: Path, waiting: Iterable[_Waiting]) -> None:
    for each in waiting:
        try:
            if each.file is not None and each.file.stat().st_size > 0:
                each.file.replace(root / each.doomed.segment.path)
        except OSError as error:
            _log.warning("%s could not be put back; the next start does it: %s", each.file, error)


def _unlink(waiting: Iterable[_Waiting]) -> None:
    for each in waiting:
        try:
            if each.file is not None:
                each.file.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("%s is deleted but still takes room; the next start removes it: %s", each.file, error)


def finish_deletions(root: Path, journal: Journal) -> list[str]:
    """Finish or undo what a crash interrupted, in the camera's folder below `root`; returns paths that are gone.

    Only while nothing records: folders of days that are empty go too. Reads the journal's tail, for the records of
    a batch are its newest ones, or nearly. Raises LibraryError, OSError.
    """
    camera_folder = root / "footage" / journal.path.parent.name
    gone = {record.path for record in journal.tail() if isinstance(record, DeletionRecord)}
    finished = []
    for file in sorted(camera_folder.glob(f"*{SUFFIX}")):
        name = file.name.removesuffix(SUFFIX)
        path = _path_of(camera_folder.name, name)
        if path is None:
            continue
        if path not in gone and file.stat().st_size > 0:
            home = root / path
            home.parent.mkdir(mode=0o700, exist_ok=True)
            file.replace(home)
            continue
        if path not in gone:
            journal.append(DeletionRecord(path, EMPTIED_RULE))
        file.unlink()
        finished.append(path)
    for day in camera_folder.glob("????-??-??"):
        if day.is_dir() and not any(day.iterdir()):
            day.rmdir()
    return finished


def _path_of(camera_id: str, name: str) -> str | None:
    """The path, as in Segment, of a file with that name; None for a name that is not ours."""
    stamp = name.removeprefix(f"{camera_id}_")
    if stamp == name or len(stamp) < 8 or not stamp[:8].isdigit():
        return None
    return f"footage/{camera_id}/{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]}/{name}"
