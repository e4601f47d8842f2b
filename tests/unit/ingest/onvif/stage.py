"""What the ONVIF tests share: a camera's pictures and a device that talks to it."""

from app.core.clock import SystemClock
from app.domain.camera import CameraLogin, DeviceUrl
from app.ingest.onvif.device import OnvifDevice
from app.ingest.tls import Pins
from tests.helpers.onvif_camera import OnvifCamera, Picture

LOGIN = CameraLogin("admin", "hunter2")
MAIN = Picture("main", "H264", 1920, 1080, "rtsp://127.0.0.1:8554/main")
SUB = Picture("sub", "H264", 640, 360, "rtsp://127.0.0.1:8554/sub", fps=10, gop_frames=20, bitrate_kbps=512)


def device_of(camera: OnvifCamera, login: CameraLogin | None = LOGIN, pins: Pins | None = None) -> OnvifDevice:
    """The camera as the program talks to it."""
    return OnvifDevice(DeviceUrl(camera.url), login, SystemClock(), pins or Pins())


def connected(camera: OnvifCamera, login: CameraLogin | None = LOGIN, pins: Pins | None = None) -> OnvifDevice:
    """The same, connected."""
    device = device_of(camera, login, pins)
    device.connect()
    return device
