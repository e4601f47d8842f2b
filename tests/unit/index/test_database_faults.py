"""The database locked, deleted, damaged or strange, beside a recorder that goes on: nothing is lost, and it is told."""

import random
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.core.clock import Stop, SystemClock
from app.domain.errors import LibraryDamaged
from app.domain.facts import ProblemFound
from app.domain.ids import CameraId
from app.domain.recording import GapCause, Segment, Span
from app.engine.index_rebuilder import IndexRebuilder
from app.engine.keep_desk import KeepDesk
from app.index.database_file import ASIDE_NAME
from app.index.integrity import damage_of
from app.index.projection import IndexProjection
from app.index.queries import LibraryReader
from app.index.schema import differences_from_fresh
from app.recording.history import journaled_values
from app.recording.library import open_library
from tests.helpers.conditions import wait_until
from tests.helpers.packets import DRAWN_FORMAT, START_MS, drawn_packets
from tests.unit.recording.conftest import CAMERA, Rig

MAIN = CAMERA.streams[0].role
EVER = Span(0, 1 << 50)
_LOCK = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None, timeout=20)
connection.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.read()
"""


@dataclass
class Recording:
    """A recorder with its journal, the projection that follows it, and what looks after the database."""

    rig: Rig
    problems: list[ProblemFound] = field(default_factory=list)
    minutes: int = 0

    def __post_init__(self) -> None:
        self.path = self.rig.paths.index
        self.reader = LibraryReader(self.path)
        self.rig.bus.subscribe(ProblemFound, self.problems.append)
        self.keeps = KeepDesk(lambda _: self.rig.journal, self.rig.bus)
        self.start()

    def start(self) -> None:
        """As an engine starts."""
        self.projection = IndexProjection(self.rig.bus, self.path)
        self.rebuilder = IndexRebuilder(self.rig.paths, self.projection, SystemClock(), self.kept_of)
        self.projection.start()
        self.rebuilder.start()

    def kept_of(self, camera_id: CameraId) -> Sequence[Span]:
        """What the engine's desk of keep marks says."""
        return self.keeps.kept_of(camera_id)

    def stop(self) -> None:
        """As an engine stops."""
        self.rebuilder.request_stop()
        assert self.rebuilder.join(10)
        assert self.projection.close()

    def record(self, minutes: int = 1) -> None:
        """Record so many files; the last of them stays open."""
        if not self.minutes:
            self.rig.recorder.on_format(DRAWN_FORMAT)
        for packet in drawn_packets(60 * minutes, fps=1, gop=10, first=60 * self.minutes):
            self.rig.recorder.on_packet(packet)
        self.minutes += minutes

    def journaled(self) -> list[Segment]:
        """The files that are in the journal."""
        return [value for value in journaled_values(self.rig.paths, CAMERA.id) if isinstance(value, Segment)]

    def indexed(self) -> list[Segment]:
        """The finished files that are in the database."""
        try:
            return [each for each in self.reader.segments_between(CAMERA.id, MAIN, 0, 1 << 50) if each.samples]
        except LibraryDamaged:
            return []  # in the moment of the damage a reader may meet it

    def wait_for_all(self) -> None:
        """Until the database has what the journal has, and no rebuild is due."""
        wait_until(
            lambda: (
                self.projection.is_open
                and self.journaled() == self.indexed()
                and self.projection.rebuild_wanted is None
            ),
            30,
            "the database to have every file of the journal",
        )


@pytest.fixture
def recording(tmp_path: Path) -> Iterator[Recording]:
    with open_library(tmp_path / "library"):
        made = Recording(Rig(tmp_path / "library"))
        made.record(3)
        made.wait_for_all()
        yield made
        made.rig.recorder.close(GapCause.ENGINE_STOPPED)
        made.stop()
        made.rig.journal.close()
        assert made.indexed() == made.journaled()
        assert differences_from_fresh(made.path) == []
        assert damage_of(made.path, Stop()) == ""


