"""Takes a picture of a camera in the full size of its main stream, and saves it; the place Live owns it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.camera import StreamRole
from app.domain.errors import KnownError
from app.domain.ids import CameraId
from app.gui.context import ViewContext
from app.gui.live.live_feeds import LiveFeeds
from app.gui.live.tile.live_tile import LiveTile
from app.gui.wording.words import saved_words
from app.playback.picture import Picture
from app.playback.snapshot import save_snapshot

_LIMIT_MS = 6_000
_FRESH_MS = 2_000


class Snapshots(QObject):
    """Watches main streams for as long as it takes. `told` says where the picture lies, or why there is none."""

    told = Signal(str)

    def __init__(self, context: ViewContext) -> None:
        super().__init__()
        self._tasks = context.tasks
        self._clock = context.clock
        self._preferences = context.preferences
        self._feeds = LiveFeeds(context.bridge)
        self._feeds.arrived.connect(self._arrived)
        self._names: dict[CameraId, str] = {}

    def take(self, tile: LiveTile) -> None:
        """Save what the camera sees now."""
        if tile.private:
            self.told.emit(self.tr("Privacy is on for {name}, so no picture was saved.").format(name=tile.name))
        elif tile.picture is None:
            self.told.emit(self.tr("{name} shows no picture that could be saved.").format(name=tile.name))
        elif tile.camera_id not in self._names:
            self._names[tile.camera_id] = tile.name
            self._watch()
            QTimer.singleShot(_LIMIT_MS, self, partial(self._give_up, tile.camera_id))

    def close(self) -> bool:
        """End what waits; False when a thread still runs."""
        self._names = {}
        return self._feeds.close(self._clock.monotonic_s)

    def _watch(self) -> None:
        self._feeds.show_only(frozenset((camera_id, StreamRole.MAIN) for camera_id in self._names))

    def _arrived(self, camera_id: str, role: StreamRole) -> None:
        feed = self._feeds.feed(CameraId(camera_id), role)
        picture = feed.take() if feed is not None else None
        if picture is None or self._clock.wall_ms() - picture.wall_ms > _FRESH_MS:
            return  # the stream begins with the newest keyframe, which may be seconds old
        name = self._names.pop(CameraId(camera_id), None)
        self._watch()
        if name is not None:
            self._save(picture, name)

    def _save(self, picture: Picture, name: str) -> None:
        folder, lossless = self._preferences.picture_folder, self._preferences.lossless_pictures
        self._tasks.run(
            op=lambda: save_snapshot(picture, folder, name, lossless=lossless),
            success=lambda path: self._saved(path, name, picture.wall_ms),
            failure=self._failed,
        )

    def _saved(self, path: Path, name: str, wall_ms: int) -> None:
        self.told.emit(saved_words(name, wall_ms, path))

    def _failed(self, error: KnownError) -> None:
        self.told.emit(str(error))

    def _give_up(self, camera_id: CameraId) -> None:
        name = self._names.pop(camera_id, None)
        if name is not None:
            self._watch()
            self.told.emit(self.tr("No picture of {name} came in 6 seconds, so none was saved.").format(name=name))
