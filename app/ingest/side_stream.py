"""Says when a camera's further stream fails while its first one works; the camera worker of that stream calls it."""

import threading

from app.core.bus import Bus
from app.domain.camera import Camera, CameraState, StreamRole
from app.domain.facts import CameraChanged, ProblemFound

_TELL_AFTER_FAILURES = 2  # the first may be an outage of the whole camera, of which the first stream tells


class SideStream:
    """A problem of its own, because the camera's state is the first stream's alone. Threads: any."""

    def __init__(self, camera: Camera, role: StreamRole, bus: Bus) -> None:
        self._camera = camera
        self._role = role
        self._bus = bus
        self._lock = threading.RLock()  # what is published may come back as a fact on the same thread
        self._first_works = False
        self._cause: str | None = None
        self._told: str | None = None
        self._end = bus.subscribe(CameraChanged, self._camera_changed)

    def works(self) -> None:
        """Packets arrive, or nobody wants them."""
        self._set(None)

    def fails(self, failures: int, cause: str) -> None:
        """The newest attempt failed, the last of so many in a row."""
        if failures >= _TELL_AFTER_FAILURES:
            self._set(cause)

    def close(self) -> None:
        """The camera is let go: there is no problem any more."""
        self._end()
        with self._lock:
            self._first_works = False  # for good, whatever the worker says on its way out
            self._tell()

    def _camera_changed(self, fact: CameraChanged) -> None:
        if fact.camera_id == self._camera.id:
            with self._lock:
                self._first_works = fact.state is CameraState.RECORDING
                self._tell()

    def _set(self, cause: str | None) -> None:
        with self._lock:
            self._cause = cause
            self._tell()

    def _tell(self) -> None:
        wanted = self._cause if self._first_works else None
        if wanted == self._told:
            return
        self._told = wanted
        sentence = self._sentence(wanted) if wanted else f"Every stream of {self._camera.name} arrives again."
        key = f"stream {self._camera.id} {self._role.value}"
        self._bus.publish(ProblemFound(key, sentence, wanted is None, self._camera.id))

    def _sentence(self, cause: str) -> str:
        name = self._camera.name
        if self._role is self._camera.watched_role:
            return f"{name} is recorded but not watched, because its small stream does not arrive. {cause}"
        return f"{name} is not recorded in full, because its large stream does not arrive. {cause}"
