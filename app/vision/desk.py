"""Where looks wait for the detectors: one place for each camera, in turn; the pool owns it.

The detector takes each camera's newest frame in turn, so that a busy camera never starves a quiet one.
"""

import logging
import threading
from collections.abc import Callable

from app.core.clock import Stop
from app.domain.ids import CameraId
from app.vision.detector import Detector, Faces
from app.vision.watcher import Look, Seen, answer

_log = logging.getLogger("louver.vision")
_JOIN_S = 5.0


class Desk:
    """Holds looks, and the threads that answer them; never two of one camera at once. Threads: any."""

    def __init__(
        self,
        detector_factory: Callable[[], Detector],
        deliver: Callable[[Seen], None],
        open_faces: Callable[[], Faces | None],
        detectors: int,
    ) -> None:
        self._factory = detector_factory
        self._open_faces = open_faces
        self._deliver = deliver
        self._waiting: dict[CameraId, Look] = {}
        self._in_hand: set[CameraId] = set()
        self._changed = threading.Condition()
        self._stop = Stop()
        self._threads = [
            threading.Thread(target=self._run, name=f"watch detector {number}", daemon=True)
            for number in range(1, detectors + 1)
        ]
        for thread in self._threads:
            thread.start()

    def put(self, look: Look) -> None:
        """Leave a look; an older one of the same camera makes way and keeps its turn."""
        with self._changed:
            self._waiting[look.camera_id] = look
            self._changed.notify()

    def idle(self) -> bool:
        with self._changed:
            return not self._waiting and not self._in_hand

    def stop(self) -> None:
        self._stop.set()
        with self._changed:
            self._changed.notify_all()
        for thread in self._threads:
            thread.join(_JOIN_S)

    def _take(self) -> Look | None:
        with self._changed:
            while not self._stop.is_set:
                free = next((each for each in self._waiting if each not in self._in_hand), None)
                if free is not None:
                    self._in_hand.add(free)
                    return self._waiting.pop(free)
                self._changed.wait()
            return None

    def _done(self, look: Look) -> None:
        with self._changed:
            self._in_hand.discard(look.camera_id)
            self._changed.notify()

    def _run(self) -> None:
        detector = self._factory()
        faces: Faces | None = None
        opened = False
        try:
            while (look := self._take()) is not None:
                try:
                    if look.faces and not opened:
                        faces, opened = self._open_faces(), True
                    self._deliver(answer(look, detector, faces))
                except Exception:  # noqa: BLE001 - a picture that breaks the detector costs this look, not the watch
                    _log.exception("The detector failed on a frame of %s", look.camera_id)
                finally:
                    self._done(look)
        finally:
            detector.close()
            if faces is not None:
                faces.close()
