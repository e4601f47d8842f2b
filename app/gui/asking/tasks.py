"""Work off the window's thread: an operation, and what to do with its result or its error; every view calls it."""

import logging
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from app.domain.errors import KnownError
from app.gui.wording.sentences import spoken_error
from app.gui.wording.texts import tr

T = TypeVar("T")
_log = logging.getLogger("louver.gui")


class _Outcome(QObject):
    """Carries what came of one operation back to the window's thread."""

    ended = Signal(object, object)

    def __init__(self, success: Callable[[object], None], failure: Callable[[KnownError], None]) -> None:
        super().__init__()
        self._success = success
        self._failure = failure
        self.ended.connect(self._receive)

    @Slot(object, object)
    def _receive(self, result: object, error: object) -> None:
        if isinstance(error, KnownError):
            self._failure(error)
        else:
            self._success(result)


class _Operation(QRunnable):
    def __init__(self, op: Callable[[], object], outcome: _Outcome) -> None:
        super().__init__()
        self._op = op
        self._outcome = outcome

    def run(self) -> None:
        result: object = None
        failed: KnownError | None = None
        try:
            result = self._op()
        except KnownError as error:
            failed = spoken_error(error)
        except Exception:  # noqa: BLE001 - the pool's worker: a bug must reach the user as a sentence, and the log
            _log.exception("An operation of the window failed")
            failed = KnownError(tr("Something went wrong inside Louver. The log has the details; please report it."))
        self._outcome.ended.emit(result, failed)


class Tasks:
    """Runs operations on a small pool; success and failure are called on the window's thread, unless it has closed."""

    def __init__(self, threads: int = 2) -> None:
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(threads)
        self._outcomes: set[_Outcome] = set()
        self._closed = False

    def run(
        self,
        *,
        op: Callable[[], T],
        success: Callable[[T], None],
        failure: Callable[[KnownError], None],
    ) -> None:
        """Run `op` off the window's thread, then one of the two on it."""
        if self._closed:
            return

        def succeed(result: object) -> None:
            self._outcomes.discard(outcome)
            if not self._closed:
                success(result)  # type: ignore[arg-type]  # a signal carries any object; op returned a T

        def fail(error: KnownError) -> None:
            self._outcomes.discard(outcome)
            if not self._closed:
                failure(error)

        outcome = _Outcome(succeed, fail)
        self._outcomes.add(outcome)
        self._pool.start(_Operation(op, outcome))

    def close(self, timeout_s: float = 5.0) -> bool:
        """Take no more, forget results, and wait for what runs; False when something still runs."""
        self._closed = True
        self._pool.clear()
        return self._pool.waitForDone(round(timeout_s * 1000))
