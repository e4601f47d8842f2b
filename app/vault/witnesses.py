"""What devices of the vault tell one another of what they saw, through the bucket; reader and worker call it.

A viewer leaves its heads and a challenge; the recorder echoes the challenge in its heartbeat, which proves that it
lived after it was written, and logs the viewer's heads, so that the bucket cannot show two devices two pasts.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass

from app.core.clock import Clock
from app.domain.errors import ObjectMissing
from app.vault.bucket import Bucket
from app.vault.names import witness_name
from app.vault.vault import Vault
from crypto.bodies import LogEnd
from crypto.entries import MAX_CHALLENGES, Entry, Heartbeat, Observe
from crypto.errors import CryptoError
from crypto.freshness import Liveness, liveness
from crypto.keys import DeviceId, LogId
from crypto.log_reader import LogHead
from crypto.members import Device, Role
from crypto.witness import MAX_HEADS, MAX_WITNESS_BYTES, Witness, parse_witness

_MAX_OBSERVED = 256


def leave_witness(bucket: Bucket, vault: Vault, heads: dict[LogId, LogHead], clock: Clock) -> None:
    """Say what this device has verified, with a challenge that the vault remembers. Raises the bucket's errors."""
    now_ms, challenge = clock.wall_ms(), os.urandom(32)
    key, device = vault.device.signing_key, vault.roster.device_of(vault.device)
    ends = tuple(LogEnd(log_id, head.number, head.hash) for log_id, head in sorted(heads.items())[:MAX_HEADS])
    said = Witness(key.verify_key, vault.roster.fingerprint, now_ms, now_ms, challenge, vault.roster_head, ends)
    vault.remember_challenge(challenge, now_ms)
    bucket.put(witness_name(device.device_id), said.sign(key))


@dataclass(frozen=True)
class Seen:
    """What the recorder found: challenges to echo, and other devices' heads of logs."""

    challenges: tuple[bytes, ...] = ()
    observed: tuple[Observe, ...] = ()

    def entries(self, now_ms: int) -> tuple[Entry, ...]:
        """A heartbeat and the observations."""
        return (Heartbeat(now_ms, self.challenges), *self.observed)


class WitnessReader:
    """The recorder's side: each word of a viewer is answered once. One thread at a time."""

    def __init__(self, bucket: Bucket, vault: Vault) -> None:
        self._bucket = bucket
        self._vault = vault
        self._answered: dict[DeviceId, bytes] = {}

    def read(self) -> Seen:
        """What viewers said since the last time. Raises the bucket's errors.

        What is not a viewer's own word is passed over: its signature is all that there is to it.
        """
        challenges: list[bytes] = []
        observed: list[Observe] = []
        for device in self._vault.roster.devices.values():
            said = self._word_of(device) if Role.VIEWER in device.roles else None
            if said is None or self._answered.get(device.device_id) == said.challenge:
                continue
            self._answered[device.device_id] = said.challenge
            challenges.append(said.challenge)
            observed += [Observe(device.device_id, log.log_id, log.number, log.hash, said.time_ms) for log in said.logs]
        return Seen(tuple(challenges[:MAX_CHALLENGES]), tuple(observed[:_MAX_OBSERVED]))

    def _word_of(self, device: Device) -> Witness | None:
        try:
            data = self._bucket.get_range(witness_name(device.device_id), 0, MAX_WITNESS_BYTES + 1)
            return parse_witness(data, device.verify_key, self._vault.roster.fingerprint)
        except (ObjectMissing, CryptoError):
            return None


def life_of(vault: Vault, head: LogHead | None, heartbeats: Iterable[Heartbeat], clock: Clock) -> Liveness:
    """Whether a recorder lives, by the challenges that this device left."""
    return liveness(head, heartbeats, vault.challenges(), clock.wall_ms())
