"""Decides which samples of which files an export copies, and where they come to lie; the copier calls it.

Times are counted in ticks of 1/90000 s of UTC. Files of one connection keep their distance to the tick; where a
connection ends, the wall clock says how far the next one lies.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Protocol

from app.domain.errors import LibraryDamaged
from app.domain.media import StreamFormat, Track
from app.domain.recording import Segment, Span
from app.playback.export.request import Gaps
from app.playback.segment_file import footage_path
from app.recording.fragment_reader import SampleSpot, locate_samples, read_format
from app.recording.progressive_writer import TrackTable

TICKS_PER_MS = 90
SAME_CLOCK = 250 * TICKS_PER_MS
GAP = 1_000 * TICKS_PER_MS
"""Less than this between two files is no gap: the last picture stands a little longer."""
_PRIMING = 4_096
"""Sound from this many ticks before the start goes along, so that its decoder has settled when it is heard."""


@dataclass(frozen=True)
class Run:
    """Samples of one track that lie together in a file: `first` is the number of the first of them in that file."""

    source: int
    offset: int
    first: int
    sizes: tuple[int, ...]


@dataclass(frozen=True)
class MadeSample:
    """A picture that was encoded anew, with times as in the file it was decoded from."""

    pts: int
    dts: int
    duration: int
    keyframe: bool
    payload: bytes


@dataclass(frozen=True)
class MadeStart:
    """Pictures that stand for those of a GOP from the start on, and the format that they and the rest share."""

    format: StreamFormat
    samples: tuple[MadeSample, ...]


class StartMaker(Protocol):
    """Encodes the wanted part of a GOP anew: `gop` in decoding order, `start` and `until` in the file's ticks."""

    def __call__(
        self, source: "Source", format: StreamFormat, gop: Sequence[SampleSpot], start: int, until: int | None
    ) -> MadeStart:
        """Raises NotAVideo where that cannot be done for this format."""
        ...


@dataclass
class Source:
    """One recorded file: its samples' times as they stand in it now, and whether it could be read to its end."""

    segment: Segment
    path: Path
    spots: list[SampleSpot] = field(default_factory=list)
    damage: str | None = None


@dataclass
class Film:
    """What becomes one file: from `start` to `end` on the film's own count, which leaves gaps out."""

    format: StreamFormat
    start: int
    removed: int
    tables: dict[Track, TrackTable] = field(default_factory=dict)
    runs: list[Run] = field(default_factory=list)
    media_bytes: int = 0
    end: int = 0
    gaps: list[Span] = field(default_factory=list)
    made: tuple[bytes, ...] = ()
    """The samples that were encoded anew; they lie before all others."""
    written_format: StreamFormat | None = None

    removed_at: list[tuple[int, int]] = field(default_factory=list)
    """From which time on the film's own count how many ticks are left out."""

    def wall_ms(self, ticks: int) -> int:
        """The UTC time of a moment on the film's own count."""
        left_out = max((removed for begun, removed in self.removed_at if begun <= ticks), default=0)
        return (ticks + left_out) // TICKS_PER_MS

    @property
    def hidden_ticks(self) -> int:
        """How much film lies before the start."""
        table = self.tables[Track.VIDEO]
        return max(0, self.start - table.dts[0] - table.shifts[0])

    def take(self, source: int, spots: Sequence[SampleSpot], shift: int) -> None:
        """Add samples that lie together, of one track."""
        table = self.tables.setdefault(spots[0].track, TrackTable())
        table.begin_chunk(self.media_bytes)
        for spot in spots:
            table.add(spot.dts + shift, spot.pts + shift, spot.duration, spot.keyframe, spot.size_bytes)
            table.chunk_counts[-1] += 1
            self.media_bytes += spot.size_bytes
        self.runs.append(Run(source, spots[0].offset, spots[0].number, tuple(spot.size_bytes for spot in spots)))

    def take_made(self, start: MadeStart, shift: int) -> None:
        """Begin with pictures that were encoded anew."""
        self.written_format = start.format
        self.made = tuple(sample.payload for sample in start.samples)
        table = self.tables.setdefault(Track.VIDEO, TrackTable())
        table.begin_chunk(0)
        for sample in start.samples:
            size = len(sample.payload)
            table.add(sample.dts + shift, sample.pts + shift, sample.duration, sample.keyframe, size)
            table.chunk_counts[-1] += 1
            self.media_bytes += size


