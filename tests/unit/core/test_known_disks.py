"""A library whose disk is away is told apart from one that was deleted."""

import os
from pathlib import Path

import pytest

from app.core.known_disks import is_disk_away, remember_disk
from app.core.paths import config_folder


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOUVER_CONFIG_DIR", str(tmp_path / "settings"))


@pytest.fixture
def mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The mount points that the system tells."""
    names = {str(tmp_path / "usb"), "/"}
    monkeypatch.setattr(os.path, "ismount", lambda path: str(path) in names)
    return names


def test_a_library_whose_disk_is_not_mounted_is_away_and_one_that_was_deleted_is_not(
    tmp_path: Path, mounts: set[str]
) -> None:
    library = tmp_path / "usb" / "library"
    assert not is_disk_away(library), "it was never used"
    library.mkdir(parents=True)
    remember_disk(library)
    assert not is_disk_away(library)
    library.rmdir()
    assert not is_disk_away(library), "its disk is there, so somebody deleted it"
    mounts.discard(str(tmp_path / "usb"))
    assert is_disk_away(library)


def test_a_list_that_cannot_be_read_is_begun_anew(tmp_path: Path, mounts: set[str]) -> None:
    library = tmp_path / "usb" / "library"
    config_folder().mkdir()
    (config_folder() / "disks.json").write_text("[not a list")
    assert not is_disk_away(library)
    remember_disk(library)
    mounts.discard(str(tmp_path / "usb"))
    assert is_disk_away(library)
