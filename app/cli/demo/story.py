"""The demo's chapters, in the order in which they are told."""

import datetime
import os
import secrets
from pathlib import Path

from app.cli.demo.cameras import choose_cameras
from app.cli.demo.engine_process import EngineProcess
from app.cli.demo.other_device import restore_elsewhere, search_plaintext
from app.cli.demo.report import Findings, report_cameras, report_events
from app.cli.demo.terminal import Terminal
from app.cli.demo.window_process import WindowFailed, WindowProcess, WindowTour
from app.cli.demo_arguments import DemoArguments
from app.core.clock import Clock, Stop, SystemClock
from app.core.paths import LibraryPaths
from app.domain.camera import Camera, SourceKind
from app.domain.errors import UsageError
from app.domain.event import Event
from app.engine.settings import EngineSettings, save_settings
from app.index.queries import LibraryReader
from app.ingest.camera_list import save_cameras
from app.recording.library import open_library
from app.vault.addresses import open_bucket
from app.vault.vault_keys import VaultCreated, create_vault

_SHORTEST_S = 5.0
_WINDOW_AT = 0.4
_WINDOW_WAIT_S = 25.0
_DRAIN_S = 60.0
_FIRST_PICTURE_S = 20.0


def run_demo(arguments: DemoArguments) -> int:
    """Tell the story; 0 only if all of it held. Raises KnownError where it cannot even begin."""
    if not _SHORTEST_S <= arguments.seconds <= 86_400:
        raise UsageError("The demo can last from 5 to 86400 seconds; name another --seconds.")
    moment = datetime.datetime.now(datetime.UTC).strftime("%Y%m%d-%H%M%S")
    folder = arguments.folder.absolute() / f"run-{moment}-{secrets.token_hex(2)}"
    return _Story(arguments, folder, SystemClock()).tell()


