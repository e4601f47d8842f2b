"""Deleting: killed at any moment, no record is left without a file and no file without a record."""

import os
import random
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.core.paths import LibraryPaths
from app.domain.errors import DiskFull, LibraryMissing
from app.domain.ids import CameraId
from app.domain.recording import Segment
from app.recording import deletion
from app.recording.deletion import SUFFIX, delete_files, finish_deletions
from app.recording.journal import Journal
from app.recording.records import DeletionRecord, Record, SegmentRecord
from app.recording.recovery import journal_path, recover
from app.recording.retention_plan import Doomed
from tests.helpers.packets import START_MS
from tests.helpers.stored import MINUTE_MS, journaled_paths, paths_on_disk, store

DOOR = CameraId("door")
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def paths(tmp_path: Path) -> LibraryPaths:
    return LibraryPaths(tmp_path)


def filled(paths: LibraryPaths, count: int) -> tuple[Journal, list[Segment]]:
    journal = Journal(journal_path(paths, DOOR))
    return journal, [store(paths, journal, START_MS + number * MINUTE_MS) for number in range(count)]


def left_behind(paths: LibraryPaths) -> list[Path]:
    return list(paths.root.glob(f"footage/*/*{SUFFIX}"))


def test_a_deleted_file_is_gone_and_the_journal_says_by_which_rule(paths: LibraryPaths) -> None:
    journal, files = filled(paths, 3)
    gone = delete_files(paths.root, journal, [Doomed(each, "for the test") for each in files[:2]])
    assert [each.segment for each in gone] == files[:2]
    assert journal.tail()[-2:] == [DeletionRecord(each.path, "for the test") for each in files[:2]]
    journal.close()
    assert journaled_paths(paths, DOOR) == paths_on_disk(paths.root) == {files[2].path}
    assert left_behind(paths) == []


def test_a_file_that_is_gone_already_is_journaled_too(paths: LibraryPaths) -> None:
    journal, files = filled(paths, 2)
    (paths.root / files[0].path).unlink()
    assert delete_files(paths.root, journal, [Doomed(files[0], "old")]) == [Doomed(files[0], "old")]
    journal.close()
    assert journaled_paths(paths, DOOR) == {files[1].path}


def test_a_disk_that_is_gone_is_not_a_deleted_file(paths: LibraryPaths, tmp_path: Path) -> None:
    journal, files = filled(paths, 1)
    with pytest.raises(LibraryMissing):
        delete_files(tmp_path / "unplugged", journal, [Doomed(files[0], "old")])
    journal.close()
    assert journaled_paths(paths, DOOR) == {files[0].path}


@pytest.mark.parametrize("killed_after", range(8))
def test_a_crash_between_any_two_steps_is_put_right(
    paths: LibraryPaths, monkeypatch: pytest.MonkeyPatch, killed_after: int
) -> None:
    journal, files = filled(paths, 4)
    steps = 0

    def step() -> None:
        nonlocal steps
        steps += 1
        if steps > killed_after:
            raise KeyboardInterrupt

    class Steps(Journal):
        def append_all(self, records: Sequence[Record]) -> None:
            step()
            super().append_all(records)

    real_replace, real_unlink = Path.replace, Path.unlink

    def replace(self: Path, target: Path) -> Path:
        step()
        return real_replace(self, target)

    def unlink(self: Path, missing_ok: bool = False) -> None:
        step()
        real_unlink(self, missing_ok)

    journal.close()
    counted = Steps(journal_path(paths, DOOR))
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace)
        patched.setattr(Path, "unlink", unlink)
        # Nothing in delete_files catches it, as nothing outlives a kill.
        try:
            delete_files(paths.root, counted, [Doomed(each, "old") for each in files[:3]])
        except KeyboardInterrupt:
            assert steps == killed_after + 1
        else:
            assert killed_after == 7
    counted.close()
    recover(paths, START_MS + 10 * MINUTE_MS)
    assert journaled_paths(paths, DOOR) == paths_on_disk(paths.root)
    assert left_behind(paths) == []
    assert files[3].path in paths_on_disk(paths.root)


