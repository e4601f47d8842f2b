"""What can be typed behind `vault`, an action each; arguments.py calls it."""

import argparse
from dataclasses import dataclass
from pathlib import Path

from app.cli.typed import Typed, add_json, add_library, takes

_EXAMPLES = """examples:
  main.py vault create --bucket ~/nas/louver           begin a vault: shows its 24 words, and asks for three of them
  main.py vault bucket s3://clips                      move all of it to another bucket
  main.py vault verify                                 is everything in this library's bucket what was recorded?
  main.py vault verify --bucket s3://clips --words     the same from the 24 words, on any machine
  main.py vault check-proof a3k9mm2x-57.fork           was this log really written twice? `verify` keeps such proofs
  main.py vault restore --words --bucket ~/copy --to-folder out
  main.py vault devices                                who belongs, and who was removed
  main.py vault revoke Anna                            remove a device, and replace every key it had
  main.py vault live --words --to-folder out           the recorder was stolen: what it saw until then
  main.py vault retire                                 a recorder's disk was restored: confirm its new log
  main.py vault expire                                 delete clips whose time is over
  main.py vault delete k3vn2m7q                        delete one before its time
  main.py vault group Stable --camera stable --reader Anna
  main.py vault pair                                   let another machine in: compare five words on both
  main.py vault join CODE --bucket ADDRESS             the other machine's side, or with an invitation
  main.py vault decrypt k3vn2m7q --to-folder out       one clip, by the beginning of its id

The 24 words are asked for on the terminal, or read from standard input where there is none. The words alone cannot
tell whether somebody put back an old copy of the whole bucket: compare the times that are printed with what you know.
"""

_ADDRESS_HELP = (
    "a folder that exists, or s3://bucket/prefix?endpoint=https://… with its key in LOUVER_BUCKET_KEY_ID and "
    "LOUVER_BUCKET_SECRET"
)


@dataclass(frozen=True, kw_only=True)
class CreateArguments(Typed):
    """Begin a vault for this library in an empty `bucket`."""

    bucket: str


@dataclass(frozen=True, kw_only=True)
class MoveArguments(Typed):
    """Move this library's vault to the bucket at `address` (None: say where clips go), or `stay` after all."""

    address: str | None = None
    stay: bool = False
    yes: bool = False


@dataclass(frozen=True)
class VerifyBucketArguments(Typed):
    """Compare every object in a `bucket` (None: this library's) with the logs, as this device or with the `words`."""

    bucket: str | None = None
    words: bool = False
    as_json: bool = False
    proofs: Path | None = None


@dataclass(frozen=True, kw_only=True)
class CheckProofArguments(Typed):
    """Judge a `proof` that a log exists twice, by the public key of its `recorder` (None: of this library's vault)."""

    proof: Path
    recorder: str | None = None


@dataclass(frozen=True, kw_only=True)
class RestoreArguments(Typed):
    """Open every clip into `folder`."""

    folder: Path
    bucket: str | None = None
    words: bool = False
    as_json: bool = False


@dataclass(frozen=True, kw_only=True)
class DecryptArguments(Typed):
    """Open the one clip whose id begins with `clip`."""

    clip: str
    folder: Path
    bucket: str | None = None
    words: bool = False
    as_json: bool = False


@dataclass(frozen=True)
class DevicesArguments(Typed):
    """List who belongs to the vault of a `bucket` (None: this library's)."""

    bucket: str | None = None


@dataclass(frozen=True, kw_only=True)
class RevokeArguments(Typed):
    """Remove the device whose name or id begins with `device`."""

    device: str
    bucket: str | None = None


@dataclass(frozen=True, kw_only=True)
class DeleteArguments(Typed):
    """Delete the clips whose ids begin with `clips` before their time."""

    clips: tuple[str, ...]
    yes: bool = False
    bucket: str | None = None


@dataclass(frozen=True)
class NewWordsArguments(Typed):
    """Replace the words."""

    bucket: str | None = None


@dataclass(frozen=True)
class PairArguments(Typed):
    """Let another machine in by comparing words."""

    bucket: str | None = None


@dataclass(frozen=True)
class InviteArguments(Typed):
    """Let another machine in by an invitation, as a viewer or a recorder."""

    role: str = "viewer"
    bucket: str | None = None


@dataclass(frozen=True, kw_only=True)
class GroupArguments(Typed):
    """A new group `name` of this library's `cameras`, for the `readers` (devices) alone, and the words."""

    name: str
    cameras: tuple[str, ...] = ()
    readers: tuple[str, ...] = ()
    no_recovery: bool = False
    bucket: str | None = None


@dataclass(frozen=True, kw_only=True)
class ShredArguments(Typed):
    """Erase this device's keys of the group `name`, which the words do not open."""

    name: str
    bucket: str | None = None


@dataclass(frozen=True, kw_only=True)
class JoinArguments(Typed):
    """Bring this machine in, with a pairing code or an invitation."""

    code: str
    bucket: str | None = None


@dataclass(frozen=True, kw_only=True)
class LiveArguments(Typed):
    """Open the pieces of events that go on, or whose recorder was taken, into `folder`."""

    folder: Path
    bucket: str | None = None
    words: bool = False
    as_json: bool = False


@dataclass(frozen=True)
class ExpireArguments(Typed):
    """Delete what may go from a `bucket`."""

    bucket: str | None = None
    words: bool = False
    as_json: bool = False


@dataclass(frozen=True)
class RetireArguments(Typed):
    """Confirm the new logs of restored recorders."""

    bucket: str | None = None


