"""Copies what a bucket holds into another one, so that a vault can move; the engine's mover and a command call it."""

from collections.abc import Callable

from app.core.clock import Stop
from app.domain.errors import ObjectMissing, UsageError
from app.vault.bucket import MAX_OBJECT_BYTES, Bucket
from app.vault.names import statement_name
from app.vault.vault import Vault
from crypto.statement import statement_hash

_NEVER_REWRITTEN = ("k/", "o/", "l/")
"""In this order: a log never names, in the new bucket, what is not there yet."""
_REWRITTEN = "w/"

Tell = Callable[[int, int], None]
"""How many objects are there now, and of how many."""


def prepare_bucket(bucket: Bucket, vault: Vault) -> None:
    """Put the vault's first statement there, which also shows that the bucket can be written.

    Raises UsageError where another vault lies there, and the bucket's errors.
    """
    first = vault.statements[0]
    name = statement_name(0, statement_hash(first))
    if bucket.stat(name) is None and next(iter(bucket.list("k/")), None) is not None:
        raise UsageError("Another vault lies in that bucket. Choose an empty one, or another folder in it.")
    bucket.put(name, first)


def copy_bucket(old: Bucket, new: Bucket, *, stop: Stop, tell: Tell) -> bool:
    """Copy what `new` does not have yet, byte by byte as it is; False where it was stopped before the end.

    Nothing is deleted anywhere, and nothing is believed or judged: readers do that in either place. Call it again for
    what came meanwhile. What somebody wrote in other sizes than Louver does stays behind. Raises the bucket's errors.
    """
    there = {name for prefix in _NEVER_REWRITTEN for name in new.list(prefix)}
    wanted = [name for prefix in _NEVER_REWRITTEN for name in _in_order(old, prefix)]
    rewritten = list(old.list(_REWRITTEN))
    missing = [name for name in wanted if name not in there] + rewritten
    total = len(wanted) + len(rewritten)
    tell(total - len(missing), total)
    for number, name in enumerate(missing, start=1):
        if stop.is_set:
            return False
        try:
            data = old.get_range(name, 0, MAX_OBJECT_BYTES + 1)
        except ObjectMissing:
            continue  # deleted since it was listed
        if len(data) <= MAX_OBJECT_BYTES:
            new.put(name, data)
        tell(total - len(missing) + number, total)
    return True


def _in_order(bucket: Bucket, prefix: str) -> list[str]:
    """By their numbers, so that a copy that ends too early holds beginnings and no loose ends."""
    return sorted(bucket.list(prefix), key=lambda name: (*name.split("/")[:-1], len(name), name))
