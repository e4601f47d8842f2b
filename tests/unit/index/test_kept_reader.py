"""A reader that keeps the database open sees all that is committed, holds no log back, and notices another database."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import LibraryDamaged
from app.domain.recording import Span
from app.index.catalog import Catalog
from app.index.connections import KeptOpen
from app.index.database_file import set_aside
from app.index.queries import LibraryReader
from app.index.writer import IndexWriter
from tests.unit.index.test_projection import ALL, event

MANY = 300


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "index.sqlite3"


@pytest.fixture
def reader(path: Path) -> Iterator[LibraryReader]:
    made = LibraryReader(path, KeptOpen(path))
    yield made
    made.close()


def filled(path: Path, *numbers: int) -> None:
    """A database with these events, whose writer has gone."""
    writer = IndexWriter(path)
    Catalog(writer).add_all([event(number, number) for number in numbers])
    writer.close()


def test_what_is_committed_later_is_seen(path: Path, reader: LibraryReader) -> None:
    assert reader.events(ALL) == []
    writer = IndexWriter(path)
    catalog = Catalog(writer)
    for number in range(1, 6):
        catalog.add_event(event(number, number))
        assert len(reader.events(ALL)) == number
    writer.close()
    assert len(reader.events(ALL)) == 5


def test_it_opens_the_database_once(path: Path, reader: LibraryReader, monkeypatch: pytest.MonkeyPatch) -> None:
    filled(path, 1)
    opened, connect = [], sqlite3.connect

    def counted(*words: object, **choices: object) -> object:
        opened.append(words)
        return connect(*words, **choices)  # type: ignore[call-overload]

    monkeypatch.setattr(sqlite3, "connect", counted)
    for _ in range(10):
        assert len(reader.events(Span(0, 100))) == 1
    assert len(opened) == 1


def test_the_log_is_written_back_while_it_stays_open(path: Path, reader: LibraryReader) -> None:
    writer = IndexWriter(path)
    catalog = Catalog(writer)
    for number in range(MANY):
        catalog.add_event(event(number, number))
        reader.events(ALL, limit=1)
    with closing(sqlite3.connect(str(path))) as connection:
        assert connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    assert path.with_name(path.name + "-wal").stat().st_size == 0
    writer.close()


def test_a_database_that_is_set_aside_deleted_or_made_anew_is_noticed(path: Path, reader: LibraryReader) -> None:
    filled(path, 1)
    assert len(reader.events(ALL)) == 1
    set_aside(path)
    assert reader.events(ALL) == []
    filled(path, 1, 2)
    assert len(reader.events(ALL)) == 2
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    filled(path, 1, 2, 3)
    assert len(reader.events(ALL)) == 3


def test_after_an_error_it_opens_the_database_anew(path: Path, reader: LibraryReader) -> None:
    path.write_bytes(b"SQLite format 3\0" + bytes(4096))
    with pytest.raises(LibraryDamaged):
        reader.events(ALL)
    path.unlink()
    filled(path, 1)
    assert len(reader.events(ALL)) == 1


def test_closed_it_answers_again(path: Path) -> None:
    filled(path, 1)
    reader = LibraryReader(path).kept()
    assert len(reader.events(ALL)) == 1
    reader.close()
    reader.close()
    assert len(reader.events(ALL)) == 1
    reader.close()


def test_many_threads_ask_one_reader_in_turns(path: Path, reader: LibraryReader) -> None:
    filled(path, *range(50))
    counts: list[int] = []

    def ask() -> None:
        for _ in range(20):
            counts.append(len(reader.events(ALL)))

    threads = [threading.Thread(target=ask, name=f"asker {number}") for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counts == [50] * 160
