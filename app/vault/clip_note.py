"""What a sealed clip says of itself inside its metadata block; the sealer writes it, the restorer reads it."""

from typing import Annotated, Final

import msgspec

from app.domain.camera import StreamRole
from app.domain.errors import ClipRefused
from app.domain.event import Box, Event, EventClass
from app.domain.ids import CameraId, EventId, parse_camera_id
from app.domain.recording import Span
from app.domain.rules import MAX_NAME_LETTERS
from crypto.entries import MAX_CAMERA_BYTES, MAX_LABEL_BYTES
from crypto.metadata import MAX_DESCRIPTION_BYTES

_MAX_WHY_LETTERS: Final = 400
MAX_PARTS: Final = 1000
_Ms = Annotated[int, msgspec.Meta(ge=0, le=1 << 53)]
_Share = Annotated[float, msgspec.Meta(ge=-1.0, le=2.0)]


class ClipNote(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The event, the camera and the span of the clip, times in UTC ms. `part` counts the clips of one event from 0.

    The clip holds what a cut from asked_start_ms to asked_end_ms gives: it begins at the keyframe before.
    """

    event_id: Annotated[str, msgspec.Meta(pattern="^[a-z2-7]{26}$")]
    camera_id: Annotated[str, msgspec.Meta(max_length=40)]
    camera_name: Annotated[str, msgspec.Meta(max_length=MAX_CAMERA_BYTES)]
    role: StreamRole
    event_class: EventClass
    event_start_ms: _Ms
    event_end_ms: _Ms
    score: _Share
    box: tuple[_Share, _Share, _Share, _Share]
    best_ms: _Ms
    track: Annotated[int, msgspec.Meta(ge=-(1 << 53), le=1 << 53)]
    why: Annotated[str, msgspec.Meta(max_length=_MAX_WHY_LETTERS)]
    start_ms: _Ms
    end_ms: _Ms
    asked_start_ms: _Ms
    asked_end_ms: _Ms
    samples: _Ms
    part: Annotated[int, msgspec.Meta(ge=0, le=MAX_PARTS)]
    rule: Annotated[str, msgspec.Meta(max_length=MAX_NAME_LETTERS)] = ""
    """The rule that raised the event; empty where none did, and in clips that were sealed before it was noted."""

    @property
    def event(self) -> Event:
        """The event as the recorder had it."""
        return Event(
            id=EventId(self.event_id),
            camera_id=CameraId(self.camera_id),
            event_class=self.event_class,
            start_ms=self.event_start_ms,
            end_ms=self.event_end_ms,
            closed=True,
            score=self.score,
            box=Box(*self.box),
            best_ms=self.best_ms,
            track=self.track,
            why=self.why,
            rule=self.rule,
        )


def note_of(
    event: Event,
    camera_name: str,
    role: StreamRole,
    *,
    start_ms: int,
    end_ms: int,
    asked: Span,
    samples: int,
    part: int,
) -> bytes:
    """The description of a clip of `event` that holds footage of this span: at most 4,084 bytes."""
    box = event.box
    note = ClipNote(
        event_id=event.id,
        camera_id=event.camera_id,
        camera_name=printable(camera_name, MAX_CAMERA_BYTES),
        role=role,
        event_class=event.event_class,
        event_start_ms=event.start_ms,
        event_end_ms=event.end_ms,
        score=event.score,
        box=(box.left, box.top, box.right, box.bottom),
        best_ms=event.best_ms,
        track=event.track,
        why=event.why[:_MAX_WHY_LETTERS],
        start_ms=start_ms,
        end_ms=end_ms,
        asked_start_ms=asked.start_ms,
        asked_end_ms=asked.end_ms,
        samples=samples,
        part=part,
        rule=event.rule[:MAX_NAME_LETTERS],
    )
    data = msgspec.json.encode(note)
    assert len(data) <= MAX_DESCRIPTION_BYTES
    return data


def parse_note(data: bytes) -> ClipNote:
    """The note, or ClipRefused for anything that note_of() does not write."""
    try:
        note = msgspec.json.decode(data, type=ClipNote)
        parse_camera_id(note.camera_id)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise ClipRefused("The description inside this clip is not one that Louver writes.") from error
    if note.end_ms < note.start_ms or note.event_end_ms < note.event_start_ms:
        raise ClipRefused("The description inside this clip has an end before its beginning.")
    return note


def printable(text: str, max_bytes: int = MAX_LABEL_BYTES) -> str:
    """`text` as the log takes it: printable, at least one letter, at most `max_bytes` of UTF-8."""
    clean = "".join(letter for letter in text if letter.isprintable()).encode("utf-8", "ignore")[:max_bytes]
    return clean.decode("utf-8", "ignore").strip() or "camera"
