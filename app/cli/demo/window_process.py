"""The desktop window as a process of its own, on a tour through its places; offscreen where there is no screen."""

import subprocess
import threading
from pathlib import Path

import msgspec

from app.core.paths import LibraryPaths
from app.core.process import start_program
from app.domain.errors import KnownError

_TOUR_LIMIT_S = 120.0


class WindowFailed(KnownError):
    """The window did not finish its tour."""


class WindowTour(msgspec.Struct, forbid_unknown_fields=True):
    """What the window says of its tour: pictures saved, tiles that showed live video, and so on."""

    screenshots: list[str]
    tiles_live: int = 0
    tiles_with_boxes: int = 0
    events_listed: int = 0
    playback_frames: int = 0


class WindowProcess:
    """Starts the tour at once; result() waits for its end."""

    def __init__(self, paths: LibraryPaths, folder: Path, places: tuple[str, ...], wait_s: float) -> None:
        chosen = [word for place in places for word in ("--tour-place", place)]
        self._process = start_program(
            ["desktop", "--library", str(paths.root), "--tour", str(folder), "--tour-wait", str(wait_s), *chosen],
            stdout=subprocess.PIPE,
        )
        self._output = b""
        self._reader = threading.Thread(target=self._read, name="window output", daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as stdout:
            self._output = stdout.read(1_000_000)

    def result(self) -> WindowTour:
        """What the window saw. Raises WindowFailed."""
        try:
            status = self._process.wait(_TOUR_LIMIT_S)
        except subprocess.TimeoutExpired:
            self.end()
            raise WindowFailed(f"The window did not finish its tour in {_TOUR_LIMIT_S:.0f} s.") from None
        self._reader.join(5.0)
        lines = self._output.strip().splitlines()
        if status != 0 or not lines:
            raise WindowFailed(f"The window ended with status {status} before its tour was over.")
        try:
            return msgspec.json.decode(lines[-1], type=WindowTour)
        except msgspec.DecodeError as error:
            raise WindowFailed("The window did not say what it saw on its tour.") from error

    def end(self) -> None:
        """End the window if it still runs."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        self._reader.join(5.0)
