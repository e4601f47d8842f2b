"""Which cameras are in privacy, until when, and that this outlives a restart; the engine owns it."""

import logging
import threading
from collections.abc import Callable, Mapping

import msgspec

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.local_time import moment_text
from app.core.paths import LibraryPaths
from app.core.private_files import write_private
from app.domain.errors import LibraryUnwritable, UsageError
from app.domain.facts import ProblemFound
from app.domain.ids import CameraId
from app.domain.recording import GapCause
from app.engine.camera_pipeline import CameraPipeline
from app.link.privacy_orders import PrivacyOrder, read_privacy

_log = logging.getLogger("louver.engine")


class PrivacyDesk:
    """Turns privacy on and off. Threads: any; it takes effect before turn() returns."""

    def __init__(
        self,
        paths: LibraryPaths,
        bus: Bus,
        clock: Clock,
        pipelines: Callable[[], Mapping[CameraId, CameraPipeline]],
    ) -> None:
        self._path = paths.root / "privacy.json"
        self._bus, self._clock = bus, clock
        self._pipelines = pipelines
        self._lock = threading.Lock()
        self._ends_ms = self._load()
        """Of each camera in privacy the UTC ms in which that ends by itself, None where it does not."""

    def begin(self, pipeline: CameraPipeline) -> None:
        """Hold a camera that is in privacy; before it starts."""
        with self._lock:
            self._end_what_is_over()
            if pipeline.camera.id in self._ends_ms:
                pipeline.hold(GapCause.PRIVACY, self._ends_ms[pipeline.camera.id])

    def obey(self, arguments: dict[str, str]) -> str:
        """Obey the order of a window; see turn()."""
        return self.turn(read_privacy(arguments, self._clock.wall_ms()))

    def turn(self, order: PrivacyOrder) -> str:
        """Turn it on or off, or give it another end; returns a sentence.

        Raises UsageError, LibraryUnwritable where a restart forgets it.
        """
        with self._lock:
            pipeline = self._pipelines().get(order.camera_id)
            if pipeline is None:
                raise UsageError(
                    f"There is no camera {order.camera_id[:64]!r}. Look for its id in the list of cameras."
                )
            before = dict(self._ends_ms)
            if order.on:
                self._ends_ms[order.camera_id] = order.until_ms
            else:
                self._ends_ms.pop(order.camera_id, None)
            if self._ends_ms != before:
                self._carry_out(pipeline)
                self._save()
        name = pipeline.camera.name
        if not order.on:
            return f"{name} is recorded again."
        until = "" if order.until_ms is None else f" until {moment_text(order.until_ms)}"
        return f"{name} is in privacy{until}: nothing is recorded."

    def look(self) -> None:
        """Called about once a second: whose time has come is recorded again."""
        with self._lock:
            ended = self._end_what_is_over()
            pipelines = self._pipelines()
            for camera_id in ended & pipelines.keys():
                self._carry_out(pipelines[camera_id])
            try:
                if ended:
                    self._save()
            except LibraryUnwritable as error:  # a restart looks at the clock too
                _log.warning("The end of privacy could not be noted: %s", error)

    def forget(self, camera_id: CameraId) -> None:
        """The camera was removed. Raises LibraryUnwritable."""
        with self._lock:
            if self._ends_ms.pop(camera_id, 0) != 0:
                self._save()

    def _carry_out(self, pipeline: CameraPipeline) -> None:
        if pipeline.camera.id in self._ends_ms:
            pipeline.hold(GapCause.PRIVACY, self._ends_ms[pipeline.camera.id])
        else:
            pipeline.release()

    def _end_what_is_over(self) -> set[CameraId]:
        now_ms = self._clock.wall_ms()
        over = {camera_id for camera_id, end_ms in self._ends_ms.items() if end_ms is not None and end_ms <= now_ms}
        for camera_id in over:
            del self._ends_ms[camera_id]
        return over

    def _load(self) -> dict[CameraId, int | None]:
        try:
            read = msgspec.json.decode(self._path.read_bytes(), type=dict[CameraId, int | None] | list[CameraId])
        except FileNotFoundError:
            return {}
        except (msgspec.DecodeError, OSError) as error:
            _log.warning("The list of cameras in privacy cannot be read: %s", type(error).__name__)
            sentence = "It is not known any more which cameras were in privacy, so all are recorded. Turn it on again."
            self._bus.publish(ProblemFound("privacy", sentence))
            return {}
        return read if isinstance(read, dict) else dict.fromkeys(read)

    def _save(self) -> None:
        try:
            write_private(self._path, msgspec.json.encode(self._ends_ms, order="sorted"))
        except OSError as error:
            raise LibraryUnwritable(
                "This holds now, but could not be noted, and a restart forgets it. Check the disk."
            ) from error
