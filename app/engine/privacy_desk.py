"""Which cameras are in privacy, and that this outlives a restart; the engine owns it."""

import logging
import threading
from collections.abc import Callable, Mapping

import msgspec

from app.core.bus import Bus
from app.core.paths import LibraryPaths
from app.core.private_files import write_private
from app.domain.errors import LibraryUnwritable, UsageError
from app.domain.facts import ProblemFound
from app.domain.ids import CameraId
from app.domain.recording import GapCause
from app.engine.camera_pipeline import CameraPipeline

_log = logging.getLogger("louver.engine")


class PrivacyDesk:
    """Turns privacy on and off. Threads: any; it takes effect before turn() returns."""

    def __init__(
        self, paths: LibraryPaths, bus: Bus, pipelines: Callable[[], Mapping[CameraId, CameraPipeline]]
    ) -> None:
        self._path = paths.root / "privacy.json"
        self._bus = bus
        self._pipelines = pipelines
        self._lock = threading.Lock()
        self._private = self._load()

    def begin(self, pipeline: CameraPipeline) -> None:
        """Hold a camera that is in privacy; before it starts."""
        if pipeline.camera.id in self._private:
            pipeline.hold(GapCause.PRIVACY)

    def turn(self, camera_id: str, *, on: bool) -> str:
        """Turn it on or off; returns a sentence. Raises UsageError, LibraryUnwritable where a restart forgets it."""
        with self._lock:
            pipeline = self._pipelines().get(CameraId(camera_id))
            if pipeline is None:
                raise UsageError(f"There is no camera {camera_id[:64]!r}. Look for its id in the list of cameras.")
            if on is not (camera_id in self._private):
                self._private ^= {CameraId(camera_id)}
                if on:
                    pipeline.hold(GapCause.PRIVACY)
                else:
                    pipeline.release()
                self._save()
        name = pipeline.camera.name
        return f"{name} is in privacy: nothing is recorded." if on else f"{name} is recorded again."

    def _load(self) -> set[CameraId]:
        try:
            return set(msgspec.json.decode(self._path.read_bytes(), type=list[CameraId]))
        except FileNotFoundError:
            return set()
        except (msgspec.DecodeError, OSError) as error:
            _log.warning("The list of cameras in privacy cannot be read: %s", type(error).__name__)
            sentence = "It is not known any more which cameras were in privacy, so all are recorded. Turn it on again."
            self._bus.publish(ProblemFound("privacy", sentence))
            return set()

    def _save(self) -> None:
        try:
            write_private(self._path, msgspec.json.encode(sorted(self._private)))
        except OSError as error:
            raise LibraryUnwritable(
                "This holds now, but could not be noted, and a restart forgets it. Check the disk."
            ) from error
