"""Saves what a camera showed at a recorded moment as a picture, in full size; the timeline has one."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.errors import KnownError
from app.gui.context import ViewContext
from app.gui.timeline.timeline_data import LaneData
from app.gui.wording.words import clock_time
from app.playback.recorded_still import still_at
from app.playback.snapshot import save_snapshot


@dataclass(frozen=True)
class _Wish:
    lane: LaneData
    wall_ms: int
    folder: Path
    lossless: bool


@dataclass(frozen=True)
class _Saved:
    name: str
    wall_ms: int
    path: Path


class StillSaver(QObject):
    """One at a time. `told` says where the picture lies, or why there is none."""

    told = Signal(str)

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._paths, self._library = context.paths, context.library
        self._tasks, self._preferences = context.tasks, context.preferences
        self._busy = False

    def save(self, lane: LaneData | None, wall_ms: int | None) -> None:
        """Save the frame of that lane's camera; it goes where the wall's pictures go."""
        if lane is None or wall_ms is None:
            self.told.emit(self.tr("Go to the moment first of which you want a picture."))
        elif not self._busy:
            self._busy = True
            preferences = self._preferences
            wish = _Wish(lane, wall_ms, preferences.picture_folder, preferences.lossless_pictures)
            self._tasks.run(op=partial(self._save, wish), success=self._saved, failure=self._failed)

    def _save(self, wish: _Wish) -> _Saved:
        """Threads: a task's."""
        lane = wish.lane
        picture = still_at(self._paths, self._library, lane.camera_id, wish.wall_ms, lane.role)
        path = save_snapshot(picture, wish.folder, lane.name, lossless=wish.lossless)
        return _Saved(lane.name, picture.wall_ms, path)

    def _saved(self, saved: _Saved) -> None:
        self._busy = False
        words = self.tr("Saved the picture of {name} from {time} as {path}.")
        self.told.emit(words.format(name=saved.name, time=clock_time(saved.wall_ms), path=saved.path))

    def _failed(self, error: KnownError) -> None:
        self._busy = False
        self.told.emit(str(error))
