"""Keep marks survive whatever happens to their file, and a clock that leaps ahead makes nothing old."""

from pathlib import Path

import pytest

from app.core.paths import LibraryPaths
from app.domain.ids import CameraId
from app.domain.recording import Span
from app.recording.journal import Journal
from app.recording.keeps import Keeps
from app.recording.records import KeepRecord
from app.recording.recovery import journal_path
from app.recording.trusted_time import BELIEVED_AFTER_S, LEAP_MS, TrustedTime
from tests.helpers.packets import START_MS
from tests.helpers.stored import store

DOOR = CameraId("door")
DAY_MS = 86_400_000
YEAR_MS = 365 * DAY_MS


class JumpingClock:
    """A clock for each hand."""

    def __init__(self) -> None:
        self.wall, self.passed_s = START_MS, 0.0

    def wall_ms(self) -> int:
        return self.wall

    def monotonic_s(self) -> float:
        return self.passed_s

    def run(self, seconds: float) -> None:
        self.wall += round(seconds * 1000)
        self.passed_s += seconds


@pytest.fixture
def journal(tmp_path: Path):  # type: ignore[no-untyped-def]
    made = Journal(journal_path(LibraryPaths(tmp_path), DOOR))
    yield made
    made.close()


def test_marks_are_added_taken_back_and_known_after_a_restart(journal: Journal) -> None:
    keeps = Keeps(journal)
    keeps.change(KeepRecord(DOOR, 0, 100))
    keeps.change(KeepRecord(DOOR, 50, 200))
    keeps.change(KeepRecord(DOOR, 80, 90, kept=False))
    wanted = [Span(0, 80), Span(90, 200)]
    assert keeps.spans == wanted
    assert Keeps(journal).spans == wanted


@pytest.mark.parametrize("content", [None, b"", b"{", b'{"spans": [[1, 2]]}', b"[" * 5000])
def test_without_their_file_the_marks_come_from_the_journal(
    journal: Journal, tmp_path: Path, content: bytes | None
) -> None:
    Keeps(journal).change(KeepRecord(DOOR, 0, 100))
    for number in range(300):  # the mark leaves the journal's tail
        store(LibraryPaths(tmp_path), journal, START_MS + number * 60_000, size_bytes=8)
    file = journal.path.with_name("keeps.json")
    file.unlink() if content is None else file.write_bytes(content)
    assert Keeps(journal).spans == [Span(0, 100)]


def test_a_mark_that_was_journaled_before_a_crash_holds(journal: Journal) -> None:
    Keeps(journal).change(KeepRecord(DOOR, 0, 100))
    journal.append(KeepRecord(DOOR, 200, 300))
    assert Keeps(journal).spans == [Span(0, 100), Span(200, 300)]


def test_a_clock_that_leaps_a_year_is_not_followed_until_it_has_lasted(tmp_path: Path) -> None:
    clock = JumpingClock()
    time = TrustedTime(tmp_path / "time.json", clock, None)
    clock.run(3600)
    assert time.now_ms() == clock.wall
    before_ms = clock.wall
    clock.wall += YEAR_MS
    clock.run(60)
    assert time.now_ms() == before_ms + 60_000
    assert time.ahead_ms == YEAR_MS
    for _ in range(71):
        clock.run(3600)
        assert time.now_ms() < before_ms + 4 * DAY_MS
    clock.run(BELIEVED_AFTER_S)
    time.now_ms()
    assert time.now_ms() == clock.wall
    assert time.ahead_ms == 0


def test_a_leap_while_the_engine_is_down_is_not_followed_either(tmp_path: Path) -> None:
    clock = JumpingClock()
    TrustedTime(tmp_path / "time.json", clock, None).now_ms()
    clock.wall += YEAR_MS
    again = TrustedTime(tmp_path / "time.json", clock, START_MS + YEAR_MS)
    assert again.now_ms() == START_MS
    clock.wall -= YEAR_MS
    clock.run(10)
    assert again.now_ms() == clock.wall
    assert again.ahead_ms == 0


def test_a_night_without_the_engine_and_a_clock_set_back_are_followed(tmp_path: Path) -> None:
    clock = JumpingClock()
    TrustedTime(tmp_path / "time.json", clock, None).now_ms()
    clock.wall += LEAP_MS - 1
    assert TrustedTime(tmp_path / "time.json", clock, None).now_ms() == clock.wall
    clock.wall -= YEAR_MS
    assert TrustedTime(tmp_path / "time.json", clock, None).now_ms() == clock.wall


def test_a_library_that_never_knew_the_time_takes_it_from_its_newest_footage(tmp_path: Path) -> None:
    clock = JumpingClock()
    assert TrustedTime(tmp_path / "time.json", clock, START_MS - YEAR_MS).now_ms() == START_MS - YEAR_MS
