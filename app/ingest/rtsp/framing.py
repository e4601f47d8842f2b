"""Parts what arrives on an RTSP connection into RTP packets and answers; connection.py feeds it."""

import re
import struct
from collections.abc import Callable

from app.ingest.rtsp.messages import MAX_HEAD_BYTES, MessageMalformed, Response, body_size, parse_head

PacketHandler = Callable[[bytes, int, int], None]
"""Called with a buffer and where in it the packet begins and ends; it keeps no reference, and never raises."""

MAX_GARBAGE_BYTES = 1 << 20
_FRAME = struct.Struct(">BBH")
_DOLLAR, _LETTER_R = 0x24, 0x52
_START = re.compile(rb"\$|RTSP/")


class Framing:
    """Interleaved frames go to the handler of their channel, answers into `responses`. Threads: one."""

    def __init__(self) -> None:
        self.handlers: dict[int, PacketHandler] = {}
        self.responses: list[Response] = []
        self._rest = b""
        self._garbage_bytes = 0
        self._blank_line = -1

    def feed(self, chunk: bytes | memoryview) -> None:
        """Take what arrived. Raises MessageMalformed where nothing but noise comes."""
        data = self._rest + chunk
        handlers, at, end = self.handlers, 0, len(data)
        self._blank_line = -1
        while end - at >= 4:
            mark, channel, size = _FRAME.unpack_from(data, at)
            if mark == _DOLLAR:
                stop = at + 4 + size
                if stop > end:
                    break
                handler = handlers.get(channel)
                if handler is not None:
                    handler(data, at + 4, stop)
                    self._garbage_bytes = 0
                at = stop
            elif mark == _LETTER_R and data.startswith(b"RTSP", at):
                stop = self._response(data, at)
                if stop == at:
                    break
                at = stop
            else:
                at = self._past_noise(data, at)
        self._rest = data[at:]

    def _response(self, data: bytes, at: int) -> int:
        """Where the answer ends, or `at` while it is not here as a whole."""
        if self._blank_line < at:  # looked for once, however many beginnings of answers lie before it
            found = data.find(b"\r\n\r\n", at)
            self._blank_line = found if found >= 0 else len(data)
        end = self._blank_line
        if end == len(data) or end > at + MAX_HEAD_BYTES - 4:
            if len(data) - at > MAX_HEAD_BYTES:
                return self._past_noise(data, at)
            return at
        try:
            response = parse_head(data[at:end])
            stop = end + 4 + body_size(response)
        except MessageMalformed:
            if not self.handlers:
                raise
            return self._past_noise(data, at)
        if stop > len(data):
            return at
        self.responses.append(Response(response.status, response.headers, data[end + 4 : stop]))
        return stop

    def _past_noise(self, data: bytes, at: int) -> int:
        """The next place that looks like a packet of ours or an answer; always behind `at`."""
        found = self._next_start(data, at + 1)
        self._garbage_bytes += found - at
        if self._garbage_bytes > MAX_GARBAGE_BYTES or not self.handlers:
            raise MessageMalformed("noise instead of packets")
        return found

    def _next_start(self, data: bytes, at: int) -> int:
        """Looks at each byte once, however many beginnings turn out to be none: noise must not take time of others."""
        for match in _START.finditer(data, at):
            found = match.start()
            # Packets begin with a channel that was set up and RTP's version; at the end one sees less of them.
            head = data[found + 1 : found + 5]
            if data[found] == _LETTER_R or (
                (not head or head[0] in self.handlers) and (len(head) < 4 or head[3] >> 6 == 2)
            ):
                return found
        return max(at, len(data) - 4)
