"""Says to the engine how a camera should turn, as long as it should, and when to stop; the wall's mode owns it."""

import threading
from collections.abc import Callable

from app.core.worker import Worker
from app.domain.errors import KnownError
from app.domain.ids import CameraId
from app.gui.wording.sentences import spoken
from app.link.ptz_orders import MOVE, STOP, Steering, move_words

Command = Callable[[str, dict[str, str]], str]
_IDLE_S = 1.0


class PtzPilot(Worker):
    """A thread of its own, so that no order waits behind others. `troubled` is called on it with a sentence.

    It says what it is told once: whoever steers says it again every BEAT_S, so that a window that hangs stops too.
    """

    def __init__(self, command: Command, troubled: Callable[[str], None]) -> None:
        super().__init__("ptz pilot")
        self._command = command
        self._troubled = troubled
        self._lock = threading.Lock()
        self._wanted: tuple[CameraId, Steering] | None = None
        self._turning: CameraId | None = None

    def steer(self, camera_id: CameraId, steering: Steering) -> None:
        """Turn like this for a moment more; a still steering stops. Threads: any."""
        with self._lock:
            self._wanted = (camera_id, steering)
        self.wake()

    def run_once(self) -> None:
        """Hand on what was wished last."""
        with self._lock:
            wanted, self._wanted = self._wanted, None
        if wanted is None:
            self.sleep(_IDLE_S)
            return
        camera_id, steering = wanted
        if self._turning is not None and (steering.still or camera_id != self._turning):
            self._stop()
        if not steering.still:
            self._move(camera_id, steering)

    def on_end(self) -> None:
        """Leave no camera turning; where this cannot be said, the engine stops it by itself."""
        if self._turning is not None:
            self._stop()

    def _move(self, camera_id: CameraId, steering: Steering) -> None:
        self._turning = camera_id
        try:
            self._command(MOVE, move_words(camera_id, steering))
        except KnownError as error:
            self._troubled(spoken(str(error)))

    def _stop(self) -> None:
        camera_id, self._turning = self._turning, None
        assert camera_id is not None
        try:
            self._command(STOP, {"camera_id": camera_id})
        except KnownError as error:
            self._troubled(spoken(str(error)))
