"""Frames, messages and packets: round trips, and whatever else arrives is refused as such."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.bookmark import Bookmark
from app.domain.camera import CameraState, StreamRole
from app.domain.errors import LinkRefused
from app.domain.event import Box, Detection, Event, EventClass, EventMark
from app.domain.evidence import Evidence, Step, TimedDetection
from app.domain.facts import (
    BookmarkChanged,
    CameraChanged,
    ClipSealed,
    DetectionsSeen,
    DetectorReady,
    EventChanged,
    EventJudged,
    EventMarked,
    EvidenceFound,
    Fact,
    GapFound,
    IndexCaughtUp,
    KeepChanged,
    MotionMinute,
    ProblemFound,
    RecordingPaused,
    RecordingReached,
    SegmentFinished,
    SegmentsDeleted,
    StorageChanged,
    VaultChanged,
)
from app.domain.ids import CameraId, EventId
from app.domain.media import AudioFormat, Codec, Packet, StreamFormat, Track, VideoFormat
from app.domain.motion_grid import CELLS, MINUTE_MS
from app.domain.recording import Gap, GapCause, Segment
from app.domain.storage import CameraStorage, VolumeStorage
from app.link.framing import FROM_CLIENT, FROM_SERVER, HEADER_BYTES, FrameKind, FrameReader, frame
from app.link.messages import (
    MAX_THUMBNAIL_BYTES,
    Command,
    FactMessage,
    FormatMessage,
    Reply,
    Report,
    Thumbnail,
    Unwatch,
    Watch,
    Welcome,
    decode_client_message,
    decode_server_message,
    encode_message,
)
from app.link.packet_codec import decode_packet, packet_frame_head
from app.link.report_bounds import LARGEST_NUMBER, MAX_DETECTIONS, MAX_SENTENCE_LETTERS, MAX_WORD_LETTERS

camera_ids: st.SearchStrategy[Any] = st.from_regex(r"[a-z0-9][a-z0-9-]{0,39}", fullmatch=True)
event_ids: st.SearchStrategy[Any] = st.text("abcdefghijklmnopqrstuvwxyz234567", min_size=26, max_size=26)
numbers = st.integers(-(2**63), 2**63 - 1)
shares = st.floats(0, 1)
numbers = st.integers(0, LARGEST_NUMBER)
words = st.text(max_size=50)
roles = st.sampled_from(StreamRole)
boxes = st.builds(Box, shares, shares, shares, shares)
detections = st.builds(Detection, st.sampled_from(EventClass), words, shares, boxes)
events = st.builds(
    Event,
    event_ids,
    camera_ids,
    st.sampled_from(EventClass),
    numbers,
    numbers,
    st.booleans(),
    shares,
    boxes,
    numbers,
    numbers,
    words,
    words,
)
texts: st.SearchStrategy[Any] = st.lists(words, max_size=3).map(tuple)
recent = st.integers(1_700_000_000_000, 1_800_000_000_000)
evidence = st.builds(
    Evidence,
    event_ids,
    camera_ids,
    st.sampled_from(EventClass),
    shares,
    recent,
    recent,
    st.booleans(),
    texts,
    texts,
    st.lists(st.builds(Step, recent, boxes), max_size=3).map(tuple),
    st.lists(st.builds(TimedDetection, recent, detections), max_size=3).map(tuple),
    st.integers(0, 9),
)
facts: st.SearchStrategy[Fact] = st.one_of(
    st.builds(CameraChanged, camera_ids, words, st.sampled_from(CameraState), numbers, words, numbers, roles),
    st.builds(RecordingReached, camera_ids, roles, numbers, numbers),
    st.builds(SegmentFinished, st.builds(Segment, camera_ids, roles, words, numbers, numbers, numbers, numbers)),
    st.builds(GapFound, st.builds(Gap, camera_ids, roles, numbers, numbers, st.sampled_from(GapCause))),
    st.builds(
        SegmentsDeleted,
        st.lists(st.builds(Segment, camera_ids, roles, words, numbers, numbers, numbers, numbers), max_size=3).map(
            tuple
        ),
        words,
    ),
    st.builds(RecordingPaused, camera_ids, roles, numbers, st.sampled_from(GapCause)),
    st.builds(KeepChanged, camera_ids, numbers, numbers, st.booleans()),
    st.builds(
        StorageChanged,
        st.lists(st.builds(VolumeStorage, words, st.booleans(), numbers, numbers, numbers, numbers), max_size=2).map(
            tuple
        ),
        st.lists(
            st.builds(CameraStorage, camera_ids, words, numbers, numbers, numbers, shares, st.none() | numbers),
            max_size=2,
        ).map(tuple),
        st.none() | shares,
        st.none() | shares,
        words,
    ),
    st.builds(DetectionsSeen, camera_ids, numbers, st.lists(detections, max_size=4).map(tuple)),
    st.builds(EventChanged, events),
    st.builds(EvidenceFound, evidence),
    st.builds(EventJudged, event_ids, camera_ids, st.booleans(), numbers),
    st.builds(BookmarkChanged, st.builds(Bookmark, event_ids, camera_ids, numbers, words), st.booleans(), numbers),
    st.builds(IndexCaughtUp),
    st.builds(EventMarked, event_ids, camera_ids, st.sampled_from(EventMark), st.booleans(), numbers),
    st.builds(
        MotionMinute,
        camera_ids,
        st.integers(0, 1 << 20).map(lambda minute: minute * MINUTE_MS),
        st.lists(st.integers(0, 60), min_size=CELLS, max_size=CELLS).map(bytes),
    ),
    st.builds(DetectorReady, words, words),
    st.builds(ClipSealed, event_ids, event_ids, numbers),
    st.builds(VaultChanged, numbers, numbers, st.booleans(), words),
    st.builds(ProblemFound, words, words, st.booleans(), st.none() | camera_ids),
)
formats = st.builds(
    StreamFormat,
    st.builds(VideoFormat, st.sampled_from(Codec), numbers, numbers, st.binary(max_size=50)),
    st.none() | st.builds(AudioFormat, st.sampled_from(Codec), numbers, numbers, st.binary(max_size=10)),
)
client_messages = st.one_of(
    st.builds(Watch, camera_ids, roles),
    st.builds(Unwatch, camera_ids, roles),
    st.builds(Command, numbers, words, st.dictionaries(words, words, max_size=4)),
    st.builds(Report, facts),
    st.builds(Thumbnail, event_ids, st.binary(max_size=100)),
)
server_messages = st.one_of(
    st.builds(Welcome, words, words),
    st.builds(FactMessage, facts),
    st.builds(FormatMessage, camera_ids, roles, formats),
    st.builds(Reply, numbers, st.booleans(), words),
)
packets = st.builds(
    Packet, st.sampled_from(Track), numbers, numbers, numbers, st.booleans(), numbers, st.binary(max_size=200)
)


@given(client_messages)
def test_what_a_client_says_arrives_as_it_was(message: Any) -> None:
    assert decode_client_message(encode_message(message)) == message


@given(server_messages)
def test_what_the_engine_says_arrives_as_it_was(message: Any) -> None:
    assert decode_server_message(encode_message(message)) == message


@given(camera_ids, roles, packets)
def test_packets_arrive_as_they_were(camera_id: Any, role: StreamRole, packet: Packet) -> None:
    framed = packet_frame_head(camera_id, role, packet) + packet.payload
    [(kind, body)] = list(FrameReader(FROM_SERVER).feed(framed))
    assert kind is FrameKind.PACKET
    message = decode_packet(body)
    assert (message.camera_id, message.role, message.packet) == (camera_id, role, packet)


@given(st.lists(st.binary(max_size=300), max_size=6), st.lists(st.integers(1, 40), min_size=1, max_size=40))
def test_frames_survive_any_cut(bodies: list[bytes], cuts: list[int]) -> None:
    wire = b"".join(frame(FrameKind.CONTROL, body) for body in bodies)
    reader, found, at = FrameReader(FROM_CLIENT), [], 0
    while at < len(wire):
        step = cuts[at % len(cuts)]
        found += [body for _, body in reader.feed(wire[at : at + step])]
        at += step
    assert found == bodies
    assert not reader.in_frame


@pytest.mark.parametrize("kind", list(FrameKind))
@pytest.mark.parametrize("beyond", [0, 1])
def test_a_frame_of_the_bound_passes_and_one_byte_more_is_refused(kind: FrameKind, beyond: int) -> None:
    bounds = {kind: 10}
    reader = FrameReader(bounds)
    wire = frame(kind, bytes(10 + beyond))
    if not beyond:
        assert list(reader.feed(wire)) == [(kind, bytes(10))]
        return
    with pytest.raises(LinkRefused):
        list(reader.feed(wire[:HEADER_BYTES]))


@given(st.binary(max_size=400))
def test_random_bytes_are_refused_and_nothing_else(noise: bytes) -> None:
    for decode in (decode_client_message, decode_server_message, decode_packet):
        try:
            decode(noise)
        except LinkRefused:
            continue
    try:
        list(FrameReader(FROM_SERVER).feed(noise))
    except LinkRefused:
        return


@given(client_messages | server_messages, st.data())
def test_a_message_with_a_changed_byte_is_refused_or_another_message(message: Any, data: st.DataObject) -> None:
    wire = bytearray(encode_message(message))
    at = data.draw(st.integers(0, len(wire) - 1))
    wire[at] ^= data.draw(st.integers(1, 255))
    for decode in (decode_client_message, decode_server_message):
        try:
            decode(bytes(wire))
        except LinkRefused:
            continue


@pytest.mark.parametrize("fact", ["CameraChanged", "Camera", "", "__class__"])
def test_a_fact_that_is_not_what_it_is_called_is_refused(fact: str) -> None:
    with pytest.raises(LinkRefused):
        decode_server_message(b'{"type":"fact","name":"%s","fact":{"key":"a","sentence":"b"}}' % fact.encode())


EVENT = Event(
    EventId("a" * 26),
    CameraId("door"),
    EventClass.PERSON,
    1,
    2,
    False,
    0.5,
    Box(0, 0, 1, 1),
    1,
    1,
    "seen",
)
DETECTION = Detection(EventClass.PERSON, "person", 0.5, Box(0, 0, 1, 1))


EVIDENCE = Evidence(EVENT.id, EVENT.camera_id, EVENT.event_class, 0.5, 1, 2, True, path=(Step(1, Box(0, 0, 1, 1)),))


def _seen(*detections: Detection, at_ms: int = 1) -> DetectionsSeen:
    return DetectionsSeen(CameraId("door"), at_ms, detections)


@pytest.mark.parametrize(
    "fact",
    [
        *(
            EventChanged(replace(EVENT, end_ms=LARGEST_NUMBER, **{name: LARGEST_NUMBER}))
            for name in ("start_ms", "track")
        ),
        EventChanged(replace(EVENT, box=Box(-1, -1, 2, 2), score=1.0, why="x" * MAX_SENTENCE_LETTERS)),
        _seen(*[replace(DETECTION, label="x" * MAX_WORD_LETTERS)] * MAX_DETECTIONS, at_ms=LARGEST_NUMBER),
        ProblemFound("x" * MAX_WORD_LETTERS, "x" * MAX_SENTENCE_LETTERS),
        EvidenceFound(replace(EVIDENCE, path=EVIDENCE.path * 96, reasons=("x" * 400,) * 12)),
        MotionMinute(CameraId("door"), 60_000, b"\x3c" * CELLS),
    ],
)
def test_a_report_at_its_bounds_arrives(fact: Fact) -> None:
    assert decode_client_message(encode_message(Report(fact))) == Report(fact)


@pytest.mark.parametrize(
    "fact",
    [
        *(EventChanged(replace(EVENT, **{name: -1})) for name in ("start_ms", "best_ms", "track")),
        *(EventChanged(replace(EVENT, **{name: LARGEST_NUMBER + 1})) for name in ("end_ms", "best_ms", "track")),
        EventChanged(replace(EVENT, start_ms=10**30, end_ms=10**30)),
        EventChanged(replace(EVENT, score=1.1)),
        EventChanged(replace(EVENT, box=Box(0, 0, 1, 1e300))),
        EventChanged(replace(EVENT, why="x" * (MAX_SENTENCE_LETTERS + 1))),
        _seen(at_ms=10**30),
        _seen(*[DETECTION] * (MAX_DETECTIONS + 1)),
        _seen(replace(DETECTION, label="x" * (MAX_WORD_LETTERS + 1))),
        _seen(replace(DETECTION, score=-0.1)),
        EvidenceFound(replace(EVIDENCE, path=EVIDENCE.path * 97)),
        EvidenceFound(replace(EVIDENCE, detections=(TimedDetection(1, DETECTION),) * 65)),
        EvidenceFound(replace(EVIDENCE, reasons=("x" * 401,))),
        EvidenceFound(replace(EVIDENCE, reasons=("x",) * 13)),
        EvidenceFound(replace(EVIDENCE, rules=("x",) * 33)),
        EvidenceFound(replace(EVIDENCE, score=2.0)),
        EvidenceFound(replace(EVIDENCE, end_ms=LARGEST_NUMBER)),
        MotionMinute(CameraId("door"), 60_001, bytes(CELLS)),
        MotionMinute(CameraId("door"), 60_000, bytes(CELLS - 1)),
        MotionMinute(CameraId("door"), 60_000, b"\x3d" * CELLS),
        DetectorReady("x", "x" * (MAX_SENTENCE_LETTERS + 1)),
        ProblemFound("x" * (MAX_WORD_LETTERS + 1), "x"),
    ],
)
def test_a_report_that_no_honest_watcher_makes_is_refused(fact: Fact) -> None:
    with pytest.raises(LinkRefused, match="out of bounds"):
        decode_client_message(encode_message(Report(fact)))


@pytest.mark.parametrize("number", [b"-1", b"1e3", b"9007199254740993", b"9" * 400, b"9" * 5000, b"NaN", b"true"])
def test_a_command_with_an_impossible_number_is_refused(number: bytes) -> None:
    with pytest.raises(LinkRefused):
        decode_client_message(b'{"type":"command","id":%s,"name":"x","arguments":{}}' % number)


FIELDS = st.sampled_from(
    [
        field
        for line in (
            (
                "type",
                "name",
                "fact",
                "id",
                "arguments",
                "camera_id",
                "role",
                "event_id",
                "jpeg",
                "event",
                "event_class",
            ),
            (
                "start_ms",
                "end_ms",
                "closed",
                "score",
                "box",
                "left",
                "top",
                "right",
                "bottom",
                "best_ms",
                "track",
                "why",
            ),
            ("at_ms", "detections", "label", "key", "sentence", "solved"),
        )
        for field in line
    ]
)
WORDS = st.sampled_from(
    ["watch", "unwatch", "command", "thumbnail", "report", "main", "sub", "door", "EventChanged", "ProblemFound"]
)
LEAVES = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text() | WORDS
)
TREES = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(FIELDS, inner, max_size=8))


def _decode_or_refuse(wire: bytes) -> None:
    """Whatever passes is within its bounds, and says the same when it is encoded again."""
    try:
        message = decode_client_message(wire)
    except LinkRefused:
        return
    assert decode_client_message(encode_message(message)) == message
    if isinstance(message, Report) and isinstance(message.fact, EventChanged):
        assert 0 <= message.fact.event.start_ms <= LARGEST_NUMBER
    if isinstance(message, Thumbnail):
        assert len(message.jpeg) <= MAX_THUMBNAIL_BYTES


def _fuzz_trees(tree: Any, message: Any, data: st.DataObject) -> None:
    _decode_or_refuse(json.dumps(tree).encode())
    grown = json.loads(encode_message(message))
    spots: list[tuple[Any, Any]] = [(grown, key) for key in grown]
    for holder, key in spots:  # grows while it is walked
        inner = holder[key]
        keys: Any = inner if isinstance(inner, dict) else range(len(inner)) if isinstance(inner, list) else ()
        spots += [(inner, each) for each in keys]
    holder, key = data.draw(st.sampled_from(spots))
    holder[key] = tree
    _decode_or_refuse(json.dumps(grown).encode())


@given(TREES, client_messages, st.data())
def test_a_message_of_any_shape_is_refused_or_within_its_bounds(tree: Any, message: Any, data: st.DataObject) -> None:
    _fuzz_trees(tree, message, data)


@pytest.mark.fuzz
@given(TREES, client_messages, st.data())
def test_many_messages_of_any_shape_are_refused_or_within_their_bounds(
    tree: Any, message: Any, data: st.DataObject
) -> None:
    _fuzz_trees(tree, message, data)
