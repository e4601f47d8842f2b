"""What verified logs name, and what was not believed; the follower fills it, readers and the restorer use it."""

from dataclasses import dataclass, field

from app.vault.fork_evidence import FoundFork
from app.vault.refusals import Refusal
from crypto.absence import Absence, judge_absence
from crypto.entries import Add, Continues, Heartbeat, Observe, Series
from crypto.header import LOG_ID_SLICE
from crypto.keys import Compartment, DeviceId, LogId, ObjectId, VerifyKey
from crypto.log_reader import LogHead
from crypto.opener import Expected
from crypto.roster import Roster
from crypto.sodium import HASH_BYTES


@dataclass(frozen=True)
class NamedObject:
    """An ADD of a verified log: the object, its compartment, its log, and whose signature its header may bear."""

    add: Add
    compartment: Compartment
    log_id: LogId
    signers: frozenset[VerifyKey]
    continued: LogId | None = None
    """The log that this one goes on with: what was sealed before the disk was restored names that one in its header."""


@dataclass(frozen=True)
class NamedSeries:
    """A SERIES of a verified log: an event whose pieces may lie in the bucket before its clip does."""

    series: Series
    compartment: Compartment
    log_id: LogId


@dataclass
class LogsRead:
    """All objects that verified logs name, in the order of the logs, and what was not believed.

    signers: every day key of each log that was read.
    """

    signers: dict[LogId, frozenset[VerifyKey]] = field(default_factory=dict)
    heads: dict[LogId, LogHead] = field(default_factory=dict)
    owners: dict[LogId, DeviceId] = field(default_factory=dict)
    heartbeats: dict[LogId, list[Heartbeat]] = field(default_factory=dict)
    hashes: dict[LogId, bytearray] = field(default_factory=dict, repr=False)
    """Of each log, the hashes of its verified segments, one behind the other."""

    observed: set[Observe] = field(default_factory=set)
    """The heads that other devices saw."""
    roster_heads: dict[LogId, bytes] = field(default_factory=dict)
    """Of each log that still goes on: the newest statement that its recorder knew."""

    objects: dict[ObjectId, NamedObject] = field(default_factory=dict)
    refusals: list[Refusal] = field(default_factory=list)
    series: list[NamedSeries] = field(default_factory=list)
    """The events whose clips left in pieces."""

    continues: dict[LogId, Continues] = field(default_factory=dict)
    """Of each log that a restored disk began, where it took over."""

    deleted: dict[ObjectId, dict[LogId, int]] = field(default_factory=dict)
    """Which logs say of an object that it is gone, and when they said so."""

    outdated: list[NamedObject] = field(default_factory=list)
    """What was sealed to an older key than its recorder knew of: a removed device may have that key."""

    disputed: list[NamedObject] = field(default_factory=list)
    """What another log says, otherwise, of an object that one names: each is held to its own word."""

    recorders: set[DeviceId] = field(default_factory=set)
    forks: list[FoundFork] = field(default_factory=list)
    """The logs that were shown to exist twice, as far as that can be proven to others."""

    def named(self) -> list[NamedObject]:
        """All that was named, in the order of the logs."""
        return [*self.objects.values(), *self.disputed]

    def find(self, object_id: ObjectId, log_id: LogId) -> NamedObject | None:
        """An object as this log names it, or as another one does."""
        own = [each for each in self.disputed if (each.add.sealed.object_id, each.log_id) == (object_id, log_id)]
        first = self.objects.get(object_id)
        return own[0] if own and (first is None or first.log_id != log_id) else first

    def name(self, named: NamedObject) -> None:
        """A verified log names it. Another recorder's word on it does not hide this one's."""
        first = self.objects.setdefault(named.add.sealed.object_id, named)
        if first.add.sealed != named.add.sealed:
            self.disputed.append(named)

    def segment_hash(self, log_id: LogId, number: int) -> bytes:
        """Of a verified segment; nothing where there is none."""
        start = number * HASH_BYTES
        return bytes(self.hashes.get(log_id, bytearray())[start : start + HASH_BYTES])

    def absence(self, named: NamedObject, roster: Roster, now_ms: int) -> Absence | None:
        """Why its recorder says that it is gone, None where it does not; Vanished where that was not its to say.

        A recorder that writes of the future says no more than that it is gone now.
        """
        owner, saying = self.owners.get(named.log_id), self.deleted.get(named.add.sealed.object_id, {})
        told = [time_ms for log_id, time_ms in saying.items() if self.owners.get(log_id) == owner]
        return judge_absence(named.add, roster, min(*told, now_ms)) if told else None

    def expected(self, named: NamedObject, header: bytes) -> Expected:
        """What the header of this object must say. One that was sealed before the disk was restored names the old log,
        which is allowed to this log's word alone: its hash stands in there."""
        sealed, old = named.add.sealed, named.continued
        ours = self.owners.get(named.log_id)
        if old is not None and header[LOG_ID_SLICE] == old and old in self.signers and self.owners[old] == ours:
            return Expected(sealed.object_id, old, self.signers[old], sealed)
        return Expected(sealed.object_id, named.log_id, named.signers, sealed)
