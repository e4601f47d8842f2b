"""Has a process of its own look at card and devices, `main.py card`; HardwareChoice sends it.

A driver that hangs or crashes does it there, and drivers that are slow to load keep nobody waiting.
"""

import logging
from typing import Protocol

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, SignalInstance

from app.core.process import program_command
from app.gui.live.card.equipment import Equipment, read_equipment

_LIMIT_MS, _END_MS = 20_000, 2_000
_log = logging.getLogger("louver.gui")


class Errand(Protocol):
    """Somebody who finds out what this computer has."""

    @property
    def answered(self) -> SignalInstance:
        """Carries the Equipment that was found."""
        ...

    def look(self) -> None:
        """Begin to find it out; without an answer all stays as it is."""
        ...

    def cancel(self) -> None:
        """Look no more."""
        ...


class CardErrand(QObject):
    """One look at a time. Threads: the window's."""

    answered = Signal(Equipment)

    def __init__(self) -> None:
        super().__init__()
        self._process = QProcess(self)
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._finished)
        self._limit = QTimer(self, singleShot=True, interval=_LIMIT_MS)
        self._limit.timeout.connect(self._process.kill)

    @property
    def running(self) -> bool:
        """Whether a look goes on."""
        return self._process.state() is not QProcess.ProcessState.NotRunning

    def look(self) -> None:
        """Begin to find it out; without an answer all stays as it is."""
        if not self.running:
            program, *arguments = program_command(["card", "--json"])
            self._process.start(program, arguments)
            self._limit.start()

    def cancel(self) -> None:
        """Look no more."""
        if self.running:
            self._process.finished.disconnect(self._finished)
            self._process.kill()
            self._process.waitForFinished(_END_MS)
        self._limit.stop()

    def _finished(self) -> None:
        self._limit.stop()
        found = read_equipment(bytes(self._process.readAllStandardOutput().data()))
        if found is None:
            _log.info("The look at the graphics card ended without an answer, so all stays as it is")
        else:
            self.answered.emit(found)
