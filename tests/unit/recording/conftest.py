"""What recording tests share: a library, a clock that is moved by hand, and a recorder with its facts."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.core.bus import Bus
from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraStream, CameraUrl, StreamRole
from app.domain.facts import Fact
from app.domain.ids import CameraId
from app.recording.journal import Journal, read_journal
from app.recording.recorder import StreamRecorder
from app.recording.records import Record
from app.recording.recovery import journal_path
from tests.helpers.packets import START_MS

CAMERA = Camera(CameraId("door"), "Front door", (CameraStream(StreamRole.MAIN, CameraUrl("drawn:")),))


@dataclass
class HandClock:
    """Stands still until moved."""

    now_s: float = 0.0

    def wall_ms(self) -> int:
        """UTC in ms."""
        return START_MS + round(self.now_s * 1000)

    def monotonic_s(self) -> float:
        """Seconds."""
        return self.now_s


@dataclass
class Rig:
    """One camera's recording in a library of its own."""

    root: Path
    clock: HandClock = field(default_factory=HandClock)
    facts: list[Fact] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.paths = LibraryPaths(self.root)
        self.bus = Bus()
        self.bus.subscribe_all(self.facts.append)
        self.open()

    def open(self) -> None:
        """Open journal and recorder, as an engine that starts does."""
        self.journal = Journal(journal_path(self.paths, CAMERA.id))
        self.recorder = StreamRecorder(CAMERA, StreamRole.MAIN, self.paths, self.journal, self.bus, self.clock)

    def crash(self) -> None:
        """Forget the recorder without closing it: what is not on the disk is lost."""
        self.journal.close()

    def records(self) -> list[Record]:
        """Everything in the journal."""
        return list(read_journal(journal_path(self.paths, CAMERA.id)))

    def of(self, kind: type) -> list:  # type: ignore[type-arg]
        """The facts of that kind so far."""
        return [fact for fact in self.facts if type(fact) is kind]


@pytest.fixture
def rig(tmp_path: Path):  # type: ignore[no-untyped-def]
    """A recorder, closed at the end."""
    made = Rig(tmp_path / "library")
    yield made
    made.journal.close()
