"""The writer: what run() returned is committed, and what failed raises in its caller and leaves no trace."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.errors import BugError, IndexWriteFailed, LibraryTooNew
from app.index import schema
from app.index.schema import differences_from_fresh, migrate, migrations
from app.index.writer import IndexWriter


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "index.sqlite3"


@pytest.fixture
def writer(path: Path) -> Iterator[IndexWriter]:
    made = IndexWriter(path)
    yield made
    made.close()


def put(key: str, value: str = "x"):  # type: ignore[no-untyped-def]
    return lambda connection: connection.execute("INSERT INTO meta VALUES (?, ?)", (key, value)) and None


def keys(path: Path) -> list[str]:
    with closing(sqlite3.connect(str(path))) as connection:
        return [row[0] for row in connection.execute("SELECT key FROM meta ORDER BY key")]


def test_what_run_returned_is_committed(writer: IndexWriter, path: Path) -> None:
    for number in range(50):
        writer.run(put(f"{number:02}"))
        assert keys(path)[-1] == f"{number:02}"
    assert writer.run(lambda connection: connection.execute("SELECT count(*) FROM meta").fetchone()[0]) == 50


def test_a_refused_write_raises_and_leaves_nothing_of_its_job(writer: IndexWriter, path: Path) -> None:
    writer.run(
        lambda connection: (
            connection.execute(
                "CREATE TRIGGER no BEFORE INSERT ON meta WHEN NEW.key = 'bad' BEGIN SELECT RAISE(ABORT, 'refused'); END"
            )
            and None
        )
    )

    def job(connection: sqlite3.Connection) -> None:
        put("half")(connection)
        put("bad")(connection)

    with pytest.raises(IndexWriteFailed, match="refused"):
        writer.run(job)
    assert keys(path) == []
    writer.run(put("next"))
    assert keys(path) == ["next"]


def test_a_commit_that_fails_raises_and_the_thread_lives(writer: IndexWriter, path: Path) -> None:
    writer.run(lambda connection: connection.execute("CREATE TABLE child (parent TEXT)") and None)
    failing = iter([True, False])

    def job(connection: sqlite3.Connection) -> None:
        put("deferred")(connection)
        if next(failing):
            connection.execute("COMMIT")  # so that the writer's own COMMIT fails
            connection.execute("DELETE FROM meta")

    with pytest.raises(IndexWriteFailed):
        writer.run(job)
    writer.run(job)
    assert keys(path) == ["deferred"]


def test_a_disk_that_is_full_raises(writer: IndexWriter, path: Path) -> None:
    def limit(connection: sqlite3.Connection) -> int:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        return int(connection.execute(f"PRAGMA max_page_count = {pages + 2}").fetchone()[0])

    writer.run(limit)
    with pytest.raises(IndexWriteFailed, match="full"):
        writer.run(put("huge", "x" * 100_000))
    assert keys(path) == []
    writer.run(put("small"))
    assert keys(path) == ["small"]


def test_a_locked_database_raises(writer: IndexWriter, path: Path) -> None:
    writer.run(lambda connection: connection.execute("PRAGMA busy_timeout = 50") and None)
    with closing(sqlite3.connect(str(path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(IndexWriteFailed, match="locked"):
            writer.run(put("late"))
        other.execute("ROLLBACK")
    writer.run(put("later"))
    assert keys(path) == ["later"]


def test_a_closed_writer_raises_and_its_thread_is_gone(writer: IndexWriter, path: Path) -> None:
    writer.run(put("a"))
    writer.close()
    writer.close()
    with pytest.raises(IndexWriteFailed, match="closed"):
        writer.run(put("b"))
    assert keys(path) == ["a"]
    assert not [thread for thread in threading.enumerate() if thread.name == "index writer"]


def test_a_connection_that_broke_raises_for_every_job(writer: IndexWriter) -> None:
    with pytest.raises(IndexWriteFailed):
        writer.run(lambda connection: connection.close())
    with pytest.raises(IndexWriteFailed):
        writer.run(put("a"))


def test_a_job_that_fails_on_its_own_raises_its_own_error(writer: IndexWriter, path: Path) -> None:
    def job(connection: sqlite3.Connection) -> None:
        put("a")(connection)
        raise KeyError("ours")

    with pytest.raises(KeyError):
        writer.run(job)
    assert keys(path) == []


def test_a_job_inside_a_job_is_a_bug_and_not_a_deadlock(writer: IndexWriter) -> None:
    with pytest.raises(BugError):
        writer.run(lambda connection: writer.run(put("a")))


def test_jobs_of_many_threads_are_all_committed(writer: IndexWriter, path: Path) -> None:
    def work(name: int) -> None:
        for number in range(20):
            writer.run(put(f"{name}-{number}"))

    threads = [threading.Thread(target=work, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(keys(path)) == 80


def test_the_live_schema_is_the_fresh_one(writer: IndexWriter, path: Path) -> None:
    assert differences_from_fresh(path) == []
    writer.run(lambda connection: connection.execute("CREATE TABLE stray (x)") and None)
    writer.run(lambda connection: connection.execute("ALTER TABLE gaps ADD COLUMN y") and None)
    assert differences_from_fresh(path) == ["table gaps", "table stray"]


def test_a_newer_database_is_left_alone(path: Path) -> None:
    with closing(sqlite3.connect(str(path))) as connection:
        connection.execute(f"PRAGMA user_version = {len(migrations()) + 1}")
    before = path.read_bytes()
    with pytest.raises(LibraryTooNew):
        IndexWriter(path)
    assert path.read_bytes() == before


def test_each_step_runs_once_and_a_failed_one_leaves_the_version_before(path: Path) -> None:
    steps = migrations()
    assert migrate(path, steps)
    assert not migrate(path, steps)
    with pytest.raises(sqlite3.Error):
        migrate(path, [*steps, "CREATE TABLE extra (x); CREATE TABLE cameras (x);"])
    assert differences_from_fresh(path) == []
    migrate(path, [*steps, "CREATE TABLE extra (x);"])
    assert differences_from_fresh(path) == ["table extra"]
    with closing(sqlite3.connect(str(path))) as connection:
        assert schema.schema_version(connection) == len(steps) + 1
