"""One camera's way through the engine: a connection per stream, fanned out to the recorder and to the link."""

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.core.worker import Worker
from app.domain.camera import Camera, CameraStream
from app.domain.media import Packet, StreamFormat
from app.domain.recording import GapCause
from app.ingest.camera_worker import CameraWorker
from app.ingest.onvif.event_worker import OnvifEventWorker
from app.ingest.opening import SourceOpener
from app.ingest.tls import Pins
from app.link.server import LinkServer
from app.recording.journal import Journal
from app.recording.recorder import StreamRecorder


class StreamFanout:
    """A packet sink that records first and shows second. Threads: the camera worker's."""

    def __init__(self, camera: Camera, stream: CameraStream, recorder: StreamRecorder, link: LinkServer) -> None:
        self._camera_id = camera.id
        self._role = stream.role
        self._recorder = recorder
        self._link = link

    def on_format(self, stream_format: StreamFormat) -> None:
        """The stream begins, or goes on in another format."""
        self._recorder.on_format(stream_format)
        self._link.offer_format(self._camera_id, self._role, stream_format)

    def on_packet(self, packet: Packet) -> None:
        """One sample arrived."""
        self._recorder.on_packet(packet)
        self._link.offer_packet(self._camera_id, self._role, packet)

    def on_lost(self, cause: GapCause, at_ms: int) -> None:
        """Nothing arrives any more."""
        self._recorder.on_lost(cause, at_ms)


class CameraPipeline:
    """A camera's workers and recorders. start() and stop() are called by the engine's main thread."""

    def __init__(
        self, camera: Camera, *, paths: LibraryPaths, journal: Journal, bus: Bus, clock: Clock, link: LinkServer
    ) -> None:
        self.camera = camera
        self._recorders = [StreamRecorder(camera, stream.role, paths, journal, bus, clock) for stream in camera.streams]
        self.workers: list[Worker] = [
            CameraWorker(
                camera,
                stream,
                sink=StreamFanout(camera, stream, recorder, link),
                bus=bus,
                clock=clock,
                open_source=SourceOpener(Pins(paths.camera_certificates)),
            )
            for stream, recorder in zip(camera.streams, self._recorders, strict=True)
        ]
        if camera.onvif is not None:
            self.workers.append(OnvifEventWorker(camera, bus=bus, clock=clock))

    def start(self) -> None:
        """Connect and record."""
        for worker in self.workers:
            worker.start()

    def close_recorders(self, cause: GapCause) -> None:
        """Finish the files being written; the workers have ended, or are abandoned with a reader that hangs."""
        for recorder in self._recorders:
            recorder.close(cause)
