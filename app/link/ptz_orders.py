"""What a window asks the engine to turn a camera, and what it answers, as strict, bounded data; both ends call it.

A move lasts only while it is said again: a window says MOVE at least every BEAT_S while a key or button is held, and
the engine stops the camera HOLD_S after it heard it last. So a window that hangs or dies leaves no camera turning.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

import msgspec

from app.domain.errors import LinkRefused, UsageError

ASK = "ptz"
"""{camera_id}: connects, and answers with Places; its sentence says why where the camera cannot be turned."""
MOVE = "ptz-move"
"""{camera_id, pan, tilt, zoom}, see move_words(): turn like this for HOLD_S more; answers at once."""
STOP = "ptz-stop"
"""{camera_id}: stand still; answers when the camera has stopped."""
GO_TO = "ptz-go-to"
"""{camera_id, place}: turn to the place of that token."""
REMEMBER = "ptz-remember"
"""{camera_id, name}: remember where it looks now; answers with Places."""
FORGET = "ptz-forget"
"""{camera_id, place}: forget the place of that token; answers with Places."""
BEAT_S = 0.1
HOLD_S = 0.3
MAX_PLACE_LETTERS = 64
_MAX_PLACES = 512
_ODD = "The engine sent a malformed answer. Start Louver's engine and window again."
_MALFORMED = (msgspec.MsgspecError, ValueError, RecursionError)

_Word = Annotated[str, msgspec.Meta(max_length=MAX_PLACE_LETTERS)]


@dataclass(frozen=True)
class Steering:
    """How fast to turn, each from -1 to 1: `pan` to the right, `tilt` up, `zoom` in."""

    pan: float = 0.0
    tilt: float = 0.0
    zoom: float = 0.0

    @property
    def still(self) -> bool:
        """Whether it turns nothing."""
        return not (self.pan or self.tilt or self.zoom)


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A place that the camera remembers: its own word for it, and its owner's name, which may be empty."""

    token: _Word
    name: _Word


class Places(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The places that a camera remembers, in its order."""

    places: Annotated[tuple[Place, ...], msgspec.Meta(max_length=_MAX_PLACES)]


def encode_places(places: Places) -> str:
    """The JSON text of an answer."""
    return msgspec.json.encode(places).decode()


def decode_places(text: str) -> Places:
    """Raises LinkRefused."""
    try:
        return msgspec.json.decode(text, type=Places)
    except _MALFORMED as error:
        raise LinkRefused(_ODD) from error


def move_words(camera_id: str, steering: Steering) -> dict[str, str]:
    """The arguments of MOVE."""
    return {
        "camera_id": camera_id,
        "pan": f"{steering.pan:.3f}",
        "tilt": f"{steering.tilt:.3f}",
        "zoom": f"{steering.zoom:.3f}",
    }


def read_steering(arguments: Mapping[str, str]) -> Steering:
    """What the arguments of MOVE ask for. Raises UsageError."""
    try:
        speeds = [float(arguments[word]) for word in ("pan", "tilt", "zoom")]
    except (KeyError, ValueError):
        speeds = [math.nan]
    if not all(-1.0 <= speed <= 1.0 for speed in speeds):
        raise UsageError("A camera is turned and zoomed by speeds from -1 to 1.")
    return Steering(*speeds)
