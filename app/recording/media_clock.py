"""Turns a connection's media clock into wall time that never goes back; only the recorder calls it."""

from dataclasses import dataclass

from app.domain.media import Packet
from app.recording.segment_file import ticks_to_ms

MAX_DRIFT_MS = 1_000
"""Below this the media clock is followed, so that a late arrival does not tear footage apart (picked by feel)."""

MAX_FAST_MS = 15_000
"""Media time that is ahead of the wall by no more is a camera whose clock is fast; beyond, the wall was set back."""

CLOCK_JUMP_MS = 5_000
"""From this on, media time and wall time that disagree between two pictures are a clock that was set."""


@dataclass(frozen=True)
class Anchor:
    """One moment on both clocks: `pts` in ticks, `wall_ms` in UTC ms."""

    pts: int
    wall_ms: int

    def wall_of(self, pts: int) -> int:
        """The UTC time in ms of `pts`."""
        return self.wall_ms + ticks_to_ms(pts - self.pts)


@dataclass(frozen=True)
class FileStart:
    """Where a file begins: its first picture's UTC time, and by how much the wall clock lies behind that (0 if not)."""

    anchor: Anchor
    behind_ms: int


def begin_file(packet: Packet, anchor: Anchor | None, reached_ms: int | None) -> FileStart:
    """Place a file that begins with the keyframe `packet`.

    Within a connection the media clock counts (`anchor`), unless the wall clock has run ahead of it by more than
    MAX_DRIFT_MS, or the media clock of it. Never before `reached_ms`, where the stream's footage ends: but a
    camera whose clock is fast has not filled the time that it says, and its last file ends where this one begins.
    """
    start_ms = packet.wall_ms
    if anchor is not None:
        ahead_ms = anchor.wall_of(packet.pts) - packet.wall_ms
        if MAX_DRIFT_MS < ahead_ms <= MAX_FAST_MS and packet.wall_ms > anchor.wall_ms:
            return FileStart(Anchor(packet.pts, packet.wall_ms), 0)
        if ahead_ms >= -MAX_DRIFT_MS:
            start_ms = anchor.wall_of(packet.pts)
    if reached_ms is not None:
        start_ms = max(start_ms, reached_ms)
    return FileStart(Anchor(packet.pts, start_ms), max(0, start_ms - packet.wall_ms))


def breaks(before: Packet, packet: Packet) -> bool:
    """Whether the media clock jumped between two pictures: backwards, or by what the wall clock did not see."""
    if packet.dts <= before.dts:
        return True
    media_ms, wall_ms = ticks_to_ms(packet.dts - before.dts), packet.wall_ms - before.wall_ms
    return media_ms > CLOCK_JUMP_MS and abs(media_ms - wall_ms) > CLOCK_JUMP_MS
