"""One HTTP request to a camera, bounded in time and size, without redirects or proxies; soap.py alone calls it."""

import contextlib
import http.client
import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from app.core.clock import Clock
from app.ingest.onvif.address import Endpoint
from app.ingest.tls import Pins, connect_tls

MAX_ANSWER_BYTES = 2 << 20
"""What 64 profiles of a recorder with every option need, four times over."""


class NotHttp(Exception):
    """What answers speaks no HTTP, or says more than an answer may hold."""


@dataclass(frozen=True)
class Answer:
    """What came back; `challenges` are the WWW-Authenticate headers."""

    status: int
    body: bytes
    challenges: list[str]


class Line:
    """Where requests to one device go out, one at a time. cancel() may come from another thread and ends them."""

    def __init__(self, clock: Clock, pins: Pins) -> None:
        self._clock = clock
        self._pins = pins
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._cancelled = False

    def post(self, endpoint: Endpoint, body: bytes, headers: dict[str, str], timeout_s: float) -> Answer:
        """Send and receive within `timeout_s` in all. Raises OSError (TimeoutError too), NotHttp, CameraNotTrusted."""
        deadline_s = self._clock.monotonic_s() + timeout_s
        connection = http.client.HTTPConnection(endpoint.host, endpoint.port)
        connection.sock = self._connect(endpoint, deadline_s)
        try:
            connection.request("POST", endpoint.path, body, {"Host": endpoint.host_header, **headers})
            with connection.getresponse() as response:
                content = response.read(MAX_ANSWER_BYTES + 1)
            if len(content) > MAX_ANSWER_BYTES:
                raise NotHttp
            return Answer(response.status, content, response.headers.get_all("WWW-Authenticate") or [])
        except (http.client.HTTPException, ValueError) as error:
            if self._cancelled:
                raise ConnectionAbortedError from None
            raise NotHttp from error
        finally:
            with self._lock:
                self._socket = None
            connection.close()

    def cancel(self) -> None:
        """End the request under way, and every later one, with an OSError."""
        with self._lock:
            self._cancelled = True
            if self._socket is not None:
                with contextlib.suppress(OSError):  # it was never connected, or is gone already
                    self._socket.shutdown(socket.SHUT_RDWR)

    def _connect(self, endpoint: Endpoint, deadline_s: float) -> socket.socket:
        def remaining_s() -> float:
            return deadline_s - self._clock.monotonic_s()

        connected: _PlainSocket | _TlsSocket
        if endpoint.secure:
            secured = connect_tls(endpoint.host, endpoint.port, remaining_s, self._pins, _TlsSocket)
            assert isinstance(secured, _TlsSocket)
            connected = secured
        else:
            plain = socket.create_connection((endpoint.host, endpoint.port), max(0.01, remaining_s()))
            connected = _PlainSocket(plain.family, plain.type, plain.proto, fileno=plain.detach())
        connected.remaining_s = remaining_s
        with self._lock:
            self._socket = connected
            cancelled = self._cancelled
        if cancelled:
            connected.close()
            raise ConnectionAbortedError
        return connected


class _PlainSocket(socket.socket):
    """A TCP socket that gives each receive and send the time that is left: a trickle of bytes holds nothing open."""

    remaining_s: Callable[[], float]

    def recv_into(self, *arguments: Any, **named: Any) -> int:
        """Receive, or raise TimeoutError."""
        _hurry(self, self.remaining_s())
        return super().recv_into(*arguments, **named)

    def sendall(self, *arguments: Any) -> None:
        """Send, or raise TimeoutError."""
        _hurry(self, self.remaining_s())
        super().sendall(*arguments)


class _TlsSocket(ssl.SSLSocket):
    """The same for TLS."""

    remaining_s: Callable[[], float]

    def recv_into(self, *arguments: Any, **named: Any) -> int:
        """Receive, or raise TimeoutError."""
        _hurry(self, self.remaining_s())
        return super().recv_into(*arguments, **named)

    def sendall(self, *arguments: Any) -> None:
        """Send, or raise TimeoutError."""
        _hurry(self, self.remaining_s())
        super().sendall(*arguments)


def _hurry(connected: socket.socket, left_s: float) -> None:
    if left_s <= 0:
        raise TimeoutError
    connected.settimeout(left_s)
