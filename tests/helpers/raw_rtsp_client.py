"""A blocking RTSP client over one TCP connection that shows every byte; for tests that look at single packets."""

import socket
from dataclasses import dataclass
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Rtp:
    """The header fields of one RTP packet."""

    channel: int
    sequence: int
    timestamp: int
    body: bytes

    @property
    def opens_keyframe(self) -> bool:
        """Whether this H.264 packet holds parameter sets together, as the camera sends before each keyframe."""
        return self.body[0] & 0x1F == 24


class RawRtspClient:
    """Plays a stream's tracks interleaved; bytes that are neither packets nor answers are kept in `stray`."""

    def __init__(self, url: str, timeout_s: float = 5.0) -> None:
        self.stray = b""
        self._url = url
        parts = urlsplit(url)
        self._socket = socket.create_connection((parts.hostname, parts.port), timeout=timeout_s)
        self._buffer = b""
        self._sequence = 0
        self._session = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()

    def ask(self, method: str, target: str = "", **headers: str) -> str:
        """Send a request and return the whole answer; packets that come before it are thrown away."""
        self._sequence += 1
        lines = [f"{method} {self._url}{target} RTSP/1.0", f"CSeq: {self._sequence}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        lines += [f"Session: {self._session}"] if self._session else []
        self._socket.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        while True:
            if self._peek(1) == b"$":
                self._take_packet()
            elif self._peek(5) == b"RTSP/":
                return self._take_answer()
            else:
                self.stray += self._take(1)

    def send_raw(self, content: bytes) -> None:
        """Send these bytes as they are."""
        self._socket.sendall(content)

    def play(self) -> Self:
        """Set the first track up and play it."""
        self.ask("DESCRIBE")
        answer = self.ask("SETUP", "/trackID=0", Transport="RTP/AVP/TCP;unicast;interleaved=0-1")
        self._session = answer.split("Session: ")[1].split(";")[0]
        assert "200 OK" in self.ask("PLAY")
        return self

    def next_rtp(self, timeout_s: float = 5.0) -> Rtp:
        """The next RTP packet; reports and answers are passed over. Raises TimeoutError or EOFError."""
        self._socket.settimeout(timeout_s)
        while True:
            start = self._peek(1)
            if start == b"$":
                channel, packet = self._take_packet()
                if channel % 2 == 0:
                    numbers = (int.from_bytes(packet[2:4], "big"), int.from_bytes(packet[4:8], "big"))
                    return Rtp(channel, *numbers, packet[12:])
            else:
                self.stray += self._take(1)

    def falls_silent(self, quiet_s: float = 0.3, at_most: int = 10_000) -> bool:
        """Whether no packet comes for this long, after what was already on its way."""
        try:
            for _ in range(at_most):
                self.next_rtp(quiet_s)
        except TimeoutError:
            return True
        return False

    def is_cut_off(self, at_most: int = 10_000) -> bool:
        """Whether the camera ends the connection, after what was already on its way."""
        try:
            for _ in range(at_most):
                self.next_rtp()
        except (EOFError, ConnectionError):
            return True
        return False

    def _take_packet(self) -> tuple[int, bytes]:
        header = self._take(4)
        return header[1], self._take(int.from_bytes(header[2:], "big"))

    def _take_answer(self) -> str:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += self._take(1)
        text = head.decode()
        size = text.split("Content-Length: ")[1].split("\r\n")[0] if "Content-Length" in text else "0"
        return text + self._take(int(size)).decode()

    def _peek(self, size: int) -> bytes:
        while len(self._buffer) < size:
            piece = self._socket.recv(65_536)
            if not piece:
                raise EOFError("The camera closed the connection.")
            self._buffer += piece
        return self._buffer[:size]

    def _take(self, size: int) -> bytes:
        piece = self._peek(size)
        self._buffer = self._buffer[size:]
        return piece
