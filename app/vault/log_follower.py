"""Reads recorders' logs from a bucket by number and collects what they name; the restorer calls it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from app.domain.errors import ObjectMissing
from app.vault.bucket import Bucket
from app.vault.names import id_of_text, id_text, parse_segment_name, segment_name
from app.vault.refusals import Refusal
from app.vault.vault import Vault
from crypto.entries import Add
from crypto.errors import CryptoError, RosterRolledBack, SegmentMissing
from crypto.keys import Compartment, DeviceId, Epoch, LogId, ObjectId, ReaderKey, VerifyKey
from crypto.log_reader import LogReader, LogReaderState, ReadSegment
from crypto.members import Role
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


@dataclass
class LogsRead:
    """All objects that verified logs name, in the order of the logs, and what was not believed."""

    objects: dict[ObjectId, NamedObject] = field(default_factory=dict)
    refusals: list[Refusal] = field(default_factory=list)
    recorders: set[DeviceId] = field(default_factory=set)


def read_logs(
    bucket: Bucket, vault: Vault, roster: Roster, keys: Mapping[tuple[Compartment, Epoch], ReaderKey]
) -> LogsRead:
    """Follow every log in the bucket, and remember each one's newest head. Raises only the bucket's errors."""
    read = LogsRead()
    listed = _listed_logs(bucket, vault)
    for log_id in sorted(listed)[:MAX_LOGS]:
        _LogFollower(bucket, vault, roster, keys, read).follow(log_id, listed[log_id])
    silent = [
        device
        for device in roster.devices.values()
        if Role.RECORDER in device.roles and device.device_id not in read.recorders
    ]
    for device in silent:
        error = SegmentMissing("it has uploaded nothing yet, or somebody deleted all of it")
        read.refusals.append(Refusal.of(error, f"The log of recorder {device.device_id.hex()[:8]}"))
    return read


def _listed_logs(bucket: Bucket, vault: Vault) -> dict[LogId, int]:
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
        vault: Vault,
        roster: Roster,
        keys: Mapping[tuple[Compartment, Epoch], ReaderKey],
        read: LogsRead,
    ) -> None:
        self._bucket = bucket
        self._vault = vault
        self._roster = roster
        self._keys = keys
        self._read = read
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
        reader = LogReader(LogReaderState.start(log_id, device.verify_key), self._keys, remembered=remembered)
        data: bytes | None = first
        number, older_roster = 0, False
        try:
            while data is not None:
                segment = reader.accept(data)
                older_roster = older_roster or segment.roster_head not in self._statements
                self._collect(log_id, segment)
                number += 1
                data = self._segment(log_id, number)
        finally:
            if reader.head is not None:
                self._vault.remember_log(log_id, reader.head)
        if older_roster:
            self._read.refusals.append(Refusal.of(RosterRolledBack("a log names a newer one"), "The list of devices"))
        if highest >= number:
            raise SegmentMissing(f"segment {number}")
        reader.finish()

    def _segment(self, log_id: LogId, number: int) -> bytes | None:
        try:
            return self._bucket.get_range(segment_name(log_id, number), 0, MAX_SEGMENT_BYTES + 1)
        except ObjectMissing:
            return None

    def _collect(self, log_id: LogId, segment: ReadSegment) -> None:
        for compartment, entries in segment.entries.items():
            for entry in entries:
                if isinstance(entry, Add):
                    named = NamedObject(entry, compartment, log_id, segment.signers)
                    self._read.objects.setdefault(entry.sealed.object_id, named)
