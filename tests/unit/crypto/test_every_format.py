"""For every format alike: no bit can be flipped, nothing cut or added, and no parts of two exchanged, unnoticed.

Each format stands here with two sound examples and the reader that must take them, and no mixture of them.
"""

import io
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crypto.bundle import Bundle, BundleLevel, encode_bundle, parse_bundle
from crypto.errors import CryptoError, WrongObject
from crypto.fork_proof import make_fork_proof, verify_fork_proof
from crypto.header import HEADER_BYTES, header_hash
from crypto.hpke import Suite
from crypto.invitation import Invitation, InvitationDesk
from crypto.keyfile import INTERACTIVE, open_keyfile, seal_keyfile
from crypto.keys import DeviceKeys
from crypto.local import open_local, seal_local
from crypto.log_reader import LogHead
from crypto.log_writer import append
from crypto.members import Device, Role
from crypto.opener import ObjectOpener, verify_object
from crypto.pairing import PairingIssuer, PairingJoiner
from crypto.roster import RosterHead
from crypto.roster_rules import follow
from crypto.series import SeriesReader
from crypto.witness import Witness, parse_witness
from tests.unit.crypto.test_pairing import DEVICE, FACTS, ISSUER, MAILBOX, NOW_MS
from tests.unit.crypto.test_sealed_objects import pattern
from tests.unit.crypto.test_series_and_witness import LiveEvent
from tests.unit.crypto.vaults import START_MS, Vault


@dataclass(frozen=True)
class Format:
    """`read` takes `one` and nothing that is only like it; `other` is another sound one of the same format."""

    one: bytes
    other: bytes
    read: Callable[[bytes], object]
    examples: int = 150


def _objects(suite: Suite, *, logged: bool) -> Format:
    vault = Vault(suite)
    clip, other = vault.seal(pattern(90_000)), vault.seal(pattern(90_000))

    def read(data: bytes) -> None:
        opener = ObjectOpener(data[:HEADER_BYTES], vault.yard.key(suite), vault.expected(clip, logged=logged))
        opener.open_whole(io.BytesIO(data[HEADER_BYTES:]), io.BytesIO())

    return Format(clip.data, other.data, read)


def _verified_object() -> Format:
    vault = Vault(Suite.SEALED_BOX)
    clip, other = vault.seal(pattern(90_000)), vault.seal(pattern(90_000))
    expected = vault.expected(clip)
    return Format(
        clip.data,
        other.data,
        lambda data: verify_object(data[:HEADER_BYTES], io.BytesIO(data[HEADER_BYTES:]), expected),
    )


def _live_pieces() -> Format:
    """The second piece of a series whose first one was accepted; the third is sound as well."""
    live = LiveEvent(Suite.SEALED_BOX)
    clip = live.pieces[1]

    def read(data: bytes) -> None:
        opener = live.vault.opener(clip, data[:HEADER_BYTES], logged=False)
        series = SeriesReader(live.entry)
        series.accept(*live.header(0))
        series.accept(opener.header, header_hash(data[:HEADER_BYTES]))
        opener.open_whole(io.BytesIO(data[HEADER_BYTES:]), io.BytesIO())

    return Format(clip.data, live.pieces[2].data, read)


def _bundles() -> Format:
    """The same 64 segments but for the last, which this reader knows."""
    vault = Vault(Suite.SEALED_BOX)
    for _ in range(BundleLevel.SMALL.segment_count - 1):
        vault.append()
    segments = [each.data for each in vault.segments]
    forked = append(vault.segments[-2].state, vault.roster.recipients(), START_MS + 9)
    log_id, level = vault.plan.log_id, BundleLevel.SMALL
    remembered = LogHead(forked.number, vault.segments[-1].hash, 0)

    def read(data: bytes) -> None:
        bundle, reader = parse_bundle(data), vault.reader(remembered=remembered)
        if (bundle.log_id, bundle.level, bundle.index) != (log_id, level, 0):
            raise WrongObject
        list(reader.accept_many(bundle.segments))
        reader.finish()

    one = encode_bundle(Bundle(log_id, level, 0, tuple(segments)))
    other = encode_bundle(Bundle(log_id, level, 0, (*segments[:-1], forked.data)))
    return Format(one, other, read, examples=25)


def _welcomes() -> Format:
    device = Device.of(DeviceKeys.generate(), Suite.SEALED_BOX, Role.VIEWER)
    invitation, other = (Invitation.make(FACTS.root, Role.VIEWER, NOW_MS) for _ in range(2))

    def welcome(by: Invitation) -> bytes:
        desk = InvitationDesk(by)
        desk.receive(by.ask_to_join(device), NOW_MS)
        return desk.welcome(FACTS)

    return Format(welcome(invitation), welcome(other), lambda data: invitation.read_welcome(data, NOW_MS))


def _segments(suite: Suite) -> Format:
    vault = Vault(suite)
    one = vault.append()
    other = append(vault.segments[0].state, vault.roster.recipients(), START_MS + 60_000)
    head = vault.reader()
    head.accept(vault.segments[0].data)
    head.accept(one.data)

    def read(data: bytes) -> None:
        reader = vault.reader(remembered=head.head)
        reader.accept(vault.segments[0].data)
        reader.accept(data)

    return Format(one.data, other.data, read)


def _statements(suite: Suite) -> Format:
    """A revocation: the largest, with slots, a change of key, and a new epoch. The head that was seen is the one."""
    vault = Vault(suite)
    one, other = vault.as_root(), vault.as_root()
    one.revoke(vault.viewer_id)
    other.revoke(vault.viewer_id)

    def read(data: bytes) -> None:
        if follow(vault.roster, data, vault.ring(vault.root)).head.hash != one.roster.head.hash:
            raise CryptoError("another history")

    return Format(one.statements[0], other.statements[0], read)


