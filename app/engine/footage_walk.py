"""Walks through a library's footage from its oldest file on, with what the rules say of each; retention's own."""

import heapq
from collections.abc import Callable, Iterable, Iterator, Sequence

from app.domain.camera import StreamRole
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.index.storage_queries import StorageReader
from app.recording.retention_plan import Candidate, classify
from app.recording.retention_rules import Rules

PAGE_FILES = 500
END_OF_TIME_MS = 1 << 60
Stream = tuple[CameraId, StreamRole]


class FootageWalk:
    """Reads pages of a few hundred files; whoever stops iterating has read no more than a page too many."""

    def __init__(
        self,
        reader: StorageReader,
        rules_of: Callable[[CameraId], Rules],
        kept_of: Callable[[CameraId], Sequence[Span]],
    ) -> None:
        self._reader, self._rules_of, self._kept_of = reader, rules_of, kept_of

    def stream(self, stream: Stream, from_ms: int = 0, until_ms: int = END_OF_TIME_MS) -> Iterator[Candidate]:
        """The files of one stream that begin within the span, oldest first."""
        camera_id, role = stream
        rules = self._rules_of(camera_id)
        margin_ms = 1000 * max(rules.before_s, rules.after_s)
        while True:
            page = self._reader.files_from(camera_id, role, Span(from_ms, until_ms), PAGE_FILES)
            if not page:
                return
            last_end_ms = max(segment.end_ms for segment in page)
            events = self._reader.events_of(camera_id, Span(page[0].start_ms - margin_ms, last_end_ms + margin_ms))
            yield from classify(page, events, self._kept_of(camera_id), rules)
            from_ms = page[-1].start_ms + 1

    def merged(self, streams: Iterable[Stream], from_ms: Callable[[Stream], int], until_ms: int) -> Iterator[Candidate]:
        """The files of several streams as one row, oldest first."""
        walks = [self.stream(stream, from_ms(stream), until_ms) for stream in streams]
        return heapq.merge(*walks, key=lambda each: each.segment.start_ms)
