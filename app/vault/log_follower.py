"""Reads recorders' logs from a bucket by number and collects what they name; the restorer calls it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

from app.domain.errors import ObjectMissing
from app.vault.bucket import Bucket
from app.vault.fork_evidence import Evidence, FoundFork, NothingKept, Trail
from app.vault.logs_read import LogsRead, NamedObject, NamedSeries
from app.vault.names import bundle_name, id_of_text, id_text, parse_segment_name, segment_name
from app.vault.refusals import Refusal
from crypto.bundle import MAX_BUNDLE_BYTES, Bundle, BundleLevel, parse_bundle
from crypto.entries import Add, Continues, Delete, Heartbeat, Observe, Series
from crypto.errors import CryptoError, LogForked, RosterRolledBack, SegmentMissing, TooLarge, WrongObject
from crypto.freshness import check_observed
from crypto.keys import Compartment, Epoch, LogId, ReaderKey
from crypto.log_reader import LogHead, LogReader, LogReaderState, ReadSegment
from crypto.members import Role
from crypto.roster import Roster
from crypto.segment import MAX_SEGMENT_BYTES, parse_segment
from crypto.statement import statement_hash

MAX_LOGS: Final = 1024


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

    @property
    def evidence(self) -> Evidence:
        """What would prove that a log exists twice."""
        ...


@dataclass
class NothingSeen:
    """The memory of whoever has the words alone: the bucket's age is all that it can be told."""

    statements: Sequence[bytes] = ()
    heads: dict[LogId, LogHead] = field(default_factory=dict)
    evidence: Evidence = field(default_factory=NothingKept)

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
    known = vault.known_logs()
    # Those that were seen before come first: whoever fills the bucket with others must not push one out.
    in_order = sorted(listed, key=lambda log_id: (id_text(log_id) not in known, log_id))
    for log_id in in_order[:MAX_LOGS]:
        _LogFollower(bucket, vault, roster, keys, read).follow(log_id, listed[log_id])
    if len(in_order) > MAX_LOGS:
        read.refusals.append(Refusal.of(TooLarge(f"{len(in_order)} logs"), "The bucket"))
    _hold_against_all(read)
    silent = [
        device
        for device in roster.devices.values()
        if Role.RECORDER in device.roles and device.device_id not in read.recorders
    ]
    for device in silent:
        error = SegmentMissing("it has uploaded nothing yet, or somebody deleted all of it")
        read.refusals.append(Refusal.of(error, f"The log of recorder {device.device_id.hex()[:8]}"))
    return read


def _hold_against_all(read: LogsRead) -> None:
    """Another device saw more of a log, or another past, than this one was shown: told once for each log."""
    doubted: set[LogId] = set()
    for observed in sorted(read.observed, key=lambda each: (each.number, each.hash)):
        ended = observed.log_id in read.owners and observed.log_id not in read.roster_heads
        if observed.log_id in doubted or ended:
            continue
        try:
            check_observed(observed, read.heads.get(observed.log_id), _hash_at(read, observed))
        except CryptoError as error:
            doubted.add(observed.log_id)
            read.refusals.append(Refusal.of(error, f"The log {id_text(observed.log_id)[:8]}"))


