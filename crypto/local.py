"""Seals a device's local state (log state, pinned root, heads) under its seed; called by app/vault."""

import os
from collections.abc import Callable
from typing import Final

from crypto import sodium
from crypto.canonical import Reader, Writer
from crypto.errors import DecryptionFailed, TamperedLocalFile
from crypto.keys import DeviceKeys
from crypto.labels import Label

MAGIC: Final = b"LouvrLoc"
VERSION: Final = 1
MAX_NAME_BYTES: Final = 64


def seal_local(device: DeviceKeys, name: str, plaintext: bytes, urandom: Callable[[int], bytes] = os.urandom) -> bytes:
    """The bytes of a local file. `name` says what it is for and is bound in, so that files cannot be exchanged."""
    nonce = urandom(sodium.NONCE_BYTES)
    head = Writer().magic(MAGIC, VERSION).raw(nonce, sodium.NONCE_BYTES).done()
    return head + sodium.seal(_key(device, name), nonce, plaintext, head)


def open_local(device: DeviceKeys, name: str, data: bytes) -> bytes:
    """The plaintext; FormatRefused, or TamperedLocalFile if it is not this device's file of this name, unchanged."""
    reader = Reader(data)
    reader.magic(MAGIC, VERSION)
    nonce = reader.raw(sodium.NONCE_BYTES)
    head = data[: reader.offset]
    try:
        return sodium.unseal(_key(device, name), nonce, data[reader.offset :], head)
    except DecryptionFailed as error:
        raise TamperedLocalFile(name) from error


def _key(device: DeviceKeys, name: str) -> bytes:
    text = Writer().text(name, MAX_NAME_BYTES).zeros_until(MAX_NAME_BYTES + 1).done()
    return sodium.derive(device.local_key, Label.LOCAL_FILE, text)
