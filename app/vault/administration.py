"""What whoever has the 24 words decides: devices out, new words, groups of cameras; the vault commands call it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.core.clock import Clock
from app.domain.errors import UsageError
from app.domain.ids import CameraId
from app.vault.bucket import Bucket
from app.vault.bucket_reader import BucketReader
from app.vault.live_reader import delete_old_pieces
from app.vault.local_keys import LocalKeys, next_compartment
from app.vault.names import object_name
from app.vault.refusals import Refusal, in_words
from app.vault.roster_store import fetch_roster, publish_statements
from app.vault.vault import Vault
from app.vault.vault_keys import fetch_as_root, root_of_words
from app.vault.witnesses import leave_witness, offered_keys, shredded_by
from crypto.absence import may_go
from crypto.bodies import LogEnd, RetireLog
from crypto.errors import CryptoError
from crypto.hpke import Recipient
from crypto.keys import FIRST_EPOCH, AccountRoot, Compartment, DeviceId, Epoch
from crypto.members import Device, Role
from crypto.roster import Roster
from crypto.roster_writer import RosterWriter


@dataclass(frozen=True)
class Members:
    """The vault's devices, its groups of cameras, and which recorders do not know yet of which removal."""

    roster: Roster
    pending: dict[DeviceId, tuple[DeviceId, ...]]
    refusals: tuple[Refusal, ...]
    shredded: dict[Compartment, frozenset[DeviceId]]
    """Of each group that the words do not open: who says that he erased its keys."""


@dataclass(frozen=True)
class NewWords:
    """Shown once, kept nowhere."""

    words: list[str] = field(repr=False)


def members(bucket: Bucket, words: Sequence[str]) -> Members:
    """Who belongs. Raises UsageError, ClipRefused and the bucket's errors, as everything here."""
    reader = BucketReader.with_words(bucket, words)
    pending = reader.roster.pending(reader.logs.roster_heads, reader.logs.owners)
    roster = reader.roster
    local = [each for each in roster.recipients() if roster.epochs[each.place].record.root_wrap is None]
    shredded = {each.compartment: shredded_by(bucket, roster, each.compartment) for each in local}
    return Members(roster, pending, tuple(reader.refusals), shredded)


@dataclass(frozen=True)
class ContinuedLog:
    """A log that a restored disk left, up to where its recorder verified it, and the one that goes on."""

    device: Device
    retire: RetireLog


def continued_logs(reader: BucketReader) -> list[ContinuedLog]:
    """The logs that their recorders went on with in another one, and that nobody has retired yet.

    Only where this reader verified the very segment that the new log names, in a log of the same recorder.
    """
    logs, found = reader.logs, []
    for new, continues in sorted(logs.continues.items()):
        old, owner = continues.log_id, logs.owners[new]
        verified = logs.segment_hash(old, continues.number) == continues.hash
        if logs.owners.get(old) == owner and verified and old not in reader.roster.retired and old != new:
            end = LogEnd(old, continues.number, continues.hash)
            found.append(ContinuedLog(reader.roster.members[owner], RetireLog(end, new)))
    return found


def retire_logs(bucket: Bucket, words: Sequence[str]) -> list[ContinuedLog]:
    """Confirm that restored recorders go on in new logs: nothing behind the named segments is believed any more."""
    found = continued_logs(BucketReader.with_words(bucket, words))
    write_as_root(bucket, words, lambda writer, _: _retire(writer, found))
    return found


def _retire(writer: RosterWriter, found: Sequence[ContinuedLog]) -> None:
    for each in found:
        writer.retire_log(each.retire.end, each.retire.new_log)


def delete_expired(reader: BucketReader, now_ms: int) -> int:
    """Delete from the bucket what the logs name and whose time is over, or what the words allowed; how many objects.

    The credentials must allow it: a recorder's need not. Raises the bucket's errors.
    """
    deleted = 0
    for named in reader.objects():
        name = object_name(named.add.sealed.object_id)
        if may_go(named.add, reader.roster, now_ms) and reader.bucket.stat(name) is not None:
            reader.bucket.delete(name)
            deleted += 1
    return deleted + delete_old_pieces(reader, now_ms)


def revoke_device(bucket: Bucket, words: Sequence[str], text: str) -> Device:
    """Remove the device whose id or name begins with `text`, and replace every key it had, in one step.

    A recorder's logs are believed up to what the bucket shows of them now; those that it left after its disk was
    restored are retired first.
    """
    reader = BucketReader.with_words(bucket, words)
    device = find_device(reader.roster, text)
    left = [each for each in continued_logs(reader) if each.device == device]
    ends = [
        LogEnd(log_id, reader.logs.heads[log_id].number, reader.logs.heads[log_id].hash)
        for log_id, owner in sorted(reader.logs.owners.items())
        if owner == device.device_id and log_id in reader.logs.heads
    ]

    def write(writer: RosterWriter, _: AccountRoot) -> None:
        _retire(writer, left)
        writer.revoke(device.device_id, ends, local_keys=_next_local_keys(bucket, writer.roster, device.device_id))

    write_as_root(bucket, words, write)
    return device


