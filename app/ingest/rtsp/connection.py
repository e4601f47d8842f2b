"""One RTSP connection: requests with their login, and large reads that wake seldom; source.py owns it."""

import contextlib
import mmap
import re
import socket
import ssl
import threading

from app.core.clock import Clock
from app.core.rhythm import MOMENT_S, until_moment_s
from app.core.turns import Turns
from app.domain.camera import CameraLogin
from app.ingest.rtsp.framing import Framing
from app.ingest.rtsp.login import Authenticator
from app.ingest.rtsp.messages import MessageMalformed, Response, request

BUFFER_BYTES = 1 << 20
GATHER_S = MOMENT_S
"""How long data gathers between two reads: 8 wake-ups a second instead of one a packet; the most delay it adds.

All connections wake in the same moments: the computer wakes once for all of them, and each finds the caches warm.
"""
_TURNS = Turns()
_BUSY_BYTES = BUFFER_BYTES // 4
_RECORD_BYTES = 1 << 14
_TICK_S = 1.0
_DEFAULT_TIMEOUT_S = 60.0
_SESSION = re.compile(r"([!-:<-~]{1,128})(?:\s*;\s*timeout\s*=\s*(\d{1,5}))?")


class ConnectionClosed(ConnectionError):
    """The other side, or close(), ended the connection."""


