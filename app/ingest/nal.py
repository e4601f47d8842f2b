"""H.264 and H.265 as cameras and files deliver them, brought into the one form that is recorded; sources call it."""

import re

from app.domain.media import Codec, VideoFormat
from app.ingest.known_sets import MAX_SETS, KnownSets
from app.ingest.parameter_sets import avcc, hvcc, picture_size

_START_CODE = re.compile(b"\x00\x00\x01")
_H264_SETS = {7: "sps", 8: "pps"}
_H265_SETS = {32: "vps", 33: "sps", 34: "pps"}
_H264_OPENERS = frozenset((5,))
_H265_OPENERS = frozenset(range(16, 22))
_DELIMITERS = {Codec.H264: 9, Codec.H265: 35}


def split_annex_b(data: bytes) -> list[bytes]:
    """The NAL units between start codes."""
    starts = [match.end() for match in _START_CODE.finditer(data)]
    ends = [start - 3 for start in starts[1:]] + [len(data)]
    return [unit for start, end in zip(starts, ends, strict=True) if (unit := data[start:end].rstrip(b"\x00"))]


def split_lengths(data: bytes, length_bytes: int) -> list[bytes]:
    """The NAL units behind length fields; raises ValueError where a length does not fit."""
    units, at = [], 0
    while at < len(data):
        size = int.from_bytes(data[at : at + length_bytes], "big")
        at += length_bytes
        if at + size > len(data):
            raise ValueError("a NAL unit is longer than its packet")
        if size:
            units.append(data[at : at + size])
        at += size
    return units


class NalNormalizer:
    """Turns each packet into NAL units with 4-byte lengths, and follows the parameter sets, which may change.

    Parameter sets and delimiters leave the packets: they stand in the format's configuration record. Only a camera that
    changes its sets all the time keeps them in its pictures, and in front of each keyframe. One a stream.
    """

    def __init__(self, codec: Codec, extradata: bytes) -> None:
        self._codec = codec
        self._kinds = _H264_SETS if codec is Codec.H264 else _H265_SETS
        self._delimiter = _DELIMITERS[codec]
        self._openers = _H264_OPENERS if codec is Codec.H264 else _H265_OPENERS
        self._length_bytes = 0
        self._known = KnownSets(codec, tuple(self._kinds.values()))
        self._take_extradata(extradata)

    @property
    def format(self) -> VideoFormat | None:
        """What the parameter sets say, or None until all of them arrived. Raises ValueError where they are damaged."""
        sets = self._known.sets
        if not all(sets.values()):
            return None
        sps, pps = sets["sps"], sets["pps"]
        if self._codec is Codec.H264:
            if len(sps[0]) < 4:
                raise ValueError("the parameter set ends too early")
            return VideoFormat(self._codec, *picture_size(self._codec, sps[0]), avcc(sps, pps))
        return VideoFormat(self._codec, *picture_size(self._codec, sps[0]), hvcc(sets["vps"], sps, pps))

    def normalize(self, data: bytes) -> tuple[bytes, bool]:
        """The packet's payload as it is recorded, and whether the parameter sets changed with it."""
        return self.normalize_units(
            split_lengths(data, self._length_bytes) if self._length_bytes else split_annex_b(data)
        )

    def normalize_units(self, units: list[bytes]) -> tuple[bytes, bool]:
        """The same for a picture whose NAL units, none of them empty, came one by one."""
        kept: list[bytes] = []
        fresh: dict[str, list[bytes]] = {}
        opens = False
        for unit in units:
            kind = self._kind(unit)
            if kind in self._kinds:
                fresh.setdefault(self._kinds[kind], []).append(unit)
            elif kind != self._delimiter:
                kept += (len(unit).to_bytes(4, "big"), unit)
                opens = opens or kind in self._openers
        changed = self._known.take(fresh)
        if self._known.restless and kept and (opens or fresh):
            kept[:0] = [len(unit).to_bytes(4, "big") + unit for sets in self._known.sets.values() for unit in sets]
        return b"".join(kept), changed

    def _kind(self, unit: bytes) -> int:
        return unit[0] & 0x1F if self._codec is Codec.H264 else (unit[0] >> 1) & 0x3F

    def _take_extradata(self, extradata: bytes) -> None:
        if not extradata:
            return
        if extradata[0] == 1 and len(extradata) > (6 if self._codec is Codec.H264 else 22):
            self._length_bytes = 1 + (extradata[4 if self._codec is Codec.H264 else 21] & 3)
            units = _avcc_units(extradata) if self._codec is Codec.H264 else _hvcc_units(extradata)
        else:
            units = split_annex_b(extradata)
        fresh: dict[str, list[bytes]] = {name: [] for name in self._known.sets}
        for unit in units:
            kind = self._kind(unit)
            if kind in self._kinds:
                fresh[self._kinds[kind]].append(unit)
        self._known.take(fresh)


def _avcc_units(record: bytes) -> list[bytes]:
    units, at = [], 5
    for mask in (0x1F, 0xFF):
        count = record[at] & mask if at < len(record) else 0
        at += 1
        for _ in range(count):
            size = int.from_bytes(record[at : at + 2], "big")
            units.append(record[at + 2 : at + 2 + size])
            at += 2 + size
    return [unit for unit in units if unit]


def _hvcc_units(record: bytes) -> list[bytes]:
    units, at = [], 23
    for _ in range(record[22] if len(record) > 22 else 0):
        count = int.from_bytes(record[at + 1 : at + 3], "big")
        at += 3
        for _ in range(min(count, MAX_SETS)):
            size = int.from_bytes(record[at : at + 2], "big")
            units.append(record[at + 2 : at + 2 + size])
            at += 2 + size
    return [unit for unit in units if unit]
