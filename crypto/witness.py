"""What a device says in the open that it has seen: heads, its challenge, its local-only keys; used by app/vault.

Viewers put one under w/<device id>/now; recorders echo the challenge and log the heads. Signed by the device key.
"""

from dataclasses import dataclass
from typing import Final

from crypto import sodium
from crypto.bodies import LogEnd
from crypto.canonical import Reader, Writer
from crypto.errors import NotCanonical, TamperedWitness, TooLarge
from crypto.hpke import Recipient, Suite
from crypto.keys import Compartment, Epoch, RootFingerprint, SigningKey, VerifyKey
from crypto.labels import Label
from crypto.roster import RosterHead

MAGIC: Final = b"LouvrWit"
VERSION: Final = 1
MAX_WITNESS_BYTES: Final = 1024 * 1024
MAX_HEADS: Final = 1024
MAX_OFFERS: Final = 64


@dataclass(frozen=True)
class Offer:
    """A local-only key for the next epoch of a compartment without recovery; None says that its seed was shredded."""

    compartment: Compartment
    epoch: Epoch
    recipient: Recipient | None


@dataclass(frozen=True)
class Witness:
    """One device's view at time_ms. challenge: random; a recorder that echoes it lived after this was written."""

    signer: VerifyKey
    root: RootFingerprint
    number: int
    time_ms: int
    challenge: bytes
    roster: RosterHead
    logs: tuple[LogEnd, ...]
    offers: tuple[Offer, ...] = ()

    def sign(self, key: SigningKey) -> bytes:
        """TooLarge or NotCanonical for what parse_witness() would refuse."""
        writer = Writer().magic(MAGIC, VERSION).raw(self.signer.public, 32).raw(self.root, 32)
        writer.u64(self.number).u64(self.time_ms).raw(self.challenge, sodium.HASH_BYTES)
        writer.u32(self.roster.seq).raw(self.roster.hash, 32).u32(self.roster.root_signed)
        _check_logs(self.logs)
        writer.u16(len(self.logs))
        for log in self.logs:
            log.write(writer)
        if len(self.offers) > MAX_OFFERS:
            raise TooLarge("offers of one device")
        writer.u8(len(self.offers))
        for offer in self.offers:
            _write_offer(writer, offer)
        signed = writer.done()
        return signed + key.sign(Label.WITNESS_SIGN, signed)


def parse_witness(data: bytes, signer: VerifyKey, root: RootFingerprint) -> Witness:
    """What this member of this account said; FormatRefused, or TamperedWitness for everybody else's words."""
    if len(data) > MAX_WITNESS_BYTES:
        raise TooLarge("a witness")
    reader = Reader(data)
    reader.magic(MAGIC, VERSION)
    named, account = VerifyKey(reader.raw(32)), RootFingerprint(reader.raw(32))
    number, time_ms, challenge = reader.u64(), reader.u64(), reader.raw(sodium.HASH_BYTES)
    roster = RosterHead(reader.u32(), reader.raw(32), reader.u32())
    logs = tuple(LogEnd.read(reader) for _ in range(_count(reader.u16(), MAX_HEADS)))
    offers = tuple(_read_offer(reader) for _ in range(_count(reader.u8(), MAX_OFFERS)))
    signed = data[: reader.offset]
    signature = reader.raw(sodium.SIGNATURE_BYTES)
    reader.end()
    _check_logs(logs)
    if (named, account) != (signer, root) or not signer.holds(Label.WITNESS_SIGN, signed, signature):
        raise TamperedWitness
    return Witness(named, account, number, time_ms, challenge, roster, logs, offers)


def _check_logs(logs: tuple[LogEnd, ...]) -> None:
    _count(len(logs), MAX_HEADS)
    order = [log.log_id for log in logs]
    if order != sorted(set(order)):
        raise NotCanonical("logs are not in rising order")


def _write_offer(writer: Writer, offer: Offer) -> None:
    writer.u32(offer.compartment).u32(offer.epoch).flag(offer.recipient is not None)
    if offer.recipient is not None:
        writer.u8(offer.recipient.suite).raw(offer.recipient.public, offer.recipient.suite.public_bytes)


def _read_offer(reader: Reader) -> Offer:
    compartment, epoch = Compartment(reader.u32()), Epoch(reader.u32())
    if not reader.flag():
        return Offer(compartment, epoch, None)
    suite = Suite.parse(reader.u8())
    return Offer(compartment, epoch, Recipient(suite, reader.raw(suite.public_bytes)))


def _count(count: int, most: int) -> int:
    if count > most:
        raise TooLarge("entries of one witness")
    return count
