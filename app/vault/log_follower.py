"""Reads recorders' logs from a bucket by number and collects what they name; the restorer calls it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from app.domain.errors import ObjectMissing
from app.vault.bucket import Bucket
from app.vault.names import bundle_name, id_of_text, id_text, parse_segment_name, segment_name
from app.vault.refusals import Refusal
from crypto.bundle import MAX_BUNDLE_BYTES, Bundle, BundleLevel, parse_bundle
from crypto.entries import Add, Continues, Heartbeat, Observe
from crypto.errors import CryptoError, RosterRolledBack, SegmentMissing, WrongObject
from crypto.freshness import check_observed
from crypto.header import LOG_ID_SLICE
from crypto.keys import Compartment, DeviceId, Epoch, LogId, ObjectId, ReaderKey, VerifyKey
from crypto.log_reader import LogHead, LogReader, LogReaderState, ReadSegment
from crypto.members import Role
from crypto.opener import Expected
from crypto.roster import Roster
from crypto.segment import MAX_SEGMENT_BYTES, parse_segment
from crypto.statement import statement_hash

MAX_LOGS: Final = 1024


@dataclass(frozen=True)
class NamedObject:
    """An ADD of a verified log: the object, its compartment, its log, and whose signature its header may bear."""

    add: Add
    compartment: Compartment
    log_id: LogId
    signers: frozenset[VerifyKey]
    continued: LogId | None = None
    """The log that this one goes on with: what was sealed before the disk was restored names that one in its header."""


@dataclass
class LogsRead:
    """All objects that verified logs name, in the order of the logs, and what was not believed.

    signers: every day key of each log that was read.
    """

    signers: dict[LogId, frozenset[VerifyKey]] = field(default_factory=dict)
    heads: dict[LogId, LogHead] = field(default_factory=dict)
    owners: dict[LogId, DeviceId] = field(default_factory=dict)
    heartbeats: dict[LogId, list[Heartbeat]] = field(default_factory=dict)
    observed: dict[LogId, Observe] = field(default_factory=dict)
    """Of each log, the highest head that another device saw."""
    roster_heads: dict[LogId, bytes] = field(default_factory=dict)
    """Of each log that still goes on: the newest statement that its recorder knew."""

    objects: dict[ObjectId, NamedObject] = field(default_factory=dict)
    refusals: list[Refusal] = field(default_factory=list)
    recorders: set[DeviceId] = field(default_factory=set)

    def expected(self, named: NamedObject, header: bytes) -> Expected:
        """What the header of this object must say. One that was sealed before the disk was restored names the old log,
        which is allowed to this log's word alone: its hash stands in there."""
        sealed, old = named.add.sealed, named.continued
        if old is not None and header[LOG_ID_SLICE] == old and old in self.signers:
            return Expected(sealed.object_id, old, self.signers[old], sealed)
        return Expected(sealed.object_id, named.log_id, named.signers, sealed)


class Memory(Protocol):
    """What a reader has seen before; a Vault, or NothingSeen where only the words are there."""

    @property
    def statements(self) -> Sequence[bytes]:
        """The roster's statements, oldest first."""
        ...

    def log_head(self, log_id: LogId) -> LogHead | None:
        """The newest head of a log that was verified."""
        ...

    def known_logs(self) -> frozenset[str]:
        """The logs of which a segment was verified."""
        ...

    def remember_log(self, log_id: LogId, head: LogHead) -> None:
        """Keep the highest head."""
        ...


@dataclass
class NothingSeen:
    """The memory of whoever has the words alone: the bucket's age is all that it can be told."""

    statements: Sequence[bytes] = ()
    heads: dict[LogId, LogHead] = field(default_factory=dict)

    def log_head(self, log_id: LogId) -> LogHead | None:
        return None

    def known_logs(self) -> frozenset[str]:
        return frozenset()

    def remember_log(self, log_id: LogId, head: LogHead) -> None:
        self.heads[log_id] = head


def read_logs(
    bucket: Bucket, vault: Memory, roster: Roster, keys: Mapping[tuple[Compartment, Epoch], ReaderKey]
) -> LogsRead:
    """Follow every log in the bucket, and remember each one's newest head. Raises only the bucket's errors."""
    read = LogsRead()
    listed = _listed_logs(bucket, vault)
    for log_id in sorted(listed)[:MAX_LOGS]:
        _LogFollower(bucket, vault, roster, keys, read).follow(log_id, listed[log_id])
    for observed in read.observed.values():
        if observed.log_id in read.roster_heads or observed.log_id not in read.owners:
            _hold_against(read, observed)
    silent = [
        device
        for device in roster.devices.values()
        if Role.RECORDER in device.roles and device.device_id not in read.recorders
    ]
    for device in silent:
        error = SegmentMissing("it has uploaded nothing yet, or somebody deleted all of it")
        read.refusals.append(Refusal.of(error, f"The log of recorder {device.device_id.hex()[:8]}"))
    return read


def _hold_against(read: LogsRead, observed: Observe) -> None:
    """Another device saw more of a log, or another past, than this one was shown."""
    try:
        head = read.heads.get(observed.log_id)
        known = {} if head is None else {head.number: head.hash}
        check_observed(observed, head, known)
    except CryptoError as error:
        read.refusals.append(Refusal.of(error, f"The log {id_text(observed.log_id)[:8]}"))


