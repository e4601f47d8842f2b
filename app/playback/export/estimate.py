"""How large an unchanged export will be, from what the index knows of the files; the window asks before it exports."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.recording import Segment, Span


@dataclass(frozen=True)
class SizeEstimate:
    """`whole` is False where a file is still being written, so that more comes on top."""

    size_bytes: int
    whole: bool


def estimate_size(segments: Sequence[Segment], span: Span) -> SizeEstimate:
    """The share of each file that lies in the span; cameras send nearly as much in one second as in the next."""
    size_bytes = 0.0
    for segment in segments:
        inside_ms = min(segment.end_ms, span.end_ms) - max(segment.start_ms, span.start_ms)
        length_ms = segment.end_ms - segment.start_ms
        if inside_ms > 0 and length_ms > 0:
            size_bytes += segment.size_bytes * inside_ms / length_ms
    return SizeEstimate(round(size_bytes), all(segment.samples > 0 for segment in segments))
