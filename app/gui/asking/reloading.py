"""Asks the library one question at a time, and once more when it was asked meanwhile; views that show rows have one."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.domain.errors import KnownError
from app.gui.asking.tasks import Tasks

T = TypeVar("T")


class Reloading(QObject, Generic[T]):
    """`prepare` is called on the window's thread, and what it returns off it; then `loaded` or `failed` on it again.

    It lives in the window's thread, so that signals of other threads may be connected to soon().
    """

    def __init__(
        self,
        view: QWidget,
        tasks: Tasks,
        *,
        after_ms: int,
        prepare: Callable[[], Callable[[], T]],
        loaded: Callable[[T], None],
        failed: Callable[[KnownError], None],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._tasks = tasks
        self._prepare = prepare
        self._loaded = loaded
        self._failed = failed
        self._asks = False
        self._stale = False
        self._timer = QTimer(self, interval=after_ms, singleShot=True)
        self._timer.timeout.connect(self.now)

    def now(self) -> None:
        """Ask; where an answer is awaited, ask again behind it."""
        if self._asks:
            self._stale = True
            return
        self._asks, self._stale = True, False
        self._tasks.run(op=self._prepare(), success=self._succeed, failure=self._fail)

    @Slot()
    def soon(self) -> None:
        """Ask in a moment, together with whoever else wishes it; not for a view that nobody sees."""
        if self._view.isVisible():
            self._timer.start()

    def _succeed(self, answer: T) -> None:
        self._asks = False
        self._loaded(answer)
        self._again()

    def _fail(self, error: KnownError) -> None:
        self._asks = False
        self._failed(error)
        self._again()

    def _again(self) -> None:
        if self._stale:
            self.soon()
