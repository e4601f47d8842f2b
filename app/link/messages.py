"""What desktop, watcher and engine say to one another, as strict plain data; the link and its callers build them."""

from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any

import msgspec

from app.domain.camera import StreamRole
from app.domain.errors import LinkRefused
from app.domain.event import Event
from app.domain.facts import (
    BookmarkChanged,
    DetectionsSeen,
    DetectorReady,
    EventChanged,
    EventJudged,
    EventMarked,
    EvidenceFound,
    Fact,
    MotionMinute,
    ProblemFound,
)
from app.domain.ids import CameraId, EventId, parse_camera_id
from app.domain.media import Packet, StreamFormat
from app.link.report_bounds import LARGEST_NUMBER, MAX_WORD_LETTERS, check_report

PROTOCOL_VERSION = 1
MAX_THUMBNAIL_BYTES = 256 << 10
EVENT_ID_LENGTH = 26
_EVENT_ID_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz234567")


class ClientRole(Enum):
    """Who connects. Only the watcher may report facts, thumbnails and previews."""

    DESKTOP = "desktop"
    WATCHER = "watcher"
    TOOL = "tool"


class Watch(msgspec.Struct, frozen=True, tag="watch", forbid_unknown_fields=True):
    """Send me the packets of this stream, beginning with its format and the newest keyframe."""

    camera_id: CameraId
    role: StreamRole


class Unwatch(msgspec.Struct, frozen=True, tag="unwatch", forbid_unknown_fields=True):
    """Send me no more packets of this stream."""

    camera_id: CameraId
    role: StreamRole


class Command(msgspec.Struct, frozen=True, tag="command", forbid_unknown_fields=True):
    """Do this; a Reply with the same id answers."""

    id: Annotated[int, msgspec.Meta(ge=0, le=LARGEST_NUMBER)]
    name: Annotated[str, msgspec.Meta(max_length=MAX_WORD_LETTERS)]
    arguments: dict[str, str]


class Thumbnail(msgspec.Struct, frozen=True, tag="thumbnail", forbid_unknown_fields=True):
    """The small JPEG of an event, whole or cut out around what was seen; from the watcher only, at most
    MAX_THUMBNAIL_BYTES."""

    event_id: EventId
    jpeg: bytes
    cut: bool = False


class Preview(msgspec.Struct, frozen=True, tag="preview", forbid_unknown_fields=True):
    """A small JPEG for the timeline and its UTC time in ms; from the watcher only, at most MAX_THUMBNAIL_BYTES."""

    camera_id: CameraId
    wall_ms: Annotated[int, msgspec.Meta(ge=0, le=LARGEST_NUMBER)]
    jpeg: bytes


class Welcome(msgspec.Struct, frozen=True, tag="welcome", forbid_unknown_fields=True):
    """The engine's first message."""

    engine_version: str
    library_id: str


class FormatMessage(msgspec.Struct, frozen=True, tag="format", forbid_unknown_fields=True):
    """The packets of this stream that follow are coded like this."""

    camera_id: CameraId
    role: StreamRole
    format: StreamFormat


class Reply(msgspec.Struct, frozen=True, tag="reply", forbid_unknown_fields=True):
    """What became of a command: a result, or with `ok` false the sentence that says why not."""

    id: int
    ok: bool
    sentence: str


@dataclass(frozen=True)
class Report:
    """A fact that the watcher found; one of REPORTABLE."""

    fact: Fact


@dataclass(frozen=True)
class FactMessage:
    """A fact, told to everybody."""

    fact: Fact


@dataclass(frozen=True)
class PacketMessage:
    """One packet of a watched stream; travels in a frame of its own kind, see packet_codec.py."""

    camera_id: CameraId
    role: StreamRole
    packet: Packet


class _WireReport(msgspec.Struct, frozen=True, tag="report", forbid_unknown_fields=True):
    name: str
    fact: msgspec.Raw


class _WireFact(msgspec.Struct, frozen=True, tag="fact", forbid_unknown_fields=True):
    name: str
    fact: msgspec.Raw


