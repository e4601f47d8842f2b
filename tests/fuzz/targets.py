"""One target for each parser of crypto/: bytes in, silence or CryptoError out; run by run.py and by the unit tests.

What a parser accepts is written again, and must be the same bytes: a second spelling is a bug like a crash.
"""

import base64
import copy
import io
from collections.abc import Callable
from dataclasses import dataclass

from crypto import sodium, standalone_reader
from crypto.bodies import (
    Body,
    DeleteAuth,
    EpochRecord,
    Genesis,
    Grant,
    LogEnd,
    Policy,
    RetireLog,
    Revoke,
    RootChange,
    RootGrant,
    SeedFor,
    SetRoles,
    encode_body,
    parse_body,
)
from crypto.bundle import Bundle, BundleLevel, encode_bundle, parse_bundle
from crypto.entries import (
    Add,
    Continues,
    Delete,
    Gap,
    Heartbeat,
    Observe,
    Series,
    ThumbnailRef,
    encode_entries,
    parse_entries,
)
from crypto.errors import CryptoError
from crypto.fork_proof import make_fork_proof, verify_fork_proof
from crypto.groups import MemorySource, SealedObject
from crypto.header import HEADER_BYTES, SIGNED_BYTES, Header, LivePiece, ObjectKind, _parse_fields, parse_header
from crypto.hpke import SLOT_BYTES, Suite
from crypto.invitation import Invitation
from crypto.keyfile import INTERACTIVE, parse_keyfile, seal_keyfile
from crypto.keys import (
    AccountRoot,
    Compartment,
    DeviceId,
    DeviceKeys,
    Epoch,
    LogId,
    ObjectId,
    ReaderSeed,
    RootFingerprint,
)
from crypto.labels import Label
from crypto.local import open_local, seal_local
from crypto.log_reader import LogReaderState
from crypto.log_writer import LogWriterState, WrittenSegment, append, begin_log
from crypto.members import Device, Role, RootKeys
from crypto.metadata import Metadata
from crypto.object_keys import ObjectKeySource
from crypto.opener import Expected, ObjectOpener
from crypto.padding import Padding
from crypto.pairing import PairingIssuer, PairingJoiner, VaultFacts, _read_reveal
from crypto.roster import RosterHead
from crypto.roster_writer import RosterWriter, begin_roster
from crypto.seal import SealPlan, seal_object
from crypto.segment import parse_segment, parse_unsigned
from crypto.statement import parse_statement
from crypto.witness import Offer, Witness, parse_witness
from crypto.words import secret_of
from tests.fuzz.arithmetic import quick

ROOT, RECORDER = AccountRoot(b"\1" * 32), DeviceKeys(b"\2" * 32)
SUITE = Suite.SEALED_BOX
YARD = ReaderSeed(Compartment(1), Epoch(1), b"\4" * 32)
NOW_MS = 1_780_000_000_000
MAILBOX = b"m" * 16
END = LogEnd(LogId(b"l" * 16), 7, b"h" * 32)
FACTS = VaultFacts(ROOT.fingerprint, RosterHead(1, b"s" * 32, 1), (END,))
VIEWER = Device.of(DeviceKeys(b"\3" * 32), SUITE, Role.VIEWER, "Viewer")


@dataclass(frozen=True)
class Target:
    """A parser, and something that it accepts, from which the fuzzer begins."""

    parse: Callable[[bytes], object]
    seeds: Callable[[], list[bytes]]

    def __call__(self, data: bytes) -> None:
        try:
            self.parse(data)
        except CryptoError:
            return


def _same(again: bytes, data: bytes) -> None:
    if again != data:
        raise AssertionError("a second spelling was accepted")


def _roster() -> RosterWriter:
    writer = begin_roster(ROOT, SUITE, [Device.of(RECORDER, SUITE, Role.RECORDER)], {YARD: "Yard"})
    writer.add_device(VIEWER)
    writer.grant(VIEWER.device_id, YARD)
    writer.revoke(VIEWER.device_id, [END])
    return writer


def _log() -> list[WrittenSegment]:
    recipients = [YARD.recipient(SUITE)]
    first = begin_log(RECORDER.signing_key, recipients, NOW_MS)
    return [first, append(first.state, recipients, NOW_MS + 1, entries={YARD.compartment: ENTRIES})]


ADD = Add(
    ObjectKind.CLIP,
    Epoch(1),
    SealedObject(ObjectId(b"i" * 16), b"h" * 32, 1, (b"g" * 32,), 2048 + 4096 + 16),
    "Yard",
    1,
    2,
    ("person",),
    ThumbnailRef(ObjectId(b"t" * 16), 0, 9),
    3,
)
ENTRIES = [
    ADD,
    Heartbeat(1, (b"c" * 32,)),
    Gap("Yard", 1, 2, "offline"),
    Series(b"s" * 16, Epoch(1), b"n" * 32, "Yard", 1),
    Delete(ObjectId(b"o" * 16)),
    Observe(DeviceId(b"d" * 16), LogId(b"l" * 16), 1, b"h" * 32, 2),
    Continues(LogId(b"l" * 16), 1, b"h" * 32, b"b" * 16),
]


