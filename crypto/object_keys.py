"""An object's key, id, commitment, chunk keys and wrap binding; used by crypto/seal.py and opener.py."""

import os
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from crypto import sodium
from crypto.header import CHUNK_BYTES, SEALED_CHUNK_BYTES, Header
from crypto.hpke import Recipient
from crypto.keys import ID_BYTES, ObjectId
from crypto.labels import Label

NONCE_PREFIX_BYTES: Final = 15


class ObjectKeySource:
    """Makes a fresh key and id for each object, also where the machine's randomness repeats itself.

    One per process and device; safe from many threads. `boot_id` is 16 bytes drawn once per process, `clock_ns` the
    wall clock. Even a restored virtual machine with all of these repeated gets another key unless the footage repeats.
    """

    def __init__(
        self,
        object_secret: bytes,
        boot_id: bytes,
        clock_ns: Callable[[], int],
        urandom: Callable[[int], bytes] = os.urandom,
    ) -> None:
        self._secret = object_secret
        self._boot_id = sodium.digest(Label.OBJECT_KEY, boot_id, ID_BYTES)
        self._clock_ns = clock_ns
        self._urandom = urandom
        self._counter = 0
        self._lock = threading.Lock()

    def next(self, first_chunk: bytes) -> tuple[ObjectId, bytes]:
        """(object id of 16 bytes, object key of 32 bytes) for an object that begins with this plaintext chunk."""
        with self._lock:
            self._counter += 1
            counter = self._counter
        fresh = self._urandom(32) + self._clock_ns().to_bytes(16, "big", signed=True)
        fresh += self._boot_id + counter.to_bytes(8, "big") + first_chunk
        object_id = sodium.derive(self._secret, Label.OBJECT_ID, fresh, ID_BYTES)
        return ObjectId(object_id), sodium.derive(self._secret, Label.OBJECT_KEY, fresh)


def commitment(object_key: bytes, object_id: bytes) -> bytes:
    """32 bytes that no second key opens to."""
    return sodium.derive(object_key, Label.OBJECT_COMMIT, object_id)


def wrap_info(header: Header, recipient: Recipient) -> bytes:
    """What the wrap of an object's key is bound to: 122 bytes."""
    return (
        Label.WRAP_OBJECT.value
        + bytes([header.suite, header.kind])
        + header.object_id
        + header.log_id
        + header.compartment.to_bytes(4, "big")
        + header.epoch.to_bytes(4, "big")
        + recipient.key_hash
        + header.commitment
    )


@dataclass(frozen=True)
class ChunkCipher:
    """Seals and opens the numbered chunks of one object; key and nonces follow from the object key and the header."""

    key: bytes = field(repr=False)
    nonce_prefix: bytes = field(repr=False)
    header_hash: bytes

    @classmethod
    def of(cls, object_key: bytes, header_hash: bytes) -> "ChunkCipher":
        prefix = sodium.derive(object_key, Label.CHUNK_NONCE, header_hash, NONCE_PREFIX_BYTES)
        return cls(sodium.derive(object_key, Label.CHUNK_KEY, header_hash), prefix, header_hash)

    def seal(self, number: int, final: bool, plaintext: bytes) -> bytes:
        return sodium.seal(self.key, self._nonce(number, final), plaintext, self.header_hash)

    def seal_into(
        self, buffer: sodium.ChunkBuffer, start: int, plain: memoryview, *, number: int, chunk_count: int
    ) -> int:
        """As seal(), of the chunks from `number` on that lie in `plain`, side by side; the sealed bytes' size."""
        nonces = self._nonces(number, -(-len(plain) // CHUNK_BYTES), chunk_count)
        return buffer.seal(start, plain, CHUNK_BYTES, key=self.key, nonces=nonces, associated=self.header_hash)

    def open_into(self, buffer: sodium.ChunkBuffer, sealed: memoryview, *, number: int, chunk_count: int) -> int:
        """Open the chunks from `number` on into the beginning of the buffer; how many were these chunks of this object.

        It stops at the first that is not.
        """
        nonces = self._nonces(number, -(-len(sealed) // SEALED_CHUNK_BYTES), chunk_count)
        return buffer.open(sealed, CHUNK_BYTES, key=self.key, nonces=nonces, associated=self.header_hash)

    def _nonces(self, first: int, count: int, chunk_count: int) -> list[bytes]:
        return [self._nonce(number, number == chunk_count - 1) for number in range(first, first + count)]

    def _nonce(self, number: int, final: bool) -> bytes:
        return self.nonce_prefix + number.to_bytes(8, "big") + (b"\1" if final else b"\0")
