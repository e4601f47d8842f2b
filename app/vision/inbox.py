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
_BEHIND_S = 0.05
"""So long after the engine has read its cameras their packets are all here."""


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
    """Any thread puts, one thread takes. A camera that is too slow loses whole GOPs here.

    While its camera is quiet, packets gather for `gather_s`, and all cameras take theirs in the same moments: one
    wake-up for several pictures, and the decoder's code and tables are warm after the first of them.
    """

    def __init__(self, clock: Clock, gather_s: float) -> None:
        self.dropped = 0
        """How many packets were lost so far because the taker was too slow."""
        self._clock = clock
        self._gather_s = gather_s
        self._items: deque[Item] = deque()
        self._packets, self._bytes, self._sounds = 0, 0, 0
        self._waits_for_keyframe = False
        self._patient = self._urgent = self._busy = self._stopping = False
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
            self._items.append(packet)
            self._packets += 1
            self._bytes += len(packet.payload)
            self._wake_unless_patient()

    def put_sound(self, packet: Packet) -> None:
        """A piece of sound; where too many wait the newest is left out, and the listening begins anew behind it."""
        with self._changed:
            if self._sounds < _MAX_SOUNDS:
                self._items.append(Sound(packet))
                self._sounds += 1
                self._wake_unless_patient()

    def take(self, *, patient: bool) -> list[Item] | None:
        """Everything that waits, in its order; None once the stop was asked for.

        A `patient` taker lets packets gather until the next common moment; answers and formats wake it at once.
        """
        with self._changed:
            self._busy = False
            self._patient = patient and self._gather_s > 0
            while not self._stopping and not self._urgent and not (self._items and not self._patient):
                in_time = self._changed.wait(self._until_moment_s() if self._patient else None)
                if self._patient and not in_time:
                    self._patient = False  # what gathered is taken; where nothing did, the next packet is, at once
            if self._stopping:
                return None
            items = list(self._items)
            self._items.clear()
            self._packets, self._bytes, self._sounds = 0, 0, 0
            self._patient = self._urgent = False
            self._busy = True
            return items

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
            self._items.append(item)
            self._urgent = True
            self._changed.notify()

    def _wake_unless_patient(self) -> None:
        if not self._patient or self._packets > _MAX_PACKETS // 2:
            self._urgent = self._urgent or self._patient
            self._changed.notify()

    def _until_moment_s(self) -> float:
        return self._gather_s - (self._clock.monotonic_s() - _BEHIND_S) % self._gather_s

    def _drop_packets(self) -> None:
        kept = [item for item in self._items if not isinstance(item, Packet)]
        self.dropped += self._packets
        self._items = deque(kept)
        self._packets, self._bytes = 0, 0
