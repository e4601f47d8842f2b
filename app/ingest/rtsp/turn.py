"""Lets one connection work at a time among those that wake together; only connection.py calls it.

Threads that wake in one moment fight for the interpreter's lock, and each change of hands costs more than their wait.
"""

import threading

LONGEST_WAIT_S = 0.05
"""One that hangs, in a disk's call say, delays the others by no more than this at each of their reads."""
_ONE_AT_A_TIME = threading.Lock()


class Turn:
    """One connection's turn. Threads: take() one; pass_on() any, as often as they like."""

    def __init__(self) -> None:
        self._mine: list[None] = []

    def take(self) -> None:
        """Wait until the others have done their work, or long enough."""
        if _ONE_AT_A_TIME.acquire(timeout=LONGEST_WAIT_S):
            self._mine.append(None)

    def pass_on(self) -> None:
        """Let the next one work, if it was this one's turn."""
        try:
            self._mine.pop()  # in one step, since close() may come from another thread
        except IndexError:
            return
        _ONE_AT_A_TIME.release()
