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
from app.vault.local_keys import LocalKeys
from app.vault.names import witness_name
from app.vault.vault import Vault
from crypto.bodies import LogEnd
from crypto.entries import MAX_CHALLENGES, Entry, Heartbeat, Observe
from crypto.errors import CryptoError
from crypto.freshness import Liveness, liveness
from crypto.hpke import Recipient
from crypto.keys import Compartment, DeviceId, Epoch, LogId
from crypto.log_reader import LogHead
from crypto.members import Device, Role
from crypto.roster import Roster
from crypto.witness import MAX_HEADS, MAX_WITNESS_BYTES, Witness, parse_witness

_MAX_OBSERVED = 256


def leave_witness(bucket: Bucket, vault: Vault, heads: dict[LogId, LogHead], clock: Clock) -> None:
    """Say what this device has verified, with a challenge that the vault remembers. Raises the bucket's errors."""
    now_ms, challenge = clock.wall_ms(), os.urandom(32)
    key, device = vault.device.signing_key, vault.roster.device_of(vault.device)
    ends = tuple(LogEnd(log_id, head.number, head.hash) for log_id, head in sorted(heads.items())[:MAX_HEADS])
    root, head, offers = vault.roster.fingerprint, vault.roster_head, LocalKeys(vault).offers(vault.roster)
    said = Witness(key.verify_key, root, now_ms, now_ms, challenge, head, ends, offers)
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
        return word_of(self._bucket, device, self._vault.roster)


def word_of(bucket: Bucket, device: Device, roster: Roster) -> Witness | None:
    """What a device said last; None where there is nothing, or nothing that it signed."""
    try:
        data = bucket.get_range(witness_name(device.device_id), 0, MAX_WITNESS_BYTES + 1)
        return parse_witness(data, device.verify_key, roster.fingerprint)
    except (ObjectMissing, CryptoError):
        return None


def offered_keys(bucket: Bucket, roster: Roster, place: tuple[Compartment, Epoch]) -> dict[DeviceId, Recipient]:
    """The local-only keys that viewers offer for an epoch that begins next."""
    found = {}
    for device in roster.devices.values():
        said = word_of(bucket, device, roster) if Role.VIEWER in device.roles else None
        for offer in () if said is None else said.offers:
            if (offer.compartment, offer.epoch) == place and offer.recipient is not None:
                found[device.device_id] = offer.recipient
    return found


def shredded_by(bucket: Bucket, roster: Roster, compartment: Compartment) -> frozenset[DeviceId]:
    """The devices that say that they erased their keys of this group."""
    return frozenset(
        device.device_id
        for device in roster.devices.values()
        if (said := word_of(bucket, device, roster)) is not None
        and any(offer.compartment == compartment and offer.recipient is None for offer in said.offers)
    )


def life_of(vault: Vault, head: LogHead | None, heartbeats: Iterable[Heartbeat], clock: Clock) -> Liveness:
    """Whether a recorder lives, by the challenges that this device left."""
    return liveness(head, heartbeats, vault.challenges(), clock.wall_ms())