def change_words(bucket: Bucket, words: Sequence[str]) -> NewWords:
    """New words; the old ones still open old footage, and nothing that is sealed from now on."""
    new = AccountRoot.generate()
    write_as_root(bucket, words, lambda writer, old: writer.change_root(old, new))
    return NewWords(new.words().split())


def add_compartment(
    bucket: Bucket, words: Sequence[str], name: str, holders: Sequence[str], *, recovery: bool = True
) -> Compartment:
    """A new group of cameras, readable by the named devices and the words; without recovery, not by the words.

    UsageError where a device has not offered a local-only key for it.
    """
    number = next_compartment(members(bucket, words).roster)

    def write(writer: RosterWriter, _: AccountRoot) -> None:
        devices = [find_device(writer.roster, each) for each in holders]
        keys = {} if recovery else _local_keys(bucket, writer.roster, (number, FIRST_EPOCH), devices)
        ids = [each.device_id for each in devices]
        writer.new_epoch(number, name=name, holders=ids, recovery=recovery, local_keys=keys)

    write_as_root(bucket, words, write)
    return number


def _local_keys(
    bucket: Bucket, roster: Roster, place: tuple[Compartment, Epoch], devices: Sequence[Device]
) -> dict[DeviceId, Recipient]:
    offered = offered_keys(bucket, roster, place)
    missing = [each.name for each in devices if each.device_id not in offered]
    if missing or not devices:
        who = ", ".join(missing) or "No reader was named, so nobody"
        raise UsageError(f"{who} has no key of its own for this group. Run `main.py vault verify` there, then repeat.")
    return offered


def _next_local_keys(bucket: Bucket, roster: Roster, leaving: DeviceId) -> dict[Compartment, dict[DeviceId, Recipient]]:
    """For a removal: the keys that the others offer for the next epochs of the groups that the words do not open."""
    found = {}
    for readers in roster.recipients():
        others = [roster.devices[each] for each in roster.holders(readers.compartment) if each != leaving]
        is_local = roster.epochs[readers.place].record.root_wrap is None
        if others and is_local and readers.compartment in roster.known_to(leaving):
            place = readers.compartment, Epoch(readers.epoch + 1)
            found[readers.compartment] = _local_keys(bucket, roster, place, others)
    return found


def shred_group(bucket: Bucket, vault: Vault, name: str, clock: Clock) -> int:
    """Erase this device's keys of a group that the words do not open, and say so; how many there were."""
    _refresh(bucket, vault)
    roster = vault.roster
    found = [each.compartment for each in roster.recipients() if roster.name(each.compartment) == name]
    local = [each for each in found if (began := roster.newest(each)) is not None and began.record.root_wrap is None]
    if not local:
        raise UsageError(f"There is no group {name[:64]!r} that the words do not open.")
    count = sum(LocalKeys(vault).shred(each) for each in local)
    leave_witness(bucket, vault, vault.log_heads(), clock)
    return count


def put_cameras_into_group(bucket: Bucket, vault: Vault, cameras: Sequence[CameraId], number: Compartment) -> None:
    """From now on this recorder seals these cameras' clips for the readers of that group alone."""
    _refresh(bucket, vault)
    for camera_id in cameras:
        vault.put_into_group(camera_id, number)


def _refresh(bucket: Bucket, vault: Vault) -> None:
    try:
        history = fetch_roster(bucket, vault.pinned, vault.ring(), vault.roster_head)
    except CryptoError as error:
        raise in_words(error) from error
    vault.remember_roster(history.roster, history.statements)


def make_admin(bucket: Bucket, words: Sequence[str], text: str) -> Device:
    """Let a device that is in the vault add others without the words."""

    def write(writer: RosterWriter, _: AccountRoot) -> None:
        device = find_device(writer.roster, text)
        writer.set_roles(device.device_id, device.roles | Role.ADMIN)

    write_as_root(bucket, words, write)
    return find_device(members(bucket, words).roster, text)


def find_device(roster: Roster, text: str) -> Device:
    """The one device whose id, in hexadecimal, or whose name begins with `text`; UsageError for none and several."""
    wanted = text.lower()
    found = [
        device
        for device in roster.devices.values()
        if wanted and (device.device_id.hex().startswith(wanted) or device.name.lower().startswith(wanted))
    ]
    if len(found) != 1:
        known = ", ".join(f"{each.name} ({each.device_id.hex()[:8]})" for each in roster.devices.values())
        raise UsageError(f"{len(found)} devices match {text[:40]!r}. The vault has: {known}.")
    return found[0]


def write_as_root(bucket: Bucket, words: Sequence[str], write: Callable[[RosterWriter, AccountRoot], None]) -> None:
    """Sign and publish what `write` says. Raises UsageError, ClipRefused and the bucket's errors."""
    with root_of_words(words) as root:
        history, ring = fetch_as_root(bucket, root)
        writer = RosterWriter(history.roster, ring, root.signing_key)
        try:
            write(writer, root)
        except CryptoError as error:
            raise in_words(error) from error
        publish_statements(bucket, writer.statements)
