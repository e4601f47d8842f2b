"""What a device knows of its vault: keys, pinned root, the newest heads it has seen; all of app/vault uses it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import msgspec

from app.domain.errors import VaultError
from app.domain.ids import CameraId
from app.vault.fork_evidence import EvidenceFolder
from app.vault.local_state import SealedFile
from app.vault.names import id_of_text, id_text
from crypto.entries import MAX_CHALLENGES
from crypto.hpke import best_suite
from crypto.keys import Compartment, DeviceKeys, EpochRecipient, LogId, RootFingerprint
from crypto.log_reader import LogHead
from crypto.members import suites_up_to
from crypto.roster import Roster, RosterHead
from crypto.roster_key import RosterKeyRing
from crypto.roster_rules import verify_roster
from crypto.statement import parse_statement

MEMORY_FILE: Final = "vault.sealed"
EVIDENCE: Final = "evidence"
_MEMORY_NAME: Final = "vault memory"


class _Head(msgspec.Struct, frozen=True):
    number: int
    hash: bytes
    time_ms: int


class _Memory(msgspec.Struct, frozen=True):
    root: bytes
    statements: list[bytes]
    log_heads: dict[str, _Head] = msgspec.field(default_factory=dict)
    challenges: list[tuple[bytes, int]] = msgspec.field(default_factory=list)
    groups: dict[str, int] = msgspec.field(default_factory=dict)


@dataclass
class Vault:
    """One device's view. Changes are on the disk when the call returns. One thread at a time."""

    folder: Path
    device: DeviceKeys
    pinned: RootFingerprint
    roster: Roster
    _statements: tuple[bytes, ...] = field(repr=False)
    _log_heads: dict[str, _Head] = field(default_factory=dict, repr=False)
    _challenges: list[tuple[bytes, int]] = field(default_factory=list, repr=False)
    _groups: dict[str, int] = field(default_factory=dict, repr=False)

    @classmethod
    def begin(cls, folder: Path, device: DeviceKeys, pinned: RootFingerprint, statements: tuple[bytes, ...]) -> "Vault":
        """A vault that this device was just set up for; raises crypto's refusals of the roster."""
        vault = cls(folder, device, pinned, verify_roster(pinned, statements, ring_of(device)), statements)
        vault._save()
        return vault

    @classmethod
    def load(cls, folder: Path, device: DeviceKeys) -> "Vault":
        """The vault as it was left. Raises VaultError where there is none, ClipRefused for a changed file."""
        content = _file(folder, device).read()
        if content is None:
            raise VaultError("The vault is not set up here. Set it up, or join it with its 24 words.")
        try:
            memory = msgspec.msgpack.decode(content, type=_Memory)
        except msgspec.DecodeError:
            raise VaultError("What this device remembers of its vault is damaged. Join the vault again.") from None
        pinned, statements = RootFingerprint(memory.root), tuple(memory.statements)
        roster = verify_roster(pinned, statements, ring_of(device))
        return cls(
            folder,
            device,
            pinned,
            roster,
            statements,
            dict(memory.log_heads),
            list(memory.challenges),
            dict(memory.groups),
        )

    def remember_roster(self, roster: Roster, statements: tuple[bytes, ...]) -> None:
        """Keep the newest verified roster; an older one than this is refused from now on, and so are old words."""
        if statements != self._statements:
            self.roster, self._statements, self.pinned = roster, statements, roster.fingerprint
            self._save()

    def ring(self) -> RosterKeyRing:
        """This device's way to the key of the list of devices, also where the bucket shows an older list."""
        return ring_of(self.device, self._statements)

    @property
    def roster_head(self) -> RosterHead:
        """The newest head of the roster that this device has seen."""
        return self.roster.head

    @property
    def statements(self) -> tuple[bytes, ...]:
        """The roster's statements, oldest first."""
        return self._statements

    def log_head(self, log_id: LogId) -> LogHead | None:
        """The newest head of a log that this device has verified, or None."""
        head = self._log_heads.get(id_text(log_id))
        return LogHead(head.number, head.hash, head.time_ms) if head else None

    def log_heads(self) -> dict[LogId, LogHead]:
        """The newest heads of all logs."""
        found = {LogId(id_of_text(text)): head for text, head in self._log_heads.items()}
        return {log_id: LogHead(head.number, head.hash, head.time_ms) for log_id, head in found.items()}

    @property
    def evidence(self) -> EvidenceFolder:
        """What would prove to others that a recorder's log exists twice."""
        return EvidenceFolder(self.folder / EVIDENCE)

    def known_logs(self) -> frozenset[str]:
        """The logs (their 26 letters) of which this device has verified a segment."""
        return frozenset(self._log_heads)

    def remember_log(self, log_id: LogId, head: LogHead) -> None:
        """Keep the highest head; a lower one changes nothing."""
        known = self._log_heads.get(id_text(log_id))
        if known is None or known.number < head.number:
            self._log_heads[id_text(log_id)] = _Head(head.number, head.hash, head.time_ms)
            self._save()

    def put_into_group(self, camera_id: CameraId, compartment: Compartment) -> None:
        """From now on this camera's clips are sealed for the readers of that group; VaultError where it is unknown."""
        self._recipient(compartment)
        self._groups[camera_id] = compartment
        self._save()

    def readers_of(self, camera_id: CameraId) -> EpochRecipient:
        """Whom this camera's clips are sealed to: its group's readers, or the vault's first where it has no group.

        Never to others than were chosen: VaultError where the group is unknown.
        """
        wanted = self._groups.get(camera_id)
        return self.roster.recipients()[0] if wanted is None else self._recipient(Compartment(wanted))

    def _recipient(self, compartment: Compartment) -> EpochRecipient:
        for each in self.roster.recipients():
            if each.compartment == compartment:
                return each
        raise VaultError("The list of devices does not name this camera's group, so its clips wait.")

    def remember_challenge(self, challenge: bytes, asked_ms: int) -> None:
        """Keep what this device asked the recorders to echo, the newest 64."""
        self._challenges = [*self._challenges, (challenge, asked_ms)][-MAX_CHALLENGES:]
        self._save()

    def challenges(self) -> dict[bytes, int]:
        """What was asked, and when."""
        return dict(self._challenges)

    def _save(self) -> None:
        memory = _Memory(self.pinned, list(self._statements), self._log_heads, self._challenges, self._groups)
        _file(self.folder, self.device).write(msgspec.msgpack.encode(memory))


def ring_of(device: DeviceKeys, statements: Iterable[bytes] = ()) -> RosterKeyRing:
    """The way of this device to the key of the list of devices; `statements` are those that it verified before."""
    ring = RosterKeyRing(device.identity(suite) for suite in suites_up_to(best_suite()))
    for data in statements:
        ring.learn(parse_statement(data))
    return ring


def _file(folder: Path, device: DeviceKeys) -> SealedFile:
    return SealedFile(folder / MEMORY_FILE, device, _MEMORY_NAME)
