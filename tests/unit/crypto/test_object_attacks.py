"""Every attack on a sealed object is performed and refused by its name."""

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crypto.errors import (
    BadKey,
    CommitmentMismatch,
    CryptoError,
    ForeignSigner,
    NewerFormat,
    NotCanonical,
    NotOurFormat,
    SuiteRefused,
    TamperedChunk,
    TamperedHeader,
    TooLarge,
    TrailingData,
    Truncated,
    WrongObject,
    WrongReader,
)
from crypto.groups import SealedObject
from crypto.header import (
    GROUP_CHUNKS,
    HEADER_BYTES,
    MAX_OBJECT_BYTES,
    SEALED_CHUNK_BYTES,
    SEALED_GROUP_BYTES,
    Header,
    ObjectKind,
    header_hash,
    parse_header,
)
from crypto.hpke import SLOT_BYTES, Suite
from crypto.keys import Epoch, ReaderSeed, SigningKey
from crypto.labels import Label
from crypto.metadata import Metadata
from crypto.object_keys import ChunkCipher, commitment, wrap_info
from crypto.opener import ObjectOpener
from crypto.padding import Padding
from tests.unit.crypto.test_sealed_objects import FIRST, GROUP, Nowhere, pattern
from tests.unit.crypto.test_sodium import LOW_ORDER_POINTS
from tests.unit.crypto.vaults import HOUSE, YARD, SealedClip, Vault

KEY, OTHER_KEY = b"k" * 32, b"o" * 32


def forge_header(vault: Vault, *, key: bytes = KEY, committed: bytes = KEY, **changes: object) -> bytes:
    """A header made by hand and signed with the day's key: what a faulty or hostile recorder could write."""
    recipient = vault.plan.recipient
    plain = Header(
        kind=ObjectKind.CLIP,
        suite=vault.suite,
        padding=Padding.PADME,
        object_id=b"i" * 16,  # type: ignore[arg-type]
        log_id=vault.plan.log_id,
        compartment=recipient.compartment,
        epoch=recipient.epoch,
        commitment=commitment(committed, b"i" * 16),
        signer=vault.plan.day_key.verify_key,
        slot=bytes(SLOT_BYTES),
    )
    slot = recipient.recipient.seal_slot(key, wrap_info(plain, recipient.recipient))
    return replace(plain, **{"slot": slot, **changes}).sign(vault.plan.day_key)  # type: ignore[arg-type]


def forge(vault: Vault, plaintext: bytes, header: bytes | None = None) -> SealedClip:
    """A one-chunk object around this plaintext, metadata block included."""
    header = header or forge_header(vault)
    sealed = ChunkCipher.of(KEY, header_hash(header)).seal(0, True, plaintext)
    named = SealedObject(parse_header(header).object_id, header_hash(header), 1, (), HEADER_BYTES + len(sealed))
    return SealedClip(b"", named, header + sealed)


def xor(data: bytes, place: int, mask: int = 1) -> bytes:
    return data[:place] + bytes([data[place] ^ mask]) + data[place + 1 :]


def chunk(number: int) -> slice:
    start = HEADER_BYTES + number * SEALED_CHUNK_BYTES
    return slice(start, start + SEALED_CHUNK_BYTES)


def swap(data: bytes, one: int, other: int) -> bytes:
    changed = bytearray(data)
    changed[chunk(one)], changed[chunk(other)] = data[chunk(other)], data[chunk(one)]
    return bytes(changed)


@pytest.fixture
def clip(vault: Vault) -> SealedClip:
    return vault.seal(pattern(200_000))


@pytest.mark.parametrize("logged", [True, False])
def test_any_flipped_bit_of_the_header_is_refused(vault: Vault, clip: SealedClip, logged: bool) -> None:
    for place in range(HEADER_BYTES):
        refusal = NotOurFormat if place < 8 else NewerFormat if place == 8 else TamperedHeader
        with pytest.raises(refusal):
            vault.opener(clip, xor(clip.header, place, 1 << (place % 7 + (place == 8))), logged=logged)


@pytest.mark.parametrize("logged", [True, False])
def test_any_flipped_bit_of_a_chunk_is_refused(vault: Vault, clip: SealedClip, logged: bool) -> None:
    for place in [*range(HEADER_BYTES, len(clip.data), 9_973), len(clip.data) - 1]:
        with pytest.raises(TamperedChunk):
            vault.open(clip, xor(clip.data, place), logged=logged)


@given(place=st.integers(min_value=0), bit=st.integers(0, 7))
def test_no_flipped_bit_anywhere_goes_unnoticed(place: int, bit: int) -> None:
    vault, clip = _small()
    with pytest.raises(CryptoError):
        vault.open(clip, xor(clip.data, place % len(clip.data), 1 << bit), logged=False)


