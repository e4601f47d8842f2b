"""A library on two disks as it is typed at: a disk that is away is no damage, and deleting leaves nothing on any."""

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.cli.arguments import parse_arguments
from app.cli.commands import run_command
from app.core.paths import LibraryPaths
from app.domain.camera import Camera, CameraStream, CameraUrl, StreamRole
from app.domain.recording import Segment
from app.ingest.camera_list import load_cameras, save_cameras
from app.recording.library import open_library
from app.recording.previews import PreviewWriter
from app.recording.volumes import MARKER
from tests.helpers.packets import START_MS
from tests.helpers.stored import MINUTE_MS, paths_on_disk, store
from tests.unit.engine.stage import DOOR, YARD, Stage


@dataclass
class Disks:
    """The library's own folder, and a second disk with the newest three files of the door."""

    paths: LibraryPaths
    second: Path
    elsewhere: list[Segment]
    picture: Path

    def typed(self, *words: str) -> int:
        """Run a command as it is typed."""
        return run_command(parse_arguments([*words, "--library", str(self.paths.root)]))

    @property
    def unplugged(self) -> Path:
        """Where the second disk is while it is away."""
        return self.second.with_name("unplugged")

    def unplug(self) -> None:
        """Take the second disk away; its mount point stays."""
        self.second.rename(self.unplugged)
        self.second.mkdir()

    def plug_in(self) -> None:
        """Bring it back."""
        self.second.rmdir()
        self.unplugged.rename(self.second)


@pytest.fixture
def disks(tmp_path: Path) -> Disks:
    paths = LibraryPaths(tmp_path / "library")
    second = tmp_path / "second"
    with open_library(paths.root):
        stage = Stage(paths)
        for minute in range(3):
            stage.record(minute)
            stage.record(minute, YARD)
        event = stage.see(1)
        stage.settle()
        assert run_command(parse_arguments(["library", "add-disk", str(second), "--library", str(paths.root)])) == 0
        elsewhere = [
            store(paths, stage.journals[DOOR], START_MS + minute * MINUTE_MS, below=second) for minute in range(3, 6)
        ]
        writer = PreviewWriter(paths, stage.clock)
        for camera_id in (DOOR, YARD):
            writer.add(camera_id, START_MS, b"a picture")
        writer.close()
        picture = paths.thumbnails / f"{event.id}.jpg"
        picture.write_bytes(b"a picture")
        stage.close()
    streams = (CameraStream(StreamRole.MAIN, CameraUrl("drawn:")),)
    save_cameras(paths, [Camera(camera_id, camera_id, streams) for camera_id in (DOOR, YARD)])
    return Disks(paths, second, elsewhere, picture)


def test_a_disk_that_is_away_is_said_and_is_no_damage(disks: Disks, capsys: pytest.CaptureFixture[str]) -> None:
    assert disks.typed("library", "check") == 0
    disks.unplug()
    capsys.readouterr()
    assert disks.typed("library", "check", "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["sound"]
    (finding,) = report["findings"]
    assert finding["kind"] == "files on a disk that is not there"
    assert finding["file"] == disks.elsewhere[0].path
    assert "3 files from then on" in finding["sentence"]
    assert str(disks.second) in finding["sentence"]
    disks.plug_in()
    assert disks.typed("library", "check", "--json") == 0
    assert json.loads(capsys.readouterr().out)["findings"] == []


def test_what_is_wrong_on_another_disk_is_found_when_it_is_there(
    disks: Disks, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second, third = (disks.second / each.path for each in disks.elsewhere)
    first.unlink()
    second.write_bytes(b"short")
    third.with_name(third.name.replace("_main", "_sub")).write_bytes(b"strange")
    capsys.readouterr()
    assert disks.typed("library", "check", "--json") == 1
    kinds = [each["kind"] for each in json.loads(capsys.readouterr().out)["findings"]]
    assert sorted(kinds) == ["file has another size", "file missing", "file not in the journal"]


def test_deleting_the_recordings_of_a_camera_leaves_nothing_on_any_disk(disks: Disks) -> None:
    assert disks.typed("cameras", "remove", "door", "--delete-recordings") == 0
    assert [camera.id for camera in load_cameras(disks.paths)] == [YARD]
    assert not any("door" in path for path in paths_on_disk(disks.paths.root, disks.second))
    assert len(paths_on_disk(disks.paths.root, disks.second)) == 3
    assert not (disks.paths.footage / DOOR).exists()
    assert not (disks.second / "footage" / DOOR).exists()
    assert [folder.name for folder in disks.paths.previews.iterdir()] == [YARD]
    assert not disks.picture.exists()
    assert disks.typed("library", "check") == 0


def test_nothing_is_deleted_while_a_disk_is_away(disks: Disks, capsys: pytest.CaptureFixture[str]) -> None:
    before = paths_on_disk(disks.paths.root, disks.second)
    disks.unplug()
    assert disks.typed("cameras", "remove", "door", "--delete-recordings") != 0
    assert "is not there, so what is on it cannot be deleted. Nothing was changed." in capsys.readouterr().err
    disks.plug_in()
    assert len(load_cameras(disks.paths)) == 2
    assert paths_on_disk(disks.paths.root, disks.second) == before
    assert disks.picture.exists()


def test_a_disk_that_belongs_to_another_library_loses_nothing(disks: Disks, capsys: pytest.CaptureFixture[str]) -> None:
    (disks.second / MARKER).write_text('{"library": "another"}')
    assert disks.typed("cameras", "remove", "door", "--delete-recordings") != 0
    assert "is not there, so what is on it cannot be deleted. Nothing was changed." in capsys.readouterr().err
    assert len(paths_on_disk(disks.second)) == 3


def test_nothing_is_deleted_while_an_engine_records(disks: Disks, capsys: pytest.CaptureFixture[str]) -> None:
    with open_library(disks.paths.root):
        assert disks.typed("cameras", "remove", "door", "--delete-recordings") != 0
    assert "Stop it first" in capsys.readouterr().err
    assert len(load_cameras(disks.paths)) == 2


def test_a_deletion_that_was_cut_short_is_done_again(
    disks: Disks, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr("app.recording.camera_removal.shutil.rmtree", refuse)
        assert disks.typed("cameras", "remove", "door", "--delete-recordings") != 0
    assert "Check its permissions" in capsys.readouterr().err
    assert len(load_cameras(disks.paths)) == 2
    assert disks.typed("cameras", "remove", "door", "--delete-recordings") == 0
    assert len(paths_on_disk(disks.paths.root, disks.second)) == 3
