"""Facts: what happened, one frozen dataclass each; they are published on the bus and travel over the link."""

from dataclasses import dataclass

from app.domain.bookmark import Bookmark
from app.domain.camera import CameraSignal, CameraState, StreamRole
from app.domain.event import Detection, Event, EventMark
from app.domain.evidence import Evidence
from app.domain.ids import CameraId, ClipId, EventId
from app.domain.recording import Gap, GapCause, Segment
from app.domain.storage import CameraStorage, VolumeStorage


@dataclass(frozen=True)
class CameraChanged:
    """A camera is in another state. `sentence` is for the user; `attempt` counts failed tries in a row; `until_ms` is
    the UTC time in which the state ends by itself, where that is known (of privacy)."""

    camera_id: CameraId
    name: str
    state: CameraState
    since_ms: int
    sentence: str = ""
    attempt: int = 0
    watched_role: StreamRole = StreamRole.MAIN
    until_ms: int | None = None


@dataclass(frozen=True)
class CameraRemoved:
    """The camera is no longer in the list: whoever showed it forgets it. Its recordings may still be there."""

    camera_id: CameraId


@dataclass(frozen=True)
class RecordingsErased:
    """Everything that was recorded of a removed camera is gone, as its owner wished, and so are its events."""

    camera_id: CameraId


@dataclass(frozen=True)
class CameraSignalled:
    """The camera itself reports that a signal came (`active`) or went, since `at_ms` by this computer's clock.

    `source` is the camera's own word for the sensor or input, at most 64 letters.
    """

    camera_id: CameraId
    signal: CameraSignal
    active: bool
    at_ms: int
    source: str = ""


@dataclass(frozen=True)
class RecordingReached:
    """Footage of a stream is on the disk from `start_ms` (of the file being written) until `until_ms`."""

    camera_id: CameraId
    role: StreamRole
    start_ms: int
    until_ms: int


@dataclass(frozen=True)
class SegmentFinished:
    """A file of footage is complete and in the journal."""

    segment: Segment


@dataclass(frozen=True)
class GapFound:
    """Nothing was recorded for a while, and why."""

    gap: Gap


@dataclass(frozen=True)
class RecordingPaused:
    """Recording of a stream stands still since `at_ms` (UTC); a GapFound follows when it goes on."""

    camera_id: CameraId
    role: StreamRole
    at_ms: int
    cause: GapCause


@dataclass(frozen=True)
class SegmentsDeleted:
    """Files of footage are gone, as the journal says, and the rule that asked for it."""

    segments: tuple[Segment, ...]
    rule: str


@dataclass(frozen=True)
class KeepChanged:
    """Footage of this span (UTC ms) is kept for ever, or no longer."""

    camera_id: CameraId
    start_ms: int
    end_ms: int
    kept: bool


@dataclass(frozen=True)
class StorageChanged:
    """How full the disks are. `days_left` until the oldest footage must go before its time, None where the rules
    leave room for ever; `days_held` is how much footage fits; `sentence` is for the user."""

    volumes: tuple[VolumeStorage, ...]
    cameras: tuple[CameraStorage, ...]
    days_left: float | None
    days_held: float | None
    sentence: str


@dataclass(frozen=True)
class DetectionsSeen:
    """What the detector saw in one frame (possibly nothing); for boxes over live pictures. Not stored."""

    camera_id: CameraId
    at_ms: int
    detections: tuple[Detection, ...]


@dataclass(frozen=True)
class EventChanged:
    """An event began, went on, or closed (see `event.closed`)."""

    event: Event


@dataclass(frozen=True)
class EvidenceFound:
    """What was seen of a visit, of which there is an event or not; what is said later of the same id replaces it."""

    evidence: Evidence


@dataclass(frozen=True)
class EventJudged:
    """Somebody said at `at_ms` (UTC) that an event has a wrong label, or took that back."""

    event_id: EventId
    camera_id: CameraId
    wrong: bool
    at_ms: int


@dataclass(frozen=True)
class EventMarked:
    """Somebody marked an event at `at_ms` (UTC), or took the mark off again (`holds` is False)."""

    event_id: EventId
    camera_id: CameraId
    mark: EventMark
    holds: bool
    at_ms: int


@dataclass(frozen=True)
class IndexCaughtUp:
    """What was said of events, their marks and bookmarks, and of deleted footage, is in the index now."""


@dataclass(frozen=True)
class BookmarkChanged:
    """Somebody made a bookmark at `at_ms` (UTC), gave it another name, or took it away (`gone`)."""

    bookmark: Bookmark
    gone: bool
    at_ms: int


@dataclass(frozen=True)
class MotionMinute:
    """Where something moved in the minute that begins at `minute_ms` (UTC): one byte for each cell of the motion
    grid, the seconds with movement in it; for maps and searches of movement."""

    camera_id: CameraId
    minute_ms: int
    seconds: bytes


@dataclass(frozen=True)
class DetectorReady:
    """Which detector watches: `name` is "mediapipe:MODEL" or "fallback"; `sentence` says so to the user."""

    name: str
    sentence: str


@dataclass(frozen=True)
class ClipSealed:
    """The clip of an event lies sealed in the bucket, and the log names it."""

    event_id: EventId
    clip_id: ClipId
    size_bytes: int


@dataclass(frozen=True)
class VaultChanged:
    """What the vault does: `waiting` clips are not yet in the bucket; `sentence` is for the user. It is `stopped` where
    it cannot go on; `unreachable` then says that only the network, or the bucket's folder, is missing. `starting`: it
    takes up another bucket."""

    waiting: int
    sealed: int
    stopped: bool
    sentence: str
    unreachable: bool = False
    starting: bool = False


@dataclass(frozen=True)
class ProblemFound:
    """Something the user should know; `key` names the problem, so that a later fact with the same key replaces it.

    `camera_id` is there where it is one camera's: it ends when the camera is removed or changed. A `note` is worth
    knowing, and nothing is wrong.
    """

    key: str
    sentence: str
    solved: bool = False
    camera_id: CameraId | None = None
    note: bool = False


Fact = (
    CameraChanged
    | CameraRemoved
    | RecordingsErased
    | CameraSignalled
    | RecordingReached
    | SegmentFinished
    | GapFound
    | RecordingPaused
    | SegmentsDeleted
    | KeepChanged
    | StorageChanged
    | DetectionsSeen
    | EventChanged
    | EvidenceFound
    | EventJudged
    | EventMarked
    | BookmarkChanged
    | IndexCaughtUp
    | MotionMinute
    | DetectorReady
    | ClipSealed
    | VaultChanged
    | ProblemFound
)
