"""The times and hashes of a file's samples in compact form, as the journal keeps them; recording calls it."""

import hashlib
import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.media import Track
from app.recording.boxes import damaged
from app.recording.fragment_reader import Sample

HASH_BYTES = 16
_ROW = struct.Struct(">BqiI")
_MAX_TABLE_BYTES = 64 << 20
_OPENSSL_NAME = "blake2b512"


def sample_hash(payload: bytes) -> bytes:
    """The first 128 bits of the sample's BLAKE2b-512."""
    return _blake2b_512(payload)[:HASH_BYTES]


if _OPENSSL_NAME in hashlib.algorithms_available:
    # OpenSSL's is twice as fast as Python's own, and hashing was a twelfth of what recording costs.
    def _blake2b_512(data: bytes) -> bytes:
        return hashlib.new(_OPENSSL_NAME, data).digest()
else:

    def _blake2b_512(data: bytes) -> bytes:
        return hashlib.blake2b(data).digest()


@dataclass(frozen=True, slots=True)
class SampleTime:
    """When one sample shows, in ticks of 1/90000 s, in the order in which samples lie in the file."""

    track: Track
    pts: int
    dts: int
    duration: int
    keyframe: bool


def pack_times(times: Iterable[SampleTime]) -> bytes:
    """A compressed table: for each sample its track and kind, dts since the last one, pts after dts, duration."""
    last = dict.fromkeys(Track, 0)
    return _compress(b"".join(_row(time, last) for time in times))


def unpack_times(packed: bytes) -> list[SampleTime]:
    """The reverse of pack_times. Raises LibraryDamaged."""
    try:
        expander = zlib.decompressobj()
        rows = expander.decompress(packed, _MAX_TABLE_BYTES)
        if not expander.eof or len(rows) % _ROW.size:
            raise damaged("the table of its samples is torn")
        return _times(rows)
    except (zlib.error, ValueError) as error:
        raise damaged("the table of its samples is malformed") from error


def _row(time: "SampleTime | Sample", last: dict[Track, int]) -> bytes:
    """One row; `last` is each track's latest dts, which it moves on."""
    kind = time.track.value | (0x80 if time.keyframe else 0)
    step, last[time.track] = time.dts - last[time.track], time.dts
    return _ROW.pack(kind, step, time.pts - time.dts, time.duration)


def _times(rows: bytes | bytearray) -> list[SampleTime]:
    times, last = [], dict.fromkeys(Track, 0)
    for kind, step, shift, duration in _ROW.iter_unpack(rows):
        track = Track(kind & 0x7F)
        last[track] += step
        times.append(SampleTime(track, last[track] + shift, last[track], duration, bool(kind & 0x80)))
    return times


def _compress(rows: bytes | bytearray) -> bytes:
    return zlib.compress(rows, 6)


class SampleTable:
    """Gathers times and hashes sample by sample, in file order, 33 bytes for each. Threads: one."""

    def __init__(self) -> None:
        self._rows = bytearray()
        self._last = dict.fromkeys(Track, 0)
        self._hashes = bytearray()

    def add(self, sample: Sample) -> None:
        """Note one sample."""
        self._rows += _row(sample, self._last)
        self._hashes += sample_hash(sample.payload)

    def __len__(self) -> int:
        return len(self._hashes) // HASH_BYTES

    @property
    def times(self) -> list[SampleTime]:
        """The times, in file order."""
        return _times(self._rows)

    @property
    def hashes(self) -> bytes:
        """16 bytes for each sample."""
        return bytes(self._hashes)

    def packed_times(self) -> bytes:
        """The times, packed."""
        return _compress(self._rows)
