"""Chooses the source for a camera's address; the engine hands it to the camera workers.

What needs libav or numpy is loaded when a camera needs it: they are a third of an engine's start, and most cameras
speak RTSP, which needs neither.
"""

from app.core.clock import Clock, Stop
from app.domain.camera import Camera, CameraStream, SourceKind
from app.ingest.rtsp.choice import RtspSource
from app.ingest.source import Source
from app.ingest.tls import Pins


class SourceOpener:
    """Makes sources; `pins` remember the certificates of cameras that speak TLS."""

    def __init__(self, pins: Pins) -> None:
        self._pins = pins

    def __call__(self, camera: Camera, stream: CameraStream, clock: Clock, stop: Stop) -> Source:
        """A source that is not connected yet; `stop` ends whatever it waits for by itself."""
        match stream.url.kind:
            case SourceKind.RTSP:
                return RtspSource(camera, stream, clock, stop, self._pins)
            case SourceKind.HTTP:
                from app.ingest.http_mjpeg.source import HttpMjpegSource

                return HttpMjpegSource(camera, stream, clock, stop, self._pins)
            case SourceKind.FILE:
                from app.ingest.file_source import FileSource

                return FileSource(camera, stream, clock, stop)
            case SourceKind.WEBCAM:
                from app.ingest.webcam_source import WebcamSource

                return WebcamSource(stream, clock, stop)
            case SourceKind.DRAWN:
                from app.ingest.drawn_source import DrawnSource

                return DrawnSource(clock, stop)
