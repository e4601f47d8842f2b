"""Every refusal of the vault's formats by name, with a sentence for the user; raised in crypto/, caught by app/vault.

CryptoError
├── FormatRefused            the bytes are not one of our structures, or not exactly one
│   ├── NotOurFormat         another magic number
│   ├── NewerFormat          our magic, a version that this program does not know
│   ├── Truncated            it ends too early
│   ├── TrailingData         something follows the end
│   ├── NotCanonical         a value outside its limits, or a second spelling of a value
│   └── TooLarge             more than the format allows
├── KeyRefused               a key is bad, missing or not the one needed
│   ├── BadKey               wrong length, low-order point, not a key at all
│   ├── WrongReader          sealed for somebody else
│   ├── CommitmentMismatch   the key opens the wrap, but is not the key that was committed to
│   ├── SuiteRefused         the other cipher suite than the compartment's
│   ├── SuiteUnavailable     this machine cannot compute the suite
│   ├── WrongPassphrase      the passphrase does not open the key file
│   ├── CostRefused          a key file asks for too cheap or too dear a passphrase hash
│   └── WrongWords           the 24 words are mistyped
├── TamperedLocalFile        a sealed local file was changed, exchanged or belongs to another device
├── DecryptionFailed         authentication failed; callers turn it into one of the names around it
├── ObjectRefused
│   ├── TamperedHeader       the header's signature or hash does not hold
│   ├── ForeignSigner        signed, but not by this recorder
│   ├── TamperedChunk        a chunk or a group is not what was sealed
│   ├── WrongObject          a sound object, in another one's place
│   ├── PieceOutOfOrder      a live clip's piece does not follow the one before it
│   └── Vanished             an object is gone before its time, and nobody allowed it
├── LogRefused
│   ├── TamperedSegment      a segment's signature or its sealed entries do not hold
│   ├── SegmentMissing       a number was skipped
│   ├── SegmentRepeated      a segment that was already read comes again
│   ├── LogForked            two signed segments with one number (carries both)
│   ├── NoFork               what was shown as the proof of a fork proves none
│   ├── LogRolledBack        the log ends before the newest head that was seen
│   ├── LogEnded             written after the recorder was removed, or went on in another log
│   └── TamperedWitness      what a device says that it saw was changed, or is another device's
└── RosterRefused
    ├── TamperedStatement    a statement's signature or its chain does not hold
    ├── ForeignRoot          the roster of another account than the pinned one
    ├── SignerNotAllowed     signed by somebody who may not decide this
    ├── RosterRolledBack     the roster ends before the newest head that was seen
    ├── DeviceRevoked        this device was left out when the keys were changed
    └── UnknownMember        a device or a compartment that the roster does not name

PairingRefused (a CryptoError)
├── PairingTampered          a message was changed, repeated or is another session's
├── PairingExpired           it took too long
├── PairingOver              refused, cancelled, used up, or another one is going on
└── PairingOutOfOrder        a step before its turn, or before both users confirmed
"""

from datetime import UTC, datetime
from typing import Final

_LAST_MS: Final = 253_402_300_799_999
"""The end of the year 9999; a hostile log may name any time."""


def _day_and_time(time_ms: int) -> str:
    return f"{datetime.fromtimestamp(min(time_ms, _LAST_MS) // 1000, UTC):%Y-%m-%d %H:%M} UTC"


class CryptoError(Exception):
    """Base of every refusal. str() is a sentence for the user, never with a secret in it."""

    sentence = "The vault refused this data."

    def __init__(self, detail: str = "") -> None:
        super().__init__(f"{self.sentence} ({detail})" if detail else self.sentence)


class FormatRefused(CryptoError):
    """The bytes are not exactly one of our structures."""


class NotOurFormat(FormatRefused):
    sentence = "This is not a file of the vault."


class NewerFormat(FormatRefused):
    sentence = "This was written by a newer Louver; update this one to read it."


class Truncated(FormatRefused):
    sentence = "This file ends too early: it was cut off, or its upload did not finish."


class TrailingData(FormatRefused):
    sentence = "Something was added after the end of this file; it was refused."


class NotCanonical(FormatRefused):
    sentence = "This file holds a value that Louver never writes; it is damaged or was made by somebody else."


class TooLarge(FormatRefused):
    sentence = "This is larger than the vault's format allows."


class KeyRefused(CryptoError):
    """A key is bad, missing or not the one needed."""


class BadKey(KeyRefused):
    sentence = "This is not a usable key."


class WrongReader(KeyRefused):
    sentence = "This was sealed for other devices; this one has no key for it. Ask an administrator for access."


