"""Two devices come together over a mailbox that anybody may rewrite: commit, send, reveal, compare five words.

The issuer (already of the vault, an admin) and the joiner (new) each hold one side. app/vault carries the messages and
asks the users. Neither side hands out what is to be sent or pinned before its user said that the words are the same.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from crypto import sodium, words
from crypto.bodies import LogEnd
from crypto.canonical import Reader, Writer
from crypto.errors import FormatRefused, NotCanonical, PairingExpired, PairingOutOfOrder, PairingOver, PairingTampered
from crypto.keys import ID_BYTES, RootFingerprint, VerifyKey
from crypto.labels import Label
from crypto.members import Device, Role
from crypto.roster import RosterHead

VERSION: Final = 1
LIFETIME_MS: Final = 600_000
SKEW_MS: Final = 120_000
"""How far the clocks of the two devices may lie apart."""
MAX_TRIES: Final = 3
MAX_MESSAGE_BYTES: Final = 128 * 1024
MAX_HEADS: Final = 1024
WORD_COUNT: Final = 5
_NONCE_BYTES: Final = 32
_OFFER_MAGIC: Final = b"LouvrPr1"
_REQUEST_MAGIC: Final = b"LouvrPr2"
_REVEAL_MAGIC: Final = b"LouvrPr3"

Random = Callable[[int], bytes]


@dataclass(frozen=True)
class VaultFacts:
    """What a new device pins: the root and the newest heads, so that it cannot be rolled back from the start."""

    root: RootFingerprint
    roster: RosterHead
    logs: tuple[LogEnd, ...]

    def write(self, writer: Writer) -> None:
        writer.raw(self.root, 32).u32(self.roster.seq).raw(self.roster.hash, 32).u32(self.roster.root_signed)
        if len(self.logs) > MAX_HEADS:
            raise NotCanonical("more logs than one message holds")
        writer.u16(len(self.logs))
        for log in self.logs:
            log.write(writer)

    @classmethod
    def read(cls, reader: Reader) -> "VaultFacts":
        root = RootFingerprint(reader.raw(32))
        roster = RosterHead(reader.u32(), reader.raw(32), reader.u32())
        count = reader.u16()
        if count > MAX_HEADS:
            raise NotCanonical("more logs than one message holds")
        return cls(root, roster, tuple(LogEnd.read(reader) for _ in range(count)))


class _Step(Enum):
    OFFERED = auto()
    COMPARING = auto()
    CONFIRMED = auto()
    OVER = auto()


class _Session:
    """What both sides keep: the deadline, the step, the transcript."""

    def __init__(self, expires_ms: int) -> None:
        self._expires_ms = expires_ms
        self._step = _Step.OFFERED
        self._transcript = b""

    @property
    def words(self) -> tuple[str, ...]:
        """Five words that both screens show; PairingOutOfOrder before all was exchanged."""
        if self._step not in (_Step.COMPARING, _Step.CONFIRMED):
            raise PairingOutOfOrder
        digest = int.from_bytes(sodium.digest(Label.PAIR_WORDS, self._transcript), "big")
        shifts = range(245, 245 - 11 * WORD_COUNT, -11)
        return tuple(words.word_list()[digest >> shift & 0x7FF] for shift in shifts)

    def confirm(self, now_ms: int) -> None:
        """This side's user says that the other screen shows the same words."""
        self._check(_Step.COMPARING, now_ms)
        self._step = _Step.CONFIRMED

    def refuse(self) -> None:
        """This side's user says that they differ, or gives up: nothing of this session counts any more."""
        self._step = _Step.OVER

    def _check(self, step: _Step, now_ms: int) -> None:
        if self._step is _Step.OVER:
            raise PairingOver
        if now_ms >= self._expires_ms or now_ms < self._expires_ms - LIFETIME_MS - SKEW_MS:
            self._step = _Step.OVER
            raise PairingExpired
        if self._step is not step:
            self._step = _Step.OVER
            raise PairingOutOfOrder


class PairingIssuer(_Session):
    """The side that is already in the vault. One session for one device; see PairingDesk for how many."""

    def __init__(
        self, facts: VaultFacts, signer: VerifyKey, mailbox: bytes, now_ms: int, *, urandom: Random = os.urandom
    ) -> None:
        """signer: this device's signing key. mailbox: 16 bytes that the typed code finds."""
        super().__init__(now_ms + LIFETIME_MS)
        self.mailbox = mailbox
        writer = Writer().magic(_REVEAL_MAGIC, VERSION).raw(urandom(_NONCE_BYTES), _NONCE_BYTES)
        facts.write(writer.raw(signer.public, 32))
        self._reveal = writer.done()
        head = Writer().magic(_OFFER_MAGIC, VERSION).raw(mailbox, ID_BYTES).u64(self._expires_ms)
        self.offer = head.raw(sodium.digest(Label.PAIR_COMMIT, self._reveal), 32).done()
        """Message 1, from here to the joiner."""
        self._device: Device | None = None

    def receive_request(self, request: bytes, now_ms: int) -> bytes:
        """Message 2 came; give back message 3, which reveals what message 1 committed to.

        PairingTampered, PairingExpired, PairingOver, PairingOutOfOrder: the session is over then.
        """
        self._check(_Step.OFFERED, now_ms)
        try:
            self._device = _read_request(request, self.offer)
        except FormatRefused as error:
            self._step = _Step.OVER
            raise PairingTampered from error
        self._transcript = _transcript(self.offer, request, self._reveal)
        self._step = _Step.COMPARING
        return self._reveal

    @property
    def device(self) -> Device:
        """Who wants to join, to be added to the roster; PairingOutOfOrder before this side's user confirmed."""
        if self._step is not _Step.CONFIRMED or self._device is None:
            raise PairingOutOfOrder
        return self._device

    @property
    def asking(self) -> tuple[str, Role]:
        """The name and the roles to show beside the words; nothing of it is proven before the words are compared."""
        if self._device is None:
            raise PairingOutOfOrder
        return self._device.name, self._device.roles


