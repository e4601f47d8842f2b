"""A library looked after beside a real engine: its database is lost again and again, and nothing else ever is."""

import json
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from app.core.paths import LibraryPaths
from app.domain.camera import StreamRole
from app.domain.errors import KnownError
from app.domain.recording import Segment, Span
from app.index.database_file import ASIDE_NAME
from app.index.queries import LibraryReader
from app.recording.history import journaled_values
from tests.helpers.conditions import wait_until
from tests.helpers.engine import ROOT, camera_at, footage_bytes, prepare_library, running_engine
from tests.helpers.footage import make_clip

MAIN, EVER = StreamRole.MAIN, Span(0, 1 << 60)


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("footage") / "clip.mp4"
    make_clip(path, seconds=2, fps=10, size=(320, 180), gop_frames=10)
    return path


def library(paths: LibraryPaths, *typed: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "main.py"), "library", *typed, "--library", str(paths.root)]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)


def reached_ms(paths: LibraryPaths) -> int:
    """Until when there is footage, as a window sees it; 0 while the database is away."""
    try:
        return LibraryReader(paths.index).latest_ms() or 0
    except KnownError:
        return 0


def hold_locked(paths: LibraryPaths) -> None:
    """Another program locks the database for seconds: recording goes on meanwhile, and the database catches up."""
    with closing(sqlite3.connect(str(paths.index), timeout=20)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        stored_ms, recorded = reached_ms(paths), footage_bytes(paths)
        wait_until(lambda: footage_bytes(paths) > recorded + 15_000, 30, "footage while the database is locked")
        assert reached_ms(paths) == stored_ms
        connection.rollback()
    wait_until(lambda: reached_ms(paths) > stored_ms, 30, "the database catches up")


def test_the_database_is_lost_while_a_real_engine_records(tmp_path: Path, clip: Path) -> None:
    camera = camera_at(clip)
    paths = prepare_library(tmp_path / "library", [camera])
    with running_engine(paths):
        wait_until(lambda: reached_ms(paths), 30, "footage on the timeline")
        for suffix in ("", "-wal", "-shm"):
            paths.index.with_name(paths.index.name + suffix).unlink(missing_ok=True)
        before = max(0, reached_ms(paths))
        wait_until(lambda: reached_ms(paths) > before, 30, "a new database after it was deleted")
        hold_locked(paths)
        before = reached_ms(paths)
        with closing(sqlite3.connect(str(paths.index))) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with paths.index.open("r+b") as file:
            file.write(random.Random(3).randbytes(paths.index.stat().st_size))
        wait_until(lambda: paths.index.with_name(ASIDE_NAME).exists(), 30, "the damaged database to be set aside")
        wait_until(lambda: reached_ms(paths) > before, 30, "a new database after it was damaged")
        checked = library(paths, "check", "--deep", "--json")  # beside the engine
        assert json.loads(checked.stdout) == {"sound": True, "deep": True, "cameras": ["front"], "findings": []}
        before = reached_ms(paths)
        asked = library(paths, "rebuild")
        assert (asked.returncode, asked.stderr) == (0, "")
        assert "while recording goes on" in asked.stdout
        wait_until(lambda: reached_ms(paths) > before, 30, "a new database after one was asked for")
    kept = [value for value in journaled_values(paths, camera.id) if isinstance(value, Segment)]
    assert LibraryReader(paths.index).segments_between(camera.id, MAIN, 0, 1 << 60) == kept
    assert len(LibraryReader(paths.index).coverage(camera.id, MAIN, EVER)) == 1  # no second was lost
    assert library(paths, "check", "--deep").returncode == 0
    (told,) = json.loads(library(paths, "gaps", "--json").stdout)["cameras"]
    assert told["recorded_ms"] > 0
    assert set(told["by_cause_ms"]) <= {"engine stopped"}
