"""Sealed clips that wait for the bucket, in order, on the disk; the sealer fills it and the queue empties it."""

import os
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec

from app.core.private_files import make_private_folder, sync_folder
from app.domain.errors import ClipRefused
from app.domain.ids import CameraId, ClipId, EventId
from app.vault.local_state import SealedFile
from app.vault.vault import Vault
from crypto.entries import Add, encode_entries, parse_entries
from crypto.errors import CryptoError
from crypto.keys import Compartment

_DIGITS: Final = 9
_TICKET_SUFFIX: Final = ".ticket"


class _Stored(msgspec.Struct, frozen=True):
    event_id: str
    camera_id: str
    clip_id: str
    compartment: int
    entries: bytes


@dataclass(frozen=True)
class Ticket:
    """One clip that was sealed: its objects lie beside it, its entries are what the log will say."""

    name: str
    event_id: EventId
    camera_id: CameraId
    clip_id: ClipId
    compartment: Compartment
    entries: tuple[Add, ...] = field(repr=False)

    @property
    def size_bytes(self) -> int:
        """The size of the clip's object (the last one), in bytes."""
        return self.entries[-1].sealed.size_bytes


class Spool:
    """A ticket's file is written last, so that a ticket vouches for its objects. One thread at a time."""

    def __init__(self, vault: Vault) -> None:
        self._device = vault.device
        self._folder = vault.folder / "spool"
        make_private_folder(self._folder)
        self._remove_orphans()

    def new_name(self) -> str:
        """A name that sorts after all tickets here."""
        newest = max((int(name[:_DIGITS]) for name in self.names()), default=0)
        return f"{newest + 1:0{_DIGITS}}-{secrets.token_hex(4)}"

    def object_path(self, ticket: str, position: int) -> Path:
        """Where the ciphertext of a ticket's object lies."""
        return self._folder / f"{ticket}.{position}"

    def add(self, ticket: Ticket) -> None:
        """The objects' files are complete: fsync them, then write the ticket."""
        for position in range(len(ticket.entries)):
            _fsync(self.object_path(ticket.name, position))
        sync_folder(self._folder)
        stored = _Stored(
            ticket.event_id, ticket.camera_id, ticket.clip_id, ticket.compartment, encode_entries(ticket.entries)
        )
        self._file(ticket.name).write(msgspec.msgpack.encode(stored))

    def names(self) -> list[str]:
        """The tickets, oldest first."""
        return sorted(path.stem for path in self._folder.glob(f"*{_TICKET_SUFFIX}") if path.stem[:_DIGITS].isdigit())

    def ticket(self, name: str) -> Ticket:
        """The ticket of that name; ClipRefused where its file was changed."""
        content = self._file(name).read()
        try:
            stored = msgspec.msgpack.decode(content or b"", type=_Stored)
            entries = parse_entries(stored.entries)
        except (msgspec.DecodeError, CryptoError) as error:
            raise ClipRefused("A clip that waits for the bucket has a damaged ticket.") from error
        adds = tuple(entry for entry in entries if isinstance(entry, Add))
        return Ticket(
            name,
            EventId(stored.event_id),
            CameraId(stored.camera_id),
            ClipId(stored.clip_id),
            Compartment(stored.compartment),
            adds,
        )

    def remove(self, ticket: Ticket) -> None:
        """The clip is in the bucket and in the log. The ticket goes first: what it leaves behind is an orphan."""
        self._file(ticket.name).path.unlink(missing_ok=True)
        for position in range(len(ticket.entries)):
            self.object_path(ticket.name, position).unlink(missing_ok=True)

    def _file(self, name: str) -> SealedFile:
        return SealedFile(self._folder / f"{name}{_TICKET_SUFFIX}", self._device, f"ticket {name}")

    def _remove_orphans(self) -> None:
        """What a crash left of clips whose ticket was never written; they are sealed again."""
        names = frozenset(self.names())
        for path in self._folder.iterdir():
            if path.name.split(".")[0] not in names:
                path.unlink()


def _fsync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