class Connection:
    """Used by one thread; only close() may be called from another, and ends whatever the first one waits for."""

    def __init__(self, connected: socket.socket, login: CameraLogin | None, clock: Clock) -> None:
        self.framing = Framing()
        self.session_timeout_s = _DEFAULT_TIMEOUT_S
        self._clock = clock
        self._authenticator = Authenticator(login)
        self._number = 0
        self._session = ""
        self._target = ""
        self._speaks_get_parameter = False
        self._asked: tuple[str, int] | None = None
        self._alive_s = clock.monotonic_s()
        self._gathers = self._busy = False
        self._turn = object()
        self._closed = threading.Event()
        self._reading = threading.Lock()
        self._sending = threading.Lock()
        # Pages of its own: only those that ever fill are in memory, and the end of the connection gives them back.
        self._buffer = memoryview(mmap.mmap(-1, BUFFER_BYTES, access=mmap.ACCESS_COPY))
        # The system's own receive buffer grows by itself; asking for a size would stop that on Linux.
        self._socket = connected
        self._secure = isinstance(connected, ssl.SSLSocket)
        self._socket.settimeout(_TICK_S)

    def ask(self, method: str, target: str, deadline_s: float, headers: dict[str, str] | None = None) -> Response:
        """Send a request and wait for its answer, with the login where it is asked for.

        Raises TimeoutError, OSError, MessageMalformed.
        """
        response = self._ask_once(method, target, deadline_s, headers or {})
        for _ in range(2):
            if response.status != 401 or not self._authenticator.challenged(response.all("www-authenticate")):
                break
            response = self._ask_once(method, target, deadline_s, headers or {})
        if response.status == 200:
            self._learn(response)
        return response

    def play(self, target: str, deadline_s: float) -> Response:
        """Start the stream, and keep it alive from now on. Raises as ask() does."""
        self._target = target
        self._alive_s = self._clock.monotonic_s()
        return self.ask("PLAY", target, deadline_s, {"Range": "npt=0.000-"})

    def receive(self, *, gather: bool) -> bool:
        """Feed the framing once; False where nothing came. Raises OSError, MessageMalformed.

        With `gather` it sleeps first and then takes what is there, without a wait of the socket's own.
        """
        _TURNS.pass_on(self._turn)
        if gather and not self._busy:
            self._closed.wait(until_moment_s(self._clock.monotonic_s()))
            _TURNS.take(self._turn)
        with self._reading:
            if self._closed.is_set():
                raise ConnectionClosed
            if gather != self._gathers:
                self._gathers = gather
                self._socket.settimeout(0 if gather else _TICK_S)
            size = self._take_records() if self._secure and gather else self._take(0)
            self._busy = size >= _BUSY_BYTES
            if size:
                self.framing.feed(self._buffer[:size])
        return size > 0

    def keep_alive(self) -> None:
        """Tell the camera twice in its time-out that somebody watches; a stale login is answered anew."""
        for response in self.framing.responses:
            self._heard(response)
        self.framing.responses.clear()
        now_s = self._clock.monotonic_s()
        if now_s - self._alive_s >= self.session_timeout_s / 2:
            self._alive_s = now_s
            self._send_alive()

    def close(self) -> None:
        """Say goodbye and end the connection; may be called twice, and from any thread."""
        _TURNS.pass_on(self._turn)
        if self._closed.is_set():
            return
        self._closed.set()
        with contextlib.suppress(OSError, MessageMalformed):
            if self._session and self._target and self._sending.acquire(timeout=0.1):
                try:
                    self._say_goodbye()
                finally:
                    self._sending.release()
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        with self._reading:
            self._socket.close()
            self._buffer = memoryview(b"")  # whoever still holds the connection need not hold a megabyte

    def _say_goodbye(self) -> None:
        """TLS keeps one state for both ways, so a read that waits would be disturbed."""
        if self._secure and not self._reading.acquire(timeout=0.1):
            return
        try:
            self._socket.settimeout(0)
            self._socket.send(self._request("TEARDOWN", self._target, {}))
        finally:
            if self._secure:
                self._reading.release()

    def _take(self, at: int) -> int:
        """Read into the buffer from `at` on, once; 0 where nothing came."""
        try:
            size = self._socket.recv_into(self._buffer[at:])
        except (TimeoutError, BlockingIOError, ssl.SSLWantReadError):
            return 0
        if not size:
            raise ConnectionClosed
        return size

    def _take_records(self) -> int:
        """TLS hands out records of 16 KiB at most, however much has gathered."""
        filled = 0
        while len(self._buffer) - filled >= _RECORD_BYTES and (size := self._take(filled)):
            filled += size
        return filled

    def _ask_once(self, method: str, target: str, deadline_s: float, headers: dict[str, str]) -> Response:
        self._send(method, target, headers)
        while True:
            for response in self.framing.responses:
                if response.number == self._number and response.status >= 200:
                    self.framing.responses.clear()
                    return response
            self.framing.responses.clear()
            left_s = deadline_s - self._clock.monotonic_s()
            if left_s <= 0:
                raise TimeoutError
            self._socket.settimeout(min(_TICK_S, left_s))
            self.receive(gather=False)
            self._socket.settimeout(_TICK_S)

    def _send(self, method: str, target: str, headers: dict[str, str]) -> None:
        with self._sending:
            if self._closed.is_set():
                raise ConnectionClosed
            self._socket.sendall(self._request(method, target, headers))

    def _request(self, method: str, target: str, headers: dict[str, str]) -> bytes:
        self._number += 1
        session = {"Session": self._session} if self._session else {}
        return request(
            method, target, self._number, {**headers, **session, **self._authenticator.header(method, target)}
        )

    def _learn(self, response: Response) -> None:
        self._speaks_get_parameter |= "GET_PARAMETER" in response.first("public").upper()
        session = _SESSION.match(response.first("session"))
        if session is not None:
            self._session = session[1]
            if session[2]:
                self.session_timeout_s = min(max(int(session[2]), 2.0), 3600.0)

    def _send_alive(self) -> None:
        method = "GET_PARAMETER" if self._speaks_get_parameter else "OPTIONS"
        self._send(method, self._target, {})
        self._asked = (method, self._number)

    def _heard(self, response: Response) -> None:
        if self._asked is None or response.number != self._asked[1]:
            return
        method, self._asked = self._asked[0], None
        if response.status == 401:
            if self._authenticator.challenged(response.all("www-authenticate")):
                self._send_alive()
        elif response.status in (405, 501, 551) and method == "GET_PARAMETER":
            self._speaks_get_parameter = False
            self._send_alive()
