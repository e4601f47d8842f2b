"""How much memory and how many files the engine may use, and a sentence where it comes near; the watchdog asks."""

import os

import psutil

from app.core.process import allow_many_files
from app.recording import held, prebuffer

_WAITING_BYTES = 512 << 20
"""What all streams together may hold before an event, and as much again while no disk takes what they send."""
_BASE_BYTES = 400 << 20
_STREAM_BYTES = 24 << 20
"""Of each stream: a fragment that grows, a socket's buffer, the GOP for a new viewer."""
_FILES_SHARE = 0.8


def preroll_bytes(streams: int) -> int:
    """What each of so many streams that wait for events may hold in memory: all together an eighth of it at most."""
    return min(prebuffer.MAX_BYTES, _budget_bytes() // max(1, streams))


def held_bytes(streams: int) -> int:
    """What each of so many streams may hold in memory while no disk takes it: all together an eighth of it at most."""
    return min(held.MAX_BYTES, _budget_bytes() // max(1, streams))


def _budget_bytes() -> int:
    return min(_WAITING_BYTES, int(psutil.virtual_memory().total) // 8)


class Ceilings:
    """The bounds for this process with so many streams."""

    def __init__(self, streams: int) -> None:
        self._process = psutil.Process()
        self._files = allow_many_files()
        self._memory_bytes = _BASE_BYTES + streams * _STREAM_BYTES + 2 * _WAITING_BYTES

    def problems(self) -> dict[str, str]:
        """A sentence for each bound that is passed, by its key."""
        found = {}
        used_bytes = self._process.memory_info().rss
        if used_bytes > self._memory_bytes:
            found["engine memory"] = (
                f"The engine uses {used_bytes >> 20} MB of memory, more than its cameras should need. "
                "Recording goes on; look in Health for a camera that floods."
            )
        opened = self._process.num_handles() if os.name == "nt" else self._process.num_fds()
        if opened > self._files * _FILES_SHARE:
            found["engine files"] = (
                f"The engine holds {opened} files and connections open, and may hold {self._files}. "
                "Recording goes on; raise the limit of this user, or record fewer cameras."
            )
        return found
