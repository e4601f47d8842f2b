"""Cuts clips out of footage without touching a sample, and compares samples; the vault's sealer and restore call it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from app.core.footage_files import locate
from app.core.paths import LibraryPaths
from app.domain.errors import LibraryDamaged, LibraryMissing
from app.domain.media import TICKS_PER_S, Packet, StreamFormat, Track
from app.domain.recording import Segment
from app.recording.disk import library_error
from app.recording.fragment_reader import Sample, read_format, read_samples, samples_of
from app.recording.fragment_writer import fragment, init_segment
from app.recording.sample_table import sample_hash
from app.recording.segment_file import MAX_FRAGMENT_BYTES, ticks_to_ms

SAME_CLOCK_MS = 250
"""Files whose own times and wall times agree to this are of one connection, and keep their distance to the tick."""
MAX_GROUP_BYTES = 256 << 20


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """One sample without its bytes: times in ticks relative to the clip's first sample; `digest` is BLAKE2b-128."""

    track: Track
    pts_delta: int
    dts_delta: int
    duration: int
    keyframe: bool
    digest: bytes


@dataclass(frozen=True)
class Clip:
    """What was cut: the UTC times of its first picture and of the end of its last, and its samples."""

    start_ms: int
    end_ms: int
    sample_count: int
    fingerprints: list[Fingerprint]


@dataclass(frozen=True, slots=True)
class _Placed:
    """A sample with times on the clip's common count, and the UTC time of its decoding."""

    sample: Sample
    wall_ms: int


def cut_clip(paths: LibraryPaths, segments: Sequence[Segment], start_ms: int, end_ms: int, out: BinaryIO) -> Clip:
    """Copy the samples from the keyframe before `start_ms` (UTC) up to `end_ms` into `out` as fragmented MP4.

    `segments` are of one stream, in order; the last may still be being written. A change of format ends the clip.
    Raises LibraryMissing where no sample lies in the span or a file is gone, LibraryDamaged.
    """
    format, samples = _range(paths, segments, start_ms, end_ms)
    out.write(init_segment(format))
    prints = _Prints()
    pending: list[Sample] = []
    sequence = pending_bytes = 0
    first_wall_ms = end_wall_ms = None
    base = None
    for placed in samples:
        sample = placed.sample
        if first_wall_ms is None:
            first_wall_ms, base = placed.wall_ms + ticks_to_ms(sample.pts - sample.dts), sample.dts
        if pending and _ends_fragment(pending, pending_bytes, sample):
            sequence += 1
            out.write(_fragment(sequence, pending, base or 0))
            pending, pending_bytes = [], 0
        pending.append(sample)
        pending_bytes += len(sample.payload)
        prints.add(sample)
        if sample.track is Track.VIDEO:
            until_ms = placed.wall_ms + ticks_to_ms(sample.pts - sample.dts + sample.duration)
            end_wall_ms = max(end_wall_ms or until_ms, until_ms)
    if first_wall_ms is None or end_wall_ms is None:
        raise LibraryMissing("Nothing was recorded in that span, so there is no clip of it.")
    out.write(_fragment(sequence + 1, pending, base or 0))
    found = prints.sorted()
    return Clip(first_wall_ms, end_wall_ms, len(found), found)


def fingerprints_of(clip: Path | BinaryIO) -> list[Fingerprint]:
    """The samples of a clip's file or open stream. Raises LibraryDamaged, OSError."""
    prints = _Prints()
    for sample in read_samples(clip) if isinstance(clip, Path) else samples_of(clip):
        prints.add(sample)
    return prints.sorted()


def recorded_fingerprints(
    paths: LibraryPaths, segments: Sequence[Segment], start_ms: int, end_ms: int
) -> list[Fingerprint]:
    """The samples that cut_clip() would copy for the same span, read from the footage itself."""
    prints = _Prints()
    for placed in _range(paths, segments, start_ms, end_ms)[1]:
        prints.add(placed.sample)
    return prints.sorted()


class _Prints:
    """Collects fingerprints; a duration is the distance to the next sample of the track, the last one's its own."""

    def __init__(self) -> None:
        self._found: list[Fingerprint] = []
        self._open: dict[Track, tuple[int, int]] = {}
        self._first: tuple[int, int] | None = None

    def add(self, sample: Sample) -> None:
        before = self._open.get(sample.track)
        if before is not None:
            position, dts = before
            self._found[position] = replace(self._found[position], duration=sample.dts - dts)
        if self._first is None:
            self._first = (sample.pts, sample.dts)
        self._open[sample.track] = (len(self._found), sample.dts)
        digest = sample_hash(sample.payload)
        pts_delta, dts_delta = sample.pts - self._first[0], sample.dts - self._first[1]
        self._found.append(Fingerprint(sample.track, pts_delta, dts_delta, sample.duration, sample.keyframe, digest))

    def sorted(self) -> list[Fingerprint]:
        """By decoding time, so that the way of cutting fragments does not matter."""
        return sorted(self._found, key=lambda print: (print.dts_delta, print.track.value))


