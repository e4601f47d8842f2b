"""The ids that cross rooms, as NewTypes, and how a fresh one is made; every room may call it."""

import secrets
from typing import NewType

CameraId = NewType("CameraId", str)
"""Lower-case letters, digits and hyphens, at most 40 of them; also the name of the camera's folder."""

EventId = NewType("EventId", str)
"""26 lower-case base32 letters, random."""

ClipId = NewType("ClipId", str)
"""The 26 base32 letters of a sealed object's id in the bucket."""

_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"
_CAMERA_ID_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-")
MAX_CAMERA_ID_LENGTH = 40
_DEVICES_OF_WINDOWS = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
)


def new_event_id() -> EventId:
    """A fresh random id; two engines never make the same one."""
    return EventId("".join(secrets.choice(_ALPHABET) for _ in range(26)))


def is_event_id(text: str) -> bool:
    """Whether `text` has the form of an event's id, and so may name a file."""
    return len(text) == 26 and set(text) <= set(_ALPHABET)


def camera_id_from_name(name: str, taken: frozenset[CameraId] = frozenset()) -> CameraId:
    """The id for a camera that its owner calls `name`, distinct from every id in `taken`."""
    letters = "".join(letter if letter in _CAMERA_ID_LETTERS else "-" for letter in name.lower())
    stem = "-".join(part for part in letters.split("-") if part)[: MAX_CAMERA_ID_LENGTH - 4] or "camera"
    if stem in _DEVICES_OF_WINDOWS:  # no folder may have such a name there, and libraries move between systems
        stem = f"camera-{stem}"
    candidate, number = CameraId(stem), 2
    while candidate in taken:
        candidate, number = CameraId(f"{stem}-{number}"), number + 1
    return candidate


def parse_camera_id(text: str) -> CameraId:
    """`text` as a camera id; raises ValueError where it could not be a folder's name."""
    if not 0 < len(text) <= MAX_CAMERA_ID_LENGTH or not set(text) <= _CAMERA_ID_LETTERS or text[0] == "-":
        raise ValueError("a camera id has 1 to 40 lower-case letters, digits and hyphens")
    return CameraId(text)
