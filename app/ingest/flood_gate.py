"""Slows a camera that floods down to what a camera may send, so that the others go on; only reading.py calls it."""

from app.domain.media import TICKS_PER_S, Packet, Track

MAX_BYTES_PER_S = 10_000_000
"""80 Mbit/s: more than any camera sends for long; less than a flood needs to starve its neighbours."""
BURST_BYTES = 64 << 20
MAX_SPEED = 1.25
"""How much faster than time a stream may go on; a camera whose clock is a little fast never meets it."""
BURST_S = 30.0
FORMATS_PER_S = 0.5
"""Each new format begins a file, and a file costs its neighbours three waits for the disk."""
BURST_FORMATS = 10
_LONGEST_STEP_S = 10.0


class FloodGate:
    """Leaking buckets of bytes, of media time and of new formats; they take the bursts that follow a network's pause.

    What does not fit has to wait, and a camera on a TCP connection waits with it. Threads: one.
    """

    def __init__(self, now_s: float) -> None:
        self._now_s = now_s
        self._bytes = 0.0
        self._lead_s = 0.0
        self._dts: int | None = None
        self._formats, self._format_s = 0.0, now_s

    def admit(self, packet: Packet, now_s: float) -> float:
        """Count the packet, and return for how long its connection has to wait now, in s."""
        passed_s, self._now_s = max(0.0, now_s - self._now_s), now_s
        self._bytes = max(0.0, self._bytes - passed_s * MAX_BYTES_PER_S) + len(packet.payload)
        self._lead_s = max(0.0, self._lead_s - passed_s * MAX_SPEED) + self._step_s(packet)
        return max(0.0, (self._bytes - BURST_BYTES) / MAX_BYTES_PER_S, (self._lead_s - BURST_S) / MAX_SPEED)

    def admit_format(self, now_s: float) -> float:
        """Count another format, which begins a file, and return for how long its connection has to wait now, in s."""
        passed_s, self._format_s = max(0.0, now_s - self._format_s), now_s
        self._formats = max(0.0, self._formats - passed_s * FORMATS_PER_S) + 1
        return max(0.0, (self._formats - BURST_FORMATS) / FORMATS_PER_S)

    def _step_s(self, packet: Packet) -> float:
        if packet.track is not Track.VIDEO:
            return 0.0
        before, self._dts = self._dts, packet.dts
        step_s = (packet.dts - before) / TICKS_PER_S if before is not None else 0.0
        return step_s if 0 < step_s <= _LONGEST_STEP_S else 0.0
