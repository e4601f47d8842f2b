"""Keeps one stream of one camera connected and hands its packets to a sink; the engine owns it.

It reads on its own thread, without a queue between, since each hand-over costs a wake-up for every packet. libav
cannot be interrupted while it waits: a stop leaves a silent camera's thread to its read time-out, and finishes the
footage through the sink from outside.
"""

import random
from collections.abc import Callable
from typing import Protocol

from app.core.bus import Bus
from app.core.clock import Clock, Stop
from app.core.worker import MAX_BACKOFF_S, Worker
from app.domain.camera import Camera, CameraState, CameraStream
from app.domain.errors import CameraRefusedLogin, KnownError
from app.domain.facts import CameraChanged
from app.domain.media import Packet, StreamFormat
from app.domain.recording import GapCause
from app.ingest.source import Source

_REFUSED_BACKOFF_S = 5.0  # a camera that counts wrong passwords locks the user out


class PacketSink(Protocol):
    """Where packets go. Called on the worker's thread; it does not raise for what the disk does."""

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
        self._since_ms = clock.wall_ms()
        self._refused = False
        self._told: CameraState | None = None

    def run_once(self) -> None:
        """One connection, from its first to its last packet. Raises CameraError."""
        if self._told is None:
            self._tell(CameraState.CONNECTING, "connecting")
        source = self._open_source(self._camera, self._stream, self._clock, self.stop)
        try:
            self._sink.on_format(source.open())
            self._read(source)
        finally:
            source.close()
        if not self.stop.is_set:
            self._sink.on_lost(GapCause.STREAM_ENDED, self._clock.wall_ms())
            self._tell(CameraState.ENDED, "The video has ended.")
            while not self.stop.wait(60.0):
                continue

    def _read(self, source: Source) -> None:
        first = True
        for item in source.packets():
            if self.stop.is_set:
                return
            if isinstance(item, StreamFormat):
                self._sink.on_format(item)
                continue
            if first:
                first = False
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
        """Only the first stream speaks for the camera."""
        if self._stream is not self._camera.streams[0]:
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
