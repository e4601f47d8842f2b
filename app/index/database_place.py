"""By what a database is known again as the same file; those who hold one open call it."""

from pathlib import Path

Place = tuple[tuple[int, int] | None, tuple[int, int] | None]
"""Device and number of the file and of its log; None where there is none."""


def place_of(path: Path) -> Place:
    """What lies there now."""
    return _identity(path), _identity(path.with_name(path.name + "-wal"))


def _identity(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
