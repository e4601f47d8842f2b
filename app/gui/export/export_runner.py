"""The one export that the window runs at a time, as Qt signals; Events, Timeline and the strip follow it."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.domain.errors import KnownError
from app.gui.asking.tasks import Tasks
from app.gui.wording.texts import tr
from app.playback.export.job import ExportJob, JobEnd, JobResult
from app.playback.export.progress import Progress
from app.playback.export.request import ExportRequest

_END_S = 5.0


class ExportRunner(QObject):
    """Lives in the window's thread; its signals arrive there. close() at the end, after the tasks have closed."""

    begun = Signal(ExportRequest)
    progressed = Signal(Progress)
    ended = Signal(JobResult)
    _told = Signal(object)
    _over = Signal(object)

    def __init__(self, library: Path, tasks: Tasks) -> None:
        super().__init__()
        self._library = library
        self._tasks = tasks
        self._job: ExportJob | None = None
        self._cancelled = False
        self._told.connect(self._tell)
        self._over.connect(self._end)

    @property
    def running(self) -> bool:
        """Whether an export is under way; then no other begins."""
        return self._job is not None

    def start(self, request: ExportRequest) -> None:
        """Begin it, unless one is under way."""
        if self._job is not None:
            return
        job = ExportJob(self._library, request, on_progress=self._told.emit, on_end=self._over.emit)
        self._job, self._cancelled = job, False
        self.begun.emit(request)
        self._tasks.run(op=lambda: _start(job), success=lambda _: self._started(), failure=self._failed)

    def cancel(self) -> None:
        """Ask the export to end; `ended` tells when it has."""
        self._cancelled = True
        if self._job is not None:
            self._job.cancel()

    def close(self) -> bool:
        """Cancel and wait; False when the export still runs."""
        self.cancel()
        return self._job is None or self._job.join(_END_S)

    def _started(self) -> None:
        if self._cancelled and self._job is not None:
            self._job.cancel()  # asked for before there was a process to ask

    def _failed(self, error: KnownError) -> None:
        self._end(JobResult(JobEnd.FAILED, str(error)))

    @Slot(object)
    def _tell(self, progress: Progress) -> None:
        self.progressed.emit(progress)

    @Slot(object)
    def _end(self, result: JobResult) -> None:
        self._job = None
        self.ended.emit(result)


def _start(job: ExportJob) -> None:
    try:
        job.start()
    except OSError as error:
        refusal = tr("The export could not be started ({error}). Try again.")
        raise KnownError(refusal.format(error=error.strerror)) from error
