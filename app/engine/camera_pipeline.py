"""One camera's way through the engine: a connection per stream, fanned out to the recorder and to the link."""

import threading

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.core.worker import Worker
from app.domain.camera import Camera, CameraStream
from app.domain.facts import EventChanged, ProblemFound
from app.domain.media import Packet, StreamFormat
from app.domain.plan import RecordingMode
from app.domain.recording import GapCause
from app.engine.stream_meter import StreamMeter
from app.ingest.camera_worker import CameraWorker, PacketSink
from app.ingest.onvif.event_worker import OnvifEventWorker
from app.ingest.opening import SourceOpener
from app.ingest.tls import Pins
from app.link.server import LinkServer
from app.recording.gate import RecordingGate
from app.recording.held import MAX_BYTES
from app.recording.journal import Journal
from app.recording.recorder import StreamRecorder


class StreamFanout:
    """A packet sink that records first and shows second; muted, it lets nothing through. Threads: any."""

    def __init__(
        self, camera: Camera, stream: CameraStream, recording: PacketSink, link: LinkServer, meter: StreamMeter
    ) -> None:
        self._camera_id = camera.id
        self._role = stream.role
        self._recording = recording
        self._meter = meter
        self._link = link
        self.muted = False

    def on_format(self, stream_format: StreamFormat) -> None:
        """The stream begins, or goes on in another format."""
        if not self.muted:
            self._meter.begin(stream_format)
            self._recording.on_format(stream_format)
            self._link.offer_format(self._camera_id, self._role, stream_format)

    def on_packet(self, packet: Packet) -> None:
        """One sample arrived."""
        if not self.muted:
            self._meter.take(packet)
            self._recording.on_packet(packet)
            self._link.offer_packet(self._camera_id, self._role, packet)

    def on_tick(self) -> None:
        """A second has passed."""
        if not self.muted:
            self._recording.on_tick()

    def on_lost(self, cause: GapCause, at_ms: int) -> None:
        """Nothing arrives any more."""
        if not self.muted:
            self._recording.on_lost(cause, at_ms)

    def mute(self) -> None:
        """Let nothing through from now on, and let nobody see what came before."""
        self.muted = True
        self._link.forget_stream(self._camera_id, self._role)


class StreamPipeline:
    """One stream: its worker, and what its packets go through. Threads: the engine's, one at a time."""

    def __init__(
        self,
        camera: Camera,
        stream: CameraStream,
        *,
        paths: LibraryPaths,
        journal: Journal | None,
        bus: Bus,
        clock: Clock,
        link: LinkServer,
        preroll_bytes: int,
        held_bytes: int,
    ) -> None:
        self._camera, self.stream = camera, stream
        self.meter = StreamMeter()
        self._bus, self._clock, self._link = bus, clock, link
        self.recorder = StreamRecorder(camera, stream.role, paths, journal, bus, clock, held_bytes)
        self.gate: RecordingGate | None = None
        if stream.plan.mode is not RecordingMode.CONTINUOUS:
            self.gate = RecordingGate(
                self.recorder, stream.plan, clock, max_bytes=preroll_bytes,
                on_starved=self._fetch_keyframe,
            )  # fmt: skip
        self._open_source = SourceOpener(Pins(paths.camera_certificates))
        self._held: GapCause | None = None
        self._held_until_ms: int | None = None
        self._told_of_memory = False
        self._attach()

    def _attach(self) -> None:
        self._fanout = StreamFanout(self._camera, self.stream, self.gate or self.recorder, self._link, self.meter)
        self.worker = CameraWorker(
            self._camera,
            self.stream,
            sink=self._fanout,
            bus=self._bus,
            clock=self._clock,
            open_source=self._open_source,
        )

    def _fetch_keyframe(self) -> None:
        self.worker.want_keyframe()

    def replace_worker(self) -> None:
        """Leave a worker that hangs to itself, cut off from everything, and start another."""
        self._fanout.mute()
        self.worker.request_stop()
        self._attach()
        if self._held is not None:
            self.hold(self._held, self._held_until_ms)
        self.worker.start()

    def hold(self, cause: GapCause, until_ms: int | None = None) -> None:
        """Record, watch and show nothing, because of `cause`, at once and until release(); `until_ms` is only told."""
        self._held, self._held_until_ms = cause, until_ms
        self._fanout.mute()
        (self.gate or self.recorder).on_lost(cause, self._clock.wall_ms())
        self.worker.hold(cause, until_ms)

    def release(self) -> None:
        """Go on after hold()."""
        self._held = None
        self._fanout.muted = False
        self.worker.release()

    def tell_of_memory(self) -> None:
        """Say so, once, where the memory is too small for the pre-roll."""
        if self.gate is None or self._told_of_memory or not self.gate.shortened:
            return
        self._told_of_memory = True
        sentence = (
            f"{self._camera.name} sends so much that less than its {self.stream.plan.pre_roll_s} s before an event "
            "fit into memory. Lower its bit rate, or record it all the time."
        )
        key = f"pre-roll {self._camera.id} {self.stream.role.value}"
        self._bus.publish(ProblemFound(key, sentence, camera_id=self._camera.id))


