"""Builds the head of a plain (progressive) MP4 file, tables first, for any player; the export calls it.

Written after ISO/IEC 14496-12. Each track begins at its own first decoding time; an edit list says which of it is
shown, so that a film begins on the exact picture although its samples begin on a keyframe. Pictures count in 1/90000 s,
sound in its samples: libav takes what an edit list cuts off a track of sound for a number of samples.
"""

import struct
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby, pairwise

from app.domain.media import TICKS_PER_S, Codec, StreamFormat, Track
from app.recording.boxes import box, full_box
from app.recording.fragment_writer import sample_entry

_IDENTITY = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
_MAX_U32 = 0xFFFFFFFF
_EVERY_SAMPLE_STANDS_ALONE = frozenset({Codec.MJPEG})


@dataclass
class TrackTable:
    """The samples of one track, about 25 bytes each: a day of film fits in memory.

    `chunks` are runs of samples that lie together: where each begins, counted from the first byte of `mdat`'s content.
    """

    dts: "array[int]" = field(default_factory=lambda: array("q"))
    shifts: "array[int]" = field(default_factory=lambda: array("q"))
    sizes: "array[int]" = field(default_factory=lambda: array("I"))
    keyframes: "array[int]" = field(default_factory=lambda: array("I"))
    chunk_offsets: "array[int]" = field(default_factory=lambda: array("Q"))
    chunk_counts: "array[int]" = field(default_factory=lambda: array("I"))
    last_duration: int = 0

    def add(self, dts: int, pts: int, duration: int, keyframe: bool, size_bytes: int) -> None:
        """One more sample; `dts` must increase."""
        self.dts.append(dts)
        self.shifts.append(pts - dts)
        self.sizes.append(size_bytes)
        if keyframe:
            self.keyframes.append(len(self.dts))
        self.last_duration = max(1, duration)

    def begin_chunk(self, offset: int) -> None:
        """The next sample begins a run of its own."""
        self.chunk_offsets.append(offset)
        self.chunk_counts.append(0)

    def __len__(self) -> int:
        return len(self.dts)

    @property
    def end_ticks(self) -> int:
        """When the last sample to be decoded has been shown."""
        return self.dts[-1] + self.last_duration

    @property
    def lead(self) -> int:
        """What is added to every composition offset so that none is negative: older players read them unsigned."""
        return max(0, -min(self.shifts, default=0))


@dataclass(frozen=True)
class Film:
    """What a file shows: from `start` to `end`, on the same count of ticks as the tables' times."""

    format: StreamFormat
    tables: dict[Track, TrackTable]
    start: int
    end: int
    media_bytes: int
    created_ms: int


def progressive_head(film: Film) -> bytes:
    """ftyp, moov and the header of mdat; `media_bytes` of samples follow. Raises NotAVideo."""
    ftyp = box(b"ftyp", b"isom", struct.pack(">I", 0x200), b"isom", b"iso2", b"mp41")
    mdat = _mdat_header(film.media_bytes)
    wide = film.media_bytes > _MAX_U32 - (256 << 20)
    base = len(ftyp) + len(_moov(film, 0, wide)) + len(mdat)
    return ftyp + _moov(film, base, wide) + mdat


def _mdat_header(media_bytes: int) -> bytes:
    if media_bytes + 8 <= _MAX_U32:
        return struct.pack(">I4s", media_bytes + 8, b"mdat")
    return struct.pack(">I4sQ", 1, b"mdat", media_bytes + 16)


def _moov(film: Film, base: int, wide: bool) -> bytes:
    created_s = film.created_ms // 1000 + 2_082_844_800  # counted since 1904
    shown = film.end - film.start
    head = struct.pack(">QQIQIH10x", created_s, created_s, TICKS_PER_S, shown, 0x10000, 0x0100)
    mvhd = full_box(b"mvhd", 1, 0, head, _IDENTITY, bytes(24), struct.pack(">I", max(t.value for t in Track) + 1))
    return box(b"moov", mvhd, *(_trak(film, track, base, wide, created_s) for track in Track if film.tables.get(track)))


