"""Reads the list of devices from a bucket and adds to it; vault_keys, the worker and the restorer call it."""

from collections.abc import Iterable
from typing import Final

from app.domain.errors import ObjectMissing
from app.vault.bucket import Bucket
from app.vault.names import statement_name
from crypto.errors import CryptoError, TamperedStatement
from crypto.keys import RootFingerprint
from crypto.roster import RosterHead
from crypto.roster_history import History, best_history
from crypto.roster_key import RosterKeyRing
from crypto.statement import MAX_STATEMENT_BYTES, parse_statement, statement_hash

MAX_STATEMENTS: Final = 4096


def fetch_roster(
    bucket: Bucket,
    pinned: RootFingerprint,
    ring: RosterKeyRing,
    remembered: RosterHead | None = None,
    *,
    as_far_as_given: bool = False,
) -> History:
    """The roster, verified from the pinned root. Statements that do not follow are left out and named.

    Raises as best_history(), and the bucket's errors.
    """
    misplaced: list[CryptoError] = []
    statements = _read_statements(bucket, misplaced)
    history = best_history(pinned, statements, ring, remembered, as_far_as_given=as_far_as_given)
    return History(history.roster, history.statements, (*misplaced, *history.refusals))


def publish_statements(bucket: Bucket, statements: Iterable[bytes]) -> None:
    """Put signed statements into the bucket, in order."""
    for data in statements:
        bucket.put(statement_name(parse_statement(data).place.seq, statement_hash(data)), data)


def _read_statements(bucket: Bucket, misplaced: list[CryptoError]) -> list[bytes]:
    found = []
    names = sorted(bucket.list("k/"), key=lambda name: (int(name.split("/")[1]), name))
    for name in names[:MAX_STATEMENTS]:
        try:
            data = bucket.get_range(name, 0, MAX_STATEMENT_BYTES + 1)
        except ObjectMissing:
            continue  # deleted between listing and reading: what follows from it will be missed by name
        try:
            seq = parse_statement(data).place.seq
        except CryptoError as error:
            misplaced.append(error)
            continue
        if statement_name(seq, statement_hash(data)) == name:
            found.append(data)
        else:
            misplaced.append(TamperedStatement("it lies under another name"))
    return found
