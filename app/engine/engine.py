"""The composition root of the engine process: recording, index, link, watcher and vault, and their one owner."""

import logging
import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.core.bus import Bus
from app.core.clock import Clock, slept_s
from app.core.paths import LibraryPaths
from app.core.worker import Worker, join_all
from app.domain.camera import Camera
from app.domain.errors import KnownError, LibraryError, UsageError
from app.domain.event import Event
from app.domain.facts import ProblemFound
from app.domain.ids import CameraId
from app.domain.recording import GapCause
from app.domain.rules import EVERY_VISIT
from app.engine.bookmark_desk import BookmarkDesk
from app.engine.camera_changes import compare, end_pipelines
from app.engine.camera_desk import CameraDesk
from app.engine.camera_doctor import CameraDoctor
from app.engine.camera_pipeline import CameraPipeline
from app.engine.camera_search import CameraSearch
from app.engine.ceilings import Ceilings, held_bytes, preroll_bytes
from app.engine.command_table import CommandTable, taking
from app.engine.eraser import RecordingsEraser
from app.engine.event_desk import EventDesk
from app.engine.footage_checker import FootageChecker
from app.engine.house_desk import HouseDesk
from app.engine.index_rebuilder import IndexRebuilder
from app.engine.judgements import judge_event
from app.engine.mark_desk import MarkDesk
from app.engine.picture_desk import PictureDesk
from app.engine.privacy_desk import PrivacyDesk
from app.engine.ptz_desk import PtzDesk
from app.engine.retention_setup import Retention
from app.engine.rule_desk import RuleDesk
from app.engine.settings import EngineSettings, load_settings
from app.engine.state_board import StateBoard
from app.engine.vault_keeper import VaultKeeper
from app.engine.watchdog import Watchdog, Watched
from app.engine.watcher_keeper import WatcherKeeper
from app.index.projection import IndexProjection
from app.index.queries import LibraryReader
from app.ingest.camera_list import load_cameras
from app.link import house_orders, privacy_orders
from app.link.server import LinkServer
from app.recording.journal import Journal
from app.recording.records import CameraRecord, EventRecord, Record, SealedRecord
from app.recording.recovery import RecoveryReport, journal_path
from app.vision.rule_store import change_detection

if TYPE_CHECKING:
    from app.vault.spool import Ticket
    from app.vault.vault_worker import VaultWorker

_CAMERAS_END_S = 0.8
_FILES_END_S = 1.0
_REST_ENDS_S = 2.0
_DRAIN_S = 30.0
_log = logging.getLogger("louver.engine")


