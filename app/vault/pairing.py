"""Carries pairing and invitations over the bucket's mailbox, and lets the device in; the commands call it."""

import base64
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.clock import Clock
from app.core.paths import LibraryPaths
from app.domain.errors import ClipRefused, ObjectMissing
from app.vault.bucket import Bucket
from app.vault.bucket_reader import BucketReader
from app.vault.device import AskPassphrase, KeyPlace, ask_passphrase, choose_place, forget_device, keep_device
from app.vault.names import id_text, mail_name
from app.vault.refusals import in_words
from app.vault.roster_store import fetch_roster, publish_statements
from app.vault.vault import MEMORY_FILE, Vault, ring_of
from app.vault.vault_keys import fetch_as_root, refuse_second_vault, root_of_words
from crypto.bodies import LogEnd
from crypto.errors import CryptoError
from crypto.hpke import best_suite
from crypto.invitation import Invitation, InvitationDesk
from crypto.keyfile import MODERATE, PassphraseCost
from crypto.keys import DeviceKeys, LogId, RootFingerprint
from crypto.log_reader import LogHead
from crypto.members import Device, Role
from crypto.pairing import MAX_MESSAGE_BYTES, PairingDesk, PairingIssuer, PairingJoiner, VaultFacts
from crypto.roster_writer import RosterWriter

CODE_BYTES = 16

Compare = Callable[[Sequence[str], str], bool]
"""Shows the words and who asks; True where the user says that the other screen shows the same."""


@dataclass(frozen=True)
class KeyKeeping:
    """Where a new machine keeps its seed."""

    place: KeyPlace | None = None
    ask: AskPassphrase = ask_passphrase
    cost: PassphraseCost = MODERATE


def new_code() -> str:
    """What is typed on the other machine; it only finds the mailbox, and tells nothing of a key."""
    return id_text(secrets.token_bytes(CODE_BYTES))


def offer_pairing(
    bucket: Bucket, words: Sequence[str], code: str, compare: Compare, *, clock: Clock, wait: Callable[[], None]
) -> Device:
    """The side that has the 24 words: one session over this code's mailbox. Returns the device that was let in.

    wait: called between looks into the mailbox; it may raise to give up. Raises ClipRefused where pairing fails, and
    the bucket's errors.
    """
    facts = vault_facts(bucket, words)
    mailbox = _mailbox(code)
    with root_of_words(words) as root:
        session = PairingDesk().open(facts, root.signing_key.verify_key, mailbox, clock.wall_ms())
    try:
        bucket.put(mail_name(mailbox, "offer"), session.offer)
        reveal = session.receive_request(_await(bucket, mailbox, "request", wait), clock.wall_ms())
        bucket.put(mail_name(mailbox, "reveal"), reveal)
        _confirm(session, compare, clock)
        let_in(bucket, words, session.device)
        bucket.put(mail_name(mailbox, "done"), b"done")
    except CryptoError as error:
        raise in_words(error) from error
    return session.device


def join_by_pairing(
    paths: LibraryPaths,
    bucket: Bucket,
    code: str,
    compare: Compare,
    *,
    name: str,
    clock: Clock,
    wait: Callable[[], None],
    keeping: KeyKeeping | None = None,
) -> Vault:
    """The new machine's side, as a viewer. Nothing is pinned before its user confirmed. Raises as offer_pairing()."""
    refuse_second_vault(paths)
    mailbox, keys = _mailbox(code), DeviceKeys.generate()
    device = Device.of(keys, best_suite(), Role.VIEWER, name)
    try:
        session = PairingJoiner(_await(bucket, mailbox, "offer", wait), mailbox, device, clock.wall_ms())
        bucket.put(mail_name(mailbox, "request"), session.request)
        session.receive_reveal(_await(bucket, mailbox, "reveal", wait), clock.wall_ms())
        _confirm(session, compare, clock)
        facts = session.facts
    except CryptoError as error:
        raise in_words(error) from error
    _await(bucket, mailbox, "done", wait)
    return _begin(paths, bucket, keys, facts, keeping or KeyKeeping())


def receive_invited(
    bucket: Bucket, words: Sequence[str], invitation: Invitation, *, clock: Clock, wait: Callable[[], None]
) -> Device:
    """The issuer waits for the machine that was invited, lets it in, and welcomes it; the invitation is over then."""
    desk, mailbox = InvitationDesk(invitation), invitation.mailbox
    try:
        device = desk.receive(_await(bucket, mailbox, "request", wait), clock.wall_ms())
        let_in(bucket, words, device)
        bucket.put(mail_name(mailbox, "done"), desk.welcome(vault_facts(bucket, words)))
    except CryptoError as error:
        raise in_words(error) from error
    return device


