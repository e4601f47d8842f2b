"""Every structure once, from fixed seeds, with edits that must be refused; make_vectors.py writes them.

Suite 1, whose wraps are short; the story of suite 2 has its own file. What randomises itself (a sealed box) is stored
and not made again: FIXED names the structures that always come out the same.
"""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from crypto.bodies import LogEnd, Policy
from crypto.bundle import Bundle, BundleLevel, encode_bundle, parse_bundle
from crypto.entries import Continues, Delete, Entry, Gap, Heartbeat, Observe, Series, encode_entries, parse_entries
from crypto.errors import CryptoError
from crypto.fork_proof import make_fork_proof, verify_fork_proof
from crypto.hpke import Identity, Suite
from crypto.index_keys import IndexKey
from crypto.invitation import Invitation, InvitationDesk
from crypto.keys import AccountRoot, Compartment, DeviceId, DeviceKeys, Epoch, LogId, ObjectId, ReaderSeed, SigningKey
from crypto.local import open_local, seal_local
from crypto.log_reader import LogReaderState
from crypto.log_writer import LogWriterState, WrittenSegment, append, begin_log
from crypto.members import Device, Role
from crypto.metadata import Metadata
from crypto.pairing import PairingIssuer, PairingJoiner, VaultFacts
from crypto.roster import RosterHead
from crypto.roster_key import RosterKeyRing
from crypto.roster_rules import begin, follow
from crypto.roster_writer import begin_roster
from crypto.segment import parse_segment
from crypto.series import SeriesState
from crypto.statement import StatementKind, parse_statement
from crypto.witness import Offer, Witness, parse_witness

SUITE = Suite.SEALED_BOX
ROOT, NEW_ROOT = AccountRoot(b"\x01" * 32), AccountRoot(b"\x11" * 32)
RECORDER, VIEWER, SECOND = DeviceKeys(b"\x02" * 32), DeviceKeys(b"\x03" * 32), DeviceKeys(b"\x07" * 32)
YARD = ReaderSeed(Compartment(1), Epoch(1), b"\x04" * 32)
START_MS = 1_780_000_000_000
MAILBOX = b"m" * 16
END = LogEnd(LogId(b"l" * 16), 7, b"h" * 32)
FIXED = frozenset(
    {"entries", "metadata", "bundle", "witness", "local file", "reader state", "writer state"}
    | {"pairing offer", "pairing request", "pairing reveal", "invitation", "invitation answer", "welcome"}
)

Read = Callable[[bytes], object]


@dataclass(frozen=True)
class Structure:
    """Sound bytes, and the reader that takes them and refuses their edits."""

    data: bytes
    read: Read


def counter_random(start: int = 16) -> Callable[[int], bytes]:
    """A stand-in for os.urandom whose n-th answer is n, n, n, ..."""
    numbers = itertools.count(start)
    return lambda size: bytes([next(numbers) % 256]) * size


def edits(data: bytes) -> Iterator[tuple[str, bytes]]:
    """The same for every structure."""
    yield "nothing", b""
    yield "without its last byte", data[:-1]
    yield "with a zero behind it", data + b"\0"
    yield "another first byte", bytes([data[0] ^ 1]) + data[1:]
    yield "the ninth byte larger by 2", data[:8] + bytes([(data[8] + 2) % 256]) + data[9:]
    half = len(data) // 2
    yield "a flipped bit in the middle", data[:half] + bytes([data[half] ^ 1]) + data[half + 1 :]
    yield "a flipped bit in its last byte", data[:-1] + bytes([data[-1] ^ 1])


def refusal(read: Read, data: bytes) -> str | None:
    """The name of the error, or None where it is taken."""
    try:
        read(data)
    except CryptoError as error:
        return type(error).__name__
    return None


