"""Decides of what the desktop is told while the window is not in front, and with which picture; the tray shows it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.domain.errors import KnownError
from app.domain.event import Event, EventClass
from app.domain.facts import CameraChanged, EventChanged, ProblemFound
from app.domain.ids import CameraId, EventId
from app.gui import preferences as names
from app.gui.asking.engine_bridge import EngineBridge
from app.gui.asking.tasks import Tasks
from app.gui.pictures.thumbnails import load_thumbnail
from app.gui.preferences import NotifyEvents, Preferences
from app.gui.wording.words import class_name, clock_time

PICTURE_AFTER_MS = 1_500
"""As long the watcher may take to write the picture of an event that has just begun."""
_MOST_A_MINUTE = 6
_MINUTE_S = 60.0
_FRESH_MS = 30_000
_REMEMBERED = 500
_SIZE = QSize(320, 180)


class Notifier(QObject):
    """`told` has a title, a sentence and a picture or None. Nothing is told twice, and little in any minute."""

    told = Signal(str, str, object)

    def __init__(
        self,
        paths: LibraryPaths,
        bridge: EngineBridge,
        preferences: Preferences,
        *,
        tasks: Tasks,
        clock: Clock,
        in_front: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._thumbnails, self._preferences = paths.thumbnails, preferences
        self._tasks, self._clock, self._in_front = tasks, clock, in_front
        self._names: dict[CameraId, str] = {}
        self._seen: dict[EventId, None] = {}
        self._problems: dict[str, str] = {}
        self._times_s: list[float] = []
        bridge.camera_changed.connect(self._camera_changed)
        bridge.event_changed.connect(self._event_changed)
        bridge.problem_found.connect(self._problem_found)
        bridge.engine_lost.connect(self._problems.clear)

    def _camera_changed(self, fact: CameraChanged) -> None:
        self._names[fact.camera_id] = fact.name

    def _problem_found(self, fact: ProblemFound) -> None:
        if fact.solved:
            self._problems.pop(fact.key, None)
            return
        known = self._problems.get(fact.key) == fact.sentence
        self._problems[fact.key] = fact.sentence
        if not known and self._preferences.flag(names.NOTIFY_PROBLEMS, default=True) and self._may_tell():
            self.told.emit(self.tr("Louver needs you"), fact.sentence, None)

    def _event_changed(self, fact: EventChanged) -> None:
        event = fact.event
        if event.id in self._seen:
            return
        self._seen[event.id] = None
        if len(self._seen) > _REMEMBERED:
            del self._seen[next(iter(self._seen))]
        if not self._wants(event) or self._clock.wall_ms() - event.start_ms > _FRESH_MS or not self._may_tell():
            return
        if self._preferences.flag(names.NOTIFY_PICTURE):
            QTimer.singleShot(PICTURE_AFTER_MS, self, lambda: self._load_picture(event))
        else:
            self._tell(event, None)

    def _wants(self, event: Event) -> bool:
        wanted = self._preferences.chosen(names.NOTIFY_EVENTS, NotifyEvents.NONE)
        return wanted is NotifyEvents.ALL or (wanted is NotifyEvents.PEOPLE and event.event_class is EventClass.PERSON)

    def _may_tell(self) -> bool:
        """Whether nobody looks at the window, and the desktop was not told too much already."""
        now_s = self._clock.monotonic_s()
        self._times_s = [at_s for at_s in self._times_s if now_s - at_s < _MINUTE_S]
        if self._in_front() or len(self._times_s) >= _MOST_A_MINUTE:
            return False
        self._times_s.append(now_s)
        return True

    def _load_picture(self, event: Event) -> None:
        folder = self._thumbnails
        self._tasks.run(
            op=lambda: load_thumbnail(folder, event.id, _SIZE),
            success=lambda image: self._tell(event, image),
            failure=lambda error: self._tell_without(event, error),
        )

    def _tell_without(self, event: Event, _error: KnownError) -> None:
        self._tell(event, None)

    def _tell(self, event: Event, image: QImage | None) -> None:
        name = self._names.get(event.camera_id, event.camera_id)
        at = QCoreApplication.translate("Notifier", "{what} at {time}")
        words = at.format(what=class_name(event.event_class), time=clock_time(event.start_ms))
        self.told.emit(name, words, image)
