"""Remembers on which disk each library lies, so that a start without that disk waits; supervisor and engine call it."""

import json
import logging
import os
from pathlib import Path

from app.core.paths import config_folder
from app.core.private_files import make_private_folder, write_private

_FILE = "disks.json"
_MAX_BYTES = 65_536
_MAX_LIBRARIES = 100
_log = logging.getLogger("louver.disks")


def remember_disk(library: Path) -> None:
    """Note where the disk of `library`, which is there now, is mounted; failing costs a warning."""
    known, mount = _read(), str(_mount_of(library))
    if known.pop(str(library), None) == mount:
        return
    newest = [*known.items(), (str(library), mount)][-_MAX_LIBRARIES:]
    try:
        make_private_folder(config_folder())
        write_private(config_folder() / _FILE, json.dumps(dict(newest)).encode())
    except OSError as error:
        _log.warning("On which disk the library lies could not be noted: %s", error)


def is_disk_away(library: Path) -> bool:
    """Whether `library` was once used on a disk that is not mounted now; a folder that was deleted is not away."""
    mount = _read().get(str(library))
    return mount is not None and not library.exists() and str(_mount_of(library)) != mount


def _mount_of(path: Path) -> Path:
    """The mount point (on Windows the drive) below which `path` lies, or would lie."""
    there = path.absolute()
    while not os.path.ismount(there) and there != there.parent:
        there = there.parent
    return there


def _read() -> dict[str, str]:
    try:
        with (config_folder() / _FILE).open("rb") as file:
            found = json.loads(file.read(_MAX_BYTES))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        _log.warning("The list of libraries' disks cannot be read, and is begun anew: %s", error)
        return {}
    if not isinstance(found, dict):
        return {}
    return {name: mount for name, mount in found.items() if isinstance(mount, str)}
