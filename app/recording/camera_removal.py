"""Deletes all that was recorded of a camera, on every disk of the library; the engine and the cameras command call it.

In steps that can be cut short anywhere and done again: pictures of its events, which the journal names; its folders,
set aside in one move each with the journal in them; then what was set aside.
"""

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

from app.core.footage_files import footage_roots
from app.core.paths import LibraryPaths
from app.domain.errors import LibraryDamaged, LibraryMissing
from app.domain.event import Event
from app.domain.ids import CameraId
from app.recording.disk import library_error
from app.recording.history import journaled_values
from app.recording.recovery import journal_path
from app.recording.volumes import disks_away

ERASED = ".erased"
"""Behind the id of a camera whose folder was set aside; no camera's id has a full stop."""


def refuse_without_disks(paths: LibraryPaths) -> None:
    """Raises LibraryMissing where a disk is away, so that what is on it could not be deleted."""
    away = disks_away(paths)
    if away:
        raise LibraryMissing(
            f"The disk at {away[0]} is not there, so what is on it cannot be deleted. Nothing was changed. Bring the "
            f"disk back, or take it out of {paths.retention.name} if it is gone for good."
        )


def delete_recordings(paths: LibraryPaths, camera_id: CameraId) -> None:
    """All of it at once, and the database: it is made anew from the journals that remain.

    Not while an engine runs: whoever calls holds the library's lock. Raises LibraryMissing, LibraryError.
    """
    refuse_without_disks(paths)
    try:
        delete_pictures(paths, camera_id)
        set_aside(paths, camera_id)
        delete_set_aside(paths)
        for suffix in ("", "-wal", "-shm"):
            paths.index.with_name(paths.index.name + suffix).unlink(missing_ok=True)
    except OSError as error:
        raise library_error(error) from error


def delete_pictures(paths: LibraryPaths, camera_id: CameraId) -> None:
    """The pictures of its events, which lie among those of other cameras, and its previews. Raises OSError."""
    if journal_path(paths, camera_id).exists():
        with contextlib.suppress(LibraryDamaged):  # what stands before the damage was told
            for value in journaled_values(paths, camera_id):
                if isinstance(value, Event):
                    for picture in paths.pictures_of(value.id):
                        picture.unlink(missing_ok=True)
    if (paths.previews / camera_id).is_dir():
        shutil.rmtree(paths.previews / camera_id)


def set_aside(paths: LibraryPaths, camera_id: CameraId) -> bool:
    """Rename its folder on every disk, with the journal; True where there was one. No journal may be open.

    Until delete_set_aside() no new camera gets its id. Raises OSError.
    """
    found = False
    for folder in _folders(paths, camera_id):
        aside = folder.with_name(folder.name + ERASED)
        if folder.is_dir():
            found = True
            _delete(aside)
            folder.rename(aside)
    (paths.footage / (camera_id + ERASED)).mkdir(mode=0o700, parents=True, exist_ok=True)
    return found


def delete_set_aside(paths: LibraryPaths) -> None:
    """Delete all that was set aside, of every camera, which takes its time. Raises OSError."""
    for root in footage_roots(paths.root):
        for folder in sorted((root / "footage").glob(f"*{ERASED}")):
            _delete(folder)


def _folders(paths: LibraryPaths, camera_id: CameraId) -> Iterator[Path]:
    """The other disks first: the library's own folder holds the journal."""
    yield from (root / "footage" / camera_id for root in footage_roots(paths.root) if root != paths.root)
    yield paths.footage / camera_id


def _delete(folder: Path) -> None:
    if folder.is_dir():
        shutil.rmtree(folder)
