"""Cuts one stream into files, with their journal records and facts, and the cause of each gap; recorder.py's own."""

import logging
from dataclasses import dataclass

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.footage_files import is_there, locate
from app.core.paths import LibraryPaths
from app.domain.camera import Camera, StreamRole
from app.domain.errors import LibraryError
from app.domain.facts import GapFound, ProblemFound, RecordingPaused, RecordingReached, SegmentFinished
from app.domain.media import TICKS_PER_S, Packet, StreamFormat, Track
from app.domain.recording import Gap, GapCause, Segment, segment_path
from app.recording.disk import gap_cause
from app.recording.journal import Journal
from app.recording.ledger import Ledger
from app.recording.media_clock import Anchor, begin_file, breaks
from app.recording.records import GapRecord, OpenedRecord, PausedRecord, SegmentRecord
from app.recording.segment_file import SegmentWriter

FILE_TICKS = 60 * TICKS_PER_S
RETRY_S = 3.0
MAX_JOIN_MS = 2_000
"""A hole between two files of one connection that is shorter belongs to the first one's last picture."""
MAX_UNSAID_MS = 250
"""A shorter hole between two connections is not told as a gap."""
MAX_REORDER_TICKS = 60 * TICKS_PER_S
CLOCK_BEHIND_MS = 10_000
MAX_SAMPLES = 400_000
"""Two hours and more of pictures and sound in one file; the journal takes no larger record of one."""
_log = logging.getLogger("louver.recorder")


@dataclass
class _OpenGap:
    start_ms: int
    cause: GapCause


