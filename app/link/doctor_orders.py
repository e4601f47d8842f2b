"""What a window asks about the health of one camera's settings, and what the engine answers; both ends call it."""

from enum import Enum
from typing import Annotated

import msgspec

from app.domain.errors import LinkRefused
from app.domain.rules import Point

EXAMINE = "examine-camera"
"""{camera_id}: looks at what the camera sends and says; answers with Diagnosis. It may take ten seconds."""
CURE = "cure-camera"
"""{camera_id, ailment}: sets it in the camera, or in the list; answers with a sentence."""
_MAX_FINDINGS = 32
_Sentence = Annotated[str, msgspec.Meta(max_length=1024)]


class Ailment(Enum):
    """What may be wrong with how a camera is set."""

    SMART_CODEC = "smart codec"
    LONG_GOP = "long gop"
    WRONG_CLOCK = "wrong clock"
    NO_SUB_STREAM = "no sub stream"
    BURNED_IN_CLOCK = "burned-in clock"
    TRANSCODED_SOUND = "transcoded sound"


class Finding(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is wrong, what to do, and the words of the button where Louver can do it; `area` is where in the picture."""

    ailment: Ailment
    sentence: _Sentence
    advice: _Sentence
    cure: Annotated[str, msgspec.Meta(max_length=64)] = ""
    stream: Annotated[str, msgspec.Meta(max_length=16)] = ""
    area: Annotated[tuple[Point, ...], msgspec.Meta(max_length=8)] = ()


class Diagnosis(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that was found; `unasked` says why the camera itself could not be asked, where that is so."""

    findings: Annotated[tuple[Finding, ...], msgspec.Meta(max_length=_MAX_FINDINGS)]
    unasked: _Sentence = ""


def encode_diagnosis(diagnosis: Diagnosis) -> str:
    """The JSON text of an answer."""
    return msgspec.json.encode(diagnosis).decode()


def decode_diagnosis(text: str) -> Diagnosis:
    """Raises LinkRefused."""
    try:
        return msgspec.json.decode(text, type=Diagnosis)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise LinkRefused("The engine sent a malformed answer. Start Louver's engine and window again.") from error