class CommitmentMismatch(KeyRefused):
    sentence = "The key in this file is not the key it was sealed with; the file was forged."


class SuiteRefused(KeyRefused):
    sentence = "This uses another kind of encryption than your vault was set up with; it was refused."


class SuiteUnavailable(KeyRefused):
    sentence = (
        "This computer cannot use the post-quantum encryption of this vault; its cryptography package is too old."
    )


class WrongPassphrase(KeyRefused):
    sentence = "The passphrase does not open this key file."


class CostRefused(KeyRefused):
    sentence = "This key file asks for an unreasonable amount of work or memory; it was not made by Louver."


class WrongWords(KeyRefused):
    sentence = "These are not the 24 words of a vault; check the spelling and the order."


class TamperedLocalFile(CryptoError):
    sentence = "A file of this device's own vault was changed, or was copied from another device."


class DecryptionFailed(CryptoError):
    sentence = "The data does not decrypt: it was changed, or the key is another one."


class ObjectRefused(CryptoError):
    """A clip or thumbnail in the bucket is not what the recorder put there."""


class TamperedHeader(ObjectRefused):
    sentence = "The beginning of this clip was changed after the recorder signed it."


class ForeignSigner(ObjectRefused):
    sentence = "This clip was not signed by the recorder it claims to come from."


class TamperedChunk(ObjectRefused):
    sentence = "A part of this clip was changed after it was sealed."


class WrongObject(ObjectRefused):
    sentence = "This is another clip than the one that was asked for; somebody exchanged or renamed it."


class PieceOutOfOrder(ObjectRefused):
    sentence = "A piece of this live clip is missing, or lies in another one's place."


class Vanished(ObjectRefused):
    sentence = "This clip was deleted from the bucket before its time, and nobody allowed that."


class LogRefused(CryptoError):
    """A recorder's log is not one unbroken, growing chain."""


class TamperedSegment(LogRefused):
    sentence = "A part of the recorder's log was changed after it was signed."


class SegmentMissing(LogRefused):
    sentence = "A part of the recorder's log is missing."


class SegmentRepeated(LogRefused):
    sentence = "A part of the recorder's log that was already read was sent again."


class LogForked(LogRefused):
    """Carries the proof: ours (what was accepted before; None where the caller keeps no copies) and theirs."""

    sentence = (
        "The recorder's log exists in two versions: its keys were copied, or the recorder was restored from a copy."
    )

    def __init__(self, number: int, ours: bytes | None, theirs: bytes) -> None:
        super().__init__(f"segment {number}")
        self.number = number
        self.ours = ours
        self.theirs = theirs


class LogRolledBack(LogRefused):
    """reached_ms: the time of the newest segment that was seen, by this device or by the one that `detail` names."""

    sentence = (
        "The bucket shows an older state of the recorder's log than this device has already seen: somebody put back an "
        "old copy, or withholds the rest."
    )

    def __init__(self, detail: str, reached_ms: int | None = None) -> None:
        super().__init__(detail if reached_ms is None else f"{detail}; it reached {_day_and_time(reached_ms)}")


class NoFork(LogRefused):
    sentence = "This does not prove that a recorder's log exists in two versions."


class LogEnded(LogRefused):
    sentence = "This was written into a recorder's log after the recorder was removed, or after it began another log."


class TamperedWitness(LogRefused):
    sentence = "What another device says it has seen was changed, or was put there by somebody else."


class RosterRefused(CryptoError):
    """The list of devices and keys does not follow from the pinned root."""


class TamperedStatement(RosterRefused):
    sentence = "The list of devices was changed after it was signed."


class ForeignRoot(RosterRefused):
    sentence = "The list of devices belongs to another vault than the one this device was paired with."


class SignerNotAllowed(RosterRefused):
    sentence = "The list of devices was changed by a device that may not change it."


class RosterRolledBack(RosterRefused):
    sentence = "The bucket shows an older list of devices than this device has already seen."


class DeviceRevoked(RosterRefused):
    sentence = "This device was removed from the vault. It keeps what it has already read, and gets nothing new."


class UnknownMember(RosterRefused):
    sentence = "The list of devices does not name this device or group of cameras."


class PairingRefused(CryptoError):
    """Two devices did not come together. Nothing was sent or pinned."""


class PairingTampered(PairingRefused):
    sentence = "The messages between the two devices were changed on the way. Begin again, and compare the words."


class PairingExpired(PairingRefused):
    sentence = "Pairing took too long. Begin again on both devices."


class PairingOver(PairingRefused):
    sentence = "This pairing or invitation is over. Begin a new one."


class PairingOutOfOrder(PairingRefused):
    sentence = "Pairing was asked to go on before both devices had agreed. Begin again."
