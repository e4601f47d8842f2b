"""The tiny process above the engine: it starts it anew when it crashes or is killed; `main.py engine` runs it."""

import logging
import subprocess
import time

from app.core.clock import Stop
from app.core.paths import LibraryPaths
from app.core.process import start_program
from app.engine.stop_request import stop_on_signals, stop_with_parent

# The child ends with this status when trying again cannot help: the library is busy, missing or too new.
GAVE_UP = 3
_POLL_S = 0.1
_RESTART_S = 0.05
_SLOWEST_RESTART_S = 10.0
_LIVED_S = 2.0
"""An engine that lived so long is started again at once; one that keeps dying sooner, ever more slowly."""
_END_S = 12.0
_log = logging.getLogger("louver.supervisor")


def supervise(paths: LibraryPaths, *, with_parent: bool) -> int:
    """Keep the engine alive until asked to stop; returns the exit status."""
    stop = Stop()
    stop_on_signals(stop)
    if with_parent:
        stop_with_parent(stop)
    pause_s = _RESTART_S
    while True:
        child = start_program(["engine", "--child", "--library", str(paths.root)], stdin=subprocess.PIPE)
        began_s = time.monotonic()
        _wait(child, stop)
        if stop.is_set:
            return _end(child)
        if child.returncode in (0, GAVE_UP):
            return child.returncode
        _log.warning("The engine ended with status %s; it is started again.", child.returncode)
        pause_s = _RESTART_S if time.monotonic() - began_s > _LIVED_S else min(_SLOWEST_RESTART_S, pause_s * 2)
        if stop.wait(pause_s):
            return 0


def _wait(child: subprocess.Popen[bytes], stop: Stop) -> None:
    while child.poll() is None and not stop.wait(_POLL_S):
        continue


def _end(child: subprocess.Popen[bytes]) -> int:
    if child.stdin is not None:
        child.stdin.close()
    try:
        return child.wait(_END_S)
    except subprocess.TimeoutExpired:
        _log.error("The engine did not end in %s s and was killed; its footage is whole up to the last second.", _END_S)
        child.kill()
        return child.wait() or 1
