"""Lets a stream's packets through to its recorder when its plan says so, and holds the newest in memory till then.

The engine puts it before the recorder of each stream that is not recorded all the time.
"""

import threading
from collections.abc import Callable
from datetime import tzinfo

from app.core.clock import Clock
from app.domain.event import Event
from app.domain.ids import EventId
from app.domain.media import Packet, StreamFormat, Track
from app.domain.plan import RecordingMode, RecordingPlan
from app.domain.recording import GapCause
from app.recording.prebuffer import Prebuffer
from app.recording.recorder import StreamRecorder

LATE_EVENT_S = 10
"""So much longer than the pre-roll is held in memory, since an event is told some seconds after it began."""
PATIENCE_S = 10.0
"""A recording that may end does so before a keyframe; where none comes for so long, it ends without one."""
_MINUTE_MS = 60_000


class RecordingGate:
    """A packet sink before a recorder. What is left out becomes a gap that says why. Threads: any."""

    def __init__(
        self,
        recorder: StreamRecorder,
        plan: RecordingPlan,
        clock: Clock,
        *,
        max_bytes: int,
        zone: tzinfo | None = None,
        on_starved: Callable[[], None] = lambda: None,
    ) -> None:
        """`on_starved` is told when a recording has to wait for a keyframe; it returns at once."""
        self._recorder, self._plan, self._clock, self._zone = recorder, plan, clock, zone
        held_s = plan.pre_roll_s + LATE_EVENT_S if plan.waits_for_events else 0
        self._buffer = Prebuffer(held_s, max_bytes)
        self._lock = threading.RLock()
        self._format: StreamFormat | None = None
        self._on_starved, self._starved = on_starved, False
        self._recording = False
        self._said: GapCause | None = None
        self._events: set[EventId] = set()
        self._event_ms: int | None = None
        self._after_s = -1.0
        self._overdue_s: float | None = None
        self._minute = -1
        self._mode: RecordingMode | None = None

    @property
    def shortened(self) -> bool:
        """Whether the memory was ever too small for the pre-roll."""
        return self._buffer.shortened

    def on_format(self, stream_format: StreamFormat) -> None:
        """The stream begins, or goes on in another format."""
        with self._lock:
            self._format = stream_format
            self._buffer.clear()
            if self._recording:
                self._recorder.on_format(stream_format)
                return
            now_ms = self._clock.wall_ms()
            self._say(self._reason_against(now_ms), now_ms)

    def on_packet(self, packet: Packet) -> None:
        """Record the packet, or hold it in memory."""
        with self._lock:
            against = self._reason_against(packet.wall_ms)
            if self._recording:
                if not self._must_end(against, packet):
                    self._recorder.on_packet(packet)
                    return
                self._end()
            self._buffer.add(packet)
            if against is None:
                self._begin(packet.wall_ms)
            else:
                self._say(against, packet.wall_ms)

    def on_tick(self) -> None:
        """About a second has passed: an event may wait for a stream that is silent, or a recording for its end."""
        with self._lock:
            now_ms = self._clock.wall_ms()
            against = self._reason_against(now_ms)
            if against is None:
                self._overdue_s = None
                self._begin(now_ms)
            elif self._recording and self._must_end(against, None):
                self._end()
                self._say(against, now_ms)
            self._recorder.on_tick()

    def on_lost(self, cause: GapCause, at_ms: int) -> None:
        """Nothing arrives any more."""
        with self._lock:
            self._recording, self._format, self._said, self._overdue_s = False, None, cause, None
            self._buffer.clear()
            self._recorder.on_lost(cause, at_ms)

    def on_event(self, event: Event) -> None:
        """An event of the camera began, went on or closed; what it opens is written with the next packet or tick."""
        with self._lock:
            if not event.closed:
                self._events.add(event.id)
            else:
                self._events.discard(event.id)
                self._after_s = self._clock.monotonic_s() + self._plan.post_roll_s
            if not self._recording:
                self._event_ms = min(event.start_ms, self._event_ms or event.start_ms)

    def _reason_against(self, wall_ms: int) -> GapCause | None:
        """Why nothing is recorded at this time; None where something is."""
        if wall_ms // _MINUTE_MS != self._minute:
            self._minute = wall_ms // _MINUTE_MS
            self._mode = self._plan.mode_at(wall_ms, self._zone)
        if self._mode is None:
            return GapCause.SCHEDULE
        happens = bool(self._events) or self._clock.monotonic_s() < self._after_s
        return GapCause.NO_EVENT if self._mode is RecordingMode.EVENTS and not happens else None

    def _must_end(self, against: GapCause | None, packet: Packet | None) -> bool:
        """Whether the recording ends before this packet (None: none came)."""
        if against is None:
            self._overdue_s = None
            return False
        now_s = self._clock.monotonic_s()
        if self._overdue_s is None:
            self._overdue_s = now_s
        opens = packet is not None and packet.track is Track.VIDEO and packet.keyframe
        return opens or now_s - self._overdue_s >= PATIENCE_S

    def _begin(self, now_ms: int) -> None:
        if self._recording or self._format is None:
            return
        since_ms = now_ms
        if self._mode is RecordingMode.EVENTS and self._event_ms is not None:
            since_ms = self._event_ms - self._plan.pre_roll_s * 1000
        packets = self._buffer.packets_since(since_ms)
        if not packets:
            if not self._starved:
                self._starved = True
                self._on_starved()
            return
        self._starved = False
        self._recording, self._said, self._event_ms = True, None, None
        self._recorder.on_format(self._format)
        for packet in packets:
            self._recorder.on_packet(packet)
        self._buffer.clear()

    def _end(self) -> None:
        self._recording, self._overdue_s, self._event_ms = False, None, None

    def _say(self, cause: GapCause | None, at_ms: int) -> None:
        """Tell the recorder why nothing comes, once."""
        if cause is not None and cause is not self._said:
            self._said = cause
            self._recorder.on_lost(cause, at_ms)
