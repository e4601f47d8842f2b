"""What a check of the library found, each in a sentence with camera, local time and file; check and engine use it."""

from dataclasses import dataclass
from datetime import tzinfo
from enum import Enum

from app.core.local_time import moment_text
from app.domain.ids import CameraId


class FindingKind(Enum):
    """What can be found; the values are the words of `--json` and do not change."""

    JOURNAL_DAMAGED = "journal damaged"
    JOURNAL_TORN = "journal torn"
    JOURNAL_MISSING = "journal missing"
    JOURNAL_COPY = "copy of a damaged journal"
    FILE_MISSING = "file missing"
    FILE_SIZE = "file has another size"
    FILE_CHANGED = "file changed"
    FILE_UNKNOWN = "file not in the journal"
    FILE_BACK = "deleted file is there"
    FILE_SET_ASIDE = "damaged file set aside"
    FILE_UNREADABLE = "file cannot be read"
    FILE_LOST = "file was lost before"
    FILE_OPEN = "file not finished"
    FILES_AWAY = "files on a disk that is not there"
    TORN_BYTES = "torn bytes kept"


NOTES = frozenset({FindingKind.FILE_LOST, FindingKind.FILE_OPEN, FindingKind.FILES_AWAY, FindingKind.TORN_BYTES})
"""Nothing is wrong now: the engine has told of these or puts them in order at its start, or a disk is to come back."""


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it should be. `file` is relative to the library; `at_ms` (UTC) where footage begins."""

    kind: FindingKind
    camera_id: CameraId
    camera_name: str
    what: str
    file: str
    at_ms: int | None = None

    @property
    def sound(self) -> bool:
        """Whether the library is sound all the same."""
        return self.kind in NOTES

    def sentence(self, zone: tzinfo | None = None) -> str:
        """Camera, local time, what is wrong, and the file."""
        moment = "" if self.at_ms is None else f", {moment_text(self.at_ms, zone)}"
        return f"{self.camera_name}{moment}: {self.what} ({self.file})"
