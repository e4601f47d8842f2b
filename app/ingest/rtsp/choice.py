"""An RTSP camera through our own client, or through libav where only that understands it; opening.py makes it."""

import logging
from collections.abc import Iterator

from app.core.clock import Clock, Stop
from app.domain.camera import Camera, CameraStream, Transport
from app.domain.media import Packet, StreamFormat
from app.ingest.rtsp.source import CodecNotSpoken, PlainRtspSource
from app.ingest.source import Source
from app.ingest.tls import Pins

_log = logging.getLogger("louver.camera")


class RtspSource:
    """One connection to one stream of a camera. Threads: one."""

    def __init__(self, camera: Camera, stream: CameraStream, clock: Clock, stop: Stop, pins: Pins) -> None:
        self._camera = camera
        self._stream = stream
        self._clock = clock
        # libav takes any certificate, so TLS is ours alone; it travels over TCP whatever the stream says.
        self._secure = stream.url.text.startswith("rtsps:")
        self._source: Source = (
            PlainRtspSource(camera, stream, clock, stop, pins)
            if self._secure or stream.transport is Transport.TCP
            else _through_libav(camera, stream, clock)
        )

    def open(self) -> StreamFormat:
        """Connect. Raises CameraUnreachable, CameraRefusedLogin, CameraSilent, NotAVideo."""
        try:
            return self._source.open()
        except CodecNotSpoken:
            if self._secure:
                raise
            _log.info("%s sends what only libav reads.", self._camera.id)
        self._source = _through_libav(self._camera, self._stream, self._clock)
        return self._source.open()

    def packets(self) -> Iterator[Packet | StreamFormat]:
        """Packets until the connection ends. Raises CameraStreamEnded, CameraSilent."""
        return self._source.packets()

    def close(self) -> None:
        """End the connection."""
        self._source.close()


def _through_libav(camera: Camera, stream: CameraStream, clock: Clock) -> Source:
    from app.ingest.libav_rtsp_source import LibavRtspSource  # libav is loaded when a camera needs it

    return LibavRtspSource(camera, stream, clock)
