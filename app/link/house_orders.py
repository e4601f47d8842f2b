"""What a window asks the engine about storage and the vault and what it answers, as strict, bounded data; both ends.

An answer is one JSON text in the reply. No answer holds a key, a login or the words.
"""

from typing import Annotated, TypeVar

import msgspec

from app.domain.errors import LinkRefused, UsageError

STORAGE = "storage-rules"
CHANGE_STORAGE = "change-storage-rules"
VAULT = "vault-state"
TAKE_UP_BUCKET = "take-up-bucket"
"""Obeyed without arguments; the reply is a sentence."""
MOVE_BUCKET = "move-bucket"
"""Obeyed with the `address` of the next bucket, or an empty one to stay; the reply is a sentence."""
MAX_TEXT_LETTERS = 4096

_Text = Annotated[str, msgspec.Meta(max_length=MAX_TEXT_LETTERS)]
_Word = Annotated[str, msgspec.Meta(max_length=256)]
_Bytes = Annotated[int, msgspec.Meta(ge=0, le=1 << 60)]
_Days = Annotated[float, msgspec.Meta(ge=0, le=36_500)]


class StorageRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The answer to STORAGE: the library's own folder and how it is filled. None for bytes is the usual choice, None
    for days is as long as there is room. `own_rules` counts the cameras that have rules of their own."""

    folder: _Text
    other_folders: Annotated[tuple[_Text, ...], msgspec.Meta(max_length=16)]
    quota_bytes: _Bytes | None
    floor_bytes: _Bytes | None
    continuous_days: _Days | None
    event_days: _Days | None
    own_rules: Annotated[int, msgspec.Meta(ge=0, le=1 << 16)] = 0


class StorageChange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the library's own folder is to be filled from now on; what it means is said of StorageRules."""

    quota_bytes: _Bytes | None
    floor_bytes: _Bytes | None
    continuous_days: _Days | None
    event_days: _Days | None


class VaultDevice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A computer of the vault's list. `own` is the one that records here."""

    name: _Word
    number: _Word
    records: bool
    views: bool
    administers: bool
    removed: bool
    own: bool


class VaultMoving(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A vault on its way to another bucket: `there` of `total` objects lie there (0 while they are counted), or the
    `trouble` for which it waits."""

    address: _Text
    there: _Bytes
    total: _Bytes
    trouble: _Text = ""


class VaultTold(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The answer to VAULT. `address` is empty where no bucket was named; `vault` is empty while none is open, and
    `trouble` then says why. A vault that is open was made together with its 24 words."""

    address: _Text
    in_folder: bool
    vault: _Word
    suite: _Word
    devices: Annotated[tuple[VaultDevice, ...], msgspec.Meta(max_length=1024)]
    trouble: _Text = ""
    moving: VaultMoving | None = None


_Answer = TypeVar("_Answer", StorageRules, StorageChange, VaultTold)


def encode(value: StorageRules | StorageChange | VaultTold) -> str:
    """The JSON text of an answer or of a change."""
    return msgspec.json.encode(value).decode()


def decode_storage(text: str) -> StorageRules:
    """The answer to STORAGE. Raises LinkRefused."""
    return _decode(text, StorageRules)


def decode_vault(text: str) -> VaultTold:
    """The answer to VAULT. Raises LinkRefused."""
    return _decode(text, VaultTold)


def decode_change(text: str) -> StorageChange:
    """The change that an order brings. Raises UsageError."""
    try:
        return msgspec.json.decode(text, type=StorageChange)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise UsageError("These rules for storage cannot be. Check the numbers.") from error


def _decode(text: str, kind: type[_Answer]) -> _Answer:
    try:
        return msgspec.json.decode(text, type=kind)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise LinkRefused("The engine sent a malformed answer. Start Louver's engine and window again.") from error
