"""A library is opened by one engine at a time, by versions that understand it, and by nobody else on the machine."""

import json
import os
from pathlib import Path

import pytest

from app.domain.errors import LibraryBusy, LibraryDamaged, LibraryMissing, LibraryTooNew, LibraryUnwritable
from app.domain.media import Track
from app.recording.library import open_library
from app.recording.prebuffer import Prebuffer
from tests.helpers.packets import drawn_packets


def test_a_library_keeps_its_id_and_its_folders_are_private(tmp_path: Path) -> None:
    root = tmp_path / "deep" / "library"
    with open_library(root) as first:
        assert first.paths.footage.is_dir()
        if os.name == "posix":
            assert root.stat().st_mode & 0o077 == 0
    with open_library(root) as second:
        assert second.id == first.id


def test_a_second_engine_is_refused(tmp_path: Path) -> None:
    with open_library(tmp_path), pytest.raises(LibraryBusy, match="already records"), open_library(tmp_path):
        pytest.fail("both engines got in")
    with open_library(tmp_path):
        pass


def test_a_newer_library_is_refused(tmp_path: Path) -> None:
    (tmp_path / "library.json").write_text(json.dumps({"format": 2, "id": "x"}))
    with pytest.raises(LibraryTooNew, match="newer version"), open_library(tmp_path):
        pass


@pytest.mark.parametrize("content", ["", "[]", '{"format": "1", "id": "x"}', "[" * 50_000])
def test_a_damaged_marker_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "library.json").write_text(content)
    with pytest.raises(LibraryDamaged), open_library(tmp_path):
        pass


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(LibraryUnwritable, match="not a folder"), open_library(tmp_path / "file"):
        pass
    with pytest.raises(LibraryMissing), open_library(tmp_path / "file" / "below"):
        pass


def test_the_prebuffer_begins_with_a_keyframe_and_holds_the_newest_seconds() -> None:
    buffer = Prebuffer(2.0)
    for packet in drawn_packets(100, first=4):
        buffer.add(packet)
    held = buffer.packets()
    assert held[0].keyframe
    assert held[-1] == drawn_packets(1, first=103)[0]
    assert 2.0 <= (held[-1].dts - held[0].dts) / 90_000 < 3.1


def test_the_prebuffer_never_outgrows_its_bytes() -> None:
    buffer = Prebuffer(100.0, max_bytes=1_000)
    for packet in drawn_packets(300, size_bytes=40):
        buffer.add(packet)
        assert buffer.size_bytes <= 1_000
        assert buffer.size_bytes == sum(len(held.payload) for held in buffer.packets())
    assert all(packet.track is Track.VIDEO for packet in buffer.packets())
    assert buffer.packets()
