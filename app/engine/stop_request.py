"""How a process learns that it should end: SIGTERM, Ctrl+C, or the end of its standard input; entry points call it."""

import os
import signal
import sys
import threading
from types import FrameType

from app.core.clock import Stop


def stop_on_signals(stop: Stop) -> None:
    """Set `stop` on SIGTERM and Ctrl+C. Main thread only."""

    def end(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    signal.signal(signal.SIGINT, end)
    signal.signal(signal.SIGTERM, end)


def stop_with_parent(stop: Stop) -> None:
    """Set `stop` when standard input ends: a parent that dies takes its child along, on every operating system."""

    def wait_for_end() -> None:
        # os.read, not sys.stdin: a daemon thread inside a buffered reader blocks the interpreter's end.
        while os.read(descriptor, 4096):
            continue
        stop.set()

    descriptor = sys.stdin.fileno()
    threading.Thread(target=wait_for_end, name="parent watch", daemon=True).start()
