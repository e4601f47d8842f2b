"""Deletes all that was recorded of a camera, on every disk of the library; only the cameras command calls it.

Not while an engine runs, and not with a journal open: whoever calls holds the library's lock.
"""

import contextlib
import shutil

from app.core.footage_files import footage_roots
from app.core.paths import LibraryPaths
from app.domain.errors import LibraryDamaged, LibraryMissing
from app.domain.event import Event
from app.domain.ids import CameraId
from app.recording.disk import library_error
from app.recording.history import journaled_values
from app.recording.recovery import journal_path
from app.recording.volumes import disks_away


def delete_recordings(paths: LibraryPaths, camera_id: CameraId) -> None:
    """Files, previews and pictures of events go, and the database: it is made anew from the journals that remain.

    The journal goes last, so that a deletion that was cut short can be done again. Raises LibraryMissing where a disk
    is away, before anything is deleted; LibraryError.
    """
    away = disks_away(paths)
    if away:
        raise LibraryMissing(
            f"The disk at {away[0]} is not there, so what is on it cannot be deleted. Nothing was changed. Bring the "
            f"disk back, or take it out of {paths.retention.name} if it is gone for good."
        )
    try:
        if journal_path(paths, camera_id).exists():
            with contextlib.suppress(LibraryDamaged):  # what stands before the damage was told
                for value in journaled_values(paths, camera_id):
                    if isinstance(value, Event):
                        for picture in paths.pictures_of(value.id):
                            picture.unlink(missing_ok=True)
        own = paths.footage / camera_id
        others = [root / "footage" / camera_id for root in footage_roots(paths.root) if root != paths.root]
        for folder in (paths.previews / camera_id, *others, *own.glob("*/"), own):
            if folder.is_dir():
                shutil.rmtree(folder)
        for suffix in ("", "-wal", "-shm"):
            paths.index.with_name(paths.index.name + suffix).unlink(missing_ok=True)
    except OSError as error:
        raise library_error(error) from error
