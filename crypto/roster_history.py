"""Finds the one history among a bucket's statements that all devices agree on; called by app/vault."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from crypto.errors import CryptoError, DeviceRevoked, ForeignRoot, RosterRolledBack, WrongReader
from crypto.keys import RootFingerprint, root_fingerprint
from crypto.roster import Roster, RosterHead
from crypto.roster_key import RosterKeyRing
from crypto.roster_rules import begin, check_remembered, follow
from crypto.statement import StatementKind, parse_statement, statement_hash

MAX_BRANCHES: Final = 16


@dataclass(frozen=True)
class History:
    """The highest roster, its statements in order, and what was not believed."""

    roster: Roster
    statements: tuple[bytes, ...] = field(repr=False)
    refusals: tuple[CryptoError, ...] = ()


@dataclass(frozen=True)
class _Branch:
    """left_out: the root went on with a key that this member was not given; what follows cannot be read here."""

    roster: Roster
    statements: tuple[bytes, ...]
    left_out: bool = False

    def without_us(self) -> "_Branch":
        """This branch and the root's statement that left us out: it outranks everything that we can read beside it."""
        return _Branch(self.roster, self.statements, left_out=True)

    @property
    def rank(self) -> tuple[int, int, int]:
        """Of its head, or of the statement behind it that left us out."""
        by_root, seq, lower = self.roster.head.rank
        return (by_root + 1, seq + 1, lower) if self.left_out else (by_root, seq, lower)


def best_history(
    pinned: RootFingerprint,
    statements: Iterable[bytes],
    ring: RosterKeyRing,
    remembered: RosterHead | None = None,
    *,
    as_far_as_given: bool = False,
) -> History:
    """The roster of the highest head (see RosterHead) that follows from a pinned root.

    `statements`: in any order, also such as follow from nothing; what is not believed is named in the history's
    refusals. as_far_as_given: for old words and removed devices, the history up to where they were left out, which is
    then among the refusals. Raises ForeignRoot, DeviceRevoked (this member was left out of the highest history),
    RosterRolledBack where the remembered head is neither reached nor outranked, or the first refusal where nothing is
    believed at all.
    """
    refusals: list[CryptoError] = []
    by_seq = _parsed(statements, ring, refusals)
    promises = _promises(by_seq)
    finished = _grow(_begun(by_seq.get(0, ()), pinned, ring, refusals), by_seq, promises, ring, refusals)
    believed = [branch for branch in finished if pinned in branch.roster.root_history]
    if not believed:
        if finished:
            raise ForeignRoot
        raise refusals[0] if refusals else RosterRolledBack("there is none at all")
    best = max(believed, key=lambda branch: branch.rank)
    if best.left_out:
        if not as_far_as_given:
            raise DeviceRevoked
        refusals.append(DeviceRevoked())
    check_remembered(best.roster, remembered)
    return History(best.roster, best.statements, tuple(refusals))


def _parsed(statements: Iterable[bytes], ring: RosterKeyRing, refusals: list[CryptoError]) -> dict[int, list[bytes]]:
    by_seq: dict[int, list[bytes]] = {}
    for data in statements:
        try:
            statement = parse_statement(data)
        except CryptoError as error:
            refusals.append(error)
            continue
        ring.learn(statement)
        by_seq.setdefault(statement.place.seq, []).append(data)
    return by_seq


def _begun(
    candidates: Sequence[bytes], pinned: RootFingerprint, ring: RosterKeyRing, refusals: list[CryptoError]
) -> list[_Branch]:
    branches = []
    for data in candidates:
        try:
            branches.append(_Branch(begin(data, ring), (data,)))
        except WrongReader as error:
            # Another account's beginning is sealed to others; our own after new words is not.
            refusals.append(error if parse_statement(data).place.root == pinned else ForeignRoot())
        except CryptoError as error:
            refusals.append(error)
    return branches


def _promises(by_seq: Mapping[int, Sequence[bytes]]) -> dict[bytes, tuple[int, int]]:
    """How many statements of the root, and how many at all, the best chain through each statement has from it on.

    By signatures and hashes alone, before a body is opened. Without it whoever is an admin could bury a statement that
    the root follows up under many of his own.
    """
    promises: dict[bytes, tuple[int, int]] = {}
    behind: dict[tuple[bytes, RootFingerprint], tuple[int, int]] = {}
    for seq in sorted(by_seq, reverse=True):
        best: dict[tuple[bytes, RootFingerprint], tuple[int, int]] = {}
        for data in by_seq[seq]:
            place, digest = parse_statement(data).place, statement_hash(data)
            by_root = root_fingerprint(place.signer) == place.root
            following = [behind.get((digest, place.root), (0, 0))]
            if by_root and place.kind is StatementKind.ROOT_CHANGE:
                following += [found for (before, _), found in behind.items() if before == digest]
            of_root, count = max(following)
            promises[digest] = (of_root + by_root, count + 1)
            key = (place.previous_hash, place.root)
            best[key] = max(promises[digest], best.get(key, (0, 0)))
        behind = best
    return promises


def _grow(
    branches: list[_Branch],
    by_seq: Mapping[int, Sequence[bytes]],
    promises: Mapping[bytes, tuple[int, int]],
    ring: RosterKeyRing,
    refusals: list[CryptoError],
) -> list[_Branch]:
    """Every branch to its end. A few at a time, those with the most behind them: admins may write any number."""

    def promise(branch: _Branch) -> tuple[int, int, int]:
        of_root, count = promises[branch.roster.head.hash]
        by_root, _, lower = branch.roster.head.rank
        return by_root + of_root, count, lower

    finished: list[_Branch] = []
    while branches:
        following: list[_Branch] = []
        for branch in branches:
            longer = _followers(branch, by_seq.get(branch.roster.head.seq + 1, ()), ring, refusals)
            following += [each for each in longer if not each.left_out]
            finished += [each for each in longer if each.left_out] if longer else [branch]
        branches = sorted(following, key=promise, reverse=True)[:MAX_BRANCHES]
    return finished


def _followers(
    branch: _Branch, candidates: Sequence[bytes], ring: RosterKeyRing, refusals: list[CryptoError]
) -> list[_Branch]:
    longer = []
    for data in candidates:
        try:
            longer.append(_Branch(follow(branch.roster, data, ring), (*branch.statements, data)))
        except DeviceRevoked:
            longer.append(branch.without_us())
        except CryptoError as error:
            refusals.append(error)
    return longer
