"""The text side of RTSP for the test camera: requests, answers, the login, and what transport a client asks for."""

import asyncio
import base64
import binascii
import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

AuthScheme = Literal["digest", "basic"]

REALM = "Test camera"
_MAX_HEADER_LINES = 100
_MAX_BODY_BYTES = 65_536
_PARAMETER = re.compile(r'(\w+)=(?:"([^"]*)"|([^",\s]*))')
_REASONS = {
    200: "OK",
    400: "Bad Request",
    401: "Unauthorized",
    404: "Not Found",
    405: "Method Not Allowed",
    454: "Session Not Found",
    459: "Aggregate Operation Not Allowed",
    461: "Unsupported Transport",
}


class MalformedRequestError(ValueError):
    """The client sent something that is no RTSP request."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request; header names are lower case. Its repr leaves out the headers, which may hold a login."""

    method: str
    url: str
    headers: dict[str, str] = field(repr=False)

    @property
    def path_parts(self) -> list[str]:
        """The address's path, cut at its slashes."""
        return [part for part in urlsplit(self.url).path.split("/") if part]


@dataclass(frozen=True, slots=True)
class Transport:
    """Interleaved channels of the RTSP connection, or a pair of UDP ports of the client: RTP, RTCP."""

    udp: bool
    rtp: int
    rtcp: int


async def read_request(reader: asyncio.StreamReader) -> Request | bytes | None:
    """The next request, or the body of an interleaved packet from the client; None at the end of the connection."""
    first = await reader.read(1)
    while first in (b"\r", b"\n"):
        first = await reader.read(1)
    if not first:
        return None
    if first == b"$":
        header = await reader.readexactly(3)
        return await reader.readexactly(int.from_bytes(header[1:], "big"))
    line = (first + await reader.readline()).decode("utf-8", "replace").strip()
    parts = line.split(" ")
    if len(parts) != 3 or not parts[2].startswith("RTSP/"):
        raise MalformedRequestError("no RTSP request line")
    headers = await _read_headers(reader)
    size = headers.get("content-length", "0")
    if not size.isdigit() or int(size) > _MAX_BODY_BYTES:
        raise MalformedRequestError("an impossible Content-Length")
    await reader.readexactly(int(size))
    return Request(parts[0], parts[1], headers)


async def _read_headers(reader: asyncio.StreamReader) -> dict[str, str]:
    headers: dict[str, str] = {}
    for _ in range(_MAX_HEADER_LINES):
        line = (await reader.readline()).decode("utf-8", "replace").strip()
        if not line:
            return headers
        name, _, value = line.partition(":")
        headers[name.strip().lower()] = value.strip()
    raise MalformedRequestError("too many header lines")


def response(status: int, request: Request, headers: dict[str, str] | None = None, body: bytes = b"") -> bytes:
    """An answer with the request's CSeq; a body gets its Content-Length."""
    lines = [f"RTSP/1.0 {status} {_REASONS[status]}", f"CSeq: {request.headers.get('cseq', '0')}"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    lines += [f"Content-Length: {len(body)}"] if body else []
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


def parse_transport(header: str) -> Transport | None:
    """The first way of sending in a Transport header that the camera knows."""
    for choice in header.split(","):
        fields = [part.strip() for part in choice.split(";")]
        values = dict(part.split("=", 1) for part in fields if "=" in part)
        pair = values.get("interleaved") if "TCP" in fields[0] else values.get("client_port")
        if pair is None or "multicast" in fields:
            continue
        first, _, second = pair.partition("-")
        if first.isdigit() and (second.isdigit() or not second):
            return Transport("TCP" not in fields[0], int(first), int(second or int(first) + 1))
    return None


class Login:
    """Who may look: checks Authorization headers with MD5 digest (with and without qop) or basic."""

    def __init__(self, user: str, password: str, scheme: AuthScheme) -> None:
        self._user, self._password, self._scheme = user, password, scheme
        self._nonce = secrets.token_hex(16)

    def renew_nonce(self) -> None:
        """Make every digest that clients hold stale."""
        self._nonce = secrets.token_hex(16)

    def challenge(self, header: str | None) -> str:
        """The WWW-Authenticate value for a request with this Authorization header or none."""
        if self._scheme == "basic":
            return f'Basic realm="{REALM}"'
        stale = header is not None and self._nonce not in header
        return f'Digest realm="{REALM}", nonce="{self._nonce}"' + (", stale=TRUE" if stale else "")

    def accepts(self, method: str, header: str | None) -> bool:
        """Whether this Authorization header opens the camera for a request with this method."""
        scheme, _, rest = (header or "").partition(" ")
        if scheme.lower() != self._scheme:
            return False
        return self._accepts_basic(rest) if self._scheme == "basic" else self._accepts_digest(method, rest)

    def _accepts_basic(self, text: str) -> bool:
        try:
            given = base64.b64decode(text, validate=True)
        except binascii.Error:
            return False
        return hmac.compare_digest(given, f"{self._user}:{self._password}".encode())

    def _accepts_digest(self, method: str, text: str) -> bool:
        values = {name: quoted or plain for name, quoted, plain in _PARAMETER.findall(text)}
        if values.get("username") != self._user or values.get("nonce") != self._nonce:
            return False
        secret = _md5(f"{self._user}:{REALM}:{self._password}")
        action = _md5(f"{method}:{values.get('uri', '')}")
        middle = [self._nonce]
        if "qop" in values:
            middle += [values.get("nc", ""), values.get("cnonce", ""), values["qop"]]
        expected = _md5(":".join([secret, *middle, action]))
        return hmac.compare_digest(expected.encode(), values.get("response", "").encode())


def _md5(text: str) -> str:
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()
