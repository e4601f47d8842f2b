"""Counts of events in bins of time, packed into rows of the database; the writer's side and the readers use it."""

import sqlite3
import struct
from collections.abc import Iterable

FINE_BIN_MS = 300_000
COARSE_BIN_MS = 3_600_000
BIN_LENGTHS_MS = (FINE_BIN_MS, COARSE_BIN_MS)
BINS = 768
"""A row holds 64 hours of fine bins, or 32 days of coarse ones, so that 90 days are four rows of a camera and class."""
_MOST = 0xFFFF
_COUNT = struct.Struct("<H")


def first_of(wall_ms: int, bin_ms: int) -> int:
    """Where the row begins (UTC ms) that counts that moment."""
    return wall_ms // (bin_ms * BINS) * (bin_ms * BINS)


def packed(counts: Iterable[int]) -> bytes:
    """Counts as a row holds them."""
    return b"".join(_COUNT.pack(max(0, min(_MOST, count))) for count in counts)


def count_event(connection: sqlite3.Connection, camera_id: str, event_class: str, start_ms: int, change: int) -> None:
    """Count one event more (1) or less (-1) in its bins; inside the writer's transaction."""
    for bin_ms in BIN_LENGTHS_MS:
        row = (bin_ms, camera_id, event_class, first_of(start_ms, bin_ms))
        found = connection.execute(
            "SELECT counts FROM event_bands WHERE bin_ms = ? AND camera_id = ? AND class = ? AND first_ms = ?", row
        ).fetchone()
        counts = bytearray(2 * BINS if found is None else found[0])
        at = (start_ms - row[3]) // bin_ms * 2
        _COUNT.pack_into(counts, at, max(0, min(_MOST, _COUNT.unpack_from(counts, at)[0] + change)))
        connection.execute("INSERT OR REPLACE INTO event_bands VALUES (?, ?, ?, ?, ?)", (*row, bytes(counts)))


class _CountsOf:
    """SQL's counts_of(number of the bin): the packed row of a group of events that lie in one row's bins."""

    def __init__(self) -> None:
        self._counts = [0] * BINS

    def step(self, number: int, /) -> None:
        """One event more in that bin, counted from the year 1970 on."""
        self._counts[number % BINS] += 1

    def finalize(self) -> bytes:
        """The row."""
        return packed(self._counts)


def teach(connection: sqlite3.Connection) -> None:
    """Let the SQL of the migrations count events."""
    connection.create_aggregate("counts_of", 1, _CountsOf)  # type: ignore[arg-type]  # typeshed: aggregates are numbers
