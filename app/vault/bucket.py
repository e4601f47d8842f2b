"""The seam to wherever sealed objects are kept: six verbs; app/vault alone calls it."""

from collections.abc import Iterator
from typing import Protocol

MAX_OBJECT_BYTES = 32 * 1024 * 1024
"""No object is larger; longer clips are several objects."""


class Bucket(Protocol):
    """Whole objects under strict names (see names.py). Threads: any.

    Every verb raises BucketUnreachable, BucketRefused or BucketFull. Nothing here is trusted: what comes back is
    verified by the caller, and correctness never rests on put_new().
    """

    def put(self, name: str, data: bytes) -> None:
        """Write the object, replacing what was there; it is stored for good when this returns."""
        ...

    def put_new(self, name: str, data: bytes) -> bool:
        """As put(), but False and nothing written where the store sees that the object exists. Some never do."""
        ...

    def get_range(self, name: str, offset: int, length: int | None) -> bytes:
        """At most `length` bytes from `offset` on (fewer at the object's end), or all of them; ObjectMissing."""
        ...

    def list(self, prefix: str) -> Iterator[str]:
        """The names below a prefix that ends with a slash (or all), in no order; what has no valid name is left out."""
        ...

    def delete(self, name: str) -> None:
        """Remove the object; nothing happens where there is none."""
        ...

    def stat(self, name: str) -> int | None:
        """The object's size in bytes, or None where there is none."""
        ...
