"""Looks for movement in a drawn area day by day, as a job that tells how far it is; the area bar has one."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from app.core.clock import Stop
from app.core.local_time import day_of, local_day
from app.domain.errors import KnownError
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.gui.asking.tasks import Tasks
from app.index.motion_queries import MotionReader


@dataclass(frozen=True)
class AreaWish:
    """Where and when to look: cells of the motion grid of one camera, and a span (UTC ms)."""

    camera_id: CameraId
    name: str
    cells: int
    span: Span


@dataclass(frozen=True)
class AreaStep:
    """One day was looked through: `done` of `days`, and when anything moved in it, oldest first."""

    wish: AreaWish
    done: int
    days: int
    found: tuple[Span, ...]


def days_of(span: Span) -> list[Span]:
    """The local days of a span, the newest first, the first and the last cut to it."""
    first, last = day_of(span.start_ms), day_of(max(span.start_ms, span.end_ms - 1))
    whole = [local_day(last - timedelta(days=back)) for back in range((last - first).days + 1)]
    return [Span(max(day.start_ms, span.start_ms), min(day.end_ms, span.end_ms)) for day in whole]


def search(reader: MotionReader, wish: AreaWish, stop: Stop) -> Iterator[AreaStep]:
    """One step a day, until it is asked to stop. Raises KnownError."""
    days = days_of(wish.span)
    for done, day in enumerate(days, start=1):
        if stop.is_set:
            return
        yield AreaStep(wish, done, len(days), reader.moved(wish.camera_id, day, wish.cells).spans)


class AreaSearch(QObject):
    """`stepped` comes after each day, `ended` once: with an error's sentence, or an empty one."""

    stepped = Signal(AreaStep)
    ended = Signal(str)

    def __init__(self, reader: MotionReader, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._tasks = reader, tasks
        self._stop = Stop()
        self._runs = 0

    @property
    def running(self) -> bool:
        """Whether it still looks."""
        return self._runs > 0 and not self._stop.is_set

    def start(self, wish: AreaWish) -> None:
        """Look for this; what was looked for before is given up."""
        self.cancel()
        self._stop = stop = Stop()
        self._runs += 1

        def look() -> None:
            for step in search(self._reader, wish, stop):
                self.stepped.emit(step)

        self._tasks.run(op=look, success=lambda _: self._end(stop, ""), failure=lambda error: self._fail(stop, error))

    def cancel(self) -> None:
        """Look no further; what was found stays."""
        self._stop.set()

    def _fail(self, stop: Stop, error: KnownError) -> None:
        self._end(stop, str(error))

    def _end(self, stop: Stop, sentence: str) -> None:
        if stop is self._stop:
            self._runs = 0
            self.ended.emit(sentence)
