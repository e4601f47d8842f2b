"""The stretch of the timeline that is to be exported: two ends that are set one after the other, as pure values."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.camera import StreamRole
from app.domain.errors import KnownError
from app.domain.recording import Span
from app.gui.wording.texts import tr
from app.index.queries import LibraryReader
from app.playback.export.estimate import SizeEstimate, estimate_size
from app.playback.export.request import ExportCamera, ExportRequest


@dataclass(frozen=True)
class ExportRange:
    """Either end may not be set yet; where both are, the start lies before the end. UTC ms."""

    start_ms: int | None = None
    end_ms: int | None = None

    @property
    def span(self) -> Span | None:
        """What is to be exported; None until both ends are set."""
        return None if self.start_ms is None or self.end_ms is None else Span(self.start_ms, self.end_ms)

    @property
    def empty(self) -> bool:
        """Whether neither end is set."""
        return self.start_ms is None and self.end_ms is None

    def begun_at(self, wall_ms: int) -> "ExportRange":
        """The start set; an end that is not behind it any more is forgotten."""
        end_ms = self.end_ms if self.end_ms is not None and self.end_ms > wall_ms else None
        return replace(self, start_ms=wall_ms, end_ms=end_ms)

    def ended_at(self, wall_ms: int) -> "ExportRange":
        """The end set; a start that is not before it any more is forgotten."""
        start_ms = self.start_ms if self.start_ms is not None and self.start_ms < wall_ms else None
        return replace(self, start_ms=start_ms, end_ms=wall_ms)


@dataclass(frozen=True)
class RangeExport:
    """What can be exported of what was asked for; `left_out` are the names of cameras that recorded nothing then."""

    request: ExportRequest
    left_out: tuple[str, ...]


def plan_export(library: LibraryReader, cameras: Sequence[ExportCamera], span: Span, folder: Path) -> RangeExport:
    """The main streams of the cameras that recorded then; sub streams where no main stream did. Raises KnownError."""
    for role in (StreamRole.MAIN, StreamRole.SUB):
        recorded = tuple(camera for camera in cameras if library.coverage(camera.id, role, span))
        if recorded:
            left_out = tuple(camera.name for camera in cameras if camera not in recorded)
            return RangeExport(ExportRequest(recorded, span, folder, role), left_out)
    names = ", ".join(camera.name for camera in cameras) or tr("Any camera")
    refusal = tr("{names}: nothing was recorded in this range. Choose another range or another lane.")
    raise KnownError(refusal.format(names=names))


def estimate_export(library: LibraryReader, cameras: Sequence[ExportCamera], span: Span) -> SizeEstimate:
    """How large an unchanged export would be, of the streams that plan_export() takes. Raises KnownError."""
    request = plan_export(library, cameras, span, Path()).request
    segments = [
        segment
        for camera in request.cameras
        for segment in library.segments_between(camera.id, request.role, span.start_ms, span.end_ms)
    ]
    return estimate_size(segments, span)
