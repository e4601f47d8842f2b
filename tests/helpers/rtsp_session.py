"""One client's connection to the test camera: answers its requests and carries its packets.

Everything in here runs in the camera's own thread.
"""

import asyncio
import contextlib
import random
import secrets
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.helpers.rtp_payload import interleaved
from tests.helpers.rtsp_media import session_description
from tests.helpers.rtsp_protocol import (
    Login,
    MalformedRequestError,
    Request,
    Transport,
    parse_transport,
    read_request,
    response,
)
from tests.helpers.rtsp_stream import Faults, LiveStream

_SLOW_CLIENT_BYTES = 8 << 20
_METHODS = "OPTIONS, DESCRIBE, SETUP, PLAY, PAUSE, TEARDOWN, GET_PARAMETER, SET_PARAMETER"


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """What a client asked and was answered; never its login."""

    method: str
    stream: str
    status: int
    user_agent: str
    transport: str
    with_login: bool
    at_s: float
    """time.monotonic()."""


@dataclass
class House:
    """What all connections of one camera share."""

    streams: dict[str, LiveStream]
    login: Login | None
    faults: Faults
    transports: tuple[str, ...]
    log: list[LoggedRequest] = field(default_factory=list)
    connections: set["Connection"] = field(default_factory=set)


class _UdpPair:
    """An even port and the odd one above it, from which RTP and RTCP go to the client."""

    def __init__(self, host: str, client_host: str, transport: Transport) -> None:
        self._targets = ((client_host, transport.rtp), (client_host, transport.rtcp))
        self._sockets = _bind_pair(host)

    @property
    def ports(self) -> str:
        """Both as a Transport header wants them."""
        return "-".join(str(sock.getsockname()[1]) for sock in self._sockets)

    def send(self, packet: bytes, *, rtcp: bool) -> None:
        """Send, or lose the packet where the system has no room, as UDP does."""
        with contextlib.suppress(BlockingIOError, ConnectionError):
            self._sockets[rtcp].sendto(packet, self._targets[rtcp])

    def close(self) -> None:
        """Give both ports back."""
        for sock in self._sockets:
            sock.close()


def _bind_pair(host: str) -> tuple[socket.socket, socket.socket]:
    for _ in range(100):
        first = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        first.bind((host, 0))
        port = first.getsockname()[1]
        second = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        with contextlib.suppress(OSError):  # the odd port is taken: the next draw finds another pair
            if port % 2 == 0 and port < 65_535:
                second.bind((host, port + 1))
                first.setblocking(False)
                second.setblocking(False)
                return first, second
        first.close()
        second.close()
    raise OSError("No even UDP port with a free odd one above it was found.")


