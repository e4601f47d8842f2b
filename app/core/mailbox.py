"""A mailbox that holds the newest thing only: frames are pulled from it, and old ones are never queued."""

import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Mailbox(Generic[T]):
    """One slot. put() replaces what lies there; take() waits for something new. Threads: any."""

    def __init__(self) -> None:
        self._filled = threading.Condition()
        self._item: T | None = None
        self._replaced = 0

    def put(self, item: T) -> None:
        """Leave `item`, replacing what was not yet taken."""
        with self._filled:
            self._replaced += self._item is not None
            self._item = item
            self._filled.notify()

    def take(self, timeout_s: float) -> T | None:
        """Remove and return what lies there; waits at most `timeout_s`, then returns None."""
        with self._filled:
            if self._item is None:
                self._filled.wait(timeout_s)
            item, self._item = self._item, None
            return item

    @property
    def replaced(self) -> int:
        """How many things were replaced before anybody took them."""
        with self._filled:
            return self._replaced