def test_a_full_disk_that_takes_no_record_is_emptied_first(
    paths: LibraryPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal, files = filled(paths, 3)

    class Full(Journal):
        def append_all(self, records: Sequence[Record]) -> None:
            if all(file.stat().st_size for file in left_behind(paths)):
                raise DiskFull("full")
            super().append_all(records)

    journal.close()
    full = Full(journal_path(paths, DOOR))
    assert len(delete_files(paths.root, full, [Doomed(each, "old") for each in files[:2]])) == 2
    full.close()
    assert journaled_paths(paths, DOOR) == paths_on_disk(paths.root) == {files[2].path}


def test_a_file_that_was_emptied_before_a_crash_is_deleted_at_the_next_start(paths: LibraryPaths) -> None:
    journal, files = filled(paths, 2)
    waiting = paths.root / "footage" / "door" / (Path(files[0].path).name + SUFFIX)
    (paths.root / files[0].path).replace(waiting)
    os.truncate(waiting, 0)
    assert finish_deletions(paths.root, journal) == [files[0].path]
    journal.close()
    assert journaled_paths(paths, DOOR) == paths_on_disk(paths.root) == {files[1].path}


def test_a_journal_that_refuses_leaves_every_file_in_its_place(
    paths: LibraryPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal, files = filled(paths, 3)
    journal.close()
    with pytest.raises(deletion.LibraryError):
        delete_files(paths.root, journal, [Doomed(each, "old") for each in files])
    assert paths_on_disk(paths.root) == {each.path for each in files}


def test_a_day_on_which_thousands_of_files_go_hides_nothing_from_the_next_start(paths: LibraryPaths) -> None:
    journal, files = filled(paths, 4)
    reached = journal.state(files[0].role)
    for number in range(600):
        journal.append(DeletionRecord(f"footage/door/2020-01-01/{number}.mp4", "old"))
    journal.close()
    again = Journal(journal_path(paths, DOOR))
    assert again.state(files[0].role) == reached
    assert {each.segment.path for each in again.tail() if isinstance(each, SegmentRecord)} == paths_on_disk(paths.root)
    again.close()
    assert recover(paths, START_MS + 10 * MINUTE_MS).segments == []


KILLED = """
import sys
from pathlib import Path
from app.core.paths import LibraryPaths
from app.domain.recording import Segment
from app.recording.deletion import delete_files
from app.recording.journal import Journal, read_journal
from app.recording.records import DeletionRecord, SegmentRecord
from app.recording.recovery import journal_path
from app.recording.retention_plan import Doomed
paths = LibraryPaths(Path(sys.argv[1]))
path = journal_path(paths, "door")
files = [record.segment for record in read_journal(path) if isinstance(record, SegmentRecord)]
gone = {record.path for record in read_journal(path) if isinstance(record, DeletionRecord)}
doomed = [Doomed(each, "old") for each in files if each.path not in gone]
journal = Journal(path)
print("deleting", flush=True)
for at in range(0, len(doomed), 16):
    delete_files(paths.root, journal, doomed[at:at + 16])
"""


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
@pytest.mark.timeout(300)
@pytest.mark.parametrize("kills", [8, pytest.param(100, marks=pytest.mark.faults)])
def test_kills_at_random_moments_of_deleting_leave_records_and_files_alike(paths: LibraryPaths, kills: int) -> None:
    journal, files = filled(paths, 40 * kills)
    journal.close()
    chance = random.Random(7)
    for _ in range(kills):
        process = subprocess.Popen([sys.executable, "-c", KILLED, str(paths.root)], cwd=ROOT, stdout=subprocess.PIPE)
        assert process.stdout is not None
        assert process.stdout.readline() == b"deleting\n"
        try:
            process.wait(chance.uniform(0.0, 0.05))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        report = recover(paths, START_MS + len(files) * MINUTE_MS)
        assert report.problems == []
        assert journaled_paths(paths, DOOR) == paths_on_disk(paths.root)
        assert left_behind(paths) == []
    assert len(paths_on_disk(paths.root)) < len(files)