def locked_for(recording: Recording, seconds: float) -> None:
    locker = subprocess.Popen(
        [sys.executable, "-c", _LOCK, str(recording.path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert locker.stdin is not None
    assert locker.stdout is not None
    try:
        assert locker.stdout.readline() == b"locked\n"
        before = len(recording.indexed())
        recording.record(4)
        assert len(recording.journaled()) == before + 4  # recording did not wait
        wait_until(lambda: recording.problems, 20, "the problem to be told")
        assert "locked" in recording.problems[0].sentence
        Stop().wait(seconds)
        assert len(recording.indexed()) == before
    finally:
        locker.stdin.close()
        locker.wait(20)
        locker.stdout.close()
    recording.wait_for_all()
    wait_until(lambda: recording.problems[-1].solved, 20, "the end of the problem to be told")


def test_a_locked_database_keeps_nobody_from_recording_and_catches_up(recording: Recording) -> None:
    locked_for(recording, 1.0)


@pytest.mark.faults
def test_a_database_locked_for_half_a_minute_catches_up(recording: Recording) -> None:
    locked_for(recording, 30.0)


def test_an_engine_that_starts_beside_a_locked_database_records_at_once(recording: Recording) -> None:
    recording.stop()
    with closing(sqlite3.connect(str(recording.path), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        recording.start()
        recording.record(2)
        wait_until(lambda: recording.problems, 20, "the problem to be told")
        assert not recording.projection.is_open
        other.execute("ROLLBACK")
    recording.wait_for_all()


def test_facts_that_the_queue_could_not_hold_are_read_from_the_journal(
    recording: Recording, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(sqlite3.connect(str(recording.path), isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        monkeypatch.setattr(recording.projection._queue, "maxsize", 2)
        recording.record(8)
        assert recording.projection._dropped
        other.execute("ROLLBACK")
    recording.wait_for_all()


@pytest.mark.parametrize("suffixes", [("", "-wal", "-shm"), ("",), ("-wal",)])
def test_a_database_deleted_while_running_is_made_again(recording: Recording, suffixes: tuple[str, ...]) -> None:
    for suffix in suffixes:
        recording.path.with_name(recording.path.name + suffix).unlink()
    recording.record(2)
    recording.wait_for_all()
    wait_until(lambda: len(recording.problems) >= 2, 20, "both sentences")
    assert "was deleted or replaced while Louver ran" in recording.problems[0].sentence
    assert recording.problems[-1].solved


def overwrite(path: Path, seed: int) -> None:
    """Random bytes over half of the pages, the header's among them."""
    noise = random.Random(seed)
    with path.open("r+b") as file:
        size = file.seek(0, 2)
        for offset in range(0, size, 4096 * (1 + seed % 2)):
            file.seek(offset)
            file.write(noise.randbytes(4096))


@pytest.mark.parametrize("seed", range(3))
def test_a_database_overwritten_while_running_is_set_aside_and_made_again(recording: Recording, seed: int) -> None:
    with closing(sqlite3.connect(str(recording.path))) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    overwrite(recording.path, seed)
    recording.record(2)
    wait_until(lambda: len(recording.problems) >= 2 and recording.problems[-1].solved, 30, "it is told and solved")
    recording.wait_for_all()
    assert "was damaged" in recording.problems[0].sentence
    assert recording.path.with_name(ASIDE_NAME).exists()


def test_damage_that_no_write_meets_is_found_at_the_start(recording: Recording) -> None:
    recording.record(40)
    recording.wait_for_all()
    recording.stop()
    victim = damaged_where_nobody_looks(recording.path)
    assert damage_of(recording.path, Stop())
    recording.start()
    wait_until(lambda: len(recording.problems) >= 2 and recording.problems[-1].solved, 30, "it is told and solved")
    recording.wait_for_all()
    assert recording.path.with_name(ASIDE_NAME).read_bytes()[victim : victim + 40] == b"\xa5" * 40


def damaged_where_nobody_looks(path: Path) -> int:
    """Overwrite the middle of a page of the table of files; returns where."""
    content = path.read_bytes()
    place = content.index(b"footage/door/") // 4096 * 4096
    with path.open("r+b") as file:
        file.seek(place)
        file.write(b"\xa5" * 40)
    return place


def test_a_database_with_a_strange_schema_is_set_aside(recording: Recording) -> None:
    recording.stop()
    with closing(sqlite3.connect(str(recording.path))) as connection:
        connection.execute("ALTER TABLE gaps ADD COLUMN stray TEXT")
    recording.start()
    recording.wait_for_all()
    assert recording.path.with_name(ASIDE_NAME).exists()


def test_a_check_that_is_stopped_says_nothing(recording: Recording) -> None:
    stopped = Stop()
    stopped.set()
    assert damage_of(recording.path, stopped) == ""
    assert damage_of(recording.path.with_name("nothing.sqlite3"), Stop()) == ""


def test_a_mark_that_is_made_behind_the_reading_of_its_journal_holds(
    recording: Recording, monkeypatch: pytest.MonkeyPatch
) -> None:
    recording.record()
    old, new = Span(START_MS, START_MS + 10), Span(START_MS + 20, START_MS + 30)
    recording.keeps.keep(CAMERA.id, old, kept=True)
    desk_says, late = recording.keeps.kept_of, [new]

    def says(camera_id: CameraId) -> Sequence[Span]:
        """The mark comes, and is in the database, between the question and the storing of its answer."""
        found = desk_says(camera_id)
        if late:
            recording.keeps.keep(CAMERA.id, late.pop(), kept=True)
            wait_until(lambda: new in kept(recording), 20, "the new mark to be stored")
        return found

    monkeypatch.setattr(recording.keeps, "kept_of", says)
    recording.projection.distrust("a test wants it anew")
    wait_until(lambda: not late and recording.projection.complete, 20, "the rebuild to end")
    assert kept(recording) == [old, new]


def kept(recording: Recording) -> list[Span]:
    try:
        return recording.reader.kept_spans(CAMERA.id, Span(0, 1 << 50))
    except LibraryDamaged:
        return []  # while it is made anew
