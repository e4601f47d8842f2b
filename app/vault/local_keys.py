"""A device's own keys for groups of cameras that the words do not open: random, on this disk alone, erasable.

Each is for one group and one epoch. Its public half is offered in the device's witness before whoever has the words
wraps the epoch's seed for it; so what is sealed there is readable by these devices, and by nobody once they erased it.
"""

import os
from typing import Final

import msgspec

from app.domain.errors import ClipRefused
from app.vault.local_state import SealedFile
from app.vault.vault import Vault
from crypto.hpke import Identity, Suite
from crypto.keys import FIRST_EPOCH, Compartment, Epoch
from crypto.members import Role
from crypto.roster import Roster
from crypto.witness import MAX_OFFERS, Offer

_FILE_NAME: Final = "local-keys.sealed"
_SEED_BYTES: Final = 32


class _Key(msgspec.Struct, frozen=True):
    compartment: int
    epoch: int
    suite: int
    seed: bytes

    @property
    def identity(self) -> Identity:
        return Identity(Suite(self.suite), self.seed)


class _Keys(msgspec.Struct, frozen=True):
    keys: list[_Key] = msgspec.field(default_factory=list)
    shredded: list[tuple[int, int]] = msgspec.field(default_factory=list)


class LocalKeys:
    """Changes are on the disk when a call returns. One thread at a time."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._file = SealedFile(vault.folder / _FILE_NAME, vault.device, "local-only keys")

    def identities(self) -> list[Identity]:
        """What opens this device's seeds of such groups."""
        return [key.identity for key in self._load().keys]

    def offers(self, roster: Roster) -> tuple[Offer, ...]:
        """Keys for the next epoch of each such group that this viewer reads, and of a group that begins next.

        Behind them, which epochs' keys were shredded here.
        """
        state = self._load()
        if Role.VIEWER not in roster.device_of(self._vault.device).roles:
            return ()
        keys = [key for key in state.keys if self._is_needed(key, roster)]
        for place in self._wanted(roster):
            if all((key.compartment, key.epoch) != place for key in keys):
                keys.append(_Key(*place, roster.suite, os.urandom(_SEED_BYTES)))
        if keys != state.keys:
            self._save(_Keys(keys, state.shredded))
        offered = [key for key in keys if (Compartment(key.compartment), Epoch(key.epoch)) not in roster.epochs]
        said = [Offer(Compartment(key.compartment), Epoch(key.epoch), key.identity.recipient) for key in offered]
        gone = [Offer(Compartment(compartment), Epoch(epoch), None) for compartment, epoch in state.shredded]
        return (*said, *gone)[:MAX_OFFERS]

    def shred(self, compartment: Compartment) -> int:
        """Erase every key of this group here; how many epochs cannot be opened any more on this device."""
        state = self._load()
        erased = [key for key in state.keys if key.compartment == compartment]
        places = sorted({*state.shredded, *((key.compartment, key.epoch) for key in erased)})
        self._save(_Keys([key for key in state.keys if key not in erased], places[-MAX_OFFERS // 2 :]))
        return len(erased)

    def _wanted(self, roster: Roster) -> list[tuple[int, int]]:
        device_id = roster.device_of(self._vault.device).device_id
        own = [
            (readers.compartment, readers.epoch + 1)
            for readers in roster.recipients()
            if roster.epochs[readers.place].record.root_wrap is None
            and device_id in roster.holders(readers.compartment)
        ]
        return [*own, (next_compartment(roster), FIRST_EPOCH)]

    def _is_needed(self, key: _Key, roster: Roster) -> bool:
        """Not those of an epoch that began without this device."""
        place = Compartment(key.compartment), Epoch(key.epoch)
        granted = roster.grants.get(roster.device_of(self._vault.device).device_id, ())
        return place not in roster.epochs or any(wrapped.readers.place == place for wrapped in granted)

    def _load(self) -> _Keys:
        content = self._file.read()
        if content is None:
            return _Keys()
        try:
            return msgspec.msgpack.decode(content, type=_Keys)
        except msgspec.DecodeError as error:
            raise ClipRefused("The keys of groups that the words do not open are damaged on this device.") from error

    def _save(self, state: _Keys) -> None:
        self._file.write(msgspec.msgpack.encode(state))


def next_compartment(roster: Roster) -> Compartment:
    """The number of the group of cameras that begins next."""
    return Compartment(1 + max((each.compartment for each in roster.recipients()), default=0))