def _hash_at(read: LogsRead, observed: Observe) -> dict[int, bytes]:
    """Of the segment that the other device saw, where it was verified here."""
    found = read.segment_hash(observed.log_id, observed.number)
    return {observed.number: found} if found else {}


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
        try:
            self._follow(log_id, highest)
        except CryptoError as error:
            self._read.refusals.append(self._refusal(error, log_id))

    def _follow(self, log_id: LogId, highest: int) -> None:
        remembered, trail = self._vault.log_head(log_id), Trail(self._vault.evidence.of(log_id))
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
            stored=trail.segment,
        )
        older_roster = False

        def prove(forked: LogForked) -> None:
            proof = trail.end_in(forked, device.verify_key)
            if proof is not None:
                self._keep(FoundFork(log_id, forked.number, device.verify_key, proof))

        try:
            for data, segment in self._segments(reader, log_id, first, prove):
                trail.pass_by(data, segment)
                older_roster = older_roster or segment.roster_head not in self._statements
                self._collect(log_id, segment)
        except LogForked as forked:
            prove(forked)
            raise
        finally:
            if reader.head is not None:
                self._read.heads[log_id] = reader.head
                self._vault.remember_log(log_id, reader.head)
            if (seen := trail.seen()) is not None:
                self._vault.evidence.keep(log_id, seen)
        if older_roster:
            self._read.refusals.append(Refusal.of(RosterRolledBack("a log names a newer one"), "The list of devices"))
        if highest >= reader.state.next_number:
            raise SegmentMissing(f"segment {reader.state.next_number}")
        reader.finish()

    def _keep(self, fork: FoundFork) -> None:
        self._read.forks.append(replace(fork, path=self._vault.evidence.keep_proof(fork)))

    def _refusal(self, error: CryptoError, log_id: LogId) -> Refusal:
        refusal = Refusal.of(error, f"The log {id_text(log_id)[:8]}")
        kept = [fork.path for fork in self._read.forks if fork.log_id == log_id and fork.path is not None]
        if not isinstance(error, LogForked) or not kept:
            return refusal
        return replace(refusal, sentence=f"{refusal.sentence} The proof of it lies in {kept[-1]}.")

    def _segments(
        self, reader: LogReader, log_id: LogId, first: bytes, prove: Callable[[LogForked], None]
    ) -> Iterator[tuple[bytes, ReadSegment]]:
        """The log in order, each segment with its bytes: in large bundles as far as there are any, then in small ones,
        then one by one.

        What a bundle holds that does not verify is read one by one: anybody may have put the bundle there.
        """
        levels, alone_until = sorted(BundleLevel), 0
        while True:
            number = reader.state.next_number
            if number >= alone_until and (bundle := self._bundle_at(log_id, number, levels)) is not None:
                try:
                    yield from zip(bundle.segments, reader.accept_many(bundle.segments), strict=True)
                except CryptoError as error:
                    if isinstance(error, LogForked):
                        prove(error)
                    self._read.refusals.append(Refusal.of(error, f"A bundle of the log {id_text(log_id)[:8]}"))
                    alone_until = number + bundle.level.segment_count
                continue
            data = first if number == 0 else self._segment(log_id, number)
            if data is None:
                return
            yield data, reader.accept(data)

    def _bundle_at(self, log_id: LogId, number: int, levels: list[BundleLevel]) -> Bundle | None:
        """The largest one that begins here; a level that ends is asked for no more."""
        while levels and number % levels[-1].segment_count == 0:
            bundle = self._bundle(log_id, levels[-1], number // levels[-1].segment_count)
            if bundle is not None:
                return bundle
            levels.pop()
        return None

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
        self._read.hashes.setdefault(log_id, bytearray()).extend(segment.head.hash)
        if self._roster.log_end(log_id, self._read.owners[log_id]) is None:
            self._read.roster_heads[log_id] = segment.roster_head
        for compartment, entries in segment.entries.items():
            for entry in entries:
                if isinstance(entry, Heartbeat) and entry.challenges:
                    self._read.heartbeats.setdefault(log_id, []).append(entry)
                if isinstance(entry, Observe):
                    self._read.observed.add(entry)
                if isinstance(entry, Series):
                    self._read.series.append(NamedSeries(entry, compartment, log_id))
                if isinstance(entry, Delete):
                    self._read.deleted.setdefault(entry.object_id, {}).setdefault(log_id, segment.head.time_ms)
                if isinstance(entry, Continues) and segment.head.number == 0:
                    self._continued = entry.log_id
                    self._read.continues[log_id] = entry
                if isinstance(entry, Add):
                    named = NamedObject(entry, compartment, log_id, segment.signers, self._continued)
                    self._read.name(named)
                    if self._roster.is_outdated(compartment, entry.epoch, segment.roster_head):
                        self._read.outdated.append(named)
