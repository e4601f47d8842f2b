"""Taking H.264 and H.265 payloads apart into NAL units; for footage.py and the test camera."""

import hashlib
import re
from dataclasses import dataclass
from itertools import pairwise

_START_CODE = re.compile(rb"\x00\x00\x01")
_H264_SETS = frozenset({7, 8, 13, 15})
_HEVC_SETS = frozenset({32, 33, 34})


@dataclass(frozen=True, slots=True)
class NalFormat:
    """How the packets of a stream hold their NAL units, and the parameter sets that lie beside them."""

    codec: str
    length_size: int
    """Bytes of the length before each unit; 0 where start codes separate them."""
    parameter_sets: tuple[bytes, ...]


def nal_type(codec: str, nal: bytes) -> int:
    """The unit's type: five bits in H.264, six in H.265."""
    return nal[0] & 0x1F if codec == "h264" else (nal[0] >> 1) & 0x3F


def is_parameter_set(codec: str, nal: bytes) -> bool:
    """Whether the unit is a sequence, picture or video parameter set."""
    return nal_type(codec, nal) in (_H264_SETS if codec == "h264" else _HEVC_SETS)


def is_delimiter(codec: str, nal: bytes) -> bool:
    """Whether the unit only marks the start of an access unit."""
    return nal_type(codec, nal) == (9 if codec == "h264" else 35)


def parse_extradata(codec: str, extradata: bytes | None) -> NalFormat:
    """Read an avcC or hvcC record, or parameter sets with start codes."""
    if not extradata:
        return NalFormat(codec, 0, ())
    if extradata[0] != 1:
        return NalFormat(codec, 0, tuple(split_nals(extradata, 0)))
    return _parse_avcc(extradata) if codec == "h264" else _parse_hvcc(extradata)


def _parse_avcc(record: bytes) -> NalFormat:
    sets, position = [], 5
    for mask in (0x1F, 0xFF):
        count, position = record[position] & mask, position + 1
        for _ in range(count):
            size = int.from_bytes(record[position : position + 2], "big")
            sets.append(record[position + 2 : position + 2 + size])
            position += 2 + size
    return NalFormat("h264", (record[4] & 3) + 1, tuple(sets))


def _parse_hvcc(record: bytes) -> NalFormat:
    sets, position = [], 23
    for _ in range(record[22]):
        count = int.from_bytes(record[position + 1 : position + 3], "big")
        position += 3
        for _ in range(count):
            size = int.from_bytes(record[position : position + 2], "big")
            sets.append(record[position + 2 : position + 2 + size])
            position += 2 + size
    kept = tuple(nal for nal in sets if is_parameter_set("hevc", nal))
    return NalFormat("hevc", (record[21] & 3) + 1, kept)


def split_nals(payload: bytes, length_size: int) -> list[bytes]:
    """The NAL units of one packet, without lengths or start codes."""
    if length_size == 0:
        starts = [match.start() for match in _START_CODE.finditer(payload)] + [len(payload)]
        return [nal for start, end in pairwise(starts) if (nal := payload[start + 3 : end].rstrip(b"\x00"))]
    nals, position = [], 0
    while position + length_size < len(payload):
        size = int.from_bytes(payload[position : position + length_size], "big")
        position += length_size
        nals.append(payload[position : position + size])
        position += size
    return nals


def picture_hash(codec: str, nals: list[bytes]) -> str:
    """A hash of the picture alone, equal whether it came from a file or a stream, with or without parameter sets."""
    digest = hashlib.sha256()
    for nal in nals:
        if not is_parameter_set(codec, nal) and not is_delimiter(codec, nal):
            digest.update(len(nal).to_bytes(4, "big") + nal)
    return digest.hexdigest()
