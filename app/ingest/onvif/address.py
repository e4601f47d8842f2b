"""Addresses of ONVIF devices, and what a device says about addresses, held to the device's own host."""

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit, urlunsplit

from app.domain.camera import CameraUrl, DeviceUrl, parse_camera_address
from app.domain.errors import CameraAddressInvalid, CameraError

DEVICE_PATH = "/onvif/device_service"
MAX_ADDRESS_LETTERS = 1024
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,252}[A-Za-z0-9])?|[0-9A-Fa-f:.]+(?:%[A-Za-z0-9._-]{1,32})?")
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\uffff]")
_LOOKS_RIGHT = "It should look like 192.168.1.40, or as the camera's manual has it."


@dataclass(frozen=True)
class Endpoint:
    """A service of a device, in parts: where to connect, and what to ask for there."""

    secure: bool
    host: str
    port: int
    path: str

    @property
    def url(self) -> DeviceUrl:
        """The same in one piece."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        usual = 443 if self.secure else 80
        port = "" if self.port == usual else f":{self.port}"
        return DeviceUrl(f"http{'s' if self.secure else ''}://{host}{port}{self.path}")

    @property
    def host_header(self) -> str:
        """What the Host header says."""
        return urlsplit(self.url).netloc


@dataclass(frozen=True)
class TypedAddress:
    """An address as a person types it: a host, and what else was said of it."""

    host: str
    port: int | None
    secure: bool
    path: str


def parse_typed_address(text: str) -> TypedAddress:
    """`192.168.1.40`, `camera.local:8000` or `http://…/onvif/device_service`. Raises CameraAddressInvalid.

    A login in it is refused: what is typed as an argument can be read by every user of the machine.
    """
    text = text.strip()
    parts, port = _split(text if "://" in text else f"http://{text}")
    if parts.username is not None or parts.password is not None:
        raise CameraAddressInvalid("Leave the user name and the password out of the address; Louver asks for them.")
    if parts.scheme not in ("http", "https") or parts.query or parts.fragment:
        raise CameraAddressInvalid(f"This is not the address of a camera. {_LOOKS_RIGHT}")
    return TypedAddress(parts.hostname or "", port, parts.scheme == "https", parts.path.rstrip("/") or DEVICE_PATH)


def parse_device_url(url: str) -> Endpoint:
    """A device's address that was kept or found. Raises CameraAddressInvalid."""
    if "://" not in url:
        raise CameraAddressInvalid(f"This is not the address of a camera. {_LOOKS_RIGHT}")
    typed = parse_typed_address(url)
    return Endpoint(typed.secure, typed.host, typed.port or (443 if typed.secure else 80), typed.path)


def service_on(device: Endpoint, told: str) -> Endpoint:
    """The endpoint of a service whose address the device told, on the device's own host whatever it says.

    A port is believed only beside the device's own host: a device behind a router tells its inner address.
    """
    try:
        parts, port = _split(told.strip(), told=True)
    except CameraAddressInvalid:
        return device
    if parts.scheme not in ("http", "https"):
        return device
    path = urlunsplit(("", "", parts.path or "/", parts.query, ""))
    secure = parts.scheme == "https"
    if parts.hostname == device.host and (secure or not device.secure):
        return Endpoint(secure, device.host, port or (443 if secure else 80), path)
    return Endpoint(device.secure, device.host, device.port, path)


def stream_url_on(device: Endpoint, told: str) -> CameraUrl:
    """The address of a stream that the device told, without a login and on the device's own host.

    Raises CameraError where it cannot be one.
    """
    try:
        parts, port = _split(told.strip(), told=True)
        if parts.scheme not in ("rtsp", "rtsps"):
            raise CameraAddressInvalid("")
    except CameraAddressInvalid:
        # Without what was told: it may hold a login.
        raise CameraError("The camera names no RTSP address for its picture. Paste its RTSP address instead.") from None
    host = f"[{device.host}]" if ":" in device.host else device.host
    netloc = f"{host}:{port}" if port is not None else host
    return parse_camera_address(urlunsplit((parts.scheme, netloc, parts.path, parts.query, "")))[0]


def _split(text: str, *, told: bool = False) -> tuple[SplitResult, int | None]:
    """The parts and the port; of what a device told, the host may be anything, since nobody goes there."""
    wrong = CameraAddressInvalid(f"This is not the address of a camera. {_LOOKS_RIGHT}")
    if len(text) > MAX_ADDRESS_LETTERS or _UNSEEN.search(text):
        raise wrong
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise wrong from None
    if port == 0 or not (told or _HOST.fullmatch(host)):
        raise wrong
    return parts, port
