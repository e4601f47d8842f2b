"""The names that objects in a bucket may have, and no others; all of app/vault calls it."""

import base64
import re
from typing import Final

from app.domain.errors import BugError, ClipRefused
from app.domain.ids import ClipId
from crypto.keys import DeviceId, LogId, ObjectId

_ID: Final = "[a-z2-7]{25}[aeimquy4]"
"""Of 16 bytes: the last letter stands for three bits and two zeros, so that no id has a second spelling."""
_NUMBER: Final = "(?:0|[1-9][0-9]{0,17})"
_WORD: Final = "[a-z0-9][a-z0-9-]{0,51}"
_NAME: Final = re.compile(
    rf"o/[0-9a-f]{{2}}/{_ID}"
    rf"|l/{_ID}/[012]/{_NUMBER}"
    rf"|k/{_NUMBER}/[0-9a-f]{{64}}"
    rf"|[mw]/{_ID}/{_WORD}"
)
_PREFIX: Final = re.compile(r"(?:[olkmw]/(?:[a-z0-9-]{1,64}/){0,2})?")
_SEGMENT: Final = re.compile(rf"l/({_ID})/0/({_NUMBER})")


def is_object_name(name: str) -> bool:
    """Whether `name` is exactly one of the forms; everything else in a bucket is somebody else's."""
    return _NAME.fullmatch(name) is not None


def check_name(name: str) -> str:
    """`name` itself; BugError where it has none of the forms, since names never come from outside."""
    if not is_object_name(name):
        raise BugError(f"{name[:80]!r} is not the name of an object in a bucket")
    return name


def check_prefix(prefix: str) -> str:
    """`prefix` itself: empty, or whole folders that end with a slash; BugError otherwise."""
    if _PREFIX.fullmatch(prefix) is None:
        raise BugError(f"{prefix[:80]!r} is not a prefix of objects in a bucket")
    return prefix


def id_text(id_bytes: bytes) -> str:
    """The 26 lower-case base32 letters of 16 bytes."""
    return base64.b32encode(id_bytes).decode("ascii").rstrip("=").lower()


def id_of_text(text: str) -> bytes:
    """The 16 bytes of 26 letters; ClipRefused for a second spelling of the same bytes."""
    data = base64.b32decode(text.upper() + "======")
    if id_text(data) != text:
        raise ClipRefused(f"The bucket holds an object with a name that Louver never writes: {text}.")
    return data


def clip_id(object_id: ObjectId) -> ClipId:
    """The id that facts and windows use for a sealed object."""
    return ClipId(id_text(object_id))


def object_name(object_id: ObjectId) -> str:
    """Where a sealed object lies."""
    return f"o/{object_id[0]:02x}/{id_text(object_id)}"


def segment_name(log_id: LogId, number: int) -> str:
    """Where segment `number` of a log lies."""
    return f"l/{id_text(log_id)}/0/{number}"


def bundle_name(log_id: LogId, level: int, index: int) -> str:
    """Where a bundle of a log's segments lies (level 1 or 2)."""
    return f"l/{id_text(log_id)}/{level}/{index}"


def statement_name(seq: int, digest: bytes) -> str:
    """Where a roster statement lies; `digest` is its hash."""
    return f"k/{seq}/{digest.hex()}"


def mail_name(mailbox: bytes, word: str) -> str:
    """Where a message of pairing lies."""
    return f"m/{id_text(mailbox)}/{word}"


def witness_name(device_id: DeviceId) -> str:
    """Where a device says what it has seen; replaced each time."""
    return f"w/{id_text(device_id)}/now"


def parse_segment_name(name: str) -> tuple[LogId, int] | None:
    """(log, number) of a log segment's name, or None for another object's."""
    match = _SEGMENT.fullmatch(name)
    return (LogId(id_of_text(match[1])), int(match[2])) if match else None
