"""Moves old footage on to the next disk, where a rule asks for it or a disk is short; the retention desk calls it."""

import logging
from collections.abc import Iterable

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.worker import Worker
from app.domain.errors import LibraryError
from app.domain.facts import ProblemFound
from app.domain.recording import Segment
from app.engine.storage_book import StorageBook
from app.recording.moving import move_file
from app.recording.volumes import Volume, Volumes

REST_FACTOR = 2.0
MAX_REST_S = 5.0
_log = logging.getLogger("louver.retention")


class FootageMover:
    """One file at a time; after each block it rests for twice as long as the block took. Threads: one."""

    def __init__(self, volumes: Volumes, book: StorageBook, *, bus: Bus, clock: Clock, worker: Worker) -> None:
        self._volumes, self._book = volumes, book
        self._bus, self._clock, self._worker = bus, clock, worker
        self._block_s = clock.monotonic_s()
        self._problem = ""

    def move_on(self, source: Volume, segments: Iterable[Segment], need_bytes: int) -> int:
        """Move files away until that many bytes are free or no other disk has room; returns the bytes moved.

        A disk that refuses is told to the user, and nothing is lost: the original stays until the copy is sound.
        """
        moved_bytes = 0
        for segment in segments:
            target = self._target(source, segment)
            if moved_bytes >= need_bytes or target is None or self._worker.stop.is_set:
                break
            try:
                if not self._move(source, target, segment):
                    continue
            except LibraryError as error:
                self._tell(f"Footage could not be moved to {target.root}. {error}")
                break
            moved_bytes += segment.size_bytes
            self._tell("")
        return moved_bytes

    def _move(self, source: Volume, target: Volume, segment: Segment) -> bool:
        self._block_s = self._clock.monotonic_s()
        if not move_file(source.root, target.root, segment, self._rest):
            return False
        self._book.move(segment, source.root, target.root)
        for volume in (source, target):
            volume.used_bytes = self._book.on_disk(volume.root)
            volume.look()
        return True

    def _target(self, source: Volume, segment: Segment) -> Volume | None:
        """The next disk that has room for the file above its floor, and for what is recorded meanwhile."""
        behind = self._volumes.all[self._volumes.all.index(source) + 1 :]
        for volume in behind:
            if volume.state.online and volume.state.room_bytes > segment.size_bytes + volume.margin_bytes:
                return volume
        return None

    def _rest(self, _block_bytes: int) -> bool:
        took_s = self._clock.monotonic_s() - self._block_s
        self._worker.beat()
        self._worker.sleep(min(MAX_REST_S, REST_FACTOR * took_s))
        self._block_s = self._clock.monotonic_s()
        return self._worker.stop.is_set

    def _tell(self, sentence: str) -> None:
        if sentence != self._problem:
            before, self._problem = self._problem, sentence
            self._bus.publish(ProblemFound("moving footage", sentence or before, solved=not sentence))