def _object() -> tuple[bytes, Expected]:
    day_key = DeviceKeys(b"\5" * 32).signing_key
    source = ObjectKeySource(b"\6" * 32, bytes(16), lambda: 1, urandom=bytes)
    plan = SealPlan(YARD.recipient(SUITE), LogId(b"l" * 16), day_key, source)
    target = io.BytesIO()
    sealed = seal_object(io.BytesIO(b"body"), 4, target, plan)
    return target.getvalue(), Expected(sealed.object_id, plan.log_id, frozenset([day_key.verify_key]))


_OBJECT, _EXPECTED = _object()
_OPENER = ObjectOpener(_OBJECT[:HEADER_BYTES], YARD.key(SUITE), _EXPECTED)
"""Made once: its key exchange would take most of the time, and is the same for all chunks."""


def _open_object(data: bytes) -> None:
    """The header stays as it was signed; what is changed are the chunks behind it."""
    _OPENER.open_whole(MemorySource(data), io.BytesIO())


def _header_fields(data: bytes) -> None:
    """Behind the signature, which would keep the fuzzer out, and with the length that was checked before it."""
    fields = data[:SIGNED_BYTES].ljust(SIGNED_BYTES, b"\0")
    _same(_parse_fields(fields)._encode(), fields)


def _piece_header() -> bytes:
    piece = LivePiece(b"s" * 16, 1, b"p" * 32, last=True)
    key = RECORDER.signing_key.verify_key
    recipient = YARD.recipient(SUITE)
    return Header(
        kind=ObjectKind.PIECE,
        suite=SUITE,
        padding=Padding.LADDER,
        object_id=ObjectId(b"i" * 16),
        log_id=LogId(b"l" * 16),
        compartment=recipient.compartment,
        epoch=recipient.epoch,
        commitment=b"c" * 32,
        signer=key,
        slot=bytes(SLOT_BYTES),
        piece=piece,
    )._encode()


def _bodies() -> list[tuple[Callable[..., Body], Body]]:
    record = EpochRecord("Yard", YARD.recipient(SUITE), bytes(128), (SeedFor(DeviceId(b"d" * 16), bytes(128)),))
    root = RootKeys.of(ROOT, SUITE)
    grant = RootGrant(Compartment(1), Epoch(1), SUITE, bytes(128))
    return [
        (Genesis.read, Genesis(root, Policy(), (VIEWER,), (record,))),
        (Device.read, VIEWER),
        (Grant.read, Grant(Compartment(1), Epoch(1), SUITE, record.seeds[0])),
        (EpochRecord.read, record),
        (Revoke.read, Revoke(VIEWER.device_id, (END,), (record,))),
        (RootChange.read, RootChange(root, bytes(64), (grant,), (record,))),
        (Policy.read, Policy(3, SUITE)),
        (DeleteAuth.read, DeleteAuth((ObjectId(b"o" * 16),), (END,))),
        (RetireLog.read, RetireLog(END, LogId(b"n" * 16))),
        (SetRoles.read, SetRoles(VIEWER.device_id, Role.VIEWER)),
    ]


_BODIES = _bodies()


def _parse_any_body(data: bytes) -> None:
    """The first byte chooses the kind."""
    read, _ = _BODIES[data[0] % len(_BODIES) if data else 0]
    _same(encode_body(parse_body(read, data[1:])), data[1:])


_ISSUER = PairingIssuer(FACTS, RECORDER.signing_key.verify_key, MAILBOX, NOW_MS, urandom=bytes)
_JOINER = PairingJoiner(_ISSUER.offer, MAILBOX, VIEWER, NOW_MS, urandom=bytes)
"""Both as they are after the offer; each message meets a copy."""


def _parse_pairing(data: bytes) -> None:
    """The first byte chooses the message. 3: a reveal that was committed to, so that the fuzzer gets behind that."""
    which, message = data[:1], data[1:]
    if which == b"\0":
        PairingJoiner(message, MAILBOX, VIEWER, NOW_MS, urandom=bytes)
    elif which == b"\1":
        copy.copy(_ISSUER).receive_request(message, NOW_MS)
    elif which == b"\2":
        copy.copy(_JOINER).receive_reveal(message, NOW_MS)
    else:
        _read_reveal(message, sodium.digest(Label.PAIR_COMMIT, message))


def _pairing_seeds() -> list[bytes]:
    reveal = copy.copy(_ISSUER).receive_request(_JOINER.request, NOW_MS)
    return [b"\0" + _ISSUER.offer, b"\1" + _JOINER.request, b"\2" + reveal, b"\3" + reveal]


