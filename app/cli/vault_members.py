"""`main.py vault devices, revoke, retire, new-words, pair, …`: who belongs to a vault; commands.py calls it."""

import platform
import sys
import time
from collections.abc import Sequence

import segno

from app.cli.running_engine import tell_engine
from app.cli.vault import ask_words, chosen_bucket
from app.cli.vault_arguments import (
    DeleteArguments,
    GroupArguments,
    InviteArguments,
    JoinArguments,
    MembersArguments,
    NewWordsArguments,
    PairArguments,
    RetireArguments,
    RevokeArguments,
    ShredArguments,
)
from app.cli.vault_times import local_time
from app.core.clock import SystemClock
from app.core.paths import LibraryPaths
from app.domain.errors import UsageError
from app.domain.ids import parse_camera_id
from app.link import house_orders
from app.vault.administration import (
    add_compartment,
    change_words,
    members,
    put_cameras_into_group,
    retire_logs,
    revoke_device,
    shred_group,
)
from app.vault.bucket import Bucket
from app.vault.clip_note import printable
from app.vault.deletion import carry_out, plan_deletion
from app.vault.names import clip_id, id_text
from app.vault.pairing import (
    join_by_invitation,
    join_by_pairing,
    make_invitation,
    new_code,
    offer_pairing,
    receive_invited,
)
from app.vault.vault_keys import open_vault
from crypto.invitation import PREFIX
from crypto.members import Role

POLL_S = 1.0
WAIT_S = 900.0
"""A little longer than pairing lives; the other side says why it ended."""


def run_vault_members(arguments: MembersArguments, paths: LibraryPaths) -> int:
    """Do what was asked; 0, or an error that says why not."""
    bucket = chosen_bucket(arguments, paths)
    match arguments:
        case RevokeArguments():
            device = revoke_device(bucket, ask_words(), arguments.device)
            print(f"{device.name} was removed. It keeps what it has already read, and gets nothing new.")
            print("Recorders take up the new keys within ten minutes; `vault devices` says which have not yet.")
        case DeleteArguments():
            _delete(bucket, ask_words(), arguments)
        case RetireArguments():
            _retire(bucket, ask_words())
        case NewWordsArguments():
            print("Write these 24 words down; they are not shown again:")
            print(" ".join(change_words(bucket, ask_words()).words))
            print("The old words still open what was sealed before now, and nothing after.")
        case PairArguments():
            _pair(bucket, ask_words())
        case InviteArguments():
            _invite(bucket, ask_words(), Role[arguments.role.upper()])
        case GroupArguments():
            _group(paths, bucket, arguments)
        case ShredArguments():
            _shred(paths, bucket, arguments.name)
        case JoinArguments():
            _join(paths, bucket, arguments.code)
        case _:
            _show(bucket, ask_words())
    return 0


def _show(bucket: Bucket, words: Sequence[str]) -> None:
    found = members(bucket, words)
    roster = found.roster
    print(f"Vault {roster.fingerprint.hex()[:16]}, {roster.suite.label_text}.")
    for device in roster.devices.values():
        roles = ", ".join(role.name.lower() for role in Role if role in device.roles and role.name)
        print(f"{device.device_id.hex()[:8]}  {device.name}  ({roles})")
    for device_id, revoked in roster.revoked.items():
        behind = found.pending.get(device_id, ())
        state = f"; {len(behind)} recorders do not know yet" if behind else ""
        print(f"{device_id.hex()[:8]}  {revoked.device.name}  (removed{state})")
    for readers in roster.recipients():
        began = roster.epochs[readers.place]
        recovery = "" if began.record.root_wrap is not None else ", not opened by the words"
        print(f"cameras: {began.record.name}, {len(roster.holders(readers.compartment))} readers{recovery}")
        for device_id in sorted(found.shredded.get(readers.compartment, ())):
            print(f"  {roster.devices[device_id].name} says that it erased its keys of this group")
    for refusal in found.refusals:
        print(refusal, file=sys.stderr)


def _retire(bucket: Bucket, words: Sequence[str]) -> None:
    found = retire_logs(bucket, words)
    for each in found:
        old, new = id_text(each.retire.end.log_id)[:8], id_text(each.retire.new_log)[:8]
        print(f"{each.device.name} goes on in the log {new}; its log {old} ends with segment {each.retire.end.number}.")
    if not found:
        print("No recorder goes on in another log than it began.")


