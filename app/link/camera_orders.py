"""What a window asks the engine about cameras and what it answers, as strict, bounded data; both ends call it.

An order's arguments are words, and its answer is one JSON text in the reply. No answer ever holds a password.
"""

from enum import Enum
from typing import Annotated, TypeVar

import msgspec

from app.domain.camera import StreamRole
from app.domain.errors import LinkRefused, UsageError
from app.domain.plan import RecordingPlan

LIST = "cameras"
FIND = "find-cameras"
ADD = "add-camera"
STOP_ADDING = "stop-adding"
CHANGE = "change-camera"
CHANGE_LOGIN = "change-camera-login"
REMOVE = "remove-camera"
MAX_NAME_LETTERS = 100
MAX_ADDRESS_LETTERS = 1024
MAX_SECRET_LETTERS = 256
MAX_CAMERAS = 256
_MAX_STREAMS = 8

_Name = Annotated[str, msgspec.Meta(max_length=MAX_NAME_LETTERS)]
_Word = Annotated[str, msgspec.Meta(max_length=MAX_SECRET_LETTERS)]
_Address = Annotated[str, msgspec.Meta(max_length=MAX_ADDRESS_LETTERS)]
_Sentence = Annotated[str, msgspec.Meta(max_length=1024)]
_Count = Annotated[int, msgspec.Meta(ge=0, le=1 << 31)]


class Trouble(Enum):
    """Why a camera was not added, as far as the window offers something different for it."""

    LOGIN = "login"
    UNREACHABLE = "unreachable"
    ONVIF_OFF = "onvif off"
    SILENT = "silent"
    ADDRESS = "address"
    STOPPED = "stopped"
    OTHER = "other"


class Recordings(Enum):
    """What becomes of what a camera recorded when it is removed; nobody removes one without saying so."""

    KEEP = "keep"
    DELETE = "delete"


class ListedStream(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A stream of the list. Codec and size are empty and 0 until it sends; `kbps` is measured, None at first."""

    role: StreamRole
    address: _Address
    plan: RecordingPlan
    codec: Annotated[str, msgspec.Meta(max_length=16)] = ""
    width: _Count = 0
    height: _Count = 0
    kbps: _Count | None = None


class ListedCamera(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A camera of the list, without its password. `address` is where it tells of itself, else where it sends."""

    id: Annotated[str, msgspec.Meta(max_length=40)]
    name: str
    address: _Address
    user: str
    streams: Annotated[tuple[ListedStream, ...], msgspec.Meta(min_length=1, max_length=_MAX_STREAMS)]


class CameraListing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The answer to LIST, in the order of the list."""

    cameras: Annotated[tuple[ListedCamera, ...], msgspec.Meta(max_length=MAX_CAMERAS)]


class Finding(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A camera that answered, or hangs at this computer, and is not in the list; `make` is empty if unknown."""

    address: _Address
    name: _Name
    model: _Name
    make: _Name
    wants_login: bool


class Findings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The answer to FIND; `rounds` counts the searches that were finished since the engine began to look."""

    found: Annotated[tuple[Finding, ...], msgspec.Meta(max_length=MAX_CAMERAS)]
    rounds: _Count


class Added(msgspec.Struct, frozen=True, tag="added", forbid_unknown_fields=True):
    """The camera is recorded now. `lenses` is how many pictures of different places its device has."""

    camera_id: Annotated[str, msgspec.Meta(max_length=40)]
    name: str
    lenses: _Count = 1


class Refused(msgspec.Struct, frozen=True, tag="refused", forbid_unknown_fields=True):
    """Nothing was added."""

    trouble: Trouble
    sentence: _Sentence


class StreamChange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Give the stream of this address that role and plan."""

    address: _Address
    role: StreamRole
    plan: RecordingPlan


class CameraChange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a camera should be: its name, and every stream of it."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=MAX_NAME_LETTERS)]
    streams: Annotated[tuple[StreamChange, ...], msgspec.Meta(min_length=1, max_length=_MAX_STREAMS)]


AddAnswer = Added | Refused
T = TypeVar("T")


def encode(value: CameraListing | Findings | AddAnswer | CameraChange) -> str:
    """The JSON text of an answer, or of a change."""
    return msgspec.json.encode(value).decode()


def read_recordings(word: str) -> Recordings:
    """What a window wishes. Raises UsageError."""
    try:
        return Recordings(word)
    except ValueError as error:
        raise UsageError("Say whether the recordings of the camera are to be kept or deleted.") from error


def decode_listing(text: str) -> CameraListing:
    """Raises LinkRefused."""
    return _decode(text, CameraListing)


def decode_findings(text: str) -> Findings:
    """Raises LinkRefused."""
    return _decode(text, Findings)


def decode_add_answer(text: str) -> AddAnswer:
    """Raises LinkRefused."""
    try:
        return msgspec.json.decode(text, type=Added | Refused)
    except _MALFORMED as error:
        raise LinkRefused(_ODD) from error


def decode_change(text: str) -> CameraChange:
    """What a window wishes. Raises UsageError."""
    try:
        change = msgspec.json.decode(text, type=CameraChange)
    except _MALFORMED as error:
        raise UsageError("This change of a camera cannot be read. Update the program that sent it.") from error
    roles = [stream.role for stream in change.streams]
    if len(set(roles)) != len(roles) or StreamRole.MAIN not in roles or not change.name.strip():
        raise UsageError("A camera needs a name, one main stream, and each role once.")
    return change


_MALFORMED = (msgspec.MsgspecError, ValueError, RecursionError)
_ODD = "The engine sent a malformed answer. Start Louver's engine and window again."


def _decode(text: str, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(text, type=kind)
    except _MALFORMED as error:
        raise LinkRefused(_ODD) from error
