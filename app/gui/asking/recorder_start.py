"""Starts the recorder from the window, where it ended while the window was open; the place Health offers it."""

import subprocess
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.core.process import start_program
from app.domain.errors import KnownError
from app.gui.asking.tasks import Tasks
from app.gui.wording.texts import tr


class RecorderStart(QObject):
    """It outlives the window. A second one for the same library ends by itself, and harms nothing."""

    failed = Signal(str)

    def __init__(self, library: Path, tasks: Tasks) -> None:
        super().__init__()
        self._library, self._tasks = library, tasks
        self.process: subprocess.Popen[bytes] | None = None
        """The newest that was started; kept, so that the system's note of its end is taken."""

    def start(self) -> None:
        """Start one, unless the one from here still runs; the link finds it by itself."""
        if self.process is None or self.process.poll() is not None:
            self._tasks.run(op=self._begin, success=self._begun, failure=lambda error: self.failed.emit(str(error)))

    def _begin(self) -> subprocess.Popen[bytes]:
        try:
            return start_program(["engine", "--library", str(self._library)], detached=True)
        except OSError as error:
            refusal = tr("The recorder could not be started ({error}). Start Louver again.")
            raise KnownError(refusal.format(error=error.strerror)) from error

    def _begun(self, process: subprocess.Popen[bytes]) -> None:
        self.process = process
