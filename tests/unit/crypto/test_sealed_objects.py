"""What is sealed comes back byte for byte, whole or by groups, in bounded memory and padded sizes."""

import io
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.errors import NotCanonical, TooLarge, TrailingData, Truncated, WrongObject
from crypto.groups import MemorySource
from crypto.header import (
    CHUNK_BYTES,
    HEADER_BYTES,
    MAX_OBJECT_BYTES,
    SEALED_CHUNK_BYTES,
    SEALED_GROUP_BYTES,
    LivePiece,
    ObjectKind,
    parse_header,
)
from crypto.hpke import Suite
from crypto.metadata import BLOCK_BYTES, MAX_DESCRIPTION_BYTES, Metadata
from crypto.object_keys import ObjectKeySource
from crypto.opener import verify_object
from crypto.padding import Padding, segment_step
from crypto.seal import MAX_BODY_BYTES, seal_object, sealed_size_bytes
from tests.unit.crypto.vaults import Vault

FIRST = CHUNK_BYTES - BLOCK_BYTES
GROUP = 16 * CHUNK_BYTES - BLOCK_BYTES
BOUNDARIES = [0, 1, FIRST - 1, FIRST, FIRST + 1, FIRST + CHUNK_BYTES, GROUP - 1, GROUP, GROUP + 1, 3 * GROUP]


