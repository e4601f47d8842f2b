"""The tiny process above the engine: it starts it anew when it crashes or is killed; `main.py engine` runs it."""

import logging
import subprocess
import threading
import time

from app.core.clock import Stop
from app.core.known_disks import is_disk_away
from app.core.paths import LibraryPaths
from app.core.process import start_program
from app.engine.endings import DISK_AWAY, GAVE_UP
from app.engine.stop_request import stop_on_signals, stop_with_parent

_RESTART_S = 0.05
_SLOWEST_RESTART_S = 10.0
_LIVED_S = 2.0
"""An engine that lived so long is started again at once; one that keeps dying sooner, ever more slowly."""
_END_S = 12.0
_LOOK_S = 0.5  # Windows delivers Ctrl+C to a main thread only between two waits
_log = logging.getLogger("louver.supervisor")


def supervise(paths: LibraryPaths, *, with_parent: bool) -> int:
    """Keep the engine alive until asked to stop; returns the exit status."""
    stop = _StopOrEnd()
    stop_on_signals(stop)
    if with_parent:
        stop_with_parent(stop)
    pause_s, ran = _RESTART_S, is_disk_away(paths.root)
    while True:
        again = ["--again"] if ran else []
        child = start_program(["engine", "--child", *again, "--library", str(paths.root)], stdin=subprocess.PIPE)
        began_s = time.monotonic()
        _wait(child, stop)
        if stop.is_set:
            return _end(child)
        lived = time.monotonic() - began_s > _LIVED_S
        ran = ran or (lived and child.returncode != DISK_AWAY)
        if child.returncode in (0, GAVE_UP) or (child.returncode == DISK_AWAY and not ran):
            return min(child.returncode, GAVE_UP)
        _log.warning("The engine ended with status %s; it is started again.", child.returncode)
        pause_s = 0.0 if lived else min(_SLOWEST_RESTART_S, max(_RESTART_S, pause_s * 2))
        if stop.wait(pause_s):
            return 0


def _wait(child: subprocess.Popen[bytes], stop: "_StopOrEnd") -> None:
    """Return as soon as the child has ended or the stop is set."""

    def wait_for_end() -> None:
        child.wait()
        stop.wake()

    threading.Thread(target=wait_for_end, name="engine watch", daemon=True).start()
    while child.returncode is None and not stop.is_set:
        stop.wait_for_either()


class _StopOrEnd(Stop):
    """A stop that is waited for together with the end of a child; to look now and then would cost a restart time."""

    def __init__(self) -> None:
        super().__init__()
        self._woken = threading.Event()

    def set(self) -> None:
        """Ask the supervisor to end."""
        super().set()
        self.wake()

    def wake(self) -> None:
        """The child has ended."""
        self._woken.set()

    def wait_for_either(self) -> None:
        """Return once somebody called set() or wake() since the last time."""
        self._woken.wait(_LOOK_S)
        self._woken.clear()


def _end(child: subprocess.Popen[bytes]) -> int:
    if child.stdin is not None:
        child.stdin.close()
    try:
        return child.wait(_END_S)
    except subprocess.TimeoutExpired:
        _log.error("The engine did not end in %s s and was killed; its footage is whole up to the last second.", _END_S)
        child.kill()
        return child.wait() or 1
