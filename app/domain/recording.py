"""What is on the disk: segments, gaps with their causes, and spans; every room may use them."""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum

from app.domain.camera import StreamRole
from app.domain.ids import CameraId


class GapCause(Enum):
    """Why there is nothing to see; UNKNOWN is said as such, never hidden.

    RETENTION is footage that was recorded and let go by a rule.
    """

    OFFLINE = "offline"
    REFUSED = "refused"
    ENGINE_STOPPED = "engine stopped"
    ENGINE_CRASHED = "engine crashed"
    STREAM_ENDED = "stream ended"
    DISK_FULL = "disk full"
    DISK_MISSING = "disk missing"
    DISK_ERROR = "disk error"
    PRIVACY = "privacy"
    CAMERA_CHANGED = "camera changed"
    SCHEDULE = "schedule"
    NO_EVENT = "no event"
    ASLEEP = "asleep"
    CLOCK_CHANGED = "clock changed"
    DAMAGED = "damaged"
    RETENTION = "retention"
    UNKNOWN = "unknown"


MISSING_RULE = "the file was missing when the engine started"
"""The rule in the record of a file that nobody deleted; every other rule is the user's."""


def deletion_cause(rule: str) -> GapCause:
    """Why there is nothing to see any more where a file was deleted by `rule`."""
    return GapCause.DAMAGED if rule == MISSING_RULE else GapCause.RETENTION


@dataclass(frozen=True)
class Segment:
    """One finished file of footage. `path` is relative to the library, with forward slashes; times are UTC ms,
    end exclusive (the end of the last frame). `samples` counts video and audio samples."""

    camera_id: CameraId
    role: StreamRole
    path: str
    start_ms: int
    end_ms: int
    size_bytes: int
    samples: int


@dataclass(frozen=True)
class Gap:
    """A span, in UTC ms, in which a stream that should have been recorded was not."""

    camera_id: CameraId
    role: StreamRole
    start_ms: int
    end_ms: int
    cause: GapCause


@dataclass(frozen=True)
class Span:
    """A half-open span of UTC ms."""

    start_ms: int
    end_ms: int

    @property
    def length_ms(self) -> int:
        """How long it is, in ms."""
        return self.end_ms - self.start_ms


@dataclass(frozen=True)
class KeptSpans:
    """All that is kept for ever of one camera's footage: sorted spans that do not touch."""

    camera_id: CameraId
    spans: tuple[Span, ...]


def segment_path(camera_id: CameraId, role: StreamRole, start_ms: int) -> str:
    """Where the file that begins at `start_ms` lies, relative to the library and with forward slashes."""
    start = datetime.fromtimestamp(start_ms // 1000, UTC)
    stamp = f"{start:%Y%m%dT%H%M%S}{start_ms % 1000:03d}Z"
    return f"footage/{camera_id}/{start:%Y-%m-%d}/{camera_id}_{stamp}_{role.value}.mp4"