def _trak(film: Film, track: Track, base: int, wide: bool, created_s: int) -> bytes:
    table = film.tables[track]
    video = film.format.video if track is Track.VIDEO else None
    width, height, volume = (video.width, video.height, 0) if video is not None else (0, 0, 0x0100)
    scale = TICKS_PER_S
    if video is None and film.format.audio is not None:
        scale = film.format.audio.sample_rate
    edits, shown = _edits(film, table, scale)
    tkhd = full_box(
        b"tkhd",
        1,
        3,
        struct.pack(">QQIIQ8xHHHH", created_s, created_s, track.value, 0, shown, 0, 0, volume, 0),
        _IDENTITY,
        struct.pack(">II", width << 16, height << 16),
    )
    length = _scaled(table.end_ticks - table.dts[0], scale)
    mdhd = full_box(b"mdhd", 1, 0, struct.pack(">QQIQHH", created_s, created_s, scale, length, 0x55C4, 0))
    handler, name = (b"vide", b"VideoHandler\0") if video is not None else (b"soun", b"SoundHandler\0")
    media_head = full_box(b"vmhd", 0, 1, bytes(8)) if video is not None else full_box(b"smhd", 0, 0, bytes(4))
    hdlr = full_box(b"hdlr", 0, 0, bytes(4), handler, bytes(12), name)
    dinf = box(b"dinf", full_box(b"dref", 0, 0, struct.pack(">I", 1), full_box(b"url ", 0, 1)))
    minf = box(b"minf", media_head, dinf, _stbl(film, track, scale, base, wide))
    return box(b"trak", tkhd, box(b"edts", edits), box(b"mdia", mdhd, hdlr, minf))


def _edits(film: Film, table: TrackTable, scale: int) -> tuple[bytes, int]:
    """The edit list: what of the track is shown, after a pause where it begins later than the film; and how long."""
    first_pts = table.dts[0] + table.shifts[0]
    pause = max(0, first_pts - film.start)
    media_time = max(film.start, first_pts) - table.dts[0] + table.lead
    shown = max(1, min(film.end, table.end_ticks + max(table.shifts)) - film.start - pause)
    rows = [struct.pack(">QqHH", shown, _scaled(media_time, scale), 1, 0)]
    if pause:
        rows.insert(0, struct.pack(">QqHH", pause, -1, 1, 0))
    return full_box(b"elst", 1, 0, struct.pack(">I", len(rows)), *rows), pause + shown


def _stbl(film: Film, track: Track, scale: int, base: int, wide: bool) -> bytes:
    table = film.tables[track]
    boxes = [
        full_box(b"stsd", 0, 0, struct.pack(">I", 1), sample_entry(track, film.format)),
        _counted(b"stts", [struct.pack(">II", count, value) for value, count in _runs(_durations(table, scale))]),
    ]
    if table.lead or any(table.shifts):
        shifts = (_scaled(shift + table.lead, scale) for shift in table.shifts)
        boxes.append(_counted(b"ctts", [struct.pack(">II", count, value) for value, count in _runs(shifts)]))
    if track is Track.VIDEO and film.format.video.codec not in _EVERY_SAMPLE_STANDS_ALONE:
        boxes.append(_counted(b"stss", [struct.pack(f">{len(table.keyframes)}I", *table.keyframes)], table.keyframes))
    boxes += [
        _counted(b"stsc", list(_samples_per_chunk(table))),
        full_box(b"stsz", 0, 0, struct.pack(f">II{len(table)}I", 0, len(table), *table.sizes)),
        _offsets(table, base, wide),
    ]
    return box(b"stbl", *boxes)


def _offsets(table: TrackTable, base: int, wide: bool) -> bytes:
    kind, letter = (b"co64", "Q") if wide else (b"stco", "I")
    count = len(table.chunk_offsets)
    offsets = (base + offset for offset in table.chunk_offsets)
    return full_box(kind, 0, 0, struct.pack(f">I{count}{letter}", count, *offsets))


def _samples_per_chunk(table: TrackTable) -> Iterator[bytes]:
    number = 1
    for count, chunks in _runs(table.chunk_counts):
        yield struct.pack(">III", number, count, 1)
        number += chunks


def _durations(table: TrackTable, scale: int) -> Iterator[int]:
    """How long each sample lasts, in units of the track; times are rounded, not lengths, so that no error adds up."""
    times = (_scaled(dts - table.dts[0], scale) for dts in table.dts)
    for before, after in pairwise(times):
        yield min(max(1, after - before), _MAX_U32)
    yield max(1, _scaled(table.last_duration, scale))


def _scaled(ticks: int, scale: int) -> int:
    return (ticks * scale + TICKS_PER_S // 2) // TICKS_PER_S


def _runs(values: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Each value with how often it follows itself."""
    for value, same in groupby(values):
        yield value, sum(1 for _ in same)


def _counted(kind: bytes, rows: list[bytes], items: "array[int] | None" = None) -> bytes:
    count = len(rows) if items is None else len(items)
    return full_box(kind, 0, 0, struct.pack(">I", count), *rows)
