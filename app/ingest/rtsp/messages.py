"""RTSP requests as bytes and answers as values, with a bound on everything; connection.py and framing.py call it."""

import re
from dataclasses import dataclass

MAX_HEAD_BYTES = 16_384
MAX_BODY_BYTES = 65_536
_MAX_LINES = 100
_STATUS = re.compile(rb"RTSP/[12]\.[0-9] ([1-5][0-9][0-9])(?: [^\r\n]*)?")
_NAME = re.compile(r"[A-Za-z0-9-]{1,64}")
_VALUE = re.compile(r"[^\x00-\x08\x0a-\x1f\x7f]*")
_TARGET = re.compile(r"[!-~]{1,2048}")
_USER_AGENT = "Louver"


class MessageMalformed(ValueError):
    """What came is no RTSP answer, or one beyond every bound."""


@dataclass(frozen=True, slots=True)
class Response:
    """One answer; header names are lower case, and a header may come several times."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""

    def all(self, name: str) -> list[str]:
        """Every value of a header."""
        return [value for each, value in self.headers if each == name]

    def first(self, name: str) -> str:
        """The first value of a header, or an empty string."""
        return next((value for each, value in self.headers if each == name), "")

    @property
    def number(self) -> int:
        """Which request it answers; -1 where it does not say."""
        text = self.first("cseq")
        return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else -1


def request(method: str, target: str, number: int, headers: dict[str, str]) -> bytes:
    """A request without a body. Raises MessageMalformed where a header or address would break its line."""
    if not _TARGET.fullmatch(target):
        raise MessageMalformed("an address with letters that no request may hold")
    lines = [f"{method} {target} RTSP/1.0", f"CSeq: {number}", f"User-Agent: {_USER_AGENT}"]
    for name, value in headers.items():
        if not _VALUE.fullmatch(value):
            raise MessageMalformed("a header with letters that no request may hold")
        lines.append(f"{name}: {value}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def parse_head(head: bytes) -> Response:
    """The status line and headers of an answer, without its body. Raises MessageMalformed."""
    lines = head.split(b"\n")
    if len(head) > MAX_HEAD_BYTES or len(lines) > _MAX_LINES:
        raise MessageMalformed("an answer with too many headers")
    status = _STATUS.fullmatch(lines[0].rstrip(b"\r"))
    if status is None:
        raise MessageMalformed("no RTSP answer")
    headers = [_header(line.rstrip(b"\r")) for line in lines[1:] if line.strip()]
    return Response(int(status[1]), tuple(headers))


def body_size(response: Response) -> int:
    """How many bytes follow the head. Raises MessageMalformed."""
    text = response.first("content-length") or "0"
    if not (text.isascii() and text.isdigit()) or len(text) > 9 or int(text) > MAX_BODY_BYTES:
        raise MessageMalformed("an answer of impossible length")
    return int(text)


def _header(line: bytes) -> tuple[str, str]:
    name, colon, value = line.decode("utf-8", "replace").partition(":")
    name, value = name.strip(), value.strip()
    if not colon or not _NAME.fullmatch(name) or not _VALUE.fullmatch(value):
        raise MessageMalformed("a damaged header")
    return name.lower(), value