def _delete(bucket: Bucket, words: Sequence[str], arguments: DeleteArguments) -> None:
    deletion = plan_deletion(bucket, words, arguments.clips)
    for each in deletion.clips:
        print(f"{clip_id(each.add.sealed.object_id)}  {local_time(each.add.start_ms)}  {each.add.camera}")
    asked = "They go from the bucket for good, with their pictures, and nobody can bring them back. Delete? (yes/no) "
    if not arguments.yes and not _typed(asked):
        print("Nothing was deleted.")
    elif carry_out(bucket, words, deletion):
        count = len(deletion.clips)
        told = "1 clip was" if count == 1 else f"{count} clips were"
        print(f"{told} deleted, and every reader knows that the words allowed it.")
        print(
            "What devices have copied, recordings on recorders' own disks, and versions that the provider keeps remain."
        )
    else:
        print(
            "The words allow it now, but this bucket's key may not delete. "
            "Run `main.py vault expire` with one that may."
        )


def _pair(bucket: Bucket, words: Sequence[str]) -> None:
    code = new_code()
    print(f"On the other machine: main.py vault join {code} --bucket ADDRESS", flush=True)
    device = offer_pairing(bucket, words, code, _compare, clock=SystemClock(), wait=_Waiting().once)
    print(f"{device.name} belongs to the vault now.")


def _invite(bucket: Bucket, words: Sequence[str], role: Role) -> None:
    clock = SystemClock()
    invitation = make_invitation(bucket, words, role, clock)
    print(invitation.text)
    segno.make(invitation.text).terminal(out=sys.stdout, compact=True)
    print("It lets one machine in, once, within a day. Waiting for it (Ctrl+C ends it) …", flush=True)
    device = receive_invited(bucket, words, invitation, clock=clock, wait=_Waiting(86_400.0).once)
    print(f"{device.name} belongs to the vault now.")


def _group(paths: LibraryPaths, bucket: Bucket, arguments: GroupArguments) -> None:
    vault, cameras = open_vault(paths), [parse_camera_id(text) for text in arguments.cameras]
    recovery = not arguments.no_recovery
    number = add_compartment(bucket, ask_words(), arguments.name, arguments.readers, recovery=recovery)
    put_cameras_into_group(bucket, vault, cameras, number)
    print(f"The group {arguments.name} has {len(cameras)} cameras and {len(arguments.readers)} readers.")
    told = tell_engine(paths, house_orders.TAKE_UP_BUCKET)
    print(told or "Louver's recorder takes it up when it starts.", "Older clips stay with their old readers.")


def _shred(paths: LibraryPaths, bucket: Bucket, name: str) -> None:
    vault = open_vault(paths)
    if _typed(f"Footage of {name} cannot be opened on this device any more, not even with the words. Sure? (yes/no) "):
        count = shred_group(bucket, vault, name, SystemClock())
        print(f"{count} keys were erased here. Offline devices, backups and footage on recorders' own disks remain.")


def _typed(question: str) -> bool:
    return input(question).strip().lower() == "yes"


def _join(paths: LibraryPaths, bucket: Bucket, code: str) -> None:
    name, clock, wait = printable(platform.node() or "computer", 64), SystemClock(), _Waiting().once
    if code.upper().startswith(PREFIX):
        vault = join_by_invitation(paths, bucket, code, name=name, clock=clock, wait=wait)
    else:
        vault = join_by_pairing(paths, bucket, code, _compare, name=name, clock=clock, wait=wait)
    print(f"This machine belongs to the vault {vault.pinned.hex()[:16]} now.")


def _compare(words: Sequence[str], asking: str) -> bool:
    if asking:
        print(f"{printable(asking, 64)} wants to join.")
    print(f"The other screen must show these words: {' '.join(words)}", flush=True)
    return input("Does it? (yes/no) ").strip().lower() == "yes"


class _Waiting:
    def __init__(self, most_s: float = WAIT_S) -> None:
        self._until_s = time.monotonic() + most_s

    def once(self) -> None:
        """A second's pause between two looks; gives up at the end."""
        if time.monotonic() > self._until_s:
            raise UsageError("The other machine did not answer in time. Begin again on both.")
        time.sleep(POLL_S)
