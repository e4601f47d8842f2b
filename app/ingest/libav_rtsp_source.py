"""An RTSP camera through libav: datagrams, TLS, rare codecs; the login joins the address only where it is opened."""

import errno
from collections.abc import Iterator
from urllib.parse import quote, urlsplit, urlunsplit

import av
import av.error
from av.container import InputContainer

from app.core.clock import Clock
from app.domain.camera import Camera, CameraLogin, CameraStream, CameraUrl
from app.domain.errors import CameraError, CameraRefusedLogin, CameraSilent, CameraStreamEnded, CameraUnreachable
from app.domain.media import Packet, StreamFormat
from app.ingest.libav_source import LibavReader, codec_whitelist
from app.ingest.sound.coding import CAMERA_CODINGS

OPEN_S = 6.0
SILENCE_S = 8.0
_READ_S = 10.0  # libav gives up after the worker has: it hands out one last half picture first, as if all were well
_OPTIONS = {
    # Enough to find the streams; more only delays the first picture, since the parameter sets come with the SDP.
    "probesize": "300000",
    "analyzeduration": "500000",
    "fpsprobesize": "0",
    "timeout": str(int(_READ_S * 1_000_000)),
    "allowed_media_types": "video+audio",
    # A hostile camera that redirects reaches no file and no other protocol.
    "codec_whitelist": codec_whitelist(CAMERA_CODINGS),
    "protocol_whitelist": "rtsp,rtp,udp,tcp,tls,crypto",
}
_REFUSED = (av.error.HTTPUnauthorizedError, av.error.HTTPForbiddenError)


class LibavRtspSource:
    """One connection to one stream of a camera. Threads: one."""

    def __init__(self, camera: Camera, stream: CameraStream, clock: Clock) -> None:
        self._camera = camera
        self._stream = stream
        self._clock = clock
        self._container: InputContainer | None = None
        self._reader: LibavReader | None = None
        self._began_s = 0.0

    def open(self) -> StreamFormat:
        """Connect. Raises CameraUnreachable, CameraRefusedLogin, CameraSilent, NotAVideo."""
        options = {**_OPTIONS, "rtsp_transport": self._stream.transport.value}
        self._began_s = self._clock.monotonic_s()
        try:
            self._container = av.open(
                _with_login(self._stream.url, self._camera.login), options=options, timeout=(OPEN_S, _READ_S)
            )
        except (av.error.FFmpegError, OSError) as error:
            failure = self._why(error)
        else:
            self._reader = LibavReader(self._container, "The camera", self._clock, CAMERA_CODINGS)
            return self._reader.format()
        # Raised outside the handler: libav's own error holds the address with its login.
        try:
            raise failure
        finally:
            del failure  # a frame that its own error holds would keep the whole connection alive

    def packets(self) -> Iterator[Packet | StreamFormat]:
        """Packets until the connection ends. Raises CameraStreamEnded, CameraSilent."""
        assert self._reader is not None
        heard_s = self._clock.monotonic_s()
        try:
            for item in self._reader.packets():
                yield item
                heard_s = self._clock.monotonic_s()
        except CameraStreamEnded:
            if self._clock.monotonic_s() - heard_s > SILENCE_S * 0.75:
                raise CameraSilent(f"No picture arrived in {SILENCE_S:.0f} seconds. Trying again.") from None
            raise
        raise CameraStreamEnded("The camera ended its stream. Trying again.")

    def close(self) -> None:
        """End the connection."""
        container, self._container, self._reader = self._container, None, None
        if container is not None:
            container.close()

    def _why(self, error: Exception) -> CameraError:
        if isinstance(error, _REFUSED):
            return CameraRefusedLogin("The camera refused this user name or password.")
        host = self._stream.url.host
        if isinstance(error, av.error.HTTPClientError):
            return CameraUnreachable(
                f"The camera at {host} answers, but has no stream at this address. Check the path behind the host."
            )
        waited_s = self._clock.monotonic_s() - self._began_s
        if isinstance(error, av.error.InvalidDataError):
            return CameraSilent(f"What answers at {host} sends no video that can be understood. Check the address.")
        refused = getattr(error, "errno", None) == errno.ECONNREFUSED
        if not refused and waited_s > OPEN_S * 0.75:
            return CameraUnreachable(
                f"Nothing answers at {host} within {OPEN_S:.0f} seconds. "
                "Check power and that this PC is on the same network."
            )
        return CameraUnreachable(f"Nothing answers at {host}. Check power and that this PC is on the same network.")


def _with_login(url: CameraUrl, login: CameraLogin | None) -> str:
    if login is None:
        return url.text
    parts = urlsplit(url.text)
    credentials = f"{quote(login.user, safe='')}:{quote(login.password, safe='')}"
    return urlunsplit((parts.scheme, f"{credentials}@{parts.netloc}", parts.path, parts.query, ""))
