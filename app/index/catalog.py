"""Stores what is known of the library, one committed transaction a call; the engine and the projection call it."""

import sqlite3
from collections.abc import Sequence

from app.domain.camera import StreamRole
from app.domain.event import Event
from app.domain.facts import ClipSealed
from app.domain.ids import CameraId, ClipId, EventId
from app.domain.recording import Gap, Segment
from app.index import footage_statements, statements
from app.index.statements import Stored
from app.index.writer import IndexWriter


class Catalog:
    """Every method returns when its change is committed and raises IndexWriteFailed otherwise. Threads: any."""

    def __init__(self, writer: IndexWriter) -> None:
        self._writer = writer

    def add_camera(self, camera_id: CameraId, name: str, watched_role: StreamRole) -> None:
        """Add a camera or change its name."""
        self._writer.run(lambda connection: statements.store_camera(connection, camera_id, name, watched_role))

    def add_segment(self, segment: Segment) -> None:
        """Add a finished file, and grow its run of coverage."""
        self.add_all((segment,))

    def remove_segments(self, paths: Sequence[str]) -> None:
        """Forget files that were deleted or are missing; paths as in Segment."""

        def job(connection: sqlite3.Connection) -> None:
            for path in paths:
                footage_statements.remove_segment(connection, path)

        self._writer.run(job)

    def add_event(self, event: Event) -> None:
        """Add an event, or replace it by what is known now."""
        self.add_all((event,))

    def add_gap(self, gap: Gap) -> None:
        """Add a gap."""
        self.add_all((gap,))

    def add_sealed(self, event_id: EventId, clip_id: ClipId, size_bytes: int) -> None:
        """Note that an event's clip lies in the bucket."""
        self.add_all((ClipSealed(event_id, clip_id, size_bytes),))

    def add_all(self, values: Sequence[Stored]) -> None:
        """Store all of `values` in one transaction."""

        def job(connection: sqlite3.Connection) -> None:
            for value in values:
                statements.store(connection, value)

        self._writer.run(job)

    def forget_camera(self, camera_id: CameraId) -> None:
        """Forget a camera with everything that was stored of it."""
        self._writer.run(lambda connection: statements.forget_camera(connection, camera_id))

    def clear(self) -> None:
        """Empty the database, before everything is stored anew."""
        self._writer.run(statements.clear_all)

    def clear_live(self) -> None:
        """Forget which files were being written."""
        self._writer.run(footage_statements.clear_live)

    def mark_clean(self, clean: bool) -> None:
        """Note whether everything that was published is in the database."""
        self._writer.run(lambda connection: statements.mark_clean(connection, clean))

    def is_clean(self) -> bool:
        """Whether the last engine left the database complete."""
        return self._writer.run(statements.is_clean)
