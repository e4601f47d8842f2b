"""Setting up a vault, opening it, and letting another device in; engine, commands and demo call it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.core.paths import LibraryPaths
from app.domain.errors import ClipRefused, KnownError, UsageError
from app.vault.bucket import Bucket
from app.vault.device import (
    AskPassphrase,
    KeyPlace,
    ask_passphrase,
    choose_place,
    forget_device,
    keep_device,
    load_device,
)
from app.vault.refusals import in_words
from app.vault.roster_store import fetch_roster, publish_statements
from app.vault.vault import MEMORY_FILE, Vault, ring_of
from crypto.errors import CryptoError, ForeignRoot, WrongWords
from crypto.hpke import Suite, best_suite
from crypto.keyfile import MODERATE, PassphraseCost
from crypto.keys import AccountRoot, Compartment, DeviceKeys, ReaderSeed, RootFingerprint
from crypto.members import Device, Role, suites_up_to
from crypto.roster_history import History
from crypto.roster_key import RosterKeyRing
from crypto.roster_writer import RosterWriter, begin_roster

HOME: Final = Compartment(1)
"""The one group of cameras until the user makes more."""
HOME_NAME: Final = "Home"
DEVICE_NAME: Final = "Recorder"
ConfirmWords = Callable[[Sequence[str]], None]
"""Shows the 24 words, and raises where nobody has them."""


@dataclass(frozen=True)
class VaultCreated:
    """`words` are the 24 words: shown once, kept nowhere."""

    vault: Vault
    words: list[str] = field(repr=False)


def create_vault(
    paths: LibraryPaths,
    bucket: Bucket,
    compartment: Compartment = HOME,
    *,
    place: KeyPlace | None = None,
    ask: AskPassphrase = ask_passphrase,
    cost: PassphraseCost = MODERATE,
    suite: Suite | None = None,
    confirm: ConfirmWords | None = None,
) -> VaultCreated:
    """Begin a vault in an empty bucket, with this device as its recorder, which cannot open what it seals.

    Nothing is kept or written before `confirm` has seen the words.

    Raises UsageError (a vault is here or in the bucket already, no passphrase), VaultError (no keyring) and the
    bucket's errors; after a raise nothing is left behind.
    """
    refuse_second_vault(paths)
    if next(iter(bucket.list("k/")), None) is not None:
        raise UsageError("This bucket already holds a vault. Join it with its 24 words, or choose an empty bucket.")
    root, device, seed = AccountRoot.generate(), DeviceKeys.generate(), ReaderSeed.generate(compartment)
    if confirm is not None:
        confirm(root.words().split())
    suite = suite or best_suite()
    recorder = Device.of(device, suite, Role.RECORDER, DEVICE_NAME)
    statements = begin_roster(root, suite, [recorder], {seed: HOME_NAME}).statements
    keep_device(paths.vault, device, place or choose_place(), ask, cost)
    try:
        publish_statements(bucket, statements)
        vault = Vault.begin(paths.vault, device, root.fingerprint, tuple(statements))
    except (KnownError, OSError):
        forget_device(paths.vault)
        raise
    return VaultCreated(vault, root.words().split())


def open_vault(paths: LibraryPaths, *, ask: AskPassphrase = ask_passphrase) -> Vault:
    """The vault of this library. Raises VaultError (none here, no keyring), UsageError, ClipRefused (passphrase)."""
    try:
        return Vault.load(paths.vault, load_device(paths.vault, ask))
    except CryptoError as error:
        raise in_words(error) from error


def join_vault(
    paths: LibraryPaths,
    bucket: Bucket,
    words: Sequence[str],
    *,
    place: KeyPlace | None = None,
    ask: AskPassphrase = ask_passphrase,
    cost: PassphraseCost = MODERATE,
) -> Vault:
    """Make this machine, which has only the bucket and the 24 words, a viewer of everything that the words open.

    Raises UsageError (mistyped words, a vault is here already), ClipRefused (another vault's words, a forged list of
    devices), VaultError and the bucket's errors.
    """
    refuse_second_vault(paths)
    root = root_of_words(words)
    device = DeviceKeys.generate()
    suite = _fetch(bucket, root.fingerprint, _root_ring(root)).roster.suite
    keep_device(paths.vault, device, place or choose_place(), ask, cost)
    try:
        grant_device(bucket, words, Device.of(device, suite, Role.VIEWER))
        return _begin_here(paths, bucket, device, root.fingerprint)
    except (KnownError, OSError):
        forget_device(paths.vault)
        raise


def prepare_device(
    paths: LibraryPaths,
    *,
    suite: Suite,
    place: KeyPlace | None = None,
    ask: AskPassphrase = ask_passphrase,
    cost: PassphraseCost = MODERATE,
) -> Device:
    """On a machine that shall join without the words: make and keep its keys; the record goes to who has the words."""
    refuse_second_vault(paths)
    device = DeviceKeys.generate()
    keep_device(paths.vault, device, place or choose_place(), ask, cost)
    return Device.of(device, suite, Role.VIEWER)


def grant_device(bucket: Bucket, words: Sequence[str], device: Device) -> None:
    """The root lets `device` in and grants it every group of cameras that the words open; for whoever has the words."""
    root = root_of_words(words)
    fetched, ring = fetch_as_root(bucket, root)
    try:
        writer = RosterWriter(fetched.roster, ring, root.signing_key)
        writer.add_device(device)
        for seed in fetched.roster.seeds_of_root(root, unopened=[]):
            writer.grant(device.device_id, seed)
    except CryptoError as error:
        raise in_words(error) from error
    publish_statements(bucket, writer.statements)


def finish_joining(
    paths: LibraryPaths, bucket: Bucket, pinned: RootFingerprint, *, ask: AskPassphrase = ask_passphrase
) -> Vault:
    """On the machine that was let in: verify the roster from the pinned root and remember it. Raises as join_vault."""
    return _begin_here(paths, bucket, load_device(paths.vault, ask), pinned)


def _begin_here(paths: LibraryPaths, bucket: Bucket, device: DeviceKeys, pinned: RootFingerprint) -> Vault:
    fetched = _fetch(bucket, pinned, ring_of(device))
    try:
        fetched.roster.seeds_of_device(device, unopened=[])
        return Vault.begin(paths.vault, device, pinned, fetched.statements)
    except CryptoError as error:
        raise in_words(error) from error


def refuse_second_vault(paths: LibraryPaths) -> None:
    """UsageError where this library has a vault."""
    if (paths.vault / MEMORY_FILE).exists():
        raise UsageError("This library already belongs to a vault. Choose another library folder for another vault.")


def root_of_words(words: Sequence[str]) -> AccountRoot:
    """The account's secret; UsageError where the words are mistyped."""
    try:
        return AccountRoot.from_words(words if isinstance(words, str) else " ".join(words))
    except WrongWords as error:
        raise UsageError(str(error)) from error


def fetch_as_root(bucket: Bucket, root: AccountRoot) -> tuple[History, RosterKeyRing]:
    """The list of devices as the words open it. Raises ClipRefused and the bucket's errors."""
    ring = _root_ring(root)
    return _fetch(bucket, root.fingerprint, ring), ring


def _root_ring(root: AccountRoot) -> RosterKeyRing:
    return RosterKeyRing(root.identity(suite) for suite in suites_up_to(best_suite()))


def _fetch(bucket: Bucket, pinned: RootFingerprint, ring: RosterKeyRing) -> History:
    try:
        return fetch_roster(bucket, pinned, ring)
    except ForeignRoot as error:
        raise ClipRefused("These 24 words belong to another vault than the one in this bucket.") from error
    except CryptoError as error:
        raise in_words(error) from error