class Layout:
    """Lays the files of one stream out as films. `sources` are all files that were looked at, readable or not."""

    def __init__(
        self,
        library_root: Path,
        segments: Sequence[Segment],
        span: Span,
        gaps: Gaps,
        make_start: StartMaker | None = None,
    ) -> None:
        """With `make_start` nothing from before the start goes along. Raises OSError for a file that is gone."""
        self.films: list[Film] = []
        self.sources: list[Source] = []
        self._start, self._end = span.start_ms * TICKS_PER_MS, span.end_ms * TICKS_PER_MS
        self._gaps = gaps
        self._make_start = make_start
        self._shift: int | None = None
        for segment in segments:
            self._add(library_root, segment)
        self.films = [film for film in self.films if Track.VIDEO in film.tables]
        for film in self.films:
            film.start = _picture_at(film)
            film.end = min(self._end - film.removed, _shown_until(film))

    def _add(self, root: Path, segment: Segment) -> None:
        source = Source(segment, footage_path(root, segment))
        self.sources.append(source)
        try:
            format = read_format(source.path)
            for spot in locate_samples(source.path):
                source.spots.append(spot)
        except LibraryDamaged as error:
            source.damage = str(error)
        first = next((spot for spot in source.spots if spot.track is Track.VIDEO), None)
        if first is not None:
            self._lay(source, format, first)

    def _lay(self, source: Source, format: StreamFormat, first: SampleSpot) -> None:
        by_wall = source.segment.start_ms * TICKS_PER_MS - first.pts
        if self._shift is None or abs(self._shift - by_wall) > SAME_CLOCK:
            self._shift = by_wall
        shift = self._shift
        opening = self._opening(source, shift, first)
        kept = [spot for spot in source.spots if self._wanted(spot, shift, opening)]
        shown = [spot for spot in kept if spot.track is Track.VIDEO and spot.pts + shift < self._end]
        if not shown:
            return
        # Behind the last picture that shows in time lie only later ones that nothing kept depends on.
        kept = [spot for spot in kept if spot.track is not Track.VIDEO or spot.dts <= shown[-1].dts]
        pictures = [spot for spot in kept if spot.track is Track.VIDEO]
        film = self._film_for(format, pictures[0].pts + shift)
        shift -= film.removed
        table = film.tables.get(Track.VIDEO)
        if table is not None:
            shift += max(0, table.dts[-1] + 1 - pictures[0].dts - shift)
        reached = {track: table.dts[-1] for track, table in film.tables.items()}
        number = len(self.sources) - 1
        if self._make_start is not None and not film.tables and pictures[0].pts + shift < film.start:
            kept = self._begin_anew(self._make_start, film, source, kept, shift)
        fresh = [spot for spot in kept if spot.dts + shift > reached.get(spot.track, -1)]
        for together in _runs(fresh):
            film.take(number, together, shift)

    def _begin_anew(
        self, make_start: StartMaker, film: Film, source: Source, kept: list[SampleSpot], shift: int
    ) -> list[SampleSpot]:
        """Let the wanted part of the first GOP be encoded anew; returns what is still copied."""
        pictures = [spot for spot in kept if spot.track is Track.VIDEO]
        following = next((spot for spot in pictures[1:] if spot.keyframe), None)
        until = None if following is None else following.pts
        gop = [spot for spot in pictures if until is None or spot.pts < until]
        film.take_made(make_start(source, film.format, gop, film.start - shift, until), shift)
        replaced = {spot.number for spot in gop}
        return [spot for spot in kept if spot.number not in replaced]

    def _opening(self, source: Source, shift: int, first: SampleSpot) -> SampleSpot:
        """The keyframe with which this file's part begins: the last that shows at the start or before."""
        opening = first
        for spot in source.spots:
            if spot.track is Track.VIDEO and spot.keyframe and spot.pts + shift <= self._start:
                opening = spot
        return opening

    def _wanted(self, spot: SampleSpot, shift: int, opening: SampleSpot) -> bool:
        if spot.dts + shift >= self._end:
            return False
        if spot.track is Track.VIDEO:
            return spot.dts >= opening.dts
        return spot.dts + shift + spot.duration > self._start - _PRIMING

    def _film_for(self, format: StreamFormat, begins: int) -> Film:
        """The film that goes on with a picture at `begins` (UTC ticks), or a new one."""
        film = self.films[-1] if self.films else None
        if film is None or film.format != format:
            return self._new_film(format, begins)
        reached = _shown_until(film) + film.removed
        if begins - reached <= GAP:
            return film
        if self._gaps is Gaps.SPLIT:
            return self._new_film(format, begins)
        film.gaps.append(Span(reached // TICKS_PER_MS, begins // TICKS_PER_MS))
        film.removed += begins - reached
        film.removed_at.append((begins - film.removed, film.removed))
        return film

    def _new_film(self, format: StreamFormat, begins: int) -> Film:
        self.films.append(Film(format, max(self._start, begins), 0))
        return self.films[-1]


def _picture_at(film: Film) -> int:
    """When the picture that shows at the start began to show: players drop one that begins before the first edit."""
    table = film.tables[Track.VIDEO]
    begun = film.start
    newest: int | None = None
    for dts, shift in zip(table.dts, table.shifts, strict=True):
        if dts > begun:
            break
        if dts + shift <= begun:
            newest = max(newest or 0, dts + shift)
    return begun if newest is None else newest


def _shown_until(film: Film) -> int:
    table = film.tables[Track.VIDEO]
    newest = range(max(0, len(table) - 20), len(table))
    return max(table.dts[at] + table.shifts[at] for at in newest) + table.last_duration


def _runs(spots: Sequence[SampleSpot]) -> Iterator[list[SampleSpot]]:
    """Part samples into those of one track that lie one behind the other, at most a second or so each."""
    marked: list[tuple[int, SampleSpot]] = []
    number = 0
    for position, spot in enumerate(spots):
        before = spots[position - 1] if position else None
        follows = before is not None and before.track is spot.track
        follows = follows and before is not None and before.offset + before.size_bytes == spot.offset
        if not follows or (spot.track is Track.VIDEO and spot.keyframe):
            number += 1
        marked.append((number, spot))
    for _, group in groupby(marked, key=lambda pair: pair[0]):
        yield [spot for _, spot in group]