def pattern(size: int) -> bytes:
    return (bytes(range(1, 252)) * (size // 251 + 1))[:size]


class Trickle(io.BytesIO):
    """A stream that hands out less than it is asked for, as pipes and sockets do."""

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        return super().readinto(buffer[:1000])


@pytest.mark.parametrize("size", BOUNDARIES)
@pytest.mark.parametrize("logged", [True, False])
def test_a_clip_comes_back(vault: Vault, size: int, logged: bool) -> None:
    clip = vault.seal(pattern(size), b"description")
    assert vault.open(clip, logged=logged) == clip.body
    assert clip.sealed.size_bytes == len(clip.data) == sealed_size_bytes(size)


@given(body=st.binary(max_size=3000), description=st.binary(max_size=MAX_DESCRIPTION_BYTES))
def test_any_body_and_description_come_back(body: bytes, description: bytes) -> None:
    vault = _shared_vault()
    clip = vault.seal(body, description)
    target = io.BytesIO()
    opened = vault.opener(clip).open_whole(io.BytesIO(clip.chunks), target)
    assert (target.getvalue(), opened.metadata) == (body, Metadata(len(body), description))
    assert opened.header == parse_header(clip.header)


_VAULTS: list[Vault] = []


def _shared_vault() -> Vault:
    if not _VAULTS:
        _VAULTS.append(Vault(Suite.SEALED_BOX))
    return _VAULTS[0]


def test_a_clip_sealed_from_a_slow_stream_opens_from_one(quick_vault: Vault) -> None:
    body = pattern(FIRST + 70_000)
    target = io.BytesIO()
    sealed = seal_object(Trickle(body), len(body), target, quick_vault.plan)
    clip = quick_vault.seal(b"")
    clip.sealed, clip.data = sealed, target.getvalue()
    opened = io.BytesIO()
    quick_vault.opener(clip).open_whole(Trickle(clip.chunks), opened)
    assert opened.getvalue() == body


@pytest.mark.parametrize("size", [*BOUNDARIES, 3 * GROUP + 100_000])
def test_a_clip_that_lies_in_memory_is_sealed_where_it_lies_and_opened(quick_vault: Vault, size: int) -> None:
    body, target, opened = pattern(size), io.BytesIO(), io.BytesIO()
    clip = quick_vault.seal(b"")
    clip.sealed = seal_object(MemorySource(body), size, target, quick_vault.plan)
    clip.data = target.getvalue()
    quick_vault.opener(clip).open_whole(MemorySource(bytearray(clip.chunks)), opened)
    assert opened.getvalue() == body
    assert quick_vault.open(clip) == body
    assert verify_object(clip.header, MemorySource(clip.chunks), quick_vault.expected(clip)).kind is ObjectKind.CLIP


def test_memory_is_lent_once_and_copied_where_it_must(quick_vault: Vault) -> None:
    source, buffer = MemorySource(b"0123456789"), bytearray(4)
    assert source.readinto(memoryview(buffer)) == 4
    assert (bytes(buffer), bytes(source.lend(3)), bytes(source.lend(30)), len(source.lend(1))) == (
        b"0123",
        b"456",
        b"789",
        0,
    )


@pytest.mark.parametrize(("told", "there", "refusal"), [(3 * GROUP, 3 * GROUP - 1, Truncated), (5, 6, TrailingData)])
def test_memory_that_is_shorter_or_longer_than_told_is_refused(
    quick_vault: Vault, told: int, there: int, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        seal_object(MemorySource(bytes(there)), told, io.BytesIO(), quick_vault.plan)


def test_nothing_of_the_clip_can_be_seen_in_the_object(vault: Vault) -> None:
    clip = vault.seal(b"moof mdat ftyp Yard person" * 4000, b"Yard")
    for word in (b"moof", b"mdat", b"ftyp", b"Yard", b"person"):
        assert word not in clip.data


def test_a_range_is_opened_by_its_groups(vault: Vault) -> None:
    clip = vault.seal(pattern(3 * GROUP), b"about")
    opener = vault.opener(clip)
    start, end = GROUP - 10, GROUP + 10
    groups = opener.groups_of_body(start, end)
    assert groups == range(2)
    plain = b""
    for number in groups:
        first, after = opener.group_range(number)
        assert after - first <= SEALED_GROUP_BYTES
        plain += opener.open_group(number, clip.data[first:after])
    assert plain[BLOCK_BYTES + start : BLOCK_BYTES + end] == clip.body[start:end]
    assert opener.read_metadata(clip.data[slice(*opener.group_range(0))]) == Metadata(3 * GROUP, b"about")
    last = len(clip.sealed.group_hashes) - 1
    assert opener.group_range(last)[1] == len(clip.data)
    assert opener.open_group(last, clip.data[slice(*opener.group_range(last))])


@pytest.mark.parametrize(
    ("start", "end", "groups"), [(0, 1, (0, 1)), (GROUP - 1, GROUP, (0, 1)), (GROUP, GROUP + 1, (1, 2))]
)
def test_groups_of_a_range(quick_vault: Vault, start: int, end: int, groups: tuple[int, int]) -> None:
    assert quick_vault.opener(quick_vault.seal(b"x")).groups_of_body(start, end) == range(*groups)


def test_a_range_of_an_unlogged_object_is_refused(quick_vault: Vault) -> None:
    opener = quick_vault.opener(quick_vault.seal(b"x"), logged=False)
    with pytest.raises(WrongObject):
        opener.group_range(0)


def test_every_object_has_its_own_key_and_id_even_if_all_randomness_repeats(quick_vault: Vault) -> None:
    def source() -> ObjectKeySource:
        return ObjectKeySource(bytes(32), bytes(16), lambda: 7, urandom=bytes)

    repeated, other_footage = source().next(b"first chunk"), source().next(b"other chunk")
    running = source()
    in_a_row = [running.next(b"first chunk") for _ in range(3)]
    assert in_a_row[0] == repeated
    assert len({repeated, other_footage, *in_a_row}) == 4
    assert quick_vault.seal(b"x").sealed.object_id != quick_vault.seal(b"x").sealed.object_id


def test_a_live_piece_carries_its_place_in_the_series(vault: Vault) -> None:
    piece = LivePiece(b"s" * 16, 7, b"h" * 32, last=True)
    clip = vault.seal(b"piece", piece=piece)
    header = parse_header(clip.header)
    assert (header.kind, header.piece, header.padding) == (ObjectKind.PIECE, piece, Padding.LADDER)
    assert len(clip.data) == sealed_size_bytes(5, Padding.LADDER) == HEADER_BYTES + SEALED_CHUNK_BYTES
    assert vault.open(clip, logged=False) == b"piece"


def test_only_a_live_piece_belongs_to_a_series(quick_vault: Vault) -> None:
    with pytest.raises(NotCanonical):
        seal_object(io.BytesIO(), 0, io.BytesIO(), quick_vault.plan, kind=ObjectKind.PIECE)


def test_a_source_that_shrinks_or_grows_is_refused(quick_vault: Vault) -> None:
    with pytest.raises(Truncated):
        seal_object(io.BytesIO(b"12"), 3, io.BytesIO(), quick_vault.plan)
    with pytest.raises(TrailingData):
        seal_object(io.BytesIO(b"1234"), 3, io.BytesIO(), quick_vault.plan)


def test_the_largest_body_is_the_largest_that_fits() -> None:
    assert sealed_size_bytes(MAX_BODY_BYTES) <= MAX_OBJECT_BYTES < sealed_size_bytes(MAX_BODY_BYTES + 1)


def test_what_is_too_large_is_refused(quick_vault: Vault) -> None:
    with pytest.raises(TooLarge):
        seal_object(io.BytesIO(), MAX_BODY_BYTES + 1, io.BytesIO(), quick_vault.plan)
    with pytest.raises(TooLarge):
        quick_vault.seal(b"", bytes(MAX_DESCRIPTION_BYTES + 1))


class _Endless(io.BytesIO):
    """As many zeros as asked for, counted, until a limit."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self._left = size

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        given = min(len(buffer), self._left)
        self._left -= given
        return given


class Nowhere(io.BytesIO):
    def write(self, data: object) -> int:
        return 0


def test_sealing_holds_little_more_than_a_group(quick_vault: Vault) -> None:
    size = 20_000_000
    tracemalloc.start()
    try:
        seal_object(_Endless(size), size, Nowhere(), quick_vault.plan)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 2 * SEALED_GROUP_BYTES


@given(st.integers(min_value=BLOCK_BYTES, max_value=2**25))
def test_padding_grows_never_shrinks_and_hides_the_length(length: int) -> None:
    padme, ladder = Padding.PADME.padded(length), Padding.LADDER.padded(length)
    assert length <= padme <= length * 1.07
    assert length <= ladder
    assert Padding.PADME.padded(padme) == padme
    assert Padding.LADDER.padded(ladder) == ladder


@pytest.mark.parametrize(("length", "padded"), [(4096, 4096), (4097, 4352), (1_000_000, 1_015_808), (2**25, 2**25)])
def test_published_padme_sizes(length: int, padded: int) -> None:
    assert Padding.PADME.padded(length) == padded


@pytest.mark.parametrize(("length", "padded"), [(1, 65536), (65537, 92682), (92683, 131072), (131073, 185364)])
def test_ladder_sizes(length: int, padded: int) -> None:
    assert Padding.LADDER.padded(length) == padded


def test_a_padding_rule_that_does_not_exist_is_refused() -> None:
    with pytest.raises(NotCanonical):
        Padding.parse(3)


def test_segment_steps_end_at_a_mebibyte() -> None:
    assert [segment_step(length) for length in (0, 1024, 1025, 2**20)] == [1024, 1024, 4096, 2**20]
    with pytest.raises(TooLarge):
        segment_step(2**20 + 1)


@pytest.mark.parametrize(("place", "value"), [(0, 2), (1, 1), (4095, 1)])
def test_a_metadata_block_with_a_second_spelling_is_refused(place: int, value: int) -> None:
    block = bytearray(Metadata(5, b"about").encode())
    block[place] = value
    with pytest.raises(NotCanonical):
        Metadata.parse(bytes(block))


def test_a_description_longer_than_its_block_is_refused() -> None:
    block = Metadata(5, b"about").encode()
    with pytest.raises(Truncated):
        Metadata.parse(block[:10] + b"\xff\xff" + block[12:])
    with pytest.raises(TrailingData):
        Metadata.parse(block + b"\0")
