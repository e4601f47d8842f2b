"""Evidence survives its packing to a ten-thousandth of the picture, and nothing else is taken for it."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.evidence_codec import pack_evidence, unpack_evidence
from app.domain.event import Box, Detection, EventClass
from app.domain.evidence import MAX_DETECTIONS, MAX_STEPS, Evidence, Step, TimedDetection
from app.domain.ids import CameraId, EventId

EVENT, YARD = EventId("e" * 26), CameraId("yard")
parts = st.integers(-1_000, 11_000).map(lambda part: part / 10_000)
boxes = st.builds(Box, parts, parts, parts, parts)
moments = st.integers(1_700_000_000_000, 1_700_000_600_000)
scores = st.integers(0, 10_000).map(lambda part: part / 10_000)
seen = st.builds(Detection, st.sampled_from(EventClass), st.text(max_size=20), scores, boxes)
evidences = st.builds(
    Evidence,
    st.just(EVENT),
    st.just(YARD),
    st.sampled_from(EventClass),
    scores,
    moments,
    moments,
    st.booleans(),
    st.lists(st.text(max_size=20), max_size=3).map(tuple),
    st.lists(st.text(max_size=20), max_size=3).map(tuple),
    st.lists(st.builds(Step, moments, boxes), max_size=5).map(tuple),
    st.lists(st.builds(TimedDetection, moments, seen), max_size=5).map(tuple),
    st.integers(0, 1_000),
)


@given(evidences)
def test_evidence_comes_back_as_it_was(evidence: Evidence) -> None:
    assert unpack_evidence(EVENT, YARD, pack_evidence(evidence)) == evidence


def test_the_largest_evidence_is_a_few_kilobytes() -> None:
    box = Box(0.1234, 0.2345, 0.3456, 0.9999)
    steps = tuple(Step(1_700_000_000_000 + n * 200, box) for n in range(MAX_STEPS))
    person = Detection(EventClass.PERSON, "person", 0.8765, box)
    timed = tuple(TimedDetection(1_700_000_000_000 + n * 200, person) for n in range(MAX_DETECTIONS))
    evidence = Evidence(
        EVENT, YARD, EventClass.PERSON, 0.9, 1_700_000_000_000, 1_700_000_100_000, True, path=steps, detections=timed
    )
    assert len(pack_evidence(evidence)) < 5_000


@given(st.binary(max_size=200))
def test_other_bytes_are_refused(noise: bytes) -> None:
    try:
        unpack_evidence(EVENT, YARD, noise)
    except ValueError:
        return


@pytest.mark.parametrize("field", range(10))
def test_a_field_of_another_kind_is_refused(field: int) -> None:
    whole = pack_evidence(Evidence(EVENT, YARD, EventClass.MOTION, 0.0, 1, 2, False))
    values = msgspec.msgpack.decode(whole)
    values[field] = {"no": "such thing"}
    with pytest.raises(ValueError, match="no evidence"):
        unpack_evidence(EVENT, YARD, msgspec.msgpack.encode(values))
