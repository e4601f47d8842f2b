"""From an address to a camera that may be added or tested; the cameras commands and the engine's desk call it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.core.clock import Clock
from app.domain.camera import Camera, CameraLogin, CameraStream, CameraUrl, SourceKind, StreamRole, parse_camera_address
from app.domain.errors import CameraAddressInvalid, UsageError
from app.domain.ids import CameraId
from app.ingest.onvif.address import parse_typed_address
from app.ingest.onvif.device import OnvifDevice
from app.ingest.onvif.finding import find_device
from app.ingest.onvif.offer import Offer, ask_offer
from app.ingest.tls import Pins

DRAFT_ID = CameraId("new-camera")
_STREAM_SCHEMES = ("rtsp", "rtsps", "webcam", "drawn", "file")

AskLogin = Callable[[bool], CameraLogin | None]
"""Called when a login is wanted; True where the device most probably has one, so that a person is asked for it."""


@dataclass(frozen=True)
class Draft:
    """A camera without an id of its own yet; `device` and `offer` where it speaks ONVIF."""

    camera: Camera
    device: OnvifDevice | None = None
    offer: Offer | None = None


def make_draft(
    address: str,
    clock: Clock,
    pins: Pins,
    *,
    ask_login: AskLogin,
    name: str | None = None,
    sub: str | None = None,
    lens: int = 1,
) -> Draft:
    """Find out what stands behind an address. Raises UsageError and CameraError."""
    if _is_stream(address):
        return _stream_draft(address, ask_login, name, sub)
    path = Path(address).expanduser()
    if "://" not in address and path.is_file():
        return Draft(_camera(name or _file_name(path), [CameraUrl(path.absolute().as_uri())], None))
    if sub is not None:
        raise UsageError("A small stream is named beside an rtsp:// address only; an ONVIF camera tells its own.")
    typed = parse_typed_address(address)
    login = ask_login(True)
    device = find_device(typed, login, clock, pins)
    offer = ask_offer(device, lens)
    return Draft(Camera(DRAFT_ID, name or offer.name, offer.streams, login, onvif=offer.onvif), device, offer)


def _is_stream(address: str) -> bool:
    """Whether an address is a stream's own; one of HTTP is, unless it is a camera's front door or its ONVIF service."""
    scheme, separator, rest = address.partition(":")
    if scheme.lower() in ("http", "https"):
        path = rest.removeprefix("//").partition("/")[2]
        return bool(path) and not path.lower().startswith("onvif")
    return bool(separator) and scheme.lower() in _STREAM_SCHEMES


def _stream_draft(address: str, ask_login: AskLogin, name: str | None, sub: str | None) -> Draft:
    urls = [_stream_url(text) for text in (address, sub) if text is not None]
    if urls[0].kind in (SourceKind.RTSP, SourceKind.HTTP):
        login = ask_login(False)
        stem = f"Camera at {urls[0].host}"
    else:
        login = None
        stem = (
            _file_name(Path(urls[0].file_path)) if urls[0].kind is SourceKind.FILE else urls[0].kind.value.capitalize()
        )
    return Draft(_camera(name or stem, urls, login))


def _stream_url(text: str) -> CameraUrl:
    url, login = parse_camera_address(text)
    if login is not None:
        raise CameraAddressInvalid(
            "Leave the user name and the password out of the address: every user of this computer can read what is "
            "typed there. Name the user with --user, and Louver asks for the password."
        )
    return url


def _camera(name: str, urls: list[CameraUrl], login: CameraLogin | None) -> Camera:
    roles = (StreamRole.MAIN, StreamRole.SUB)
    return Camera(DRAFT_ID, name, tuple(map(CameraStream, roles, urls)), login)


def _file_name(path: Path) -> str:
    return path.stem.replace("-", " ").replace("_", " ").capitalize() or "Video"