class PairingJoiner(_Session):
    """The new machine's side."""

    def __init__(
        self, offer: bytes, mailbox: bytes, device: Device, now_ms: int, *, urandom: Random = os.urandom
    ) -> None:
        """offer: message 1, from the mailbox that the typed code finds. PairingTampered, PairingExpired."""
        try:
            expires_ms, self._commitment = _read_offer(offer, mailbox)
        except FormatRefused as error:
            raise PairingTampered from error
        super().__init__(expires_ms)
        self._check(_Step.OFFERED, now_ms)
        self._offer = offer
        writer = Writer().magic(_REQUEST_MAGIC, VERSION).raw(sodium.digest(Label.PAIR_COMMIT, offer), 32)
        device.write(writer.raw(urandom(_NONCE_BYTES), _NONCE_BYTES))
        self.request = writer.done()
        """Message 2, from here to the issuer."""
        self._facts: VaultFacts | None = None

    def receive_reveal(self, reveal: bytes, now_ms: int) -> None:
        """Message 3 came; the words can be compared now. Raises as PairingIssuer.receive_request()."""
        self._check(_Step.OFFERED, now_ms)
        try:
            facts = _read_reveal(reveal, self._commitment)
        except FormatRefused as error:
            self._step = _Step.OVER
            raise PairingTampered from error
        self._facts = facts
        self._transcript = _transcript(self._offer, self.request, reveal)
        self._step = _Step.COMPARING

    @property
    def facts(self) -> VaultFacts:
        """What to pin; PairingOutOfOrder before this side's user confirmed."""
        if self._step is not _Step.CONFIRMED or self._facts is None:
            raise PairingOutOfOrder
        return self._facts


class PairingDesk:
    """One session at a time, three tries: a guesser gets no more. One thread at a time."""

    def __init__(self) -> None:
        self._tries = 0
        self._current: PairingIssuer | None = None

    def open(
        self, facts: VaultFacts, signer: VerifyKey, mailbox: bytes, now_ms: int, *, urandom: Random = os.urandom
    ) -> PairingIssuer:
        """Begin a session; PairingOver while another one is going on, and after three."""
        if self._tries >= MAX_TRIES or (self._current is not None and self._goes_on(self._current, now_ms)):
            raise PairingOver
        self._tries += 1
        self._current = PairingIssuer(facts, signer, mailbox, now_ms, urandom=urandom)
        return self._current

    @staticmethod
    def _goes_on(session: PairingIssuer, now_ms: int) -> bool:
        return session._step in (_Step.OFFERED, _Step.COMPARING) and now_ms < session._expires_ms


def _read_offer(offer: bytes, mailbox: bytes) -> tuple[int, bytes]:
    _check_size(offer)
    reader = Reader(offer)
    reader.magic(_OFFER_MAGIC, VERSION)
    if reader.raw(ID_BYTES) != mailbox:
        raise NotCanonical("a message of another mailbox")
    expires_ms, commitment = reader.u64(), reader.raw(32)
    reader.end()
    return expires_ms, commitment


def _read_request(request: bytes, offer: bytes) -> Device:
    _check_size(request)
    reader = Reader(request)
    reader.magic(_REQUEST_MAGIC, VERSION)
    if reader.raw(32) != sodium.digest(Label.PAIR_COMMIT, offer):
        raise NotCanonical("an answer to another offer")
    reader.raw(_NONCE_BYTES)
    device = Device.read(reader)
    reader.end()
    return device


def _read_reveal(reveal: bytes, commitment: bytes) -> VaultFacts:
    _check_size(reveal)
    if not sodium.same(sodium.digest(Label.PAIR_COMMIT, reveal), commitment):
        raise NotCanonical("not what was committed to")
    reader = Reader(reveal)
    reader.magic(_REVEAL_MAGIC, VERSION)
    reader.raw(_NONCE_BYTES + 32)
    facts = VaultFacts.read(reader)
    reader.end()
    return facts


def _check_size(message: bytes) -> None:
    if len(message) > MAX_MESSAGE_BYTES:
        raise NotCanonical("a message of pairing that is too long")


def _transcript(*messages: bytes) -> bytes:
    return b"".join(len(message).to_bytes(4, "big") + message for message in messages)
