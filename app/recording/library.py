"""Opens a folder as a library and holds the one lock of the engine that records into it; the engine calls it."""

import json
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.core.clock import Stop
from app.core.paths import LibraryPaths
from app.core.private_files import make_private_folder, write_private
from app.domain.errors import LibraryBusy, LibraryDamaged, LibraryMissing, LibraryTooNew, LibraryUnwritable
from app.recording.disk import library_error

FORMAT = 1
_MAX_MARKER_BYTES = 65_536
_LOCK_TRIES, _LOCK_PAUSE_S = 3, 0.05


@dataclass(frozen=True)
class LibraryHandle:
    """A library that this process alone records into; `id` is random and stays with the library."""

    paths: LibraryPaths
    id: str
    _device: int

    def came_back(self) -> bool:
        """Whether the disk went and is back as another device: then the lock that is held lies on the one that went."""
        try:
            return self.paths.lock.stat().st_dev != self._device
        except OSError:
            return False  # it is away


@contextmanager
def open_library(root: Path, *, make: bool = True) -> Iterator[LibraryHandle]:
    """Make or open the library at `root` and lock it until the end of the `with`.

    Without `make` it must be there: the folder where a disk should be is not a place for a new library.

    Raises LibraryBusy, LibraryTooNew, LibraryDamaged, LibraryUnwritable, LibraryMissing, DiskFull.
    """
    paths = LibraryPaths(root)
    try:
        if not make and not paths.marker.exists():
            raise LibraryMissing(f"There is no library in {root} now. Is its drive plugged in?")
        _make_folders(paths)
        descriptor = os.open(paths.lock, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    except FileExistsError as error:
        raise LibraryUnwritable(f"{root} is a file, not a folder. Choose a folder for the recordings.") from error
    except FileNotFoundError as error:
        raise LibraryMissing(
            f"{root} cannot be made. Is its drive plugged in? Choose another folder if not."
        ) from error
    except OSError as error:
        raise library_error(error) from error
    try:
        _lock(descriptor)
        yield LibraryHandle(paths, _read_or_make_marker(paths.marker), _device_of(paths.lock))
    finally:
        os.close(descriptor)  # which also gives the lock back


def _device_of(file: Path) -> int:
    try:
        return file.stat().st_dev
    except OSError as error:
        raise library_error(error) from error


def read_library_id(paths: LibraryPaths) -> str:
    """The library's id, for a process that only reads. Raises LibraryError."""
    try:
        with paths.marker.open("rb") as file:
            return _parse_marker(file.read(_MAX_MARKER_BYTES))
    except OSError as error:
        raise library_error(error) from error


def _make_folders(paths: LibraryPaths) -> None:
    for folder in (paths.root, paths.footage, paths.thumbnails, paths.vault, paths.logs):
        make_private_folder(folder)


def engine_runs(paths: LibraryPaths) -> bool:
    """Whether an engine records into the library now. Raises LibraryMissing where there is none."""
    try:
        descriptor = os.open(paths.lock, os.O_RDWR | getattr(os, "O_CLOEXEC", 0))
    except OSError as error:
        raise LibraryMissing(f"There is no library in {paths.root}. Name its folder with --library.") from error
    try:
        _try_lock(descriptor)
    except LibraryBusy:
        return True
    finally:
        os.close(descriptor)
    return False


def _lock(descriptor: int) -> None:
    """Take the lock; somebody who only asks for it (engine_runs) has it for an instant, so try a few times."""
    pause = Stop()
    for _ in range(_LOCK_TRIES):
        try:
            return _try_lock(descriptor)
        except LibraryBusy:
            pause.wait(_LOCK_PAUSE_S)
    return _try_lock(descriptor)


def _try_lock(descriptor: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        raise LibraryBusy(
            "Louver already records into this library. Stop the other one, or choose another folder."
        ) from error
    except OSError as error:
        raise library_error(error) from error


def _read_or_make_marker(marker: Path) -> str:
    try:
        with marker.open("rb") as file:
            return _parse_marker(file.read(_MAX_MARKER_BYTES))
    except FileNotFoundError:
        library_id = secrets.token_hex(16)
    except OSError as error:
        raise library_error(error) from error
    try:
        write_private(marker, json.dumps({"format": FORMAT, "id": library_id}).encode())
    except OSError as error:
        raise library_error(error) from error
    return library_id


def _parse_marker(content: bytes) -> str:
    try:
        found = json.loads(content)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or type(found.get("format")) is not int or not isinstance(found.get("id"), str):
        raise LibraryDamaged(
            "The file library.json in the folder of recordings cannot be read. "
            "Move it away, and Louver writes a new one; no recording depends on it."
        )
    if found["format"] > FORMAT:
        raise LibraryTooNew("A newer version of Louver wrote this library. Update Louver on this computer.")
    return str(found["id"])
