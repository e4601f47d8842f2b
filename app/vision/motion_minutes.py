"""Counts in a coarse grid where something moved, minute by minute; the camera's watch calls it with every frame.

It reads no clock: minutes are those of the frames.
"""

from app.domain.facts import MotionMinute
from app.domain.ids import CameraId
from app.domain.motion_grid import CELLS, MINUTE_MS, cells_of
from app.vision.motion import HEIGHT, WIDTH, Motion

_MOVED_PIXELS = 6.0
"""A region counts from this many moving pixels on, as for the tracker: less is noise."""


class MotionMinutes:
    """The movement of one camera. Not for several threads at once."""

    def __init__(self, camera_id: CameraId) -> None:
        self._camera_id = camera_id
        self._second = 0
        self._cells = 0
        self._minute_ms = 0
        self._seconds = bytearray(CELLS)

    def see(self, motion: Motion) -> list[MotionMinute]:
        """Take in one frame; returns the minute that ended with it, where anything moved in it."""
        second = motion.at_ms // 1000
        told = []
        if second != self._second:
            self._count()
            self._second = second
            if motion.at_ms // MINUTE_MS * MINUTE_MS != self._minute_ms:
                told = self._end()
                self._minute_ms = motion.at_ms // MINUTE_MS * MINUTE_MS
        for region in motion.regions:
            if region.moving * region.share * WIDTH * HEIGHT >= _MOVED_PIXELS:
                self._cells |= cells_of(region.box)
        return told

    def close(self) -> list[MotionMinute]:
        """The minute that went on, as far as it went."""
        self._count()
        return self._end()

    def _count(self) -> None:
        """The second is over: one more for each cell in which anything moved."""
        cells, self._cells = self._cells, 0
        while cells:
            lowest = cells & -cells
            cell = lowest.bit_length() - 1
            self._seconds[cell] = min(60, self._seconds[cell] + 1)
            cells ^= lowest

    def _end(self) -> list[MotionMinute]:
        if not any(self._seconds):
            return []
        told = MotionMinute(self._camera_id, self._minute_ms, bytes(self._seconds))
        self._seconds = bytearray(CELLS)
        return [told]
