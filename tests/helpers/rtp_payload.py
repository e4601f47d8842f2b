"""Cutting pictures and sound into RTP payloads, and writing RTP and RTCP headers; for the test camera only.

Sources: RFC 3550 (RTP, RTCP), 6184 (H.264), 7798 (H.265), 3640 (AAC), 2435 (JPEG), AOM's RTP payload for AV1.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

MAX_PAYLOAD_BYTES = 1400
_NTP_EPOCH_OFFSET_S = 2_208_988_800


@dataclass(frozen=True, slots=True)
class Payload:
    """The body of one RTP packet; marker is set on the last one of a picture or a sound unit."""

    body: bytes
    marker: bool


def h264_payloads(nals: list[bytes], parameter_sets: tuple[bytes, ...], max_bytes: int) -> list[Payload]:
    """One access unit: parameter sets as one STAP-A, small units whole, large ones as FU-A."""
    bodies = [_h264_aggregate(parameter_sets)] if parameter_sets else []
    for nal in nals:
        bodies += [nal] if len(nal) <= max_bytes else _h264_fragments(nal, max_bytes)
    return _marked(bodies)


def _h264_aggregate(nals: tuple[bytes, ...]) -> bytes:
    importance = max(nal[0] & 0x60 for nal in nals)
    return bytes([importance | 24]) + b"".join(struct.pack(">H", len(nal)) + nal for nal in nals)


def _h264_fragments(nal: bytes, max_bytes: int) -> list[bytes]:
    indicator, kind = bytes([(nal[0] & 0xE0) | 28]), nal[0] & 0x1F
    return _fragments(indicator, kind, nal[1:], max_bytes)


def hevc_payloads(nals: list[bytes], parameter_sets: tuple[bytes, ...], max_bytes: int) -> list[Payload]:
    """One access unit: parameter sets as one aggregation packet, small units whole, large ones as FUs."""
    bodies = [_hevc_aggregate(parameter_sets)] if parameter_sets else []
    for nal in nals:
        bodies += [nal] if len(nal) <= max_bytes else _hevc_fragments(nal, max_bytes)
    return _marked(bodies)


def _hevc_aggregate(nals: tuple[bytes, ...]) -> bytes:
    header = bytes([48 << 1, nals[0][1]])
    return header + b"".join(struct.pack(">H", len(nal)) + nal for nal in nals)


def _hevc_fragments(nal: bytes, max_bytes: int) -> list[bytes]:
    indicator, kind = bytes([(nal[0] & 0x81) | (49 << 1), nal[1]]), (nal[0] >> 1) & 0x3F
    return _fragments(indicator, kind, nal[2:], max_bytes)


def _fragments(indicator: bytes, kind: int, body: bytes, max_bytes: int) -> list[bytes]:
    room = max_bytes - len(indicator) - 1
    pieces = [body[at : at + room] for at in range(0, len(body), room)]
    last = len(pieces) - 1
    return [
        indicator + bytes([(0x80 if index == 0 else 0) | (0x40 if index == last else 0) | kind]) + piece
        for index, piece in enumerate(pieces)
    ]


def aac_payloads(unit: bytes, max_bytes: int) -> list[Payload]:
    """One AAC frame in AAC-hbr mode: a single AU header, repeated on each fragment of a large frame."""
    header = struct.pack(">HH", 16, len(unit) << 3)
    room = max_bytes - len(header)
    return _marked([header + unit[at : at + room] for at in range(0, len(unit), room)])


def jpeg_payloads(picture: bytes, max_bytes: int) -> list[Payload]:
    """One JPEG with 4:2:0 colours and the usual Huffman tables; its quantization tables go into the first packet."""
    tables, (width, height), scan = _jpeg_parts(picture)
    bodies, at = [], 0
    while at < len(scan):
        head = struct.pack(">BBHBBBB", 0, at >> 16, at & 0xFFFF, 1, 255, -(-width // 8), -(-height // 8))
        if not at:
            head += struct.pack(">BBH", 0, 0, len(tables)) + tables
        piece = scan[at : at + max_bytes - len(head)]
        bodies.append(head + piece)
        at += len(piece)
    return _marked(bodies)


def _jpeg_parts(picture: bytes) -> tuple[bytes, tuple[int, int], bytes]:
    """Quantization tables, width and height, and what follows the start of the scan."""
    tables, size, at = b"", (0, 0), 2
    while True:
        marker, length = picture[at + 1], int.from_bytes(picture[at + 2 : at + 4], "big")
        content, at = picture[at + 4 : at + 2 + length], at + 2 + length
        if marker == 0xDB:
            tables += b"".join(content[each + 1 : each + 65] for each in range(0, len(content), 65))
        elif marker == 0xC0:
            size = (int.from_bytes(content[3:5], "big"), int.from_bytes(content[1:3], "big"))
        elif marker == 0xDA:
            # One table may serve both brightness and colours; receivers want two.
            end = picture.rindex(b"\xff\xd9")
            return tables if len(tables) >= 128 else tables * 2, size, picture[at:end]


def av1_payloads(unit: bytes, max_bytes: int, *, key: bool) -> list[Payload]:
    """One temporal unit: each OBU without its size field, in packets of its own; `key` marks a beginning."""
    bodies: list[bytes] = []
    room = max_bytes - 1
    for header, content in _obus(unit):
        if header >> 3 & 15 == 2:  # temporal delimiters do not travel
            continue
        element = bytes([header & ~2]) + content
        pieces = [element[at : at + room] for at in range(0, len(element), room)]
        for number, piece in enumerate(pieces):
            continues, continued = number > 0, number + 1 < len(pieces)
            first = 8 if key and not bodies else 0
            bodies.append(bytes([continues << 7 | continued << 6 | 1 << 4 | first]) + piece)
    return _marked(bodies)


def _obus(unit: bytes) -> Iterator[tuple[int, bytes]]:
    """Header byte and content of each OBU; all carry a size, none an extension, as our encoder writes them."""
    at = 0
    while at < len(unit):
        header, size, shift = unit[at], 0, 0
        at += 1
        while True:
            byte = unit[at]
            size |= (byte & 0x7F) << shift
            at, shift = at + 1, shift + 7
            if not byte & 0x80:
                break
        yield header, unit[at : at + size]
        at += size


def _marked(bodies: list[bytes]) -> list[Payload]:
    last = len(bodies) - 1
    return [Payload(body, index == last) for index, body in enumerate(bodies)]


def rtp_packet(payload: Payload, *, payload_type: int, sequence: int, timestamp: int, ssrc: int) -> bytes:
    """A whole RTP packet; sequence and timestamp wrap as the wire wants it."""
    second = payload_type | (0x80 if payload.marker else 0)
    return struct.pack(">BBHII", 0x80, second, sequence & 0xFFFF, timestamp & 0xFFFFFFFF, ssrc) + payload.body


def sender_report(*, ssrc: int, wall_s: float, timestamp: int, packets: int, octets: int) -> bytes:
    """An RTCP sender report with the source description that has to follow it; wall_s is seconds since 1970."""
    seconds, share = divmod(wall_s + _NTP_EPOCH_OFFSET_S, 1.0)
    ntp = (int(seconds) & 0xFFFFFFFF) << 32 | int(share * (1 << 32))
    counts = (timestamp & 0xFFFFFFFF, packets & 0xFFFFFFFF, octets & 0xFFFFFFFF)
    report = struct.pack(">BBHIQIII", 0x80, 200, 6, ssrc, ntp, *counts)
    name = b"camera"
    item = struct.pack(">IBB", ssrc, 1, len(name)) + name + b"\0"
    item += b"\0" * (-len(item) % 4)
    return report + struct.pack(">BBH", 0x81, 202, len(item) // 4) + item


def interleaved(channel: int, packet: bytes) -> bytes:
    """The packet framed for the RTSP connection itself."""
    return struct.pack(">BBH", 0x24, channel, len(packet)) + packet