BucketArguments = VerifyBucketArguments | RestoreArguments | DecryptArguments | LiveArguments | ExpireArguments
MembersArguments = (
    DevicesArguments
    | RevokeArguments
    | DeleteArguments
    | RetireArguments
    | NewWordsArguments
    | PairArguments
    | InviteArguments
    | GroupArguments
    | ShredArguments
    | JoinArguments
)


def add_vault(parser: argparse.ArgumentParser) -> None:
    """Describe the vault's actions."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = _EXAMPLES
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    create = actions.add_parser(
        "create", help="begin a vault in an empty bucket, and let this library's clips go there"
    )
    takes(create, CreateArguments)
    add_library(create)
    create.add_argument("--bucket", metavar="ADDRESS", required=True, help=_ADDRESS_HELP)
    move = actions.add_parser("bucket", help="say where clips go, or move all of the vault to another bucket")
    takes(move, MoveArguments)
    add_library(move)
    where = move.add_mutually_exclusive_group()
    where.add_argument("address", metavar="ADDRESS", nargs="?", help=_ADDRESS_HELP)
    where.add_argument("--stay", action="store_true", help="move no further; what was copied stays there, too")
    move.add_argument("--yes", action="store_true", help="do not ask")
    verify = actions.add_parser("verify", help="compare every clip in the bucket with the recorders' logs; opens none")
    verify.add_argument(
        "--proofs-to",
        dest="proofs",
        type=Path,
        metavar="FOLDER",
        help="also write proofs of logs that exist twice here",
    )
    check = actions.add_parser("check-proof", help="judge the proof that a recorder's log exists in two versions")
    takes(check, CheckProofArguments)
    add_library(check)
    check.add_argument("proof", type=Path, metavar="FILE", help="what `verify` kept, or somebody sent")
    check.add_argument(
        "--recorder",
        metavar="KEY",
        help="the recorder's public signing key, 64 hexadecimal digits (any of this vault's)",
    )
    decrypt = actions.add_parser("decrypt", help="verify and open one clip")
    decrypt.add_argument("clip", metavar="CLIP", help="the beginning of the clip's id")
    restore = actions.add_parser("restore", help="verify and open every clip")
    live = actions.add_parser(
        "live", help="open what left of events that go on, or that a recorder did not live to end"
    )
    expire = actions.add_parser("expire", help="delete clips whose time is over; the bucket's key must allow it")
    reading: list[tuple[argparse.ArgumentParser, type[Typed]]] = [
        (verify, VerifyBucketArguments),
        (decrypt, DecryptArguments),
        (restore, RestoreArguments),
        (live, LiveArguments),
        (expire, ExpireArguments),
    ]
    for action, reads in reading:
        takes(action, reads)
        _bucket(action)
        action.add_argument("--words", action="store_true", help="ask for the 24 words instead of using this device")
        add_json(action, "print the result as JSON")
    for action in (decrypt, restore, live):
        action.add_argument("--to-folder", dest="folder", type=Path, metavar="FOLDER", required=True)
    _members(actions)


def _members(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    devices = actions.add_parser("devices", help="list the vault's devices and groups of cameras (asks for the words)")
    revoke = actions.add_parser("revoke", help="remove a device and replace every key it had (asks for the words)")
    revoke.add_argument("device", metavar="DEVICE", help="the beginning of its name or id")
    delete = actions.add_parser(
        "delete", help="delete clips before their time, with their pictures (asks for the words)"
    )
    delete.add_argument("clips", metavar="CLIP", nargs="+", help="the beginning of a clip's id")
    delete.add_argument("--yes", action="store_true", help="do not ask")
    retire = actions.add_parser("retire", help="confirm that a recorder whose disk was restored goes on in a new log")
    new_words = actions.add_parser("new-words", help="replace the 24 words; the old ones still open old footage")
    pair = actions.add_parser("pair", help="let another machine in by comparing five words (asks for the words)")
    invite = actions.add_parser("invite", help="print a one-time invitation, and wait for its machine")
    invite.add_argument("--role", choices=("viewer", "recorder"), default="viewer", help="what it may do (viewer)")
    group = actions.add_parser("group", help="seal some cameras of this library for some readers alone")
    group.add_argument("name", metavar="NAME", help="what people call the group")
    group.add_argument(
        "--camera", dest="cameras", action="append", default=[], metavar="ID", help="a camera's id (may be repeated)"
    )
    group.add_argument(
        "--reader", dest="readers", action="append", default=[], metavar="DEVICE", help="who reads it (repeatable)"
    )
    group.add_argument(
        "--no-recovery", action="store_true", help="the words do not open it: only keys that lie on its readers' disks"
    )
    shred = actions.add_parser(
        "shred", help="erase this device's keys of such a group; its footage is lost here for good"
    )
    shred.add_argument("name", metavar="NAME", help="what people call the group")
    join = actions.add_parser("join", help="bring this machine into a vault, with the code of `pair` or an invitation")
    join.add_argument("code", metavar="CODE", help="what the other machine shows")
    decisions: list[tuple[argparse.ArgumentParser, type[Typed]]] = [
        (devices, DevicesArguments),
        (revoke, RevokeArguments),
        (delete, DeleteArguments),
        (retire, RetireArguments),
        (new_words, NewWordsArguments),
        (pair, PairArguments),
        (invite, InviteArguments),
        (group, GroupArguments),
        (shred, ShredArguments),
        (join, JoinArguments),
    ]
    for action, decision in decisions:
        takes(action, decision)
        _bucket(action)


def _bucket(action: argparse.ArgumentParser) -> None:
    add_library(action)
    action.add_argument("--bucket", metavar="ADDRESS", help="where sealed clips lie (this library's bucket)")
