"""The user's rules as they stand in their file now: a change holds within a minute; retention's own."""

from app.core.bus import Bus
from app.core.paths import LibraryPaths
from app.domain.errors import KnownError
from app.domain.facts import ProblemFound
from app.domain.ids import CameraId
from app.recording.retention_rules import RetentionSettings, Rules, load_retention

_KEY = "retention rules"
_NOTHING_BY_AGE = RetentionSettings(rules=Rules(continuous_days=None, event_days=None))


class LiveRules:
    """Threads: any may ask, one refreshes. While the file cannot be read nothing goes by age, and the user is told."""

    def __init__(self, paths: LibraryPaths, bus: Bus) -> None:
        self._paths, self._bus = paths, bus
        self._told = False
        self.settings = self._load()

    def rules_of(self, camera_id: CameraId) -> Rules:
        """The rules that hold for the camera now."""
        return self.settings.rules_of(camera_id)

    def refresh(self) -> bool:
        """Read the file again; True where anything has changed."""
        before, self.settings = self.settings, self._load()
        return self.settings != before

    def _load(self) -> RetentionSettings:
        try:
            settings = load_retention(self._paths)
        except KnownError as error:
            if not self._told:
                self._told = True
                self._bus.publish(ProblemFound(_KEY, str(error)))
            return _NOTHING_BY_AGE
        if self._told:
            self._told = False
            self._bus.publish(ProblemFound(_KEY, "The rules for old footage can be read again.", solved=True))
        return settings