def _segment_fields(data: bytes) -> None:
    segment = parse_unsigned(data)
    _same(segment.header.encode(), segment.header_bytes)


def _fork() -> bytes:
    first, second = _log()
    other = append(first.state, [YARD.recipient(SUITE)], NOW_MS + 9)
    return make_fork_proof([first.data], second.data, other.data, RECORDER.signing_key.verify_key)


def _witness() -> bytes:
    offers = (Offer(Compartment(5), Epoch(1), YARD.recipient(SUITE).recipient), Offer(Compartment(5), Epoch(2), None))
    key = RECORDER.signing_key
    said = Witness(key.verify_key, ROOT.fingerprint, 1, NOW_MS, b"c" * 32, RosterHead(1, b"h" * 32, 1), (END,), offers)
    return said.sign(key)


def _standalone(data: bytes) -> None:
    """The other reader refuses by its own name."""
    try:
        _STANDALONE[data[0] % len(_STANDALONE) if data else 0](data[1:])
    except standalone_reader.Refused:
        return


_STANDALONE: list[Callable[[bytes], object]] = [
    lambda data: list(standalone_reader.entries(standalone_reader.Fields(data), b"", 1, frozenset(), [])),
    standalone_reader.Statement,
    lambda data: standalone_reader.root_account(data.decode("utf-8", "replace")),
]


def _text(parse: Callable[[str], object]) -> Callable[[bytes], object]:
    return lambda data: parse(data.decode("utf-8", "replace"))


def _parse_invitation(data: bytes) -> None:
    """Behind a zero come fields to which the check is added, which would keep the fuzzer out; else the text."""
    if data[:1] == b"\0":
        Invitation._read(data[1:] + sodium.digest(Label.INVITE_CHECK, data[1:], 4))
    else:
        Invitation.parse(data.decode("utf-8", "replace"))


def _invitation_seeds() -> list[bytes]:
    text = Invitation(ROOT.fingerprint, Role.VIEWER, NOW_MS, bytes(32)).text
    letters = text.removeprefix("LOUVER1").replace("-", "")
    return [text.encode(), b"\0" + base64.b32decode(letters + "=" * (-len(letters) % 8))[:-4]]


TARGETS: dict[str, Target] = {
    "header": Target(parse_header, lambda: [_OBJECT[:HEADER_BYTES]]),
    "header-fields": Target(_header_fields, lambda: [_OBJECT[:1984], _piece_header()]),
    "chunks": Target(_open_object, lambda: [_OBJECT[HEADER_BYTES:]]),
    "metadata": Target(lambda d: _same(Metadata.parse(d).encode(), d), lambda: [Metadata(5, b"about").encode()]),
    "entries": Target(lambda d: _same(encode_entries(parse_entries(d)), d), lambda: [encode_entries(ENTRIES)]),
    "segment": Target(quick(parse_segment), lambda: [each.data for each in _log()]),
    "segment-fields": Target(_segment_fields, lambda: [each.data for each in _log()]),
    "bundle": Target(
        lambda d: _same(encode_bundle(parse_bundle(d)), d),
        lambda: [encode_bundle(Bundle(LogId(b"l" * 16), BundleLevel.SMALL, 0, (b"segment",) * 64))],
    ),
    "statement": Target(parse_statement, lambda: _roster().statements),
    "bodies": Target(
        _parse_any_body, lambda: [bytes([at]) + encode_body(body) for at, (_, body) in enumerate(_BODIES)]
    ),
    "witness": Target(
        quick(lambda d: parse_witness(d, RECORDER.signing_key.verify_key, RootFingerprint(ROOT.fingerprint))),
        lambda: [_witness()],
    ),
    "fork-proof": Target(quick(lambda d: verify_fork_proof(d, RECORDER.signing_key.verify_key)), lambda: [_fork()]),
    "key-file": Target(parse_keyfile, lambda: [seal_keyfile(bytes(32), "word", INTERACTIVE)]),
    "local-file": Target(lambda d: open_local(RECORDER, "name", d), lambda: [seal_local(RECORDER, "name", b"state")]),
    "reader-state": Target(
        lambda d: _same(LogReaderState.from_bytes(d).to_bytes(), d),
        lambda: [LogReaderState.start(LogId(b"l" * 16), RECORDER.signing_key.verify_key).to_bytes()],
    ),
    "writer-state": Target(
        quick(lambda d: _same(LogWriterState.from_bytes(d).to_bytes(), d)), lambda: [_log()[0].state.to_bytes()]
    ),
    "pairing": Target(_parse_pairing, _pairing_seeds),
    "invitation": Target(_parse_invitation, _invitation_seeds),
    "words": Target(_text(secret_of), lambda: [ROOT.words().encode()]),
    "standalone-reader": Target(
        quick(_standalone),
        lambda: [b"\0" + encode_entries(ENTRIES), b"\1" + _roster().statements[1], b"\2" + ROOT.words().encode()],
    ),
}
