"""What the demo found, as the JSON that `--report` writes, and whether all of it held."""

from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from app.domain.camera import Camera, StreamRole
from app.domain.event import Event
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.index.queries import LibraryReader

_ALL_TIME = Span(0, 1 << 60)


class CameraReport(msgspec.Struct):
    """Seconds on the disk, and seconds missing between the first and the last of them."""

    name: str
    recorded_s: float
    gaps_s: float


class EventReport(msgspec.Struct):
    """One event; times are seconds from the start of its camera's stream."""

    camera: str
    event_class: str = msgspec.field(name="class")
    start_s: float
    end_s: float
    score: float


class BucketReport(msgspec.Struct):
    """What lies in the bucket, and how often known plaintext was found in it."""

    objects: int = 0
    bytes: int = 0
    plaintext_hits: int = 0


class RestoredReport(msgspec.Struct):
    """Clips opened by the other device, and how many equal the recording in the bytes and times of every sample."""

    clips: int = 0
    identical: int = 0


class Report(msgspec.Struct):
    """The whole story in figures."""

    cameras: list[CameraReport]
    events: list[EventReport]
    clips_sealed: int
    bucket: BucketReport
    restored: RestoredReport
    detector: str
    screenshots: list[str]
    took_s: float


@dataclass
class Findings:
    """Collected while the story goes on; `broken` holds a sentence for each thing that did not hold."""

    cameras: list[CameraReport] = field(default_factory=list)
    events: list[EventReport] = field(default_factory=list)
    clips_sealed: int = 0
    bucket: BucketReport = field(default_factory=BucketReport)
    restored: RestoredReport = field(default_factory=RestoredReport)
    detector: str = ""
    screenshots: list[str] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)

    def check(self, held: bool, otherwise: str) -> None:
        """Remember `otherwise` where something did not hold."""
        if not held:
            self.broken.append(otherwise)

    def write(self, path: Path, took_s: float) -> None:
        """Write the JSON report."""
        report = Report(
            cameras=self.cameras,
            events=self.events,
            clips_sealed=self.clips_sealed,
            bucket=self.bucket,
            restored=self.restored,
            detector=self.detector,
            screenshots=self.screenshots,
            took_s=round(took_s, 1),
        )
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(msgspec.json.format(msgspec.json.encode(report), indent=1) + b"\n")


def report_cameras(cameras: list[Camera], reader: LibraryReader) -> list[CameraReport]:
    """Seconds recorded and missing of each camera's main stream."""
    reports = []
    for camera in cameras:
        spans = reader.coverage(camera.id, StreamRole.MAIN, _ALL_TIME)
        recorded_ms = sum(span.length_ms for span in spans)
        whole_ms = spans[-1].end_ms - spans[0].start_ms if spans else 0
        reports.append(CameraReport(camera.name, recorded_ms / 1000, (whole_ms - recorded_ms) / 1000))
    return reports


def report_events(cameras: list[Camera], reader: LibraryReader) -> tuple[list[Event], list[EventReport]]:
    """All events, oldest first, as they lie in the index and as the report tells them."""
    names = {camera.id: camera.name for camera in cameras}
    starts_ms: dict[CameraId, int] = {}
    for camera in cameras:
        spans = reader.coverage(camera.id, StreamRole.MAIN, _ALL_TIME)
        starts_ms[camera.id] = spans[0].start_ms if spans else 0
    events = sorted(reader.events(_ALL_TIME, limit=100_000), key=lambda event: event.start_ms)
    return events, [
        EventReport(
            camera=names[event.camera_id],
            event_class=event.event_class.value,
            start_s=round((event.start_ms - starts_ms[event.camera_id]) / 1000, 1),
            end_s=round((event.end_ms - starts_ms[event.camera_id]) / 1000, 1),
            score=round(event.score, 2),
        )
        for event in events
    ]
