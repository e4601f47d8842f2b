"""What whoever has the 24 words decides: devices out, new words, groups of cameras; the vault commands call it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from app.domain.errors import UsageError
from app.domain.ids import CameraId
from app.vault.bucket import Bucket
from app.vault.bucket_reader import BucketReader
from app.vault.live_reader import delete_old_pieces
from app.vault.names import object_name
from app.vault.refusals import Refusal, in_words
from app.vault.roster_store import fetch_roster, publish_statements
from app.vault.vault import Vault
from app.vault.vault_keys import fetch_as_root, root_of_words
from crypto.absence import may_go
from crypto.bodies import LogEnd, RetireLog
from crypto.errors import CryptoError
from crypto.keys import AccountRoot, Compartment, DeviceId
from crypto.members import Device, Role
from crypto.roster import Roster
from crypto.roster_writer import RosterWriter


@dataclass(frozen=True)
class Members:
    """The vault's devices, its groups of cameras, and which recorders do not know yet of which removal."""

    roster: Roster
    pending: dict[DeviceId, tuple[DeviceId, ...]]
    refusals: tuple[Refusal, ...]


@dataclass(frozen=True)
class NewWords:
    """Shown once, kept nowhere."""

    words: list[str] = field(repr=False)


def members(bucket: Bucket, words: Sequence[str]) -> Members:
    """Who belongs. Raises UsageError, ClipRefused and the bucket's errors, as everything here."""
    reader = BucketReader.with_words(bucket, words)
    pending = reader.roster.pending(reader.logs.roster_heads, reader.logs.owners)
    return Members(reader.roster, pending, tuple(reader.refusals))


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
    _as_root(bucket, words, lambda writer, _: _retire(writer, found))
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
        writer.revoke(device.device_id, ends)

    _as_root(bucket, words, write)
    return device


def change_words(bucket: Bucket, words: Sequence[str]) -> NewWords:
    """New words; the old ones still open old footage, and nothing that is sealed from now on."""
    new = AccountRoot.generate()
    _as_root(bucket, words, lambda writer, old: writer.change_root(old, new))
    return NewWords(new.words().split())


def add_compartment(bucket: Bucket, words: Sequence[str], name: str, holders: Sequence[str]) -> Compartment:
    """A new group of cameras, readable by the named devices and the words."""

    def write(writer: RosterWriter, _: AccountRoot) -> None:
        ids = [find_device(writer.roster, each).device_id for each in holders]
        writer.new_epoch(number, name=name, holders=ids)

    number = Compartment(1 + max((each.compartment for each in members(bucket, words).roster.recipients()), default=0))
    _as_root(bucket, words, write)
    return number


def put_cameras_into_group(bucket: Bucket, vault: Vault, cameras: Sequence[CameraId], number: Compartment) -> None:
    """From now on this recorder seals these cameras' clips for the readers of that group alone."""
    try:
        history = fetch_roster(bucket, vault.pinned, vault.ring(), vault.roster_head)
    except CryptoError as error:
        raise in_words(error) from error
    vault.remember_roster(history.roster, history.statements)
    for camera_id in cameras:
        vault.put_into_group(camera_id, number)


def make_admin(bucket: Bucket, words: Sequence[str], text: str) -> Device:
    """Let a device that is in the vault add others without the words."""

    def write(writer: RosterWriter, _: AccountRoot) -> None:
        device = find_device(writer.roster, text)
        writer.set_roles(device.device_id, device.roles | Role.ADMIN)

    _as_root(bucket, words, write)
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


def _as_root(bucket: Bucket, words: Sequence[str], write: Callable[[RosterWriter, AccountRoot], None]) -> None:
    with root_of_words(words) as root:
        history, ring = fetch_as_root(bucket, root)
        writer = RosterWriter(history.roster, ring, root.signing_key)
        try:
            write(writer, root)
        except CryptoError as error:
            raise in_words(error) from error
        publish_statements(bucket, writer.statements)
