"""The events whose clips are not sealed yet, kept across a restart; the vault's worker calls it."""

import threading
from typing import Final

import msgspec

from app.core.private_files import make_private_folder
from app.domain.errors import ClipRefused
from app.domain.event import Event
from app.domain.ids import EventId
from app.vault.local_state import SealedFile
from app.vault.vault import Vault

_FILE_NAME: Final = "pending.sealed"
_MAX_REMEMBERED: Final = 4096


class PendingEvents:
    """A small list that is on the disk before add() returns. Threads: any."""

    def __init__(self, vault: Vault) -> None:
        make_private_folder(vault.folder)
        self._file = SealedFile(vault.folder / _FILE_NAME, vault.device, "pending events")
        self._lock = threading.Lock()
        self._events = {event.id: event for event in self._load()}
        self._done: dict[EventId, None] = {}

    def add(self, event: Event) -> bool:
        """Keep a closed event; False where it is here already, or its clip was sealed."""
        with self._lock:
            if event.id in self._events or event.id in self._done:
                return False
            self._events[event.id] = event
            self._save()
            return True

    def remove(self, event_id: EventId) -> None:
        """Its clip lies in the spool, or can never be made."""
        with self._lock:
            if self._events.pop(event_id, None) is None:
                return
            self._done[event_id] = None
            if len(self._done) > _MAX_REMEMBERED:
                del self._done[next(iter(self._done))]
            self._save()

    def all(self) -> list[Event]:
        """The events, in the order in which they came."""
        with self._lock:
            return list(self._events.values())

    def _load(self) -> list[Event]:
        content = self._file.read()
        if content is None:
            return []
        try:
            return msgspec.msgpack.decode(content, type=list[Event])
        except msgspec.DecodeError as error:
            raise ClipRefused("The list of events that wait to be sealed is damaged.") from error

    def _save(self) -> None:
        self._file.write(msgspec.msgpack.encode(list(self._events.values())))
