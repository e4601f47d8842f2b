"""Lets one thread work at a time among those that wake together; connections, watches and locked players call it.

Threads that wake in one moment fight for the interpreter's lock, and each change of hands costs more than their wait.
"""

import threading

LONGEST_WAIT_S = 0.05
"""Who hangs, in a disk's call say, delays the others by this once; then the next one takes the turn over."""


class Turns:
    """Turns of whoever asks, each known by a token of its own. Threads: any."""

    def __init__(self) -> None:
        self._free = threading.Lock()
        self._book = threading.Lock()
        self._holder: object | None = None
        """Whose turn it is; then `_free` is taken, and whoever this is gives it back."""

    def take(self, token: object) -> bool:
        """Wait until the others have done their work, or long enough; whether it is the token's turn now."""
        acquired = self._free.acquire(timeout=LONGEST_WAIT_S)
        with self._book:
            if not acquired and self._holder is None:
                return False
            self._holder = token
            return True

    def pass_on(self, token: object) -> None:
        """Let the next one work, if it is the token's turn; may be said as often as one likes."""
        with self._book:
            if self._holder is token:
                self._holder = None
                self._free.release()
