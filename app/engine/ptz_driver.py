"""Turns one camera for as long as somebody says so, and stops it then, whatever hangs; the PTZ desk owns one each.

Two threads: a move that hangs in the network must not hold up the stop, which has a connection of its own.
"""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.core.worker import Worker
from app.domain.camera import Camera
from app.domain.errors import CameraCannot, CameraRefusedLogin, KnownError
from app.engine.ptz_wish import PtzWish
from app.link.ptz_orders import MAX_PLACE_LETTERS, Place, Steering

if TYPE_CHECKING:
    from app.ingest.onvif.device import OnvifDevice
    from app.ingest.onvif.ptz import Ptz

LASTS_S = 2.0
"""When the camera ends a move by itself, should this computer go away in between."""
_REFUSED_S = 60.0  # a camera that counts wrong passwords locks the user out
OpenDevice = Callable[[Camera], "OnvifDevice"]


class PtzDriver:
    """Threads: any. start() once, close() at the end. Of two windows that turn one camera the newest word counts."""

    def __init__(self, camera: Camera, clock: Clock, open_device: OpenDevice) -> None:
        self.camera = camera
        self._open_device = open_device
        self._wish = PtzWish(clock)
        self._calls = threading.Lock()
        self._ptz: Ptz | None = None
        self._device: OnvifDevice | None = None
        self._stale = False
        self._mover = _Turn(f"ptz {camera.id} moves", self._move)
        self._stopper = _Turn(f"ptz {camera.id} stops", self._stop)

    def start(self) -> None:
        """Start both threads."""
        self._mover.start()
        self._stopper.start()

    def hold(self, steering: Steering) -> None:
        """Turn like this for a moment more; returns at once. Raises what the camera said to the last wish."""
        self._wish.hold(steering)

    def release(self, timeout_s: float) -> bool:
        """Stand still; False where the camera has not done so in time: it is told on."""
        self._wish.release()
        return self._wish.wait_still(timeout_s)

    def places(self) -> tuple[Place, ...]:
        """What the camera remembers. Raises CameraError."""
        with self._calls:
            presets = self._opened().presets()
        return tuple(Place(each.token, each.name[:MAX_PLACE_LETTERS]) for each in presets)

    def go_to(self, token: str) -> None:
        """Turn to a place. Raises CameraError."""
        from app.ingest.onvif.ptz import Preset

        with self._calls:
            self._opened().go_to(Preset(token, ""))

    def remember(self, name: str) -> None:
        """Remember where the camera looks. Raises CameraError."""
        with self._calls:
            self._opened().remember(name)

    def forget(self, token: str) -> None:
        """Forget a place. Raises CameraError."""
        from app.ingest.onvif.ptz import Preset

        with self._calls:
            self._opened().forget(Preset(token, ""))

    def give_up(self) -> None:
        """Stop the camera where it turns, soon."""
        self._wish.give_up()

    def close(self, timeout_s: float) -> bool:
        """Let the camera stand still, then end both threads; False where one still runs."""
        self.give_up()
        self._wish.wait_still(timeout_s)
        self._mover.request_stop()
        self._stopper.request_stop()
        self._wish.end()
        if self._device is not None:
            self._device.cancel()
        if self._ptz is not None:
            self._ptz.cancel()
        return all([self._mover.join(timeout_s), self._stopper.join(timeout_s)])

    def _move(self) -> None:
        taken = self._wish.take_move()
        if taken is None:
            return
        before, steering = taken
        try:
            with self._calls:
                self._begin(steering, before)
        except KnownError as error:
            self._stale = True
            self._wish.moved(error, _REFUSED_S if isinstance(error, CameraRefusedLogin) else 0.0)
            raise
        except BaseException:
            self._wish.moved(CameraCannot("The camera was not turned because of an error in Louver; see its log."))
            raise
        self._wish.moved(None)

    def _begin(self, steering: Steering, before: Steering) -> None:
        from app.ingest.onvif.ptz import Velocity

        ptz = self._opened()
        if self._wish.wanted:  # or it was released while the camera was being connected
            ptz.begin(
                Velocity(steering.pan, steering.tilt, steering.zoom),
                LASTS_S,
                Velocity(before.pan, before.tilt, before.zoom),
            )

    def _stop(self) -> None:
        if not self._wish.take_stop():
            return
        whole = False
        try:
            if self._ptz is not None:
                self._ptz.stop()
            whole = True
        finally:
            self._wish.stopped(whole=whole)

    def _opened(self) -> "Ptz":
        """The motor, connected anew after a failure. With the lock of the calls held."""
        from app.ingest.onvif.own_profiles import own_profiles
        from app.ingest.onvif.ptz import Ptz

        if self._ptz is None or self._stale:
            self._device = device = self._open_device(self.camera)
            device.connect()
            self._ptz = Ptz(device, list(own_profiles(device, self.camera).all))
            self._stale = False
        return self._ptz


class _Turn(Worker):
    """One of the two threads: does its step again and again."""

    def __init__(self, name: str, step: Callable[[], None]) -> None:
        super().__init__(name, first_backoff_s=0.1)
        self._step = step

    def run_once(self) -> None:
        """One step."""
        self._step()
        self.healthy()
