"""Writes one file of footage, fragment by fragment; only the recorder and its tests call it."""

import contextlib
import os
from dataclasses import dataclass, field
from pathlib import Path

from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.core.private_files import sync_folder
from app.domain.camera import StreamRole
from app.domain.errors import LibraryError
from app.domain.ids import CameraId
from app.domain.media import TICKS_PER_S, Packet, StreamFormat, Track
from app.domain.recording import Segment, segment_path
from app.recording.box_walk import BoxHash
from app.recording.disk import flush_to_disk, library_error, write_whole
from app.recording.fragment_reader import Sample
from app.recording.fragment_writer import fragment, init_segment
from app.recording.sample_table import SampleTable

MAX_FRAGMENT_TICKS = TICKS_PER_S * 4 // 5
"""With what gathers in the socket between two reads, a kill costs less than a second."""
FIRST_FRAGMENT_TICKS = TICKS_PER_S // 5
"""The first of a file is shorter, so that what begins to be recorded is on the disk at once."""
MAX_FRAGMENT_BYTES = 32 << 20
MAX_PENDING_BYTES = 8 << 20
"""What a stream may hold in memory before it goes to the file; a second of 64 Mbit/s."""
SYNC_INTERVAL_S = 4.0
_CREATE_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


def ticks_to_ms(ticks: int) -> int:
    """Ticks of 1/90000 s in ms, rounded to the nearest."""
    return (ticks * 1000 + TICKS_PER_S // 2) // TICKS_PER_S


@dataclass
class _Progress:
    """What already lies in the file, in whole fragments."""

    size_bytes: int = 0
    fragments: int = 0
    until_pts: int | None = None
    samples: SampleTable = field(default_factory=SampleTable)
    boxes: BoxHash = field(default_factory=BoxHash)


class SegmentWriter:
    """One file of one stream. Its first video packet must be a keyframe. Threads: one.

    `start_ms` is the UTC time of the first picture, `base` (ticks) is taken from every time, so that files of one
    connection share one count. A fragment goes to the file in one write for each GOP or 0.8 s, whichever is
    shorter. After a LibraryError the file holds whole fragments only, and abandon() is what is left to call.
    """

    def __init__(
        self,
        paths: LibraryPaths,
        camera_id: CameraId,
        role: StreamRole,
        format: StreamFormat,
        *,
        start_ms: int,
        base: int,
        clock: Clock,
    ) -> None:
        self.path = segment_path(camera_id, role, start_ms)
        self.start_ms = start_ms
        self._camera_id, self._role, self._base, self._clock = camera_id, role, base, clock
        self._first_pts: int | None = None
        self._pending: list[Packet] = []
        self._pending_bytes = 0
        self._done = _Progress()
        self._file = paths.place_for_footage() / self.path
        self._descriptor = -1
        self._synced_s = clock.monotonic_s()
        try:
            self._create()
            head = init_segment(format)
            self._write(head)
            self._done.boxes.add(head)
        except LibraryError:
            self.abandon()
            raise

    def add(self, packet: Packet) -> bool:
        """Take one packet; True when a fragment went to the file meanwhile. Raises LibraryError.

        Sound from before the beginning of the connection's count is left out.
        """
        if packet.dts < self._base:
            return False
        flushed = False
        if self._pending and self._ends_fragment(packet):
            self._flush()
            flushed = True
        if self._first_pts is None and packet.track is Track.VIDEO:
            self._first_pts = packet.pts
        self._pending.append(packet)
        self._pending_bytes += len(packet.payload)
        return flushed

    def flush(self) -> bool:
        """Write what is pending, without waiting for the packet that would end its fragment; False where nothing is.

        Raises LibraryError.
        """
        if not self._pending:
            return False
        self._flush()
        return True

    @property
    def unwritten(self) -> list[Packet]:
        """The packets that are not in the file yet; after a LibraryError they still may go into another one."""
        return self._pending

    @property
    def until_ms(self) -> int:
        """The UTC time until which pictures are in the file."""
        if self._first_pts is None or self._done.until_pts is None:
            return self.start_ms
        return max(self.start_ms, self.start_ms + ticks_to_ms(self._done.until_pts - self._first_pts))

    @property
    def samples(self) -> SampleTable:
        """Times and hashes of what is in the file."""
        return self._done.samples

    @property
    def box_hash(self) -> bytes:
        """The hash of everything in the file but its samples."""
        return self._done.boxes.digest

    def finish(self, until_ms: int | None = None) -> Segment | None:
        """Write what is pending, flush all to the disk and close; None where no fragment ever got into the file.

        `until_ms` is the start of the next file, where it follows without a break. Raises LibraryError; then call
        abandon().
        """
        self.flush()
        self._sync()
        self._close()
        return self._segment(until_ms)

    def abandon(self) -> Segment | None:
        """Close without writing what is pending; the file keeps its whole fragments, or goes where it has none."""
        self._pending = []
        with contextlib.suppress(OSError):  # the disk is in trouble already; the next start repairs what is left
            if self._descriptor >= 0:
                os.ftruncate(self._descriptor, self._done.size_bytes)
                flush_to_disk(self._descriptor)
        self._close()
        if not self._done.fragments:
            with contextlib.suppress(OSError):
                self._file.unlink(missing_ok=True)
        return self._segment(None)

    def _segment(self, until_ms: int | None) -> Segment | None:
        if not self._done.fragments:
            return None
        end_ms = max(self.until_ms, self.start_ms + 1) if until_ms is None else until_ms
        return Segment(
            self._camera_id, self._role, self.path, self.start_ms, end_ms, self._done.size_bytes, len(self.samples)
        )

    def _create(self) -> None:
        try:
            self._make_day_folder(self._file.parent)
            self._descriptor = os.open(self._file, _CREATE_FLAGS, 0o600)
            sync_folder(self._file.parent)
        except OSError as error:
            raise library_error(error) from error

    @staticmethod
    def _make_day_folder(folder: Path) -> None:
        # Not its parents: a drive that was unplugged must not be replaced by a folder of the same name.
        if not folder.is_dir():
            folder.mkdir(mode=0o700, exist_ok=True)
            sync_folder(folder.parent)

    def _ends_fragment(self, packet: Packet) -> bool:
        if packet.track is Track.VIDEO and packet.keyframe:
            return True
        full = self._pending_bytes + len(packet.payload) > MAX_PENDING_BYTES
        length = MAX_FRAGMENT_TICKS if self._done.fragments else FIRST_FRAGMENT_TICKS
        return full or packet.dts - self._pending[0].dts >= length

    def _flush(self) -> None:
        packets, self._pending, self._pending_bytes = self._pending, [], 0
        content = fragment(self._done.fragments + 1, packets, self._base)
        try:
            self._write(content)
        except LibraryError:
            self._pending = packets
            raise
        self._done.fragments += 1
        self._done.boxes.add_fragment(content)
        for track in Track:
            self._note([packet for packet in packets if packet.track is track])
        if self._clock.monotonic_s() - self._synced_s >= SYNC_INTERVAL_S:
            self._sync()

    def _note(self, run: list[Packet]) -> None:
        for number, packet in enumerate(run):
            last = number + 1 == len(run)
            duration = max(0, packet.duration) if last else run[number + 1].dts - packet.dts
            self._done.samples.add(
                Sample(
                    packet.track,
                    packet.pts - self._base,
                    packet.dts - self._base,
                    duration,
                    packet.keyframe,
                    packet.payload,
                )
            )
            if packet.track is Track.VIDEO:
                until_pts = packet.pts + duration
                self._done.until_pts = max(self._done.until_pts or until_pts, until_pts)

    def _write(self, content: bytes) -> None:
        try:
            write_whole(self._descriptor, content)
        except OSError as error:
            raise library_error(error) from error
        self._done.size_bytes += len(content)

    def _sync(self) -> None:
        try:
            flush_to_disk(self._descriptor)
        except OSError as error:
            raise library_error(error) from error
        self._synced_s = self._clock.monotonic_s()

    def _close(self) -> None:
        if self._descriptor >= 0:
            descriptor, self._descriptor = self._descriptor, -1
            with contextlib.suppress(OSError):  # everything that matters was flushed before
                os.close(descriptor)
