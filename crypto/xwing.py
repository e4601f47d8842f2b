"""Suite 2's key wrap, HPKE with X-Wing: the only module that imports `cryptography`; called by crypto/hpke."""

import functools
import hashlib
from typing import Final

from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric import mlkem, x25519

from crypto.errors import BadKey, DecryptionFailed

__all__ = ["UnsupportedAlgorithm", "opens", "public_of", "seal", "unseal"]

SEED_BYTES: Final = 32
PUBLIC_BYTES: Final = 1184 + 32
ENCAPSULATION_BYTES: Final = 1120


# KEM 0x647A, KDF 0x0001, AEAD 0x0003: the identifiers of the published answers we test against.
@functools.cache
def _suite() -> hpke.Suite:
    return hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


def public_of(seed: bytes) -> bytes:
    """ML-KEM-768 key | X25519 key of a 32-byte X-Wing seed."""
    lattice, curve = _expand(seed)
    return lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()


def seal(public: bytes, payload: bytes, info: bytes) -> bytes:
    """Encapsulation | sealed payload; BadKey for a wrong length or a low-order curve point."""
    try:
        key = hpke.MLKEM768X25519PublicKey(
            mlkem.MLKEM768PublicKey.from_public_bytes(public[:1184]),
            x25519.X25519PublicKey.from_public_bytes(public[1184:]),
        )
        return _suite().encrypt(payload, key, info)
    except ValueError as error:
        raise BadKey("an X-Wing public key") from error


def unseal(seed: bytes, slot: bytes, info: bytes) -> bytes:
    """The payload, or DecryptionFailed for everything that was not sealed to this seed with this info."""
    try:
        return _suite().decrypt(slot, hpke.MLKEM768X25519PrivateKey(*_expand(seed)), info)
    except (InvalidTag, ValueError) as error:
        raise DecryptionFailed from error


def opens(seed: bytes, slot: bytes, info: bytes) -> bool:
    """Whether unseal() would succeed."""
    try:
        unseal(seed, slot, info)
    except DecryptionFailed:
        return False
    return True


def _expand(seed: bytes) -> tuple[mlkem.MLKEM768PrivateKey, x25519.X25519PrivateKey]:
    if len(seed) != SEED_BYTES:
        raise BadKey("an X-Wing seed has 32 bytes")
    expanded = hashlib.shake_256(seed).digest(96)
    return (
        mlkem.MLKEM768PrivateKey.from_seed_bytes(expanded[:64]),
        x25519.X25519PrivateKey.from_private_bytes(expanded[64:]),
    )
