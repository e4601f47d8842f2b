"""Holds the newest packets of a stream in memory, from a keyframe on; for the moments before a hint."""

from collections import deque
from dataclasses import dataclass, field

from app.domain.media import TICKS_PER_S, Packet, Track

MAX_BYTES = 32 << 20


@dataclass
class _Group:
    """A keyframe and what follows it, up to the next one."""

    packets: list[Packet] = field(default_factory=list)
    size_bytes: int = 0


class Prebuffer:
    """At least `seconds` of packets where the bounds allow, always whole groups from a keyframe on. Threads: one.

    What exceeds `max_bytes` goes from its old end; a single group larger than that is dropped, and the buffer
    waits for the next keyframe.
    """

    def __init__(self, seconds: float, max_bytes: int = MAX_BYTES) -> None:
        self._ticks = round(seconds * TICKS_PER_S)
        self._max_bytes = max_bytes
        self._groups: deque[_Group] = deque()
        self._size_bytes = 0
        self.shortened = False
        """Whether its bound in bytes ever kept it from holding what it should."""

    @property
    def size_bytes(self) -> int:
        """What the payloads weigh."""
        return self._size_bytes

    def add(self, packet: Packet) -> None:
        """Take a packet; before the first keyframe it is dropped."""
        if packet.track is Track.VIDEO and packet.keyframe:
            self._groups.append(_Group())
        if not self._groups:
            return
        self._groups[-1].packets.append(packet)
        self._groups[-1].size_bytes += len(packet.payload)
        self._size_bytes += len(packet.payload)
        self._trim(packet.dts)

    def packets(self) -> list[Packet]:
        """What is held, in the order in which it came."""
        return [packet for group in self._groups for packet in group.packets]

    def packets_since(self, wall_ms: int) -> list[Packet]:
        """The same from the newest keyframe at `wall_ms` (UTC) or before on; all of it where there is none."""
        groups = list(self._groups)
        while len(groups) > 1 and groups[1].packets[0].wall_ms <= wall_ms:
            groups.pop(0)
        return [packet for group in groups for packet in group.packets]

    def clear(self) -> None:
        """Drop everything, as on a new connection."""
        self._groups.clear()
        self._size_bytes = 0

    def _trim(self, now_dts: int) -> None:
        while len(self._groups) > 1 and self._groups[1].packets[0].dts <= now_dts - self._ticks:
            self._drop_oldest()
        while self._groups and self._size_bytes > self._max_bytes:
            self.shortened = True
            self._drop_oldest()

    def _drop_oldest(self) -> None:
        self._size_bytes -= self._groups.popleft().size_bytes