def _local_files() -> Format:
    device = DeviceKeys.generate()
    return Format(
        seal_local(device, "a", b"state one"),
        seal_local(device, "b", b"state two"),
        lambda data: open_local(device, "a", data),
    )


def _key_files() -> Format:
    one, other = (seal_keyfile(bytes([fill]) * 32, "word", INTERACTIVE) for fill in (1, 2))
    return Format(one, other, lambda data: open_keyfile(data, "word"), examples=12)


def _witnesses() -> Format:
    vault = Vault(Suite.SEALED_BOX)
    key, root = vault.viewer.signing_key, vault.root.fingerprint
    stranger = DeviceKeys.generate().signing_key

    def said(signer: object) -> bytes:
        verify_key = signer.verify_key  # type: ignore[attr-defined]
        head = RosterHead(1, b"h" * 32, 1)
        return Witness(verify_key, root, 1, 2, b"c" * 32, head, FACTS.logs).sign(signer)  # type: ignore[arg-type]

    return Format(said(key), said(stranger), lambda data: parse_witness(data, key.verify_key, root))


def _fork_proofs() -> Format:
    def made() -> tuple[Vault, bytes]:
        vault = Vault(Suite.SEALED_BOX)
        one = vault.append()
        other = append(vault.segments[0].state, vault.roster.recipients(), START_MS + 9)
        key = vault.recorder.signing_key.verify_key
        return vault, make_fork_proof([vault.segments[0].data], one.data, other.data, key)

    (vault, one), (_, other) = made(), made()
    return Format(one, other, lambda data: verify_fork_proof(data, vault.recorder.signing_key.verify_key))


def _reveals() -> Format:
    issuer, other = (PairingIssuer(FACTS, ISSUER.verify_key, MAILBOX, NOW_MS) for _ in range(2))

    def read(data: bytes) -> None:
        PairingJoiner(issuer.offer, MAILBOX, DEVICE, NOW_MS).receive_reveal(data, NOW_MS)

    return Format(issuer._reveal, other._reveal, read)


def _invitations() -> Format:
    invitation, other = (Invitation.make(FACTS.root, Role.VIEWER, NOW_MS) for _ in range(2))
    device = Device.of(DeviceKeys.generate(), Suite.SEALED_BOX, Role.VIEWER)
    return Format(
        invitation.ask_to_join(device),
        other.ask_to_join(device),
        lambda data: InvitationDesk(invitation).receive(data, NOW_MS),
    )


MAKERS: dict[str, Callable[[], Format]] = {
    "object, box": lambda: _objects(Suite.SEALED_BOX, logged=True),
    "object, X-Wing": lambda: _objects(Suite.XWING, logged=True),
    "object that the log does not name": lambda: _objects(Suite.SEALED_BOX, logged=False),
    "object without a key": _verified_object,
    "segment, box": lambda: _segments(Suite.SEALED_BOX),
    "segment, X-Wing": lambda: _segments(Suite.XWING),
    "statement, box": lambda: _statements(Suite.SEALED_BOX),
    "statement, X-Wing": lambda: _statements(Suite.XWING),
    "local file": _local_files,
    "key file": _key_files,
    "witness": _witnesses,
    "fork proof": _fork_proofs,
    "pairing's reveal": _reveals,
    "invitation's answer": _invitations,
    "invitation's welcome": _welcomes,
    "live piece": _live_pieces,
    "bundle": _bundles,
}
_MADE: dict[str, Format] = {}


@pytest.fixture(params=MAKERS)
def form(request: pytest.FixtureRequest) -> Format:
    name: str = request.param
    if name not in _MADE:
        _MADE[name] = MAKERS[name]()
    return _MADE[name]


def test_a_sound_one_is_taken(form: Format) -> None:
    form.read(form.one)


def test_another_sound_one_is_not_taken_for_it(form: Format) -> None:
    if form is not _MADE.get("key file"):  # a key file says itself whose it is
        with pytest.raises(CryptoError):
            form.read(form.other)


def _for_all(form: Format, strategy: st.SearchStrategy[bytes]) -> None:
    @settings(max_examples=form.examples)
    @given(strategy)
    def refused(data: bytes) -> None:
        if data in (form.one, form.other):
            return
        with pytest.raises(CryptoError):
            form.read(data)

    refused()


def test_any_flipped_bit_is_refused(form: Format) -> None:
    bits = st.integers(0, 8 * len(form.one) - 1)
    _for_all(form, bits.map(lambda bit: _flipped(form.one, bit)))


def test_any_truncation_is_refused(form: Format) -> None:
    _for_all(form, st.integers(0, len(form.one) - 1).map(lambda end: form.one[:end]))


def test_any_extension_is_refused(form: Format) -> None:
    _for_all(form, st.binary(min_size=1, max_size=70_000 if len(form.one) > 9_000 else 300).map(form.one.__add__))


def test_exchanged_parts_are_refused(form: Format) -> None:
    """The beginning of one with the end of the other, and a stretch of one inside the other."""
    shorter = min(len(form.one), len(form.other))
    places = st.tuples(st.integers(0, shorter), st.integers(0, shorter)).map(sorted)
    _for_all(form, places.map(lambda at: form.one[: at[0]] + form.other[at[0] : at[1]] + form.one[at[1] :]))
    _for_all(form, st.integers(0, shorter).map(lambda at: form.other[:at] + form.one[at:]))


def _flipped(data: bytes, bit: int) -> bytes:
    place = bit // 8
    return data[:place] + bytes([data[place] ^ (1 << bit % 8)]) + data[place + 1 :]