_SMALL: list[tuple[Vault, SealedClip]] = []


def _small() -> tuple[Vault, SealedClip]:
    if not _SMALL:
        vault = Vault(Suite.SEALED_BOX)
        _SMALL.append((vault, vault.seal(b"a small clip")))
    return _SMALL[0]


@pytest.mark.parametrize("logged", [True, False])
def test_swapped_chunks_are_refused(vault: Vault, clip: SealedClip, logged: bool) -> None:
    with pytest.raises(TamperedChunk):
        vault.open(clip, swap(clip.data, 0, 1), logged=logged)


def test_a_chunk_left_out_of_the_middle_is_refused(vault: Vault, clip: SealedClip) -> None:
    cut = clip.data[: chunk(1).start] + clip.data[chunk(2).start :]
    with pytest.raises(Truncated):
        vault.open(clip, cut)
    with pytest.raises(TamperedChunk):
        vault.open(clip, cut, logged=False)


def test_a_repeated_chunk_is_refused(vault: Vault, clip: SealedClip) -> None:
    doubled = clip.data[: chunk(1).start] + clip.data[chunk(0)] + clip.data[chunk(1).start :]
    with pytest.raises(TrailingData):
        vault.open(clip, doubled)
    with pytest.raises(TamperedChunk):
        vault.open(clip, doubled, logged=False)


@pytest.mark.parametrize("logged", [True, False])
@pytest.mark.parametrize("end", [HEADER_BYTES, chunk(1).start, chunk(2).start, chunk(2).start + 15])
def test_a_truncated_clip_is_refused(vault: Vault, clip: SealedClip, end: int, logged: bool) -> None:
    with pytest.raises(Truncated):
        vault.open(clip, clip.data[:end], logged=logged)


def test_a_clip_cut_in_mid_chunk_is_refused(vault: Vault, clip: SealedClip) -> None:
    with pytest.raises(Truncated):
        vault.open(clip, clip.data[:-1])
    with pytest.raises(TamperedChunk):
        vault.open(clip, clip.data[:-1], logged=False)


def test_a_clip_cut_at_a_group_is_refused(quick_vault: Vault) -> None:
    clip = quick_vault.seal(pattern(GROUP + 1))
    for logged in (True, False):
        with pytest.raises(Truncated):
            quick_vault.open(clip, clip.data[: HEADER_BYTES + SEALED_GROUP_BYTES], logged=logged)


@pytest.mark.parametrize("end", [0, 1, 8, 9, 2047])
def test_a_truncated_header_is_refused(vault: Vault, clip: SealedClip, end: int) -> None:
    with pytest.raises(Truncated):
        parse_header(clip.data[:end])
    with pytest.raises(TrailingData):
        parse_header(clip.data[: HEADER_BYTES + 1])
    assert vault.opener(clip)


@pytest.mark.parametrize("size", [FIRST, 1000, GROUP])
def test_an_extended_clip_is_refused(vault: Vault, size: int) -> None:
    clip = vault.seal(pattern(size))
    for tail in (b"\0", bytes(SEALED_CHUNK_BYTES)):
        with pytest.raises(TrailingData):
            vault.open(clip, clip.data + tail)
        with pytest.raises((TrailingData, TamperedChunk)):
            vault.open(clip, clip.data + tail, logged=False)


def test_an_extended_clip_of_whole_chunks_is_named_so_without_the_log(quick_vault: Vault) -> None:
    clip = quick_vault.seal(pattern(FIRST))
    with pytest.raises(TrailingData):
        quick_vault.open(clip, clip.data + b"more", logged=False)


def test_a_group_more_than_the_log_names_is_refused(quick_vault: Vault) -> None:
    clip = quick_vault.seal(pattern(GROUP))
    with pytest.raises(TrailingData):
        quick_vault.open(clip, clip.data + clip.chunks)


def test_an_endless_object_is_refused_in_bounded_memory(quick_vault: Vault) -> None:
    """Rightly sealed chunks without end, from somebody who knows the clip's key."""

    class Endless(io.BytesIO):
        chunks, left = 0, b""

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            if not self.left:
                self.chunks += 1
                self.left = cipher.seal(self.chunks - 1, False, first if self.chunks == 1 else bytes(65536))
            size = min(len(buffer), len(self.left))
            buffer[:size], self.left = self.left[:size], self.left[size:]
            return size

    first = Metadata(2**40, b"").encode().ljust(65536, b"\0")
    header = forge_header(quick_vault)
    cipher = ChunkCipher.of(KEY, header_hash(header))
    clip = forge(quick_vault, bytes(4096), header)
    endless = Endless()
    with pytest.raises(TooLarge):
        quick_vault.opener(clip, header, logged=False).open_whole(endless, Nowhere())
    assert endless.chunks * SEALED_CHUNK_BYTES < MAX_OBJECT_BYTES + 3 * SEALED_GROUP_BYTES


