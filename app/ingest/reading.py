"""Reads one connection to a camera on a thread of its own, until it ends or is cut off; camera_worker.py owns it."""

import threading
from collections.abc import Callable

from app.core.clock import Clock
from app.domain.media import Packet, StreamFormat
from app.ingest.flood_gate import FloodGate
from app.ingest.source import Source

_LONGEST_WAIT_S = 0.25
_LONGEST_FORMAT_WAIT_S = 2.0
_FLOODS_FOR_S = 5.0
_SHORTEST_WAIT_S = 0.002


class Reading:
    """A source and its reader. One worker owns it.

    A reader may hang in the operating system or in libav, which nobody can interrupt: it is a daemon thread, and
    cut() never waits for it.
    """

    def __init__(self, source: Source, hand_on: Callable[[Packet | StreamFormat], None], clock: Clock) -> None:
        self.heard_s = clock.monotonic_s()
        self._source = source
        self._error: Exception | None = None
        self._hand_on = hand_on
        self._clock = clock
        self._lock = threading.Lock()
        self._cut = threading.Event()
        self._wake = threading.Event()
        self._limited_s: float | None = None
        self._thread: threading.Thread | None = None

    def start(self, name: str) -> None:
        """Begin to read."""
        self._thread = threading.Thread(target=self._read, name=name, daemon=True)
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Whether the reader still runs, cut off or not."""
        return self._thread is not None and self._thread.is_alive()

    def limited_lately(self, now_s: float) -> bool:
        """Whether the source had to be slowed down in the last seconds."""
        return self._limited_s is not None and now_s - self._limited_s < _FLOODS_FOR_S

    def wait(self, timeout_s: float) -> bool:
        """Sleep until the source has ended or wake() was called; True then."""
        return self._wake.wait(timeout_s)

    def wake(self) -> None:
        """End wait()."""
        self._wake.set()

    def raise_error(self) -> None:
        """Raise what ended the source, if it was an error, once.

        It is let go of here: its traceback holds this object, and a ring of the two would keep the connection's
        memory until the garbage collector comes by, which may be hours later.
        """
        if self._error is not None:
            error, self._error = self._error, None
            try:
                raise error
            finally:
                del error

    def cut(self) -> None:
        """Hand nothing on from now on; waits for the packet being handed on, never for the source."""
        with self._lock:
            self._cut.set()

    def discard(self) -> None:
        """cut(), and let go of what ended the source, as raise_error() does."""
        self.cut()
        self._error = None

    def _read(self) -> None:
        try:
            if self._hand(self._source.open()):
                gate = FloodGate(self._clock.monotonic_s())
                for item in self._source.packets():
                    if not self._hand(item):
                        break
                    if isinstance(item, Packet):
                        self._hold_back(gate.admit(item, self.heard_s), _LONGEST_WAIT_S)
                    else:
                        self._hold_back(gate.admit_format(self.heard_s), _LONGEST_FORMAT_WAIT_S)
        except Exception as error:  # noqa: BLE001 - handed to the worker's loop, which tells and logs it
            self._error = error if not self._cut.is_set() else None
        finally:
            self._source.close()
            self._wake.set()

    def _hand(self, item: Packet | StreamFormat) -> bool:
        with self._lock:
            if not self._cut.is_set():
                self._hand_on(item)
                self.heard_s = self._clock.monotonic_s()
            return not self._cut.is_set()

    def _hold_back(self, wait_s: float, longest_s: float) -> None:
        if wait_s >= _SHORTEST_WAIT_S:
            self._limited_s = self._clock.monotonic_s()
            self._cut.wait(min(wait_s, longest_s))
