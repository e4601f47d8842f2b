"""Whole writes, flushes to the disk, and what an OSError means in a sentence; only the recording room calls it."""

import errno
import os

from app.domain.errors import DiskFull, LibraryError, LibraryMissing, LibraryUnwritable
from app.domain.recording import GapCause

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_REFUSED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_GONE = frozenset({errno.ENOENT, errno.EIO, errno.ENODEV, errno.ENXIO, errno.ENOTDIR, getattr(errno, "ESTALE", -1)})


def library_error(error: OSError) -> LibraryError:
    """The sentence for a write that the operating system refused."""
    if error.errno in _FULL:
        return DiskFull("The disk that holds the recordings is full. Free some space, or choose another folder.")
    if error.errno in _GONE:
        return LibraryMissing(
            "The folder of recordings is not there. If it lies on a drive that was unplugged, plug it in again."
        )
    if error.errno in _REFUSED:
        return LibraryUnwritable(
            "The folder of recordings cannot be written to. Check its permissions, or choose another folder."
        )
    reason = os.strerror(error.errno) if error.errno else "no reason given"
    return LibraryUnwritable(f"The disk refused to store a recording ({reason}). Check the disk.")


def gap_cause(error: LibraryError) -> GapCause:
    """The cause of the gap that the error makes."""
    if isinstance(error, DiskFull):
        return GapCause.DISK_FULL
    return GapCause.DISK_MISSING if isinstance(error, LibraryMissing) else GapCause.DISK_ERROR


def write_whole(descriptor: int, content: bytes) -> None:
    """Write all of `content`: in one call, unless the disk takes less. Raises OSError."""
    view = memoryview(content)
    while view:
        view = view[os.write(descriptor, view) :]


def flush_to_disk(descriptor: int) -> None:
    """Return when what was written would survive a power cut. Raises OSError."""
    if hasattr(os, "fdatasync"):
        os.fdatasync(descriptor)
    else:
        os.fsync(descriptor)
