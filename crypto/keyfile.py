"""A device's seed under a passphrase, for machines without a keyring; called by app/vault, which asks for it."""

import os
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from crypto import sodium
from crypto.canonical import Reader, Writer
from crypto.errors import CommitmentMismatch, CostRefused, DecryptionFailed, NotCanonical, WrongPassphrase
from crypto.keys import SEED_BYTES
from crypto.labels import Label

MAGIC: Final = b"LouvrKey"
VERSION: Final = 1
_ARGON2ID: Final = 2
MIN_PASSES, MAX_PASSES = 2, 8
MIN_MEMORY_BYTES, MAX_MEMORY_BYTES = 64 * 1024 * 1024, 1024 * 1024 * 1024
MAX_PASSPHRASE_BYTES: Final = 1024
KEYFILE_BYTES: Final = 142


@dataclass(frozen=True)
class PassphraseCost:
    """Work of one guess. CostRefused outside 2 to 8 passes over 64 MiB to 1 GiB."""

    passes: int
    memory_bytes: int

    def __post_init__(self) -> None:
        if not MIN_PASSES <= self.passes <= MAX_PASSES:
            raise CostRefused(f"{self.passes} passes")
        if not MIN_MEMORY_BYTES <= self.memory_bytes <= MAX_MEMORY_BYTES:
            raise CostRefused(f"{self.memory_bytes} bytes of memory")


INTERACTIVE: Final = PassphraseCost(2, 64 * 1024 * 1024)
MODERATE: Final = PassphraseCost(3, 256 * 1024 * 1024)


def seal_keyfile(
    seed: bytes,
    passphrase: str,
    cost: PassphraseCost = MODERATE,
    urandom: Callable[[int], bytes] = os.urandom,
) -> bytes:
    """The 142 bytes of a key file; takes about a second by design. NotCanonical for an empty or endless passphrase."""
    salt, nonce = urandom(sodium.SALT_BYTES), urandom(sodium.NONCE_BYTES)
    writer = Writer().magic(MAGIC, VERSION).u8(_ARGON2ID).u32(cost.passes).u64(cost.memory_bytes)
    parameters = writer.raw(salt, sodium.SALT_BYTES).raw(nonce, sodium.NONCE_BYTES).done()
    key = _passphrase_key(passphrase, salt, cost)
    head = parameters + sodium.derive(key, Label.KEYFILE_COMMIT, parameters)
    sealed_seed = Writer().raw(seed, SEED_BYTES).done()
    return head + sodium.seal(sodium.derive(key, Label.KEYFILE_SEAL, parameters), nonce, sealed_seed, head)


@dataclass(frozen=True)
class _KeyFile:
    cost: PassphraseCost
    salt: bytes
    nonce: bytes
    parameters: bytes
    committed: bytes
    head: bytes
    sealed: bytes


def open_keyfile(data: bytes, passphrase: str) -> bytes:
    """The seed. FormatRefused, CostRefused (before any work is done), WrongPassphrase, CommitmentMismatch."""
    file = parse_keyfile(data)
    key = _passphrase_key(passphrase, file.salt, file.cost)
    if not sodium.same(sodium.derive(key, Label.KEYFILE_COMMIT, file.parameters), file.committed):
        raise WrongPassphrase
    seal_key = sodium.derive(key, Label.KEYFILE_SEAL, file.parameters)
    try:
        return sodium.unseal(seal_key, file.nonce, file.sealed, file.head)
    except DecryptionFailed as error:
        raise CommitmentMismatch("the key file was changed") from error


def parse_keyfile(data: bytes) -> _KeyFile:
    """Its fields, without any work; FormatRefused or CostRefused."""
    reader = Reader(data)
    reader.magic(MAGIC, VERSION)
    if reader.u8() != _ARGON2ID:
        raise NotCanonical("another passphrase hash than Argon2id")
    cost = PassphraseCost(reader.u32(), reader.u64())
    salt, nonce = reader.raw(sodium.SALT_BYTES), reader.raw(sodium.NONCE_BYTES)
    parameters = data[: reader.offset]
    committed = reader.raw(sodium.HASH_BYTES)
    head = data[: reader.offset]
    sealed = reader.raw(SEED_BYTES + sodium.TAG_BYTES)
    reader.end()
    return _KeyFile(cost, salt, nonce, parameters, committed, head, sealed)


def _passphrase_key(passphrase: str, salt: bytes, cost: PassphraseCost) -> bytes:
    # One person types é as one character, another keyboard as two: NFKC makes them the same passphrase.
    data = unicodedata.normalize("NFKC", passphrase).encode()
    if not 1 <= len(data) <= MAX_PASSPHRASE_BYTES:
        raise NotCanonical(f"a passphrase has 1 to {MAX_PASSPHRASE_BYTES} bytes")
    return sodium.argon2id(data, salt, passes=cost.passes, memory_bytes=cost.memory_bytes)
