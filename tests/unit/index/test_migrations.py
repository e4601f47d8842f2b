"""Migrations: a database of any older version becomes exactly a fresh one, and keeps its rows."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.camera import StreamRole
from app.domain.ids import CameraId, ClipId, EventId
from app.domain.recording import GapCause, Span
from app.index.queries import LibraryReader
from app.index.schema import differences_from_fresh, migrate, migrations, shape_of
from app.index.writer import IndexWriter

DUMPS = sorted((Path(__file__).resolve().parents[2] / "data" / "index").glob("schema_*.sql"))
DOOR, MAIN, ALL = CameraId("door"), StreamRole.MAIN, Span(0, 1 << 50)


def old_database(dump: Path, path: Path) -> int:
    """Make the database of that dump; returns its version."""
    with closing(sqlite3.connect(str(path))) as connection:
        connection.executescript(dump.read_text("utf-8"))
    version = re.fullmatch(r"schema_(\d{4})\.sql", dump.name)
    assert version is not None
    return int(version[1])


def test_every_older_version_has_a_dump() -> None:
    assert len(DUMPS) == len(migrations()) - 1


@pytest.mark.parametrize("dump", DUMPS, ids=lambda dump: dump.stem)
def test_an_older_database_becomes_exactly_a_fresh_one_and_keeps_its_rows(dump: Path, tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite3"
    old_database(dump, path)
    assert differences_from_fresh(path)
    reader = LibraryReader(path)
    before = (reader.cameras(), reader.segments_between(DOOR, MAIN, 0, 1 << 50), reader.events(ALL))
    assert reader.continuity(DOOR, MAIN, Span(0, 10), 10) != []  # a window may be newer than the engine
    writer = IndexWriter(path)
    assert not writer.was_empty
    writer.close()
    assert differences_from_fresh(path) == []
    assert (reader.cameras(), reader.segments_between(DOOR, MAIN, 0, 1 << 50), reader.events(ALL)) == before
    assert reader.coverage(DOOR, MAIN, ALL) == [Span(0, 60_000), Span(70_000, 71_000)]
    assert [gap.cause for gap in reader.gaps(DOOR, MAIN, ALL)] == [GapCause.OFFLINE]
    assert reader.sealed_clip(EventId("a" * 26)) == ClipId("b" * 26)


@pytest.mark.parametrize("dump", DUMPS, ids=lambda dump: dump.stem)
def test_the_dump_is_what_the_steps_up_to_it_make(dump: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    version = old_database(dump, path)
    migrate(tmp_path / "steps.sqlite3", migrations()[:version])
    with closing(sqlite3.connect(str(path))) as old, closing(sqlite3.connect(str(tmp_path / "steps.sqlite3"))) as now:
        assert shape_of(old) == shape_of(now)


def test_a_database_of_before_is_filled_from_the_journals_once_more(tmp_path: Path) -> None:
    path = tmp_path / "index.sqlite3"
    old_database(DUMPS[0], path)
    migrate(path)
    with closing(sqlite3.connect(str(path))) as connection:
        assert connection.execute("SELECT value FROM meta WHERE key = 'clean'").fetchall() == []