def make_statements() -> list[bytes]:
    """One of each kind, in an order that the rules allow."""
    recorder = Device.of(RECORDER, SUITE, Role.RECORDER | Role.ADMIN, "Recorder")
    viewer, second = Device.of(VIEWER, SUITE, Role.VIEWER, "Viewer"), Device.of(SECOND, SUITE, Role.VIEWER, "Second")
    writer = begin_roster(ROOT, SUITE, [recorder], {YARD: "Yard"}, urandom=counter_random())
    writer.add_device(viewer)
    writer.grant(viewer.device_id, YARD)
    writer.add_device(second)
    writer.new_epoch(YARD.compartment, holders=[viewer.device_id, second.device_id])
    writer.set_policy(Policy(30, SUITE))
    writer.allow_deletes([ObjectId(b"o" * 16)], [END])
    writer.retire_log(END, LogId(b"n" * 16))
    writer.set_roles(second.device_id, Role.VIEWER | Role.ADMIN)
    writer.revoke(viewer.device_id, [END])
    writer.change_root(ROOT, NEW_ROOT)
    return writer.statements


def statement_reader(statements: list[bytes], number: int) -> Read:
    """Follows the statements before, as the second viewer; a reader of its own each time."""

    def read(data: bytes) -> None:
        ring = RosterKeyRing([SECOND.identity(SUITE), ROOT.identity(SUITE)])
        for each in statements:
            ring.learn(parse_statement(each))
        if number == 0:
            begin(data, ring)
            return
        roster = begin(statements[0], ring)
        for each in statements[1:number]:
            roster = follow(roster, each, ring)
        follow(roster, data, ring)

    return read


def make_log() -> list[WrittenSegment]:
    """Two segments and a fork of the second."""
    recipients, random = [YARD.recipient(SUITE)], counter_random()
    first = begin_log(RECORDER.signing_key, recipients, START_MS, urandom=random)
    second = append(first.state, recipients, START_MS + 1, entries={YARD.compartment: ENTRIES}, urandom=random)
    fork = append(first.state, recipients, START_MS + 2, urandom=random)
    return [first, second, fork]


ENTRIES: list[Entry] = [
    Gap("Yard", START_MS, START_MS + 100, "offline"),
    Heartbeat(START_MS, (b"c" * 32,)),
    Series(b"s" * 16, Epoch(1), b"n" * 32, "Yard", START_MS),
    Delete(ObjectId(b"o" * 16)),
    Observe(DeviceId(b"d" * 16), LogId(b"l" * 16), 1, b"h" * 32, START_MS),
    Continues(LogId(b"l" * 16), 1, b"h" * 32, b"b" * 16),
]


def _witness() -> Structure:
    local = Identity(SUITE, b"l" * 32).recipient
    offers = (Offer(Compartment(5), Epoch(1), local), Offer(Compartment(5), Epoch(2), None))
    key = VIEWER.signing_key
    head = RosterHead(3, b"h" * 32, 1)
    said = Witness(key.verify_key, ROOT.fingerprint, 1, START_MS, b"c" * 32, head, (END,), offers)
    return Structure(said.sign(key), lambda data: parse_witness(data, key.verify_key, ROOT.fingerprint))


def _pairing() -> dict[str, Structure]:
    facts = VaultFacts(ROOT.fingerprint, RosterHead(3, b"h" * 32, 1), (END,))
    device = Device.of(VIEWER, SUITE, Role.VIEWER, "Viewer")
    fixed = lambda size: b"r" * size  # noqa: E731

    def issuer() -> PairingIssuer:
        return PairingIssuer(facts, RECORDER.signing_key.verify_key, MAILBOX, START_MS, urandom=fixed)

    def joiner(offer: bytes) -> PairingJoiner:
        return PairingJoiner(offer, MAILBOX, device, START_MS, urandom=fixed)

    offer = issuer().offer
    request = joiner(offer).request
    reveal = issuer().receive_request(request, START_MS)
    invitation = Invitation(ROOT.fingerprint, Role.VIEWER, START_MS + 3_600_000, b"i" * 32)
    desk = InvitationDesk(invitation)
    answer = invitation.ask_to_join(device, fixed)
    desk.receive(answer, START_MS)
    welcome = desk.welcome(facts, fixed)
    return {
        "pairing offer": Structure(offer, joiner),
        "pairing request": Structure(request, lambda data: issuer().receive_request(data, START_MS)),
        "pairing reveal": Structure(reveal, lambda data: joiner(offer).receive_reveal(data, START_MS)),
        "invitation": Structure(invitation.text.encode(), lambda data: Invitation.parse(data.decode("latin-1"))),
        "invitation answer": Structure(answer, lambda data: InvitationDesk(invitation).receive(data, START_MS)),
        "welcome": Structure(welcome, lambda data: invitation.read_welcome(data, START_MS)),
    }


