"""What a camera is: its address without secrets, its login, its streams and its state; every room may use it."""

from dataclasses import dataclass, field
from enum import Enum
from typing import NewType
from urllib.parse import unquote, urlsplit, urlunsplit

from app.domain.errors import CameraAddressInvalid
from app.domain.ids import CameraId
from app.domain.plan import ALWAYS, RecordingPlan


class StreamRole(Enum):
    """Which of a camera's streams: the full picture, or the small one that is watched and shown in tiles."""

    MAIN = "main"
    SUB = "sub"

    __hash__ = object.__hash__  # Enum's own is written in Python, and each packet is looked up by it


class Transport(Enum):
    """How RTP travels: inside the RTSP connection, or in datagrams."""

    TCP = "tcp"
    UDP = "udp"


class SourceKind(Enum):
    """What stands behind an address."""

    RTSP = "rtsp"
    HTTP = "http"
    FILE = "file"
    WEBCAM = "webcam"
    DRAWN = "drawn"


_NETWORK = {
    "rtsp": SourceKind.RTSP,
    "rtsps": SourceKind.RTSP,
    "http": SourceKind.HTTP,
    "https": SourceKind.HTTP,
}


@dataclass(frozen=True)
class CameraLogin:
    """A user name and password; prints without the password."""

    user: str
    password: str = field(repr=False)


@dataclass(frozen=True)
class CameraUrl:
    """An address without secrets: `rtsp://host:port/path`, `http://host/path`, `file:///path`, `webcam:0`, `drawn:`."""

    text: str

    def __str__(self) -> str:
        return self.text

    @property
    def kind(self) -> SourceKind:
        """What stands behind the address."""
        scheme = self.text.partition(":")[0]
        return _NETWORK.get(scheme) or SourceKind(scheme)

    @property
    def file_path(self) -> str:
        """The path of a `file:` address, as the operating system writes it."""
        path = unquote(self.text.removeprefix("file://"))
        return path[1:] if len(path) > 2 and path[0] == "/" and path[2] == ":" else path

    @property
    def host(self) -> str:
        """The host of an RTSP or HTTP address, else an empty string."""
        return urlsplit(self.text).hostname or "" if self.kind in _NETWORK.values() else ""


def parse_camera_address(text: str) -> tuple[CameraUrl, CameraLogin | None]:
    """Part an address as people paste it into an address without secrets and a login.

    Accepts `rtsp://user:password@host/path` (rtsps, http and https too), `webcam:N`, `drawn:` and `file:` addresses;
    a bare path is the caller's to turn into a `file:` address. Raises CameraAddressInvalid.
    """
    scheme, _, rest = text.strip().partition(":")
    if scheme.lower() in ("webcam", "drawn", "file"):
        return CameraUrl(f"{scheme.lower()}:{rest}"), None
    if scheme.lower() not in _NETWORK:
        raise CameraAddressInvalid(
            "This camera address begins with neither rtsp:// nor http:// nor a file's path. "
            "Paste the address from the camera's manual."
        )
    try:
        parts = urlsplit(text.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host:
        raise CameraAddressInvalid(
            "This camera address has no host in it. It should look like rtsp://192.168.1.40/stream1."
        )
    login = None
    if parts.username is not None:
        login = CameraLogin(unquote(parts.username), unquote(parts.password or ""))
    netloc = f"[{host}]" if ":" in host else host
    if port is not None:
        netloc += f":{port}"
    return CameraUrl(urlunsplit((parts.scheme.lower(), netloc, parts.path, parts.query, ""))), login


DeviceUrl = NewType("DeviceUrl", str)
"""Where a camera's ONVIF device service answers, `http://host:port/path`; no secret ever sits in it."""


@dataclass(frozen=True)
class CameraStream:
    """One stream of a camera, how it is fetched, and when it is recorded."""

    role: StreamRole
    url: CameraUrl
    transport: Transport = Transport.TCP
    plan: RecordingPlan = ALWAYS


@dataclass(frozen=True)
class Camera:
    """A camera as its owner set it up. At least the main stream; without a sub stream the main one is watched.

    `once` makes a file camera play one time and stop instead of looping; it means nothing for other kinds. `onvif` is
    where the camera tells of itself and is turned, None where it was added by its streams alone.
    """

    id: CameraId
    name: str
    streams: tuple[CameraStream, ...]
    login: CameraLogin | None = None
    once: bool = False
    onvif: DeviceUrl | None = None

    def stream(self, role: StreamRole) -> CameraStream:
        """The stream of that role; the main one where the camera has no sub stream."""
        return next((stream for stream in self.streams if stream.role is role), self.streams[0])

    @property
    def watched_role(self) -> StreamRole:
        """The role whose pictures are watched for events and shown in tiles."""
        return self.stream(StreamRole.SUB).role


class CameraState(Enum):
    """What a camera is doing now."""

    CONNECTING = "connecting"
    RECORDING = "recording"
    OFFLINE = "offline"
    REFUSED = "refused"
    ENDED = "ended"
    PRIVACY = "privacy"


class CameraSignal(Enum):
    """What a camera reports by itself."""

    MOTION = "motion"
    TAMPER = "tamper"
    DIGITAL_INPUT = "digital input"
