"""The database as a file: opened whole, known again by its place, set aside when damaged; the projection's own."""

import logging
import os
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.errors import IndexWriteFailed, KnownError
from app.index.catalog import Catalog
from app.index.database_place import Place, place_of
from app.index.schema import differences_from_fresh
from app.index.writer import IndexWriter, is_damage

_SUFFIXES = ("", "-wal", "-shm")
ASIDE_NAME = "index.damaged.sqlite3"
_log = logging.getLogger("louver.index")


@dataclass
class DatabaseFile:
    """An open database. `complete` says that the last engine stored everything and came to an end."""

    path: Path
    writer: IndexWriter
    complete: bool
    was_set_aside: bool
    catalog: Catalog = field(init=False)
    _place: Place = field(init=False)

    def __post_init__(self) -> None:
        self.catalog = Catalog(self.writer)
        self._place = place_of(self.path)

    def is_in_place(self) -> bool:
        """Whether the file that is open is still the one at its path, and its log too."""
        return place_of(self.path) == self._place

    def close(self) -> None:
        """Close it."""
        self.writer.close()


def open_database(path: Path) -> DatabaseFile:
    """Make or open the database at `path`; one that cannot be read, or has a strange schema, is set aside before.

    Raises LibraryTooNew, IndexWriteFailed.
    """
    was_set_aside = False
    try:
        writer = IndexWriter(path)
        strange = differences_from_fresh(path)
    except IndexWriteFailed as error:
        if not is_damage(error):
            raise
        _log.warning("the database cannot be read: %s", error.__cause__)
        strange, writer = ["all of it"], None
    if strange:
        if writer is not None:
            _log.warning("the database has a schema that Louver did not make: %s", ", ".join(strange))
            writer.close()
        was_set_aside = True
        set_aside(path)
        writer = IndexWriter(path)
    assert writer is not None
    try:
        catalog = Catalog(writer)
        complete = catalog.is_clean()
        catalog.mark_clean(False)
        catalog.clear_live()
        return DatabaseFile(path, writer, complete, was_set_aside)
    except KnownError:
        writer.close()
        raise


def set_aside(path: Path) -> None:
    """Keep a damaged database as the one of that name, so that a new one can be made. Raises IndexWriteFailed."""
    try:
        for suffix in _SUFFIXES:
            file = path.with_name(path.name + suffix)
            with suppress(FileNotFoundError):
                file.replace(path.with_name(ASIDE_NAME + suffix))
    except OSError as error:  # on Windows a reader may hold it open for a moment
        raise IndexWriteFailed(
            f"The damaged database of recordings could not be set aside ({os.strerror(error.errno or 0)}). "
            "Nothing is lost; Louver tries again."
        ) from error
