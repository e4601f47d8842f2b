"""What this recorder uploaded, by the day on which it may go; the queue fills it, the worker says what is gone."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import msgspec

from app.core.private_files import make_private_folder
from app.domain.errors import ClipRefused
from app.vault.bucket import Bucket
from app.vault.local_state import SealedFile
from app.vault.names import object_name
from app.vault.spool import Ticket
from app.vault.vault import Vault
from crypto.entries import Delete
from crypto.keys import Compartment, ObjectId

_DAY_MS: Final = 86_400_000
_SUFFIX: Final = ".expires"
_MOST_AT_ONCE: Final = 1000
"""Of one compartment in one log segment, which holds 4,096 entries."""


class _Expiring(msgspec.Struct, frozen=True):
    object_id: bytes
    compartment: int


class Expiries:
    """One small sealed file a day. One thread at a time.

    The recorder deletes nothing: its credentials need not allow it. It only says in its log what it finds gone after
    its time, so that readers need not ask for it.
    """

    def __init__(self, vault: Vault) -> None:
        self._device = vault.device
        self._folder = vault.folder / "expiries"
        make_private_folder(self._folder)

    def remember(self, ticket: Ticket) -> None:
        """The objects of a ticket are in the bucket and in the log. May be called again."""
        days: dict[int, list[_Expiring]] = {}
        for add in ticket.entries:
            day = add.expires_at_ms // _DAY_MS + 1
            days.setdefault(day, []).append(_Expiring(add.sealed.object_id, ticket.compartment))
        for day, added in days.items():
            known = self._read(day)
            self._write(day, [*known, *(each for each in added if each not in known)])

    def gone(self, bucket: Bucket, now_ms: int) -> Iterator[tuple[Compartment, tuple[Delete, ...]]]:
        """What is no longer in the bucket of the days that are over, to be logged; forgotten when asked for the next.

        Where the first object of a day is still there, so is the day's rest. Raises the bucket's errors.
        """
        for day in self._days():
            expiring = self._read(day)
            if day * _DAY_MS > now_ms or (expiring and _is_there(bucket, expiring[0])):
                continue
            missing = [each for each in expiring if not _is_there(bucket, each)]
            for compartment in sorted({each.compartment for each in missing}):
                found = [Delete(ObjectId(each.object_id)) for each in missing if each.compartment == compartment]
                for start in range(0, len(found), _MOST_AT_ONCE):
                    yield Compartment(compartment), tuple(found[start : start + _MOST_AT_ONCE])
            self._write(day, [each for each in expiring if each not in missing])

    def _days(self) -> list[int]:
        return sorted(int(path.stem) for path in self._folder.glob(f"*{_SUFFIX}") if path.stem.isdigit())

    def _read(self, day: int) -> list[_Expiring]:
        content = self._file(day).read()
        if content is None:
            return []
        try:
            return msgspec.msgpack.decode(content, type=list[_Expiring])
        except msgspec.DecodeError as error:
            raise ClipRefused("The list of clips whose time will be over is damaged.") from error

    def _write(self, day: int, expiring: list[_Expiring]) -> None:
        if expiring:
            self._file(day).write(msgspec.msgpack.encode(expiring))
        else:
            self._path(day).unlink(missing_ok=True)

    def _file(self, day: int) -> SealedFile:
        return SealedFile(self._path(day), self._device, f"expires {day}")

    def _path(self, day: int) -> Path:
        return self._folder / f"{day}{_SUFFIX}"


def _is_there(bucket: Bucket, expiring: _Expiring) -> bool:
    return bucket.stat(object_name(ObjectId(expiring.object_id))) is not None