def test_a_renamed_object_is_refused(vault: Vault, clip: SealedClip) -> None:
    other = vault.seal(b"other")
    with pytest.raises(WrongObject):
        vault.open(other, clip.data, logged=False)
    with pytest.raises(WrongObject):
        vault.open(other, clip.data)


def test_an_object_of_another_log_is_refused(vault: Vault, clip: SealedClip) -> None:
    expected = replace(vault.expected(clip), log_id=b"l" * 16)
    with pytest.raises(WrongObject):
        ObjectOpener(clip.header, vault.yard.key(vault.suite), expected)


def test_a_log_entry_of_another_object_is_refused(vault: Vault, clip: SealedClip) -> None:
    expected = replace(vault.expected(clip), logged=vault.seal(b"other").sealed)
    with pytest.raises(WrongObject):
        ObjectOpener(clip.header, vault.yard.key(vault.suite), expected)


def test_a_foreign_signer_is_refused(vault: Vault, clip: SealedClip) -> None:
    """Anyone can seal to a public key: only the recorder's signature makes it footage."""
    forger = Vault(vault.suite)
    forger.plan = replace(vault.plan, day_key=SigningKey.generate())
    forged = forger.seal(b"never happened")
    with pytest.raises(ForeignSigner):
        ObjectOpener(
            forged.header, vault.yard.key(vault.suite), replace(vault.expected(clip), object_id=forged.sealed.object_id)
        )


def test_a_header_signed_again_by_the_same_key_is_not_the_logged_one(vault: Vault, clip: SealedClip) -> None:
    plan = vault.plan
    header = parse_header(clip.header)
    again = replace(header, slot=plan.recipient.recipient.seal_slot(KEY, b"")).sign(plan.day_key)
    with pytest.raises(TamperedHeader):
        vault.opener(clip, again)


def test_a_wrong_reader_is_refused(vault: Vault, clip: SealedClip) -> None:
    stranger = ReaderSeed.generate(YARD).key(vault.suite)
    with pytest.raises(WrongReader):
        ObjectOpener(clip.header, stranger, vault.expected(clip))


def test_a_reader_of_another_compartment_or_epoch_is_refused(vault: Vault, clip: SealedClip) -> None:
    for key in (vault.house.key(vault.suite), ReaderSeed(YARD, Epoch(2), vault.yard.secret).key(vault.suite)):
        with pytest.raises(WrongReader):
            ObjectOpener(clip.header, key, vault.expected(clip))
    assert vault.house.compartment == HOUSE


def test_the_other_suite_is_refused(vault: Vault, clip: SealedClip) -> None:
    (other,) = set(Suite) - {vault.suite}
    with pytest.raises(SuiteRefused):
        ObjectOpener(clip.header, vault.yard.key(other), vault.expected(clip))


def test_exchanged_headers_are_refused(vault: Vault, clip: SealedClip) -> None:
    other = vault.seal(pattern(200_000))
    for logged in (True, False):
        with pytest.raises(TamperedChunk):
            vault.open(clip, clip.header + other.chunks, logged=logged)
    with pytest.raises(WrongObject):
        vault.open(clip, other.header + clip.chunks)


def test_an_exchanged_recipient_slot_is_refused(vault: Vault) -> None:
    """A slot of one object in a header of another, rightly signed: the wrap is bound to its object."""
    other = forge_header(vault, object_id=b"j" * 16)
    clip = forge(vault, bytes(4096))
    clip.sealed = replace(clip.sealed, object_id=b"j" * 16)  # type: ignore[arg-type]
    with pytest.raises(WrongReader):
        vault.opener(clip, other, logged=False)


def test_an_invisible_salamander_is_refused(vault: Vault) -> None:
    """A wrap that opens to another key than the committed one, before any chunk is decrypted."""
    header = forge_header(vault, key=OTHER_KEY, committed=KEY)
    clip = forge(vault, bytes(4096), header)
    with pytest.raises(CommitmentMismatch):
        vault.opener(clip, header, logged=False)


