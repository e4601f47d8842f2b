"""What an export is asked for and what comes of it; the command and the window fill these in and read them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from app.domain.camera import StreamRole
from app.domain.errors import KnownError
from app.domain.event import Event
from app.domain.ids import CameraId, EventId
from app.domain.recording import Span

_AROUND_EVENT_MS = 5_000


class Gaps(Enum):
    """What becomes of a time that was not recorded: it is left out of the file, or a new file begins behind it.

    Holding the last picture instead is not offered: players lose the sound's place in a track with a hole.
    """

    CUT = "cut"
    SPLIT = "split"


class HiddenStart(Enum):
    """What becomes of the pictures between the keyframe before the start and the start itself."""

    KEEP = "keep"
    REENCODE = "reencode"


@dataclass(frozen=True)
class Area:
    """A rectangle of the picture that is made unrecognisable, in shares of its width and height."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class Compatible:
    """Encode anew as H.264 and AAC; `stamp` burns camera and local time in, `areas` are blurred."""

    stamp: bool = False
    areas: tuple[Area, ...] = ()


@dataclass(frozen=True)
class ExportCamera:
    """A camera to export and what it is called in names of files."""

    id: CameraId
    name: str


@dataclass(frozen=True)
class ExportClip:
    """The clip of one event; `span` is in UTC ms."""

    event_id: EventId
    camera: ExportCamera
    span: Span


@dataclass(frozen=True)
class ExportRequest:
    """All that an export needs to know; `span` is in UTC ms. Without `compatible` no sample is changed.

    Where there are `clips`, they are exported, all with one sheet, and not every camera for the whole span.
    """

    cameras: tuple[ExportCamera, ...]
    span: Span
    folder: Path
    role: StreamRole = StreamRole.MAIN
    gaps: Gaps = Gaps.CUT
    hidden_start: HiddenStart = HiddenStart.KEEP
    compatible: Compatible | None = None
    sheet: bool = True
    clips: tuple[ExportClip, ...] = ()

    @property
    def pieces(self) -> tuple[tuple[ExportCamera, Span], ...]:
        """What is to be exported of which camera."""
        if self.clips:
            return tuple((clip.camera, clip.span) for clip in self.clips)
        return tuple((camera, self.span) for camera in self.cameras)


def request_of_clips(clips: Sequence[ExportClip], folder: Path) -> ExportRequest:
    """One export of several clips, at least one."""
    whole = Span(min(clip.span.start_ms for clip in clips), max(clip.span.end_ms for clip in clips))
    return ExportRequest(tuple(dict.fromkeys(clip.camera for clip in clips)), whole, folder, clips=tuple(clips))


def span_of_event(event: Event) -> Span:
    """What a clip of an event shows: the event, five seconds before and five behind."""
    return Span(event.start_ms - _AROUND_EVENT_MS, event.end_ms + _AROUND_EVENT_MS)


class PartState(Enum):
    """How one recorded file compares with its fingerprints in the journal."""

    MATCHES = "matches"
    DIFFERS = "differs"
    UNFINISHED = "unfinished"
    NO_FINGERPRINT = "no fingerprint"


@dataclass(frozen=True)
class Part:
    """One recorded file that went into an export, in the order of the film."""

    camera_id: CameraId
    path: str
    start_ms: int
    end_ms: int
    state: PartState
    hashes_digest: str
    """BLAKE2b-256, in hex, over the journal's fingerprints of the samples that were copied, in file order."""


@dataclass(frozen=True)
class ExportedFile:
    """One file that was written."""

    path: Path
    camera_id: CameraId
    start_ms: int
    end_ms: int
    size_bytes: int
    sha256: str
    hidden_ms: int
    """How much lies hidden before the start."""


@dataclass(frozen=True)
class ExportResult:
    """What was written. `sentence` is for the user; `notes` tell what else they should know."""

    files: tuple[ExportedFile, ...]
    parts: tuple[Part, ...]
    sheet: Path | None
    verified: bool
    sentence: str
    notes: tuple[str, ...]


class ExportCancelled(KnownError):
    """The user cancelled; nothing was left behind."""


class NothingRecorded(KnownError):
    """There is no recording in the span; the sentence names the nearest."""
