"""Reads footage slowly, after everything else: enters files that no journal knew, checks hashes; the engine's own."""

import contextlib
import os
import sys
import threading
from collections import deque
from collections.abc import Mapping, Sequence

from app.core.bus import Bus
from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.core.worker import Worker
from app.domain.errors import KnownError
from app.domain.facts import ProblemFound, SegmentFinished
from app.domain.ids import CameraId
from app.index.projection import IndexProjection
from app.recording.findings import Finding
from app.recording.inspection import Look, inspect_camera
from app.recording.journal import Journal
from app.recording.records import OpenedRecord
from app.recording.recovery import camera_folders, enter, unfinished
from app.recording.volumes import disks_away

_POLL_S = 1.0
_REST = 3.0
"""For each second of reading it rests three, so that a recorder on a slow disk is never kept waiting."""
_LEAST_PRIORITY = 19


class FootageChecker(Worker):
    """One thread of the lowest priority. What it finds becomes a ProblemFound with camera, local time and file.

    Every sample is checked once when the database had to be made anew: then something went wrong with this disk.
    """

    def __init__(
        self,
        paths: LibraryPaths,
        *,
        bus: Bus,
        clock: Clock,
        journals: Mapping[CameraId, Journal],
        projection: IndexProjection,
    ) -> None:
        super().__init__("footage checker")
        self._paths, self._bus, self._clock = paths, bus, clock
        self._journals, self._projection = journals, projection
        self._incomplete: deque[CameraId] = deque()
        self._late: deque[OpenedRecord] = deque()
        self._suspects: frozenset[str] = frozenset()
        self._unchecked: deque[CameraId] | None = None
        self._worked_since_s = 0.0

    def enter_late(self, late: Sequence[OpenedRecord]) -> None:
        """Take in these files beside the recording; before start()."""
        self._suspects = frozenset(record.path for record in late)
        self._incomplete.extend(sorted({record.camera_id for record in late}))

    def run_once(self) -> None:
        """Enter one file, or check one camera, or wait."""
        _go_last()
        self._worked_since_s = self._clock.monotonic_s()
        if self._late:
            self._enter(self._late.popleft())
            self._rest()
        elif self._incomplete:
            self._late.extend(unfinished(self._paths, self._incomplete[0], self._suspects))
            self._incomplete.popleft()
        elif self._camera_to_check():
            self._check(self._camera_to_check()[0])
            self._camera_to_check().popleft()
        else:
            self.stop.wait(_POLL_S)
        self.healthy()

    def _camera_to_check(self) -> deque[CameraId]:
        """The cameras that are left; none until a database that was made anew has everything."""
        if self._unchecked is None:
            if not self._projection.made_anew or not self._projection.complete:
                return deque()
            self._unchecked = deque(camera_folders(self._paths))
        return self._unchecked

    def _enter(self, late: OpenedRecord) -> None:
        journal = self._journals.get(late.camera_id)
        if journal is None:
            return  # of a camera that records no more; each start enters some, and only one may write to a journal
        try:
            report = enter(self._paths, journal, late)
        except (KnownError, OSError) as error:
            self._log.warning("%s could not be entered; the next start tries again: %s", late.path, error)
            return
        for segment in report.segments:
            self._bus.publish(SegmentFinished(segment))
        for sentence in report.problems:
            self._bus.publish(ProblemFound(f"recovery {sentence}", sentence))

    def _check(self, camera_id: CameraId) -> None:
        away = disks_away(self._paths)
        look = Look(True, engine_runs=True, progress=lambda _done, _all: self._rest(), stop=self.stop, away=away)
        for finding in inspect_camera(self._paths, camera_id, look):
            if not finding.sound:
                self._tell(finding)

    def _tell(self, finding: Finding) -> None:
        sentence = f"{finding.sentence()}. `main.py library check` names everything that is wrong."
        self._log.warning("%s", sentence)
        self._bus.publish(ProblemFound(f"check {finding.file}", sentence))

    def _rest(self) -> None:
        """Pause for as long as the work so far deserves."""
        now_s = self._clock.monotonic_s()
        self.stop.wait(min(5.0, _REST * max(0.0, now_s - self._worked_since_s)))
        self._worked_since_s = self._clock.monotonic_s()


def _go_last() -> None:
    """Give this thread the least share of the processor; only Linux knows priorities of threads."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # then it has the usual share, and still rests
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _LEAST_PRIORITY)
