"""The threads that decode live pictures, shared by all feeds of one wall; whoever shows live pictures owns one set."""

import os
import threading
from collections import deque
from collections.abc import Callable
from queue import SimpleQueue
from typing import Protocol

from app.core.worker import Worker, join_all

_THREADS = max(1, (os.cpu_count() or 2) - 1)
"""One processor is left to the window's own thread and the recorder."""
_tokens: SimpleQueue[None] = SimpleQueue()
"""So many threads decode at once, of all windows together; a semaphore would cost ten times as much."""
for _ in range(_THREADS):
    _tokens.put(None)


class Turn(Protocol):
    """What wants to be decoded; a feed is one."""

    def decode_next(self) -> bool:
        """Decode one packet; True while more wait. Called on one thread at a time."""
        ...


class Decoders:
    """Feeds that have packets take turns, a packet each. Threads: any may call `call`; start on the first call.

    A thread for each feed cost a wake-up for each picture, and they waited for one another: pictures of many cameras
    often come in the same moment.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._ready: deque[Turn] = deque()
        self._closed = False
        self._workers: list[Worker] = []

    def call(self, feed: Turn) -> None:
        """Give the feed a turn after those that wait already."""
        with self._changed:
            if self._closed:
                return
            if not self._workers:
                self._start()
            self._ready.append(feed)
            self._changed.notify()

    def close(self, timeout_s: float, monotonic_s: Callable[[], float]) -> bool:
        """End the threads for good; False when one still runs after `timeout_s`."""
        with self._changed:
            self._closed = True
            self._ready.clear()
            workers = list(self._workers)
        return not join_all(workers, timeout_s, monotonic_s)

    def wake_all(self) -> None:
        """Let every thread see that it is to end."""
        with self._changed:
            self._changed.notify_all()

    def next(self) -> Turn | None:
        """Whose turn it is; waits until somebody's is. None when the threads are to end."""
        with self._changed:
            while not self._ready and not self._closed:
                self._changed.wait()
            return None if self._closed else self._ready.popleft()

    def _start(self) -> None:
        self._workers = [_Decoder(number, self) for number in range(_THREADS)]
        for worker in self._workers:
            worker.start()


class _Decoder(Worker):
    """One of the threads."""

    def __init__(self, number: int, decoders: Decoders) -> None:
        super().__init__(f"decoder {number}")
        self._decoders = decoders

    def request_stop(self) -> None:
        """Ask the thread to end, without waiting."""
        super().request_stop()
        self._decoders.wake_all()

    def run_once(self) -> None:
        """One turn of one feed."""
        feed = self._decoders.next()
        if feed is None:
            return
        _tokens.get()
        try:
            more = feed.decode_next()
        finally:
            _tokens.put(None)
        self.healthy()
        if more:
            self._decoders.call(feed)