def structures(statements: list[bytes], log: list[bytes]) -> dict[str, Structure]:
    """All of them; statements and log as made, or as stored."""
    key = RECORDER.signing_key.verify_key
    bundle = Bundle(LogId(b"l" * 16), BundleLevel.SMALL, 2, tuple(b"segment %d" % number for number in range(64)))
    index = IndexKey(Compartment(1), Epoch(1), 3, b"k" * 32)
    writer = LogWriterState(LogId(b"l" * 16), 5, b"h" * 32, 20_000, SigningKey(b"d" * 32), (index,))
    reader = LogReaderState(LogId(b"l" * 16), 5, b"h" * 32, START_MS, (key,), (index,))
    sealed = seal_local(VIEWER, "vault memory", b"state", counter_random())
    made = {
        f"statement {number} {StatementKind(parse_statement(data).kind).name}": Structure(
            data, statement_reader(statements, number)
        )
        for number, data in enumerate(statements)
    }
    made |= {f"segment {number}": Structure(data, parse_segment) for number, data in enumerate(log[:2])}
    return made | {
        "entries": Structure(encode_entries(ENTRIES), parse_entries),
        "metadata": Structure(Metadata(5, b"about").encode(), Metadata.parse),
        "bundle": Structure(encode_bundle(bundle), parse_bundle),
        "witness": _witness(),
        "fork proof": Structure(
            make_fork_proof([log[0]], log[1], log[2], key), lambda data: verify_fork_proof(data, key)
        ),
        "local file": Structure(sealed, lambda data: open_local(VIEWER, "vault memory", data)),
        "writer state": Structure(writer.to_bytes(), LogWriterState.from_bytes),
        "reader state": Structure(reader.to_bytes(), LogReaderState.from_bytes),
        **_pairing(),
    }


def piece_ids() -> dict[str, object]:
    """Where the first pieces of a live series lie, and what each says of its place."""
    state, pieces = SeriesState(b"s" * 16, b"n" * 32), []
    for number in range(3):
        object_id, piece = state.next_piece(last=number == 2)
        pieces.append({"object id": object_id.hex(), "previous": piece.previous_hash.hex(), "last": piece.last})
        state = state.after(bytes([number]) * 32, last=piece.last)
    return {"series id": (b"s" * 16).hex(), "name key": (b"n" * 32).hex(), "pieces": pieces}


def pairing_words() -> list[str]:
    """The five words of the stored messages."""
    made = _pairing()
    device = Device.of(VIEWER, SUITE, Role.VIEWER, "Viewer")
    joiner = PairingJoiner(made["pairing offer"].data, MAILBOX, device, START_MS, urandom=lambda size: b"r" * size)
    joiner.receive_reveal(made["pairing reveal"].data, START_MS)
    return list(joiner.words)


def stored(statements: list[bytes], log: list[bytes]) -> dict[str, object]:
    """What structures.json says."""
    entries = {}
    for name, structure in structures(statements, log).items():
        refused = {edit: refusal(structure.read, data) for edit, data in edits(structure.data)}
        entries[name] = {"hex": structure.data.hex(), "refused": refused}
    return {
        "statements": [data.hex() for data in statements],
        "log": [data.hex() for data in log],
        "structures": entries,
        "series": piece_ids(),
        "pairing words": pairing_words(),
    }


def make() -> dict[str, object]:
    """A new file, with new sealed boxes in it."""
    return stored(make_statements(), [written.data for written in make_log()])
