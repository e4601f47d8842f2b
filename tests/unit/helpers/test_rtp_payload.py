"""RTP payloads: what was cut can be put together again, and the limits on size hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.nal_units import parse_extradata, split_nals
from tests.helpers.rtp_payload import Payload, aac_payloads, h264_payloads, hevc_payloads, rtp_packet

NALS = st.lists(st.binary(min_size=3, max_size=900).map(lambda body: b"\x65\x01" + body), min_size=1, max_size=4)


def _reassembled(payloads: list[Payload], header_bytes: int, fragment_type: int) -> list[bytes]:
    """The NAL units of payloads without aggregates, for headers of one byte (H.264) or two (H.265)."""
    nals: list[bytes] = []
    for payload in payloads:
        body = payload.body
        kind = body[0] & 0x1F if header_bytes == 1 else body[0] >> 1 & 0x3F
        if kind != fragment_type:
            nals.append(body)
        elif body[header_bytes] & 0x80:
            first = body[0] & 0xE0 if header_bytes == 1 else body[0] & 0x81
            inner = body[header_bytes] & (0x1F if header_bytes == 1 else 0x3F)
            header = bytes([first | inner]) if header_bytes == 1 else bytes([first | inner << 1, body[1]])
            nals.append(header + body[header_bytes + 1 :])
        else:
            nals[-1] += body[header_bytes + 1 :]
    return nals


@given(NALS, st.integers(60, 400))
def test_h264_units_come_together_again(nals: list[bytes], max_bytes: int) -> None:
    payloads = h264_payloads(nals, (), max_bytes)
    assert _reassembled(payloads, 1, 28) == nals
    assert max(len(payload.body) for payload in payloads) <= max_bytes
    assert [payload.marker for payload in payloads] == [False] * (len(payloads) - 1) + [True]


@given(NALS, st.integers(60, 400))
def test_hevc_units_come_together_again(nals: list[bytes], max_bytes: int) -> None:
    payloads = hevc_payloads(nals, (), max_bytes)
    assert _reassembled(payloads, 2, 49) == nals
    assert max(len(payload.body) for payload in payloads) <= max_bytes


@given(st.binary(min_size=1, max_size=4000))
def test_aac_frame_comes_together_again(unit: bytes) -> None:
    payloads = aac_payloads(unit, 300)
    assert b"".join(payload.body[4:] for payload in payloads) == unit
    assert {payload.body[:4] for payload in payloads} == {b"\x00\x10" + (len(unit) << 3).to_bytes(2, "big")}


def test_sequence_and_timestamp_wrap_on_the_wire() -> None:
    packet = rtp_packet(Payload(b"x", True), payload_type=96, sequence=65_536, timestamp=1 << 32, ssrc=7)
    assert packet == b"\x80\xe0\x00\x00\x00\x00\x00\x00\x00\x00\x00\x07x"


@pytest.mark.parametrize("length_size", [0, 2, 4])
def test_units_are_found_with_lengths_and_with_start_codes(length_size: int) -> None:
    nals = [b"\x67\x01\x02", b"\x68\x03", b"\x65" + b"\x05" * 40]
    marks = [len(nal).to_bytes(length_size, "big") if length_size else b"\x00\x00\x00\x01" for nal in nals]
    payload = b"".join(mark + nal for mark, nal in zip(marks, nals, strict=True))
    assert split_nals(payload, length_size) == nals


def test_parameter_sets_are_read_from_an_avcc_record() -> None:
    record = bytes([1, 66, 0, 30, 0xFF, 0xE1, 0, 3]) + b"\x67ab" + bytes([1, 0, 2]) + b"\x68c"
    found = parse_extradata("h264", record)
    assert (found.length_size, found.parameter_sets) == (4, (b"\x67ab", b"\x68c"))
