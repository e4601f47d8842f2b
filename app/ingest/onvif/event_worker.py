"""Publishes what a camera reports by itself: motion, tampering, its inputs; the engine owns one for each ONVIF camera.

The ONVIF library is loaded on this worker's thread, when recording runs already.
"""

import contextlib
from typing import TYPE_CHECKING

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.worker import Worker
from app.domain.camera import Camera, CameraSignal
from app.domain.errors import CameraCannot, CameraNotTrusted, CameraRefusedLogin, OnvifOff
from app.domain.facts import CameraSignalled, ProblemFound
from app.ingest.tls import Pins

if TYPE_CHECKING:
    from app.ingest.onvif.device import OnvifDevice
    from app.ingest.onvif.pull_point import Reading

_BREATH_S = 0.1
"""Between two questions, for cameras that answer each at once."""
_MAX_SOURCES = 64
_MAX_CHANGES = 20
_BELIEVED_MS = 30_000
_CANNOT_BACKOFF_S = 3600.0
_REFUSED_BACKOFF_S = 60.0  # a camera that counts wrong passwords locks the user out


class OnvifEventWorker(Worker):
    """Subscribes, pulls, and subscribes anew after a loss; a signal that is on ends when the camera is lost."""

    def __init__(self, camera: Camera, *, bus: Bus, clock: Clock, pins: Pins) -> None:
        super().__init__(f"signals {camera.id}", first_backoff_s=1.0)
        self._camera = camera
        self._bus = bus
        self._clock = clock
        self._pins = pins
        self._device: OnvifDevice | None = None
        self._on: set[tuple[CameraSignal, str]] = set()
        self._known: set[tuple[CameraSignal, str]] = set()
        self._problem = ""
        self._longest_s = 0.0

    def run_once(self) -> None:
        """One subscription, from its first to its last report. Raises CameraError."""
        from app.ingest.onvif.device import OnvifDevice
        from app.ingest.onvif.pull_point import PullPoint

        assert self._camera.onvif is not None
        device = self._device = OnvifDevice(self._camera.onvif, self._camera.login, self._clock, self._pins)
        if self.stop.is_set:
            return
        try:
            with contextlib.ExitStack() as stack:
                device.connect()
                point = PullPoint(device, self._clock)
                stack.callback(point.close)
                self._works()
                while not self.stop.is_set:
                    self._publish(point.pull(), device.soap.clock_offset_ms)
                    self.stop.wait(_BREATH_S)
        except Exception:
            if not self.stop.is_set:  # else it is the call that request_stop() cancelled
                raise
        finally:
            self._end_all()

    def request_stop(self) -> None:
        """Ask the thread to end, and cut its question off."""
        super().request_stop()
        device = self._device
        if device is not None:
            device.cancel()

    def on_error(self, error: Exception) -> None:
        """Say so where the owner can mend it; that a camera is away, its pictures tell already."""
        self._longest_s = (
            _CANNOT_BACKOFF_S if isinstance(error, CameraCannot)
            else _REFUSED_BACKOFF_S if isinstance(error, CameraRefusedLogin | OnvifOff)
            else 0.0
        )  # fmt: skip
        if isinstance(error, CameraRefusedLogin | OnvifOff | CameraNotTrusted) and str(error) != self._problem:
            self._problem = str(error)
            self._tell(f"{self._camera.name} reports no motion of its own. {error}", solved=False)

    def backoff_s(self) -> float:
        """Longer where trying again soon cannot help, or does harm."""
        return max(super().backoff_s(), self._longest_s)

    def _works(self) -> None:
        self.healthy()
        self._longest_s = 0.0
        if self._problem:
            self._problem = ""
            self._tell("", solved=True)

    def _publish(self, readings: "list[Reading]", ahead_ms: int) -> None:
        """Only changes are facts, and no more of them than any real camera has."""
        now_ms = self._clock.wall_ms()
        changes = 0
        for reading in readings:
            key = (reading.signal, reading.source)
            if (key in self._on) is reading.active or changes >= _MAX_CHANGES:
                continue
            if key not in self._known and len(self._known) >= _MAX_SOURCES:
                continue
            self._known.add(key)
            changes += 1
            at_ms = reading.camera_ms - ahead_ms if reading.camera_ms is not None else now_ms
            self._change(key, reading.active, at_ms if 0 <= now_ms - at_ms <= _BELIEVED_MS else now_ms)

    def _end_all(self) -> None:
        for key in list(self._on):
            self._change(key, False, self._clock.wall_ms())

    def _change(self, key: tuple[CameraSignal, str], active: bool, at_ms: int) -> None:
        if active:
            self._on.add(key)
        else:
            self._on.discard(key)
        signal, source = key
        self._bus.publish(CameraSignalled(self._camera.id, signal, active, at_ms, source))

    def _tell(self, sentence: str, *, solved: bool) -> None:
        self._bus.publish(ProblemFound(f"signals {self._camera.id}", sentence, solved, self._camera.id))
