"""What waits for one camera's watch: packets within bounds, formats, answers and sounds; its camera thread takes it."""

import threading
from collections import deque
from dataclasses import dataclass

from app.core.clock import Clock
from app.domain.media import Packet, StreamFormat
from app.vision.watcher import Seen

_MAX_PACKETS = 150
_MAX_BYTES = 16_000_000
_MAX_SOUNDS = 500
_OVERDUE_S = 1.0
"""What waits this long, since another camera holds the round up, is watched by the camera's own thread."""


@dataclass(frozen=True)
class Sound:
    """A packet of sound: it neither opens a GOP nor goes with one."""

    packet: Packet


@dataclass(frozen=True)
class NewFormat:
    """What follows is coded like this; where the watch is `coarse`, not everything is decoded."""

    stream_format: StreamFormat
    coarse: bool = False


Item = Packet | NewFormat | Seen | Sound


class Inbox:
    """Any thread puts, the camera's own thread takes. A camera that is too slow loses whole GOPs here.

    Where it `gathers`, its own thread sleeps while its camera is quiet, and the round that goes from camera to camera
    takes what gathered: one wake-up for several pictures of all cameras.
    """

    def __init__(self, clock: Clock, *, gathers: bool) -> None:
        self.dropped = 0
        """How many packets were lost so far because the taker was too slow."""
        self._clock = clock
        self._gathers = gathers
        self._items: deque[Item] = deque()
        self._packets, self._bytes, self._sounds = 0, 0, 0
        self._since_s = 0.0
        self._waits_for_keyframe = False
        self._patient = self._urgent = self._busy = self._in_round = self._stopping = False
        self._changed = threading.Condition()

    def put_format(self, new_format: NewFormat) -> None:
        """What follows is coded like this."""
        self._put_urgent(new_format)

    def put_seen(self, seen: Seen) -> None:
        """A detector has answered."""
        self._put_urgent(seen)

    def put_packet(self, packet: Packet) -> None:
        """The next packet of pictures; where too many wait they all go, because half a GOP is of no use."""
        with self._changed:
            if self._waits_for_keyframe and not packet.keyframe:
                self.dropped += 1
                return
            self._waits_for_keyframe = False
            if self._packets >= _MAX_PACKETS or self._bytes + len(packet.payload) > _MAX_BYTES:
                self._drop_packets()
                if not packet.keyframe:
                    self._waits_for_keyframe = True
                    self.dropped += 1
                    return
            self._append(packet)
            self._packets += 1
            self._bytes += len(packet.payload)
            self._wake_unless_patient()

    def put_sound(self, packet: Packet) -> None:
        """A piece of sound; where too many wait the newest is left out, and the listening begins anew behind it."""
        with self._changed:
            if self._sounds < _MAX_SOUNDS:
                self._append(Sound(packet))
                self._sounds += 1
                self._wake_unless_patient()

    def take(self, *, patient: bool) -> list[Item] | None:
        """Everything that waits, in its order, for the camera's own thread; None once the stop was asked for.

        A `patient` one leaves packets to the round; answers and formats wake it at once.
        """
        with self._changed:
            self._busy = False
            self._patient = patient and self._gathers
            while self._in_round or not (self._stopping or self._urgent or (self._items and not self._patient)):
                self._changed.wait()
            return None if self._stopping else self._take_all()

    def take_gathered(self) -> list[Item]:
        """What gathered of a quiet camera, for the round, which calls hand_back() after it; else nothing."""
        with self._changed:
            if not (self._patient and self._items) or self._urgent or self._busy or self._stopping:
                return []
            self._in_round = True
            return self._take_all()

    def hand_back(self, *, patient: bool) -> None:
        """The round has worked through what it took; where its camera is quiet no more, its own thread goes on."""
        with self._changed:
            self._in_round = self._busy = False
            self._patient = patient
            if self._urgent or self._stopping or not patient:
                self._changed.notify()

    def stop(self) -> None:
        """Wake the taker for good."""
        with self._changed:
            self._stopping = True
            self._changed.notify()

    @property
    def stopping(self) -> bool:
        """Whether the stop was asked for."""
        return self._stopping

    @property
    def idle(self) -> bool:
        """Whether nothing waits, and what was taken has been worked through."""
        with self._changed:
            return not self._items and not self._busy

    def _put_urgent(self, item: Item) -> None:
        with self._changed:
            self._append(item)
            self._urgent = True
            self._changed.notify()

    def _append(self, item: Item) -> None:
        if not self._items:
            self._since_s = self._clock.monotonic_s()
        self._items.append(item)

    def _take_all(self) -> list[Item]:
        items = list(self._items)
        self._items.clear()
        self._packets, self._bytes, self._sounds = 0, 0, 0
        self._urgent = False
        self._busy = True
        return items

    def _wake_unless_patient(self) -> None:
        if self._patient:
            overdue = self._clock.monotonic_s() - self._since_s > _OVERDUE_S
            self._urgent |= overdue or self._packets > _MAX_PACKETS // 2
        if self._urgent or not self._patient:
            self._changed.notify()

    def _drop_packets(self) -> None:
        kept = [item for item in self._items if not isinstance(item, Packet)]
        self.dropped += self._packets
        self._items = deque(kept)
        self._packets, self._bytes = 0, 0
