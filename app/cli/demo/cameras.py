"""Which cameras the demo uses: those that were typed, else a webcam, else a scene that the program draws."""

from pathlib import Path

from app.cli.demo.terminal import Terminal
from app.domain.camera import Camera, CameraLogin, CameraStream, CameraUrl, SourceKind, StreamRole, parse_camera_address
from app.domain.errors import UsageError
from app.domain.ids import CameraId, camera_id_from_name
from app.ingest.webcam_source import webcam_is_there

_WEBCAM = "webcam:0"
_DRAWN = "drawn:"


def choose_cameras(typed: tuple[str, ...], terminal: Terminal) -> list[Camera]:
    """The demo's cameras. Raises UsageError and CameraAddressInvalid with what to type instead."""
    if typed:
        addresses = typed
    elif webcam_is_there():
        addresses = (_WEBCAM,)
        terminal.say("No camera was named, so this computer's webcam is used.")
    else:
        addresses = (_DRAWN,)
        terminal.say("No camera was named and there is no webcam, so a drawn scene is used.")
    cameras: list[Camera] = []
    for address in addresses:
        url, login = _parse(address)
        name = _name(url, {camera.name for camera in cameras})
        camera_id = camera_id_from_name(name, frozenset(camera.id for camera in cameras))
        cameras.append(_camera(camera_id, name, url, login))
    return cameras


def _camera(camera_id: CameraId, name: str, url: CameraUrl, login: CameraLogin | None) -> Camera:
    return Camera(id=camera_id, name=name, streams=(CameraStream(StreamRole.MAIN, url),), login=login)


def _parse(address: str) -> tuple[CameraUrl, CameraLogin | None]:
    if "://" in address or address.startswith((_WEBCAM[:7], _DRAWN)):
        return parse_camera_address(address)
    path = Path(address).expanduser().absolute()
    if not path.is_file():
        raise UsageError(f"There is no file {path}. Name a video file, or a camera's address that begins with rtsp://.")
    return CameraUrl(path.as_uri()), None


def _name(url: CameraUrl, taken: set[str]) -> str:
    match url.kind:
        case SourceKind.FILE:
            stem = Path(url.file_path).stem.replace("-", " ").replace("_", " ").capitalize()
        case SourceKind.RTSP | SourceKind.HTTP:
            stem = f"Camera at {url.host} {url.text.rsplit('/', 1)[-1]}".strip()
        case SourceKind.WEBCAM:
            stem = "Webcam"
        case SourceKind.DRAWN:
            stem = "Drawn garden"
    return next(name for name in (stem, *(f"{stem} {number}" for number in range(2, 100))) if name not in taken)