ClientMessage = Watch | Unwatch | Command | Report | Thumbnail | Preview
ServerMessage = Welcome | FactMessage | FormatMessage | Reply
REPORTABLE = (DetectionsSeen, EventChanged, EvidenceFound, MotionMinute, DetectorReady, ProblemFound)

_encoder = msgspec.json.Encoder()
_FromClient = Watch | Unwatch | Command | _WireReport | Thumbnail | Preview
_client_decoder: msgspec.json.Decoder[_FromClient] = msgspec.json.Decoder(_FromClient)
_server_decoder: msgspec.json.Decoder[Welcome | _WireFact | FormatMessage | Reply] = msgspec.json.Decoder(
    Welcome | _WireFact | FormatMessage | Reply
)
_fact_decoders: dict[str, msgspec.json.Decoder[Any]] = {
    fact_type.__name__: msgspec.json.Decoder(fact_type) for fact_type in Fact.__args__
}
_MALFORMED = (msgspec.MsgspecError, ValueError, RecursionError)


def encode_message(message: ClientMessage | ServerMessage) -> bytes:
    """The JSON of a message. Threads: any."""
    if isinstance(message, Report | FactMessage):
        wire = _WireReport if isinstance(message, Report) else _WireFact
        fact = msgspec.Raw(_encoder.encode(message.fact))
        return _encoder.encode(wire(type(message.fact).__name__, fact))
    return _encoder.encode(message)


def decode_client_message(body: bytes) -> ClientMessage:
    """What a client said; raises LinkRefused where it is not strictly one of its messages."""
    try:
        message = _client_decoder.decode(body)
        if isinstance(message, _WireReport):
            fact = _decode_fact(message.name, message.fact)
            check_report(fact)
            return Report(fact)
        if isinstance(message, Watch | Unwatch | Preview):
            parse_camera_id(message.camera_id)
    except _MALFORMED as error:
        raise LinkRefused("A message on the local socket was malformed. The connection was closed.") from error
    if isinstance(message, Thumbnail):
        _check_event_id(message.event_id)
    if isinstance(message, Thumbnail | Preview) and len(message.jpeg) > MAX_THUMBNAIL_BYTES:
        raise LinkRefused("A picture on the local socket was too large. The connection was closed.")
    return message


def decode_server_message(body: bytes) -> ServerMessage:
    """What the engine said; raises LinkRefused where it is not strictly one of its messages."""
    try:
        message = _server_decoder.decode(body)
        if isinstance(message, _WireFact):
            return FactMessage(_decode_fact(message.name, message.fact))
    except _MALFORMED as error:
        raise LinkRefused("The engine sent a malformed message. Start Louver's engine and window again.") from error
    return message


def _decode_fact(name: str, raw: msgspec.Raw) -> Fact:
    decoder = _fact_decoders.get(name)
    if decoder is None:
        raise LinkRefused("A message on the local socket named an unknown fact. The connection was closed.")
    fact: Fact = decoder.decode(raw)
    if isinstance(fact, EventChanged):
        _check_event(fact.event)
    elif isinstance(fact, EvidenceFound):
        parse_camera_id(fact.evidence.camera_id)
        _check_event_id(fact.evidence.event_id)
    elif isinstance(fact, EventJudged | EventMarked):
        parse_camera_id(fact.camera_id)
        _check_event_id(fact.event_id)
    elif isinstance(fact, BookmarkChanged):
        parse_camera_id(fact.bookmark.camera_id)
        _check_event_id(fact.bookmark.id)
    elif isinstance(fact, MotionMinute):
        parse_camera_id(fact.camera_id)
    elif isinstance(fact, DetectionsSeen) or (isinstance(fact, ProblemFound) and fact.camera_id is not None):
        parse_camera_id(str(fact.camera_id))
    return fact


def _check_event(event: Event) -> None:
    # Both ids become names of files.
    parse_camera_id(event.camera_id)
    _check_event_id(event.id)


def _check_event_id(event_id: str) -> None:
    if len(event_id) != EVENT_ID_LENGTH or not set(event_id) <= _EVENT_ID_LETTERS:
        raise LinkRefused("A message on the local socket named an impossible event. The connection was closed.")