def join_by_invitation(
    paths: LibraryPaths,
    bucket: Bucket,
    text: str,
    *,
    name: str,
    clock: Clock,
    wait: Callable[[], None],
    keeping: KeyKeeping | None = None,
) -> Vault:
    """On a machine without a screen: join in the one role that the invitation names."""
    refuse_second_vault(paths)
    keys = DeviceKeys.generate()
    try:
        invitation = Invitation.parse(text)
        device = Device.of(keys, best_suite(), invitation.role, name)
        bucket.put(mail_name(invitation.mailbox, "request"), invitation.ask_to_join(device))
        facts = invitation.read_welcome(_await(bucket, invitation.mailbox, "done", wait), clock.wall_ms())
    except CryptoError as error:
        raise in_words(error) from error
    return _begin(paths, bucket, keys, facts, keeping or KeyKeeping())


def make_invitation(bucket: Bucket, words: Sequence[str], role: Role, clock: Clock) -> Invitation:
    """A one-time invitation into this vault."""
    with root_of_words(words) as root:
        fetch_as_root(bucket, root)
        return Invitation.make(RootFingerprint(root.fingerprint), role, clock.wall_ms())


def vault_facts(bucket: Bucket, words: Sequence[str]) -> VaultFacts:
    """What a new device pins: root, roster head and the heads of all logs, so that it cannot be rolled back."""
    reader = BucketReader.with_words(bucket, words)
    ends = tuple(LogEnd(log_id, head.number, head.hash) for log_id, head in sorted(reader.logs.heads.items()))
    return VaultFacts(reader.fingerprint, reader.roster.head, ends)


def let_in(bucket: Bucket, words: Sequence[str], device: Device) -> None:
    """The root adds the device; a viewer is granted every group of cameras that the words open."""
    with root_of_words(words) as root:
        history, ring = fetch_as_root(bucket, root)
        try:
            writer = RosterWriter(history.roster, ring, root.signing_key)
            writer.add_device(device)
            for seed in history.roster.seeds_of_root(root, unopened=[]) if Role.VIEWER in device.roles else ():
                writer.grant(device.device_id, seed)
        except CryptoError as error:
            raise in_words(error) from error
        publish_statements(bucket, writer.statements)


def _confirm(session: PairingIssuer | PairingJoiner, compare: Compare, clock: Clock) -> None:
    asking = session.asking[0] if isinstance(session, PairingIssuer) else ""
    if not compare(session.words, asking):
        session.refuse()
        raise ClipRefused("The words differ, so nothing was sent or kept. Somebody may be between the two devices.")
    session.confirm(clock.wall_ms())


def _begin(paths: LibraryPaths, bucket: Bucket, keys: DeviceKeys, facts: VaultFacts, keeping: KeyKeeping) -> Vault:
    """Pin the root and the heads, keep the keys, and remember the list of devices."""
    try:
        history = fetch_roster(bucket, facts.root, ring_of(keys), facts.roster)
    except CryptoError as error:
        raise in_words(error) from error
    keep_device(paths.vault, keys, keeping.place or choose_place(), keeping.ask, keeping.cost)
    try:
        vault = Vault.begin(paths.vault, keys, facts.root, history.statements)
    except CryptoError as error:
        forget_device(paths.vault)
        raise in_words(error) from error
    for log in facts.logs:
        vault.remember_log(LogId(log.log_id), LogHead(log.number, log.hash, 0))
    assert (paths.vault / MEMORY_FILE).exists()
    return vault


def _await(bucket: Bucket, mailbox: bytes, word: str, wait: Callable[[], None]) -> bytes:
    while True:
        try:
            return bucket.get_range(mail_name(mailbox, word), 0, MAX_MESSAGE_BYTES + 1)
        except ObjectMissing:
            wait()


def _mailbox(code: str) -> bytes:
    text = "".join(code.split()).lower()
    try:
        data = base64.b32decode(text.upper() + "======")
    except ValueError:
        data = b""
    if len(data) != CODE_BYTES or id_text(data) != text:
        raise ClipRefused("This is not a pairing code: it has 26 letters and digits, as the other machine shows them.")
    return data
