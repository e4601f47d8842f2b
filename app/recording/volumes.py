"""The disks that hold a library's footage: which are there, how full they are, where new files go; the engine's own."""

import json
import logging
import os
import shutil
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from app.core.paths import LibraryPaths
from app.core.private_files import make_private_folder, write_private
from app.domain.errors import DiskFull, LibraryError, LibraryMissing, LibraryUnwritable
from app.domain.ids import CameraId
from app.domain.storage import VolumeStorage
from app.recording.disk import library_error
from app.recording.library import read_library_id
from app.recording.retention_rules import RetentionSettings, VolumeRules, load_retention

MARKER = "louver-volume.json"
PROBE = ".louver-probe"
FLOOR_SHARE = 20
MARGIN_SHARE = 50
MAX_MARGIN_BYTES = 64 << 20
MAX_FLOOR_BYTES = 4 * 10**9
"""More would starve the recording on a system disk that its owner has nearly filled."""
_log = logging.getLogger("louver.retention")


@dataclass(frozen=True)
class Usage:
    """What the system says of a disk, in bytes; what is free for us, not for the administrator."""

    total_bytes: int
    free_bytes: int


def usage_of(folder: Path) -> Usage:
    """Raises OSError."""
    found = shutil.disk_usage(folder)
    return Usage(found.total, found.free)


