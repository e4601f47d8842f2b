"""libsodium's primitives with named errors: the only module that imports nacl; called by the rest of crypto/."""

import ctypes
import hashlib
import hmac
from collections.abc import Sequence
from typing import Final

import nacl.bindings as sodium
from nacl._sodium import ffi, lib
from nacl.exceptions import CryptoError as NaclCryptoError

from crypto.errors import BadKey, DecryptionFailed, Truncated
from crypto.labels import Label

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 24
TAG_BYTES: Final = 16
SIGNATURE_BYTES: Final = 64
HASH_BYTES: Final = 32
BOX_OVERHEAD_BYTES: Final = 48
SALT_BYTES: Final = 16


def digest(label: Label, data: bytes | memoryview, size_bytes: int = HASH_BYTES) -> bytes:
    """BLAKE2b of `data`, personalised with the label."""
    return hashlib.blake2b(data, digest_size=size_bytes, person=label.value).digest()


def derive(key: bytes, label: Label, data: bytes = b"", size_bytes: int = KEY_BYTES) -> bytes:
    """BLAKE2b keyed with `key` and personalised with the label; `data` is of fixed length per label."""
    return hashlib.blake2b(data, digest_size=size_bytes, key=key, person=label.value).digest()


def seal(key: bytes, nonce: bytes, plaintext: bytes, associated: bytes) -> bytes:
    """XChaCha20-Poly1305-IETF; the tag is the last 16 bytes. Releases the interpreter lock."""
    _check_lengths(key, nonce)
    return sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plaintext, associated, nonce, key)


def unseal(key: bytes, nonce: bytes, ciphertext: bytes, associated: bytes) -> bytes:
    """The plaintext, or Truncated (shorter than a tag) or DecryptionFailed."""
    _check_lengths(key, nonce)
    if len(ciphertext) < TAG_BYTES:
        raise Truncated
    try:
        return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(ciphertext, associated, nonce, key)
    except NaclCryptoError as error:
        raise DecryptionFailed from error


