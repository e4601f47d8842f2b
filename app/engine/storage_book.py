"""Counts how much footage each camera has on each disk, without asking the database each time; retention's own."""

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from app.core.bus import Bus
from app.domain.facts import SegmentFinished
from app.domain.ids import CameraId
from app.domain.recording import Segment
from app.engine.footage_walk import Stream
from app.index.storage_queries import StorageReader

Root = Path


class StorageBook:
    """Counted now and then, and kept up by facts. Threads: any; facts come on their publishers' threads.

    `root_of` tells on which disk a file lies.
    """

    def __init__(self, reader: StorageReader, bus: Bus, roots: Sequence[Root], root_of: Callable[[str], Root]) -> None:
        self._reader, self._roots, self._root_of = reader, roots, root_of
        self._lock = threading.Lock()
        self._used: dict[tuple[Root, CameraId], int] = {}
        self._streams: set[Stream] = set()
        self._unsubscribe = bus.subscribe(SegmentFinished, self._add)

    def count(self, gone: Sequence[str]) -> None:
        """Count anew: from the database where there is one disk, else by the sizes of the files.

        `gone` are the files that were deleted last; the database may not have followed yet.
        """
        totals = self._reader.stream_totals()
        used: dict[tuple[Root, CameraId], int] = {}
        if len(self._roots) == 1:
            for total in totals:
                place = (self._roots[0], total.camera_id)
                used[place] = used.get(place, 0) + total.size_bytes
            for camera_id, size_bytes in self._reader.sizes_of(gone).items():
                used[self._roots[0], camera_id] -= size_bytes
        else:
            for root in self._roots:
                for camera_id in {total.camera_id for total in totals}:
                    used[root, camera_id] = _bytes_below(root / "footage" / camera_id)
        with self._lock:
            self._used = used
            self._streams |= {(total.camera_id, total.role) for total in totals}

    def streams(self) -> list[Stream]:
        """The streams that have footage."""
        with self._lock:
            return sorted(self._streams, key=lambda stream: (stream[0], stream[1].value))

    def on_disk(self, root: Root) -> int:
        """The bytes of footage on that disk."""
        with self._lock:
            return sum(size for (place, _), size in self._used.items() if place == root)

    def of_camera(self, camera_id: CameraId) -> int:
        """The bytes of footage of that camera, on all disks."""
        with self._lock:
            return sum(size for (_, owner), size in self._used.items() if owner == camera_id)

    def move(self, segment: Segment, source: Root, target: Root) -> None:
        """A file lies on another disk now."""
        with self._lock:
            self._change(source, segment, -segment.size_bytes)
            self._change(target, segment, segment.size_bytes)

    def take_from(self, root: Root, segment: Segment) -> None:
        """A file on that disk is gone."""
        with self._lock:
            self._change(root, segment, -segment.size_bytes)

    def close(self) -> None:
        """Listen no more."""
        self._unsubscribe()

    def _add(self, fact: SegmentFinished) -> None:
        root = self._root_of(fact.segment.path)
        with self._lock:
            self._streams.add((fact.segment.camera_id, fact.segment.role))
            self._change(root, fact.segment, fact.segment.size_bytes)

    def _change(self, root: Root, segment: Segment, change_bytes: int) -> None:
        place = (root, segment.camera_id)
        self._used[place] = max(0, self._used.get(place, 0) + change_bytes)


def _bytes_below(folder: Path) -> int:
    try:
        return sum(file.stat().st_size for file in folder.glob("*/*.mp4"))
    except OSError:
        return 0  # the disk is not there now, or a file just went; it is counted again later