class Volume:
    """One disk. Threads: any; what it knows is replaced whole by look().

    A disk other than the library's own is there when the marker with the library's id is: a mount point whose disk
    was pulled out is an empty folder, and must not be filled.
    """

    def __init__(self, root: Path, rules: VolumeRules, library_id: str | None, usage: Callable[[Path], Usage]) -> None:
        self.root, self.rules = root, rules
        self._library_id, self._usage = library_id, usage
        self.used_bytes = 0
        self.trouble = ""
        """What keeps it from taking footage, in a sentence; empty where nothing does."""
        self.ready_for: list[CameraId] = []
        self.is_probed = False
        """Whether look() also tries to write: a disk that died may still show its folders."""
        self.state = VolumeStorage(str(root), False, 0, 0, 0, 0)

    @property
    def floor_bytes(self) -> int:
        """How much must stay free."""
        if self.rules.floor_bytes is not None:
            return self.rules.floor_bytes
        return min(MAX_FLOOR_BYTES, self.state.total_bytes // FLOOR_SHARE)

    @property
    def margin_bytes(self) -> int:
        """With less room than this it takes no new file while another disk has more."""
        return min(MAX_MARGIN_BYTES, self.state.total_bytes // MARGIN_SHARE)

    def look(self) -> VolumeStorage:
        """Ask the system how full the disk is."""
        last = self.state
        try:
            self._check()
            if self.is_probed:
                _probe(self.root)
            usage = self._usage(self.root)
        except (OSError, LibraryMissing) as error:
            self.trouble = str(error if isinstance(error, LibraryMissing) else library_error(error))
            self.state = VolumeStorage(last.name, False, self.used_bytes, last.free_bytes, last.total_bytes, 0)
            return self.state
        self.trouble = ""
        self.state = VolumeStorage(last.name, True, self.used_bytes, usage.free_bytes, usage.total_bytes, 0)
        room_bytes = usage.free_bytes - self.floor_bytes
        if self.rules.quota_bytes is not None:
            room_bytes = min(room_bytes, self.rules.quota_bytes - self.used_bytes)
        self.state = replace(self.state, room_bytes=room_bytes)
        return self.state

    def over_quota_bytes(self) -> int:
        """By how much footage exceeds its share."""
        quota_bytes = self.rules.quota_bytes
        return 0 if quota_bytes is None else max(0, self.used_bytes - quota_bytes)

    def make_ready(self, camera_ids: list[CameraId]) -> None:
        """Make the folders of the cameras, so that a full disk needs none. Raises LibraryError."""
        try:
            if self._library_id is not None and not (self.root / MARKER).exists():
                raise LibraryMissing("It is not there, or holds no footage of this library.")
            self._check()
            for camera_id in camera_ids:
                make_private_folder(self.root / "footage" / camera_id)
        except OSError as error:
            raise library_error(error) from error

    def _check(self) -> None:
        if self._library_id is None:
            if not (self.root / "footage").is_dir():
                raise LibraryMissing(f"The folder of recordings {self.root} is not there.")
            return
        try:
            found = json.loads((self.root / MARKER).read_bytes()[:4096])
        except ValueError:
            found = None
        if not isinstance(found, dict) or found.get("library") != self._library_id:
            raise LibraryMissing("It belongs to another library.")


def _probe(root: Path) -> None:
    """Make a file and remove it. Raises OSError where the disk takes none, unless it is just full."""
    probe = root / PROBE
    try:
        os.close(os.open(probe, os.O_WRONLY | os.O_CREAT, 0o600))
        probe.unlink()
    except OSError as error:
        if not isinstance(library_error(error), DiskFull):
            raise


def adopt_volume(folder: Path, library_id: str) -> None:
    """Make `folder` a place for the library's footage. Raises LibraryUnwritable, LibraryError."""
    try:
        make_private_folder(folder)
        marker = folder / MARKER
        if marker.exists() and library_id.encode() not in marker.read_bytes()[:4096]:
            raise LibraryUnwritable(f"{folder} holds footage of another library. Choose another folder.")
        write_private(marker, json.dumps({"library": library_id}).encode())
        make_private_folder(folder / "footage")
    except OSError as error:
        raise library_error(error) from error


def disks_away(paths: LibraryPaths) -> list[Path]:
    """The library's other disks that are not there now, for a process that only reads. Raises LibraryError."""
    settings = load_retention(paths)
    if all(not rules.folder for rules in settings.volumes):
        return []
    library_id = read_library_id(paths)
    others = [Volume(Path(rules.folder), rules, library_id, usage_of) for rules in settings.volumes if rules.folder]
    return [volume.root for volume in others if not volume.look().online]


class Volumes:
    """All disks of one library, the own folder first unless the settings say otherwise. Threads: any.

    `probed` False is for who only reads: nothing is written to see whether a disk takes it.
    """

    def __init__(
        self,
        root: Path,
        library_id: str,
        settings: RetentionSettings,
        *,
        usage: Callable[[Path], Usage] = usage_of,
        probed: bool = True,
    ) -> None:
        self.camera_ids: Callable[[], Iterable[CameraId]] = list
        """Tells the cameras whose folders every disk should have."""
        self._lock = threading.Lock()
        self.all = [
            Volume(Path(rules.folder) if rules.folder else root, rules, library_id if rules.folder else None, usage)
            for rules in settings.volumes
        ]
        if all(volume.rules.folder for volume in self.all):
            self.all.insert(0, Volume(root, VolumeRules(), None, usage))
        for volume in self.all:
            volume.is_probed = probed and len(self.all) > 1
        self.own = next(volume for volume in self.all if not volume.rules.folder)

    def online(self) -> list[Volume]:
        """Those that were there at the last look."""
        return [volume for volume in self.all if volume.state.online]

    def look(self) -> None:
        """Ask the system about each disk; one that came back, or lacks a camera's folder, is made ready."""
        camera_ids = list(self.camera_ids())
        for volume in self.all:
            if not volume.look().online:
                volume.ready_for = []
            elif volume.ready_for != camera_ids:
                try:
                    volume.make_ready(camera_ids)
                    volume.ready_for = camera_ids
                except LibraryError as error:
                    _log.warning("%s", error)

    def roots_of(self, path: str) -> list[Path]:
        """Below which folders the file lies, the path as in Segment; a crash while moving may have left it on two.

        A file that is nowhere has its place in the own folder, unless it may be on a disk that is away.
        """
        online = self.online()
        found = [volume.root for volume in online if (volume.root / path).exists()]
        return found or ([self.own.root] if len(online) == len(self.all) else [])

    def place(self) -> Path:
        """Where a new file goes: the first disk with room; where none has, the one with most; the own one at last.

        Asks the system each time: a disk may have vanished since.
        """
        if len(self.all) == 1:
            return self.own.root
        with self._lock:
            self.look()
            online = self.online()
            for volume in online:
                if volume.state.room_bytes > volume.margin_bytes:
                    return volume.root
            return max(online, key=lambda each: each.state.room_bytes, default=self.own).root
