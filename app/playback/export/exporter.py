"""Runs one export from the question to the files: finds the footage, copies or encodes it, verifies, writes the sheet.

The export command calls it, and the window's job through ExportJob. It reads the library and never writes to it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Protocol

from app.core.clock import Clock, Stop
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import LibraryMissing
from app.domain.ids import CameraId
from app.domain.recording import Segment, Span
from app.playback.export.copy import copy_film, expected_bytes
from app.playback.export.layout import TICKS_PER_MS, Film, Layout
from app.playback.export.made_start import make_start
from app.playback.export.output import Output, file_stem
from app.playback.export.request import (
    ExportCamera,
    ExportedFile,
    ExportRequest,
    ExportResult,
    HiddenStart,
    NothingRecorded,
    Part,
)
from app.playback.export.sheet import SUFFIX, Sheet, SheetFile, SheetPart, SheetRun, render_sheet
from app.playback.export.verify import PartCheck, verdict
from app.recording.fingerprints import JournaledFiles, journaled_files
from app.recording.recovery import journal_path

OnShare = Callable[[float], None]
_MONTH_MS = 31 * 24 * 3600 * 1000


class SegmentSource(Protocol):
    """Who knows which files hold which time, and where anything was recorded at all."""

    def segments_between(self, camera_id: CameraId, role: StreamRole, start_ms: int, end_ms: int) -> list[Segment]:
        """The files that overlap the span, oldest first."""
        ...

    def coverage(self, camera_id: CameraId, role: StreamRole, span: Span) -> list[Span]:
        """What is recorded within the span, oldest first."""
        ...


@dataclass
class _CameraWork:
    camera: ExportCamera
    layout: Layout
    checks: list[PartCheck]
    journal: JournaledFiles
    used: dict[int, int] = field(default_factory=dict)
    """The part's number, from 0, of each source that went into a file."""


def export(
    paths: LibraryPaths,
    reader: SegmentSource,
    request: ExportRequest,
    *,
    clock: Clock,
    stop: Stop,
    on_share: OnShare,
) -> ExportResult:
    """Export, whole or not at all. `on_share` is told how much is done, 0 to 1.

    Raises NothingRecorded, ExportCancelled, LibraryError (DiskFull among them), NotAVideo.
    """
    works = [_look_up(paths, reader, request, camera, span) for camera, span in request.pieces]
    files = [(work, film) for work in works for film in work.layout.films]
    total = sum(expected_bytes(film) for _, film in files)
    with Output(request.folder) as output:
        output.need(total)
        run = _Run(request, output, total, stop, on_share)
        for work, film in files:
            run.write(work, film)
        return run.finish(works, clock.wall_ms())


def _look_up(
    paths: LibraryPaths, reader: SegmentSource, request: ExportRequest, camera: ExportCamera, span: Span
) -> _CameraWork:
    segments = reader.segments_between(camera.id, request.role, span.start_ms, span.end_ms)
    if not segments:
        raise NothingRecorded(_nearest(reader, request.role, camera, span))
    anew = request.hidden_start is HiddenStart.REENCODE and request.compatible is None
    try:
        layout = Layout(paths.root, segments, span, request.gaps, make_start if anew else None)
        journal = journaled_files(journal_path(paths, camera.id), {segment.path for segment in segments})
    except OSError as error:
        raise LibraryMissing(
            f"A recording of {camera.name} cannot be read ({type(error).__name__}). If its drive was unplugged, plug "
            "it in again."
        ) from error
    if not layout.films:
        raise NothingRecorded(_nearest(reader, request.role, camera, span))
    checks = [
        PartCheck(source, journal.files.get(source.segment.path), finished=source.segment.samples > 0)
        for source in layout.sources
    ]
    return _CameraWork(camera, layout, checks, journal)


def _nearest(reader: SegmentSource, role: StreamRole, camera: ExportCamera, span: Span) -> str:
    """The sentence for an empty span."""
    around = Span(span.start_ms - _MONTH_MS, span.end_ms + _MONTH_MS)
    runs = reader.coverage(camera.id, role, around)
    name, start, end = camera.name, clock_text(span.start_ms), clock_text(span.end_ms)
    later = min((run.start_ms for run in runs if run.start_ms >= span.end_ms), default=None)
    earlier = max((run.end_ms for run in runs if run.end_ms <= span.start_ms), default=None)
    if later is not None and (earlier is None or later - span.end_ms <= span.start_ms - earlier):
        return f"There is no recording of {name} between {start} and {end}; the nearest begins {clock_text(later)}."
    if earlier is not None:
        return f"There is no recording of {name} between {start} and {end}; the nearest ends {clock_text(earlier)}."
    return f"There is no recording of {name} between {start} and {end}, and none within a month of that."


def clock_text(at_ms: int) -> str:
    """A moment in local time, as sentences name it."""
    return f"{datetime.fromtimestamp(at_ms / 1000, UTC).astimezone():%Y-%m-%d %H:%M:%S}"


