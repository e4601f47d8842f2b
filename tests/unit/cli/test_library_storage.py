"""What is typed about storage: the forecast as JSON and text, keep marks without an engine, another disk."""

import json
from pathlib import Path

import pytest

from app.cli.arguments import parse_arguments
from app.cli.commands import run_command
from app.core.paths import LibraryPaths
from app.domain.event import EventClass
from app.domain.recording import Span
from app.recording.keeps import kept_spans
from app.recording.library import open_library
from app.recording.recovery import journal_path
from app.recording.retention_rules import RetentionSettings, Rules, load_retention
from tests.unit.engine.stage import DOOR, Stage


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A library with ten minutes of footage of a camera."""
    with open_library(tmp_path / "library"):
        stage = Stage(LibraryPaths(tmp_path / "library"))
        for number in range(10):
            stage.record(number)
        stage.settle()
        stage.close()
    return tmp_path / "library"


def typed(root: Path, *words: str) -> int:
    return run_command(parse_arguments(["library", *words, "--library", str(root)]))


def test_storage_tells_disks_and_cameras(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed(root, "storage", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["volumes"][0]["used_bytes"] == 10_000
    assert told["volumes"][0]["free_bytes"] > 0
    assert [(each["camera_id"], each["used_bytes"]) for each in told["cameras"]] == [("door", 10_000)]
    assert typed(root, "storage") == 0
    assert "door" in capsys.readouterr().out


def test_footage_is_kept_and_released_without_an_engine(root: Path) -> None:
    moments = ("2026-01-31T18:00:00+00:00", "2026-01-31T18:01:00+00:00")
    assert typed(root, "keep", "door", *moments) == 0
    start_ms = 1_769_882_400_000
    assert kept_spans(journal_path(LibraryPaths(root), DOOR)) == [Span(start_ms, start_ms + 60_000)]
    assert typed(root, "keep", "door", *moments, "--release") == 0
    assert kept_spans(journal_path(LibraryPaths(root), DOOR)) == []


@pytest.mark.parametrize(
    "words",
    [
        ("keep", "nobody", "2026-01-31", "2026-02-01"),
        ("keep", "../door", "2026-01-31", "2026-02-01"),
        ("keep", "door", "soon", "2026-02-01"),
        ("keep", "door", "2026-02-01", "2026-01-31"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_a_sentence(
    root: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    assert typed(root, *words) == 1
    assert capsys.readouterr().err.strip().endswith(".")


def test_rules_are_shown_and_changed_for_all_and_for_one(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed(root, "rules") == 0
    assert "7 days, events 60 days" in capsys.readouterr().out
    assert (
        typed(root, "rules", "--continuous-days", "3", "--class-days", "person=ever", "--class-days", "motion=0") == 0
    )
    assert typed(root, "rules", "--camera", "door", "--event-days", "10", "--max-gb", "1.5") == 0
    settings = load_retention(LibraryPaths(root))
    assert settings.rules == Rules(3, 60, {EventClass.PERSON: None, EventClass.MOTION: 0})
    assert settings.cameras == {DOOR: Rules(3, 10, settings.rules.class_days, max_bytes=1_500_000_000)}


@pytest.mark.parametrize(
    "words",
    [
        ("--continuous-days", "soon"),
        ("--event-days", "-1"),
        ("--class-days", "cat=3"),
        ("--camera", "nobody"),
        ("--max-gb", "-1"),
    ],
)
def test_rules_that_make_no_sense_are_refused(root: Path, words: tuple[str, ...]) -> None:
    assert typed(root, "rules", *words) == 1
    assert load_retention(LibraryPaths(root)) == RetentionSettings()


def test_another_disk_is_added_once_and_never_taken_from_another_library(root: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    assert typed(root, "add-disk", str(disk)) == 0
    assert typed(root, "add-disk", str(disk)) == 0
    assert [volume.folder for volume in load_retention(LibraryPaths(root)).volumes] == ["", str(disk)]
    with open_library(tmp_path / "other"):
        pass
    assert typed(tmp_path / "other", "add-disk", str(disk)) == 3
    assert typed(root, "add-disk", str(root / "inside")) == 1


def test_asking_how_full_the_disks_are_writes_nothing(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    disk = tmp_path / "disk"
    assert typed(root, "add-disk", str(disk)) == 0
    changed_ns = [folder.stat().st_mtime_ns for folder in (disk, disk / "footage", root / "footage")]
    capsys.readouterr()
    assert typed(root, "storage", "--json") == 0
    assert all(volume["online"] for volume in json.loads(capsys.readouterr().out)["volumes"])
    assert [folder.stat().st_mtime_ns for folder in (disk, disk / "footage", root / "footage")] == changed_ns


def test_a_folder_without_a_library_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert typed(tmp_path, "storage") == 3
    assert "no library" in capsys.readouterr().err


def test_a_check_finds_footage_on_the_other_disk(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert typed(root, "add-disk", str(tmp_path / "disk")) == 0
    (tmp_path / "disk" / "footage" / "door").mkdir()
    for day in (root / "footage" / "door").glob("????-??-??"):
        day.rename(tmp_path / "disk" / "footage" / "door" / day.name)
    typed(root, "check")
    assert "missing" not in capsys.readouterr().out
