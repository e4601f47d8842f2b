"""A thread with a name, one owner, a stop and a join: run() retries, run_once() is one honest attempt."""

import logging
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable

from app.core.clock import Stop
from app.domain.errors import KnownError

MAX_BACKOFF_S = 15.0
_BEAT_S = 1.0


class Worker(ABC):
    """Calls run_once() until stopped; an error is told to `on_error`, followed by a back-off that doubles.

    run_once() returns when it is done for now (it is called again at once) and looks at `self.stop` itself. Where
    `hang_s` is a number, whoever watches over the worker takes it for hung when `beats` stands still for that long.
    """

    hang_s: float | None = None

    def __init__(self, name: str, *, first_backoff_s: float = 0.25) -> None:
        self.name = name
        self.stop = Stop()
        self.beats = 0
        self._first_backoff_s = first_backoff_s
        self._failures = 0
        self._log = logging.getLogger(f"louver.{name.partition(' ')[0]}")
        self._woken = threading.Event()
        self._thread = self._new_thread()

    @abstractmethod
    def run_once(self) -> None:
        """One honest attempt; no retry in here."""

    def on_error(self, error: Exception) -> None:  # noqa: B027 - most workers have nothing to add to the log line
        """Called on the worker's thread after a failed attempt and before the back-off."""

    def on_end(self) -> None:  # noqa: B027 - most workers hold nothing that has to be released
        """Called on the worker's thread when it ends, however it ends."""

    def healthy(self) -> None:
        """run_once() calls this once it works, so that the next failure is retried soon."""
        self._failures = 0

    @property
    def failures(self) -> int:
        """How many attempts have failed in a row."""
        return self._failures

    def backoff_s(self) -> float:
        """How long to wait after the newest failure, in s."""
        return min(MAX_BACKOFF_S, self._first_backoff_s * 2.0 ** min(self._failures - 1, 10))

    def start(self) -> None:
        """Start the thread; once only."""
        self._thread.start()

    def revive(self) -> None:
        """Start a new thread in the place of one that died; not for one that lives or was asked to stop."""
        if not self.alive and not self.stop.is_set:
            self._thread = self._new_thread()
            self._thread.start()

    def request_stop(self) -> None:
        """Ask the thread to end, without waiting."""
        self.stop.set()
        self.wake()

    def wake(self) -> None:
        """End the sleep() that goes on now, or the next one. Threads: any."""
        self._woken.set()

    def beat(self) -> None:
        """Say that it moves: long work calls this at every step. The worker's own thread only."""
        self.beats += 1

    def sleep(self, timeout_s: float) -> None:
        """Wait so long at most; a stop and wake() end it. It beats meanwhile. The worker's own thread only."""
        while timeout_s > 0 and not self.stop.is_set:
            self.beats += 1
            if self._woken.wait(min(timeout_s, _BEAT_S)):
                self._woken.clear()
                return
            timeout_s -= _BEAT_S

    def join(self, timeout_s: float) -> bool:
        """Wait for the thread; False when it still runs."""
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    @property
    def alive(self) -> bool:
        """Whether the thread runs."""
        return self._thread.is_alive()

    def _run(self) -> None:
        try:
            while not self.stop.is_set:
                self._attempt()
        finally:
            self.on_end()

    def _attempt(self) -> None:
        try:
            self.run_once()
        except KnownError as error:
            self._failures += 1
            self._log.warning("%s: %s", self.name, error)
            self._recover(error)
        except Exception as error:  # noqa: BLE001 - the worker loop is where a bug must not end the recording
            self._failures += 1
            self._log.exception("%s failed", self.name)
            self._recover(error)

    def _recover(self, error: Exception) -> None:
        try:
            self.on_error(error)
        except Exception:  # noqa: BLE001 - handling an error must not end the worker
            self._log.exception("%s failed while handling an error", self.name)
        self.sleep(self.backoff_s())

    def _new_thread(self) -> threading.Thread:
        return threading.Thread(target=self._run, name=self.name, daemon=True)


def join_all(workers: list[Worker], timeout_s: float, monotonic_s: Callable[[], float]) -> list[Worker]:
    """Stop all workers, wait for them together, and return those that still run after `timeout_s`."""
    for worker in workers:
        worker.request_stop()
    deadline_s = monotonic_s() + timeout_s
    return [worker for worker in workers if not worker.join(max(0.0, deadline_s - monotonic_s()))]
