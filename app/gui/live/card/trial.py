"""Notes on disk that something is tried which could end Louver, so that the next start knows of it."""

from PySide6.QtCore import QObject, QTimer, qVersion

from app.gui.preferences import Preferences

_TRUSTED_AFTER_MS = 5_000


class Trial(QObject):
    """HardwareChoice owns one for each thing. What ended Louver is not tried again until the user says so."""

    def __init__(self, preferences: Preferences, name: str) -> None:
        super().__init__()
        self._preferences = preferences
        self._trying, self._ended = f"hardware/trying_{name}", f"hardware/{name}_ended_louver"
        self._begun = False
        if preferences.flag(self._trying):
            preferences.set_text(self._ended, qVersion())
            self.end()

    @property
    def ended_louver(self) -> bool:
        """Whether Louver ended, as it should not, while this was new."""
        return self._preferences.text(self._ended) == qVersion()

    def begin(self) -> None:
        """It is used from now on; some seconds of that, and it is trusted."""
        if not self._begun:
            self._begun = True
            self._preferences.set_flag(self._trying, on=True)
            self._preferences.write_now()
            QTimer.singleShot(_TRUSTED_AFTER_MS, self, self.end)

    def end(self) -> None:
        """All is well, or Louver ends as it should."""
        self._preferences.set_text(self._trying, "")

    def forgive(self) -> None:
        """Let it be tried again."""
        self._begun = False
        self._preferences.set_text(self._ended, "")
