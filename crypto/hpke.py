"""Wraps of 32-byte keys for one recipient, in both suites; used by objects, log and roster."""

import functools
import os
from dataclasses import dataclass, field
from enum import IntEnum, unique
from typing import Final

from crypto import sodium
from crypto.errors import BadKey, CryptoError, DecryptionFailed, NotCanonical, SuiteUnavailable, WrongReader
from crypto.labels import Label
from crypto.secret import Secret

PAYLOAD_BYTES: Final = 32
SLOT_BYTES: Final = 1168
_XWING_TEST_SEED: Final = bytes(range(32))
_XWING_TEST_PUBLIC: Final = "cd5e63929ec21486fad591d029906347170b7b762d3f4e1f0e875daf4272fb5e"
_SINGLE_USE_NONCE: Final = bytes(sodium.NONCE_BYTES)


@unique
class Suite(IntEnum):
    """How keys are wrapped. The number is the byte in every format; never both on one object."""

    SEALED_BOX = 1
    XWING = 2

    @property
    def public_bytes(self) -> int:
        return 32 if self is Suite.SEALED_BOX else 1216

    @property
    def wrap_bytes(self) -> int:
        """Length of a wrap without the zeros that fill a slot."""
        return sodium.BOX_OVERHEAD_BYTES + 32 + PAYLOAD_BYTES + sodium.TAG_BYTES if self is Suite.SEALED_BOX else 1168

    @property
    def label_text(self) -> str:
        """What the window calls it."""
        return "not post-quantum" if self is Suite.SEALED_BOX else "post-quantum"

    @classmethod
    def parse(cls, value: int) -> "Suite":
        try:
            return cls(value)
        except ValueError as error:
            raise NotCanonical(f"cipher suite {value} does not exist") from error


@functools.cache
def xwing_available() -> bool:
    """Whether suite 2 computes what it should on this machine: a known key, a round trip, a refusal."""
    try:
        from crypto import xwing
    except (ImportError, AttributeError):  # an older `cryptography`, or none
        return False
    try:
        public = xwing.public_of(_XWING_TEST_SEED)
        slot = xwing.seal(public, _XWING_TEST_SEED, b"self-test")
        opened = xwing.unseal(_XWING_TEST_SEED, slot, b"self-test")
        known = sodium.digest(Label.RECIPIENT_HASH, public).hex() == _XWING_TEST_PUBLIC
        return known and opened == _XWING_TEST_SEED and not xwing.opens(_XWING_TEST_SEED, slot, b"other info")
    except (CryptoError, xwing.UnsupportedAlgorithm):
        return False


def best_suite() -> Suite:
    """The suite a new vault is set up with on this machine."""
    return Suite.XWING if xwing_available() else Suite.SEALED_BOX


def require(suite: Suite) -> None:
    """SuiteUnavailable if this machine cannot compute the suite."""
    if suite is Suite.XWING and not xwing_available():
        raise SuiteUnavailable


@dataclass(frozen=True)
class Recipient:
    """A public key that things are sealed to. Prints as a fingerprint."""

    suite: Suite
    public: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.public) != self.suite.public_bytes:
            raise BadKey(f"a public key of suite {int(self.suite)} has {self.suite.public_bytes} bytes")

    @property
    def key_hash(self) -> bytes:
        return sodium.digest(Label.RECIPIENT_HASH, bytes([self.suite]) + self.public)

    def __repr__(self) -> str:
        return f"Recipient({self.key_hash[:4].hex()}, {self.suite.name})"

    def seal(self, payload: bytes, info: bytes) -> bytes:
        """Wrap 32 bytes: suite.wrap_bytes long. Bound to `info`. BadKey for a hostile key, SuiteUnavailable.

        A sealed box has no info of its own. It carries a one-time secret instead, and the payload lies under a key
        derived from that secret and the info: with another info there is no key, so the binding cannot be forgotten.
        """
        if len(payload) != PAYLOAD_BYTES:
            raise NotCanonical("a wrapped key has 32 bytes")
        require(self.suite)
        if self.suite is Suite.XWING:
            from crypto import xwing

            return xwing.seal(self.public, payload, info)
        # Keyed with the payload, so that a machine that repeats its randomness does not repeat the secret.
        secret = sodium.derive(payload, Label.BOX_SECRET, os.urandom(32) + info)
        wrapped = sodium.seal(sodium.derive(secret, Label.BOX_KEY, info), _SINGLE_USE_NONCE, payload, info)
        return sodium.box_seal(self.public, secret) + wrapped

    def seal_slot(self, payload: bytes, info: bytes) -> bytes:
        """As seal(), filled with zeros to the 1,168 bytes of a recipient slot."""
        return self.seal(payload, info).ljust(SLOT_BYTES, b"\0")


class Identity:
    """The private half: a suite and a 32-byte seed. Prints as the fingerprint of its public half."""

    def __init__(self, suite: Suite, seed: bytes) -> None:
        require(suite)
        self._suite = suite
        if suite is Suite.XWING:
            from crypto import xwing

            public, secret = xwing.public_of(seed), seed
        else:
            public, secret = sodium.box_pair(seed)
        self._secret = Secret(secret)
        self._recipient = Recipient(suite, public)

    @property
    def suite(self) -> Suite:
        return self._suite

    @property
    def recipient(self) -> Recipient:
        """The public half, always re-derived from the seed."""
        return self._recipient

    def wipe(self) -> None:
        """Erase the private half, as far as Python allows (see crypto.secret)."""
        self._secret.wipe()

    def __repr__(self) -> str:
        return f"Identity({self._recipient.key_hash[:4].hex()}, {self._suite.name})"

    def open(self, wrap: bytes, info: bytes) -> bytes:
        """The 32 bytes, or WrongReader for a wrap made for another key, another info, or changed on the way."""
        if len(wrap) != self._suite.wrap_bytes:
            raise NotCanonical("a key wrap has another length")
        try:
            if self._suite is Suite.XWING:
                from crypto import xwing

                return xwing.unseal(self._secret.reveal(), wrap, info)
            split = sodium.BOX_OVERHEAD_BYTES + 32
            secret = sodium.box_open(self._recipient.public, self._secret.reveal(), wrap[:split])
            return sodium.unseal(sodium.derive(secret, Label.BOX_KEY, info), _SINGLE_USE_NONCE, wrap[split:], info)
        except DecryptionFailed as error:
            raise WrongReader from error

    def open_slot(self, slot: bytes, info: bytes) -> bytes:
        """As open(), from a slot of 1,168 bytes; NotCanonical if what fills it is not zeros."""
        wrap, filler = slot[: self._suite.wrap_bytes], slot[self._suite.wrap_bytes :]
        if len(slot) != SLOT_BYTES or filler.count(0) != len(filler):
            raise NotCanonical("a recipient slot is not filled with zeros")
        return self.open(wrap, info)
