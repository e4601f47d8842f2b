"""Saves what a camera showed at a recorded moment as a picture, in full size; the timeline has one."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.domain.errors import KnownError
from app.gui.context import ViewContext
from app.gui.timeline.timeline_data import LaneData
from app.gui.wording.words import saved_words
from app.playback.recorded_still import still_at
from app.playback.snapshot import save_snapshot


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
            folder, lossless = self._preferences.picture_folder, self._preferences.lossless_pictures
            self._tasks.run(
                op=lambda: self._save(lane, wall_ms, folder, lossless=lossless),
                success=self._tell,
                failure=self._failed,
            )

    def _save(self, lane: LaneData, wall_ms: int, folder: Path, *, lossless: bool) -> str:
        """Returns where it lies now. Threads: a task's."""
        picture = still_at(self._paths, self._library, lane.camera_id, wall_ms, lane.role)
        return saved_words(lane.name, picture.wall_ms, save_snapshot(picture, folder, lane.name, lossless=lossless))

    def _tell(self, sentence: str) -> None:
        self._busy = False
        self.told.emit(sentence)

    def _failed(self, error: KnownError) -> None:
        self._tell(str(error))