class CameraPipeline:
    """A camera's streams. All methods are called by the engine, one at a time but for events."""

    def __init__(
        self,
        camera: Camera,
        *,
        paths: LibraryPaths,
        journal: Journal | None,
        bus: Bus,
        clock: Clock,
        link: LinkServer,
        preroll_bytes: int,
        held_bytes: int = MAX_BYTES,
    ) -> None:
        self.camera = camera
        self.streams = [
            StreamPipeline(
                camera, stream, paths=paths, journal=journal, bus=bus, clock=clock, link=link,
                preroll_bytes=preroll_bytes, held_bytes=held_bytes,
            )
            for stream in camera.streams
        ]  # fmt: skip
        self.others: list[Worker] = []
        if camera.onvif is not None:
            self.others.append(OnvifEventWorker(camera, bus=bus, clock=clock, pins=Pins(paths.camera_certificates)))
        self._end_events = bus.subscribe(EventChanged, self._on_event)

    @property
    def workers(self) -> list[Worker]:
        """The workers of its streams, and whoever else looks after the camera."""
        return [*(stream.worker for stream in self.streams), *self.others]

    def begin(self, journal: Journal) -> None:
        """Record, beginning with what came before; where none was there from the beginning."""
        for stream in self.streams:
            stream.recorder.begin(journal)

    def start(self) -> None:
        """Connect and record."""
        for worker in self.workers:
            worker.start()

    def hold(self, cause: GapCause, until_ms: int | None = None) -> None:
        """Let go of the camera: nothing of it is recorded, watched or shown, as far as known until `until_ms`."""
        for stream in self.streams:
            stream.hold(cause, until_ms)

    def release(self) -> None:
        """Connect again after hold()."""
        for stream in self.streams:
            stream.release()

    def wake(self) -> None:
        """Let no worker wait any longer before its next attempt; the computer slept, and all is different now."""
        for stream in self.streams:
            stream.worker.wake()

    def close_recorders(self, cause: GapCause) -> list[threading.Thread]:
        """Begin to finish the files being written; the workers have ended, or are abandoned with a reader that hangs.

        Each on a thread of its own, so that one disk call that hangs keeps no other file from its end.
        """
        self._end_events()
        threads = [
            threading.Thread(
                target=stream.recorder.close, args=(cause,), name=f"{stream.worker.name} closing", daemon=True
            )
            for stream in self.streams
        ]
        for thread in threads:
            thread.start()
        return threads

    def _on_event(self, fact: EventChanged) -> None:
        if fact.event.camera_id != self.camera.id:
            return
        for stream in self.streams:
            if stream.gate is not None:
                stream.gate.on_event(fact.event)
