"""An HTTP camera that sends MJPEG; opening.py makes it."""

import contextlib
import http.client
import select
import socket
from collections.abc import Iterator
from urllib.parse import urlsplit

from app.core.clock import Clock, Stop
from app.domain.camera import Camera, CameraStream
from app.domain.errors import (
    CameraError,
    CameraRefusedLogin,
    CameraSilent,
    CameraStreamEnded,
    CameraUnreachable,
    NotAVideo,
)
from app.domain.media import TICKS_PER_S, Codec, Packet, StreamFormat, Track, VideoFormat
from app.ingest.http_mjpeg.multipart import MultipartPictures, NoPictures, boundary_of, jpeg_size
from app.ingest.pace import Pace
from app.ingest.rtsp.login import Authenticator
from app.ingest.stamping import WallClock
from app.ingest.tls import Pins, connect_tls

OPEN_S = 6.0
SILENCE_S = 8.0
_GATHER_S = 0.04
_TICK_S = 0.5
_READ_BYTES = 1 << 18
_MAX_READS = 64


class HttpMjpegSource:
    """One connection. Threads: one; close() may come from another and ends the reading."""

    def __init__(self, camera: Camera, stream: CameraStream, clock: Clock, stop: Stop, pins: Pins) -> None:
        self._url = stream.url
        self._authenticator = Authenticator(camera.login)
        self._clock, self._stop, self._pins = clock, stop, pins
        self._socket: socket.socket | None = None
        self._response: http.client.HTTPResponse | None = None
        self._pictures: MultipartPictures | None = None
        self._early: list[bytes] = []
        self._format: StreamFormat | None = None
        self._began_s = clock.monotonic_s()
        self._wall, self._pace = WallClock(clock), Pace()

    def open(self) -> StreamFormat:
        """Connect. Raises CameraUnreachable, CameraRefusedLogin, CameraSilent, NotAVideo."""
        try:
            return self._open()
        except TimeoutError:
            failure: CameraError = CameraUnreachable(
                f"Nothing answers at {self._url.host} within {OPEN_S:.0f} seconds. "
                "Check power and that this PC is on the same network."
            )
        except (http.client.HTTPException, NoPictures):
            failure = self._not_understood()
        except (OSError, UnicodeError):
            failure = CameraUnreachable(
                f"Nothing answers at {self._url.host}. Check power and that this PC is on the same network."
            )
        self.close()
        # Raised outside the handler: what was received or asked may be in the other error.
        try:
            raise failure
        finally:
            del failure  # a frame that its own error holds would keep the whole connection alive

    def packets(self) -> Iterator[Packet | StreamFormat]:
        """Pictures until the connection or the stop ends them. Raises CameraStreamEnded, CameraSilent."""
        early, self._early = self._early, []
        for picture in early:
            yield from self._convert(picture)
        heard_s = self._clock.monotonic_s()
        while not self._stop.wait(_GATHER_S):
            try:
                pictures = self._receive()
            except (OSError, http.client.HTTPException, ValueError):
                break
            for picture in pictures:
                yield from self._convert(picture)
            if pictures:
                heard_s = self._clock.monotonic_s()
            elif self._clock.monotonic_s() - heard_s > SILENCE_S:
                raise CameraSilent(f"No picture arrived in {SILENCE_S:.0f} seconds. Trying again.")
        if not self._stop.is_set:
            raise CameraStreamEnded("The camera ended its stream. Trying again.")

    def close(self) -> None:
        """End the connection; whoever reads from it is woken."""
        connected, self._socket = self._socket, None
        if connected is not None:
            with contextlib.suppress(OSError):
                connected.shutdown(socket.SHUT_RDWR)
            if self._response is not None:
                self._response.close()
            connected.close()

    def _open(self) -> StreamFormat:
        response = self._ask()
        for _ in range(2):
            challenges = response.headers.get_all("www-authenticate", [])
            if response.status != 401 or not self._authenticator.challenged(challenges):
                break
            self.close()
            response = self._ask()
        boundary = boundary_of(self._checked(response).headers.get("content-type", ""))
        if boundary is None:
            raise _unfit(self, NotAVideo("This address of the camera holds no MJPEG video. Paste another address."))
        self._pictures = MultipartPictures(boundary)
        deadline_s = self._clock.monotonic_s() + SILENCE_S
        while self._format is None:
            for picture in self._receive():
                size = jpeg_size(picture)
                if size is None:
                    continue  # it could not be recorded; to hold such ones would fill the memory
                self._early.append(picture)
                if self._format is None:
                    self._format = _format(size)
            if self._clock.monotonic_s() > deadline_s or self._stop.is_set:
                raise NoPictures
        return self._format

    def _ask(self) -> http.client.HTTPResponse:
        parts = urlsplit(self._url.text)
        secure = parts.scheme == "https"
        port = parts.port or (443 if secure else 80)
        self._socket = connected = (
            connect_tls(self._url.host, port, lambda: OPEN_S, self._pins)
            if secure
            else socket.create_connection((self._url.host, port), timeout=OPEN_S)
        )
        connection = http.client.HTTPConnection(self._url.host, port)
        connection.sock = connected
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        connection.putrequest("GET", target, skip_accept_encoding=True)
        connection.putheader("User-Agent", "Louver")
        for name, value in self._authenticator.header("GET", target).items():
            connection.putheader(name, value.encode())
        connection.endheaders()
        self._response = response = connection.getresponse()
        return response

    def _checked(self, response: http.client.HTTPResponse) -> http.client.HTTPResponse:
        if response.status in (401, 403):
            raise _unfit(self, CameraRefusedLogin("The camera refused this user name or password."))
        if response.status != 200:
            raise _unfit(
                self,
                CameraUnreachable(
                    f"The camera at {self._url.host} answers, but has no stream at this address. "
                    "Check the path behind the host."
                ),
            )
        return response

    def _receive(self) -> list[bytes]:
        """Pictures that are whole now; waits half a second at most. Raises OSError, HTTPException, NoPictures."""
        connected, response, found = self._socket, self._response, list[bytes]()
        if connected is None or response is None or self._pictures is None:
            raise ConnectionError
        wait_s = _TICK_S
        for _ in range(_MAX_READS):
            if not _readable(connected, wait_s):
                break
            chunk = response.read1(_READ_BYTES)
            if not chunk:
                raise ConnectionError
            found += self._pictures.feed(chunk)
            wait_s = 0.0
        return found

    def _convert(self, picture: bytes) -> Iterator[Packet | StreamFormat]:
        size = jpeg_size(picture)
        if size is None:
            return
        changed = _format(size)
        if changed != self._format:
            self._format = changed
            yield changed
        arrived = round((self._clock.monotonic_s() - self._began_s) * TICKS_PER_S)
        at = self._pace.place(arrived)
        yield Packet(Track.VIDEO, at, at, TICKS_PER_S // 15, True, self._wall.wall_ms(at), picture)

    def _not_understood(self) -> CameraError:
        return CameraSilent(
            f"What answers at {self._url.host} sends no video that can be understood. Check the address."
        )


def _unfit(source: HttpMjpegSource, error: CameraError) -> CameraError:
    source.close()
    return error


def _format(size: tuple[int, int]) -> StreamFormat:
    return StreamFormat(VideoFormat(Codec.MJPEG, *size, b""))


def _readable(connected: socket.socket, wait_s: float) -> bool:
    pending = getattr(connected, "pending", None)
    if pending is not None and pending():
        return True
    try:
        return bool(select.select([connected], [], [], wait_s)[0])
    except ValueError:  # closed meanwhile
        raise ConnectionError from None
