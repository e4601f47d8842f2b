"""Files that only their owner can read, written whole or not at all; whoever holds keys or logins calls it."""

import os
import secrets
import sys
from pathlib import Path


def make_private_folder(folder: Path) -> None:
    """Make `folder` (and its parents) so that only its owner can look into it.

    On Windows the mode 0700 gives a new folder access rights for its owner, administrators and the system alone (from
    Python 3.11.10 and 3.12.4 on); one that exists keeps those it has.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix":
        folder.chmod(0o700)


def write_private(path: Path, content: bytes) -> None:
    """Replace `path` by `content` in one step, readable by its owner alone, and on the disk when this returns."""
    # On Windows a file gets its access rights from the folder in which it is born, and keeps them when it moves.
    birthplace = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    birthplace.mkdir(mode=0o700)
    temporary = birthplace / path.name
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
        birthplace.rmdir()
    sync_folder(path.parent)


def forbid_core_dumps() -> None:
    """No crash of this process leaves its memory, keys included, on the disk; Windows keeps none unless told to."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))


def sync_folder(folder: Path) -> None:
    """Make a rename or a new name in `folder` survive a power cut; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
