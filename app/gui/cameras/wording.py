"""Cameras, their streams and their troubles in words; the place Cameras calls it."""

import re
from urllib.parse import urlsplit

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.domain.camera import CameraLogin, CameraState, StreamRole, parse_camera_address
from app.domain.errors import CameraAddressInvalid
from app.domain.facts import CameraChanged
from app.gui.wording.texts import tr
from app.gui.wording.words import Words, left_to_right, number_text
from app.link.camera_orders import Finding, ListedCamera, ListedStream

_CODECS = {"h264": "H.264", "h265": "H.265", "av1": "AV1", "mjpeg": "Motion JPEG"}
_STATES = Words(
    {
        CameraState.CONNECTING: QT_TRANSLATE_NOOP("words", "Connecting"),
        CameraState.RECORDING: QT_TRANSLATE_NOOP("words", "Recording"),
        CameraState.OFFLINE: QT_TRANSLATE_NOOP("words", "Offline"),
        CameraState.REFUSED: QT_TRANSLATE_NOOP("words", "The login is refused"),
        CameraState.ENDED: QT_TRANSLATE_NOOP("words", "Its video has ended"),
        CameraState.PRIVACY: QT_TRANSLATE_NOOP("words", "In privacy: nothing is recorded"),
    }
)
_GOOD = (CameraState.RECORDING, CameraState.PRIVACY, CameraState.CONNECTING, CameraState.ENDED)
_WITH_PASSWORD = re.compile(r"^\s*[A-Za-z]+://[^/?#]*@[^/?#]")
ROLES = Words(
    {
        StreamRole.MAIN: QT_TRANSLATE_NOOP("words", "Full picture"),
        StreamRole.SUB: QT_TRANSLATE_NOOP("words", "Small picture"),
    }
)
WHEN_RECORDED = Words(
    {
        StreamRole.MAIN: QT_TRANSLATE_NOOP("words", "When the full picture is recorded"),
        StreamRole.SUB: QT_TRANSLATE_NOOP("words", "When the small picture is recorded"),
    }
)


def looking_text() -> str:
    """What stands there before the first round of looking is over."""
    return tr("Louver is looking on your network…")


def state_text(fact: CameraChanged) -> str:
    """What a camera does now: its own sentence where there is one."""
    return fact.sentence if fact.sentence not in ("", fact.state.value) else _STATES[fact.state]


def state_kind(fact: CameraChanged) -> str:
    """The style of that line."""
    return "second" if fact.state in _GOOD else "problem"


def rate_text(kbps: int | None) -> str:
    """As 3.8 Mbit/s or 480 kbit/s; empty while it is not known."""
    if kbps is None:
        return ""
    return f"{number_text(kbps / 1000, 1)} Mbit/s" if kbps >= 1000 else f"{kbps} kbit/s"


def picture_text(stream: ListedStream) -> str:
    """As 1920 × 1080, H.264, 3.8 Mbit/s; what is not known is left out."""
    if not stream.codec:
        return tr("no picture yet")
    parts = [
        f"{stream.width} × {stream.height}",
        _CODECS.get(stream.codec, stream.codec.upper()),
        rate_text(stream.kbps),
    ]
    return left_to_right(", ".join(part for part in parts if part))


def streams_text(camera: ListedCamera) -> str:
    """Every stream in one line."""
    return "   ·   ".join(f"{ROLES[stream.role]}: {picture_text(stream)}" for stream in camera.streams)


def place_text(address: str) -> str:
    """Where a camera is, for people: its host, with a port only where it is an unusual one."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        return address
    if address.startswith("webcam:"):
        return tr("at this computer")
    if not host:
        return address
    return host if port in (None, 80, 443, 554) else f"{host}:{port}"


def finding_text(finding: Finding) -> str:
    """The line below the name of a camera that was found."""
    model = f"{finding.model}   ·   " if finding.model and finding.model != finding.name else ""
    return f"{model}{place_text(finding.address)}"


def part_login(text: str) -> tuple[str, CameraLogin | None]:
    """An address that was pasted with a login in it, in two; as it is where there is none."""
    if not _WITH_PASSWORD.match(text):
        return text, None
    try:
        url, login = parse_camera_address(text)
    except CameraAddressInvalid:
        return text, None
    return url.text, login


def offer_text(count: int) -> str:
    """The question after the first camera of a make."""
    if count == 1:
        return tr("Try this password on your other camera of this make?")
    return tr("Try this password on your %n other cameras of this make?", "", count)


def tried_text(added: int, refused: list[str]) -> str:
    """What came of it."""
    first = tr("1 camera was added.") if added == 1 else tr("%n cameras were added.", "", added)
    return tr("{added} Not added: {refused}").format(added=first, refused="; ".join(refused)) if refused else first
