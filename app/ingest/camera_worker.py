"""Keeps one stream of one camera connected and hands its packets to a sink; the engine owns it.

libav cannot be interrupted while it waits, so a thread of its own reads each connection and hands packets to the sink
itself (a queue between would cost a wake-up for every packet). The worker only watches: on a stop or a silence it cuts
that thread off from the sink, finishes the footage, and leaves the thread to its read time-out.
"""

import random
import threading
from collections.abc import Callable
from typing import Protocol

from app.core.bus import Bus
from app.core.clock import Clock, Stop
from app.core.worker import MAX_BACKOFF_S, Worker
from app.domain.camera import Camera, CameraState, CameraStream
from app.domain.errors import CameraRefusedLogin, CameraSilent, KnownError
from app.domain.facts import CameraChanged
from app.domain.media import Packet, StreamFormat
from app.domain.recording import GapCause
from app.ingest.side_stream import SideStream
from app.ingest.source import Source

SILENT_S = 8.0
OPENING_S = 20.0
_WATCH_S = 1.0
_REFUSED_BACKOFF_S = 5.0  # a camera that counts wrong passwords locks the user out


class PacketSink(Protocol):
    """Where packets go. Called by one thread at a time; it does not raise for what the disk does."""

    def on_format(self, stream_format: StreamFormat) -> None:
        """The stream begins, or goes on in another format."""
        ...

    def on_packet(self, packet: Packet) -> None:
        """One sample arrived."""
        ...

    def on_lost(self, cause: GapCause, at_ms: int) -> None:
        """Nothing arrives any more, at this UTC time."""
        ...


OpenSource = Callable[[Camera, CameraStream, Clock, Stop], Source]


class CameraWorker(Worker):
    """Connects, reads, and connects anew: at once after the first failure, then with jitter, 15 s apart at most."""

    def __init__(
        self,
        camera: Camera,
        stream: CameraStream,
        *,
        sink: PacketSink,
        bus: Bus,
        clock: Clock,
        open_source: OpenSource,
    ) -> None:
        super().__init__(f"camera {camera.id} {stream.role.value}", first_backoff_s=0.1)
        self._camera = camera
        self._stream = stream
        self._sink = sink
        self._bus = bus
        self._clock = clock
        self._open_source = open_source
        self._side = SideStream(camera, stream.role, bus) if stream is not camera.streams[0] else None
        self._since_ms = clock.wall_ms()
        self._refused = False
        self._told: CameraState | None = None
        self._first = True
        self._connection: _Connection | None = None

    def run_once(self) -> None:
        """One connection, from its first to its last packet. Raises CameraError."""
        if self._told is None:
            self._tell(CameraState.CONNECTING, "connecting")
        source = self._open_source(self._camera, self._stream, self._clock, self.stop)
        connection = self._connection = _Connection(source, self._hand_on, self._clock)
        self._first = True
        connection.start(f"{self.name} reader")
        try:
            while not self.stop.is_set and not connection.wait(_WATCH_S):
                self._check_silence(connection)
        finally:
            connection.cut()
        if self.stop.is_set:
            self._sink.on_lost(GapCause.ENGINE_STOPPED, self._clock.wall_ms())
            return
        if connection.error is not None:
            raise connection.error
        self._sink.on_lost(GapCause.STREAM_ENDED, self._clock.wall_ms())
        self._tell(CameraState.ENDED, "The video has ended.")
        while not self.stop.wait(60.0):
            continue

    def request_stop(self) -> None:
        """Ask the thread to end, and wake it."""
        super().request_stop()
        if self._side is not None:
            self._side.close()
        connection = self._connection
        if connection is not None:
            connection.wake()

    def _check_silence(self, connection: "_Connection") -> None:
        silent_s = self._clock.monotonic_s() - connection.heard_s
        if silent_s > (OPENING_S if self._first else SILENT_S):
            raise CameraSilent(f"No picture arrived in {OPENING_S if self._first else SILENT_S:.0f} seconds.")

    def _hand_on(self, item: Packet | StreamFormat) -> None:
        """Called on the reading thread, and never after the connection was cut."""
        if isinstance(item, StreamFormat):
            self._sink.on_format(item)
            return
        if self._first:
            self._first = False
            self.healthy()
            self._refused = False
            self._tell(CameraState.RECORDING, "recording")
        self._sink.on_packet(item)

    def on_error(self, error: Exception) -> None:
        """Say what is wrong, and since when."""
        now_ms = self._clock.wall_ms()
        self._refused = isinstance(error, CameraRefusedLogin)
        self._sink.on_lost(GapCause.REFUSED if self._refused else GapCause.OFFLINE, now_ms)
        sentence = str(error) if isinstance(error, KnownError) else "Louver failed at this camera; its log says where."
        self._tell(CameraState.REFUSED if self._refused else CameraState.OFFLINE, sentence)

    def backoff_s(self) -> float:
        """With a share of chance, so that cameras behind one switch do not all come back in the same moment."""
        longest_s = max(super().backoff_s(), _REFUSED_BACKOFF_S if self._refused else 0.0)
        return min(MAX_BACKOFF_S, longest_s * random.uniform(0.75, 1.25))  # noqa: S311 - no secret hangs on it

    def _tell(self, state: CameraState, sentence: str) -> None:
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
        self._bus.publish(
            CameraChanged(
                self._camera.id,
                self._camera.name,
                state,
                self._since_ms,
                sentence,
                self.failures,
                self._camera.watched_role,
            )
        )


class _Connection:
    """A source that is read on a daemon thread of its own, until it ends or is cut off. One worker owns it."""

    def __init__(self, source: Source, hand_on: Callable[[Packet | StreamFormat], None], clock: Clock) -> None:
        self.error: Exception | None = None
        self.heard_s = clock.monotonic_s()
        self._source = source
        self._hand_on = hand_on
        self._clock = clock
        self._lock = threading.Lock()
        self._is_cut = False
        self._wake = threading.Event()

    def start(self, name: str) -> None:
        """Begin to read."""
        threading.Thread(target=self._read, name=name, daemon=True).start()

    def wait(self, timeout_s: float) -> bool:
        """Sleep until the source has ended or wake() was called; True then."""
        return self._wake.wait(timeout_s)

    def wake(self) -> None:
        """End wait()."""
        self._wake.set()

    def cut(self) -> None:
        """Hand nothing on from now on; waits for the packet being handed on, never for the source."""
        with self._lock:
            self._is_cut = True

    def _read(self) -> None:
        try:
            if self._hand(self._source.open()):
                for item in self._source.packets():
                    if not self._hand(item):
                        break
        except Exception as error:  # noqa: BLE001 - handed to the worker's loop, which tells and logs it
            self.error = error
        finally:
            self._source.close()
            self._wake.set()

    def _hand(self, item: Packet | StreamFormat) -> bool:
        with self._lock:
            if not self._is_cut:
                self._hand_on(item)
                self.heard_s = self._clock.monotonic_s()
            return not self._is_cut