class StreamCutter:
    """Files of about a minute, cut on keyframes. Threads: one at a time; the recorder holds a lock.

    Nothing that the disk does is raised: it becomes a ProblemFound and a gap. What the disk refused is left in
    `refused`, and while `waits` holds it is not asked again. What the journal cannot take now is owed to it, and keeps
    no footage from its file: a start finds a file that no record names.
    """

    def __init__(  # noqa: PLR0917 - who, which stream, and its four seams
        self, camera: Camera, role: StreamRole, paths: LibraryPaths, journal: Journal, bus: Bus, clock: Clock
    ) -> None:
        self._camera, self._role, self._paths = camera, role, paths
        self._bus, self._clock = bus, clock
        self._ledger = Ledger(journal, bus)
        self._format: StreamFormat | None = None
        self._writer: SegmentWriter | None = None
        self._first_dts = self._base = 0
        self._anchor: Anchor | None = None
        self._last: dict[Track, Packet] = {}
        self._retry_at_s = self._settle_at_s = 0.0
        self._problem = self._journal_problem = ""
        self._warned_of_clock = False
        self._refused: list[Packet] = []
        state = journal.state(role)
        self._reached_ms = state.reached_ms if state is not None else None
        self._gap = _OpenGap(state.reached_ms, state.paused or GapCause.UNKNOWN) if state is not None else None

    @property
    def writing(self) -> str | None:
        """The path, relative to the library, of the file that is being written."""
        return self._writer.path if self._writer is not None else None

    @property
    def waits(self) -> bool:
        """Whether the disk refused a moment ago, and no file is open."""
        return self._writer is None and self._clock.monotonic_s() < self._retry_at_s

    def refused(self) -> list[Packet]:
        """What the disk refused since this was asked last; it may go into another file."""
        refused, self._refused = self._refused, []
        return refused

    def begin(self, format: StreamFormat) -> None:
        """A connection begins, or goes on in another format: the next keyframe opens a new file."""
        self._finish(None)
        self._forget_clock()
        self._format = format

    def take(self, packet: Packet) -> bool:
        """Write one packet (before the first keyframe it is dropped); False where the disk refuses it."""
        if self.waits:
            return False
        if self._format is None or not self._in_order(packet):
            return True
        opens = packet.track is Track.VIDEO and packet.keyframe
        if opens and (self._writer is None or packet.dts - self._first_dts >= FILE_TICKS):
            return self._cut(packet, self._format) and self._write(self._writer, packet)
        if self._writer is not None and len(self._writer.samples) >= MAX_SAMPLES:
            self._end_full_file(packet)
        return self._write(self._writer, packet)

    def flush(self) -> None:
        """What waits for a packet that does not come goes to the disk without it."""
        self._write(self._writer, None)

    def settle(self) -> None:
        """Enter what is owed to the journal, now and then; say so while the journal refuses."""
        now_s = self._clock.monotonic_s()
        if self._ledger.trouble and now_s >= self._settle_at_s:
            self._settle_at_s = now_s + RETRY_S
            self._ledger.try_again()
        self._tell_of_journal()

    def pause(self, cause: GapCause, at_ms: int) -> None:
        """Nothing is recorded from `at_ms` (UTC) on, because of `cause`, until a format and a keyframe come."""
        self._finish(None)
        self._forget_clock()
        self._format = None
        if self._gap is None:
            self._gap = _OpenGap(self._reached_ms if self._reached_ms is not None else at_ms, cause)
        elif self._gap.cause is not cause:
            self._end_gap(max(at_ms, self._gap.start_ms))
            self._gap = _OpenGap(max(at_ms, self._reached_ms or at_ms), cause)
        else:
            return
        self._enter_pause(self._gap.start_ms, cause)

    def ask_again(self) -> None:
        """Wait no longer for the disk."""
        self._retry_at_s = 0.0

    def _end_full_file(self, packet: Packet) -> None:
        """No keyframe came for hours, or pieces without number: what follows until the next one cannot be recorded."""
        self._finish(None)
        if self._gap is None:
            self._gap = _OpenGap(self._reached_ms or packet.wall_ms, GapCause.OFFLINE)
            self._enter_pause(self._gap.start_ms, self._gap.cause)

    def _in_order(self, packet: Packet) -> bool:
        """Whether the packet can be written (no file holds nonsense times); a media clock that jumped ends the file."""
        if abs(packet.pts - packet.dts) > MAX_REORDER_TICKS:
            return False
        last = self._last.get(packet.track)
        if packet.track is not Track.VIDEO:
            if last is not None and packet.dts <= last.dts:
                return False
        elif last is not None and breaks(last, packet):
            self._finish(None)
            self._forget_clock()
            self._gap = self._gap or _OpenGap(self._reached_ms or packet.wall_ms, GapCause.CLOCK_CHANGED)
        self._last[packet.track] = packet
        return True

    def _forget_clock(self) -> None:
        self._anchor = None
        self._last.clear()

    def _cut(self, packet: Packet, format: StreamFormat) -> bool:
        """Begin a new file; False where the disk refuses."""
        until_ms = self._writer.until_ms if self._writer is not None else self._reached_ms
        start = begin_file(packet, self._anchor, until_ms)
        self._warn_of_clock(start.behind_ms)
        joins = self._writer is not None and until_ms is not None and start.anchor.wall_ms - until_ms <= MAX_JOIN_MS
        was_writing = self._writer is not None
        silent = self._anchor is not None and _media_shows(self._anchor, packet, until_ms or 0, start.anchor.wall_ms)
        self._finish(start.anchor.wall_ms if joins else None)
        if was_writing and self.waits:
            return False  # finishing met the disk's error
        if was_writing and not joins and self._gap is None and self._reached_ms is not None:
            self._gap = _OpenGap(self._reached_ms, GapCause.OFFLINE if silent else GapCause.CLOCK_CHANGED)
        if self._anchor is None:
            self._base = packet.dts
        return self._open(packet, format, start.anchor)

    def _open(self, packet: Packet, format: StreamFormat, anchor: Anchor) -> bool:
        start_ms = self._free_start(anchor.wall_ms)
        if self._gap is None and self._reached_ms is not None and start_ms - self._reached_ms > MAX_UNSAID_MS:
            self._gap = _OpenGap(self._reached_ms, GapCause.UNKNOWN)
        opened = OpenedRecord(
            self._camera.id, self._role, segment_path(self._camera.id, self._role, start_ms), start_ms
        )
        is_noted = not self._ledger.trouble  # then before the file, so that the journal names every file
        if is_noted:
            self._ledger.enter(opened, None)
        try:
            self._writer = SegmentWriter(
                self._paths, self._camera.id, self._role, format, start_ms=start_ms, base=self._base, clock=self._clock
            )
        except LibraryError as error:
            self._fail(error, start_ms)
            return False
        self._end_gap(start_ms)
        if not is_noted:
            self._ledger.enter(opened, None)
        self._tell_of_journal()
        self._anchor, self._first_dts = Anchor(packet.pts, start_ms), packet.dts
        self._reached_ms = start_ms
        if self._problem:
            self._problem = ""
            self._tell(f"Recording of {self._camera.name} goes on.", solved=True)
        return True

    def _free_start(self, start_ms: int) -> int:
        """The first ms from `start_ms` on at which no file begins yet."""
        while is_there(locate(self._paths.root, segment_path(self._camera.id, self._role, start_ms))):
            start_ms += 1
        return start_ms

    def _write(self, writer: SegmentWriter | None, packet: Packet | None) -> bool:
        """Add a packet to the file that is open; without one, write what is pending. False where the disk refuses."""
        if writer is None:
            return True
        try:
            if writer.flush() if packet is None else writer.add(packet):
                self._reached_ms = writer.until_ms
                self._bus.publish(
                    RecordingReached(self._camera.id, self._role, writer.start_ms, writer.until_ms),
                )
        except LibraryError as error:
            self._fail(error, self._clock.wall_ms() if packet is None else packet.wall_ms)
            return False
        return True

    def _finish(self, until_ms: int | None) -> None:
        """Finish the file that is open, if one is; `until_ms` where the next one follows without a break."""
        if self._writer is None:
            return
        writer = self._writer
        try:
            segment = writer.finish(until_ms)
        except LibraryError as error:
            self._fail(error, self._clock.wall_ms())
            return
        self._writer = None
        self._enter(writer, segment)

    def _enter(self, writer: SegmentWriter, segment: Segment | None) -> None:
        if segment is None:
            return
        self._reached_ms = segment.end_ms
        record = SegmentRecord(segment, writer.samples.hashes, writer.samples.packed_times(), writer.box_hash)
        self._ledger.enter(record, SegmentFinished(segment))

    def _enter_pause(self, at_ms: int, cause: GapCause) -> None:
        fact = RecordingPaused(self._camera.id, self._role, at_ms, cause)
        self._ledger.enter(PausedRecord(self._camera.id, self._role, at_ms, cause), fact)

    def _end_gap(self, end_ms: int) -> None:
        gap, self._gap = self._gap, None
        if gap is None or end_ms <= gap.start_ms:
            return
        found = Gap(self._camera.id, self._role, gap.start_ms, end_ms, gap.cause)
        self._reached_ms = end_ms
        self._ledger.enter(GapRecord(found), GapFound(found))

    def _fail(self, error: LibraryError, at_ms: int) -> None:
        """The disk refused: keep what is whole, say so, and try again later."""
        _log.warning("%s (%s): %s", self._camera.name, self._role.value, error)
        writer, self._writer = self._writer, None
        if writer is not None:
            self._refused += writer.unwritten
            self._enter(writer, writer.abandon())
        cause = gap_cause(error)
        again = bool(self._problem)
        if self._gap is None:
            self._gap = _OpenGap(self._reached_ms if self._reached_ms is not None else at_ms, cause)
            self._enter_pause(self._gap.start_ms, cause)
        self._forget_clock()  # what was refused comes again
        # With another disk to go to there is nothing to wait for.
        wait_s = RETRY_S if self._paths.place is None or again else 0.0
        self._retry_at_s = self._clock.monotonic_s() + wait_s
        sentence = f"{self._camera.name} is not being recorded. {error} What comes meanwhile waits in memory."
        if sentence != self._problem:
            self._problem = sentence
            self._tell(sentence, solved=False)

    def _tell_of_journal(self) -> None:
        trouble = self._ledger.trouble
        if trouble == self._journal_problem:
            return
        self._journal_problem = trouble
        sentence = (
            f"What is recorded of {self._camera.name} cannot be noted now. {trouble} Recording goes on, and is noted "
            "as soon as that is possible."
            if trouble
            else f"What was recorded of {self._camera.name} is noted."
        )
        key = f"journal {self._camera.id} {self._role.value}"
        self._bus.publish(ProblemFound(key, sentence, not trouble, self._camera.id))

    def _tell(self, sentence: str, *, solved: bool) -> None:
        key = f"recording {self._camera.id} {self._role.value}"
        self._bus.publish(ProblemFound(key, sentence, solved, self._camera.id))

    def _warn_of_clock(self, behind_ms: int) -> None:
        if (behind_ms > CLOCK_BEHIND_MS) is self._warned_of_clock:
            return
        self._warned_of_clock = not self._warned_of_clock
        sentence = (
            f"The clock of this computer was set back, so the times of {self._camera.name} run "
            f"{behind_ms // 1000} s ahead until it catches up. Nothing is lost."
        )
        key, solved = f"clock {self._camera.id}", not self._warned_of_clock
        self._bus.publish(ProblemFound(key, sentence, solved, self._camera.id))


def _media_shows(anchor: Anchor, packet: Packet, from_ms: int, to_ms: int) -> bool:
    """Whether the media clock has most of that hole too: then no clock was set, but the camera sent nothing."""
    return 2 * (anchor.wall_of(packet.pts) - from_ms) >= to_ms - from_ms
