"""Files of small pictures for the timeline's scrub: the watcher appends, the player finds, retention deletes.

Layout: 8 bytes of magic, then records: a mark of 4 bytes, UTC time in ms (i64), size (u32), CRC-32 of time, size and
picture (u32), and the JPEG. One file for each camera and hour. There is no table: reading walks the records, so a file
may end anywhere, and what a crash tore is cut off when the hour goes on.
"""

import contextlib
import logging
import os
import struct
import threading
import zlib
from bisect import bisect_left
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.domain.ids import CameraId

MAGIC = b"LOUVERP\x01"
SUFFIX = ".previews"
HOUR_MS = 3_600_000
LIVELY_BYTES_AN_HOUR = 1 << 20
"""Behind this much, an hour's pictures come no closer than every ten seconds."""
MAX_BYTES_AN_HOUR = 3 << 20
MAX_PICTURE_BYTES = 64 << 10
_SPARE_EVERY_MS = 9_000
_RECORD = struct.Struct(">4sqII")
_MARK = b"PRVW"
_RETRY_S = 30.0
_OPEN_FILES = 24
_FLAGS = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_log = logging.getLogger("louver.previews")


@dataclass(frozen=True)
class Preview:
    """A small picture and the UTC time in ms at which it was taken."""

    wall_ms: int
    jpeg: bytes


@dataclass(frozen=True, slots=True)
class _Spot:
    wall_ms: int
    offset: int
    size: int


