"""Holds in memory what a stream sends while no disk takes it, in the order in which it came; recorder.py's own."""

from collections import deque
from dataclasses import dataclass, field

from app.domain.media import Packet, StreamFormat, Track
from app.domain.recording import GapCause

MAX_BYTES = 32 << 20
MAX_ENTRIES = 10_000
"""Bounds what a camera that comes and goes for days leaves behind beside its pictures."""


@dataclass(frozen=True)
class Connection:
    """A stretch of packets on one clock and in one format. Two of them differ even where their formats are alike."""

    number: int
    format: StreamFormat


@dataclass(frozen=True)
class Lost:
    """The connection was lost, or could not be made, because of `cause`; `at_ms` is UTC."""

    cause: GapCause
    at_ms: int


@dataclass
class Group:
    """A keyframe and what follows it on the same connection, up to the next one."""

    connection: Connection
    packets: list[Packet] = field(default_factory=list)
    size_bytes: int = 0

    def add(self, packet: Packet) -> None:
        """Take one packet more."""
        self.packets.append(packet)
        self.size_bytes += len(packet.payload)


class Held:
    """What exceeds `max_bytes` goes from its old end, whole groups at a time. Threads: one."""

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        self._max_bytes = max_bytes
        self._entries: deque[Group | Lost] = deque()
        self._size_bytes = 0

    def __bool__(self) -> bool:
        return bool(self._entries)

    @property
    def size_bytes(self) -> int:
        """What the payloads weigh."""
        return self._size_bytes

    def add(self, connection: Connection, packet: Packet) -> None:
        """Take a packet; before a keyframe of its connection it is dropped."""
        newest = self._entries[-1] if self._entries else None
        if packet.track is Track.VIDEO and packet.keyframe:
            newest = Group(connection)
            self._entries.append(newest)
        if not isinstance(newest, Group) or newest.connection is not connection:
            return
        newest.add(packet)
        self._size_bytes += len(packet.payload)
        self._trim()

    def lose(self, lost: Lost) -> None:
        """Note that nothing comes any more; once for each cause."""
        newest = self._entries[-1] if self._entries else None
        if not isinstance(newest, Lost) or newest.cause is not lost.cause:
            self._entries.append(lost)
            self._trim()

    def take(self) -> Group | Lost | None:
        """The oldest group or loss, which is held no more; None where there is none."""
        if not self._entries:
            return None
        entry = self._entries.popleft()
        self._size_bytes -= entry.size_bytes if isinstance(entry, Group) else 0
        return entry

    def put_back(self, connection: Connection, packets: list[Packet]) -> None:
        """Hold these as the oldest again; what comes before their first keyframe is dropped."""
        groups: list[Group] = []
        for packet in packets:
            if packet.track is Track.VIDEO and packet.keyframe:
                groups.append(Group(connection))
            if groups:
                groups[-1].add(packet)
        self._entries.extendleft(reversed(groups))
        self._size_bytes += sum(group.size_bytes for group in groups)
        self._trim()

    def _trim(self) -> None:
        while self._entries and (self._size_bytes > self._max_bytes or len(self._entries) > MAX_ENTRIES):
            self.take()