def _listed_logs(bucket: Bucket, vault: Memory) -> dict[LogId, int]:
    """Every log and the highest number that the bucket lists of it (-1 where it lists none)."""
    listed = {LogId(id_of_text(text)): -1 for text in vault.known_logs()}
    for name in bucket.list("l/"):
        found = parse_segment_name(name)
        if found is not None:
            listed[found[0]] = max(found[1], listed.get(found[0], -1))
    return listed


class _LogFollower:
    def __init__(
        self,
        bucket: Bucket,
        vault: Memory,
        roster: Roster,
        keys: Mapping[tuple[Compartment, Epoch], ReaderKey],
        read: LogsRead,
    ) -> None:
        self._bucket = bucket
        self._vault = vault
        self._roster = roster
        self._keys = keys
        self._read = read
        self._continued: LogId | None = None
        self._statements = frozenset(statement_hash(data) for data in vault.statements)

    def follow(self, log_id: LogId, highest: int) -> None:
        """Read one log to its end, or to the first segment that is refused: nothing behind it can be vouched for."""
        about = f"The log {id_text(log_id)[:8]}"
        try:
            self._follow(log_id, highest)
        except CryptoError as error:
            self._read.refusals.append(Refusal.of(error, about))

    def _follow(self, log_id: LogId, highest: int) -> None:
        remembered = self._vault.log_head(log_id)
        first = self._segment(log_id, 0)
        if first is None:
            raise SegmentMissing("segment 0")
        device = self._roster.recorder(parse_segment(first).header.signer)
        self._read.recorders.add(device.device_id)
        self._read.owners[log_id] = device.device_id
        reader = LogReader(
            LogReaderState.start(log_id, device.verify_key),
            self._keys,
            remembered=remembered,
            end=self._roster.log_end(log_id, device.device_id),
        )
        number, older_roster = 0, False
        try:
            for batch in self._batches(log_id, first):
                for segment in reader.accept_many(batch):
                    older_roster = older_roster or segment.roster_head not in self._statements
                    self._collect(log_id, segment)
                    number += 1
        finally:
            if reader.head is not None:
                self._read.heads[log_id] = reader.head
                self._vault.remember_log(log_id, reader.head)
        if older_roster:
            self._read.refusals.append(Refusal.of(RosterRolledBack("a log names a newer one"), "The list of devices"))
        if highest >= number:
            raise SegmentMissing(f"segment {number}")
        reader.finish()

    def _batches(self, log_id: LogId, first: bytes) -> Iterator[Sequence[bytes]]:
        """The segments in order: in large bundles as far as there are any, then in small ones, then one by one."""
        number = 0
        for level in sorted(BundleLevel, reverse=True):
            while number % level.segment_count == 0:
                bundle = self._bundle(log_id, level, number // level.segment_count)
                if bundle is None:
                    break
                yield bundle.segments
                number += level.segment_count
        data = first if number == 0 else self._segment(log_id, number)
        while data is not None:
            yield [data]
            number += 1
            data = self._segment(log_id, number)

    def _bundle(self, log_id: LogId, level: BundleLevel, index: int) -> Bundle | None:
        """None where there is none, and where it is not what it should be: then its segments are read one by one."""
        try:
            bundle = parse_bundle(self._bucket.get_range(bundle_name(log_id, level, index), 0, MAX_BUNDLE_BYTES + 1))
        except ObjectMissing:
            return None
        except CryptoError as error:
            self._read.refusals.append(Refusal.of(error, f"A bundle of the log {id_text(log_id)[:8]}"))
            return None
        if (bundle.log_id, bundle.level, bundle.index) != (log_id, level, index):
            misplaced = WrongObject("another bundle lies in its place")
            self._read.refusals.append(Refusal.of(misplaced, f"A bundle of the log {id_text(log_id)[:8]}"))
            return None
        return bundle

    def _segment(self, log_id: LogId, number: int) -> bytes | None:
        try:
            return self._bucket.get_range(segment_name(log_id, number), 0, MAX_SEGMENT_BYTES + 1)
        except ObjectMissing:
            return None

    def _collect(self, log_id: LogId, segment: ReadSegment) -> None:
        self._read.signers[log_id] = segment.signers
        if self._roster.log_end(log_id, self._read.owners[log_id]) is None:
            self._read.roster_heads[log_id] = segment.roster_head
        for compartment, entries in segment.entries.items():
            for entry in entries:
                if isinstance(entry, Heartbeat) and entry.challenges:
                    self._read.heartbeats.setdefault(log_id, []).append(entry)
                if isinstance(entry, Observe):
                    known = self._read.observed.get(entry.log_id)
                    self._read.observed[entry.log_id] = max(entry, known or entry, key=lambda each: each.number)
                if isinstance(entry, Continues):
                    self._continued = entry.log_id
                if isinstance(entry, Add):
                    named = NamedObject(entry, compartment, log_id, segment.signers, self._continued)
                    self._read.objects.setdefault(entry.sealed.object_id, named)
