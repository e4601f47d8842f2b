"""Which cameras there are and what they are called, from whoever knows it best; the main window asks it."""

from app.domain.errors import KnownError
from app.domain.facts import CameraChanged
from app.gui.live.live_view import LiveView
from app.index.queries import CameraRow


class CameraNames:
    """The library's cameras until the engine says what its list is."""

    def __init__(self, live: LiveView) -> None:
        self.of: dict[str, str] = {}
        """The name of each camera's id."""
        self._live = live
        self._listed: frozenset[str] | None = None

    def named(self, fact: CameraChanged) -> None:
        """The engine told of a camera."""
        self.of[fact.camera_id] = fact.name

    def listed(self, camera_ids: frozenset[str]) -> None:
        """The engine's list: no others are there."""
        self._listed = camera_ids
        self.of = {each: name for each, name in self.of.items() if each in camera_ids}
        self._live.keep_only(camera_ids)

    def known(self, cameras: list[CameraRow]) -> None:
        """What the library knows, as long as no engine has said what its list is."""
        self.of = {camera.id: camera.name for camera in cameras} | self.of
        self._live.know_cameras([camera for camera in cameras if self._listed is None or camera.id in self._listed])

    def unknown(self, error: KnownError) -> None:
        """A library without an index yet: the engine's facts name the cameras as soon as it answers."""
        self._live.know_cameras([])
