"""Finds a file of footage on whichever disk of the library holds it; whoever opens footage calls it."""

import threading
from collections.abc import Sequence
from pathlib import Path

import msgspec

SETTINGS_NAME = "retention.json"
_MAX_FILE_BYTES = 1 << 20
_lock = threading.Lock()
_known: dict[Path, tuple[int, tuple[Path, ...]]] = {}


class _Volume(msgspec.Struct):
    folder: str = ""


class _Settings(msgspec.Struct):
    volumes: list[_Volume] = []


def footage_roots(root: Path) -> Sequence[Path]:
    """The folders that hold footage, all laid out alike: the library's own, then those on other disks.

    While the library's own disk is away, those that were known before it went.
    """
    settings = root / SETTINGS_NAME
    try:
        stamp = settings.stat().st_mtime_ns
    except OSError:
        with _lock:
            known = _known.get(root)
        return (root,) if known is None or is_there(root / "footage") else known[1]
    with _lock:
        known = _known.get(root)
        if known is None or known[0] != stamp:
            known = _known[root] = (stamp, (root, *_other_folders(settings)))
        return known[1]


def _other_folders(settings: Path) -> list[Path]:
    try:
        with settings.open("rb") as file:
            volumes = msgspec.json.decode(file.read(_MAX_FILE_BYTES), type=_Settings).volumes
    except (OSError, msgspec.MsgspecError, RecursionError):
        return []  # the engine says what is wrong with the rules
    return [Path(volume.folder) for volume in volumes if volume.folder]


def locate(root: Path, relative: str) -> Path:
    """Where the file lies that is `relative` to the library; below `root` where no disk has it now.

    `relative` has forward slashes and was checked to lead nowhere else.
    """
    roots = footage_roots(root)
    if len(roots) > 1:
        for folder in roots:
            if is_there(folder / relative):
                return folder / relative
    return root / relative


def is_there(path: Path) -> bool:
    """Whether it can be reached now; False too on a disk that answers with errors."""
    try:
        return path.exists()
    except OSError:
        return False
