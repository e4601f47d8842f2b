"""Times for the first pictures of a connection, which libav gives none or half of; libav_source.py calls it."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Any

from av.packet import Packet as LibavPacket

from app.domain.media import TICKS_PER_S

MAX_HELD = 32


class LeadIn:
    """Holds video packets back until one knows both its times, which tells what the earlier ones' must have been.

    libav gives the very first RTP packet no time at all, and the pictures before the first B-frame no decoding time.
    """

    def __init__(self, frame_ticks: int) -> None:
        self._frame_ticks = frame_ticks
        self._held: list[LibavPacket[Any]] = []
        self._over = False

    def take(self, packet: "LibavPacket[Any]") -> Iterator["LibavPacket[Any]"]:
        """Take a packet; yields those whose times are settled now."""
        if self._over:
            yield packet
            return
        self._held.append(packet)
        if (packet.pts is not None and packet.dts is not None) or len(self._held) >= MAX_HELD:
            yield from self.flush()

    def flush(self) -> Iterator["LibavPacket[Any]"]:
        """Yield what is still held."""
        held, self._held, self._over = self._held, [], True
        if held and (held[0].pts is None or held[0].dts is None):
            self._fill(held)
        yield from held

    def _fill(self, held: "list[LibavPacket[Any]]") -> None:
        known = sorted(packet.pts for packet in held if packet.pts is not None)
        step = self._step(held[0].time_base, known)
        if held[0].pts is None:
            # A connection begins with a keyframe, which is shown before everything that follows it.
            held[0].pts = known[0] - step if known else 0
        last = held[-1]
        anchor = last.dts if last.dts is not None else min(known, default=0)
        for index, packet in enumerate(held):
            if packet.dts is None:
                packet.dts = anchor - (len(held) - 1 - index) * step

    def _step(self, time_base: Fraction | None, known: list[int]) -> int:
        gaps = [after - before for before, after in pairwise(known) if after > before]
        if gaps:
            return min(gaps)
        return max(1, round(Fraction(self._frame_ticks, TICKS_PER_S) / (time_base or Fraction(1, TICKS_PER_S))))
