"""A library with footage, its database and its retention, looked at step by step, for the tests of retention."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.core.bus import Bus
from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.event import Box, Event, EventClass
from app.domain.facts import EventChanged, Fact, ProblemFound, SegmentFinished, SegmentsDeleted
from app.domain.ids import CameraId, EventId
from app.domain.recording import Segment
from app.engine.retention_setup import Retention
from app.index.projection import IndexProjection
from app.index.storage_queries import StorageReader
from app.recording.journal import Journal
from app.recording.records import EventRecord
from app.recording.recovery import journal_path
from app.recording.retention_rules import RetentionSettings, save_retention
from app.recording.volumes import Usage
from tests.helpers.conditions import wait_until
from tests.helpers.packets import START_MS
from tests.helpers.stored import MINUTE_MS, store

DOOR, YARD = CameraId("door"), CameraId("yard")
LIBRARY_ID = "library"


class HandClock:
    """Both hands stand still until moved; the wall clock may be moved alone."""

    def __init__(self) -> None:
        self.wall, self.passed_s = START_MS, 0.0

    def wall_ms(self) -> int:
        """UTC in ms."""
        return self.wall

    def monotonic_s(self) -> float:
        """Seconds."""
        return self.passed_s

    def run(self, seconds: float) -> None:
        """Let time pass."""
        self.wall += round(seconds * 1000)
        self.passed_s += seconds


@dataclass
class Stage:
    """`disk_bytes` is how large every disk of the stage seems; what lies below its folder counts as used."""

    paths: LibraryPaths
    clock: HandClock = field(default_factory=HandClock)
    facts: list[Fact] = field(default_factory=list)
    disk_bytes: int = 10**9

    def __post_init__(self) -> None:
        self.bus = Bus()
        self.bus.subscribe_all(self.facts.append)
        self.paths.footage.mkdir(parents=True, exist_ok=True)
        self.journals = {camera_id: Journal(journal_path(self.paths, camera_id)) for camera_id in (DOOR, YARD)}
        self.projection = IndexProjection(self.bus, self.paths.index)
        self.projection.open()
        self.finish_rebuild()
        self.projection.start()
        self.reader = StorageReader(self.paths.index)

    def finish_rebuild(self) -> None:
        """As the engine's rebuilder does when everything from the journals is stored."""
        wanted = self.projection.rebuild_wanted
        if wanted is not None:
            self.projection.rebuilt(wanted)

    def open(self, settings: RetentionSettings) -> Retention:
        """Begin retention, as an engine that starts does, without its thread."""
        save_retention(self.paths, settings)
        self.retention = Retention(
            self.paths,
            LIBRARY_ID,
            bus=self.bus,
            clock=self.clock,
            journals=self.journals,
            projection=self.projection,
            usage=self.usage,
        )
        self.retention.prepare()
        return self.retention

    def usage(self, root: Path) -> Usage:
        """What the system would say of the disk."""
        used = sum(file.stat().st_size for file in root.rglob("*.mp4*"))
        return Usage(self.disk_bytes, self.disk_bytes - used)

    def record(
        self,
        minute: int,
        camera_id: CameraId = DOOR,
        role: StreamRole = StreamRole.MAIN,
        size_bytes: int = 1000,
    ) -> Segment:
        """Record one minute, counted from START_MS."""
        below = self.retention.paths.place_for_footage() if hasattr(self, "retention") else None
        start_ms = START_MS + minute * MINUTE_MS
        journal = self.journals[camera_id]
        segment = store(self.paths, journal, start_ms, role=role, size_bytes=size_bytes, below=below)
        self.bus.publish(SegmentFinished(segment))
        return segment

    def see(self, minute: int, camera_id: CameraId = DOOR, event_class: EventClass = EventClass.PERSON) -> Event:
        """An event in the middle of that minute."""
        start_ms = START_MS + minute * MINUTE_MS + 20_000
        event_id = EventId("e" * 20 + f"{minute:06d}".translate(str.maketrans("0123456789", "abcdefghij")))
        box = Box(0, 0, 1, 1)
        event = Event(
            event_id, camera_id, event_class, start_ms, start_ms + 9_000, True, 0.9, box, start_ms, 1, "Because."
        )
        self.journals[camera_id].append(EventRecord(event))
        self.bus.publish(EventChanged(event))
        return event

    def settle(self) -> None:
        """Wait until the database knows what the files say."""

        def settled() -> bool:
            rows = {
                each.path
                for total in self.reader.stream_totals()
                for each in self.reader.segments_between(total.camera_id, total.role, 0, 1 << 60)
                if each.samples
            }
            return rows == self.on_disk() and self.projection._queue.empty() and not self.projection._batch

        wait_until(settled, 20, "the database to know every file and no other")

    def on_disk(self) -> set[str]:
        """The paths of the footage on all disks."""
        roots = [volume.root for volume in self.retention.volumes.all] if hasattr(self, "retention") else []
        return {
            file.relative_to(root).as_posix() for root in roots or [self.paths.root] for file in root.rglob("*.mp4")
        }

    def deleted(self) -> list[tuple[str, str]]:
        """Path and rule of every file that went, in order."""
        return [
            (segment.path, fact.rule)
            for fact in self.facts
            if isinstance(fact, SegmentsDeleted)
            for segment in fact.segments
        ]

    def problems(self) -> dict[str, str]:
        """The problems that are not solved."""
        found = {fact.key: fact for fact in self.facts if isinstance(fact, ProblemFound)}
        return {key: fact.sentence for key, fact in found.items() if not fact.solved}

    def close(self) -> None:
        """End everything."""
        if hasattr(self, "retention"):
            self.retention.worker.request_stop()
            self.retention.close()
        self.projection.close()
        for journal in self.journals.values():
            journal.close()


@contextmanager
def staged(root: Path) -> Iterator[Stage]:
    """A stage, closed at the end."""
    made = Stage(LibraryPaths(root))
    try:
        yield made
    finally:
        made.close()
