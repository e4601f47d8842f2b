"""Evidence as a few kilobytes and back, strictly; the journal's records and the database hold it.

Boxes are counted in ten-thousandths of the picture, and times from the visit's beginning.
"""

from typing import Annotated

import msgspec

from app.domain.event import Box, Detection, EventClass
from app.domain.evidence import (
    MAX_DETECTIONS,
    MAX_FACES,
    MAX_NAMED_RULES,
    MAX_REASON_LETTERS,
    MAX_REASONS,
    MAX_STEPS,
    Evidence,
    Step,
    TimedDetection,
)
from app.domain.ids import CameraId, EventId

_PARTS = 10_000
_MAX_LABEL_LETTERS = 200
_MAX_OFFSET_MS = 1 << 40
_Side = Annotated[int, msgspec.Meta(ge=-_PARTS, le=2 * _PARTS)]
_Offset = Annotated[int, msgspec.Meta(ge=-_MAX_OFFSET_MS, le=_MAX_OFFSET_MS)]
_Text = Annotated[str, msgspec.Meta(max_length=MAX_REASON_LETTERS)]
_Ms = Annotated[int, msgspec.Meta(ge=0, le=1 << 53)]


class _Step(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    offset_ms: _Offset
    left: _Side
    top: _Side
    right: _Side
    bottom: _Side


class _Detection(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    offset_ms: _Offset
    left: _Side
    top: _Side
    right: _Side
    bottom: _Side
    score: Annotated[int, msgspec.Meta(ge=0, le=_PARTS)]
    event_class: EventClass
    label: Annotated[str, msgspec.Meta(max_length=_MAX_LABEL_LETTERS)]


class _Packed(msgspec.Struct, array_like=True, forbid_unknown_fields=True):
    event_class: EventClass
    score: Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]
    start_ms: _Ms
    end_ms: _Ms
    raised: bool
    rules: Annotated[list[_Text], msgspec.Meta(max_length=MAX_NAMED_RULES)]
    reasons: Annotated[list[_Text], msgspec.Meta(max_length=MAX_REASONS)]
    path: Annotated[list[_Step], msgspec.Meta(max_length=MAX_STEPS)]
    detections: Annotated[list[_Detection], msgspec.Meta(max_length=MAX_DETECTIONS)]
    faces: Annotated[int, msgspec.Meta(ge=0, le=MAX_FACES)] = 0


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(_Packed)


def pack_evidence(evidence: Evidence) -> bytes:
    """All of it but the ids, which stand beside it wherever it is kept."""
    start_ms = evidence.start_ms
    return _encoder.encode(
        _Packed(
            evidence.event_class,
            evidence.score,
            start_ms,
            evidence.end_ms,
            evidence.raised,
            list(evidence.rules),
            list(evidence.reasons),
            [_Step(step.at_ms - start_ms, *_sides(step.box)) for step in evidence.path],
            [_packed_detection(each, start_ms) for each in evidence.detections],
            min(evidence.faces, MAX_FACES),
        )
    )


def unpack_evidence(event_id: EventId, camera_id: CameraId, content: bytes) -> Evidence:
    """The reverse. Raises ValueError for anything that pack_evidence() does not write."""
    try:
        found = _decoder.decode(content)
    except (msgspec.MsgspecError, RecursionError) as error:
        raise ValueError("no evidence that Louver wrote") from error
    return Evidence(
        event_id=event_id,
        camera_id=camera_id,
        event_class=found.event_class,
        score=found.score,
        start_ms=found.start_ms,
        end_ms=found.end_ms,
        raised=found.raised,
        rules=tuple(found.rules),
        reasons=tuple(found.reasons),
        path=tuple(Step(found.start_ms + step.offset_ms, _box(step)) for step in found.path),
        detections=tuple(
            TimedDetection(
                found.start_ms + each.offset_ms,
                Detection(each.event_class, each.label, each.score / _PARTS, _box(each)),
            )
            for each in found.detections
        ),
        faces=found.faces,
    )


def _packed_detection(timed: TimedDetection, start_ms: int) -> _Detection:
    seen = timed.detection
    score = round(seen.score * _PARTS)
    return _Detection(timed.at_ms - start_ms, *_sides(seen.box), score, seen.event_class, seen.label)


def _sides(box: Box) -> tuple[int, int, int, int]:
    left, top, right, bottom = (round(side * _PARTS) for side in (box.left, box.top, box.right, box.bottom))
    return left, top, right, bottom


def _box(sides: _Step | _Detection) -> Box:
    return Box(sides.left / _PARTS, sides.top / _PARTS, sides.right / _PARTS, sides.bottom / _PARTS)
