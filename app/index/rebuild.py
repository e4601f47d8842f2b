"""Fills the database from what the journals hold; the engine calls it with values that recording read for it."""

from collections.abc import Iterable
from itertools import islice

from app.index.catalog import Catalog
from app.index.statements import Stored

BATCH = 500


def rebuild(catalog: Catalog, values: Iterable[Stored], *, empty_first: bool = False) -> int:
    """Store all values, in their order, and return how many there were. Raises IndexWriteFailed.

    Storing what is there already changes nothing, so it may run beside a recording engine. `empty_first` is for a
    time when nobody else writes.
    """
    if empty_first:
        catalog.clear()
    stored, rest = 0, iter(values)
    while batch := tuple(islice(rest, BATCH)):
        catalog.add_all(batch)
        stored += len(batch)
    return stored
