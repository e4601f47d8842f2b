"""Frames, messages and packets: round trips, and whatever else arrives is refused as such."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.camera import CameraState, StreamRole
from app.domain.errors import LinkRefused
from app.domain.event import Box, Detection, Event, EventClass
from app.domain.facts import (
    CameraChanged,
    ClipSealed,
    DetectionsSeen,
    DetectorReady,
    EventChanged,
    Fact,
    GapFound,
    KeepChanged,
    ProblemFound,
    RecordingReached,
    SegmentFinished,
    SegmentsDeleted,
    StorageChanged,
    VaultChanged,
)
from app.domain.media import AudioFormat, Codec, Packet, StreamFormat, Track, VideoFormat
from app.domain.recording import Gap, GapCause, Segment
from app.domain.storage import CameraStorage, VolumeStorage
from app.link.framing import FROM_CLIENT, FROM_SERVER, HEADER_BYTES, FrameKind, FrameReader, frame
from app.link.messages import (
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

camera_ids: st.SearchStrategy[Any] = st.from_regex(r"[a-z0-9][a-z0-9-]{0,39}", fullmatch=True)
event_ids: st.SearchStrategy[Any] = st.text("abcdefghijklmnopqrstuvwxyz234567", min_size=26, max_size=26)
int64 = st.integers(-(2**63), 2**63 - 1)
shares = st.floats(0, 1)
words = st.text(max_size=50)
roles = st.sampled_from(StreamRole)
boxes = st.builds(Box, shares, shares, shares, shares)
detections = st.builds(Detection, st.sampled_from(EventClass), words, shares, boxes)
events = st.builds(
    Event,
    event_ids,
    camera_ids,
    st.sampled_from(EventClass),
    int64,
    int64,
    st.booleans(),
    shares,
    boxes,
    int64,
    int64,
    words,
)
facts: st.SearchStrategy[Fact] = st.one_of(
    st.builds(CameraChanged, camera_ids, words, st.sampled_from(CameraState), int64, words, int64, roles),
    st.builds(RecordingReached, camera_ids, roles, int64, int64),
    st.builds(SegmentFinished, st.builds(Segment, camera_ids, roles, words, int64, int64, int64, int64)),
    st.builds(GapFound, st.builds(Gap, camera_ids, roles, int64, int64, st.sampled_from(GapCause))),
    st.builds(
        SegmentsDeleted,
        st.lists(st.builds(Segment, camera_ids, roles, words, int64, int64, int64, int64), max_size=3).map(tuple),
        words,
    ),
    st.builds(KeepChanged, camera_ids, int64, int64, st.booleans()),
    st.builds(
        StorageChanged,
        st.lists(st.builds(VolumeStorage, words, st.booleans(), int64, int64, int64, int64), max_size=2).map(tuple),
        st.lists(
            st.builds(CameraStorage, camera_ids, words, int64, int64, int64, shares, st.none() | int64), max_size=2
        ).map(tuple),
        st.none() | shares,
        st.none() | shares,
        words,
    ),
    st.builds(DetectionsSeen, camera_ids, int64, st.lists(detections, max_size=4).map(tuple)),
    st.builds(EventChanged, events),
    st.builds(DetectorReady, words, words),
    st.builds(ClipSealed, event_ids, event_ids, int64),
    st.builds(VaultChanged, int64, int64, st.booleans(), words),
    st.builds(ProblemFound, words, words, st.booleans()),
)
formats = st.builds(
    StreamFormat,
    st.builds(VideoFormat, st.sampled_from(Codec), int64, int64, st.binary(max_size=50)),
    st.none() | st.builds(AudioFormat, st.sampled_from(Codec), int64, int64, st.binary(max_size=10)),
)
client_messages = st.one_of(
    st.builds(Watch, camera_ids, roles),
    st.builds(Unwatch, camera_ids, roles),
    st.builds(Command, int64, words, st.dictionaries(words, words, max_size=4)),
    st.builds(Report, facts),
    st.builds(Thumbnail, event_ids, st.binary(max_size=100)),
)
server_messages = st.one_of(
    st.builds(Welcome, words, words),
    st.builds(FactMessage, facts),
    st.builds(FormatMessage, camera_ids, roles, formats),
    st.builds(Reply, int64, st.booleans(), words),
)
packets = st.builds(Packet, st.sampled_from(Track), int64, int64, int64, st.booleans(), int64, st.binary(max_size=200))


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