class Engine:
    """Everything that runs in the engine process. connect(), start(), stop() and drain() are called in this order."""

    def __init__(self, paths: LibraryPaths, library_id: str, clock: Clock) -> None:
        self._clock = clock
        self._bus = Bus()
        self._board = StateBoard(self._bus)
        self._reader = LibraryReader(paths.index)
        self._projection = IndexProjection(self._bus, paths.index)
        self._journals: dict[CameraId, Journal] = {}
        self._retention = Retention(
            paths, library_id, bus=self._bus, clock=clock, journals=self._journals, projection=self._projection
        )
        self._bookmarks = BookmarkDesk(self._bus, self._clock, self._append)
        self._marks = MarkDesk(
            paths, self._bus, clock, append_all=self._retention.append_all, kept_of=self._retention.keeps.kept_of
        )
        self._eraser = RecordingsEraser(
            paths, self._bus, self._projection, lock=self._retention.keeps.lock, let_go=self._let_go
        )
        self._rebuilder = IndexRebuilder(
            paths, self._projection, clock, self._retention.keeps.kept_of, self._eraser.is_wanted
        )
        self._paths = paths = self._retention.paths
        self._checker = FootageChecker(
            paths, bus=self._bus, clock=clock, journals=self._journals, projection=self._projection
        )
        self._pictures = PictureDesk(paths, clock, self._journals.__contains__)
        self._desk = EventDesk(
            self._bus,
            pictures=self._pictures,
            clock=clock,
            journal_event=self._journal_event,
            journal=self._append,
            knows_camera=self._journals.__contains__,
            open_events=self._board.open_events,
        )
        self._link = LinkServer(
            paths,
            library_id=library_id,
            on_command=self._command,
            on_report=self._desk.report,
            on_thumbnail=self._pictures.thumbnail,
            on_preview=self._pictures.preview,
            snapshot=self._board.snapshot,
        )
        self._bus.subscribe_all(self._link.publish)
        self._settings = load_settings(paths)
        self._keeper = WatcherKeeper(paths, self._desk.close_open_events) if self._settings.watch else None
        self._privacy = PrivacyDesk(paths, self._bus, clock, lambda: self._pipelines)
        self._ptz = PtzDesk(paths, clock, lambda: self._pipelines)
        self._rules = RuleDesk(paths, clock, lambda event_id: self._judge(event_id, wrong=False))
        self._cameras = CameraDesk(
            paths,
            clock,
            search=CameraSearch(clock),
            pipelines=lambda: self._pipelines,
            reload=self.reload_cameras,
            eraser=self._eraser,
        )
        self._doctor = CameraDoctor(paths, clock, pipelines=lambda: self._pipelines, reload=self.reload_cameras)
        cameras = load_cameras(paths)
        self._pipelines = {camera.id: self._make_pipeline(camera, cameras) for camera in cameras}
        self._tell_who_waits_in_vain()
        self._recording = True
        self._house = HouseDesk(paths, self._settings, lambda: self._vaults.worker, lambda: self._vaults.mover)
        self._vaults = VaultKeeper(
            paths,
            self._bus,
            open_worker=self._open_vault,
            on_settings=self._house.take_up,
        )
        self._commands = self._command_table()
        self._draining = threading.Lock()
        self._changing = threading.Lock()
        self._watchdog = Watchdog(
            self._watched,
            bus=self._bus,
            clock=clock,
            slept_s=slept_s,
            on_woken=self._woken,
            problems=Ceilings(sum(len(pipeline.streams) for pipeline in self._pipelines.values())).problems,
        )

    def _make_pipeline(self, camera: Camera, cameras: Sequence[Camera]) -> CameraPipeline:
        pipeline = CameraPipeline(
            camera,
            paths=self._paths,
            journal=None,
            bus=self._bus,
            clock=self._clock,
            link=self._link,
            preroll_bytes=preroll_bytes(
                sum(stream.plan.waits_for_events for each in cameras for stream in each.streams)
            ),
            held_bytes=held_bytes(sum(len(each.streams) for each in cameras)),
        )
        self._privacy.begin(pipeline)
        return pipeline

    def _open_journal(self, camera: Camera) -> Journal:
        if camera.id not in self._journals:
            self._journals[camera.id] = Journal(journal_path(self._paths, camera.id))
        journal = self._journals[camera.id]
        journal.append(CameraRecord(camera.id, camera.name, self._clock.wall_ms(), camera.watched_role))
        return journal

    def _tell_who_waits_in_vain(self) -> None:
        if self._keeper is not None:
            return
        for pipeline in self._pipelines.values():
            if any(stream.plan.waits_for_events for stream in pipeline.camera.streams):
                sentence = (
                    f"{pipeline.camera.name} is recorded around events only, but watching is turned off, so nothing "
                    "of it is recorded. Turn watching on, or record it all the time."
                )
                key = f"plan {pipeline.camera.id}"
                self._bus.publish(ProblemFound(key, sentence, camera_id=pipeline.camera.id))

    def connect(self) -> None:
        """Connect the cameras; what they send is held in memory until start(). Nothing is written yet."""
        for pipeline in self._pipelines.values():
            pipeline.start()

    def start(self, recovered: RecoveryReport) -> None:
        """Recording first, then all that may wait; the vault's keyring may take its time. Raises LibraryError."""
        journals = {camera_id: self._open_journal(pipeline.camera) for camera_id, pipeline in self._pipelines.items()}
        self._retention.begin()
        for camera_id, pipeline in self._pipelines.items():
            pipeline.begin(journals[camera_id])
        for removed in recovered.removed:
            self._bus.publish(removed)
        for sentence in recovered.problems:
            self._bus.publish(ProblemFound(f"recovery {sentence}", sentence))
        self._checker.enter_late(recovered.late)
        self._projection.start()
        self._rebuilder.start()
        self._eraser.start()
        self._checker.start()
        self._vaults.begin(self._settings)
        self._link.start()
        if self._keeper is not None:
            self._keeper.start()
        self._vaults.start()

    def _open_vault(self, settings: EngineSettings) -> "VaultWorker | None":
        from app.engine.vault_desk import open_vault_worker  # a fifth of all imports, and no picture needs it

        return open_vault_worker(
            self._paths,
            settings,
            bus=self._bus,
            clock=self._clock,
            segments_between=self._reader.segments_between,
            camera_name=self._board.camera_name,
            on_sealed=self._journal_sealed,
        )

    def look_after(self) -> None:
        """Called about once a second by the main thread: nothing hangs, sleeps or grows without a word."""
        try:
            self._watchdog.look()
            self._privacy.look()
            for pipeline in self._pipelines.values():
                for stream in pipeline.streams:
                    stream.tell_of_memory()
        except Exception:  # noqa: BLE001 - looking after the workers must not end the recording
            _log.exception("The watchdog failed")

    @property
    def held_bytes(self) -> int:
        """How much footage waits in memory for a disk."""
        return sum(stream.recorder.held_bytes for each in self._pipelines.values() for stream in each.streams)

    def stop(self) -> None:
        """Finish the footage, let the watcher close its events, and end everything within three seconds."""
        deadline_s = self._clock.monotonic_s() + _REST_ENDS_S
        self._ptz.close()
        self._cameras.close()
        self._vaults.close()
        others = self._others()
        for worker in others:
            worker.request_stop()
        self._stop_recording()
        join_all(others, max(0.0, deadline_s - self._clock.monotonic_s()), self._clock.monotonic_s)
        self._retention.close()
        self._link.stop()
        self._pictures.close()
        self._projection.close()
        for journal in self._journals.values():
            journal.close()

    def drain(self) -> str:
        """Stop recording, then wait until every clip lies in the bucket; returns a sentence."""
        with self._draining:
            self._stop_recording()
            if self._keeper is not None:  # its last events are to be sealed too
                join_all([self._keeper], _REST_ENDS_S, self._clock.monotonic_s)
            vault = self._vaults.worker
            if vault is None:
                return "Recording has stopped. There is no vault to fill."
            whole = vault.drain(_DRAIN_S)
        return "Recording has stopped and every clip is sealed." if whole else "Some clips still wait for the bucket."

    def reload_cameras(self) -> str:
        """Take up the list of cameras as it is now, while those that did not change record on; returns a sentence."""
        failure: KnownError | None = None
        with self._changing:
            if not self._recording:
                raise UsageError("Louver is about to end. The cameras are taken up when it starts again.")
            cameras = load_cameras(self._paths)
            changes = compare(self._pipelines, cameras)
            self._pipelines = dict(changes.kept)
            end_pipelines(changes, board=self._board, bus=self._bus, link=self._link, clock=self._clock)
            for camera in changes.begun:
                pipeline = self._make_pipeline(camera, cameras)
                try:
                    pipeline.begin(self._open_journal(camera))
                except KnownError as error:  # its journal is damaged; the others are recorded all the same
                    failure = error
                    pipeline.close_recorders(GapCause.CAMERA_CHANGED)
                    continue
                self._pipelines = {**self._pipelines, camera.id: pipeline}
                pipeline.start()
            self._tell_who_waits_in_vain()
        self._ptz.prune()
        if failure is not None:
            raise failure
        return changes.sentence()

    def _stop_recording(self) -> None:
        with self._changing:
            if not self._recording:
                return
            self._recording = False
        pipelines = list(self._pipelines.values())
        workers = [worker for pipeline in pipelines for worker in pipeline.workers]
        if self._keeper is not None:
            self._keeper.request_stop()
        for worker in join_all(workers, _CAMERAS_END_S, self._clock.monotonic_s):
            _log.warning("%s still waits for its camera; its footage is finished without it.", worker.name)
        closing = [thread for pipeline in pipelines for thread in pipeline.close_recorders(GapCause.ENGINE_STOPPED)]
        deadline_s = self._clock.monotonic_s() + _FILES_END_S
        for thread in closing:
            thread.join(max(0.0, deadline_s - self._clock.monotonic_s()))
            if thread.is_alive():
                _log.error("%s: the disk does not answer; the next start puts its file in order.", thread.name)

    def _others(self) -> list[Worker]:
        workers = (
            self._keeper,
            self._vaults.worker,
            self._vaults.mover,
            self._rebuilder,
            self._eraser,
            self._checker,
            self._retention.worker,
        )
        return [worker for worker in workers if worker is not None]

    def _watched(self) -> list[Watched]:
        if not self._recording:
            return []
        streams = [stream for pipeline in self._pipelines.values() for stream in pipeline.streams]
        watched = [Watched(stream.worker, stream.replace_worker) for stream in streams]
        others = [worker for pipeline in self._pipelines.values() for worker in pipeline.others]
        return watched + [Watched(worker) for worker in (*others, *self._others())]

    def _woken(self, _asleep_s: float) -> None:
        for pipeline in self._pipelines.values():
            pipeline.wake()

    def _command(self, name: str, arguments: dict[str, str]) -> str:
        return self._commands.obey(name, arguments)

    def _command_table(self) -> CommandTable:
        desks = (self._cameras, self._ptz, self._rules, self._house, self._doctor)
        commands = {
            "drain": taking()(self.drain),
            "keep": self._retention.keep,
            "bookmark": self._bookmarks.change,
            "mark-events": self._marks.mark,
            privacy_orders.TURN: self._privacy.obey,
            "wrong-label": taking("event_id", "wrong")(
                lambda event_id, wrong: self._judge(event_id, wrong=wrong == "true")
            ),
            "reload-cameras": taking()(self.reload_cameras),
            "rebuild": taking()(self._rebuild),
            house_orders.TAKE_UP_BUCKET: taking()(self._vaults.take_up),
            house_orders.MOVE_BUCKET: taking("address")(self._vaults.move),
        }
        return CommandTable(desks, commands)

    def _rebuild(self) -> str:
        self._projection.distrust("somebody asked for a new one")
        return "The database is made again from the journals while recording goes on. Health tells when it is done."

    def _judge(self, event_id: str, *, wrong: bool) -> str:
        now_ms = self._clock.wall_ms()
        fact, sentence = judge_event(self._paths, event_id, wrong=wrong, at_ms=now_ms, append=self._append)
        self._bus.publish(fact)
        return sentence

    def _let_go(self, camera_id: CameraId) -> None:
        """A removed camera's journal is closed, and its rules and its privacy are forgotten."""
        self._retention.let_go(camera_id)
        journal = self._journals.pop(camera_id, None)
        if journal is not None:
            journal.close()
        self._privacy.forget(camera_id)
        if self._paths.detection.exists():  # a later camera may get this id, and not its rules
            change_detection(self._paths, camera_id, lambda _: EVERY_VISIT)

    def _append(self, camera_id: CameraId, record: Record) -> None:
        journal = self._journals.get(camera_id)
        if journal is None:
            raise UsageError(f"The camera {camera_id[:40]} is not in the list, so nothing can be noted of it now.")
        journal.append(record)

    def _journal_event(self, event: Event) -> None:
        """Now, or when the disk takes it: what happens while a disk is away is to be seen and recorded all the same."""
        journal, record = self._journals[event.camera_id], EventRecord(event)
        try:
            journal.append(record)
        except LibraryError as error:
            _log.warning("an event of %s waits for its journal: %s", event.camera_id, error)
            journal.owe(record)

    def _journal_sealed(self, ticket: "Ticket") -> None:
        """After the vault's own log has it, and before anybody hears of it: a rebuilt index knows it too."""
        journal = self._journals.get(ticket.camera_id)
        if journal is not None:
            journal.append(SealedRecord(ticket.event_id, ticket.clip_id, ticket.size_bytes))
