"""What waits to be sent to one client: messages in order, packets within a budget; only the link's server calls it."""

import threading
from collections import deque
from dataclasses import dataclass

from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.media import Packet, Track

StreamKey = tuple[CameraId, StreamRole]

PACKET_BUDGET_BYTES = 8 << 20
MESSAGE_BUDGET_BYTES = 8 << 20
_BATCH_BYTES = 256 << 10


@dataclass(frozen=True, slots=True)
class QueuedPacket:
    """A packet as it goes out; `head` and `payload` are shared by all clients that get it."""

    stream: StreamKey
    opens_gop: bool
    head: bytes
    payload: bytes

    @property
    def size_bytes(self) -> int:
        """What it takes of the budget."""
        return len(self.head) + len(self.payload)


def opens_gop(packet: Packet) -> bool:
    """Whether a viewer can begin with this packet."""
    return packet.track is Track.VIDEO and packet.keyframe


class Outbox:
    """A queue that never blocks whoever fills it. One thread takes, any thread offers.

    When packets exceed their budget, the stream with most of them loses all that wait, and gets nothing until its
    next keyframe: a client sees the beginning of a GOP or all of it, never a hole in one. Messages are never dropped;
    when they exceed their own budget, offer_message says so and the caller cuts the client off.
    """

    def __init__(self, packet_budget_bytes: int = PACKET_BUDGET_BYTES) -> None:
        self._filled = threading.Condition()
        self._items: deque[bytes | QueuedPacket] = deque()
        self._budget_bytes = packet_budget_bytes
        self._message_bytes = 0
        self._packet_bytes: dict[StreamKey, int] = {}
        self._waiting_for_key: set[StreamKey] = set()
        self._dropped = 0
        self._closed = False

    @property
    def dropped_packets(self) -> int:
        """How many packets were left out because the client was slow."""
        with self._filled:
            return self._dropped

    def offer_message(self, encoded: bytes) -> bool:
        """Queue a whole frame; False when too many messages wait."""
        with self._filled:
            if self._message_bytes + len(encoded) > MESSAGE_BUDGET_BYTES:
                return False
            self._message_bytes += len(encoded)
            self._items.append(encoded)
            self._filled.notify()
            return True

    def begin_stream(self, stream: StreamKey) -> None:
        """Let the stream's packets in from its next keyframe on."""
        with self._filled:
            self._packet_bytes[stream] = 0
            self._waiting_for_key.add(stream)

    def end_stream(self, stream: StreamKey) -> None:
        """Forget the stream and what waits of it."""
        with self._filled:
            if stream in self._packet_bytes:
                self._discard(stream)
                del self._packet_bytes[stream]
                self._waiting_for_key.discard(stream)

    def offer_packet(self, packet: QueuedPacket) -> None:
        """Queue a packet of a stream that was begun, or drop GOPs to stay within the budget."""
        with self._filled:
            stream = packet.stream
            if stream not in self._packet_bytes:
                return
            if stream in self._waiting_for_key and not packet.opens_gop:
                self._dropped += 1
                return
            if not self._make_room(packet):
                self._waiting_for_key.add(stream)
                self._dropped += 1
                return
            self._waiting_for_key.discard(stream)
            self._packet_bytes[stream] += packet.size_bytes
            self._items.append(packet)
            self._filled.notify()

    def take(self, timeout_s: float) -> bytes | None:
        """The next bytes to send, whole frames only; b"" when none came in time, None when closed."""
        with self._filled:
            if not self._items and not self._closed:
                self._filled.wait(timeout_s)
            if self._closed:
                return None
            pieces: list[bytes] = []
            taken_bytes = 0
            while self._items and taken_bytes < _BATCH_BYTES:
                item = self._items.popleft()
                if isinstance(item, bytes):
                    self._message_bytes -= len(item)
                    pieces.append(item)
                    taken_bytes += len(item)
                else:
                    self._packet_bytes[item.stream] -= item.size_bytes
                    pieces += (item.head, item.payload)
                    taken_bytes += item.size_bytes
            return b"".join(pieces)

    def close(self) -> None:
        """Wake the taker for good, and forget what waits."""
        with self._filled:
            self._closed = True
            self._items.clear()
            self._filled.notify_all()

    def _make_room(self, packet: QueuedPacket) -> bool:
        while (waiting_bytes := sum(self._packet_bytes.values())) + packet.size_bytes > self._budget_bytes:
            if waiting_bytes == 0:
                return packet.opens_gop  # one keyframe may be larger than the whole budget
            fattest = max(self._packet_bytes, key=self._packet_bytes.__getitem__)
            self._discard(fattest)
            self._waiting_for_key.add(fattest)
            if fattest == packet.stream and not packet.opens_gop:
                return False
        return True

    def _discard(self, stream: StreamKey) -> None:
        kept = [item for item in self._items if isinstance(item, bytes) or item.stream != stream]
        self._dropped += len(self._items) - len(kept)
        self._items = deque(kept)
        self._packet_bytes[stream] = 0
