"""Chooses the source for a camera's address; the engine hands it to the camera workers."""

from app.core.clock import Clock, Stop
from app.domain.camera import Camera, CameraStream, SourceKind
from app.ingest.drawn_source import DrawnSource
from app.ingest.file_source import FileSource
from app.ingest.http_mjpeg.source import HttpMjpegSource
from app.ingest.rtsp.choice import RtspSource
from app.ingest.source import Source
from app.ingest.tls import Pins
from app.ingest.webcam_source import WebcamSource


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
                return HttpMjpegSource(camera, stream, clock, stop, self._pins)
            case SourceKind.FILE:
                return FileSource(camera, stream, clock, stop)
            case SourceKind.WEBCAM:
                return WebcamSource(stream, clock, stop)
            case SourceKind.DRAWN:
                return DrawnSource(clock, stop)
