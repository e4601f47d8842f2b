"""Puts retention together for the engine: rules, disks, keep marks, and the worker; only the engine calls it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.domain.errors import UsageError
from app.domain.ids import CameraId, parse_camera_id
from app.domain.recording import Span
from app.engine.first_aid import Delete, relieve
from app.engine.footage_mover import FootageMover
from app.engine.footage_remover import FootageRemover
from app.engine.footage_walk import FootageWalk
from app.engine.keep_desk import KeepDesk
from app.engine.live_rules import LiveRules
from app.engine.picture_remover import PictureRemover
from app.engine.retention_desk import RetentionDesk
from app.engine.storage_book import StorageBook
from app.engine.storage_report import StorageReport
from app.index.projection import IndexProjection
from app.index.storage_queries import StorageReader
from app.recording.journal import Journal
from app.recording.records import Record
from app.recording.recovery import journal_path
from app.recording.trusted_time import TrustedTime
from app.recording.volumes import Usage, Volumes, usage_of


class Retention:
    """Everything about letting footage go, and keeping it. `paths` are the library's, with the disks known.

    `journals` are those of the cameras that record; those of cameras that were removed are opened when needed.
    Raises LibraryTooNew.
    """

    def __init__(
        self,
        paths: LibraryPaths,
        library_id: str,
        *,
        bus: Bus,
        clock: Clock,
        journals: Mapping[CameraId, Journal],
        projection: IndexProjection,
        usage: Callable[[Path], Usage] = usage_of,
    ) -> None:
        self._bus, self._journals = bus, journals
        self._others: dict[CameraId, Journal] = {}
        rules = self._rules = LiveRules(paths, bus)
        self.volumes = Volumes(paths.root, library_id, rules.settings, usage=usage)
        self.paths = replace(paths, place=self.volumes.place) if len(self.volumes.all) > 1 else paths
        reader = StorageReader(paths.index)
        self._library = paths
        self.keeps = KeepDesk(self._journal_of, bus)
        book = StorageBook(
            reader,
            bus,
            [volume.root for volume in self.volumes.all],
            lambda path: next(iter(self.volumes.roots_of(path)), paths.root),
        )

        def is_complete() -> bool:
            return projection.complete

        self.worker = RetentionDesk(
            rules,
            self.volumes,
            book,
            FootageWalk(reader, rules.rules_of, self.keeps.kept_of),
            first_aid=self._relieve,
            make_mover=lambda worker: FootageMover(self.volumes, book, bus=bus, clock=clock, worker=worker),
            make_picture_remover=lambda worker: PictureRemover(paths, reader, rules.rules_of, worker),
            report=StorageReport(rules.rules_of, self.volumes, book, reader, self.keeps.kept_of),
            make_remover=lambda worker: FootageRemover(
                self.volumes,
                book,
                self.keeps,
                journal_of=self._journal_of,
                bus=bus,
                clock=clock,
                worker=worker,
                is_complete=is_complete,
            ),
            bus=bus,
            clock=clock,
            time=TrustedTime(paths.root / "retention-time.json", clock, reader.latest_ms()),
            is_complete=is_complete,
        )

    def begin(self) -> None:
        """Make the cameras' folders on every disk that is there, and start the worker."""
        self.prepare()
        self.worker.start()

    def prepare(self) -> None:
        """Make the cameras' folders on every disk that is there."""
        self.volumes.camera_ids = lambda: tuple(self._journals)  # also those that are added later
        self.volumes.look()

    def keep(self, arguments: Mapping[str, str]) -> str:
        """The command: camera_id, start_ms, end_ms, kept ("true" or "false"). Raises UsageError, LibraryError."""
        try:
            camera_id = parse_camera_id(arguments["camera_id"])
            span = Span(int(arguments["start_ms"]), int(arguments["end_ms"]))
            kept = {"true": True, "false": False}[arguments["kept"]]
        except (KeyError, ValueError) as error:
            raise UsageError("To keep footage, name its camera, and its start and end.") from error
        if camera_id not in self._journals and not journal_path(self._library, camera_id).exists():
            raise UsageError(f"There is no camera {camera_id} in this library.")
        return self.keeps.keep(camera_id, span, kept=kept)

    def append_all(self, camera_id: CameraId, records: Sequence[Record]) -> None:
        """Note these of a camera's footage, also of a camera that was removed. Raises LibraryError."""
        self._journal_of(camera_id).append_all(records)

    def let_go(self, camera_id: CameraId) -> None:
        """Close the journal of a camera that is in the list no more, where it was opened here. With the keeps' lock."""
        self.keeps.forget(camera_id)
        journal = self._others.pop(camera_id, None)
        if journal is not None:
            journal.close()

    def close(self) -> None:
        """After the worker has ended."""
        self.worker.close()
        for journal in self._others.values():
            journal.close()

    def _relieve(self, delete: Delete) -> None:
        relieve(self._library, self._rules.settings, self.volumes.own, delete)

    def _journal_of(self, camera_id: CameraId) -> Journal:
        with self.keeps.lock:
            journal = self._journals.get(camera_id) or self._others.get(camera_id)
            if journal is None:
                journal = self._others[camera_id] = Journal(journal_path(self._library, camera_id))
            return journal