class ChunkBuffer:
    """Memory that chunks are sealed or opened into, side by side; one thread at a time.

    nacl.bindings makes two copies of each chunk in fresh memory, which costs a fifth of the speed. This calls the same
    libsodium through the same binding, from where the bytes lie to where they belong. `data` is the memory itself.
    """

    def __init__(self, size_bytes: int) -> None:
        self._memory = bytearray(size_bytes)
        self.data = memoryview(self._memory)
        self._pointer = ffi.from_buffer(self._memory)

    def seal(
        self, start: int, plain: memoryview, chunk_bytes: int, *, key: bytes, nonces: Sequence[bytes], associated: bytes
    ) -> int:
        """Seal `plain` in chunks (the last may be shorter), one for each nonce, each with its tag behind it.

        They lie from `start` on; how many bytes that made. Truncated where they do not fit.
        """
        _check_lengths(key, *nonces)
        made = len(plain) + TAG_BYTES * len(nonces)
        if start < 0 or start + made > len(self._memory) or -(-len(plain) // chunk_bytes) != len(nonces):
            raise Truncated("chunks lie outside their buffer")
        source, target = ffi.from_buffer(plain), self._pointer + start
        left = len(plain)
        for nonce in nonces:
            size = min(chunk_bytes, left)
            lib.crypto_aead_xchacha20poly1305_ietf_encrypt(
                target, ffi.NULL, source, size, associated, len(associated), ffi.NULL, nonce, key
            )
            left -= size
            source += size
            target += size + TAG_BYTES
        return made

    def open(
        self, sealed: memoryview, chunk_bytes: int, *, key: bytes, nonces: Sequence[bytes], associated: bytes
    ) -> int:
        """Open sealed chunks into the beginning of this buffer, side by side without their tags; how many opened.

        chunk_bytes: of the plaintext. It stops at a forgery, whose place libsodium fills with zeros, and at a rest that
        is shorter than a tag.
        """
        _check_lengths(key, *nonces)
        made = len(sealed) - TAG_BYTES * len(nonces)
        if made > len(self._memory) or -(-len(sealed) // (chunk_bytes + TAG_BYTES)) != len(nonces):
            raise Truncated("chunks lie outside their buffer")
        source, target, left = ffi.from_buffer(sealed), self._pointer, len(sealed)
        for opened, nonce in enumerate(nonces):
            size = min(chunk_bytes + TAG_BYTES, left)
            status = size < TAG_BYTES or lib.crypto_aead_xchacha20poly1305_ietf_decrypt(
                target, ffi.NULL, ffi.NULL, source, size, associated, len(associated), nonce, key
            )
            if status:
                return opened
            left -= size
            source += size
            target += size - TAG_BYTES
        return len(nonces)


def copy(target: memoryview, source: memoryview) -> None:
    """Copy all of `source` to the beginning of `target`; Truncated where it is longer.

    Other threads run meanwhile. Assigning a slice keeps the interpreter to itself, which two threads noticed.
    """
    if source.nbytes > target.nbytes:
        raise Truncated("more bytes than there is room for")
    to, start = (int(ffi.cast("uintptr_t", ffi.from_buffer(each))) for each in (target, source))
    ctypes.memmove(to, start, source.nbytes)


def wipe(memory: bytearray) -> None:
    """Fill the memory with zeros in a way that no compiler leaves out."""
    lib.sodium_memzero(ffi.from_buffer(memory), len(memory))


def begin_fast_hash(label: Label) -> "hashlib._Hash":
    """SHA-256 of the label and what follows: twice as fast as BLAKE2b where the processor has instructions for it."""
    return hashlib.sha256(label.value)


def fast_hash(label: Label, data: bytes | memoryview) -> bytes:
    """As begin_fast_hash(), of all at once."""
    hashed = begin_fast_hash(label)
    hashed.update(data)
    return hashed.digest()


def _check_lengths(key: bytes, *nonces: bytes) -> None:
    if len(key) != KEY_BYTES or any(len(nonce) != NONCE_BYTES for nonce in nonces):
        raise BadKey("a key or nonce has the wrong length")


def signing_pair(seed: bytes) -> tuple[bytes, bytes]:
    """(public key of 32 bytes, secret key of 64 bytes) of an Ed25519 seed; BadKey for a wrong length."""
    if len(seed) != KEY_BYTES:
        raise BadKey("a signing seed has 32 bytes")
    return sodium.crypto_sign_seed_keypair(seed)


def sign(secret: bytes, message: bytes) -> bytes:
    """The detached Ed25519 signature of 64 bytes."""
    return sodium.crypto_sign(message, secret)[:SIGNATURE_BYTES]


def signature_holds(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether it verifies. Low-order public keys and malleable signatures never do (libsodium's strict rules)."""
    if len(public) != KEY_BYTES or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        sodium.crypto_sign_open(signature + message, public)
    except NaclCryptoError:
        return False
    return True


def box_pair(seed: bytes) -> tuple[bytes, bytes]:
    """(public, secret) X25519 key of a 32-byte seed, as crypto_box_seed_keypair makes it; BadKey for a wrong length."""
    if len(seed) != KEY_BYTES:
        raise BadKey("a box seed has 32 bytes")
    return sodium.crypto_box_seed_keypair(seed)


def box_seal(public: bytes, message: bytes) -> bytes:
    """An anonymous sealed box; BadKey for a wrong length or a low-order point."""
    if len(public) != KEY_BYTES:
        raise BadKey("an X25519 key has 32 bytes")
    try:
        return sodium.crypto_box_seal(message, public)
    except RuntimeError as error:
        raise BadKey("a low-order point") from error


def box_open(public: bytes, secret: bytes, ciphertext: bytes) -> bytes:
    """The message of a sealed box, or Truncated or DecryptionFailed (which also covers low-order ephemeral keys)."""
    if len(ciphertext) < BOX_OVERHEAD_BYTES:
        raise Truncated
    try:
        return sodium.crypto_box_seal_open(ciphertext, public, secret)
    except NaclCryptoError as error:
        raise DecryptionFailed from error


def exchange(secret: bytes, public: bytes) -> bytes:
    """X25519; BadKey for wrong lengths and for points that give the all-zero secret."""
    if len(secret) != KEY_BYTES or len(public) != KEY_BYTES:
        raise BadKey("an X25519 key has 32 bytes")
    try:
        return sodium.crypto_scalarmult(secret, public)
    except RuntimeError as error:
        raise BadKey("a low-order point") from error


def argon2id(passphrase: bytes, salt: bytes, *, passes: int, memory_bytes: int) -> bytes:
    """32 bytes of Argon2id. The caller has bounded the cost; BadKey if libsodium refuses it (no memory)."""
    try:
        return sodium.crypto_pwhash_alg(
            KEY_BYTES, passphrase, salt, passes, memory_bytes, sodium.crypto_pwhash_ALG_ARGON2ID13
        )
    except (RuntimeError, ValueError) as error:
        raise BadKey("the passphrase could not be hashed") from error


def same(one: bytes, other: bytes) -> bool:
    """Whether two byte strings are equal, in constant time."""
    return hmac.compare_digest(one, other)