class Connection:
    """Serves one client until it goes, is dropped, or says something that is no RTSP."""

    def __init__(self, house: House, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.waiting_for_key = True
        self.reported = False
        self.last_heard_s = time.monotonic()
        self.pending_garbage = b""
        self._house, self._reader, self._writer = house, reader, writer
        self._session = secrets.token_hex(8)
        self._stream: LiveStream | None = None
        self._channels: dict[int, int] = {}
        self._udp: dict[int, _UdpPair] = {}
        self._handlers: dict[str, Callable[[Request], tuple[int, bytes]]] = {
            "OPTIONS": self._options,
            "SETUP": self._setup,
            "PLAY": self._play,
            "PAUSE": self._pause,
            "TEARDOWN": self._teardown,
            "GET_PARAMETER": self._parameter,
            "SET_PARAMETER": self._parameter,
        }

    async def run(self) -> None:
        """Answer until the end of the connection."""
        try:
            while (request := await read_request(self._reader)) is not None:
                self.last_heard_s = time.monotonic()
                await self._house.faults.responsive.wait()
                if isinstance(request, Request):
                    self._writer.write(await self._answer(request))
                    await self._writer.drain()
        except (OSError, EOFError, MalformedRequestError, ValueError):
            return  # a client that breaks off or talks nonsense costs only its own connection
        finally:
            self._release()
            self._house.connections.discard(self)
            self._writer.transport.abort()

    def close(self) -> None:
        """End the connection at once, with no goodbye."""
        self._release()
        self._writer.transport.abort()

    @property
    def playing(self) -> bool:
        """Whether packets flow to this client."""
        return self._stream is not None and self in self._stream.viewers

    @property
    def backlog_bytes(self) -> int:
        """Bytes that wait because the client does not read."""
        return self._writer.transport.get_write_buffer_size()

    def takes(self, key: bool) -> bool:
        """A client that is too slow, or has just come, waits for the next keyframe."""
        if self.backlog_bytes > _SLOW_CLIENT_BYTES:
            self.waiting_for_key = True
            return False
        self.waiting_for_key = self.waiting_for_key and not key
        return not self.waiting_for_key

    def send(self, track: int, packet: bytes, *, rtcp: bool = False) -> None:
        """Send one packet on the track's channel or ports; a track that was not set up is left out."""
        if track in self._udp:
            self._udp[track].send(packet, rtcp=rtcp)
        elif track in self._channels and not self._writer.transport.is_closing():
            if self.pending_garbage:
                self._writer.write(self.pending_garbage)
                self.pending_garbage = b""
            self._writer.write(interleaved(self._channels[track] + rtcp, packet))

    def send_all(self, track: int, packets: list[bytes]) -> None:
        """Send several RTP packets; over TCP in one piece, which spares a test with many cameras most of its work."""
        if track in self._udp:
            for packet in packets:
                self._udp[track].send(packet, rtcp=False)
        elif track in self._channels and not self._writer.transport.is_closing():
            channel = self._channels[track]
            garbage, self.pending_garbage = self.pending_garbage, b""
            self._writer.write(garbage + b"".join([interleaved(channel, packet) for packet in packets]))

    def queue_garbage(self, size_bytes: int, seed: int) -> None:
        """Put noise before the next packet; it ends with a line's end, so that a patient reader finds the way back."""
        noise = random.Random(seed).randbytes(size_bytes).translate(bytes.maketrans(b"$\r\n", b"###"))
        self.pending_garbage += noise + b"\r\n"

    def _release(self) -> None:
        if self._stream is not None:
            self._stream.remove(self)
        for pair in self._udp.values():
            pair.close()
        self._udp.clear()
        self._channels.clear()

    async def _answer(self, request: Request) -> bytes:
        status, answer = await self._decide(request)
        headers = request.headers
        parts = request.path_parts
        self._house.log.append(
            LoggedRequest(
                request.method,
                parts[0] if parts else "",
                status,
                headers.get("user-agent", ""),
                headers.get("transport", ""),
                "authorization" in headers,
                time.monotonic(),
            )
        )
        return answer

    async def _decide(self, request: Request) -> tuple[int, bytes]:
        login, header = self._house.login, request.headers.get("authorization")
        if request.method != "OPTIONS" and login is not None and not login.accepts(request.method, header):
            return 401, response(401, request, {"WWW-Authenticate": login.challenge(header)})
        if request.method == "DESCRIBE":
            return await self._describe(request)
        handler = self._handlers.get(request.method)
        return handler(request) if handler else (405, response(405, request, {"Allow": _METHODS}))

    def _named_stream(self, request: Request) -> LiveStream | None:
        parts = request.path_parts
        return self._house.streams.get(parts[0]) if parts else None

    def _options(self, request: Request) -> tuple[int, bytes]:
        return 200, response(200, request, {"Public": _METHODS})

    async def _describe(self, request: Request) -> tuple[int, bytes]:
        faults, stream = self._house.faults, self._named_stream(request)
        await asyncio.sleep(faults.describe_delay_s)
        if stream is None:
            return 404, response(404, request)
        body = session_description(stream.media).encode() if faults.describe_body is None else faults.describe_body
        base = request.url.rstrip("/") + "/"
        headers = {"Content-Type": faults.describe_type or "application/sdp", "Content-Base": base}
        return 200, response(200, request, headers, body)

    def _setup(self, request: Request) -> tuple[int, bytes]:
        stream, track = self._named_stream(request), _track_number(request)
        transport = parse_transport(request.headers.get("transport", ""))
        if stream is None or track >= len(stream.media.tracks):
            return 404, response(404, request)
        if self._stream not in (None, stream):
            return 459, response(459, request)
        if transport is None or ("udp" if transport.udp else "tcp") not in self._house.transports:
            return 461, response(461, request)
        if self._stream is None:
            self._stream = stream
            stream.connections += 1
        answered = self._open_track(track, transport)
        return 200, response(200, request, {"Transport": answered, "Session": f"{self._session};timeout=60"})

    def _open_track(self, track: int, transport: Transport) -> str:
        if not transport.udp:
            self._channels[track] = transport.rtp
            return f"RTP/AVP/TCP;unicast;interleaved={transport.rtp}-{transport.rtcp}"
        if track in self._udp:
            self._udp.pop(track).close()
        self._udp[track] = _UdpPair(
            str(self._writer.get_extra_info("sockname")[0]), str(self._writer.get_extra_info("peername")[0]), transport
        )
        ports = f"client_port={transport.rtp}-{transport.rtcp};server_port={self._udp[track].ports}"
        return f"RTP/AVP;unicast;{ports}"

    def _in_session(self, request: Request) -> bool:
        return request.headers.get("session", "").split(";")[0] == self._session

    def _play(self, request: Request) -> tuple[int, bytes]:
        if self._stream is None or not self._in_session(request):
            return 454, response(454, request)
        base = request.url.rstrip("/")
        tracks = sorted({*self._channels, *self._udp})
        sequences = [f"url={base}/trackID={track};seq={self._stream.next_sequence(track)}" for track in tracks]
        headers = {"Session": self._session, "Range": "npt=now-", "RTP-Info": ",".join(sequences)}
        self.waiting_for_key, self.reported = True, False
        # The stream sends from its own task, so the answer is written before the first packet.
        self._stream.add(self)
        return 200, response(200, request, headers)

    def _pause(self, request: Request) -> tuple[int, bytes]:
        if self._stream is None or not self._in_session(request):
            return 454, response(454, request)
        self._stream.remove(self)
        return 200, response(200, request, {"Session": self._session})

    def _teardown(self, request: Request) -> tuple[int, bytes]:
        if self._stream is None or not self._in_session(request):
            return 454, response(454, request)
        self._release()
        self._stream = None
        return 200, response(200, request)

    def _parameter(self, request: Request) -> tuple[int, bytes]:
        if "session" in request.headers and not self._in_session(request):
            return 454, response(454, request)
        return 200, response(200, request, {"Session": self._session} if "session" in request.headers else {})


def _track_number(request: Request) -> int:
    name, _, number = request.path_parts[-1].partition("=") if request.path_parts else ("", "", "")
    return int(number) if name == "trackID" and number.isdigit() else 0
