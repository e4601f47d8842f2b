"""The vault's keys and what is derived from what: they print as fingerprints, never bytes."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Final, NewType

from crypto import sodium, words
from crypto.errors import BadKey
from crypto.hpke import Identity, Recipient, Suite
from crypto.labels import Label
from crypto.secret import Secret

Compartment = NewType("Compartment", int)
Epoch = NewType("Epoch", int)
ObjectId = NewType("ObjectId", bytes)
LogId = NewType("LogId", bytes)
DeviceId = NewType("DeviceId", bytes)
RootFingerprint = NewType("RootFingerprint", bytes)

ID_BYTES: Final = 16
SEED_BYTES: Final = 32
FIRST_EPOCH: Final = Epoch(1)


@dataclass(frozen=True)
class VerifyKey:
    """An Ed25519 public key."""

    public: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.public) != sodium.KEY_BYTES:
            raise BadKey("a public signing key has 32 bytes")

    def holds(self, label: Label, message: bytes, signature: bytes) -> bool:
        """Whether `signature` is this key's over label | message."""
        return sodium.signature_holds(self.public, label.value + message, signature)

    def __repr__(self) -> str:
        return f"VerifyKey({self.public[:4].hex()})"


class SigningKey:
    """An Ed25519 private key made from a 32-byte seed."""

    def __init__(self, seed: bytes) -> None:
        public, secret = sodium.signing_pair(seed)
        self._secret = Secret(secret)
        self.verify_key = VerifyKey(public)

    @classmethod
    def generate(cls, urandom: Callable[[int], bytes] = os.urandom) -> "SigningKey":
        return cls(urandom(SEED_BYTES))

    @property
    def seed(self) -> bytes:
        """Secret: only for sealed local state."""
        return self._secret.reveal()[:SEED_BYTES]

    def wipe(self) -> None:
        """Erase the private half, as far as Python allows (see crypto.secret)."""
        self._secret.wipe()

    def sign(self, label: Label, message: bytes) -> bytes:
        return sodium.sign(self._secret.reveal(), label.value + message)

    def __repr__(self) -> str:
        return f"SigningKey({self.verify_key.public[:4].hex()})"


def root_fingerprint(root_key: VerifyKey) -> RootFingerprint:
    """What a device pins at pairing: 32 bytes."""
    return RootFingerprint(sodium.digest(Label.ROOT_FINGERPRINT, root_key.public))


class AccountRoot:
    """The account's secret, shown once as 24 words and kept on no device after set-up."""

    def __init__(self, secret: bytes) -> None:
        if len(secret) != SEED_BYTES:
            raise BadKey("an account's secret has 32 bytes")
        self._secret = Secret(secret)
        self.signing_key = SigningKey(sodium.derive(secret, Label.ROOT_SIGN))

    @classmethod
    def generate(cls, urandom: Callable[[int], bytes] = os.urandom) -> "AccountRoot":
        return cls(urandom(SEED_BYTES))

    @classmethod
    def from_words(cls, text: str) -> "AccountRoot":
        """WrongWords if the text is not 24 words that fit together."""
        return cls(words.secret_of(text))

    def words(self) -> str:
        """The 24 words: show them once, never log or store them."""
        return words.words_of(self._secret.reveal())

    @property
    def fingerprint(self) -> RootFingerprint:
        return root_fingerprint(self.signing_key.verify_key)

    def identity(self, suite: Suite) -> Identity:
        """The key that readers' seeds are wrapped to for recovery; each suite's is derived on its own."""
        return Identity(suite, sodium.derive(self._secret.reveal(), Label.ROOT_KEM, bytes([suite])))

    def wipe(self) -> None:
        """Erase the secret when the work that needed the words is done."""
        self._secret.wipe()
        self.signing_key.wipe()

    def __enter__(self) -> "AccountRoot":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.wipe()

    def __repr__(self) -> str:
        return f"AccountRoot({self.fingerprint[:4].hex()})"


class DeviceKeys:
    """All that follows from a device's 32-byte seed, which lies in the operating system's keyring or a key file."""

    def __init__(self, seed: bytes) -> None:
        if len(seed) != SEED_BYTES:
            raise BadKey("a device's seed has 32 bytes")
        self._seed = Secret(seed)
        self.signing_key = SigningKey(sodium.derive(seed, Label.DEVICE_SIGN))

    @classmethod
    def generate(cls, urandom: Callable[[int], bytes] = os.urandom) -> "DeviceKeys":
        return cls(urandom(SEED_BYTES))

    @property
    def seed(self) -> bytes:
        """Secret: only for the keyring or a key file."""
        return self._seed.reveal()

    def wipe(self) -> None:
        """Erase the seed and the signing key; what was derived and handed out is its holder's to erase."""
        self._seed.wipe()
        self.signing_key.wipe()

    def identity(self, suite: Suite) -> Identity:
        """The key that grants are wrapped to."""
        return Identity(suite, sodium.derive(self._seed.reveal(), Label.DEVICE_KEM, bytes([suite])))

    @property
    def object_secret(self) -> bytes:
        """Secret input of every object's key and id: see crypto.object_keys."""
        return sodium.derive(self._seed.reveal(), Label.DEVICE_OBJECT)

    @property
    def local_key(self) -> bytes:
        """Seals local state: see crypto.local."""
        return sodium.derive(self._seed.reveal(), Label.DEVICE_LOCAL)

    def __repr__(self) -> str:
        return f"DeviceKeys({self.signing_key.verify_key.public[:4].hex()})"


@dataclass(frozen=True)
class EpochRecipient:
    """The public half of a readers' key: what a recorder seals to, taken only from the roster."""

    compartment: Compartment
    epoch: Epoch
    recipient: Recipient

    @property
    def suite(self) -> Suite:
        return self.recipient.suite

    @property
    def place(self) -> tuple[Compartment, Epoch]:
        return self.compartment, self.epoch


@dataclass(frozen=True)
class ReaderKey:
    """The private half of a readers' key: opens everything of one compartment and epoch."""

    compartment: Compartment
    epoch: Epoch
    identity: Identity

    @property
    def suite(self) -> Suite:
        return self.identity.suite


@dataclass(frozen=True)
class ReaderSeed:
    """The secret of one compartment and epoch that grants wrap; each suite's key is derived on its own."""

    compartment: Compartment
    epoch: Epoch
    secret: bytes = field(repr=False)

    @classmethod
    def generate(
        cls, compartment: Compartment, epoch: Epoch = FIRST_EPOCH, urandom: Callable[[int], bytes] = os.urandom
    ) -> "ReaderSeed":
        return cls(compartment, epoch, urandom(SEED_BYTES))

    def key(self, suite: Suite) -> ReaderKey:
        place = bytes([suite]) + self.compartment.to_bytes(4, "big") + self.epoch.to_bytes(4, "big")
        identity = Identity(suite, sodium.derive(self.secret, Label.READER_KEM, place))
        return ReaderKey(self.compartment, self.epoch, identity)

    def recipient(self, suite: Suite) -> EpochRecipient:
        return EpochRecipient(self.compartment, self.epoch, self.key(suite).identity.recipient)