@pytest.mark.parametrize("point", LOW_ORDER_POINTS, ids=lambda point: point[:3].hex())
def test_low_order_points_in_the_slot_are_refused(vault: Vault, point: bytes) -> None:
    slot = bytearray(parse_header(forge_header(vault)).slot)
    place = 1088 if vault.suite is Suite.XWING else 0
    slot[place : place + 32] = point
    header = forge_header(vault, slot=bytes(slot))
    with pytest.raises(WrongReader):
        vault.opener(forge(vault, bytes(4096)), header, logged=False)


def test_a_low_order_readers_key_is_never_sealed_to(vault: Vault) -> None:
    public = vault.plan.recipient.recipient.public[:-32] + bytes(32)
    recipient = replace(vault.plan.recipient, recipient=replace(vault.plan.recipient.recipient, public=public))
    vault.plan = replace(vault.plan, recipient=recipient)
    with pytest.raises(BadKey):
        vault.seal(b"x")


def test_a_viewer_who_rewrites_chunks_under_the_same_header_is_refused(vault: Vault) -> None:
    """He knows the clip's key; he does not know how to make the log's hash."""
    clip = vault.seal(pattern(GROUP + 1))
    header = parse_header(clip.header)
    identity = vault.yard.key(vault.suite).identity
    stolen = identity.open_slot(header.slot, wrap_info(header, identity.recipient))
    cipher = ChunkCipher.of(stolen, header_hash(clip.header))
    forged = cipher.seal(1, False, b"f" * 65536)
    data = clip.data[: chunk(1).start] + forged + clip.data[chunk(2).start :]
    target = io.BytesIO()
    opener = vault.opener(clip)
    with pytest.raises(TamperedChunk):
        opener.open_group(0, data[slice(*opener.group_range(0))])
    with pytest.raises(TamperedChunk):
        opener.open_whole(io.BytesIO(data[HEADER_BYTES:]), target)
    assert target.getvalue() == b""


def test_groups_in_each_others_place_are_refused(quick_vault: Vault) -> None:
    clip = quick_vault.seal(pattern(2 * GROUP))
    opener = quick_vault.opener(clip)
    with pytest.raises(TamperedChunk):
        opener.open_group(1, clip.data[slice(*opener.group_range(0))])
    for number in (-1, 9):
        with pytest.raises(TamperedChunk):
            opener.open_group(number, b"")
    assert GROUP_CHUNKS == 16


def test_padding_that_is_not_zero_is_refused(vault: Vault) -> None:
    plaintext = Metadata(1, b"").encode() + b"x"
    size = Padding.PADME.padded(len(plaintext))
    good = forge(vault, plaintext.ljust(size, b"\0"))
    assert vault.open(good, logged=False) == b"x"
    with pytest.raises(NotCanonical):
        vault.open(forge(vault, plaintext.ljust(size, b"\1")), logged=False)


@pytest.mark.parametrize("size", [4098, 4353])
def test_padding_of_another_length_is_refused(vault: Vault, size: int) -> None:
    plaintext = (Metadata(1, b"").encode() + b"x").ljust(size, b"\0")
    with pytest.raises(NotCanonical):
        vault.open(forge(vault, plaintext), logged=False)


def test_a_body_shorter_than_told_is_refused(vault: Vault) -> None:
    with pytest.raises(NotCanonical):
        vault.open(forge(vault, Metadata(2**40, b"").encode()), logged=False)


def test_a_chunk_without_a_whole_metadata_block_is_refused(vault: Vault) -> None:
    with pytest.raises(Truncated):
        vault.open(forge(vault, b""), logged=False)


CHANGES: list[tuple[str, Callable[[bytearray], None]]] = [
    ("type", lambda fields: fields.__setitem__(9, 4)),
    ("suite", lambda fields: fields.__setitem__(10, 3)),
    ("chunk size", lambda fields: fields.__setitem__(11, 17)),
    ("padding rule", lambda fields: fields.__setitem__(12, 3)),
    ("reserved byte", lambda fields: fields.__setitem__(13, 1)),
    ("header length", lambda fields: fields.__setitem__(14, 9)),
    ("series of a clip", lambda fields: fields.__setitem__(1288, 1)),
    ("last flag", lambda fields: fields.__setitem__(1340, 2)),
    ("zeros", lambda fields: fields.__setitem__(1983, 1)),
]


@pytest.mark.parametrize(("name", "change"), CHANGES, ids=[name for name, _ in CHANGES])
def test_a_rightly_signed_header_with_a_second_spelling_is_refused(
    vault: Vault, name: str, change: Callable[[bytearray], None]
) -> None:
    fields = bytearray(forge_header(vault)[: HEADER_BYTES - 64])
    change(fields)
    signed = bytes(fields) + vault.plan.day_key.sign(Label.HEADER_SIGN, bytes(fields))
    with pytest.raises(NotCanonical):
        parse_header(signed)
    assert name
