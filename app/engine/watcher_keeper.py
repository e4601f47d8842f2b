"""Keeps the watcher process alive: a crash of a decoder or of MediaPipe costs detection for a second, nothing else."""

import subprocess
from collections.abc import Callable

from app.core.paths import LibraryPaths
from app.core.process import start_program
from app.core.worker import Worker
from app.domain.errors import KnownError

_POLL_S = 0.2
_END_S = 1.8


class WatcherDied(KnownError):
    """The watcher process ended by itself."""


class WatcherKeeper(Worker):
    """Starts the watcher, waits for its end, and starts it anew. `on_lost` is called after each end."""

    hang_s = 30.0

    def __init__(self, paths: LibraryPaths, on_lost: Callable[[], None]) -> None:
        super().__init__("watcher keeper", first_backoff_s=0.5)
        self._paths = paths
        self._on_lost = on_lost

    def run_once(self) -> None:
        """Run one watcher until it ends or the engine stops."""
        process = start_program(["watcher", "--library", str(self._paths.root)], stdin=subprocess.PIPE)
        ticks = 0
        try:
            while process.poll() is None and not self.stop.wait(_POLL_S):
                ticks += 1
                self.beats += 1
                if ticks * _POLL_S > 10:
                    self.healthy()
        finally:
            _end(process)
            self._on_lost()
        if not self.stop.is_set:
            raise WatcherDied(f"The watcher ended with status {process.returncode}; detection starts again at once.")


def _end(process: subprocess.Popen[bytes]) -> None:
    """Ask it to end by closing its standard input, and make it end when it does not."""
    if process.stdin is not None:
        process.stdin.close()
    try:
        process.wait(_END_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
