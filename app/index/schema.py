"""Brings a database to the newest schema, one migration file a step; the index's writer calls it."""

import os
import re
import sqlite3
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from app.domain.errors import BugError, LibraryTooNew
from app.index.bands import teach

MIGRATIONS = Path(__file__).resolve().parent / "migrations"
_NAME = re.compile(r"(\d{4})_[a-z0-9_]+\.sql")


def migrations(folder: Path = MIGRATIONS) -> list[str]:
    """The statements of each step, in order; step n brings a database from version n to n+1."""
    steps = []
    for number, path in enumerate(sorted(folder.glob("*.sql")), start=1):
        match = _NAME.fullmatch(path.name)
        if match is None or int(match[1]) != number:
            raise BugError(f"the migration {path.name} is out of order")
        steps.append(path.read_text(encoding="utf-8"))
    return steps


def schema_version(connection: sqlite3.Connection) -> int:
    """The version the database says it has; 0 for an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


@cache
def newest_version() -> int:
    """The version that this Louver brings a database to; counted once, since every question asks."""
    return len(migrations())


def check_version(connection: sqlite3.Connection, newest: int | None = None) -> int:
    """The database's version. Raises LibraryTooNew."""
    version = schema_version(connection)
    if version > (newest_version() if newest is None else newest):
        raise LibraryTooNew("A newer version of Louver wrote this library's database. Update Louver on this computer.")
    return version


def migrate(path: Path, steps: Sequence[str] | None = None) -> bool:
    """Make the database or bring it up to date, each step in a transaction; True where it was empty before.

    Raises LibraryTooNew, sqlite3.Error, OSError.
    """
    steps = migrations() if steps is None else steps
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    connection = sqlite3.connect(str(path), isolation_level=None)
    try:
        connection.execute("PRAGMA busy_timeout = 1000")
        teach(connection)
        version = check_version(connection, len(steps))
        connection.execute("PRAGMA journal_mode = WAL")
        for number in range(version, len(steps)):
            try:
                # executescript commits what is open before it begins, so the script carries its own transaction.
                connection.executescript(
                    f"BEGIN IMMEDIATE;\n{steps[number]}\nPRAGMA user_version = {number + 1};\nCOMMIT;"
                )
            except sqlite3.Error:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        return version == 0
    finally:
        connection.close()


def shape_of(connection: sqlite3.Connection) -> dict[str, tuple[tuple[object, ...], ...]]:
    """Every table, its columns, and every index with what it covers, to compare two databases by."""
    shape: dict[str, tuple[tuple[object, ...], ...]] = {}
    for kind, name in connection.execute("SELECT type, name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"):
        pragma = "table_xinfo" if kind == "table" else "index_xinfo"
        shape[f"{kind} {name}"] = tuple(connection.execute(f"SELECT * FROM pragma_{pragma}(?)", (name,)))  # noqa: S608
    return shape


def differences_from_fresh(path: Path) -> list[str]:
    """The names in which a live database's schema differs from one made now; empty when it is as it should be."""
    live, fresh = sqlite3.connect(str(path)), sqlite3.connect(":memory:")
    try:
        teach(fresh)
        for step in migrations():
            fresh.executescript(step)
        have, want = shape_of(live), shape_of(fresh)
    finally:
        live.close()
        fresh.close()
    return sorted(name for name in have.keys() | want.keys() if have.get(name) != want.get(name))
