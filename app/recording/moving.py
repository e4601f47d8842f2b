"""Moves finished footage to another disk of the library, so that a crash at any moment leaves it whole on one of them.

The engine's mover calls it, and recovery when the engine starts. The copy is written beside its place under another
name, flushed, read back from the disk and compared, renamed, and only then is the original unlinked. The path in the
library stays the same, so no record and no row changes: whoever opens footage looks on every disk.
"""

import hashlib
import logging
import os
import sys
from collections.abc import Callable
from pathlib import Path

from app.core.private_files import sync_folder
from app.domain.errors import LibraryDamaged
from app.domain.ids import CameraId
from app.domain.recording import Segment
from app.recording.disk import flush_to_disk, library_error, write_whole

SUFFIX = ".moving"
BLOCK_BYTES = 1 << 20
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_log = logging.getLogger("louver.retention")


def move_file(source: Path, target: Path, segment: Segment, rest: Callable[[int], bool]) -> bool:
    """Move one file from below `source` to below `target`; False where `rest` ended it, or a player holds it open.

    `rest` is called after each block with the bytes that were moved, may wait, and returns whether to stop.
    Raises LibraryError; then the original is where it was.
    """
    original, final = source / segment.path, target / segment.path
    copy = final.with_name(final.name + SUFFIX)
    try:
        if not final.exists() or not _alike(original, final):
            _make_day(final.parent)
            digest = _copy(original, copy, rest)
            if digest is None:
                copy.unlink()
                return False
            if digest != _digest(copy):
                copy.unlink()
                raise LibraryDamaged(
                    f"A copy on the disk at {target} is not like its original, so nothing was moved. Check that disk."
                )
            copy.replace(final)
            sync_folder(final.parent)
        original.unlink()
    except PermissionError as error:
        _log.info("%s is held open and is moved later: %s", original.name, error)
        return False
    except OSError as error:
        raise library_error(error) from error
    return True


def _make_day(folder: Path) -> None:
    # Not its parents: the camera's folder is there while the disk is.
    if not folder.is_dir():
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)


def _copy(original: Path, copy: Path, rest: Callable[[int], bool]) -> bytes | None:
    """The hash of what was copied and flushed; None where `rest` ended it."""
    hasher = hashlib.blake2b()
    descriptor = os.open(copy, _FLAGS, 0o600)
    try:
        with original.open("rb") as file:
            while block := file.read(BLOCK_BYTES):
                hasher.update(block)
                write_whole(descriptor, block)
                if rest(len(block)):
                    return None
        flush_to_disk(descriptor)
        if sys.platform == "linux":
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)  # so that it is read back from the disk itself
    except OSError:
        copy.unlink(missing_ok=True)
        raise
    finally:
        os.close(descriptor)
    return hasher.digest()


def _digest(file: Path) -> bytes:
    with file.open("rb") as handle:
        return hashlib.file_digest(handle, "blake2b").digest()


def _alike(one: Path, other: Path) -> bool:
    """Whether a crash left the file on both disks."""
    return one.stat().st_size == other.stat().st_size and _digest(one) == _digest(other)


def finish_moves(root: Path, camera_id: CameraId) -> None:
    """Remove what a crash left of copies that were never finished; their originals are where they were."""
    for copy in (root / "footage" / camera_id).glob(f"*/*{SUFFIX}"):
        copy.unlink()
