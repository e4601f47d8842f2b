"""Takes a window's orders to turn cameras, and drives each camera that was ever turned; the engine owns it."""

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.domain.camera import Camera
from app.domain.errors import CameraCannot, UsageError
from app.domain.ids import CameraId
from app.engine.camera_pipeline import CameraPipeline
from app.engine.ptz_driver import PtzDriver
from app.ingest.tls import Pins
from app.link import ptz_orders as orders
from app.link.ptz_orders import MAX_PLACE_LETTERS, Places, encode_places, read_steering

if TYPE_CHECKING:
    from app.ingest.onvif.device import OnvifDevice

_STOP_S = 1.0
_CLOSE_S = 0.5
_WORDS = {
    orders.ASK: {"camera_id"},
    orders.MOVE: {"camera_id", "pan", "tilt", "zoom"},
    orders.STOP: {"camera_id"},
    orders.GO_TO: {"camera_id", "place"},
    orders.REMEMBER: {"camera_id", "name"},
    orders.FORGET: {"camera_id", "place"},
}


class PtzDesk:
    """Threads: any."""

    def __init__(
        self, paths: LibraryPaths, clock: Clock, pipelines: Callable[[], Mapping[CameraId, CameraPipeline]]
    ) -> None:
        self._paths, self._clock = paths, clock
        self._pipelines = pipelines
        self._lock = threading.Lock()
        self._drivers: dict[CameraId, PtzDriver] = {}
        self._closed = False

    def takes(self, name: str) -> bool:
        """Whether an order is one of its own."""
        return name in _WORDS

    def obey(self, name: str, arguments: dict[str, str]) -> str:
        """Do it; returns the answer's text. Raises UsageError, CameraError."""
        if arguments.keys() != _WORDS[name]:
            raise UsageError(f"The engine cannot read this order ({name}). Update the program that sent it.")
        driver = self._driver(arguments["camera_id"])
        match name:
            case orders.MOVE:
                return self._move(driver, arguments)
            case orders.STOP:
                return self._stop(driver)
            case orders.GO_TO:
                driver.go_to(_token(arguments["place"]))
                return f"{driver.camera.name} turns there."
            case orders.REMEMBER:
                driver.remember(_place_name(arguments["name"]))
            case orders.FORGET:
                driver.forget(_token(arguments["place"]))
        return encode_places(Places(driver.places()))

    def prune(self) -> None:
        """Let go of cameras that are not in the list any more, or others there."""
        running = self._pipelines()
        with self._lock:
            ended = [
                camera_id
                for camera_id, driver in self._drivers.items()
                if camera_id not in running or running[camera_id].camera != driver.camera
            ]
            drivers = [self._drivers.pop(camera_id) for camera_id in ended]
        for driver in drivers:
            driver.close(_CLOSE_S)

    def close(self) -> None:
        """Stop every camera that turns."""
        with self._lock:
            self._closed = True
            drivers = list(self._drivers.values())
            self._drivers.clear()
        for driver in drivers:
            driver.give_up()
        for driver in drivers:
            driver.close(_CLOSE_S)

    def _move(self, driver: PtzDriver, arguments: Mapping[str, str]) -> str:
        steering = read_steering(arguments)
        if steering.still:
            return self._stop(driver)
        driver.hold(steering)
        return ""

    def _stop(self, driver: PtzDriver) -> str:
        if not driver.release(_STOP_S):
            raise CameraCannot(
                f"{driver.camera.name} has not answered to the stop yet. Louver tells it again until it does."
            )
        return ""

    def _driver(self, camera_id: str) -> PtzDriver:
        pipeline = self._pipelines().get(CameraId(camera_id))
        if pipeline is None:
            raise UsageError(f"There is no camera {camera_id[:64]!r}. Look for its id in the list of cameras.")
        if pipeline.camera.onvif is None:
            raise CameraCannot(
                f"{pipeline.camera.name} was added by the address of its stream alone, so it cannot be turned. "
                "Add it by its host."
            )
        with self._lock:
            if self._closed:
                raise UsageError("Louver is about to end.")
            driver = self._drivers.get(pipeline.camera.id)
            if driver is None or driver.camera != pipeline.camera:
                driver = PtzDriver(pipeline.camera, self._clock, self._open_device)
                driver.start()
                self._drivers[pipeline.camera.id] = driver
            return driver

    def _open_device(self, camera: Camera) -> "OnvifDevice":
        from app.ingest.onvif.device import OnvifDevice  # its weight is not for every start

        assert camera.onvif is not None
        return OnvifDevice(camera.onvif, camera.login, self._clock, Pins(self._paths.camera_certificates))


def _token(text: str) -> str:
    if not 0 < len(text) <= MAX_PLACE_LETTERS:
        raise UsageError("The camera remembers no such place.")
    return text


def _place_name(text: str) -> str:
    name = text.strip()
    if not name or len(name) > MAX_PLACE_LETTERS or not name.isprintable():
        raise UsageError(f"Name the place, with at most {MAX_PLACE_LETTERS} letters.")
    return name