def _ends_fragment(pending: list[Sample], pending_bytes: int, sample: Sample) -> bool:
    if sample.track is Track.VIDEO and sample.keyframe:
        return True
    return sample.dts - pending[0].dts >= TICKS_PER_S or pending_bytes + len(sample.payload) > MAX_FRAGMENT_BYTES


def _fragment(sequence: int, samples: list[Sample], base: int) -> bytes:
    packets = [
        Packet(sample.track, sample.pts, sample.dts, sample.duration, sample.keyframe, 0, sample.payload)
        for sample in samples
    ]
    return fragment(sequence, packets, base)


def _range(
    paths: LibraryPaths, segments: Sequence[Segment], start_ms: int, end_ms: int
) -> tuple[StreamFormat, Iterator[_Placed]]:
    """The format of the first file that counts, and the samples of the span in decoding order."""
    wanted = [segment for segment in segments if segment.end_ms > start_ms and segment.start_ms < end_ms]
    if not wanted:
        raise LibraryMissing("Nothing was recorded in that span, so there is no clip of it.")
    try:
        format = read_format(locate(paths.root, wanted[0].path))
    except OSError as error:
        raise library_error(error) from error
    return format, _within(_placed(paths, wanted, format), start_ms, end_ms)


def _within(samples: Iterator[_Placed], start_ms: int, end_ms: int) -> Iterator[_Placed]:
    """From the last keyframe that shows at `start_ms` or before (else the first) up to `end_ms`, in decoding order."""
    group: list[_Placed] | None = []
    size = 0
    first_dts: int | None = None
    for placed in samples:
        sample = placed.sample
        opens = sample.track is Track.VIDEO and sample.keyframe
        if placed.wall_ms >= end_ms:
            if sample.track is Track.VIDEO:
                break
            continue
        if group is not None:
            shows_ms = placed.wall_ms + ticks_to_ms(sample.pts - sample.dts)
            if opens and shows_ms <= start_ms:
                group, size, first_dts = [], 0, sample.dts
            elif opens and first_dts is None:
                group, first_dts = [], sample.dts
            elif placed.wall_ms > start_ms and first_dts is not None and (opens or sample.track is Track.VIDEO):
                yield from group
                group = None
        if first_dts is None or sample.dts < first_dts:
            continue
        if group is None:
            yield placed
        else:
            size += len(sample.payload)
            if size > MAX_GROUP_BYTES:
                raise LibraryDamaged("The footage has no keyframe for too long to cut a clip out of it.")
            group.append(placed)
    yield from group or ()


def _placed(paths: LibraryPaths, segments: Sequence[Segment], format: StreamFormat) -> Iterator[_Placed]:
    """All samples of `segments` on one count of ticks, in decoding order, up to a change of format."""
    previous: tuple[Segment, int, int] | None = None  # the file before, its first pts, and what was added to its times
    reached: dict[Track, int] = {}
    for segment in segments:
        file = locate(paths.root, segment.path)
        try:
            if read_format(file) != format:
                return
            first_pts: int | None = None
            shift = 0
            for sample in _in_decoding_order(file):
                if first_pts is None:
                    if sample.track is not Track.VIDEO:
                        continue
                    first_pts = sample.pts
                    shift = _shift(previous, segment, first_pts)
                    shift += max(0, reached.get(Track.VIDEO, -(1 << 62)) + 1 - sample.dts - shift)
                    previous = (segment, first_pts, shift)
                wall_ms = segment.start_ms + ticks_to_ms(sample.dts - first_pts)
                moved = replace(sample, pts=sample.pts + shift, dts=sample.dts + shift)
                if moved.dts <= reached.get(moved.track, -(1 << 62)):
                    continue
                reached[moved.track] = moved.dts
                yield _Placed(moved, wall_ms)
        except OSError as error:
            raise library_error(error) from error


def _shift(previous: tuple[Segment, int, int] | None, segment: Segment, first_pts: int) -> int:
    """What to add to a file's times so that they go on where those of the file before ended."""
    if previous is None:
        return 0
    before, before_pts, before_shift = previous
    wall_ticks = (segment.start_ms - before.start_ms) * TICKS_PER_S // 1000
    if abs(ticks_to_ms(first_pts - before_pts - wall_ticks)) <= SAME_CLOCK_MS:
        return before_shift
    return before_pts + before_shift + wall_ticks - first_pts


def _in_decoding_order(file: Path) -> Iterator[Sample]:
    """Merge the tracks of each second by decoding time; sound may lie a fragment away from its picture."""
    held: list[Sample] = []
    for sample in read_samples(file):
        held.append(sample)
        if len(held) >= 2 and sample.track is Track.VIDEO and sample.keyframe:
            held.sort(key=lambda each: (each.dts, each.track.value))
            ready = [each for each in held if each.dts < sample.dts]
            yield from ready
            held = held[len(ready) :]
    yield from sorted(held, key=lambda each: (each.dts, each.track.value))
