"""Keeps one stream of one camera connected and hands its packets to a sink; the engine owns it.

Each connection is read by a thread of its own (reading.py), which hands packets to the sink itself: a queue between
would cost a wake-up for every packet. The worker only watches: on a stop, a silence or an order from the engine it cuts
that thread off from the sink, finishes the footage, and leaves the thread to end by itself.
"""

import random
from collections.abc import Callable
from typing import Protocol

from app.core.bus import Bus
from app.core.clock import Clock, Stop, slept_s
from app.core.local_time import moment_text
from app.core.worker import MAX_BACKOFF_S, Worker
from app.domain.camera import Camera, CameraState, CameraStream
from app.domain.errors import CameraRefusedLogin, CameraSilent, KnownError
from app.domain.facts import CameraChanged, ProblemFound
from app.domain.media import Packet, StreamFormat, Track
from app.domain.recording import GapCause
from app.ingest.reading import Reading
from app.ingest.side_stream import SideStream
from app.ingest.source import Source
from app.ingest.succession import KeyframeWatch, Succession

SILENT_S = 8.0
OPENING_S = 20.0
HEALTHY_S = 2.0
"""A connection that lasted so long counts as a good one; what breaks sooner is retried ever more slowly."""
MAX_STUCK = 4
SLEPT_S = 2.0
"""So much sleep of the computer since the last look ends a connection, alive or not, and is the gap's cause."""
_WATCH_S = 1.0
_LONG_S = 3600.0
_BROKE_OFF_BACKOFF_S = 2.0  # a camera that did send pictures is worth more attempts than one that does not answer
_REFUSED_BACKOFF_S = 5.0  # a camera that counts wrong passwords locks the user out


class PacketSink(Protocol):
    """Where packets go. Called by one thread at a time but for on_tick; it does not raise for what the disk does."""

    def on_format(self, stream_format: StreamFormat) -> None:
        """The stream begins, or goes on in another format."""
        ...

    def on_packet(self, packet: Packet) -> None:
        """One sample arrived."""
        ...

    def on_tick(self) -> None:
        """About a second has passed on a connection; called on the worker's thread, beside the others."""
        ...

    def on_lost(self, cause: GapCause, at_ms: int) -> None:
        """Nothing arrives any more, at this UTC time."""
        ...


OpenSource = Callable[[Camera, CameraStream, Clock, Stop], Source]


class CameraStuck(CameraSilent):
    """Too many readers of the camera hang in the operating system; no more are started."""


