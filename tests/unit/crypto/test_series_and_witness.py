"""Live pieces follow one another and lie where their name key says; witnesses are their device's own words."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.bodies import LogEnd
from crypto.errors import (
    CryptoError,
    ForeignSigner,
    NotCanonical,
    PieceOutOfOrder,
    TamperedWitness,
    TooLarge,
    TrailingData,
    Truncated,
    WrongObject,
)
from crypto.header import Header, header_hash, parse_header
from crypto.hpke import Suite
from crypto.keys import Compartment, Epoch, LogId, RootFingerprint, SigningKey
from crypto.roster import RosterHead
from crypto.series import MAX_PIECES, SeriesReader, SeriesState, piece_id
from crypto.witness import Offer, Witness, parse_witness
from tests.unit.crypto.vaults import START_MS, SealedClip, Vault

SERIES, NAME_KEY = b"s" * 16, b"n" * 32


class LiveEvent:
    """A recorder that seals three pieces of an event while it goes on."""

    def __init__(self, suite: Suite) -> None:
        self.vault = Vault(suite)
        self.state = SeriesState(SERIES, NAME_KEY)
        self.entry = self.state.entry(Epoch(1), "Yard", START_MS)
        self.pieces: list[SealedClip] = []
        for number in range(3):
            last = number == 2
            object_id, piece = self.state.next_piece(last=last)
            clip = self.vault.seal(b"piece %d" % number, piece=piece, object_id=object_id)
            self.state = self.state.after(header_hash(clip.header), last=last)
            self.pieces.append(clip)

    def header(self, number: int) -> tuple[Header, bytes]:
        clip = self.pieces[number]
        return parse_header(clip.header), header_hash(clip.header)


@pytest.fixture
def live(suite: Suite) -> LiveEvent:
    return LiveEvent(suite)


def test_pieces_are_found_without_a_list_and_every_prefix_plays(live: LiveEvent) -> None:
    reader = SeriesReader(live.entry)
    for number, clip in enumerate(live.pieces):
        assert reader.next_id == clip.sealed.object_id == piece_id(NAME_KEY, number)
        assert live.vault.open(clip, logged=False) == b"piece %d" % number
        reader.accept(*live.header(number))
    assert reader.next_id is None


def test_a_series_ends_with_its_last_piece(live: LiveEvent) -> None:
    with pytest.raises(NotCanonical):
        live.state.next_piece(last=False)
    with pytest.raises(NotCanonical):
        SeriesState(SERIES, NAME_KEY, MAX_PIECES).next_piece(last=True)


@pytest.mark.parametrize("order", [[1], [0, 0], [0, 2], [0, 1, 0], [0, 1, 2, 2]])
def test_pieces_that_are_dropped_repeated_or_reordered_are_refused(live: LiveEvent, order: list[int]) -> None:
    reader = SeriesReader(live.entry)
    for number in order[:-1]:
        reader.accept(*live.header(number))
    stood = reader.next_id
    with pytest.raises(PieceOutOfOrder):
        reader.accept(*live.header(order[-1]))
    assert reader.next_id == stood


def test_a_piece_on_top_of_another_past_is_refused(live: LiveEvent) -> None:
    """Rightly signed, in its place, after a piece that this reader never saw."""
    reader = SeriesReader(live.entry)
    header, digest = live.header(0)
    reader.accept(header, digest)
    following, next_digest = live.header(1)
    assert following.piece is not None
    for piece in (replace(following.piece, previous_hash=b"p" * 32), replace(following.piece, number=2)):
        with pytest.raises(PieceOutOfOrder):
            reader.accept(replace(following, piece=piece), next_digest)


def test_other_objects_and_other_series_are_refused(live: LiveEvent) -> None:
    clip = live.vault.seal(b"a clip")
    reader = SeriesReader(live.entry)
    with pytest.raises(WrongObject):
        reader.accept(parse_header(clip.header), header_hash(clip.header))
    with pytest.raises(WrongObject):
        SeriesReader(replace(live.entry, series_id=b"t" * 16)).accept(*live.header(0))
    with pytest.raises(ForeignSigner):
        SeriesReader(replace(live.entry, epoch=Epoch(2))).accept(*live.header(0))


ROOT = RootFingerprint(b"r" * 32)
KEY = SigningKey(b"k" * 32)
LOGS = tuple(LogEnd(LogId(bytes([number]) * 16), number, bytes([number]) * 32) for number in range(3))


def witness(**changes: object) -> Witness:
    offered = Vault(Suite.SEALED_BOX).yard.recipient(Suite.XWING).recipient
    offers = (Offer(Compartment(5), Epoch(1), offered), Offer(Compartment(5), Epoch(2), None))
    plain = Witness(KEY.verify_key, ROOT, 7, START_MS, b"c" * 32, RosterHead(3, b"h" * 32, 1), LOGS, offers)
    return replace(plain, **changes)  # type: ignore[arg-type]


U32, U64, HASH = st.integers(0, 2**32 - 1), st.integers(0, 2**64 - 1), st.binary(min_size=32, max_size=32)


@given(U64, U64, HASH, st.builds(RosterHead, U32, HASH, U32), st.lists(HASH, max_size=9, unique_by=lambda id: id[:16]))
def test_a_witness_comes_back(
    number: int, time_ms: int, challenge: bytes, roster: RosterHead, ids: list[bytes]
) -> None:
    logs = tuple(LogEnd(LogId(each[:16]), number, each) for each in sorted(ids))
    said = Witness(KEY.verify_key, ROOT, number, time_ms, challenge, roster, logs)
    assert parse_witness(said.sign(KEY), KEY.verify_key, ROOT) == said


def test_offers_come_back() -> None:
    said = witness()
    assert parse_witness(said.sign(KEY), KEY.verify_key, ROOT) == said


def test_a_witness_is_its_devices_and_its_accounts_own_words() -> None:
    data, stranger = witness().sign(KEY), SigningKey.generate()
    with pytest.raises(TamperedWitness):
        parse_witness(data, stranger.verify_key, ROOT)
    with pytest.raises(TamperedWitness):
        parse_witness(data, KEY.verify_key, RootFingerprint(b"o" * 32))
    with pytest.raises(TamperedWitness):
        parse_witness(witness().sign(stranger), KEY.verify_key, ROOT)


def test_a_changed_cut_or_extended_witness_is_refused() -> None:
    data = witness().sign(KEY)
    for place in range(0, len(data), 7):
        with pytest.raises(CryptoError):
            parse_witness(
                data[:place] + bytes([data[place] ^ (1 << place % 8)]) + data[place + 1 :], KEY.verify_key, ROOT
            )
    for end in range(0, len(data), 7):
        with pytest.raises(Truncated):
            parse_witness(data[:end], KEY.verify_key, ROOT)
    with pytest.raises(TrailingData):
        parse_witness(data + b"\0", KEY.verify_key, ROOT)
    with pytest.raises(TooLarge):
        parse_witness(bytes(1024 * 1024 + 1), KEY.verify_key, ROOT)


def test_too_much_and_a_second_order_are_refused() -> None:
    many = tuple(LogEnd(LogId(number.to_bytes(16, "big")), 0, bytes(32)) for number in range(1025))
    offers = (Offer(Compartment(1), Epoch(1), None),) * 65
    for said in (witness(logs=many), witness(offers=offers)):
        with pytest.raises(TooLarge):
            said.sign(KEY)
    with pytest.raises(NotCanonical):
        witness(logs=LOGS[::-1]).sign(KEY)
    data = bytearray(witness(logs=(), offers=()).sign(KEY))
    place = 8 + 1 + 32 + 32 + 8 + 8 + 32 + 4 + 32 + 4
    for counts in (b"\xff\xff", b"\x00\x00\xff"):
        changed = data[:place] + counts + data[place + len(counts) :]
        with pytest.raises(TooLarge):
            parse_witness(bytes(changed), KEY.verify_key, ROOT)