class _Run:
    """One export while it writes."""

    def __init__(self, request: ExportRequest, output: Output, total: int, stop: Stop, on_share: OnShare) -> None:
        self._request, self._output, self._stop = request, output, stop
        self._total, self._done, self._on_share = max(1, total), 0, on_share
        self._written: list[tuple[_CameraWork, Film, ExportedFile]] = []

    def write(self, work: _CameraWork, film: Film) -> None:
        """Write one film under a hidden name."""
        path, out = self._output.begin(".mp4")
        try:
            size, sha256, made = self._fill(work, film, path, out)
        except OSError as error:
            raise self._output.refusal(error) from error
        start_ms = film.start // TICKS_PER_MS
        end_ms = (film.end + film.removed) // TICKS_PER_MS
        hidden_ms = 0 if made else film.hidden_ticks // TICKS_PER_MS
        self._written.append(
            (work, film, ExportedFile(path, work.camera.id, start_ms, end_ms, size, sha256, hidden_ms))
        )

    def _fill(self, work: _CameraWork, film: Film, path: Path, out: BinaryIO) -> tuple[int, str, bool]:
        """Size, SHA-256, and whether all of it was encoded anew."""
        choice = self._request.compatible
        sources, checks = work.layout.sources, work.checks
        if choice is None:
            size, sha256 = copy_film(film, sources, checks, out, stop=self._stop, on_bytes=self._copied)
            return size, sha256, False
        from app.playback.export.compatible import encode_film  # decoders and fonts load only where they are needed

        size, sha256 = encode_film(
            film,
            sources,
            checks,
            path,
            choice=choice,
            camera=work.camera.name,
            stop=self._stop,
            on_bytes=self._copied,
        )
        return size, sha256, True

    def _copied(self, more_bytes: int) -> None:
        self._done += more_bytes
        self._on_share(min(0.99, self._done / self._total))

    def finish(self, works: list[_CameraWork], now_ms: int) -> ExportResult:
        """Verify, name, write the sheet, and make all of it appear."""
        parts: list[Part] = []
        for work in works:
            used = {run.source for film in work.layout.films for run in film.runs}
            used |= {number for number, source in enumerate(work.layout.sources) if source.damage is not None}
            for number in sorted(used):
                work.used[number] = len(parts)
                parts.append(work.checks[number].part)
        verified, sentence = verdict(parts)
        mark = "" if verified else " (not verified)"
        files = [
            (
                work,
                film,
                ExportedFile(**{**file.__dict__, "path": self._output.name(file.path, _name(work, file, mark))}),
            )
            for work, film, file in self._written
        ]
        sheet_path = None
        if self._request.sheet:
            sheet_path = self._write_sheet(files, parts, works, verified=verified, sentence=sentence, now_ms=now_ms)
        self._output.keep()
        self._on_share(1.0)
        exported = tuple(file for _, _, file in files)
        notes = tuple(_notes(files, works))
        return ExportResult(exported, tuple(parts), sheet_path, verified, sentence, notes)

    def _write_sheet(
        self,
        files: list[tuple[_CameraWork, Film, ExportedFile]],
        parts: list[Part],
        works: list[_CameraWork],
        *,
        verified: bool,
        sentence: str,
        now_ms: int,
    ) -> Path:
        span = self._request.span
        sheet = Sheet(
            louver_sheet=1,
            made_ms=now_ms,
            start_ms=span.start_ms,
            end_ms=span.end_ms,
            verified=verified,
            sentence=sentence,
            original=self._request.compatible is None,
            files=[_sheet_file(work, film, file, self._request.compatible is None) for work, film, file in files],
            parts=[
                SheetPart(part.camera_id, part.path, part.start_ms, part.end_ms, part.state, part.hashes_digest)
                for part in parts
            ],
            journal_heads={work.camera.id: work.journal.head.hex() for work in works},
        )
        path, out = self._output.begin(SUFFIX)
        try:
            out.write(render_sheet(sheet))
        except OSError as error:
            raise self._output.refusal(error) from error
        stem = "Verification" if self._request.clips else files[0][2].path.stem
        return self._output.name(path, stem + SUFFIX)


def _name(work: _CameraWork, file: ExportedFile, mark: str) -> str:
    at = datetime.fromtimestamp(file.start_ms / 1000, UTC).astimezone()
    return f"{file_stem(work.camera.name)} {at:%Y-%m-%d %H.%M.%S}{mark}.mp4"


def _sheet_file(work: _CameraWork, film: Film, file: ExportedFile, original: bool) -> SheetFile:
    runs: list[SheetRun] = []
    for run in film.runs:
        part = work.used[run.source]
        before = runs[-1] if runs else None
        if before is not None and before.part == part and before.first + before.count == run.first:
            runs[-1] = SheetRun(part, before.first, before.count + len(run.sizes))
        else:
            runs.append(SheetRun(part, run.first, len(run.sizes)))
    return SheetFile(
        name=file.path.name,
        camera_id=file.camera_id,
        camera_name=work.camera.name,
        start_ms=file.start_ms,
        end_ms=file.end_ms,
        size_bytes=file.size_bytes,
        sha256=file.sha256,
        hidden_ms=file.hidden_ms,
        made_samples=len(film.made),
        gaps_ms=[(gap.start_ms, gap.end_ms) for gap in film.gaps],
        runs=runs if original else [],
    )


def _notes(files: list[tuple[_CameraWork, Film, ExportedFile]], works: list[_CameraWork]) -> Iterator[str]:
    for _, film, file in files:
        if file.hidden_ms:
            yield (
                f"{file.path.name}: {file.hidden_ms / 1000:.1f} s from before the start lie hidden in the file, "
                "because a film can only begin at a keyframe. To leave them out, encode the start anew."
            )
        if film.made:
            yield f"{file.path.name}: its first {len(film.made)} pictures were encoded anew and match no fingerprint."
        for gap in film.gaps:
            yield (
                f"{file.path.name}: nothing was recorded from {clock_text(gap.start_ms)} to "
                f"{clock_text(gap.end_ms)}; that time is left out."
            )
    for work in works:
        if len(work.layout.films) > 1:
            yield f"{work.camera.name} became {len(work.layout.films)} files, because its recording changes in between."
        if work.journal.damage is not None:
            yield f"The journal of {work.camera.name}: {work.journal.damage}"
