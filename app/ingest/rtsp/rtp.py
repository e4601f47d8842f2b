"""RTP's and RTCP's headers: numbers, times and the sender's clock of one track; source.py makes one for each."""

import struct
from dataclasses import dataclass

from app.ingest.rtsp.depacketize import Depacketizer

_HEADER = struct.Struct(">BBHII")
_REPORT = struct.Struct(">QI")
_PLAIN = 0x80
_SENDER_REPORT = 200
MAX_FOREIGN = 50
"""So many packets of another payload type or sender in a row, and none of ours, mean that the camera has changed."""


@dataclass(frozen=True, slots=True)
class SenderReport:
    """An RTP time and the sender's wall time at it, in seconds since 1900."""

    timestamp: int
    ntp_s: float


@dataclass(slots=True)
class LatestReport:
    """The latest sender report of one track, shared by who receives it and who asks for it."""

    report: SenderReport | None = None


class RtpTrack:
    """Takes the packets of one track. Threads: one."""

    def __init__(self, payload_type: int, depacketizer: Depacketizer, latest: LatestReport | None = None) -> None:
        self.of_another_type = 0
        """Packets in a row with a payload type that was not told."""
        self._payload_type = payload_type
        self._take = depacketizer.take
        self._latest = latest or LatestReport()
        self._next = -1
        self._sender = -1
        self._of_another_sender = 0

    def take_rtp(self, data: bytes, at: int, end: int) -> None:
        """One RTP packet of the connection's buffer."""
        if end - at < 13:
            return
        first, second, sequence, timestamp, sender = _HEADER.unpack_from(data, at)
        body = at + 12
        if first != _PLAIN:
            body, end = _odd_body(data, at, end, first)
        if second & 0x7F != self._payload_type:
            self.of_another_type += first >> 6 == 2
            return
        if body >= end or (sender != self._sender and not self._changes_to(sender)):
            return
        self.of_another_type = self._of_another_sender = 0
        lost = sequence != self._next
        self._next = sequence + 1 & 0xFFFF
        self._take(data, body, end, timestamp, marker=second >= 0x80, lost=lost)

    def _changes_to(self, sender: int) -> bool:
        """Another camera's packets are left out, unless nothing else comes any more: then ours begins anew."""
        self._of_another_sender += 1
        if self._sender >= 0 and self._of_another_sender <= MAX_FOREIGN:
            return False
        self._sender = sender
        return True

    def take_rtcp(self, data: bytes, at: int, end: int) -> None:
        """One RTCP packet; only a sender report at its front matters."""
        if end - at >= 28 and data[at] >> 6 == 2 and data[at + 1] == _SENDER_REPORT:
            ntp, timestamp = _REPORT.unpack_from(data, at + 8)
            if ntp:
                self._latest.report = SenderReport(timestamp, ntp / (1 << 32))


def _odd_body(data: bytes, at: int, end: int, first: int) -> tuple[int, int]:
    """Where the payload lies behind sources and an extension, and before padding; nowhere in what is not RTP."""
    nothing = (end, end)
    if first >> 6 != 2:
        return nothing
    body = at + 12 + 4 * (first & 0x0F)
    if first & 0x10:
        if body + 4 > end:
            return nothing
        body += 4 + 4 * (data[body + 2] << 8 | data[body + 3])
    if first & 0x20:
        end -= data[end - 1]
    return (body, end) if body < end else nothing


class Unwrapper:
    """RTP times without their wrap at 32 bits; the first is 0, and a step back stays one."""

    def __init__(self) -> None:
        self.first: int | None = None
        self._last = 0
        self._ticks = 0

    def ticks(self, timestamp: int) -> int:
        """Ticks since the first time, in the track's clock."""
        if self.first is None:
            self.first = self._last = timestamp
        self._ticks += signed_difference(timestamp, self._last)
        self._last = timestamp
        return self._ticks


def signed_difference(after: int, before: int) -> int:
    """How far one RTP time lies behind another, by the shorter way round."""
    return (after - before + 0x80000000 & 0xFFFFFFFF) - 0x80000000