class CameraWorker(Worker):
    """Connects, reads, and connects anew: at once after the first failure, then with jitter, 15 s apart at most."""

    hang_s = 30.0

    def __init__(
        self,
        camera: Camera,
        stream: CameraStream,
        *,
        sink: PacketSink,
        bus: Bus,
        clock: Clock,
        open_source: OpenSource,
        slept_s: Callable[[], float] = slept_s,
    ) -> None:
        super().__init__(f"camera {camera.id} {stream.role.value}", first_backoff_s=0.1)
        self._camera = camera
        self._stream = stream
        self._sink = sink
        self._bus = bus
        self._clock = clock
        self._open_source = open_source
        self._slept_s = slept_s
        self._slept_before_s = slept_s()
        self._side = SideStream(camera, stream.role, bus) if stream is not camera.streams[0] else None
        self._keyframes = KeyframeWatch(camera, stream.role, bus)
        self._since_ms = clock.wall_ms()
        self._refused = self._flooding = self._ended = False
        self._told: CameraState | None = None
        self._first_s: float | None = None
        self._reading: Reading | None = None
        self._succession: Succession | None = None
        self._stuck: list[Reading] = []
        self._held: GapCause | None = None
        self._held_until_ms: int | None = None
        self._asleep = False

    # Orders from the engine, on any thread

    def hold(self, cause: GapCause, until_ms: int | None = None) -> None:
        """Let go of the camera, because of `cause`, until release(); `until_ms` is when that is meant to come."""
        self._held_until_ms = until_ms
        self._held = cause
        self._interrupt()

    def release(self) -> None:
        """Connect again after hold()."""
        self._held = None
        self._interrupt()

    def want_keyframe(self) -> None:
        """Fetch a keyframe with another connection, unless one comes by itself within a second."""
        self._keyframes.want()

    def request_stop(self) -> None:
        """Ask the thread to end, and wake it."""
        super().request_stop()
        if self._side is not None:
            self._side.close()
        self._interrupt()

    def _interrupt(self) -> None:
        self.wake()
        reading = self._reading
        if reading is not None:
            reading.wake()

    # The worker's own thread

    def run_once(self) -> None:
        """One connection, from its first to its last packet. Raises CameraError."""
        if self._held is not None:
            self._stay_away(self._held)
            return
        if self._ended:
            self._rest()
            return
        if self._told is None:
            self._tell(CameraState.CONNECTING, "connecting")
        try:
            reading = self._watch(self._begin())
        finally:
            self._cut()
            self._judge()
        if self._interrupted:
            self._obey()
            return
        reading.raise_error()
        self._ended = True
        self._sink.on_lost(GapCause.STREAM_ENDED, self._clock.wall_ms())
        self._tell(CameraState.ENDED, "The video has ended.")

    def _watch(self, reading: Reading) -> Reading:
        """Look after the connection until it ends or is interrupted; another one may have taken its place then."""
        while not self._interrupted:
            ended = reading.wait(_WATCH_S)
            if self._reading is not reading and self._reading is not None:
                reading = self._reading
            elif ended:
                break
            self.beats += 1
            self._look_after(reading)
        return reading

    def _cut(self) -> None:
        succession, self._succession = self._succession, None
        if succession is not None:
            succession.reading.discard()  # first: it may be taking over right now
        if self._reading is not None:
            self._reading.cut()

    @property
    def _interrupted(self) -> bool:
        return self.stop.is_set or self._held is not None or self._asleep

    def _obey(self) -> None:
        asleep, self._asleep = self._asleep, False
        if self.stop.is_set:
            self._sink.on_lost(GapCause.ENGINE_STOPPED, self._clock.wall_ms())
        elif self._held is None and asleep:
            self._sink.on_lost(GapCause.ASLEEP, self._clock.wall_ms())
            self.healthy()

    def _has_slept(self) -> bool:
        before_s, self._slept_before_s = self._slept_before_s, self._slept_s()
        return self._slept_before_s - before_s >= SLEPT_S

    def _stay_away(self, cause: GapCause) -> None:
        self._sink.on_lost(cause, self._clock.wall_ms())
        told_until_ms: int | None = -1
        while self._held is not None and not self.stop.is_set:
            if cause is GapCause.PRIVACY and told_until_ms != self._held_until_ms:
                told_until_ms = self._held_until_ms
                self._tell_of_privacy(told_until_ms)
            self.sleep(_LONG_S)
        self._told = None
        self.healthy()

    def _tell_of_privacy(self, until_ms: int | None) -> None:
        end = "" if until_ms is None else f" until {moment_text(until_ms)}"
        self._tell(CameraState.PRIVACY, f"Privacy is on{end}: nothing is recorded, watched or shown.", until_ms)

    def _rest(self) -> None:
        """A video that was played once has ended; nothing but privacy and a stop can happen to it."""
        self._tell(CameraState.ENDED, "The video has ended.")
        while self._held is None and not self.stop.is_set:
            self.sleep(_LONG_S)

    def _begin(self) -> Reading:
        if not self._may_connect():
            raise CameraStuck(
                f"{MAX_STUCK} connections to this camera hang and do not end. Louver waits for one of them; "
                "restart the camera, or its network."
            )
        source = self._open_source(self._camera, self._stream, self._clock, self.stop)
        self._first_s = None
        self._keyframes.begin()
        self._reading = reading = Reading(source, self._hand_on, self._clock)
        self._start(reading)
        return reading

    def _may_connect(self) -> bool:
        self._stuck = [reading for reading in self._stuck if reading.alive]
        return len(self._stuck) < MAX_STUCK

    def _start(self, reading: Reading) -> None:
        self._stuck.append(reading)
        reading.start(f"{self.name} reader")

    def _look_after(self, reading: Reading) -> None:
        if self._has_slept():
            self._asleep = True
            return
        now_s = self._clock.monotonic_s()
        silent_s, allowed_s = now_s - reading.heard_s, OPENING_S if self._first_s is None else SILENT_S
        if silent_s > allowed_s:
            raise CameraSilent(f"No picture arrived in {allowed_s:.0f} seconds.")
        if self._first_s is None:
            return
        self._sink.on_tick()
        self._judge()
        self._succeed(now_s)
        self._tell_of_flood(reading.limited_lately(now_s))

    def _succeed(self, now_s: float) -> None:
        """Where keyframes stay away, let another connection fetch one."""
        succession = self._succession
        if succession is not None and succession.reading is self._reading:
            self._succession = None
        elif succession is not None and now_s - succession.began_s > OPENING_S:
            succession.reading.discard()
            self._succession = None
        elif succession is None and self._keyframes.overdue(now_s) and self._may_connect():
            source = self._open_source(self._camera, self._stream, self._clock, self.stop)
            self._succession = Succession(source, self._hand_on, self._take_over, self._clock)
            self._start(self._succession.reading)

    def _take_over(self, successor: Reading) -> None:
        """Called on the new reader's thread; the old one hands nothing on from now on."""
        before, self._reading = self._reading, successor
        if before is not None:
            before.cut()
            before.wake()

    def _judge(self) -> None:
        """Count a connection that has lasted as a good one, so that after the next loss one is tried at once."""
        if self.failures and self._first_s is not None and self._clock.monotonic_s() - self._first_s >= HEALTHY_S:
            self.healthy()

    def _hand_on(self, item: Packet | StreamFormat) -> None:
        """Called on the reading thread, and never after the connection was cut."""
        if isinstance(item, StreamFormat):
            self._sink.on_format(item)
            return
        if self._first_s is None:
            self._first_s = self._clock.monotonic_s()
            self._refused = False
            self._tell(CameraState.RECORDING, "recording")
        if item.keyframe and item.track is Track.VIDEO:
            self._keyframes.seen(self._clock.monotonic_s())
        self._sink.on_packet(item)

    def on_error(self, error: Exception) -> None:
        """Say what is wrong, and since when."""
        now_ms = self._clock.wall_ms()
        self._refused = isinstance(error, CameraRefusedLogin)
        cause = GapCause.REFUSED if self._refused else GapCause.OFFLINE
        # A camera ends the connection of a computer that slept before the worker has noticed the sleep.
        self._sink.on_lost(GapCause.ASLEEP if self._has_slept() else cause, now_ms)
        sentence = str(error) if isinstance(error, KnownError) else "Louver failed at this camera; its log says where."
        self._tell(CameraState.REFUSED if self._refused else CameraState.OFFLINE, sentence)

    def backoff_s(self) -> float:
        """With a share of chance, so that cameras behind one switch do not all come back in the same moment."""
        longest_s = max(super().backoff_s(), _REFUSED_BACKOFF_S if self._refused else 0.0)
        if self._first_s is not None:
            longest_s = min(longest_s, _BROKE_OFF_BACKOFF_S)
        return min(MAX_BACKOFF_S, longest_s * random.uniform(0.75, 1.25))  # noqa: S311 - no secret hangs on it

    def _tell(self, state: CameraState, sentence: str, until_ms: int | None = None) -> None:
        """Only the first stream speaks for the camera; another one has its failures told as a problem."""
        if self._side is not None:
            if state in (CameraState.OFFLINE, CameraState.REFUSED):
                self._side.fails(self.failures, sentence)
            else:
                self._side.works()
            return
        if state is not self._told:
            self._since_ms = self._clock.wall_ms()
        self._told = state
        attempt = 0 if state is CameraState.RECORDING else self.failures
        self._bus.publish(
            CameraChanged(
                self._camera.id,
                self._camera.name,
                state,
                self._since_ms,
                sentence,
                attempt,
                self._camera.watched_role,
                until_ms,
            )
        )

    def _tell_of_flood(self, flooding: bool) -> None:
        if flooding is self._flooding:
            return
        self._flooding = flooding
        sentence = (
            f"{self._camera.name} sends more than a camera may, and is slowed down so that the others go on. "
            "Lower its bit rate, or restart it."
        )
        key = f"flood {self._camera.id} {self._stream.role.value}"
        self._bus.publish(ProblemFound(key, sentence, not flooding, self._camera.id))