class _Story:
    """One run of the demo. Everything that it makes lies in `folder`."""

    def __init__(self, arguments: DemoArguments, folder: Path, clock: Clock) -> None:
        self._arguments = arguments
        self._folder = folder
        self._clock = clock
        self._terminal = Terminal(clock)
        self._findings = Findings()
        self._paths = LibraryPaths(folder / "library")
        self._bucket_address = arguments.bucket or str(folder / "bucket")
        # The demo's keys are worth nothing after it, but they lie under a passphrase all the same: never in plain text.
        self._passphrase = secrets.token_urlsafe(24)

    def tell(self) -> int:
        """All chapters; returns the exit status."""
        cameras = choose_cameras(self._arguments.cameras, self._terminal)
        created = self._set_up(cameras)
        self._record(cameras)
        events = self._read_index(cameras)
        self._restore(cameras, events, created)
        return self._end()

    def _set_up(self, cameras: list[Camera]) -> VaultCreated:
        self._terminal.say(f"Everything of this run lies in {self._folder}.")
        os.environ["LOUVER_VAULT_PASSPHRASE"] = self._passphrase
        with open_library(self._paths.root):
            save_cameras(self._paths, cameras)
            if "://" not in self._bucket_address:
                Path(self._bucket_address).mkdir(parents=True, exist_ok=True)
            model = self._arguments.model
            settings = EngineSettings(self._bucket_address, str(model.absolute()) if model else None)
            save_settings(self._paths, settings)
            created = create_vault(self._paths, open_bucket(self._bucket_address))
        self._terminal.say("The vault is set up: its 24 words exist in this run's memory alone.")
        return created

    def _record(self, cameras: list[Camera]) -> None:
        environment = {"LOUVER_VAULT_PASSPHRASE": self._passphrase}
        with EngineProcess(self._paths, self._terminal, environment) as engine:
            start_s = self._wait_for_pictures(engine, len(cameras))
            window = self._watch(engine, start_s)
            if window is not None:
                self._take_tour(window)
            self._terminal.say("Recording stops; the last clips are sealed.")
            self._terminal.say(engine.drain(_DRAIN_S))
            self._findings.detector = engine.detector.name if engine.detector else ""
            self._findings.clips_sealed = len(engine.sealed)
        self._findings.check(bool(self._findings.detector), "No detector ever said that it watches.")

    def _wait_for_pictures(self, engine: EngineProcess, wanted: int) -> float:
        """Wait until all cameras record; returns when the first one did, from which the length asked for counts."""
        pause = Stop()
        deadline_s = self._clock.monotonic_s() + _FIRST_PICTURE_S
        first_s: float | None = None
        while (now_s := self._clock.monotonic_s()) < deadline_s and engine.alive and engine.recording() < wanted:
            if first_s is None and engine.recording():
                first_s = now_s
            pause.wait(0.05)
        self._findings.check(engine.recording() == wanted, "Not every camera could be recorded.")
        return first_s if first_s is not None else now_s

    def _watch(self, engine: EngineProcess, start_s: float) -> WindowProcess | None:
        pause, window = Stop(), None
        next_word_s = 15.0
        while (passed_s := self._clock.monotonic_s() - start_s) < self._arguments.seconds and engine.alive:
            pause.wait(0.1)
            if window is None and passed_s > _WINDOW_AT * self._arguments.seconds and not self._arguments.no_window:
                self._terminal.say("The window opens and visits its places.")
                places = ("live", "timeline", "events", "playback")
                window = WindowProcess(self._paths, self._folder / "screenshots", places, _WINDOW_WAIT_S)
            if passed_s > next_word_s:
                next_word_s += 15.0
                self._terminal.say(
                    f"{passed_s:.0f} of {self._arguments.seconds:.0f} s: {engine.recording()} cameras record, "
                    f"{len(engine.events)} events, {len(engine.sealed)} clips sealed."
                )
        return window

    def _take_tour(self, window: WindowProcess) -> None:
        try:
            tour = window.result()
        except WindowFailed as error:
            self._findings.broken.append(str(error))
            return
        self._note_pictures(tour)
        self._findings.check(tour.tiles_live > 0, "The window showed no live picture.")

    def _note_pictures(self, tour: WindowTour) -> None:
        self._findings.screenshots += tour.screenshots
        for path in tour.screenshots:
            self._terminal.say(f"A picture of the window: {path}")

    def _read_index(self, cameras: list[Camera]) -> list[Event]:
        reader = LibraryReader(self._paths.index)
        self._findings.cameras = report_cameras(cameras, reader)
        events, self._findings.events = report_events(cameras, reader)
        for camera in self._findings.cameras:
            self._findings.check(camera.recorded_s > 0, f"Nothing of {camera.name} was recorded.")
        self._findings.check(len(events) == self._findings.clips_sealed, "Not every event has a sealed clip.")
        return events

    def _restore(self, cameras: list[Camera], events: list[Event], created: VaultCreated) -> None:
        self._terminal.say("Another device, with an empty library and the 24 words, reads the bucket.")
        other = LibraryPaths(self._folder / "other-device")
        bucket = open_bucket(self._bucket_address)
        self._findings.restored = restore_elsewhere(self._paths, other, bucket, created.words, self._terminal)
        self._findings.check(
            self._findings.restored.clips == self._findings.restored.identical == self._findings.clips_sealed,
            "Not every clip came back identical.",
        )
        labels = {event.event_class.value for event in events}
        real = [camera for camera in cameras if camera.streams[0].url.kind is not SourceKind.DRAWN] or cameras
        self._findings.bucket = search_plaintext(bucket, [camera.name for camera in real], sorted(labels))
        self._terminal.say(
            f"The bucket holds {self._findings.bucket.objects} objects, {self._findings.bucket.bytes / 1e6:.1f} MB; "
            f"known plaintext was found {self._findings.bucket.plaintext_hits} times."
        )
        self._findings.check(self._findings.bucket.plaintext_hits == 0, "Plaintext was found in the bucket.")
        if not self._arguments.no_window:
            window = WindowProcess(other, self._folder / "screenshots" / "other-device", ("timeline",), _WINDOW_WAIT_S)
            self._take_other_tour(window)

    def _take_other_tour(self, window: WindowProcess) -> None:
        try:
            self._note_pictures(window.result())
        except WindowFailed as error:
            self._findings.broken.append(f"On the other device: {error}")

    def _end(self) -> int:
        took_s = self._terminal.took_s
        if self._arguments.report is not None:
            self._findings.write(self._arguments.report.absolute(), took_s)
        recorded_s = sum(camera.recorded_s for camera in self._findings.cameras)
        self._terminal.say(
            f"Recorded {recorded_s:.0f} camera-seconds, {len(self._findings.events)} events, "
            f"{self._findings.clips_sealed} clips sealed, {self._findings.restored.identical} restored identically, "
            f"detector {self._findings.detector}."
        )
        for sentence in self._findings.broken:
            self._terminal.say(f"This did not hold: {sentence}")
        self._terminal.say("Everything held." if not self._findings.broken else "The demo failed.")
        return 0 if not self._findings.broken else 1
