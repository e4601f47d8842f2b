"""The parsers of our own RTSP client take any bytes, cut anywhere, and its login names every part of a digest."""

import struct
import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.camera import CameraLogin
from app.ingest.rtsp.decode_order import DecodeOrder, Picture
from app.ingest.rtsp.depacketize import AacFrames, H264Pictures, H265Pictures
from app.ingest.rtsp.framing import Framing
from app.ingest.rtsp.latm import LatmFrames, audio_config
from app.ingest.rtsp.login import Authenticator
from app.ingest.rtsp.messages import MessageMalformed, request
from app.ingest.rtsp.picture_times import PictureTimes
from app.ingest.rtsp.rtp import RtpTrack, Unwrapper
from app.ingest.rtsp.sdp import parse_description
from app.ingest.sound.coding import SoundCoding


@given(st.lists(st.binary(max_size=300), max_size=8), st.data())
def test_frames_come_whole_however_they_are_cut(packets: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(struct.pack(">BBH", 0x24, 0, len(packet)) + packet for packet in packets)
    framing, found = Framing(), list[bytes]()
    framing.handlers[0] = lambda buffer, at, end: found.append(buffer[at:end])
    while stream:
        size = data.draw(st.integers(1, len(stream)))
        framing.feed(stream[:size])
        stream = stream[size:]
    assert found == packets


@given(st.lists(st.binary(max_size=60), max_size=30), st.sampled_from([H264Pictures, H265Pictures, AacFrames]))
def test_any_payloads_are_taken(payloads: list[bytes], kind: type[H264Pictures | H265Pictures | AacFrames]) -> None:
    found: list[object] = []
    track = RtpTrack(96, kind(lambda _, unit: found.append(unit)))
    for number, payload in enumerate(payloads):
        packet = struct.pack(">BBHII", 0x80, 96 | (number % 3 == 0) << 7, number, number // 4, 1) + payload
        track.take_rtp(packet, 0, len(packet))
        track.take_rtp(payload, 0, len(payload))
        track.take_rtcp(payload, 0, len(payload))
    assert all(found)


LATM = SoundCoding("aac", 16_000, 1, b"\x14\x08")


@given(
    st.lists(st.lists(st.binary(min_size=1, max_size=700), min_size=1, max_size=4), max_size=6),
    st.lists(st.integers(1, 400), min_size=1),
    st.booleans(),
)
def test_latm_frames_come_whole_however_their_elements_are_cut(
    elements: list[list[bytes]], sizes: list[int], marked: bool
) -> None:
    found: list[tuple[int, bytes]] = []
    track = RtpTrack(96, LatmFrames(lambda timestamp, frame: found.append((timestamp, frame)), LATM, 16_000))
    number = 0
    for index, frames in enumerate([*elements, [b"the last"]]):
        element = b"".join(b"\xff" * (len(each) // 255) + bytes([len(each) % 255]) + each for each in frames)
        while element:
            part, element = element[: sizes[number % len(sizes)]], element[sizes[number % len(sizes)] :]
            second = 96 | (0x80 if marked and not element else 0)
            packet = struct.pack(">BBHII", 0x80, second, number & 0xFFFF, index * 10_000, 1) + part
            track.take_rtp(packet, 0, len(packet))
            number += 1
    expected = [
        (index * 10_000 + 1024 * at, each) for index, frames in enumerate(elements) for at, each in enumerate(frames)
    ]
    assert found[: len(expected)] == expected


@given(
    st.lists(st.tuples(st.integers(0, 3), st.booleans(), st.binary(max_size=600)), max_size=30), st.binary(max_size=12)
)
def test_any_latm_is_taken(packets: list[tuple[int, bool, bytes]], config: bytes) -> None:
    found: list[bytes] = []
    frames = LatmFrames(lambda _, frame: found.append(frame), LATM, 16_000)
    for timestamp, lost, payload in packets:
        frames.take(payload, 0, len(payload), timestamp, marker=not timestamp, lost=lost)
    assert all(found)
    assert audio_config(config) is None or len(audio_config(config) or b"") >= 2


@pytest.mark.parametrize(
    ("mux", "config"),
    [
        ("40002810 3fc0", "1408"),  # AAC at 16 kHz, one channel
        ("40002418 3fc0", "120c"),  # not AAC-LC's rate of a camera, yet in order
        ("4000562c 6210 3fc0", None),  # a second rate is told by an escape
        ("c0002810 3fc0", None),  # another version
        ("40", None),
    ],
)
def test_the_configuration_inside_a_latm_description_is_found(mux: str, config: str | None) -> None:
    found = audio_config(bytes.fromhex(mux))
    assert (found.hex() if found is not None else None) == config


@given(st.lists(st.binary(max_size=200), max_size=10))
def test_any_noise_ends_in_one_error_or_none(chunks: list[bytes]) -> None:
    framing = Framing()
    framing.handlers[0] = lambda buffer, at, end: None
    for chunk in chunks:
        framing.feed(b"RTSP/1.0 " + chunk + b"$\x00")
    assert framing.responses == []
    bare = Framing()
    with pytest.raises(MessageMalformed):
        bare.feed(b"\x00" * 10)


@given(st.binary(max_size=500))
def test_any_description_is_read_or_refused(body: bytes) -> None:
    try:
        found = parse_description(b"m=video 0 RTP/AVP 96\n" + body, "rtsp://host/a")
    except ValueError:
        return
    assert found.control.isprintable()


@given(st.lists(st.integers(-(10**6), 10**6), min_size=1, max_size=60))
def test_decoding_times_rise_within_any_order(times: list[int]) -> None:
    order = DecodeOrder()
    timed = [each for pts in times for each in order.take(Picture(pts, False, b""))] + order.settle()
    assert [picture.pts for picture, _ in timed] == times
    leaps = [abs(after[0].pts - before[0].pts) > 180_000 for before, after in pairwise(timed)]
    rises = [after[1] > before[1] for before, after in pairwise(timed)]
    assert all(rise or leap for rise, leap in zip(rises, leaps, strict=True))


def test_times_go_on_where_32_bits_wrap() -> None:
    unwrapper = Unwrapper()
    assert [unwrapper.ticks(each) for each in (0xFFFFFFF0, 0x10, 0x8, 0x20)] == [0, 32, 24, 48]


def test_a_digest_with_qop_names_its_parts() -> None:
    authenticator = Authenticator(CameraLogin("Mufasa", "Circle Of Life"))
    assert authenticator.header("DESCRIBE", "rtsp://host/") == {}
    assert authenticator.challenged(['Digest realm="r", nonce="n", qop="auth,auth-int", algorithm=SHA-256, opaque="o"'])
    text = authenticator.header("DESCRIBE", "rtsp://host/")["Authorization"]
    assert "qop=auth" in text
    assert "nc=00000001" in text
    assert 'opaque="o"' in text
    assert "Circle" not in text
    assert not authenticator.challenged(['Digest realm="r", nonce="n"'])


@pytest.mark.parametrize("target", ["rtsp://host/a b", "rtsp://host/\r\nX: y", ""])
def test_an_address_that_breaks_its_line_is_refused(target: str) -> None:
    with pytest.raises(MessageMalformed):
        request("SETUP", target, 1, {})


@given(st.lists(st.tuples(st.integers(0, (1 << 32) - 1), st.floats(0, 20)), min_size=1, max_size=60))
def test_the_time_of_pictures_is_the_cameras_while_its_clock_moves(steps: list[tuple[int, float]]) -> None:
    times, plain, now_s, before = PictureTimes(), Unwrapper(), 0.0, None
    for timestamp, step_s in steps:
        now_s += step_s
        found, expected = times.ticks(timestamp, now_s), plain.ticks(timestamp)
        if timestamp == before:
            return
        assert found == expected
        before = timestamp


def test_a_clock_that_stands_is_bridged_by_the_pictures_arrivals() -> None:
    times = PictureTimes()
    told = [*range(0, 90_000, 3_000), *[87_000] * 300, *range(90_000, 180_000, 3_000)]
    # Twelve pictures in a row arrive together, as they do where data gathers.
    found = [times.ticks(timestamp, number // 12 * 0.4) for number, timestamp in enumerate(told)]
    assert found[-1] == pytest.approx(360 * 3_000, abs=45_000)
    steps = [after - before for before, after in pairwise(found[60:320])]
    assert min(steps) > 0
    assert max(steps) < 15_000


@pytest.mark.parametrize("noise", [b"$\x00\x00\x00\x80", b"RTSP/", b"RTSP/1.0 200 OK\r\n", b"$\x00\x00\x00RTSP/"])
def test_noise_of_false_beginnings_is_looked_through_once(noise: bytes) -> None:
    framing = Framing()
    framing.handlers[0] = lambda buffer, at, end: None
    began_s = time.thread_time()
    framing.feed(noise * (400_000 // len(noise)))
    assert time.thread_time() - began_s < 2, "each beginning was looked for to the end: 4 s and more for so little"


def test_a_picture_of_countless_fragments_is_given_up() -> None:
    for pictures, begin, go_on in (
        (H264Pictures(lambda *_: None), b"\x7c\x85a", b"\x7c\x05a"),
        (H265Pictures(lambda *_: None), b"\x62\x01\x93a", b"\x62\x01\x13a"),
    ):
        for number in range(70_000):
            payload = go_on if number else begin
            pictures.take(payload, 0, len(payload), 1, marker=False, lost=False)
        assert pictures._fragments == []