def previews_path(paths: LibraryPaths, camera_id: CameraId, wall_ms: int) -> Path:
    """The file of the hour of that moment."""
    hour = datetime.fromtimestamp(wall_ms // HOUR_MS * 3600, UTC)
    return paths.previews / camera_id / f"{hour:%Y-%m-%dT%H}Z{SUFFIX}"


def hours_of_previews(paths: LibraryPaths, camera_id: CameraId) -> list[int]:
    """When the hours begin (UTC ms) of which a camera has previews, oldest first. Raises OSError."""
    folder, found = paths.previews / camera_id, []
    for path in folder.glob("*" + SUFFIX) if folder.is_dir() else ():
        with contextlib.suppress(ValueError, OverflowError, OSError):  # the file is not ours
            hour = datetime.strptime(path.name, f"%Y-%m-%dT%HZ{SUFFIX}").replace(tzinfo=UTC)
            found.append(round(hour.timestamp()) * 1000)
    return sorted(found)


def delete_previews_before(paths: LibraryPaths, camera_id: CameraId, before_ms: int) -> int:
    """Delete the hours of a camera that end at `before_ms` (UTC) or earlier; returns the bytes that came free.

    Raises OSError.
    """
    folder = paths.previews / camera_id
    limit = previews_path(paths, camera_id, before_ms).name
    freed = 0
    for path in sorted(folder.glob("*" + SUFFIX)) if folder.is_dir() else ():
        if path.name < limit:
            freed += path.stat().st_size
            path.unlink()
    return freed


@dataclass
class _OpenHour:
    path: Path
    descriptor: int
    size: int
    newest_ms: int


class PreviewWriter:
    """Appends pictures, each in one write. Threads: any. A disk that refuses costs pictures and nothing else."""

    def __init__(self, paths: LibraryPaths, clock: Clock) -> None:
        self._paths, self._clock = paths, clock
        self._lock = threading.Lock()
        self._hours: dict[CameraId, _OpenHour] = {}
        self._refused_s: float | None = None

    def add(self, camera_id: CameraId, wall_ms: int, jpeg: bytes) -> None:
        """Keep one picture, unless its hour is full."""
        if not 0 < len(jpeg) <= MAX_PICTURE_BYTES or not 0 <= wall_ms < 1 << 47:
            return
        with self._lock:
            if self._refused_s is not None and self._clock.monotonic_s() - self._refused_s < _RETRY_S:
                return
            try:
                self._append(camera_id, wall_ms, jpeg)
                self._refused_s = None
            except OSError as error:
                self._refused_s = self._clock.monotonic_s()
                self._drop(camera_id)
                _log.warning("Previews of %s cannot be stored (%s); recording goes on", camera_id, error.strerror)

    def close(self) -> None:
        """Close every file."""
        with self._lock:
            for camera_id in list(self._hours):
                self._drop(camera_id)

    def _append(self, camera_id: CameraId, wall_ms: int, jpeg: bytes) -> None:
        path = previews_path(self._paths, camera_id, wall_ms)
        hour = self._hours.get(camera_id)
        if hour is None or hour.path != path:
            self._drop(camera_id)
            hour = self._hours[camera_id] = _open_hour(path)
        record = _record(wall_ms, jpeg)
        if hour.size + len(record) > MAX_BYTES_AN_HOUR:
            return
        if hour.size > LIVELY_BYTES_AN_HOUR and 0 <= wall_ms - hour.newest_ms < _SPARE_EVERY_MS:
            return
        written = os.write(hour.descriptor, record)
        if written < len(record):
            os.ftruncate(hour.descriptor, hour.size)
            return
        hour.size += written
        hour.newest_ms = wall_ms

    def _drop(self, camera_id: CameraId) -> None:
        hour = self._hours.pop(camera_id, None)
        if hour is not None:
            os.close(hour.descriptor)


def _record(wall_ms: int, jpeg: bytes) -> bytes:
    return _RECORD.pack(_MARK, wall_ms, len(jpeg), _checksum(wall_ms, jpeg)) + jpeg


def _checksum(wall_ms: int, jpeg: bytes) -> int:
    return zlib.crc32(jpeg, zlib.crc32(struct.pack(">qI", wall_ms, len(jpeg))))


def _open_hour(path: Path) -> _OpenHour:
    """Open or begin the file, and cut off what a crash left half."""
    for folder in (path.parent.parent, path.parent):
        if not folder.is_dir():  # and not its parents: an unplugged drive must not be replaced by a folder
            folder.mkdir(mode=0o700, exist_ok=True)
    descriptor = os.open(path, _FLAGS, 0o600)
    try:
        content = path.read_bytes() if os.fstat(descriptor).st_size <= MAX_BYTES_AN_HOUR else b""
        spots, end = _walk(content, len(MAGIC)) if content.startswith(MAGIC) else ([], 0)
        if end != len(content) or not content:
            os.ftruncate(descriptor, end)
        if not end:
            os.write(descriptor, MAGIC)
            end = len(MAGIC)
        return _OpenHour(path, descriptor, end, spots[-1].wall_ms if spots else -1)
    except BaseException:
        os.close(descriptor)
        raise


def _walk(content: bytes, offset: int) -> tuple[list[_Spot], int]:
    """The whole records from `offset` on, and where the last of them ends. What is damaged between them is skipped."""
    spots: list[_Spot] = []
    end = offset
    while offset + _RECORD.size <= len(content):
        mark, wall_ms, size, checksum = _RECORD.unpack_from(content, offset)
        begin = offset + _RECORD.size
        fits = mark == _MARK and 0 < size <= MAX_PICTURE_BYTES and begin + size <= len(content)
        if fits and _checksum(wall_ms, content[begin : begin + size]) == checksum:
            spots.append(_Spot(wall_ms, begin, size))
            offset = end = begin + size
            continue
        following = content.find(_MARK, offset + 1)
        if following < 0:
            break
        offset = following
    return spots, end


@dataclass
class _Known:
    """What was found in a file so far; it only grows."""

    end: int = len(MAGIC)
    spots: list[_Spot] = field(default_factory=list)


class PreviewReader:
    """Finds pictures by time, also in files that are being written. Threads: any. It trusts no byte of a file."""

    def __init__(self, paths: LibraryPaths) -> None:
        self._paths = paths
        self._lock = threading.Lock()
        self._known: OrderedDict[Path, _Known] = OrderedDict()

    def nearest(self, camera_id: CameraId, wall_ms: int, within_ms: int = 30_000) -> Preview | None:
        """The picture nearest to that moment (UTC ms), at most `within_ms` (up to an hour) away; None without one."""
        within_ms = min(within_ms, HOUR_MS)
        hours = {max(0, at_ms) // HOUR_MS for at_ms in (wall_ms - within_ms, wall_ms, wall_ms + within_ms)}
        best: tuple[int, Path, _Spot] | None = None
        with self._lock:
            for hour in sorted(hours):
                path = previews_path(self._paths, camera_id, hour * HOUR_MS)
                spots = self._spots(path)
                at = bisect_left(spots, wall_ms, key=lambda spot: spot.wall_ms)
                for spot in spots[max(0, at - 1) : at + 1]:
                    distance_ms = abs(spot.wall_ms - wall_ms)
                    if distance_ms <= within_ms and (best is None or distance_ms < best[0]):
                        best = distance_ms, path, spot
        return None if best is None else _read(best[1], best[2])

    def _spots(self, path: Path) -> list[_Spot]:
        """The pictures of one hour by time; only what is new in the file is read."""
        known = self._known.pop(path, _Known())
        try:
            with path.open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                if size < known.end:
                    known = _Known()
                if known.end < size <= MAX_BYTES_AN_HOUR:
                    file.seek(0)
                    magic = file.read(len(MAGIC))
                    file.seek(known.end)
                    self._take(known, file.read(size - known.end) if magic == MAGIC else b"")
        except OSError:
            return []  # no picture of that hour, or none any more
        self._known[path] = known
        while len(self._known) > _OPEN_FILES:
            self._known.popitem(last=False)
        return known.spots

    @staticmethod
    def _take(known: _Known, content: bytes) -> None:
        found, end = _walk(content, 0)
        known.spots += [_Spot(spot.wall_ms, spot.offset + known.end, spot.size) for spot in found]
        known.spots.sort(key=lambda spot: spot.wall_ms)
        known.end += end


def _read(path: Path, spot: _Spot) -> Preview | None:
    try:
        with path.open("rb") as file:
            file.seek(spot.offset)
            jpeg = file.read(spot.size)
    except OSError:
        return None  # deleted meanwhile
    return Preview(spot.wall_ms, jpeg) if len(jpeg) == spot.size else None
