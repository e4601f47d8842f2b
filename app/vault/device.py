"""Where a device's seed lies: the operating system's keyring, or a file under a passphrase; vault_keys calls it."""

import base64
import binascii
import getpass
import json
import os
import secrets
import sys
from collections.abc import Callable
from enum import Enum
from pathlib import Path

import keyring
import keyring.errors
from keyring.backend import KeyringBackend

from app.core.private_files import forbid_core_dumps, make_private_folder, write_private
from app.domain.errors import UsageError, VaultError
from app.vault.refusals import in_words
from crypto.errors import CryptoError
from crypto.keyfile import MODERATE, PassphraseCost, open_keyfile, seal_keyfile
from crypto.keys import DeviceKeys

SERVICE = "Louver"
PASSPHRASE_VARIABLE = "LOUVER_VAULT_PASSPHRASE"  # noqa: S105 - the name of a variable
_PLACE_FILE = "device.json"
_KEY_FILE = "device.key"
_MAX_FILE_BYTES = 4096
# Backends that keep plain text, or a password in a variable, exist as well: only these seal what they are given.
_SEALING_BACKENDS = ("SecretService", "libsecret", "kwallet", "macOS", "Windows")

AskPassphrase = Callable[[], str | None]


class KeyPlace(Enum):
    """Where the seed is kept; FILE only ever under a passphrase."""

    KEYRING = "keyring"
    FILE = "file"


def ask_passphrase() -> str | None:
    """The passphrase from LOUVER_VAULT_PASSPHRASE, else typed on a terminal; None where there is neither."""
    given = os.environ.get(PASSPHRASE_VARIABLE)
    if given:
        return given
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass("Passphrase of the vault: ") or None
    return None


def choose_place() -> KeyPlace:
    """FILE where a passphrase was given on purpose, else the keyring where one works, else FILE."""
    if os.environ.get(PASSPHRASE_VARIABLE) or _keyring() is None:
        return KeyPlace.FILE
    return KeyPlace.KEYRING


def keep_device(
    folder: Path,
    device: DeviceKeys,
    place: KeyPlace,
    ask: AskPassphrase = ask_passphrase,
    cost: PassphraseCost = MODERATE,
) -> None:
    """Store the seed. Raises UsageError without a passphrase, VaultError without a keyring; never plain text."""
    make_private_folder(folder)
    account = f"device {secrets.token_hex(8)}"
    if place is KeyPlace.FILE:
        write_private(folder / _KEY_FILE, _sealed_seed(device, _passphrase(ask), cost))
    else:
        _keep_in_keyring(device, account)
    write_private(folder / _PLACE_FILE, json.dumps({"place": place.value, "account": account}).encode())


def load_device(folder: Path, ask: AskPassphrase = ask_passphrase) -> DeviceKeys:
    """The keys of this device. Raises VaultError where the keyring no longer has the seed, UsageError, ClipRefused."""
    forbid_core_dumps()
    place, account = _read_place(folder)
    try:
        if place is KeyPlace.FILE:
            return DeviceKeys(open_keyfile(_read(folder / _KEY_FILE), _passphrase(ask)))
        return DeviceKeys(_seed_from_keyring(account))
    except CryptoError as error:
        raise in_words(error) from error


def forget_device(folder: Path) -> None:
    """Undo keep_device() for a vault that could not be set up."""
    place, account = _read_place(folder)
    backend = _keyring()
    if place is KeyPlace.KEYRING and backend is not None:
        backend.delete_password(SERVICE, account)
    for name in (_KEY_FILE, _PLACE_FILE):
        (folder / name).unlink(missing_ok=True)


def _sealed_seed(device: DeviceKeys, passphrase: str, cost: PassphraseCost) -> bytes:
    try:
        return seal_keyfile(device.seed, passphrase, cost)
    except CryptoError as error:
        raise in_words(error) from error


def _passphrase(ask: AskPassphrase) -> str:
    passphrase = ask()
    if not passphrase:
        raise UsageError(
            "The vault's keys need a passphrase, because this computer's keyring is not used. "
            f"Type one on a terminal, or put it into {PASSPHRASE_VARIABLE}."
        )
    return passphrase


def _keyring() -> KeyringBackend | None:
    """The keyring that keeps things sealed, or None."""
    chosen = keyring.get_keyring()
    for backend in getattr(chosen, "backends", [chosen]):
        module = type(backend).__module__
        if module.startswith("keyring.backends.") and module.split(".")[2] in _SEALING_BACKENDS:
            return backend if isinstance(backend, KeyringBackend) else None
    return None


def _keep_in_keyring(device: DeviceKeys, account: str) -> None:
    backend = _keyring()
    if backend is None:
        raise _no_keyring()
    try:
        backend.set_password(SERVICE, account, base64.b64encode(device.seed).decode("ascii"))
    except keyring.errors.KeyringError as error:
        raise _no_keyring() from error
    if _seed_from_keyring(account) != device.seed:
        raise VaultError("The keyring did not keep the vault's key as it was given. Use a passphrase instead.")


def _seed_from_keyring(account: str) -> bytes:
    backend = _keyring()
    if backend is None:
        raise _no_keyring()
    try:
        text = backend.get_password(SERVICE, account)
    except keyring.errors.KeyringError as error:
        raise _no_keyring() from error
    if text is None:
        raise VaultError("The keyring no longer holds this device's vault key. Join the vault again with its 24 words.")
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        raise VaultError(
            "The keyring holds something else than this device's vault key. Join the vault again."
        ) from None


def _no_keyring() -> VaultError:
    return VaultError(
        "The keyring of this computer is locked or not there. Unlock it, "
        f"or keep the vault's keys under a passphrase ({PASSPHRASE_VARIABLE})."
    )


def _read_place(folder: Path) -> tuple[KeyPlace, str]:
    try:
        chosen = json.loads(_read(folder / _PLACE_FILE))
        return KeyPlace(chosen["place"]), str(chosen["account"])
    except (ValueError, KeyError, TypeError):
        raise VaultError(f"The file {_PLACE_FILE} of the vault is damaged. Join the vault again.") from None


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_MAX_FILE_BYTES)
    except FileNotFoundError:
        raise VaultError(f"The vault is not set up here ({path.name} is missing). Set it up, or join it.") from None
