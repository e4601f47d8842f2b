"""Reads the list of devices from a bucket and adds to it; vault_keys, the worker and the restorer call it."""

from dataclasses import dataclass, field
from typing import Final

from app.domain.errors import ObjectMissing
from app.vault.bucket import Bucket
from app.vault.names import statement_name
from crypto.errors import CryptoError, RosterRolledBack, TamperedStatement
from crypto.keys import RootFingerprint
from crypto.roster import Roster, RosterHead
from crypto.statement import MAX_STATEMENT_BYTES, parse_statement, statement_hash

MAX_STATEMENTS: Final = 4096
_MAX_BRANCHES: Final = 16


@dataclass(frozen=True)
class FetchedRoster:
    """The best roster that the bucket's statements make, those statements in order, and what was not believed."""

    roster: Roster
    statements: tuple[bytes, ...] = field(repr=False)
    refusals: tuple[CryptoError, ...] = ()


@dataclass(frozen=True)
class _Branch:
    roster: Roster
    statements: tuple[bytes, ...]
    root_signed: int

    @property
    def rank(self) -> tuple[int, int, int]:
        """Heads order by root-signed statements, number, lower hash."""
        head = self.roster.head
        return self.root_signed, head.seq, -int.from_bytes(head.hash, "big")


def fetch_roster(bucket: Bucket, pinned: RootFingerprint, remembered: RosterHead | None = None) -> FetchedRoster:
    """The roster, verified from the pinned root. Statements that do not follow are left out and named.

    Raises ForeignRoot, TamperedStatement and their kin where nothing follows from the root, RosterRolledBack where the
    remembered head is not reached; and the bucket's errors.
    """
    refusals: list[CryptoError] = []
    by_seq = _read_statements(bucket, refusals)
    branches = _begin(by_seq.get(0, []), pinned, refusals)
    if not branches:
        raise refusals[0] if refusals else RosterRolledBack("there is none at all")
    best = max(_grow(branches, by_seq, refusals), key=lambda branch: branch.rank)
    roster = Roster.verify(pinned, best.statements, remembered)
    return FetchedRoster(roster, best.statements, tuple(refusals))


def publish_statement(bucket: Bucket, data: bytes) -> None:
    """Put one signed statement into the bucket."""
    bucket.put(statement_name(parse_statement(data).seq, statement_hash(data)), data)


def _read_statements(bucket: Bucket, refusals: list[CryptoError]) -> dict[int, list[bytes]]:
    by_seq: dict[int, list[bytes]] = {}
    names = sorted(bucket.list("k/"), key=lambda name: (int(name.split("/")[1]), name))
    for name in names[:MAX_STATEMENTS]:
        try:
            data = bucket.get_range(name, 0, MAX_STATEMENT_BYTES + 1)
            statement = parse_statement(data)
            if statement_name(statement.seq, statement_hash(data)) != name:
                raise TamperedStatement("it lies under another name")
        except CryptoError as error:
            refusals.append(error)
        except ObjectMissing:
            continue  # deleted between listing and reading: what follows from it will be missed by name
        else:
            by_seq.setdefault(statement.seq, []).append(data)
    return by_seq


def _begin(candidates: list[bytes], pinned: RootFingerprint, refusals: list[CryptoError]) -> list[_Branch]:
    branches = []
    for data in candidates:
        try:
            branches.append(_Branch(Roster.verify(pinned, [data]), (data,), 1))
        except CryptoError as error:
            refusals.append(error)
    return branches


def _grow(branches: list[_Branch], by_seq: dict[int, list[bytes]], refusals: list[CryptoError]) -> list[_Branch]:
    finished: list[_Branch] = []
    while branches:
        following: list[_Branch] = []
        for branch in branches:
            longer = _followers(branch, by_seq.get(branch.roster.head.seq + 1, []), refusals)
            following += longer
            finished += [] if longer else [branch]
        branches = sorted(following, key=lambda branch: branch.rank, reverse=True)[:_MAX_BRANCHES]
    return finished


def _followers(branch: _Branch, candidates: list[bytes], refusals: list[CryptoError]) -> list[_Branch]:
    longer = []
    for data in candidates:
        try:
            roster = branch.roster.follow(data)
        except CryptoError as error:
            refusals.append(error)
            continue
        by_root = parse_statement(data).signer == roster.root_key
        longer.append(_Branch(roster, (*branch.statements, data), branch.root_signed + by_root))
    return longer
